#include "app/meetinglist.h"

#include "app/say.h"
#include "app/shown.h"
#include "app/walltime.h"
#include "app/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

Instant heldAt(const MeetingRow &row)
{
    return row.started ? *row.started : row.scheduled.value_or(row.convened);
}

QString codeOf(MeetingRow::State state)
{
    switch (state) {
    case MeetingRow::State::Convened: return u"planned"_s;
    case MeetingRow::State::Started: return u"running"_s;
    case MeetingRow::State::Adjourned: return u"adjourned"_s;
    case MeetingRow::State::Ended: return u"ended"_s;
    case MeetingRow::State::Sealed: return u"sealed"_s;
    case MeetingRow::State::Cancelled: return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

}

QString titleOf(const QStringList &children)
{
    if (children.isEmpty())
        return Say::tr("No child named yet");
    if (children.size() <= 3)
        return shown(words::join(children));
    return Say::tr("%1 and %n more", nullptr, int(children.size()) - 2)
        .arg(shown(QStringList(children.first(2)).join(u", "_s)));
}

MeetingList::MeetingList(Ledger &ledger, const WallTime &time, const Limits &limits, QObject *parent)
    : QAbstractListModel(parent), m_ledger(ledger), m_time(time), m_limits(limits)
{
}

bool MeetingList::isToday(const MeetingRow &meeting) const
{
    return ukDay(heldAt(meeting)) == ukDay(m_time.now());
}

int MeetingList::today() const
{
    return int(std::ranges::count_if(m_rows, [this](const MeetingRow &each) { return isToday(each); }));
}

bool MeetingList::before(const MeetingRow &a, const MeetingRow &b) const
{
    const bool aToday = isToday(a), bToday = isToday(b);
    if (aToday != bToday)
        return aToday;
    return heldAt(a) != heldAt(b) ? heldAt(a) > heldAt(b) : a.id < b.id;
}

void MeetingList::reload()
{
    clear();
    m_complete = false;
    fetchMore({});
}

void MeetingList::clear()
{
    ++m_generation;
    beginResetModel();
    m_rows.clear();
    m_fetched = 0;
    m_complete = true;
    endResetModel();
    setLoading(false);
    Q_EMIT countChanged();
}

void MeetingList::changed(const MeetingRow &meeting)
{
    const auto known = std::ranges::find(m_rows, meeting.id, &MeetingRow::id);
    if (known == m_rows.end()) {
        insert(meeting);
        ++m_fetched;                                 // it stands in the store before what is still to be fetched
        Q_EMIT countChanged();
        return;
    }
    const int row = int(known - m_rows.begin());
    if (*known == meeting)
        return;
    const bool moves = heldAt(*known) != heldAt(meeting);
    *known = meeting;
    Q_EMIT dataChanged(index(row), index(row));
    if (!moves)
        return;
    MeetingRow taken = meeting;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    insert(taken);
    Q_EMIT countChanged();
}

void MeetingList::insert(const MeetingRow &meeting)
{
    const auto place = std::ranges::lower_bound(m_rows, meeting, [this](const auto &a, const auto &b) {
        return before(a, b);
    });
    const int row = int(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, meeting);
    endInsertRows();
}

void MeetingList::reword()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

int MeetingList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MeetingList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MeetingRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case MeetingIdRole: return row.id.toString(QUuid::WithoutBraces);
    case TitleRole: return titleOf(row.children);
    case WhenRole: return isToday(row) ? words::time(heldAt(row)) : words::moment(heldAt(row));
    case StateRole: return codeOf(row.state);
    case StateWordsRole: return words::of(u"state", codeOf(row.state));
    case TodayRole: return isToday(row);
    case GroupRole: return isToday(row) ? Say::tr("Today") : Say::tr("Other days");
    case ChildrenRole: return shown(QVariant(row.children));
    default: return {};
    }
}

QHash<int, QByteArray> MeetingList::roleNames() const
{
    return {{MeetingIdRole, "meetingId"}, {TitleRole, "title"}, {WhenRole, "when"}, {StateRole, "state"},
            {StateWordsRole, "stateWords"}, {TodayRole, "today"}, {GroupRole, "group"}, {ChildrenRole, "children"}};
}

bool MeetingList::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_loading;
}

void MeetingList::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    setLoading(true);
    m_ledger.meetings(m_fetched, m_limits.meetingsPage, this,
                      [this, generation = m_generation](Result<std::vector<MeetingRow>> page) {
        if (generation != m_generation)
            return;                                  // an answer to a list that has been cleared since
        setLoading(false);
        if (!page) {
            m_complete = true;
            Q_EMIT failed(page.error());
            return;
        }
        take(*page);
    });
}

void MeetingList::take(const std::vector<MeetingRow> &page)
{
    m_fetched += int(page.size());
    m_complete = int(page.size()) < m_limits.meetingsPage;
    std::vector<MeetingRow> rows;
    for (const MeetingRow &each : page) {
        if (std::ranges::find(m_rows, each.id, &MeetingRow::id) == m_rows.end())
            rows.push_back(each);
    }
    std::ranges::sort(rows, [this](const auto &a, const auto &b) { return before(a, b); });
    if (!rows.empty() && (m_rows.empty() || before(m_rows.back(), rows.front()))) {
        beginInsertRows({}, count(), count() + int(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    } else {
        for (const MeetingRow &each : rows)
            insert(each);
    }
    if (!rows.empty())
        Q_EMIT countChanged();
    // Meetings that are planned for later come first in the store; today's must be on the first screen all the same.
    const bool todayMayFollow = !page.empty() && ukDay(heldAt(page.back())) >= ukDay(m_time.now());
    if (todayMayFollow)
        fetchMore({});
}

void MeetingList::setLoading(bool loading)
{
    if (loading != m_loading) {
        m_loading = loading;
        Q_EMIT loadingChanged();
    }
}

}
