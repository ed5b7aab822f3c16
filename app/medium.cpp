#include "app/medium.h"

#include "storage/council.h"
#include "storage/durablefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rt::medium {
namespace {

constexpr int kMostLookedAt = 2000;              // a stick full of photographs must not keep anybody waiting
constexpr qsizetype kShortestAnswer = 60;

bool is(const QByteArray &bytes, Wanted wanted)
{
    switch (wanted) {
    case Wanted::CouncilKey:
        return council::readPublicFile(bytes).has_value();
    case Wanted::Answer:
        return council::fromLetters(QString::fromLatin1(bytes)).size() >= kShortestAnswer;
    }
    return false;
}

}

std::vector<Place> places(const QString &given)
{
    std::vector<Place> found;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        const QString path = volume.rootPath();
        if (!path.startsWith("/media/"_L1) && !path.startsWith("/run/media/"_L1))
            continue;
        found.push_back({path, volume.name().isEmpty() ? QFileInfo(path).fileName() : volume.name()});
    }
    if (!given.isEmpty() && QFileInfo(given).isDir())
        found.push_back({given, QFileInfo(given).fileName()});
    return found;
}

std::vector<Found> look(const std::vector<Place> &places, Wanted wanted)
{
    std::vector<Found> found;
    for (const Place &place : places) {
        QStringList folders{place.path};
        for (const QString &inside : QDir(place.path).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
            folders.append(place.path + u'/' + inside);
        int looked = 0;
        for (const QString &folder : folders) {
            QDirIterator files(folder, QDir::Files | QDir::NoSymLinks);
            while (files.hasNext() && found.size() < kMostFiles && looked++ < kMostLookedAt) {
                const QString path = files.next();
                if (const auto bytes = take(path); bytes && is(*bytes, wanted))
                    found.push_back({path, files.fileName(), place.name});
            }
        }
    }
    std::ranges::sort(found, {}, &Found::path);
    return found;
}

Result<QByteArray> take(const QString &path)
{
    // Without waiting: a pipe that lies on a medium would never say anything.
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return failure(Code::InvalidValue, path);
    struct stat what {};
    QByteArray bytes;
    const bool plain = ::fstat(file, &what) == 0 && S_ISREG(what.st_mode) && what.st_size <= kMostBytes;
    if (plain) {
        bytes.resize(qsizetype(kMostBytes) + 1);
        qsizetype have = 0;
        for (ssize_t more = 1; more > 0 && have < bytes.size(); have += std::max<ssize_t>(more, 0))
            more = ::read(file, bytes.data() + have, size_t(bytes.size() - have));
        bytes.truncate(have);
    }
    ::close(file);
    if (!plain || bytes.size() > kMostBytes)
        return failure(Code::InvalidValue, path);
    return bytes;
}

Result<QString> put(const QString &place, const QString &name, const QByteArray &bytes)
{
    QString chosen = name;
    for (int number = 2; QFileInfo::exists(place + u'/' + chosen) && number < 1000; ++number)
        chosen = QFileInfo(name).completeBaseName() + u"-%1."_s.arg(number) + QFileInfo(name).suffix();
    if (const Done written = replaceFile(place + u'/' + chosen, bytes); !written)
        return tl::unexpected(written.error());
    return chosen;
}

}
