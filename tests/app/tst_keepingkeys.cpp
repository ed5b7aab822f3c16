#include "tests/app/kept.h"

#include <QCborMap>

using namespace rt;
using namespace rt::test;

// The ways back that take two people, and the way out.
class TestKeepingKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recovery_askedAgain_isTheSameAndWritesNothing_data();
    void recovery_askedAgain_isTheSameAndWritesNothing();
    void recovery_putBackWithItsAnswer_isRefused_data();
    void recovery_putBackWithItsAnswer_isRefused();
    void recovery_vaultPutBackToo_isRefusedByTheChipAndByARotation();
    void recovery_otherChip_opensAgain();
    void release_twoCustodians_endTheLockOut();
    void release_oneCustodian_endsNothing();
    void release_putBackWithItsAnswer_isRefused();
    void release_askedWithTheStoresKeyInIt_isNotAnswered();
    void wipe_byOnePerson_isRefused();
    void wipe_secondOfTheAdminsOwnMaking_isRefused();
    void wipe_whatNobodyElseHas_isSaid_andTakesEvenSo();
    void wipe_sealedAndTakenOut_takesNoEvenSo();
    void wipe_storeOpenElsewhere_isRefused();
    void wipe_storeThatDoesNotOpen_takesEvenSo();
    void wipe_endsInAFirstStart();
};

void TestKeepingKeys::recovery_askedAgain_isTheSameAndWritesNothing_data()
{
    QTest::addColumn<bool>("chip");
    QTest::newRow("with a chip") << true;
    QTest::newRow("without") << false;
}

// Anybody at the tablet may ask. So nobody fills the door's book by asking, nor ends a request whose answer is on its way.
void TestKeepingKeys::recovery_askedAgain_isTheSameAndWritesNothing()
{
    QFETCH(bool, chip);
    World world(chip);
    const auto asked = [&] {
        int entries = 0;
        const auto store = world.open();
        const auto rows = (*store)->trail({.act = Act::RecoveryAsked}, 100);
        for (const TrailRow &each : *rows)
            entries += each.entry.code != "chip"_L1;
        return entries;
    };
    RT_TAKE(request, world.keeping.askRecovery());
    const auto kept = world.copied({u"recovery"_s, u"door"_s});
    for (int i = 0; i < 12; ++i) {
        RT_TAKE(again, world.keeping.askRecovery());
        QCOMPARE(again, request);
    }
    QCOMPARE(world.copied({u"recovery"_s, u"door"_s}), kept);
    QCOMPARE(asked(), 1);
    RT_DONE(world.keeping.useRecovery(world.answer(request, {0, 1}), {kTaker.user}, words(kNew)));
    RT_TAKE(next, world.keeping.askRecovery());
    QVERIFY(next != request);                        // the turn is over
    QCOMPARE(asked(), 2);
    if (!chip)
        return;
    RT_DONE(world.keeping.setUpChip());
    RT_TAKE(release, world.keeping.askRelease());
    RT_TAKE(releaseAgain, world.keeping.askRelease());
    QCOMPARE(releaseAgain, release);
}

void TestKeepingKeys::recovery_putBackWithItsAnswer_isRefused_data()
{
    QTest::addColumn<bool>("chip");
    QTest::newRow("with a chip") << true;
    QTest::newRow("without") << false;
}

void TestKeepingKeys::recovery_putBackWithItsAnswer_isRefused()
{
    QFETCH(bool, chip);
    World world(chip);
    RT_TAKE(request, world.keeping.askRecovery());
    const auto kept = world.copied({u"recovery"_s});
    const QString answer = world.answer(request, {0, 2});
    RT_REFUSED(world.keeping.useRecovery(answer, {kTaker.user}, words(u"short"_s)), Code::Vault_PassphraseTooShort);
    RT_REFUSED(world.keeping.useRecovery(answer, {u"price"_s}, words(kNew)), Code::UnknownUser);
    RT_DONE(world.keeping.useRecovery(answer, {kTaker.user}, words(kNew)));            // no slip used it up
    QVERIFY(world.open({kTaker.user, kNew}));
    world.putBack(kept);
    RT_REFUSED(world.keeping.useRecovery(answer, {kChair.user}, words(kNew)), Code::Recovery_NotAsked);
    RT_REFUSED(world.keeping.useRecovery(answer, {u"price"_s, {}, Role::Admin}, words(kNew)), Code::Recovery_NotAsked);
    QVERIFY(world.opens(kChair));
    // With a chip it cannot be passed off as one that was asked without.
    RT_REFUSED(world.on(nullptr).useRecovery(answer, {kChair.user}, words(kNew)),
               chip ? Code::Vault_NeedsChip : Code::Recovery_NotAsked);
    RT_TAKE(again, world.keeping.askRecovery());
    RT_DONE(world.keeping.useRecovery(world.answer(again, {1, 2}), {kTaker.user}, words(kTaker.secret)));
}

