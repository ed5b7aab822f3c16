#include "app/door.h"
#include "app/keyroom.h"
#include "app/secret.h"
#include "platform/uptime.h"
#include "storage/council.h"
#include "storage/durablefile.h"
#include "storage/recovery.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempvault.h"

#include <QDir>
#include <QTest>

using namespace rt;
using namespace Qt::StringLiterals;

// People and keys, as the screens meet them: a real store, the secrets typed, one act after the other.
class TestKeyRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void add_byAChair_theNewOneUnlocks();
    void add_aWrongSecret_staysThereAndKeepsWhatWasChosen();
    void add_contentByAnAdmin_asksWhoOpensTheStore();
    void remove_byAnAdmin_byNobodyElse();
    void ownSecret_oldFirst_thenTheNewOneOpens();
    void choose_shortDifferentOrEasy_goesNoFurther();
    void change_byAnAdminAndAChair_isWhatTheyAreAfterwards();
    void showRoles_untilOneLeaves();
    void rotate_theOldKeyOpensNothing();
    void council_fromAFile_andRecoveryByIt();
    void policy_outOfBounds_isSaid();
    void wipe_saysFirstWhatIsLost();
    void patience_over_forgetsWhatWasShown();
    void back_forgetsWhatWasShown();
    void outsideTheRoom_nothingBegins();
};

namespace {

constexpr int kPatience = 20'000;
const QString kNgozi = u"four or five words are good"_s, kMair = u"an admin has another phrase"_s,
              kHuw = u"what nobody would ever guess"_s;

// Ngozi chairs, Mair administers.
struct Room {
    test::TempVault vault;
    test::FakeClock clock;
    QTemporaryDir exchange;
    std::unique_ptr<Door> door;
    std::unique_ptr<KeyRoom> room;

    explicit Room(std::chrono::milliseconds patience = std::chrono::minutes(3))
    {
        const Actor ngozi{u"ngozi.okafor"_s, u"Ngozi Okafor"_s, Role::Chair, u"tablet"_s};
        {
            const auto store = Store::create(vault.folder(), ngozi.user, kNgozi, {.cost = test::kQuick}).value();
            if (!store->addUser(ngozi, clock.now(), ngozi.user))
                qFatal("no chair");
        }
        Keeping keeping = keepingHere();
        if (const Done made = keeping.add({ngozi.user, kNgozi}, {.user = u"mair.lloyd"_s, .roles = Role::Admin}, {kMair}); !made)
            qFatal("no admin: %s", qPrintable(test::words(made)));
        door = std::make_unique<Door>(Door::Setup{.where = {vault.folder(), {}}, .program = u"/nowhere"_s, .arguments = {}},
                                      clock);
        room = std::make_unique<KeyRoom>(KeyRoom::Setup{.where = {vault.folder(), {}}, .exchange = exchange.path(),
                                                        .cost = test::kQuick, .patience = patience}, *door, clock);
        door->look();
        until([this] { return door->state() == Door::Closed; });
        door->openKeys();
        until([this] { return room->people()->count() == 2; });
    }
    ~Room()
    {
        room.reset();
        door.reset();
    }
    Keeping keepingHere()
    {
        return Keeping({.folder = vault.folder(), .now = [this] { return clock.now(); }, .uptime = uptime, .cost = test::kQuick});
    }
    static bool until(const std::function<bool()> &so) { return QTest::qWaitFor(so, kPatience); }
    bool rests() { return until([this] { return !room->busy(); }); }
    bool reaches(KeyRoom::Stage stage) { return until([=, this] { return room->stage() == stage && !room->busy(); }); }
    static void type(const QString &text, Secret *into)
    {
        for (const QChar c : text)
            into->type(QString(c));
    }
    bool choose(const QString &text, const QString &again)
    {
        type(text, room->fresh());
        type(again, room->again());
        room->choose();
        return rests();
    }
    bool show(const QString &user, const QString &secret)
    {
        type(secret, room->secret());
        room->showSelf(user);
        return rests();
    }
    bool opens(const QString &user, const QString &secret)
    {
        return unlock({.folder = vault.folder(), .chip = nullptr, .now = uptime(), .at = clock.now()}, user, secret).has_value();
    }
    Actor actor(const QString &user)
    {
        auto opened = unlock({.folder = vault.folder(), .chip = nullptr, .now = uptime(), .at = clock.now()}, u"ngozi.okafor"_s,
                             kNgozi);
        return Store::open(vault.folder(), opened.value().key).and_then([&](const auto &store) { return store->user(user); })
            .value_or(Actor());
    }
};

}

