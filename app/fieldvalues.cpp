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

// Puts a value, or with null its absence, among the parts of what stands; `path` has at least one dot.
void placeIn(QCborMap &parts, const QCborMap &before, const QString &path, const QCborValue &value)
{
    const QString whole = path.section(u'.', 0, 0), rest = path.section(u'.', 1);
    if (!parts.contains(whole))
        parts.insert(whole, before.value(whole).toMap());
    QCborMap object = parts.value(whole).toMap();
    if (rest.contains(u'.')) {
        placeIn(object, object, rest, value);
        if (object.value(rest.section(u'.', 0, 0)).toMap().isEmpty())
            object.remove(rest.section(u'.', 0, 0));
    } else if (value.isNull()) {
        object.remove(rest);
    } else {
        object.insert(rest, value);
    }
    parts.insert(whole, object);
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
    // A correction names a field of an object by its path, and may take a value away. (A form's: see toChange.)
    if (verb == Verb::Correct) {
        QCborMap change;
        const QVariantMap given = said.value(u"change"_s).toMap();
        for (auto it = given.begin(); it != given.end(); ++it)
            change.insert(it.key(), isGiven(it.value()) ? toField(it.value()) : QCborValue(nullptr));
        fields.insert("change"_L1, change);
    }
    return fields;
}

QCborMap toChange(const QCborMap &before, const QVariantMap &said)
{
    static const QString kChange = u"change."_s;
    QCborMap change, parts;
    for (auto it = said.begin(); it != said.end(); ++it) {
        if (!it.key().startsWith(kChange))
            continue;
        const QString path = it.key().sliced(kChange.size()), whole = path.section(u'.', 0, 0);
        const QCborValue value = isGiven(it.value()) ? toField(it.value()) : QCborValue(nullptr);
        if (path == whole)
            change.insert(whole, value);
        else
            placeIn(parts, before, path, value);
    }
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        // Who owns it, and by when, are said whole or in parts: what is said whole wins.
        const QString whole = it.key().toString();
        if (const QCborValue said_ = change.value(whole); !said_.isUndefined() && !said_.isNull())
            continue;
        change.insert(whole, it.value().toMap().isEmpty() ? QCborValue(nullptr) : it.value());
    }
    return change;
}

namespace {

void flatten(const QCborMap &fields, const QString &prefix, QVariantMap &into)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QString name = prefix + it.key().toString();
        if (it.value().isMap())
            flatten(it.value().toMap(), name + u'.', into);
        else
            into.insert(name, it.value().toVariant());
    }
}

}

QVariantMap toSaid(const QCborMap &fields)
{
    QVariantMap said;
    flatten(fields, {}, said);
    return said;
}

}
