#include "tests/support/tempvault.h"

#include "storage/durablefile.h"
#include "storage/schema.h"
#include "storage/selftest.h"
#include "storage/sqlite.h"

#include <QDir>
#include <QFile>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

namespace {

bool shows(const QString &path, const QByteArray &marker)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(marker);
}

// Of the files that this process has open, deleted ones too.
QStringList openFilesThatShow(const QByteArray &marker)
{
    QStringList found;
    for (const QFileInfo &open : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System)) {
        const QString target = QFile::symLinkTarget(open.filePath());
        if ((target.contains(u"store"_s) || target.contains(u"etilqs"_s) || target.contains(u"(deleted)"_s))
            && shows(open.filePath(), marker))
            found += target;
    }
    return found;
}

}

class TestVault : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void passphrase_short_isRefused();
    void passphrase_otherSpelling_isTheSame();
    void cost_ofANewSlot_isNotBelowTheFloor();
    void slots_ofTwoUsers_openTheSameKey();
    void passphrase_changed_oldOneNoLongerOpens();
    void flippedByte_anywhere_isNamed();
    void write_folderGone_keepsTheOldSlots();
    void key_isNotInTheFile();
    void selfTest_here_passes();
    void selfTest_otherSqliteLoaded_isRefused();
    void schema_ofALaterVersion_isRefused();
    void schema_ofNoKnownVersion_isRefused();
    void settings_readBack_areSafe();
    void clearText_inAnyFile_isNotThere();
    void clearText_ofALargeSort_isNotInATemporaryFile();
};

void TestVault::passphrase_short_isRefused()
{
    TempVault temp;
    RT_REFUSED(Store::create(temp.folder(), u"okafor"_s, u"14 characters!"_s, {.cost = kQuick}),
               Code::Vault_PassphraseTooShort);
    QVERIFY(!QFile::exists(Store::vaultPath(temp.folder())));
    RT_DONE(Store::create(temp.folder(), u"okafor"_s, u"15 characters!!"_s, {.cost = kQuick}));
}

void TestVault::passphrase_otherSpelling_isTheSame()
{
    TempVault temp;
    QDir().mkpath(temp.folder());
    RT_TAKE(key, Vault::create(temp.file("vault"), u"okafor"_s, u"Cymru am byth, ŵyr i'r teulu"_s, {.cost = kQuick}));
    RT_TAKE(vault, Vault::read(temp.file("vault")));
    const QString apart = u"Cymru am byth, ŵyr i'r teulu"_s.normalized(QString::NormalizationForm_D);
    RT_TAKE(same, vault.unlock(u"okafor"_s, apart));
    QVERIFY(same.key == key);
}

void TestVault::cost_ofANewSlot_isNotBelowTheFloor()
{
    QVERIFY(KdfCost{}.passes >= kLeastCost.passes && KdfCost{}.memoryKiB >= kLeastCost.memoryKiB);
    QCOMPARE(kLeastCost.memoryKiB, 64U * 1024);
    QCOMPARE(StoreOptions{}.cost, KdfCost{});
}

void TestVault::slots_ofTwoUsers_openTheSameKey()
{
    TempVault temp;
    QDir().mkpath(temp.folder());
    RT_TAKE(key, Vault::create(temp.file("vault"), u"okafor"_s, kPassphrase, {.cost = kQuick}));
    {
        RT_TAKE(vault, Vault::read(temp.file("vault")));
        RT_DONE(vault.setSecret(&key, u"bell"_s, u"another long passphrase"_s, {.cost = kQuick}));
    }
    RT_TAKE(vault, Vault::read(temp.file("vault")));
    QCOMPARE(vault.users(), QStringList({u"okafor"_s, u"bell"_s}));
    QVERIFY(vault.unlock(u"bell"_s, u"another long passphrase"_s)->key == key);
    QVERIFY(vault.unlock(u"okafor"_s, kPassphrase)->key == key);
    RT_REFUSED(vault.unlock(u"bell"_s, kPassphrase), Code::Vault_WrongPassphrase);
    RT_REFUSED(vault.unlock(u"nobody"_s, kPassphrase), Code::UnknownUser);
}

