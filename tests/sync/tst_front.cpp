#include "tests/sync/device.h"

#include "sync/central/front.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rt;
using namespace rt::test;
using central::Front;
using central::Repository;
using sync::Answer;
using sync::Ask;

// Every route, for everybody, in every state: what is answered. No network; on SQLite, and on PostgreSQL.
class TestFront : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void everyRoute_forEverybody_data();
    void everyRoute_forEverybody();
    void refusal_saysItsCodeAndNothingElse();
    void enrolment_byTheWire();
    void enrolment_ofAnotherConnection_isRefusedAlike();
    void bundle_whole_isAnsweredWithAReceipt();
    void bundle_again_isAnsweredAlike();
    void bundle_inPiecesOverTwoFronts();
    void bundle_whatIsNotTaken_isSaidInAWord();
    void bundle_ofAnotherDevice_isRefused();
    void bundle_numbersThatCannotBe_data();
    void bundle_numbersThatCannotBe();
    void held_hasAReceiptForEach();
    void down_oneAfterTheOther();
    void revoked_betweenTwoRequests_takesNothingMore();
    void database_thatIsGone_isSaidAsForNow();
    void ways_pathTricks_leadNowhere_data();
    void ways_pathTricks_leadNowhere();
};

namespace {

const MeetingId kMeeting(u"11111111-2222-3333-4444-555555555555"_s);
const QByteArray kOctets("application/octet-stream"), kPiece("application/offset+octet-stream");

QByteArray sum(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }
QByteArray pinOf(const Device &device) { return sum("pin" + device.open); }
QString codeOf(const Answer &answer) { return QJsonDocument::fromJson(answer.body).object().value("code"_L1).toString(); }
QString said(const Answer &answer)
{
    return codeOf(answer).isEmpty() ? QString::number(answer.status) : u"%1 %2"_s.arg(answer.status).arg(codeOf(answer));
}

Ask get(const QByteArray &method, const QByteArray &target, const QByteArray &pin = {})
{
    return {.method = method, .target = target, .contentType = {}, .body = {}, .pin = pin};
}
Ask post(const QByteArray &target, const QByteArray &body, const QByteArray &pin)
{
    return {.method = "POST", .target = target, .contentType = kOctets, .body = body, .pin = pin};
}
Ask piece(const QByteArray &whole, qint64 from, qint64 to, const QByteArray &pin)
{
    return {.method = "PATCH", .target = "/v1/bundles/" + sum(whole).toHex(), .contentType = kPiece, .body = whole.mid(from, to - from),
            .pin = pin, .uploadOffset = from, .uploadLength = whole.size()};
}

// A central with one tablet that is in, one that was withdrawn, and one that nobody enrolled.
struct Fronted : Here {
    SecretKey seed = SecretKey::random(), code = SecretKey::random();
    QByteArray signs = central::publicOf(seed, central::Secret::Front);
    Device in{u"in"_s}, gone{u"gone"_s}, nobody{u"nobody"_s};
    Front front{repository, seed.clone(), sealTo};
    Fronted()
    {
        letIn(in);
        letIn(gone);
        (void)repository.revoke(gone.name, minute(1));
    }
    Ask asking(const Device &device, const QByteArray &codeId, const SecretKey &by, const QByteArray &pin = {}) const
    {
        const EnrolmentAsk ask{.codeId = codeId, .device = device.id, .signer = device.open, .pin = pinOf(device)};
        const auto bytes = askEnrolment(ask, by, [&](const QByteArray &text) -> Result<QByteArray> { return device.sign(text); });
        return post("/v1/enrolments", *bytes, pin.isEmpty() ? pinOf(device) : pin);
    }
    void letIn(const Device &device)
    {
        invite(device.name);
        const Answer answer = front.answer(asking(device, sum(device.name.toUtf8()).first(8), code), minute(1));
        Q_ASSERT(answer.status == 200);
    }
    void invite(const QString &name, const QByteArray &codeId = {})
    {
        (void)repository.invite({.codeId = codeId.isEmpty() ? sum(name.toUtf8()).first(8) : codeId, .name = name, .until = minute(60), .at = minute(0)}, enrolmentKey(code));
    }
    Answer ask(const Ask &asked) { return front.answer(asked, minute(2)); }
    Answer bring(const Device &device, const QByteArray &bundle) { return ask(piece(bundle, 0, bundle.size(), pinOf(device))); }
};

}

