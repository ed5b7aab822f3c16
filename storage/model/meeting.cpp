#include "storage/model/meeting.h"

#include <QCborArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

// The value at a path of nested maps, with `value` in its place.
QCborMap placed(QCborMap map, QStringView path, const QCborValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        if (value.isNull() || value.isUndefined())
            map.remove(path.toString());
        else
            map.insert(path.toString(), value);
        return map;
    }
    const QString head = path.first(dot).toString();
    map.insert(head, placed(map.value(head).toMap(), path.sliced(dot + 1), value));
    return map;
}

QStringList strings(const QCborValue &value)
{
    QStringList list;
    for (const QCborValue each : value.toArray())
        list.append(each.toString());
    return list;
}

Said said(const Event &event)
{
    return {event.at, event.by, event.fields};
}

bool isMeeting(const Item &item)
{
    return item.verb == Verb::Convene || item.verb == Verb::Reconvene;
}

QCborValue orNull(const std::optional<Instant> &at)
{
    return at ? QCborValue(format(*at)) : QCborValue(nullptr);
}

constexpr QLatin1StringView kAgenda("agenda."), kStatement("statements.");

QLatin1StringView prefix(Kind kind)
{
    switch (kind) {
    case Kind::Meeting: return "m"_L1;
    case Kind::Child: return "c"_L1;
    case Kind::Person: return "p"_L1;
    case Kind::OtherChild: return "o"_L1;
    case Kind::Attendee: return "a"_L1;
    case Kind::Information: return "i"_L1;
    case Kind::Withheld: return "w"_L1;
    case Kind::Outstanding: return "n"_L1;
    case Kind::Consent: return "k"_L1;
    case Kind::Competence: return "g"_L1;
    case Kind::Decision: return "d"_L1;
    case Kind::Dissent: return "s"_L1;
    case Kind::Action: return "t"_L1;
    case Kind::Protection: return "q"_L1;
    case Kind::Family: return "f"_L1;
    case Kind::Addendum: return "x"_L1;
    case Kind::Distribution: return "v"_L1;
    case Kind::Outcome: return "u"_L1;
    case Kind::Redaction: return "r"_L1;
    case Kind::Nothing: break;
    }
    return "z"_L1;
}

// A ref that nobody can give ('~' is not allowed in one), for items that are known by what they are about.
const QChar kOwnRef = u'~';

}

QCborValue Item::value(QStringView path) const
{
    QCborMap map = fields;
    for (;;) {
        const qsizetype dot = path.indexOf(u'.');
        if (dot < 0)
            return map.value(path.toString());
        map = map.value(path.first(dot).toString()).toMap();
        path = path.sliced(dot + 1);
    }
}

QString Item::text(QStringView path) const
{
    return value(path).toString();
}

bool Item::flag(QLatin1StringView name) const
{
    return fields.value(name).toBool();
}

QStringList Item::list(QLatin1StringView name) const
{
    return strings(fields.value(name));
}

std::optional<Instant> Item::instant(QStringView path) const
{
    return parseInstant(text(path));
}

QStringList Item::children() const
{
    switch (verb) {
    case Verb::AddChild:
        return {ref};
    case Verb::Competence:
    case Verb::Protect:
    case Verb::Family:
    case Verb::Outcome:
        return {text(u"child")};
    case Verb::AddPerson: {
        QStringList list;
        for (const QCborValue relation : fields.value("relation"_L1).toArray())
            list.append(relation.toMap().value("child"_L1).toString());
        list += this->list("parentalResponsibility"_L1);
        list.removeDuplicates();
        return list;
    }
    default:
        return list("children"_L1);
    }
}

bool Item::concerns(const Ref &child) const
{
    const QStringList tagged = children();
    return tagged.isEmpty() || tagged.contains(child);
}

std::vector<Ref> Meeting::presentNow() const
{
    std::vector<Ref> found;
    for (const Presence &each : presence) {
        if (!each.to)
            found.push_back(each.attendee);
    }
    return found;
}

std::vector<Ref> Meeting::presentAt(Instant at) const
{
    std::vector<Ref> found;
    for (const Presence &each : presence) {
        if (each.from <= at && (!each.to || at <= *each.to) && !std::ranges::count(found, each.attendee))
            found.push_back(each.attendee);
    }
    return found;
}

