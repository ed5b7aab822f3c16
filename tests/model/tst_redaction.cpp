#include "storage/model/redaction.h"

#include "storage/model/fhir.h"
#include "storage/model/record.h"
#include "tests/support/table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rt;
using namespace rt::test;

namespace {

const QString kVeil = u"[another child]"_s;

QString mark(const QString &reason)
{
    return u"[redacted: %1]"_s.arg(reason);
}

void must(Table &table, const char *verb, const char *ref, const char *json)
{
    if (const auto refused = table.say(verb, ref, json))
        qFatal("%s %s: %s", verb, ref, qPrintable(codeName(*refused)));
}

// A sealed meeting in which much is said that somebody may not read.
Table sealed()
{
    Table table = Table::started();
    must(table, "correct", "", R"({"target": "m1", "change": {"referral": {"received": "2026-03-01T09:00:00Z", "source": "1A",
        "concern": "A neighbour heard cries.", "categories": ["PHY"], "referrer": {"name": "Ida Quist", "professional": false}}}})");
    must(table, "add-person", "p1", R"({"name": "Dee Lowe", "born": "1990-07-14", "relation": [{"child": "c1", "as": "mother"}]})");
    must(table, "answer", "", R"({"prompt": "P1", "state": "done", "text": "Ida Quist will ring again."})");
    must(table, "share", "i1", R"({"by": "a2", "children": ["c1"], "kind": "fact", "sensitivity": "police_intelligence",
                            "text": "Reuben and Tamsin went to Flat 9. An annual check of Ann was due.", "source": "Unit Zebra"})");
    must(table, "share", "i2", R"({"by": "a3", "children": ["c1", "c2"], "kind": "fact", "text": "Both know Flat 9, says Ida Quist."})");
    must(table, "share", "i3", R"({"by": "a3", "children": ["c2"], "kind": "fact", "text": "Tamsin sleeps at Heron House."})");
    must(table, "correct", "", R"({"target": "i1", "change": {"text": "Reuben and Tamsin went to Flat 9 twice. An annual check of Ann was due."},
                            "reason": "They went to Flat 9 again."})");
    must(table, "share", "i4", R"({"by": "a2", "children": ["c1"], "kind": "fact", "text": "Osprey is the operation."})");
    must(table, "withdraw", "", R"({"target": "i4", "reason": "Osprey is not for minutes."})");
    must(table, "decide", "d1", R"({"children": ["c1"], "outcomes": ["start_s47"], "text": "Look into Flat 9.", "basis": "Seen.", "basedOn": ["i1"]})");
    must(table, "dissent", "", R"({"decision": "d1", "attendee": "a3", "view": "Flat 9 is empty.", "reasons": "I know it."})");
    must(table, "act", "t1", R"({"children": ["c1"], "what": "Visit Flat 9", "purpose": "To see.", "owner": "a2", "due": "2026-03-04"})");
    must(table, "progress", "", R"({"action": "t1", "state": "done", "note": "Flat 9 was dark."})");
    must(table, "consent", "k1", R"({"children": ["c1"], "matter": "medical", "status": "sought_given"})");
    must(table, "protect", "q1", R"({"child": "c1", "measure": "safety_plan", "startedAt": "2026-03-02T15:00:00Z"})");
    must(table, "read-back", "", "{}");
    must(table, "sign", "", R"({"attendee": "a2", "decisions": "all", "response": "agree_with_comment", "comment": "Flat 9 first.",
                         "method": "signature", "typedName": "Paul Rigby", "strokes": [[1, 2, 3, 4]],
                         "textHash": "5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a"})");
    must(table, "end", "", "{}");
    const Command seal = table.command("seal", "", "{}");
    QStringList reasons;
    for (const QString &what : decide(table.proceedings, seal).error().detail.split(u", "_s))
        reasons.append(u"{\"what\": \"%1\", \"reason\": \"R\"}"_s.arg(what));
    must(table, "seal", "", qPrintable(u"{\"incomplete\": [%1]}"_s.arg(reasons.join(u','))));
    return table;
}

QString json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject whole(const Table &table)
{
    return record(table.proceedings, table.meeting());
}

