#include "tests/support/stage.h"

#include <QRegularExpression>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// Everything that can be said at the table, by touch: each form is filled in as a person does it, and what it said is
// looked for in the record.
class TestAtTheTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void decision_ofChildrenThatAreChosen_takesSixTapsAtMost();
    void information_withEverythingBesideIt_isInTheRecord();
    void withheldAndWanted_areInTheRecord();
    void consent_lookedAtAgain_isInTheRecord();
    void outcomesThatDiffer_areAskedAbout();
    void decision_byOthersThanThosePresent_saysSo();
    void dissent_escalated_hasTheChairsAnswer();
    void action_dueBeforeTheConference_saysWhy();
    void action_countedFromTheEnd_andWhatBecameOfIt();
    void protectionAndFamily_areInTheRecord();
    void person_relatedToTheChild_andYoung_leadsToAnotherChild();
    void anotherChild_promoted_isOneOfTheMeeting();
    void childInHospital_wardNurseAndConsultantAreExpected();
    void correction_ofAnyField_keepsTheHistory();
    void correction_emptied_takesTheFieldAway();
    void correction_refused_staysUnfinishedWithItsField();
    void withdrawal_thenUndo_saysItAgain();
    void undo_ofAnEntryAndOfACorrection();
    void meeting_adjournedResumedAndTakenOver();
    void meeting_cancelled_isClosed();
    void clock_thatRanOut_hasItsReason();
    void afterTheSeal_outcomeProgressDistributionAndAddition();
    void nextMeeting_carriesOver();
};

#define TAP(...) QVERIFY(stage.tap(__VA_ARGS__))
#define TYPE(...) QVERIFY(stage.type(__VA_ARGS__))
#define SAVE_ENTRY() do { TAP(u"entry-save"_s); QVERIFY(stage.goes(u"entry-save"_s)); } while (false)
#define SAY(verb, ...) QVERIFY(said(stage, u"" verb ""_s, __VA_ARGS__))

namespace {

const Item &item(const Stage &stage, const QString &ref)
{
    static const Item nothing{};
    const Item *found = stage.meeting()->view().proceedings.item(ref);
    return found ? *found : nothing;
}

bool said(Stage &stage, const QString &verb, const QVariantMap &fields)
{
    const QString answer = Tablet::settle(*stage.meeting(), stage.meeting()->say(verb, fields));
    return answer.startsWith(verb + u':') || (qInfo("%s: %s", qPrintable(verb), qPrintable(answer)), false);
}

QVariantMap action()
{
    return {{u"children"_s, QStringList{u"c1"_s}}, {u"what"_s, u"See Reuben alone."_s}, {u"purpose"_s, u"To hear him."_s},
            {u"owner"_s, u"a1"_s}, {u"due"_s, u"2026-03-03"_s}};
}

bool endAndSeal(Stage &stage)
{
    MeetingEditor &meeting = *stage.meeting();
    if (Tablet::settle(meeting, meeting.end()) != u"end:"_s)
        return false;
    for (const QString &each : meeting.view().missing())
        meeting.giveReason(each, u"Left open in this test."_s);
    return Tablet::settle(meeting, meeting.seal()) == u"seal:"_s;
}

}

void TestAtTheTable::decision_ofChildrenThatAreChosen_takesSixTapsAtMost()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    TAP(u"section-consent"_s);
    const int before = stage.taps;
    TAP(u"rail-add-decision"_s);
    TAP(u"chip-start_s47"_s, u"decide-outcomes"_s);
    TAP(u"chip-joint_investigation"_s, u"decide-outcomes"_s);
    TYPE(u"decide-text"_s, u"Enquiries start today."_s);
    TYPE(u"decide-basis"_s, u"The mark is a hand's."_s);
    SAVE_ENTRY();
    QVERIFY2(stage.taps - before <= 6, qPrintable(QString::number(stage.taps - before)));
    const Item decision = item(stage, u"d1"_s);
    QCOMPARE(decision.list("children"_L1), QStringList{u"c1"_s});
    QCOMPARE(decision.list("involved"_L1), (QStringList{u"a1"_s, u"a2"_s, u"a3"_s}));
}