void TestKeyRoom::add_byAChair_theNewOneUnlocks()
{
    Room here;
    KeyRoom &room = *here.room;
    QVERIFY(room.isTaken(u"Ngozi Okafor"_s));
    QVERIFY(!room.isTaken(u"Huw Bevan"_s));
    room.add(u"Huw Bevan"_s, {u"minute-taker"_s}, u"Harbour"_s);
    QCOMPARE(room.stage(), KeyRoom::Choosing);
    QCOMPARE(room.name(), u"Huw Bevan"_s);
    QVERIFY(here.choose(kHuw, kHuw));
    QCOMPARE(room.stage(), KeyRoom::Showing);
    QCOMPARE(room.part(), u"anybody"_s);
    QCOMPARE(room.fresh()->count() + room.again()->count(), 0);
    QVERIFY(!here.opens(u"huw.bevan"_s, kHuw));
    QVERIFY(here.show(u"ngozi.okafor"_s, kNgozi));
    QVERIFY2(here.reaches(KeyRoom::Over), qPrintable(room.problem().name));
    QVERIFY(here.opens(u"huw.bevan"_s, kHuw));
    const Actor huw = here.actor(u"huw.bevan"_s);
    QCOMPARE(huw.name, u"Huw Bevan"_s);
    QCOMPARE(huw.roles, Roles(Role::MinuteTaker));
    QCOMPARE(huw.team, u"Harbour"_s);
    QVERIFY(QTest::qWaitFor([&] { return room.people()->count() == 3; }));
}

void TestKeyRoom::add_aWrongSecret_staysThereAndKeepsWhatWasChosen()
{
    Room here;
    KeyRoom &room = *here.room;
    room.add(u"Huw Bevan"_s, {u"chair"_s}, {});
    QVERIFY(here.choose(kHuw, kHuw));
    QVERIFY(here.show(u"ngozi.okafor"_s, kMair));
    QCOMPARE(room.stage(), KeyRoom::Showing);
    QCOMPARE(room.problem().name, u"Vault_WrongPassphrase"_s);
    QCOMPARE(room.secret()->count(), 0);
    QVERIFY(room.given().isEmpty());
    QVERIFY(here.show(u"ngozi.okafor"_s, kNgozi));
    QVERIFY(here.reaches(KeyRoom::Over));
    QVERIFY(here.opens(u"huw.bevan"_s, kHuw));
}

void TestKeyRoom::add_contentByAnAdmin_asksWhoOpensTheStore()
{
    Room here;
    KeyRoom &room = *here.room;
    room.add(u"Huw Bevan"_s, {u"chair"_s}, {});
    QVERIFY(here.choose(kHuw, kHuw));
    QVERIFY(here.show(u"mair.lloyd"_s, kNgozi));     // said at once, before anybody else takes the tablet
    QCOMPARE(room.problem().name, u"Vault_WrongPassphrase"_s);
    QVERIFY(here.show(u"mair.lloyd"_s, kMair));
    QCOMPARE(room.stage(), KeyRoom::Showing);
    QCOMPARE(room.part(), u"opens"_s);
    QCOMPARE(room.steps(), 2);
    QVERIFY(!here.opens(u"huw.bevan"_s, kHuw));
    QVERIFY(here.show(u"mair.lloyd"_s, kMair));      // the same person is no second one
    QCOMPARE(room.part(), u"opens"_s);
    room.secret()->clear();
    QVERIFY(here.show(u"ngozi.okafor"_s, kNgozi));
    QVERIFY(here.reaches(KeyRoom::Over));
    QVERIFY(here.opens(u"huw.bevan"_s, kHuw));
}

