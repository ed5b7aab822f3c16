#include "app/door.h"
#include "app/walltime.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/inotify.h>
#include <unistd.h>

using namespace rt;
using namespace Qt::StringLiterals;

// The door with the real record program behind it, and a real store: the key goes through the pipe, and whatever way the
// record program ends, the door is closed.
class TestDoor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void realStore_fromTheFirstStartToTheLock();
    void wrongSecrets_counted_makeTheUserWait();
    void noRecordProgram_saidInWords();
    void recordProgram_takesTheTabletsTimes();
    void clocks_areShownAlsoAfterAReboot_withoutAnybodysSecret();
    void looks_areKeptOverARestart();
    void practise_fromTheLock_isARoomOfItsOwn_andLeadsBack();
    void practise_atTheFirstStart_leadsBackToIt();
};

namespace {

constexpr int kPatience = 60'000;
const QString kPassphrase = u"four or five words are good"_s;

struct Tablet {
    QTemporaryDir folder;
    SystemTime time;
    std::unique_ptr<Door> door;

    explicit Tablet(const QString &program = qEnvironmentVariable("RT_RECORD")) { turnOn(program); }
    void turnOn(const QString &program = qEnvironmentVariable("RT_RECORD"))
    {
        const QString store = folder.filePath(u"store"_s);
        door.reset();
        door = std::make_unique<Door>(Door::Setup{.where = {store, {}}, .program = program,
                                                  .arguments = {u"--data"_s, store, u"--size"_s, u"800x600"_s}}, time);
        door->look();
    }
    void type(const QString &text, Secret *into = nullptr)
    {
        for (const QChar c : text)
            (into ? into : door->secret())->type(QString(c));
    }
    bool becomes(Door::State state) { return QTest::qWaitFor([&] { return door->state() == state; }, kPatience); }
    void tryWith(const QString &text)
    {
        type(text);
        door->unlock(u"ngozi.okafor"_s, door->secret());
    }
};

}

void TestDoor::realStore_fromTheFirstStartToTheLock()
{
    Tablet tablet;
    Door &door = *tablet.door;
    QVERIFY(tablet.becomes(Door::FirstStart));
    tablet.type(kPassphrase);
    QVERIFY(QTest::qWaitFor([&] { return door.recordPid() > 0; }));               // made ready while somebody types
    door.createStore(u"Ngozi Okafor"_s, door.secret());
    QCOMPARE(door.secret()->count(), 0);
    QVERIFY(tablet.becomes(Door::Working));
    QVERIFY(!door.practice());
    const qint64 first = door.recordPid();

    QSignalSpy returned(&door, &Door::returned);
    door.lock();
    QVERIFY(tablet.becomes(Door::Closed));
    QCOMPARE(returned.takeFirst().at(0).toInt(), 0);
    QCOMPARE(::kill(pid_t(first), 0), -1);           // there is no such process any more
    QVERIFY(!door.problem().shown());

    tablet.tryWith(u"not the passphrase at all"_s);
    QVERIFY(tablet.becomes(Door::Closed));
    QCOMPARE(door.problem().name, u"Vault_WrongPassphrase"_s);
    QVERIFY(QTest::qWaitFor([&] { return door.recordPid() > 0; }));               // it waits on, and knows nothing
    tablet.tryWith(kPassphrase);
    QVERIFY(tablet.becomes(Door::Working));
    QCOMPARE(door.lastUser(), u"ngozi.okafor"_s);
    ::kill(pid_t(door.recordPid()), SIGKILL);
    QVERIFY(tablet.becomes(Door::Closed));
    QCOMPARE(returned.takeFirst().at(0).toInt(), -1);
    QCOMPARE(door.recordPid(), 0);
}

void TestDoor::wrongSecrets_counted_makeTheUserWait()
{
    Tablet tablet;
    Door &door = *tablet.door;
    QVERIFY(tablet.becomes(Door::FirstStart));
    tablet.type(kPassphrase);
    door.createStore(u"Ngozi Okafor"_s, door.secret());
    QVERIFY(tablet.becomes(Door::Working));
    door.lock();
    QVERIFY(tablet.becomes(Door::Closed));
    for (int wrong = 0; wrong < 3; ++wrong) {
        tablet.tryWith(u"not the passphrase at all"_s);
        QCOMPARE(door.state(), Door::Opening);
        QVERIFY(tablet.becomes(Door::Closed));
        QCOMPARE(door.problem().name, u"Vault_WrongPassphrase"_s);
    }
    QVERIFY(QTest::qWaitFor([&] { return door.users()->value(u"ngozi.okafor"_s, u"waitSeconds"_s).toInt() > 0; }));
    tablet.tryWith(kPassphrase);                     // even the right one has to wait now
    QVERIFY(tablet.becomes(Door::Closed));
    QCOMPARE(door.problem().name, u"Vault_Wait"_s);
}

