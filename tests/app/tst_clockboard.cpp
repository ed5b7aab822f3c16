#include "app/clockboard.h"
#include "app/language.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QtTest>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The lock screen's board: what it says of bare instants, and of a clock that is not to be believed.
class TestClockBoard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_language.install(u"en"_s); }
    void due_wordsFollowTheTabletsTime_data();
    void due_wordsFollowTheTabletsTime();
    void tick_timeGoesOn_aDueBecomesLate();
    void many_theNearestHaveRows_theOthersAreCounted();
    void late_takesFewPlacesFromWhatCanStillBeDone();
    void unknown_isSaidAndNotTakenForNothing();
    void clock_jumpsWhileLocked_isInDoubtUntilItIsHandedOn();
    void clock_beforeWhatWasWritten_isInDoubt();
    void clock_inDoubt_nothingIsLongAgo();
    void noStore_clockThatLostItsTime_isInDoubt();

private:
    Language m_language;
};

namespace {

class TwoClocks final : public WallTime {
public:
    Instant wall = *parseInstant(u"2026-03-02T09:30:00Z");
    std::chrono::microseconds even = 1h;
    void goOn(std::chrono::microseconds by) { wall += by; even += by; }
    [[nodiscard]] Instant now() const override { return wall; }
    [[nodiscard]] std::chrono::microseconds monotonic() const override { return even; }
};

Instant instant(const char *text) { return *parseInstant(QString::fromLatin1(text)); }

QString cell(ClockBoard &board, int row, const QString &role)
{
    return board.rows()->value(board.rows()->keyAt(row), role).toString();
}

// In hours from half past nine.
DueNote noteOf(std::initializer_list<int> hours)
{
    DueNote note{.written = instant("2026-03-02T09:00:00Z")};
    for (const int each : hours)
        note.dues.push_back(instant("2026-03-02T09:30:00Z") + std::chrono::hours(each));
    return note;
}

}

void TestClockBoard::due_wordsFollowTheTabletsTime_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("left");
    QTest::newRow("this afternoon") << u"2026-03-02T14:30:00Z"_s << u"Something is due today"_s << u"Mon 2 Mar, 14:30"_s
                                    << u"5 hours left"_s;
    QTest::newRow("by tonight") << u"2026-03-03T00:00:00Z"_s << u"Something is due today"_s << u"Mon 2 Mar"_s
                                << u"14 hours 30 minutes left"_s;
    QTest::newRow("tomorrow") << u"2026-03-03T09:00:00Z"_s << u"Something is due tomorrow"_s << u"Tue 3 Mar, 09:00"_s
                              << u"23 hours 30 minutes left"_s;
    QTest::newRow("by the end of tomorrow") << u"2026-03-04T00:00:00Z"_s << u"Something is due tomorrow"_s << u"Tue 3 Mar"_s
                                            << u"38 hours left"_s;
    QTest::newRow("in summer time") << u"2026-04-01T23:00:00Z"_s << u"Something is due"_s << u"Wed 1 Apr"_s
                                    << u"30 days left"_s;
    QTest::newRow("over") << u"2026-03-02T09:00:00Z"_s << u"Something ran out"_s << u"Mon 2 Mar, 09:00"_s
                          << u"Late by 30 minutes"_s;
}

void TestClockBoard::due_wordsFollowTheTabletsTime()
{
    QFETCH(const QString, due);
    TwoClocks time;
    ClockBoard board(time);
    board.take(DueNote{.written = time.wall, .dues = {*parseInstant(due)}});
    QCOMPARE(board.rows()->count(), 1);
    QTEST(cell(board, 0, u"what"_s), "what");
    QTEST(cell(board, 0, u"due"_s), "when");
    QTEST(cell(board, 0, u"left"_s), "left");
    // And again in Welsh, live.
    m_language.install(u"cy"_s);
    board.reword();
    QFETCH(const QString, what);
    QVERIFY(cell(board, 0, u"what"_s) != what && !cell(board, 0, u"what"_s).isEmpty());
}

