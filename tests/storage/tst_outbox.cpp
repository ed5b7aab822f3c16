#include "storage/model/codec.h"
#include "storage/model/record.h"
#include "storage/slot.h"
#include "storage/sqlite.h"
#include "tests/support/sealedtablet.h"
#include "tests/support/unsealed.h"

#include <QCborMap>
#include <QJsonDocument>

#include <dlfcn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <set>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// Every call that changes what is on the disk passes here. At one of them the program ends; or every one that is for the
// spool fails, as when there is no room.
static long calls = 0, endAt = 0;
static bool noRoom = false;

static QByteArray nameOf(int fd)
{
    char path[512];
    const ssize_t size = ::readlink(qPrintable(u"/proc/self/fd/%1"_s.arg(fd)), path, sizeof path - 1);
    return size > 0 ? QByteArray(path, size) : QByteArray();
}
static void tick()
{
    if (++calls == endAt)
        ::_exit(9);
}
template<class F> static F real(const char *name) { return reinterpret_cast<F>(dlsym(RTLD_NEXT, name)); }

extern "C" int fsync(int fd)
{
    tick();
    return real<int (*)(int)>("fsync")(fd);
}
extern "C" int rename(const char *from, const char *to) noexcept
{
    tick();
    return real<int (*)(const char *, const char *)>("rename")(from, to);
}
extern "C" int unlink(const char *path) noexcept
{
    tick();
    return real<int (*)(const char *)>("unlink")(path);
}
extern "C" ssize_t write(int fd, const void *bytes, size_t count)
{
    tick();
    if (noRoom && nameOf(fd).contains("/spool/")) {
        errno = ENOSPC;
        return -1;
    }
    return real<ssize_t (*)(int, const void *, size_t)>("write")(fd, bytes, count);
}
static ssize_t writeAt(const char *name, int fd, const void *bytes, size_t count, off64_t place)
{
    tick();
    return real<ssize_t (*)(int, const void *, size_t, off64_t)>(name)(fd, bytes, count, place);
}
extern "C" ssize_t pwrite(int fd, const void *bytes, size_t count, off_t place) { return writeAt("pwrite", fd, bytes, count, place); }
extern "C" ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t place) { return writeAt("pwrite64", fd, bytes, count, place); }

namespace {

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
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}

class TestOutbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        calls = endAt = 0;
        noRoom = false;
        QVERIFY(sodium_init() >= 0);
    }
    void lock_everyEntryIsInOneBundle();
    void rests_makeBundles();
    void again_makesNothing();
    void opened_foldsToTheSameRecord();
    void bundles_haveNoWordInClear();
    void takenAway_isMadeAgainWithTheSameEntries();
    void spoilt_isMadeAgain();
    void killedAtAnyCall_eachEntryIsInOneBundle();
    void noRoom_holdsUpNothing_andIsMadeLater();
    void practice_neverMakesOne();
    void noCouncil_isAnAnswer();
    void vaultThatNobodyVouchedFor_hasNoSay();
    void vaultOfAnotherStore_hasNoSay();
    void councilReplaced_whatWaitsIsSealedToTheNewOne();
    void centralNamed_whatWaitsIsSealedToItsOpeningHalf();
};

void TestOutbox::lock_everyEntryIsInOneBundle()
{
    SealedTablet tablet;
    RT_DONE(tablet.store->append(convene(kMeeting)));
    for (int i = 0; i < 5; ++i)
        RT_DONE(tablet.store->append(share(kMeeting, u"i%1"_s.arg(i), u"said"_s)));
    QVERIFY(tablet.names().isEmpty());
    RT_DONE(tablet.store->lock());
    QCOMPARE(tablet.names().size(), 1);
    RT_ALL_IN_BUNDLES(tablet);
    // The device's word is in it: its last entry is signed.
    const auto run = openBundle(*tablet.spool().bundle(tablet.names()[0]), tablet.council.secret);
    QVERIFY(run && !run->run.entries.back().signature.isEmpty());
    RT_DONE(tablet.store->append(share(kMeeting, u"late"_s, u"said later"_s)));
    RT_DONE(tablet.store->lock());
    QCOMPARE(tablet.names().size(), 2);
    RT_ALL_IN_BUNDLES(tablet);
}

