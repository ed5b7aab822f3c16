#include "tests/platform/chipowner.h"

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<ChipOwner> owner()
{
    QFETCH_GLOBAL(QString, kind);
    if (kind == u"in memory")
        return std::make_unique<FakeChipOwner>();
    return std::make_unique<SoftChipOwner>();
}

}

// What any chip answers: the one in memory, which other tests trust, and one in software.
class TestChip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void unseal_theRightAuth_givesTheSecret_data();
    void unseal_theRightAuth_givesTheSecret();
    void unseal_wrongAuth_isRefusedAndCounted();
    void unseal_lockedOut_refusesTheRightAuthAfterAPowerCutToo();
    void release_theEscrowedOne_endsALockOut();
    void release_aWrongOne_isRefusedAndThenTheRightOneToo();
    void setUp_twice_isRefused();
    void unseal_onAnotherTablet_isNotOurs();
    void unseal_afterAnotherStart_isStateChanged();
    void counter_afterAPowerCut_neverGoesDown();
    void recoveries_areCountedApart_andNeverGoDown();
    void unseal_damagedBlob_isRefusedAndNotCounted();
    void forTablet_opensWithoutASecretAlsoInALockOut();
    void forTablet_otherTabletOrStart_isRefused();
    void forTablet_aUsersBlobInItsPlace_costsNoTry();
    void counters_ofTriesAndOpenings_goEachByItself();
};

void TestChip::initTestCase_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("in memory") << u"in memory"_s;
    QTest::newRow("swtpm") << u"swtpm"_s;
}

void TestChip::unseal_theRightAuth_givesTheSecret_data()
{
    QTest::addColumn<QByteArray>("auth");
    QTest::newRow("random") << bytesOf(SecretKey::random());
    // A TPM takes zeros off the end of an auth; who compares must too.
    QTest::newRow("ends with zeros") << QByteArray(29, 'a') + QByteArray(3, '\0');
    QTest::newRow("starts with zeros") << QByteArray(3, '\0') + QByteArray(29, 'a');
}

void TestChip::unseal_theRightAuth_givesTheSecret()
{
    QFETCH(QByteArray, auth);
    const auto world = owner();
    QVERIFY(world->chip());
    const SecretKey secret = SecretKey::random();
    const auto blob = world->chip()->seal(secret, SecretKey::copyOf(auth));
    VERIFY_DONE(blob);
    QVERIFY(!blob->contains(bytesOf(secret)));
    world->powerCycle();
    const auto opened = world->chip()->unseal(*blob, SecretKey::copyOf(auth));
    VERIFY_DONE(opened);
    QVERIFY(*opened == secret);
}

void TestChip::forTablet_opensWithoutASecretAlsoInALockOut()
{
    const auto world = owner();
    QVERIFY(world->chip());
    VERIFY_DONE(world->chip()->setUp());
    const SecretKey secret = SecretKey::random(), wrong = ofByte('w');
    const auto blob = world->chip()->sealForTablet(secret);
    const auto users = world->chip()->seal(SecretKey::random(), ofByte('r'));
    VERIFY_DONE(blob);
    VERIFY_DONE(users);
    world->powerCycle();
    for (int tried = 0; tried < 10; ++tried) {
        VERIFY_REFUSED(world->chip()->unseal(*users, wrong), Code::Chip_WrongAuth);
        const auto opened = world->chip()->unsealForTablet(*blob);
        VERIFY_DONE(opened);
        QVERIFY(*opened == secret);
    }
    VERIFY_REFUSED(world->chip()->unseal(*users, ofByte('r')), Code::Chip_LockedOut);
    VERIFY_DONE(world->chip()->unsealForTablet(*blob));
}

void TestChip::forTablet_otherTabletOrStart_isRefused()
{
    const auto world = owner(), other = owner();
    QVERIFY(world->chip() && other->chip());
    const auto blob = world->chip()->sealForTablet(SecretKey::random());
    VERIFY_DONE(blob);
    VERIFY_REFUSED(other->chip()->unsealForTablet(*blob), Code::Chip_NotOurs);
    world->startOtherwise();
    VERIFY_REFUSED(world->chip()->unsealForTablet(*blob), Code::Chip_StateChanged);
    world->powerCycle();
    VERIFY_DONE(world->chip()->unsealForTablet(*blob));
}

