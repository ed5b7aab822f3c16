#include "storage/model/deadline.h"

#include "storage/model/expected.h"
#include "storage/model/workingdays.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

using Meetings = std::vector<const Meeting *>;

// A fact that can start a clock, what kind of clock, and what the export calls it.
struct Fact { QLatin1StringView name, per, trigger; };
constexpr std::array kFacts{
    Fact{"referral.received"_L1, {}, "referral_received"_L1},          // of the meeting, or of each child
    Fact{"decisionToHold"_L1, "meeting"_L1, "decision_to_hold"_L1},
    Fact{"s47StartedFirst.at"_L1, "meeting"_L1, "s47_started_first"_L1},
    Fact{"ended"_L1, "meeting"_L1, "meeting_ended"_L1},
    Fact{"deciding.started"_L1, "child"_L1, "s47_decided"_L1},
    Fact{"last.started"_L1, "child"_L1, "last_meeting_started"_L1},
    Fact{"startedAt"_L1, "protection"_L1, "measure_started"_L1},
};

constexpr std::array kMeetingEnds{"started"_L1, "decisionToHold"_L1, "ladoReferral"_L1, "distributed:decisions"_L1,
                                  "distributed:minutes"_L1};
constexpr std::array kChildEnds{"outcome"_L1, "outcome:no-conference"_L1};
constexpr std::array kMeasures{"police_protection_s46"_L1, "epo_s44"_L1, "s20"_L1, "exclusion"_L1,
                               "safety_plan"_L1};

constexpr int kLongestAmount = 100'000;              // far beyond any deadline; keeps reckoning within the calendar
constexpr std::chrono::year kLastYear{9999};

const Fact *factNamed(QStringView name)
{
    const auto found = std::ranges::find_if(kFacts, [&](const Fact &each) { return name == each.name; });
    return found == kFacts.end() ? nullptr : &*found;
}

template<class Codes>
bool holds(const Codes &codes, QStringView code)
{
    return std::ranges::any_of(codes, [&](QLatin1StringView each) { return code == each; });
}

// "type:complex" -> {"type", "complex"}
std::pair<QStringView, QStringView> split(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon < 0 ? std::pair{text, QStringView{}} : std::pair{text.first(colon), text.sliced(colon + 1)};
}

QList<QStringView> conditions(const ClockRule &rule)
{
    return QStringView(rule.when).split(u" and "_s);
}

// The outcome whose decision starts a child's clock; empty where the rule asks for none.
QStringView decidedOutcome(const ClockRule &rule)
{
    for (const QStringView condition : conditions(rule)) {
        if (const auto [word, value] = split(condition); word == u"decided")
            return value;
    }
    return {};
}

bool isKnownCondition(QStringView condition)
{
    const auto [word, value] = split(condition);
    if (word == u"always")
        return value.isEmpty() && condition.size() == word.size();
    if (word == u"type")
        return holds(codes::types(), value);
    if (word == u"urgency" || word == u"not-urgency")
        return holds(codes::urgencies(), value);
    if (word == u"criterion")
        return holds(codes::complexCriteria(), value);
    return word == u"decided" && holds(codes::outcomes(), value);
}

struct Reckoned { Due due; bool calendarKnown; };

// What follows from a start, an amount and a unit; empty beyond the last year that can be written.
std::optional<Reckoned> reckon(const Meeting &meeting, Instant from, qint64 amount, QStringView unit)
{
    if (amount < 0 || amount > kLongestAmount)
        return {};
    const std::chrono::sys_days local{ukDay(from)};
    if (unit == u"h") {
        const Instant due = from + std::chrono::hours(amount);
        if (Day(std::chrono::floor<std::chrono::days>(due)).year() > kLastYear)
            return {};
        return Reckoned{due, true};
    }
    Day due = Day(local);
    bool known = true;
    if (unit == u"d") {
        due = Day(local + std::chrono::days(amount));
    } else if (unit == u"wd") {
        const std::optional<Calendar> calendar = Calendar::named(meeting.calendar);
        due = calendar.value_or(*Calendar::named(u"england-and-wales")).addWorkingDays(due, int(amount));
        known = calendar && Calendar::covers(Day(local)) && Calendar::covers(due);
    }
    if (due.year() > kLastYear)
        return {};
    return Reckoned{due, known};
}

