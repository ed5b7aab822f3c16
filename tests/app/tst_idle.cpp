#include "app/watch.h"

#include <QSignalSpy>
#include <QtTest>

using namespace rt;
using namespace std::chrono_literals;

// The idle clock by its numbers; nobody waits.
class TestIdle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void untouched_twoMinutes_theCurtainFalls()
    {
        const Idle idle({}, true, 0ms);
        QCOMPARE(idle.state(2min - 1ms), Idle::State::Awake);
        QCOMPARE(idle.state(2min), Idle::State::Curtain);
    }
    void untouched_tenMinutes_itLocks()
    {
        const Idle idle({}, true, 5s);
        QCOMPARE(idle.state(5s + 10min - 1ms), Idle::State::Curtain);
        QCOMPARE(idle.state(5s + 10min), Idle::State::Locked);
    }
    void noChip_fiveMinutes_itLocks()
    {
        const Idle idle({}, false, 0ms);
        QCOMPARE(idle.state(5min - 1ms), Idle::State::Curtain);
        QCOMPARE(idle.state(5min), Idle::State::Locked);
    }
    void noChip_policyOfLess_itsOwnTimeHolds()
    {
        IdleTimes times;
        times.lock = 3min;
        QCOMPARE(Idle(times, false, 0ms).state(3min), Idle::State::Locked);
    }
    void touched_putsBothOff()
    {
        Idle idle({}, true, 0ms);
        idle.touch(1min);
        QCOMPARE(idle.state(3min - 1ms), Idle::State::Awake);
        QCOMPARE(idle.state(11min - 1ms), Idle::State::Curtain);
        QCOMPARE(idle.state(11min), Idle::State::Locked);
    }
    void curtain_touched_onlyALiftRaisesIt()
    {
        Idle idle({}, true, 0ms);
        idle.touch(3min);                            // what is behind the curtain hears nothing
        QCOMPARE(idle.state(3min), Idle::State::Curtain);
        idle.lift(3min);
        QCOMPARE(idle.state(3min), Idle::State::Awake);
        QCOMPARE(idle.end(), 13min);
    }
    void hidden_atOnce_andLocksAllTheSame()
    {
        Idle idle({}, true, 0ms);
        idle.hide();
        QCOMPARE(idle.state(1ms), Idle::State::Curtain);
        QCOMPARE(idle.state(10min), Idle::State::Locked);
        idle.lift(10min);                            // too late for a tap
        QCOMPARE(idle.state(10min), Idle::State::Locked);
    }
    void warning_lastMinute_isSaidAndATapExtends()
    {
        Idle idle({}, true, 0ms);
        QCOMPARE(idle.warned(9min - 1ms), 0ms);
        QCOMPARE(idle.warned(9min), 60'000ms);
        QVERIFY(idle.canExtend());
        idle.lift(9min + 59s);
        QCOMPARE(idle.warned(9min + 59s), 0ms);
        QCOMPARE(idle.state(9min + 59s), Idle::State::Awake);
    }
    void longest_neverStill_itLocksAllTheSame()
    {
        Idle idle({}, true, 0ms);
        for (auto now = 0ms; now < 8h; now += 1min)
            idle.touch(now);
        QCOMPARE(idle.state(8h - 1ms), Idle::State::Awake);
        QVERIFY(idle.warned(8h - 30s) > 0ms);
        QVERIFY(!idle.canExtend());
        QCOMPARE(idle.state(8h), Idle::State::Locked);
    }

    void watch_timePasses_tellsTheScreens()
    {
        std::chrono::milliseconds now = 0ms;
        Watch watch({}, [&] { return now; });
        QSignalSpy due(&watch, &Watch::lockDue), changed(&watch, &Watch::changed);
        watch.begin(true);
        now = 2min;
        watch.look();
        QVERIFY(watch.curtained());
        QCOMPARE(changed.count(), 1);
        watch.lift();
        QVERIFY(!watch.curtained());
        watch.hide();
        QVERIFY(watch.curtained());
        now = 2min + 9min + 30s;
        watch.look();
        QCOMPARE(watch.secondsLeft(), 30);
        QCOMPARE(due.count(), 0);
        now = 12min;
        watch.look();
        QCOMPARE(due.count(), 1);
    }
    void watch_aKeyPressed_isATouch()
    {
        std::chrono::milliseconds now = 0ms;
        Watch watch({}, [&] { return now; });
        watch.begin(true);
        now = 90s;
        QObject somewhere;
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(&somewhere, &key);
        now = 2min;
        watch.look();
        QVERIFY(!watch.curtained());
        now = 210s;
        watch.look();
        QVERIFY(watch.curtained());
    }
};

QTEST_MAIN(TestIdle)
#include "tst_idle.moc"
