#include "tests/support/tempvault.h"

#include "storage/sqlite.h"

#include <dlfcn.h>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// Every statement without a result passes here: one that a test names is not done, and says that it was.
static QByteArray swallowed;
static int swallowedTimes = 0;
struct sqlite3;
extern "C" int sqlite3_exec(sqlite3 *handle, const char *sql, int (*row)(void *, int, char **, char **), void *with, char **error)
{
    if (!swallowed.isEmpty() && swallowed == sql) {
        ++swallowedTimes;
        return 0;
    }
    static const auto real = reinterpret_cast<decltype(&sqlite3_exec)>(dlsym(RTLD_NEXT, "sqlite3_exec"));
    return real(handle, sql, row, with, error);
}

// ... and what a test gives it says of itself when it is asked for its version.
static const char *versionQuery = nullptr;
struct sqlite3_stmt;
extern "C" int sqlite3_prepare_v3(sqlite3 *handle, const char *sql, int length, unsigned flags, sqlite3_stmt **statement,
                                  const char **rest)
{
    static const auto real = reinterpret_cast<decltype(&sqlite3_prepare_v3)>(dlsym(RTLD_NEXT, "sqlite3_prepare_v3"));
    const bool asked = versionQuery && QByteArrayView(sql) == "PRAGMA cipher_version";
    return real(handle, asked ? versionQuery : sql, length, flags, statement, rest);
}

// A library that does not do what it is asked, as another build of it might not, is refused before anything is written.
class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void setting_thatDoesNotHold_isRefused_data();
    void setting_thatDoesNotHold_isRefused();
    void library_withoutACipherOrTooOld_isRefused_data();
    void library_withoutACipherOrTooOld_isRefused();
};

void TestSettings::setting_thatDoesNotHold_isRefused_data()
{
    QTest::addColumn<QByteArray>("setting");
    // What is otherwise in a fresh connection; memory security is the process's, and secure_delete Debian has on by itself.
    for (const char *each : {"PRAGMA temp_store=MEMORY", "PRAGMA trusted_schema=OFF", "PRAGMA locking_mode=EXCLUSIVE",
                             "PRAGMA synchronous=EXTRA"})
        QTest::newRow(each) << QByteArray(each);
}

void TestSettings::setting_thatDoesNotHold_isRefused()
{
    QFETCH(QByteArray, setting);
    TempVault temp;
    RT_DONE(Store::createPractice(temp.folder()));
    swallowed = setting;
    swallowedTimes = 0;
    const auto store = Store::openPractice(temp.folder());
    swallowed.clear();
    QVERIFY(swallowedTimes > 0);
    QVERIFY(!store);
    QCOMPARE(codeName(store.error().code), codeName(Code::Store_UnsafeCipher));
    RT_DONE(Store::openPractice(temp.folder()));
}

void TestSettings::library_withoutACipherOrTooOld_isRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain SQLite") << QByteArray("PRAGMA no_such_setting") << false;
    QTest::newRow("Debian 12's own") << QByteArray("SELECT '3.4.1'") << false;
    QTest::newRow("a little too old") << QByteArray("SELECT '4.5.7 community'") << false;
    QTest::newRow("old enough") << QByteArray("SELECT '4.6.0 community'") << true;
    QTest::newRow("newer") << QByteArray("SELECT '5.0.0'") << true;
}

void TestSettings::library_withoutACipherOrTooOld_isRefused()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, good);
    TempVault temp;
    RT_DONE(Store::createPractice(temp.folder()));
    versionQuery = query.constData();
    const auto store = Store::openPractice(temp.folder());
    versionQuery = nullptr;
    QCOMPARE(bool(store), good);
    if (!good)
        QCOMPARE(codeName(store.error().code), codeName(Code::Store_UnsafeCipher));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
