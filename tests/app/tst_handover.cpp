#include "app/handover.h"

#include "storage/model/ink.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include <limits>

using namespace rt;
using namespace Qt::StringLiterals;

// The hand-over's own side: what a screen gives becomes an answer or is refused here; it is over when the record says so.
class TestHandover : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ink_isWholeNumbersWithinThePad();
    void answer_isSentOnce_andSignedOnlyWhenTaken();
    void answer_unfit_isRefusedHere_data();
    void answer_unfit_isRefusedHere();
    void code_wrong_canBeGivenAgain_andIsNotKept();
    void witness_isNotCalledSigned();
    void refused_isSaid();
    void handedBack_needsNobody();
    void speaks_asTheChairChose();
};

namespace {

ToSign question()
{
    return {.nonce = QByteArray(16, 'n'), .language = u"cy"_s, .attendee = u"a3"_s, .name = u"Colette N'Diaye"_s,
            .agency = u"Iechyd"_s, .chair = u"Ngozi Okafor"_s, .practice = true, .scale = 150, .scheme = 2, .still = true, .tries = 5,
            .items = {{u"d1"_s, u"1"_s, u"Section 47 enquiries start today."_s}}};
}

QVariantList yes(const QString &response = u"agree"_s)
{
    return {QVariantMap{{u"decision"_s, u"d1"_s}, {u"response"_s, response}, {u"comment"_s, QString()}}};
}

QVariantList line()
{
    const auto point = [](double x, double y) { return QVariantMap{{u"x"_s, x}, {u"y"_s, y}}; };
    return {QVariant(QVariantList{point(0.1, 0.25), point(0.5, 0.0)})};
}

}

void TestHandover::ink_isWholeNumbersWithinThePad()
{
    QCborArray whole;
    whole.append(QCborArray{1000, 2500, 5000, 0});
    QCOMPARE(Handover::inkOf(line()), whole);
    QRandomGenerator random(20261125);
    const QList<QVariant> odd{std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), -1e300, 1e300,
                              u"left"_s, QVariant(), true, QVariantList{1, 2}};
    for (int round = 0; round < 2'000; ++round) {
        QVariantList strokes;
        for (int i = 0, count = random.bounded(4); i < count; ++i) {
            QVariantList stroke;
            for (int p = 0, points = random.bounded(5); p < points; ++p) {
                const auto value = [&] {
                    return random.bounded(3) == 0 ? odd[random.bounded(odd.size())] : QVariant(random.generateDouble() * 2 - 0.5);
                };
                stroke.append(random.bounded(9) == 0 ? QVariant(3) : QVariant(QVariantMap{{u"x"_s, value()}, {u"y"_s, value()}}));
            }
            strokes.append(random.bounded(9) == 0 ? QVariant(u"scrawl"_s) : QVariant(stroke));
        }
        const QCborArray ink = Handover::inkOf(strokes);
        QVERIFY(ink.isEmpty() || isInk(ink));
    }
}

void TestHandover::answer_isSentOnce_andSignedOnlyWhenTaken()
{
    Handover handover(question());
    QSignalSpy given(&handover, &Handover::given);
    QVERIFY(handover.answer(yes(), Handover::Drawn, line(), {}));
    QVERIFY(!handover.answer(yes(), Handover::Drawn, line(), {}));
    handover.handBack();
    QCOMPARE(given.count(), 1);
    QCOMPARE(handover.state(), Handover::Sent);
    QVERIFY(handover.check().isEmpty());             // not before it is on disk
    handover.heard({QByteArray(16, 'm'), Heard::What::Taken, 0});
    QCOMPARE(handover.state(), Handover::Sent);
    handover.heard({question().nonce, Heard::What::Taken, 0});
    QCOMPARE(handover.state(), Handover::Signed);
    QCOMPARE(handover.check(), question().digest().first(4) + u' ' + question().digest().sliced(4, 4));
}

