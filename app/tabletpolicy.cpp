#include "app/tabletpolicy.h"

#include "storage/durablefile.h"

#include <QCborMap>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt::tabletpolicy {
namespace {

constexpr auto kFormat = "roundtable-policy/1"_L1;
constexpr qint64 kMostBytes = 4096;

QString path(const QString &folder) { return QDir(folder).filePath(u"policy"_s); }

}

IdleTimes read(const QString &folder)
{
    IdleTimes times;
    const auto bytes = readFile(path(folder), kMostBytes);
    const QCborMap map = bytes ? QCborValue::fromCbor(*bytes).toMap() : QCborMap();
    if (map.value("format"_L1).toString() != kFormat)
        return times;
    const auto within = [&](QLatin1StringView name, std::chrono::minutes least, std::chrono::minutes most,
                            std::chrono::milliseconds otherwise) {
        const QCborValue said = map.value(name);
        if (!said.isInteger())
            return otherwise;
        return std::chrono::milliseconds(std::chrono::minutes(std::clamp<qint64>(said.toInteger(), least.count(), most.count())));
    };
    times.lock = within("lock"_L1, kShortestLock, kLongestLock, times.lock);
    times.curtain = std::min(within("curtain"_L1, kShortestCurtain, kLongestCurtain, times.curtain), times.lock);
    return times;
}

Done judge(std::chrono::minutes curtain, std::chrono::minutes lock)
{
    if (lock < kShortestLock || lock > kLongestLock)
        return failure(Code::InvalidValue, u"lock"_s);
    if (curtain < kShortestCurtain || curtain > kLongestCurtain || curtain > lock)
        return failure(Code::InvalidValue, u"curtain"_s);
    return {};
}

Done write(const QString &folder, std::chrono::minutes curtain, std::chrono::minutes lock)
{
    if (auto fine = judge(curtain, lock); !fine)
        return fine;
    const QCborMap map{{u"format"_s, QString(kFormat)}, {u"curtain"_s, qint64(curtain.count())}, {u"lock"_s, qint64(lock.count())}};
    return replaceFile(path(folder), map.toCborValue().toCbor());
}

}
