#include "storage/model/phrasebook.h"
#include "storage/model/spelling.h"
#include "tests/support/table.h"

#include <QTest>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

class TestSpelling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_ofProse_withTheirPlaces();
    void words_thatAreNone_areLeftOut_data();
    void words_thatAreNone_areLeftOut();
    void known_whateverItsCaseAndAccents();
    void known_partOfAName_isKnown_andNoOther();
    void names_ofTheMeeting_areAllThere();
    void phrases_andAbbreviations_inTheirLanguage();
};

namespace {

QStringList texts(QStringView text)
{
    QStringList found;
    for (const spelling::Word &each : spelling::words(text))
        found.append(each.text);
    return found;
}

}

void TestSpelling::words_ofProse_withTheirPlaces()
{
    const std::vector<spelling::Word> found = spelling::words(u"He said: mam\u2019s tŷ."_s);
    QCOMPARE(found.size(), size_t(4));
    QCOMPARE(found[0], (spelling::Word{0, 2, u"He"_s}));
    QCOMPARE(found[2], (spelling::Word{9, 14, u"mam's"_s}));             // one kind of apostrophe for every dictionary
    QCOMPARE(found[3], (spelling::Word{15, 17, u"tŷ"_s}));
    QCOMPARE(texts(u"non-accidental \u201cbruise\u201d, 'quoted'"), (QStringList{u"non"_s, u"accidental"_s, u"bruise"_s,
                                                                                u"quoted"_s}));
    QVERIFY(spelling::words(u"").empty());
}

void TestSpelling::words_thatAreNone_areLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one letter") << u"a x \u2019"_s;
    QTest::newRow("with a digit") << u"s47 4x 2nd B12x"_s;
    QTest::newRow("after a digit") << u"10am 3rd"_s;
    QTest::newRow("capitals") << u"LADO MASH NHS"_s;
    QTest::newRow("mail") << u"desk@wexcombe.example"_s;
    QTest::newRow("web") << u"https://wexcombe.example/path www.wexcombe.example"_s;
    QTest::newRow("path") << u"share\\folder some_name"_s;
}

void TestSpelling::words_thatAreNone_areLeftOut()
{
    QFETCH(const QString, text);
    QCOMPARE(texts(text), QStringList());
}

void TestSpelling::known_whateverItsCaseAndAccents()
{
    spelling::Known known;
    known.add(u"Siân Llŷr-Attard"_s);
    for (const QString &each : {u"Siân"_s, u"sian"_s, u"SIÂN"_s, u"Llyr"_s, u"Attard's"_s, u"attard\u2019s"_s})
        QVERIFY2(known.has(each), qPrintable(each));
}

void TestSpelling::known_partOfAName_isKnown_andNoOther()
{
    spelling::Known known;
    known.add(u"O'Connell, St Mary\u2019s"_s);
    QVERIFY(known.has(u"O'Connell"_s));
    QVERIFY(known.has(u"Mary's"_s));
    QVERIFY(!known.has(u"Connel"_s));
    QVERIFY(!known.has(u"Mar"_s));
    QVERIFY(!spelling::Known().has(u"Mary"_s));
}

void TestSpelling::names_ofTheMeeting_areAllThere()
{
    Table table = Table::started();
    QVERIFY(!table.say("add-child", "c7", R"({"name": "Kit Attardlowe", "born": "2024-01-02", "school": "Wexcombe Infants",
        "address": "4 Pennyfeather Row"})"));
    QVERIFY(!table.say("invite", "a9", R"({"name": "Ann Belltower", "agency": "Ravensgate Trust", "role": "lado"})"));
    QVERIFY(!table.say("add-person", "p9", R"({"name": "Dov Marchbanks", "relation": [{"child": "c7", "as": "father"}]})"));
    QVERIFY(!table.say("outstanding", "o9", R"({"agency": "Quillside Surgery", "what": "The scan", "owner": "a1", "due": "2026-03-05"})"));
    const QStringList names = spelling::namesOf(table.proceedings, table.meeting());
    for (const QString &each : {u"Kit Attardlowe"_s, u"Wexcombe Infants"_s, u"4 Pennyfeather Row"_s, u"Ann Belltower"_s,
                                u"Ravensgate Trust"_s, u"Dov Marchbanks"_s, u"Quillside Surgery"_s})
        QVERIFY2(names.contains(each), qPrintable(each));
    QVERIFY(names.contains(table.item("m1").text(u"scheduled.venue")));
}

void TestSpelling::phrases_andAbbreviations_inTheirLanguage()
{
    const Phrasebook &book = Phrasebook::shipped();
    const QStringList welsh = spelling::wordsOf(book, u"cy"), english = spelling::wordsOf(book, u"en");
    for (const QStringList *each : {&welsh, &english}) {
        QVERIFY(each->contains(book.abbreviations.front().shortly));
        QVERIFY(each->contains(book.abbreviations.front().words.en));
        QVERIFY(each->contains(book.phrases.front().words.en));
    }
    QVERIFY(welsh.contains(book.abbreviations.front().words.cy));
    QVERIFY(welsh.contains(book.phrases.front().words.cy));
    QVERIFY(!english.contains(book.phrases.front().words.cy));           // or Welsh words passed for English ones
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
