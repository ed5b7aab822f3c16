#include "tests/sync/ship.h"

#include <set>

using namespace rt;
using namespace rt::sync;
using namespace rt::test;

// When something is sent: the delays, who may shorten them and who may not, and what is said of it meanwhile.
class TestPace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void refusal_ofAll_endsTheSession_data();
    void refusal_ofAll_endsTheSession();
    void delays_doubleUpToFiveMinutes_andNoTwoTabletsAreAlike();
    void delays_growAlthoughCentralAnswersWhatItHolds();
    void linkIsBack_orSomebodyLooks_triesAtOnce();
    void retryAfter_isObeyed_whateverElse();
    void clockOfTheTabletJumps_changesNoDelay();
    void stand_saysHowMuchHowFastHowLong();
    void bundleThatIsNew_isSentAtOnce_andThatOneWentIsNoReason();
    void sameSeed_doesTheSame();
};

void TestPace::refusal_ofAll_endsTheSession_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("doing");
    const auto row = [](const char *name, int status, const char *body, const QString &doing) {
        QTest::newRow(name) << status << QByteArray(body) << doing;
    };
    row("revoked", 403, R"({"code":"revoked"})", u"revoked "_s);
    row("unknown", 403, R"({"code":"unknown-device"})", u"not-enrolled unknown"_s);
    row("forbidden", 403, "", u"trouble protocol"_s);
    row("busy", 503, "<html>", u"waiting asked"_s);
    row("too many", 429, R"({"code":"limit"})", u"waiting asked"_s);
    row("full", 507, R"({"code":"full"})", u"trouble central-full"_s);
    row("broken", 500, "", u"trouble central"_s);
    row("not found", 404, "", u"trouble protocol"_s);
    row("moved", 301, "", u"trouble protocol"_s);
    row("bad", 400, R"({"code":7})", u"trouble protocol"_s);
    row("code twice", 403, R"({"code":"revoked","code":"revoked"})", u"trouble protocol"_s);
    row("a conflict without a word", 409, "", u"trouble protocol"_s);
}

void TestPace::refusal_ofAll_endsTheSession()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, doing);
    Ship ship(1, tuning::kChunk);
    ship.tablet.say(kOne);
    RT_YES(ship.tablet.make());
    if (status != 409) {
        QVERIFY(ship.asks());
        ship.answer(status, body);
        QCOMPARE(ship.doing(), doing);
        QVERIFY(ship.rests() > 0s);
        ship.pass(*ship.rests());
    }
    ship.holdsNothing();
    QVERIFY(ship.asks()->method == "PATCH");
    ship.answer(status, body);
    QCOMPARE(ship.doing(), doing);
    QVERIFY(ship.rests() > 0s);
    QCOMPARE(ship.tablet.names().size(), 1);
}

void TestPace::delays_doubleUpToFiveMinutes_andNoTwoTabletsAreAlike()
{
    Ship one(1), two(2);
    std::set<Steady> seen;
    for (Ship *ship : {&one, &two}) {
        ship->tablet.say(kOne);
        RT_YES(ship->tablet.make());
        for (int i = 0; i < 14; ++i) {
            QVERIFY(ship->asks());
            ship->shipper.failed(Failure::NoNetwork, {}, ship->now);
            QCOMPARE(ship->doing(), u"no-network "_s);
            const Steady longest = std::min<Steady>(1s * (1 << i), 5min), rests = *ship->rests();
            QVERIFY(rests >= longest / 2 && rests <= longest);
            if (i > 4)
                seen.insert(rests);
            ship->pass(rests - 1ms);
            QVERIFY(!ship->asks());
            ship->pass(1ms);
        }
    }
    QVERIFY(seen.size() > 14);
    // Once something went, it begins with the shortest again.
    QCOMPARE(one.takesAll().size(), 1);
    one.tablet.say(kOne);
    RT_YES(one.tablet.make());
    one.shipper.changed();
    QVERIFY(one.asks());
    one.shipper.failed(Failure::NoNetwork, {}, one.now);
    QVERIFY(*one.rests() <= 1s);
}

// What is held is answered by a central that has no room, too.
void TestPace::delays_growAlthoughCentralAnswersWhatItHolds()
{
    Ship ship(1, tuning::kChunk);
    ship.tablet.say(kOne);
    RT_YES(ship.tablet.make());
    for (int i = 0; i < 12; ++i) {
        ship.holdsNothing();
        QVERIFY(ship.asks()->method == "PATCH");
        ship.refuse(507, "full");
        const Steady rests = *ship.rests();
        QVERIFY(rests >= std::min<Steady>(500ms * (1 << i), 150s));
        ship.pass(rests);
    }
}

