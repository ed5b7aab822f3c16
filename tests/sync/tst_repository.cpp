#include "tests/sync/device.h"

#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rt;
using namespace rt::test;

class TestRepository : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void take_inOrderAndAgain_isStoredOnce();
    void take_sealedAnew_isTheSameRun();
    void take_fork_isKeptApartAndTheChainGoesOn();
    void take_fromTwoAtOnce_isStoredOnce();
    void enrol_twice_isRefused();
    void revoke_takesNothingMore();
    void transaction_thatFails_leavesNothing();
    void file_isForItsOwnerAlone();
    void file_openedTwiceInOneProgram_staysLocked();
    void tables_ofALaterVersion_areRefused();
    void server_passwordInItsName_isRefused();
    void server_thatDoesNotSync_isRefused();
    void text_withoutAPlaceInADatabase_isReplaced();
    void keys_readBack_andOneIsNotTakenForTheOther();
};

namespace {
const MeetingId kMeeting(u"11111111-2222-3333-4444-555555555555"_s);
}

void TestRepository::take_inOrderAndAgain_isStoredOnce()
{
    Here central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.enrol(tablet));
    std::vector<QByteArray> bundles;
    for (int i = 0; i < 5; ++i)
        bundles.push_back(tablet.says({convening(kMeeting, i)}, central.sealTo));
    QCOMPARE(central.take(bundles[1]), u"gap"_s);
    for (const QByteArray &each : bundles)
        QCOMPARE(central.take(each), u"next"_s);
    for (const QByteArray &each : bundles)
        QCOMPARE(central.take(each), u"held"_s);
    const auto chains = central.repository.chains();
    RT_YES(chains);
    QCOMPARE(chains->size(), 1u);
    QCOMPARE(chains->front().bundles, 5);
    QCOMPARE(chains->front().entries, 5);
    const auto held = central.repository.bundles(chains->front(), 3);
    RT_YES(held);
    QVERIFY(*held == std::vector(bundles.begin() + 2, bundles.end()));       // the bytes as they came
}

void TestRepository::take_sealedAnew_isTheSameRun()
{
    Here central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.enrol(tablet));
    const Run run{.device = tablet.id, .chain = kMeeting, .epoch = tablet.epoch, .first = 1, .previous = {},
                  .entries = {{encode(convening(kMeeting, 1)), {}}}};
    const QByteArray one = tablet.sealed(run, central.sealTo), two = tablet.sealed(run, central.sealTo);
    QVERIFY(one != two);
    QCOMPARE(central.take(one), u"next"_s);
    QCOMPARE(central.take(two), u"held"_s);
}

void TestRepository::take_fork_isKeptApartAndTheChainGoesOn()
{
    Here central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.enrol(tablet));
    QCOMPARE(central.take(tablet.says({convening(kMeeting, 1)}, central.sealTo)), u"next"_s);
    const Run other{.device = tablet.id, .chain = kMeeting, .epoch = tablet.epoch, .first = 1, .previous = {},
                    .entries = {{encode(convening(kMeeting, 2)), {}}}};
    Device copy = tablet;
    QCOMPARE(central.take(tablet.says({convening(kMeeting, 3)}, central.sealTo)), u"next"_s);
    const QByteArray forked = copy.sealed(other, central.sealTo);
    QCOMPARE(central.take(forked), u"fork"_s);
    QCOMPARE(central.take(forked), u"fork"_s);
    QCOMPARE(central.count("SELECT COUNT(*) FROM forks"), 1);
    QCOMPARE(central.take(tablet.says({convening(kMeeting, 4)}, central.sealTo)), u"next"_s);
    QCOMPARE(central.count("SELECT MAX(last) FROM bundles"), 3);
}