// Reckons the clocks of one meeting. `m_chain` is the process up to it, `m_later` what came of it.
class Clockwork
{
public:
    Clockwork(const Proceedings &proceedings, const Meeting &meeting)
        : m_proceedings(proceedings), m_meeting(meeting), m_chain(proceedings.chain(meeting)),
          m_later(proceedings.later(meeting)), m_children(proceedings.standing(meeting, Verb::AddChild))
    {
    }

    std::vector<Clock> all(const Profile &profile)
    {
        for (const ClockRule &rule : profile.clocks) {
            if (!applies(rule))
                continue;
            const auto [per, measure] = split(rule.per);
            if (per == u"meeting") {
                addForMeeting(rule);
            } else if (per == u"child") {
                for (const Item *child : m_children)
                    addForChild(rule, child->ref);
            } else {
                addForProtection(rule, measure);
            }
        }
        return m_found;
    }

private:
    // The conditions on the convening; `decided` is judged for each child.
    bool applies(const ClockRule &rule) const
    {
        const Item *convening = m_proceedings.item(m_meeting.ref);
        return convening && std::ranges::all_of(conditions(rule), [&](QStringView condition) {
            const auto [word, value] = split(condition);
            if (word == u"type")
                return convening->text(u"type") == value;
            if (word == u"urgency")
                return convening->text(u"urgency") == value;
            if (word == u"not-urgency")
                return convening->text(u"urgency") != value;
            if (word == u"criterion")
                return convening->list("complexCriteria"_L1).contains(value);
            return true;
        });
    }

    std::optional<Instant> fact(const Meeting &meeting, QStringView name) const
    {
        if (name == u"started")
            return meeting.started;
        if (name == u"ended")
            return meeting.ended;
        const Item *convening = m_proceedings.item(meeting.ref);
        return convening ? convening->instant(name) : std::nullopt;
    }

    // A reconvened meeting shows the clocks of the referral too, and they may have been met before it: then the first
    // meeting of the chain that met them counts. What follows from the meeting's own end is its own.
    void addForMeeting(const ClockRule &rule)
    {
        const std::optional<Instant> from = fact(m_meeting, rule.from);
        if (!from)
            return;
        Meetings sharing;
        std::ranges::copy_if(m_chain, std::back_inserter(sharing), [&](const Meeting *each) {
            return each == &m_meeting || (rule.from != u"ended" && fact(*each, rule.from) == from);
        });
        std::optional<Instant> met;
        for (const Meeting *each : sharing) {
            met = metBy(*each, rule.metBy);
            if (met)
                break;
        }
        add(rule, {}, *from, met, sharing);
    }

    std::optional<Instant> metBy(const Meeting &meeting, QStringView how) const
    {
        if (how.isEmpty())
            return {};
        const auto [word, product] = split(how);
        return word == u"distributed" ? distributed(meeting, product) : fact(meeting, how);
    }

    // When the last of those who are to have it was sent it. Minutes count only once they are sealed, and nobody in an
    // excluded role is waited for unless the chair said that they may receive it.
    std::optional<Instant> distributed(const Meeting &meeting, QStringView product) const
    {
        const bool minutes = product == u"minutes";
        if (minutes && !meeting.sealed)
            return {};
        QStringList waiting = recipients(m_proceedings, meeting);
        for (const Item *each : m_proceedings.standing(meeting, Verb::Distribute)) {
            if (each->text(u"product") != product || (minutes && each->at < *meeting.sealed))
                continue;
            for (const QString &receiver : each->list("to"_L1))
                waiting.removeAll(receiver);
            if (waiting.isEmpty())
                return each->at;
        }
        return {};
    }

    void addForChild(const ClockRule &rule, const Ref &child)
    {
        std::optional<Instant> from = fact(m_meeting, rule.from);
        if (const QStringView outcome = decidedOutcome(rule); !outcome.isEmpty()) {
            const auto deciding = std::ranges::find_if(m_chain, [&](const Meeting *each) {
                return decided(*each, child, outcome);
            });
            if (deciding == m_chain.end())
                return;
            if (rule.from == u"deciding.started") {
                from = (*deciding)->started;
            } else if (rule.from == u"last.started") {
                from = (*deciding)->started;
                for (const Meeting *each : withLater({&m_meeting})) {
                    if (each->started)
                        from = each->started;
                }
            }
        }
        if (!from)
            return;
        std::optional<Instant> met;
        if (rule.metBy.startsWith("outcome"_L1))
            met = concluded(child, rule.metBy == u"outcome:no-conference");
        add(rule, child, *from, met, m_chain);
    }

