#include "tests/support/madevault.h"

#include <QFile>

#include <sodium.h>

#include <dlfcn.h>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// Every guess passes here, so that a test can count guesses and what they cost, without a clock.
static QList<KdfCost> guesses;
extern "C" int crypto_pwhash(unsigned char *out, unsigned long long size, const char *secret, unsigned long long length,
                             const unsigned char *salt, unsigned long long passes, size_t memory, int algorithm)
{
    guesses.append({quint32(passes), quint32(memory / 1024)});
    static const auto real = reinterpret_cast<decltype(&crypto_pwhash)>(dlsym(RTLD_NEXT, "crypto_pwhash"));
    return real(out, size, secret, length, salt, passes, memory, algorithm);
}

namespace {

// A chip that somebody took apart: it opens its blobs to anybody.
class OpenedChip final : public SecurityChip {
public:
    explicit OpenedChip(QByteArray secret) : m_secret(std::move(secret)) {}
    Result<QByteArray> seal(const SecretKey &, const SecretKey &) override { return failure(Code::Chip_Failed); }
    Result<SecretKey> unseal(QByteArrayView, const SecretKey &) override { return SecretKey::copyOf(m_secret); }
    Result<quint64> counter() override { return 1; }
    Result<quint64> count() override { return 1; }
    Result<QByteArray> sealForTablet(const SecretKey &) override { return failure(Code::Chip_Failed); }
    Result<SecretKey> unsealForTablet(QByteArrayView) override { return failure(Code::Chip_Failed); }
    Result<quint64> openings() override { return 1; }
    Result<quint64> countOpening() override { return 1; }
    Result<quint64> recoveries() override { return 1; }
    Result<quint64> countRecovery() override { return 1; }
    Result<SecretKey> setUp() override { return failure(Code::Chip_Failed); }
    Done release(const SecretKey &) override { return failure(Code::Chip_Failed); }

private:
    QByteArray m_secret;
};

// A chip that tells what was sealed in it.
class TellingChip final : public SecurityChip {
public:
    QByteArray told;
    Result<QByteArray> seal(const SecretKey &secret, const SecretKey &auth) override
    {
        told = QByteArray(reinterpret_cast<const char *>(secret.bytes().data()), 32);
        return m_chip.seal(secret, auth);
    }
    Result<SecretKey> unseal(QByteArrayView blob, const SecretKey &auth) override { return m_chip.unseal(blob, auth); }
    Result<quint64> counter() override { return 1; }
    Result<quint64> count() override { return 1; }
    Result<QByteArray> sealForTablet(const SecretKey &) override { return failure(Code::Chip_Failed); }
    Result<SecretKey> unsealForTablet(QByteArrayView) override { return failure(Code::Chip_Failed); }
    Result<quint64> openings() override { return 1; }
    Result<quint64> countOpening() override { return 1; }
    Result<quint64> recoveries() override { return 1; }
    Result<quint64> countRecovery() override { return 1; }
    Result<SecretKey> setUp() override { return m_chip.setUp(); }
    Done release(const SecretKey &key) override { return m_chip.release(key); }

private:
    FakeChip m_chip;
};

}

class TestSlots : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { guesses.clear(); }
    void pin_onAChip_opens();
    void pin_withoutAChip_isRefused();
    void pin_easy_isRefused();
    void copiedFolder_onAnotherChip_opensNothing();
    void chip_takenApart_isNotEnough();
    void unknownUser_costsAsMuchAsAWrongSecret();
    void cost_belowThePolicy_isRaisedAtTheNextUnlock();
    void cost_raisedButDiskFails_unlocksAllTheSame();
    void format1_isReadAndBroughtUpToDate();
    void slot_ofAnother_doesNotFit();
    void slot_anyFieldChanged_doesNotOpen_data();
    void slot_anyFieldChanged_doesNotOpen();
    void sealed_replaced_isNoticed();
    void council_replaced_isNoticed();
    void setSecret_rewritesOneSlot();
    void setSecret_withAnotherKey_isRefused();
    void admin_opensNothingOfTheStore();
    void remove_takesSlotAndBlob();
    void remove_last_isRefusedWithoutACouncil();
    void rotate_givesEverybodyTheNewKey();
    void rotate_plantedKey_isNoticed();
    void rotate_removedUser_hasNothing();
    void rotate_format1Slot_isLeftAndNamed();
    void calibrate_findsASecond_data();
    void calibrate_findsASecond();
};

