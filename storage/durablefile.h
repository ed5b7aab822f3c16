#pragma once

#include "storage/model/result.h"

#include <QByteArray>

namespace rt {

// Puts `bytes` in the place of what the file held, if it held anything. After a power cut the old content is there or the
// new, never a mixture; when this returns, the new. Readable by its owner alone. Store_DiskFull, Store_ReadOnly, Store_Io.
[[nodiscard]] Done replaceFile(const QString &path, const QByteArray &bytes);
// An empty file that its owner alone may read, or an existing one made so.
[[nodiscard]] Done makePrivate(const QString &path);
// The whole file. Store_NotFound, Store_Io; Store_Damaged when it is longer than `limit`, which no file of ours is.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit);
// What the folder lists is on disk.
[[nodiscard]] Done syncFolder(const QString &folder);
// errno -> our error, naming the file.
[[nodiscard]] Error systemError(int number, const QString &path);

}
