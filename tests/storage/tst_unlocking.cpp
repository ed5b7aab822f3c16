#include "tests/support/fakechip.h"
#include "tests/support/tempvault.h"

#include "storage/doorbook.h"
#include "storage/durablefile.h"
#include "storage/unlocking.h"

#include <QFile>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kPin = u"73920146"_s, kWrong = u"73920147"_s;

// A real store on a chip, and its door.
struct House {
    TempVault temp;
    FakeChip chip;
    SecretKey key = SecretKey::zero();
    Uptime now{1h, u"boot 1"_s};
    int minute = 0;

    House()
    {
        (void)Store::create(temp.folder(), u"okafor"_s, kPin,
                            {.cost = kQuick, .chip = &chip, .kind = SecretKind::Pin});
        auto vault = Vault::read(Store::vaultPath(temp.folder()));
        key = std::move(vault->unlock(u"okafor"_s, kPin, &chip)->key);
    }
    Result<Unlocked> unlock(const QString &pin, const QString &user = u"okafor"_s)
    {
        return rt::unlock({.folder = temp.folder(), .chip = &chip, .now = now, .at = at(++minute)}, user, pin);
    }
    int failures() { return Throttle(Store::triesPath(temp.folder()), &chip).standing(u"okafor"_s, now)->failures; }
    // What the trail says once somebody has unlocked.
    QStringList trail() const
    {
        QStringList said;
        auto store = Store::open(temp.folder(), key);
        const auto rows = (*store)->trail({}, 100);
        for (const TrailRow &row : *rows)
            said.prepend(QString(actName(row.entry.act)) + u' ' + row.entry.about);
        return said;
    }
};

}

class TestUnlocking : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unlock_wrong_isCountedAndWrittenDown();
    void unlock_right_setsTheCountBack();
    void unlock_tenWrong_isWrittenDown();
    void unlock_afterTooMany_isRefusedBeforeItIsTried();
    void unlock_chipAway_isNoTry();
    void unlock_unknownName_leavesNothingBehind();
    void unlock_countPutBack_isWrittenDown();
    void create_overAStore_isATryLikeAnother();
};

void TestUnlocking::unlock_wrong_isCountedAndWrittenDown()
{
    House house;
    RT_REFUSED(house.unlock(kWrong), Code::Vault_WrongPassphrase);
    QCOMPARE(house.failures(), 1);
    QCOMPARE(house.chip.wrongTries, 1);
    QCOMPARE(house.trail(), QStringList{u"unlock-failed okafor"_s});
}

void TestUnlocking::unlock_right_setsTheCountBack()
{
    House house;
    RT_REFUSED(house.unlock(kWrong), Code::Vault_WrongPassphrase);
    RT_REFUSED(house.unlock(kWrong), Code::Vault_WrongPassphrase);
    RT_TAKE(opened, house.unlock(kPin));
    QVERIFY(opened.key == house.key);
    QCOMPARE(house.failures(), 0);
}

void TestUnlocking::unlock_tenWrong_isWrittenDown()
{
    House house;
    for (int i = 0; i < 10; ++i) {
        house.now.since += 2h;
        RT_REFUSED(house.unlock(kWrong), Code::Vault_WrongPassphrase);
        house.chip.wrongTries = 0;                   // a chip forgets one in ten minutes
    }
    RT_REFUSED(house.unlock(kPin), Code::Vault_UserDisabled);
    QCOMPARE(house.trail().count(u"unlock-failed okafor"_s), 10);
    QCOMPARE(house.trail().count(u"user-disabled okafor"_s), 1);
}

void TestUnlocking::unlock_afterTooMany_isRefusedBeforeItIsTried()
{
    House house;
    for (int i = 0; i < 3; ++i)
        RT_REFUSED(house.unlock(kWrong), Code::Vault_WrongPassphrase);
    RT_REFUSED(house.unlock(kPin), Code::Vault_Wait);
    QCOMPARE(house.chip.wrongTries, 3);
}

void TestUnlocking::unlock_chipAway_isNoTry()
{
    House house;
    house.chip.bootState = "another start";
    RT_REFUSED(house.unlock(kPin), Code::Chip_StateChanged);
    QCOMPARE(house.failures(), 0);
    QCOMPARE(house.trail(), QStringList());
}

// Somebody who types their passphrase where the name goes must not find it in the trail.
void TestUnlocking::unlock_unknownName_leavesNothingBehind()
{
    House house;
    const QString name = u"zebra-marker"_s;
    RT_TAKE(before, house.chip.counter());
    RT_REFUSED(house.unlock(kPin, name), Code::UnknownUser);
    for (const char *file : {"tries", "door"})
        QVERIFY(!readFile(house.temp.file(file), 1 << 20)->contains(name.toUtf8()));
    QCOMPARE(house.trail(), QStringList());
    QCOMPARE(*house.chip.counter(), before);         // not even for a moment
}

void TestUnlocking::unlock_countPutBack_isWrittenDown()
{
    House house;
    const QByteArray before = *readFile(Store::triesPath(house.temp.folder()), 1 << 20);
    for (int i = 0; i < 3; ++i)
        RT_REFUSED(house.unlock(kWrong), Code::Vault_WrongPassphrase);
    RT_DONE(replaceFile(Store::triesPath(house.temp.folder()), before));
    RT_REFUSED(house.unlock(kPin), Code::Vault_CounterBehind);
    QVERIFY(house.trail().contains(u"counter-behind okafor"_s));
}

// A store without its note of the end looks half made, and whoever makes one gives a secret: that is a guess.
void TestUnlocking::create_overAStore_isATryLikeAnother()
{
    House house;
    const auto make = [&](const QString &pin) {
        return Store::create(house.temp.folder(), u"okafor"_s, pin,
                             {.cost = kQuick, .chip = &house.chip, .kind = SecretKind::Pin, .now = house.now, .at = at(1)});
    };
    RT_REFUSED(make(kWrong), Code::Store_Exists);
    QCOMPARE(house.chip.wrongTries, 0);
    QVERIFY(QFile::remove(house.temp.file("head")));
    for (int i = 1; i <= 3; ++i) {
        RT_REFUSED(make(kWrong), Code::Vault_WrongPassphrase);
        QCOMPARE(house.failures(), i);
    }
    RT_REFUSED(make(kPin), Code::Vault_Wait);
    QCOMPARE(house.chip.wrongTries, 3);
    house.now.since += 2h;
    RT_DONE(make(kPin));
    QCOMPARE(house.failures(), 0);
    QCOMPARE(house.trail().count(u"unlock-failed okafor"_s), 3);
}

QTEST_GUILESS_MAIN(TestUnlocking)
#include "tst_unlocking.moc"
