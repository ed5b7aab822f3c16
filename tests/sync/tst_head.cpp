#include "sync/central/head.h"

#include <QTest>

#include <random>

using namespace rt;
using central::Head;
using central::Limits;
using central::readHead;
using State = Head::State;

// A request's head, before any parser sees it: what two programs could read in two ways is refused.
class TestHead : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void read_eachKind_data();
    void read_eachKind();
    void read_anyDivision_saysTheSame();
    void read_chance_endsAndStaysWithinItsLimits();
};

namespace {

const QByteArray kGood = "POST /v1/held HTTP/1.1\r\nHost: central.example\r\nContent-Length: 32\r\n\r\n";

QString said(const Head &head)
{
    return head.state == State::More ? QStringLiteral("more") : head.state == State::Whole
        ? QStringLiteral("whole %1").arg(head.bytes) : QStringLiteral("%1 %2").arg(head.status).arg(QLatin1StringView(head.code));
}

QByteArray with(const QByteArray &line) { return "GET / HTTP/1.1\r\nHost: a\r\n" + line + "\r\n\r\n"; }

}

void TestHead::read_eachKind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const QByteArray &bytes, const char *wanted) {
        QTest::newRow(name) << bytes << QString::fromLatin1(wanted);
    };
    QTest::newRow("as it should be") << kGood << QStringLiteral("whole %1").arg(kGood.size());
    QTest::newRow("with a body behind it") << kGood + QByteArray("body\n\0", 6) << QStringLiteral("whole %1").arg(kGood.size());
    row("nothing", "", "more");
    row("cut", kGood.first(40), "more");
    row("cut before its last byte", kGood.chopped(1), "more");
    row("a line feed alone", "GET / HTTP/1.1\nHost: a\n\n", "400 malformed");
    row("a line feed alone, later", "GET / HTTP/1.1\r\nHost: a\n\r\n", "400 malformed");
    row("a carriage return alone", "GET / HTTP/1.1\r\nHost: a\rX: b\r\n\r\n", "400 malformed");
    row("NUL", with(QByteArray("X: a\0b", 6)), "400 malformed");
    row("NUL at once", QByteArray("\0", 1), "400 malformed");
    row("an escape", with("X: \x1b[2J"), "400 malformed");
    row("a folded line", with("X: a\r\n b"), "400 malformed");
    row("a line folded with a tab", with("X: a\r\n\tb"), "400 malformed");
    row("a space before the colon", with("X : a"), "400 malformed");
    row("a line without a colon", with("nothing"), "400 malformed");
    row("a name of nothing", with(": a"), "400 malformed");
    row("an empty line first", "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", "400 malformed");
    row("no Host", "GET / HTTP/1.1\r\nX: a\r\n\r\n", "400 malformed");
    row("an empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", "400 malformed");
    row("Host twice", with("Host: a"), "400 malformed");
    row("Host twice in another case", with("hOST: b"), "400 malformed");
    row("a path in Host", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", "400 malformed");
    row("length twice", with("Content-Length: 5\r\nContent-Length: 5"), "400 malformed");
    row("two lengths", with("Content-Length: 5\r\nContent-Length: 6"), "400 malformed");
    row("a list of lengths", with("Content-Length: 5, 5"), "400 malformed");
    row("a negative length", with("Content-Length: -1"), "400 malformed");
    row("a length with letters", with("Content-Length: 5abc"), "400 malformed");
    row("a length with a plus", with("Content-Length: +5"), "400 malformed");
    row("a length beyond all numbers", with("Content-Length: 99999999999999999999"), "400 malformed");
    row("an empty length", with("Content-Length:"), "400 malformed");
    row("chunks", with("Transfer-Encoding: chunked"), "411 length");
    row("chunks, said otherwise", with("transfer-encoding:\tidentity"), "411 length");
    row("chunks and a length", with("Transfer-Encoding: chunked\r\nContent-Length: 5"), "400 malformed");
    row("chunks twice", with("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity"), "400 malformed");
    row("an offset twice", with("Upload-Offset: 0\r\nUpload-Offset: 1"), "400 malformed");
    row("an offset with letters", with("Upload-Offset: 0x10"), "400 malformed");
    row("HTTP/1.0", "GET / HTTP/1.0\r\nHost: a\r\n\r\n", "505 version");
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\n", "505 version");
    row("HTTP/9.9", "GET / HTTP/9.9\r\nHost: a\r\n\r\n", "400 malformed");
    row("no version", "GET /\r\nHost: a\r\n\r\n", "400 malformed");
    row("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", "400 malformed");
    row("a space in the target", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", "400 malformed");
    row("letters beyond ASCII in the target", "GET /\xC3\xA9 HTTP/1.1\r\nHost: a\r\n\r\n", "400 malformed");
    row("a method that is no word", "GE(T / HTTP/1.1\r\nHost: a\r\n\r\n", "400 malformed");
    row("TLS on a port in clear", QByteArray("\x16\x03\x01\x02\x00", 5), "400 malformed");
    row("sixty-five lines", with(QByteArray("X: a\r\n").repeated(64) + "X: a"), "431 headers");
    row("one endless line", "GET / HTTP/1.1\r\nX: " + QByteArray(9000, 'a'), "431 headers");
    row("one endless first line", "GET /" + QByteArray(9000, 'a'), "431 headers");
}

void TestHead::read_eachKind()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, wanted);
    QCOMPARE(said(readHead(bytes, Limits())), wanted);
}

// Whoever sends it byte by byte hears the same, and hears it no later than the byte that decides it.
void TestHead::read_anyDivision_saysTheSame()
{
    for (qsizetype i = 0; i < kGood.size(); ++i)
        QCOMPARE(said(readHead(QByteArrayView(kGood).first(i), Limits())), QStringLiteral("more"));
    const QByteArray bad = "GET / HTTP/1.1\nHost: a\r\n\r\n";
    QCOMPARE(said(readHead(QByteArrayView(bad).first(14), Limits())), QStringLiteral("more"));
    for (qsizetype i = 15; i <= bad.size(); ++i)
        QCOMPARE(said(readHead(QByteArrayView(bad).first(i), Limits())), QStringLiteral("400 malformed"));
}

void TestHead::read_chance_endsAndStaysWithinItsLimits()
{
    const QByteArrayList parts{"GET ", "/", " HTTP/1.1", "\r\n", "\n", "\r", "Host: a", ": ", " ", "\t", "Content-Length: ", "5", "Transfer-Encoding: chunked",
                               QByteArray("\0", 1), "\xff", "X"};
    std::mt19937 chance(20261125);
    Limits small;
    small.headerBytes = 200;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = chance() % 2 ? kGood.first(qsizetype(chance() % size_t(kGood.size()))) : QByteArray();
        for (auto n = chance() % 30; n > 0; --n)
            bytes += parts[qsizetype(chance() % size_t(parts.size()))];
        const Head head = readHead(bytes, small);
        QVERIFY(head.state != State::More || bytes.size() < small.headerBytes);
        if (head.state == State::Whole) {
            const QByteArray whole = bytes.first(head.bytes);
            QVERIFY(whole.endsWith("\r\n\r\n") && whole.count('\n') == whole.count("\r\n") && whole.contains("Host"));
        }
    }
}

QTEST_GUILESS_MAIN(TestHead)
#include "tst_head.moc"