    Meetings withLater(Meetings before) const
    {
        before.insert(before.end(), m_later.begin(), m_later.end());
        return before;
    }

    bool decided(const Meeting &meeting, const Ref &child, QStringView outcome) const
    {
        return std::ranges::any_of(m_proceedings.standing(meeting, Verb::Decide), [&](const Item *each) {
            return each->concerns(child) && each->list("outcomes"_L1).contains(outcome);
        });
    }

    // When the enquiry about the child was first said to have ended, in this meeting's process or what followed.
    std::optional<Instant> concluded(const Ref &child, bool withoutConference) const
    {
        for (const Meeting *meeting : withLater(m_chain)) {
            for (const Item *each : m_proceedings.standing(*meeting, Verb::Outcome)) {
                if (each->text(u"child") != child)
                    continue;
                const QCborValue conference = each->value(u"conferenceRequired");
                if (!withoutConference || (conference.isBool() && !conference.toBool()))
                    return each->at;
            }
        }
        return {};
    }

    // Two meetings may both record the one measure: one clock.
    void addForProtection(const ClockRule &rule, QStringView measure)
    {
        for (const Meeting *meeting : m_chain) {
            for (const Item *each : m_proceedings.standing(*meeting, Verb::Protect)) {
                const std::optional<Instant> from = each->instant(u"startedAt");
                const bool told = std::ranges::any_of(m_found, [&](const Clock &clock) {
                    return clock.rule == rule.id && clock.child == each->text(u"child") && clock.from == from;
                });
                if (each->text(u"measure") == measure && from && !told)
                    add(rule, each->text(u"child"), *from, {}, m_chain);
            }
        }
    }

    void add(const ClockRule &rule, const Ref &child, Instant from, std::optional<Instant> met,
             const Meetings &speaking)
    {
        const std::optional<Reckoned> reckoned = reckon(m_meeting, from, rule.amount, rule.unit);
        if (!reckoned)
            return;
        m_found.push_back({.rule = rule.id,
                           .child = child,
                           .trigger = factNamed(rule.from)->trigger,
                           .from = from,
                           .amount = rule.amount,
                           .unit = rule.unit,
                           .due = reckoned->due,
                           .met = met,
                           .source = rule.source,
                           .calendarKnown = reckoned->calendarKnown,
                           .overrun = overrun(rule, child, speaking)});
    }

    // The last that was said of it; said of no child, it is of all that the rule runs for.
    static std::optional<Said> overrun(const ClockRule &rule, const Ref &child, const Meetings &speaking)
    {
        std::optional<Said> last;
        for (const Meeting *meeting : speaking) {
            for (const Said &each : meeting->overruns) {
                const QString about = each.fields.value("child"_L1).toString();
                if (each.fields.value("rule"_L1).toString() == rule.id && (about.isEmpty() || about == child))
                    last = each;
            }
        }
        return last;
    }

    const Proceedings &m_proceedings;
    const Meeting &m_meeting;
    Meetings m_chain, m_later;
    std::vector<const Item *> m_children;
    std::vector<Clock> m_found;
};

}

bool isUnderstood(const ClockRule &rule)
{
    if (!std::ranges::all_of(conditions(rule), isKnownCondition))
        return false;
    const Fact *from = factNamed(rule.from);
    const auto [per, measure] = split(rule.per);
    if (!from || (from->per.isEmpty() ? per == u"protection" : per != from->per))
        return false;
    if (per == u"protection" ? !holds(kMeasures, measure) : !(rule.per == u"meeting" || rule.per == u"child"))
        return false;

    const QStringView outcome = decidedOutcome(rule);
    const bool ofDecision = rule.from == u"deciding.started" || rule.from == u"last.started";
    if ((ofDecision && outcome.isEmpty()) || (!outcome.isEmpty() && per != u"child"))
        return false;
    const bool ends = rule.metBy.isEmpty() || (per == u"meeting" && holds(kMeetingEnds, rule.metBy))
                   || (per == u"child" && holds(kChildEnds, rule.metBy));
    const bool length = rule.unit == u"same_day" ? rule.amount == 0
                      : rule.amount > 0 && rule.amount <= kLongestAmount
                            && (rule.unit == u"h" || rule.unit == u"d" || rule.unit == u"wd");
    return ends && length;
}