void TestKeepingKeys::recovery_vaultPutBackToo_isRefusedByTheChipAndByARotation()
{
    World world(true);
    RT_TAKE(request, world.keeping.askRecovery());
    const auto kept = world.copied({u"recovery"_s, u"vault"_s, u"tries"_s});
    const QString answer = world.answer(request, {0, 1});
    RT_DONE(world.keeping.useRecovery(answer, {kTaker.user}, words(kNew)));
    world.putBack(kept);
    RT_REFUSED(world.keeping.useRecovery(answer, {kChair.user}, words(kNew)), Code::Recovery_NotAsked);

    // Without a chip nothing but a new key ends it: what README says remains.
    World bare(false);
    RT_TAKE(asked, bare.keeping.askRecovery());
    const auto all = bare.copied({u"recovery"_s, u"vault"_s});
    const QString given = bare.answer(asked, {0, 1});
    RT_DONE(bare.keeping.useRecovery(given, {kTaker.user}, words(kNew)));
    RT_DONE(bare.keeping.rotateKey(kChair));
    bare.putBack(all);
    const Done tried = bare.keeping.useRecovery(given, {kChair.user, {}, {}}, words(kNew));
    QVERIFY(!tried || !bare.open({kChair.user, kNew}));            // a key that opens nothing any more
    // Half of it: the number in the vault brought down alone.
    World half(false);
    RT_TAKE(third, half.keeping.askRecovery());
    const auto waiting = half.copied({u"recovery"_s});
    const QString used = half.answer(third, {0, 1});
    RT_DONE(half.keeping.useRecovery(used, {kTaker.user}, words(kNew)));
    half.putBack(waiting);
    QByteArray bytes = readFile(half.temp.file("vault"), 1 << 20)->chopped(32);
    QCborMap map = QCborValue::fromCbor(bytes).toMap();
    QCOMPARE(map.take(QCborValue(u"recoveries"_s)).toInteger(), 1);
    bytes = map.toCborValue().toCbor();
    RT_DONE(replaceFile(half.temp.file("vault"), bytes + sealed::digest(bytes)));
    RT_REFUSED(half.keeping.useRecovery(used, {kChair.user}, words(kNew)), Code::Recovery_NotAsked);
    RT_REFUSED(half.open(), Code::Vault_Damaged);
}

void TestKeepingKeys::recovery_otherChip_opensAgain()
{
    World world(true);
    FakeChip fresh;
    Keeping after = world.on(&fresh);
    RT_REFUSED(after.changeSecret(kChair, words(kNew)), Code::Vault_CounterBehind);
    RT_TAKE(request, after.askRecovery());
    RT_DONE(after.useRecovery(world.answer(request, {0, 1}), {kChair.user}, {kPin}));
    world.theChip = &fresh;
    QVERIFY(world.open({kChair.user, kPin}));
    RT_DONE(after.changeSecret({kChair.user, kPin}, {kOtherPin}));
}

void TestKeepingKeys::release_twoCustodians_endTheLockOut()
{
    World world(true);
    RT_REFUSED(world.on(nullptr).askRelease(), Code::Vault_NeedsChip);
    world.lockOut();
    RT_REFUSED(world.open(), Code::Chip_LockedOut);
    RT_TAKE(request, world.keeping.askRelease());
    RT_DONE(world.keeping.useRelease(world.answer(request, {2, 1})));
    QVERIFY(world.open());
    QCOMPARE(world.last(), u"recovery-used chip"_s);
    World without(true, false);
    RT_REFUSED(without.keeping.askRelease(), Code::Vault_NoCouncil);
}

