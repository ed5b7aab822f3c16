#include "storage/durablefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rt {

using namespace Qt::StringLiterals;

namespace {

struct Descriptor {
    int number;
    ~Descriptor() { if (number >= 0) ::close(number); }
};

}

Error systemError(int number, const QString &path)
{
    const QString detail = u"%1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(number)));
    switch (number) {
    case ENOENT: return {Code::Store_NotFound, detail};
    case ENOSPC:
    case EDQUOT: return {Code::Store_DiskFull, detail};
    case EROFS:
    case EACCES:
    case EPERM: return {Code::Store_ReadOnly, detail};
    default: return {Code::Store_Io, detail};
    }
}

Done syncFolder(const QString &folder)
{
    const Descriptor directory{::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (directory.number < 0 || ::fsync(directory.number) != 0)
        return tl::unexpected(systemError(errno, folder));
    return {};
}

Done syncFile(const QString &path)
{
    const Descriptor file{::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC)};
    if (file.number < 0 || ::fsync(file.number) != 0)
        return tl::unexpected(systemError(errno, path));
    return {};
}

FolderTurn::FolderTurn(const QString &folder, Wait wait)
    : m_folder(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    while (m_folder >= 0 && !m_has) {
        m_has = ::flock(m_folder, wait == Wait::Yes ? LOCK_EX : LOCK_EX | LOCK_NB) == 0;
        if (!m_has && errno != EINTR)
            break;
    }
}

FolderTurn::~FolderTurn()
{
    if (m_folder >= 0)
        ::close(m_folder);
}

Done makePrivate(const QString &path)
{
    const Descriptor file{::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600)};
    if (file.number < 0 || ::fchmod(file.number, 0600) != 0)
        return tl::unexpected(systemError(errno, path));
    return {};
}

Done replaceFile(const QString &path, const QByteArray &bytes)
{
    const QByteArray name = QFile::encodeName(path), fresh = name + ".new";
    const auto failed = [&] {
        const Error error = systemError(errno, path);
        ::unlink(fresh.constData());
        return tl::unexpected(error);
    };
    {
        const Descriptor file{::open(fresh.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600)};
        if (file.number < 0)
            return failed();
        for (qsizetype done = 0; done < bytes.size();) {
            const ssize_t count = ::write(file.number, bytes.constData() + done, size_t(bytes.size() - done));
            if (count < 0 && errno != EINTR)
                return failed();
            done += std::max<ssize_t>(count, 0);
        }
        // Before the new name: otherwise a power cut may leave the name with nothing behind it.
        if (::fsync(file.number) != 0)
            return failed();
    }
    if (::rename(fresh.constData(), name.constData()) != 0)
        return failed();
    return syncFolder(QFileInfo(path).path());
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const Code code = QFileInfo::exists(path) ? Code::Store_Io : Code::Store_NotFound;
        return failure(code, u"%1: %2"_s.arg(path, file.errorString()));
    }
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Code::Store_Io, u"%1: %2"_s.arg(path, file.errorString()));
    if (bytes.size() > limit)
        return failure(Code::Store_Damaged, u"%1: longer than it can be"_s.arg(path));
    return bytes;
}

}
