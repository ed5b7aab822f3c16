#include "tests/sync/ship.h"

#include <dlfcn.h>

using namespace rt;
using namespace rt::sync;
using namespace rt::test;

// The disk is full for what a test names.
static bool noRoom = false;
extern "C" ssize_t write(int fd, const void *bytes, size_t count)
{
    if (noRoom && QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(fd)).contains(u"/receipts/"_s)) {
        errno = ENOSPC;
        return -1;
    }
    static const auto real = reinterpret_cast<ssize_t (*)(int, const void *, size_t)>(dlsym(RTLD_NEXT, "write"));
    return real(fd, bytes, count);
}

// What is sent, and what is made of the answer. When: tst_pace. Whole sessions over a bent network: tst_simulation.
class TestShipper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void centralNotNamed_orNotToBeFound_sendsNothing();
    void session_asksFirstWhatCentralHolds_andItsAnswerOutranks();
    void held_answeredForAnotherChainOrShort_isNotBelieved();
    void bundles_goInTheirOrder_byChunks();
    void cut_goesOnWhereCentralIs();
    void offset_saidToBeElsewhere_isFollowed_butNotForEver();
    void appliedButUnheard_isNotSentAgain();
    void receipt_forgedOrForLess_removesNothing();
    void chainRefused_isPutAside_andOthersGoOn_data();
    void chainRefused_isPutAside_andOthersGoOn();
    void gap_isNotSentInto_andWhatCentralHoldsIsAskedAgain();
    void diskFull_whileTakingAReceipt_losesNothing();
    void nothingWaits_isOneRequest();
    void down_isKeptByNumber_andAContactOfCentralsCounts();
    void enrolment_isAskedFirst_andItsCodeGoesWithTheAnswer();
    void enrolment_refused_waitsForAnother();
};

void TestShipper::centralNotNamed_orNotToBeFound_sendsNothing()
{
    Ship ship;
    const QString central = ship.tablet.folder() + u"/central"_s, contact = ship.tablet.folder() + u"/contact"_s;
    ship.tablet.say(kOne);
    RT_YES(ship.tablet.make());
    QVERIFY(QFile::rename(contact, contact + u".off"_s));
    QVERIFY(ship.rests() > 24h);
    QCOMPARE(ship.doing(), u"no-central no-address"_s);
    QCOMPARE(ship.shipper.stand(ship.now).waiting, 1);
    // Another's word for where central is, is not taken.
    const Signing other;
    RT_YES(replaceFile(contact, other.contact()));
    ship.shipper.changed();
    QVERIFY(ship.rests() > 24h);
    QCOMPARE(ship.doing(), u"no-central other-address"_s);
    QVERIFY(QFile::rename(central, central + u".off"_s));
    ship.shipper.changed();
    QVERIFY(ship.rests() > 24h);
    QCOMPARE(ship.doing(), u"no-central none"_s);
    QVERIFY(QFile::rename(central + u".off"_s, central) && QFile::remove(contact) && QFile::rename(contact + u".off"_s, contact));
    QVERIFY(ship.rests() > 24h);             // until something changes
    ship.shipper.changed();
    QVERIFY(ship.asks());
    QCOMPARE(ship.doing(), u"sending "_s);
}

void TestShipper::session_asksFirstWhatCentralHolds_andItsAnswerOutranks()
{
    Ship ship;
    for (const MeetingId &each : {kOne, kOne, kTwo})
        ship.tablet.say(each);
    RT_YES(ship.tablet.make());
    const auto ask = ship.asks();
    QVERIFY(ask);
    QCOMPARE(ask->method + ' ' + ask->target, "POST /v1/held");
    QCOMPARE(ask->body, kOne.toRfc4122() + ship.tablet.device.epoch.toRfc4122() + kTwo.toRfc4122() + ship.tablet.device.epoch.toRfc4122());
    // It has the first two, whatever we know of it: they are not sent, and go.
    const auto waiting = ship.waiting();
    ship.answer(200, ship.has(waiting[1].header)
                         + ship.central.nothing(ship.tablet.device.id, kTwo, ship.tablet.device.epoch, minute(5)));
    QCOMPARE(ship.tablet.names(), QStringList{waiting[2].name});
    QCOMPARE(ship.takesAll(), QStringList{waiting[2].name.first(64)});
    QVERIFY(ship.tablet.names().isEmpty());
    QCOMPARE(ship.doing(), u"idle "_s);
}

