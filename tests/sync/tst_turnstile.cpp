#include "sync/central/turnstile.h"

#include <QTest>

using namespace rt;
using central::Turnstile;

class TestTurnstile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wait_beyondTheBurst_saysHowLong();
    void wait_ofOne_leavesTheOtherAlone();
    void wait_aClockPutBack_givesNothing();
    void counted_isBounded();
};

namespace {
Instant at(double seconds) { return Instant(std::chrono::microseconds(qint64(1e15 + seconds * 1e6))); }
}

void TestTurnstile::wait_beyondTheBurst_saysHowLong()
{
    Turnstile turnstile(2, 5, 100);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!turnstile.wait("one", at(0)));
    QCOMPARE(turnstile.wait("one", at(0)).value_or(0), 1);
    QVERIFY(!turnstile.wait("one", at(0.5)));
    QVERIFY(turnstile.wait("one", at(0.5)));
    // Rest gives the burst again, and no more.
    for (int i = 0; i < 5; ++i)
        QVERIFY(!turnstile.wait("one", at(1000)));
    QVERIFY(turnstile.wait("one", at(1000)));
    Turnstile slow(0.1, 1, 100);
    QVERIFY(!slow.wait("one", at(0)));
    QCOMPARE(slow.wait("one", at(0)).value_or(0), 10);
}

void TestTurnstile::wait_ofOne_leavesTheOtherAlone()
{
    Turnstile turnstile(1, 1, 100);
    QVERIFY(!turnstile.wait("one", at(0)));
    QVERIFY(turnstile.wait("one", at(0)));
    QVERIFY(!turnstile.wait("two", at(0)));
}

void TestTurnstile::wait_aClockPutBack_givesNothing()
{
    Turnstile turnstile(1, 1, 100);
    QVERIFY(!turnstile.wait("one", at(1000)));
    QVERIFY(turnstile.wait("one", at(0)));
    QVERIFY(!turnstile.wait("one", at(1.5)));
}

void TestTurnstile::counted_isBounded()
{
    Turnstile turnstile(1, 2, 10);
    for (int i = 0; i < 10'000; ++i)
        QVERIFY(!turnstile.wait(QByteArray::number(i), at(i * 0.001)));
    QVERIFY(turnstile.counted() <= 10);
    // Who is busy is not forgotten for those who have been quiet.
    Turnstile fair(1, 2, 3);
    QVERIFY(!fair.wait("quiet", at(0)));
    QVERIFY(!fair.wait("busy", at(10)) && !fair.wait("busy", at(10)));
    QVERIFY(!fair.wait("third", at(10)));
    QVERIFY(!fair.wait("fourth", at(10)));
    QVERIFY(fair.wait("busy", at(10)));
}

QTEST_GUILESS_MAIN(TestTurnstile)
#include "tst_turnstile.moc"