void TestKeyRoom::remove_byAnAdmin_byNobodyElse()
{
    Room here;
    KeyRoom &room = *here.room;
    RT_DONE(here.keepingHere().add({u"ngozi.okafor"_s, kNgozi}, {.user = u"huw.bevan"_s, .roles = Role::MinuteTaker}, {kHuw}));
    room.look();
    QVERIFY(QTest::qWaitFor([&] { return room.people()->count() == 3; }));
    room.remove(u"huw.bevan"_s);
    QCOMPARE(room.part(), u"admin"_s);
    QVERIFY(here.show(u"ngozi.okafor"_s, kNgozi));
    QCOMPARE(room.stage(), KeyRoom::Showing);
    QCOMPARE(room.problem().name, u"Access_Denied"_s);
    QVERIFY(here.opens(u"huw.bevan"_s, kHuw));
    QVERIFY(here.show(u"mair.lloyd"_s, kMair));
    QVERIFY(here.reaches(KeyRoom::Over));
    QCOMPARE(room.name(), u"Huw Bevan"_s);           // told what was done, though they are in no list any more
    QVERIFY(!here.opens(u"huw.bevan"_s, kHuw));
    QVERIFY(QTest::qWaitFor([&] { return room.people()->count() == 2; }));
}

void TestKeyRoom::ownSecret_oldFirst_thenTheNewOneOpens()
{
    Room here;
    KeyRoom &room = *here.room;
    room.changeOwn();
    QCOMPARE(room.stage(), KeyRoom::Showing);
    QVERIFY(here.show(u"mair.lloyd"_s, kNgozi));
    QCOMPARE(room.stage(), KeyRoom::Showing);
    QCOMPARE(room.problem().name, u"Vault_WrongPassphrase"_s);
    QVERIFY(here.show(u"mair.lloyd"_s, kMair));
    QCOMPARE(room.stage(), KeyRoom::Choosing);
    QVERIFY(here.choose(kHuw, kHuw));
    QVERIFY(here.reaches(KeyRoom::Over));
    QVERIFY(here.opens(u"mair.lloyd"_s, kHuw));
    QVERIFY(!here.opens(u"mair.lloyd"_s, kMair));
}

void TestKeyRoom::choose_shortDifferentOrEasy_goesNoFurther()
{
    Room here;
    KeyRoom &room = *here.room;
    room.add(u"Huw Bevan"_s, {u"chair"_s}, {});
    QVERIFY(here.choose(u"short"_s, u"short"_s));
    QCOMPARE(room.wrong(), u"short"_s);
    QVERIFY(here.choose(kHuw, kMair));
    QCOMPARE(room.wrong(), u"different"_s);
    QCOMPARE(room.fresh()->count() + room.again()->count(), 0);
    room.setKind(u"pin"_s);
    QVERIFY(here.choose(u"12345678"_s, u"12345678"_s));
    QCOMPARE(room.problem().name, u"Vault_SecretTooEasy"_s);
    QCOMPARE(room.stage(), KeyRoom::Choosing);
    room.setKind(u"passphrase"_s);
    QVERIFY(!room.problem().shown());
    QVERIFY(here.choose(kHuw, kHuw));
    QCOMPARE(room.stage(), KeyRoom::Showing);
}

