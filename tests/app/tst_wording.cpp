#include "app/wording.h"
#include "app/wordtables.h"
#include "storage/model/vocabulary.h"
#include "tests/support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace rt;
using namespace Qt::StringLiterals;

class TestWording : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyWord_isSaidInWelsh();
    void everyCodeOfTheVocabulary_hasWords();
    void everyField_hasAName();
    void times_areThoseOfTheUnitedKingdom();
    void welsh_datesAndLists_areWelsh();
    void left_saysHowLong();
    void plurals_followTheLanguage();
    void readDay_takesWhatPeopleType_data();
    void readDay_takesWhatPeopleType();
    void instant_takesWhatPeopleType_data();
    void instant_takesWhatPeopleType();
    void choices_followListFilterAndLanguage();

private:
    void speakWelsh();
    QTranslator m_english, m_welsh;
};

void TestWording::initTestCase()
{
    QVERIFY(m_english.load(u":/i18n/roundtable_en.qm"_s));
    QVERIFY(m_welsh.load(u":/i18n/roundtable_cy.qm"_s));
    cleanup();
}

void TestWording::cleanup()
{
    QCoreApplication::removeTranslator(&m_welsh);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::installTranslator(&m_english);
}

void TestWording::speakWelsh()
{
    QCoreApplication::removeTranslator(&m_english);
    QLocale::setDefault(QLocale(QLocale::Welsh, QLocale::UnitedKingdom));
    QCoreApplication::installTranslator(&m_welsh);
}

void TestWording::everyWord_isSaidInWelsh()
{
    for (const words::Table &table : words::tables()) {
        for (const words::Word &word : table.words)
            QVERIFY2(!m_welsh.translate("words", word.said).isEmpty(), word.said);
    }
}

void TestWording::everyCodeOfTheVocabulary_hasWords()
{
    const auto check = [](QStringView list, std::span<const QLatin1StringView> codes) {
        QVERIFY(!codes.empty());
        for (const QLatin1StringView code : codes)
            QVERIFY2(words::of(list, code) != code, code.data());
    };
    using namespace rt::codes;
    check(u"type", types());
    check(u"complexCriteria", complexCriteria());
    check(u"form", forms());
    check(u"urgency", urgencies());
    check(u"categories", categories());
    check(u"referralSource", referralSources());
    check(u"ethnicity", ethnicities());
    check(u"whereabouts", rt::codes::whereabouts());
    check(u"role", roles());
    check(u"role", excludedRoles());
    check(u"statement", statements());
    check(u"kind", informationKinds());
    check(u"sensitivity", sensitivities());
    check(u"matter", consentMatters());
    check(u"status", consentStatuses());
    check(u"grounds", grounds());
    check(u"enquiry", enquiries());
    check(u"actionKind", actionKinds());
    check(u"response", responses());
    check(u"method", methods());
    check(u"procedure", profiles());
    check(u"calendar", calendars());
    check(u"redactionReason", redactionReasons());
    for (const QLatin1StringView code : outcomes())
        QVERIFY2(words::of(u"outcomes", code) != code || words::of(u"measure", code) != code, code.data());
    for (const VerbRule &each : verbs())
        QVERIFY2(words::of(u"verb", each.name) != each.name, each.name.data());
}

static void checkFields(std::span<const Field> fields)
{
    for (const Field &each : fields) {
        if (each.name != "target"_L1 && each.name != "change"_L1 && each.name != "incomplete"_L1)
            QVERIFY2(words::codesOf(u"field").contains(each.name), each.name.data());
    }
}

void TestWording::everyField_hasAName()
{
    for (const VerbRule &each : verbs())
        checkFields(each.fields);
}

void TestWording::times_areThoseOfTheUnitedKingdom()
{
    QCOMPARE(words::time(*parseInstant(u"2026-03-02T09:31:10Z")), u"09:31"_s);
    QCOMPARE(words::time(*parseInstant(u"2026-07-02T23:31:10Z")), u"00:31"_s);
    QCOMPARE(words::moment(*parseInstant(u"2026-07-02T23:31:10Z")), u"3 July 2026, 00:31"_s);
    QCOMPARE(words::due(Due(*parseDay(u"2026-03-23"))), u"Mon 23 Mar"_s);
    QCOMPARE(words::moment(QCborValue(u"2026-03-23"_s)), u"23 March 2026"_s);
    QCOMPARE(words::moment(QCborValue(u"as agreed"_s)), u"as agreed"_s);
}

void TestWording::welsh_datesAndLists_areWelsh()
{
    speakWelsh();
    QCOMPARE(words::language(), u"cy"_s);
    QCOMPARE(words::day(*parseDay(u"2026-03-01")), u"1 Mawrth 2026"_s);
    QCOMPARE(words::join({u"Siân"_s, u"Ifan"_s}), u"Siân ac Ifan"_s);
    QCOMPARE(words::join({u"Siân"_s, u"Gwen"_s, u"Mared"_s}), u"Siân, Gwen a Mared"_s);
    cleanup();
    QCOMPARE(words::join({u"Siân"_s, u"Ifan"_s}), u"Siân and Ifan"_s);
    QCOMPARE(words::join({}), QString());
}

