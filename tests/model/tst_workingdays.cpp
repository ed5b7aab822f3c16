#include "storage/model/workingdays.h"
#include "storage/model/moment.h"

#include <QtTest>

using namespace rt;
using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {
const QString kEngland = u"england-and-wales"_s, kScotland = u"scotland"_s, kIreland = u"northern-ireland"_s;

QString holidays(const QString &calendar, int year)
{
    QStringList list;
    for (const Day day : Calendar::named(calendar)->holidays(year))
        list.append(format(day).sliced(5));
    return list.join(u' ');
}
}

class TestWorkingDays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void named_unknownCalendar_isNone()
    {
        QVERIFY(!Calendar::named(u"england"));
        QVERIFY(!Calendar::named(u""));
    }

    // As published on GOV.UK for each division.
    void holidays_ofAYear_areThosePublished_data()
    {
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("days");
        const auto row = [](const QString &calendar, int year, const char *days) {
            QTest::addRow("%s %d", qPrintable(calendar), year) << calendar << year << QString::fromLatin1(days);
        };
        row(kEngland, 2015, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28");
        row(kEngland, 2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27");
        row(kEngland, 2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28");
        row(kEngland, 2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28");
        row(kEngland, 2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27");
        row(kEngland, 2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26");
        row(kEngland, 2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26");
        row(kEngland, 2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26");
        row(kEngland, 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28");
        row(kEngland, 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28");
        row(kScotland, 2020, "01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28");
        row(kScotland, 2022, "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27");
        row(kScotland, 2023, "01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26");
        row(kScotland, 2024, "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26");
        row(kScotland, 2025, "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26");
        row(kScotland, 2026, "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28");
        row(kIreland, 2020, "01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28");
        row(kIreland, 2022, "01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27");
        row(kIreland, 2023, "01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26");
        row(kIreland, 2024, "01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26");
        row(kIreland, 2026, "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28");
    }
    void holidays_ofAYear_areThosePublished()
    {
        QFETCH(QString, calendar);
        QFETCH(int, year);
        QFETCH(QString, days);
        QCOMPARE(holidays(calendar, year), days);
    }

    void holidays_inEveryYearCovered_areWeekdaysAndNeverTwice()
    {
        for (const QString &name : {kEngland, kScotland, kIreland}) {
            for (int year = Calendar::kFirstYear; year <= Calendar::kLastYear; ++year) {
                const std::vector<Day> days = Calendar::named(name)->holidays(year);
                QVERIFY(std::ranges::adjacent_find(days, std::greater_equal()) == days.end());
                for (const Day day : days) {
                    const weekday found{sys_days(day)};
                    QVERIFY2(found != Saturday && found != Sunday, qPrintable(format(day)));
                    QCOMPARE(int(day.year()), year);
                }
            }
        }
    }

    // Domain A12.
    void addWorkingDays_fromATrigger_isTheEndOfTheNthDay_data()
    {
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("due");
        const auto row = [](const char *from, std::initializer_list<std::pair<int, const char *>> dues,
                            const QString &calendar = kEngland) {
            for (const auto &[n, due] : dues)
                QTest::addRow("%s %s +%d", qPrintable(calendar), from, n)
                    << calendar << QString::fromLatin1(from) << n << QString::fromLatin1(due);
        };
        row("2025-04-01", {{0, "2025-04-01"}, {1, "2025-04-02"}, {5, "2025-04-08"}, {10, "2025-04-15"},
                           {15, "2025-04-24"}, {45, "2025-06-09"}});
        row("2025-12-17", {{1, "2025-12-18"}, {5, "2025-12-24"}, {10, "2026-01-05"}, {15, "2026-01-12"},
                           {45, "2026-02-23"}});
        row("2025-12-17", {{15, "2026-01-13"}}, kScotland);
        row("2026-05-01", {{1, "2026-05-05"}, {5, "2026-05-11"}, {10, "2026-05-18"}, {15, "2026-05-26"},
                           {45, "2026-07-07"}});
        row("2025-12-20", {{0, "2025-12-20"}, {1, "2025-12-22"}, {5, "2025-12-30"}, {10, "2026-01-07"},
                           {15, "2026-01-14"}, {45, "2026-02-25"}});
        row("2026-01-05", {{1, "2026-01-06"}, {5, "2026-01-12"}, {10, "2026-01-19"}, {15, "2026-01-26"},
                           {45, "2026-03-09"}});
    }
    void addWorkingDays_fromATrigger_isTheEndOfTheNthDay()
    {
        QFETCH(QString, calendar);
        QFETCH(QString, from);
        QFETCH(int, n);
        QFETCH(QString, due);
        QCOMPARE(format(Calendar::named(calendar)->addWorkingDays(*parseDay(from), n)), due);
    }

    void isWorkingDay_ofTheDivision_knowsItsOwnHolidays()
    {
        QVERIFY(Calendar::named(kEngland)->isWorkingDay(2026y / January / 2));
        QVERIFY(!Calendar::named(kScotland)->isWorkingDay(2026y / January / 2));
        QVERIFY(Calendar::named(kScotland)->isWorkingDay(2026y / April / 6));          // Easter Monday
        QVERIFY(!Calendar::named(kEngland)->isWorkingDay(2026y / April / 6));
        QVERIFY(!Calendar::named(kIreland)->isWorkingDay(2026y / July / 13));
        QVERIFY(!Calendar::named(kEngland)->isWorkingDay(2026y / March / 7));          // a Saturday
    }

    void covers_daysBeyondTheKnownYears_areNotCovered()
    {
        QVERIFY(!Calendar::covers(2014y / December / 31));
        QVERIFY(Calendar::covers(2015y / January / 1));
        QVERIFY(Calendar::covers(2040y / December / 31));
        QVERIFY(!Calendar::covers(2041y / January / 1));
    }
};

QTEST_GUILESS_MAIN(TestWorkingDays)
#include "tst_workingdays.moc"
