#include "tests/support/fakechip.h"
#include "tests/support/fakekey.h"
#include "tests/support/tempvault.h"

#include "storage/council.h"
#include "storage/doorbook.h"
#include "storage/durablefile.h"
#include "storage/recovery.h"
#include "storage/rotation.h"
#include "storage/unlocking.h"

#include <QCborArray>
#include <QCborMap>
#include <QDir>
#include <QFile>
#include <QtEndian>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kPin = u"730146"_s, kWrongPin = u"111111"_s, kBell = u"bell"_s;

// A tablet with a store, and Bell, who has a security key.
struct Made {
    TempVault temp;
    QString path;
    FakeChip chip;
    FakeKey key;
    SecretKey storeKey = SecretKey::zero();
    Uptime now{1h, u"boot"_s};

    explicit Made(bool onChip = false, SecretKind kind = SecretKind::Key, bool withStore = false)
    {
        path = temp.file("vault");
        if (withStore) {
            auto store = *Store::create(temp.folder(), u"okafor"_s, kPassphrase, {.cost = kQuick});
            (void)store->lock();
            store.reset();
            storeKey = std::move(vault().unlock(u"okafor"_s, kPassphrase)->key);
        } else {
            QDir().mkpath(temp.folder());
            storeKey = std::move(*Vault::create(path, u"okafor"_s, kPassphrase, {.cost = kQuick}));
            (void)DoorBook(Store::doorBookPath(temp.folder())).begin(SecretKey::random());
        }
        (void)Throttle(Store::triesPath(temp.folder()), onChip ? &chip : nullptr).found();
        const Done set = vault().setSecret(&storeKey, kBell, kind == SecretKind::Key ? kPin : kPassphrase,
                                           options(kind, onChip));
        if (!set)
            qWarning("%s", qPrintable(codeName(set.error().code)));
    }
    SlotOptions options(SecretKind kind = SecretKind::Key, bool onChip = false)
    {
        return {.cost = kQuick, .chip = onChip ? &chip : nullptr, .kind = kind, .key = &key};
    }
    Vault vault() const { return *Vault::read(path); }
    Result<Unlocked> atTheDoor(const QString &pin, SecurityKey *with, SecurityChip *on = nullptr)
    {
        return rt::unlock({.folder = temp.folder(), .chip = on, .now = now, .at = at(1), .key = with}, kBell, pin);
    }
    int failures() { return Throttle(Store::triesPath(temp.folder()), nullptr).standing(kBell, now)->failures; }
    int inTheDoorBook()
    {
        const QByteArray bytes = *readFile(temp.file("door"), 1 << 20);
        int entries = 0;
        for (qsizetype at = 8 + 32; at + 4 <= bytes.size(); ++entries)
            at += 4 + qFromLittleEndian<quint32>(bytes.constData() + at) + 32;
        return entries;
    }
    void editSlot(const std::function<void(QCborMap &)> &change, const QString &format = {}) const
    {
        const QByteArray bytes = *readFile(path, 1 << 20);
        QCborMap map = QCborValue::fromCbor(bytes.chopped(32)).toMap();
        QCborArray slots_ = map.value(u"slots"_s).toArray();
        QCborMap slot = slots_.at(1).toMap();
        change(slot);
        slots_[1] = slot;
        map[u"slots"_s] = slots_;
        if (!format.isEmpty())
            map[u"format"_s] = format;
        const QByteArray content = map.toCborValue().toCbor();
        QVERIFY(replaceFile(path, content + sealed::digest(content)));
    }
};

}

