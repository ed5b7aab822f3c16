#include "storage/model/clockdoubt.h"

#include <algorithm>

namespace rt {

std::optional<ClockDoubt> doubtAtOpening(Instant now, std::optional<Instant> last)
{
    // A tablet that was put right by seconds between two openings is no matter for doubt.
    const Instant least = std::max(last.value_or(kFirstMade), Instant(kFirstMade));
    if (now + kClockSlack >= least)
        return {};
    return ClockDoubt{ClockDoubt::Why::BeforeLastEntry, now, least};
}

std::optional<ClockDoubt> ClockWatch::look(Instant wall, Monotonic monotonic)
{
    const Instant expected = m_wall + (monotonic - m_monotonic);
    const auto off = wall > expected ? wall - expected : expected - wall;
    if (off <= kClockSlack)
        return {};               // the beginning stays: many small steps in one direction come to a jump too
    m_wall = wall;
    m_monotonic = monotonic;
    return ClockDoubt{ClockDoubt::Why::Jumped, wall, expected};
}

}