void TestKeyRoom::change_byAnAdminAndAChair_isWhatTheyAreAfterwards()
{
    Room here;
    KeyRoom &room = *here.room;
    RT_DONE(here.keepingHere().add({u"ngozi.okafor"_s, kNgozi}, {.user = u"huw.bevan"_s, .roles = Role::MinuteTaker}, {kHuw}));
    room.look();
    QVERIFY(QTest::qWaitFor([&] { return room.people()->count() == 3; }));
    room.change(u"huw.bevan"_s, {u"chair"_s, u"auditor"_s}, u"Harbour"_s);
    QVERIFY(here.show(u"mair.lloyd"_s, kMair));
    QCOMPARE(room.part(), u"opens"_s);
    QVERIFY(here.show(u"ngozi.okafor"_s, kNgozi));
    QVERIFY2(here.reaches(KeyRoom::Over), qPrintable(room.problem().name));
    QCOMPARE(here.actor(u"huw.bevan"_s).roles, Roles({Role::Chair, Role::Auditor}));
    QCOMPARE(here.actor(u"huw.bevan"_s).team, u"Harbour"_s);

    room.change(u"huw.bevan"_s, {}, u"Moonrise"_s);  // the team alone
    QVERIFY(here.show(u"mair.lloyd"_s, kMair));
    QVERIFY(here.show(u"ngozi.okafor"_s, kNgozi));
    QVERIFY2(here.reaches(KeyRoom::Over), qPrintable(room.problem().name));
    QCOMPARE(here.actor(u"huw.bevan"_s).roles, Roles({Role::Chair, Role::Auditor}));
    QCOMPARE(here.actor(u"huw.bevan"_s).team, u"Moonrise"_s);

    room.change(u"huw.bevan"_s, {u"admin"_s}, {});   // to a slot that opens nothing: they are there themselves
    QVERIFY(here.show(u"mair.lloyd"_s, kMair));
    QCOMPARE(room.only(), u"huw.bevan"_s);
    QVERIFY(here.show(u"huw.bevan"_s, kHuw));
    QVERIFY2(here.reaches(KeyRoom::Over), qPrintable(room.problem().name));
    QVERIFY(QTest::qWaitFor([&] { return room.people()->value(u"huw.bevan"_s, u"opens"_s).toBool() == false; }));
    QVERIFY(here.opens(u"huw.bevan"_s, kHuw));
}

void TestKeyRoom::showRoles_untilOneLeaves()
{
    Room here;
    KeyRoom &room = *here.room;
    QVERIFY(room.people()->value(u"ngozi.okafor"_s, u"roles"_s).toString().isEmpty());
    room.showRoles();
    QVERIFY(here.show(u"ngozi.okafor"_s, kNgozi));
    QVERIFY(here.reaches(KeyRoom::Over));
    QVERIFY(QTest::qWaitFor([&] {
        return room.people()->value(u"ngozi.okafor"_s, u"roles"_s).toString() == u"Chair"_s;
    }));
    QCOMPARE(room.people()->value(u"ngozi.okafor"_s, u"team"_s).toString(), u"tablet"_s);
    QVERIFY(room.tablet().known);
    here.door->closeKeys();
    QVERIFY(QTest::qWaitFor([&] { return here.door->state() == Door::Closed; }));
    QVERIFY(!room.tablet().known);
    here.door->openKeys();
    QVERIFY(QTest::qWaitFor([&] { return room.people()->count() == 2; }));
    QVERIFY(room.people()->value(u"ngozi.okafor"_s, u"roles"_s).toString().isEmpty());
}

void TestKeyRoom::rotate_theOldKeyOpensNothing()
{
    Room here;
    KeyRoom &room = *here.room;
    auto before = unlock({.folder = here.vault.folder(), .chip = nullptr, .now = uptime(), .at = here.clock.now()},
                         u"ngozi.okafor"_s, kNgozi);
    QVERIFY(before);
    room.rotate();
    QVERIFY(here.show(u"ngozi.okafor"_s, kNgozi));
    QVERIFY2(here.reaches(KeyRoom::Over), qPrintable(room.problem().name));
    QVERIFY(room.outcome().left.isEmpty());
    QVERIFY(!Store::open(here.vault.folder(), before->key));
    QCOMPARE(here.actor(u"ngozi.okafor"_s).name, u"Ngozi Okafor"_s);
}