void TestDoor::noRecordProgram_saidInWords()
{
    Tablet tablet(u"/nowhere/roundtable-record"_s);
    Door &door = *tablet.door;
    QVERIFY(tablet.becomes(Door::FirstStart));
    door.createPractice(u"Ngozi Okafor"_s);
    QVERIFY(tablet.becomes(Door::Closed));
    QCOMPARE(door.problem().name, u"Program_Ended"_s);
    QVERIFY(QTest::qWaitFor([&] { return door.practice(); }));
}

// What it makes of it is in tests/app/tst_keeping; here, that it opens the file.
void TestDoor::recordProgram_takesTheTabletsTimes()
{
    Tablet tablet;
    QVERIFY(tablet.becomes(Door::FirstStart));
    const QString store = tablet.folder.filePath(u"store"_s);
    QVERIFY(QDir().mkpath(store));
    QFile policy(store + "/policy"_L1);
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.close();
    const int watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    QVERIFY(::inotify_add_watch(watch, qPrintable(policy.fileName()), IN_OPEN) >= 0);
    tablet.door->prepare();
    char event[256];
    QVERIFY(QTest::qWaitFor([&] { return ::read(watch, event, sizeof event) > 0; }, kPatience));
    ::close(watch);
}

void TestDoor::clocks_areShownAlsoAfterAReboot_withoutAnybodysSecret()
{
    Tablet tablet;
    QVERIFY(tablet.becomes(Door::FirstStart));
    QVERIFY(!tablet.door->board()->unknown());
    tablet.type(kPassphrase);
    tablet.door->createStore(u"Ngozi Okafor"_s, tablet.door->secret());
    QVERIFY(tablet.becomes(Door::Working));
    tablet.door->lock();
    QVERIFY(tablet.becomes(Door::Closed));
    QCOMPARE(tablet.door->board()->rows()->count(), 0);
    QVERIFY(!tablet.door->board()->unknown());

    // A meeting is convened: from then on somebody has to start it.
    const QString store = tablet.folder.filePath(u"store"_s);
    const Instant now = std::chrono::floor<std::chrono::seconds>(tablet.time.now());
    {
        QByteArray secret = kPassphrase.toUtf8();
        const auto opened = doorstep::unlock({store, {}}, u"ngozi.okafor"_s, secret, now, doorstep::Clocks::Admit);
        QVERIFY(opened);
        const auto record = Store::open(store, *opened->key);
        QVERIFY(record);
        QVERIFY((*record)->append(Event{.verb = Verb::Convene, .meeting = QUuid::createUuid(), .at = now,
            .by = u"ngozi.okafor"_s, .ref = u"m1"_s,
            .fields = {{u"type"_s, u"team_manager"_s}, {u"profile"_s, u"eng_wt2023"_s}, {u"urgency"_s, u"standard"_s},
                       {u"calendar"_s, u"england-and-wales"_s}, {u"decisionToHold"_s, format(now)},
                       {u"referral"_s, QCborMap{{u"received"_s, format(now)}}}}}));
        QVERIFY((*record)->lock());
    }
    tablet.turnOn();                                 // the machine was started again; nobody was here since
    QVERIFY(tablet.becomes(Door::Closed));
    RowList &rows = *tablet.door->board()->rows();
    QVERIFY(rows.count() > 0);
    QVERIFY(rows.value(rows.keyAt(0), u"what"_s).toString().startsWith(u"Something is due"_s));
    QVERIFY(!rows.value(rows.keyAt(0), u"left"_s).toString().isEmpty());
    QVERIFY(!tablet.door->board()->unknown());

    QFile note(store + u"/clocks"_s);
    QVERIFY(note.open(QIODevice::ReadWrite) && note.seek(500) && note.write("spoiled") == 7);
    note.close();
    tablet.turnOn();
    QVERIFY(tablet.becomes(Door::Closed));
    QCOMPARE(tablet.door->board()->rows()->count(), 0);
    QVERIFY(tablet.door->board()->unknown());
    QVERIFY(!tablet.door->problem().shown());        // said calmly
    tablet.tryWith(kPassphrase);
    QVERIFY(tablet.becomes(Door::Working));
    tablet.door->lock();
    QVERIFY(tablet.becomes(Door::Closed));
    QVERIFY(QTest::qWaitFor([&] {
        return !tablet.door->board()->unknown() && tablet.door->board()->rows()->count() > 0;
    }));
}

