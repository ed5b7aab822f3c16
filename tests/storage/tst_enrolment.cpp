#include "storage/enrolment.h"

#include "storage/durablefile.h"
#include "tests/support/tempvault.h"

#include <QTest>

#include <sodium.h>

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <sys/stat.h>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// What lies beside a store for whoever carries: where central is, who the tablet is there, and what it asks with.
class TestEnrolment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void contact_ofCentralAlone_andTheLaterCounts();
    void identity_isMadeOnce_forItsOwnerAlone();
    void identity_isAP256CertificateOfThatPin();
    void asking_readsBack_andNothingElseIsTakenForIt();
    void answered_byWhoKnowsTheCode_removesIt();
    void proxy_isAnAddressOrNothing_data();
    void proxy_isAnAddressOrNothing();
};

namespace {

struct Signer {
    SecretKey seed = SecretKey::random();
    QByteArray open = QByteArray(32, '\0');
    Signer()
    {
        unsigned char secret[64];
        crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(open.data()), secret, seed.bytes().data());
    }
    [[nodiscard]] QByteArray contact(qint64 serial) const
    {
        return signContact({.addresses = {u"https://a.example"_s}, .pins = {QByteArray(32, 'p')}, .interceptors = {}, .serial = serial, .at = {}}, seed);
    }
};

QByteArray askOf(const SecretKey &code)
{
    const Signer device;
    return *askEnrolment({.codeId = QByteArray(8, 'i'), .device = QUuid::createUuid(), .signer = device.open, .pin = QByteArray(32, 'p')}, code,
                         [&](const QByteArray &text) -> Result<QByteArray> {
                             QByteArray signature(64, '\0'), open(32, '\0'), secret(64, '\0');
                             crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(open.data()),
                                                      reinterpret_cast<unsigned char *>(secret.data()), device.seed.bytes().data());
                             crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                                                  reinterpret_cast<const unsigned char *>(text.constData()), quint64(text.size()),
                                                  reinterpret_cast<const unsigned char *>(secret.constData()));
                             return signature;
                         });
}

mode_t modeOf(const QString &path)
{
    struct stat what{};
    return ::stat(QFile::encodeName(path).constData(), &what) == 0 ? what.st_mode & 0777 : 0;
}

}

void TestEnrolment::contact_ofCentralAlone_andTheLaterCounts()
{
    QTemporaryDir folder;
    const Enrolment enrolment(folder.path());
    const Signer central, other;
    RT_REFUSED(enrolment.contact(central.open), Code::Store_NotFound);
    RT_REFUSED(enrolment.keepContact(other.contact(9), central.open), Code::Contact_Unreadable);
    RT_REFUSED(enrolment.contact(central.open), Code::Store_NotFound);
    for (const auto &[serial, then] : {std::pair(2, 2), std::pair(1, 2), std::pair(2, 2), std::pair(3, 3)}) {
        RT_DONE(enrolment.keepContact(central.contact(serial), central.open));
        QCOMPARE(enrolment.contact(central.open)->serial, then);
    }
    RT_REFUSED(enrolment.contact(other.open), Code::Contact_Unreadable);
    // What is no contact any more stands in nobody's way.
    RT_DONE(replaceFile(folder.filePath(u"contact"_s), QByteArray(1'000'000, 'x')));
    RT_REFUSED(enrolment.contact(central.open), Code::Contact_Unreadable);
    RT_DONE(enrolment.keepContact(central.contact(1), central.open));
    QCOMPARE(enrolment.contact(central.open)->serial, 1);
}

void TestEnrolment::identity_isMadeOnce_forItsOwnerAlone()
{
    QTemporaryDir folder, elsewhere;
    const Enrolment enrolment(folder.path());
    const auto pin = enrolment.makeIdentity(), again = enrolment.makeIdentity(), other = Enrolment(elsewhere.path()).makeIdentity();
    QVERIFY(pin && again && other);
    QCOMPARE(pin->size(), kPinBytes);
    QCOMPARE(*again, *pin);
    QVERIFY(*other != *pin);
    QCOMPARE(modeOf(enrolment.identityPath()), mode_t(0600));
    // One that is damaged is made anew: central lets it in again by a new invitation.
    RT_DONE(replaceFile(enrolment.identityPath(), "nothing"));
    const auto anew = enrolment.makeIdentity();
    QVERIFY(anew && *anew != *pin);
}

