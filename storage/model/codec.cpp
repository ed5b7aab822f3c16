#include "storage/model/codec.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QCborValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

// Keys in the order of RFC 8949, 4.2.1 (shorter first, then bytewise), at every depth.
QCborValue sorted(const QCborValue &value)
{
    if (value.isArray()) {
        QCborArray array;
        for (const QCborValue each : value.toArray())
            array.append(sorted(each));
        return array;
    }
    if (!value.isMap())
        return value;
    const QCborMap map = value.toMap();
    std::vector<QString> keys;
    for (auto it = map.begin(); it != map.end(); ++it)
        keys.push_back(it.key().toString());
    std::ranges::sort(keys, [](const QString &a, const QString &b) {
        const QByteArray x = a.toUtf8(), y = b.toUtf8();
        return x.size() != y.size() ? x.size() < y.size() : x < y;
    });
    QCborMap out;
    for (const QString &key : keys)
        out.insert(key, sorted(map.value(key)));
    return out;
}

}

QByteArray encode(const Event &event)
{
    const QCborArray array{kCodecVersion, int(event.verb), event.meeting.toRfc4122(),
                           qint64(event.at.time_since_epoch().count()), event.by,
                           event.ref.isEmpty() ? QCborValue(nullptr) : QCborValue(event.ref), sorted(event.fields)};
    return QCborValue(array).toCbor();
}

Result<Event> decode(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || error.offset != bytes.size() || !value.isArray())
        return failure(Code::Codec_Malformed, u"not CBOR"_s);
    const QCborArray array = value.toArray();
    if (!array.at(0).isInteger())
        return failure(Code::Codec_Malformed, u"no version"_s);
    if (array.at(0).toInteger() > kCodecVersion)
        return failure(Code::Codec_TooNew, QString::number(array.at(0).toInteger()));
    if (array.at(0).toInteger() < 1 || array.size() != 7 || !array.at(1).isInteger() || !array.at(2).isByteArray()
        || !array.at(3).isInteger() || !array.at(4).isString() || !array.at(6).isMap())
        return failure(Code::Codec_Malformed, u"wrong shape"_s);
    const qint64 stored = array.at(1).toInteger();
    const std::optional<Verb> verb = stored >= 0 && stored <= 0xffff ? verbOf(quint16(stored)) : std::nullopt;
    if (!verb)
        return failure(Code::Codec_TooNew, u"verb %1"_s.arg(stored));
    const QByteArray meeting = array.at(2).toByteArray();
    if (meeting.size() != 16)
        return failure(Code::Codec_Malformed, u"wrong meeting"_s);
    return Event{.verb = *verb,
                 .meeting = QUuid::fromRfc4122(meeting),
                 .at = Instant(std::chrono::microseconds(array.at(3).toInteger())),
                 .by = array.at(4).toString(),
                 .ref = array.at(5).toString(),
                 .fields = array.at(6).toMap()};
}

}
