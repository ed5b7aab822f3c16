#pragma once

#include "storage/model/moment.h"

#include <optional>

// Is the tablet's clock to be believed? (Design, decision 17: a clock in doubt says so, asks, and keeps the original time.)
// Pure: both clocks are passed in. The monotonic one is counted from any beginning, but goes on while the tablet sleeps.
namespace rt {

// Set by hand or by a network by more than this, and times of the minutes no longer tell what came when; less is drift.
inline constexpr std::chrono::minutes kClockSlack{2};

struct ClockDoubt {
    enum class Why : quint8 {
        Jumped,                  // while it was open: the wall clock moved otherwise than time went on
        BeforeLastEntry,         // at opening: it stands before what was last written, or before any program of ours
    };
    Why why;
    Instant said;                // what the clock says
    Instant expected;            // what it should say at the least

    friend bool operator==(const ClockDoubt &, const ClockDoubt &) = default;
};

// Before this no version was made that could ask: a clock that stands there has lost its time, or never had it (first
// start, flat battery).
inline constexpr std::chrono::sys_days kFirstMade{std::chrono::year(2026) / 1 / 1};

// At opening. `last`: the time of the store's newest entry, if it has one.
[[nodiscard]] std::optional<ClockDoubt> doubtAtOpening(Instant now, std::optional<Instant> last);

// While it is open: asked again and again, it tells of each jump once.
class ClockWatch {
public:
    using Monotonic = std::chrono::microseconds;
    ClockWatch(Instant wall, Monotonic monotonic) : m_wall(wall), m_monotonic(monotonic) {}

    [[nodiscard]] std::optional<ClockDoubt> look(Instant wall, Monotonic monotonic);

private:
    Instant m_wall;              // when it was last believed ...
    Monotonic m_monotonic;       // ... and what the other clock said then
};

}
