#include "storage/model/moment.h"

#include <QtTest>

using namespace rt;
using namespace std::chrono;
using namespace Qt::StringLiterals;

class TestMoment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parseInstant_goodText_isTheInstantInUtc_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("utc") << u"2026-03-02T09:31:10Z"_s << u"2026-03-02T09:31:10Z"_s;
        QTest::newRow("east") << u"2026-07-01T00:30:00+01:00"_s << u"2026-06-30T23:30:00Z"_s;
        QTest::newRow("west") << u"2026-12-31T22:00:00-05:30"_s << u"2027-01-01T03:30:00Z"_s;
        QTest::newRow("no offset named") << u"2026-03-02T09:31:10-00:00"_s << u"2026-03-02T09:31:10Z"_s;
        QTest::newRow("microseconds") << u"2026-03-02T09:31:10.000001Z"_s << u"2026-03-02T09:31:10.000001Z"_s;
        QTest::newRow("trailing zeros") << u"2026-03-02T09:31:10.500000Z"_s << u"2026-03-02T09:31:10.5Z"_s;
        QTest::newRow("zero decimals") << u"2026-03-02T09:31:10.0Z"_s << u"2026-03-02T09:31:10Z"_s;
        QTest::newRow("finer falls away") << u"2026-03-02T09:31:10.1234569Z"_s << u"2026-03-02T09:31:10.123456Z"_s;
        QTest::newRow("leap day") << u"2028-02-29T23:59:59Z"_s << u"2028-02-29T23:59:59Z"_s;
        QTest::newRow("before 1970") << u"1969-12-31T23:59:59.25Z"_s << u"1969-12-31T23:59:59.25Z"_s;
        QTest::newRow("first") << u"0001-01-01T00:00:00Z"_s << u"0001-01-01T00:00:00Z"_s;
        QTest::newRow("last") << u"9999-12-31T23:59:59.999999Z"_s << u"9999-12-31T23:59:59.999999Z"_s;
    }
    void parseInstant_goodText_isTheInstantInUtc()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const std::optional<Instant> instant = parseInstant(text);
        QVERIFY(instant);
        QCOMPARE(format(*instant), utc);
        QCOMPARE(parseInstant(format(*instant)), instant);
    }

    void parseInstant_badText_isNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *bad : {"", "2026-03-02", "2026-03-02T09:31Z", "2026-03-02T09:31:10", "2026-03-02 09:31:10Z",
                                "2026-03-02t09:31:10Z", "2026-03-02T09:31:10z", "2026-02-29T09:31:10Z",
                                "2026-13-01T09:31:10Z", "2026-00-01T09:31:10Z", "2026-04-31T09:31:10Z",
                                "2026-03-02T24:00:00Z", "2026-03-02T23:60:00Z", "2016-12-31T23:59:60Z",
                                "2026-03-02T09:31:10.Z", "2026-03-02T09:31:10,5Z", "2026-03-02T09:31:10+01",
                                "2026-03-02T09:31:10+0100", "2026-03-02T09:31:10+24:00", "2026-03-02T09:31:10+01:60",
                                "2026-03-02T09:31:10Z ", " 2026-03-02T09:31:10Z", "2026-03-02T09:31:10Z\n",
                                "0000-01-01T00:00:00Z", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00",
                                "12026-03-02T09:31:10Z", "-026-03-02T09:31:10Z", "2026-W10-1T09:31:10Z",
                                "2026-03-02T09:31:1 Z", "+026-03-02T09:31:10Z"})
            QTest::newRow(bad) << QString::fromLatin1(bad);
        QTest::newRow("arabic digits") << u"٢٠٢٦-03-02T09:31:10Z"_s;
    }
    void parseInstant_badText_isNone()
    {
        QFETCH(QString, text);
        QVERIFY(!parseInstant(text));
    }

    void parseDay_text_isADayThatExists()
    {
        QCOMPARE(parseDay(u"2026-03-02"), std::optional<Day>(2026y / March / 2));
        QCOMPARE(parseDay(u"2028-02-29"), std::optional<Day>(2028y / February / 29));
        for (const QStringView bad : {u"2026-02-29", u"2026-3-2", u"02-03-2026", u"2026-03-02T00:00:00Z",
                                      u"2026-03-02 ", u"0000-01-01", u"2026/03/02", u""})
            QVERIFY2(!parseDay(bad), qPrintable(bad.toString()));
        QCOMPARE(format(Day(1y / January / 9)), u"0001-01-09"_s);
    }

    void ukTime_acrossTheClockChanges_followsTheRule_data()
    {
        QTest::addColumn<QString>("utc");
        QTest::addColumn<int>("ahead");
        QTest::newRow("winter") << u"2026-01-15T12:00:00Z"_s << 0;
        QTest::newRow("before spring") << u"2026-03-29T00:59:59.999999Z"_s << 0;
        QTest::newRow("spring") << u"2026-03-29T01:00:00Z"_s << 1;
        QTest::newRow("summer") << u"2026-07-15T12:00:00Z"_s << 1;
        QTest::newRow("before autumn") << u"2026-10-25T00:59:59.999999Z"_s << 1;
        QTest::newRow("autumn") << u"2026-10-25T01:00:00Z"_s << 0;
        QTest::newRow("March ends on a Sunday") << u"2024-03-31T01:00:00Z"_s << 1;
        QTest::newRow("the day before") << u"2024-03-30T12:00:00Z"_s << 0;
    }
    void ukTime_acrossTheClockChanges_followsTheRule()
    {
        QFETCH(QString, utc);
        QFETCH(int, ahead);
        const Instant instant = *parseInstant(utc);
        QCOMPARE(ukTime(instant).time_since_epoch() - instant.time_since_epoch(), microseconds(hours(ahead)));
        QCOMPARE(ukTime(fromUkTime(ukTime(instant))), ukTime(instant));
    }

    void ukDay_lateInASummerEvening_isTheNextDay()
    {
        QCOMPARE(ukDay(*parseInstant(u"2026-06-30T23:30:00Z")), Day(2026y / July / 1));
        QCOMPARE(ukDay(*parseInstant(u"2026-12-31T23:30:00Z")), Day(2026y / December / 31));
    }

    void fromUkTime_hourThatComesTwiceOrNever_isDecided()
    {
        const auto local = [](sys_days day, minutes time) {
            return local_time<microseconds>(day.time_since_epoch() + time);
        };
        QCOMPARE(format(fromUkTime(local(2026y / October / 25, 1h + 30min))), u"2026-10-25T00:30:00Z"_s);
        QCOMPARE(format(fromUkTime(local(2026y / March / 29, 1h + 30min))), u"2026-03-29T01:30:00Z"_s);
        QCOMPARE(format(fromUkTime(local(2026y / July / 2, 0h))), u"2026-07-01T23:00:00Z"_s);
        QCOMPARE(format(fromUkTime(local(2026y / January / 2, 0h))), u"2026-01-02T00:00:00Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
