#include "storage/model/clockdoubt.h"

#include <QTest>

using namespace rt;
using namespace std::chrono_literals;

namespace {
const Instant kNoon = *parseInstant(u"2026-03-02T12:00:00Z");
}

class TestClockDoubt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opening_table()
    {
        QVERIFY(!doubtAtOpening(kNoon, {}));                         // nothing was written yet
        QVERIFY(!doubtAtOpening(kNoon, kNoon));
        QVERIFY(!doubtAtOpening(kNoon, kNoon - 24h * 365));          // a long time in a drawer
        QVERIFY(!doubtAtOpening(kNoon, kNoon + 2min));
        const auto doubt = doubtAtOpening(kNoon, kNoon + 2min + 1us);
        QVERIFY(doubt);
        QCOMPARE(*doubt, (ClockDoubt{ClockDoubt::Why::BeforeLastEntry, kNoon, kNoon + 2min + 1us}));
    }

    // A clock that lost its time begins with the chip's first year, and no store is needed to see that.
    void opening_beforeTheProgramWasMade_isInDoubt()
    {
        const Instant year2000 = *parseInstant(u"2000-01-01T00:00:00Z");
        const auto doubt = doubtAtOpening(year2000, {});
        QVERIFY(doubt);
        QCOMPARE(doubt->expected, Instant(kFirstMade));
        QVERIFY(doubtAtOpening(year2000, year2000 - 1h));
        QVERIFY(!doubtAtOpening(Instant(kFirstMade), {}));
    }

    void watch_timeGoesOn_isFine()
    {
        ClockWatch watch(kNoon, 5s);
        for (int minute = 0; minute < 600; minute += 7)
            QVERIFY(!watch.look(kNoon + std::chrono::minutes(minute), 5s + std::chrono::minutes(minute)));
        QVERIFY(!watch.look(kNoon + 11h + 2min, 5s + 11h));          // the edge
        QVERIFY(!watch.look(kNoon + 12h - 2min, 5s + 12h));
    }

    void watch_jumpEitherWay_isToldOnce()
    {
        for (const auto jump : {+3min, -3min, +60min * 24, -60min * 24 * 365}) {
            ClockWatch watch(kNoon, 0us);
            QVERIFY(!watch.look(kNoon + 10min, 10min));
            const auto doubt = watch.look(kNoon + 20min + jump, 20min);
            QVERIFY(doubt);
            QCOMPARE(*doubt, (ClockDoubt{ClockDoubt::Why::Jumped, kNoon + 20min + jump, kNoon + 20min}));
            QVERIFY(!watch.look(kNoon + 30min + jump, 30min));
        }
    }

    // Nobody gets a clock to where they want it by small steps.
    void watch_smallSteps_addUp()
    {
        ClockWatch watch(kNoon, 0us);
        int told = 0;
        for (int step = 1; step <= 10; ++step)
            told += watch.look(kNoon + std::chrono::minutes(2 * step), std::chrono::minutes(step)) ? 1 : 0;
        QCOMPARE(told, 3);
    }
};

QTEST_GUILESS_MAIN(TestClockDoubt)
#include "tst_clockdoubt.moc"
