#include "tests/support/table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rt;
using namespace rt::test;

namespace {

constexpr auto kDispensed = R"({"children": ["c1"], "matter": "interview_child", "status": "not_sought_dispensed",
    "grounds": ["%1"], %2 "exceptional": "The father is a suspect.", "rationale": "He would be warned."})";

QByteArray dispensed(const char *ground, const char *more)
{
    return QByteArray(kDispensed).replace("%1", ground).replace("%2", more);
}

constexpr auto kDecision = R"({"children": ["c1"], "outcomes": ["start_s47"], "text": "Enquiries start.",
                               "basis": "A fresh injury."})";

// A meeting that lacks nothing but a signature, and has ended.
Table ended()
{
    Table table = Table::started();
    table.say("read-statement", "", R"({"statement": "confidentiality", "language": "en", "by": "a1"})");
    for (const char *who : {"a1", "a2", "a3"})
        table.say("acknowledge", "", QByteArray(R"({"attendee": "%1", "statement": "confidentiality"})").replace("%1", who));
    for (QLatin1StringView prompt : codes::prompts())
        table.say("answer", "", QByteArray(R"({"prompt": "%1", "state": "done"})").replace("%1", prompt.data()));
    table.say("decide", "d1", R"({"children": [], "outcomes": ["start_s47"], "text": "Enquiries start.",
                                  "basis": "A fresh injury."})");
    table.say("read-back");
    table.say("end");
    return table;
}

}

class TestCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decide_beforeAnythingIsConvened_isWrongState()
    {
        Table table;
        QCOMPARE(table.say("start"), Code::WrongState);
    }

    void decide_ofAMeetingThatIsNot_isUnknownRef()
    {
        Table table = Table::started();
        Command command = table.command("start", "", "{}");
        command.meeting = u"m9"_s;
        QCOMPARE(decide(table.proceedings, command).error().code, Code::UnknownRef);
    }

    void convene_startNow_needsOnlyTheType()
    {
        Table table;
        QCOMPARE(table.say("convene", "m1", R"({"type": "team_manager"})"), std::nullopt);
    }

    void convene_complexWithoutCriteria_isInvalid()
    {
        Table table;
        QCOMPARE(table.say("convene", "m1", R"({"type": "complex"})"), Code::InvalidValue);
        QCOMPARE(table.say("convene", "m1", R"({"type": "complex", "complexCriteria": []})"), Code::InvalidValue);
        QCOMPARE(table.say("convene", "m1", R"({"type": "complex", "complexCriteria": ["organised_or_ritual_abuse"]})"),
                 std::nullopt);
    }

    void start_twice_isWrongState()
    {
        Table table = Table::started();
        QCOMPARE(table.say("start"), Code::WrongState);
        QCOMPARE(table.say("end"), std::nullopt);
        QCOMPARE(table.say("end"), Code::WrongState);
    }

    void addChild_bornAndExpected_isInvalid()
    {
        Table table = Table::started();
        QCOMPARE(table.say("add-child", "c3", R"({"name": "Unborn Lowe"})"), Code::InvalidValue);
        QCOMPARE(table.say("add-child", "c3", R"({"name": "U", "born": "2020-01-01", "expected": "2026-06-01"})"),
                 Code::InvalidValue);
        QCOMPARE(table.say("add-child", "c3", R"({"name": "Unborn Lowe", "expected": "2026-06-01"})"), std::nullopt);
    }

    void addChild_nhsNumber_isCheckedByModulus11()
    {
        Table table = Table::started();
        QCOMPARE(table.wouldSay("add-child", "c3", R"({"name": "A", "born": "2020-01-01", "nhsNumber": "9993045625"})"),
                 Code::InvalidValue);
        QCOMPARE(table.wouldSay("add-child", "c3", R"({"name": "A", "born": "2020-01-01", "nhsNumber": "9993045624"})"),
                 std::nullopt);
    }

    void invite_excludedRole_needsTheChairsReason()
    {
        Table table = Table::started();
        for (QLatin1StringView role : codes::excludedRoles()) {
            const auto invitation = [role](const char *json) { return QByteArray(json).replace("%1", role.data()); };
            const QByteArray plain = invitation(R"({"name": "X", "agency": "Family", "role": "%1"})");
            QCOMPARE(table.wouldSay("invite", "a9", plain), Code::ExcludedRole);
            const QByteArray overridden = invitation(R"({"name": "X", "agency": "Family", "role": "%1",
                                                        "override": {"reason": "Interprets for the child."}})");
            QCOMPARE(table.wouldSay("invite", "a9", overridden), std::nullopt);
            table.actor.roles = Role::MinuteTaker;
            QCOMPARE(table.wouldSay("invite", "a9", overridden), Code::NotChair);
            table.actor.roles = Role::Chair;
        }
    }

    void correct_aRoleToAnExcludedOne_isRefusedLikeTheInvitation()
    {
        Table table = Table::started();
        QCOMPARE(table.say("correct", "", R"({"target": "a4", "change": {"role": "parent"}})"), Code::ExcludedRole);
        QCOMPARE(table.item("a4").text(u"role"), u"headteacher"_s);
    }

    void ref_takenOrStrange_isRefused()
    {
        Table table = Table::started();
        QCOMPARE(table.say("invite", "c1", R"({"name": "X", "agency": "Y", "role": "gp"})"), Code::DuplicateRef);
        QCOMPARE(table.say("invite", "a 9", R"({"name": "X", "agency": "Y", "role": "gp"})"), Code::InvalidValue);
        QCOMPARE(table.say("invite", "", R"({"name": "X", "agency": "Y", "role": "gp"})"), Code::InvalidValue);
        QCOMPARE(table.say("end", "e1"), Code::InvalidValue);
    }

    void share_byNobody_isUnknownRef()
    {
        Table table = Table::started();
        QCOMPARE(table.say("share", "i1", R"({"by": "a9", "children": ["c1"], "kind": "fact", "text": "X"})"),
                 Code::UnknownRef);
        QCOMPARE(table.say("share", "i1", R"({"by": "c1", "children": ["c1"], "kind": "fact", "text": "X"})"),
                 Code::UnknownRef);
        QCOMPARE(table.say("share", "i1", R"({"by": "a1", "children": ["c9"], "kind": "fact", "text": "X"})"),
                 Code::UnknownRef);
    }

    void text_isKeptInNfcAndNothingElse()
    {
        Table table = Table::started();
        QCOMPARE(table.say("share", "i1", "{\"by\": \"a1\", \"children\": [], \"kind\": \"fact\","
                                          " \"text\": \"  Sia\\u0302n\\n\\tsaid \\\"no\\\"  \"}"), std::nullopt);
        QCOMPARE(table.item("i1").text(u"text"), u"  Siân\n\tsaid \"no\"  "_s);
    }

    void text_upTo20000Characters_isTaken()
    {
        Table table = Table::started();
        const auto share = [](const QByteArray &text) {
            return QByteArray(R"({"by": "a1", "children": [], "kind": "fact", "text": "%1"})").replace("%1", text);
        };
        QCOMPARE(table.wouldSay("share", "i1", share(QByteArray(kMaxText, 'x'))), std::nullopt);
        QCOMPARE(table.wouldSay("share", "i1", share(QByteArray(kMaxText + 1, 'x'))), Code::InvalidValue);
        // Characters, not UTF-16 units; and counted as composed.
        QCOMPARE(table.wouldSay("share", "i1", share(QByteArray("😀").repeated(kMaxText))), std::nullopt);
        QCOMPARE(table.wouldSay("share", "i1", share(QByteArray("a\u0302").repeated(kMaxText))), std::nullopt);
        QCOMPARE(table.wouldSay("share", "i1", share(QByteArray("a\u0302").repeated(kMaxText + 1))), Code::InvalidValue);
        // Letters that NFC takes apart: U+0958 becomes two.
        QCOMPARE(table.wouldSay("share", "i1", share(QByteArray("\u0958").repeated(kMaxText / 2))), std::nullopt);
        QCOMPARE(table.wouldSay("share", "i1", share(QByteArray("\u0958").repeated(kMaxText / 2 + 1))),
                 Code::InvalidValue);
        QCOMPARE(table.wouldSay("share", "i1", share("   ")), Code::InvalidValue);
        QCOMPARE(table.wouldSay("share", "i1", share("a\\u0007b")), Code::InvalidValue);
        QCOMPARE(table.wouldSay("share", "i1", share("a\\u0085b")), Code::InvalidValue);
    }

    void instant_isKeptInUtc()
    {
        Table table;
        table.say("convene", "m1", R"({"type": "team_manager", "ladoReferral": "2026-03-31T11:05:00+01:00"})");
        QCOMPARE(table.item("m1").text(u"ladoReferral"), u"2026-03-31T10:05:00Z"_s);
    }

    void field_thatTheVerbDoesNotKnow_isInvalid()
    {
        Table table = Table::started();
        QCOMPARE(table.say("arrive", "", R"({"attendee": "a4", "mode": "room", "colour": "red"})"), Code::InvalidValue);
        QCOMPARE(table.say("arrive", "", R"({"attendee": "a4"})"), Code::InvalidValue);
        QCOMPARE(table.say("arrive", "", R"({"attendee": "a4", "mode": "broom"})"), Code::InvalidValue);
        QCOMPARE(table.say("arrive", "", R"({"attendee": 4, "mode": "room"})"), Code::InvalidValue);
    }

    void arrive_twice_isWrongState()
    {
        Table table = Table::started();
        QCOMPARE(table.say("arrive", "", R"({"attendee": "a1", "mode": "room"})"), Code::WrongState);
        QCOMPARE(table.say("leave", "", R"({"attendee": "a4"})"), Code::WrongState);
        QCOMPARE(table.say("leave", "", R"({"attendee": "a1"})"), std::nullopt);
        QCOMPARE(table.say("arrive", "", R"({"attendee": "a1", "mode": "phone"})"), std::nullopt);
    }

    void answer_notApplicable_needsBecause()
    {
        Table table = Table::started();
        QCOMPARE(table.say("answer", "", R"({"prompt": "P2", "state": "not_applicable"})"), Code::InvalidValue);
        QCOMPARE(table.say("answer", "", R"({"prompt": "P2", "state": "not_applicable", "text": " "})"),
                 Code::InvalidValue);
        QCOMPARE(table.say("answer", "", R"({"prompt": "P2", "state": "done"})"), std::nullopt);
    }

    void consent_dispensed_needsAGroundThatStands()
    {
        Table table = Table::started();
        table.say("add-person", "p1", R"({"name": "Aunt"})");
        table.say("competence", "g1", R"({"child": "c1", "matter": "interview_child", "finding": "competent",
                                          "assessedBy": "a1", "reasons": "She weighed it."})");
        const auto say = [&](const QByteArray &json) { return table.wouldSay("consent", "k1", json); };
        QCOMPARE(say(dispensed("G1", "")), std::nullopt);
        QCOMPARE(say(dispensed("G1", "").replace("\"G1\"", "")), Code::MissingGround);
        QCOMPARE(say(dispensed("G2", "")), Code::MissingGround);
        QCOMPARE(say(dispensed("G2", "\"person\": \"p1\",")), std::nullopt);
        QCOMPARE(say(dispensed("G3", "")), Code::MissingGround);
        QCOMPARE(say(dispensed("G3", "\"officer\": \"a3\",")), Code::MissingGround);       // a nurse is no officer
        QCOMPARE(say(dispensed("G3", "\"officer\": \"a2\",")), std::nullopt);
        QCOMPARE(say(dispensed("G4", "")), Code::MissingGround);
        QCOMPARE(say(dispensed("G4", "\"competence\": \"g1\",")), std::nullopt);
        QCOMPARE(say(dispensed("G1", "").replace("exceptional", "timing")), Code::MissingRationale);
        QCOMPARE(say(dispensed("G1", "").replace("rationale", "timing")), Code::MissingRationale);
        QCOMPARE(say(dispensed("G1", "").replace("not_sought_dispensed", "sought_refused_proceed")
                         .replace("\"G1\"", "")), Code::MissingGround);
        QCOMPARE(say(R"({"children": ["c1"], "matter": "medical", "status": "sought_given"})"), std::nullopt);
    }

    void correct_aConsentIntoOneWithoutGround_isRefused()
    {
        Table table = Table::started();
        QCOMPARE(table.say("consent", "k1", dispensed("G1", "")), std::nullopt);
        QCOMPARE(table.say("correct", "", R"({"target": "k1", "change": {"grounds": []}})"), Code::MissingGround);
        QCOMPARE(table.say("correct", "", R"({"target": "k1", "change": {"rationale": null}})"),
                 Code::MissingRationale);
    }

    void decide_withoutNames_involvesThosePresent()
    {
        Table table = Table::started();
        QCOMPARE(table.say("decide", "d1", kDecision), std::nullopt);
        QCOMPARE(table.meeting().involved.value(u"d1"_s), (QStringList{u"a1"_s, u"a2"_s, u"a3"_s}));
    }

    void sign_forADecisionOneWasNotThereFor_isNotPresent()
    {
        Table table = Table::started();
        table.say("decide", "d1", kDecision);
        table.say("arrive", "", R"({"attendee": "a4", "mode": "room"})");
        table.say("decide", "d2", kDecision);
        const auto sign = [&](const QByteArray &decisions, const QByteArray &response) {
            return table.wouldSay("sign", "", QByteArray(R"({"attendee": "a4", "method": "signature", "comment": "Yes.",
                "decisions": %1, "response": "%2"})").replace("%1", decisions).replace("%2", response));
        };
        QCOMPARE(sign("[\"d1\"]", "agree"), Code::NotPresent);
        QCOMPARE(sign("\"all\"", "agree_with_comment"), Code::NotPresent);
        QCOMPARE(sign("[\"d2\"]", "agree"), std::nullopt);
        QCOMPARE(sign("[\"d1\"]", "not_present_for_item"), std::nullopt);
        QCOMPARE(sign("[\"d1\"]", "dissent"), std::nullopt);
        QCOMPARE(sign("[]", "agree"), Code::InvalidValue);
        QCOMPARE(sign("[\"c1\"]", "agree"), Code::UnknownRef);
    }

    void sign_thatNeedsAComment_isInvalidWithout()
    {
        Table table = Table::started();
        table.say("decide", "d1", kDecision);
        for (const char *response : {"agree_with_comment", "dissent", "unable_to_sign"}) {
            QCOMPARE(table.wouldSay("sign", "", QByteArray(R"({"attendee": "a1", "decisions": "all", "method": "spoken",
                                                 "response": "%1"})").replace("%1", response)), Code::InvalidValue);
        }
    }

    void sign_whatItWasSignedWith_isKeptOrInvalid()
    {
        Table table = Table::started();
        table.say("decide", "d1", kDecision);
        const auto sign = [&](const QByteArray &more) {
            return table.wouldSay("sign", "", QByteArray(R"({"attendee": "a1", "decisions": "all", "method": "signature",
                "response": "agree", %1})").replace("%1", more));
        };
        const QByteArray hash = "\"textHash\": \"" + QByteArray(64, 'a') + '"';
        QCOMPARE(sign(R"("strokes": [[0, 1, 10000, 10000]], "typedName": "A. Name", )" + hash), std::nullopt);
        QCOMPARE(sign(R"("strokes": [[0, 1, 10001, 10000]])"), Code::InvalidValue);
        QCOMPARE(sign(R"("strokes": [])"), Code::InvalidValue);
        QCOMPARE(sign(R"("textHash": "aa")"), Code::InvalidValue);
        QCOMPARE(sign(R"("typedName": " ")"), Code::InvalidValue);
        table.say("sign", "", R"({"attendee": "a1", "decisions": "all", "method": "signature", "response": "agree",
                                  "strokes": [[0, 1, 10000, 10000], [5, 5]]})");
        const Signoff *signed_ = table.meeting().signoff(u"a1"_s, u"d1"_s);
        QVERIFY(signed_);
        QCOMPARE(signed_->strokes, (QCborArray{QCborArray{0, 1, 10000, 10000}, QCborArray{5, 5}}));
    }

    void correct_whatWasWithdrawn_isWrongState()
    {
        Table table = Table::started();
        table.say("decide", "d1", kDecision);
        QCOMPARE(table.say("withdraw", "", R"({"target": "d1", "reason": "Said too early."})"), std::nullopt);
        QCOMPARE(table.say("correct", "", R"({"target": "d1", "change": {"text": "Again."}})"), Code::WrongState);
        QCOMPARE(table.say("withdraw", "", R"({"target": "d1", "reason": "Again."})"), Code::WrongState);
        QCOMPARE(table.say("withdraw", "", R"({"target": "d7", "reason": "Again."})"), Code::UnknownRef);
        QCOMPARE(table.say("withdraw", "", R"({"target": "m1", "reason": "All of it."})"), Code::InvalidValue);
    }

    void correct_toWhatTheVerbWouldNotTake_isRefused()
    {
        Table table = Table::started();
        table.say("decide", "d1", kDecision);
        const auto change = [&](const char *json) {
            return table.wouldSay("correct", "", QByteArray(R"({"target": "d1", "change": %1})").replace("%1", json));
        };
        QCOMPARE(change(R"({"text": ""})"), Code::InvalidValue);
        QCOMPARE(change(R"({"text": null})"), Code::InvalidValue);
        QCOMPARE(change(R"({"colour": "red"})"), Code::InvalidValue);
        QCOMPARE(change(R"({})"), Code::InvalidValue);
        QCOMPARE(change(R"({"children": ["c9"]})"), Code::UnknownRef);
        QCOMPARE(change(R"({"basis": null})"), std::nullopt);
    }

    void correct_whenSomebodyWasThere_isTakenInOrderAndNotAhead()
    {
        Table table = Table::started();
        const auto present = [&](const char *spans) {
            return table.say("correct", "", QByteArray(R"({"target": "a1", "change": {"present": %1}, "reason": "R"})")
                                                .replace("%1", spans));
        };
        const auto invalid = std::optional(Code::InvalidValue);
        QCOMPARE(present(R"([{"from": "2026-03-02T09:20:00Z", "mode": "car"}])"), invalid);
        QCOMPARE(present(R"([{"mode": "room"}])"), invalid);
        QCOMPARE(present(R"([{"from": "2027-03-02T09:20:00Z", "mode": "room"}])"), invalid);
        QCOMPARE(present(R"([{"from": "2026-03-02T09:20:00Z", "to": "2026-03-02T09:10:00Z", "mode": "room"}])"), invalid);
        QCOMPARE(present(R"([{"from": "2026-03-02T09:20:00Z", "to": "2027-03-02T09:30:00Z", "mode": "room"}])"), invalid);
        QCOMPARE(present(R"([{"from": "2026-03-02T09:20:00Z", "mode": "room"},
                             {"from": "2026-03-02T09:30:00Z", "mode": "phone"}])"), invalid);      // the first goes on
        QCOMPARE(present(R"([{"from": "2026-03-02T09:20:00Z", "to": "2026-03-02T09:31:00Z", "mode": "room"},
                             {"from": "2026-03-02T09:30:00Z", "mode": "phone"}])"), invalid);      // in two places
        QCOMPARE(present(R"([{"from": "2026-03-02T09:20:00Z", "to": "2026-03-02T09:25:00Z", "mode": "room"},
                             {"from": "2026-03-02T09:30:00Z", "mode": "phone"}])"), std::nullopt);
        QCOMPARE(table.meeting().spans(u"a1"_s).size(), 2);
        QVERIFY(table.meeting().isPresent(u"a1"_s));
        QCOMPARE(present("null"), std::nullopt);
        QVERIFY(!table.meeting().isPresent(u"a1"_s));
        // Only of somebody at the meeting, and only what stands of them.
        QCOMPARE(table.say("correct", "", R"({"target": "c1", "change": {"present": []}})"), invalid);
        QCOMPARE(table.say("correct", "", R"({"target": "a1", "change": {"acknowledged": ["gossip"]}})"), invalid);
        QCOMPARE(table.say("correct", "", R"({"target": "a1", "change": {"agenda.P1": null}})"), invalid);
    }

    void correct_anAnswer_isOneThatCouldBeGiven()
    {
        Table table = Table::started();
        const auto invalid = std::optional(Code::InvalidValue);
        const auto answer = [&](const char *prompt, const char *given) {
            return table.say("correct", "", QByteArray(R"({"target": "m1", "change": {"agenda.%1": %2}})")
                                                .replace("%1", prompt).replace("%2", given));
        };
        QCOMPARE(answer("P99", R"({"state": "done"})"), invalid);
        QCOMPARE(answer("", R"({"state": "done"})"), invalid);
        QCOMPARE(answer("P2", R"({"state": "perhaps"})"), invalid);
        QCOMPARE(answer("P2", R"({"state": "not_applicable"})"), invalid);
        QCOMPARE(answer("P2", R"({"state": "not_applicable", "text": "No other child."})"), std::nullopt);
        QCOMPARE(table.meeting().answers.value(u"P2"_s).fields.value("text"_L1).toString(), u"No other child."_s);
        QCOMPARE(answer("P2", "null"), std::nullopt);
        QVERIFY(table.meeting().answers.isEmpty());
        QCOMPARE(table.say("correct", "", R"({"target": "m1", "change": {"started": null}})"), invalid);
    }

    void seal_byWhomMayNotChair_isNotChair()
    {
        Table table = ended();
        table.actor.roles = Role::MinuteTaker;
        QCOMPARE(table.say("seal"), Code::NotChair);
    }

    void seal_beforeTheEnd_isWrongState()
    {
        Table table = Table::started();
        QCOMPARE(table.say("seal"), Code::WrongState);
    }

    void seal_withADecisionWithoutBasis_isMissingBasisWhateverReasonIsGiven()
    {
        Table table = ended();
        table.say("decide", "d2", R"({"children": ["c1"], "outcomes": ["medical"], "text": "A medical."})");
        QCOMPARE(table.say("seal", "", R"({"incomplete": [{"what": "basis:d2", "reason": "Later."}]})"),
                 Code::MissingBasis);
    }

    void seal_withSomethingMissing_needsItsReason()
    {
        Table table = ended();
        QCOMPARE(table.say("seal"), Code::Incomplete);
        QCOMPARE(table.say("seal", "", R"({"incomplete": [{"what": "signoff:a1", "reason": "R"},
            {"what": "signoff:a2", "reason": "R"}, {"what": "signoff:a3", "reason": "R"}]})"), std::nullopt);
        QVERIFY(table.meeting().sealed);
    }

    void seal_withAnUnfinishedEntryOnScreen_needsItsReasonToo()
    {
        Table table = ended();
        for (const char *who : {"a1", "a2", "a3"})
            table.say("sign", "", QByteArray(R"({"attendee": "%1", "decisions": "all", "response": "agree",
                                                "method": "spoken"})").replace("%1", who));
        const Command seal = table.command("seal", "", "{}");
        QCOMPARE(decide(table.proceedings, seal, {u"unfinished:decision"_s}).error().code, Code::Incomplete);
        QVERIFY(decide(table.proceedings, seal));
    }

    void everythingThatChangesTheRecord_afterTheSeal_isSealed()
    {
        Table table = ended();
        QCOMPARE(table.say("addendum", "x1", R"({"text": "T", "reason": "R"})"), Code::NotSealed);
        QCOMPARE(table.say("seal", "", R"({"incomplete": [{"what": "signoff:a1", "reason": "R"},
            {"what": "signoff:a2", "reason": "R"}, {"what": "signoff:a3", "reason": "R"}]})"), std::nullopt);
        int refused = 0;
        for (const VerbRule &law : verbs()) {
            if (law.afterSeal)
                continue;
            QCOMPARE(table.wouldSay(law.name.data(), "", "{}"), Code::Sealed);
            ++refused;
        }
        QCOMPARE(refused, 30);
        QCOMPARE(table.say("addendum", "x1", R"({"text": "T", "reason": "R"})"), std::nullopt);
        QCOMPARE(table.say("sign", "", R"({"attendee": "a1", "decisions": "all", "response": "agree",
                                           "method": "spoken"})"), std::nullopt);
    }

    void adjourn_andResume_goInTurn()
    {
        Table table = Table::started();
        QCOMPARE(table.say("resume"), Code::WrongState);
        QCOMPARE(table.say("adjourn", "", R"({"reason": "Fire alarm."})"), std::nullopt);
        QCOMPARE(table.say("adjourn", "", R"({"reason": "Fire alarm."})"), Code::WrongState);
        QCOMPARE(table.say("resume"), std::nullopt);
    }

    void refusal_keepsVerbAndCodeAndNotAWord()
    {
        Table table = Table::started();
        const Command command = table.command("share", "i1",
            R"({"by": "a9", "children": [], "kind": "fact", "text": "Something secret"})");
        const std::optional<Event> trail = refusal(table.proceedings, command, Code::UnknownRef);
        QVERIFY(trail);
        QCOMPARE(trail->fields.size(), 2);
        QCOMPARE(trail->fields.value("verb"_L1).toString(), u"share"_s);
        QCOMPARE(trail->fields.value("code"_L1).toString(), u"unknown_ref"_s);
    }
};

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