void TestFront::everyRoute_forEverybody_data()
{
    QTest::addColumn<int>("who");
    QTest::addColumn<QString>("route");
    QTest::addColumn<QString>("wanted");
    struct Expected { const char *route, *in, *gone, *nobody; };
    const Expected table[] = {
        {"POST held", "200", "403 revoked", "403 unknown-device"},
        {"POST held nothing", "400 malformed", "403 revoked", "403 unknown-device"},
        {"POST held 31 bytes", "400 malformed", "403 revoked", "403 unknown-device"},
        {"POST held 1001", "413 too-large", "413 too-large", "413 too-large"},
        {"POST held as text", "415 media-type", "415 media-type", "415 media-type"},
        {"GET held", "405 method", "405 method", "405 method"},
        {"PATCH bundle", "200", "403 revoked", "403 unknown-device"},
        {"PATCH half", "204", "403 revoked", "403 unknown-device"},
        {"PATCH as octets", "415 media-type", "415 media-type", "415 media-type"},
        {"PATCH 1 MiB and a byte", "413 too-large", "413 too-large", "413 too-large"},
        {"PUT bundle", "405 method", "405 method", "405 method"},
        {"HEAD nothing", "404 not-found", "403 revoked", "403 unknown-device"},
        {"GET down", "204", "403 revoked", "403 unknown-device"},
        {"GET down without a number", "400 malformed", "403 revoked", "403 unknown-device"},
        {"HEAD down", "405 method", "405 method", "405 method"},
        {"POST enrolments again", "200", "403 refused", "403 refused"},
        {"POST enrolments with a body that is none", "400 malformed", "400 malformed", "400 malformed"},
        {"GET enrolments", "405 method", "405 method", "405 method"},
        {"GET nothing", "404 not-found", "404 not-found", "404 not-found"},
        {"GET metrics", "404 not-found", "404 not-found", "404 not-found"},
    };
    for (const Expected &row : table) {
        const char *const wanted[] = {row.in, row.gone, row.nobody};
        for (int who = 0; who < 3; ++who)
            QTest::addRow("%s, %s", row.route, who == 0 ? "enrolled" : who == 1 ? "withdrawn" : "nobody")
                << who << QString::fromLatin1(row.route) << QString::fromLatin1(wanted[who]);
    }
}

