#include "storage/reading.h"
#include "tests/support/failingvfs.h"
#include "tests/support/tempvault.h"

#include "storage/durablefile.h"
#include "storage/sqlite.h"

#include <QDir>
#include <QFile>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

using Fault = FailingDisk::Fault;
Q_DECLARE_METATYPE(FailingDisk::Fault)

namespace {

// The thread sanitizer takes twenty times as long, and looks for something that a hundred trials show as well.
#ifdef __SANITIZE_THREAD__
constexpr int kUsual = 100;
#else
constexpr int kUsual = 1'000;
#endif
// Trials a kind; each ends in a power cut. The long form is for a release.
const int kTrials = qEnvironmentVariableIsSet("RT_LONG") ? 10'000 : kUsual;
constexpr int kListsEvery = 5;           // chains are walked after each trial; the lists, which takes longer, now and then
constexpr int kLogPages = 12;            // so that a short meeting goes through several checkpoints

struct Trial {
    QString folder;
    MeetingId meeting = QUuid(u"11111111-2222-3333-4444-555555555555"_s);
    StoreOptions options{.vfs = FailingDisk::kName, .cost = {}, .logPages = kLogPages};
    std::vector<Receipt> acknowledged;
    int failures = 0;

    // A meeting that says, corrects, withdraws, signs, searches and drafts; goes on after an error, as a person would.
    void minute(Store &store)
    {
        for (int i = 0; i < 8 && !FailingDisk::instance().isOff(); ++i) {
            const QString ref = u"i%1"_s.arg(i);
            say(store, share(meeting, ref, u"said %1 by the school nurse on the phone"_s.arg(i)));
            if (i % 4 == 1)
                say(store, plain(meeting, Verb::Correct, {{u"target"_s, ref}, {u"change"_s, QCborMap{{u"text"_s, u"mended"_s}}}}));
            if (i % 4 == 3)
                say(store, plain(meeting, Verb::Withdraw, {{u"target"_s, ref}, {u"reason"_s, u"no"_s}}));
            if (i == 2)
                failures += store.putDraft(meeting, u"share/text"_s, u"half a sent"_s) ? 0 : 1;
            if (i == 4)
                failures += store.search(u"nurse"_s) ? 0 : 1;
            if (i == 6)
                say(store, plain(meeting, Verb::Sign, {{u"attendee"_s, u"a1"_s}}));
        }
        (void)store.lock();
    }
    void say(Store &store, const Event &event)
    {
        for (int tries = 0; tries < 20 && !FailingDisk::instance().isOff(); ++tries) {
            if (const auto receipt = store.append(event)) {
                acknowledged.push_back(*receipt);
                return;
            }
            ++failures;
        }
    }
};

// What must hold after whatever happened, read with the ordinary disk: nothing acknowledged is missing, at most the one
// append in flight is there beside it, and pages, chains, signatures and lists are whole.
QString wrongAfter(const Trial &trial, bool listsToo)
{
    const auto store = Store::openPractice(trial.folder);
    if (!store)
        return u"does not open: "_s + words(store);
    const Journal &journal = (*store)->journal();
    for (const Receipt &each : trial.acknowledged) {
        const auto entry = journal.entry(each.row);
        if (!entry || entry->hash != each.hash)
            return u"lost: entry %1 of %2"_s.arg(each.row).arg(trial.acknowledged.size());
    }
    const auto count = journal.count();
    const qint64 last = trial.acknowledged.empty() ? 0 : trial.acknowledged.back().row;
    if (!count || *count > last + 1)
        return u"more than was said: %1 after %2"_s.arg(count.value_or(-1)).arg(last);
    const auto found = listsToo ? (*store)->verify() : journal.verify();
    if (!found)
        return words(found);
    return found->firstBad.value_or(QString());
}

}

class TestPowerCut : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void create_everyCallFails_isThereOrCanBeMade_data() { kinds(); }
    void create_everyCallFails_isThereOrCanBeMade();
    void append_everyCallFails_losesNothing_data() { kinds(); }
    void append_everyCallFails_losesNothing();
    void append_diskFull_goesOnWhenThereIsRoom();
    void append_thatWasRefused_isNotThere();
    void append_committedWithAnError_isSaved();
    void read_thatCannotBeWrittenDown_isNone();
    void append_diskThatLies_isNoticed();

private:
    static void kinds();
    QTemporaryDir m_root{QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/tst_powercut-XXXXXX"_s : u"tst_powercut-XXXXXX"_s};
};

