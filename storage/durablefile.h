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
// What a file holds is on disk.
[[nodiscard]] Done syncFile(const QString &path);
// What the folder lists is on disk.
[[nodiscard]] Done syncFolder(const QString &folder);
// While it lives, no other program of ours changes the small files of the folder. The kernel lets go when a program ends.
class FolderTurn {
public:
    enum class Wait { Yes, No };
    explicit FolderTurn(const QString &folder, Wait wait = Wait::Yes);
    ~FolderTurn();
    Q_DISABLE_COPY_MOVE(FolderTurn)
    [[nodiscard]] bool has() const { return m_has; }

private:
    int m_folder;
    bool m_has = false;
};
// errno -> our error, naming the file.
[[nodiscard]] Error systemError(int number, const QString &path);

}
