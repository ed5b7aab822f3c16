#pragma once

#include "storage/model/command.h"
#include "storage/model/json.h"
#include "storage/model/meeting.h"

#include <QCborMap>

namespace rt::test {

// A meeting as a test tells it: `say("share", "i1", R"({"by": "a1", …})")` goes through decide() and, when accepted, into
// the fold. Time starts at 2026-03-02 09:30 and goes on by a minute with everything that is said.
class Table {
public:
    explicit Table(QString profile = QStringLiteral("sw_1_3_5"),
                   QString calendar = QStringLiteral("england-and-wales"));

    // The code it was refused with, or nothing.
    std::optional<Code> say(const char *verb, const char *ref = "", const char *json = "{}");
    [[nodiscard]] std::optional<Code> wouldSay(const char *verb, const char *ref = "", const char *json = "{}") const;
    [[nodiscard]] Command command(const char *verb, const char *ref, const char *json) const;

    // A standard meeting with the children c1 and c2, a manager a1, police a2, health a3 and a school a4, all present
    // but a4, and started.
    static Table started();

    [[nodiscard]] const Meeting &meeting() const { return *proceedings.lastConvened(); }
    [[nodiscard]] const Item &item(const char *ref) const;

    Proceedings proceedings;
    std::vector<Event> events;
    Instant now;
    Actor actor{QStringLiteral("okafor"), QStringLiteral("Ngozi Okafor"), Role::Chair};
    QString profile, calendar;
};

}
