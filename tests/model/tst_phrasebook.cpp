#include "storage/model/phrasebook.h"

#include <QResource>
#include <QtTest>

using namespace rt;
using namespace Qt::StringLiterals;

class TestPhrasebook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shipped_isGood_inBothLanguages_forEveryOutcome();
    void read_written_isTheSame();
    void read_wrong_isRefusedByItsPlace_data();
    void read_wrong_isRefusedByItsPlace();
    void expansion_endsAtTheCaret_asAWord_data();
    void expansion_endsAtTheCaret_asAWord();
    void find_chosenFirst_thenAny_othersOnlyWhenSearched();
    void put_sameAbbreviation_replaces();
    void put_unfit_changesNothing();
};

namespace {

QByteArray book(const QByteArray &abbreviations, const QByteArray &phrases = "[]")
{
    return "{\"format\": \"roundtable-phrases/1\", \"abbreviations\": " + abbreviations + ", \"phrases\": " + phrases + "}";
}

QStringList texts(const Phrasebook &book, const std::vector<size_t> &places)
{
    QStringList all;
    for (const size_t at : places)
        all.append(book.phrases[at].words.en);
    return all;
}

}

void TestPhrasebook::shipped_isGood_inBothLanguages_forEveryOutcome()
{
    const auto read = Phrasebook::read(QResource(u":/roundtable/phrases/shipped.json"_s).uncompressedData());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QVERIFY(*read == Phrasebook::shipped());
    for (const Abbreviation &each : read->abbreviations)
        QVERIFY2(!each.words.en.isEmpty() && !each.words.cy.isEmpty(), qPrintable(each.shortly));
    for (const Phrase &each : read->phrases)
        QVERIFY2(!each.words.en.isEmpty() && !each.words.cy.isEmpty(), qPrintable(each.words.en));
    for (const QLatin1StringView outcome : codes::outcomes()) {
        QStringList about;
        for (const Phrase &each : read->phrases) {
            if (each.field.startsWith("decide."_L1))
                about += each.about;
        }
        QVERIFY2(about.contains(outcome), outcome.data());
    }
    for (const Phrase &each : read->phrases) {           // a misspelt code would be offered for nothing
        for (const QString &code : each.about) {
            const auto list = each.field.startsWith("decide."_L1) ? codes::outcomes()
                : each.field == "act.purpose"_L1 ? codes::actionKinds() : codes::consentStatuses();
            QVERIFY2(std::ranges::any_of(list, [&](QLatin1StringView known) { return code == known; }), qPrintable(code));
        }
    }
}

void TestPhrasebook::read_written_isTheSame()
{
    const auto again = Phrasebook::read(Phrasebook::shipped().written());
    QVERIFY(again && *again == Phrasebook::shipped());
}

void TestPhrasebook::read_wrong_isRefusedByItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("format") << QByteArray("{\"format\": \"x\"}") << u"format"_s;
    QTest::newRow("more") << QByteArray("{\"format\": \"roundtable-phrases/1\", \"more\": 1}") << u"format"_s;
    QTest::newRow("two words") << book(R"([{"short": "a b", "en": "x"}])") << u"abbreviations[0]"_s;
    QTest::newRow("nothing") << book(R"([{"short": "ab"}])") << u"abbreviations[0]"_s;
    QTest::newRow("twice") << book(R"([{"short": "ab", "en": "x"}, {"short": "AB", "en": "y"}])") << u"abbreviations[1]"_s;
    QTest::newRow("unknown key") << book(R"([{"short": "ab", "en": "x", "fr": "y"}])") << u"abbreviations[0]"_s;
    QTest::newRow("unknown field") << book("[]", R"([{"field": "decide.basics", "en": "x"}])") << u"phrases[0]"_s;
    QTest::newRow("control character") << book("[]", R"([{"field": "decide.basis", "en": "x\u0007"}])") << u"phrases[0]"_s;
}

void TestPhrasebook::read_wrong_isRefusedByItsPlace()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, place);
    const auto read = Phrasebook::read(json);
    QVERIFY(!read);
    QCOMPARE(read.error().detail, place);
}