void TestKeyRoom::council_fromAFile_andRecoveryByIt()
{
    Room here;
    KeyRoom &room = *here.room;
    const auto made = council::makeKey();
    QVERIFY(made);
    RT_DONE(replaceFile(here.exchange.filePath(u"council.pub"_s), council::publicFile(made->publicKey)));
    RT_DONE(replaceFile(here.exchange.filePath(u"holiday.jpg"_s), "not a key"));
    room.lookFor(u"council"_s);
    QVERIFY(QTest::qWaitFor([&] { return room.files()->count() == 1; }));
    QVERIFY(!room.tablet().council);
    room.useCouncil(room.files()->keyAt(0));
    QCOMPARE(room.part(), u"opens"_s);
    QVERIFY(here.show(u"ngozi.okafor"_s, kNgozi));
    QVERIFY2(here.reaches(KeyRoom::Over), qPrintable(room.problem().name));
    QVERIFY(QTest::qWaitFor([&] { return room.tablet().council; }));

    room.askRecovery();                              // nobody has to show anything
    QVERIFY(here.reaches(KeyRoom::Over));
    const QString request = room.outcome().request;
    QVERIFY(request.size() > 100);
    QVERIFY(QTest::qWaitFor([&] { return room.tablet().waits; }));
    room.write(here.exchange.path());
    QVERIFY(QTest::qWaitFor([&] { return room.outcome().written == u"roundtable-request.txt"_s; }));
    RT_TAKE(carried, readFile(here.exchange.filePath(room.outcome().written), 64 * 1024));
    QCOMPARE(QString::fromLatin1(carried).trimmed(), request);

    std::vector<council::Share> shares;
    for (int i = 0; i < council::kThreshold; ++i)
        shares.push_back(std::move(council::readShare(made->shares[size_t(i)]).value()));
    RT_TAKE(answer, recovery::answer(request, shares));
    RT_DONE(replaceFile(here.exchange.filePath(u"answer.txt"_s), answer.toLatin1()));
    room.lookFor(u"answer"_s);
    QVERIFY(QTest::qWaitFor([&] { return room.files()->indexOf(here.exchange.filePath(u"answer.txt"_s)) >= 0; }));

    room.recover(u"NOT AN ANSWER"_s, {}, u"ngozi.okafor"_s, {}, {});
    QVERIFY(here.choose(kHuw, kHuw));
    QVERIFY(QTest::qWaitFor([&] { return room.problem().name == u"Recovery_NotAsked"_s; }));
    QCOMPARE(room.stage(), KeyRoom::Idle);
    room.recover({}, here.exchange.filePath(u"answer.txt"_s), u"ngozi.okafor"_s, {}, {});
    QCOMPARE(room.stage(), KeyRoom::Choosing);
    QVERIFY(here.choose(kHuw, kHuw));
    QVERIFY2(here.reaches(KeyRoom::Over), qPrintable(room.problem().name));
    QVERIFY(here.opens(u"ngozi.okafor"_s, kHuw));
    QVERIFY(!here.opens(u"ngozi.okafor"_s, kNgozi));

    room.useCouncil(here.exchange.filePath(u"council.pub"_s));   // another in its place
    QCOMPARE(room.part(), u"admin"_s);
    QCOMPARE(room.steps(), 2);
}

void TestKeyRoom::policy_outOfBounds_isSaid()
{
    Room here;
    KeyRoom &room = *here.room;
    QCOMPARE(room.tablet().lockMinutes, 10);
    room.changePolicy(3, 300);
    QVERIFY(here.show(u"mair.lloyd"_s, kMair));
    QVERIFY(QTest::qWaitFor([&] { return room.problem().name == u"invalid_value"_s; }));
    QCOMPARE(room.stage(), KeyRoom::Idle);
    room.changePolicy(3, 15);
    QVERIFY(!room.problem().shown());
    QVERIFY(here.show(u"mair.lloyd"_s, kMair));
    QVERIFY2(here.reaches(KeyRoom::Over), qPrintable(room.problem().name));
    QVERIFY(QTest::qWaitFor([&] { return room.tablet().lockMinutes == 15; }));
    QCOMPARE(room.tablet().curtainMinutes, 3);
}