void TestWording::left_saysHowLong()
{
    const Due due = *parseInstant(u"2026-03-02T12:00:00Z");
    QCOMPARE(words::left(due, *parseInstant(u"2026-03-02T11:15:00Z")), u"45 minutes left"_s);
    QCOMPARE(words::left(due, *parseInstant(u"2026-03-02T08:40:00Z")), u"3 hours 20 minutes left"_s);
    QCOMPARE(words::left(due, *parseInstant(u"2026-02-27T12:00:00Z")), u"3 days left"_s);
    QCOMPARE(words::left(due, *parseInstant(u"2026-03-02T12:01:00Z")), u"Late by 1 minute"_s);
    QCOMPARE(words::left(Due(*parseDay(u"2026-03-02")), *parseInstant(u"2026-03-02T23:00:00Z")), u"1 hour left"_s);
}

void TestWording::plurals_followTheLanguage()
{
    QCOMPARE(words::length(24, u"h"), u"24 hours"_s);
    QCOMPARE(words::length(1, u"wd"), u"1 working day"_s);
    speakWelsh();
    QCOMPARE(words::length(1, u"d"), u"1 diwrnod"_s);
    QCOMPARE(words::length(3, u"d"), u"3 diwrnod"_s);
    QCOMPARE(words::length(15, u"wd"), u"15 diwrnod gwaith"_s);
}

void TestWording::readDay_takesWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("day");
    QTest::newRow("record's own") << u"2026-03-02"_s << u"2026-03-02"_s;
    QTest::newRow("slashes") << u"2/3/2026"_s << u"2026-03-02"_s;
    QTest::newRow("short year") << u"02.03.26"_s << u"2026-03-02"_s;
    QTest::newRow("last century") << u"19/8/87"_s << u"1987-08-19"_s;
    QTest::newRow("no year") << u" 5  jan "_s << u"2026-01-05"_s;
    QTest::newRow("month by name") << u"Mon 2nd March 2026"_s << u"2026-03-02"_s;
    QTest::newRow("Welsh month") << u"2 Mawrth 2026"_s << u"2026-03-02"_s;
    QTest::newRow("could be two") << u"2 m 2026"_s << QString();
    QTest::newRow("no such day") << u"31/2/2026"_s << QString();
    QTest::newRow("American") << u"2/23/2026"_s << QString();
    QTest::newRow("words") << u"soon"_s << QString();
}

void TestWording::readDay_takesWhatPeopleType()
{
    QFETCH(QString, typed);
    const test::FakeClock clock;
    QTEST(Wording(clock).readDay(typed), "day");
}

void TestWording::instant_takesWhatPeopleType_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("instant");
    QTest::newRow("winter") << u"2026-03-02"_s << u"9:40"_s << u"2026-03-02T09:40:00Z"_s;
    QTest::newRow("summer") << u"2026-07-02"_s << u"0940"_s << u"2026-07-02T08:40:00Z"_s;
    QTest::newRow("half day") << u"2026-03-02"_s << u"9.40 PM"_s << u"2026-03-02T21:40:00Z"_s;
    QTest::newRow("Welsh half day") << u"2026-03-02"_s << u"2yh"_s << u"2026-03-02T14:00:00Z"_s;
    QTest::newRow("noon") << u"2026-03-02"_s << u"12pm"_s << u"2026-03-02T12:00:00Z"_s;
    QTest::newRow("could be two") << u"2026-03-02"_s << u"9"_s << QString();
    QTest::newRow("no such time") << u"2026-03-02"_s << u"25:00"_s << QString();
    QTest::newRow("no day") << u"tomorrow"_s << u"9:40"_s << QString();
}

void TestWording::instant_takesWhatPeopleType()
{
    QFETCH(QString, day);
    QFETCH(QString, time);
    const test::FakeClock clock;
    QTEST(Wording(clock).instant(day, time), "instant");
}

void TestWording::choices_followListFilterAndLanguage()
{
    ChoiceList list;
    QAbstractItemModelTester tester(&list);
    list.setList(u"role"_s);
    QCOMPARE(list.count(), int(codes::roles().size()));
    QVERIFY(!words::codesOf(u"role").contains(u"parent"_s));     // domain A9: not in the roster
    list.setFilter(u"police"_s);
    QCOMPARE(list.count(), 4);
    list.setFilter({});
    list.setList(u"kind"_s);
    QCOMPARE(list.index(0).data(ChoiceList::WordsRole).toString(), u"Fact"_s);
    QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
    speakWelsh();
    QVERIFY(changed.count() >= 1);
    QCOMPARE(list.index(0).data(ChoiceList::WordsRole).toString(), u"Ffaith"_s);
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
