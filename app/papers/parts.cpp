#include "app/papers/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {

void Parts::text(const QString &said, PaperText::Style style)
{
    if (!said.isEmpty())
        add(PaperText{said, style});
}

void Parts::facts(std::vector<std::pair<QString, QString>> rows)
{
    std::erase_if(rows, [](const auto &row) { return row.second.isEmpty(); });
    if (!rows.empty())
        add(PaperFacts{std::move(rows)});
}

void Parts::identification()
{
    const QJsonObject scheduled = m_meeting["scheduled"_L1].toObject();
    facts({{label(u"type"), of(u"type", m_meeting["type"_L1].toString())},
           {label(u"complexCriteria"), m_tongue.allOf(u"complexCriteria", strings(m_meeting["complexCriteria"_L1]))},
           {say(SAY("Procedure")), m_profile ? m_profile->name.in(m_tongue.language()) : QString()},
           {label(u"form"), of(u"form", m_meeting["form"_L1].toString())},
           {label(u"scheduled.venue"), scheduled["venue"_L1].toString()},
           {label(u"started"), moment(m_meeting["started"_L1])},
           {label(u"ended"), moment(m_meeting["ended"_L1])},
           {say(SAY("Chair")), chairs()},
           {label(u"sequence"), m_meeting["sequence"_L1].toInt() > 1 ? QString::number(m_meeting["sequence"_L1].toInt())
                                                                      : QString()}});
    if (m_record.contains("cancelled"_L1))
        text(say(SAY("The meeting was cancelled: %1")).arg(m_record["cancelled"_L1]["reason"_L1].toString()));
}

void Parts::child()
{
    for (const QJsonValue value : list("children"_L1)) {
        const QJsonObject each = value.toObject();
        if (!isOneChilds())
            heading(each["name"_L1].toString(), 2);
        Rows rows;
        for (const auto name : {"born"_L1, "expected"_L1, "caseRef"_L1, "nhsNumber"_L1, "upn"_L1, "address"_L1,
                                "school"_L1, "language"_L1})
            rows.emplace_back(label(QString(name)), m_tongue.moment(each[name].toString()));
        rows.emplace_back(label(u"sex"), of(u"sex", each["sex"_L1].toString()));
        rows.emplace_back(label(u"ethnicity"), of(u"ethnicity", each["ethnicity"_L1].toString()));
        rows.emplace_back(label(u"whereabouts"), of(u"whereabouts", each["whereabouts"_L1].toString()));
        facts(std::move(rows));
    }
}

void Parts::decisions(bool withGrounds)
{
    heading(say(SAY("Decisions")));
    const QJsonArray all = list("decisions"_L1);
    if (all.isEmpty())
        text(say(SAY("No decision is recorded.")));
    for (const QJsonValue value : all) {
        const QJsonObject each = value.toObject();
        heading(say(SAY("Decision %1")).arg(each["number"_L1].toInt()), 2);
        text(m_tongue.allOf(u"outcomes", strings(each["outcomes"_L1])), PaperText::Lead);
        text(each["text"_L1].toString());
        QStringList grounds;
        for (const QString &ref : strings(each["basedOn"_L1])) {
            if (const QString said = information(ref); withGrounds && !said.isEmpty())
                grounds.append(said);
        }
        facts({{label(u"children"), about(each)},
               {label(u"basis"), each["basis"_L1].toString()},
               {label(u"basedOn"), grounds.join(u"; "_s)},
               {label(u"enquiry"), of(u"enquiry", each["enquiry"_L1].toString())},
               {label(u"involved"), namesOf(each["involved"_L1])}});
        for (const QJsonValue one : each["dissent"_L1].toArray()) {
            text(say(SAY("Disagreement: %1")).arg(person(one["attendee"_L1].toString())), PaperText::Lead);
            facts({{label(u"view"), one["view"_L1].toString()},
                   {label(u"reasons"), one["reasons"_L1].toString()},
                   {label(u"chairResponse"), one["chairResponse"_L1].toString()},
                   {label(u"escalate"), one["escalate"_L1].toBool() ? say(SAY("Yes")) : QString()}});
        }
    }
}

