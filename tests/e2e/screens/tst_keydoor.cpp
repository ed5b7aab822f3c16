#include "app/door.h"
#include "app/walltime.h"
#include "platform/fido/fido.h"
#include "storage/store.h"
#include "storage/throttle.h"
#include "tests/support/softchip.h"
#include "tests/support/softkey.h"
#include "tests/support/tempvault.h"

#include "platform/tpm/tpm.h"

#include <QDir>
#include <QtTest>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// The door and a security key, from end to end: a real store, the real record program, libfido2, and a key in software that
// speaks CTAP. Whose key it is not, who does not know its PIN, who only has a copy of the tablet: they stay outside.
class TestKeyDoor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void key_putIn_pinGiven_touched_opens();
    void key_finger_needsNoPin();
    void passphraseWithKey_opens();
    void wrongPin_saysHowManyAreLeft();
    void otherKey_staysOutside();
    void noKey_cancelled_isNoProblem();
    void blinking_cancelled_isNoProblem();
    void blinking_pulledOut_isSaid();
    void blinking_nobodyTouches_isSaid();
    void ended_whileItBlinks_doesNotHang();
    void copiedStore_withTheKeyOnAnotherChip_opensNothing();
    void watched_saysWhetherOneIsPluggedIn();
};

namespace {

constexpr int kPatience = 60'000;
const QString kUser = u"ngozi.okafor"_s, kPin = u"730146"_s;

struct Tablet {
    QTemporaryDir folder, sockets;
    QString store = folder.filePath(u"store"_s);
    SystemTime time;
    SoftKey key;
    std::unique_ptr<Door> door;

    explicit Tablet(SecretKind kind = SecretKind::Key, SoftKey::Make make = {}) : key(sockets.path(), make)
    {
        key.setPin(kPin);
        (void)key.plugIn();
        const auto keys = openKeys(key.where());
        auto made = Store::create(store, kUser, kind == SecretKind::Key ? make.finger ? QString() : kPin : kPassphrase,
                                  {.cost = kQuick, .kind = kind, .key = keys.get()});
        if (!made || !(*made)->addUser({.user = kUser, .name = u"Ngozi Okafor"_s, .roles = Role::Chair, .team = u"team"_s},
                                       time.now(), kUser)
            || !(*made)->lock() || !Throttle(Store::triesPath(store), nullptr).found())
            qWarning("no store: %s", made ? "" : qPrintable(codeName(made.error().code)));
        made = tl::unexpected(Error{Code::Cancelled, {}});       // and closed
        open();
    }
    void open()
    {
        door = std::make_unique<Door>(Door::Setup{.where = {store, {}, key.where()}, .program = qEnvironmentVariable("RT_RECORD"),
                                                  .arguments = {u"--data"_s, store, u"--size"_s, u"800x600"_s}}, time);
        door->look();
        (void)becomes(Door::Closed);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            door->secret()->type(QString(c));
    }
    void go() { door->unlock(kUser, door->secret()); }
    bool becomes(Door::State state) { return QTest::qWaitFor([&] { return door->state() == state; }, kPatience); }
    bool says(const QString &step) { return QTest::qWaitFor([&] { return door->key()->step() == step; }, kPatience); }
    bool blinks() { return QTest::qWaitFor([&] { return key.blinks(); }, kPatience); }
};

}

void TestKeyDoor::key_putIn_pinGiven_touched_opens()
{
    Tablet tablet;
    Door &door = *tablet.door;
    QCOMPARE(door.users()->value(kUser, u"kind"_s).toString(), u"key"_s);
    tablet.key.pullOut();
    tablet.go();
    QCOMPARE(door.state(), Door::Opening);
    QVERIFY(tablet.says(u"put-in"_s));
    QVERIFY(tablet.key.plugIn());
    QVERIFY(tablet.says(u"pin"_s));
    QVERIFY(tablet.becomes(Door::Closed));
    QVERIFY(!door.problem().shown());                // it was asked for, nothing went wrong
    QCOMPARE(tablet.key.pinTries(), 8);
    tablet.key.touched = false;
    tablet.type(kPin);
    tablet.go();
    QCOMPARE(door.secret()->count(), 0);
    QVERIFY(tablet.blinks());
    QVERIFY(tablet.says(u"touch"_s));
    tablet.key.touched = true;
    QVERIFY(tablet.becomes(Door::Working));
    QCOMPARE(door.key()->step(), QString());
    door.lock();
    QVERIFY(tablet.becomes(Door::Closed));
}

void TestKeyDoor::key_finger_needsNoPin()
{
    Tablet tablet(SecretKind::Key, {.finger = true});
    tablet.key.rightFinger = false;
    tablet.go();
    QVERIFY(tablet.becomes(Door::Closed));
    QCOMPARE(tablet.door->problem().name, u"Key_WrongPin"_s);
    tablet.key.rightFinger = true;
    tablet.go();
    QVERIFY(tablet.becomes(Door::Working));
}

void TestKeyDoor::passphraseWithKey_opens()
{
    Tablet tablet(SecretKind::PassphraseWithKey);
    QCOMPARE(tablet.door->users()->value(kUser, u"kind"_s).toString(), u"passphrase-key"_s);
    tablet.type(u"not the passphrase at all"_s);
    tablet.go();
    QVERIFY(tablet.becomes(Door::Closed));
    QCOMPARE(tablet.door->problem().name, u"Vault_WrongPassphrase"_s);
    tablet.type(kPassphrase);
    tablet.go();
    QVERIFY(tablet.becomes(Door::Working));
}