void TestSlots::pin_onAChip_opens()
{
    Made made;
    RT_TAKE(vault, made.vault());
    RT_DONE(vault.setSecret(&made.key, u"bell"_s, kPin, made.pin));
    RT_TAKE(again, made.vault());
    RT_TAKE(opened, again.unlock(u"bell"_s, kPin, &made.chip));
    QVERIFY(opened.key == made.key && opened.holds == Holds::Content);
    QVERIFY(again.slotOf(u"bell"_s)->chip && again.slotOf(u"bell"_s)->kind == SecretKind::Pin);
    RT_REFUSED(again.unlock(u"bell"_s, u"73920147"_s, &made.chip), Code::Vault_WrongPassphrase);
    QCOMPARE(made.chip.wrongTries, 1);
    RT_REFUSED(again.unlock(u"bell"_s, kPin), Code::Vault_NeedsChip);
    RT_REFUSED(again.unlock(u"nobody"_s, kPin, &made.chip), Code::UnknownUser);
    // A passphrase on a chip.
    RT_DONE(again.setSecret(&made.key, u"davies"_s, kOther, {.cost = kQuick, .chip = &made.chip}));
    QVERIFY(again.unlock(u"davies"_s, kOther, &made.chip)->key == made.key);
    made.chip.bootState = "another start-up";
    RT_REFUSED(again.unlock(u"bell"_s, kPin, &made.chip), Code::Chip_StateChanged);
}

void TestSlots::pin_withoutAChip_isRefused()
{
    Made made;
    RT_TAKE(vault, made.vault());
    RT_REFUSED(vault.setSecret(&made.key, u"bell"_s, kPin, {.cost = kQuick, .kind = SecretKind::Pin}), Code::Vault_NeedsChip);
    QCOMPARE(made.vault()->users().size(), 1);
}

void TestSlots::pin_easy_isRefused()
{
    Made made;
    RT_TAKE(vault, made.vault());
    RT_REFUSED(vault.setSecret(&made.key, u"bell"_s, u"12345678"_s, made.pin), Code::Vault_SecretTooEasy);
    RT_REFUSED(vault.setSecret(&made.key, u"bell"_s, u"7392014"_s, made.pin), Code::Vault_PinTooShort);
    RT_REFUSED(vault.setSecret(&made.key, u"bell"_s, u"short"_s, {.cost = kQuick}), Code::Vault_PassphraseTooShort);
}

// T1: the whole disk, and the right PIN.
void TestSlots::copiedFolder_onAnotherChip_opensNothing()
{
    Made made;
    RT_TAKE(vault, made.vault());
    RT_DONE(vault.setSecret(&made.key, u"bell"_s, kPin, made.pin));
    FakeChip other;
    RT_REFUSED(vault.unlock(u"bell"_s, kPin, &other), Code::Chip_NotOurs);
    RT_DONE(vault.unlock(u"bell"_s, kPin, &made.chip));
}

void TestSlots::chip_takenApart_isNotEnough()
{
    Made made;
    TellingChip chip;
    RT_TAKE(vault, made.vault());
    RT_DONE(vault.setSecret(&made.key, u"bell"_s, kPin, {.cost = kQuick, .chip = &chip, .kind = SecretKind::Pin}));
    OpenedChip opened(chip.told);
    RT_REFUSED(vault.unlock(u"bell"_s, u"73920147"_s, &opened), Code::Vault_WrongPassphrase);
    QVERIFY(vault.unlock(u"bell"_s, kPin, &opened)->key == made.key);
    // And the PIN with what any other chip would say is not either.
    OpenedChip other(QByteArray(32, 'x'));
    RT_REFUSED(vault.unlock(u"bell"_s, kPin, &other), Code::Vault_WrongPassphrase);
}

void TestSlots::unknownUser_costsAsMuchAsAWrongSecret()
{
    Made made;
    const KdfCost dearer{2, 64};
    RT_TAKE(vault, made.vault());
    RT_DONE(vault.setSecret(&made.key, u"bell"_s, kOther, {.cost = dearer}));
    guesses.clear();
    RT_REFUSED(vault.unlock(u"bell"_s, kPassphrase), Code::Vault_WrongPassphrase);
    QCOMPARE(guesses, QList<KdfCost>{dearer});
    guesses.clear();
    RT_REFUSED(vault.unlock(u"nobody"_s, kPassphrase), Code::UnknownUser);
    QCOMPARE(guesses, QList<KdfCost>{dearer});
}

