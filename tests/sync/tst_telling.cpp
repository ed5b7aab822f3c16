#include "sync/central/telling.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rt;
using namespace Qt::StringLiterals;
using central::Route;
using central::Telling;

class TestTelling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request_isOneLineOfJson();
    void line_whateverComes_staysOneObject();
    void metrics_countWhatWasTold();
    void methodWord_knowsTheOnesOfHttp();
};

namespace {
const Instant kAt(std::chrono::microseconds(1'772'443'870'000'000));
}

void TestTelling::request_isOneLineOfJson()
{
    QByteArrayList lines;
    Telling telling([&](const QByteArray &line) { lines += line; });
    telling.request({.route = Route::Held, .method = "POST", .code = "revoked", .pin = QByteArray(32, '\x0a'), .address = "10.0.0.1",
                     .status = 403, .in = 100, .out = 50, .took = std::chrono::microseconds(1500)}, kAt);
    QCOMPARE(lines, QByteArrayList{"{\"at\":\"2026-03-02T09:31:10Z\",\"event\":\"request\",\"route\":\"held\",\"method\":\"POST\",\"status\":403,"
                                   "\"code\":\"revoked\",\"pin\":\"0a0a0a0a0a0a0a0a\",\"address\":\"10.0.0.1\",\"in\":100,\"out\":50,\"ms\":1.5}\n"});
}

void TestTelling::line_whateverComes_staysOneObject()
{
    QByteArrayList lines;
    Telling telling([&](const QByteArray &line) { lines += line; });
    const QByteArray evil = "a\"}\n{\"event\":\"forged\"}\r\n\x1b[2J\\\xff" + QByteArray(10'000, 'x');
    telling.request({.route = Route::None, .method = evil, .code = evil, .pin = evil, .address = evil}, kAt);
    telling.event(Telling::Event::DatabaseGone, {.why = evil, .address = evil, .more = {{evil, evil}}}, kAt);
    QCOMPARE(lines.size(), 2);
    for (const QByteArray &line : lines) {
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.size() < 1500);
        const QJsonDocument object = QJsonDocument::fromJson(line);
        QVERIFY(object.isObject());
        QVERIFY(object.object().value("event"_L1).toString() != u"forged"_s);
    }
}

void TestTelling::metrics_countWhatWasTold()
{
    Telling telling([](const QByteArray &) {});
    telling.connected(3);
    telling.connected(-1);
    telling.bundle(Intake::Next);
    telling.bundle(Intake::Next);
    telling.bundle(Intake::Fork);
    telling.request({.route = Route::Down, .method = "GET", .status = 204, .in = 10, .out = 20, .took = std::chrono::milliseconds(3)}, kAt);
    telling.request({.route = Route::Down, .method = "GET", .status = 204, .in = 10, .out = 20, .took = std::chrono::milliseconds(700)}, kAt);
    const QByteArray metrics = telling.metrics();
    for (const char *line : {"roundtable_requests_total{route=\"down\",status=\"204\"} 2\n", "roundtable_bytes_total{direction=\"in\"} 20\n",
                             "roundtable_bytes_total{direction=\"out\"} 40\n", "roundtable_connections 2\n",
                             "roundtable_bundles_total{intake=\"next\"} 2\n", "roundtable_bundles_total{intake=\"fork\"} 1\n",
                             "roundtable_request_seconds_bucket{route=\"down\",le=\"0.0025\"} 0\n",
                             "roundtable_request_seconds_bucket{route=\"down\",le=\"0.005\"} 1\n",
                             "roundtable_request_seconds_bucket{route=\"down\",le=\"1\"} 2\n",
                             "roundtable_request_seconds_bucket{route=\"down\",le=\"+Inf\"} 2\n",
                             "roundtable_request_seconds_sum{route=\"down\"} 0.703\n", "roundtable_request_seconds_count{route=\"down\"} 2\n"})
        QVERIFY2(metrics.contains(line), line);
}

void TestTelling::methodWord_knowsTheOnesOfHttp()
{
    QCOMPARE(central::methodWord("PATCH"), QByteArray("PATCH"));
    for (const char *strange : {"patch", "BREW", "", "GET "})
        QCOMPARE(central::methodWord(strange), QByteArray("other"));
}

QTEST_GUILESS_MAIN(TestTelling)
#include "tst_telling.moc"
