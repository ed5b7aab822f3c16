#include "storage/model/contact.h"

#include <QTest>

#include <sodium.h>

#include <random>

using namespace rt;
using namespace Qt::StringLiterals;

// What a tablet and central know each other by. Whatever was changed, cut or made by somebody else is refused.
class TestContact : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contact_readBack_isTheSame();
    void contact_bytes_stayAsTheyAre();
    void check_eachRule_data();
    void check_eachRule();
    void read_anyByteChangedOrCut_isRefused();
    void read_signedButWrittenOtherwise_isRefused_data();
    void read_signedButWrittenOtherwise_isRefused();
    void read_ofAnotherCentral_isRefused();
    void invitation_readBack_isTheSame();
    void invitation_anyLetterChangedOrCut_isRefused();
    void invitation_withAContactOfAnother_isRefused();
    void invitation_tooLong_isRefused();
    void enrolment_askedAndAnswered();
    void enrolment_anyByteChangedOrCut_isRefused();
    void enrolment_withAnotherCode_isKnownByNobody();
    void enrolment_code_doesNotTravel();
    void checkDigits_areSixAndOfTheWholeAsk();
};

namespace {

SecretKey keyOf(char c) { return SecretKey::copyOf(QByteArray(32, c)); }

struct Signer {
    QByteArray open = QByteArray(32, '\0'), secret = QByteArray(64, '\0');
    explicit Signer(char c)
    {
        crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(open.data()),
                                 reinterpret_cast<unsigned char *>(secret.data()), keyOf(c).bytes().data());
    }
    QByteArray sign(const QByteArray &text) const
    {
        QByteArray signature(64, '\0');
        crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                             reinterpret_cast<const unsigned char *>(text.constData()), quint64(text.size()),
                             reinterpret_cast<const unsigned char *>(secret.constData()));
        return signature;
    }
};

const Signer kCentral('c'), kTablet('t');
const QUuid kDevice(u"dddddddd-0000-4000-8000-000000000001"_s);
const Instant kAt(std::chrono::microseconds(1'772'443'870'000'000));

QByteArray certificate(char filling, int size = 500)
{
    return QByteArray("\x30\x82", 2) + char(size >> 8) + char(size & 0xff) + QByteArray(size, filling);
}

Contact contact()
{
    return {.addresses = {u"https://central.powys.example:8443"_s, u"https://10.1.2.3"_s}, .pins = {QByteArray(32, 'p'), QByteArray(32, 'q')},
            .interceptors = {certificate('i')}, .serial = 7, .at = kAt};
}

// Signed by central whatever it is.
QByteArray signedText(const QByteArray &text) { return text + kCentral.sign("rt-contact-1" + text); }

Invitation invitation(const QByteArray &contactBytes)
{
    return {.keys = {.sign = kCentral.open, .seal = QByteArray(32, 's')}, .contact = contactBytes, .codeId = "12345678",
            .code = keyOf('k'), .until = kAt + std::chrono::hours(8)};
}

QByteArray invitationLine()
{
    Contact plain = contact();
    plain.interceptors.clear();
    return writeInvitation(invitation(signContact(plain, keyOf('c')))).value_or(QByteArray());
}

EnrolmentAsk ask() { return {.codeId = "12345678", .device = kDevice, .signer = kTablet.open, .pin = QByteArray(32, 'p')}; }

QByteArray askBytes(const SecretKey &code)
{
    return askEnrolment(ask(), code, [](const QByteArray &text) -> Result<QByteArray> { return kTablet.sign(text); })
        .value_or(QByteArray());
}

// Every byte with one bit changed, and every length but the whole.
template<class Refused> void spoil(const QByteArray &whole, const Refused &refused)
{
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray changed = whole;
        changed[i] = char(changed[i] ^ (1 << (i % 7)));
        QVERIFY2(refused(changed), qPrintable(u"byte %1 changed"_s.arg(i)));
        QVERIFY2(refused(whole.first(i)), qPrintable(u"cut after %1"_s.arg(i)));
    }
    QVERIFY(refused(whole + '\0'));
    QVERIFY(refused(whole + whole));
}

}

void TestContact::contact_readBack_isTheSame()
{
    const auto read = readContact(signContact(contact(), keyOf('c')), kCentral.open);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(*read, contact());
}

// Another program reads these bytes on tablets that were not brought up to date.
void TestContact::contact_bytes_stayAsTheyAre()
{
    Contact small = contact();
    small.interceptors.clear();
    const QByteArray bytes = signContact(small, keyOf('c'));
    QCOMPARE(bytes.chopped(64), QByteArray("roundtable-contact/1\n{\"addresses\":[\"https://central.powys.example:8443\",\"https://10.1.2.3\"],"
        "\"at\":\"2026-03-02T09:31:10Z\",\"interceptors\":[],\"pins\":[\"cHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHA=\","
        "\"cXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXE=\"],\"serial\":7}"));
}

