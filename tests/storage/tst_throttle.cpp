#include "tests/support/fakechip.h"
#include "tests/support/tempvault.h"

#include "storage/durablefile.h"
#include "storage/model/throttling.h"
#include "storage/throttle.h"

#include <QDir>
#include <QFile>

#include <sys/wait.h>
#include <unistd.h>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tries {
    TempVault temp;
    FakeChip chip;
    Uptime now{1h, u"boot 1"_s};
    QString path;

    Tries()
    {
        QDir().mkpath(temp.folder());
        path = temp.file("tries");
    }
    // Wrong tries, each as soon as it is allowed; false when one was refused all the same.
    bool fail(Throttle &throttle, const QString &user, int times)
    {
        for (int i = 0; i < times; ++i) {
            const auto standing = throttle.standing(user, now);
            if (!standing || standing->disabled)
                return false;
            now.since += standing->wait;
            if (!throttle.begin(user, now))
                return false;
        }
        return true;
    }
};

}

class TestThrottle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waits_areAsTheTableSays();
    void begin_threeFree_thenWaits();
    void begin_tenWrong_disablesThatUserAlone();
    void begin_nineWrongOnOne_othersUnlockAtOnce();
    void begin_manyWrongOnTheTablet_slowsAndDisablesNobody();
    void success_setsBackTheUserAndTheTablet();
    void wait_clockSet_doesNotShrink();
    void wait_restart_beginsAgain();
    void begin_killedBeforeTheCheck_isCounted();
    void begin_noteCannotBeWritten_isNoTry();
    void note_putBackOrRemoved_isNoticedByTheChip();
    void note_removedBeforeTheFirstTry_isNoticedByTheChip();
    void note_changed_isNoticed();
    void note_aheadByOne_isAKillBetweenTwoWrites();
    void notTried_givesTheTryBack();
    void forgive_opensADisabledUser();
};

void TestThrottle::waits_areAsTheTableSays()
{
    const QList<int> seconds{0, 0, 0, 30, 60, 300, 900, 1800, 3600, 3600};
    for (int i = 0; i < seconds.size(); ++i) {
        QCOMPARE(int(throttling::waitAfter(i).count()), seconds[i]);
        QVERIFY(!throttling::isDisabled(i));
        QVERIFY(throttling::waitInQuarantine(i) >= throttling::waitAfter(i));
    }
    QVERIFY(throttling::isDisabled(10));
    QVERIFY(!throttling::isQuarantined(24) && throttling::isQuarantined(25));
}

void TestThrottle::begin_threeFree_thenWaits()
{
    Tries t;
    Throttle throttle(t.path, nullptr);
    for (int i = 0; i < 3; ++i)
        RT_DONE(throttle.begin(u"okafor"_s, t.now));
    const auto refused = throttle.begin(u"okafor"_s, t.now);
    QCOMPARE(refused.error(), (Error{Code::Vault_Wait, u"30"_s}));
    t.now.since += 29s;
    QCOMPARE(throttle.begin(u"okafor"_s, t.now).error(), (Error{Code::Vault_Wait, u"1"_s}));
    t.now.since += 1s;
    RT_DONE(throttle.begin(u"okafor"_s, t.now));
    QCOMPARE(throttle.begin(u"okafor"_s, t.now).error(), (Error{Code::Vault_Wait, u"60"_s}));
}

void TestThrottle::begin_tenWrong_disablesThatUserAlone()
{
    Tries t;
    Throttle throttle(t.path, &t.chip);
    RT_DONE(throttle.found());
    QVERIFY(t.fail(throttle, u"okafor"_s, 10));
    t.now.since += 24h;
    RT_REFUSED(throttle.begin(u"okafor"_s, t.now), Code::Vault_UserDisabled);
    RT_DONE(throttle.begin(u"bell"_s, t.now));
    RT_DONE(throttle.succeeded(u"bell"_s));
    RT_REFUSED(throttle.begin(u"okafor"_s, t.now), Code::Vault_UserDisabled);
}

// T18
void TestThrottle::begin_nineWrongOnOne_othersUnlockAtOnce()
{
    Tries t;
    Throttle throttle(t.path, &t.chip);
    RT_DONE(throttle.found());
    QVERIFY(t.fail(throttle, u"okafor"_s, 9));
    for (int i = 0; i < 3; ++i)
        RT_DONE(throttle.begin(u"bell"_s, t.now));
}