void TestSlots::cost_belowThePolicy_isRaisedAtTheNextUnlock()
{
    Made made;
    const KdfCost dearer{2, 64};
    RT_TAKE(vault, made.vault());
    RT_DONE(vault.setSecret(&made.key, u"bell"_s, kPin, made.pin));
    RT_DONE(vault.unlock(u"bell"_s, kPin, &made.chip));
    QCOMPARE(made.vault()->slotOf(u"bell"_s)->cost, kQuick);
    RT_REFUSED(vault.unlock(u"bell"_s, u"73920147"_s, &made.chip, dearer), Code::Vault_WrongPassphrase);
    QCOMPARE(made.vault()->slotOf(u"bell"_s)->cost, kQuick);
    RT_DONE(vault.unlock(u"bell"_s, kPin, &made.chip, dearer));
    RT_TAKE(after, made.vault());
    QCOMPARE(after.slotOf(u"bell"_s)->cost, dearer);
    QCOMPARE(after.slotOf(u"okafor"_s)->cost, kQuick);
    guesses.clear();
    QVERIFY(after.unlock(u"bell"_s, kPin, &made.chip, dearer)->key == made.key);
    QCOMPARE(guesses, QList<KdfCost>{dearer});           // once: it is as dear as it should be
    QVERIFY(after.slotOf(u"bell"_s)->chip);
}

void TestSlots::cost_raisedButDiskFails_unlocksAllTheSame()
{
    Made made;
    RT_TAKE(vault, made.vault());
    QVERIFY(QDir(made.temp.folder()).removeRecursively());
    QVERIFY(vault.unlock(u"okafor"_s, kPassphrase, nullptr, KdfCost{2, 64})->key == made.key);
    QCOMPARE(vault.slotOf(u"okafor"_s)->cost, kQuick);
}

void TestSlots::format1_isReadAndBroughtUpToDate()
{
    TempVault temp;
    QDir().mkpath(temp.folder());
    QFile golden(u"" RT_TEST_DATA "/vault-v1.hex"_s);
    QVERIFY(golden.open(QIODevice::ReadOnly));
    RT_DONE(replaceFile(temp.file("vault"), QByteArray::fromHex(golden.readAll())));
    const SecretKey key = SecretKey::copyOf(QByteArray::fromHex(
        "b4cdf0eda38242931062d2e947c2c7ec2dc23fd15793958d28994c13a8bdad0b"));
    {
        RT_TAKE(vault, Vault::read(temp.file("vault")));
        QCOMPARE(vault.users(), QStringList({u"okafor"_s, u"bell"_s}));
        RT_REFUSED(vault.unlock(u"okafor"_s, kOther), Code::Vault_WrongPassphrase);
        QVERIFY(vault.unlock(u"okafor"_s, kPassphrase)->key == key);
    }
    RT_TAKE(vault, Vault::read(temp.file("vault")));
    QVERIFY(!vault.doorKey().isEmpty());
    QVERIFY(vault.unlock(u"okafor"_s, kPassphrase)->key == key);
    const QString herons = u"seven quiet herons in the reeds"_s;
    QVERIFY(vault.unlock(u"bell"_s, herons)->key == key);
    RT_TAKE(both, Vault::read(temp.file("vault")));
    QVERIFY(both.unlock(u"bell"_s, herons)->key == key && both.unlock(u"okafor"_s, kPassphrase)->key == key);
    RT_TAKE(bytes, readFile(temp.file("vault"), 1 << 20));
    QVERIFY(bytes.contains("roundtable-vault/2") && !bytes.contains("\x63" "old"));
}

void TestSlots::slot_ofAnother_doesNotFit()
{
    Made made;
    RT_TAKE(vault, made.vault());
    RT_DONE(vault.setSecret(&made.key, u"bell"_s, kOther, {.cost = kQuick}));
    // Bell's slot under Okafor's name, so that Bell's passphrase would open as Okafor.
    made.edit([](QCborMap &map) {
        QCborArray slots_ = map.value(u"slots"_s).toArray();
        QCborMap bell = slots_.at(1).toMap();
        bell[u"user"_s] = u"okafor"_s;
        map[u"slots"_s] = QCborArray{bell};
    });
    RT_REFUSED(made.vault()->unlock(u"okafor"_s, kOther), Code::Vault_WrongPassphrase);
    Made elsewhere;
    RT_DONE(elsewhere.vault()->setSecret(&elsewhere.key, u"bell"_s, kOther, {.cost = kQuick}));
    QCborValue theirs;
    elsewhere.edit([&](QCborMap &map) { theirs = map.value(u"slots"_s).toArray().at(1); });
    made.edit([&](QCborMap &map) { map[u"slots"_s] = QCborArray{theirs}; });
    RT_REFUSED(made.vault()->unlock(u"bell"_s, kOther), Code::Vault_WrongPassphrase);
}