void TestKeepingKeys::release_oneCustodian_endsNothing()
{
    World world(true);
    world.lockOut();
    RT_TAKE(request, world.keeping.askRelease());
    for (const auto &alone : {std::initializer_list<int>{0}, {1, 1}, {}})
        QVERIFY(world.answer(request, alone).isEmpty());
    RT_REFUSED(world.keeping.useRelease(u"nonsense"_s), Code::Recovery_NotAsked);
    // An answer that lets somebody in is none that ends a lock-out, and the other way round.
    RT_TAKE(recovery, world.keeping.askRecovery());
    RT_REFUSED(world.keeping.useRelease(world.answer(recovery, {0, 1})), Code::Recovery_NotAsked);
    RT_REFUSED(world.keeping.useRecovery(world.answer(request, {0, 1}), {kTaker.user}, words(kNew)), Code::Recovery_NotAsked);
    RT_REFUSED(world.open(), Code::Chip_LockedOut);
    RT_DONE(world.keeping.useRelease(world.answer(request, {0, 1})));
}

void TestKeepingKeys::release_putBackWithItsAnswer_isRefused()
{
    World world(true);
    world.lockOut();
    RT_TAKE(request, world.keeping.askRelease());
    const auto kept = world.copied({u"release"_s, u"vault"_s});
    const QString answer = world.answer(request, {0, 1});
    RT_DONE(world.keeping.useRelease(answer));
    RT_REFUSED(world.keeping.useRelease(answer), Code::Recovery_NotAsked);
    world.lockOut();
    world.putBack(kept);
    RT_REFUSED(world.keeping.useRelease(answer), Code::Recovery_NotAsked);
    RT_REFUSED(world.open(), Code::Chip_LockedOut);
}

void TestKeepingKeys::release_askedWithTheStoresKeyInIt_isNotAnswered()
{
    World world(true);
    RT_TAKE(request, world.keeping.askRelease());
    // Whoever makes a harmless looking request of their own, with the escrow of the store's key in the place of the release.
    const QByteArray escrow = Vault::read(world.temp.file("vault"))->escrow();
    for (const QByteArray &box : {escrow, escrow + QByteArray(8, '\0'), QByteArray(8, '\0') + escrow}) {
        QByteArray bytes = council::fromLetters(request);
        bytes = bytes.first(8 + 40 + 32) + box;
        const QString bent = council::inLetters(bytes + sealed::digest(bytes).first(4));
        QVERIFY(world.answer(bent, {0, 1}).isEmpty());
    }
    QVERIFY(!world.answer(request, {0, 1}).isEmpty());
}

void TestKeepingKeys::wipe_byOnePerson_isRefused()
{
    World world;
    const auto tries = [&](const Keeping::Who &admin, const Keeping::Who &second) {
        return world.keeping.wipe(admin, second, Keeping::EvenSo::Yes);
    };
    RT_REFUSED(tries(kAdmin, kNobody), Code::Access_TwoPeople);
    RT_REFUSED(tries(kAdmin, kAdmin), Code::Access_TwoPeople);
    QCOMPARE(world.last(), u"evans refused evans wipe"_s);
    RT_REFUSED(tries(kAdmin, wrong(kTaker)), Code::Vault_WrongPassphrase);
    RT_REFUSED(tries(wrong(kAdmin), kTaker), Code::Vault_WrongPassphrase);
    RT_REFUSED(tries(kChair, kTaker), Code::Access_Denied);
    QVERIFY(world.open());
}

void TestKeepingKeys::wipe_secondOfTheAdminsOwnMaking_isRefused()
{
    World world;
    RT_DONE(world.keeping.add(kAdmin, {u"hughes"_s, {}, Role::Admin}, words(kNew)));
    RT_REFUSED(world.keeping.wipe(kAdmin, {u"hughes"_s, kNew}, Keeping::EvenSo::Yes), Code::Access_TwoPeople);
    // The slot of somebody who was turned out in the store, put back.
    RT_DONE(world.keeping.add(kAdmin, {u"price"_s, {}, {Role::Chair, Role::Admin}}, words(kNew), kChair));
    const auto kept = world.copied({u"vault"_s});
    RT_DONE(world.keeping.remove({u"price"_s, kNew}, kTaker.user));
    world.putBack(kept);
    RT_REFUSED(world.keeping.wipe(kAdmin, kTaker, Keeping::EvenSo::Yes), Code::Access_TwoPeople);
    QVERIFY(world.open());
}