void TestVault::passphrase_changed_oldOneNoLongerOpens()
{
    TempVault temp;
    QDir().mkpath(temp.folder());
    RT_TAKE(key, Vault::create(temp.file("vault"), u"okafor"_s, kPassphrase, {.cost = kQuick}));
    RT_TAKE(vault, Vault::read(temp.file("vault")));
    RT_DONE(vault.setSecret(&key, u"okafor"_s, u"another long passphrase"_s, {.cost = kQuick}));
    RT_TAKE(after, Vault::read(temp.file("vault")));
    QCOMPARE(after.users().size(), 1);
    RT_REFUSED(after.unlock(u"okafor"_s, kPassphrase), Code::Vault_WrongPassphrase);
    RT_DONE(after.unlock(u"okafor"_s, u"another long passphrase"_s));
}

void TestVault::flippedByte_anywhere_isNamed()
{
    TempVault temp;
    QDir().mkpath(temp.folder());
    RT_DONE(Vault::create(temp.file("vault"), u"okafor"_s, kPassphrase, {.cost = kQuick}));
    RT_TAKE(whole, readFile(temp.file("vault"), 1 << 20));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray bent = whole;
        bent[i] = char(bent[i] ^ 1);
        RT_DONE(replaceFile(temp.file("vault"), bent));
        const auto vault = Vault::read(temp.file("vault"));
        QVERIFY(!vault);
        QCOMPARE(vault.error().code, Code::Vault_Damaged);
        QVERIFY(vault.error().detail.contains(u"vault"_s));
    }
    RT_DONE(replaceFile(temp.file("vault"), whole.chopped(1)));
    RT_REFUSED(Vault::read(temp.file("vault")), Code::Vault_Damaged);
    RT_DONE(replaceFile(temp.file("vault"), {}));
    RT_REFUSED(Vault::read(temp.file("vault")), Code::Vault_Damaged);
}

void TestVault::write_folderGone_keepsTheOldSlots()
{
    TempVault temp;
    QDir().mkpath(temp.folder());
    RT_TAKE(key, Vault::create(temp.file("vault"), u"okafor"_s, kPassphrase, {.cost = kQuick}));
    RT_TAKE(vault, Vault::read(temp.file("vault")));
    QVERIFY(QDir(temp.folder()).removeRecursively());
    QVERIFY(!vault.setSecret(&key, u"bell"_s, kPassphrase, {.cost = kQuick}));
    QCOMPARE(vault.users(), QStringList(u"okafor"_s));
}

void TestVault::key_isNotInTheFile()
{
    TempVault temp;
    QDir().mkpath(temp.folder());
    RT_TAKE(key, Vault::create(temp.file("vault"), u"okafor"_s, kPassphrase, {.cost = kQuick}));
    RT_TAKE(bytes, readFile(temp.file("vault"), 1 << 20));
    const QByteArray raw(reinterpret_cast<const char *>(key.bytes().data()), qsizetype(SecretKey::kBytes));
    QVERIFY(!bytes.contains(raw) && !bytes.contains(raw.toHex()) && !bytes.contains(kPassphrase.toUtf8()));
}

void TestVault::selfTest_here_passes()
{
    RT_DONE(selfTest());
    RT_DONE(selftest::knownAnswers());
}

void TestVault::selfTest_otherSqliteLoaded_isRefused()
{
    RT_DONE(selftest::noOtherSqlite("7f00-7f01 r-xp 0 00:00 1 /usr/lib/x86_64-linux-gnu/libsqlcipher.so.1.8.0\n"));
    for (const char *library : {"/usr/lib/x86_64-linux-gnu/libsqlite3.so.0.8.6",
                                "/usr/lib/x86_64-linux-gnu/qt6/plugins/sqldrivers/libqsqlite.so"})
        RT_REFUSED(selftest::noOtherSqlite(QByteArray("7f00-7f01 r-xp 0 00:00 1 ") + library + '\n'),
                   Code::Store_UnsafeCipher);
}