void TestSlots::slot_anyFieldChanged_doesNotOpen_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    for (const char *field : {"salt", "wrapped", "public", "sealed", "voucher", "blob"})
        QTest::newRow(field) << QString::fromLatin1(field) << QVariant();
    QTest::newRow("passes") << u"passes"_s << QVariant(2);
    QTest::newRow("memory") << u"memoryKiB"_s << QVariant(16);
    QTest::newRow("kind") << u"kind"_s << QVariant(0);
    QTest::newRow("since") << u"since"_s << QVariant(7);
}

void TestSlots::slot_anyFieldChanged_doesNotOpen()
{
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    Made made;
    RT_DONE(made.vault()->setSecret(&made.key, u"bell"_s, kOther, {.cost = kQuick, .chip = &made.chip}));
    made.editSlot(1, [&](QCborMap &slot) {
        if (value.isValid()) {
            slot[field] = value.toInt();
            return;
        }
        QByteArray bytes = slot.value(field).toByteArray();
        bytes[3] = char(bytes[3] ^ 1);
        slot[field] = bytes;
    });
    RT_TAKE(vault, made.vault());
    QVERIFY(!vault.unlock(u"bell"_s, kOther, &made.chip));
    QVERIFY(vault.unlock(u"okafor"_s, kPassphrase)->key == made.key);
}

// Somebody who can write to the disk seals a key of theirs to the user, and waits for what is written under it.
void TestSlots::sealed_replaced_isNoticed()
{
    Made made;
    const QByteArray theirs(32, 'k');
    made.editSlot(0, [&](QCborMap &slot) {
        slot[u"sealed"_s] = sealed::seal(theirs, slot.value(u"public"_s).toByteArray());
    });
    const auto opened = made.vault()->unlock(u"okafor"_s, kPassphrase);
    QVERIFY(!opened);
    QCOMPARE(opened.error(), (Error{Code::Vault_Damaged, u"the slot of okafor"_s}));
    // Also with a signer of their own: the user's slot knows the right one.
    const SecretKey seed = SecretKey::random();
    made.edit([&](QCborMap &map) { map[u"signer"_s] = sealed::signerOf(seed); });
    QVERIFY(!made.vault()->unlock(u"okafor"_s, kPassphrase));
}

void TestSlots::council_replaced_isNoticed()
{
    const SecretKey council = SecretKey::random(), theirs = SecretKey::random();
    Made made(sealed::boxKeyOf(council));
    QVERIFY(*sealed::openKey(made.vault()->escrow(), council) == made.key);
    made.edit([&](QCborMap &map) { map[u"council"_s] = sealed::boxKeyOf(theirs); });
    RT_REFUSED(made.vault()->unlock(u"okafor"_s, kPassphrase), Code::Vault_Damaged);
    RT_REFUSED(made.vault()->rotateTo(made.temp.file("next"), made.key), Code::Vault_Damaged);
}

void TestSlots::setSecret_rewritesOneSlot()
{
    Made made;
    RT_TAKE(vault, made.vault());
    RT_DONE(vault.setSecret(&made.key, u"bell"_s, kOther, {.cost = kQuick}));
    QCborValue before, after;
    made.edit([&](QCborMap &map) { before = map.value(u"slots"_s).toArray().at(0); });
    RT_DONE(made.vault()->setSecret(&made.key, u"bell"_s, kPassphrase, {.cost = kQuick}));
    made.edit([&](QCborMap &map) { after = map.value(u"slots"_s).toArray().at(0); });
    QCOMPARE(before, after);
    RT_TAKE(changed, made.vault());
    RT_REFUSED(changed.unlock(u"bell"_s, kOther), Code::Vault_WrongPassphrase);
    QVERIFY(changed.unlock(u"bell"_s, kPassphrase)->key == made.key);
}

