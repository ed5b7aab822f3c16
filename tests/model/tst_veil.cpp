#include "storage/model/record.h"
#include "storage/model/veil.h"
#include "tests/support/table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rt;
using namespace rt::test;

namespace {

// Reuben and Tamsin (Table::started), three more children of one home, and the grown-ups around them.
Table household()
{
    Table table = Table::started();
    table.say("add-child", "c3", R"({"name": "Siân Will Lowe", "born": "2013-05-04", "caseRef": "KX200713", "nhsNumber": "9991188207"})");
    table.say("add-child", "c4", R"({"name": "王小明", "born": "2019-11-30"})");
    table.say("add-child", "c5", R"({"name": "May Lowe", "expected": "2026-08-20"})");
    table.say("add-person", "p1", R"({"name": "Dee Lowe", "relation": [{"child": "c1", "as": "mother"}]})");
    table.say("add-person", "p2", R"({"name": "Will Parry", "relation": [{"child": "c1", "as": "uncle"}]})");
    table.say("consider-child", "o1", R"({"name": "Jayden Marsh", "link": "sibling", "disposition": "refer", "reason": "R"})");
    return table;
}

}

class TestVeil : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void word_thatTellsOfAnother_isVeiled_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &said, const QString &shown) {
            QTest::newRow(name) << said << shown;
        };
        row("its own name", u"Reuben was at school."_s, u"Reuben was at school."_s);
        row("a given name", u"Tamsin was at school."_s, u"# was at school."_s);
        row("in small letters, with 's", u"it was tamsin's coat"_s, u"it was #'s coat"_s);
        row("in capitals", u"TAMSIN RANG"_s, u"# RANG"_s);
        row("inside another word", u"The Tamsinson family"_s, u"The Tamsinson family"_s);
        row("with and without accents", u"Siân and Sian"_s, u"# and #"_s);
        row("taken apart by Unicode", u"Sia\u0302n"_s.normalized(QString::NormalizationForm_C), u"#"_s);
        row("a whole name is one mark", u"Siân Will Lowe, 4 May 2013, rang."_s, u"#, rang."_s);
        row("a word that is a name as well", u"He will come; Will cried; WILL too"_s, u"He will come; # cried; # too"_s);
        row("a grown-up's whole name", u"Will Parry will come"_s, u"Will Parry will come"_s);
        row("a surname that the mother has", u"Ms Lowe agreed"_s, u"Ms Lowe agreed"_s);
        row("a month", u"On 12 May 2026 and May 2026, and May fell"_s, u"On 12 May 2026 and May 2026, and # fell"_s);
        row("a name without spaces around it", u"他叫王小明吗"_s, u"他叫#吗"_s);
        row("a birthday as ISO", u"born 2013-05-04"_s, u"born #"_s);
        row("with strokes", u"born 04/05/2013 or 4/5/13"_s, u"born # or #"_s);
        row("in words", u"born 4th May 2013, or May 4, 2013"_s, u"born #, or #"_s);
        row("in Welsh", u"ganwyd 4 Mai 2013"_s, u"ganwyd #"_s);
        row("of the unborn", u"due 20 August 2026"_s, u"due #"_s);
        row("another day", u"seen 14 May 2013, 4 May 2014"_s, u"seen 14 May 2013, 4 May 2014"_s);
        row("a case number", u"see kx200713"_s, u"see #"_s);
        row("an NHS number with spaces", u"999 118 8207"_s, u"#"_s);
        row("a child who was only considered", u"Jayden Marsh and jayden"_s, u"# and #"_s);
    }
    void word_thatTellsOfAnother_isVeiled()
    {
        QFETCH(QString, said);
        QFETCH(QString, shown);
        const Table table = household();
        QCOMPARE(Veil(table.proceedings, table.meeting(), u"c1"_s).over(said, u"#"_s), shown);
    }

    void word_ofAChildThatTheItemIsTaggedFor_stays()
    {
        const Table table = household();
        const Veil veil(table.proceedings, table.meeting(), u"c1"_s);
        QCOMPARE(veil.over(u"Tamsin and Siân"_s, u"#"_s, {u"c1"_s, u"c2"_s}), u"Tamsin and #"_s);
    }

    void formerName_isVeiledAsWell()
    {
        Table table = household();
        table.say("correct", "", R"({"target": "c2", "change": {"name": "Mared Lowe"}})");
        table.say("correct", "", R"({"target": "c2", "change": {"name": "Thomasina Lowe"}})");
        const Veil veil(table.proceedings, table.meeting(), u"c1"_s);
        QCOMPARE(veil.over(u"Tamsin, then Mared, now Thomasina"_s, u"#"_s), u"#, then #, now #"_s);
    }

    // What leaves the room: nothing of another child in any word of it, but in what was tagged for both.
    void paperOfOneChild_tellsOfNoOther()
    {
        Table table = household();
        table.say("answer", "", R"({"prompt": "P1", "state": "done", "text": "Tamsin first."})");
        table.say("share", "i1", R"({"by": "a1", "children": ["c1"], "kind": "fact", "text": "Tamsin cried when Reuben fell."})");
        table.say("share", "i2", R"({"by": "a1", "children": ["c1", "c2"], "kind": "fact", "text": "Reuben and Tamsin hid."})");
        table.say("share", "i3", R"({"by": "a1", "children": [], "kind": "fact", "text": "The room of Siân is cold."})");
        table.say("correct", "", R"({"target": "i1", "change": {"text": "Tamsin cried."}, "reason": "Tamsin said so."})");
        table.say("decide", "d1", R"({"children": ["c1"], "outcomes": ["start_s47"], "text": "As for Tamsin.", "basis": "B"})");
        table.say("dissent", "", R"({"decision": "d1", "attendee": "a3", "view": "Tamsin too.", "reasons": "Jayden saw."})");
        const QString paper = QString::fromUtf8(
            QJsonDocument(disclosedRecord(table.proceedings, table.meeting(), u"c1"_s, u"[another child]"_s)).toJson());
        for (const auto name : {"Siân", "Jayden", "王小明", "2013-05-04", "KX200713"})
            QVERIFY2(!paper.contains(QString::fromUtf8(name)), name);
        QCOMPARE(paper.count(u"Tamsin"_s), 1);
        QVERIFY(paper.contains(u"Reuben and Tamsin hid."_s));
        QVERIFY(paper.contains(u"[another child] cried when Reuben fell."_s));       // what stood there before, too
        QVERIFY(paper.contains(u"The room of [another child] is cold."_s));

        const QString whole = QString::fromUtf8(
            QJsonDocument(disclosedRecord(table.proceedings, table.meeting(), {}, u"[another child]"_s)).toJson());
        QVERIFY(!whole.contains(u"[another child]"_s));
    }
};

QTEST_GUILESS_MAIN(TestVeil)
#include "tst_veil.moc"