void TestOutbox::rests_makeBundles()
{
    SealedTablet tablet;
    RT_DONE(tablet.store->append(convene(kMeeting)));
    RT_DONE(tablet.store->append(plain(kMeeting, Verb::Adjourn)));
    QCOMPARE(tablet.names().size(), 1);
    RT_DONE(tablet.store->append(plain(kMeeting, Verb::Seal)));
    QCOMPARE(tablet.names().size(), 2);
    for (int i = 0; i < 199; ++i)
        RT_DONE(tablet.store->append(share(kMeeting, u"i%1"_s.arg(i), u"said"_s)));
    QCOMPARE(tablet.names().size(), 2);
    RT_DONE(tablet.store->append(share(kMeeting, u"i200"_s, u"said"_s)));
    QCOMPARE(tablet.names().size(), 3);
    RT_ALL_IN_BUNDLES(tablet);
}

void TestOutbox::again_makesNothing()
{
    SealedTablet tablet;
    RT_DONE(tablet.store->append(convene(kMeeting)));
    RT_DONE(tablet.store->lock());
    const QStringList names = tablet.names();
    RT_DONE(tablet.store->lock());
    RT_TAKE(made, tablet.made());
    QCOMPARE(made.bundles, 0);
    QCOMPARE(tablet.names(), names);
}