QJsonObject own(const Table &table, const Ref &child = u"c1"_s)
{
    return disclosedRecord(table.proceedings, table.meeting(), child, kVeil);
}

QString copyOf(const QJsonObject &record)
{
    return json(redactedCopy(record, mark));
}

QJsonObject itemOf(const QJsonObject &record, QLatin1StringView list, QLatin1StringView ref)
{
    for (const QJsonValue each : record[list].toArray()) {
        if (each["ref"_L1].toString() == ref)
            return each.toObject();
    }
    return {};
}

void redact(Table &table, const char *ref, const char *json)
{
    must(table, "redact", ref, json);
}

}

class TestRedaction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void redact_beforeTheSeal_isRefused()
    {
        Table table = Table::started();
        must(table, "share", "i1", R"({"by": "a1", "children": [], "kind": "fact", "text": "T"})");
        QCOMPARE(table.wouldSay("redact", "r1", R"({"target": "i1", "reason": "medical", "authorisedBy": "A"})"), Code::NotSealed);
    }

    void redact_bySomebodyWhoMayNotChair_isRefused()
    {
        Table table = sealed();
        redact(table, "r1", R"({"target": "i1", "reason": "medical", "authorisedBy": "A"})");
        table.actor.roles = Role::MinuteTaker;
        QCOMPARE(table.wouldSay("redact", "r2", R"({"target": "i1", "reason": "medical", "authorisedBy": "A"})"), Code::NotChair);
        QCOMPARE(table.wouldSay("withdraw", "", R"({"target": "r1", "reason": "R"})"), Code::NotChair);
    }

    void redact_wordsThatDoNotStandThere_isRefused()
    {
        const Table table = sealed();
        const auto would = [&](const char *json) { return table.wouldSay("redact", "r1", json); };
        QCOMPARE(would(R"({"target": "i1", "words": ["Flat 9"], "reason": "safe_address", "authorisedBy": "A"})"), std::nullopt);
        QCOMPARE(would(R"({"target": "i1", "words": ["Flat 9", "Ida Quist"], "reason": "safe_address", "authorisedBy": "A"})"), Code::InvalidValue);
        QCOMPARE(would(R"({"target": "i1", "words": ["Ida Quist"], "everywhere": true, "reason": "safe_address", "authorisedBy": "A"})"),
                 std::nullopt);
        QCOMPARE(would(R"({"target": "i1", "words": ["Nowhere"], "everywhere": true, "reason": "safe_address", "authorisedBy": "A"})"),
                 Code::InvalidValue);
        QCOMPARE(would(R"({"target": "i1", "words": [], "reason": "safe_address", "authorisedBy": "A"})"), Code::InvalidValue);
        QCOMPARE(would(R"({"target": "i1", "everywhere": true, "reason": "safe_address", "authorisedBy": "A"})"), Code::InvalidValue);
        QCOMPARE(would(R"({"target": "i1", "words": ["i1"], "reason": "safe_address", "authorisedBy": "A"})"), Code::InvalidValue);
    }

    void redact_ofNothingOfTheMeeting_isRefused()
    {
        Table table = sealed();
        QCOMPARE(table.wouldSay("redact", "r1", R"({"target": "i9", "reason": "medical", "authorisedBy": "A"})"), Code::UnknownRef);
        redact(table, "r1", R"({"target": "i1", "reason": "medical", "authorisedBy": "A"})");
        QCOMPARE(table.wouldSay("redact", "r2", R"({"target": "r1", "reason": "medical", "authorisedBy": "A"})"), Code::InvalidValue);
        QCOMPARE(table.wouldSay("redact", "r2", R"({"target": "i1", "reason": "secret", "authorisedBy": "A"})"), Code::InvalidValue);
        QCOMPARE(table.wouldSay("redact", "r2", R"({"target": "i1", "reason": "medical"})"), Code::InvalidValue);
        QCOMPARE(table.wouldSay("withdraw", "", R"({"target": "i1", "reason": "R"})"), Code::Sealed);
        QCOMPARE(table.wouldSay("correct", "", R"({"target": "r1", "change": {"reason": "sub_judice"}})"), Code::Sealed);
    }

    void words_goFromTheItemItsHistoryAndWhatIsNestedInIt()
    {
        Table table = sealed();
        for (const char *each : {R"({"target": "i1", "words": ["Flat 9"], "reason": "safe_address", "authorisedBy": "DS Rigby"})",
                                 R"({"target": "d1", "words": ["Flat 9"], "reason": "safe_address", "authorisedBy": "DS Rigby"})",
                                 R"({"target": "t1", "words": ["Flat 9"], "reason": "safe_address", "authorisedBy": "DS Rigby"})"})
            redact(table, qPrintable(u"r%1"_s.arg(table.events.size())), each);
        const QJsonObject copy = redactedCopy(whole(table), mark);
        QVERIFY(json(whole(table)).contains("Flat 9"_L1));
        for (const auto &[list, ref] : {std::pair{"information"_L1, "i1"_L1}, {"decisions"_L1, "d1"_L1}, {"actions"_L1, "t1"_L1}}) {
            const QString held = json(itemOf(copy, list, ref));
            QVERIFY2(!held.contains("Flat 9"_L1) && held.contains(mark(u"safe_address"_s)), qPrintable(held));
        }
        QVERIFY(itemOf(copy, "information"_L1, "i1"_L1)["history"_L1][0]["reason"_L1].toString().contains(mark(u"safe_address"_s)));
        QVERIFY(itemOf(copy, "decisions"_L1, "d1"_L1)["dissent"_L1][0]["view"_L1].toString().startsWith(mark(u"safe_address"_s)));
        QVERIFY(itemOf(copy, "actions"_L1, "t1"_L1)["progress"_L1][0]["note"_L1].toString().startsWith(mark(u"safe_address"_s)));
        QVERIFY(copy["signoffs"_L1][0]["comment"_L1].toString().startsWith(mark(u"safe_address"_s)));
        QVERIFY(itemOf(copy, "information"_L1, "i2"_L1)["text"_L1].toString().contains("Flat 9"_L1));      // of which nobody said it
    }

    void words_everywhere_goFromEveryString()
    {
        Table table = sealed();
        redact(table, "r1", R"({"target": "m1", "words": ["Ida Quist"], "everywhere": true, "reason": "referrer_identity",
                               "authorisedBy": "Ann, who knows Ida Quist"})");
        QVERIFY(json(whole(table)).contains("Ida Quist"_L1));
        for (const QJsonObject &held : {whole(table), own(table), own(table, u"c2"_s), record(table.proceedings, table.meeting(), u"c2"_s)}) {
            QVERIFY(!copyOf(held).contains("Quist"_L1));
            QVERIFY(copyOf(held).contains("[redacted: referrer_identity]"_L1));
        }
    }

    void words_thatStandInAnItemOfAnotherChildAlone_areNotInThisOnesRecord()
    {
        Table table = sealed();
        redact(table, "r1", R"({"target": "i3", "words": ["Heron House"], "everywhere": true, "reason": "safe_address", "authorisedBy": "A"})");
        redact(table, "r2", R"({"target": "i3", "reason": "safe_address", "authorisedBy": "A"})");
        redact(table, "r3", R"({"target": "i3", "words": ["sleeps"], "reason": "safe_address", "authorisedBy": "A"})");
        for (const QJsonObject &held : {own(table), record(table.proceedings, table.meeting(), u"c1"_s)})
            QVERIFY(!held.contains("redactions"_L1));
        QCOMPARE(own(table, u"c2"_s)["redactions"_L1].toArray().size(), 3);
    }

    void aSpan_isWidenedToWholeWords()
    {
        Table table = sealed();
        redact(table, "r1", R"({"target": "i1", "words": ["nn"], "reason": "third_party", "authorisedBy": "A"})");
        const QString text = itemOf(redactedCopy(own(table), mark), "information"_L1, "i1"_L1)["text"_L1].toString();
        QVERIFY2(text.contains(u"An [redacted: third_party] check of [redacted: third_party] was"_s), qPrintable(text));
    }

    void spans_thatOverlapOrLieWithinAnother_areOne()
    {
        Table table = sealed();
        redact(table, "r1", R"({"target": "i2", "words": ["Both know Flat", "Flat 9, says", "9"], "reason": "safe_address", "authorisedBy": "A"})");
        redact(table, "r2", R"({"target": "i2", "words": ["know"], "reason": "third_party", "authorisedBy": "A"})");
        QCOMPARE(itemOf(redactedCopy(whole(table), mark), "information"_L1, "i2"_L1)["text"_L1].toString(), u"[redacted: safe_address] Ida Quist."_s);
    }

    void aSpan_thatCrossesTheVeil_goesAsAWhole()
    {
        for (const char *words : {"Reuben and Tamsin went", "sin went to", "Reuben and Tam"}) {
            Table table = sealed();
            redact(table, "r1", qPrintable(u"{\"target\": \"i1\", \"words\": [\"%1\"], \"reason\": \"medical\", \"authorisedBy\": \"A\"}"_s
                                               .arg(QLatin1StringView(words))));
            const QJsonObject held = own(table);
            QVERIFY(!json(held).contains("Tamsin"_L1) && !json(held).contains("sin went"_L1));
            const QString text = itemOf(redactedCopy(held, mark), "information"_L1, "i1"_L1)["text"_L1].toString();
            QVERIFY2(text.contains(mark(u"medical"_s)), qPrintable(text));
            for (const auto gone : {"Reuben"_L1, "went"_L1}) {
                if (QLatin1StringView(words).contains(gone))
                    QVERIFY2(!text.contains(gone), qPrintable(text));
            }
        }
    }

    void words_inAnotherComposition_areFound()
    {
        Table table = sealed();
        redact(table, "r1", R"({"target": "m1", "words": ["A neighbour"], "reason": "medical", "authorisedBy": "A"})");
        QJsonObject held = whole(table);
        QJsonArray redactions = held["redactions"_L1].toArray();
        QJsonObject one = redactions[0].toObject();
        one.insert(u"words"_s, QJsonArray{u"Si\u00e2n"_s});
        redactions[0] = one;
        held.insert(u"redactions"_s, redactions);
        QJsonObject meeting = held["meeting"_L1].toObject();
        meeting.insert(u"note"_s, u"Sia\u0302n was there."_s);
        held.insert(u"meeting"_s, meeting);
        QCOMPARE(redactedCopy(held, mark)["meeting"_L1]["note"_L1].toString(), u"[redacted: medical] was there."_s);
    }

    void whole_keepsThatItIsThereAndSaysNothing()
    {
        Table table = sealed();
        redact(table, "r1", R"({"target": "i1", "reason": "police_operational", "authorisedBy": "A"})");
        const QJsonObject held = itemOf(redactedCopy(own(table), mark), "information"_L1, "i1"_L1);
        const QJsonObject before = itemOf(own(table), "information"_L1, "i1"_L1);
        for (const auto kept : {"ref"_L1, "at"_L1, "recordedBy"_L1, "children"_L1})
            QCOMPARE(held[kept], before[kept]);
        QCOMPARE(held["text"_L1].toString(), mark(u"police_operational"_s));
        for (const auto gone : {"sensitivity"_L1, "source"_L1, "kind"_L1, "by"_L1, "agency"_L1, "date"_L1})
            QVERIFY2(!held.contains(gone), gone.data());
        QVERIFY(held["history"_L1].toArray().isEmpty());
        QVERIFY(!json(held).contains("police_intelligence"_L1));
    }

    void whole_ofAPersonOrADecision_losesWhatTells()
    {
        Table table = sealed();
        redact(table, "r1", R"({"target": "p1", "reason": "third_party", "authorisedBy": "A"})");
        redact(table, "r2", R"({"target": "d1", "reason": "legal_privilege", "authorisedBy": "A"})");
        redact(table, "r3", R"({"target": "i4", "reason": "police_operational", "authorisedBy": "A"})");
        const QJsonObject copy = redactedCopy(own(table), mark);
        QVERIFY(!json(copy["people"_L1][0].toObject()).contains("1990"_L1));
        const QJsonObject decision = itemOf(copy, "decisions"_L1, "d1"_L1);
        QCOMPARE(decision["number"_L1].toInt(), 1);
        QVERIFY(!decision.contains("outcomes"_L1) && !json(decision).contains("empty"_L1));
        QCOMPARE(copy["signoffs"_L1][0]["comment"_L1].toString(), mark(u"legal_privilege"_s));
        QVERIFY(!json(copy).contains("Osprey"_L1));
        QCOMPARE(copy["withdrawn"_L1][0]["reason"_L1].toString(), mark(u"police_operational"_s));
    }

    void anAttendee_isNamedNowhereByTheirRef()
    {
        for (const char *json_ : {R"({"target": "a2", "reason": "police_operational", "authorisedBy": "A"})",
                                  R"({"target": "a2", "words": ["Paul Rigby", "Police"], "reason": "police_operational", "authorisedBy": "A"})"}) {
            Table table = sealed();
            redact(table, "r1", json_);
            const QJsonObject copy = redactedCopy(own(table), mark);
            QVERIFY(!json(copy).contains("Rigby"_L1) && !json(copy).contains("\"Police\""_L1));
            QCOMPARE(itemOf(copy, "information"_L1, "i1"_L1)["agency"_L1].toString(), mark(u"police_operational"_s));
            QVERIFY(!copy["signoffs"_L1][0].toObject().contains("strokes"_L1));
            QCOMPARE(copy["signoffs"_L1][0]["typedName"_L1].toString(), mark(u"police_operational"_s));
            const auto names = redactedNames(own(table), {{u"rigby"_s, u"Paul Rigby"_s}, {u"okafor"_s, u"Ngozi Okafor"_s}}, mark);
            QCOMPARE(names.value(u"rigby"_s), mark(u"police_operational"_s));
            QCOMPARE(names.value(u"okafor"_s), u"Ngozi Okafor"_s);
        }
    }

    void theMeeting_standsForWhatIsOfNoItem()
    {
        Table table = sealed();
        redact(table, "r1", R"({"target": "m1", "reason": "referrer_identity", "authorisedBy": "A"})");
        const QString copy = copyOf(own(table));
        for (const auto gone : {"neighbour"_L1, "will ring"_L1, "Telephone"_L1})
            QVERIFY2(!copy.contains(gone), gone.data());
        QVERIFY(copy.contains("Look into"_L1));
    }

    void copy_holdsOfARedactionNoWordAndNoTarget()
    {
        Table table = sealed();
        redact(table, "r1", R"({"target": "i1", "words": ["Unit Zebra"], "reason": "police_operational", "authorisedBy": "DS Rigby"})");
        redact(table, "r2", R"({"target": "i2", "words": ["Both"], "reason": "medical", "authorisedBy": "A"})");
        must(table, "withdraw", "", R"({"target": "r2", "reason": "Both may stay."})");
        const QJsonObject copy = redactedCopy(own(table), mark);
        QCOMPARE(copy["redactions"_L1].toArray().size(), 1);
        const QJsonObject one = copy["redactions"_L1][0].toObject();
        QCOMPARE(one.keys(), (QStringList{u"at"_s, u"authorisedBy"_s, u"number"_s, u"reason"_s}));
        QVERIFY(!json(copy).contains("Zebra"_L1) && !json(copy).contains("\"r2\""_L1));
        QVERIFY(!copy["signoffs"_L1][0].toObject().contains("textHash"_L1));
        QVERIFY(copy["redacted"_L1].toBool());
    }

    void withdrawn_comesBackAndBothStandInTheLog()
    {
        Table table = sealed();
        redact(table, "r1", R"({"target": "i2", "words": ["Flat 9"], "reason": "safe_address", "authorisedBy": "A"})");
        QVERIFY(!itemOf(redactedCopy(whole(table), mark), "information"_L1, "i2"_L1)["text"_L1].toString().contains("Flat 9"_L1));
        must(table, "withdraw", "", R"({"target": "r1", "reason": "The court asked."})");
        QVERIFY(itemOf(redactedCopy(whole(table), mark), "information"_L1, "i2"_L1)["text"_L1].toString().contains("Flat 9"_L1));
        QVERIFY(!whole(table).contains("redactions"_L1));
        const QJsonObject gone = itemOf(whole(table), "withdrawn"_L1, "r1"_L1);
        QCOMPARE(gone["reason"_L1].toString(), u"The court asked."_s);
        QCOMPARE(gone["item"_L1]["words"_L1][0].toString(), u"Flat 9"_s);
        QCOMPARE(table.wouldSay("withdraw", "", R"({"target": "r1", "reason": "R"})"), Code::WrongState);
    }

    void children_areWhoseCopies()
    {
        Table table = sealed();
        redact(table, "r1", R"({"target": "i2", "children": ["c2"], "words": ["Flat 9"], "reason": "irrelevant_to_this_child", "authorisedBy": "A"})");
        QVERIFY(itemOf(redactedCopy(own(table), mark), "information"_L1, "i2"_L1)["text"_L1].toString().contains("Flat 9"_L1));
        QVERIFY(!copyOf(own(table, u"c2"_s)).contains("Flat 9"_L1));
        QVERIFY(!itemOf(redactedCopy(whole(table), mark), "information"_L1, "i2"_L1)["text"_L1].toString().contains("Flat 9"_L1));
    }

    void record_withoutRedactions_isAsItWas()
    {
        const Table table = sealed();
        QVERIFY(!whole(table).contains("redactions"_L1));
        const QJsonObject copy = redactedCopy(whole(table), mark);
        QCOMPARE(copy["information"_L1], whole(table)["information"_L1]);
        QCOMPARE(copy["meeting"_L1], whole(table)["meeting"_L1]);
    }

    void fhir_ofACopy_saysNothingRedactedAndThatItIsOne()
    {
        Table table = sealed();
        for (const char *ref : {"i1", "d1", "t1", "k1", "q1", "a2", "p1"})
            redact(table, qPrintable(u"r-%1"_s.arg(QLatin1StringView(ref))), qPrintable(
                u"{\"target\": \"%1\", \"reason\": \"medical\", \"authorisedBy\": \"A\"}"_s.arg(QLatin1StringView(ref))));
        redact(table, "r1", R"({"target": "c1", "words": ["2018-05-23"], "reason": "safe_address", "authorisedBy": "A"})");
        const QString document = json(fhirDocument(redactedCopy(own(table), mark), table.meeting().id, table.now));
        for (const auto gone : {"Look into"_L1, "dark"_L1, "Rigby"_L1, "start_s47"_L1, "safety_plan"_L1, "sought_given"_L1, "birthDate"_L1, "2018-05-23"_L1})
            QVERIFY2(!document.contains(gone), gone.data());
        QVERIFY(document.contains("\"REDACTED\""_L1) && document.contains(mark(u"medical"_s)));
        QVERIFY(!document.contains("\"code\":\"\""_L1));
        QVERIFY(!json(fhirDocument(own(table), table.meeting().id, table.now)).contains("\"REDACTED\""_L1));
    }

    void hints_areOfMarksThatNothingIsRedactedFor()
    {
        Table table = sealed();
        using Hints = std::vector<RedactionHint>;
        QCOMPARE(redactionHints(whole(table)), (Hints{{u"m1"_s, u"referrer_identity"_s}, {u"i1"_s, u"police_operational"_s}}));
        redact(table, "r1", R"({"target": "i1", "words": ["Unit Zebra"], "reason": "police_operational", "authorisedBy": "A"})");
        QCOMPARE(redactionHints(whole(table)), (Hints{{u"m1"_s, u"referrer_identity"_s}}));
        must(table, "withdraw", "", R"({"target": "r1", "reason": "R"})");
        QCOMPARE(redactionHints(whole(table)).size(), size_t(2));
    }

    void texts_areTheWordsThatCanBeChosen()
    {
        const Table table = sealed();
        const auto texts = redactableTexts(whole(table), u"i1"_s);
        QStringList fields;
        for (const auto &[field, text] : texts)
            fields.append(field);
        QVERIFY2(fields.contains(u"text"_s) && fields.contains(u"source"_s) && fields.contains(u"history.old"_s), qPrintable(fields.join(u' ')));
        QVERIFY(!fields.contains(u"kind"_s) && !fields.contains(u"recordedBy"_s) && !fields.contains(u"ref"_s));
        for (const auto &[field, text] : texts)
            QCOMPARE(wordsIn(whole(table), u"i1"_s, {text}, false), QStringList{text});
    }
};

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
