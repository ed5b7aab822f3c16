#include "storage/model/json.h"
#include "storage/model/script.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rt;

namespace {

constexpr auto kScript = R"({"format": "roundtable-script/1", "title": "T", "profile": "sw_1_3_5",
    "calendar": "england-and-wales", "timezone": "Europe/London",
    "users": [{"user": "okafor", "name": "N", "may": ["chair"]}, {"user": "pike", "name": "L", "may": []}],
    "steps": [{"at": "2026-03-02T09:31:10Z", "as": "okafor", "do": "convene", "ref": "m1", "type": "team_manager"},
              %1]})";

Result<Script> with(const QByteArray &step)
{
    return readScript(QByteArray(kScript).replace("%1", step));
}

QByteArray share(const QByteArray &text, const QByteArray &more = {})
{
    return R"({"at": "2026-03-02T09:34:25Z", "as": "pike", "do": "share", "ref": "i1", "by": "a3", "children": [],
               "kind": "fact", "text": ")" + text + "\"" + more + "}";
}

}

class TestScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wellFormed_isRead()
    {
        const Result<Script> script = with(share("X", R"(, "refused": "unknown_ref")"));
        QVERIFY2(script, script ? "" : qPrintable(script.error().detail));
        QCOMPARE(script->steps.size(), size_t(2));
        QVERIFY(script->steps[0].command.actor.mayChair());
        QVERIFY(!script->steps[1].command.actor.mayChair());
        QCOMPARE(script->steps[1].refused, Code::UnknownRef);
        QVERIFY(!script->steps[0].command.newMeeting.isNull());
    }

    void meetingId_isTheSameForTheSameScriptAndAnotherForAnother()
    {
        const QByteArray one = QByteArray(kScript).replace("%1", share("X"));
        QByteArray other = one;
        other.replace("\"title\": \"T\"", "\"title\": \"U\"");
        QCOMPARE(readScript(one)->steps[0].command.newMeeting, readScript(one)->steps[0].command.newMeeting);
        QVERIFY(readScript(one)->steps[0].command.newMeeting != readScript(other)->steps[0].command.newMeeting);
    }

    void badForm_isUnreadableInOneSentenceThatNamesTheStep_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::newRow("not an object") << QByteArray("7");
        QTest::newRow("unknown verb") << share("X").replace("\"share\"", "\"shout\"");
        QTest::newRow("no verb") << share("X").replace("\"do\"", "\"does\"");
        QTest::newRow("unknown field") << share("X", R"(, "colour": "red")");
        QTest::newRow("path as a field") << share("X", R"(, "family.tell": "yes")");
        QTest::newRow("text is a number") << share("X").replace("\"X\"", "7");
        QTest::newRow("list is a text") << share("X").replace("[]", "\"c1\"");
        QTest::newRow("list of numbers") << share("X").replace("[]", "[1]");
        QTest::newRow("object is a text") << share("X", R"(, "family": "yes")");
        QTest::newRow("unknown part") << share("X", R"(, "family": {"tell": "yes", "mood": "x"})");
        QTest::newRow("no instant") << share("X").replace("2026-03-02T09:34:25Z", "2026-03-02");
        QTest::newRow("unknown user") << share("X").replace("\"pike\"", "\"nobody\"");
        QTest::newRow("unknown refusal") << share("X", R"(, "refused": "because")");
        QTest::newRow("ref of nothing") << QByteArray(R"({"at": "2026-03-02T09:34:25Z", "as": "pike", "do": "start", "ref": "s1"})");
        QTest::newRow("no ref") << share("X").replace("\"ref\"", "\"meeting\"").replace("\"i1\"", "7");
        QTest::newRow("20,001 characters") << share(QByteArray(kMaxText + 1, 'x'));
        QTest::newRow("control character") << share("a\\u0001b");
        QTest::newRow("NUL") << share("a\\u0000b");
        QTest::newRow("escape") << share("a\\u001bb");
        QTest::newRow("delete") << share("a\\u007fb");
        QTest::newRow("half a surrogate pair") << share("a\\ud800b");
        QTest::newRow("the other half") << share("a\\udc00b");
        QTest::newRow("not UTF-8") << share("a\xff\xfe");
        QTest::newRow("a key twice") << share("X", R"(, "text": "Y")");
        QTest::newRow("too deep") << share("X", ", \"family\": " + QByteArray(100000, '['));
        QTest::newRow("a number out of range") << share("X", ", \"family\": 1e999");
    }
    void badForm_isUnreadableInOneSentenceThatNamesTheStep()
    {
        QFETCH(QByteArray, step);
        const Result<Script> script = with(step);
        QVERIFY(!script);
        QCOMPARE(script.error().code, Code::Script_Unreadable);
        QVERIFY(!script.error().detail.isEmpty());
        QVERIFY(!script.error().detail.contains(u'\n'));
        QVERIFY(script.error().detail.size() < 200);
    }

    // What a step expects to be refused as invalid_value is played, so that a script can show it.
    void badValue_thatTheStepExpectsToBeRefused_isRead()
    {
        const QByteArray expects = R"(, "refused": "invalid_value")";
        QVERIFY(with(share(QByteArray(kMaxText + 1, 'x'), expects)));
        QVERIFY(with(share("a\\u0001b", expects)));
        QVERIFY(with(share("X", expects).replace("\"X\"", "7")));
        QVERIFY(!with(share("a\\ud800b", expects)));
    }

    void notAScript_isUnreadable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(1000000, '\0');
        QTest::newRow("blanks") << QByteArray(1000000, ' ');
        QTest::newRow("brackets") << QByteArray(1000000, '[');
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("another format") << QByteArray(R"({"format": "roundtable-script/2"})");
        QTest::newRow("too large") << QByteArray(kMaxScriptBytes + 1, ' ');
        QTest::newRow("two values") << QByteArray(kScript).replace("%1", share("X")) + "{}";
    }
    void notAScript_isUnreadable()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(readScript(bytes).error().code, Code::Script_Unreadable);
    }
};

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