void TestPowerCut::kinds()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("loose");
    QTest::newRow("error") << Fault::Error << false;
    QTest::newRow("short write") << Fault::ShortWrite << false;
    QTest::newRow("disk full") << Fault::Full << false;
    QTest::newRow("sync lost") << Fault::SyncLost << false;
    QTest::newRow("power cut") << Fault::Stop << false;
    QTest::newRow("power cut, names lost") << Fault::Stop << true;
}

void TestPowerCut::initTestCase()
{
    QVERIFY(m_root.isValid());
}

void TestPowerCut::create_everyCallFails_isThereOrCanBeMade()
{
    QFETCH(Fault, fault);
    QFETCH(bool, loose);
    FailingDisk &disk = FailingDisk::instance();
    disk.looseNames = loose;
    for (long n = 1;; ++n) {
        Trial trial;
        trial.folder = m_root.filePath(u"create-%1"_s.arg(n));
        disk.reset(uint64_t(n), fault, n, 1 + n % 3);
        const bool made = Store::createPractice(trial.folder, trial.options).has_value();
        const bool struck = disk.calls() >= n || disk.isOff();
        QVERIFY(made || struck);
        disk.salvage(trial.folder);
        auto store = Store::openPractice(trial.folder);
        if (!store)
            store = Store::createPractice(trial.folder);
        QVERIFY2(store, qPrintable(u"call %1: "_s.arg(n) + words(store)));
        QVERIFY((*store)->append(convene(trial.meeting)));
        store->reset();
        QVERIFY(QDir(trial.folder).removeRecursively());
        if (!struck)
            break;
    }
}

void TestPowerCut::append_everyCallFails_losesNothing()
{
    QFETCH(Fault, fault);
    QFETCH(bool, loose);
    FailingDisk &disk = FailingDisk::instance();
    disk.looseNames = loose;
    Trial trial;
    trial.folder = m_root.filePath(u"append"_s);
    const QString note = trial.folder + u"/head"_s;
    QDir(trial.folder).removeRecursively();
    disk.reset(1);
    long calls = 0, failures = 0;
    qint64 said = 0;
    {
        RT_TAKE(store, Store::createPractice(trial.folder, trial.options));
        trial.say(*store, convene(trial.meeting));
    }
    disk.remember();
    RT_TAKE(noted, readFile(note, 4096));
    {
        RT_TAKE(store, Store::openPractice(trial.folder, trial.options));
        const long before = disk.calls();
        trial.minute(*store);
        calls = disk.calls() - before;
        QVERIFY(calls > 30);
    }
    const Receipt first = trial.acknowledged.front();
    for (int i = 0; i < kTrials; ++i) {
        disk.recall(uint64_t(i));
        RT_DONE(replaceFile(note, noted));
        trial.acknowledged = {first};
        {
            RT_TAKE(store, Store::openPractice(trial.folder, trial.options));
            // Every call in turn, each time with another subset of what was not synced.
            disk.strike(fault, 1 + i % calls, 1 + i % 7);
            trial.minute(*store);
            disk.cutPower();
        }
        disk.salvage(trial.folder);
        const QString wrong = wrongAfter(trial, i % kListsEvery == 0);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"trial %1: "_s.arg(i) + wrong));
        failures += trial.failures;
        said += qint64(trial.acknowledged.size());
        trial.failures = 0;
    }
    qInfo("%d trials over %ld calls, %lld entries acknowledged, %ld errors met, none lost", kTrials, calls, said, failures);
}

void TestPowerCut::append_diskFull_goesOnWhenThereIsRoom()
{
    FailingDisk &disk = FailingDisk::instance();
    disk.looseNames = false;
    disk.reset(1);
    Trial trial;
    trial.folder = m_root.filePath(u"full"_s);
    RT_TAKE(store, Store::createPractice(trial.folder, trial.options));
    RT_DONE(store->append(convene(trial.meeting)));
    disk.strike(Fault::Full, 1, 1'000'000);
    for (int i = 0; i < 3; ++i)
        RT_REFUSED(store->append(share(trial.meeting, u"i1"_s, u"while there was no room"_s)), Code::Store_DiskFull);
    RT_REFUSED(store->putDraft(trial.meeting, u"share"_s, u"x"_s), Code::Store_DiskFull);
    QCOMPARE(*store->journal().count(), 1);
    QVERIFY(!store->proceedings(trial.meeting)->item(u"i1"_s));
    disk.strike(Fault::None, 1);
    RT_TAKE(receipt, store->append(share(trial.meeting, u"i1"_s, u"when there was room again"_s)));
    QCOMPARE(receipt.seq, 2);
    QCOMPARE(store->search(u"room"_s)->size(), 1);
    RT_TAKE(found, store->verify());
    QVERIFY2(!found.firstBad, qPrintable(found.firstBad.value_or(QString())));
}

