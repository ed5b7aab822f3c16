#include "sync/standing.h"

#include "storage/model/json.h"
#include "storage/spool.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rt::sync {
namespace {

constexpr std::array kNames{"idle"_L1, "no-central"_L1, "not-enrolled"_L1, "no-network"_L1, "intercepted"_L1, "revoked"_L1,
                            "sending"_L1, "waiting"_L1, "trouble"_L1, "not-running"_L1};
constexpr size_t kMostAside = 50;

std::optional<Instant> instantIn(const QCborValue &value)
{
    return value.isString() ? parseInstant(value.toString()) : std::nullopt;
}

std::optional<std::chrono::seconds> secondsIn(const QCborValue &value)
{
    return value.isInteger() ? std::optional(std::chrono::seconds(value.toInteger())) : std::nullopt;
}

}

QLatin1StringView doingName(Doing doing)
{
    return kNames[size_t(doing)];
}

QByteArray writeStanding(const Standing &standing)
{
    const auto instant = [](const std::optional<Instant> &at) { return at ? QJsonValue(format(*at)) : QJsonValue(); };
    const auto seconds = [](const std::optional<std::chrono::seconds> &time) {
        return time ? QJsonValue(qint64(time->count())) : QJsonValue();
    };
    QJsonArray aside;
    for (size_t i = 0; i < std::min(standing.aside.size(), kMostAside); ++i)
        aside.append(QJsonObject{{u"chain"_s, standing.aside[i].chain.toString(QUuid::WithoutBraces)}, {u"reason"_s, standing.aside[i].reason}});
    return QJsonDocument(QJsonObject{
        {u"doing"_s, QString(doingName(standing.doing))}, {u"code"_s, standing.code}, {u"issuer"_s, standing.issuer},
        {u"waiting"_s, standing.waiting}, {u"bytes"_s, standing.bytes}, {u"sent"_s, standing.sent},
        {u"bytesPerSecond"_s, standing.bytesPerSecond}, {u"left"_s, seconds(standing.left)}, {u"again"_s, seconds(standing.again)},
        {u"lastContact"_s, instant(standing.lastContact)}, {u"oldest"_s, instant(standing.oldest)}, {u"aside"_s, aside},
    }).toJson(QJsonDocument::Compact);
}

std::optional<Standing> readStanding(const QByteArray &line)
{
    const auto read = readJson(line);
    if (!read || !read->isMap())
        return {};
    const QCborMap map = read->toMap();
    const auto name = std::ranges::find(kNames, map[u"doing"_s].toString());
    if (name == kNames.end())
        return {};
    const auto number = [&](const QString &field) { return std::max<qint64>(map[field].toInteger(), 0); };
    Standing standing{.doing = Doing(name - kNames.begin()), .code = map[u"code"_s].toString(), .issuer = map[u"issuer"_s].toString(),
                      .waiting = number(u"waiting"_s), .bytes = number(u"bytes"_s), .sent = number(u"sent"_s),
                      .bytesPerSecond = number(u"bytesPerSecond"_s), .left = secondsIn(map[u"left"_s]), .again = secondsIn(map[u"again"_s]),
                      .lastContact = instantIn(map[u"lastContact"_s]), .oldest = instantIn(map[u"oldest"_s])};
    for (const QCborValue &each : map[u"aside"_s].toArray())
        standing.aside.push_back({QUuid::fromString(each[u"chain"_s].toString()), each[u"reason"_s].toString()});
    return standing;
}

Standing standingOnDisk(const QString &folder)
{
    const Spool spool(folder);
    Standing standing{.doing = Doing::NotRunning};
    const auto seen = spool.look();
    if (!seen)
        standing.code = u"disk"_s;
    for (const Spool::Waiting &each : seen ? seen->waiting : std::vector<Spool::Waiting>()) {
        ++standing.waiting;
        standing.bytes += each.bytes;
        standing.oldest = std::min(standing.oldest.value_or(each.since), each.since);
    }
    const auto central = spool.central();
    if (!central)
        standing.code = u"no-central"_s;
    const auto receipts = central ? spool.receipts(central->sign) : tl::unexpected(central.error());
    for (const CentralReceipt &each : receipts.value_or(std::vector<CentralReceipt>()))
        standing.lastContact = std::max(standing.lastContact.value_or(each.at), each.at);
    return standing;
}

}
