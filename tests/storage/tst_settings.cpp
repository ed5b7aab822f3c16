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

// A library that does not do what it is asked, as another build of it might not, is refused before anything is written.
class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void setting_thatDoesNotHold_isRefused_data();
    void setting_thatDoesNotHold_isRefused();
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

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