class TestKeySlots : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void key_opens_data();
    void key_opens();
    void key_stolenWithoutItsPin_opensNothing_data();
    void key_stolenWithoutItsPin_opensNothing();
    void key_thatAnswersAnybody_isRefused();
    void key_notAskedWithoutItsPerson_isRefused_data();
    void key_notAskedWithoutItsPerson_isRefused();
    void key_another_opensNothing();
    void key_none_isAbsent();
    void copiedFolder_withTheKeyOnAnotherChip_opensNothing();
    void copiedFolder_withoutTheKey_opensNothing();
    void chip_isNotAskedForAStrangersAnswer();
    void passphraseWithKey_needsBoth_data();
    void passphraseWithKey_needsBoth();
    void passphraseWithKey_anotherAnswer_opensNothing();
    void passphraseWithKey_isJudgedAsAPassphrase();
    void passphraseWithKey_isNotMadeAnewInPassing();
    void slot_anyFieldChanged_doesNotOpen_data();
    void slot_anyFieldChanged_doesNotOpen();
    void format_isTheLeastThatCanReadIt();
    void format2_fromBefore_opens();
    void format3_golden_opens();
    void format3_unknownKind_isDamaged();
    void secret_changed_theOldKeyOpensNothing();
    void removed_takesItsCredential();
    void rotated_theKeyOpensTheNewStore();
    void recovered_getsANewWayIn();
    void throttle_wrongKeyPin_countsAndIsNoted();
    void throttle_pausedAndBlocked_count();
    void throttle_noTry_countsNothing_data();
    void throttle_noTry_countsNothing();
    void throttle_disabled_isRefusedWithTheRightKey();
};

void TestKeySlots::key_opens_data()
{
    QTest::addColumn<bool>("onChip");
    QTest::newRow("without a chip") << false;
    QTest::newRow("on a chip") << true;
}

void TestKeySlots::key_opens()
{
    QFETCH(bool, onChip);
    Made made(onChip);
    QCOMPARE(made.key.touches, made.key.guards ? 2 : 3);
    const auto slot = made.vault().slotOf(kBell);
    QVERIFY(slot && slot->kind == SecretKind::Key && slot->chip == onChip);
    QVERIFY(made.vault().unlock(kBell, kPin, onChip ? &made.chip : nullptr, {}, &made.key)->key == made.storeKey);
    QVERIFY(made.vault().unlock(u"okafor"_s, kPassphrase)->key == made.storeKey);
}

void TestKeySlots::key_stolenWithoutItsPin_opensNothing_data()
{
    QTest::addColumn<bool>("guards");
    QTest::newRow("a key that gives no answer to a stranger") << true;
    QTest::newRow("a key that gives them another") << false;
}

// The thief has the tablet, its disk and the key, and may ask the key as they like.
void TestKeySlots::key_stolenWithoutItsPin_opensNothing()
{
    QFETCH(bool, guards);
    Made made;
    made.key.guards = guards;
    RT_DONE(made.vault().setSecret(&made.storeKey, kBell, kPin, made.options()));
    RT_REFUSED(made.vault().unlock(kBell, {}, nullptr, {}, &made.key), Code::Key_NeedsPin);
    RT_REFUSED(made.vault().unlock(kBell, kWrongPin, nullptr, {}, &made.key), Code::Key_WrongPin);
    // A program of the thief's asks for the answer that needs no PIN, and puts it in the place of the other.
    class Thief final : public SecurityKey {
    public:
        explicit Thief(FakeKey &key) : m_key(key) {}
        Result<KeyStanding> look() override { return KeyStanding{}; }
        Result<KeyStanding> await() override { return KeyStanding{}; }
        Result<KeyCredential> enrol(KeyProof, const QString &) override { return failure(Code::Key_Failed); }
        Result<SecretKey> answer(const KeyCredential &credential, QByteArrayView salt, KeyProof, const QString &) override
        {
            return m_key.answer(credential, salt, KeyProof::Touch, {});
        }
        void cancel() override {}
        void begin() override {}
        Done awaitGone() override { return {}; }
        bool isThere() override { return true; }

    private:
        FakeKey &m_key;
    } thief(made.key);
    RT_REFUSED(made.vault().unlock(kBell, {}, nullptr, {}, &thief),
               guards ? Code::Key_NotThisOne : Code::Vault_WrongPassphrase);
}

