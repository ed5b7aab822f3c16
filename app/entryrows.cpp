#include "app/entryrows.h"

#include "app/say.h"
#include "app/walltime.h"
#include "storage/model/expected.h"
#include "storage/model/record.h"
#include "storage/model/redaction.h"

#include <QCborArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

// Label and value, as a screen shows them under one another; what was not said is left out.
class Lines {
public:
    Lines &add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_all.append(QVariantMap{{u"label"_s, label}, {u"value"_s, value}});
        return *this;
    }
    Lines &field(const char *name, const QString &value) { return add(words::of(u"field", QLatin1StringView(name)), value); }
    [[nodiscard]] QVariantList all() const { return m_all; }

private:
    QVariantList m_all;
};

QString yesNo(const Item &item, QLatin1StringView name)
{
    return item.flag(name) ? Say::tr("Yes") : QString();
}

// When a measure's own clock runs out, and how long that is from now.
QString runsOut(const MeetingView &view, const Item &measure)
{
    const Profile *procedure = profile(view.meeting()->profile);
    const QString per = "protection:"_L1 + measure.text(u"measure");
    for (const Clock &clock : clocks(view.proceedings, *view.meeting(), measure.text(u"child"))) {
        const bool its = procedure && std::ranges::any_of(procedure->clocks, [&](const ClockRule &each) {
            return each.id == clock.rule && each.per == per;
        });
        if (its && clock.from == measure.instant(u"startedAt"))
            return words::due(clock.due) + u" · "_s + words::left(clock.due, view.time->now());
    }
    return {};
}

struct Note { QString text; Lines lines; };

Note noteOf(const MeetingView &view, const Telling &is)
{
    const Item &item = is.item();
    Lines lines;
    switch (item.verb) {
    case Verb::Withhold:
        return {is.text(u"what"), lines.field("reason", is.text(u"reason"))};
    case Verb::Outstanding:
        return {is.text(u"what"), lines.field("agency", is.text(u"agency")).field("owner", is.name(u"owner"))
                                      .field("due", is.moment(u"due"))};
    case Verb::Competence:
        return {is.code(u"matter", u"matter") + u": "_s + is.code(u"finding", u"finding"),
                lines.field("reasons", is.text(u"reasons"))};
    case Verb::Protect:
        return {is.code(u"measure", u"measure"),
                lines.field("startedAt", is.moment(u"startedAt")).add(Say::tr("Runs out"), runsOut(view, item))};
    case Verb::Family:
        return {is.text(u"tell"), lines.field("who", is.name(u"who")).field("when", is.moment(u"when"))
                                      .field("notToBeTold", words::join(item.list("notToBeTold"_L1)))};
    case Verb::Dissent:
        return {is.text(u"view"), lines.field("decision", view.decisionName(is.text(u"decision")))
                                      .field("reasons", is.text(u"reasons"))
                                      .field("chairResponse", is.text(u"chairResponse"))
                                      .field("escalate", yesNo(item, "escalate"_L1))};
    case Verb::Distribute:
        return {is.code(u"product", u"product"),
                lines.field("to", words::join(view.namesOf(item.list("to"_L1)))).field("how", is.code(u"how", u"how"))};
    case Verb::Redact: {
        QStringList quoted;
        for (const QString &each : item.list("words"_L1))
            quoted.append(u'“' + each + u'”');
        const Telling target(view, is.text(u"target"));
        const bool ofTheMeeting = target && rule(target.item().verb).makes == Kind::Meeting;
        return {quoted.isEmpty() ? Say::tr("The whole entry") : quoted.join(u"; "_s),
                lines.add(Say::tr("In"), ofTheMeeting ? Say::tr("The meeting itself") : target ? briefly(view, target) : QString())
                    .field("everywhere", yesNo(item, "everywhere"_L1)).field("reason", is.code(u"redactionReason", u"reason"))
                    .field("authorisedBy", is.text(u"authorisedBy"))};
    }
    case Verb::Outcome:
        return {is.code(u"determination", u"determination"),
                lines.field("reasons", is.text(u"reasons")).field("involved", words::join(item.list("involved"_L1)))
                    .field("conferenceRequired", item.flag("conferenceRequired"_L1) ? Say::tr("Yes") : Say::tr("No"))
                    .field("ratifiedBy", is.text(u"ratifiedBy"))};
    default:
        return {is.text(u"text"), lines.field("reason", is.text(u"reason"))};
    }
}

}