void TestOutbox::opened_foldsToTheSameRecord()
{
    SealedTablet tablet;
    RT_DONE(tablet.store->append(convene(kMeeting)));
    for (int i = 0; i < 450; ++i)
        RT_DONE(tablet.store->append(share(kMeeting, u"i%1"_s.arg(i), u"said at the table"_s)));
    RT_DONE(tablet.store->lock());
    QVERIFY(tablet.names().size() >= 3);
    QString wrong;
    Proceedings there;
    for (const auto &[place, bodies] : opened(tablet.spool(), tablet.council.secret, wrong)) {
        for (const QByteArray &body : bodies)
            there.apply(*decode(body));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    RT_TAKE(here, tablet.store->proceedings(kMeeting));
    const auto json = [](const Proceedings &from) {
        return QJsonDocument(record(from, *from.meeting(kMeeting), {}, {}, false)).toJson();
    };
    QVERIFY(json(here).contains("said at the table"));
    QCOMPARE(json(there), json(here));
}

void TestOutbox::bundles_haveNoWordInClear()
{
    SealedTablet tablet;
    RT_DONE(tablet.store->append(convene(kMeeting)));
    RT_DONE(tablet.store->append(share(kMeeting, u"i1"_s, u"the school nurse saw bruises"_s)));
    RT_DONE(tablet.store->lock());
    std::set<QByteArray> hashes;
    RT_DONE(tablet.store->journal().readAll([&](const Entry &entry) -> Done {
        hashes.insert(entry.hash);
        return {};
    }));
    for (const QString &name : tablet.names()) {
        const QByteArray bytes = *tablet.spool().bundle(name);
        for (const char *word : {"bruises", "nurse", "okafor", "m1"})
            QVERIFY2(QByteArrayView(word).size() < 4 || !bytes.contains(word), word);
        for (const QByteArray &hash : hashes)
            QVERIFY(!bytes.contains(hash));          // by which a guess could be tried
    }
}

void TestOutbox::takenAway_isMadeAgainWithTheSameEntries()
{
    SealedTablet tablet;
    RT_DONE(tablet.store->append(convene(kMeeting)));
    RT_DONE(tablet.store->lock());
    const auto before = readBundle(*tablet.spool().bundle(tablet.names()[0]));
    QVERIFY(QFile::remove(tablet.temp.file("spool/") + tablet.names()[0]));
    RT_DONE(tablet.store->append(share(kMeeting, u"i1"_s, u"said since"_s)));
    RT_DONE(tablet.store->lock());
    QCOMPARE(tablet.names().size(), 2);
    RT_TAKE(seen, tablet.spool().look());
    QVERIFY(seen.waiting[0].header == *before);      // so that central knows it again, if it had it already
    RT_ALL_IN_BUNDLES(tablet);
}

void TestOutbox::spoilt_isMadeAgain()
{
    SealedTablet tablet;
    RT_DONE(tablet.store->append(convene(kMeeting)));
    RT_DONE(tablet.store->lock());
    const QString name = tablet.names()[0], path = tablet.temp.file("spool/") + name;
    QByteArray bytes = *readFile(path, kLargestBundle);
    bytes[3000] = char(bytes[3000] ^ 1);
    RT_DONE(replaceFile(path, bytes));
    RT_TAKE(seen, tablet.spool().look());
    QCOMPARE(seen.spoilt, QStringList{name});
    RT_REFUSED(tablet.spool().bundle(name), Code::Bundle_Unreadable);
    RT_DONE(tablet.store->lock());
    QCOMPARE(tablet.names().size(), 1);
    QVERIFY(tablet.names()[0] != name);
    RT_ALL_IN_BUNDLES(tablet);
}

void TestOutbox::killedAtAnyCall_eachEntryIsInOneBundle()
{
    SealedTablet tablet;
    RT_DONE(tablet.store->append(convene(kMeeting)));
    RT_DONE(tablet.store->lock());
    tablet.store.reset();
    const SecretKey key = tablet.key();
    QTemporaryDir root;
    const QString work = root.filePath(u"work"_s);
    bool whole = false;
    int halfway = 0;
    for (long n = 1; !whole; ++n) {
        copyFolder(tablet.temp.folder(), work);
        whole = ended(n, [&] {
            auto store = Store::open(work, key);
            return store && (*store)->append(share(kMeeting, u"i1"_s, u"said"_s)) && (*store)->append(plain(kMeeting, Verb::Adjourn))
                && (*store)->append(share(kMeeting, u"i2"_s, u"said"_s)) && (*store)->lock();
        });
        const QStringList left = QDir(work + u"/spool"_s).entryList(QDir::Files);
        RT_TAKE(store, Store::open(work, key));
        RT_DONE(store->lock());
        QString wrong;
        const Chains found = opened(Spool(work), tablet.council.secret, wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1: %2"_s.arg(n).arg(wrong)));
        QVERIFY2(found == inJournal(*store), qPrintable(QString::number(n)));
        const QStringList now = QDir(work + u"/spool"_s).entryList(QDir::Files);
        for (const QString &name : now)
            QVERIFY2(name.endsWith(u".bundle"_s), qPrintable(name));         // nothing half is left
        for (const QString &name : left) {
            halfway += name.endsWith(u".new"_s);
            QVERIFY2(!name.endsWith(u".bundle"_s) || now.contains(name), qPrintable(name));    // what was whole stayed
        }
        QVERIFY(n < 500);
    }
    QVERIFY(halfway > 0);
}

void TestOutbox::noRoom_holdsUpNothing_andIsMadeLater()
{
    SealedTablet tablet;
    noRoom = true;
    RT_DONE(tablet.store->append(convene(kMeeting)));
    RT_DONE(tablet.store->append(plain(kMeeting, Verb::Adjourn)));
    RT_DONE(tablet.store->lock());
    QVERIFY(tablet.store->outbox().trouble() && tablet.store->outbox().trouble()->code == Code::Store_DiskFull);
    RT_TAKE(told, tablet.store->verify());
    QVERIFY(told.notes.join(u'\n').contains(u"Store_DiskFull"_s));
    RT_REFUSED(tablet.made(), Code::Store_DiskFull);
    QVERIFY(tablet.names().isEmpty());
    noRoom = false;
    RT_TAKE(made, tablet.made());
    QCOMPARE(made.bundles, 1);
    RT_DONE(tablet.store->lock());
    QVERIFY(!tablet.store->outbox().trouble());
    RT_ALL_IN_BUNDLES(tablet);
}

void TestOutbox::practice_neverMakesOne()
{
    TempVault temp;
    RT_TAKE(store, Store::createPractice(temp.folder()));
    RT_DONE(store->append(convene(kMeeting)));
    RT_DONE(store->append(plain(kMeeting, Verb::Seal)));
    RT_DONE(store->lock());
    RT_TAKE(none, store->outbox().make());
    QVERIFY(none.withheld == Outbox::Withheld::Practice && none.bundles == 0);
    store.reset();
    RT_TAKE(key, practice::read(temp.file("practice.key")));
    // Not even with a council's key at hand.
    RT_TAKE(database, Database::open(temp.file("store.db"), key, {}));
    Journal journal(*database);
    RT_DONE(journal.open());
    RT_TAKE(made, Outbox(*database, journal, temp.folder(), Council().open).make());
    QVERIFY(made.withheld == Outbox::Withheld::Practice);
    QVERIFY(!QFile::exists(temp.file("spool")));
}

void TestOutbox::noCouncil_isAnAnswer()
{
    SealedTablet tablet(false);
    RT_DONE(tablet.store->append(convene(kMeeting)));
    RT_DONE(tablet.store->lock());
    RT_TAKE(made, tablet.made());
    QVERIFY(made.withheld == Outbox::Withheld::NoCouncil);
    QVERIFY(tablet.names().isEmpty());
    // Given one later, all of it goes.
    RT_TAKE(vault, Vault::read(Store::vaultPath(tablet.temp.folder())));
    RT_DONE(vault.useCouncil(tablet.key(), tablet.council.open));
    RT_TAKE(later, tablet.made());
    QCOMPARE(later.bundles, 1);
    RT_ALL_IN_BUNDLES(tablet);
}

void TestOutbox::vaultThatNobodyVouchedFor_hasNoSay()
{
    SealedTablet tablet;
    const QString path = Store::vaultPath(tablet.temp.folder());
    QCOMPARE(Outbox::councilIn(tablet.temp.folder(), tablet.key()).value_or(QByteArray()), tablet.council.open);
    const SecretKey key = tablet.key();
    QByteArray bytes = *readFile(path, 1 << 20);
    QCborMap map = QCborValue::fromCbor(bytes.chopped(32)).toMap();
    map[u"council"_s] = Council().open;              // somebody with a disk editor, checksum and all
    const QByteArray content = map.toCborValue().toCbor();
    RT_DONE(replaceFile(path, content + sealed::digest(content)));
    QVERIFY(Vault::read(path));
    RT_REFUSED(Outbox::councilIn(tablet.temp.folder(), key), Code::Vault_Damaged);
    RT_DONE(tablet.store->append(convene(kMeeting)));
    tablet.store.reset();
    RT_TAKE(store, Store::open(tablet.temp.folder(), key));
    RT_REFUSED(store->outbox().make(), Code::Vault_Damaged);
    QVERIFY(tablet.names().isEmpty());
}

// A whole vault of somebody's making, while the program that has the store open goes on: it vouches, but not for this store.
void TestOutbox::vaultOfAnotherStore_hasNoSay()
{
    SealedTablet tablet, other;
    const SecretKey key = tablet.key();
    RT_DONE(tablet.store->append(convene(kMeeting)));
    tablet.store.reset();
    const QString path = Store::vaultPath(tablet.temp.folder());
    RT_DONE(replaceFile(path, *readFile(Store::vaultPath(other.temp.folder()), 1 << 20)));
    QVERIFY(Vault::read(path)->isVouchedFor());
    RT_REFUSED(Outbox::councilIn(tablet.temp.folder(), key), Code::Store_WrongKey);
    RT_TAKE(store, Store::open(tablet.temp.folder(), key));
    RT_DONE(store->lock());
    QVERIFY(store->outbox().trouble() && store->outbox().trouble()->code == Code::Store_WrongKey);
    QVERIFY(tablet.names().isEmpty());
}

void TestOutbox::councilReplaced_whatWaitsIsSealedToTheNewOne()
{
    SealedTablet tablet;
    RT_DONE(tablet.store->append(convene(kMeeting)));
    RT_DONE(tablet.store->lock());
    const auto before = readBundle(*tablet.spool().bundle(tablet.names()[0]));
    const Council next;
    RT_TAKE(vault, Vault::read(Store::vaultPath(tablet.temp.folder())));
    RT_DONE(vault.useCouncil(tablet.key(), next.open));
    RT_DONE(tablet.made());
    QCOMPARE(tablet.names().size(), 1);
    const QByteArray bytes = *tablet.spool().bundle(tablet.names()[0]);
    QVERIFY(openBundle(bytes, next.secret));
    QVERIFY(!openBundle(bytes, tablet.council.secret));
    const auto after = readBundle(bytes);
    QCOMPARE(after->head, before->head);
    QCOMPARE(after->last, before->last);
}

void TestOutbox::centralNamed_whatWaitsIsSealedToItsOpeningHalf()
{
    SealedTablet tablet;
    RT_DONE(tablet.store->append(convene(kMeeting)));
    RT_DONE(tablet.store->lock());
    QVERIFY(openBundle(*tablet.spool().bundle(tablet.names()[0]), tablet.council.secret));
    const Central central;
    RT_DONE(tablet.named(central));
    RT_DONE(tablet.store->lock());
    QCOMPARE(tablet.names().size(), 1);
    const QByteArray bytes = *tablet.spool().bundle(tablet.names()[0]);
    QVERIFY(openBundle(bytes, central.opener));
    RT_REFUSED(openBundle(bytes, tablet.council.secret), Code::Bundle_OtherCouncil);
    // Without a council's key for recovery too.
    SealedTablet without(false);
    RT_DONE(without.store->append(convene(kMeeting)));
    RT_DONE(without.named(central));
    RT_TAKE(made, without.made());
    QCOMPARE(made.bundles, 1);
    QVERIFY(openBundle(*without.spool().bundle(without.names()[0]), central.opener));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
