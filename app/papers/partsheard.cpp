#include "app/papers/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {

void Parts::attendance(bool briefly)
{
    heading(say(SAY("Who was there")));
    PaperTable table{say(SAY("Attendance")), {{label(u"name"), 2.6}, {say(SAY("Speaks for")), 3}, {say(SAY("Present")), 2.4}}, {}};
    for (const QJsonValue value : list("attendance"_L1)) {
        const QJsonObject each = value.toObject();
        QStringList present;
        for (const QJsonValue span : each["present"_L1].toArray()) {
            const QString from = m_tongue.time(span["from"_L1].toString());
            const QString until = m_tongue.time(span["to"_L1].toString());
            present.append((until.isEmpty() ? say(SAY("from %1")).arg(from) : from + u"–"_s + until) + u" · "_s
                           + of(u"mode", span["mode"_L1].toString()));
        }
        QString small;
        if (const QJsonObject sorry = each["apologies"_L1].toObject(); !sorry.isEmpty() && present.isEmpty()) {
            present.append(say(SAY("Apologies")));
            small = sorry["reason"_L1].toString();
            if (sorry["informationSent"_L1].toBool())
                small += (small.isEmpty() ? u""_s : u"\n"_s) + label(u"informationSent");
        }
        if (present.isEmpty() && !each.contains("redacted"_L1))
            present.append(say(SAY("Not there")));
        QStringList under{of(u"role", each["role"_L1].toString())};
        if (each["authority"_L1].toBool())
            under.append(label(u"authority"));
        if (const QJsonObject why = each["override"_L1].toObject(); !why.isEmpty() && !briefly)
            under.append(label(u"override") + u": "_s + why["reason"_L1].toString());
        table.rows.push_back({Cell{each["name"_L1].toString(), {}}, Cell{each["agency"_L1].toString(), under.join(u'\n')},
                              Cell{present.join(u'\n'), small}});
    }
    add(std::move(table));
    const QJsonObject quorum = m_record["quorum"_L1].toObject();
    if (quorum["met"_L1].toBool()) {
        text(say(SAY("Those whom the procedure asks for were there.")), PaperText::Small);
        return;
    }
    QStringList lacking;
    for (const QString &id : strings(quorum["missing"_L1])) {
        const auto group = m_profile ? std::ranges::find(m_profile->quorum, id, &QuorumGroup::id)
                                     : std::vector<QuorumGroup>::const_iterator();
        lacking.append(m_profile && group != m_profile->quorum.end() ? group->words.in(m_tongue.language()) : id);
    }
    text(say(SAY("The meeting was not quorate. Missing: %1")).arg(lacking.join(u"; "_s)), PaperText::Lead);
}

void Parts::statements()
{
    const QJsonArray all = list("statements"_L1);
    if (all.isEmpty())
        return;
    heading(say(SAY("Statements read")));
    for (const QJsonValue each : all) {
        const QString id = each["statement"_L1].toString();
        QStringList names;
        for (const QJsonValue one : list("acknowledgements"_L1)) {
            if (one["statement"_L1].toString() == id)
                names.append(nameOf(one["attendee"_L1].toString()));
        }
        facts({{of(u"statement", id), say(SAY("read by %1 at %2 (version %3)"))
                                          .arg(nameOf(each["by"_L1].toString()), m_tongue.time(each["at"_L1].toString()),
                                               each["version"_L1].toString())},
               {say(SAY("Acknowledged by")), names.join(u", "_s)}});
    }
}

void Parts::referral()
{
    const QJsonObject referral = m_meeting["referral"_L1].toObject();
    if (referral.isEmpty())
        return;
    heading(say(SAY("Why the meeting was held")));
    text(referral["concern"_L1].toString());
    const QJsonObject from = referral["referrer"_L1].toObject();
    QStringList who{from["name"_L1].toString(), from["agency"_L1].toString()};
    who.removeAll(QString());
    facts({{label(u"referral.received"), moment(referral["received"_L1])},
           {label(u"referral.source"), of(u"referralSource", referral["source"_L1].toString())},
           // Who is no professional is not named on paper (domain A9).
           {label(u"referral.referrer"), from["professional"_L1].toBool() ? who.join(u", "_s) : QString()},
           {label(u"referral.categories"), m_tongue.allOf(u"categories", strings(referral["categories"_L1]))},
           {label(u"decisionToHold"), moment(m_meeting["decisionToHold"_L1])},
           {label(u"ladoReferral"), moment(m_meeting["ladoReferral"_L1])}});
    if (const QJsonObject first = m_meeting["s47StartedFirst"_L1].toObject(); !first.isEmpty())
        facts({{label(u"s47StartedFirst"), moment(first["at"_L1]) + u": "_s + first["reason"_L1].toString()}});
}

