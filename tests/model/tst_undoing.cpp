#include "storage/model/record.h"
#include "storage/model/undoing.h"
#include "tests/support/table.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rt;
using namespace rt::test;

namespace {

const QString kReason = u"Taken back straight after it was entered"_s;

// What stands, without how it came to stand: no history, nothing that was withdrawn, no time of saying it.
QJsonValue standing(const QJsonValue &value)
{
    static const QStringList how{u"history"_s, u"withdrawn"_s, u"at"_s, u"recordedBy"_s, u"progress"_s, u"number"_s};
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue each : value.toArray())
            out.append(standing(each));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject given = value.toObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!how.contains(it.key()))
            out.insert(it.key(), standing(it.value()));
    }
    return out;
}

QJsonValue standing(const Table &table)
{
    return standing(record(table.proceedings, table.meeting()));
}

// Takes the last thing said back, and gives what was said for that.
Event takeBack(Table &table, const Proceedings &before)
{
    const auto back = undoing(before, table.events.back(), kReason);
    Q_ASSERT(back);
    Command command = table.command("start", "", "{}");
    command.verb = back->verb;
    command.fields = back->fields;
    if (rule(back->verb).mustName)
        command.ref = table.proceedings.freshRef(rule(back->verb).makes);
    const auto event = decide(table.proceedings, command);
    if (!event) {
        qWarning("refused: %s", qPrintable(codeName(event.error().code)));
        return {};
    }
    table.proceedings.apply(*event);
    table.events.push_back(*event);
    return *event;
}

}