void TestKeySlots::key_thatAnswersAnybody_isRefused()
{
    Made made;
    made.key.guards = made.key.tellsPersonsApart = false;        // of before CTAP 2.1
    RT_REFUSED(made.vault().setSecret(&made.storeKey, u"third"_s, kPin, made.options()), Code::Key_Unfit);
    QVERIFY(!made.vault().slotOf(u"third"_s));
    made.key.pin.clear();
    RT_REFUSED(made.vault().setSecret(&made.storeKey, u"third"_s, {}, made.options()), Code::Key_NoPerson);
}

void TestKeySlots::key_notAskedWithoutItsPerson_isRefused_data()
{
    QTest::addColumn<int>("code");
    for (const Code code : {Code::Key_TimedOut, Code::Cancelled, Code::Key_Absent, Code::Key_Failed})
        QTest::newRow(qPrintable(codeName(code))) << int(code);
}

// That it was not touched the third time proves nothing of what it would have said.
void TestKeySlots::key_notAskedWithoutItsPerson_isRefused()
{
    QFETCH(int, code);
    Made made;
    made.key.guards = false;
    made.key.touches = 0;
    made.key.failsAt = 2;
    made.key.fails = Code(code);
    RT_REFUSED(made.vault().setSecret(&made.storeKey, u"third"_s, kPin, made.options()), Code(code));
    QVERIFY(!made.vault().slotOf(u"third"_s));
}

void TestKeySlots::key_another_opensNothing()
{
    Made made;
    FakeKey other;
    RT_REFUSED(made.vault().unlock(kBell, kPin, nullptr, {}, &other), Code::Key_NotThisOne);
}

void TestKeySlots::key_none_isAbsent()
{
    Made made;
    RT_REFUSED(made.vault().unlock(kBell, kPin), Code::Key_Absent);
    RT_REFUSED(made.vault().unlock(kBell, kPassphrase), Code::Key_Absent);
    made.key.present = false;
    RT_REFUSED(made.vault().unlock(kBell, kPin, nullptr, {}, &made.key), Code::Key_Absent);
    RT_REFUSED(made.vault().setSecret(&made.storeKey, kBell, kPin, {.cost = kQuick, .kind = SecretKind::Key}), Code::Key_Absent);
}

// T1: the whole disk, and the right key with its PIN.
void TestKeySlots::copiedFolder_withTheKeyOnAnotherChip_opensNothing()
{
    Made made(true);
    FakeChip other;
    RT_REFUSED(made.vault().unlock(kBell, kPin, &other, {}, &made.key), Code::Chip_NotOurs);
    RT_REFUSED(made.vault().unlock(kBell, kPin, nullptr, {}, &made.key), Code::Vault_NeedsChip);
    RT_DONE(made.vault().unlock(kBell, kPin, &made.chip, {}, &made.key));
}

void TestKeySlots::copiedFolder_withoutTheKey_opensNothing()
{
    // Whoever has the disk and the chip, and makes up the key's answer.
    Made made(true);
    FakeKey imitation(QByteArray(32, 'i'));
    RT_REFUSED(made.vault().unlock(kBell, kPin, &made.chip, {}, &imitation), Code::Key_NotThisOne);
    made.editSlot([&](QCborMap &slot) {              // ... whose credential they put into the slot
        const auto theirs = imitation.enrol(KeyProof::Person, kPin);
        slot[u"credential"_s] = theirs->id;
        slot[u"keyPublic"_s] = theirs->publicKey;
    });
    RT_REFUSED(made.vault().unlock(kBell, kPin, &made.chip, {}, &imitation), Code::Vault_WrongPassphrase);
}

void TestKeySlots::chip_isNotAskedForAStrangersAnswer()
{
    Made made(true);
    FakeKey other;
    for (int i = 0; i < 20; ++i)
        RT_REFUSED(made.vault().unlock(kBell, kPin, &made.chip, {}, &other), Code::Key_NotThisOne);
    QCOMPARE(made.chip.wrongTries, 0);
}