void TestAtTheTable::information_withEverythingBesideIt_isInTheRecord()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    TAP(u"section-information"_s);
    TAP(u"chip-a3"_s, u"share-by"_s);
    TAP(u"chip-allegation"_s, u"share-kind"_s);
    TYPE(u"share-text"_s, u"His father hit him."_s);
    TAP(u"share-more"_s);
    QVERIFY(stage.date(u"share-date"_s, u"1"_s, u"3"_s, u"2026"_s));
    TAP(u"chip-third_party"_s, u"share-sensitivity"_s);
    TYPE(u"share-source"_s, u"A neighbour"_s);
    TAP(u"chip-before"_s, u"share-shared"_s);
    TYPE(u"share-permission"_s, u"Not to the family"_s);
    TAP(u"chip-no"_s, u"share-family-tell"_s);
    TYPE(u"share-family-reason"_s, u"It would name her"_s);
    TAP(u"share-save"_s);
    QVERIFY(stage.saved(stage.meeting()->information, 1));
    const Item shared = item(stage, u"i1"_s);
    QCOMPARE(shared.text(u"date"), u"2026-03-01"_s);
    QCOMPARE(shared.text(u"sensitivity"), u"third_party"_s);
    QCOMPARE(shared.text(u"source"), u"A neighbour"_s);
    QCOMPARE(shared.text(u"shared"), u"before"_s);
    QCOMPARE(shared.text(u"permission"), u"Not to the family"_s);
    QCOMPARE(shared.text(u"family.tell"), u"no"_s);
    QCOMPARE(shared.text(u"family.reason"), u"It would name her"_s);
}

void TestAtTheTable::withheldAndWanted_areInTheRecord()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    TAP(u"section-information"_s);
    TAP(u"chip-others"_s, u"information-view"_s);
    TAP(u"withhold-add"_s);
    TAP(u"chip-a2"_s, u"withhold-by"_s);
    TYPE(u"withhold-what"_s, u"An intelligence report"_s);
    TAP(u"entry-save"_s);                                // the reason is not given yet: it stays, and says so
    QVERIFY(stage.comes(u"withhold-problem"_s));
    QVERIFY(!stage.seen(u"withhold-reason"_s)->property("error").toString().isEmpty());
    QVERIFY(stage.meeting()->missing->keys().contains(u"unfinished:withhold"_s));
    TYPE(u"withhold-reason"_s, u"It would name the source"_s);
    SAVE_ENTRY();
    QVERIFY(!stage.meeting()->missing->keys().contains(u"unfinished:withhold"_s));
    TAP(u"outstanding-add"_s);
    TYPE(u"outstanding-agency"_s, u"Emergency department"_s);
    TYPE(u"outstanding-what"_s, u"Attendances since January"_s);
    TAP(u"chip-a3"_s, u"outstanding-owner"_s);
    QVERIFY(stage.date(u"outstanding-due"_s, u"4"_s, u"3"_s, u"2026"_s));
    SAVE_ENTRY();
    QVERIFY(stage.saved(stage.meeting()->notes, 2));
    const QString withheld = stage.meeting()->notes->keyAt(0), wanted = stage.meeting()->notes->keyAt(1);
    QCOMPARE(item(stage, withheld).text(u"by"), u"a2"_s);
    QCOMPARE(item(stage, withheld).text(u"reason"), u"It would name the source"_s);
    QCOMPARE(item(stage, wanted).text(u"owner"), u"a3"_s);
    QCOMPARE(item(stage, wanted).text(u"due"), u"2026-03-04"_s);
    QVERIFY(stage.comes(u"outstanding-"_s + wanted));
}

