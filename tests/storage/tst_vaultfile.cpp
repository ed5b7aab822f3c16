#include "tests/support/madevault.h"

#include <QFile>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// What may stand in a vault's file, and what somebody with a disk editor would have to be refused.
class TestVaultFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void create_overAVault_isRefused();
    void create_forAnAdminAlone_isRefused();
    void council_thatIsNoKey_isRefused();
    void council_another_hasNoReleaseOfTheOneBefore();
    void chipRelease_withoutACouncil_isRefused();
    void user_withoutAName_isRefused();
    void vault_ofALaterVersion_isTooNew();
    void vault_oddlyMade_isDamaged_data();
    void vault_oddlyMade_isDamaged();
    void vault_longerThanAny_isDamaged();
    void statement_anyPartChanged_isNoticed_data();
    void statement_anyPartChanged_isNoticed();
    void slot_signerOfAnother_doesNotFit();
    void slot_kindAndHolds_areBound();
    void slot_blobOfAnother_doesNotFit();
    void admin_isGivenNoPrivateKey();
    void sealed_ofAnEarlierEpoch_isNoticed();
    void sealed_ofAnotherTablet_isNoticed();
    void sameSecretTwice_looksDifferent();
    void salt_isPartOfTheGuess();
    void wrapping_sameKeyTwice_looksDifferent();
};

void TestVaultFile::create_overAVault_isRefused()
{
    Made made;
    const QByteArray before = *readFile(made.path, 1 << 20);
    RT_REFUSED(Vault::create(made.path, u"bell"_s, kOther, {.cost = kQuick}), Code::Store_Exists);
    QCOMPARE(*readFile(made.path, 1 << 20), before);
}

// Nobody could open such a store.
void TestVaultFile::create_forAnAdminAlone_isRefused()
{
    TempVault temp;
    QDir().mkpath(temp.folder());
    RT_REFUSED(Vault::create(temp.file("vault"), u"admin"_s, kOther, {.cost = kQuick, .holds = Holds::Device}),
               Code::InvalidValue);
    QVERIFY(!QFile::exists(temp.file("vault")));
}

void TestVaultFile::council_thatIsNoKey_isRefused()
{
    TempVault temp;
    QDir().mkpath(temp.folder());
    for (const QByteArray &none : {QByteArray(31, 'c'), QByteArray(32, '\0')}) {         // too short; of small order
        RT_REFUSED(Vault::create(temp.file("vault"), u"okafor"_s, kOther, {.cost = kQuick}, none), Code::InvalidValue);
        Made made;
        RT_REFUSED(made.vault()->useCouncil(made.key, none), Code::InvalidValue);
        QVERIFY(made.vault()->council().isEmpty());
    }
}

void TestVaultFile::council_another_hasNoReleaseOfTheOneBefore()
{
    const SecretKey first = SecretKey::random(), second = SecretKey::random(), release = SecretKey::random();
    Made made(sealed::boxKeyOf(first));
    RT_DONE(made.vault()->keepChipRelease(release));
    QVERIFY(!made.vault()->chipRelease().isEmpty());
    RT_DONE(made.vault()->useCouncil(made.key, sealed::boxKeyOf(second)));
    QVERIFY(made.vault()->chipRelease().isEmpty());
    QVERIFY(*sealed::openKey(made.vault()->escrow(), second) == made.key);
}

void TestVaultFile::chipRelease_withoutACouncil_isRefused()
{
    Made made;
    RT_REFUSED(made.vault()->keepChipRelease(SecretKey::random()), Code::Vault_NoCouncil);
    RT_DONE(made.vault());
}

void TestVaultFile::user_withoutAName_isRefused()
{
    Made made;
    RT_TAKE(vault, made.vault());
    RT_REFUSED(vault.setSecret(&made.key, QString(), kOther, {.cost = kQuick}), Code::InvalidValue);
    RT_REFUSED(vault.setSecret(&made.key, QString(65, u'n'), kOther, {.cost = kQuick}), Code::InvalidValue);
    RT_DONE(vault.setSecret(&made.key, QString(64, u'n'), kOther, {.cost = kQuick}));
}

void TestVaultFile::vault_ofALaterVersion_isTooNew()
{
    Made made;
    made.edit([](QCborMap &map) { map[u"format"_s] = u"roundtable-vault/4"_s; });
    RT_REFUSED(made.vault(), Code::Store_TooNew);
}

