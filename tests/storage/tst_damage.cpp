#include "tests/support/tempvault.h"

#include "storage/durablefile.h"
#include "storage/sqlite.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

namespace {

// Bytes tried a file; in the long form every byte.
const int kTries = qEnvironmentVariableIsSet("RT_LONG") ? 1 << 30 : 250;

const MeetingId kMeeting(u"11111111-2222-3333-4444-555555555555"_s);

// All that a person could read: an equal fingerprint means that nothing was lost.
QByteArray reading(Store &store)
{
    QByteArray all;
    const Done done = store.journal().readAll([&all](const Entry &entry) -> Done {
        all += entry.hash + entry.body;
        return {};
    });
    if (!done)
        return {};
    for (const MeetingRow &row : store.meetings().value_or(std::vector<MeetingRow>()))
        all += row.ref.toUtf8() + row.children.join(u',').toUtf8();
    for (const Hit &hit : store.search(u"said"_s).value_or(std::vector<Hit>()))
        all += QByteArray::number(hit.row) + hit.snippet.toUtf8();
    for (const Draft &draft : store.drafts(kMeeting).value_or(std::vector<Draft>()))
        all += draft.key.toUtf8() + draft.value.toUtf8();
    return all;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files))
        QFile::copy(file.filePath(), to + u'/' + file.fileName());
}

void flip(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
    char byte = 0;
    QVERIFY(file.getChar(&byte) && file.seek(at) && file.putChar(char(byte ^ 0x20)));
}

}

class TestDamage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void flippedByte_anywhere_isNamedOrHarmless_data();
    void flippedByte_anywhere_isNamedOrHarmless();
    void flippedByte_inAnAcknowledgedFrame_isNamedWithItsPlace();
    void head_absentOrOlder_isLegal();
    void head_changed_isNamedByVerify();
    void log_cutShort_isNoticed();
    void database_endsWithinAPage_namesThePage();
    void store_replacedByAnEarlierCopy_isNoticed();
    void database_missing_isNoticed();
    void verify_entryChanged_namesIt();
    void verify_entryRemoved_namesIt();
    void verify_signatureChanged_namesIt();
    void verify_listChanged_namesIt();

private:
    void make(const QString &folder, bool killed);
    QTemporaryDir m_root{QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/tst_damage-XXXXXX"_s : u"tst_damage-XXXXXX"_s};
    QString m_closed, m_killed, m_work;
};

// A small store, closed in order; or as a kill leaves it, with what was said last in the log alone.
void TestDamage::make(const QString &folder, bool killed)
{
    RT_TAKE(store, Store::createPractice(folder));
    RT_DONE(store->addUser({u"okafor"_s, u"Ngozi Okafor"_s, Role::Chair}, at(0), u"setup"_s));
    RT_DONE(store->append(convene(kMeeting)));
    for (int i = 0; i < 6; ++i)
        RT_DONE(store->append(share(kMeeting, u"i%1"_s.arg(i), u"said %1 in the meeting"_s.arg(i))));
    RT_DONE(store->append(plain(kMeeting, Verb::Sign, {{u"attendee"_s, u"a1"_s}})));
    RT_DONE(store->putDraft(kMeeting, u"share/text"_s, u"half a sent"_s));
    RT_DONE(store->lock());
    if (killed)
        copyFolder(folder, m_killed);
}

void TestDamage::initTestCase()
{
    QVERIFY(m_root.isValid());
    m_closed = m_root.filePath(u"closed"_s);
    m_killed = m_root.filePath(u"killed"_s);
    m_work = m_root.filePath(u"work"_s);
    make(m_closed, true);
    QVERIFY(QFileInfo(m_killed + u"/store.db-wal"_s).size() > 4096);
    QVERIFY(!QFileInfo::exists(m_closed + u"/store.db-wal"_s));
}

void TestDamage::flippedByte_anywhere_isNamedOrHarmless_data()
{
    QTest::addColumn<bool>("killed");
    QTest::addColumn<QString>("file");
    for (const bool killed : {false, true}) {
        for (const char *name : {"store.db", "store.db-wal", "practice.key", "head"}) {
            if (killed || QLatin1StringView(name) != "store.db-wal"_L1)
                QTest::newRow(QByteArray(name).append(killed ? ", after a kill" : ", closed")) << killed << QString::fromLatin1(name);
        }
    }
}