void TestKeySlots::passphraseWithKey_needsBoth_data() { key_opens_data(); }

void TestKeySlots::passphraseWithKey_needsBoth()
{
    QFETCH(bool, onChip);
    Made made(onChip, SecretKind::PassphraseWithKey);
    SecurityChip *chip = onChip ? &made.chip : nullptr;
    QVERIFY(made.vault().unlock(kBell, kPassphrase, chip, {}, &made.key)->key == made.storeKey);
    RT_REFUSED(made.vault().unlock(kBell, u"another long passphrase"_s, chip, {}, &made.key), Code::Vault_WrongPassphrase);
    RT_REFUSED(made.vault().unlock(kBell, kPassphrase, chip), Code::Key_Absent);
    FakeKey other;
    RT_REFUSED(made.vault().unlock(kBell, kPassphrase, chip, {}, &other), Code::Key_NotThisOne);
}

// The right passphrase, and whatever somebody makes up for the key.
void TestKeySlots::passphraseWithKey_anotherAnswer_opensNothing()
{
    Made made(false, SecretKind::PassphraseWithKey);
    class MadeUp final : public SecurityKey {
    public:
        bool isThere() override { return true; }
        Result<KeyStanding> look() override { return KeyStanding{}; }
        Done awaitGone() override { return {}; }
        Result<KeyStanding> await() override { return KeyStanding{}; }
        Result<KeyCredential> enrol(KeyProof, const QString &) override { return failure(Code::Key_Failed); }
        Result<SecretKey> answer(const KeyCredential &, QByteArrayView, KeyProof, const QString &) override
        {
            return SecretKey::zero();
        }
        void cancel() override {}
        void begin() override {}
    } madeUp;
    RT_REFUSED(made.vault().unlock(kBell, kPassphrase, nullptr, {}, &madeUp), Code::Vault_WrongPassphrase);
}

void TestKeySlots::passphraseWithKey_isJudgedAsAPassphrase()
{
    Made made;
    RT_REFUSED(made.vault().setSecret(&made.storeKey, u"third"_s, u"short"_s, made.options(SecretKind::PassphraseWithKey)),
               Code::Vault_PassphraseTooShort);
    QCOMPARE(made.key.touches, 2);                   // judged before anybody had to touch anything
}

void TestKeySlots::passphraseWithKey_isNotMadeAnewInPassing()
{
    Made made(false, SecretKind::PassphraseWithKey);
    const int touches = made.key.touches;
    RT_DONE(made.vault().unlock(kBell, kPassphrase, nullptr, KdfCost{2, 64}, &made.key));
    QCOMPARE(made.key.touches, touches + 1);
    RT_DONE(made.vault().unlock(kBell, kPassphrase, nullptr, KdfCost{2, 64}, &made.key));
}

void TestKeySlots::slot_anyFieldChanged_doesNotOpen_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    for (const char *field : {"salt", "wrapped", "public", "sealed", "voucher", "credential", "keyPublic"})
        QTest::newRow(field) << QString::fromLatin1(field) << QVariant();
    QTest::newRow("passes") << u"passes"_s << QVariant(2);
    QTest::newRow("memory") << u"memoryKiB"_s << QVariant(16);
    QTest::newRow("kind") << u"kind"_s << QVariant(int(SecretKind::PassphraseWithKey));
    QTest::newRow("since") << u"since"_s << QVariant(7);
}