void TestChip::forTablet_aUsersBlobInItsPlace_costsNoTry()
{
    const auto world = owner();
    QVERIFY(world->chip());
    VERIFY_DONE(world->chip()->setUp());
    const auto users = world->chip()->seal(SecretKey::random(), ofByte('r'));
    const auto tablets = world->chip()->sealForTablet(SecretKey::random());
    VERIFY_DONE(users);
    VERIFY_DONE(tablets);
    for (int tried = 0; tried < 12; ++tried)
        VERIFY_REFUSED(world->chip()->unsealForTablet(*users), Code::Chip_NotOurs);
    VERIFY_DONE(world->chip()->unseal(*users, ofByte('r')));
    VERIFY_REFUSED(world->chip()->unseal(*tablets, ofByte('n')), Code::Chip_NotOurs);
}

void TestChip::counters_ofTriesAndOpenings_goEachByItself()
{
    const auto world = owner();
    QVERIFY(world->chip());
    const auto tries = world->chip()->counter(), openings = world->chip()->openings();
    VERIFY_DONE(tries);
    VERIFY_DONE(openings);
    QCOMPARE(*world->chip()->countOpening(), *openings + 1);
    QCOMPARE(*world->chip()->counter(), *tries);
    QCOMPARE(*world->chip()->count(), *tries + 1);
    world->powerCycle();
    QCOMPARE(*world->chip()->openings(), *openings + 1);
}

void TestChip::unseal_wrongAuth_isRefusedAndCounted()
{
    const auto world = owner();
    QVERIFY(world->chip());
    VERIFY_DONE(world->chip()->setUp());
    const SecretKey right = ofByte('r'), wrong = ofByte('w');
    const auto blob = world->chip()->seal(SecretKey::random(), right);
    VERIFY_DONE(blob);
    for (int tried = 0; tried < 9; ++tried)
        VERIFY_REFUSED(world->chip()->unseal(*blob, wrong), Code::Chip_WrongAuth);
    VERIFY_DONE(world->chip()->unseal(*blob, right));           // does not take them back
    VERIFY_REFUSED(world->chip()->unseal(*blob, wrong), Code::Chip_WrongAuth);
    VERIFY_REFUSED(world->chip()->unseal(*blob, wrong), Code::Chip_LockedOut);
}

void TestChip::unseal_lockedOut_refusesTheRightAuthAfterAPowerCutToo()
{
    const auto world = owner();
    QVERIFY(world->chip());
    VERIFY_DONE(world->chip()->setUp());
    const SecretKey right = ofByte('r');
    const auto blob = world->chip()->seal(SecretKey::random(), right);
    VERIFY_DONE(blob);
    for (int tried = 0; tried < 10; ++tried)
        VERIFY_REFUSED(world->chip()->unseal(*blob, ofByte('w')), Code::Chip_WrongAuth);
    VERIFY_REFUSED(world->chip()->unseal(*blob, right), Code::Chip_LockedOut);
    world->powerCycle();
    VERIFY_REFUSED(world->chip()->unseal(*blob, right), Code::Chip_LockedOut);
    VERIFY_DONE(world->chip()->seal(SecretKey::random(), right));           // what is not guessed goes on
    VERIFY_DONE(world->chip()->count());
}

void TestChip::release_theEscrowedOne_endsALockOut()
{
    const auto world = owner();
    QVERIFY(world->chip());
    const auto release = world->chip()->setUp();
    VERIFY_DONE(release);
    const SecretKey right = ofByte('r');
    const auto blob = world->chip()->seal(SecretKey::random(), right);
    VERIFY_DONE(blob);
    for (int tried = 0; tried < 10; ++tried)
        VERIFY_REFUSED(world->chip()->unseal(*blob, ofByte('w')), Code::Chip_WrongAuth);
    world->powerCycle();
    VERIFY_REFUSED(world->chip()->unseal(*blob, right), Code::Chip_LockedOut);
    VERIFY_DONE(world->chip()->release(*release));
    VERIFY_DONE(world->chip()->unseal(*blob, right));
}

void TestChip::release_aWrongOne_isRefusedAndThenTheRightOneToo()
{
    const auto world = owner();
    QVERIFY(world->chip());
    VERIFY_REFUSED(world->chip()->release(SecretKey::zero()), Code::Chip_WrongAuth);    // before there is one
    // Which cost nothing: there was nothing to guess. That is for a chip which is set up.
    if (dynamic_cast<SoftChipOwner *>(world.get())) {
        const auto release = world->chip()->setUp();
        VERIFY_DONE(release);
        VERIFY_REFUSED(world->chip()->release(ofByte('w')), Code::Chip_WrongAuth);
        VERIFY_REFUSED(world->chip()->release(*release), Code::Chip_LockedOut);
    }
}