class TestUndoing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void undoing_whateverWasSaid_leavesWhatStoodBefore_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("ref");
        QTest::addColumn<QByteArray>("fields");
        const auto row = [](const char *name, const char *verb, const char *ref, const char *fields, const char *first = "") {
            QTest::newRow(name) << QByteArray(first) << QByteArray(verb) << QByteArray(ref) << QByteArray(fields);
        };
        row("somebody who is not here arrives", "arrive", "", R"({"attendee": "a4", "mode": "phone"})");
        row("somebody leaves", "leave", "", R"({"attendee": "a1"})");
        row("somebody comes back", "arrive", "", R"({"attendee": "a1", "mode": "video"})", R"(leave {"attendee": "a1"})");
        row("apologies", "apologise", "", R"({"attendee": "a4", "reason": "Ill.", "informationSent": true})");
        row("apologies anew", "apologise", "", R"({"attendee": "a4", "reason": "In court."})",
            R"(apologise {"attendee": "a4", "reason": "Ill.", "informationSent": true})");
        row("an answer", "answer", "", R"({"prompt": "P2", "state": "done"})");
        row("an answer over another", "answer", "", R"({"prompt": "P2", "state": "done", "text": "Seen."})",
            R"(answer {"prompt": "P2", "state": "not_applicable", "text": "No other child."})");
        row("what settles a question", "answer", "", R"({"prompt": "differs", "state": "done", "text": "One was hurt."})");
        row("a statement read", "read-statement", "", R"({"statement": "confidentiality", "language": "en", "by": "a1"})");
        row("a statement read again", "read-statement", "", R"({"statement": "confidentiality", "language": "cy", "by": "a2"})",
            R"(read-statement {"statement": "confidentiality", "language": "en", "by": "a1"})");
        row("an acknowledgement", "acknowledge", "", R"({"attendee": "a2", "statement": "equality"})",
            R"(acknowledge {"attendee": "a2", "statement": "confidentiality"})");
        row("what became of an action", "progress", "", R"({"action": "t1", "state": "done", "note": "Visited."})");
        row("what became of it later", "progress", "", R"({"action": "t1", "state": "dropped"})",
            R"(progress {"action": "t1", "state": "not_done", "note": "Nobody in."})");
        row("an entry", "share", "i1", R"({"by": "a1", "children": ["c1"], "kind": "fact", "text": "A"})");
        row("a consent", "consent", "k1", R"({"children": ["c1"], "matter": "medical", "status": "sought_given"})");
        row("a correction", "correct", "", R"({"target": "t1", "change": {"what": "Ring", "contingency": "Write"}})");
        row("criteria", "correct", "", R"({"target": "m1", "change": {"type": "complex",
            "complexCriteria": ["organised_or_ritual_abuse"], "scheduled.venue": "Room 9"}})");
        row("a withdrawal", "withdraw", "", R"({"target": "p1", "reason": "Of another family."})");
    }
    void undoing_whateverWasSaid_leavesWhatStoodBefore()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, ref);
        QFETCH(QByteArray, fields);
        Table table = Table::started();
        QCOMPARE(table.say("act", "t1", R"({"children": [], "what": "Visit", "purpose": "To see"})"), std::nullopt);
        QCOMPARE(table.say("add-person", "p1", R"({"name": "Jo"})"), std::nullopt);
        if (const qsizetype blank = first.indexOf(' '); blank > 0)
            QCOMPARE(table.say(first.left(blank), "", first.mid(blank + 1)), std::nullopt);
        const QJsonValue before = standing(table);
        const Proceedings stood = table.proceedings;
        QCOMPARE(table.say(verb, ref, fields), std::nullopt);
        const QJsonValue after = standing(table);
        QVERIFY(after != before);

        const Proceedings then = table.proceedings;
        const Event back = takeBack(table, stood);
        if (verb == "withdraw") {
            // It stands as withdrawn; the same is said again under another name.
            QVERIFY(table.item("p1").withdrawn);
            QCOMPARE(table.item("p2").text(u"name"), u"Jo"_s);
            return;
        }
        QCOMPARE(standing(table), before);
        QVERIFY(back.verb == Verb::Correct || back.verb == Verb::Withdraw || back.verb == Verb::Progress);
        if (back.verb == Verb::Correct || back.verb == Verb::Withdraw)
            QCOMPARE(back.fields.value("reason"_L1).toString(), kReason);
        if (back.verb == Verb::Withdraw)
            return;
        takeBack(table, then);                   // and what was taken back can be had again
        QCOMPARE(standing(table), after);
    }

    void undoing_keepsWhatWasSaidInTheRecord()
    {
        Table table = Table::started();
        const Proceedings before = table.proceedings;
        table.say("arrive", "", R"({"attendee": "a4", "mode": "phone"})");
        const QString came = format(table.events.back().at);
        takeBack(table, before);
        QVERIFY(!table.meeting().isPresent(u"a4"_s));
        QVERIFY(table.meeting().presentAt(table.events.back().at).size() == 3);
        QJsonObject school;
        for (const QJsonValue each : record(table.proceedings, table.meeting())["attendance"_L1].toArray()) {
            if (each["ref"_L1] == u"a4"_s)
                school = each.toObject();
        }
        QVERIFY(school["present"_L1].toArray().isEmpty());
        const QJsonValue kept = school["history"_L1][0];
        QCOMPARE(kept["field"_L1].toString(), u"present"_s);
        QCOMPARE(kept["old"_L1][0]["from"_L1].toString(), came);
        QCOMPARE(kept["reason"_L1].toString(), kReason);
        // It takes nothing with it: who was there before and after is there still.
        QCOMPARE(table.say("arrive", "", R"({"attendee": "a4", "mode": "room"})"), std::nullopt);
        QCOMPARE(table.meeting().presentNow().size(), size_t(4));
    }

    void undoing_anArrival_frees_whatHungOnIt()
    {
        Table table = Table::started();
        const Proceedings before = table.proceedings;
        table.say("arrive", "", R"({"attendee": "a4", "mode": "room"})");
        takeBack(table, before);
        table.say("decide", "d1", R"({"children": ["c1"], "outcomes": ["start_s47"], "text": "T", "basis": "B"})");
        QVERIFY(!table.item("d1").list("involved"_L1).contains(u"a4"_s));
        QCOMPARE(table.say("sign", "", R"({"attendee": "a4", "decisions": "all", "response": "agree", "method": "code"})"),
                 Code::NotPresent);
    }

    void undoing_whatCanOnlyBeFollowed_isNothing()
    {
        Table table = Table::started();
        const Proceedings before = table.proceedings;
        QCOMPARE(table.say("end"), std::nullopt);
        QVERIFY(!undoing(before, table.events.back(), kReason));
        const Proceedings ended = table.proceedings;
        QCOMPARE(table.say("correct", "", R"({"target": "m1", "change": {"ended": "2026-03-02T09:40:00Z"}})"), std::nullopt);
        takeBack(table, ended);
        QCOMPARE(table.meeting().ended, ended.lastConvened()->ended);
    }
};

QTEST_GUILESS_MAIN(TestUndoing)
#include "tst_undoing.moc"
