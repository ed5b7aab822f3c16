#include "app/clockboard.h"

#include "app/say.h"
#include "app/walltime.h"
#include "app/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

// The end of a day was said as the midnight after it.
Due dueOf(Instant end)
{
    const Day before = ukDay(end - std::chrono::microseconds(1));
    return runsOutAt(before) == end ? Due(before) : Due(end);
}

Instant instantOf(const QString &key) { return Instant(std::chrono::seconds(key.toLongLong())); }

QString keyOf(Instant due)
{
    return QString::number(std::chrono::floor<std::chrono::seconds>(due).time_since_epoch().count());
}

// Nothing of what it is: whoever sees it learns when to look, and not about whom.
QString whatOf(Instant end, Instant now)
{
    if (end <= now)
        return Say::tr("Something ran out");
    const std::chrono::sys_days today(ukDay(now)), last(ukDay(end - std::chrono::microseconds(1)));
    if (last == today)
        return Say::tr("Something is due today");
    if (last == today + std::chrono::days(1))
        return Say::tr("Something is due tomorrow");
    return Say::tr("Something is due");
}

}

ClockBoard::ClockBoard(const WallTime &time, QObject *parent)
    : QObject(parent), m_time(time), m_watch(time.now(), time.monotonic()),
      m_rows({"what", "due", "left", "overdue"}, [this](const QString &key) -> QVariantList {
          const Instant end = instantOf(key), now = m_time.now();
          return {whatOf(end, now), words::due(dueOf(end)), words::left(end, now), end <= now};
      })
{
}

void ClockBoard::take(const Result<DueNote> &note)
{
    m_unknown = !note;
    m_note = note.value_or(DueNote());
    if (note && !m_expected) {
        if (const auto doubt = doubtAtOpening(m_time.now(), note->written))
            m_expected = doubt->expected;
    }
    show();
}

void ClockBoard::forget()
{
    m_unknown = false;
    m_note = DueNote();
    if (const auto doubt = doubtAtOpening(m_time.now(), {}))
        m_expected = doubt->expected;
    show();
}

void ClockBoard::tick()
{
    if (const auto doubt = m_watch.look(m_time.now(), m_time.monotonic()))
        m_expected = doubt->expected;
    show();
}

void ClockBoard::handedOn()
{
    m_expected.reset();
    Q_EMIT changed();
}

void ClockBoard::show()
{
    const Instant now = m_time.now();
    const auto next = std::ranges::upper_bound(m_note.dues, now);
    // By a clock in doubt nothing is long ago.
    const auto recent = m_expected ? m_note.dues.begin() : std::ranges::upper_bound(m_note.dues, now - kOld);
    const auto late = std::max(recent, next - std::min(next - recent, std::ptrdiff_t(kOverdueRows)));
    const auto end = late + std::min(m_note.dues.end() - late, std::ptrdiff_t(kRows));
    QStringList keys;
    for (auto each = late; each != end; ++each)
        keys.append(keyOf(*each));
    m_more = (late - recent) + (m_note.dues.end() - end) + m_note.others;
    m_old = recent - m_note.dues.begin();
    m_rows.update(keys);
    m_rows.reword();
    Q_EMIT changed();
}

}