void TestKeySlots::slot_anyFieldChanged_doesNotOpen()
{
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    Made made;
    made.key.guards = false;
    RT_DONE(made.vault().setSecret(&made.storeKey, kBell, kPin, made.options()));
    // A key that takes whatever it is shown for its own, so that it is the slot alone that notices.
    class Willing final : public SecurityKey {
    public:
        explicit Willing(FakeKey &key, KeyCredential mine) : m_key(key), m_mine(std::move(mine)) {}
        Result<KeyStanding> look() override { return m_key.look(); }
        Result<KeyStanding> await() override { return m_key.look(); }
        Result<KeyCredential> enrol(KeyProof proof, const QString &pin) override { return m_key.enrol(proof, pin); }
        Result<SecretKey> answer(const KeyCredential &, QByteArrayView salt, KeyProof, const QString &) override
        {
            return m_key.answer(m_mine, salt, KeyProof::Person, kPin);
        }
        void cancel() override {}
        void begin() override {}
        Done awaitGone() override { return {}; }
        bool isThere() override { return true; }

    private:
        FakeKey &m_key;
        KeyCredential m_mine;
    };
    std::unique_ptr<Willing> willing;
    made.editSlot([&](QCborMap &slot) {
        willing = std::make_unique<Willing>(made.key, KeyCredential{slot.value(u"credential"_s).toByteArray(),
                                                                    slot.value(u"keyPublic"_s).toByteArray()});
    });
    RT_DONE(made.vault().unlock(kBell, kPin, nullptr, {}, willing.get()));
    made.editSlot([&](QCborMap &slot) {
        if (value.isValid()) {
            slot[field] = value.toInt();
            return;
        }
        QByteArray bytes = slot.value(field).toByteArray();
        bytes[3] = char(bytes[3] ^ 1);
        slot[field] = bytes;
    });
    RT_TAKE(vault, Vault::read(made.path));
    QVERIFY(!vault.unlock(kBell, kPin, nullptr, {}, willing.get()));
    QVERIFY(vault.unlock(u"okafor"_s, kPassphrase)->key == made.storeKey);
}

void TestKeySlots::format_isTheLeastThatCanReadIt()
{
    Made made;
    QVERIFY(readFile(made.path, 1 << 20)->contains("roundtable-vault/3"));
    made.editSlot([](QCborMap &) {}, u"roundtable-vault/2"_s);
    RT_REFUSED(Vault::read(made.path), Code::Vault_Damaged);         // no version 2 had such a slot
    made.editSlot([](QCborMap &) {}, u"roundtable-vault/4"_s);
    RT_REFUSED(Vault::read(made.path), Code::Store_TooNew);
    made.editSlot([](QCborMap &) {}, u"roundtable-vault/3"_s);
    RT_DONE(made.vault().removeUser(kBell));
    QVERIFY(readFile(made.path, 1 << 20)->contains("roundtable-vault/2"));
}

void TestKeySlots::format2_fromBefore_opens()
{
    QFile golden(u"" RT_TEST_DATA "/vault-v2.hex"_s);
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"vault"_s);
    RT_DONE(replaceFile(path, QByteArray::fromHex(golden.readAll())));
    RT_TAKE(vault, Vault::read(path));
    RT_REFUSED(vault.unlock(u"okafor"_s, u"another long passphrase"_s), Code::Vault_WrongPassphrase);
    RT_DONE(vault.unlock(u"okafor"_s, kPassphrase));
}

// The key of the golden vault was FakeKey(32 times 'g'), which made one credential for each slot.
void TestKeySlots::format3_golden_opens()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"vault"_s), name = u"" RT_TEST_DATA "/vault-v3.hex"_s;
    FakeKey key(QByteArray(32, 'g'));
    if (qEnvironmentVariableIsSet("RT_MAKE_GOLDEN")) {
        RT_TAKE(made, Vault::create(path, u"okafor"_s, kPin, {.cost = kQuick, .kind = SecretKind::Key, .key = &key}));
        RT_DONE(Vault::read(path)->setSecret(&made, kBell, kPassphrase,
                                             {.cost = kQuick, .kind = SecretKind::PassphraseWithKey, .key = &key}));
        QFile golden(name);
        QVERIFY(golden.open(QIODevice::WriteOnly));
        const QByteArray hex = readFile(path, 1 << 20)->toHex();
        for (qsizetype at = 0; at < hex.size(); at += 120)
            golden.write(hex.mid(at, 120) + '\n');
    }
    QFile golden(name);
    QVERIFY(golden.open(QIODevice::ReadOnly));
    RT_DONE(replaceFile(path, QByteArray::fromHex(golden.readAll())));
    RT_TAKE(vault, Vault::read(path));
    RT_TAKE(byKey, vault.unlock(u"okafor"_s, kPin, nullptr, {}, &key));
    RT_TAKE(byBoth, vault.unlock(kBell, kPassphrase, nullptr, {}, &key));
    QVERIFY(byKey.key == byBoth.key);
    FakeKey other;
    RT_REFUSED(vault.unlock(u"okafor"_s, kPin, nullptr, {}, &other), Code::Key_NotThisOne);
}

