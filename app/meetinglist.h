#pragma once

#include "app/ledger.h"
#include "app/tuning.h"

#include <QAbstractListModel>

namespace rt {

class WallTime;

// What a meeting is called: by its children, because that is how people speak of it.
[[nodiscard]] QString titleOf(const QStringList &children);

// The meetings of the store: today's on top, then the others, newest first; fetched by range as the view comes to them.
// Roles: meetingId title when state stateWords today:bool group (words of the section) children.
class MeetingList : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int today READ today NOTIFY countChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged)

public:
    enum Role { MeetingIdRole = Qt::UserRole + 1, TitleRole, WhenRole, StateRole, StateWordsRole, TodayRole, GroupRole,
                ChildrenRole };
    Q_ENUM(Role)

    MeetingList(Ledger &ledger, const WallTime &time, const Limits &limits, QObject *parent = nullptr);

    void reload();                                   // after unlock
    void clear();                                    // at lock
    void changed(const MeetingRow &meeting);     // convened, started, sealed ...: one row
    void reword();

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int today() const;
    [[nodiscard]] bool loading() const { return m_loading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void countChanged();
    void loadingChanged();
    void failed(const rt::Error &error);

private:
    [[nodiscard]] bool isToday(const MeetingRow &meeting) const;
    [[nodiscard]] bool before(const MeetingRow &a, const MeetingRow &b) const;
    void take(const std::vector<MeetingRow> &page);
    void insert(const MeetingRow &meeting);
    void setLoading(bool loading);

    Ledger &m_ledger;
    const WallTime &m_time;
    Limits m_limits;
    std::vector<MeetingRow> m_rows;
    int m_fetched = 0;                               // how far into the store's order
    int m_generation = 0;                            // an answer of before the last reload is stale
    bool m_loading = false, m_complete = true;
};

}