void TestFront::everyRoute_forEverybody()
{
    QFETCH(int, who);
    QFETCH(QString, route);
    QFETCH(QString, wanted);
    Fronted central;
    Device &device = who == 0 ? central.in : who == 1 ? central.gone : central.nobody;
    const QByteArray pin = pinOf(device), bundle = device.says({convening(kMeeting, 1)}, central.sealTo), held(32, 'h');
    const auto withType = [](Ask ask, const QByteArray &type) {
        ask.contentType = type;
        return ask;
    };
    Ask huge = piece(bundle, 0, 1, pin);
    huge.body = QByteArray(sync::kLargestChunk + 1, 'x');
    Ask put = piece(bundle, 0, bundle.size(), pin);
    put.method = "PUT";
    const QHash<QString, Ask> asks{
        {u"POST held"_s, post("/v1/held", held, pin)},
        {u"POST held nothing"_s, post("/v1/held", {}, pin)},
        {u"POST held 31 bytes"_s, post("/v1/held", held.first(31), pin)},
        {u"POST held 1001"_s, post("/v1/held", held.repeated(1001), pin)},
        {u"POST held as text"_s, withType(post("/v1/held", held, pin), "text/plain")},
        {u"GET held"_s, get("GET", "/v1/held", pin)},
        {u"PATCH bundle"_s, piece(bundle, 0, bundle.size(), pin)},
        {u"PATCH half"_s, piece(bundle, 0, bundle.size() / 2, pin)},
        {u"PATCH as octets"_s, withType(piece(bundle, 0, bundle.size(), pin), kOctets)},
        {u"PATCH 1 MiB and a byte"_s, huge},
        {u"PUT bundle"_s, put},
        {u"HEAD nothing"_s, get("HEAD", "/v1/bundles/" + QByteArray(64, 'a'), pin)},
        {u"GET down"_s, get("GET", "/v1/down?after=0", pin)},
        {u"GET down without a number"_s, get("GET", "/v1/down", pin)},
        {u"HEAD down"_s, get("HEAD", "/v1/down?after=0", pin)},
        {u"POST enrolments again"_s, central.asking(device, sum(device.name.toUtf8()).first(8), central.code)},
        {u"POST enrolments with a body that is none"_s, post("/v1/enrolments", QByteArray(kEnrolmentBytes, 'x'), pin)},
        {u"GET enrolments"_s, get("GET", "/v1/enrolments", pin)},
        {u"GET nothing"_s, get("GET", "/", pin)},
        {u"GET metrics"_s, get("GET", "/metrics", pin)},
    };
    QVERIFY(asks.contains(route));
    QCOMPARE(said(central.ask(asks.value(route))), wanted);
    // Whoever is refused left nothing behind.
    if (who != 0)
        QCOMPARE(central.count("SELECT (SELECT COUNT(*) FROM bundles) + (SELECT COUNT(*) FROM uploads)"), 0);
}

void TestFront::refusal_saysItsCodeAndNothingElse()
{
    Fronted central;
    const Answer answer = central.ask(get("GET", "/<script>\"\n", pinOf(central.in)));
    QCOMPARE(answer.contentType, QByteArray("application/problem+json"));
    const QJsonObject problem = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(problem.keys(), (QStringList{u"code"_s, u"status"_s, u"title"_s, u"type"_s}));
    QCOMPARE(problem.value("status"_L1).toInt(), answer.status);
    QVERIFY(!answer.body.contains("script"));
    QCOMPARE(central::codeOf(answer), QByteArray("not-found"));
    QCOMPARE(central::codeOf(central.ask(get("GET", "/v1/down?after=0", pinOf(central.in)))), QByteArray());
}

void TestFront::enrolment_byTheWire()
{
    Fronted central;
    central.invite(u"nobody"_s);
    const Ask asked = central.asking(central.nobody, sum("nobody").first(8), central.code);
    const Answer answer = central.ask(asked);
    QCOMPARE(answer.status, 200);
    QVERIFY(isEnrolled(answer.body, asked.body, central.code));
    QCOMPARE(central.ask(asked).body, answer.body);
    QCOMPARE(said(central.ask(get("GET", "/v1/down?after=0", pinOf(central.nobody)))), u"204"_s);
    // The name under which a tablet is enrolled, for another one.
    central.invite(u"in"_s, "another!");
    QCOMPARE(said(central.ask(central.asking(Device(u"x"_s), "another!", central.code))), u"409 taken"_s);
}

void TestFront::enrolment_ofAnotherConnection_isRefusedAlike()
{
    Fronted central;
    central.invite(u"nobody"_s);
    const QByteArray id = sum("nobody").first(8);
    const Answer otherPin = central.ask(central.asking(central.nobody, id, central.code, pinOf(central.in)));
    const Answer otherCode = central.ask(central.asking(central.nobody, id, SecretKey::random()));
    const Answer noCode = central.ask(central.asking(central.nobody, "no code!", central.code));
    for (const Answer &each : {otherPin, otherCode, noCode}) {
        QCOMPARE(said(each), u"403 refused"_s);
        QCOMPARE(each.body, otherPin.body);
    }
    QCOMPARE(central.ask(central.asking(central.nobody, id, central.code)).status, 200);
}

