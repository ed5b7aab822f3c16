#include "tests/app/tablet.h"

using namespace rt;
using namespace rt::test;

class TestPhrases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changed_isThereAfterAKill_andNotInClear();
    void closed_knowsNothing();
    void notAChair_changesNothing();
    void damagedSetting_theShippedSetIsUsed();
};

void TestPhrases::changed_isThereAfterAKill_andNotInClear()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    Phrases &phrases = *tablet.session->phrases();
    QVERIFY(phrases.editable());
    QCOMPARE(phrases.expansionAt(u"an s47"_s, 6).value(u"text"_s).toString(), u"section 47 enquiry"_s);
    QCOMPARE(phrases.putAbbreviation(u"zq9"_s, u"a wording of our own"_s, u""_s), QString());
    QCOMPARE(phrases.putAbbreviation(u"two words"_s, u"x"_s, u""_s), u"short"_s);
    const int count = int(phrases.all(u"decide.basis"_s).size());
    QCOMPARE(phrases.putPhrase(u"decide.basis"_s, {u"medical"_s}, u"Seen today."_s, u"Gwelwyd heddiw."_s), QString());
    QVERIFY(tablet.quiet());
    tablet.again();
    QVERIFY(tablet.unlock());
    Phrases &again = *tablet.session->phrases();
    QVERIFY(Tablet::until([&] { return again.all(u"decide.basis"_s).size() == count + 1; }));
    QCOMPARE(again.expansionAt(u"zq9"_s, 3).value(u"text"_s).toString(), u"a wording of our own"_s);
    again.removeAbbreviation(u"zq9"_s);
    QVERIFY(again.expansionAt(u"zq9"_s, 3).isEmpty());
    tablet.session->setLanguage(u"cy"_s);
    QCOMPARE(again.expansionAt(u"s47"_s, 3).value(u"text"_s).toString(), u"ymholiad adran 47"_s);
}

void TestPhrases::closed_knowsNothing()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    tablet.session->lock();
    QVERIFY(tablet.session->phrases()->abbreviations().isEmpty());
    QVERIFY(!tablet.session->phrases()->editable());
}

void TestPhrases::notAChair_changesNothing()
{
    QString saved;
    Phrases phrases([&](const QString &json) { saved = json; });
    phrases.open({}, false);
    QVERIFY(!phrases.abbreviations().isEmpty());
    QCOMPARE(phrases.putAbbreviation(u"zq9"_s, u"x"_s, {}), u"chair"_s);
    QCOMPARE(phrases.putPhrase(u"decide.basis"_s, {}, u"x"_s, {}), u"chair"_s);
    phrases.removeAbbreviation(u"s47"_s);
    phrases.removePhrase(0);
    QVERIFY(!phrases.expansionAt(u"s47"_s, 3).isEmpty());
    QCOMPARE(saved, QString());
}

void TestPhrases::damagedSetting_theShippedSetIsUsed()
{
    Phrases phrases([](const QString &) {});
    phrases.open(u"{\"format\": \"roundtable-phrases/2\"}"_s, true);
    QVERIFY(!phrases.expansionAt(u"s47"_s, 3).isEmpty());
}

QTEST_GUILESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