void TestShipper::held_answeredForAnotherChainOrShort_isNotBelieved()
{
    for (int way = 0; way < 4; ++way) {
        Ship ship;
        ship.tablet.say(kOne);
        ship.tablet.say(kTwo);
        RT_YES(ship.tablet.make());
        QVERIFY(ship.asks());
        const auto waiting = ship.waiting();
        const QByteArray one = ship.central.receipt(waiting[0].header, minute(5)), two = ship.central.receipt(waiting[1].header, minute(5));
        QByteArray forged = two;
        forged[180] = char(forged[180] ^ 1);
        ship.answer(200, std::array{two + one, one, one + two + two, one + forged}[size_t(way)]);
        QCOMPARE(ship.tablet.names().size(), 2);
        QCOMPARE(ship.doing(), u"trouble receipt"_s);
    }
}

void TestShipper::bundles_goInTheirOrder_byChunks()
{
    Ship ship;
    for (int i = 0; i < 3; ++i) {
        ship.tablet.say(kTwo);
        ship.tablet.say(kOne, 2, 70'000);    // a larger bundle
    }
    RT_YES(ship.tablet.make());
    QStringList expected;
    for (const auto &each : ship.waiting())
        expected += each.name.first(64);
    ship.holdsNothing();
    // Larger than a chunk: where central is, is asked, in case it came half before.
    auto ask = ship.asks();
    QCOMPARE(ask->method + ' ' + ask->target, "HEAD /v1/bundles/" + expected[0].toLatin1());
    ship.answer(404);
    qint64 offset = 0, length = 0;
    QByteArray whole;
    do {
        ask = ship.asks();
        QVERIFY(ask && ask->method == "PATCH");
        QCOMPARE(ask->contentType, QByteArray("application/offset+octet-stream"));
        QCOMPARE(ask->uploadOffset, offset);
        length = *ask->uploadLength;
        QCOMPARE(ask->body.size(), std::min<qint64>(16 * 1024, length - offset));
        whole += ask->body;
        offset += ask->body.size();
        if (offset < length)
            ship.answer({.status = 204, .contentType = {}, .body = {}, .uploadOffset = offset});
    } while (offset < length);
    QCOMPARE(bundleName(whole).first(64), expected[0]);
    QCOMPARE(ship.tablet.names().size(), 6);                                 // until the receipt
    ship.answer(200, ship.has(*readBundle(whole)));
    QCOMPARE(ship.tablet.names().size(), 5);
    QCOMPARE(ship.takesAll(), expected.sliced(1));
}

void TestShipper::cut_goesOnWhereCentralIs()
{
    Ship ship;
    ship.tablet.say(kOne);
    RT_YES(ship.tablet.make());
    ship.holdsNothing();
    QVERIFY(ship.asks());
    ship.answer(404);
    QVERIFY(ship.asks());
    ship.shipper.failed(Failure::Cut, {}, ship.now);
    QCOMPARE(ship.doing(), u"waiting cut"_s);
    QVERIFY(*ship.rests() > 0s && *ship.rests() <= 1s);
    ship.pass(1s);
    QCOMPARE(ship.asks()->target, QByteArray("/v1/held"));
    ship.holdsNothing();
    QCOMPARE(ship.asks()->method, QByteArray("HEAD"));
    ship.answer({.status = 200, .contentType = {}, .body = {}, .uploadOffset = 9'999});       // it had heard that much
    const auto ask = ship.asks();
    QCOMPARE(ask->uploadOffset, 9'999);
    QCOMPARE(ask->body, ship.tablet.spool().bundle(ship.tablet.names()[0])->sliced(9'999, 16 * 1024));
    // All of it, but nobody judged it: what is left to send is nothing.
    ship.shipper.failed(Failure::Cut, {}, ship.now);
    ship.pass(2s);
    ship.holdsNothing();
    (void)ship.asks();
    ship.answer({.status = 200, .contentType = {}, .body = {}, .uploadOffset = ask->uploadLength});
    QCOMPARE(ship.asks()->uploadOffset, ask->uploadLength);
    QVERIFY(ship.asks()->body.isEmpty());
}

void TestShipper::offset_saidToBeElsewhere_isFollowed_butNotForEver()
{
    Ship ship(1, tuning::kChunk);
    ship.tablet.say(kOne);
    RT_YES(ship.tablet.make());
    ship.holdsNothing();
    const auto elsewhere = [&](qint64 where) {
        ship.answer({.status = 409, .contentType = {}, .body = R"({"code":"offset"})", .uploadOffset = where});
    };
    QCOMPARE(ship.asks()->uploadOffset, 0);
    for (int i = 1; i <= tuning::kMostOffsets; ++i) {
        elsewhere(i);
        QCOMPARE(ship.asks()->uploadOffset, i);
    }
    elsewhere(0);
    QCOMPARE(ship.doing(), u"trouble protocol"_s);
    // Nor to a place that there is not.
    ship.pass(2s);
    ship.holdsNothing();
    elsewhere(ship.asks()->uploadLength.value() + 1);
    QCOMPARE(ship.doing(), u"trouble protocol"_s);
    // A chunk that moves nothing is none.
    ship.pass(5s);
    ship.holdsNothing();
    (void)ship.asks();
    ship.answer({.status = 204, .contentType = {}, .body = {}, .uploadOffset = 0});
    QCOMPARE(ship.doing(), u"trouble protocol"_s);
}

void TestShipper::appliedButUnheard_isNotSentAgain()
{
    Ship ship(1, tuning::kChunk);
    ship.tablet.say(kOne);
    RT_YES(ship.tablet.make());
    ship.holdsNothing();
    QVERIFY(ship.asks() && ship.asks()->method == "PATCH");
    ship.shipper.failed(Failure::Cut, {}, ship.now);             // central has it, and we do not know
    QCOMPARE(ship.tablet.names().size(), 1);
    ship.pass(1s);
    QCOMPARE(ship.asks()->target, QByteArray("/v1/held"));
    ship.answer(200, ship.central.receipt(ship.waiting()[0].header, minute(11)));
    QVERIFY(ship.tablet.names().isEmpty());
    QCOMPARE(ship.asks()->method, QByteArray("GET"));
}

void TestShipper::receipt_forgedOrForLess_removesNothing()
{
    for (int way = 0; way < 5; ++way) {
        Ship ship(1, tuning::kChunk);
        const Signing other;
        ship.tablet.say(kOne);
        ship.tablet.say(kOne);
        RT_YES(ship.tablet.make());
        const auto waiting = ship.waiting();
        ship.holdsNothing();
        QVERIFY(ship.asks()->method == "PATCH");
        BundleHeader elsewhere = waiting[0].header;
        elsewhere.head = QByteArray(32, 'x');
        QByteArray cut = ship.central.receipt(waiting[0].header, ship.now.wall);
        cut.chop(1);
        ship.answer(200, std::array{other.receipt(waiting[0].header, ship.now.wall), cut, QByteArray(),
                                    ship.central.nothing(ship.tablet.device.id, kOne, ship.tablet.device.epoch, ship.now.wall), ship.central.receipt(elsewhere, ship.now.wall)}[size_t(way)]);
        QCOMPARE(ship.tablet.names().size(), 2);
        if (way >= 3) {                      // true, but not for this bundle
            (void)ship.takesAll();
            QCOMPARE(ship.shipper.stand(ship.now).aside.size(), 1u);
            QCOMPARE(ship.shipper.stand(ship.now).aside[0].reason, u"receipt"_s);
        } else {
            QCOMPARE(ship.doing(), u"trouble receipt"_s);
        }
        QCOMPARE(ship.tablet.names().size(), 2);
    }
}

void TestShipper::chainRefused_isPutAside_andOthersGoOn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("reason");
    for (const auto &[status, code] : {std::pair(409, "fork"), std::pair(422, "unreadable"), std::pair(422, "other-key"),
                                       std::pair(403, "other-device")})
        QTest::newRow(code) << status << QByteArray(code) << QString::fromLatin1(code);
    QTest::newRow("413") << 413 << QByteArray("x") << u"too-large"_s;
}

void TestShipper::chainRefused_isPutAside_andOthersGoOn()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QString, reason);
    Ship ship(1, tuning::kChunk);
    for (const MeetingId &each : {kOne, kOne, kTwo})
        ship.tablet.say(each);
    RT_YES(ship.tablet.make());
    const auto waiting = ship.waiting();
    ship.holdsNothing();
    QVERIFY(ship.asks()->target.endsWith(waiting[0].name.first(64).toLatin1()));
    ship.refuse(status, code);
    QCOMPARE(ship.takesAll(), QStringList{waiting[2].name.first(64)});       // nor what follows in that chain
    QCOMPARE(ship.doing(), u"trouble refused"_s);
    const auto aside = ship.shipper.stand(ship.now).aside;
    QCOMPARE(aside.size(), 1u);
    QCOMPARE(aside[0].chain, kOne);
    QCOMPARE(aside[0].reason, reason);
    QCOMPARE(ship.tablet.names().size(), 2);
    // Not again before an hour, though another comes; but then, and when somebody asks.
    ship.tablet.say(kTwo);
    RT_YES(ship.tablet.make());
    ship.shipper.changed();
    QCOMPARE(ship.takesAll().size(), 1);
    ship.pass(tuning::kAsideFor);
    QCOMPARE(ship.asks()->body.first(16), kOne.toRfc4122());
    ship.holds();
    (void)ship.asks();
    ship.refuse(status, code);
    QVERIFY(ship.takesAll().isEmpty());
    ship.shipper.retry();
    QCOMPARE(ship.takesAll(), (QStringList{waiting[0].name.first(64), waiting[1].name.first(64)}));
}

void TestShipper::gap_isNotSentInto_andWhatCentralHoldsIsAskedAgain()
{
    Ship ship(1, tuning::kChunk);
    for (int i = 0; i < 3; ++i)
        ship.tablet.say(kOne);
    RT_YES(ship.tablet.make());
    const auto waiting = ship.waiting();
    QVERIFY(ship.asks());
    ship.answer(200, ship.central.receipt(waiting[0].header, minute(5)));
    QVERIFY(ship.asks()->target.endsWith(waiting[1].name.first(64).toLatin1()));
    // Meanwhile it was put back from a backup.
    ship.refuse(409, "gap");
    QCOMPARE(ship.asks()->target, QByteArray("/v1/held"));
    ship.holdsNothing();
    QCOMPARE(ship.asks()->method, QByteArray("GET"));
    ship.answer(204);
    QCOMPARE(ship.shipper.stand(ship.now).aside.at(0).reason, u"gap"_s);
    const auto receipts = ship.tablet.spool().receipts(ship.central.keys().sign);
    QCOMPARE(receipts->at(0).last, 0);       // so that the next opening of the store makes it again
    // In the next session the gap is seen before a byte is sent.
    ship.shipper.retry();
    ship.holdsNothing();
    QCOMPARE(ship.asks()->method, QByteArray("GET"));
    ship.answer(204);
    // And when the first is there again, all go.
    QCOMPARE(*ship.tablet.make(), 1);
    ship.shipper.retry();
    QCOMPARE(ship.takesAll().size(), 3);
}

void TestShipper::diskFull_whileTakingAReceipt_losesNothing()
{
    Ship ship(1, tuning::kChunk);
    ship.tablet.say(kOne);
    RT_YES(ship.tablet.make());
    ship.holdsNothing();
    QVERIFY(ship.asks()->method == "PATCH");
    const auto waiting = ship.waiting();
    noRoom = true;
    ship.answer(200, ship.central.receipt(waiting[0].header, ship.now.wall + 1s));
    noRoom = false;
    QCOMPARE(ship.doing(), u"trouble disk-full"_s);
    QCOMPARE(ship.tablet.names().size(), 1);
    QCOMPARE(ship.tablet.spool().receipts(ship.central.keys().sign)->at(0).last, 0);
    ship.pass(*ship.rests());
    QVERIFY(ship.asks());
    ship.answer(200, ship.central.receipt(waiting[0].header, ship.now.wall + 2s));
    QVERIFY(ship.tablet.names().isEmpty());
}

void TestShipper::nothingWaits_isOneRequest()
{
    Ship ship;
    const auto ask = ship.asks();
    QCOMPARE(ask->method + ' ' + ask->target, "GET /v1/down?after=0");
    QVERIFY(ask->body.isEmpty());
    ship.answer(204);
    QVERIFY(*ship.rests() >= tuning::kPoll / 2 && *ship.rests() <= tuning::kPoll);
    QCOMPARE(ship.doing(), u"idle "_s);
    ship.pass(*ship.rests());
    QVERIFY(ship.asks());
}

void TestShipper::down_isKeptByNumber_andAContactOfCentralsCounts()
{
    Ship ship;
    const auto gives = [&](qint64 number, const QByteArray &document) {
        ship.answer({.status = 200, .contentType = {}, .body = document, .downNumber = number});
    };
    QVERIFY(ship.asks());
    gives(3, "one document");
    QCOMPARE(ship.asks()->target, QByteArray("/v1/down?after=3"));
    const Signing other;
    gives(7, other.contact(9));              // kept like any, and not believed
    QCOMPARE(ship.asks()->target, QByteArray("/v1/down?after=7"));
    QCOMPARE(ship.tablet.enrolment().contact(ship.central.keys().sign)->serial, 1);
    gives(8, ship.central.contact(5));
    QCOMPARE(ship.tablet.enrolment().contact(ship.central.keys().sign)->serial, 5);
    QVERIFY(ship.asks());
    gives(9, ship.central.contact(4));       // an older one moves nobody back
    QCOMPARE(ship.tablet.enrolment().contact(ship.central.keys().sign)->serial, 5);
    for (const qint64 number : {9, 2, 0, -1}) {                              // what came before does not come again
        ship.pass(10min);
        QVERIFY(ship.asks());
        gives(number, "another");
        QCOMPARE(ship.doing(), u"trouble protocol"_s);
    }
    const QDir down(ship.tablet.folder() + u"/down"_s);
    const QStringList names = down.entryList(QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 4);
    QCOMPARE(*readFile(down.filePath(names[0]), 100), QByteArray("one document"));
    QCOMPARE(names[0].toLongLong(), 3);
}

void TestShipper::enrolment_isAskedFirst_andItsCodeGoesWithTheAnswer()
{
    Ship ship;
    const SecretKey code = SecretKey::random();
    const auto made = askEnrolment({.codeId = QByteArray(8, 'i'), .device = ship.tablet.device.id, .signer = ship.tablet.device.open,
                                    .pin = *ship.tablet.enrolment().makeIdentity()}, code,
                                   [&](const QByteArray &text) -> Result<QByteArray> { return ship.tablet.device.sign(text); });
    RT_YES(made);
    RT_YES(ship.tablet.enrolment().ask(*made, code));
    ship.tablet.say(kOne);
    RT_YES(ship.tablet.make());
    QCOMPARE(ship.asks()->target, QByteArray("/v1/enrolments"));
    QCOMPARE(ship.asks()->body, *made);
    QVERIFY(!ship.asks()->body.contains(QByteArrayView(reinterpret_cast<const char *>(code.bytes().data()), 32)));
    // Of somebody who does not know the code: no.
    ship.answer(200, enrolledAnswer(*made, enrolmentKey(SecretKey::random())));
    QCOMPARE(ship.doing(), u"trouble enrolment"_s);
    RT_YES(ship.tablet.enrolment().asking());
    ship.pass(*ship.rests());
    QVERIFY(ship.asks());
    ship.answer(200, enrolledAnswer(*made, enrolmentKey(code)));
    QVERIFY(!ship.tablet.enrolment().asking());
    QVERIFY(!QFile::exists(ship.tablet.folder() + u"/enrolment"_s));
    QCOMPARE(ship.asks()->target, QByteArray("/v1/held"));
}

void TestShipper::enrolment_refused_waitsForAnother()
{
    for (const int status : {403, 409}) {
        Ship ship;
        const SecretKey code = SecretKey::random();
        const auto made = askEnrolment({.codeId = QByteArray(8, 'i'), .device = ship.tablet.device.id, .signer = ship.tablet.device.open,
                                        .pin = QByteArray(32, 'p')}, code,
                                       [&](const QByteArray &text) -> Result<QByteArray> { return ship.tablet.device.sign(text); });
        RT_YES(ship.tablet.enrolment().ask(*made, code));
        QVERIFY(ship.asks());
        ship.refuse(status, "code");
        QCOMPARE(ship.doing(), status == 403 ? u"not-enrolled refused"_s : u"not-enrolled taken"_s);
        QVERIFY(ship.rests() > 24h);
        ship.shipper.changed();              // somebody may have brought another
        QVERIFY(ship.asks());
    }
}

QTEST_GUILESS_MAIN(TestShipper)
#include "tst_shipper.moc"