void TestDamage::flippedByte_anywhere_isNamedOrHarmless()
{
    QFETCH(bool, killed);
    QFETCH(QString, file);
    const QString &from = killed ? m_killed : m_closed;
    copyFolder(from, m_work);
    QByteArray whole;
    {
        RT_TAKE(store, Store::openPractice(m_work));
        whole = reading(*store);
        QVERIFY(!whole.isEmpty());
        RT_TAKE(found, store->verify());
        QVERIFY2(!found.firstBad, qPrintable(found.firstBad.value_or(QString())));
    }
    const qint64 size = QFileInfo(from + u'/' + file).size();
    QRandomGenerator random(42);
    int named = 0, harmless = 0;
    const qint64 tries = std::min<qint64>(size, kTries);
    for (qint64 i = 0; i < tries; ++i) {
        const qint64 at = tries == size ? i : i < 64 ? i : qint64(random.generate64() % quint64(size));
        copyFolder(from, m_work);
        flip(m_work + u'/' + file, at);
        const auto store = Store::openPractice(m_work);
        QString says;
        if (!store) {
            says = store.error().detail;
            QVERIFY2(says.contains(u"store.db"_s) || says.contains(file) || says.contains(u"entries"_s), qPrintable(says));
        } else {
            const QByteArray read = reading(**store);
            const auto found = (*store)->verify();
            if (!found)
                says = found.error().detail;
            else
                says = found->firstBad.value_or(found->notes.join(u' '));
            if (says.isEmpty())
                QVERIFY2(read == whole, qPrintable(u"byte %1 was lost in silence"_s.arg(at)));
        }
        says.isEmpty() ? ++harmless : ++named;
    }
    qInfo("%s: %d named, %d harmless of %lld bytes tried", qPrintable(file), named, harmless, tries);
    if (file == "practice.key"_L1 || file == "head"_L1 || (file == "store.db"_L1 && !killed))
        QCOMPARE(harmless, 0);
}

void TestDamage::flippedByte_inAnAcknowledgedFrame_isNamedWithItsPlace()
{
    copyFolder(m_killed, m_work);
    flip(m_work + u"/store.db-wal"_s, QFileInfo(m_work + u"/store.db-wal"_s).size() / 2);
    const auto store = Store::openPractice(m_work);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Code::Store_Damaged);
    QVERIFY2(store.error().detail.contains(u"store.db-wal, frame "_s), qPrintable(store.error().detail));
    // Refusing changed nothing: the evidence is still there, and a second look says the same.
    QCOMPARE(Store::openPractice(m_work).error().detail, store.error().detail);
    RT_TAKE(key, practice::read(m_work + u"/practice.key"_s));
    RT_TAKE(found, Store::verify(m_work, key));
    QCOMPARE(found.firstBad.value_or(QString()), store.error().detail);
}

void TestDamage::head_absentOrOlder_isLegal()
{
    copyFolder(m_killed, m_work);
    RT_TAKE(newest, readFile(m_work + u"/head"_s, 4096));
    QVERIFY(QFile::remove(m_work + u"/head"_s));
    RT_DONE(Store::openPractice(m_work));
    RT_DONE(replaceFile(m_work + u"/head"_s, QByteArray(newest.size(), '\0')));
    RT_DONE(Store::openPractice(m_work));
    RT_DONE(replaceFile(m_work + u"/head"_s, newest));
    {
        RT_TAKE(store, Store::openPractice(m_work));
        RT_DONE(store->append(share(kMeeting, u"i9"_s, u"said later"_s)));
    }
    RT_DONE(replaceFile(m_work + u"/head"_s, newest));
    RT_TAKE(store, Store::openPractice(m_work));
    QCOMPARE(*store->journal().count(), 10);
}

void TestDamage::head_changed_isNamedByVerify()
{
    copyFolder(m_closed, m_work);
    flip(m_work + u"/head"_s, 20);
    RT_TAKE(store, Store::openPractice(m_work));
    RT_TAKE(found, store->verify());
    QVERIFY2(found.firstBad.value_or(QString()).contains(u"head"_s), qPrintable(found.firstBad.value_or(QString())));
    QCOMPARE(found.entries, 9);
}

