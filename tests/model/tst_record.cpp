#include "storage/model/record.h"
#include "tests/support/table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rt;
using namespace rt::test;

namespace {

// Reuben's and Tamsin's meeting with something said of each, of both, and words around them that name one.
Table siblings()
{
    Table table = Table::started();
    table.say("share", "i1", R"({"by": "a1", "children": ["c1"], "kind": "fact", "text": "Reuben has a bruise."})");
    table.say("share", "i2", R"({"by": "a3", "children": ["c2"], "kind": "fact", "text": "Tamsin is well."})");
    table.say("share", "i3", R"({"by": "a3", "children": ["c1", "c2"], "kind": "fact", "text": "Reuben and Tamsin."})");
    table.say("share", "i4", R"({"by": "a3", "children": [], "kind": "opinion", "text": "The home is cold."})");
    table.say("decide", "d1", R"({"children": ["c1"], "outcomes": ["start_s47"], "text": "For Reuben.",
                                  "basis": "B", "basedOn": ["i1", "i2", "i3"]})");
    table.say("decide", "d2", R"({"children": ["c2"], "outcomes": ["no_further_action"], "text": "For Tamsin."})");
    table.say("dissent", "", R"({"decision": "d2", "attendee": "a3", "view": "Tamsin too.", "reasons": "Same home."})");
    table.say("act", "t1", R"({"children": ["c1", "c2"], "what": "Visit", "purpose": "To see."})");
    table.say("progress", "", R"({"action": "t1", "state": "done", "note": "Tamsin was asleep."})");
    table.say("consider-child", "o1", R"({"name": "Jayden", "link": "sibling", "disposition": "refer", "reason": "R"})");
    table.say("add-person", "p1", R"({"name": "Dee Lowe", "relation": [{"child": "c1", "as": "mother"},
                                      {"child": "c2", "as": "Tamsin's carer"}]})");
    table.say("correct", "", R"({"target": "i1", "change": {"text": "Reuben has two bruises."},
                                 "reason": "It was Reuben, not Tamsin."})");
    table.say("take-chair", "", R"({"reason": "Tamsin's teacher rang."})");
    return table;
}

QStringList refs(const QJsonObject &record, const char *list)
{
    QStringList found;
    for (const QJsonValue each : record.value(QLatin1StringView(list)).toArray())
        found.append(each.toObject().value("ref"_L1).toString());
    return found;
}

}

class TestRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whole_holdsEverything()
    {
        const Table table = siblings();
        const QJsonObject whole = record(table.proceedings, table.meeting());
        QCOMPARE(whole.value("format"_L1).toString(), u"roundtable-record/1"_s);
        QCOMPARE(refs(whole, "information"), (QStringList{u"i1"_s, u"i2"_s, u"i3"_s, u"i4"_s}));
        QCOMPARE(refs(whole, "decisions"), (QStringList{u"d1"_s, u"d2"_s}));
        QCOMPARE(refs(whole, "otherChildren"), (QStringList{u"o1"_s}));
        QVERIFY(!whole.contains("practice"_L1));
    }

    void child_holdsItsOwnAndTheMeetings()
    {
        const Table table = siblings();
        const QJsonObject own = record(table.proceedings, table.meeting(), u"c1"_s);
        QCOMPARE(refs(own, "children"), (QStringList{u"c1"_s}));
        QCOMPARE(refs(own, "information"), (QStringList{u"i1"_s, u"i3"_s, u"i4"_s}));
        QCOMPARE(refs(own, "decisions"), (QStringList{u"d1"_s}));
        QCOMPARE(refs(own, "actions"), (QStringList{u"t1"_s}));
        const QJsonObject decision = own.value("decisions"_L1).toArray().at(0).toObject();
        QCOMPARE(decision.value("basedOn"_L1).toArray(), (QJsonArray{u"i1"_s, u"i3"_s}));
        const QJsonObject both = own.value("information"_L1).toArray().at(1).toObject();
        QCOMPARE(both.value("children"_L1).toArray(), QJsonArray{u"c1"_s});
    }

    // The promise of a child's own record: of Tamsin, Reuben's says only what an item tagged for both says.
    void child_saysNothingOfTheOther()
    {
        const Table table = siblings();
        QJsonObject own = record(table.proceedings, table.meeting(), u"c1"_s);
        QByteArray text = QJsonDocument(own).toJson();
        QCOMPARE(text.count("Tamsin"), 1);               // in i3, which is of both
        QVERIFY(!text.contains("c2"));
        QVERIFY(!text.contains("d2"));
        QVERIFY(!text.contains("Jayden"));
        // And the whole does say it: the test would see a leak.
        const QByteArray whole = QJsonDocument(record(table.proceedings, table.meeting())).toJson();
        QVERIFY(whole.count("Tamsin") > 8);
        QVERIFY(whole.contains("Jayden"));
    }

    void child_freeWordsThatNameNobodyElse_areKept()
    {
        Table table = siblings();
        table.say("correct", "", R"({"target": "i4", "change": {"text": "The home is very cold."},
                                     "reason": "As the nurse said it."})");
        const QByteArray own = QJsonDocument(record(table.proceedings, table.meeting(), u"c1"_s)).toJson();
        QVERIFY(own.contains("As the nurse said it."));
    }

    void withdrawn_leavesItsListAndStandsWithItsHistory()
    {
        Table table = siblings();
        table.say("withdraw", "", R"({"target": "i1", "reason": "Another family."})");
        const QJsonObject whole = record(table.proceedings, table.meeting());
        QVERIFY(!refs(whole, "information").contains(u"i1"_s));
        QCOMPARE(refs(whole, "withdrawn"), QStringList{u"i1"_s});
        const QJsonObject gone = whole.value("withdrawn"_L1).toArray().at(0).toObject();
        QCOMPARE(gone.value("reason"_L1).toString(), u"Another family."_s);
        QCOMPARE(gone.value("item"_L1).toObject().value("history"_L1).toArray().size(), 1);
        QCOMPARE(refs(record(table.proceedings, table.meeting(), u"c2"_s), "withdrawn"), QStringList());
    }

    void decisions_keepTheirNumbersWhenOneIsWithdrawn()
    {
        Table table = siblings();
        table.say("withdraw", "", R"({"target": "d1", "reason": "R"})");
        const QJsonObject whole = record(table.proceedings, table.meeting());
        QCOMPARE(whole.value("decisions"_L1).toArray().at(0).toObject().value("number"_L1).toInt(), 2);
    }

    void practice_isSaidOnTheRecord()
    {
        const Table table = siblings();
        QVERIFY(record(table.proceedings, table.meeting(), {}, {}, true).value("practice"_L1).toBool());
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