void TestAtTheTable::consent_lookedAtAgain_isInTheRecord()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    SAY("add-person", {{u"name"_s, u"Darren Lowe"_s}});
    TAP(u"section-consent"_s);
    TAP(u"matter-interview_child"_s);                    // each matter apart
    TAP(u"chip-not_sought_dispensed"_s, u"consent-status"_s);
    TAP(u"check-G2"_s, u"consent-grounds"_s);
    TAP(u"entry-save"_s);
    QVERIFY(stage.comes(u"consent-problem"_s));          // who would be at risk is asked, at its field
    QVERIFY(!stage.seen(u"consent-person"_s)->property("error").toString().isEmpty());
    TAP(u"chip-p1"_s, u"consent-person"_s);
    TYPE(u"consent-exceptional"_s, u"He is alleged to have hit him."_s);
    TYPE(u"consent-rationale"_s, u"Asking would give time to press him."_s);
    QVERIFY(stage.date(u"consent-review-at-date"_s, u"5"_s, u"3"_s, u"2026"_s));
    SAVE_ENTRY();
    QVERIFY(stage.saved(stage.meeting()->consents, 1));
    const Item consent = item(stage, stage.meeting()->consents->keyAt(0));
    QCOMPARE(consent.text(u"person"), u"p1"_s);
    QCOMPARE(consent.text(u"reviewAt"), u"2026-03-05"_s);
    QCOMPARE(consent.text(u"matter"), u"interview_child"_s);
    TAP(u"matter-medical"_s);
    TAP(u"sheet-close"_s);                               // opened by mistake: nothing of it is left unfinished
    TAP(u"matter-medical"_s);
    QVERIFY(stage.comes(u"entry-save"_s));
    QVERIFY(!stage.seen(u"consent-restored"_s));
}

void TestAtTheTable::outcomesThatDiffer_areAskedAbout()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    SAY("add-child", {{u"name"_s, u"Imogen Attard"_s}, {u"born"_s, u"2021-11-02"_s}});
    TAP(u"rail-add-decision"_s);
    TAP(u"chip-start_s47"_s, u"decide-outcomes"_s);
    TAP(u"child-c2"_s, u"decide-children"_s);            // not for Imogen
    TYPE(u"decide-text"_s, u"Enquiries start."_s);
    SAVE_ENTRY();
    QCOMPARE(item(stage, u"d1"_s).list("children"_L1), QStringList{u"c1"_s});
    TAP(u"section-decisions"_s);
    QVERIFY(stage.comes(u"decisions-differ"_s));
    TAP(u"banner-action"_s, u"decisions-differ"_s);
    TAP(u"chip-done"_s, u"answer-state"_s);
    TYPE(u"answer-text"_s, u"Nothing is known of Imogen yet."_s);
    SAVE_ENTRY();
    QVERIFY(stage.goes(u"decisions-differ"_s));
}

void TestAtTheTable::decision_byOthersThanThosePresent_saysSo()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    TAP(u"rail-add-decision"_s);
    TAP(u"chip-medical"_s, u"decide-outcomes"_s);
    TYPE(u"decide-text"_s, u"A medical today."_s);
    TAP(u"chip-a2"_s, u"decide-involved"_s);             // the police were called out
    SAVE_ENTRY();
    QCOMPARE(item(stage, u"d1"_s).list("involved"_L1), (QStringList{u"a1"_s, u"a3"_s}));
}

void TestAtTheTable::dissent_escalated_hasTheChairsAnswer()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    SAY("decide", Tablet::decision());
    TAP(u"section-decisions"_s);
    TAP(u"entry-dissent"_s, u"decision-d1"_s);
    TAP(u"chip-a3"_s, u"dissent-attendee"_s);
    TYPE(u"dissent-view"_s, u"It can wait."_s);
    TYPE(u"dissent-reasons"_s, u"He is tired."_s);
    TYPE(u"dissent-chair-response"_s, u"The marks fade."_s);
    TAP(u"dissent-escalate"_s);
    SAVE_ENTRY();
    QVERIFY(stage.saved(stage.meeting()->notes, 1));
    const Item dissent = item(stage, stage.meeting()->notes->keyAt(0));
    QCOMPARE(dissent.text(u"decision"), u"d1"_s);
    QCOMPARE(dissent.text(u"chairResponse"), u"The marks fade."_s);
    QVERIFY(dissent.flag("escalate"_L1));
    QVERIFY(stage.comes(u"dissent-"_s + dissent.ref));
}