void Parts::people()
{
    const QJsonArray all = list("people"_L1);
    if (all.isEmpty())
        return;
    heading(say(SAY("People in the picture")));
    PaperTable table{say(SAY("People")), {{label(u"name"), 3}, {label(u"relation"), 4}, {label(u"born"), 2}}, {}};
    for (const QJsonValue value : all) {
        const QJsonObject each = value.toObject();
        QStringList relations, under;
        for (const QJsonValue one : each["relation"_L1].toArray()) {
            const QString as = one["as"_L1].toString();
            relations.append(isOneChilds() ? as : as + u" ("_s + childName(one["child"_L1].toString()) + u')');
        }
        if (!strings(each["parentalResponsibility"_L1]).isEmpty())
            under.append(label(u"parentalResponsibility"));
        if (each["allegedPerpetrator"_L1].toBool())
            under.append(label(u"allegedPerpetrator"));
        if (each["under18"_L1].toBool())
            under.append(label(u"under18"));
        table.rows.push_back({Cell{each["name"_L1].toString(), {}}, Cell{relations.join(u"; "_s), under.join(u'\n')},
                              Cell{moment(each["born"_L1]), {}}});
    }
    add(std::move(table));
}

void Parts::otherChildren()
{
    const QJsonArray all = list("otherChildren"_L1);
    if (all.isEmpty())
        return;
    heading(say(SAY("Other children considered")));
    for (const QJsonValue value : all) {
        const QJsonObject each = value.toObject();
        const QString name = each["name"_L1].toString();
        text(name.isEmpty() ? each["description"_L1].toString() : name, PaperText::Lead);
        facts({{label(u"link"), of(u"link", each["link"_L1].toString())},
               {label(u"disposition"), of(u"disposition", each["disposition"_L1].toString())},
               {label(u"reason"), each["reason"_L1].toString()},
               {label(u"owner"), owner(each["owner"_L1])}});
    }
}

void Parts::informationByAgency()
{
    const QJsonArray all = list("information"_L1);
    if (all.isEmpty())
        return;
    heading(say(SAY("Information shared")));
    QStringList agencies;
    const auto agencyOf = [](const QJsonValue &each) { return each["redacted"_L1].toString() + each["agency"_L1].toString(); };
    for (const QJsonValue each : all) {
        if (const QString agency = agencyOf(each); !agencies.contains(agency))
            agencies.append(agency);
    }
    for (const QString &agency : agencies) {
        heading(agency, 2);
        int number = 0;
        for (const QJsonValue value : all) {
            const QJsonObject each = value.toObject();
            ++number;
            if (agencyOf(value) != agency)
                continue;
            QStringList lead{QString::number(number), of(u"kind", each["kind"_L1].toString()),
                             nameOf(each["by"_L1].toString())};
            if (const QString date = each["date"_L1].toString(); !date.isEmpty())
                lead.append(m_tongue.moment(date));
            if (const QString who = about(each); !who.isEmpty())
                lead.append(who);
            if (const QString mark = each["sensitivity"_L1].toString(); mark != "normal"_L1 && !mark.isEmpty())
                lead.append(of(u"sensitivity", mark));
            lead.removeAll(QString());
            text(lead.join(u" · "_s), PaperText::Lead);
            text(each["text"_L1].toString());
            QStringList small;
            if (const QString source = each["source"_L1].toString(); !source.isEmpty())
                small.append(label(u"source") + u": "_s + source);
            if (const QString permission = each["permission"_L1].toString(); !permission.isEmpty())
                small.append(label(u"permission") + u": "_s + permission);
            if (const QJsonObject family = each["family"_L1].toObject(); !family.isEmpty()) {
                QString told = of(u"tell", family["tell"_L1].toString());
                if (const QString why = family["reason"_L1].toString(); !why.isEmpty())
                    told += u": "_s + why;
                small.append(told);
            }
            text(small.join(u'\n'), PaperText::Small);
        }
    }
}