void TestFront::bundle_whole_isAnsweredWithAReceipt()
{
    Fronted central;
    std::vector<Intake> told;
    central.front.judged = [&](Intake intake) { told.push_back(intake); };
    const QByteArray bundle = central.in.says({convening(kMeeting, 1), convening(kMeeting, 2)}, central.sealTo);
    const Answer answer = central.bring(central.in, bundle);
    QCOMPARE(answer.status, 200);
    const auto receipt = readReceipt(answer.body, central.signs);
    RT_YES(receipt);
    const auto header = readBundle(bundle);
    QCOMPARE(*receipt, (CentralReceipt{.device = central.in.id, .chain = kMeeting, .epoch = central.in.epoch, .last = 2,
                                       .head = header->head, .at = minute(2)}));
    QVERIFY(told == std::vector{Intake::Next});
    QCOMPARE(central.count("SELECT COUNT(*) FROM bundles"), 1);
}

void TestFront::bundle_again_isAnsweredAlike()
{
    Fronted central;
    const QByteArray one = central.in.says({convening(kMeeting, 1)}, central.sealTo), two = central.in.says({convening(kMeeting, 2)}, central.sealTo);
    const QByteArray first = central.bring(central.in, one).body;
    QCOMPARE(central.bring(central.in, one).body, first);
    QCOMPARE(central.bring(central.in, two).status, 200);
    // The first once more, long after: the receipt is for all that is here.
    QCOMPARE(readReceipt(central.bring(central.in, one).body, central.signs)->last, 2);
}

void TestFront::bundle_inPiecesOverTwoFronts()
{
    Fronted central;
    auto repository = Repository::open(std::move(*central.data()));
    RT_YES(repository);
    Front other(*repository, central.seed.clone(), central.sealTo);
    const QByteArray bundle = central.in.says({convening(kMeeting, 1)}, central.sealTo), pin = pinOf(central.in);
    const QByteArray target = "/v1/bundles/" + sum(bundle).toHex();
    qint64 at = 0;
    for (int i = 0; at < bundle.size(); ++i) {
        Front &front = i % 2 ? other : central.front;
        const qint64 to = std::min<qint64>(at + 20'000, bundle.size());
        const Answer answer = front.answer(piece(bundle, at, to, pin), minute(2));
        if (to == bundle.size()) {
            QCOMPARE(answer.status, 200);
            QVERIFY(readReceipt(answer.body, central.signs));
        } else {
            QCOMPARE(answer.status, 204);
            QCOMPARE(*answer.uploadOffset, to);
            // It was heard by nobody, and sent again to the other front: that one says where it is.
            Front &elsewhere = i % 2 ? central.front : other;
            const Answer again = elsewhere.answer(piece(bundle, at, to, pin), minute(2));
            QCOMPARE(said(again), u"409 offset"_s);
            QCOMPARE(*again.uploadOffset, to);
            QCOMPARE(*elsewhere.answer(get("HEAD", target, pin), minute(2)).uploadOffset, to);
        }
        at = to;
    }
    QCOMPARE(said(other.answer(get("HEAD", target, pin), minute(2))), u"404 not-found"_s);
    QCOMPARE(said(other.answer(piece(bundle, 0, bundle.size(), pin), minute(2))), u"200"_s);
}

void TestFront::bundle_whatIsNotTaken_isSaidInAWord()
{
    Fronted central;
    Device copy = central.in;
    const QByteArray one = central.in.says({convening(kMeeting, 1)}, central.sealTo), two = central.in.says({convening(kMeeting, 2)}, central.sealTo);
    const QByteArray fork = copy.says({convening(kMeeting, 3)}, central.sealTo);
    QCOMPARE(said(central.bring(central.in, two)), u"409 gap"_s);
    QCOMPARE(said(central.bring(central.in, one)), u"200"_s);
    QCOMPARE(said(central.bring(central.in, fork)), u"409 fork"_s);
    QCOMPARE(said(central.bring(central.in, two)), u"200"_s);
    Device other = central.in;
    QCOMPARE(said(central.bring(central.in, other.says({convening(kMeeting, 3)}, central::publicOf(SecretKey::random(), central::Secret::Opener)))),
             u"422 other-key"_s);
    QByteArray changed = one;
    changed[400] = char(changed[400] ^ 1);
    QCOMPARE(said(central.bring(central.in, changed)), u"422 unreadable"_s);
    Ask misnamed = piece(one, 0, one.size(), pinOf(central.in));
    misnamed.target = "/v1/bundles/" + QByteArray(64, 'a');
    QCOMPARE(said(central.ask(misnamed)), u"422 unreadable"_s);
}

void TestFront::bundle_ofAnotherDevice_isRefused()
{
    Fronted central;
    Device other(u"other"_s);
    central.letIn(other);
    const QByteArray bundle = other.says({convening(kMeeting, 1)}, central.sealTo);
    QCOMPARE(said(central.bring(central.in, bundle)), u"403 other-device"_s);
    QCOMPARE(central.count("SELECT COUNT(*) FROM bundles"), 0);
    QCOMPARE(said(central.bring(other, bundle)), u"200"_s);
}

void TestFront::bundle_numbersThatCannotBe_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QString>("wanted");
    const auto most = std::numeric_limits<qint64>::max();
    QTest::newRow("no offset") << qint64(-1) << qint64(10) << u"400 malformed"_s;
    QTest::newRow("no length") << qint64(0) << qint64(0) << u"400 malformed"_s;
    QTest::newRow("beyond its end") << qint64(5) << qint64(10) << u"400 malformed"_s;
    QTest::newRow("far beyond its end") << most << qint64(10) << u"400 malformed"_s;
    QTest::newRow("longer than any") << qint64(0) << qint64(kLargestBundle + 1) << u"413 too-large"_s;
    QTest::newRow("longer than can be") << most << most << u"413 too-large"_s;
    QTest::newRow("fits") << qint64(4) << qint64(10) << u"409 offset"_s;
}