void Parts::actions(const QString &agency, bool withState)
{
    PaperTable table{say(SAY("Actions")), {{label(u"what"), 5}, {label(u"owner"), 2.6}, {label(u"due"), 2.4}}, {}};
    for (const QJsonValue value : list("actions"_L1)) {
        const QJsonObject each = value.toObject();
        if (!agency.isEmpty() && agencyOf(each) != agency)
            continue;
        if (each.contains("redacted"_L1)) {
            table.rows.push_back({Cell{each["redacted"_L1].toString(), {}}, Cell{}, Cell{}});
            continue;
        }
        QStringList small{each["purpose"_L1].toString()};
        if (const QString who = about(each); !who.isEmpty())
            small.append(say(SAY("For: %1")).arg(who));
        if (const QString otherwise = each["contingency"_L1].toString(); !otherwise.isEmpty())
            small.append(label(u"contingency") + u": "_s + otherwise);
        if (const QString state = each["state"_L1].toString(); withState && state != "open"_L1 && !state.isEmpty()) {
            QString said = of(u"actionState", state);
            const QJsonArray progress = each["progress"_L1].toArray();
            if (const QString note = progress.isEmpty() ? QString() : progress.last()["note"_L1].toString(); !note.isEmpty())
                said += u": "_s + note;
            small.append(said);
        }
        small.removeAll(QString());
        const QString who = owner(each["owner"_L1]);
        table.rows.push_back({Cell{each["what"_L1].toString(), small.join(u'\n')},
                              Cell{who.isEmpty() ? say(SAY("nobody named")) : who, {}}, Cell{due(each), whyThen(each)}});
    }
    if (table.rows.empty())
        text(say(SAY("No action is recorded.")));
    else
        add(std::move(table));
}

void Parts::protection()
{
    const QJsonArray all = list("protection"_L1);
    if (all.isEmpty())
        return;
    heading(say(SAY("What protects now")));
    PaperTable table{say(SAY("Protection measures")), {{label(u"measure"), 4}, {label(u"startedAt"), 3}}, {}};
    if (!isOneChilds())
        table.columns.insert(table.columns.begin(), {label(u"child"), 3});
    for (const QJsonValue each : all) {
        std::vector<Cell> row{{each["redacted"_L1].toString() + of(u"measure", each["measure"_L1].toString()), {}},
                              {moment(each["startedAt"_L1]), {}}};
        if (!isOneChilds())
            row.insert(row.begin(), Cell{childName(each["child"_L1].toString()), {}});
        table.rows.push_back(std::move(row));
    }
    add(std::move(table));
}