// Two fronts over the same data are asked at once: one of them stores it.
void TestRepository::take_fromTwoAtOnce_isStoredOnce()
{
    Here central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.enrol(tablet));
    std::vector<QByteArray> bundles;
    for (int i = 0; i < 20; ++i)
        bundles.push_back(tablet.says({convening(kMeeting, i)}, central.sealTo));
    std::atomic<int> next = 0, held = 0, else_ = 0;
    const auto front = [&] {
        auto repository = central::Repository::open(std::move(*central.data()));
        for (const QByteArray &each : bundles) {
            const auto taken = repository->take(*readBundle(each), each, councilId(central.sealTo), minute(1));
            (!taken ? else_ : taken->intake == Intake::Next ? next : taken->intake == Intake::Held ? held : else_)++;
        }
    };
    std::unique_ptr<QThread> one(QThread::create(front)), two(QThread::create(front));
    one->start();
    two->start();
    QVERIFY(one->wait() && two->wait());
    QCOMPARE(next.load(), 20);
    QCOMPARE(held.load(), 20);
    QCOMPARE(else_.load(), 0);
}

void TestRepository::enrol_twice_isRefused()
{
    Here central;
    Device one(u"tablet-1"_s), sameName(u"tablet-1"_s), sameKey(u"tablet-2"_s), sameId(u"tablet-3"_s);
    sameKey.open = one.open;
    sameId.id = one.id;
    RT_YES(central.enrol(one));
    for (const Device *each : {&one, &sameName, &sameKey, &sameId}) {
        const Done again = central.enrol(*each);
        QVERIFY(!again && again.error().code == Code::Store_Exists);
    }
    QCOMPARE(central.repository.devices()->size(), 1u);
}

void TestRepository::revoke_takesNothingMore()
{
    Here central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.enrol(tablet));
    const QByteArray first = tablet.says({convening(kMeeting, 1)}, central.sealTo);
    QCOMPARE(central.take(first), u"next"_s);
    RT_YES(central.repository.revoke(u"tablet-1"_s, minute(5)));
    RT_YES(central.repository.revoke(u"tablet-1"_s, minute(9)));
    QVERIFY(central.repository.devices()->front().revoked == minute(5));
    QCOMPARE(central.take(first), u"revoked"_s);             // nor is it told what is here
    QCOMPARE(central.take(tablet.says({convening(kMeeting, 2)}, central.sealTo)), u"revoked"_s);
    QVERIFY(!central.repository.revoke(u"nobody"_s, minute(5)));
}

void TestRepository::transaction_thatFails_leavesNothing()
{
    Here central;
    Device tablet(u"tablet-1"_s);
    central::Database &database = central.repository.database();
    const Done done = database.transaction([&]() -> Done {
        const auto inserted = database.run("INSERT INTO links(meeting, previous) VALUES($1, $2)", {QByteArray("m"), QByteArray("p")});
        return inserted ? failure(Code::Cancelled) : tl::unexpected(inserted.error());
    });
    QVERIFY(!done && done.error().code == Code::Cancelled);
    QCOMPARE(central.count("SELECT COUNT(*) FROM links"), 0);
    RT_YES(central.enrol(tablet));                           // and the next begins anew
}

void TestRepository::file_isForItsOwnerAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"central.db"_s);
    const mode_t before = ::umask(0);
    const auto made = central::Database::openFile(path);
    ::umask(before);
    RT_YES(made);
    RT_YES((*made)->run("CREATE TABLE t(a BIGINT)"));
    for (const QString &each : QDir(folder.path()).entryList(QDir::Files)) {
        struct stat found{};
        QCOMPARE(::stat(qPrintable(folder.filePath(each)), &found), 0);
        QCOMPARE(found.st_mode & 077u, 0u);
    }
    QVERIFY(!central::Database::openFile(folder.filePath(u"not/there"_s)));
}

// Another program that looks has to see that somebody is at the file, also after a second of our threads opened it: whoever
// believes to be the last one lets go of the log that the others write.
void TestRepository::file_openedTwiceInOneProgram_staysLocked()
{
    Here central;
    if (!central.server.isEmpty())
        QSKIP("of a file alone");
    RT_YES(central.repository.ping());
    const auto second = central.data();
    RT_YES(second);
    const pid_t child = ::fork();
    if (child == 0) {
        const int file = ::open(QFile::encodeName(central.folder.filePath(u"central.db"_s)).constData(), O_RDWR | O_CLOEXEC);
        struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0x40000002, .l_len = 510, .l_pid = 0};
        ::_exit(file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 0 : 1);
    }
    int status = 0;
    QVERIFY(child > 0 && ::waitpid(child, &status, 0) == child);
    QCOMPARE(status, 0);
}