void TestSlots::setSecret_withAnotherKey_isRefused()
{
    Made made;
    RT_TAKE(vault, made.vault());
    const SecretKey wrong = SecretKey::random();
    RT_REFUSED(vault.setSecret(&wrong, u"bell"_s, kOther, {.cost = kQuick}), Code::Store_WrongKey);
    RT_REFUSED(vault.setSecret(nullptr, u"bell"_s, kOther, {.cost = kQuick}), Code::Store_WrongKey);
    RT_REFUSED(vault.useCouncil(wrong, sealed::boxKeyOf(wrong)), Code::Store_WrongKey);
    RT_REFUSED(vault.rotateTo(made.temp.file("next"), wrong), Code::Store_WrongKey);
}

// T6
void TestSlots::admin_opensNothingOfTheStore()
{
    Made made;
    RT_TAKE(vault, made.vault());
    RT_DONE(vault.setSecret(nullptr, u"admin"_s, kOther, {.cost = kQuick, .holds = Holds::Device}));
    RT_TAKE(opened, vault.unlock(u"admin"_s, kOther));
    QCOMPARE(opened.holds, Holds::Device);
    QVERIFY(!(opened.key == made.key));
    RT_REFUSED(vault.setSecret(&opened.key, u"bell"_s, kOther, {.cost = kQuick}), Code::Store_WrongKey);
    // That the slot says "content" makes it none.
    made.editSlot(1, [](QCborMap &slot) {
        slot[u"holds"_s] = 0;
        slot[u"sealed"_s] = QByteArray(80, 's');
        slot[u"voucher"_s] = QByteArray(64, 'v');
    });
    QVERIFY(!made.vault()->unlock(u"admin"_s, kOther));
}

void TestSlots::remove_takesSlotAndBlob()
{
    Made made;
    RT_DONE(made.vault()->setSecret(&made.key, u"bell"_s, kPin, made.pin));
    QByteArray blob;
    made.editSlot(1, [&](QCborMap &slot) { blob = slot.value(u"blob"_s).toByteArray(); });
    QVERIFY(readFile(made.path, 1 << 20)->contains(blob));
    RT_DONE(made.vault()->removeUser(u"bell"_s));
    RT_TAKE(bytes, readFile(made.path, 1 << 20));
    QVERIFY(!blob.isEmpty() && !bytes.contains(blob) && !bytes.contains("bell"));
    RT_REFUSED(made.vault()->unlock(u"bell"_s, kPin, &made.chip), Code::UnknownUser);
    RT_REFUSED(made.vault()->removeUser(u"bell"_s), Code::UnknownUser);
}

void TestSlots::remove_last_isRefusedWithoutACouncil()
{
    Made made;
    RT_DONE(made.vault()->setSecret(nullptr, u"admin"_s, kOther, {.cost = kQuick, .holds = Holds::Device}));
    RT_REFUSED(made.vault()->removeUser(u"okafor"_s), Code::Vault_LastUser);
    const SecretKey council = SecretKey::random();
    RT_DONE(made.vault()->useCouncil(made.key, sealed::boxKeyOf(council)));
    RT_DONE(made.vault()->removeUser(u"okafor"_s));
    QVERIFY(*sealed::openKey(made.vault()->escrow(), council) == made.key);
}

void TestSlots::rotate_givesEverybodyTheNewKey()
{
    const SecretKey council = SecretKey::random();
    Made made(sealed::boxKeyOf(council));
    RT_DONE(made.vault()->setSecret(&made.key, u"bell"_s, kPin, made.pin));
    RT_DONE(made.vault()->setSecret(nullptr, u"admin"_s, kOther, {.cost = kQuick, .holds = Holds::Device}));
    const QString next = made.temp.file("another vault");
    RT_TAKE(rotated, made.vault()->rotateTo(next, made.key));
    QVERIFY(!(rotated.key == made.key));
    RT_TAKE(vault, Vault::read(next));
    QCOMPARE(vault.epoch(), 2);
    QVERIFY(vault.unlock(u"okafor"_s, kPassphrase)->key == rotated.key);
    QVERIFY(vault.unlock(u"bell"_s, kPin, &made.chip)->key == rotated.key);
    QCOMPARE(vault.unlock(u"admin"_s, kOther)->holds, Holds::Device);
    QVERIFY(*sealed::openKey(vault.escrow(), council) == rotated.key);
    QVERIFY(vault.doorKey() != made.vault()->doorKey());
    RT_DONE(vault.setSecret(&rotated.key, u"bell"_s, kOther, {.cost = kQuick}));
    RT_REFUSED(vault.setSecret(&made.key, u"bell"_s, kOther, {.cost = kQuick}), Code::Store_WrongKey);
    // The old one is as it was: it opens the old store, and nothing else.
    QVERIFY(made.vault()->unlock(u"okafor"_s, kPassphrase)->key == made.key);
}

