#pragma once

#include <QString>

#include <chrono>

// How long a person waits after wrong tries (security-ux D3). Pure: storage/throttle keeps the count.
//
// Two dangers pull apart. Somebody who guesses must be slowed down, also when they spread the guesses over many users;
// but nobody who taps at a tablet may keep a chair out of an urgent meeting (T18). So: the count is each user's own; what
// disables a user touches no other; and the tablet's own count only ever slows down, and one try is always open at once
// to a user at whom nobody guessed.
namespace rt::throttling {

using std::chrono::seconds;

inline constexpr int kFreeTries = 3;
inline constexpr int kMostTries = 10;                // then the user is disabled until two people recover them
inline constexpr int kDeviceFailures = 25;           // on the tablet since anybody's last success: quarantine
inline constexpr seconds kLongestWait{3600};

// What a user waits before the next try, after so many wrong ones since their last success.
[[nodiscard]] constexpr seconds waitAfter(int failures)
{
    using namespace std::chrono_literals;
    constexpr seconds kWaits[] = {30s, 1min, 5min, 15min, 30min, kLongestWait};
    if (failures < kFreeTries)
        return 0s;
    const int step = failures - kFreeTries;
    return kWaits[step < 6 ? step : 5];
}

[[nodiscard]] constexpr bool isDisabled(int failures) { return failures >= kMostTries; }
[[nodiscard]] constexpr bool isQuarantined(int deviceFailures) { return deviceFailures >= kDeviceFailures; }

// In quarantine nobody has three free tries: one, and then 5, 15, 30 and 60 minutes. A chair who mistypes once while
// somebody is at it waits five minutes, not an hour; who guesses gains nothing, for ten tries are all there are.
[[nodiscard]] constexpr seconds waitInQuarantine(int failures)
{
    return failures == 0 ? seconds(0) : waitAfter(failures + kFreeTries + 1);
}

}

namespace rt {

// Time since the machine started, asleep or awake (CLOCK_BOOTTIME), and which start it was. A clock that is set, forwards
// or back, changes neither.
struct Uptime {
    std::chrono::milliseconds since{0};
    QString boot;
};

}