void TestKeySlots::format3_unknownKind_isDamaged()
{
    Made made;
    made.editSlot([](QCborMap &slot) { slot[u"kind"_s] = 4; });
    RT_REFUSED(Vault::read(made.path), Code::Vault_Damaged);
    made.editSlot([](QCborMap &slot) { slot[u"kind"_s] = int(SecretKind::Key); slot.remove(u"credential"_s); });
    RT_REFUSED(Vault::read(made.path), Code::Vault_Damaged);
}

void TestKeySlots::secret_changed_theOldKeyOpensNothing()
{
    Made made;
    FakeKey next;
    SlotOptions options = made.options();
    options.key = &next;
    RT_DONE(made.vault().setSecret(&made.storeKey, kBell, kPin, options));
    RT_REFUSED(made.vault().unlock(kBell, kPin, nullptr, {}, &made.key), Code::Key_NotThisOne);
    QVERIFY(made.vault().unlock(kBell, kPin, nullptr, {}, &next)->key == made.storeKey);
    // And back to a passphrase.
    RT_DONE(made.vault().setSecret(&made.storeKey, kBell, kPassphrase, {.cost = kQuick}));
    QVERIFY(made.vault().unlock(kBell, kPassphrase)->key == made.storeKey);
    QVERIFY(!readFile(made.path, 1 << 20)->contains("credential"));
}

void TestKeySlots::removed_takesItsCredential()
{
    Made made;
    RT_DONE(made.vault().removeUser(kBell));
    RT_REFUSED(made.vault().unlock(kBell, kPin, nullptr, {}, &made.key), Code::UnknownUser);
    QVERIFY(!readFile(made.path, 1 << 20)->contains("credential"));
}

void TestKeySlots::rotated_theKeyOpensTheNewStore()
{
    Made made(true, SecretKind::Key, true);
    RT_DONE(made.vault().setSecret(&made.storeKey, u"third"_s, kPassphrase, made.options(SecretKind::PassphraseWithKey)));
    const int touches = made.key.touches;
    RT_TAKE(rotated, rotation::rotate(made.temp.folder(), made.storeKey));
    QVERIFY(!(rotated.key == made.storeKey) && rotated.left.isEmpty());
    QCOMPARE(made.key.touches, touches);             // nobody has to come with their keys
    QVERIFY(made.vault().unlock(kBell, kPin, &made.chip, {}, &made.key)->key == rotated.key);
    QVERIFY(made.vault().unlock(u"third"_s, kPassphrase, nullptr, {}, &made.key)->key == rotated.key);
    RT_DONE(Store::open(made.temp.folder(), rotated.key));
}