void Parts::agenda()
{
    const QJsonArray all = list("agenda"_L1);
    Rows rows;
    for (const QJsonValue each : all) {
        const QString id = each["prompt"_L1].toString(), state = each["state"_L1].toString();
        if (state == "open"_L1 || state.isEmpty())
            continue;
        const Prompt *asked = prompt(id);
        const QString question = asked ? asked->words.in(m_tongue.language())
                                                                                : of(u"prompt", id);
        const QString said = each["text"_L1].toString();
        rows.emplace_back(question, said.isEmpty() ? of(u"promptState", state)
                          : state == "done"_L1     ? said
                                                   : of(u"promptState", state) + u": "_s + said);
    }
    if (rows.empty())
        return;
    heading(say(SAY("What the procedure asks")));
    facts(std::move(rows));
}

void Parts::consents()
{
    const QJsonArray all = list("consent"_L1);
    if (all.isEmpty() && list("competence"_L1).isEmpty())
        return;
    heading(say(SAY("Consent")));
    for (const QJsonValue value : all) {
        const QJsonObject each = value.toObject();
        if (each.contains("redacted"_L1)) {
            text(each["redacted"_L1].toString(), PaperText::Lead);
            continue;
        }
        text(of(u"matter", each["matter"_L1].toString()) + u": "_s + of(u"status", each["status"_L1].toString()),
             PaperText::Lead);
        facts({{label(u"children"), about(each)},
               {label(u"grounds"), m_tongue.allOf(u"grounds", strings(each["grounds"_L1]))},
               {label(u"exceptional"), each["exceptional"_L1].toString()},
               {label(u"rationale"), each["rationale"_L1].toString()},
               {label(u"timing"), each["timing"_L1].toString()},
               {label(u"officer"), person(each["officer"_L1].toString())},
               {label(u"person"), named("people"_L1, each["person"_L1].toString())["name"_L1].toString()},
               {label(u"reviewAt"), moment(each["reviewAt"_L1])}});
    }
    for (const QJsonValue value : list("competence"_L1)) {
        const QJsonObject each = value.toObject();
        if (each.contains("redacted"_L1)) {
            text(each["redacted"_L1].toString(), PaperText::Lead);
            continue;
        }
        text(of(u"matter", each["matter"_L1].toString()) + u": "_s + of(u"finding", each["finding"_L1].toString()),
             PaperText::Lead);
        facts({{label(u"child"), about(each)},
               {label(u"assessedBy"), person(each["assessedBy"_L1].toString())},
               {label(u"reasons"), each["reasons"_L1].toString()}});
    }
}

void Parts::wanted()
{
    const QJsonArray outstanding = list("outstanding"_L1), withheld = list("withheld"_L1);
    if (!outstanding.isEmpty()) {
        heading(say(SAY("Information still wanted")));
        PaperTable table{say(SAY("Information still wanted")), {{label(u"what"), 4}, {say(SAY("From")), 2.5},
                         {label(u"owner"), 2.5}, {label(u"due"), 2}}, {}};
        for (const QJsonValue each : outstanding)
            table.rows.push_back({Cell{each["what"_L1].toString(), {}}, Cell{each["agency"_L1].toString(), {}},
                                  Cell{nameOf(each["owner"_L1].toString()), {}}, Cell{moment(each["due"_L1]), {}}});
        add(std::move(table));
    }
    if (!withheld.isEmpty()) {
        heading(say(SAY("Information withheld")));
        for (const QJsonValue each : withheld)
            facts({{label(u"by"), person(each["by"_L1].toString())}, {label(u"what"), each["what"_L1].toString()},
                   {label(u"reason"), each["reason"_L1].toString()}});
    }
}

void Parts::family()
{
    const QJsonArray all = list("family"_L1);
    if (all.isEmpty())
        return;
    heading(say(SAY("What the family is told")));
    for (const QJsonValue value : all) {
        const QJsonObject each = value.toObject();
        facts({{label(u"child"), about(each)},
               {label(u"tell"), each["tell"_L1].toString()},
               {label(u"who"), person(each["who"_L1].toString())},
               {label(u"when"), moment(each["when"_L1])},
               {label(u"notToBeTold"), strings(each["notToBeTold"_L1]).join(u", "_s)}});
    }
}

}