QVariantList noteCells(const MeetingView &view, const Telling &is)
{
    const Item &item = is.item();
    const Note note = noteOf(view, is);
    QString by;
    for (const auto path : {u"by", u"attendee", u"assessedBy"}) {
        if (by.isEmpty())
            by = is.name(path);
    }
    QStringList children = item.children();
    if (const QString one = is.text(u"child"); !one.isEmpty())
        children = {one};
    const QString kind = rule(item.verb).name;
    return {kind, words::of(u"note", kind), note.text, note.lines.all(), view.namesOf(children), children, by, is.at()};
}

QVariantList expectedCells(const MeetingView &view, const QString &key)
{
    const QStringList parts = key.split(u'/');
    const QString because = words::of(u"because", parts.value(1)), child = parts.value(2);
    return {parts.value(0), words::of(u"role", parts.value(0)),
            child.isEmpty() ? because : Say::tr("%1: %2", "Imogen: is in hospital").arg(view.nameOf(child), because)};
}

QStringList expectedKeys(const Proceedings &proceedings, const Meeting &meeting)
{
    QStringList keys;
    for (const Expectation &each : rt::expected(proceedings, meeting))
        keys.append(QStringList{each.role, each.because, each.child}.join(u'/'));
    return keys;
}

QVariantList progressCells(const MeetingView &view, const QString &key)
{
    const QString action = key.section(u'/', 0, 0);
    const std::vector<Said> all = view.proceedings.progress(action);
    const size_t which = key.section(u'/', 1).toUInt();
    if (which >= all.size())
        return QVariantList(6);
    const Said &said = all[which];
    const QString state = said.fields.value("state"_L1).toString();
    return {action, state, words::of(u"actionState", state), said.fields.value("note"_L1).toString(),
            words::moment(said.at), said.by};
}

QVariantList withdrawnCells(const MeetingView &view, const Telling &is)
{
    const std::optional<Item::Withdrawal> &gone = is.item().withdrawn;
    return {words::of(u"verb", rule(is.item().verb).name), briefly(view, is), gone ? gone->reason : QString(),
            gone ? words::moment(gone->at) : QString(), gone ? gone->by : QString()};
}

QStringList progressKeys(const Proceedings &proceedings, const QStringList &actions)
{
    QStringList keys;
    for (const QString &action : actions) {
        for (size_t i = 0; i < proceedings.progress(action).size(); ++i)
            keys.append(action + u'/' + QString::number(i));
    }
    return keys;
}

namespace {

template<class Wanted>
QStringList keysOf(const Proceedings &proceedings, const Meeting &meeting, Wanted wanted)
{
    std::vector<Ref> all{meeting.ref};
    for (const std::vector<Ref> *each : {&meeting.made, &meeting.children, &meeting.people, &meeting.attendees,
                                         &meeting.carriedActions})
        all.insert(all.end(), each->begin(), each->end());
    QStringList keys;
    for (const Ref &ref : all) {
        const Item *item = proceedings.item(ref);
        if (item && wanted(*item) && !keys.contains(ref))
            keys.append(ref);
    }
    return keys;
}

}

QStringList correctedKeys(const Proceedings &proceedings, const Meeting &meeting)
{
    return keysOf(proceedings, meeting, [](const Item &item) { return item.corrections > 0; });
}

QStringList withdrawnKeys(const Proceedings &proceedings, const Meeting &meeting)
{
    return keysOf(proceedings, meeting, [](const Item &item) { return item.withdrawn.has_value(); });
}

QString overrunWords(const std::optional<Said> &overrun)
{
    return overrun ? Say::tr("%1 (authorised by %2)").arg(overrun->fields.value("reason"_L1).toString(),
                                                          overrun->fields.value("authorisedBy"_L1).toString())
                   : QString();
}

QVariantList linesOf(const Telling &is)
{
    Lines lines;
    const Item &item = is.item();
    switch (item.verb) {
    case Verb::Share:
        lines.add(Say::tr("Happened on"), is.moment(u"date")).field("source", is.text(u"source"))
            .field("shared", is.code(u"shared", u"shared")).field("permission", is.text(u"permission"))
            .field("family", QStringList{is.code(u"tell", u"family.tell"), is.text(u"family.reason")}
                                 .filter(QRegularExpression(u"."_s)).join(u": "_s));
        break;
    case Verb::Consent:
        lines.field("person", is.name(u"person")).field("reviewAt", is.moment(u"reviewAt"));
        break;
    case Verb::AddChild:
        lines.field("nhsNumber", is.text(u"nhsNumber")).field("upn", is.text(u"upn"))
            .field("ethnicity", is.code(u"ethnicity", u"ethnicity")).field("language", is.text(u"language"))
            .field("address", is.text(u"address"));
        break;
    case Verb::ConsiderChild:
        lines.field("owner", is.owner(u"owner"));
        break;
    case Verb::Invite:
        lines.field("override", is.text(u"override.reason")).field("mayReceive", is.text(u"mayReceive.reason"));
        break;
    default:
        break;
    }
    return lines.all();
}