void TestContact::check_eachRule_data()
{
    QTest::addColumn<Contact>("made");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, bool good, const auto &change) {
        Contact made = contact();
        change(made);
        QTest::newRow(name) << made << good;
    };
    const auto address = [&](const char *name, bool good, const QString &text) {
        row(name, good, [&](Contact &made) { made.addresses = {text}; });
    };
    row("as it is", true, [](Contact &) {});
    row("no address", false, [](Contact &made) { made.addresses.clear(); });
    row("nine addresses", false, [](Contact &made) {
        made.addresses.clear();
        for (int i = 0; i < 9; ++i)
            made.addresses += u"https://f%1.example"_s.arg(i);
    });
    row("one twice", false, [](Contact &made) { made.addresses += made.addresses[0]; });
    address("plain HTTP", false, u"http://central.example"_s);
    address("a path", false, u"https://central.example/v1"_s);
    address("a slash", false, u"https://central.example/"_s);
    address("a user", false, u"https://who@central.example"_s);
    address("capitals", false, u"https://Central.example"_s);
    address("the usual port", false, u"https://central.example:443"_s);
    address("no such port", false, u"https://central.example:70000"_s);
    address("port nought", false, u"https://central.example:0"_s);
    address("a line after it", false, u"https://central.example\n"_s);
    address("a quote", false, u"https://central\".example"_s);
    address("another script", false, u"https://centrаl.example"_s);
    address("a very long name", false, u"https://"_s + u"a23456789."_s.repeated(26) + u"example"_s);
    address("an IPv6 address", true, u"https://[fd00::17]:8443"_s);
    row("no pin", false, [](Contact &made) { made.pins.clear(); });
    row("a short pin", false, [](Contact &made) { made.pins[0].chop(1); });
    row("a pin twice", false, [](Contact &made) { made.pins += made.pins[0]; });
    row("nine pins", false, [](Contact &made) {
        made.pins.clear();
        for (char c = 'a'; c < 'j'; ++c)
            made.pins += QByteArray(32, c);
    });
    row("five interceptors", false, [](Contact &made) {
        made.interceptors.clear();
        for (char c = 'a'; c < 'f'; ++c)
            made.interceptors += certificate(c);
    });
    row("an interceptor that is none", false, [](Contact &made) { made.interceptors = {"-----BEGIN CERTIFICATE-----"}; });
    row("more behind it", false, [](Contact &made) { made.interceptors[0] += 'x'; });
    row("a huge interceptor", false, [](Contact &made) { made.interceptors = {certificate('x', 5000)}; });
    row("serial nought", false, [](Contact &made) { made.serial = 0; });
}

void TestContact::check_eachRule()
{
    QFETCH(Contact, made);
    QFETCH(bool, good);
    QCOMPARE(checkContact(made).has_value(), good);
    // Who reads asks the same, so that a signature alone moves nobody.
    QCOMPARE(readContact(signContact(made, keyOf('c')), kCentral.open).has_value(), good);
}

void TestContact::read_anyByteChangedOrCut_isRefused()
{
    spoil(signContact(contact(), keyOf('c')), [](const QByteArray &bytes) { return !readContact(bytes, kCentral.open); });
}

void TestContact::read_signedButWrittenOtherwise_isRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("another version") << QByteArray("contact/1") << QByteArray("contact/2");
    QTest::newRow("a space") << QByteArray(",\"serial\"") << QByteArray(", \"serial\"");
    QTest::newRow("a key that nobody knows") << QByteArray("\"serial\":7}") << QByteArray("\"serial\":7,\"wipe\":true}");
    QTest::newRow("a key twice") << QByteArray("\"serial\":7}") << QByteArray("\"serial\":7,\"serial\":8}");
    QTest::newRow("a number as text") << QByteArray("\"serial\":7") << QByteArray("\"serial\":\"7\"");
    QTest::newRow("a number with a point") << QByteArray("\"serial\":7") << QByteArray("\"serial\":7.0");
    QTest::newRow("another form of the time") << QByteArray("09:31:10Z") << QByteArray("09:31:10+00:00");
    QTest::newRow("no time at all") << QByteArray("2026-03-02T09:31:10Z") << QByteArray("yesterday");
    QTest::newRow("a pin without its filling") << QByteArray("cHA=\"") << QByteArray("cHA\"");
    QTest::newRow("no object") << QByteArray("{") << QByteArray("[{");
    QTest::newRow("a field left out") << QByteArray(",\"serial\":7") << QByteArray();
}

void TestContact::read_signedButWrittenOtherwise_isRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray text = signContact(contact(), keyOf('c')).chopped(64);
    QVERIFY(readContact(signedText(text), kCentral.open));
    QVERIFY(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    const auto read = readContact(signedText(text), kCentral.open);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::Contact_Unreadable);
}

void TestContact::read_ofAnotherCentral_isRefused()
{
    QVERIFY(!readContact(signContact(contact(), keyOf('x')), kCentral.open));
    QVERIFY(!readContact(signContact(contact(), keyOf('c')), QByteArray()));
    QVERIFY(!readContact(QByteArray(1'000'000, 'x'), kCentral.open));
}