void TestPace::linkIsBack_orSomebodyLooks_triesAtOnce()
{
    Ship ship;
    ship.tablet.say(kOne);
    RT_YES(ship.tablet.make());
    for (int i = 0; i < 10; ++i) {
        QVERIFY(ship.asks());
        ship.shipper.failed(Failure::NoNetwork, {}, ship.now);
        ship.pass(i < 9 ? *ship.rests() : 0s);
    }
    QVERIFY(ship.rests() > 1min);
    ship.shipper.watch(true);
    QVERIFY(*ship.rests() <= 1s);
    ship.shipper.watch(false);
    QVERIFY(ship.rests() > 1min);
    ship.shipper.linkIsBack();
    QVERIFY(ship.asks());
    // Whoever was withdrawn gains nothing by a link.
    ship.refuse(403, "revoked");
    ship.shipper.linkIsBack();
    ship.shipper.watch(true);
    QVERIFY(ship.rests() > 1min);
    ship.shipper.retry();
    QVERIFY(ship.asks());
}

void TestPace::retryAfter_isObeyed_whateverElse()
{
    Ship ship;
    ship.tablet.say(kOne);
    RT_YES(ship.tablet.make());
    QVERIFY(ship.asks());
    ship.answer({.status = 503, .contentType = {}, .body = {}, .retryAfter = 90});
    QCOMPARE(*ship.rests(), Steady(90s));
    ship.shipper.linkIsBack();
    ship.shipper.watch(true);
    ship.shipper.retry();
    ship.shipper.changed();
    QCOMPARE(*ship.rests(), Steady(90s));
    ship.pass(90s);
    QVERIFY(ship.asks());
    // Within reason: nobody tells a tablet to keep the only copy for a year.
    for (const int seconds : {2'000'000'000, -5}) {
        ship.answer({.status = 429, .contentType = {}, .body = {}, .retryAfter = seconds});
        QVERIFY(*ship.rests() <= 1h);
        ship.pass(*ship.rests());
        QVERIFY(ship.asks());
    }
}

void TestPace::clockOfTheTabletJumps_changesNoDelay()
{
    Ship ship;
    ship.tablet.say(kOne);
    RT_YES(ship.tablet.make());
    QVERIFY(ship.asks());
    ship.shipper.failed(Failure::Cut, {}, ship.now);
    for (const auto jump : {-24h * 365, 24h * 700}) {
        ship.now.wall += jump;
        QVERIFY(ship.rests() > 0s && *ship.rests() <= 1s);
    }
}

void TestPace::stand_saysHowMuchHowFastHowLong()
{
    Ship ship(1, 8 * 1024);
    ship.tablet.say(kOne);
    ship.tablet.say(kTwo);
    RT_YES(ship.tablet.make());
    ship.holdsNothing();
    (void)ship.asks();
    ship.answer(404);
    for (int i = 1; i <= 5; ++i) {
        QVERIFY(ship.asks());
        ship.pass(1s);
        ship.answer({.status = 204, .contentType = {}, .body = {}, .uploadOffset = 8 * 1024 * i});
    }
    const auto stand = ship.shipper.stand(ship.now);
    const qint64 each = ship.waiting()[0].bytes;
    QCOMPARE(doingName(stand.doing), "sending"_L1);
    QCOMPARE(stand.waiting, 2);
    QCOMPARE(stand.bytes, 2 * each);
    QCOMPARE(stand.sent, 5 * 8 * 1024);
    QCOMPARE(stand.bytesPerSecond, 8 * 1024);
    QCOMPARE(stand.left->count(), (2 * each - 5 * 8 * 1024) / (8 * 1024) + 1);
    QVERIFY(stand.oldest && !stand.again);
    QVERIFY(stand.lastContact == ship.now.wall);
    ship.shipper.failed(Failure::Intercepted, u"Proxy of the council"_s, ship.now);
    const auto rests = ship.shipper.stand(ship.now);
    QCOMPARE(doingName(rests.doing), "intercepted"_L1);
    QCOMPARE(rests.issuer, u"Proxy of the council"_s);
    QVERIFY(rests.again && *rests.again <= 1s && !rests.left);
    QCOMPARE(rests.bytes, 2 * each);
}

void TestPace::bundleThatIsNew_isSentAtOnce_andThatOneWentIsNoReason()
{
    Ship ship;
    ship.tablet.say(kOne);
    RT_YES(ship.tablet.make());
    QCOMPARE(ship.takesAll().size(), 1);
    ship.shipper.changed();                  // our own removal is seen in the folder, too
    QVERIFY(!ship.asks());
    ship.tablet.say(kOne);
    RT_YES(ship.tablet.make());
    QVERIFY(!ship.asks());
    ship.shipper.changed();
    QCOMPARE(ship.takesAll().size(), 1);
}

void TestPace::sameSeed_doesTheSame()
{
    const auto run = [](quint64 seed) {
        Ship ship(seed);
        std::vector<Steady> rests;
        for (int i = 0; i < 8; ++i) {
            (void)ship.asks();
            ship.shipper.failed(Failure::Cut, {}, ship.now);
            rests.push_back(*ship.rests());
            ship.pass(rests.back());
        }
        return rests;
    };
    QVERIFY(run(7) == run(7));
    QVERIFY(run(7) != run(8));
}

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"
