#include "storage/model/guidance.h"

#include "storage/model/vocabulary.h"

#include <QFile>
#include <QSet>
#include <QtTest>

using namespace rt;
using namespace Qt::StringLiterals;

namespace {

QByteArray file(const QString &id)
{
    QFile found(u":/roundtable/profiles/%1.json"_s.arg(id));
    return found.open(QIODevice::ReadOnly) ? found.readAll() : QByteArray();
}

}

class TestGuidance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySection_ofEveryProfile_hasACardWithItsSource_data()
    {
        QTest::addColumn<QString>("profile");
        for (const QLatin1StringView each : codes::profiles())
            QTest::newRow(each.data()) << QString(each);
    }
    void everySection_ofEveryProfile_hasACardWithItsSource()
    {
        QFETCH(QString, profile);
        QCOMPARE(helpSections().size(), 11);
        for (const QString &section : helpSections()) {
            const HelpCard *card = helpCard(profile, section);
            QVERIFY2(card, qPrintable(section));
            for (const Words &each : {card->words, card->source}) {
                QVERIFY2(each.en.size() > 10 && each.cy.size() > 10, qPrintable(section));
                QVERIFY2(each.en != each.cy, qPrintable(each.en));
            }
            for (const HelpPoint &point : card->points) {
                QVERIFY2(!point.words.en.isEmpty() && !point.words.cy.isEmpty(), qPrintable(section));
                QVERIFY2(!point.source.en.isEmpty() && !point.source.cy.isEmpty(), qPrintable(section));
            }
        }
    }
    void everyQuestion_ofEveryAgenda_isOnOneCard()
    {
        for (const QLatin1StringView each : codes::profiles()) {
            const QString id(each);
            QStringList shown;
            for (const QString &section : helpSections()) {
                for (const HelpPoint &point : helpCard(id, section)->points)
                    shown.append(point.words.en);
            }
            for (const Prompt &prompt : profile(id)->agenda)
                QCOMPARE(shown.count(prompt.words.en), 1);
            for (const QuorumGroup &group : profile(id)->quorum)
                QCOMPARE(shown.count(group.words.en), 1);
        }
    }
    // A source is of the profile's own law: what another law says is no help at that table.
    void cards_ofTwoLaws_nameTheirOwn()
    {
        QVERIFY(helpCard(u"wales_wsp", u"people")->source.en.startsWith("Wales Safeguarding Procedures"_L1));
        QVERIFY(helpCard(u"eng_wt2023", u"people")->source.en.startsWith("Working Together 2023"_L1));
        QVERIFY(helpCard(u"eng_wt2018", u"people")->source.en.startsWith("Working Together 2018"_L1));
        QVERIFY(helpCard(u"sw_1_3_5", u"people")->source.en.startsWith("South West procedures 1.3.5"_L1));
        QCOMPARE(helpCard(u"eng_wt2018", u"consent")->source.in(u"cy").left(21), u"Working Together 2018"_s);
    }
    void card_thatIsNone_isNull()
    {
        QVERIFY(!helpCard(u"sw_1_3_5", u"kitchen"));
        QVERIFY(!helpCard(u"atlantis", u"people"));
    }
    void readHelp_anythingLacking_isRefused_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const char *before, const char *after, const char *detail) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromLatin1(detail);
        };
        row("section left out", "\"section\": \"convening\"", "\"section\": \"people\"", "help[1].section");
        row("unknown section", "\"section\": \"meeting\"", "\"section\": \"kitchen\"", "help[0].section");
        row("unknown key", "\"section\": \"meeting\"", "\"colour\": 1, \"section\": \"meeting\"", "help[0].colour");
        row("no source", "\"source\": { \"en\": \"South West procedures 1.3.5, sections 2, 3 and 5\"",
            "\"source\": { \"en\": \"\"", "help[1].source.en");
        row("no Welsh source", "\"cy\": \"Gweithdrefnau De-orllewin Lloegr 1.3.5, adrannau 2, 3 a 5\"", "\"cy\": \" \"",
            "help[1].source.cy");
        row("no Welsh words", "\"Cofnodir y cyfarfod ar wahân ar gyfer pob plentyn.\"", "\"\"", "help[10].words.cy");
        row("question twice", "\"shows\": [\"M6\", \"P6\"]", "\"shows\": [\"M6\", \"P1\"]", "help[4].shows");
        row("question on no card", "\"shows\": [\"M6\", \"P6\"]", "\"shows\": [\"M6\"]", "help: P6");
        row("question that is none", "\"shows\": [\"M6\", \"P6\"]", "\"shows\": [\"M6\", \"P9\"]", "help[4].shows");
    }
    void readHelp_anythingLacking_isRefused()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, detail);
        QString json = QString::fromUtf8(file(u"sw_1_3_5"_s));
        const Profile &procedure = *profile(u"sw_1_3_5");
        QVERIFY(readHelp(json.toUtf8(), procedure));
        const qsizetype at = json.indexOf(before, json.indexOf("\"help\""_L1));
        QVERIFY2(at >= 0, "the file no longer says so");
        json.replace(at, before.size(), after);
        const auto read = readHelp(json.toUtf8(), procedure);
        QVERIFY(!read);
        QCOMPARE(read.error().detail, detail);
        QVERIFY2(!readProfile(json.toUtf8()), "a profile without its help is no profile");
    }
};

QTEST_GUILESS_MAIN(TestGuidance)
#include "tst_guidance.moc"