// D5, of somebody who lost their key: two custodians, and a new one.
void TestKeySlots::recovered_getsANewWayIn()
{
    Made made;
    RT_TAKE(council, council::makeKey());
    RT_DONE(made.vault().useCouncil(made.storeKey, council.publicKey));
    RT_TAKE(asked, recovery::ask(made.temp.folder(), nullptr).map(&recovery::Asked::request));
    std::vector<council::Share> shares;
    for (const QStringList &lines : {council.shares[0], council.shares[2]})
        shares.push_back(std::move(*council::readShare(lines)));
    RT_TAKE(answer, recovery::answer(asked, shares));
    RT_TAKE(answered, recovery::use(made.temp.folder(), answer, nullptr));
    FakeKey next;
    SlotOptions options = made.options();
    options.key = &next;
    RT_DONE(made.vault().setSecret(&answered.key, kBell, kPin, options));
    QVERIFY(made.vault().unlock(kBell, kPin, nullptr, {}, &next)->key == made.storeKey);
    RT_REFUSED(made.vault().unlock(kBell, kPin, nullptr, {}, &made.key), Code::Key_NotThisOne);
}

void TestKeySlots::throttle_wrongKeyPin_countsAndIsNoted()
{
    Made made;
    RT_REFUSED(made.atTheDoor(kWrongPin, &made.key), Code::Key_WrongPin);
    QCOMPARE(made.failures(), 1);
    QCOMPARE(made.inTheDoorBook(), 1);
    QVERIFY(made.atTheDoor(kPin, &made.key)->key == made.storeKey);
    QCOMPARE(made.failures(), 0);
}

// The third wrong PIN in a row is answered as paused, the eighth as blocked: they are guesses like the others.
void TestKeySlots::throttle_pausedAndBlocked_count()
{
    Made made;
    for (int i = 1; i <= FakeKey::kTries; ++i) {
        const Code wanted = i == FakeKey::kTries ? Code::Key_Blocked : i % 3 == 0 ? Code::Key_Paused : Code::Key_WrongPin;
        RT_REFUSED(made.atTheDoor(kWrongPin, &made.key), wanted);
        QCOMPARE(made.failures(), i);
        QCOMPARE(made.inTheDoorBook(), i);
        if (i % 3 == 0)
            made.key.pullOutAndIn();
        if (i >= 3)
            RT_REFUSED(made.atTheDoor(kPin, &made.key), i == FakeKey::kTries ? Code::Key_Blocked : Code::Vault_Wait);
        made.now.since += 2h;
    }
    // A key that is blocked for good is no guess any more.
    RT_REFUSED(made.atTheDoor(kWrongPin, &made.key), Code::Key_Blocked);
    QCOMPARE(made.failures(), FakeKey::kTries);
}

void TestKeySlots::throttle_noTry_countsNothing_data()
{
    QTest::addColumn<int>("code");
    for (const Code code : {Code::Key_Absent, Code::Key_NeedsPin, Code::Key_NotThisOne, Code::Key_TimedOut, Code::Cancelled})
        QTest::newRow(qPrintable(codeName(code))) << int(code);
}

void TestKeySlots::throttle_noTry_countsNothing()
{
    QFETCH(int, code);
    Made made;
    FakeKey other;
    for (int i = 0; i < 12; ++i) {
        FakeKey &used = Code(code) == Code::Key_NotThisOne ? other : made.key;
        made.key.present = Code(code) != Code::Key_Absent;
        made.key.failsAt = Code(code) == Code::Key_TimedOut || Code(code) == Code::Cancelled ? made.key.touches : -1;
        made.key.fails = Code(code);
        RT_REFUSED(made.atTheDoor(Code(code) == Code::Key_NeedsPin ? QString() : kPin, &used), Code(code));
    }
    QCOMPARE(made.failures(), 0);
    QCOMPARE(made.inTheDoorBook(), 0);
}

void TestKeySlots::throttle_disabled_isRefusedWithTheRightKey()
{
    Made made;
    Throttle throttle(Store::triesPath(made.temp.folder()), nullptr);
    for (int i = 0; i < 10; ++i) {
        RT_DONE(throttle.begin(kBell, made.now));
        made.now.since += 2h;
    }
    RT_REFUSED(made.atTheDoor(kPin, &made.key), Code::Vault_UserDisabled);
}

QTEST_GUILESS_MAIN(TestKeySlots)
#include "tst_keyslots.moc"