void TestDamage::log_cutShort_isNoticed()
{
    copyFolder(m_killed, m_work);
    QFile log(m_work + u"/store.db-wal"_s);
    QVERIFY(log.resize(log.size() / 3));
    RT_REFUSED(Store::openPractice(m_work), Code::Store_Damaged);
    QVERIFY(log.remove());
    RT_REFUSED(Store::openPractice(m_work), Code::Store_Damaged);
}

void TestDamage::database_endsWithinAPage_namesThePage()
{
    TempVault temp;
    QVERIFY(QDir().mkpath(temp.folder()));
    const QString path = temp.file("pages.db");
    RT_TAKE(database, Database::open(path, SecretKey::random(), {.create = true}));
    RT_DONE(database->run("CREATE TABLE last(value INTEGER); INSERT INTO last VALUES(1)"));
    RT_DONE(database->checkpoint());
    QCOMPARE(database->badPages(), QStringList());
    QVERIFY(QFile::resize(path, QFileInfo(path).size() - 1));
    QCOMPARE(database->badPages(), QStringList(u"pages.db, page 2"_s));
}

void TestDamage::store_replacedByAnEarlierCopy_isNoticed()
{
    copyFolder(m_closed, m_work);
    {
        RT_TAKE(store, Store::openPractice(m_work));
        RT_DONE(store->append(share(kMeeting, u"i9"_s, u"said later"_s)));
    }
    QVERIFY(QFile::remove(m_work + u"/store.db"_s));
    QVERIFY(QFile::copy(m_closed + u"/store.db"_s, m_work + u"/store.db"_s));
    const auto store = Store::openPractice(m_work);
    QVERIFY(!store);
    QVERIFY2(store.error().detail.contains(u"entries 10 to 10"_s), qPrintable(store.error().detail));
}

void TestDamage::database_missing_isNoticed()
{
    copyFolder(m_closed, m_work);
    QVERIFY(QFile::remove(m_work + u"/store.db"_s));
    RT_REFUSED(Store::openPractice(m_work), Code::Store_Damaged);
    RT_REFUSED(Store::createPractice(m_work), Code::Store_Exists);
}

// Somebody with the key changes the tables themselves: the pages are whole then, the chain is not.
#define RT_TAMPER(sql)                                                                                                 \
    copyFolder(m_closed, m_work);                                                                                      \
    {                                                                                                                  \
        RT_TAKE(key, practice::read(m_work + u"/practice.key"_s));                                                     \
        RT_TAKE(database, Database::open(m_work + u"/store.db"_s, key, {}));                                           \
        RT_DONE(database->run(sql));                                                                                   \
        database->keepLog(false);                                                                                      \
    }                                                                                                                  \
    RT_TAKE(store, Store::openPractice(m_work));                                                                       \
    RT_TAKE(found, store->verify());                                                                                   \
    const QString bad = found.firstBad.value_or(QString())

void TestDamage::verify_entryChanged_namesIt()
{
    RT_TAMPER("UPDATE entries SET body = CAST(replace(CAST(body AS TEXT), 'said 3', 'said 9') AS BLOB) WHERE row = 6");
    QCOMPARE(bad, u"meeting m1, entry 5"_s);
}

void TestDamage::verify_entryRemoved_namesIt()
{
    RT_TAMPER("DELETE FROM entries WHERE row = 4");
    QCOMPARE(bad, u"meeting m1, entry 3"_s);
}

void TestDamage::verify_signatureChanged_namesIt()
{
    RT_TAMPER("UPDATE checkpoints SET signature = randomblob(64) WHERE verb <> 0");
    QCOMPARE(bad, u"meeting m1, entry 8, its signature"_s);
}

void TestDamage::verify_listChanged_namesIt()
{
    {
        RT_TAMPER("UPDATE meetings SET ref = 'm7'");
        QVERIFY2(bad.startsWith(u"the list of meetings"_s), qPrintable(bad));
        RT_DONE(store->rebuild());
        QCOMPARE(store->verify()->firstBad.value_or(u"none"_s), u"none"_s);
    }
    {
        RT_TAMPER("INSERT INTO words(rowid, text) VALUES(5, 'never')");
        QVERIFY2(bad.startsWith(u"the search"_s), qPrintable(bad));
    }
    {
        RT_TAMPER("UPDATE users SET roles = 2");
        QVERIFY2(bad.startsWith(u"the users"_s), qPrintable(bad));
    }
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
