#pragma once

#include "app/rowlist.h"
#include "storage/duenote.h"
#include "storage/model/clockdoubt.h"

#include <QObject>

namespace rt {

class WallTime;

// What the lock screen says of running clocks: that something runs out, when, and how long that is; and whether the
// tablet's own clock is to be believed. It knows instants and nothing else. Where it does not know, `unknown` says so:
// an empty board means that nothing runs.
class ClockBoard : public QObject {
    Q_OBJECT
    Q_PROPERTY(rt::RowList *rows READ rows CONSTANT)             // (key what due left overdue:bool), the first first
    Q_PROPERTY(int more READ more NOTIFY changed)                // that run too and have no row
    Q_PROPERTY(int old READ old NOTIFY changed)                  // that ran out long ago
    Q_PROPERTY(bool unknown READ unknown NOTIFY changed)
    Q_PROPERTY(bool inDoubt READ inDoubt NOTIFY changed)         // compare the tablet's clock with another

public:
    // Which of them are rows: as many as a glance takes in; what ran out takes few places from what can still be done.
    static constexpr size_t kRows = 6, kOverdueRows = 2;
    static constexpr std::chrono::days kOld{7};                  // after which a clock that ran out is only counted

    explicit ClockBoard(const WallTime &time, QObject *parent = nullptr);

    // Of what read() said; a tablet without a store has no board.
    void take(const Result<DueNote> &note);
    void forget();
    void tick();                                                 // now and then: time goes on, or jumps
    void reword() { m_rows.reword(); }
    // What the tablet's clock should say, where it is in doubt, for whoever goes on; then it is theirs to ask.
    [[nodiscard]] std::optional<Instant> expected() const { return m_expected; }
    void handedOn();

    [[nodiscard]] RowList *rows() { return &m_rows; }
    [[nodiscard]] int more() const { return int(m_more); }
    [[nodiscard]] int old() const { return int(m_old); }
    [[nodiscard]] bool unknown() const { return m_unknown; }
    [[nodiscard]] bool inDoubt() const { return m_expected.has_value(); }

Q_SIGNALS:
    void changed();

private:
    void show();

    const WallTime &m_time;
    ClockWatch m_watch;
    DueNote m_note;
    RowList m_rows;
    qint64 m_more = 0, m_old = 0;
    bool m_unknown = false;
    std::optional<Instant> m_expected;
};

}
