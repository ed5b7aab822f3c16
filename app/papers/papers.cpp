#include "app/papers/papers.h"

#include "app/papers/tongue.h"
#include "app/shown.h"
#include "storage/model/ink.h"
#include "storage/model/procedure.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

// lupdate is told that SAY marks a text (app/CMakeLists.txt).
#define SAY(text) text

QStringList strings(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue each : list.toArray())
        all.append(each.toString());
    return all;
}

class Papers {
    Q_DECLARE_TR_FUNCTIONS(papers)
public:
    Papers(const QJsonObject &record, const PaperAsk &ask)
        : m_record(record), m_ask(ask), m_tongue(ask.language), m_meeting(record["meeting"_L1].toObject()),
          m_profile(profile(m_meeting["profile"_L1].toString()))
    {
    }

    Paper make()
    {
        m_paper.language = m_tongue.language();
        m_paper.marking = say(SAY("OFFICIAL-SENSITIVE"));
        m_paper.page = say(SAY("Page %1 of %2"));
        m_paper.subject = subject();
        if (m_record["practice"_L1].toBool())
            m_paper.banners.push_back(say(SAY("Practice: made up, not a real record")));
        if (m_meeting["state"_L1].toString() != "sealed"_L1)
            m_paper.banners.push_back(say(SAY("Draft: the minutes are not sealed yet")));
        if (!m_ask.recipient.isEmpty())
            m_paper.copyFor = say(SAY("Copy for %1")).arg(person(m_ask.recipient));
        m_paper.version = version();
        switch (m_ask.kind) {
        case PaperKind::DecisionSheet: decisionSheet(); break;
        case PaperKind::Minutes: minutes(); break;
        case PaperKind::ActionList: actionList(); break;
        case PaperKind::NoFurtherAction: noFurtherAction(); break;
        case PaperKind::EnquiryOutcome: enquiryOutcome(); break;
        case PaperKind::Acknowledgement: acknowledgement(); break;
        }
        m_paper.documentTitle = m_paper.title + u", "_s + day(m_meeting["started"_L1]);
        forEyes();
        return std::move(m_paper);
    }

