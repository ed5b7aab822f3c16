#include "tests/app/tablet.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QTimer>

using namespace rt;
using namespace rt::test;

class TestLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWork_runs_offTheGuiThread();
    void commit_slowDisk_eventLoopKeepsTicking();
    void commit_done_isThereAfterTheNextStart();
    void commit_refused_leavesTheVerbAndTheCodeOnly();
    void reply_contextGone_isDropped();
    void close_thenAsked_saysItIsLocked();
    void enter_practiceWithAKeyOrRealWithout_isRefused();
};

void TestLedger::everyWork_runs_offTheGuiThread()
{
    Tablet tablet;
    std::atomic<int> works = 0, onGui = 0;
    tablet.ledger->setHold([&, gui = QThread::currentThread()] {
        ++works;
        onGui += QThread::currentThread() == gui;
    });
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    QCOMPARE(tablet.settle(*meeting, meeting->say(u"decide"_s, Tablet::decision())), u"decide:d1"_s);
    tablet.session->search(u"hand"_s);
    tablet.session->lock();
    QVERIFY(tablet.quiet());
    QVERIFY(works > 10);
    QCOMPARE(onGui.load(), 0);
}

void TestLedger::commit_slowDisk_eventLoopKeepsTicking()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    const QString before = meeting->savedWords();
    QSemaphore disk;
    tablet.ledger->setHold([&] { disk.acquire(); });
    const auto freed = qScopeGuard([&] { disk.release(1000); });         // or a failure here would wait for ever
    tablet.clock.set(u"2026-03-02T10:42:00Z");
    const int request = meeting->say(u"decide"_s, Tablet::decision());
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(0);
    QVERIFY(Tablet::until([&] { return ticks > 50; }));
    QVERIFY(meeting->saving());
    QCOMPARE(meeting->savedWords(), before);
    QCOMPARE(meeting->decisions->count(), 0);
    disk.release(1000);
    QCOMPARE(Tablet::settle(*meeting, request), u"decide:d1"_s);
    QVERIFY(!meeting->saving());
    QCOMPARE(meeting->savedWords(), u"Saved 10:42"_s);
    QCOMPARE(meeting->decisions->count(), 1);
}

void TestLedger::commit_done_isThereAfterTheNextStart()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    QCOMPARE(tablet.settle(*meeting, meeting->say(u"share"_s, Tablet::information(u"Three marks."_s))), u"share:i1"_s);
    const QString id = meeting->meetingId();
    tablet.again();
    QVERIFY(tablet.unlock());
    tablet.session->openMeeting(id);
    QVERIFY(Tablet::until([&] { return tablet.session->meeting(); }));
    QCOMPARE(tablet.session->meeting()->information->value(u"i1"_s, u"text"_s).toString(), u"Three marks."_s);
}

void TestLedger::commit_refused_leavesTheVerbAndTheCodeOnly()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    QVariantMap nobody = Tablet::information(u"Nobody of that name is here."_s);
    nobody.insert(u"by"_s, u"a9"_s);
    QCOMPARE(tablet.settle(*meeting, meeting->say(u"share"_s, nobody)), u"unknown_ref"_s);
    const QString id = meeting->meetingId();
    std::shared_ptr<OpenedMeeting> opened;
    tablet.ledger->openMeeting(QUuid::fromString(id), this, [&](Result<std::shared_ptr<OpenedMeeting>> found) {
        opened = found.value_or(nullptr);
    });
    QVERIFY(Tablet::until([&] { return opened != nullptr; }));
    QCOMPARE(opened->proceedings.lastConvened()->refusals, 1);
    QVERIFY(!opened->proceedings.item(u"i1"_s));
}

void TestLedger::reply_contextGone_isDropped()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    bool called = false;
    {
        QObject context;
        tablet.ledger->meetings(0, 10, &context, [&](Result<std::vector<MeetingRow>>) { called = true; });
    }
    QVERIFY(tablet.quiet());
    QVERIFY(!called);
}

void TestLedger::close_thenAsked_saysItIsLocked()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    tablet.session->lock();
    std::optional<Code> code;
    tablet.ledger->meetings(0, 10, this, [&](Result<std::vector<MeetingRow>> found) {
        code = found ? Code::Cancelled : found.error().code;
    });
    QVERIFY(Tablet::until([&] { return code.has_value(); }));
    QCOMPARE(codeName(*code), codeName(Code::Store_NotFound));
}

// The shell hands over what opens the store; a practice store must not be taken for a real one, nor the other way round.
void TestLedger::enter_practiceWithAKeyOrRealWithout_isRefused()
{
    TempVault practice, real;
    RT_DONE(Store::createPractice(practice.folder()));
    RT_DONE(Store::create(real.folder(), u"okafor"_s, kPassphrase, {.cost = kQuick}));
    const auto enter = [this](const QString &folder, std::shared_ptr<SecretKey> key) {
        Ledger ledger(folder);
        std::optional<Code> code;
        ledger.enter(u"okafor"_s, std::move(key), {}, this, [&](Result<StoreState> state) {
            code = state ? Code::Cancelled : state.error().code;
        });
        (void)Tablet::until([&] { return code.has_value(); });
        return codeName(code.value_or(Code::Cancelled));
    };
    const auto some = std::make_shared<SecretKey>(SecretKey::random());
    QCOMPARE(enter(practice.folder(), some), codeName(Code::Store_WrongKey));
    QCOMPARE(enter(real.folder(), nullptr), codeName(Code::Store_WrongKey));
    QCOMPARE(enter(real.folder(), some), codeName(Code::Store_WrongKey));
    QCOMPARE(enter(practice.folder(), nullptr), codeName(Code::UnknownUser));      // opens; nobody of that name
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