void TestClockBoard::tick_timeGoesOn_aDueBecomesLate()
{
    TwoClocks time;
    ClockBoard board(time);
    board.take(noteOf({1}));
    QVERIFY(!board.rows()->value(board.rows()->keyAt(0), u"overdue"_s).toBool());
    time.goOn(59min);
    board.tick();
    QCOMPARE(cell(board, 0, u"left"_s), u"1 minute left"_s);
    time.goOn(1min);
    board.tick();
    QVERIFY(board.rows()->value(board.rows()->keyAt(0), u"overdue"_s).toBool());
    time.goOn(8 * 24h);
    board.tick();
    QCOMPARE(board.rows()->count(), 0);
    QCOMPARE(board.old(), 1);                        // never nothing
}

void TestClockBoard::many_theNearestHaveRows_theOthersAreCounted()
{
    TwoClocks time;
    ClockBoard board(time);
    DueNote note{.written = time.wall, .others = 5};
    for (int i = 1; i <= 18; ++i)
        note.dues.push_back(time.wall + std::chrono::hours(i));
    board.take(note);
    QCOMPARE(board.rows()->count(), 6);
    QCOMPARE(cell(board, 0, u"left"_s), u"1 hour left"_s);
    QCOMPARE(cell(board, 5, u"left"_s), u"6 hours left"_s);
    QCOMPARE(board.more(), 12 + 5);
}

void TestClockBoard::late_takesFewPlacesFromWhatCanStillBeDone()
{
    TwoClocks time;
    ClockBoard board(time);
    board.take(noteOf({-400, -300, -30, -20, -10, -5, 1, 2, 3, 4, 5}));
    QCOMPARE(board.rows()->count(), 6);
    QCOMPARE(cell(board, 0, u"left"_s), u"Late by 10 hours"_s);
    QCOMPARE(cell(board, 1, u"left"_s), u"Late by 5 hours"_s);
    QCOMPARE(cell(board, 5, u"left"_s), u"4 hours left"_s);
    QCOMPARE(board.more(), 3);                       // two that are late, one to come
    QCOMPARE(board.old(), 2);
}

void TestClockBoard::unknown_isSaidAndNotTakenForNothing()
{
    TwoClocks time;
    ClockBoard board(time);
    board.take(noteOf({1}));
    QVERIFY(!board.unknown());
    board.take(failure(Code::Store_Damaged, u"clocks"_s));
    QVERIFY(board.unknown());
    QCOMPARE(board.rows()->count(), 0);
    board.take(noteOf({}));
    QVERIFY(!board.unknown());
    board.take(failure(Code::Chip_NotOurs));
    board.forget();                                  // no store, so no clocks either
    QVERIFY(!board.unknown());
}

void TestClockBoard::clock_jumpsWhileLocked_isInDoubtUntilItIsHandedOn()
{
    TwoClocks time;
    ClockBoard board(time);
    QSignalSpy changed(&board, &ClockBoard::changed);
    board.take(noteOf({1}));
    time.goOn(10min);
    board.tick();
    QVERIFY(!board.inDoubt());
    const Instant right = time.wall;
    time.wall -= 1h;
    board.tick();
    QVERIFY(board.inDoubt());
    QCOMPARE(*board.expected(), right);
    board.take(noteOf({1}));                         // looking again does not make it right
    QVERIFY(board.inDoubt());
    board.handedOn();
    QVERIFY(!board.inDoubt());
    QVERIFY(changed.count() >= 4);
}

void TestClockBoard::clock_beforeWhatWasWritten_isInDoubt()
{
    TwoClocks time;
    ClockBoard board(time);
    DueNote note = noteOf({1});
    note.written = time.wall + 2min;
    board.take(note);
    QVERIFY(!board.inDoubt());
    note.written = time.wall + 3h;
    board.take(note);
    QCOMPARE(*board.expected(), time.wall + 3h);
}

void TestClockBoard::clock_inDoubt_nothingIsLongAgo()
{
    TwoClocks time;
    ClockBoard board(time);
    board.take(noteOf({5}));
    time.wall += 365 * 24h;
    board.tick();
    QVERIFY(board.inDoubt());
    QCOMPARE(board.rows()->count(), 1);
    QCOMPARE(board.old(), 0);
}

void TestClockBoard::noStore_clockThatLostItsTime_isInDoubt()
{
    TwoClocks time;
    time.wall = instant("2000-01-01T00:00:09Z");
    ClockBoard board(time);
    board.forget();
    QVERIFY(board.inDoubt());
}

QTEST_GUILESS_MAIN(TestClockBoard)
#include "tst_clockboard.moc"