// Whoever is told "not saved" says it again: it must not stand there twice. With a log that is copied at every commit the
// copying fails after the commit has happened.
void TestPowerCut::append_thatWasRefused_isNotThere()
{
    FailingDisk &disk = FailingDisk::instance();
    disk.looseNames = false;
    disk.reset(1);
    Trial trial;
    trial.folder = m_root.filePath(u"twice"_s);
    StoreOptions options = trial.options;
    options.logPages = 1;
    RT_TAKE(store, Store::createPractice(trial.folder, options));
    RT_DONE(store->append(convene(trial.meeting)));
    int said = 1;
    for (int call = 1; call < 60; ++call) {
        disk.strike(Fault::Error, call, 1);
        said += store->append(share(trial.meeting, u"i%1"_s.arg(call), u"said"_s)) ? 1 : 0;
        disk.strike(Fault::None, 1);
        QCOMPARE(*store->journal().count(), said);
    }
    QVERIFY(said > 1);
}

// SQLite's own words for a COMMIT: where it fails, it may still have happened. Today's fails so on no disk that fails in one
// of these ways, so this one is made to: somebody else ended the transaction.
void TestPowerCut::append_committedWithAnError_isSaved()
{
    TempVault temp;
    const MeetingId meeting = QUuid::createUuid();
    {
        RT_TAKE(store, Store::createPractice(temp.folder()));
        RT_DONE(store->append(convene(meeting)));
    }
    RT_TAKE(key, practice::read(temp.file("practice.key")));
    RT_TAKE(database, Database::open(temp.file("store.db"), key, {}));
    Journal journal(*database);
    RT_DONE(journal.open());
    const Event said[] = {share(meeting, u"i1"_s, u"said once"_s)};
    RT_TAKE(receipts, journal.append(said, [&](const Event &, const Receipt &) { return database->run("COMMIT"); }));
    QCOMPARE(receipts.size(), 1U);
    QCOMPARE(*journal.count(), 2);
    // And what was not stored was not saved.
    RT_REFUSED(journal.append(said, [&](const Event &, const Receipt &) { return database->run("ROLLBACK"); }), Code::Store_Io);
    QCOMPARE(*journal.count(), 2);
}

// Who looked is written down first; where that cannot be, nobody looks.
void TestPowerCut::read_thatCannotBeWrittenDown_isNone()
{
    FailingDisk &disk = FailingDisk::instance();
    disk.looseNames = false;
    disk.reset(1);
    Trial trial;
    trial.folder = m_root.filePath(u"unread"_s);
    RT_TAKE(store, Store::createPractice(trial.folder, trial.options));
    Event event = convene(trial.meeting);
    RT_DONE(store->append(event));
    const auto as = [&](Roles roles) { return Reading(*store, Actor{event.by, event.by, roles, {}}, [] { return at(9); }); };
    Reading chair = as(Role::Chair), auditor = as(Role::Auditor);
    disk.strike(Fault::Full, 1, 1'000'000);
    RT_REFUSED(chair.open(trial.meeting), Code::Store_DiskFull);
    RT_REFUSED(chair.takeOut(trial.meeting, u"json"_s), Code::Store_DiskFull);
    RT_REFUSED(chair.search(u"said"_s, 5), Code::Store_DiskFull);
    RT_REFUSED(auditor.trail({}, 5, 0), Code::Store_DiskFull);
    disk.strike(Fault::None, 1);
    RT_DONE(chair.open(trial.meeting));
    RT_DONE(chair.search(u"said"_s, 5));
    RT_DONE(auditor.trail({}, 5, 0));
}

// A disk that says "synced" and did not: nothing can save the entries, but nobody may be told that all is well.
void TestPowerCut::append_diskThatLies_isNoticed()
{
    FailingDisk &disk = FailingDisk::instance();
    disk.looseNames = false;
    disk.reset(7);
    Trial trial;
    trial.folder = m_root.filePath(u"lies"_s);
    {
        RT_TAKE(store, Store::createPractice(trial.folder, trial.options));
        RT_DONE(store->append(convene(trial.meeting)));
        disk.lies = true;
        for (int i = 0; i < 3; ++i)
            RT_DONE(store->append(share(trial.meeting, u"i%1"_s.arg(i), u"said"_s)));
        disk.cutPower();
    }
    disk.salvage(trial.folder, 0);
    disk.lies = false;
    const auto store = Store::openPractice(trial.folder);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Code::Store_Damaged);
    QVERIFY2(store.error().detail.contains(u"entries 2 to 4 were saved and are missing"), qPrintable(store.error().detail));
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