void TestVaultFile::vault_oddlyMade_isDamaged_data()
{
    QTest::addColumn<QString>("field");              // "slot.x": of the first slot
    QTest::addColumn<QVariant>("value");
    for (const char *field : {"device", "signer", "signerSeed", "door", "voucher", "slot.salt", "slot.wrapped", "slot.public",
                              "slot.sealed", "slot.voucher"})
        QTest::newRow(field) << QString::fromLatin1(field) << QVariant(QByteArray(7, 'x'));
    QTest::newRow("blob without end") << u"slot.blob"_s << QVariant(QByteArray(5000, 'x'));
    QTest::newRow("half an escrow") << u"escrow"_s << QVariant(QByteArray(80, 'x'));
    QTest::newRow("a council without one") << u"council"_s << QVariant(QByteArray(32, 'x'));
    QTest::newRow("release") << u"chipRelease"_s << QVariant(QByteArray(7, 'x'));
    QTest::newRow("format") << u"format"_s << QVariant(u"roundtable-vault/0"_s);
    QTest::newRow("epoch") << u"epoch"_s << QVariant(0);
    QTest::newRow("memory without end") << u"slot.memoryKiB"_s << QVariant(64 * 1024 * 1024);
    QTest::newRow("no memory") << u"slot.memoryKiB"_s << QVariant(1);
    QTest::newRow("passes without end") << u"slot.passes"_s << QVariant(100'000);
    QTest::newRow("no passes") << u"slot.passes"_s << QVariant(0);
    QTest::newRow("holds") << u"slot.holds"_s << QVariant(2);
    QTest::newRow("kind") << u"slot.kind"_s << QVariant(2);
    QTest::newRow("nobody") << u"slot.user"_s << QVariant(QString());
    QTest::newRow("twice") << u"twice"_s << QVariant();
}

void TestVaultFile::vault_oddlyMade_isDamaged()
{
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    Made made;
    const auto put = [&](QCborMap &map) { map[field.section(u'.', -1)] = QCborValue::fromVariant(value); };
    if (field == u"twice"_s) {
        made.edit([](QCborMap &map) {
            const QCborValue one = map.value(u"slots"_s).toArray().at(0);
            map[u"slots"_s] = QCborArray{one, one};
        });
    } else if (field.startsWith(u"slot."_s)) {
        made.editSlot(0, put);
    } else {
        made.edit(put);
    }
    RT_REFUSED(made.vault(), Code::Vault_Damaged);
}

void TestVaultFile::vault_longerThanAny_isDamaged()
{
    Made made;
    made.edit([](QCborMap &map) { map[u"more"_s] = QByteArray(1024 * 1024, 'x'); });
    RT_REFUSED(made.vault(), Code::Vault_Damaged);
}

// Whoever can write to the disk wants the next key sealed to theirs, or the door's book read.
void TestVaultFile::statement_anyPartChanged_isNoticed_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"council", "escrow", "door"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestVaultFile::statement_anyPartChanged_isNoticed()
{
    QFETCH(QString, field);
    const SecretKey council = SecretKey::random(), theirs = SecretKey::random();
    Made made(sealed::boxKeyOf(council));
    made.edit([&](QCborMap &map) {
        map[field] = field == u"escrow"_s ? sealed::seal(QByteArray(32, 'k'), sealed::boxKeyOf(council))
                                          : sealed::boxKeyOf(theirs);
    });
    RT_REFUSED(made.vault()->unlock(u"okafor"_s, kPassphrase), Code::Vault_Damaged);
    RT_REFUSED(made.vault()->rotateTo(made.temp.file("next"), made.key), Code::Vault_Damaged);
    QVERIFY(!QFile::exists(made.temp.file("next")));
}

// A signer of their own, and all that it signs: the user's secret must not open such a slot.
void TestVaultFile::slot_signerOfAnother_doesNotFit()
{
    Made made;
    const SecretKey seed = SecretKey::random(), theirs = SecretKey::random();
    made.edit([&](QCborMap &map) { map[u"signer"_s] = sealed::signerOf(seed); });
    const QByteArray bytes = *readFile(made.path, 1 << 20);
    const QCborMap map = QCborValue::fromCbor(bytes.chopped(32)).toMap();
    const QCborMap held = map.value(u"slots"_s).toArray().at(0).toMap();
    const VaultBinding binding{map.value(u"device"_s).toByteArray(), map.value(u"signer"_s).toByteArray()};
    Slot slot{.user = u"okafor"_s, .cost = kQuick, .since = 1, .salt = held.value(u"salt"_s).toByteArray(),
              .wrapped = held.value(u"wrapped"_s).toByteArray(), .publicKey = held.value(u"public"_s).toByteArray()};
    slot::give(slot, theirs, 1, binding, seed);
    QVERIFY(slot::isVouchedFor(slot, 1, binding));
    RT_REFUSED(slot::open(slot, kPassphrase, binding, {}), Code::Vault_WrongPassphrase);
    slot.since = 2;
    RT_REFUSED(slot::open(slot, kPassphrase, binding, {}), Code::Vault_WrongPassphrase);
}

void TestVaultFile::slot_kindAndHolds_areBound()
{
    const VaultBinding binding{QByteArray(16, 'd'), QByteArray(32, 's')};
    RT_TAKE(slot, slot::make(u"okafor"_s, Holds::Content, SecretKind::Passphrase, kPassphrase, kQuick, 1, binding, {},
                             SecretKey::random()));
    RT_DONE(slot::open(slot, kPassphrase, binding, {}));
    slot.kind = SecretKind::Pin;
    RT_REFUSED(slot::open(slot, kPassphrase, binding, {}), Code::Vault_WrongPassphrase);
    slot.kind = SecretKind::Passphrase;
    slot.holds = Holds::Device;
    RT_REFUSED(slot::open(slot, kPassphrase, binding, {}), Code::Vault_WrongPassphrase);
    slot.holds = Holds::Content;
    slot.user = u"bell"_s;
    RT_REFUSED(slot::open(slot, kPassphrase, binding, {}), Code::Vault_WrongPassphrase);
    slot.user = u"okafor"_s;
    slot.since = 2;
    RT_REFUSED(slot::open(slot, kPassphrase, binding, {}), Code::Vault_WrongPassphrase);
    slot.since = 1;
    RT_REFUSED(slot::open(slot, kPassphrase, {QByteArray(16, 'e'), binding.signer}, {}), Code::Vault_WrongPassphrase);
    RT_REFUSED(slot::open(slot, kPassphrase, {binding.device, QByteArray(32, 't')}, {}), Code::Vault_WrongPassphrase);
    RT_DONE(slot::open(slot, kPassphrase, binding, {}));
}

// A chip that opens any blob to the same, as one that was taken apart: the slot knows which blob is its own.
void TestVaultFile::slot_blobOfAnother_doesNotFit()
{
    class Opened final : public SecurityChip {
    public:
        Result<QByteArray> seal(const SecretKey &secret, const SecretKey &) override
        {
            m_secret = secret.clone();
            return QByteArray("a blob");
        }
        Result<SecretKey> unseal(QByteArrayView, const SecretKey &) override { return m_secret.clone(); }
        Result<quint64> counter() override { return 1; }
        Result<quint64> count() override { return 1; }
        Result<QByteArray> sealForTablet(const SecretKey &) override { return failure(Code::Chip_Failed); }
        Result<SecretKey> unsealForTablet(QByteArrayView) override { return failure(Code::Chip_Failed); }
        Result<quint64> openings() override { return 1; }
        Result<quint64> countOpening() override { return 1; }
        Result<quint64> recoveries() override { return 0; }
        Result<quint64> countRecovery() override { return 0; }
        Result<SecretKey> setUp() override { return failure(Code::Chip_Failed); }
        Done release(const SecretKey &) override { return failure(Code::Chip_Failed); }

    private:
        SecretKey m_secret = SecretKey::zero();
    } chip;
    const VaultBinding binding{QByteArray(16, 'd'), QByteArray(32, 's')};
    RT_TAKE(slot, slot::make(u"okafor"_s, Holds::Content, SecretKind::Passphrase, kPassphrase, kQuick, 1, binding, {.chip = &chip},
                             SecretKey::random()));
    RT_DONE(slot::open(slot, kPassphrase, binding, {.chip = &chip}));
    slot.blob = "another";
    RT_REFUSED(slot::open(slot, kPassphrase, binding, {.chip = &chip}), Code::Vault_WrongPassphrase);
}

// What an admin's program has for an hour must not be the key that their next slot hangs on.
void TestVaultFile::admin_isGivenNoPrivateKey()
{
    Made made;
    RT_DONE(made.vault()->setSecret(nullptr, u"admin"_s, kOther, {.cost = kQuick, .holds = Holds::Device}));
    QByteArray publicKey;
    made.editSlot(1, [&](QCborMap &slot) { publicKey = slot.value(u"public"_s).toByteArray(); });
    RT_TAKE(opened, made.vault()->unlock(u"admin"_s, kOther));
    QVERIFY(sealed::boxKeyOf(opened.key) != publicKey);
}

// A key that was the store's once, with its voucher of then.
void TestVaultFile::sealed_ofAnEarlierEpoch_isNoticed()
{
    const SecretKey seed = SecretKey::random(), own = SecretKey::random(), store = SecretKey::random();
    const VaultBinding binding{QByteArray(16, 'd'), sealed::signerOf(seed)};
    RT_TAKE(slot, slot::make(u"okafor"_s, Holds::Content, SecretKind::Passphrase, kPassphrase, kQuick, 1, binding, {}, own));
    slot::give(slot, store, 1, binding, seed);
    QVERIFY(*slot::take(slot, own, 1, binding) == store);
    RT_REFUSED(slot::take(slot, own, 2, binding), Code::Vault_Damaged);
    Slot other = slot;
    other.publicKey = sealed::boxKeyOf(SecretKey::random());
    QVERIFY(!slot::isVouchedFor(other, 1, binding));
    other = slot;
    other.user = u"bell"_s;
    QVERIFY(!slot::isVouchedFor(other, 1, binding));
    other = slot;
    other.holds = Holds::Device;
    QVERIFY(!slot::isVouchedFor(other, 1, binding));
}

void TestVaultFile::sealed_ofAnotherTablet_isNoticed()
{
    const SecretKey seed = SecretKey::random(), own = SecretKey::random();
    const VaultBinding here{QByteArray(16, 'd'), sealed::signerOf(seed)}, there{QByteArray(16, 'e'), here.signer};
    RT_TAKE(slot, slot::make(u"okafor"_s, Holds::Content, SecretKind::Passphrase, kPassphrase, kQuick, 1, here, {}, own));
    slot::give(slot, SecretKey::random(), 1, there, seed);
    RT_REFUSED(slot::take(slot, own, 1, here), Code::Vault_Damaged);
}

void TestVaultFile::sameSecretTwice_looksDifferent()
{
    Made made;
    RT_DONE(made.vault()->setSecret(&made.key, u"bell"_s, kPassphrase, {.cost = kQuick}));
    QCborMap one, other;
    made.edit([&](QCborMap &map) {
        one = map.value(u"slots"_s).toArray().at(0).toMap();
        other = map.value(u"slots"_s).toArray().at(1).toMap();
    });
    for (const auto &field : {u"salt"_s, u"wrapped"_s, u"public"_s, u"sealed"_s})
        QVERIFY2(one.value(field) != other.value(field), qPrintable(field));
}

void TestVaultFile::salt_isPartOfTheGuess()
{
    RT_TAKE(one, stretch(kPassphrase, QByteArray(kSaltBytes, 'a'), kQuick));
    RT_TAKE(same, stretch(kPassphrase, QByteArray(kSaltBytes, 'a'), kQuick));
    RT_TAKE(other, stretch(kPassphrase, QByteArray(kSaltBytes, 'b'), kQuick));
    QVERIFY(one.kept == same.kept && one.shown == same.shown);
    QVERIFY(!(one.kept == other.kept) && !(one.shown == other.shown));
    QVERIFY(!(one.kept == one.shown));               // what the chip is shown tells nothing of what is kept from it
}

void TestVaultFile::wrapping_sameKeyTwice_looksDifferent()
{
    const SecretKey key = SecretKey::random(), what = SecretKey::random();
    const QByteArray one = sealed::wrap(key, what, "x"), other = sealed::wrap(key, what, "x");
    QVERIFY(one != other && one.first(24) != other.first(24));
    QVERIFY(*sealed::unwrap(key, one, "x") == what);
    RT_REFUSED(sealed::unwrap(key, one, "y"), Code::Vault_WrongPassphrase);
    RT_REFUSED(sealed::unwrap(SecretKey::random(), one, "x"), Code::Vault_WrongPassphrase);
    RT_REFUSED(sealed::openKey(sealed::seal(QByteArray(32, 'k'), sealed::boxKeyOf(key)), SecretKey::random()),
               Code::Vault_WrongPassphrase);
}

QTEST_GUILESS_MAIN(TestVaultFile)
#include "tst_vaultfile.moc"