bool Meeting::isPresent(const Ref &attendee) const
{
    return std::ranges::any_of(presence, [&](const Presence &p) { return p.attendee == attendee && !p.to; });
}

bool isForEarlierText(const Signoff &given, const Item &decision)
{
    // A correction that was taken back since leaves the words that they saw.
    return std::ranges::any_of(std::initializer_list<QLatin1StringView>{"text"_L1, "outcomes"_L1, "children"_L1},
                               [&](QLatin1StringView field) {
        for (size_t i = size_t(given.corrections); i < decision.history.size(); ++i) {
            if (decision.history[i].field == field)
                return decision.history[i].before != decision.value(QString(field));
        }
        return false;
    });
}

const Signoff *Meeting::signoff(const Ref &attendee, const Ref &decision) const
{
    for (auto it = signoffs.rbegin(); it != signoffs.rend(); ++it) {
        if (it->attendee == attendee && it->decision == decision)
            return &*it;
    }
    return nullptr;
}

bool Meeting::acknowledgedBy(const Ref &attendee, QLatin1StringView statement) const
{
    return std::ranges::any_of(acknowledgements, [&](const Said &each) {
        return each.fields.value("attendee"_L1).toString() == attendee
            && each.fields.value("statement"_L1).toString() == statement;
    });
}

QCborArray Meeting::spans(const Ref &attendee) const
{
    QCborArray found;
    for (const Presence &each : presence) {
        if (each.attendee != attendee)
            continue;
        QCborMap span{{"from"_L1, format(each.from)}, {"mode"_L1, each.mode}};
        if (each.to)
            span.insert("to"_L1, format(*each.to));
        found.append(span);
    }
    return found;
}

QCborValue Meeting::answer(const QString &prompt) const
{
    const auto found = answers.constFind(prompt);
    if (found == answers.constEnd())
        return QCborValue(nullptr);
    QCborMap given = found->fields;
    given.remove(u"prompt"_s);
    return given;
}

QCborArray Meeting::readings(QStringView statement) const
{
    QCborArray found;
    for (const Said &each : statements) {
        if (each.fields.value("statement"_L1).toString() == statement)
            found.append(QCborMap{{"language"_L1, each.fields.value("language"_L1)}, {"by"_L1, each.fields.value("by"_L1)}});
    }
    return found;
}

QCborArray Meeting::acknowledged(const Ref &attendee) const
{
    QCborArray found;
    for (const Said &each : acknowledgements) {
        const QCborValue statement = each.fields.value("statement"_L1);
        if (each.fields.value("attendee"_L1).toString() == attendee && !found.contains(statement))
            found.append(statement);
    }
    return found;
}

const Meeting *Proceedings::meeting(const Ref &ref) const
{
    const auto found = m_byRef.constFind(ref);
    return found == m_byRef.constEnd() ? nullptr : &m_meetings[size_t(*found)];
}

const Meeting *Proceedings::meeting(const MeetingId &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_meetings[size_t(*found)];
}

const Meeting *Proceedings::lastConvened() const
{
    return m_meetings.empty() ? nullptr : &m_meetings.back();
}

const Item *Proceedings::item(const Ref &ref) const
{
    const auto found = m_itemByRef.constFind(ref);
    return found == m_itemByRef.constEnd() ? nullptr : &m_items[size_t(*found)];
}

const Item *Proceedings::known(const Meeting &meeting, Kind kind, const Ref &ref) const
{
    const Item *found = item(ref);
    if (!found || rule(found->verb).makes != kind)
        return nullptr;
    if (kind == Kind::Meeting || found->meeting == meeting.id)
        return found;
    for (const Meeting *each : chain(meeting)) {
        if (each->id == found->meeting)
            return found;
    }
    return nullptr;
}

std::vector<const Meeting *> Proceedings::chain(const Meeting &meeting) const
{
    std::vector<const Meeting *> found{&meeting};
    while (const Meeting *before = found.back()->previous.isEmpty() ? nullptr : this->meeting(found.back()->previous)) {
        if (std::ranges::count(found, before))
            break;                       // a ring cannot be convened; a damaged journal must still be readable
        found.push_back(before);
    }
    std::ranges::reverse(found);
    return found;
}

