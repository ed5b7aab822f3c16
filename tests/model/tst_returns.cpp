#include "storage/model/returns.h"
#include "tests/support/table.h"

#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rt;
using namespace rt::test;

namespace {

Day day(const char *text)
{
    return *parseDay(QString::fromLatin1(text));
}

// Reuben's enquiry, decided on 2 March 2026.
Table enquired()
{
    Table table = Table::started();
    table.say("correct", "", R"({"target": "c1", "change": {"caseRef": "WX118820", "sex": "F", "ethnicity": "WBRI"}})");
    table.say("decide", "d1", R"({"children": ["c1"], "outcomes": ["start_s47"], "text": "Start.", "basis": "B"})");
    return table;
}

Enquiry of(const Table &table, const Ref &child = u"c1"_s)
{
    return *enquiryOf(table.proceedings, table.meeting(), child);
}

bool warns(const Table &table, const QString &rule, const char *today = "2026-03-03")
{
    return std::ranges::count(cinWarnings(table.proceedings, table.meeting(), of(table), day(today)), rule, &ReturnWarning::rule) == 1;
}

QStringList elements(const QByteArray &xml)
{
    QStringList names;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            names.append(reader.name().toString());
    }
    return reader.hasError() ? QStringList(reader.errorString()) : names;
}

}

