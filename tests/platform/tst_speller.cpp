#include "platform/speller/speller.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rt;
using namespace Qt::StringLiterals;

class TestSpeller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void english_isBritish();
    void welsh_itsLettersAndEnglishTerms();
    void english_doesNotTakeWelshForRight();
    void suggestions_theLikeliestFirst_andFew();
    void withoutADictionary_everyWordIsRight();
    void words_ofAPersonsOwn_areNeitherReadNorWritten();
    void odd_wordsOfAnyKind_areJudged();
};

void TestSpeller::english_isBritish()
{
    const Speller speller;
    for (const QString &each : {u"colour"_s, u"mum's"_s, u"paediatrician"_s, u"strangulation"_s, u"Wednesday"_s})
        QVERIFY2(speller.knows(each, u"en"), qPrintable(each));
    for (const QString &each : {u"color"_s, u"teh"_s, u"recieve"_s, u"wednesday"_s})
        QVERIFY2(!speller.knows(each, u"en"), qPrintable(each));
}

void TestSpeller::welsh_itsLettersAndEnglishTerms()
{
    const Speller speller;
    for (const QString &each : {u"plant"_s, u"ymholiad"_s, u"tŷ"_s, u"safeguarding"_s})
        QVERIFY2(speller.knows(each, u"cy"), qPrintable(each));
    for (const QString &each : {u"sgowyll"_s, u"ymholaid"_s})
        QVERIFY2(!speller.knows(each, u"cy"), qPrintable(each));
}

void TestSpeller::english_doesNotTakeWelshForRight()
{
    const Speller speller;
    QVERIFY(speller.knows(u"sydd"_s, u"cy"));
    QVERIFY(!speller.knows(u"sydd"_s, u"en"));
}

void TestSpeller::suggestions_theLikeliestFirst_andFew()
{
    const Speller speller;
    QVERIFY(speller.suggestions(u"recieve"_s, u"en", 4).contains(u"receive"_s));
    QCOMPARE(speller.suggestions(u"brusing"_s, u"en", 2).size(), 2);
    QVERIFY(speller.suggestions(u"ymholaid"_s, u"cy", 4).contains(u"ymholiad"_s));
    QVERIFY(!speller.suggestions(u"recieve"_s, u"en", 4).contains(u"recieve"_s));
}

void TestSpeller::withoutADictionary_everyWordIsRight()
{
    const Speller none(u"/nowhere/en_GB"_s, u"xx"_s);
    QVERIFY(none.knows(u"teh"_s, u"en"));
    QVERIFY(none.knows(u"teh"_s, u"cy"));
    QVERIFY(none.suggestions(u"teh"_s, u"en", 4).isEmpty());
    QVERIFY(none.suggestions(u"teh"_s, u"cy", 4).isEmpty());
    const Speller welshAlone(u"/nowhere/en_GB"_s);
    QVERIFY(welshAlone.knows(u"teh"_s, u"en"));
    QVERIFY(!welshAlone.knows(u"sgowyll"_s, u"cy"));
    const Speller englishAlone(u"/usr/share/hunspell/en_GB"_s, u"xx"_s);
    QVERIFY(englishAlone.knows(u"sgowyll"_s, u"cy"));        // who has no Welsh dictionary sees no underline in Welsh
    QVERIFY(!englishAlone.knows(u"teh"_s, u"en"));
}

// aspell would read and write lists in the home folder, and settings that say to.
void TestSpeller::words_ofAPersonsOwn_areNeitherReadNorWritten()
{
    const QTemporaryDir home;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(home.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(u".aspell.cy.pws"_s, "personal_ws-1.1 cy 1\nsgowyll\n"));
    QVERIFY(write(u".aspell.conf"_s, "ignore 20\n"));                    // words up to that length are all right
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", home.path().toUtf8());
    {
        const Speller speller;
        QVERIFY(!speller.knows(u"sgowyll"_s, u"cy"));
        QVERIFY(!speller.suggestions(u"sgowyll"_s, u"cy", 4).isEmpty());
        QVERIFY(!speller.knows(u"teh"_s, u"en"));
    }
    qputenv("HOME", before);
    QStringList left;
    for (QDirIterator each(home.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
         each.hasNext();)
        left.append(QFileInfo(each.next()).fileName());
    left.sort();
    QCOMPARE(left, (QStringList{u".aspell.conf"_s, u".aspell.cy.pws"_s}));
}

void TestSpeller::odd_wordsOfAnyKind_areJudged()
{
    const Speller speller;
    for (const QString &each : {QString(), QString(5000, u'x'), u"\u0141\u00f3d\u017a"_s, u"\U0001F600"_s, u"\u202eabc"_s}) {
        for (const QString &language : {u"en"_s, u"cy"_s}) {
            (void)speller.knows(each, language);
            (void)speller.suggestions(each.left(60), language, 4);
        }
    }
    QVERIFY(!speller.knows(u"\u0141\u00f3d\u017a"_s, u"en"));
}

QTEST_GUILESS_MAIN(TestSpeller)
#include "tst_speller.moc"