void TestAtTheTable::action_dueBeforeTheConference_saysWhy()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    TAP(u"section-actions"_s);
    TAP(u"action-add"_s);
    QVERIFY(!stage.seen(u"chip-conference"_s));          // there is none to come yet
    TAP(u"sheet-close"_s);
    SAY("decide", Tablet::decision());
    TAP(u"action-add"_s);
    TYPE(u"act-what"_s, u"Chronology"_s);
    TYPE(u"act-purpose"_s, u"For the conference"_s);
    TYPE(u"act-owner-agency"_s, u"The school"_s);
    TAP(u"chip-conference"_s, u"act-due"_s);
    QVERIFY(stage.seen(u"due-why"_s)->property("text").toString().contains(u"15 working days"_s));
    TAP(u"chip-legal"_s, u"act-kind"_s);
    SAVE_ENTRY();
    QVERIFY(stage.saved(stage.meeting()->actions, 1));
    const Item due = item(stage, u"t1"_s);
    QCOMPARE(due.text(u"owner.agency"), u"The school"_s);
    QCOMPARE(due.value(u"due.within").toInteger(), 15);
    QCOMPARE(due.text(u"due.from"), u"2026-03-02T09:30:00Z"_s);
    QVERIFY(stage.meeting()->actions->value(u"t1"_s, u"dueWhy"_s).toString().contains(u"15 working days"_s));
}

void TestAtTheTable::action_countedFromTheEnd_andWhatBecameOfIt()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    TAP(u"section-actions"_s);
    TAP(u"action-add"_s);
    TYPE(u"act-what"_s, u"Joint visit"_s);
    TYPE(u"act-purpose"_s, u"To see her"_s);
    TAP(u"chip-count"_s, u"act-due"_s);
    TAP(u"step-more"_s, u"due-within"_s);
    TAP(u"chip-d"_s, u"due-unit"_s);
    SAVE_ENTRY();
    QVERIFY(stage.saved(stage.meeting()->actions, 1));
    QCOMPARE(item(stage, u"t1"_s).value(u"due.within").toInteger(), 25);
    QCOMPARE(item(stage, u"t1"_s).text(u"due.unit"), u"d"_s);
    QCOMPARE(item(stage, u"t1"_s).text(u"due.from"), u"meeting_end"_s);
    TAP(u"entry-progress"_s, u"action-t1"_s);
    TAP(u"chip-done"_s, u"progress-state"_s);
    TYPE(u"progress-note"_s, u"She is well."_s);
    SAVE_ENTRY();
    QVERIFY(stage.saved(stage.meeting()->progress, 1));
    QCOMPARE(stage.meeting()->view().proceedings.actionState(u"t1"_s), u"done"_s);
}