void TestKeepingKeys::wipe_whatNobodyElseHas_isSaid_andTakesEvenSo()
{
    World world;
    convened(world);
    RT_TAKE(kept, world.keeping.wipe(kAdmin, kTaker, Keeping::EvenSo::No));
    QVERIFY(!kept.done && kept.meetings == 1 && kept.unsealed == 1 && kept.notTakenOut == 1);
    QCOMPARE(world.last(), u"evans wipe-asked bell"_s);
    // Taken out, and then something more was said.
    const QString id = kMeeting.toString(QUuid::WithoutBraces);
    {
        RT_TAKE(store, world.open());
        RT_DONE(store->audit({.act = Act::MeetingExported, .at = at(3), .by = kChair.user, .about = id, .code = u"json"_s}));
    }
    QCOMPARE(world.keeping.wipe(kAdmin, kTaker, Keeping::EvenSo::No)->notTakenOut, 0);
    {
        RT_TAKE(store, world.open());
        RT_DONE(store->append(share(kMeeting, u"i1"_s, u"said since"_s)));
    }
    QCOMPARE(world.keeping.wipe(kAdmin, kTaker, Keeping::EvenSo::No)->notTakenOut, 1);
    QVERIFY(world.open());
    RT_TAKE(wiped, world.keeping.wipe(kAdmin, kTaker, Keeping::EvenSo::Yes));
    QVERIFY(wiped.done && wiped.unsealed == 1);
    QVERIFY(!world.open());
}

void TestKeepingKeys::wipe_sealedAndTakenOut_takesNoEvenSo()
{
    World world;
    convened(world);
    {
        RT_TAKE(store, world.open());
        RT_DONE(store->append(plain(kMeeting, Verb::Cancel, {{u"reason"_s, u"moved"_s}})));
        const QString id = kMeeting.toString(QUuid::WithoutBraces);
        RT_DONE(store->audit({.act = Act::ChainExported, .at = at(3), .by = kChair.user, .about = id, .code = u"meeting"_s}));
    }
    RT_TAKE(wiped, world.keeping.wipe(kAdmin, kTaker, Keeping::EvenSo::No));
    QVERIFY(wiped.done && wiped.meetings == 1);
}

void TestKeepingKeys::wipe_storeOpenElsewhere_isRefused()
{
    World world;
    RT_TAKE(store, world.open());
    RT_REFUSED(world.keeping.wipe(kAdmin, kTaker, Keeping::EvenSo::Yes), Code::Store_Locked);
    store.reset();
    QVERIFY(world.open());
}

void TestKeepingKeys::wipe_storeThatDoesNotOpen_takesEvenSo()
{
    World world;
    QFile file(world.temp.file("store.db"));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100) && file.write(QByteArray(4000, 'x')) > 0);
    file.close();
    RT_TAKE(kept, world.keeping.wipe(kAdmin, kTaker, Keeping::EvenSo::No));
    QVERIFY(!kept.done && kept.meetings == -1);
    QVERIFY(world.keeping.wipe(kAdmin, kTaker, Keeping::EvenSo::Yes)->done);
    QCOMPARE(QDir(world.temp.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestKeepingKeys::wipe_endsInAFirstStart()
{
    World world(true);
    RT_DONE(world.keeping.askRecovery());
    RT_DONE(world.keeping.askRelease());
    RT_DONE(world.keeping.changePolicy(kAdmin, 1min, 3min));
    QDir().mkpath(world.temp.file("later/still"));
    QVERIFY(world.keeping.wipe(kAdmin, kChair, Keeping::EvenSo::No)->done);            // no meeting yet
    QCOMPARE(QDir(world.temp.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    RT_REFUSED(Store::kindOf(world.temp.folder()), Code::Store_NotFound);
    RT_REFUSED(world.keeping.people(), Code::Store_NotFound);
    RT_DONE(Store::create(world.temp.folder(), u"price"_s, kPassphrase, {.cost = kQuick, .chip = &world.chip}));
    QVERIFY(!world.opens(kChair) && world.opens({u"price"_s, kPassphrase}));
}

QTEST_GUILESS_MAIN(TestKeepingKeys)
#include "tst_keepingkeys.moc"
