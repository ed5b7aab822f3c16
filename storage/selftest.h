#pragma once

#include "storage/model/result.h"

namespace rt {

// What must be so before a key is used on this machine: the cryptography gives the published answers, the profiles that
// are compiled in can be read, and no other SQLite is in the process, whose functions have the same names and would write
// clear text. Run once a process; Store_UnsafeCipher says what did not hold. The settings of the database itself are read
// back each time one is opened.
[[nodiscard]] Done selfTest();

namespace selftest {
[[nodiscard]] Done knownAnswers();
// `maps` as in /proc/self/maps.
[[nodiscard]] Done noOtherSqlite(const QByteArray &maps);
}

}
