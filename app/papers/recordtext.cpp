#include "app/papers/recordtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {

QStringList strings(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue each : list.toArray())
        all.append(each.toString());
    return all;
}

const Prompt *RecordText::prompt(const QString &id) const
{
    const auto found = m_profile ? std::ranges::find(m_profile->agenda, id, &Prompt::id) : std::vector<Prompt>::const_iterator();
    return m_profile && found != m_profile->agenda.end() ? &*found : nullptr;
}

const ClockRule *RecordText::clock(const QString &id) const
{
    const auto found = m_profile ? std::ranges::find(m_profile->clocks, id, &ClockRule::id) : std::vector<ClockRule>::const_iterator();
    return m_profile && found != m_profile->clocks.end() ? &*found : nullptr;
}

QString RecordText::day(const QJsonValue &value) const
{
    const auto at = parseInstant(value.toString());
    return at ? m_tongue.day(ukDay(*at)) : QString();
}

QJsonObject RecordText::named(QLatin1StringView in, const QString &ref) const
{
    for (const QJsonValue each : list(in)) {
        if (each["ref"_L1].toString() == ref)
            return each.toObject();
    }
    return {};
}

QString RecordText::person(const QString &ref) const
{
    const QJsonObject one = named("attendance"_L1, ref);
    const QString name = one["name"_L1].toString(), agency = one["agency"_L1].toString();
    return name.isEmpty() || name == agency ? name : name + u", "_s + agency;        // of whom nothing is said, it is said once
}

QString RecordText::namesOf(const QJsonValue &refs) const
{
    QStringList all;
    for (const QString &ref : strings(refs)) {
        if (const QString name = nameOf(ref); !name.isEmpty())
            all.append(name);
    }
    return all.join(u", "_s);
}

QString RecordText::owner(const QJsonValue &owner) const
{
    if (owner.isObject())
        return owner["agency"_L1].toString();
    return person(owner.toString());
}

QString RecordText::about(const QJsonObject &item) const
{
    if (isOneChilds())
        return {};
    QStringList refs = strings(item["children"_L1]);
    if (const QString one = item["child"_L1].toString(); !one.isEmpty())
        refs.append(one);
    QStringList all;
    for (const QString &ref : refs)
        all.append(childName(ref));
    all.removeAll(QString());
    return all.isEmpty() ? say(SAY("The whole meeting")) : all.join(u", "_s);
}

QString RecordText::subject(const std::optional<QStringList> &of) const
{
    QStringList all;
    for (const QJsonValue each : list("children"_L1)) {
        if (of && !of->contains(each["ref"_L1].toString()))
            continue;
        QString one = each["name"_L1].toString();
        if (const QString born = each["born"_L1].toString(); !born.isEmpty())
            one = say(SAY("%1, born %2")).arg(one, m_tongue.moment(born));
        else if (const QString due = each["expected"_L1].toString(); !due.isEmpty())
            one = say(SAY("%1, expected %2")).arg(one, m_tongue.moment(due));
        all.append(one);
    }
    return all.join(u"; "_s);
}

QString RecordText::version() const
{
    const QJsonObject seal = m_record["seal"_L1].toObject();
    if (seal.isEmpty())
        return say(SAY("Not sealed"));
    const QString words = headInWords(seal["head"_L1].toString());
    QString said = say(SAY("Sealed %1")).arg(moment(seal["at"_L1]));
    if (!words.isEmpty())
        said += u" · "_s + words;
    if (const qsizetype added = list("addenda"_L1).size())
        said += u" · "_s + m_tongue.say(QT_TRANSLATE_N_NOOP("papers", "%n addendum(s)"), int(added));
    return said;
}

QString RecordText::chairs() const
{
    QStringList all;
    for (const QJsonValue each : list("chairs"_L1)) {
        const QString name = user(each["user"_L1].toString());
        if (all.isEmpty())
            all.append(name);
        else
            all.append(say(SAY("%1 from %2")).arg(name, moment(each["from"_L1])));
    }
    return all.join(u"; "_s);
}

QString RecordText::information(const QString &ref) const
{
    int number = 0;
    for (const QJsonValue each : list("information"_L1)) {
        ++number;
        if (each["ref"_L1].toString() == ref)
            return say(SAY("information %1")).arg(number);
    }
    return {};
}

