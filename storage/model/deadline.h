#pragma once

#include "storage/model/meeting.h"
#include "storage/model/procedure.h"

#include <optional>
#include <variant>
#include <vector>

namespace rt {

// Runs out at an instant, or at the end of a local day.
using Due = std::variant<Instant, Day>;
[[nodiscard]] QString format(const Due &due);
[[nodiscard]] Instant runsOutAt(const Due &due);     // the end of a day is the next local midnight

// Does this version know every word of the rule, and do they fit together? readProfile() takes no other.
[[nodiscard]] bool isUnderstood(const ClockRule &rule);

// One running clock (domain A11). A computed date never stands without its inputs: rule, trigger, source.
struct Clock {
    QString rule;
    Ref child;                               // empty: of the whole meeting
    QString trigger;                         // "meeting_ended", "referral_received" ...
    Instant from;
    int amount = 0;
    QString unit;                            // h d wd same_day
    Due due;
    std::optional<Instant> met;
    Words source;
    bool calendarKnown = true;               // false: beyond the years whose bank holidays are known
    std::optional<Said> overrun;             // why it ran out, when somebody said so

    [[nodiscard]] bool isOverrun(Instant now) const;       // not met in time
};

// Every clock that runs for a meeting, in the order of its profile. Clocks start from facts, never from typing; a
// correction of the fact moves them. `child`: only those of the meeting and of that child.
[[nodiscard]] std::vector<Clock> clocks(const Proceedings &proceedings, const Meeting &meeting, const Ref &child = {});

// When the clocks of a process run out that still run, each instant once, the first first: nobody met them, nobody said why
// they ran out, and their meeting was not cancelled. A meeting that follows may have met a clock of the one before. Bare:
// which clock, of which child, and how many run out together is not in it.
[[nodiscard]] std::vector<Instant> runningDues(const Proceedings &proceedings);
// Can an entry of this verb start, move or end a clock?
[[nodiscard]] bool movesClocks(Verb verb);

// When an action is due, reckoned from what was said ({within 4 h from now}); empty while it cannot be known, as
// "from meeting_end" before the end. `calendarKnown` as above.
struct ActionDue { Due due; bool calendarKnown = true; };
[[nodiscard]] std::optional<ActionDue> actionDue(const Proceedings &proceedings, const Item &action);

}