void TestThrottle::begin_manyWrongOnTheTablet_slowsAndDisablesNobody()
{
    Tries t;
    Throttle throttle(t.path, nullptr);
    for (const QString &user : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        QVERIFY(t.fail(throttle, user, 5));
    t.now.since += 6min;                             // all have waited what their own count asks for
    QCOMPARE(throttle.begin(u"a"_s, t.now).error().code, Code::Vault_Quarantined);
    // At whom nobody guessed has one try at once, and after a slip of the finger another in five minutes.
    RT_DONE(throttle.begin(u"chair"_s, t.now));
    QCOMPARE(throttle.begin(u"chair"_s, t.now).error(), (Error{Code::Vault_Quarantined, u"300"_s}));
    t.now.since += 5min;
    RT_DONE(throttle.begin(u"chair"_s, t.now));
    RT_DONE(throttle.succeeded(u"chair"_s));
    RT_DONE(throttle.begin(u"a"_s, t.now));          // and that ends the quarantine
}

void TestThrottle::success_setsBackTheUserAndTheTablet()
{
    Tries t;
    Throttle throttle(t.path, nullptr);
    QVERIFY(t.fail(throttle, u"okafor"_s, 8));
    t.now.since += 1h;
    RT_DONE(throttle.begin(u"okafor"_s, t.now));
    RT_DONE(throttle.succeeded(u"okafor"_s));
    for (int i = 0; i < 3; ++i)
        RT_DONE(throttle.begin(u"okafor"_s, t.now));
    // Of the tablet's 25 there are 25 again: 24 of other people's, and who mistypes once waits for nothing.
    RT_DONE(throttle.succeeded(u"okafor"_s));
    for (const auto &[user, times] : {std::pair(u"bell"_s, 6), {u"ada"_s, 6}, {u"price"_s, 6}, {u"watch"_s, 5}, {u"lloyd"_s, 1}})
        QVERIFY(t.fail(throttle, user, times));
    RT_TAKE(standing, throttle.standing(u"lloyd"_s, t.now));
    QVERIFY(!standing.quarantined && standing.wait == 0s);
    QVERIFY(t.fail(throttle, u"lloyd"_s, 1));            // the 25th
    QVERIFY(throttle.standing(u"lloyd"_s, t.now)->quarantined);
}

// Before anybody tried, the chip's counter stands where an empty note would have it.
void TestThrottle::note_removedBeforeTheFirstTry_isNoticedByTheChip()
{
    Tries t;
    t.chip.startCountingAt(0);
    Throttle throttle(t.path, &t.chip);
    RT_DONE(throttle.found());
    QVERIFY(QFile::remove(t.path));
    RT_REFUSED(throttle.begin(u"okafor"_s, t.now), Code::Vault_CounterBehind);
}

void TestThrottle::wait_clockSet_doesNotShrink()
{
    // Nothing here takes the time of day; and an uptime that went back makes a wait no shorter.
    Tries t;
    Throttle throttle(t.path, nullptr);
    QVERIFY(t.fail(throttle, u"okafor"_s, 3));
    t.now.since -= 50min;
    QCOMPARE(throttle.begin(u"okafor"_s, t.now).error(), (Error{Code::Vault_Wait, u"30"_s}));
}

void TestThrottle::wait_restart_beginsAgain()
{
    Tries t;
    {
        Throttle throttle(t.path, nullptr);
        QVERIFY(t.fail(throttle, u"okafor"_s, 6));
        t.now.since += 14min;
        QCOMPARE(throttle.begin(u"okafor"_s, t.now).error(), (Error{Code::Vault_Wait, u"60"_s}));
    }
    Throttle throttle(t.path, nullptr);
    t.now = {20s, u"boot 2"_s};
    QCOMPARE(throttle.begin(u"okafor"_s, t.now).error(), (Error{Code::Vault_Wait, u"880"_s}));
    t.now.since = 15min;
    RT_DONE(throttle.begin(u"okafor"_s, t.now));
}

void TestThrottle::begin_killedBeforeTheCheck_isCounted()
{
    Tries t;
    for (int i = 0; i < 3; ++i) {
        const pid_t child = ::fork();
        if (child == 0) {
            Throttle throttle(t.path, nullptr);
            const bool may = throttle.begin(u"okafor"_s, t.now).has_value();
            ::_exit(may ? 0 : 1);                    // as kill -9 would: nothing is put in order
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
    Throttle throttle(t.path, nullptr);
    RT_REFUSED(throttle.begin(u"okafor"_s, t.now), Code::Vault_Wait);
}

void TestThrottle::begin_noteCannotBeWritten_isNoTry()
{
    Tries t;
    Throttle throttle(t.temp.file("none/tries"), nullptr);
    QVERIFY(!throttle.begin(u"okafor"_s, t.now));
    t.chip.present = false;
    Throttle chipless(t.path, &t.chip);
    RT_REFUSED(chipless.begin(u"okafor"_s, t.now), Code::Chip_Absent);
}

void TestThrottle::note_putBackOrRemoved_isNoticedByTheChip()
{
    for (const bool removed : {false, true}) {
        Tries t;
        Throttle throttle(t.path, &t.chip);
        RT_DONE(throttle.found());
        RT_DONE(throttle.begin(u"okafor"_s, t.now));
        RT_TAKE(early, readFile(t.path, 1 << 20));
        QVERIFY(t.fail(throttle, u"okafor"_s, 5));
        if (removed)
            QVERIFY(QFile::remove(t.path));
        else
            RT_DONE(replaceFile(t.path, early));
        QCOMPARE(throttle.standing(u"bell"_s, t.now)->wait, 3600s);
        QCOMPARE(throttle.begin(u"okafor"_s, t.now).error(), (Error{Code::Vault_CounterBehind, u"3600"_s}));
        QCOMPARE(throttle.begin(u"bell"_s, t.now).error().code, Code::Vault_CounterBehind);
        t.now = {30min, u"boot 2"_s};
        QCOMPARE(throttle.begin(u"bell"_s, t.now).error(), (Error{Code::Vault_CounterBehind, u"1800"_s}));
        t.now.since += 30min;
        RT_DONE(throttle.begin(u"bell"_s, t.now));   // slowed down, disabled nobody
    }
}

void TestThrottle::note_changed_isNoticed()
{
    Tries t;
    Throttle throttle(t.path, nullptr);
    QVERIFY(t.fail(throttle, u"okafor"_s, 4));
    RT_TAKE(whole, readFile(t.path, 1 << 20));
    for (qsizetype i = 0; i < whole.size(); i += 7) {
        QByteArray bent = whole;
        bent[i] = char(bent[i] ^ 1);
        RT_DONE(replaceFile(t.path, bent));
        RT_REFUSED(throttle.begin(u"okafor"_s, t.now), Code::Vault_CounterBehind);
    }
}

void TestThrottle::note_aheadByOne_isAKillBetweenTwoWrites()
{
    Tries t;
    Throttle throttle(t.path, &t.chip);
    RT_DONE(throttle.found());
    t.chip.present = true;
    // The note of a try is on disk, and the chip has not counted yet.
    FakeChip later;
    RT_DONE(later.count());
    Throttle ahead(t.path, &later);
    RT_DONE(ahead.found());
    RT_DONE(throttle.begin(u"okafor"_s, t.now));
}

void TestThrottle::notTried_givesTheTryBack()
{
    Tries t;
    Throttle throttle(t.path, &t.chip);
    RT_DONE(throttle.found());
    for (int i = 0; i < 12; ++i) {
        RT_DONE(throttle.begin(u"okafor"_s, t.now));
        RT_DONE(throttle.notTried());
        RT_DONE(throttle.notTried());                // only what begin() counted
    }
    QVERIFY(t.fail(throttle, u"okafor"_s, 3));
    RT_DONE(throttle.notTried());
    RT_DONE(throttle.notTried());
    QCOMPARE(throttle.standing(u"okafor"_s, t.now)->failures, 2);
}

void TestThrottle::forgive_opensADisabledUser()
{
    Tries t;
    Throttle throttle(t.path, &t.chip);
    RT_DONE(throttle.found());
    QVERIFY(t.fail(throttle, u"okafor"_s, 10));
    RT_DONE(throttle.forgive(u"okafor"_s));
    RT_DONE(throttle.begin(u"okafor"_s, t.now));
}

QTEST_GUILESS_MAIN(TestThrottle)
#include "tst_throttle.moc"
