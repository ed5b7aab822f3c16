#include "tests/platform/chipowner.h"

#include <QFile>

#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kCounter = 0x0180'5254;

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

// The complement of a key, bit by bit: to look for it without having it.
QByteArray turned(const SecretKey &key)
{
    QByteArray bytes;
    for (const unsigned char each : key.bytes())
        bytes += char(~each);
    return bytes;
}

// How often the key with this complement stands in this program's memory.
int timesInMemory(const QByteArray &complement)
{
    QFile map(u"/proc/self/maps"_s), memory(u"/proc/self/mem"_s);
    if (!map.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int found = 0;
    for (const QByteArray &line : map.readAll().split('\n')) {
        const auto ends = line.split(' ').value(0).split('-');
        if (!line.contains(" rw") || ends.size() != 2)
            continue;
        const quint64 first = ends[0].toULongLong(nullptr, 16), last = ends[1].toULongLong(nullptr, 16);
        for (quint64 at = first; at < last; at += 4096) {
            char page[4096 + 31];                   // and what follows, for what lies across the edge
            memory.seek(qint64(at));
            const qint64 got = memory.read(page, std::min<qint64>(sizeof page, qint64(last - at)));
            for (qint64 i = 0; i + 32 <= got; ++i) {
                int same = 0;
                while (same < 32 && page[i + same] == char(~complement[same]))
                    ++same;
                found += same == 32;
            }
            explicit_bzero(page, sizeof page);
        }
    }
    return found;
}

}

// What only a chip of silicon, or its like in software, can be asked.
class TestTpm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unseal_aHundredTimes_leavesNoPlaceHeld();
    void openTpm_afterClose_opensAgain();
    void openTpm_noChip_isAbsent();
    void counter_removedByTheOwner_neverGoesDown();
    void clear_byWhoeverStartsTheTablet_leavesNothingToOpen();
    void overheard_sealAndUnseal_noSecretOnTheWires();
    void unseal_atAnotherChip_tellsItNothing();
    void unseal_approvedStart_opens();
    void unseal_startApprovedByAnother_isStateChanged();
    void chip_cutOffInBetween_isAbsent();
    void seal_noBankOfMeasurements_isRefused();
    void unseal_whenTheKeyIsGone_leavesNothingInMemory();
    void openTpm_toldToTrace_writesNothing();
};

void TestTpm::unseal_aHundredTimes_leavesNoPlaceHeld()
{
    SoftChipOwner world;
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
    SoftChipOwner world;
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
    SoftChipOwner world;
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

void TestTpm::clear_byWhoeverStartsTheTablet_leavesNothingToOpen()
{
    SoftChipOwner world;
    QVERIFY(world.chip());
    VERIFY_DONE(world.chip()->setUp());
    const SecretKey right = ofByte('r');
    const auto blob = world.chip()->seal(SecretKey::random(), right);
    VERIFY_DONE(blob);
    world.close();
    QVERIFY(world.soft.clear());
    VERIFY_REFUSED(world.chip()->unseal(*blob, right), Code::Chip_NotOurs);
    VERIFY_DONE(world.chip()->setUp());             // and the tablet can be set up anew
}

void TestTpm::overheard_sealAndUnseal_noSecretOnTheWires()
{
    SoftChipOwner world;
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
    // Each session is salted with our key; otherwise who hears its start could follow it.
    int sessions = 0;
    const QByteArray startSession = QByteArray::fromHex("00000176"), noKey = QByteArray::fromHex("40000007");
    for (qsizetype at = heard.indexOf(startSession); at >= 0; at = heard.indexOf(startSession, at + 4), ++sessions)
        QVERIFY(heard.sliced(at + 4, 4) != noKey);
    QVERIFY(sessions >= 4);
}

// One that stands in our chip's place is asked for nothing: what it hears of an auth it could guess at without an end.
void TestTpm::unseal_atAnotherChip_tellsItNothing()
{
    SoftChipOwner world, other;
    QVERIFY(world.chip() && other.chip());
    const SecretKey right = ofByte('r');
    const auto blob = world.chip()->seal(SecretKey::random(), right);
    VERIFY_DONE(blob);
    VERIFY_REFUSED(other.chip()->unseal(*blob, right), Code::Chip_NotOurs);
    VERIFY_DONE(world.chip()->unseal(*blob, right));
    world.close();
    other.close();
    QVERIFY(world.soft.overheard().count(blob->last(32)) > 1);  // when it was sealed, and when it was opened
    QVERIFY(!other.soft.overheard().contains(blob->last(32)));
}

void TestTpm::unseal_approvedStart_opens()
{
    const Authority council;
    SoftChipOwner world({council.point(), {}});
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
    const Authority council, thief;
    SoftChipOwner world({council.point(), {}});
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
    SoftChipOwner world;
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

void TestTpm::seal_noBankOfMeasurements_isRefused()
{
    SoftChip soft(u"sha1"_s);
    QVERIFY(soft.start());
    const auto chip = openTpm(soft.tcti());
    VERIFY_DONE(chip);
    VERIFY_REFUSED((*chip)->seal(SecretKey::random(), ofByte('r')), Code::Chip_Failed);
}

void TestTpm::unseal_whenTheKeyIsGone_leavesNothingInMemory()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer's own memory is terabytes wide, and keeps what was freed");
#endif
    SoftChipOwner world;
    QVERIFY(world.chip());
    QByteArray secret, auth, release;
    {
        const auto escrowed = world.chip()->setUp();
        VERIFY_DONE(escrowed);
        const SecretKey sealed = SecretKey::random(), right = SecretKey::random();
        secret = turned(sealed);
        auth = turned(right);
        release = turned(*escrowed);
        const auto blob = world.chip()->seal(sealed, right);
        VERIFY_DONE(blob);
        QCOMPARE(timesInMemory(secret), 1);
        const auto opened = world.chip()->unseal(*blob, right);
        VERIFY_DONE(opened);
        VERIFY_DONE(world.chip()->release(*escrowed));
        QCOMPARE(timesInMemory(secret), 2);         // where we hold them, and nowhere else
        QCOMPARE(timesInMemory(auth), 1);
        QCOMPARE(timesInMemory(release), 1);
    }
    for (const QByteArray &each : {secret, auth, release})
        QCOMPARE(timesInMemory(each), 0);
}

void TestTpm::openTpm_toldToTrace_writesNothing()
{
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TSS2_LOG"_s, u"all+trace"_s);
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {u"openTpm_afterClose_opensAgain"_s});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
    QCOMPARE(other.readAllStandardError(), QByteArray());
}

QTEST_GUILESS_MAIN(TestTpm)
#include "tst_tpm.moc"
