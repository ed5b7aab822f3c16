#include "tests/support/tempvault.h"

#include "storage/durablefile.h"
#include "storage/recovery.h"
#include "storage/wiping.h"

#include <QDir>
#include <QFile>

#include <dlfcn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// Every call that changes what is on the disk passes here: counted, written down, and at one of them the program ends.
static long calls = 0, endAt = 0;
static bool writingDown = false;
static QStringList steps;

static void tick(const QString &what)
{
    if (writingDown)
        steps += what;
    if (++calls == endAt)
        ::_exit(9);
}

static QString nameOf(int fd)
{
    char path[512];
    const ssize_t size = ::readlink(qPrintable(u"/proc/self/fd/%1"_s.arg(fd)), path, sizeof path - 1);
    return size > 0 ? QString::fromLocal8Bit(path, size).section(u'/', -1) : QString();
}

template<class F> static F real(const char *name) { return reinterpret_cast<F>(dlsym(RTLD_NEXT, name)); }

extern "C" int fsync(int fd)
{
    tick(u"sync "_s + nameOf(fd));
    return real<int (*)(int)>("fsync")(fd);
}
extern "C" int rename(const char *from, const char *to) noexcept
{
    tick(u"rename %1 %2"_s.arg(QString::fromLocal8Bit(from).section(u'/', -1), QString::fromLocal8Bit(to).section(u'/', -1)));
    return real<int (*)(const char *, const char *)>("rename")(from, to);
}
extern "C" int unlink(const char *path) noexcept
{
    tick(u"unlink "_s + QString::fromLocal8Bit(path).section(u'/', -1));
    return real<int (*)(const char *)>("unlink")(path);
}
extern "C" int rmdir(const char *path) noexcept
{
    tick(u"rmdir "_s + QString::fromLocal8Bit(path).section(u'/', -1));
    return real<int (*)(const char *)>("rmdir")(path);
}
static ssize_t write(const char *name, int fd, const void *bytes, size_t count, off64_t place)
{
    tick(u"write "_s + nameOf(fd));
    return real<ssize_t (*)(int, const void *, size_t, off64_t)>(name)(fd, bytes, count, place);
}
extern "C" ssize_t pwrite(int fd, const void *bytes, size_t count, off_t place) { return write("pwrite", fd, bytes, count, place); }
extern "C" ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t place) { return write("pwrite64", fd, bytes, count, place); }
extern "C" int ftruncate(int fd, off_t size) noexcept
{
    tick(u"cut "_s + nameOf(fd));
    return real<int (*)(int, off_t)>("ftruncate")(fd, size);
}

namespace {

const MeetingId kMeeting(u"11111111-2222-3333-4444-555555555555"_s);

// A tablet in use, with everything beside the store that may lie there.
void make(const QString &folder)
{
    const auto council = council::makeKey();
    RT_TAKE(store, Store::create(folder, u"okafor"_s, kPassphrase, {.cost = kQuick, .council = council->publicKey}));
    RT_DONE(store->append(convene(kMeeting)));
    RT_DONE(store->append(share(kMeeting, u"i1"_s, u"said by the school nurse"_s)));
    store.reset();
    RT_DONE(recovery::ask(folder, nullptr));
    for (const char *left : {"policy", "release", "vault.new", "vault.making", "store.db-wal.old"})
        RT_DONE(replaceFile(QDir(folder).filePath(QLatin1StringView(left)), "left by somebody"));
    QVERIFY(QDir(folder).mkpath(u"sound/today"_s));
    RT_DONE(replaceFile(QDir(folder).filePath(u"sound/today/1"_s), "made of chunks"));
}

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to + "/sound/today"_L1);
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files))
        QFile::copy(file.filePath(), to + u'/' + file.fileName());
    QFile::copy(from + "/sound/today/1"_L1, to + "/sound/today/1"_L1);
}

QStringList allIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

// Runs it in a program of its own that is killed at call n; true when it came to its end.
bool ended(long n, const std::function<bool()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        calls = 0;
        endAt = n;
        ::_exit(work() ? 0 : 1);
    }
    int status = -1;
    (void)::waitpid(child, &status, 0);
    if (!WIFEXITED(status) || (WEXITSTATUS(status) != 9 && WEXITSTATUS(status) != 0))
        qWarning("it ended with %d", status);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool isWhole(const QString &folder)
{
    return bool(Vault::read(Store::vaultPath(folder)).and_then([](Vault vault) {
        return vault.unlock(u"okafor"_s, kPassphrase);
    }).and_then([&](const Unlocked &opened) { return Store::open(folder, opened.key); }).and_then([](const auto &store) {
        return store->meeting(kMeeting);
    }));
}

}

class TestWiping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { calls = endAt = 0; }
    void wipe_killedAtAnyCall_isWholeOrOpensToNobody();
    void wipe_cutShort_isEndedAtTheNextLook();
    void wipe_keysGoFirst_andEachStepIsOnTheDisk();
    void wipe_whatLeadsElsewhere_isNotFollowed();
    void wipe_noVault_changesNothing();
};

