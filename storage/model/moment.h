#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace rt {

// A point in time (UTC, microseconds). Time is always passed in: no code of this folder asks a clock.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;
// A calendar day with no time of day; of a deadline, the local day at whose end it runs out.
using Day = std::chrono::year_month_day;

// RFC 3339 with seconds and an offset ("2026-03-02T09:31:10Z", "...+01:00", up to six decimals kept). Nothing else.
[[nodiscard]] std::optional<Instant> parseInstant(QStringView text);
// "YYYY-MM-DD" of a day that exists.
[[nodiscard]] std::optional<Day> parseDay(QStringView text);

[[nodiscard]] QString format(Instant instant);   // UTC with 'Z', decimals only where there are any
[[nodiscard]] QString format(Day day);           // YYYY-MM-DD

// Clock time in the United Kingdom: GMT, and an hour more from 01:00 UTC of the last Sunday in March to that of
// October (Summer Time Order 2002). By the rule and not by the machine's zone files, so that every tablet agrees.
[[nodiscard]] std::chrono::local_time<std::chrono::microseconds> ukTime(Instant instant);
[[nodiscard]] Day ukDay(Instant instant);
[[nodiscard]] Instant fromUkTime(std::chrono::local_time<std::chrono::microseconds> local);

}
