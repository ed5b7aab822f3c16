#include "tests/sync/device.h"

#include "sync/central/desk.h"

#include <QSemaphore>

#include <atomic>

using namespace rt;
using namespace rt::test;
using central::Desk;
using central::Front;
using central::Repository;
using central::Telling;
using sync::Answer;

// Where requests wait for the database: bounded, each answered once, and no fault of one is another's.
class TestDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void take_everyOne_isAnsweredOnce();
    void take_moreThanMayWait_isNotTaken();
    void work_thatThrows_isAFaultOfThatRequestAlone();
    void database_thatIsNotThere_isOpenedAgain();
    void end_answersWhatWaited();
};

namespace {

struct Desked : Here {
    Telling telling{[](const QByteArray &) {}};
    central::Limits limits;
    std::atomic<bool> isThere = true;
    std::unique_ptr<Desk> desk;
    void open(int workers, int waiting)
    {
        limits.workers = workers;
        limits.waiting = waiting;
        desk = std::make_unique<Desk>([this]() -> Result<Repository> {
            if (!isThere)
                return failure(Code::Store_Io, u"away"_s);
            auto database = data();
            return database ? Repository::open(std::move(*database)) : tl::unexpected(database.error());
        }, SecretKey::random(), sealTo, telling, limits);
    }
    // Asked and waited for.
    int status(const Desk::Work &work)
    {
        QSemaphore done;
        int found = 0;
        if (!desk->take(work, [&](const Answer &answer) {
                found = answer.status;
                done.release();
            }))
            return -1;
        done.acquire();
        return found;
    }
};

Answer good(Front &, Repository &repository, Instant) { return {.status = repository.ping() ? 200 : 503, .contentType = {}, .body = {}}; }

}

void TestDesk::take_everyOne_isAnsweredOnce()
{
    Desked central;
    central.open(2, 1000);
    std::atomic<int> answered = 0;
    QSemaphore done;
    for (int i = 0; i < 500; ++i)
        QVERIFY(central.desk->take(&good, [&](const Answer &answer) {
            answered += answer.status == 200 ? 1 : 0;
            done.release();
        }));
    done.acquire(500);
    QCOMPARE(answered.load(), 500);
}

void TestDesk::take_moreThanMayWait_isNotTaken()
{
    Desked central;
    central.open(1, 3);
    QSemaphore begun, goOn, done;
    const auto hold = [&](Front &, Repository &, Instant) -> Answer {
        begun.release();
        goOn.acquire();
        return {.status = 200, .contentType = {}, .body = {}};
    };
    const auto answered = [&](const Answer &) { done.release(); };
    QVERIFY(central.desk->take(hold, answered));
    begun.acquire();
    for (int i = 0; i < 3; ++i)
        QVERIFY(central.desk->take(&good, answered));
    QVERIFY(!central.desk->take(&good, answered));
    QVERIFY(central.telling.metrics().contains("roundtable_waiting 3\n"));
    goOn.release();
    done.acquire(4);
    QCOMPARE(central.status(&good), 200);
}

void TestDesk::work_thatThrows_isAFaultOfThatRequestAlone()
{
    Desked central;
    central.open(1, 10);
    QCOMPARE(central.status([](Front &, Repository &, Instant) -> Answer { throw std::bad_alloc(); }), 500);
    QCOMPARE(central.status(&good), 200);
}

void TestDesk::database_thatIsNotThere_isOpenedAgain()
{
    Desked central;
    central.isThere = false;
    central.open(1, 10);
    QCOMPARE(central.status(&good), 503);
    central.isThere = true;
    QCOMPARE(central.status(&good), 200);
    // One that went away under it is let go of, and the next request opens it.
    QCOMPARE(central.status([](Front &, Repository &, Instant) -> Answer { return {.status = 503, .contentType = {}, .body = {}}; }), 503);
    central.isThere = false;
    QCOMPARE(central.status(&good), 503);
    central.isThere = true;
    QCOMPARE(central.status(&good), 200);
}

void TestDesk::end_answersWhatWaited()
{
    Desked central;
    central.open(1, 100);
    std::atomic<int> answered = 0;
    for (int i = 0; i < 50; ++i)
        QVERIFY(central.desk->take(&good, [&](const Answer &) { ++answered; }));
    central.desk->end();
    QCOMPARE(answered.load(), 50);
    QVERIFY(!central.desk->take(&good, [&](const Answer &) { ++answered; }));
    QCOMPARE(answered.load(), 50);
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