void TestFront::bundle_numbersThatCannotBe()
{
    QFETCH(qint64, offset);
    QFETCH(qint64, length);
    QFETCH(QString, wanted);
    Fronted central;
    Ask ask = piece("sixby!", 0, 6, pinOf(central.in));
    ask.uploadOffset = offset;
    ask.uploadLength = length;
    QCOMPARE(said(central.ask(ask)), wanted);
    ask.uploadOffset.reset();
    QCOMPARE(said(central.ask(ask)), u"400 malformed"_s);
}

void TestFront::held_hasAReceiptForEach()
{
    Fronted central;
    const MeetingId none = QUuid::createUuid();
    QCOMPARE(central.bring(central.in, central.in.says({convening(kMeeting, 1)}, central.sealTo)).status, 200);
    const QByteArray body = none.toRfc4122() + central.in.epoch.toRfc4122() + kMeeting.toRfc4122() + central.in.epoch.toRfc4122();
    const Answer answer = central.ask(post("/v1/held", body, pinOf(central.in)));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), 2 * kReceiptBytes);
    const auto first = readReceipt(answer.body.first(kReceiptBytes), central.signs), second = readReceipt(answer.body.last(kReceiptBytes), central.signs);
    QVERIFY(first && second);
    QCOMPARE(first->chain, none);
    QCOMPARE(first->last, 0);
    QCOMPARE(second->last, 1);
    // Of another's chains it hears as if they were not here.
    Device other(u"other"_s);
    central.letIn(other);
    const Answer others = central.ask(post("/v1/held", body.last(32), pinOf(other)));
    QCOMPARE(readReceipt(others.body, central.signs)->last, 0);
    QCOMPARE(readReceipt(others.body, central.signs)->device, other.id);
}