QString RecordText::itemName(const QString &ref) const
{
    if (ref.isEmpty())
        return say(SAY("words from elsewhere"));
    if (ref == m_meeting["ref"_L1].toString())
        return say(SAY("The meeting itself"));
    if (const QString said = information(ref); !said.isEmpty())
        return said;
    if (const QJsonObject decision = named("decisions"_L1, ref); !decision.isEmpty())
        return say(SAY("Decision %1")).arg(decision["number"_L1].toInt());
    for (const VerbRule &each : verbs()) {
        const QJsonObject held = each.list.isEmpty() ? QJsonObject() : named(each.list, ref);
        if (held.isEmpty())
            continue;
        const QString name = held["name"_L1].toString();
        return of(u"verb", each.name) + u" "_s + (name.isEmpty() ? ref : name);
    }
    const QJsonObject gone = named("withdrawn"_L1, ref);
    return (gone.isEmpty() ? of(u"verb", u"dissent"_s) : of(u"verb", gone["verb"_L1].toString())) + u" "_s + ref;
}

QString RecordText::due(const QJsonObject &action) const
{
    return action["due"_L1].isNull() ? say(SAY("no date")) : moment(action["due"_L1]);
}

QString RecordText::whyThen(const QJsonObject &action) const
{
    const QJsonObject from = action["dueFrom"_L1].toObject();
    if (from.isEmpty())
        return {};
    const QString length = m_tongue.length(from["within"_L1].toInt(), from["unit"_L1].toString());
    const QString start = from["from"_L1].toString();
    if (start == "now"_L1)
        return say(SAY("within %1 of being agreed")).arg(length);
    if (start == "meeting_end"_L1)
        return say(SAY("within %1 of the end of the meeting")).arg(length);
    return say(SAY("within %1 of %2")).arg(length, m_tongue.moment(start));
}

QString RecordText::agencyOf(const QJsonObject &action) const
{
    const QJsonValue owner = action["owner"_L1];
    return owner.isObject() ? owner["agency"_L1].toString() : named("attendance"_L1, owner.toString())["agency"_L1].toString();
}

QString RecordText::missing(const QString &kind, const QString &ref) const
{
    QString about = nameOf(ref);
    if (about.isEmpty())
        about = childName(ref);
    if (const QJsonObject decision = named("decisions"_L1, ref); !decision.isEmpty())
        about = say(SAY("Decision %1")).arg(decision["number"_L1].toInt());
    if (const QJsonObject action = named("actions"_L1, ref); !action.isEmpty())
        about = action["what"_L1].toString();
    if (kind == "prompt"_L1) {
        const Prompt *asked = prompt(ref);
        return asked ? asked->words.in(m_tongue.language()) : of(u"prompt", ref);
    }
    if (kind == "convening"_L1)
        return of(u"convening", ref);
    const QString said = of(u"missing", kind);
    return said.contains("%1"_L1) ? said.arg(about) : said;
}

QString RecordText::pathName(const QString &path) const
{
    const QString head = path.section(u'.', 0, 0), rest = path.section(u'.', 1);
    if (head == "statements"_L1)
        return label(head) + u": "_s + of(u"statement", rest);
    if (head != "agenda"_L1)
        return label(path);
    const Prompt *asked = prompt(rest);
    return label(head) + u": "_s + (asked ? asked->words.in(m_tongue.language()) : of(u"prompt", rest));
}

QString RecordText::value(const QString &field, const QJsonValue &value) const
{
    const QString head = field.section(u'.', 0, 0);
    if (field == "present"_L1 && value.isObject()) {
        return u"%1–%2 (%3)"_s.arg(m_tongue.time(value["from"_L1].toString()), m_tongue.time(value["to"_L1].toString()),
                                   of(u"mode", value["mode"_L1].toString()));
    }
    if (field == "acknowledged"_L1 && value.isString())
        return of(u"statement", value.toString());
    if (field == "apologies"_L1 && value.isObject())
        return value["reason"_L1].toString();
    if (head == "statements"_L1 && value.isObject())
        return nameOf(value["by"_L1].toString());
    if (head == "agenda"_L1 && value.isObject()) {
        const QString state = of(u"promptState", value["state"_L1].toString()), text = value["text"_L1].toString();
        return text.isEmpty() ? state : state + u": "_s + text;
    }
    if (value.isBool())
        return value.toBool() ? say(SAY("Yes")) : say(SAY("No"));
    if (value.isDouble())
        return QString::number(value.toInt());
    if (value.isArray()) {
        QStringList all;
        for (const QJsonValue each : value.toArray())
            all.append(this->value(field, each));
        all.removeAll(QString());
        return all.join(u"; "_s);
    }
    if (value.isObject()) {
        QStringList all;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            all.append(this->value(it.key(), it.value()));
        all.removeAll(QString());
        return all.join(u", "_s);
    }
    const QString said = value.toString();
    if (const QString name = nameOf(said); !name.isEmpty())
        return name;
    if (const QString name = childName(said); !name.isEmpty())
        return name;
    if (field == "basedOn"_L1)
        return information(said);
    if (const QString inWords = of(field, said); inWords != said)
        return inWords;
    return m_tongue.moment(said);
}

}
