#pragma once

#include "storage/model/moment.h"

#include <ctime>

namespace rt {

// Where "now" comes from. Only the composition root makes one; everything else is handed a reference, so that no test
// waits for, or depends on, the real time.
class WallTime {
public:
    virtual ~WallTime() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    // Goes on evenly, also while the tablet sleeps, whatever the clock is set to. By itself a clock agrees with itself.
    [[nodiscard]] virtual std::chrono::microseconds monotonic() const { return now().time_since_epoch(); }

protected:
    WallTime() = default;
    Q_DISABLE_COPY_MOVE(WallTime)
};

// The tablet's own clock.
class SystemTime final : public WallTime {
public:
    [[nodiscard]] Instant now() const override
    {
        return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    }
    [[nodiscard]] std::chrono::microseconds monotonic() const override
    {
        timespec since{};
        clock_gettime(CLOCK_BOOTTIME, &since);
        return std::chrono::seconds(since.tv_sec) + std::chrono::microseconds(since.tv_nsec / 1000);
    }
};

// Stands still at one instant: --test-clock, for pictures and rehearsals that must come out the same each time.
class StandingTime final : public WallTime {
public:
    explicit StandingTime(Instant at) : m_at(at) {}
    [[nodiscard]] Instant now() const override { return m_at; }

private:
    Instant m_at;
};

}
