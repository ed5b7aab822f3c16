#include "app/fieldvalues.h"

#include "storage/model/moment.h"

#include <QCborArray>
#include <QDateTime>
#include <QJSValue>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

void insertAt(QCborMap &map, const QString &path, const QCborValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        map.insert(path, value);
        return;
    }
    QCborMap inner = map.value(path.left(dot)).toMap();
    insertAt(inner, path.sliced(dot + 1), value);
    map.insert(path.left(dot), inner);
}

}

bool isGiven(const QVariant &said)
{
    switch (said.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr: return false;
    case QMetaType::QString: return !said.toString().trimmed().isEmpty();
    case QMetaType::QStringList: return !said.toStringList().isEmpty();
    case QMetaType::QVariantList: return !said.toList().isEmpty();
    case QMetaType::QVariantMap: return !said.toMap().isEmpty();
    default: return said.isValid();
    }
}

QCborValue toField(const QVariant &said)
{
    if (said.metaType() == QMetaType::fromType<QJSValue>())
        return toField(said.value<QJSValue>().toVariant());
    switch (said.typeId()) {
    case QMetaType::Bool: return said.toBool();
    case QMetaType::Double: {
        // Every number of JavaScript is a double.
        const double number = said.toDouble();
        const bool whole = number == std::floor(number) && std::abs(number) < 9e15;
        return whole ? QCborValue(qint64(number)) : QCborValue(number);
    }
    case QMetaType::Int:
    case QMetaType::LongLong: return said.toLongLong();
    case QMetaType::QDate: return said.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime: {
        const Instant at{std::chrono::milliseconds(said.toDateTime().toMSecsSinceEpoch())};
        return format(at);
    }
    case QMetaType::QStringList:
    case QMetaType::QVariantList: {
        QCborArray list;
        for (const QVariant &each : said.toList()) {
            if (isGiven(each))
                list.append(toField(each));
        }
        return list;
    }
    case QMetaType::QVariantMap: {
        QCborMap map;
        const QVariantMap given = said.toMap();
        for (auto it = given.begin(); it != given.end(); ++it) {
            if (isGiven(it.value()))
                insertAt(map, it.key(), toField(it.value()));
        }
        return map;
    }
    default: return QCborValue(said.toString());
    }
}

QCborMap toFields(Verb verb, const QVariantMap &said)
{
    QCborMap fields = toField(said).toMap();
    // A correction names a field of an object by its path, and may take a value away.
    if (verb == Verb::Correct) {
        QCborMap change;
        const QVariantMap given = said.value(u"change"_s).toMap();
        for (auto it = given.begin(); it != given.end(); ++it)
            change.insert(it.key(), isGiven(it.value()) ? toField(it.value()) : QCborValue(nullptr));
        fields.insert("change"_L1, change);
    }
    return fields;
}

QVariantMap toSaid(const QCborMap &fields)
{
    return fields.toVariantMap();
}

}