std::vector<const Meeting *> Proceedings::later(const Meeting &meeting) const
{
    std::vector<const Meeting *> found;
    for (const Meeting &each : m_meetings) {
        const std::vector<const Meeting *> before = chain(each);
        if (each.id != meeting.id && std::ranges::count(before, &meeting))
            found.push_back(&each);
    }
    return found;
}

std::vector<const Item *> Proceedings::standing(const Meeting &meeting, Verb verb) const
{
    std::vector<const Item *> found;
    const auto take = [&](const Item &each) {
        if (each.verb == verb && !each.withdrawn)
            found.push_back(&each);
    };
    const auto takeAll = [&](const std::vector<Ref> &refs) {
        for (const Ref &ref : refs) {
            if (const Item *each = item(ref))
                take(*each);
        }
    };
    switch (verb) {
    case Verb::AddChild: takeAll(meeting.children); return found;
    case Verb::AddPerson: takeAll(meeting.people); return found;
    case Verb::Invite: takeAll(meeting.attendees); return found;
    case Verb::Act: takeAll(meeting.carriedActions); break;
    default: break;
    }
    const auto &made = m_madeBy[size_t(m_byId.value(meeting.id))];
    if (const auto places = made.find(verb); places != made.end()) {
        found.reserve(found.size() + places->second.size());
        for (const size_t place : places->second)
            take(m_items[place]);
    }
    return found;
}

std::vector<Said> Proceedings::progress(const Ref &action) const
{
    return m_progress.value(action);
}

QString Proceedings::actionState(const Ref &action) const
{
    const auto found = m_progress.constFind(action);
    return found == m_progress.constEnd() ? u"open"_s : found->back().fields.value("state"_L1).toString();
}

Ref Proceedings::freshRef(Kind kind) const
{
    qsizetype number = 1 + std::ranges::count_if(m_items, [kind](const Item &i) { return rule(i.verb).makes == kind; });
    for (;; ++number) {
        const Ref ref = prefix(kind) + QString::number(number);
        if (!m_itemByRef.contains(ref))
            return ref;
    }
}

void Proceedings::convene(const Event &event)
{
    if (m_byId.contains(event.meeting))
        return;
    Meeting meeting;
    meeting.id = event.meeting;
    meeting.ref = event.ref;
    meeting.profile = event.fields.value("profile"_L1).toString();
    meeting.calendar = event.fields.value("calendar"_L1).toString();
    meeting.previous = event.fields.value("previous"_L1).toString();
    meeting.chair = event.by;
    if (const Meeting *before = event.verb == Verb::Reconvene ? this->meeting(meeting.previous) : nullptr) {
        for (const Item *each : standing(*before, Verb::AddChild))
            meeting.children.push_back(each->ref);
        for (const Item *each : standing(*before, Verb::AddPerson))
            meeting.people.push_back(each->ref);
        for (const Item *each : standing(*before, Verb::Invite))
            meeting.attendees.push_back(each->ref);
        for (const Item *each : standing(*before, Verb::Act)) {
            if (actionState(each->ref) == "open"_L1)
                meeting.carriedActions.push_back(each->ref);
        }
    }
    m_byId.insert(meeting.id, qsizetype(m_meetings.size()));
    m_byRef.insert(meeting.ref, qsizetype(m_meetings.size()));
    m_meetings.push_back(std::move(meeting));
    m_madeBy.emplace_back();
}

void Proceedings::correct(Meeting &meeting, const Event &event)
{
    const auto at = m_itemByRef.constFind(event.fields.value("target"_L1).toString());
    if (at == m_itemByRef.constEnd())
        return;
    Item &item = m_items[size_t(*at)];
    const QString reason = event.fields.value("reason"_L1).toString();
    const QCborMap change = event.fields.value("change"_L1).toMap();
    ++item.corrections;
    for (auto it = change.begin(); it != change.end(); ++it) {
        const QString path = it.key().toString();
        const QCborValue after = it.value();
        const QCborValue before = standing(meeting, item, path);
        if (correctFact(meeting, item, path, after, event)) {
            item.history.push_back({path, before, after, event.at, event.by, reason});
            continue;
        }
        if (item.verb == Verb::Decide && path == "involved"_L1)
            meeting.involved.insert(item.ref, strings(after));
        item.history.push_back({path, before, after, event.at, event.by, reason});
        item.fields = placed(item.fields, path, after);
    }
}