    // Nothing on paper hides or turns the reading order (shown.h), nor has what PDF, ODT and HTML cannot hold.
    void forEyes()
    {
        const auto see = [](QString &text) { text = shown(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n'); };
        for (QString *each : {&m_paper.title, &m_paper.documentTitle, &m_paper.subject, &m_paper.copyFor, &m_paper.version})
            see(*each);
        for (PaperBlock &block : m_paper.blocks) {
            if (auto *heading = std::get_if<PaperHeading>(&block)) {
                see(heading->text);
            } else if (auto *said = std::get_if<PaperText>(&block)) {
                see(said->text);
            } else if (auto *rows = std::get_if<PaperFacts>(&block)) {
                for (auto &[what, is] : rows->rows) {
                    see(what);
                    see(is);
                }
            } else if (auto *table = std::get_if<PaperTable>(&block)) {
                for (std::vector<Cell> &row : table->rows) {
                    for (Cell &cell : row) {
                        see(cell.text);
                        see(cell.small);
                    }
                }
            } else if (auto *signatures = std::get_if<PaperSignatures>(&block)) {
                for (PaperSignature &each : signatures->all) {
                    for (QString *one : {&each.name, &each.role, &each.said, &each.typedName})
                        see(*one);
                }
            }
        }
    }

private:
    using Cell = PaperTable::Cell;
    using Rows = std::vector<std::pair<QString, QString>>;

    QString say(const char *text) const { return m_tongue.say(text); }
    QString of(QStringView list, const QString &code) const { return m_tongue.of(list, code); }
    QString label(QStringView field) const { return m_tongue.of(u"field", field.toString()); }
    QJsonArray list(QLatin1StringView name) const { return m_record[name].toArray(); }
    QString moment(const QJsonValue &value) const { return m_tongue.moment(value.toString()); }
    bool isOneChilds() const { return list("children"_L1).size() == 1; }

    QString day(const QJsonValue &value) const
    {
        const auto at = parseInstant(value.toString());
        return at ? m_tongue.day(ukDay(*at)) : QString();
    }

    void add(PaperBlock block) { m_paper.blocks.push_back(std::move(block)); }
    void heading(const QString &text, int level = 1) { add(PaperHeading{level, text}); }
    void text(const QString &said, PaperText::Style style = PaperText::Body)
    {
        if (!said.isEmpty())
            add(PaperText{said, style});
    }
    void facts(Rows rows)
    {
        std::erase_if(rows, [](const auto &row) { return row.second.isEmpty(); });
        if (!rows.empty())
            add(PaperFacts{std::move(rows)});
    }

    // What a ref of this record names; empty for what it does not hold.
    QJsonObject named(QLatin1StringView in, const QString &ref) const
    {
        for (const QJsonValue each : list(in)) {
            if (each["ref"_L1].toString() == ref)
                return each.toObject();
        }
        return {};
    }
    QString person(const QString &ref) const
    {
        const QJsonObject one = named("attendance"_L1, ref);
        return one.isEmpty() ? QString() : one["name"_L1].toString() + u", "_s + one["agency"_L1].toString();
    }
    QString nameOf(const QString &ref) const { return named("attendance"_L1, ref)["name"_L1].toString(); }
    QString namesOf(const QJsonValue &refs) const
    {
        QStringList all;
        for (const QString &ref : strings(refs)) {
            if (const QString name = nameOf(ref); !name.isEmpty())
                all.append(name);
        }
        return all.join(u", "_s);
    }
    QString owner(const QJsonValue &owner) const
    {
        if (owner.isObject())
            return owner["agency"_L1].toString();
        return person(owner.toString());
    }
    QString user(const QString &name) const { return m_ask.names.value(name, name); }
    QString childName(const QString &ref) const { return named("children"_L1, ref)["name"_L1].toString(); }

    // For whom something is: left out where the paper is one child's anyway.
    QString about(const QJsonObject &item) const
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

    QString subject() const
    {
        QStringList all;
        for (const QJsonValue each : list("children"_L1)) {
            QString one = each["name"_L1].toString();
            if (const QString born = each["born"_L1].toString(); !born.isEmpty())
                one = say(SAY("%1, born %2")).arg(one, m_tongue.moment(born));
            else if (const QString due = each["expected"_L1].toString(); !due.isEmpty())
                one = say(SAY("%1, expected %2")).arg(one, m_tongue.moment(due));
            all.append(one);
        }
        return all.join(u"; "_s);
    }

    QString version() const
    {
        const QJsonObject seal = m_record["seal"_L1].toObject();
        if (seal.isEmpty())
            return say(SAY("Not sealed"));
        const QString words = headInWords(seal["head"_L1].toString());
        QString said = say(SAY("Sealed %1")).arg(moment(seal["at"_L1]));
        if (!words.isEmpty())
            said += u" · "_s + words;
        if (const qsizetype added = list("addenda"_L1).size())
            said += u" · "_s + m_tongue.say(SAY("%n addendum(s)"), int(added));
        return said;
    }

    void identification()
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

    QString chairs() const
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

    void child()
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

    void decisions()
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
                if (const QString said = information(ref); !said.isEmpty())
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

    // "Item 7" of the information, as it is numbered in the minutes.
    QString information(const QString &ref) const
    {
        int number = 0;
        for (const QJsonValue each : list("information"_L1)) {
            ++number;
            if (each["ref"_L1].toString() == ref)
                return say(SAY("information %1")).arg(number);
        }
        return {};
    }

    QString due(const QJsonObject &action) const
    {
        return action["due"_L1].isNull() ? say(SAY("no date")) : moment(action["due"_L1]);
    }
    QString whyThen(const QJsonObject &action) const
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

    void actions(const QString &agency = {}, bool withState = true)
    {
        PaperTable table{say(SAY("Actions")), {{label(u"what"), 5}, {label(u"owner"), 2.6}, {label(u"due"), 2.4}}, {}};
        for (const QJsonValue value : list("actions"_L1)) {
            const QJsonObject each = value.toObject();
            if (!agency.isEmpty() && agencyOf(each) != agency)
                continue;
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

    QString agencyOf(const QJsonObject &action) const
    {
        const QJsonValue owner = action["owner"_L1];
        return owner.isObject() ? owner["agency"_L1].toString() : named("attendance"_L1, owner.toString())["agency"_L1].toString();
    }

    void protection()
    {
        const QJsonArray all = list("protection"_L1);
        if (all.isEmpty())
            return;
        heading(say(SAY("What protects now")));
        PaperTable table{say(SAY("Protection measures")), {{label(u"measure"), 4}, {label(u"startedAt"), 3}}, {}};
        if (!isOneChilds())
            table.columns.insert(table.columns.begin(), {label(u"child"), 3});
        for (const QJsonValue each : all) {
            std::vector<Cell> row{{of(u"measure", each["measure"_L1].toString()), {}}, {moment(each["startedAt"_L1]), {}}};
            if (!isOneChilds())
                row.insert(row.begin(), Cell{childName(each["child"_L1].toString()), {}});
            table.rows.push_back(std::move(row));
        }
        add(std::move(table));
    }

    void clocks(bool onlyRunning)
    {
        PaperTable table{say(SAY("Deadlines")), {{label(u"what"), 4}, {label(u"due"), 2.4}, {say(SAY("Met")), 2.4}}, {}};
        if (onlyRunning)
            table.columns.pop_back();
        for (const QJsonValue value : list("clocks"_L1)) {
            const QJsonObject each = value.toObject();
            if (onlyRunning && !each["met"_L1].isNull())
                continue;
            const auto rule = m_profile ? std::ranges::find(m_profile->clocks, each["rule"_L1].toString(), &ClockRule::id)
                                        : std::vector<ClockRule>::const_iterator();
            const bool known = m_profile && rule != m_profile->clocks.end();
            QString what = known ? rule->words.in(m_tongue.language()) : each["rule"_L1].toString();
            if (const QString name = childName(each["child"_L1].toString()); !name.isEmpty() && !isOneChilds())
                what += u" ("_s + name + u')';
            QStringList small{known ? rule->source.in(m_tongue.language()) : each["source"_L1].toString()};
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

    void attendance(bool briefly)
    {
        heading(say(SAY("Who was there")));
        PaperTable table{say(SAY("Attendance")), {{label(u"name"), 2.6}, {say(SAY("Speaks for")), 3}, {say(SAY("Present")), 2.4}}, {}};
        for (const QJsonValue value : list("attendance"_L1)) {
            const QJsonObject each = value.toObject();
            QStringList present;
            for (const QJsonValue span : each["present"_L1].toArray()) {
                const QString from = m_tongue.time(span["from"_L1].toString());
                const QString until = m_tongue.time(span["to"_L1].toString());
                present.append((until.isEmpty() ? say(SAY("from %1")).arg(from) : from + u"–"_s + until) + u", "_s
                               + of(u"mode", span["mode"_L1].toString()));
            }
            QString small;
            if (const QJsonObject sorry = each["apologies"_L1].toObject(); !sorry.isEmpty() && present.isEmpty()) {
                present.append(say(SAY("Apologies")));
                small = sorry["reason"_L1].toString();
                if (sorry["informationSent"_L1].toBool())
                    small += (small.isEmpty() ? u""_s : u"\n"_s) + label(u"informationSent");
            }
            if (present.isEmpty())
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

    void statements()
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

    void referral()
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

    void people()
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

    void otherChildren()
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

    void informationByAgency()
    {
        const QJsonArray all = list("information"_L1);
        if (all.isEmpty())
            return;
        heading(say(SAY("Information shared")));
        QStringList agencies;
        for (const QJsonValue each : all) {
            if (const QString agency = each["agency"_L1].toString(); !agencies.contains(agency))
                agencies.append(agency);
        }
        for (const QString &agency : agencies) {
            heading(agency, 2);
            int number = 0;
            for (const QJsonValue value : all) {
                const QJsonObject each = value.toObject();
                ++number;
                if (each["agency"_L1].toString() != agency)
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

    void agenda()
    {
        const QJsonArray all = list("agenda"_L1);
        Rows rows;
        for (const QJsonValue each : all) {
            const QString id = each["prompt"_L1].toString(), state = each["state"_L1].toString();
            if (state == "open"_L1 || state.isEmpty())
                continue;
            const auto prompt = m_profile ? std::ranges::find(m_profile->agenda, id, &Prompt::id)
                                          : std::vector<Prompt>::const_iterator();
            const QString question = m_profile && prompt != m_profile->agenda.end() ? prompt->words.in(m_tongue.language())
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

    void consents()
    {
        const QJsonArray all = list("consent"_L1);
        if (all.isEmpty() && list("competence"_L1).isEmpty())
            return;
        heading(say(SAY("Consent")));
        for (const QJsonValue value : all) {
            const QJsonObject each = value.toObject();
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
            text(of(u"matter", each["matter"_L1].toString()) + u": "_s + of(u"finding", each["finding"_L1].toString()),
                 PaperText::Lead);
            facts({{label(u"child"), about(each)},
                   {label(u"assessedBy"), person(each["assessedBy"_L1].toString())},
                   {label(u"reasons"), each["reasons"_L1].toString()}});
        }
    }

    void wanted()
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

    void family()
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

    void outcomes()
    {
        const QJsonArray all = list("outcomes"_L1);
        if (all.isEmpty())
            return;
        heading(say(SAY("How the section 47 enquiry ended")));
        for (const QJsonValue value : all)
            outcome(value.toObject());
    }
    void outcome(const QJsonObject &each)
    {
        text(of(u"determination", each["determination"_L1].toString()), PaperText::Lead);
        facts({{label(u"child"), about(each)},
               {label(u"reasons"), each["reasons"_L1].toString()},
               {label(u"involved"), strings(each["involved"_L1]).join(u", "_s)},
               {label(u"conferenceRequired"), each["conferenceRequired"_L1].toBool() ? say(SAY("Yes")) : say(SAY("No"))},
               {label(u"ratifiedBy"), each["ratifiedBy"_L1].toString()}});
    }

    void signatures()
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

    void lacking()
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
    QString missing(const QString &kind, const QString &ref) const
    {
        QString about = nameOf(ref);
        if (about.isEmpty())
            about = childName(ref);
        if (const QJsonObject decision = named("decisions"_L1, ref); !decision.isEmpty())
            about = say(SAY("Decision %1")).arg(decision["number"_L1].toInt());
        if (const QJsonObject action = named("actions"_L1, ref); !action.isEmpty())
            about = action["what"_L1].toString();
        if (kind == "prompt"_L1) {
            const auto prompt = m_profile ? std::ranges::find(m_profile->agenda, ref, &Prompt::id)
                                          : std::vector<Prompt>::const_iterator();
            return m_profile && prompt != m_profile->agenda.end() ? prompt->words.in(m_tongue.language()) : of(u"prompt", ref);
        }
        if (kind == "convening"_L1)
            return of(u"convening", ref);
        const QString said = of(u"missing", kind);
        return said.contains("%1"_L1) ? said.arg(about) : said;
    }

    void changes()
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
        if (withdrawn.isEmpty())
            return;
        heading(say(SAY("Withdrawn")));
        for (const QJsonValue value : withdrawn) {
            const QJsonObject each = value.toObject(), item = each["item"_L1].toObject();
            QString said = item["text"_L1].toString();
            if (said.isEmpty())
                said = item["what"_L1].toString();
            text(of(u"verb", each["verb"_L1].toString()) + u" · "_s + moment(each["at"_L1]), PaperText::Lead);
            text(said);
            facts({{label(u"reason"), each["reason"_L1].toString()}});
        }
    }
    void changesOf(const QJsonObject &item, PaperTable &table) const
    {
        for (const QJsonValue change : item["history"_L1].toArray()) {
            const QString field = change["field"_L1].toString();
            QStringList under{moment(change["at"_L1]), user(change["recordedBy"_L1].toString())};
            if (const QString why = change["reason"_L1].toString(); !why.isEmpty())
                under.append(why);
            table.rows.push_back({Cell{label(field), under.join(u'\n')}, Cell{value(field, change["old"_L1]), {}},
                                  Cell{value(field, change["new"_L1]), {}}});
        }
    }
    // A field's value in words: codes by their table, refs by whom they name.
    QString value(const QString &field, const QJsonValue &value) const
    {
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

    void distribution()
    {
        const QJsonArray all = list("distribution"_L1);
        if (all.isEmpty())
            return;
        heading(say(SAY("Who has had what")));
        PaperTable table{say(SAY("Distribution")), {{label(u"product"), 2}, {label(u"to"), 5}, {label(u"how"), 2}, {label(u"when"), 2}}, {}};
        for (const QJsonValue each : all)
            table.rows.push_back({Cell{of(u"product", each["product"_L1].toString()), {}}, Cell{namesOf(each["to"_L1]), {}},
                                  Cell{of(u"how", each["how"_L1].toString()), {}}, Cell{moment(each["at"_L1]), {}}});
        add(std::move(table));
    }

    void addenda()
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

    void adjournments()
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

    void decisionSheet()
    {
        m_paper.title = say(SAY("Decisions of the strategy meeting"));
        identification();
        decisions();
        heading(say(SAY("Actions")));
        actions();
        protection();
        clocks(true);
        attendance(true);
    }

    void minutes()
    {
        m_paper.title = say(SAY("Minutes of the strategy meeting"));
        identification();
        heading(isOneChilds() ? say(SAY("The child")) : say(SAY("The children")));
        child();
        decisions();
        heading(say(SAY("Actions")));
        actions();
        protection();
        clocks(false);
        outcomes();
        attendance(false);
        statements();
        referral();
        people();
        informationByAgency();
        wanted();
        agenda();
        consents();
        family();
        otherChildren();
        lacking();
        changes();
        adjournments();
        signatures();
        addenda();
        distribution();
    }

    void actionList()
    {
        m_paper.title = m_ask.agency.isEmpty() ? say(SAY("Actions agreed at the strategy meeting"))
                                               : say(SAY("Actions for %1")).arg(m_ask.agency);
        identification();
        heading(say(SAY("Actions")));
        actions(m_ask.agency);
        if (m_ask.agency.isEmpty())
            return;
        const auto theirs = [&](const QJsonValue &each) {
            return named("attendance"_L1, each["owner"_L1].toString())["agency"_L1].toString() == m_ask.agency;
        };
        const QJsonArray outstanding = list("outstanding"_L1);
        if (std::any_of(outstanding.begin(), outstanding.end(), theirs)) {
            heading(say(SAY("Information to be got")));
            for (const QJsonValue each : outstanding) {
                if (theirs(each))
                    facts({{label(u"what"), each["what"_L1].toString()}, {say(SAY("From")), each["agency"_L1].toString()},
                           {label(u"owner"), nameOf(each["owner"_L1].toString())}, {label(u"due"), moment(each["due"_L1])}});
            }
        }
    }

    void noFurtherAction()
    {
        m_paper.title = say(SAY("No further action after a strategy meeting"));
        text(say(SAY("A strategy meeting was held on %1 about %2. It decided that no further action is taken under the "
                     "safeguarding procedures.")).arg(day(m_meeting["started"_L1]), subject()));
        for (const QJsonValue value : list("decisions"_L1)) {
            const QJsonObject each = value.toObject();
            if (!strings(each["outcomes"_L1]).contains("no_further_action"_L1))
                continue;
            text(say(SAY("Decision %1")).arg(each["number"_L1].toInt()), PaperText::Lead);
            text(each["text"_L1].toString());
            facts({{label(u"basis"), each["basis"_L1].toString()}, {label(u"involved"), namesOf(each["involved"_L1])}});
        }
        signed_();
    }

    void enquiryOutcome()
    {
        m_paper.title = say(SAY("Outcome of the section 47 enquiry"));
        text(say(SAY("The enquiry that was decided at the strategy meeting of %1 about %2 has ended."))
                 .arg(day(m_meeting["started"_L1]), subject()));
        for (const QJsonValue each : list("outcomes"_L1))
            outcome(each.toObject());
        signed_();
    }

    void acknowledgement()
    {
        // To whoever reported: that it came and is dealt with, and nothing of the child or of what was decided.
        m_paper.title = say(SAY("Your report has been received"));
        m_paper.subject.clear();
        text(say(SAY("Thank you for the report that you made to us. It reached us on %1, and we are acting on it under the "
                     "Wales Safeguarding Procedures.")).arg(moment(m_meeting["referral"_L1]["received"_L1])));
        text(say(SAY("We cannot tell you more in this letter. If you have anything to add, or are worried again, please tell "
                     "us at once; if a child is in danger now, ring 999.")));
        signed_();
    }

    void signed_()
    {
        const QJsonArray chairs = list("chairs"_L1);
        text(chairs.isEmpty() ? QString() : user(chairs.last()["user"_L1].toString()), PaperText::Lead);
    }

    const QJsonObject &m_record;
    const PaperAsk &m_ask;
    const Tongue m_tongue;
    const QJsonObject m_meeting;
    const Profile *m_profile;
    Paper m_paper;
};

}

Paper makePaper(const QJsonObject &record, const PaperAsk &ask)
{
    return Papers(record, ask).make();
}

QString veilMark(const QString &language)
{
    return Tongue(language).say(QT_TRANSLATE_NOOP("papers", "[another child]"));
}

QStringList agenciesWithActions(const QJsonObject &record)
{
    QStringList agencies;
    for (const QJsonValue action : record["actions"_L1].toArray()) {
        const QJsonValue owner = action["owner"_L1];
        QString agency = owner["agency"_L1].toString();
        for (const QJsonValue each : record["attendance"_L1].toArray()) {
            if (each["ref"_L1].toString() == owner.toString())
                agency = each["agency"_L1].toString();
        }
        if (!agency.isEmpty() && !agencies.contains(agency))
            agencies.append(agency);
    }
    return agencies;
}

std::vector<PaperKind> papersOf(const QJsonObject &record)
{
    std::vector<PaperKind> all{PaperKind::DecisionSheet, PaperKind::Minutes, PaperKind::ActionList};
    const QJsonObject meeting = record["meeting"_L1].toObject();
    if (meeting["profile"_L1].toString() != "wales_wsp"_L1)
        return all;
    // Wales Safeguarding Procedures (domain A11, S1): acknowledgement, no further action, outcome to all parties.
    if (!meeting["referral"_L1]["received"_L1].toString().isEmpty())
        all.push_back(PaperKind::Acknowledgement);
    const QJsonArray decisions = record["decisions"_L1].toArray();
    if (std::any_of(decisions.begin(), decisions.end(), [](const QJsonValue &each) {
            return strings(each["outcomes"_L1]).contains("no_further_action"_L1);
        }))
        all.push_back(PaperKind::NoFurtherAction);
    if (!record["outcomes"_L1].toArray().isEmpty())
        all.push_back(PaperKind::EnquiryOutcome);
    return all;
}

QString headInWords(const QString &hex)
{
    if (!isDigest(hex))
        return {};
    static constexpr char consonants[] = "bdfghjklmnprstvz", vowels[] = "aiou";
    const QByteArray head = QByteArray::fromHex(hex.toLatin1());
    QStringList words;
    for (int i = 0; i < 4; ++i) {
        const unsigned pair = unsigned(quint8(head[2 * i])) << 8 | unsigned(quint8(head[2 * i + 1]));
        const char word[]{consonants[pair >> 12 & 15], vowels[pair >> 10 & 3], consonants[pair >> 6 & 15],
                          vowels[pair >> 4 & 3], consonants[pair & 15]};
        words.append(QString::fromLatin1(word, std::size(word)));
    }
    return words.join(u'-');
}

#undef SAY

}
