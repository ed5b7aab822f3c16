#include "app/papers/paperhtml.h"
#include "app/papers/paperodt.h"
#include "app/papers/paperpdf.h"
#include "app/papers/papers.h"
#include "storage/model/record.h"
#include "storage/model/redaction.h"
#include "tests/support/table.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rt;
using namespace rt::test;

namespace {

Table decided(const QString &profile = u"sw_1_3_5"_s)
{
    Table table = Table::started();
    if (profile != table.profile) {
        table = Table(profile);
        table.say("convene", "m1", R"({"type": "team_manager", "form": "phone", "urgency": "standard",
            "referral": {"received": "2026-03-01T09:00:00Z", "source": "1A", "concern": "Worry.", "categories": ["PHY"]},
            "decisionToHold": "2026-03-02T08:00:00Z", "scheduled": {"start": "2026-03-02T09:30:00Z", "venue": "Room"}})");
        table.say("add-child", "c1", R"({"name": "Reuben Lowe", "born": "2019-05-04"})");
        table.say("invite", "a1", R"({"name": "Ann Marsh", "agency": "Social care", "role": "team_manager"})");
        table.say("arrive", "", R"({"attendee": "a1", "mode": "room"})");
        table.say("start");
    }
    table.say("share", "i1", R"({"by": "a1", "children": ["c1"], "kind": "fact", "text": "A bruise <b>on</b> the arm."})");
    table.say("decide", "d1", R"({"children": ["c1"], "outcomes": ["no_further_action"], "text": "Nothing further.", "basis": "Seen.",
                                  "basedOn": ["i1"]})");
    table.say("act", "t1", R"({"children": ["c1"], "what": "Visit on Friday", "purpose": "To see.", "owner": "a1"})");
    table.say("act", "t2", R"({"children": ["c1"], "what": "Check records", "purpose": "To know.", "owner": {"agency": "The trust"},
                               "due": {"within": 2, "unit": "wd", "from": "meeting_end"}})");
    return table;
}

QJsonObject recordOf(const Table &table, const Ref &child = {}, bool practice = false)
{
    return disclosedRecord(table.proceedings, table.meeting(), child, u"[another child]"_s, {}, practice);
}

Paper paper(const Table &table, PaperKind kind, const QString &language = u"en"_s, const QString &agency = {})
{
    PaperAsk ask;
    ask.kind = kind;
    ask.language = language;
    ask.agency = agency;
    return makePaper(recordOf(table), ask);
}

QString htmlOf(const Paper &paper)
{
    return QString::fromUtf8(toHtml(paper));
}

}

