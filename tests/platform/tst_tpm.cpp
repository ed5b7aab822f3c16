#include "platform/tpm/tpm.h"
#include "tests/support/fakechip.h"
#include "tests/support/softchip.h"

#include <QTest>

#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kCounter = 0x0180'5254;

template<class T>
QString said(const Result<T> &result)
{
    return result ? u"done"_s : codeName(result.error().code) + u": "_s + result.error().detail;
}

#define VERIFY_DONE(expression)                                                                                        \
    do {                                                                                                               \
        const auto &done_ = (expression);                                                                              \
        QVERIFY2(done_, qPrintable(said(done_)));                                                                      \
    } while (false)
#define VERIFY_REFUSED(expression, wanted)                                                                             \
    do {                                                                                                               \
        const auto &refused_ = (expression);                                                                           \
        QVERIFY2(!refused_ && refused_.error().code == (wanted), qPrintable(said(refused_)));                          \
    } while (false)

// A tablet, whose chip is one in software or the one in memory that other tests use: both must give the same answers.
class Tablet {
public:
    virtual ~Tablet() = default;
    virtual SecurityChip *chip() = 0;               // null: it did not open
    virtual void powerCycle() = 0;
    virtual void startOtherwise() = 0;              // other start-up software was measured
};

class SoftTablet : public Tablet {
public:
    explicit SoftTablet(StartApprovals given = {}) : approvals(std::move(given))
    {
        if (!soft.start())
            qWarning("swtpm did not start");
    }
    SecurityChip *chip() override
    {
        if (!m_chip) {
            auto opened = openTpm(soft.tcti(), approvals);
            if (!opened)
                qWarning("%s", qPrintable(said(opened)));
            else
                m_chip = std::move(*opened);
        }
        return m_chip.get();
    }
    void powerCycle() override
    {
        m_chip.reset();
        soft.cut();
        if (!soft.start())
            qWarning("swtpm did not start again");
    }
    void startOtherwise() override
    {
        m_chip.reset();
        if (!soft.measureOtherStart())
            qWarning("nothing was measured");
    }
    void close() { m_chip.reset(); }

    SoftChip soft;
    StartApprovals approvals;

private:
    std::unique_ptr<SecurityChip> m_chip;
};

class FakeTablet final : public Tablet {
public:
    SecurityChip *chip() override { return &m_chip; }
    void powerCycle() override { m_chip.bootState = "as delivered"; }
    void startOtherwise() override { m_chip.bootState = "otherwise"; }

private:
    FakeChip m_chip;
};

std::unique_ptr<Tablet> tablet()
{
    QFETCH_GLOBAL(QString, kind);
    if (kind == u"in memory")
        return std::make_unique<FakeTablet>();
    return std::make_unique<SoftTablet>();
}

SecretKey ofByte(char byte)
{
    return SecretKey::copyOf(QByteArray(SecretKey::kBytes, byte));
}

QByteArray bytesOf(const SecretKey &key)
{
    return {reinterpret_cast<const char *>(key.bytes().data()), qsizetype(SecretKey::kBytes)};
}

// The council's key that approves start-up software; in life it is kept off every tablet.
class Authority {
public:
    Authority() : m_key(EVP_EC_gen("P-256")) {}
    ~Authority() { EVP_PKEY_free(m_key); }
    Q_DISABLE_COPY_MOVE(Authority)

    [[nodiscard]] QByteArray point() const
    {
        unsigned char bytes[65];
        size_t size = 0;
        EVP_PKEY_get_octet_string_param(m_key, "pub", bytes, sizeof bytes, &size);
        return {reinterpret_cast<const char *>(bytes) + 1, qsizetype(size) - 1};
    }
    [[nodiscard]] QByteArray approve(const QByteArray &text) const
    {
        unsigned char der[128];
        size_t size = sizeof der;
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, m_key);
        EVP_DigestSign(context, der, &size, reinterpret_cast<const unsigned char *>(text.constData()),
                       size_t(text.size()));
        EVP_MD_CTX_free(context);
        const unsigned char *at = der;
        ECDSA_SIG *signature = d2i_ECDSA_SIG(nullptr, &at, long(size));
        unsigned char both[64];
        BN_bn2binpad(ECDSA_SIG_get0_r(signature), both, 32);
        BN_bn2binpad(ECDSA_SIG_get0_s(signature), both + 32, 32);
        ECDSA_SIG_free(signature);
        return {reinterpret_cast<const char *>(both), 64};
    }

private:
    EVP_PKEY *m_key;
};

}

class TestTpm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();

    // What any chip answers.
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
    void unseal_damagedBlob_isRefusedAndNotCounted();

    // What only one made of silicon, or its like, can do.
    void unseal_aHundredTimes_leavesNoPlaceHeld();
    void openTpm_afterClose_opensAgain();
    void openTpm_noChip_isAbsent();
    void counter_removedByTheOwner_neverGoesDown();
    void overheard_sealAndUnseal_noSecretOnTheWires();
    void unseal_approvedStart_opens();
    void unseal_startApprovedByAnother_isStateChanged();
    void chip_cutOffInBetween_isAbsent();
};