void TestSlots::rotate_plantedKey_isNoticed()
{
    for (const bool fresh : {false, true}) {
        Made made;
        const QByteArray theirs = sealed::boxKeyOf(SecretKey::random());
        made.edit([&](QCborMap &map) {
            QCborArray slots_ = map.value(u"slots"_s).toArray();
            QCborMap slot = slots_.at(0).toMap();
            slot[u"public"_s] = theirs;
            slot[u"user"_s] = fresh ? u"mallory"_s : u"okafor"_s;
            if (fresh)
                slots_.append(slot);
            else
                slots_[0] = slot;
            map[u"slots"_s] = slots_;
        });
        RT_REFUSED(made.vault()->rotateTo(made.temp.file("next"), made.key), Code::Vault_Damaged);
        QVERIFY(!QFile::exists(made.temp.file("next")));
    }
}

// D6: a copy of the vault from before, the secret, and the key.
void TestSlots::rotate_removedUser_hasNothing()
{
    Made made;
    RT_DONE(made.vault()->setSecret(&made.key, u"bell"_s, kOther, {.cost = kQuick}));
    RT_TAKE(kept, made.vault());
    RT_DONE(made.vault()->removeUser(u"bell"_s));
    RT_TAKE(rotated, made.vault()->rotateTo(made.temp.file("next"), made.key));
    RT_TAKE(vault, Vault::read(made.temp.file("next")));
    QVERIFY(kept.unlock(u"bell"_s, kOther)->key == made.key);
    QVERIFY(!(rotated.key == made.key));
    RT_REFUSED(vault.unlock(u"bell"_s, kOther), Code::UnknownUser);
    // Their old slot, put into the new vault, is of another epoch.
    QCborValue slot;
    made.edit([](QCborMap &) {});
    const QByteArray old = *readFile(made.path, 1 << 20);
    slot = QCborValue::fromCbor(old.chopped(32)).toMap().value(u"slots"_s).toArray().at(0);
    QVERIFY(QFile::remove(made.path) && QFile::rename(made.temp.file("next"), made.path));
    made.edit([&](QCborMap &map) { map[u"slots"_s] = QCborArray{slot}; });
    RT_REFUSED(made.vault()->unlock(u"okafor"_s, kPassphrase), Code::Vault_Damaged);
}

void TestSlots::rotate_format1Slot_isLeftAndNamed()
{
    TempVault temp;
    QDir().mkpath(temp.folder());
    QFile golden(u"" RT_TEST_DATA "/vault-v1.hex"_s);
    QVERIFY(golden.open(QIODevice::ReadOnly));
    RT_DONE(replaceFile(temp.file("vault"), QByteArray::fromHex(golden.readAll())));
    RT_TAKE(vault, Vault::read(temp.file("vault")));
    RT_TAKE(opened, vault.unlock(u"okafor"_s, kPassphrase));
    RT_TAKE(rotated, vault.rotateTo(temp.file("next"), opened.key));
    QCOMPARE(rotated.left, QStringList{u"bell"_s});
    QCOMPARE(Vault::read(temp.file("next"))->users(), QStringList{u"okafor"_s});
}

void TestSlots::calibrate_findsASecond_data()
{
    QTest::addColumn<double>("perGiBPass");      // seconds for one pass over a GiB
    QTest::newRow("a fast desk") << 0.3;
    QTest::newRow("measured here") << 0.8;
    QTest::newRow("a tablet") << 2.5;
    QTest::newRow("a slow tablet") << 6.0;
    QTest::newRow("too slow for more than the floor") << 20.0;
}

void TestSlots::calibrate_findsASecond()
{
    QFETCH(double, perGiBPass);
    const auto seconds = [&](const KdfCost &cost) { return perGiBPass * cost.passes * cost.memoryKiB / 1024 / 1024; };
    const KdfCost cost = calibrate(seconds);
    QVERIFY(cost.passes >= kLeastCost.passes && cost.memoryKiB >= kLeastCost.memoryKiB);
    if (cost != kLeastCost)
        QVERIFY2(seconds(cost) >= 0.7 && seconds(cost) <= 1.25, qPrintable(QString::number(seconds(cost))));
    QVERIFY(seconds(cost) >= 0.7);
}

QTEST_GUILESS_MAIN(TestSlots)
#include "tst_slots.moc"