class TestPapers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void head_asWords_canBeReadOut()
    {
        // The example of the idea's paper: 127.0.0.1 is lusab-babad.
        QCOMPARE(headInWords(u"7f0000013f54dcc1"_s.leftJustified(64, u'0')), u"lusab-babad-gutih-tugad"_s);
        QCOMPARE(headInWords(u"7f000001"_s), QString());
        QCOMPARE(headInWords({}), QString());
    }

    void paper_ofARedactedCopy_saysSoOnEveryPageAndInItsPlace()
    {
        QJsonObject record = recordOf(decided());
        record.insert(u"redactions"_s, QJsonArray{QJsonObject{{u"target"_s, u"i1"_s}, {u"reason"_s, u"medical"_s}, {u"authorisedBy"_s, u"Ann"_s}},
                                                  QJsonObject{{u"target"_s, u"t1"_s}, {u"words"_s, QJsonArray{u"Friday"_s}},
                                                              {u"reason"_s, u"safe_address"_s}, {u"authorisedBy"_s, u"Ann"_s}}});
        for (const auto &[language, banner, mark] : {std::tuple{u"en"_s, u"Redacted copy"_s, u"[redacted: safe address]"_s},
                                                     {u"cy"_s, u"Copi wedi'i olygu"_s, u"[golygwyd: cyfeiriad diogel]"_s}}) {
            PaperAsk ask;
            ask.language = language;
            const Paper paper = makePaper(redactedCopy(record, [&](const QString &reason) { return redactionMark(language, reason); }), ask);
            QVERIFY(paper.banners.contains(banner));
            const QString html = htmlOf(paper);
            QVERIFY2(html.contains(mark), qPrintable(language));
            for (const auto &gone : {u"Friday"_s, u"the arm"_s})
                QVERIFY2(!html.contains(gone), qPrintable(html.mid(html.indexOf(gone) - 200, 400)));
        }
        PaperAsk log;
        log.kind = PaperKind::RedactionLog;
        const QString held = htmlOf(makePaper(record, log));
        QVERIFY2(held.contains(u"“Friday”"_s) && held.contains(u"information 1"_s) && held.contains(u"Ann"_s), qPrintable(held));
        QVERIFY(!makePaper(record, log).banners.contains(u"Redacted copy"_s));
        QVERIFY(htmlOf(paper(decided(), PaperKind::RedactionLog)).contains(u"Nothing is redacted."_s));
    }

    void paper_ofAnUnsealedOrMadeUpMeeting_saysSoOnEveryPage()
    {
        const Table table = decided();
        PaperAsk ask;
        QCOMPARE(makePaper(recordOf(table), ask).banners, QStringList(u"Draft: the minutes are not sealed yet"_s));
        const Paper practice = makePaper(recordOf(table, {}, true), ask);
        QCOMPARE(practice.banners.value(0), u"Practice: made up, not a real record"_s);
        QVERIFY(htmlOf(practice).contains(practice.banners.value(0)));
    }

    void decisionSheet_hasDecisionsFirst_andNoInformation()
    {
        const QString sheet = htmlOf(paper(decided(), PaperKind::DecisionSheet));
        const qsizetype decisions = sheet.indexOf(u"<h2 dir=\"auto\">Decisions"_s), actions = sheet.indexOf(u"<h2 dir=\"auto\">Actions"_s);
        QVERIFY(decisions > 0 && actions > decisions && sheet.indexOf(u"<h2"_s) == decisions);
        QVERIFY(sheet.contains(u"Nothing further."_s) && sheet.contains(u"Seen."_s));
        QVERIFY(!sheet.contains(u"A bruise"_s));
        QVERIFY(!sheet.contains(u"information 1"_s));            // nor a number of what is not in it
        QVERIFY(htmlOf(paper(decided(), PaperKind::Minutes)).contains(u"information 1"_s));
    }

    void actionList_ofAnAgency_holdsItsOwnAlone()
    {
        const QString list = htmlOf(paper(decided(), PaperKind::ActionList, u"en"_s, u"The trust"_s));
        QVERIFY(list.contains(u"Check records"_s) && !list.contains(u"Visit on Friday"_s));
        QVERIFY(list.contains(u"within 2 working days of the end of the meeting"_s));
        QCOMPARE(agenciesWithActions(recordOf(decided())).size(), 2);
    }

    void actionList_ofAnAgency_namesNoChildButThoseItActsFor()
    {
        Table table = decided();
        table.say("act", "t3", R"({"children": ["c2"], "what": "Ring", "purpose": "To ask.", "owner": "a2"})");
        const Item *second = table.proceedings.item(u"c2"_s);
        const QString theirs = second->text(u"name");
        QVERIFY(!htmlOf(paper(table, PaperKind::ActionList, u"en"_s, u"The trust"_s)).contains(theirs));
        QVERIFY(htmlOf(paper(table, PaperKind::ActionList)).contains(theirs));
    }

    void letters_areThoseOfTheProcedureOfWales()
    {
        QVERIFY(!std::ranges::count(papersOf(recordOf(decided())), PaperKind::NoFurtherAction));
        const Table wales = decided(u"wales_wsp"_s);
        const std::vector<PaperKind> all = papersOf(recordOf(wales));
        QVERIFY(std::ranges::count(all, PaperKind::NoFurtherAction) && std::ranges::count(all, PaperKind::Acknowledgement));
        QVERIFY(!std::ranges::count(all, PaperKind::EnquiryOutcome));
        QVERIFY(htmlOf(paper(wales, PaperKind::NoFurtherAction)).contains(u"Nothing further."_s));
    }

    // To whoever reported, who may be a neighbour: nothing of the child, of what was said or of what was decided.
    void acknowledgement_saysNothingOfTheChild()
    {
        const QString letter = htmlOf(paper(decided(u"wales_wsp"_s), PaperKind::Acknowledgement));
        QVERIFY(letter.contains(u"1 March 2026"_s));
        for (const auto word : {"Reuben", "Lowe", "Nothing further", "bruise", "Worry"})
            QVERIFY2(!letter.contains(QLatin1StringView(word)), word);
    }

    void paper_inWelsh_isWelshWhateverTheScreenSpeaks()
    {
        const Paper welsh = paper(decided(), PaperKind::Minutes, u"cy"_s);
        QCOMPARE(welsh.title, u"Cofnodion y cyfarfod strategaeth"_s);
        const QString said = htmlOf(welsh);
        QVERIFY(said.contains(u"lang=\"cy\""_s) && said.contains(u"Mawrth 2026"_s) && said.contains(u"o fewn 2 ddiwrnod gwaith"_s));
        for (const auto english : {"Decisions", "Actions", "Based on", "Who was there", "working days"})
            QVERIFY2(!said.contains(QLatin1StringView(english)), english);
    }

    void copy_namesWhoseItIs()
    {
        PaperAsk ask;
        ask.recipient = u"a1"_s;
        QVERIFY(makePaper(recordOf(decided()), ask).copyFor.startsWith(u"Copy for "_s));
    }

    void text_thatIsMarkup_staysText()
    {
        const QString minutes = htmlOf(paper(decided(), PaperKind::Minutes));
        QVERIFY(minutes.contains(u"A bruise &lt;b&gt;on&lt;/b&gt; the arm."_s));
    }

    void character_thatTurnsTheReadingOrder_isShownByItsNumber()
    {
        Table table = decided();
        table.say("share", "i9", "{\"by\": \"a1\", \"children\": [\"c1\"], \"kind\": \"fact\", \"text\": \"Not \\u202eabused\"}");
        const QString minutes = htmlOf(paper(table, PaperKind::Minutes));
        QVERIFY(minutes.contains(u"Not [U+202E]abused"_s));
    }

    void archive_beginsWithItsType()
    {
        const auto odt = toOdt(paper(decided(), PaperKind::Minutes), Instant());
        QVERIFY(odt);
        QVERIFY(odt->startsWith("PK\x03\x04"));
        QVERIFY(odt->left(100).contains("mimetypeapplication/vnd.oasis.opendocument.text"));
        QCOMPARE(*toOdt(paper(decided(), PaperKind::Minutes), Instant()), *odt);
    }

    void pdf_thatIsStopped_isCancelled()
    {
        const Paper minutes = paper(decided(), PaperKind::Minutes);
        int heard = 0;
        const auto stopped = toPdf(minutes, Instant(), [&](int done, int) { return heard = done, done < 3; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Code::Cancelled);
        QCOMPARE(heard, 3);
        QVERIFY(toPdf(minutes, Instant())->startsWith("%PDF-"));
    }
};

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