void TestEnrolment::identity_isAP256CertificateOfThatPin()
{
    QTemporaryDir folder;
    const Enrolment enrolment(folder.path());
    const auto pin = enrolment.makeIdentity();
    const QByteArray pem = *readFile(enrolment.identityPath(), 10'000);
    BIO *in = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    X509 *certificate = PEM_read_bio_X509(in, nullptr, nullptr, nullptr);
    QVERIFY(certificate);
    EVP_PKEY *key = X509_get_pubkey(certificate);
    char group[32] = "";
    QVERIFY(EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) == 1);
    QCOMPARE(QByteArray(group), QByteArray("prime256v1"));
    QCOMPARE(X509_verify(certificate, key), 1);
    QCOMPARE(X509_cmp_current_time(X509_get0_notAfter(certificate)), 1);
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(key, &der);
    unsigned char sum[32];
    crypto_hash_sha256(sum, der, quint64(size));
    QCOMPARE(QByteArray(reinterpret_cast<char *>(sum), 32), *pin);
    OPENSSL_free(der);
    EVP_PKEY_free(key);
    X509_free(certificate);
    BIO_free(in);
}

void TestEnrolment::asking_readsBack_andNothingElseIsTakenForIt()
{
    QTemporaryDir folder;
    const Enrolment enrolment(folder.path());
    RT_REFUSED(enrolment.asking(), Code::Store_NotFound);
    const SecretKey code = SecretKey::random();
    const QByteArray ask = askOf(code);
    RT_DONE(enrolment.ask(ask, code));
    const auto there = enrolment.asking();
    QVERIFY(there && there->ask == ask && there->code == code);
    const QString path = folder.filePath(u"enrolment"_s);
    QCOMPARE(modeOf(path), mode_t(0600));
    const QByteArray bytes = *readFile(path, 1000);
    for (const QByteArray &spoilt : {bytes.chopped(1), bytes + 'x', QByteArray()}) {
        RT_DONE(replaceFile(path, spoilt));
        RT_REFUSED(enrolment.asking(), Code::Store_Damaged);
    }
}

void TestEnrolment::answered_byWhoKnowsTheCode_removesIt()
{
    QTemporaryDir folder;
    const Enrolment enrolment(folder.path());
    const SecretKey code = SecretKey::random();
    const QByteArray ask = askOf(code);
    RT_DONE(enrolment.ask(ask, code));
    for (const QByteArray &answer : {enrolledAnswer(ask, enrolmentKey(SecretKey::random())), QByteArray(), ask}) {
        const auto in = enrolment.answered(answer);
        QVERIFY(in && !*in && enrolment.asking());
    }
    const auto in = enrolment.answered(enrolledAnswer(ask, enrolmentKey(code)));
    QVERIFY(in && *in);
    RT_REFUSED(enrolment.asking(), Code::Store_NotFound);
}

void TestEnrolment::proxy_isAnAddressOrNothing_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("fine");
    for (const char *each : {"http://proxy.council.example:3128\n", "http://10.0.0.1:8080", "http://[fd00::1]:3128", ""})
        QTest::newRow(each) << QByteArray(each) << true;
    for (const char *each : {"http://proxy", "https://proxy:1", "socks5://proxy:1080", "http://user:secret@proxy:3128", "file:///etc/passwd",
                             "http://proxy:3128/path", "http://proxy:3128 -x", "proxy:3128"})
        QTest::newRow(each) << QByteArray(each) << false;
    QTest::newRow("long") << QByteArray("http://" + QByteArray(500, 'a') + ":1") << false;
}

void TestEnrolment::proxy_isAnAddressOrNothing()
{
    QFETCH(QByteArray, file);
    QFETCH(bool, fine);
    QTemporaryDir folder;
    const Enrolment enrolment(folder.path());
    QCOMPARE(enrolment.proxy().value_or(u"?"_s), QString());
    RT_DONE(replaceFile(folder.filePath(u"proxy"_s), file));
    const auto proxy = enrolment.proxy();
    QCOMPARE(proxy.has_value(), fine);
    if (fine)
        QCOMPARE(*proxy, QString::fromLatin1(file.trimmed()));
}

QTEST_GUILESS_MAIN(TestEnrolment)
#include "tst_enrolment.moc"