void TestAtTheTable::protectionAndFamily_areInTheRecord()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    SAY("add-person", {{u"name"_s, u"Darren Lowe"_s}});
    TAP(u"section-actions"_s);
    TAP(u"protect-add"_s);
    TAP(u"chip-police_protection_s46"_s, u"protect-measure"_s);
    TAP(u"protect-started-at-today"_s);
    TYPE(u"protect-started-at-time"_s, u"0915"_s);
    SAVE_ENTRY();                                        // of one child there is nothing to choose
    QVERIFY(stage.saved(stage.meeting()->notes, 1));
    const QString measure = stage.meeting()->notes->keyAt(0);
    QCOMPARE(item(stage, measure).text(u"child"), u"c1"_s);
    QCOMPARE(item(stage, measure).text(u"startedAt"), u"2026-03-02T09:15:00Z"_s);
    QVERIFY(stage.comes(u"protect-"_s + measure));
    const QVariantList lines = stage.meeting()->notes->value(measure, u"lines"_s).toList();
    QVERIFY(lines.last().toMap().value(u"value"_s).toString().contains(u"5 Mar, 09:15"_s));   // its clock, beside it
    TAP(u"family-add"_s);
    TYPE(u"family-tell"_s, u"That he is safe."_s);
    TAP(u"chip-a1"_s, u"family-who"_s);
    TAP(u"family-when-today"_s);
    TAP(u"name-0"_s, u"family-not-to-be-told"_s);
    SAVE_ENTRY();
    QVERIFY(stage.saved(stage.meeting()->notes, 2));
    const Item family = item(stage, stage.meeting()->notes->keyAt(1));
    QCOMPARE(family.text(u"when"), u"2026-03-02"_s);
    QCOMPARE(family.list("notToBeTold"_L1), QStringList{u"Darren Lowe"_s});
}

void TestAtTheTable::person_relatedToTheChild_andYoung_leadsToAnotherChild()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    TAP(u"section-people"_s);
    TAP(u"people-add-person"_s);
    TYPE(u"add-person-name"_s, u"Kit Lowe"_s);
    TAP(u"add-person-relation-c1-usual-5"_s);
    TAP(u"add-person-alleged-perpetrator"_s);
    TAP(u"add-person-under18"_s);
    SAVE_ENTRY();
    QVERIFY(stage.saved(stage.meeting()->people, 1));
    QCOMPARE(stage.meeting()->people->value(u"p1"_s, u"relations"_s).toString(), u"Sibling of Reuben Attard"_s);
    QVERIFY(stage.meeting()->missing->keys().contains(u"young-abuser"_s));
    TAP(u"section-missing"_s);
    TAP(u"missing-go"_s, u"missing-young-abuser"_s);
    TYPE(u"consider-child-name"_s, u"Kit Lowe"_s);       // the link is chosen already
    TAP(u"chip-separate_discussion"_s, u"consider-child-disposition"_s);
    TYPE(u"consider-child-reason"_s, u"A discussion of his own on Thursday."_s);
    TYPE(u"consider-child-owner-agency"_s, u"Youth justice"_s);
    SAVE_ENTRY();
    QVERIFY(!stage.meeting()->missing->keys().contains(u"young-abuser"_s));
    const Item other = item(stage, stage.meeting()->otherChildren->keyAt(0));
    QCOMPARE(other.text(u"link"), u"alleged_abuser_under_18"_s);
    QCOMPARE(other.text(u"owner.agency"), u"Youth justice"_s);
}

void TestAtTheTable::anotherChild_promoted_isOneOfTheMeeting()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    SAY("consider-child", {{u"name"_s, u"Imogen Attard"_s}, {u"link"_s, u"sibling"_s}, {u"disposition"_s, u"refer"_s},
                           {u"reason"_s, u"Lives there."_s}});
    const QString other = stage.meeting()->otherChildren->keyAt(0);
    TAP(u"section-people"_s);
    TAP(u"entry-add-child"_s, u"other-child-card-"_s + other);
    QVERIFY(stage.date(u"add-child-born"_s, u"2"_s, u"11"_s, u"2021"_s));    // the name is there already
    SAVE_ENTRY();
    QVERIFY(stage.saved(stage.meeting()->children, 2));
    QCOMPARE(item(stage, u"c2"_s).text(u"name"), u"Imogen Attard"_s);
    QVERIFY(Tablet::until([&] { return item(stage, other).text(u"disposition") == u"now_subject"_s; }));
}