QCborValue Proceedings::standing(const Meeting &meeting, const Item &item, QStringView path) const
{
    if (isMeeting(item)) {
        if (path == "started"_L1)
            return orNull(meeting.started);
        if (path == "ended"_L1)
            return orNull(meeting.ended);
        if (path.startsWith(kAgenda))
            return meeting.answer(path.sliced(kAgenda.size()).toString());
        if (path.startsWith(kStatement))
            return meeting.readings(path.sliced(kStatement.size()));
    } else if (item.verb == Verb::Invite) {
        if (path == "present"_L1)
            return meeting.spans(item.ref);
        if (path == "acknowledged"_L1)
            return meeting.acknowledged(item.ref);
        if (path == "apologies"_L1) {
            const auto sorry = meeting.apologies.constFind(item.ref);
            if (sorry == meeting.apologies.constEnd())
                return QCborValue(nullptr);
            QCborMap given = sorry->fields;
            given.remove(u"attendee"_s);
            return given;
        }
    }
    return item.value(path);
}

bool Proceedings::correctFact(Meeting &meeting, const Item &item, const QString &path, const QCborValue &after,
                              const Event &event)
{
    const auto saidNow = [&](QCborMap fields, QLatin1StringView name, const QString &value) {
        fields.insert(name, value);
        return Said{event.at, event.by, fields};
    };
    // Of these lists, what stays keeps when and by whom it was said.
    const auto replace = [&](std::vector<Said> &list, auto isOurs, const std::vector<QCborMap> &wanted) {
        std::vector<Said> was;
        std::erase_if(list, [&](const Said &each) {
            if (isOurs(each))
                was.push_back(each);
            return isOurs(each);
        });
        for (const QCborMap &each : wanted) {
            const auto kept = std::ranges::find(was, each, &Said::fields);
            list.push_back(kept == was.end() ? Said{event.at, event.by, each} : *kept);
        }
    };
    if (isMeeting(item)) {
        if (path == "started"_L1 || path == "ended"_L1) {
            (path == "started"_L1 ? meeting.started : meeting.ended) = parseInstant(after.toString());
            return true;
        }
        if (path.startsWith(kAgenda)) {
            const QString prompt = path.sliced(kAgenda.size());
            if (after.isMap())
                meeting.answers.insert(prompt, saidNow(after.toMap(), "prompt"_L1, prompt));
            else
                meeting.answers.remove(prompt);
            return true;
        }
        if (path.startsWith(kStatement)) {
            const QString statement = path.sliced(kStatement.size());
            std::vector<QCborMap> wanted;
            for (const QCborValue each : after.toArray())
                wanted.push_back(saidNow(each.toMap(), "statement"_L1, statement).fields);
            replace(meeting.statements, [&](const Said &each) {
                return each.fields.value("statement"_L1).toString() == statement;
            }, wanted);
            return true;
        }
        return false;
    }
    if (item.verb != Verb::Invite)
        return false;
    if (path == "present"_L1) {
        std::erase_if(meeting.presence, [&](const Presence &each) { return each.attendee == item.ref; });
        for (const QCborValue each : after.toArray()) {
            const QCborMap span = each.toMap();
            const auto from = parseInstant(span.value("from"_L1).toString());
            if (from) {
                meeting.presence.push_back({item.ref, *from, parseInstant(span.value("to"_L1).toString()),
                                            span.value("mode"_L1).toString()});
            }
        }
        std::ranges::stable_sort(meeting.presence, {}, &Presence::from);
        return true;
    }
    if (path == "apologies"_L1) {
        if (after.isMap())
            meeting.apologies.insert(item.ref, saidNow(after.toMap(), "attendee"_L1, item.ref));
        else
            meeting.apologies.remove(item.ref);
        return true;
    }
    if (path == "acknowledged"_L1) {
        std::vector<QCborMap> wanted;
        for (const QCborValue each : after.toArray())
            wanted.push_back(QCborMap{{"attendee"_L1, item.ref}, {"statement"_L1, each}});
        replace(meeting.acknowledgements, [&](const Said &each) {
            return each.fields.value("attendee"_L1).toString() == item.ref;
        }, wanted);
        return true;
    }
    return false;
}