QString format(const Due &due)
{
    return std::visit([](const auto &each) { return format(each); }, due);
}

Instant runsOutAt(const Due &due)
{
    if (const Instant *instant = std::get_if<Instant>(&due))
        return *instant;
    const std::chrono::sys_days next = std::chrono::sys_days(std::get<Day>(due)) + std::chrono::days(1);
    return fromUkTime(std::chrono::local_time<std::chrono::microseconds>(next.time_since_epoch()));
}

bool Clock::isOverrun(Instant now) const
{
    const Instant end = runsOutAt(due), moment = met.value_or(now);
    return std::holds_alternative<Instant>(due) ? moment > end : moment >= end;     // midnight is the next day's
}

std::vector<Clock> clocks(const Proceedings &proceedings, const Meeting &meeting, const Ref &child)
{
    const Profile *procedure = profile(meeting.profile);
    if (!procedure)
        return {};
    std::vector<Clock> found = Clockwork(proceedings, meeting).all(*procedure);
    if (!child.isEmpty())
        std::erase_if(found, [&](const Clock &each) { return !each.child.isEmpty() && each.child != child; });
    return found;
}

std::vector<Instant> runningDues(const Proceedings &proceedings)
{
    // One clock is shown by each meeting of its process that came after the fact which started it.
    struct Seen { Clock clock; bool shown = false, over = false; };
    std::vector<Seen> seen;
    for (const Meeting &meeting : proceedings.meetings()) {
        for (const Clock &each : clocks(proceedings, meeting)) {
            auto same = std::ranges::find_if(seen, [&](const Seen &other) {
                return other.clock.rule == each.rule && other.clock.child == each.child && other.clock.from == each.from;
            });
            if (same == seen.end())
                same = seen.insert(seen.end(), Seen{each});
            same->shown = same->shown || !meeting.cancelled;
            same->over = same->over || each.met || each.overrun;
        }
    }
    std::vector<Instant> dues;
    for (const Seen &each : seen) {
        if (each.shown && !each.over)
            dues.push_back(runsOutAt(each.clock.due));
    }
    std::ranges::sort(dues);
    dues.erase(std::ranges::unique(dues).begin(), dues.end());
    return dues;
}

bool movesClocks(Verb verb)
{
    switch (verb) {
    case Verb::Convene: case Verb::Reconvene: case Verb::AddChild: case Verb::Start: case Verb::End: case Verb::Cancel:
    case Verb::Correct: case Verb::Withdraw: case Verb::Seal: case Verb::Decide: case Verb::Protect: case Verb::Outcome:
    case Verb::Invite: case Verb::Distribute: case Verb::Overrun:
        return true;
    default: return false;
    }
}

std::optional<ActionDue> actionDue(const Proceedings &proceedings, const Item &action)
{
    const QCborValue said = action.value(u"due");
    if (!said.isMap()) {
        if (const std::optional<Instant> instant = parseInstant(said.toString()))
            return ActionDue{*instant};
        const std::optional<Day> day = parseDay(said.toString());
        return day ? std::optional(ActionDue{*day}) : std::nullopt;
    }
    const Meeting *home = proceedings.meeting(action.meeting);
    if (!home)
        return {};
    const QString from = action.text(u"due.from");
    const std::optional<Instant> start = from == u"now"           ? action.at
                                       : from == u"meeting_end" ? home->ended : parseInstant(from);
    if (!start)
        return {};
    const std::optional<Reckoned> reckoned = reckon(*home, *start, action.value(u"due.within").toInteger(-1),
                                                    action.text(u"due.unit"));
    return reckoned ? std::optional(ActionDue{reckoned->due, reckoned->calendarKnown}) : std::nullopt;
}

}