void TestAtTheTable::childInHospital_wardNurseAndConsultantAreExpected()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    SAY("add-child", {{u"name"_s, u"Imogen Attard"_s}, {u"born"_s, u"2021-11-02"_s}, {u"inPatient"_s, true}});
    TAP(u"section-people"_s);
    QVERIFY(stage.comes(u"expected-consultant_in_charge-hospital-c2"_s));
    TAP(u"expected-senior_ward_nurse-in_patient-c2"_s);
    TYPE(u"invite-name"_s, u"Sister Mair Pugh"_s);       // the role is chosen already
    TYPE(u"invite-agency"_s, u"Children's ward"_s);
    SAVE_ENTRY();
    QVERIFY(stage.saved(stage.meeting()->attendees, 4));
    QCOMPARE(item(stage, u"a4"_s).text(u"role"), u"senior_ward_nurse"_s);
    QVERIFY(stage.goes(u"expected-senior_ward_nurse-in_patient-c2"_s));
}

void TestAtTheTable::correction_ofAnyField_keepsTheHistory()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    SAY("share", Tablet::information(u"A mark."_s));
    TAP(u"section-information"_s);
    TAP(u"entry-correct"_s, u"information-i1"_s);
    TAP(u"chip-a2"_s, u"share-by"_s);
    TAP(u"chip-opinion"_s, u"share-kind"_s);
    TYPE(u"correct-reason"_s, u"He said it, not she."_s);
    SAVE_ENTRY();
    const Item shared = item(stage, u"i1"_s);
    QCOMPARE(shared.text(u"by"), u"a2"_s);
    QCOMPARE(shared.text(u"kind"), u"opinion"_s);
    QCOMPARE(shared.text(u"text"), u"A mark."_s);        // what was not touched is not said again
    QCOMPARE(shared.corrections, 1);
    QCOMPARE(shared.history.size(), size_t(2));
    QCOMPARE(shared.history[0].reason, u"He said it, not she."_s);
    TAP(u"entry-history"_s, u"information-i1"_s);
    QVERIFY(stage.comes(u"sheet-close"_s));
}

void TestAtTheTable::correction_emptied_takesTheFieldAway()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    QVariantMap shared = Tablet::information(u"A mark."_s);
    shared.insert(u"sensitivity"_s, u"third_party"_s);
    shared.insert(u"family.tell"_s, u"no"_s);
    shared.insert(u"family.reason"_s, u"It would name her"_s);
    SAY("share", shared);
    TAP(u"section-information"_s);
    TAP(u"entry-correct"_s, u"information-i1"_s);
    TAP(u"chip-third_party"_s, u"share-sensitivity"_s);
    TAP(u"chip-later"_s, u"share-family-tell"_s);
    SAVE_ENTRY();
    QVERIFY(item(stage, u"i1"_s).value(u"sensitivity").isUndefined());
    QCOMPARE(item(stage, u"i1"_s).text(u"family.tell"), u"later"_s);
    QCOMPARE(item(stage, u"i1"_s).text(u"family.reason"), u"It would name her"_s);     // the rest of it stands
}

void TestAtTheTable::correction_refused_staysUnfinishedWithItsField()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    SAY("decide", Tablet::decision());
    TAP(u"section-decisions"_s);
    TAP(u"entry-correct"_s, u"decision-d1"_s);
    TAP(u"chip-start_s47"_s, u"decide-outcomes"_s);      // and now nothing is decided
    TAP(u"entry-save"_s);
    QVERIFY(stage.comes(u"decide-problem"_s));
    QVERIFY(!stage.seen(u"decide-outcomes"_s)->property("error").toString().isEmpty());
    TAP(u"entry-set-aside"_s);
    QVERIFY(stage.goes(u"entry-save"_s));
    QCOMPARE(item(stage, u"d1"_s).list("outcomes"_L1), QStringList{u"start_s47"_s});
    TAP(u"section-missing"_s);
    TAP(u"missing-go"_s, u"missing-unfinished-correct-d1#2"_s);
    TAP(u"chip-medical"_s, u"decide-outcomes"_s);
    SAVE_ENTRY();
    QCOMPARE(item(stage, u"d1"_s).list("outcomes"_L1), QStringList{u"medical"_s});
}

