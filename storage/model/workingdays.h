#pragma once

#include "storage/model/moment.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace rt {

// The bank holidays of one division of the United Kingdom: by rule (Easter, Mondays, substitute days) plus the one-off
// days that were proclaimed. Sources: Banking and Financial Dealings Act 1971 and proclamations; Scotland adds
// 2 January, St Andrew's Day and its own August holiday, and has no Easter Monday.
class Calendar {
public:
    static constexpr int kFirstYear = 2015, kLastYear = 2040;

    // "england-and-wales", "scotland" or "northern-ireland".
    [[nodiscard]] static std::optional<Calendar> named(QStringView name);

    [[nodiscard]] bool isWorkingDay(Day day) const;
    // Day 0 is `day` itself, working or not; the n-th working day after it (domain A12). n >= 0.
    [[nodiscard]] Day addWorkingDays(Day day, int n) const;
    // Are all holidays up to that day known? A due date beyond must say that it may move.
    [[nodiscard]] static bool covers(Day day);
    [[nodiscard]] std::vector<Day> holidays(int year) const;     // sorted

private:
    enum class Division { EnglandAndWales, Scotland, NorthernIreland };
    explicit Calendar(Division division) : m_division(division) {}
    Division m_division;
};

}
