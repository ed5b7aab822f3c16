#include "tests/support/tempvault.h"

#include "storage/durablefile.h"
#include "storage/doorbook.h"
#include "storage/head.h"
#include "storage/rotation.h"

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
extern "C" int fdatasync(int fd)
{
    tick(u"sync "_s + nameOf(fd));
    return real<int (*)(int)>("fdatasync")(fd);
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
// What would be done to the copy before anybody looks at it.
static const char *afterTheExport = nullptr;
struct sqlite3;
extern "C" int sqlite3_exec(sqlite3 *handle, const char *sql, int (*row)(void *, int, char **, char **), void *with, char **error)
{
    using Exec = int (*)(sqlite3 *, const char *, int (*)(void *, int, char **, char **), void *, char **);
    const int code = real<Exec>("sqlite3_exec")(handle, sql, row, with, error);
    if (code != 0 || !afterTheExport || !QByteArrayView(sql).startsWith("PRAGMA next.user_version"))
        return code;
    return real<Exec>("sqlite3_exec")(handle, afterTheExport, nullptr, nullptr, nullptr);
}
extern "C" ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at)
{
    tick(u"write "_s + nameOf(fd));
    return real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64")(fd, bytes, count, at);
}

namespace {

const QString kOther = u"another long passphrase"_s;
const MeetingId kMeeting(u"11111111-2222-3333-4444-555555555555"_s);

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files))
        QFile::copy(file.filePath(), to + u'/' + file.fileName());
}

Result<std::unique_ptr<Store>> openAs(const QString &folder, const QString &user, const QString &secret)
{
    auto vault = Vault::read(Store::vaultPath(folder));
    if (!vault)
        return tl::unexpected(vault.error());
    auto opened = vault->unlock(user, secret);
    if (!opened)
        return tl::unexpected(opened.error());
    return Store::open(folder, opened->key);
}

// A store with two users and a meeting.
void make(const QString &folder)
{
    RT_TAKE(store, Store::create(folder, u"okafor"_s, kPassphrase, {.cost = kQuick}));
    RT_DONE(store->append(convene(kMeeting)));
    for (int i = 0; i < 40; ++i)
        RT_DONE(store->append(share(kMeeting, u"i%1"_s.arg(i), u"said %1 by the school nurse"_s.arg(i))));
    RT_DONE(store->putDraft(kMeeting, u"share/text"_s, u"half a sent"_s));
    store.reset();
    RT_TAKE(vault, Vault::read(Store::vaultPath(folder)));
    RT_TAKE(opened, vault.unlock(u"okafor"_s, kPassphrase));
    RT_DONE(vault.setSecret(&opened.key, u"bell"_s, kOther, {.cost = kQuick}));
}

QString wrongIn(const QString &folder, qint64 entries)
{
    for (const auto &[user, secret] : {std::pair{u"okafor"_s, kPassphrase}, std::pair{u"bell"_s, kOther}}) {
        const auto store = openAs(folder, user, secret);
        if (!store)
            return user + u": "_s + words(store);
        if (*(*store)->journal().count() != entries || (*store)->search(u"nurse"_s)->size() != 40
            || (*store)->drafts(kMeeting)->size() != 1)
            return user + u": something is missing"_s;
        const auto found = (*store)->verify();
        if (!found || found->firstBad)
            return found ? *found->firstBad : words(found);
    }
    return {};
}

}

class TestRotation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { calls = endAt = 0; }
    void rotate_everybodyGoesOn();
    void rotate_oldKeyAndOldVault_openNothing();
    void rotate_removedUser_cannotOpen();
    void rotate_doorBookOfBefore_isTakenIn();
    void rotate_storeOpenElsewhere_isRefused();
    void rotate_killedAtAnyCall_oneOfTheTwoOpens();
    void rotate_syncsBeforeItDecides();
    void rotate_copyThatLacksSomething_takesNobodysPlace_data();
    void rotate_copyThatLacksSomething_takesNobodysPlace();
    void rotate_theNewStore_knowsItsEnd();
};

