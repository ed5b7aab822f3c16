#include "storage/model/workingdays.h"

#include <algorithm>
#include <array>

namespace rt {
namespace {

using namespace std::chrono;

// A regular holiday that a proclamation moved away, or a holiday that no rule gives. All three divisions unless said.
struct OneOff {
    Day day;
    bool added;
    bool scotlandOnly = false;
};

constexpr std::array kOneOffs{
    OneOff{2020y / May / 4, false}, OneOff{2020y / May / 8, true},              // moved to VE Day's 75th anniversary
    OneOff{2022y / May / 30, false}, OneOff{2022y / June / 2, true},            // moved for the Platinum Jubilee,
    OneOff{2022y / June / 3, true},                                             // which also had a day of its own
    OneOff{2022y / September / 19, true},                                       // the State Funeral
    OneOff{2023y / May / 8, true},                                              // the Coronation
    OneOff{2026y / June / 15, true, true},                                      // Scotland at the World Cup
};

bool isWeekend(Day day)
{
    const weekday found{sys_days(day)};
    return found == Saturday || found == Sunday;
}

Day next(Day day)
{
    return Day(sys_days(day) + days(1));
}

// Gregorian computus (Meeus, Jones, Butcher).
sys_days easterSunday(year y)
{
    const int number = int(y);
    const int a = number % 19, b = number / 100, c = number % 100;
    const int d = b / 4, e = b % 4;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4;
    const int n = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * n) / 451;
    const int count = h + n - 7 * m + 114;
    return y / month{unsigned(count / 31)} / day{unsigned(count % 31 + 1)};
}

}

std::optional<Calendar> Calendar::named(QStringView name)
{
    if (name == u"england-and-wales")
        return Calendar(Division::EnglandAndWales);
    if (name == u"scotland")
        return Calendar(Division::Scotland);
    if (name == u"northern-ireland")
        return Calendar(Division::NorthernIreland);
    return {};
}

std::vector<Day> Calendar::holidays(int number) const
{
    const year y{number};
    const bool scotland = m_division == Division::Scotland;
    std::vector<Day> fixed{y / January / 1, y / December / 25, y / December / 26};
    std::vector<Day> found{Day(easterSunday(y) - days(2)), Day(sys_days(y / May / Monday[1])),
                           Day(sys_days(y / May / Monday[last]))};
    if (scotland) {
        fixed.insert(fixed.end(), {y / January / 2, y / November / 30});
        found.push_back(Day(sys_days(y / August / Monday[1])));
    } else {
        found.push_back(Day(easterSunday(y) + days(1)));
        found.push_back(Day(sys_days(y / August / Monday[last])));
    }
    if (m_division == Division::NorthernIreland)
        fixed.insert(fixed.end(), {y / March / 17, y / July / 12});

    // A holiday that falls on a weekend is kept on the next weekday that is not a holiday itself; those that fall on
    // weekdays come first, so that Boxing Day on a Monday stays and Christmas Day takes the Tuesday.
    std::ranges::sort(fixed);
    std::ranges::copy_if(fixed, std::back_inserter(found), [](Day each) { return !isWeekend(each); });
    for (Day each : fixed) {
        if (!isWeekend(each))
            continue;
        while (isWeekend(each) || std::ranges::count(found, each))
            each = next(each);
        found.push_back(each);
    }

    for (const OneOff &each : kOneOffs) {
        if (each.day.year() != y || (each.scotlandOnly && !scotland))
            continue;
        if (each.added)
            found.push_back(each.day);
        else
            std::erase(found, each.day);
    }
    std::ranges::sort(found);
    return found;
}

bool Calendar::isWorkingDay(Day day) const
{
    return !isWeekend(day) && !std::ranges::count(holidays(int(day.year())), day);
}

Day Calendar::addWorkingDays(Day day, int n) const
{
    std::vector<Day> known;
    year of = day.year() - years(1);
    while (n > 0) {
        day = next(day);
        if (day.year() != of) {
            of = day.year();
            known = holidays(int(of));
        }
        if (!isWeekend(day) && !std::ranges::count(known, day))
            --n;
    }
    return day;
}

bool Calendar::covers(Day day)
{
    return day.year() >= year{kFirstYear} && day.year() <= year{kLastYear};
}

}
