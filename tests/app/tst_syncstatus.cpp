#include "app/syncstatus.h"

#include "app/wording.h"
#include "storage/durablefile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rt;
using namespace rt::sync;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the door's page says of the carrying.
class TestSyncStatus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyState_hasWords_andWhatIsWrongAdvice();
    void sending_saysHowFarHowFastHowLong();
    void trouble_saysWhatAndWho_andWhatIsRefused();
    void watched_isAskedAndForgottenAfterwards();
    void retry_asksForIt();
    void nobodyCarries_isReadFromTheDisk();
};

namespace {

const Instant kTen(std::chrono::microseconds(1'772'443'800'000'000));

struct Page {
    Standing standing;
    std::atomic_int asked = 0, retried = 0;
    SyncStatus status{u"/nonexistent"_s, [this](bool retry) {
        ++asked;
        retried += retry;
        return standing;
    }};
    explicit Page(const Standing &of) : standing(of)
    {
        QSignalSpy spy(&status, &SyncStatus::changed);
        status.setWatched(true);
        while (!status.known() && spy.wait(5000)) { }
    }
};

}

void TestSyncStatus::everyState_hasWords_andWhatIsWrongAdvice()
{
    QStringList seen;
    for (int i = 0; i <= int(Doing::NotRunning); ++i) {
        Page page({.doing = Doing(i)});
        QVERIFY2(!page.status.doing().isEmpty() || Doing(i) == Doing::NoCentral, doingName(Doing(i)).data());
        QCOMPARE(page.status.fine(), Doing(i) == Doing::Idle || Doing(i) == Doing::Sending);
        QCOMPARE(page.status.advice().isEmpty(), page.status.fine());
        seen += page.status.doing();
    }
    QCOMPARE(seen.removeDuplicates(), 0);
    // Every code that the shipper gives: trouble and its like have words of their own, which are not those of another.
    for (const auto &[doing, code] : {std::pair(Doing::NoCentral, "none"), std::pair(Doing::NoCentral, "no-address"), std::pair(Doing::NotEnrolled, "refused"),
                                      std::pair(Doing::NotEnrolled, "taken"), std::pair(Doing::NotEnrolled, "damaged"), std::pair(Doing::Waiting, "cut"),
                                      std::pair(Doing::Trouble, "refused"), std::pair(Doing::Trouble, "disk"), std::pair(Doing::Trouble, "disk-full"),
                                      std::pair(Doing::Trouble, "central-full"), std::pair(Doing::Trouble, "central"), std::pair(Doing::Trouble, "receipt"),
                                      std::pair(Doing::Trouble, "enrolment"), std::pair(Doing::Trouble, "protocol"), std::pair(Doing::Trouble, "proxy"),
                                      std::pair(Doing::Trouble, "tls")}) {
        Page page({.doing = doing, .code = QString::fromLatin1(code)});
        QVERIFY2(!seen.contains(page.status.doing()), code);
        seen += page.status.doing();
    }
}

void TestSyncStatus::sending_saysHowFarHowFastHowLong()
{
    Page page({.doing = Doing::Sending, .waiting = 3, .bytes = 5'000'000, .sent = 2'000'000, .bytesPerSecond = 120'000, .left = 150s, .oldest = kTen});
    QCOMPARE(page.status.progress(), 0.4);
    QCOMPARE(page.status.pace(), u"2.0 MB of 5.0 MB, 120.0 kB a second, about 3 min left"_s);
    QCOMPARE(page.status.waiting(), u"3 (3.0 MB)"_s);
    QCOMPARE(page.status.oldest(), words::moment(kTen));
    QVERIFY(page.status.lastContact().isEmpty());
    Page still({.doing = Doing::Idle, .lastContact = kTen});
    QVERIFY(still.status.progress() < 0 && still.status.pace().isEmpty() && still.status.waiting().isEmpty());
    QCOMPARE(still.status.lastContact(), words::moment(kTen));
}

void TestSyncStatus::trouble_saysWhatAndWho_andWhatIsRefused()
{
    Page page({.doing = Doing::Intercepted, .issuer = u"Gateway\u202Eyawetag"_s});
    QVERIFY(page.status.issuer().contains(u"Gateway[U+202E]"_s));    // what they like to be called turns nothing round
    const MeetingId one = QUuid::createUuid(), two = QUuid::createUuid();
    Page refused({.doing = Doing::Trouble, .code = u"refused"_s, .aside = {{one, u"fork"_s}, {two, u"fork"_s}, {two, u"gap"_s}}});
    QCOMPARE(refused.status.refused(), (QStringList{words::of(u"refusal", u"fork"_s), words::of(u"refusal", u"gap"_s)}));
    for (const QString &each : refused.status.refused())
        QVERIFY(each.size() > 10);
}

void TestSyncStatus::watched_isAskedAndForgottenAfterwards()
{
    Page page({.doing = Doing::Idle});
    QVERIFY(page.status.watched() && page.status.known());
    QCOMPARE(page.retried.load(), 0);
    page.status.setWatched(false);
    QVERIFY(!page.status.known() && page.status.doing().isEmpty());
    const int asked = page.asked;
    QTest::qWait(0);
    QCOMPARE(page.asked.load(), asked);
}

void TestSyncStatus::retry_asksForIt()
{
    Page page({.doing = Doing::NoNetwork});
    QSignalSpy spy(&page.status, &SyncStatus::changed);
    page.status.retry();
    QVERIFY(spy.wait(5000));
    QCOMPARE(page.retried.load(), 1);
}

void TestSyncStatus::nobodyCarries_isReadFromTheDisk()
{
    QTemporaryDir folder;
    SyncStatus status(folder.path());
    QSignalSpy spy(&status, &SyncStatus::changed);
    status.setWatched(true);
    while (!status.known() && spy.wait(5000)) { }
    QVERIFY(status.known() && !status.fine());
    QCOMPARE(status.doing(), words::of(u"carrying", u"not-running"_s));
}

QTEST_GUILESS_MAIN(TestSyncStatus)
#include "tst_syncstatus.moc"