void TestPhrasebook::expansion_endsAtTheCaret_asAWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("caret");
    QTest::addColumn<QString>("expanded");
    QTest::newRow("at the end") << u"an s47"_s << 6 << u"section 47 enquiry"_s;
    QTest::newRow("whatever its case") << u"S47"_s << 3 << u"section 47 enquiry"_s;
    QTest::newRow("amid the text") << u"s47 starts"_s << 3 << u"section 47 enquiry"_s;
    QTest::newRow("after punctuation") << u"(s47"_s << 4 << u"section 47 enquiry"_s;
    QTest::newRow("part of a word") << u"xs47"_s << 4 << QString();
    QTest::newRow("within a word") << u"s471"_s << 3 << QString();
    QTest::newRow("not at the caret") << u"s47 "_s << 4 << QString();
    QTest::newRow("nothing") << QString() << 0 << QString();
    QTest::newRow("beyond") << u"s47"_s << 9 << QString();
}

void TestPhrasebook::expansion_endsAtTheCaret_asAWord()
{
    QFETCH(const QString, text);
    QFETCH(const int, caret);
    QFETCH(const QString, expanded);
    const auto found = Phrasebook::shipped().expansionAt(text, caret, u"en");
    QCOMPARE(found ? found->text : QString(), expanded);
    if (found)
        QCOMPARE(text.sliced(found->from, found->to - found->from).toLower(), u"s47"_s);
    if (found)
        QCOMPARE(Phrasebook::shipped().expansionAt(text, caret, u"cy")->text, u"ymholiad adran 47"_s);
}

void TestPhrasebook::find_chosenFirst_thenAny_othersOnlyWhenSearched()
{
    const auto read = Phrasebook::read(book("[]", R"([
        {"field": "decide.basis", "en": "for any", "cy": "i bawb"},
        {"field": "decide.basis", "about": ["medical"], "en": "marks fade", "cy": "marciau'n pylu"},
        {"field": "decide.basis", "about": ["start_s47"], "en": "Reasonable cause", "cy": "Achos rhesymol"},
        {"field": "decide.text", "about": ["medical"], "en": "elsewhere", "cy": "mewn man arall"}])"));
    QVERIFY(read);
    const QString basis = u"decide.basis"_s;
    QCOMPARE(texts(*read, read->find(basis, {u"medical"_s}, {})), (QStringList{u"marks fade"_s, u"for any"_s}));
    QCOMPARE(texts(*read, read->find(basis, {}, {})), (QStringList{u"for any"_s}));
    QCOMPARE(texts(*read, read->find(basis, {u"medical"_s}, u"CAUSE reason")), (QStringList{u"Reasonable cause"_s}));
    QCOMPARE(texts(*read, read->find(basis, {}, u"pylu")), (QStringList{u"marks fade"_s}));      // in either language
    QCOMPARE(texts(*read, read->find(basis, {}, u"nowhere")), QStringList());
}

void TestPhrasebook::put_sameAbbreviation_replaces()
{
    Phrasebook mine = Phrasebook::shipped();
    const size_t count = mine.abbreviations.size();
    QVERIFY(mine.put(Abbreviation{u"S47"_s, {u"enquiry under section 47"_s, {}}}));
    QCOMPARE(mine.abbreviations.size(), count);
    QCOMPARE(mine.expansionAt(u"s47", 3, u"en")->text, u"enquiry under section 47"_s);
    QCOMPARE(mine.expansionAt(u"s47", 3, u"cy")->text, u"enquiry under section 47"_s);       // the one there is
}

void TestPhrasebook::put_unfit_changesNothing()
{
    Phrasebook mine = Phrasebook::shipped();
    QVERIFY(!mine.put(Abbreviation{u"a-b"_s, {u"x"_s, {}}}));
    QVERIFY(!mine.put(Abbreviation{u"ab"_s, {QString(1'001, u'x'), {}}}));
    QVERIFY(!mine.put(Phrase{u"share.text"_s, {}, {u"x"_s, {}}}));
    QVERIFY(!mine.put(Phrase{u"decide.text"_s, {}, {u"x"_s, {}}}, mine.phrases.size()));
    QVERIFY(mine == Phrasebook::shipped());
}

QTEST_GUILESS_MAIN(TestPhrasebook)
#include "tst_phrasebook.moc"