void TestVault::schema_ofALaterVersion_isRefused()
{
    TempVault temp;
    RT_DONE(Store::createPractice(temp.folder()));
    {
        RT_TAKE(key, practice::read(temp.file("practice.key")));
        RT_TAKE(database, Database::open(temp.file("store.db"), key, {}));
        RT_DONE(database->run(qPrintable(u"PRAGMA user_version = %1"_s.arg(kSchemaVersion + 1))));
    }
    RT_REFUSED(Store::openPractice(temp.folder()), Code::Store_TooNew);
}

void TestVault::schema_ofNoKnownVersion_isRefused()
{
    TempVault temp;
    RT_DONE(Store::createPractice(temp.folder()));
    RT_TAKE(key, practice::read(temp.file("practice.key")));
    {
        RT_TAKE(database, Database::open(temp.file("store.db"), key, {}));
        RT_DONE(database->run("PRAGMA user_version = 0"));
        RT_REFUSED(bringUpToDate(*database), Code::Store_TooOld);
        RT_DONE(database->run("PRAGMA user_version = -1"));
        RT_REFUSED(schemaVersion(*database), Code::Store_Damaged);
    }
}

void TestVault::settings_readBack_areSafe()
{
    TempVault temp;
    RT_DONE(Store::createPractice(temp.folder()));
    RT_TAKE(key, practice::read(temp.file("practice.key")));
    RT_TAKE(database, Database::open(temp.file("store.db"), key, {}));
    QVERIFY(!database->text("PRAGMA cipher_version")->isEmpty());
    QCOMPARE(*database->text("PRAGMA temp_store"), u"2"_s);
    QCOMPARE(*database->text("PRAGMA cipher_memory_security"), u"1"_s);
    QCOMPARE(*database->text("PRAGMA synchronous"), u"3"_s);
    QCOMPARE(*database->text("PRAGMA journal_mode"), u"wal"_s);
    QCOMPARE(*database->text("PRAGMA locking_mode"), u"exclusive"_s);
    QCOMPARE(*database->text("PRAGMA secure_delete"), u"1"_s);
    QVERIFY(!QFile::exists(temp.file("store.db-shm")));
}

// Whatever is said, sorted, searched or drafted: no file of the store, and none that the process has open, shows it.
void TestVault::clearText_inAnyFile_isNotThere()
{
    const QByteArray marker = "Marker-Zebra-7731";
    TempVault temp;
    RT_TAKE(store, Store::createPractice(temp.folder()));
    const MeetingId id = QUuid::createUuid();
    RT_DONE(store->append(convene(id)));
    for (int i = 0; i < 60; ++i)
        RT_DONE(store->append(share(id, u"i%1"_s.arg(i), QString::fromLatin1(marker) + QString::number(i))));
    RT_DONE(store->putDraft(id, u"share/text"_s, QString::fromLatin1(marker)));
    RT_DONE(store->search(u"Marker"_s));
    RT_DONE(store->verify());                    // builds a second index, which must be in memory
    RT_DONE(store->append(share(id, u"i90"_s, QString::fromLatin1(marker))));
    const QFileInfoList files = QDir(temp.folder()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 5);
    for (const QFileInfo &file : files)
        QVERIFY2(!shows(file.filePath(), marker), qPrintable(file.fileName()));
    QCOMPARE(openFilesThatShow(marker), QStringList());
}

// What does not fit into SQLite's cache it would write to a file of its own, which the key does not cover.
void TestVault::clearText_ofALargeSort_isNotInATemporaryFile()
{
    const QByteArray marker = "Marker-Zebra-7732";
    TempVault temp;
    RT_DONE(Store::createPractice(temp.folder()));
    RT_TAKE(key, practice::read(temp.file("practice.key")));
    RT_TAKE(database, Database::open(temp.file("store.db"), key, {}));
    RT_DONE(database->run("CREATE TEMP TABLE large AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                          "WHERE i < 20000) SELECT i, 'Marker-Zebra-7732' || hex(zeroblob(250)) AS text FROM n"));
    QCOMPARE(*database->integer("SELECT count(*) FROM temp.large"), 20000);
    QCOMPARE(openFilesThatShow(marker), QStringList());
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
