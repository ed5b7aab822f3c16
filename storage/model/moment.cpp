#include "storage/model/moment.h"

namespace rt {
namespace {

using namespace std::chrono;
using Local = local_time<microseconds>;

constexpr year kFirstYear{1}, kLastYear{9999};       // what four digits can say

// The number that stands in `text` from `at` on, `digits` long; nothing else than ASCII digits will do.
std::optional<int> number(QStringView text, qsizetype at, qsizetype digits)
{
    int value = 0;
    for (const QChar c : text.sliced(at, digits)) {
        if (c < u'0' || c > u'9')
            return {};
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::optional<int> numberUpTo(QStringView text, qsizetype at, int most)
{
    const std::optional<int> value = number(text, at, 2);
    return value && *value <= most ? value : std::nullopt;
}

std::optional<Day> dayAt(QStringView text)
{
    if (text.size() < 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const std::optional<int> y = number(text, 0, 4), m = number(text, 5, 2), d = number(text, 8, 2);
    if (!y || !m || !d)
        return {};
    const Day day{year{*y}, month{unsigned(*m)}, std::chrono::day{unsigned(*d)}};
    return day.ok() && day.year() >= kFirstYear ? std::optional(day) : std::nullopt;
}

// 01:00 UTC of the last Sunday of a month: the moment at which the clocks go forward or back.
sys_time<microseconds> clockChange(year y, month m)
{
    return sys_days(y / m / Sunday[last]) + hours(1);
}

bool isSummerTime(Instant instant)
{
    const year y = year_month_day(floor<days>(instant)).year();
    return clockChange(y, March) <= instant && instant < clockChange(y, October);
}

QString padded(int value, int digits)
{
    return QString::number(value).rightJustified(digits, u'0');
}

}

std::optional<Instant> parseInstant(QStringView text)
{
    // 2026-03-02T09:31:10[.123456](Z|+01:00)
    const std::optional<Day> day = dayAt(text);
    if (!day || text.size() < 20 || text[10] != u'T' || text[13] != u':' || text[16] != u':')
        return {};
    const std::optional<int> hour = numberUpTo(text, 11, 23), minute = numberUpTo(text, 14, 59),
                             second = numberUpTo(text, 17, 59);
    if (!hour || !minute || !second)
        return {};

    qsizetype at = 19;
    int micros = 0;
    if (text[at] == u'.') {
        int scale = 100'000;
        for (++at; at < text.size() && text[at] >= u'0' && text[at] <= u'9'; ++at, scale /= 10)
            micros += (text[at].unicode() - u'0') * scale;       // what is finer than a microsecond falls away
        if (at == 20)
            return {};
    }

    minutes offset{0};
    const QStringView zone = text.sliced(at);
    if (zone.size() == 6 && (zone[0] == u'+' || zone[0] == u'-') && zone[3] == u':') {
        const std::optional<int> h = numberUpTo(zone, 1, 23), m = numberUpTo(zone, 4, 59);
        if (!h || !m)
            return {};
        offset = (zone[0] == u'-' ? -1 : 1) * (hours(*h) + minutes(*m));
    } else if (zone != u"Z") {
        return {};
    }

    const Instant instant = sys_days(*day) + hours(*hour) + minutes(*minute) + seconds(*second) + microseconds(micros)
                          - offset;
    const year inUtc = year_month_day(floor<days>(instant)).year();
    return inUtc >= kFirstYear && inUtc <= kLastYear ? std::optional(instant) : std::nullopt;
}

std::optional<Day> parseDay(QStringView text)
{
    return text.size() == 10 ? dayAt(text) : std::nullopt;
}

QString format(Instant instant)
{
    const sys_days midnight = floor<days>(instant);
    const hh_mm_ss time(instant - midnight);
    QString text = format(Day(midnight)) + u'T' + padded(int(time.hours().count()), 2) + u':'
                 + padded(int(time.minutes().count()), 2) + u':' + padded(int(time.seconds().count()), 2);
    if (const int micros = int(time.subseconds().count())) {
        QString decimals = padded(micros, 6);
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
        text += u'.' + decimals;
    }
    return text + u'Z';
}

QString format(Day day)
{
    return padded(int(day.year()), 4) + u'-' + padded(int(unsigned(day.month())), 2) + u'-'
         + padded(int(unsigned(day.day())), 2);
}

Local ukTime(Instant instant)
{
    return Local(instant.time_since_epoch() + hours(isSummerTime(instant) ? 1 : 0));
}

Day ukDay(Instant instant)
{
    return Day(floor<days>(ukTime(instant)));
}

Instant fromUkTime(Local local)
{
    // In October an hour comes twice: the first is meant. In March one is left out: it is read as if the clock had not
    // been put forward, which is the hour after.
    const Instant asSummer(local.time_since_epoch() - hours(1));
    return isSummerTime(asSummer) ? asSummer : Instant(local.time_since_epoch());
}

}
