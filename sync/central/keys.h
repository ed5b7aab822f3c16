#pragma once

#include "storage/model/receipt.h"

namespace rt::central {

// Central's two secrets, each in a file of its own beside the data, because the halves that need them can run on two
// machines: `front.key` signs receipts, `opener.key` opens bundles. `central.pub` is what tablets are given. The files are
// for their owner alone; a machine that has a vault for secrets hands them in from there (--front-key, --opener-key).
enum class Secret { Front, Opener };
// Makes all three files. Store_Exists where one of them is there.
[[nodiscard]] Result<CentralKeys> makeKeys(const QString &folder);
// Store_NotFound, Central_Unreadable (another kind of file, or changed), Store_Io.
[[nodiscard]] Result<SecretKey> readKey(const QString &path, Secret kind);
[[nodiscard]] QByteArray publicOf(const SecretKey &key, Secret kind);

// A new file for its owner alone, on disk when it returns. Store_Exists, Store_DiskFull, Store_Io.
[[nodiscard]] Done writeNew(const QString &path, const QByteArray &bytes);

}