void TestChip::setUp_twice_isRefused()
{
    const auto world = owner();
    QVERIFY(world->chip());
    const auto release = world->chip()->setUp();
    VERIFY_DONE(release);
    VERIFY_REFUSED(world->chip()->setUp(), Code::Chip_SetUpBefore);
    world->powerCycle();
    VERIFY_REFUSED(world->chip()->setUp(), Code::Chip_SetUpBefore);
    VERIFY_DONE(world->chip()->release(*release));              // the first one holds
}

void TestChip::unseal_onAnotherTablet_isNotOurs()
{
    const auto ours = owner(), theirs = owner();
    QVERIFY(ours->chip() && theirs->chip());
    const SecretKey right = ofByte('r');
    const auto blob = ours->chip()->seal(SecretKey::random(), right);
    VERIFY_DONE(blob);
    VERIFY_DONE(theirs->chip()->setUp());
    VERIFY_REFUSED(theirs->chip()->unseal(*blob, right), Code::Chip_NotOurs);
    VERIFY_DONE(ours->chip()->unseal(*blob, right));
}

void TestChip::unseal_afterAnotherStart_isStateChanged()
{
    const auto world = owner();
    QVERIFY(world->chip());
    VERIFY_DONE(world->chip()->setUp());
    const SecretKey right = ofByte('r');
    const auto blob = world->chip()->seal(SecretKey::random(), right);
    VERIFY_DONE(blob);
    world->startOtherwise();
    for (int tried = 0; tried < 12; ++tried)
        VERIFY_REFUSED(world->chip()->unseal(*blob, right), Code::Chip_StateChanged);
    world->powerCycle();
    VERIFY_DONE(world->chip()->unseal(*blob, right));           // and it was never a wrong try
}

void TestChip::counter_afterAPowerCut_neverGoesDown()
{
    const auto world = owner();
    QVERIFY(world->chip());
    const auto first = world->chip()->counter();
    VERIFY_DONE(first);
    const auto counted = world->chip()->count();
    VERIFY_DONE(counted);
    QVERIFY(*counted > *first);
    world->powerCycle();
    const auto after = world->chip()->counter();
    VERIFY_DONE(after);
    QVERIFY(*after >= *counted);
    const auto next = world->chip()->count();
    VERIFY_DONE(next);
    QVERIFY(*next > *after);
}

void TestChip::recoveries_areCountedApart_andNeverGoDown()
{
    const auto world = owner();
    QVERIFY(world->chip());
    const auto tries = world->chip()->counter(), first = world->chip()->recoveries();
    VERIFY_DONE(first);
    const auto counted = world->chip()->countRecovery();
    VERIFY_DONE(counted);
    QVERIFY(*counted > *first);
    QCOMPARE(*world->chip()->counter(), *tries);
    VERIFY_DONE(world->chip()->count());
    world->powerCycle();
    const auto after = world->chip()->recoveries();
    VERIFY_DONE(after);
    QVERIFY(*after >= *counted);
}

void TestChip::unseal_damagedBlob_isRefusedAndNotCounted()
{
    const auto world = owner();
    QVERIFY(world->chip());
    VERIFY_DONE(world->chip()->setUp());
    const SecretKey right = ofByte('r');
    const auto blob = world->chip()->seal(SecretKey::random(), right);
    VERIFY_DONE(blob);
    for (qsizetype at = 0; at < blob->size(); ++at) {
        for (const int flip : {0x01, 0x80, 0xFF}) {
            QByteArray damaged = *blob;
            damaged[at] = char(damaged[at] ^ flip);
            const auto opened = world->chip()->unseal(damaged, right);
            QVERIFY2(!opened && opened.error().code == Code::Chip_NotOurs,
                     qPrintable(u"byte %1: %2"_s.arg(at).arg(said(opened))));
        }
        VERIFY_REFUSED(world->chip()->unseal(blob->first(at), right), Code::Chip_NotOurs);
    }
    VERIFY_REFUSED(world->chip()->unseal(*blob + '\0', right), Code::Chip_NotOurs);
    VERIFY_REFUSED(world->chip()->unseal(QByteArray(70'000, 'x'), right), Code::Chip_NotOurs);
    VERIFY_DONE(world->chip()->unseal(*blob, right));
}

QTEST_GUILESS_MAIN(TestChip)
#include "tst_chip.moc"