void TestWiping::wipe_killedAtAnyCall_isWholeOrOpensToNobody()
{
    TempVault temp;
    make(temp.folder());
    QTemporaryDir root;
    const QString work = root.filePath(u"work"_s);
    int before = 0, after = 0;
    bool whole = false;
    for (long n = 1; !whole; ++n) {
        copyFolder(temp.folder(), work);
        whole = ended(n, [&] { return bool(wiping::wipe(work)); });
        if (QFile::exists(Store::vaultPath(work))) {
            ++before;
            QVERIFY2(isWhole(work), qPrintable(QString::number(n)));
            continue;
        }
        ++after;
        // Nothing opens it, also by the names of before; and the keys went before anything else did.
        RT_REFUSED(Vault::read(Store::vaultPath(work)), Code::Store_NotFound);
        const bool keysLeft = QFileInfo(work + "/wiping"_L1).size() > 0 || QFile::exists(work + "/recovery"_L1);
        QVERIFY2(!keysLeft || QFile::exists(work + "/store.db"_L1), qPrintable(QString::number(n)));
        // Killed again while it is being ended.
        if (!whole)
            (void)ended(n % 9 + 1, [&] { return bool(wiping::settle(work)); });
        RT_REFUSED(Store::kindOf(work), Code::Store_NotFound);
        QCOMPARE(allIn(work), QStringList());
    }
    qInfo("%d kills before it was decided, %d after", before, after);
    QVERIFY(before >= 1 && after > 15);
}

void TestWiping::wipe_cutShort_isEndedAtTheNextLook()
{
    TempVault temp;
    make(temp.folder());
    QVERIFY(!ended(3, [&] { return bool(wiping::wipe(temp.folder())); }));
    QVERIFY(QFile::exists(temp.file("wiping")) && QFile::exists(temp.file("store.db")));
    // Somebody else is at it: it is not touched, and is no tablet to be used.
    {
        const FolderTurn turn(temp.folder());
        RT_REFUSED(Store::kindOf(temp.folder()), Code::Store_Locked);
        QVERIFY(QFile::exists(temp.file("store.db")));
    }
    RT_TAKE(store, Store::create(temp.folder(), u"price"_s, kPassphrase, {.cost = kQuick}));
    QCOMPARE(*store->meetingCount(), 0);
    QVERIFY(!QFile::exists(temp.file("wiping")) && !QFile::exists(temp.file("policy")));
}

void TestWiping::wipe_keysGoFirst_andEachStepIsOnTheDisk()
{
    TempVault temp;
    make(temp.folder());
    const QString folder = temp.folder().section(u'/', -1);
    steps.clear();
    writingDown = true;
    const Done wiped = wiping::wipe(temp.folder());
    writingDown = false;
    QVERIFY2(wiped, qPrintable(words(wiped)));
    QCOMPARE(steps.mid(0, 6), (QStringList{u"rename vault wiping"_s, u"sync "_s + folder, u"write wiping"_s, u"sync wiping"_s,
                                           u"cut wiping"_s, u"sync wiping"_s}));
    const qsizetype store = steps.indexOf(u"unlink store.db"_s);
    QVERIFY(store > 0);
    for (const QString &key : {u"recovery"_s, u"release"_s, u"vault.new"_s, u"vault.making"_s}) {
        const qsizetype gone = steps.indexOf(u"unlink "_s + key);
        QVERIFY2(gone > steps.indexOf(u"cut "_s + key) && steps.indexOf(u"cut "_s + key) > 0, qPrintable(key));
        QVERIFY2(gone < store && steps.mid(gone, store - gone).contains(u"sync "_s + folder), qPrintable(key));
    }
    QCOMPARE(steps.last(2), (QStringList{u"unlink wiping"_s, u"sync "_s + folder}));
    QCOMPARE(steps.value(steps.size() - 3), u"sync "_s + folder);        // all else is gone before the mark is
}

void TestWiping::wipe_whatLeadsElsewhere_isNotFollowed()
{
    TempVault temp;
    make(temp.folder());
    QTemporaryDir elsewhere;
    RT_DONE(replaceFile(elsewhere.filePath(u"theirs"_s), "not ours"));
    QVERIFY(QFile::link(elsewhere.path(), temp.file("link")));
    QVERIFY(QFile::link(elsewhere.filePath(u"theirs"_s), temp.file("linked")));
    RT_DONE(wiping::wipe(temp.folder()));
    QCOMPARE(allIn(temp.folder()), QStringList());
    QCOMPARE(*readFile(elsewhere.filePath(u"theirs"_s), 100), QByteArray("not ours"));
}

void TestWiping::wipe_noVault_changesNothing()
{
    QTemporaryDir root;
    RT_DONE(replaceFile(root.filePath(u"theirs"_s), "not ours"));
    RT_REFUSED(wiping::wipe(root.path()), Code::Store_NotFound);
    RT_DONE(wiping::settle(root.path()));
    QCOMPARE(allIn(root.path()), QStringList{u"theirs"_s});
}

QTEST_GUILESS_MAIN(TestWiping)
#include "tst_wiping.moc"