#define ONLY_SOFT                                                                                                      \
    QFETCH_GLOBAL(QString, kind);                                                                                      \
    if (kind == u"in memory")                                                                                          \
        return

void TestTpm::initTestCase_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("in memory") << u"in memory"_s;
    QTest::newRow("swtpm") << u"swtpm"_s;
}

void TestTpm::unseal_theRightAuth_givesTheSecret_data()
{
    QTest::addColumn<QByteArray>("auth");
    QTest::newRow("random") << bytesOf(SecretKey::random());
    // A TPM takes zeros off the end of an auth; who compares must too.
    QTest::newRow("ends with zeros") << QByteArray(29, 'a') + QByteArray(3, '\0');
    QTest::newRow("starts with zeros") << QByteArray(3, '\0') + QByteArray(29, 'a');
}

void TestTpm::unseal_theRightAuth_givesTheSecret()
{
    QFETCH(QByteArray, auth);
    const auto world = tablet();
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

void TestTpm::unseal_wrongAuth_isRefusedAndCounted()
{
    const auto world = tablet();
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

void TestTpm::unseal_lockedOut_refusesTheRightAuthAfterAPowerCutToo()
{
    const auto world = tablet();
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

void TestTpm::release_theEscrowedOne_endsALockOut()
{
    const auto world = tablet();
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

void TestTpm::release_aWrongOne_isRefusedAndThenTheRightOneToo()
{
    const auto world = tablet();
    QVERIFY(world->chip());
    VERIFY_REFUSED(world->chip()->release(SecretKey::zero()), Code::Chip_WrongAuth);    // before there is one
    // Which cost nothing: there was nothing to guess. That is for a chip which is set up.
    if (dynamic_cast<SoftTablet *>(world.get())) {
        const auto release = world->chip()->setUp();
        VERIFY_DONE(release);
        VERIFY_REFUSED(world->chip()->release(ofByte('w')), Code::Chip_WrongAuth);
        VERIFY_REFUSED(world->chip()->release(*release), Code::Chip_LockedOut);
    }
}

void TestTpm::setUp_twice_isRefused()
{
    const auto world = tablet();
    QVERIFY(world->chip());
    const auto release = world->chip()->setUp();
    VERIFY_DONE(release);
    VERIFY_REFUSED(world->chip()->setUp(), Code::Chip_SetUpBefore);
    world->powerCycle();
    VERIFY_REFUSED(world->chip()->setUp(), Code::Chip_SetUpBefore);
    VERIFY_DONE(world->chip()->release(*release));              // the first one holds
}

void TestTpm::unseal_onAnotherTablet_isNotOurs()
{
    const auto ours = tablet(), theirs = tablet();
    QVERIFY(ours->chip() && theirs->chip());
    const SecretKey right = ofByte('r');
    const auto blob = ours->chip()->seal(SecretKey::random(), right);
    VERIFY_DONE(blob);
    VERIFY_DONE(theirs->chip()->setUp());
    VERIFY_REFUSED(theirs->chip()->unseal(*blob, right), Code::Chip_NotOurs);
    VERIFY_DONE(ours->chip()->unseal(*blob, right));
}

void TestTpm::unseal_afterAnotherStart_isStateChanged()
{
    const auto world = tablet();
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

void TestTpm::counter_afterAPowerCut_neverGoesDown()
{
    const auto world = tablet();
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

void TestTpm::unseal_damagedBlob_isRefusedAndNotCounted()
{
    const auto world = tablet();
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

void TestTpm::unseal_aHundredTimes_leavesNoPlaceHeld()
{
    ONLY_SOFT;
    SoftTablet world;
    QVERIFY(world.chip());
    VERIFY_DONE(world.chip()->setUp());
    const SecretKey right = ofByte('r');
    const auto blob = world.chip()->seal(SecretKey::random(), right);
    VERIFY_DONE(blob);
    for (int time = 0; time < 100; ++time)
        VERIFY_DONE(world.chip()->unseal(*blob, right));
    for (int time = 0; time < 5; ++time) {
        VERIFY_REFUSED(world.chip()->unseal(*blob, ofByte('w')), Code::Chip_WrongAuth);
        VERIFY_DONE(world.chip()->count());
        VERIFY_DONE(world.chip()->seal(SecretKey::random(), right));
    }
    world.close();
    QCOMPARE(world.soft.heldPlaces(), 0);
}

void TestTpm::openTpm_afterClose_opensAgain()
{
    ONLY_SOFT;
    SoftTablet world;
    QVERIFY(world.chip());
    const SecretKey right = ofByte('r');
    const auto blob = world.chip()->seal(SecretKey::random(), right);
    VERIFY_DONE(blob);
    for (int time = 0; time < 10; ++time) {
        world.close();
        QVERIFY(world.chip());
        VERIFY_DONE(world.chip()->unseal(*blob, right));
    }
}

void TestTpm::openTpm_noChip_isAbsent()
{
    ONLY_SOFT;
    VERIFY_REFUSED(openTpm(u"device:/nowhere/tpmrm0"_s), Code::Chip_Absent);
    VERIFY_REFUSED(openTpm(u"device:/dev/null"_s), Code::Chip_Absent);
    VERIFY_REFUSED(openTpm(u"swtpm:host=127.0.0.1,port=1"_s), Code::Chip_Absent);
    VERIFY_REFUSED(openTpm({}), Code::Chip_Absent);
    // What would be loaded or run.
    QTemporaryDir folder;
    VERIFY_REFUSED(openTpm(u"cmd:touch "_s + folder.filePath(u"was-run"_s)), Code::Chip_Absent);
    QVERIFY(!QFile::exists(folder.filePath(u"was-run"_s)));
}

void TestTpm::counter_removedByTheOwner_neverGoesDown()
{
    ONLY_SOFT;
    SoftTablet world;
    QVERIFY(world.chip());
    quint64 highest = 0;
    for (int time = 0; time < 5; ++time) {
        const auto counted = world.chip()->count();
        VERIFY_DONE(counted);
        highest = *counted;
    }
    world.close();
    QVERIFY(world.soft.removeCounter(kCounter));
    const auto after = world.chip()->counter();
    VERIFY_DONE(after);
    QVERIFY(*after > highest);
}

void TestTpm::overheard_sealAndUnseal_noSecretOnTheWires()
{
    ONLY_SOFT;
    SoftTablet world;
    QVERIFY(world.chip());
    const auto release = world.chip()->setUp();
    VERIFY_DONE(release);
    const SecretKey secret = SecretKey::random(), right = SecretKey::random();
    const auto blob = world.chip()->seal(secret, right);
    VERIFY_DONE(blob);
    VERIFY_DONE(world.chip()->unseal(*blob, right));
    VERIFY_DONE(world.chip()->release(*release));
    world.close();
    const QByteArray heard = world.soft.overheard();
    QVERIFY(heard.contains("roundtable"));                      // the name of our key: the ear hears
    QVERIFY(heard.contains(blob->last(32)));
    for (const SecretKey *each : {&secret, &right, &*release}) {
        QVERIFY(!heard.contains(bytesOf(*each)));
        QVERIFY(!heard.contains(bytesOf(*each).first(8)));
    }
}

void TestTpm::unseal_approvedStart_opens()
{
    ONLY_SOFT;
    const Authority council;
    SoftTablet world({council.point(), {}});
    QVERIFY(world.chip());
    const SecretKey right = ofByte('r'), secret = SecretKey::random();
    const auto blob = world.chip()->seal(secret, right);
    VERIFY_DONE(blob);
    VERIFY_DONE(world.chip()->unseal(*blob, right));            // as it was set up, nobody's approval is needed
    world.startOtherwise();
    VERIFY_REFUSED(world.chip()->unseal(*blob, right), Code::Chip_StateChanged);
    world.close();
    const QByteArray earlier = council.approve(startApprovalText(QByteArray(32, 'e')));
    const QByteArray now = council.approve(startApprovalText(world.soft.pcr7()));
    world.approvals.approvals = {"short", earlier};
    VERIFY_REFUSED(world.chip()->unseal(*blob, right), Code::Chip_StateChanged);
    world.close();
    world.approvals.approvals = {earlier, now};
    VERIFY_REFUSED(world.chip()->unseal(*blob, ofByte('w')), Code::Chip_WrongAuth);     // it approves a start, no more
    const auto opened = world.chip()->unseal(*blob, right);
    VERIFY_DONE(opened);
    QVERIFY(*opened == secret);
    world.close();
    QCOMPARE(world.soft.heldPlaces(), 0);
}

void TestTpm::unseal_startApprovedByAnother_isStateChanged()
{
    ONLY_SOFT;
    const Authority council, thief;
    SoftTablet world({council.point(), {}});
    QVERIFY(world.chip());
    const SecretKey right = ofByte('r');
    const auto blob = world.chip()->seal(SecretKey::random(), right);
    VERIFY_DONE(blob);
    world.startOtherwise();
    const QByteArray byThief = thief.approve(startApprovalText(world.soft.pcr7()));
    world.approvals = {thief.point(), {byThief}};
    VERIFY_REFUSED(world.chip()->unseal(*blob, right), Code::Chip_StateChanged);
    // Nor by naming the thief in the blob.
    QByteArray altered = *blob;
    QVERIFY(altered.contains(council.point()));
    altered.replace(council.point(), thief.point());
    VERIFY_REFUSED(world.chip()->unseal(altered, right), Code::Chip_NotOurs);
}

void TestTpm::chip_cutOffInBetween_isAbsent()
{
    ONLY_SOFT;
    SoftTablet world;
    QVERIFY(world.chip());
    const SecretKey right = ofByte('r');
    const auto blob = world.chip()->seal(SecretKey::random(), right);
    VERIFY_DONE(blob);
    world.soft.cut();
    VERIFY_REFUSED(world.chip()->unseal(*blob, right), Code::Chip_Absent);
    VERIFY_REFUSED(world.chip()->count(), Code::Chip_Absent);
    world.powerCycle();
    VERIFY_DONE(world.chip()->unseal(*blob, right));
}

QTEST_GUILESS_MAIN(TestTpm)
#include "tst_tpm.moc"