void TestHandover::answer_unfit_isRefusedHere_data()
{
    QTest::addColumn<QVariantList>("answers");
    QTest::addColumn<Handover::Way>("way");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("drawn");
    QTest::newRow("nothing answered") << QVariantList() << Handover::Drawn << u""_s << true;
    QTest::newRow("no drawing") << yes() << Handover::Drawn << u""_s << false;
    QTest::newRow("no name") << yes() << Handover::Typed << u"  "_s << false;
    QTest::newRow("no code") << yes() << Handover::ByCode << u""_s << false;
    QTest::newRow("not offered") << yes(u"unable_to_sign"_s) << Handover::Drawn << u""_s << true;
    QTest::newRow("dissent without words") << yes(u"dissent"_s) << Handover::ByWitness << u""_s << false;
}

void TestHandover::answer_unfit_isRefusedHere()
{
    QFETCH(const QVariantList, answers);
    QFETCH(const Handover::Way, way);
    QFETCH(const QString, name);
    QFETCH(const bool, drawn);
    Handover handover(question());
    QSignalSpy given(&handover, &Handover::given);
    QVERIFY(!handover.answer(answers, way, drawn ? line() : QVariantList(), name));
    QCOMPARE(given.count(), 0);
    QCOMPARE(handover.state(), Handover::Asking);
    QVERIFY(handover.answer(yes(), Handover::Drawn, line(), {}));        // it can be mended
}

void TestHandover::code_wrong_canBeGivenAgain_andIsNotKept()
{
    Handover handover(question());
    QByteArray sent;
    connect(&handover, &Handover::given, this, [&](const rt::Signed &answer) {
        sent = QByteArray(answer.code.constData(), answer.code.size());
    });
    handover.code()->type(u"4071"_s);
    QVERIFY(handover.answer(yes(), Handover::ByCode, line(), u"Colette"_s));
    QCOMPARE(sent, QByteArray("4071"));
    QCOMPARE(handover.code()->count(), 0);
    handover.heard({question().nonce, Heard::What::WrongCode, 2});
    QVERIFY(handover.state() == Handover::Asking && handover.codeWrong());
    QCOMPARE(handover.tries(), 2);
    handover.code()->type(u"825"_s);                 // too few: it does not even cost a try
    QVERIFY(!handover.answer(yes(), Handover::ByCode, {}, {}));
    QVERIFY(handover.codeWrong() && handover.tries() == 2);
    handover.heard({question().nonce, Heard::What::Taken, 0});           // of an answer that was not given
    QCOMPARE(handover.state(), Handover::Asking);
}

void TestHandover::witness_isNotCalledSigned()
{
    Handover handover(question());
    QVERIFY(handover.answer(yes(), Handover::ByWitness, line(), {}));
    handover.heard({question().nonce, Heard::What::Taken, 0});
    QCOMPARE(handover.state(), Handover::Witnessed);
    QVERIFY(!handover.check().isEmpty());
}

void TestHandover::refused_isSaid()
{
    Handover handover(question());
    QVERIFY(handover.answer(yes(), Handover::Drawn, line(), {}));
    handover.heard({question().nonce, Heard::What::Refused, 0});
    QVERIFY(handover.state() == Handover::Refused && handover.check().isEmpty());
}

void TestHandover::handedBack_needsNobody()
{
    Handover handover(question());
    QSignalSpy given(&handover, &Handover::given);
    handover.code()->type(u"40"_s);
    handover.handBack();
    QVERIFY(handover.state() == Handover::Returned && handover.code()->count() == 0);
    QCOMPARE(given.count(), 1);
    QVERIFY(given[0][0].value<rt::Signed>().answers.empty());
}

void TestHandover::speaks_asTheChairChose()
{
    Handover handover(question());
    QCOMPARE(handover.language(), u"cy"_s);
    QCOMPARE(handover.looks()->textScale(), 1.5);
    QCOMPARE(handover.looks()->scheme(), u"contrast"_s);
    QVERIFY(handover.looks()->still());
    handover.setLanguage(u"en"_s);
    QCOMPARE(handover.language(), u"en"_s);
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