void TestAtTheTable::withdrawal_thenUndo_saysItAgain()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    SAY("share", Tablet::information(u"A mark."_s));
    TAP(u"section-information"_s);
    TAP(u"entry-withdraw"_s, u"information-i1"_s);
    TYPE(u"withdraw-reason"_s, u"Of another family."_s);
    SAVE_ENTRY();
    QVERIFY(stage.saved(stage.meeting()->information, 0));
    TAP(u"section-meeting"_s);
    QVERIFY(stage.comes(u"withdrawn-i1"_s));
    TAP(u"rail-undo"_s);
    QVERIFY(stage.saved(stage.meeting()->information, 1));
    QCOMPARE(item(stage, u"i2"_s).text(u"text"), u"A mark."_s);
    QVERIFY(item(stage, u"i1"_s).withdrawn.has_value());
}

void TestAtTheTable::undo_ofAnEntryAndOfACorrection()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    SAY("share", Tablet::information(u"A mark."_s));
    SAY("correct", {{u"target"_s, u"i1"_s}, {u"change"_s, QVariantMap{{u"text"_s, u"Two."_s}, {u"date"_s, u"2026-03-01"_s}}}});
    TAP(u"rail-undo"_s);
    QVERIFY(Tablet::until([&] { return item(stage, u"i1"_s).text(u"text") == u"A mark."_s; }));
    QVERIFY(item(stage, u"i1"_s).value(u"date").isUndefined());
    SAY("decide", Tablet::decision());
    TAP(u"rail-undo"_s);
    QVERIFY(stage.saved(stage.meeting()->decisions, 0));
    QVERIFY(item(stage, u"d1"_s).withdrawn.has_value());
    QVERIFY(endAndSeal(stage));
    QVERIFY(stage.goes(u"rail-undo"_s));
}

void TestAtTheTable::meeting_adjournedResumedAndTakenOver()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    TAP(u"section-meeting"_s);
    TAP(u"meeting-adjourn"_s);
    TYPE(u"adjourn-reason"_s, u"The fire alarm."_s);
    TAP(u"adjourn-until-today"_s);
    TYPE(u"adjourn-until-time"_s, u"11:00"_s);
    SAVE_ENTRY();
    QVERIFY(Tablet::until([&] { return stage.meeting()->state() == MeetingEditor::Adjourned; }));
    QVERIFY(stage.meeting()->adjournedWords().contains(u"11:00"_s));
    QVERIFY(stage.comes(u"meeting-adjourned"_s));
    TAP(u"meeting-resume"_s);
    QVERIFY(Tablet::until([&] { return stage.meeting()->state() == MeetingEditor::Running; }));
    TAP(u"meeting-take-chair"_s);
    TYPE(u"take-chair-reason"_s, u"Mrs Shah was called away."_s);
    SAVE_ENTRY();
    QCOMPARE(stage.meeting()->view().meeting()->chairs.size(), size_t(1));
}

void TestAtTheTable::meeting_cancelled_isClosed()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    TAP(u"section-meeting"_s);
    TAP(u"meeting-cancel"_s);
    TYPE(u"cancel-reason"_s, u"Convened twice by mistake."_s);
    SAVE_ENTRY();
    QVERIFY(Tablet::until([&] { return stage.meeting()->state() == MeetingEditor::Cancelled; }));
    QVERIFY(stage.goes(u"rail-add-decision"_s));
}