void TestFront::down_oneAfterTheOther()
{
    Fronted central;
    const QByteArray pin = pinOf(central.in);
    (void)central.repository.putDown(central.in.id, "first", minute(1));
    (void)central.repository.putDown(central.in.id, "second", minute(1));
    const Answer first = central.ask(get("GET", "/v1/down?after=0", pin)), second = central.ask(get("GET", "/v1/down?after=1", pin));
    QCOMPARE(first.body, QByteArray("first"));
    QCOMPARE(*first.downNumber, 1);
    QCOMPARE(second.body, QByteArray("second"));
    QCOMPARE(*second.downNumber, 2);
    QCOMPARE(central.ask(get("GET", "/v1/down?after=2", pin)).status, 204);
    for (const char *wrong : {"/v1/down?after=", "/v1/down?after=-1", "/v1/down?after=01", "/v1/down?after=1&x=2", "/v1/down?after=1e3",
                              "/v1/down?after=9999999999999999999", "/v1/down?before=1", "/v1/down?"})
        QCOMPARE(said(central.ask(get("GET", wrong, pin))), u"400 malformed"_s);
}

void TestFront::revoked_betweenTwoRequests_takesNothingMore()
{
    Fronted central;
    const QByteArray bundle = central.in.says({convening(kMeeting, 1)}, central.sealTo), pin = pinOf(central.in);
    QCOMPARE(central.ask(piece(bundle, 0, 1000, pin)).status, 204);
    QVERIFY(!central.front.turnsAway(pin));
    // By another program at the same data, as `roundtable-central revoke` is.
    auto other = Repository::open(std::move(*central.data()));
    RT_YES(other->revoke(u"in"_s, minute(2)));
    QCOMPARE(said(*central.front.turnsAway(pin)), u"403 revoked"_s);
    QCOMPARE(said(central.ask(piece(bundle, 1000, bundle.size(), pin))), u"403 revoked"_s);
    QCOMPARE(said(central.ask(get("GET", "/v1/down?after=0", pin))), u"403 revoked"_s);
    QCOMPARE(central.count("SELECT COUNT(*) FROM bundles"), 0);
}

void TestFront::database_thatIsGone_isSaidAsForNow()
{
    Fronted central;
    RT_YES(central.repository.database().run("DROP TABLE outgoing"));
    const Answer answer = central.ask(get("GET", "/v1/down?after=0", pinOf(central.in)));
    QCOMPARE(said(answer), u"503 unavailable"_s);
    QVERIFY(answer.retryAfter.value_or(0) > 0);
}

void TestFront::ways_pathTricks_leadNowhere_data()
{
    QTest::addColumn<QByteArray>("target");
    const QByteArray name(64, 'a');
    for (const QByteArray &each : {QByteArray("/"), QByteArray("//v1/held"), QByteArray("/v1/held/"), QByteArray("/v1/held?x=1"), QByteArray("/V1/held"),
                                   QByteArray("/v1/../v1/held"), QByteArray("/v1/%68eld"), QByteArray("/v1/bundles/../../etc/passwd"),
                                   QByteArray("/v1/bundles/"), "/v1/bundles/" + name + "/", "/v1/bundles/" + name.first(63), "/v1/bundles/" + name + 'a',
                                   "/v1/bundles/" + name.toUpper(), "/v1/bundles/" + name + "?x", "/v1/bundles/%61" + name.first(61), QByteArray("*"),
                                   QByteArray("https://central.example/v1/held"), QByteArray("/v1/held\0", 9), QByteArray("/v1/held#x"),
                                   QByteArray("/.git/config"), QByteArray("/health"), QByteArray("/metrics"), QByteArray("")})
        QTest::newRow(each.constData()) << each;
}

void TestFront::ways_pathTricks_leadNowhere()
{
    QFETCH(QByteArray, target);
    for (const QByteArray method : {"GET", "POST", "PATCH", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT"}) {
        const central::Way way = central::wayOf(method, target);
        QCOMPARE(int(way.route), int(central::Route::None));
        QVERIFY(!way.isAllowed);
        QCOMPARE(way.largestBody, 0);
    }
}

QTEST_GUILESS_MAIN(TestFront)
#include "tst_front.moc"
