#include "app/door.h"
#include "app/keyroom.h"
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
    void keyRoom_whoHasAKey_addsSomebodyWithAnother();
    void keyRoom_ownKey_becomesAPassphrase();
    void keyRoom_whatANewKeyLacks_isSaidAtOnce();
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
    tablet.key.seconds = 10;                         // then it would end by itself
    tablet.type(kPin);
    tablet.go();
    QVERIFY(tablet.blinks());
    tablet.door.reset();
    QVERIFY(!tablet.key.blinks() && !tablet.key.gaveUp());
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
    QVERIFY(QTest::qWaitFor([&] { return !key.plugged(); }));
    QVERIFY(tablet.key.plugIn());
    QVERIFY(QTest::qWaitFor([&] { return key.plugged(); }));
    key.setWatched(false);
    QVERIFY(!key.plugged());
}

namespace {

// People and keys, behind the tablet's door.
struct Room {
    Tablet &tablet;
    KeyRoom room{{.where = {tablet.store, {}, tablet.key.where()}, .cost = kQuick}, *tablet.door, tablet.time};

    explicit Room(Tablet &of) : tablet(of)
    {
        tablet.door->openKeys();
        (void)until([this] { return room.people()->count() == 1; });
    }
    static bool until(const std::function<bool()> &so) { return QTest::qWaitFor(so, kPatience); }
    bool reaches(KeyRoom::Stage stage) { return until([=, this] { return room.stage() == stage && !room.busy(); }); }
    bool rests() { return until([this] { return !room.busy(); }); }
    static void type(const QString &text, Secret *into)
    {
        for (const QChar c : text)
            into->type(QString(c));
    }
    void show(const QString &secret)
    {
        type(secret, room.secret());
        room.showSelf(kUser);
    }
};

}

void TestKeyDoor::keyRoom_whoHasAKey_addsSomebodyWithAnother()
{
    Tablet tablet;
    Room room(tablet);
    SoftKey theirs(tablet.sockets.path());
    theirs.setPin(u"482915"_s);
    room.room.add(u"Mair Lloyd"_s, {u"minute-taker"_s}, {});
    QVERIFY(room.reaches(KeyRoom::Choosing));
    tablet.key.pullOut();
    QVERIFY(theirs.plugIn());
    room.room.setKind(u"key"_s);
    room.type(u"482915"_s, room.room.fresh());
    room.room.choose();
    QVERIFY(room.reaches(KeyRoom::Showing));
    theirs.pullOut();
    QVERIFY(tablet.key.plugIn());
    room.show({});                                   // the key in hand, and no PIN yet
    QVERIFY(room.rests());
    QCOMPARE(room.room.stage(), KeyRoom::Showing);
    QCOMPARE(tablet.door->key()->step(), u"pin"_s);
    room.show(kPin);
    QVERIFY(tablet.says(u"swap"_s));
    tablet.key.pullOut();
    QVERIFY(tablet.says(u"put-in"_s));
    QVERIFY(theirs.plugIn());
    QVERIFY2(room.reaches(KeyRoom::Over), qPrintable(room.room.problem().title));
    QCOMPARE(tablet.door->key()->step(), QString());
    const auto keys = openKeys(theirs.where());
    QVERIFY(Vault::read(Store::vaultPath(tablet.store))->unlock(u"mair.lloyd"_s, u"482915"_s, nullptr, {}, keys.get()));
    QVERIFY(QTest::qWaitFor([&] {
        return room.room.people()->value(u"mair.lloyd"_s, u"kind"_s).toString() == u"key"_s;
    }));
}

void TestKeyDoor::keyRoom_ownKey_becomesAPassphrase()
{
    Tablet tablet;
    Room room(tablet);
    room.room.changeOwn();
    QVERIFY(room.reaches(KeyRoom::Showing));
    room.show(kPin);
    QVERIFY2(room.reaches(KeyRoom::Choosing), qPrintable(room.room.problem().title));
    room.type(kPassphrase, room.room.fresh());
    room.type(kPassphrase, room.room.again());
    room.room.choose();
    QVERIFY2(room.reaches(KeyRoom::Over), qPrintable(room.room.problem().title));
    QVERIFY(Vault::read(Store::vaultPath(tablet.store))->unlock(kUser, kPassphrase));
}

void TestKeyDoor::keyRoom_whatANewKeyLacks_isSaidAtOnce()
{
    Tablet tablet;
    Room room(tablet);
    room.room.add(u"Mair Lloyd"_s, {u"minute-taker"_s}, {});
    QVERIFY(room.reaches(KeyRoom::Choosing));
    room.room.setKind(u"key"_s);
    room.room.choose();
    QVERIFY(room.rests());
    QCOMPARE(room.room.problem().name, u"Key_NeedsPin"_s);
    tablet.key.reset();                              // as it comes from the shop
    room.room.choose();
    QVERIFY(room.rests());
    QCOMPARE(room.room.problem().name, u"Key_NoPerson"_s);
    QCOMPARE(room.room.stage(), KeyRoom::Choosing);
    tablet.key.pullOut();
    room.room.choose();
    QVERIFY(tablet.says(u"put-in"_s));
    tablet.door->key()->cancel();
    QVERIFY(room.rests());
    QCOMPARE(room.room.stage(), KeyRoom::Choosing);
    QVERIFY(!room.room.problem().shown());
}

QTEST_MAIN(TestKeyDoor)
#include "tst_keydoor.moc"