void TestKeyDoor::wrongPin_saysHowManyAreLeft()
{
    Tablet tablet;
    tablet.type(u"000000"_s);
    tablet.go();
    QVERIFY(tablet.becomes(Door::Closed));
    QCOMPARE(tablet.door->problem().name, u"Key_WrongPin"_s);
    QCOMPARE(tablet.door->key()->step(), u"pin"_s);          // on the same pad
    QCOMPARE(tablet.door->key()->tries(), 7);
    tablet.door->key()->cancel();
    QVERIFY(!tablet.door->problem().shown());
    QCOMPARE(tablet.door->key()->step(), QString());
    tablet.type(kPin);
    tablet.go();
    QVERIFY(tablet.becomes(Door::Working));
}

void TestKeyDoor::otherKey_staysOutside()
{
    Tablet tablet;
    tablet.key.pullOut();
    SoftKey other(tablet.sockets.path());
    other.setPin(kPin);
    QVERIFY(other.plugIn());
    tablet.type(kPin);
    tablet.go();
    QVERIFY(tablet.becomes(Door::Closed));
    QCOMPARE(tablet.door->problem().name, u"Key_NotThisOne"_s);
    QVERIFY(tablet.key.plugIn());                    // both: nobody can tell which is meant
    tablet.type(kPin);
    tablet.go();
    QVERIFY(tablet.becomes(Door::Closed));
    QCOMPARE(tablet.door->problem().name, u"Key_Several"_s);
}

void TestKeyDoor::noKey_cancelled_isNoProblem()
{
    Tablet tablet;
    tablet.key.pullOut();
    tablet.go();
    QVERIFY(tablet.says(u"put-in"_s));
    tablet.door->key()->cancel();
    QVERIFY(tablet.becomes(Door::Closed));
    QVERIFY(!tablet.door->problem().shown());
    QCOMPARE(tablet.door->key()->step(), QString());
    QVERIFY(tablet.key.plugIn());                    // and again, with success
    tablet.type(kPin);
    tablet.go();
    QVERIFY(tablet.becomes(Door::Working));
}

void TestKeyDoor::blinking_cancelled_isNoProblem()
{
    Tablet tablet;
    tablet.key.touched = false;
    tablet.type(kPin);
    tablet.go();
    QVERIFY(tablet.blinks());
    tablet.door->key()->cancel();
    QVERIFY(tablet.becomes(Door::Closed));
    QVERIFY(!tablet.door->problem().shown());
    QVERIFY(!tablet.key.blinks());
    QCOMPARE(Throttle(Store::triesPath(tablet.store), nullptr).standing(kUser, {})->failures, 0);
}

void TestKeyDoor::blinking_pulledOut_isSaid()
{
    Tablet tablet;
    tablet.key.touched = false;
    tablet.type(kPin);
    tablet.go();
    QVERIFY(tablet.blinks());
    tablet.key.pullOut();
    QVERIFY(tablet.becomes(Door::Closed));
    QCOMPARE(tablet.door->problem().name, u"Key_Absent"_s);
}

void TestKeyDoor::blinking_nobodyTouches_isSaid()
{
    Tablet tablet;
    tablet.key.seconds = 0;                          // the key's own patience
    tablet.key.touched = false;
    tablet.type(kPin);
    tablet.go();
    QVERIFY(tablet.becomes(Door::Closed));
    QCOMPARE(tablet.door->problem().name, u"Key_TimedOut"_s);
}

void TestKeyDoor::ended_whileItBlinks_doesNotHang()
{
    Tablet tablet;
    tablet.key.touched = false;
    tablet.type(kPin);
    tablet.go();
    QVERIFY(tablet.blinks());
    tablet.door.reset();                             // the test's own patience is at stake here
    QVERIFY(!tablet.key.blinks());
}

// T1 with everything but the tablet's own chip: its disk, the key, the key's PIN.
void TestKeyDoor::copiedStore_withTheKeyOnAnotherChip_opensNothing()
{
    SoftChip first, second;
    QVERIFY(first.start() && second.start());
    const auto here = openTpm(first.tcti()), elsewhere = openTpm(second.tcti());
    QVERIFY(here && elsewhere);
    const QTemporaryDir folder, sockets;
    SoftKey key(sockets.path());
    key.setPin(kPin);
    QVERIFY(key.plugIn());
    const auto keys = openKeys(key.where());
    const QString vaultPath = folder.filePath(u"vault"_s);
    RT_TAKE(storeKey, Vault::create(vaultPath, kUser, kPin, {.cost = kQuick, .chip = here->get(), .kind = SecretKind::Key,
                                                             .key = keys.get()}));
    RT_TAKE(vault, Vault::read(vaultPath));
    QVERIFY(vault.unlock(kUser, kPin, here->get(), {}, keys.get())->key == storeKey);
    RT_REFUSED(vault.unlock(kUser, kPin, elsewhere->get(), {}, keys.get()), Code::Chip_NotOurs);
    RT_REFUSED(vault.unlock(kUser, kPin, nullptr, {}, keys.get()), Code::Vault_NeedsChip);
}

void TestKeyDoor::watched_saysWhetherOneIsPluggedIn()
{
    Tablet tablet;
    KeyInHand &key = *tablet.door->key();
    QVERIFY(!key.plugged());                         // nobody looks
    key.setWatched(true);
    QVERIFY(key.plugged());
    tablet.key.pullOut();
    QTRY_VERIFY(!key.plugged());
    QVERIFY(tablet.key.plugIn());
    QTRY_VERIFY(key.plugged());
    key.setWatched(false);
    QVERIFY(!key.plugged());
}

QTEST_MAIN(TestKeyDoor)
#include "tst_keydoor.moc"