void Parts::clocks(bool onlyRunning)
{
    PaperTable table{say(SAY("Deadlines")), {{label(u"what"), 4}, {label(u"due"), 2.4}, {say(SAY("Met")), 2.4}}, {}};
    if (onlyRunning)
        table.columns.pop_back();
    for (const QJsonValue value : list("clocks"_L1)) {
        const QJsonObject each = value.toObject();
        if (onlyRunning && !each["met"_L1].isNull())
            continue;
        const ClockRule *rule = clock(each["rule"_L1].toString());
        QString what = rule ? rule->words.in(m_tongue.language()) : each["rule"_L1].toString();
        if (const QString name = childName(each["child"_L1].toString()); !name.isEmpty() && !isOneChilds())
            what += u" ("_s + name + u')';
        QStringList small{rule ? rule->source.in(m_tongue.language()) : each["source"_L1].toString()};
        small.append(say(SAY("Counted from %1")).arg(moment(each["from"_L1])));
        if (const QJsonObject late = each["overrun"_L1].toObject(); !late.isEmpty())
            small.append(say(SAY("Overrun, authorised by %1: %2"))
                             .arg(late["authorisedBy"_L1].toString(), late["reason"_L1].toString()));
        if (each.contains("calendarKnown"_L1) && !each["calendarKnown"_L1].toBool())
            small.append(say(SAY("Beyond the bank holidays that are known: check this date")));
        std::vector<Cell> row{{what, small.join(u'\n')}, {moment(each["due"_L1]), {}}};
        if (!onlyRunning)
            row.push_back({each["met"_L1].isNull() ? say(SAY("Not yet")) : moment(each["met"_L1]), {}});
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        return;
    heading(say(SAY("Deadlines")));
    add(std::move(table));
}

void Parts::outcomes()
{
    const QJsonArray all = list("outcomes"_L1);
    if (all.isEmpty())
        return;
    heading(say(SAY("How the section 47 enquiry ended")));
    for (const QJsonValue value : all)
        outcome(value.toObject());
}

void Parts::outcome(const QJsonObject &each)
{
    text(each["redacted"_L1].toString(), PaperText::Lead);
    if (each.contains("redacted"_L1))
        return;
    text(of(u"determination", each["determination"_L1].toString()), PaperText::Lead);
    facts({{label(u"child"), about(each)},
           {label(u"reasons"), each["reasons"_L1].toString()},
           {label(u"involved"), strings(each["involved"_L1]).join(u", "_s)},
           {label(u"conferenceRequired"), each["conferenceRequired"_L1].toBool() ? say(SAY("Yes")) : say(SAY("No"))},
           {label(u"ratifiedBy"), each["ratifiedBy"_L1].toString()}});
}

void Parts::lacking()
{
    const QJsonArray all = list("missing"_L1);
    if (all.isEmpty())
        return;
    heading(say(SAY("What is missing from this record")));
    for (const QJsonValue each : all) {
        const QString what = each["what"_L1].toString(), kind = what.section(u':', 0, 0), ref = what.section(u':', 1);
        const QString reason = each["reason"_L1].toString();
        text(missing(kind, ref), PaperText::Lead);
        text(reason.isEmpty() ? say(SAY("No reason is given.")) : reason);
    }
}

void Parts::signatures()
{
    const QJsonArray all = list("signoffs"_L1);
    heading(say(SAY("Sign-off")));
    if (!m_record["readBack"_L1].isNull())
        text(say(SAY("The decisions were read back at %1.")).arg(m_tongue.time(m_record["readBack"_L1].toString())),
             PaperText::Small);
    // One row a person and answer: "agree: decisions 1, 2, 4".
    struct Row { QString attendee, response, method; QStringList numbers, comments; QString at; QCborArray ink; QString typed; };
    std::vector<Row> rows;
    for (const QJsonValue value : all) {
        const QJsonObject each = value.toObject();
        const QString attendee = each["attendee"_L1].toString(), response = each["response"_L1].toString();
        auto row = std::ranges::find_if(rows, [&](const Row &one) {
            return one.attendee == attendee && one.response == response && one.at == each["at"_L1].toString();
        });
        if (row == rows.end())
            row = rows.insert(rows.end(), Row{attendee, response, each["method"_L1].toString(), {}, {},
                                              each["at"_L1].toString(), {}, {}});
        row->numbers.append(QString::number(named("decisions"_L1, each["decision"_L1].toString())["number"_L1].toInt()));
        if (const QString comment = each["comment"_L1].toString(); !comment.isEmpty() && !row->comments.contains(comment))
            row->comments.append(comment);
        if (each["earlierText"_L1].toBool())
            row->comments.append(say(SAY("Decision %1 was corrected after this answer.")).arg(row->numbers.back()));
        if (row->ink.isEmpty())
            row->ink = QCborValue::fromJsonValue(each["strokes"_L1]).toArray();
        row->typed = each["typedName"_L1].toString();
    }
    PaperSignatures signatures;
    for (const Row &row : rows) {
        QString said = of(u"response", row.response) + u": "_s
            + (row.numbers.size() == 1 ? say(SAY("decision %1")) : say(SAY("decisions %1"))).arg(row.numbers.join(u", "_s))
            + u" · "_s + of(u"method", row.method) + u" · "_s + m_tongue.moment(row.at);
        for (const QString &comment : row.comments)
            said += u'\n' + comment;
        const QJsonObject who = named("attendance"_L1, row.attendee);
        signatures.all.push_back({who["name"_L1].toString(), who["agency"_L1].toString(), said, row.ink, row.typed});
    }
    if (signatures.all.empty())
        text(say(SAY("Nobody has signed yet.")));
    else
        add(std::move(signatures));
    const QJsonObject seal = m_record["seal"_L1].toObject();
    if (seal.isEmpty())
        return;
    text(say(SAY("Sealed by %1, %2")).arg(user(seal["by"_L1].toString()), moment(seal["at"_L1])), PaperText::Lead);
    facts({{say(SAY("Record in words")), headInWords(seal["head"_L1].toString())},
           {say(SAY("Record")), seal["head"_L1].toString()},
           {say(SAY("Entries")), seal["entries"_L1].isUndefined() ? QString() : QString::number(seal["entries"_L1].toInt())},
           {say(SAY("Tablet")), seal["device"_L1].toString()}});
}

void Parts::distribution()
{
    const QJsonArray all = list("distribution"_L1);
    if (all.isEmpty())
        return;
    heading(say(SAY("Who has had what")));
    PaperTable table{say(SAY("Distribution")), {{label(u"product"), 2}, {label(u"to"), 5}, {label(u"how"), 2}, {label(u"when"), 2}}, {}};
    for (const QJsonValue each : all)
        table.rows.push_back({Cell{each["redacted"_L1].toString() + of(u"product", each["product"_L1].toString()), {}}, Cell{namesOf(each["to"_L1]), {}},
                              Cell{of(u"how", each["how"_L1].toString()), {}}, Cell{moment(each["at"_L1]), {}}});
    add(std::move(table));
}

void Parts::addenda()
{
    const QJsonArray all = list("addenda"_L1);
    if (all.isEmpty())
        return;
    heading(say(SAY("Added after sealing")));
    for (const QJsonValue each : all) {
        text(moment(each["at"_L1]) + u" · "_s + user(each["recordedBy"_L1].toString()), PaperText::Lead);
        text(each["text"_L1].toString());
        facts({{label(u"reason"), each["reason"_L1].toString()}});
    }
}

void Parts::changes()
{
    PaperTable table{say(SAY("Corrections")), {{say(SAY("Changed")), 2.5}, {say(SAY("Before")), 3}, {say(SAY("After")), 3}}, {}};
    for (const auto name : {"children"_L1, "people"_L1, "information"_L1, "withheld"_L1, "outstanding"_L1, "consent"_L1,
                            "competence"_L1, "decisions"_L1, "actions"_L1, "protection"_L1, "family"_L1, "attendance"_L1,
                            "otherChildren"_L1}) {
        for (const QJsonValue value : list(name))
            changesOf(value.toObject(), table);
    }
    changesOf(m_meeting, table);
    if (!table.rows.empty()) {
        heading(say(SAY("Corrections before sealing")));
        add(std::move(table));
    }
    const QJsonArray withdrawn = list("withdrawn"_L1);
    const auto isShown = [](const QJsonValue &each) { return each["verb"_L1].toString() != rule(Verb::Redact).name; };
    if (std::none_of(withdrawn.begin(), withdrawn.end(), isShown))
        return;
    heading(say(SAY("Withdrawn")));
    for (const QJsonValue value : withdrawn) {
        const QJsonObject each = value.toObject(), item = each["item"_L1].toObject();
        if (!isShown(value))
            continue;                            // the log of redactions has it
        QString said = item["text"_L1].toString();
        if (said.isEmpty())
            said = item["what"_L1].toString();
        text(of(u"verb", each["verb"_L1].toString()) + u" · "_s + moment(each["at"_L1]), PaperText::Lead);
        text(said);
        facts({{label(u"reason"), each["reason"_L1].toString()}});
    }
}

void Parts::changesOf(const QJsonObject &item, PaperTable &table) const
{
    for (const QJsonValue change : item["history"_L1].toArray()) {
        const QString field = change["field"_L1].toString();
        QStringList under{moment(change["at"_L1]), user(change["recordedBy"_L1].toString())};
        if (const QString why = change["reason"_L1].toString(); !why.isEmpty())
            under.append(why);
        table.rows.push_back({Cell{pathName(field), under.join(u'\n')}, Cell{value(field, change["old"_L1]), {}},
                              Cell{value(field, change["new"_L1]), {}}});
    }
}

void Parts::redactions()
{
    const QJsonArray all = m_record["redacted"_L1].toBool() ? list("redactions"_L1) : QJsonArray();
    if (all.isEmpty())
        return;
    heading(say(SAY("Redactions in this copy")));
    PaperTable table{say(SAY("Redactions in this copy")), {{say(SAY("Number")), 1.2}, {label(u"reason"), 4}, {label(u"authorisedBy"), 4},
                     {label(u"when"), 2.4}}, {}};
    for (const QJsonValue each : all)
        table.rows.push_back({Cell{QString::number(each["number"_L1].toInt()), {}}, Cell{of(u"redactionReason", each["reason"_L1].toString()), {}},
                              Cell{each["authorisedBy"_L1].toString(), {}}, Cell{moment(each["at"_L1]), {}}});
    add(std::move(table));
}

void Parts::redacted()
{
    PaperTable table{say(SAY("Redactions")), {{say(SAY("What is redacted")), 5}, {label(u"reason"), 3}, {label(u"authorisedBy"), 3},
                     {say(SAY("Entered")), 2.6}}, {}};
    const auto row = [&](const QJsonObject &each, const QString &withdrawn) {
        QStringList words, whose;
        for (const QString &word : strings(each["words"_L1]))
            words.append(u'“' + word + u'”');
        for (const QString &child : strings(each["children"_L1]))
            whose.append(childName(child));
        whose.removeAll(QString());
        QStringList under{words.isEmpty() ? say(SAY("The whole entry")) : words.join(u'\n')};
        if (each["everywhere"_L1].toBool())
            under.append(say(SAY("wherever these words stand")));
        under.append(whose.isEmpty() ? say(SAY("In every copy")) : say(SAY("In the copies of: %1")).arg(whose.join(u", "_s)));
        if (!withdrawn.isEmpty())
            under.append(withdrawn);
        table.rows.push_back({Cell{itemName(each["target"_L1].toString()), under.join(u'\n')},
                              Cell{of(u"redactionReason", each["reason"_L1].toString()), {}}, Cell{each["authorisedBy"_L1].toString(), {}},
                              Cell{moment(each["at"_L1]), user(each["recordedBy"_L1].toString())}});
    };
    for (const QJsonValue each : list("redactions"_L1))
        row(each.toObject(), {});
    for (const QJsonValue each : list("withdrawn"_L1)) {
        if (each["verb"_L1].toString() == rule(Verb::Redact).name)
            row(each["item"_L1].toObject(), say(SAY("Withdrawn by %1, %2: %3")).arg(user(each["recordedBy"_L1].toString()),
                                                 moment(each["at"_L1]), each["reason"_L1].toString()));
    }
    heading(say(SAY("Redactions")));
    if (table.rows.empty())
        text(say(SAY("Nothing is redacted.")));
    else
        add(std::move(table));
}

void Parts::adjournments()
{
    const QJsonArray all = list("adjournments"_L1);
    if (all.isEmpty())
        return;
    heading(say(SAY("Breaks")));
    for (const QJsonValue value : all) {
        const QJsonObject each = value.toObject();
        const QString reason = each["reason"_L1].toString();
        text(moment(each["at"_L1]) + u": "_s + (reason.isEmpty() ? say(SAY("the meeting went on")) : reason));
    }
}

}