DueWords dueWordsOf(const MeetingView &view, const Item &action)
{
    const std::optional<ActionDue> due = actionDue(view.proceedings, action);
    const QCborValue given = action.value(u"due");
    DueWords said{due ? words::due(due->due) : QString(), {}};
    if (given.isMap()) {
        const QCborMap map = given.toMap();
        const QString from = map.value("from"_L1).toString();
        const QString trigger = parseInstant(from) ? words::moment(QCborValue(from)) : words::of(u"trigger", from);
        said.why = Say::tr("%1 from when %2", "24 hours from when the meeting ended")
                       .arg(words::length(int(map.value("within"_L1).toInteger()), map.value("unit"_L1).toString()),
                            trigger);
        if (said.when.isEmpty())
            said.when = said.why;
    }
    if (due && !due->calendarKnown)
        said.why += u' ' + Say::tr("Bank holidays of that year are not known yet: the day may move.");
    return said;
}

QString briefly(const MeetingView &view, const Telling &is)
{
    if (is.item().verb == Verb::Decide)
        return view.decisionName(is.item().ref) + u": "_s + is.text(u"text");
    for (const auto path : {u"text", u"name", u"what", u"description"}) {
        if (const QString said = is.text(path); !said.isEmpty())
            return said;
    }
    return noteOf(view, is).text;
}

QVariantList historyOf(const MeetingView &view, const Item &item)
{
    const auto plain = [](const QCborValue &value) {
        if (value.isArray()) {
            QStringList each;
            for (const QCborValue one : value.toArray())
                each.append(one.toString());
            return each.join(u", "_s);
        }
        return value.isString() ? words::moment(value) : value.toVariant().toString();
    };
    const auto wordsOf = [&](const QString &path, const QCborValue &value) {
        return words::fact(path, value, [&](const QString &who) { return view.nameOf(who); }).value_or(plain(value));
    };
    const auto question = [&](const QString &prompt) { return view.question(prompt); };
    QVariantList all;
    for (auto it = item.history.rbegin(); it != item.history.rend(); ++it) {
        all.append(QVariantMap{{u"field"_s, words::pathName(it->field, question)},
                               {u"before"_s, wordsOf(it->field, it->before)},
                               {u"after"_s, wordsOf(it->field, it->after)},
                               {u"at"_s, words::moment(it->at)},
                               {u"by"_s, it->by},
                               {u"reason"_s, it->reason}});
    }
    return all;
}

QVariantList redactableTexts(const MeetingView &view, const QString &ref)
{
    QVariantList all;
    if (!view.meeting())
        return all;
    auto texts = rt::redactableTexts(record(view.proceedings, *view.meeting()), ref);
    // In the order in which a form asks, what stood before and what belongs to it last.
    const Item *item = view.item(ref);
    const auto place = [&](const std::pair<QString, QString> &each) {
        const auto fields = item ? rule(item->verb).fields : std::span<const Field>();
        return std::ranges::find_if(fields, [&](const Field &field) { return each.first.section(u'.', 0, 0) == field.name; }) - fields.begin();
    };
    std::ranges::stable_sort(texts, {}, place);
    QStringList seen;
    for (const auto &[field, text] : texts) {
        if (seen.contains(text))
            continue;                                // what a correction put there stands as the text already
        seen.append(text);
        const bool isEarlier = field.endsWith(".old"_L1) || field.endsWith(".new"_L1);
        all.append(QVariantMap{{u"label"_s, isEarlier ? Say::tr("Before a correction") : words::of(u"field", field.section(u'.', -1))},
                               {u"text"_s, text}});
    }
    return all;
}

QVariantList hintsOf(const MeetingView &view)
{
    QVariantList all;
    if (!view.meeting())
        return all;
    for (const RedactionHint &each : redactionHints(record(view.proceedings, *view.meeting()))) {
        const Telling telling(view, each.target);
        const bool ofTheMeeting = each.target == view.meeting()->ref;
        all.append(QVariantMap{{u"target"_s, each.target},
                               {u"text"_s, ofTheMeeting ? Say::tr("Who made the referral") : telling ? briefly(view, telling) : QString()},
                               {u"reason"_s, each.reason},
                               {u"reasonWords"_s, words::of(u"redactionReason", each.reason)}});
    }
    return all;
}

QHash<QString, QString> redactionMarks()
{
    QHash<QString, QString> marks;
    for (const QLatin1StringView reason : codes::redactionReasons()) {
        QString why = words::of(u"redactionReason", reason);
        why.front() = why.front().toLower();
        marks.insert(reason, Say::tr("[redacted: %1]").arg(why));
    }
    return marks;
}

}