void TestRotation::rotate_everybodyGoesOn()
{
    TempVault temp;
    make(temp.folder());
    const auto before = openAs(temp.folder(), u"okafor"_s, kPassphrase);
    const qint64 entries = *(*before)->journal().count();
    const QByteArray publicKey = (*before)->journal().publicKey();
    const QUuid epoch = (*before)->journal().epoch();
    const_cast<std::unique_ptr<Store> &>(*before).reset();
    for (int i = 0; i < 2; ++i) {
        RT_TAKE(opened, Vault::read(Store::vaultPath(temp.folder()))->unlock(u"okafor"_s, kPassphrase));
        RT_DONE(rotation::rotate(temp.folder(), opened.key));
        QCOMPARE(wrongIn(temp.folder(), entries), QString());
    }
    RT_TAKE(store, openAs(temp.folder(), u"bell"_s, kOther));
    QCOMPARE(store->journal().publicKey(), publicKey);
    QCOMPARE(store->journal().epoch(), epoch);
    RT_DONE(store->append(share(kMeeting, u"i99"_s, u"said after"_s)));
    QCOMPARE(QDir(temp.folder()).entryList({u"*next*"_s, u"*making*"_s}, QDir::Files), QStringList());
    QCOMPARE(QFile::permissions(temp.file("store.db")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestRotation::rotate_oldKeyAndOldVault_openNothing()
{
    TempVault temp;
    make(temp.folder());
    RT_TAKE(kept, readFile(temp.file("vault"), 1 << 20));
    RT_TAKE(oldStore, readFile(temp.file("store.db"), 1 << 24));
    RT_TAKE(opened, Vault::read(temp.file("vault"))->unlock(u"bell"_s, kOther));
    RT_TAKE(rotated, rotation::rotate(temp.folder(), opened.key));
    RT_REFUSED(Store::open(temp.folder(), opened.key), Code::Store_WrongKey);
    QVERIFY(Store::open(temp.folder(), rotated.key));
    RT_TAKE(now, readFile(temp.file("store.db"), 1 << 24));
    QVERIFY(now.first(16) != oldStore.first(16));        // another salt too
    RT_DONE(replaceFile(temp.file("vault"), kept));
    RT_REFUSED(openAs(temp.folder(), u"bell"_s, kOther), Code::Store_WrongKey);
}

void TestRotation::rotate_removedUser_cannotOpen()
{
    TempVault temp;
    make(temp.folder());
    RT_TAKE(kept, readFile(temp.file("vault"), 1 << 20));
    RT_TAKE(vault, Vault::read(temp.file("vault")));
    RT_TAKE(opened, vault.unlock(u"okafor"_s, kPassphrase));
    RT_DONE(vault.removeUser(u"bell"_s));
    RT_DONE(rotation::rotate(temp.folder(), opened.key));
    RT_REFUSED(openAs(temp.folder(), u"bell"_s, kOther), Code::UnknownUser);
    QVERIFY(openAs(temp.folder(), u"okafor"_s, kPassphrase));
    // With the vault of before, which they copied: their secret opens it, and what it opens is no key any more.
    RT_DONE(replaceFile(temp.file("vault"), kept));
    RT_REFUSED(openAs(temp.folder(), u"bell"_s, kOther), Code::Store_WrongKey);
}

void TestRotation::rotate_doorBookOfBefore_isTakenIn()
{
    TempVault temp;
    make(temp.folder());
    RT_TAKE(vault, Vault::read(temp.file("vault")));
    RT_TAKE(opened, vault.unlock(u"okafor"_s, kPassphrase));
    RT_DONE(rotation::rotate(temp.folder(), opened.key));
    // A shell that read the vault before the rotation.
    const DoorBook book(Store::doorBookPath(temp.folder()));
    RT_DONE(book.note({.act = Act::UnlockFailed, .at = at(3), .about = u"bell"_s}, vault.doorKey()));
    RT_TAKE(store, openAs(temp.folder(), u"okafor"_s, kPassphrase));
    RT_TAKE(last, store->journal().entry(*store->journal().count()));
    QVERIFY(last.body.contains("bell"));
}

void TestRotation::rotate_storeOpenElsewhere_isRefused()
{
    TempVault temp;
    make(temp.folder());
    RT_TAKE(opened, Vault::read(temp.file("vault"))->unlock(u"okafor"_s, kPassphrase));
    RT_TAKE(store, Store::open(temp.folder(), opened.key));
    RT_REFUSED(rotation::rotate(temp.folder(), opened.key), Code::Store_Locked);
    store.reset();
    QVERIFY(openAs(temp.folder(), u"okafor"_s, kPassphrase));
}

void TestRotation::rotate_killedAtAnyCall_oneOfTheTwoOpens()
{
    TempVault temp;
    make(temp.folder());
    qint64 entries = 0;
    {
        RT_TAKE(store, openAs(temp.folder(), u"okafor"_s, kPassphrase));
        entries = *store->journal().count();
    }
    QTemporaryDir root;
    const QString work = root.filePath(u"work"_s);
    int oldOnes = 0, newOnes = 0;
    copyFolder(temp.folder(), work);
    {
        RT_TAKE(opened, Vault::read(Store::vaultPath(work))->unlock(u"okafor"_s, kPassphrase));
        calls = 0;
        QVERIFY(rotation::rotate(work, opened.key));
    }
    const long all = calls;
    // Most calls write pages of the copy, which nobody looks at until it is whole: of these some; of the last, all.
    const long step = qEnvironmentVariableIsSet("RT_LONG") ? 1 : 11;
    bool whole = false;
    for (long n = 1; !whole; n += n < all - 40 ? step : 1) {
        copyFolder(temp.folder(), work);
        const pid_t child = ::fork();
        if (child == 0) {
            auto opened = Vault::read(Store::vaultPath(work))->unlock(u"okafor"_s, kPassphrase);
            calls = 0;
            endAt = n;
            ::_exit(rotation::rotate(work, opened->key) ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY2(WIFEXITED(status) && (WEXITSTATUS(status) == 9 || WEXITSTATUS(status) == 0), qPrintable(QString::number(status)));
        whole = WEXITSTATUS(status) == 0;
        const QString wrong = wrongIn(work, entries);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"call %1: "_s.arg(n) + wrong));
        (Vault::read(Store::vaultPath(work))->epoch() == 1 ? oldOnes : newOnes) += 1;
        QCOMPARE(QDir(work).entryList({u"*next*"_s, u"*making*"_s}, QDir::Files), QStringList());
    }
    qInfo("%d kills before it was decided, %d after", oldOnes, newOnes);
    QVERIFY(oldOnes > 20 && newOnes > 3);
}

// What a kill cannot show and a power cut would: the order of what is written, synced and renamed.
void TestRotation::rotate_syncsBeforeItDecides()
{
    TempVault temp;
    make(temp.folder());
    RT_TAKE(opened, Vault::read(temp.file("vault"))->unlock(u"okafor"_s, kPassphrase));
    const QString folder = temp.folder().section(u'/', -1);
    steps.clear();
    writingDown = true;
    const auto rotated = rotation::rotate(temp.folder(), opened.key);
    writingDown = false;
    QVERIFY2(rotated, qPrintable(words(rotated)));
    const auto at = [&](const QString &step) { return steps.lastIndexOf(step); };
    const qsizetype decided = at(u"rename store.db.next store.db"_s), announced = at(u"rename vault.making vault.next"_s);
    QVERIFY(announced > 0 && decided > announced);
    // What the decision rests on is on the disk before it, and written to no more.
    for (const QString &file : {u"store.db.next"_s, u"head.next"_s}) {
        const qsizetype synced = at(u"sync "_s + file);
        QVERIFY2(synced > at(u"write "_s + file) && synced < announced, qPrintable(file));
    }
    // Every name is on the disk before the next one changes.
    for (const QString &step : {u"rename vault.making vault.next"_s, u"rename store.db.next store.db"_s, u"rename head.next head"_s,
                                u"rename vault.next vault"_s})
        QCOMPARE(steps.value(at(step) + 1), u"sync "_s + folder);
    // No log of the old store is beside the new one, and that is on the disk before the announcement.
    const qsizetype gone = at(u"unlink store.db-wal"_s);
    QVERIFY(gone > 0 && gone < announced && steps.mid(gone, announced - gone).contains(u"sync "_s + folder));
    QCOMPARE(steps.mid(decided).filter(u"write store.db"_s), QStringList());
    QVERIFY(!QFile::exists(temp.file("store.db-wal")));      // SQLite leaves one where its store was renamed under it
}

void TestRotation::rotate_copyThatLacksSomething_takesNobodysPlace_data()
{
    QTest::addColumn<QByteArray>("lost");
    QTest::newRow("an entry") << QByteArray("DELETE FROM next.entries WHERE row = 7");
    QTest::newRow("a signature") << QByteArray("DELETE FROM next.checkpoints");
}

void TestRotation::rotate_copyThatLacksSomething_takesNobodysPlace()
{
    QFETCH(QByteArray, lost);
    TempVault temp;
    make(temp.folder());
    RT_TAKE(opened, Vault::read(temp.file("vault"))->unlock(u"okafor"_s, kPassphrase));
    afterTheExport = lost.constData();
    const auto rotated = rotation::rotate(temp.folder(), opened.key);
    afterTheExport = nullptr;
    QVERIFY(!rotated);
    QCOMPARE(codeName(rotated.error().code), codeName(Code::Store_Damaged));
    RT_TAKE(store, openAs(temp.folder(), u"okafor"_s, kPassphrase));
    QCOMPARE(*store->journal().count(), 41);
}

// Or a part of it could be cut off in silence.
void TestRotation::rotate_theNewStore_knowsItsEnd()
{
    TempVault temp;
    make(temp.folder());
    RT_TAKE(opened, Vault::read(temp.file("vault"))->unlock(u"okafor"_s, kPassphrase));
    RT_TAKE(rotated, rotation::rotate(temp.folder(), opened.key));
    RT_TAKE(note, Head(temp.file("head"), rotated.key).read());
    QVERIFY(note.has_value());
    QCOMPARE(note->row, 41);
}

QTEST_GUILESS_MAIN(TestRotation)
#include "tst_rotation.moc"