void TestDoor::looks_areKeptOverARestart()
{
    Tablet tablet;
    QVERIFY(tablet.becomes(Door::FirstStart));
    QCOMPARE(tablet.door->looks()->textScale(), 1.0);
    QVERIFY(!tablet.door->dimmable());
    tablet.door->looks()->setTextScale(1.5);                  // before there is a folder to keep it in
    tablet.door->createPractice(u"Ngozi Okafor"_s);
    QVERIFY(tablet.becomes(Door::Working));
    tablet.turnOn();
    QVERIFY(tablet.becomes(Door::Closed));
    QCOMPARE(tablet.door->looks()->textScale(), 1.5);
    tablet.door->looks()->setTextScale(1.75);
    tablet.door->looks()->setScheme(u"contrast"_s);
    tablet.door->looks()->setScheme(u"plaid"_s);
    tablet.door->looks()->setStill(true);
    tablet.turnOn();
    QVERIFY(tablet.becomes(Door::Closed));
    QCOMPARE(tablet.door->looks()->textScale(), 1.75);
    QCOMPARE(tablet.door->looks()->scheme(), u"contrast"_s);
    QVERIFY(tablet.door->looks()->still());
    QFile looks(tablet.folder.filePath(u"store/looks"_s));
    QVERIFY(looks.open(QIODevice::WriteOnly) && looks.write("text 125 light 0\n") > 0);      // before there were colours
    looks.close();
    tablet.turnOn();
    QVERIFY(tablet.becomes(Door::Closed));
    QCOMPARE(tablet.door->looks()->textScale(), 1.25);
    QCOMPARE(tablet.door->looks()->scheme(), u"light"_s);
    QVERIFY(looks.open(QIODevice::WriteOnly) && looks.write("text 100000 light 3 scheme dark still 0\n") > 0);
    looks.close();
    tablet.turnOn();
    QVERIFY(tablet.becomes(Door::Closed));
    QCOMPARE(tablet.door->looks()->textScale(), 1.0);
    QCOMPARE(tablet.door->looks()->scheme(), u"light"_s);
}

void TestDoor::practise_fromTheLock_isARoomOfItsOwn_andLeadsBack()
{
    Tablet tablet;
    Door &door = *tablet.door;
    QVERIFY(tablet.becomes(Door::FirstStart));
    tablet.type(kPassphrase);
    door.createStore(u"Ngozi Okafor"_s, door.secret());
    QVERIFY(tablet.becomes(Door::Working));
    door.practise();                                 // not from here: somebody is at work
    QCOMPARE(door.state(), Door::Working);
    QVERIFY(!door.practice());
    door.lock();
    QVERIFY(tablet.becomes(Door::Closed));
    // Whatever the tablet has, to the byte: its store, who may unlock it, its clocks, its door book, what waits to leave.
    const auto everything = [&] {
        QMap<QString, QByteArray> held;
        QDirIterator each(tablet.folder.filePath(u"store"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            if (file.open(QIODevice::ReadOnly))
                held.insert(each.filePath(), file.readAll());
        }
        return held;
    };
    const auto users = [&] { return door.users()->count(); };
    const auto clocks = [&] { return door.board()->rows()->count(); };
    const QMap<QString, QByteArray> before = everything();
    const int people = users(), running = clocks();
    QVERIFY(before.size() >= 4);

    tablet.type(u"half a secr"_s);
    QVERIFY(QTest::qWaitFor([&] { return door.recordPid() > 0; }));
    door.practise();
    QCOMPARE(door.secret()->count(), 0);             // what was typed is no business of practice
    QVERIFY(door.practice());                        // said from the first moment
    QVERIFY(tablet.becomes(Door::Working));
    QVERIFY(door.practice());
    QVERIFY(QFile::exists(tablet.folder.filePath(u"store-practice/practice.key"_s)));
    QVERIFY(!QFile::exists(tablet.folder.filePath(u"store/practice.key"_s)));
    QCOMPARE(door.lastUser(), u"ngozi.okafor"_s);
    door.lock();
    QVERIFY(tablet.becomes(Door::Closed));
    QVERIFY(!door.practice());
    QCOMPARE(everything(), before);
    QVERIFY(!QFile::exists(tablet.folder.filePath(u"store-practice/spool"_s)));          // locking sealed nothing there
    QCOMPARE(users(), people);                       // its made-up chair is nobody here, and its clocks run nowhere else
    QCOMPARE(clocks(), running);
    tablet.tryWith(kPassphrase);                     // and the real store opens as ever
    QVERIFY(tablet.becomes(Door::Working));
    QVERIFY(!door.practice());
}

void TestDoor::practise_atTheFirstStart_leadsBackToIt()
{
    Tablet tablet;
    Door &door = *tablet.door;
    QVERIFY(tablet.becomes(Door::FirstStart));
    door.practise();
    QVERIFY(tablet.becomes(Door::Working));
    QVERIFY(door.practice());
    QVERIFY(!QFile::exists(tablet.folder.filePath(u"store/store.db"_s)));
    door.lock();
    QVERIFY(tablet.becomes(Door::FirstStart));
    QVERIFY(!door.practice());
}

QTEST_MAIN(TestDoor)
#include "tst_door.moc"
