#pragma once

#include <QString>

#include <optional>

namespace rt {

// Walks SQLite's write-ahead log by its own checksums, without a key, and names the place of the first frame that does
// not fit although frames of the same round follow it ("store.db-wal, frame 17 of 40"), or a header that does not fit.
// None: nothing to say. A power cut may leave such a place behind the last commit, where nothing is lost; so this only
// says where, and whether something is missing must be known otherwise.
[[nodiscard]] std::optional<QString> damagedPlace(const QString &logPath);

}