void Proceedings::apply(const Event &event)
{
    if (event.verb == Verb::Convene || event.verb == Verb::Reconvene)
        convene(event);
    const auto found = m_byId.constFind(event.meeting);
    if (found == m_byId.constEnd())
        return;                          // of the device's own chain, or of a meeting that is not here
    Meeting &meeting = m_meetings[size_t(*found)];
    const auto name = [&](const char *key) { return event.fields.value(QLatin1StringView(key)).toString(); };

    const Kind makes = rule(event.verb).makes;
    if (makes != Kind::Nothing) {
        const Ref ref = event.ref.isEmpty() ? kOwnRef + QString::number(++m_unnamed) : event.ref;
        m_itemByRef.insert(ref, qsizetype(m_items.size()));
        m_items.push_back({.ref = ref, .verb = event.verb, .meeting = event.meeting, .at = event.at, .by = event.by,
                           .fields = event.fields, .made = event.fields, .history = {}, .withdrawn = {}});
        if (makes != Kind::Meeting) {
            meeting.made.push_back(ref);
            m_madeBy[size_t(*found)][event.verb].push_back(m_items.size() - 1);
        }
        if (event.verb == Verb::Decide)
            meeting.involved.insert(ref, m_items.back().list("involved"_L1));
    }

    switch (event.verb) {
    case Verb::AddChild: meeting.children.push_back(event.ref); break;
    case Verb::AddPerson: meeting.people.push_back(event.ref); break;
    case Verb::Invite: meeting.attendees.push_back(event.ref); break;
    case Verb::Start: meeting.started = event.at; break;
    case Verb::End: meeting.ended = event.at; break;
    case Verb::Arrive: meeting.presence.push_back({name("attendee"), event.at, {}, name("mode")}); break;
    case Verb::Leave:
        for (auto it = meeting.presence.rbegin(); it != meeting.presence.rend(); ++it) {
            if (it->attendee == name("attendee")) {
                it->to = event.at;
                break;
            }
        }
        break;
    case Verb::Apologise: meeting.apologies.insert(name("attendee"), said(event)); break;
    case Verb::ReadStatement: meeting.statements.push_back(said(event)); break;
    case Verb::Acknowledge: meeting.acknowledgements.push_back(said(event)); break;
    case Verb::Answer: meeting.answers.insert(name("prompt"), said(event)); break;
    case Verb::Correct: correct(meeting, event); break;
    case Verb::Withdraw:
        if (const auto at = m_itemByRef.constFind(name("target")); at != m_itemByRef.constEnd())
            m_items[size_t(*at)].withdrawn = Item::Withdrawal{event.at, event.by, name("reason")};
        break;
    case Verb::ReadBack: meeting.readBack = event.at; break;
    case Verb::Sign:
        for (const QString &decision : strings(event.fields.value("decisions"_L1))) {
            const Item *signedFor = item(decision);
            meeting.signoffs.push_back({name("attendee"), decision, name("response"), name("method"), name("comment"),
                                        event.at, event.by, event.fields.value("strokes"_L1).toArray(),
                                        name("typedName"), name("textHash"),
                                        signedFor ? int(signedFor->history.size()) : 0});
        }
        break;
    case Verb::Seal:
        meeting.sealed = event.at;
        meeting.sealedBy = event.by;
        for (const QCborValue each : event.fields.value("incomplete"_L1).toArray())
            meeting.sealReasons.emplace_back(each.toMap().value("what"_L1).toString(),
                                             each.toMap().value("reason"_L1).toString());
        break;
    case Verb::Progress: m_progress[name("action")].push_back(said(event)); break;
    case Verb::Overrun: meeting.overruns.push_back(said(event)); break;
    case Verb::Adjourn:
    case Verb::Resume:
        meeting.adjourned = event.verb == Verb::Adjourn;
        meeting.adjournments.push_back(said(event));
        break;
    case Verb::Cancel: meeting.cancelled = said(event); break;
    case Verb::TakeChair: meeting.chairs.push_back(said(event)); break;
    case Verb::Refused: ++meeting.refusals; break;
    case Verb::Convene: case Verb::Reconvene: case Verb::ConsiderChild: case Verb::Share: case Verb::Withhold:
    case Verb::Outstanding: case Verb::Consent: case Verb::Competence: case Verb::Decide: case Verb::Dissent:
    case Verb::Act: case Verb::Protect: case Verb::Family: case Verb::Addendum: case Verb::Distribute:
    case Verb::Outcome: case Verb::Redact: case Verb::AddUser: case Verb::Audit:
        break;
    }
}

}