void TestContact::invitation_readBack_isTheSame()
{
    const QByteArray line = invitationLine();
    QVERIFY(line.startsWith("roundtable-invitation:"));
    QVERIFY(line.size() < 800);
    for (const QByteArray &typed : {line, ' ' + line + "\r\n"}) {
        const auto read = readInvitation(typed);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->keys, invitation({}).keys);
        QCOMPARE(read->codeId, QByteArray("12345678"));
        QVERIFY(read->code == keyOf('k'));
        QCOMPARE(read->until, kAt + std::chrono::hours(8));
        QVERIFY(readContact(read->contact, read->keys.sign));
    }
}

void TestContact::invitation_anyLetterChangedOrCut_isRefused()
{
    spoil(invitationLine(), [](const QByteArray &line) { return !readInvitation(line); });
    // Two ways of writing the last letter's unused bits would be two invitations that are one.
    QVERIFY(!readInvitation(invitationLine() + '='));
}

void TestContact::invitation_withAContactOfAnother_isRefused()
{
    Contact plain = contact();
    plain.interceptors.clear();
    const auto line = writeInvitation(invitation(signContact(plain, keyOf('x'))));
    QVERIFY(line);
    const auto read = readInvitation(*line);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::Contact_Unreadable);
}

void TestContact::invitation_tooLong_isRefused()
{
    Contact many = contact();
    many.interceptors = {certificate('a', 1500)};
    const auto line = writeInvitation(invitation(signContact(many, keyOf('c'))));
    QVERIFY(!line);
    QCOMPARE(line.error().code, Code::InvalidValue);
    QVERIFY(!readInvitation(QByteArray(10'000'000, ' ')));
    QVERIFY(!readInvitation("roundtable-invitation:" + QByteArray(1'500, 'A')));
}

void TestContact::enrolment_askedAndAnswered()
{
    const SecretKey code = keyOf('k');
    const QByteArray bytes = askBytes(code);
    QCOMPARE(bytes.size(), kEnrolmentBytes);
    const auto read = readEnrolment(bytes);
    QVERIFY(read);
    QCOMPARE(*read, ask());
    QVERIFY(knowsCode(bytes, enrolmentKey(code)));
    const QByteArray answer = enrolledAnswer(bytes, enrolmentKey(code));
    QCOMPARE(answer.size(), kEnrolledBytes);
    QVERIFY(isEnrolled(answer, bytes, code));
    QVERIFY(!isEnrolled(answer, bytes, keyOf('x')));
    QVERIFY(!isEnrolled(enrolledAnswer(bytes + 'x', enrolmentKey(code)), bytes, code));
    QVERIFY(!isEnrolled(QByteArray(), bytes, code));
}

void TestContact::enrolment_anyByteChangedOrCut_isRefused()
{
    const SecretKey code = keyOf('k'), key = enrolmentKey(code);
    const QByteArray bytes = askBytes(code);
    spoil(bytes, [&](const QByteArray &each) { return !readEnrolment(each) || !knowsCode(each, key); });
    const QByteArray answer = enrolledAnswer(bytes, key);
    spoil(answer, [&](const QByteArray &each) { return !isEnrolled(each, bytes, code); });
    // Each protection for itself: what is signed is signed whole, by the key in it.
    for (qsizetype i = 0; i < kEnrolmentBytes - 32; ++i) {
        QByteArray changed = bytes;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY(!readEnrolment(changed));
        QVERIFY(!knowsCode(changed, key));
    }
}

void TestContact::enrolment_withAnotherCode_isKnownByNobody()
{
    const QByteArray bytes = askBytes(keyOf('k'));
    QVERIFY(!knowsCode(bytes, enrolmentKey(keyOf('x'))));
    // What central keeps is not the code: who reads it there has no invitation.
    QVERIFY(!(enrolmentKey(keyOf('k')) == keyOf('k')));
    QVERIFY(!knowsCode(bytes, keyOf('k')));
}

void TestContact::enrolment_code_doesNotTravel()
{
    const SecretKey code = SecretKey::random();
    const QByteArray raw(reinterpret_cast<const char *>(code.bytes().data()), 32);
    const SecretKey key = enrolmentKey(code);
    const QByteArray derived(reinterpret_cast<const char *>(key.bytes().data()), 32);
    const QByteArray bytes = askBytes(code);
    for (const QByteArray &secret : {raw, derived}) {
        QVERIFY(!bytes.contains(secret.first(8)));
        QVERIFY(!enrolledAnswer(bytes, key).contains(secret.first(8)));
    }
}

void TestContact::checkDigits_areSixAndOfTheWholeAsk()
{
    QSet<QString> seen;
    std::mt19937 chance(1);
    for (int i = 0; i < 200; ++i) {
        QByteArray bytes = askBytes(keyOf('k'));
        bytes[qsizetype(chance() % size_t(bytes.size()))] = char(chance());
        const QString digits = checkDigits(bytes + QByteArray::number(i));
        QVERIFY(QRegularExpression(u"\\A[0-9]{6}\\z"_s).match(digits).hasMatch());
        seen += digits;
    }
    QVERIFY(seen.size() > 195);
    QCOMPARE(checkDigits(askBytes(keyOf('k'))), checkDigits(askBytes(keyOf('k'))));
}

QTEST_GUILESS_MAIN(TestContact)
#include "tst_contact.moc"