void TestAtTheTable::clock_thatRanOut_hasItsReason()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(endAndSeal(stage));
    stage.tablet.clock.advance(std::chrono::hours(25));
    stage.meeting()->tick();
    QString late;
    for (const QString &key : stage.meeting()->clocks->keys()) {
        if (key.startsWith(u"E09"_s))
            late = key;
    }
    QVERIFY(stage.meeting()->clocks->value(late, u"overrun"_s).toBool());
    TAP(u"section-meeting"_s);
    TAP(u"clock-overrun"_s, u"clock-"_s + QString(late).replace(QRegularExpression(u"[/:]"_s), u"-"_s));
    TYPE(u"overrun-reason"_s, u"The network was down."_s);
    TYPE(u"overrun-authorised-by"_s, u"Priya Shah"_s);
    SAVE_ENTRY();
    QVERIFY(Tablet::until([&] {
        return stage.meeting()->clocks->value(late, u"reason"_s).toString().startsWith(u"The network was down."_s);
    }));
}

void TestAtTheTable::afterTheSeal_outcomeProgressDistributionAndAddition()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    SAY("invite", {{u"name"_s, u"Mrs Attard"_s}, {u"agency"_s, u"Family"_s}, {u"role"_s, u"parent"_s},
                   {u"override.reason"_s, u"She asked to be heard."_s}});
    SAY("decide", Tablet::decision());
    SAY("act", action());
    QVERIFY(endAndSeal(stage));
    TAP(u"section-meeting"_s);
    TAP(u"distribute-add"_s);
    TAP(u"chip-decisions"_s, u"distribute-product"_s);
    TAP(u"chip-secure_email"_s, u"distribute-how"_s);
    SAVE_ENTRY();
    const Item sent = item(stage, stage.meeting()->notes->keyAt(0));
    QCOMPARE(sent.list("to"_L1), (QStringList{u"a1"_s, u"a2"_s, u"a3"_s}));      // the parent gets no papers
    TAP(u"outcome-add"_s);
    TAP(u"chip-substantiated_at_risk"_s, u"outcome-determination"_s);
    TAP(u"outcome-conference-required"_s);
    TYPE(u"outcome-reasons"_s, u"The injury was inflicted."_s);
    TAP(u"name-0"_s, u"outcome-involved"_s);
    SAVE_ENTRY();
    TAP(u"addendum-add"_s);
    TYPE(u"addendum-text"_s, u"The hospital's letter came."_s);
    TYPE(u"addendum-reason"_s, u"Received after the seal."_s);
    SAVE_ENTRY();
    QVERIFY(stage.saved(stage.meeting()->notes, 3));
    TAP(u"section-actions"_s);
    TAP(u"entry-progress"_s, u"action-t1"_s);
    TAP(u"chip-not_done"_s, u"progress-state"_s);
    SAVE_ENTRY();
    QCOMPARE(stage.meeting()->view().proceedings.actionState(u"t1"_s), u"not_done"_s);
    QVERIFY(!stage.seen(u"entry-correct"_s));            // what is sealed is not put right any more
}

void TestAtTheTable::nextMeeting_carriesOver()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    SAY("act", action());
    const QString first = stage.meeting()->meetingId();
    QVERIFY(endAndSeal(stage));
    TAP(u"section-meeting"_s);
    TAP(u"meeting-reconvene"_s);
    QVERIFY(stage.comes(u"reconvene-carries"_s));
    TAP(u"chip-same_day"_s, u"reconvene-urgency"_s);
    TAP(u"entry-save"_s);
    QVERIFY(Tablet::until([&] { return stage.meeting() && stage.meeting()->meetingId() != first; }));
    QVERIFY(Tablet::until([&] { return stage.meeting()->children->count() == 1; }));
    QCOMPARE(stage.meeting()->attendees->count(), 3);
    QCOMPARE(stage.meeting()->actions->count(), 1);
    const QVariantMap convened = stage.meeting()->convening();
    QCOMPARE(convened.value(u"sequence"_s).toInt(), 2);
    QCOMPARE(convened.value(u"referral.received"_s).toString(), u"2026-03-02T08:40:00Z"_s);
    QVERIFY(stage.comes(u"people-invite"_s));
}

QTEST_MAIN(TestAtTheTable)
#include "tst_atthetable.moc"
