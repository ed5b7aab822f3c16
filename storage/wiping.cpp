#include "storage/wiping.h"

#include "storage/durablefile.h"
#include "storage/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace rt::wiping {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kWiping = "wiping"_L1;

QString markPath(const QString &folder) { return QDir(folder).filePath(kWiping); }

// Its bytes are nought and then none, on disk when this returns.
Done blot(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
    if (file < 0)
        return tl::unexpected(systemError(errno, path));
    const QByteArray noughts(QFileInfo(path).size(), '\0');
    const bool done = ::pwrite(file, noughts.constData(), size_t(noughts.size()), 0) == noughts.size() && ::fsync(file) == 0
            && ::ftruncate(file, 0) == 0 && ::fsync(file) == 0;
    const Error error = done ? Error{} : systemError(errno, path);
    ::close(file);
    return done ? Done() : tl::unexpected(error);
}

Done removeFile(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return tl::unexpected(systemError(errno, path));
    return {};
}

// Everything but the mark, in an order that leaves no key behind a store.
Done empty(const QString &folder)
{
    const QDir here(folder);
    constexpr std::array keys{"vault.next"_L1, "vault.making"_L1, "vault.making.new"_L1, "vault.new"_L1, "recovery"_L1,
                              "recovery.new"_L1, "release"_L1, "release.new"_L1, "sync.pem"_L1, "enrolment"_L1};
    for (const QLatin1StringView key : keys) {
        const QString path = here.filePath(key);
        if (!QFileInfo::exists(path))
            continue;
        if (auto done = blot(path).and_then([&] { return removeFile(path); }); !done)
            return done;
    }
    if (auto synced = syncFolder(folder); !synced)
        return synced;
    const auto all = here.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &each : all) {
        if (each.fileName() == kWiping)
            continue;
        if (each.isDir() && !each.isSymLink()) {
            if (!QDir(each.filePath()).removeRecursively())
                return failure(Code::Store_ReadOnly, each.filePath());
        } else if (auto removed = removeFile(each.filePath()); !removed) {
            return removed;
        }
    }
    return syncFolder(folder);
}

Done finish(const QString &folder)
{
    return blot(markPath(folder)).and_then([&] { return empty(folder); }).and_then([&] {
        return removeFile(markPath(folder));
    }).and_then([&] { return syncFolder(folder); });
}

}

Done wipe(const QString &folder)
{
    const FolderTurn turn(folder);
    const QString vault = Store::vaultPath(folder);
    if (::rename(QFile::encodeName(vault).constData(), QFile::encodeName(markPath(folder)).constData()) != 0)
        return tl::unexpected(systemError(errno, vault));
    if (auto decided = syncFolder(folder); !decided)
        return decided;
    return finish(folder);
}

Done settle(const QString &folder)
{
    if (!QFileInfo::exists(markPath(folder)))
        return {};
    const FolderTurn turn(folder, FolderTurn::Wait::No);
    if (!turn.has())
        return failure(Code::Store_Locked, folder);          // the one who is at it goes on
    return QFileInfo::exists(markPath(folder)) ? finish(folder) : Done();
}

}