void TestKeyRoom::wipe_saysFirstWhatIsLost()
{
    Room here;
    KeyRoom &room = *here.room;
    {
        auto opened = unlock({.folder = here.vault.folder(), .chip = nullptr, .now = uptime(), .at = here.clock.now()},
                             u"ngozi.okafor"_s, kNgozi);
        RT_TAKE(store, Store::open(here.vault.folder(), opened.value().key));
        RT_DONE(store->append(test::convene(MeetingId::createUuid())));
    }
    room.wipe(false);
    QVERIFY(here.show(u"mair.lloyd"_s, kMair));
    QVERIFY(here.show(u"ngozi.okafor"_s, kNgozi));
    QVERIFY2(here.reaches(KeyRoom::Over), qPrintable(room.problem().name));
    QVERIFY(room.outcome().counted);
    QCOMPARE(room.outcome().unsealed, 1);
    QVERIFY(here.opens(u"ngozi.okafor"_s, kNgozi));

    room.wipe(true);
    QVERIFY(!room.outcome().counted);
    QVERIFY(here.show(u"mair.lloyd"_s, kMair));
    QVERIFY(here.show(u"ngozi.okafor"_s, kNgozi));
    QVERIFY2(here.reaches(KeyRoom::Over), qPrintable(room.problem().name));
    QVERIFY(!here.opens(u"ngozi.okafor"_s, kNgozi));
    here.door->closeKeys();
    QVERIFY(QTest::qWaitFor([&] { return here.door->state() == Door::FirstStart; }));
}

void TestKeyRoom::patience_over_forgetsWhatWasShown()
{
    Room here(std::chrono::milliseconds(400));
    KeyRoom &room = *here.room;
    room.add(u"Huw Bevan"_s, {u"chair"_s}, {});
    QVERIFY(here.choose(kHuw, kHuw));
    QVERIFY(here.show(u"mair.lloyd"_s, kMair));
    QCOMPARE(room.given(), QStringList{u"mair.lloyd"_s});
    Room::type(u"half"_s, room.secret());
    QVERIFY(QTest::qWaitFor([&] { return room.stage() == KeyRoom::Idle; }));
    QCOMPARE(room.secret()->count(), 0);
    QVERIFY(room.given().isEmpty());
    QVERIFY(!here.opens(u"huw.bevan"_s, kHuw));
}

void TestKeyRoom::back_forgetsWhatWasShown()
{
    Room here;
    KeyRoom &room = *here.room;
    room.add(u"Huw Bevan"_s, {u"chair"_s}, {});
    QVERIFY(here.choose(kHuw, kHuw));
    QVERIFY(here.show(u"mair.lloyd"_s, kMair));
    room.back();
    QCOMPARE(room.stage(), KeyRoom::Showing);
    QVERIFY(room.given().isEmpty());
    QVERIFY(here.show(u"ngozi.okafor"_s, kNgozi));   // alone, this time
    QVERIFY2(here.reaches(KeyRoom::Over), qPrintable(room.problem().name));
    QVERIFY(here.opens(u"huw.bevan"_s, kHuw));
    room.changeOwn();
    room.back();
    QCOMPARE(room.stage(), KeyRoom::Idle);
}

void TestKeyRoom::outsideTheRoom_nothingBegins()
{
    Room here;
    here.door->prepare();
    QCOMPARE(here.door->recordPid(), 0);             // no record program beside people and keys
    here.door->closeKeys();
    QVERIFY(QTest::qWaitFor([&] { return here.door->state() == Door::Closed; }));
    here.room->remove(u"mair.lloyd"_s);
    QCOMPARE(here.room->stage(), KeyRoom::Idle);
    here.room->askRecovery();
    QVERIFY(!here.room->busy());
}

QTEST_MAIN(TestKeyRoom)
#include "tst_keyroom.moc"
