#include "storage/model/ink.h"

#include <QCborArray>
#include <QRandomGenerator>
#include <QtTest>

using namespace rt;
using namespace Qt::StringLiterals;

// A drawn signature is taken exactly as ink.h says, or not at all; with the sign event it survives the codec and the export.
class TestInk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void strokes_areJudged_data();
    void strokes_areJudged();
    void strokes_atTheLimits_areTaken();
    void strokes_random_areTakenExactlyWhenTheyAreInk();
    void digest_isJudged();
};

namespace {

QCborArray dots(qsizetype count)
{
    QCborArray stroke;
    for (qsizetype i = 0; i < count; ++i) {
        stroke.append(qint64(i % (ink::kUnit + 1)));
        stroke.append(7);
    }
    return stroke;
}

QCborArray strokes(qsizetype count)
{
    QCborArray all;
    for (qsizetype i = 0; i < count; ++i)
        all.append(dots(1));
    return all;
}

}

void TestInk::strokes_areJudged_data()
{
    QTest::addColumn<QCborValue>("value");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char *name, const QCborValue &value, bool taken) { QTest::newRow(name) << value << taken; };
    row("a line", QCborArray{QCborArray{0, 0, 10'000, 10'000}}, true);
    row("a dot and a line", QCborArray{QCborArray{5, 5}, QCborArray{1, 2, 3, 4}}, true);
    row("nothing", QCborArray{}, false);
    row("an empty stroke", QCborArray{QCborArray{1, 2}, QCborArray{}}, false);
    row("half a point", QCborArray{QCborArray{1, 2, 3}}, false);
    row("left of the pad", QCborArray{QCborArray{-1, 2}}, false);
    row("right of the pad", QCborArray{QCborArray{1, 10'001}}, false);
    row("a fraction", QCborArray{QCborArray{0.5, 2}}, false);
    row("a word", QCborArray{QCborArray{u"1"_s, 2}}, false);
    row("a point as a map", QCborArray{QCborArray{QCborMap{{u"x"_s, 1}}, 2}}, false);
    row("points without a stroke", QCborArray{1, 2, 3, 4}, false);
    row("a map", QCborMap{{u"0"_s, QCborArray{1, 2}}}, false);
    row("text", u"M 0 0 L 1 1"_s, false);
    row("nothing said", QCborValue(), false);
    row("a stroke too many", strokes(ink::kMostStrokes + 1), false);
    row("a point too many", QCborArray{dots(ink::kMostPoints + 1)}, false);
    row("a point too many in two strokes", QCborArray{dots(ink::kMostPoints), dots(1)}, false);
}

void TestInk::strokes_areJudged()
{
    QFETCH(const QCborValue, value);
    QFETCH(const bool, taken);
    QCOMPARE(isInk(value), taken);
}

void TestInk::strokes_atTheLimits_areTaken()
{
    QVERIFY(isInk(strokes(ink::kMostStrokes)));
    QVERIFY(isInk(QCborArray{dots(ink::kMostPoints)}));
    QVERIFY(isInk(QCborArray{dots(ink::kMostPoints - 1), dots(1)}));
}

// Made at random by parts that are nearly right; judged by a second reading of the rule that shares no code with it.
void TestInk::strokes_random_areTakenExactlyWhenTheyAreInk()
{
    QRandomGenerator random(20261125);
    int taken = 0;
    for (int round = 0; round < 20'000; ++round) {
        QCborArray all;
        bool good = true;
        const int count = random.bounded(4);
        good = good && count > 0;
        for (int i = 0; i < count; ++i) {
            QCborArray stroke;
            const int numbers = random.bounded(20) == 0 ? random.bounded(9) : 2 * (1 + random.bounded(4));
            good = good && numbers > 0 && numbers % 2 == 0;
            for (int n = 0; n < numbers; ++n) {
                const int what = random.bounded(60);
                const qint64 number = what == 0 ? -random.bounded(1, 5) : what == 1 ? 10'000 + random.bounded(1, 5)
                                                                                    : random.bounded(10'001);
                good = good && number >= 0 && number <= 10'000 && what != 2 && what != 3;
                stroke.append(what == 2 ? QCborValue(double(number) + 0.5)
                              : what == 3 ? QCborValue(QString::number(number)) : QCborValue(number));
            }
            all.append(stroke);
        }
        QCOMPARE(isInk(all), good);
        taken += good;
    }
    QVERIFY(taken > 2'000 && taken < 18'000);
}

void TestInk::digest_isJudged()
{
    const QString good = u"0123456789abcdef"_s.repeated(4);
    QVERIFY(isDigest(good));
    QVERIFY(!isDigest(good.first(63)) && !isDigest(good + u'0') && !isDigest({}));
    QVERIFY(!isDigest(good.toUpper()) && !isDigest(good.first(63) + u'g') && !isDigest(good.first(63) + u'\u0660'));
}

QTEST_GUILESS_MAIN(TestInk)
#include "tst_ink.moc"