void TestRepository::tables_ofALaterVersion_areRefused()
{
    Here central;
    RT_YES(central.repository.database().run("UPDATE schema SET version = 3"));
    const auto again = central::Repository::open(std::move(*central.data()));
    QVERIFY(!again && again.error().code == Code::Store_TooNew);
}

void TestRepository::server_passwordInItsName_isRefused()
{
    for (const QString &where : {u"host=/nowhere password=secret"_s, u"postgresql://roundtable:secret@localhost/central"_s}) {
        const auto opened = central::Database::openServer(where);
        QVERIFY(!opened);
        QCOMPARE(codeName(opened.error().code), codeName(Code::InvalidValue));
        QVERIFY(!opened.error().detail.contains(u"secret"));
    }
    const auto nobody = central::Database::openServer(u"host=/nowhere dbname=central"_s);
    QVERIFY(!nobody);
    QCOMPARE(codeName(nobody.error().code), codeName(Code::Store_Io));
}

// A receipt says that something is on the disk.
void TestRepository::server_thatDoesNotSync_isRefused()
{
    Here central;
    if (central.server.isEmpty())
        QSKIP("of PostgreSQL alone");
    const auto turn = [&](const char *to) {
        auto database = central::Database::openServer(central.server);
        const bool turned = database && (*database)->run(to) && (*database)->run("SELECT pg_reload_conf()");
        return turned;
    };
    QVERIFY(turn("ALTER SYSTEM SET synchronous_commit = off"));
    const auto off = [&] { return central::text((*(*central.data())->run("SELECT current_setting('synchronous_commit')"))[0][0]); };
    QVERIFY(QTest::qWaitFor([&] { return off() == u"on"_s; }));       // ours commits to the disk, whatever the server's others do
    auto other = std::move(*central.data());
    QVERIFY(turn("ALTER SYSTEM SET fsync = off"));
    QVERIFY(QTest::qWaitFor([&] { return !central::Database::openServer(central.server); }));
    QVERIFY(other->run("ALTER SYSTEM RESET ALL") && other->run("SELECT pg_reload_conf()"));
    QVERIFY(QTest::qWaitFor([&] { return bool(central::Database::openServer(central.server)); }));
}

void TestRepository::text_withoutAPlaceInADatabase_isReplaced()
{
    Here central;
    const QString said = u"a"_s + QChar(u'\0') + u"b "_s + QString::fromUcs4(U"\U0001F9F8");
    RT_YES(central.repository.database().run("CREATE TABLE odd(t TEXT NOT NULL)"));
    RT_YES(central.repository.database().run("INSERT INTO odd(t) VALUES($1)", {said}));
    const auto back = central.repository.database().run("SELECT t FROM odd");
    RT_YES(back);
    QCOMPARE(central::text((*back)[0][0]), QString(said).replace(QChar(u'\0'), QChar::ReplacementCharacter));
}

void TestRepository::keys_readBack_andOneIsNotTakenForTheOther()
{
    QTemporaryDir folder;
    const auto made = central::makeKeys(folder.path());
    RT_YES(made);
    const QString front = folder.filePath(u"front.key"_s), opener = folder.filePath(u"opener.key"_s);
    const auto sign = central::readKey(front, central::Secret::Front), open = central::readKey(opener, central::Secret::Opener);
    RT_YES(sign);
    RT_YES(open);
    QCOMPARE(central::publicOf(*sign, central::Secret::Front), made->sign);
    QCOMPARE(central::publicOf(*open, central::Secret::Opener), made->seal);
    QVERIFY(!central::readKey(front, central::Secret::Opener) && !central::readKey(opener, central::Secret::Front));
    QFile file(front);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    for (qsizetype i = 0; i < bytes.size(); i += 3) {
        QByteArray changed = bytes;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY(file.seek(0) && file.write(changed) == changed.size() && file.flush());
        QVERIFY2(!central::readKey(front, central::Secret::Front), qPrintable(QString::number(i)));
    }
    const auto again = central::makeKeys(folder.path());
    QVERIFY(!again && again.error().code == Code::Store_Exists);
}

QTEST_GUILESS_MAIN(TestRepository)
#include "tst_repository.moc"