class TestReturns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enquiry_isThatOfTheChildForWhomItWasDecided()
    {
        const Table table = enquired();
        QVERIFY(!enquiryOf(table.proceedings, table.meeting(), u"c2"_s));
        const Enquiry found = of(table);
        QCOMPARE(found.started, day("2026-03-02"));
        QCOMPARE(*found.conferenceTarget, day("2026-03-23"));        // 15 working days on (domain A12)
        QVERIFY(!found.conferenceRequired && !found.ended);
        QVERIFY(!found.id.isEmpty());
    }

    // Domain A18, trap 2: several meetings of one process, one enquiry, whose start the first owns.
    void secondMeeting_ofTheSameEnquiry_changesNothing()
    {
        Table table = enquired();
        const Enquiry first = of(table);
        table.say("read-back");
        table.say("end");
        table.now += std::chrono::days(3);
        table.say("reconvene", "m2", R"({"type": "team_manager", "form": "phone", "urgency": "standard", "previous": "m1",
            "referral": {"received": "2026-03-01T09:00:00Z", "source": "2A", "concern": "C", "categories": ["PHY"]},
            "decisionToHold": "2026-03-04T09:00:00Z", "scheduled": {"start": "2026-03-05T09:30:00Z", "venue": "V"}})");
        table.say("start");
        const Enquiry second = *enquiryOf(table.proceedings, table.meeting(), u"c1"_s);
        QCOMPARE(table.meeting().ref, u"m2"_s);
        QCOMPARE(second.id, first.id);
        QCOMPARE(second.started, first.started);
        QCOMPARE(second.conferenceTarget, first.conferenceTarget);
    }

    void fragment_hasTheOrderOfTheSchema()
    {
        QCOMPARE(elements(cinFragment(of(enquired()))),
                 (QStringList{u"Child"_s, u"ChildIdentifiers"_s, u"LAchildID"_s, u"PersonBirthDate"_s, u"Sex"_s, u"ChildCharacteristics"_s,
                              u"Ethnicity"_s, u"CINdetails"_s, u"CINreferralDate"_s, u"ReferralSource"_s, u"Section47"_s,
                              u"S47ActualStartDate"_s, u"InitialCPCtarget"_s, u"ICPCnotRequired"_s, u"ReferralNFA"_s}));
    }

    // Domain D 15: one flag, turned at the edge; undecided is "not not required", and null where null can be said.
    void conference_hasThePolarityOfEachFormat_data()
    {
        QTest::addColumn<QByteArray>("required");
        QTest::addColumn<QString>("census");
        QTest::addColumn<QString>("annexA");
        QTest::addColumn<QJsonValue>("dfe");
        QTest::newRow("undecided") << QByteArray() << u"false"_s << u",,,"_s << QJsonValue();
        QTest::newRow("required") << QByteArray("true") << u"false"_s << u",b) No,"_s << QJsonValue(true);
        QTest::newRow("not required") << QByteArray("false") << u"true"_s << u",a) Yes,"_s << QJsonValue(false);
    }
    void conference_hasThePolarityOfEachFormat()
    {
        QFETCH(QByteArray, required);
        QFETCH(QString, census);
        QFETCH(QString, annexA);
        QFETCH(QJsonValue, dfe);
        Table table = enquired();
        if (required == "true")
            table.say("outcome", "u1", R"({"child": "c1", "determination": "not_substantiated", "reasons": "R", "involved": ["A"],
                                           "conferenceRequired": true})");
        if (required == "false")
            table.say("outcome", "u1", R"({"child": "c1", "determination": "not_substantiated", "reasons": "R", "involved": ["A"],
                                           "conferenceRequired": false})");
        const Enquiry found = of(table);
        QVERIFY(cinFragment(found).contains("<ICPCnotRequired>" + census.toUtf8() + "</ICPCnotRequired>"));
        QVERIFY(annexARow(found, day("2026-03-03")).contains("02/03/2026" + annexA.toUtf8()));
        QCOMPARE(dfeAssessment(found)[u"icpc_required_flag"], dfe);
    }

    void annexA_hasAnAgeAndQuotesWhatHasCommas()
    {
        Table table = enquired();
        table.say("correct", "", R"({"target": "c1", "change": {"born": "2016-03-04", "caseRef": "A, 1"}})");
        const QByteArray rows = annexARow(of(table), day("2026-03-03"));
        QVERIFY(rows.contains("\r\n\"A, 1\",b) Female,WBRI,04/03/2016,9,c) Unknown,02/03/2026,"));
        QVERIFY(annexARow(of(table), day("2026-03-04")).contains(",10,c) Unknown"));
    }

    void ssd_hasAConferenceOnlyWhenOneIsRequired()
    {
        Table table = enquired();
        QVERIFY(!ssdRows(of(table)).contains(u"ssd_initial_cp_conference"));
        table.say("outcome", "u1", R"({"child": "c1", "determination": "substantiated_at_risk", "reasons": "R", "involved": ["A"],
                                       "conferenceRequired": true})");
        const QJsonObject rows = ssdRows(of(table));
        QCOMPARE(rows[u"ssd_initial_cp_conference"][u"icpc_icpc_target_date"].toString(), u"2026-03-23"_s);
        QCOMPARE(rows[u"ssd_s47_enquiry"][u"s47e_s47_nfa"].toString(), u"N"_s);
        QCOMPARE(rows[u"ssd_s47_enquiry"][u"s47e_s47_enquiry_id"], rows[u"ssd_initial_cp_conference"][u"icpc_s47_enquiry_id"]);
    }

    void warning_namesTheRuleOfTheCensus()
    {
        Table table = enquired();
        QVERIFY(cinWarnings(table.proceedings, table.meeting(), of(table), day("2026-03-23")).empty());
        QVERIFY(warns(table, u"8675Q"_s, "2026-03-24"));
        table.say("decide", "d2", R"({"children": ["c1"], "outcomes": ["no_further_action"], "text": "N.", "basis": "B"})");
        QVERIFY(warns(table, u"8831"_s));
        table.say("correct", "", R"({"target": "c1", "change": {"caseRef": "WX/118820"}})");
        QVERIFY(warns(table, u"1580"_s));
        table.say("correct", "", R"({"target": "c1", "change": {"caseRef": "WX1188201188201188201"}})");
        QVERIFY(warns(table, u"1570"_s));
        table.say("correct", "", R"({"target": "m1", "change": {"referral.received": "2026-03-03T09:00:00Z"}})");
        QVERIFY(warns(table, u"2889"_s));
    }
};

QTEST_GUILESS_MAIN(TestReturns)
#include "tst_returns.moc"
