#include "tests/support/table.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace rt::test {

Table::Table(QString profile_, QString calendar_)
    : now(*parseInstant(u"2026-03-02T09:30:00Z")), profile(std::move(profile_)), calendar(std::move(calendar_))
{
}

Command Table::command(const char *verb, const char *ref, const char *json) const
{
    const Result<QCborValue> fields = readJson(json);
    if (!fields || !verbNamed(QString::fromLatin1(verb)))
        qFatal("the test says something that is no JSON or no verb: %s %s", verb, json);
    return {.verb = *verbNamed(QString::fromLatin1(verb)), .at = now, .actor = actor, .meeting = {},
            .ref = QString::fromLatin1(ref), .fields = fields->toMap(),
            .newMeeting = QUuid::createUuidV5(QUuid(), QString::fromLatin1(ref)), .profile = profile,
            .calendar = calendar};
}

std::optional<Code> Table::wouldSay(const char *verb, const char *ref, const char *json) const
{
    const Result<Event> event = decide(proceedings, command(verb, ref, json));
    return event ? std::nullopt : std::optional(event.error().code);
}

std::optional<Code> Table::say(const char *verb, const char *ref, const char *json)
{
    const Result<Event> event = decide(proceedings, command(verb, ref, json));
    now += std::chrono::minutes(1);
    if (!event)
        return event.error().code;
    proceedings.apply(*event);
    events.push_back(*event);
    return {};
}

const Item &Table::item(const char *ref) const
{
    const Item *found = proceedings.item(QString::fromLatin1(ref));
    if (!found)
        qFatal("the test looks for %s, which nobody made", ref);
    return *found;
}

Table Table::started()
{
    Table table;
    const auto must = [&](const char *verb, const char *ref, const char *json) {
        if (const auto refused = table.say(verb, ref, json))
            qFatal("%s %s was refused: %s", verb, ref, qPrintable(codeName(*refused)));
    };
    must("convene", "m1", R"({"type": "team_manager", "form": "hybrid", "urgency": "standard",
        "referral": {"received": "2026-03-02T08:40:00Z", "source": "2A", "concern": "A bruise.", "categories": ["PHY"]},
        "decisionToHold": "2026-03-02T09:05:00Z",
        "scheduled": {"start": "2026-03-02T09:30:00Z", "venue": "Telephone"}})");
    must("add-child", "c1", R"({"name": "Reuben Lowe", "born": "2018-05-23", "caseRef": "WX204417"})");
    must("add-child", "c2", R"({"name": "Tamsin Lowe", "born": "2020-01-09"})");
    must("invite", "a1", R"({"name": "Ngozi Okafor", "agency": "Children's Social Care", "role": "team_manager"})");
    must("invite", "a2", R"({"name": "Paul Rigby", "agency": "Police", "role": "police_child_abuse_team"})");
    must("invite", "a3", R"({"name": "Colette N'Diaye", "agency": "Health", "role": "school_nurse"})");
    must("invite", "a4", R"({"name": "Bethan Prowse", "agency": "School", "role": "headteacher"})");
    for (const char *who : {R"({"attendee": "a1", "mode": "room"})", R"({"attendee": "a2", "mode": "phone"})",
                            R"({"attendee": "a3", "mode": "video"})"})
        must("arrive", "", who);
    must("start", "", "{}");
    return table;
}

}
