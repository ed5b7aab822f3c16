#include "tests/support/stage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// One whole short meeting, through the screens by touch, by keys alone, and from a script: the records say the same.
class TestWholeMeeting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void minuted_recordIsThatOfTheScript_data();
    void minuted_recordIsThatOfTheScript();

private:
    void convene(Stage &stage);
    void gather(Stage &stage);
    void discuss(Stage &stage);
    void besides(Stage &stage);
    void answer(Stage &stage);
    void finish(Stage &stage);
    void afterwards(Stage &stage);
};

#define TAP(...) QVERIFY(stage.tap(__VA_ARGS__))
#define TYPE(...) QVERIFY(stage.type(__VA_ARGS__))
#define SAVE_ENTRY() do { TAP(u"entry-save"_s); QVERIFY(stage.goes(u"entry-save"_s)); } while (false)

namespace {

const QString kConcern = u"Arrived at breakfast club with a hand-shaped bruise to the left cheek. Says he fell."_s;
const QString kShared = u"Three parallel marks, red, not yet yellow. He asked twice whether Dad would be told."_s;
const QString kDecided = u"Section 47 enquiries start today, jointly with police. Medical this morning."_s;
const QString kBasis = u"Fresh patterned injury in a seven-year-old with no credible account and fear of a parent."_s;
const QString kAction = u"See Reuben alone in school before he goes home."_s;
const QString kPurpose = u"To hear his account and decide whether he is safe to return tonight."_s;
const QString kWords = u"As it was said: “ŵyr”, and no more."_s, kMore = u"Because it was asked for."_s;
const QString kUser = u"ngozi.okafor"_s;

// The same meeting as a script; everything happens at the minute at which the tablet's clock stands.
QJsonObject script(const QStringList &prompts)
{
    QJsonArray steps;
    const auto step = [&](const QString &verb, QJsonObject fields = {}) {
        fields["at"_L1] = u"2026-03-02T09:30:00Z"_s;
        fields["as"_L1] = kUser;
        fields["do"_L1] = verb;
        steps.append(fields);
    };
    step(u"convene"_s, {{"ref"_L1, u"m1"_s}, {"type"_L1, u"team_manager"_s}, {"form"_L1, u"phone"_s},
                        {"urgency"_L1, u"standard"_s}, {"decisionToHold"_L1, u"2026-03-02T09:05:00Z"_s},
                        {"scheduled"_L1, QJsonObject{{"start"_L1, u"2026-03-02T09:30:00Z"_s}, {"venue"_L1, u"Telephone"_s}}},
                        {"referral"_L1, QJsonObject{{"received"_L1, u"2026-03-02T08:40:00Z"_s}, {"source"_L1, u"2A"_s},
                                                    {"concern"_L1, kConcern}, {"categories"_L1, QJsonArray{u"PHY"_s}}}}});
    step(u"add-child"_s, {{"ref"_L1, u"c1"_s}, {"name"_L1, u"Reuben Attard-Lowe"_s}, {"born"_L1, u"2018-05-23"_s},
                          {"sex"_L1, u"M"_s}, {"caseRef"_L1, u"WX204417"_s}, {"nhsNumber"_L1, u"9992004142"_s}});
    step(u"invite"_s, {{"ref"_L1, u"a1"_s}, {"name"_L1, u"Ngozi Okafor"_s}, {"agency"_L1, u"Social Care"_s},
                       {"role"_L1, u"team_manager"_s}, {"authority"_L1, true}});
    step(u"invite"_s, {{"ref"_L1, u"a2"_s}, {"name"_L1, u"DC Paul Rigby"_s}, {"agency"_L1, u"Westmarch Police"_s},
                       {"role"_L1, u"police_child_abuse_team"_s}});
    step(u"invite"_s, {{"ref"_L1, u"a3"_s}, {"name"_L1, u"Colette N'Diaye"_s}, {"agency"_L1, u"Health"_s},
                       {"role"_L1, u"school_nurse"_s}});
    step(u"arrive"_s, {{"attendee"_L1, u"a1"_s}, {"mode"_L1, u"room"_s}});
    step(u"arrive"_s, {{"attendee"_L1, u"a2"_s}, {"mode"_L1, u"phone"_s}});
    step(u"arrive"_s, {{"attendee"_L1, u"a3"_s}, {"mode"_L1, u"phone"_s}});
    step(u"start"_s);
    step(u"read-statement"_s, {{"statement"_L1, u"confidentiality"_s}, {"language"_L1, u"en"_s}, {"by"_L1, u"a1"_s}});
    for (const auto &each : {u"a1"_s, u"a2"_s, u"a3"_s})
        step(u"acknowledge"_s, {{"attendee"_L1, each}, {"statement"_L1, u"confidentiality"_s}});
    step(u"share"_s, {{"ref"_L1, u"i1"_s}, {"by"_L1, u"a3"_s}, {"children"_L1, QJsonArray{u"c1"_s}},
                      {"kind"_L1, u"observation"_s}, {"text"_L1, kShared}});
    step(u"decide"_s, {{"ref"_L1, u"d1"_s}, {"children"_L1, QJsonArray{u"c1"_s}}, {"text"_L1, kDecided},
                       {"outcomes"_L1, QJsonArray{u"start_s47"_s, u"joint_investigation"_s, u"medical"_s}},
                       {"enquiry"_L1, u"joint"_s}, {"basis"_L1, kBasis}, {"basedOn"_L1, QJsonArray{u"i1"_s}}});
    step(u"act"_s, {{"ref"_L1, u"t1"_s}, {"children"_L1, QJsonArray{u"c1"_s}}, {"what"_L1, kAction},
                    {"purpose"_L1, kPurpose}, {"owner"_L1, u"a1"_s}, {"kind"_L1, u"see_alone"_s},
                    {"due"_L1, QJsonObject{{"within"_L1, 4}, {"unit"_L1, u"h"_s}, {"from"_L1, u"now"_s}}}});
    step(u"add-person"_s, {{"ref"_L1, u"p1"_s}, {"name"_L1, u"Darren Lowe"_s}, {"allegedPerpetrator"_L1, true},
                           {"relation"_L1, QJsonArray{QJsonObject{{"child"_L1, u"c1"_s}, {"as"_L1, u"Father"_s}}}},
                           {"parentalResponsibility"_L1, QJsonArray{u"c1"_s}}});
    step(u"consider-child"_s, {{"ref"_L1, u"o1"_s}, {"name"_L1, u"Kit Sandoval"_s}, {"link"_L1, u"same_premises"_s},
                               {"disposition"_L1, u"refer"_s}, {"reason"_L1, kWords}, {"owner"_L1, u"a1"_s}});
    step(u"withhold"_s, {{"ref"_L1, u"w1"_s}, {"by"_L1, u"a2"_s}, {"what"_L1, kWords}, {"reason"_L1, kMore},
                         {"children"_L1, QJsonArray{u"c1"_s}}});
    step(u"outstanding"_s, {{"ref"_L1, u"n1"_s}, {"agency"_L1, u"Emergency department"_s}, {"what"_L1, kWords},
                            {"owner"_L1, u"a3"_s}, {"due"_L1, u"2026-03-04"_s}});
    step(u"competence"_s, {{"ref"_L1, u"g1"_s}, {"child"_L1, u"c1"_s}, {"matter"_L1, u"medical"_s},
                           {"finding"_L1, u"not_competent"_s}, {"assessedBy"_L1, u"a3"_s}, {"reasons"_L1, kWords}});
    step(u"consent"_s, {{"ref"_L1, u"k1"_s}, {"children"_L1, QJsonArray{u"c1"_s}}, {"matter"_L1, u"interview_child"_s},
                        {"status"_L1, u"not_sought_dispensed"_s}, {"grounds"_L1, QJsonArray{u"G2"_s, u"G3"_s}},
                        {"person"_L1, u"p1"_s}, {"officer"_L1, u"a2"_s}, {"exceptional"_L1, kWords}, {"rationale"_L1, kMore}});
    step(u"protect"_s, {{"ref"_L1, u"q1"_s}, {"child"_L1, u"c1"_s}, {"measure"_L1, u"police_protection_s46"_s},
                        {"startedAt"_L1, u"2026-03-02T09:15:00Z"_s}});
    step(u"family"_s, {{"ref"_L1, u"f1"_s}, {"child"_L1, u"c1"_s}, {"tell"_L1, kWords}, {"who"_L1, u"a1"_s},
                       {"when"_L1, u"2026-03-02"_s}, {"notToBeTold"_L1, QJsonArray{u"Darren Lowe"_s}}});
    step(u"dissent"_s, {{"ref"_L1, u"s1"_s}, {"decision"_L1, u"d1"_s}, {"attendee"_L1, u"a3"_s}, {"view"_L1, kWords},
                        {"reasons"_L1, kMore}, {"escalate"_L1, true}});
    step(u"correct"_s, {{"target"_L1, u"t1"_s}, {"reason"_L1, kMore},
                        {"change"_L1, QJsonObject{{"kind"_L1, u"interview"_s}, {"contingency"_L1, kWords}}}});
    step(u"withdraw"_s, {{"target"_L1, u"o1"_s}, {"reason"_L1, kMore}});
    step(u"adjourn"_s, {{"reason"_L1, kWords}});
    step(u"resume"_s);
    step(u"take-chair"_s, {{"reason"_L1, kWords}});
    for (const QString &each : prompts)
        step(u"answer"_s, {{"prompt"_L1, each}, {"state"_L1, u"done"_s}, {"text"_L1, QString()}});
    step(u"read-back"_s);
    for (const auto &each : {u"a1"_s, u"a2"_s, u"a3"_s})
        step(u"sign"_s, {{"attendee"_L1, each}, {"decisions"_L1, QJsonArray{u"d1"_s}}, {"response"_L1, u"agree"_s},
                         {"method"_L1, u"spoken"_s}});
    step(u"end"_s);
    step(u"seal"_s);
    step(u"progress"_s, {{"action"_L1, u"t1"_s}, {"state"_L1, u"done"_s}, {"note"_L1, kWords}});
    step(u"distribute"_s, {{"ref"_L1, u"v1"_s}, {"product"_L1, u"decisions"_s}, {"how"_L1, u"secure_email"_s},
                           {"to"_L1, QJsonArray{u"a1"_s, u"a2"_s, u"a3"_s}}});
    step(u"outcome"_s, {{"ref"_L1, u"u1"_s}, {"child"_L1, u"c1"_s}, {"determination"_L1, u"substantiated_at_risk"_s},
                        {"conferenceRequired"_L1, true}, {"reasons"_L1, kWords}, {"involved"_L1, QJsonArray{u"Ngozi Okafor"_s}}});
    step(u"addendum"_s, {{"ref"_L1, u"x1"_s}, {"text"_L1, kWords}, {"reason"_L1, kMore},
                         {"children"_L1, QJsonArray{u"c1"_s}}});
    return {{"format"_L1, u"roundtable-script/1"_s}, {"title"_L1, u"By touch and from a script"_s},
            {"profile"_L1, u"sw_1_3_5"_s}, {"calendar"_L1, u"england-and-wales"_s}, {"timezone"_L1, u"Europe/London"_s},
            {"users"_L1, QJsonArray{QJsonObject{{"user"_L1, kUser}, {"name"_L1, u"Ngozi Okafor"_s},
                                                {"may"_L1, QJsonArray{u"chair"_s}}}}},
            {"steps"_L1, steps}};
}

QByteArray ctl(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("RT_CTL"), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qInfo("%s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

// The record without what names the device and its chain: two tablets never have those alike. An empty text and a text
// that was not given say the same.
QJsonObject recordOf(const QString &folder, const QString &child)
{
    QStringList arguments{u"--data"_s, folder, u"export"_s, u"--meeting"_s, u"m1"_s};
    if (!child.isEmpty())
        arguments += {u"--child"_s, child};
    QJsonObject record = QJsonDocument::fromJson(ctl(arguments)).object();
    QJsonObject seal = record["seal"_L1].toObject();
    for (const auto name : {"device"_L1, "head"_L1, "signature"_L1})
        seal.remove(name);
    record["seal"_L1] = seal;
    return record;
}

}

void TestWholeMeeting::convene(Stage &stage)
{
    QVERIFY(stage.tablet.unlock());
    TAP(u"home-convene"_s);
    TAP(u"chip-sw_1_3_5"_s);
    TAP(u"chip-phone"_s);
    TAP(u"chip-standard"_s);
    QVERIFY(stage.date(u"convene-referral-received-date"_s, u"2"_s, u"3"_s, u"2026"_s));
    TYPE(u"convene-referral-received-time"_s, u"8:40"_s);
    TAP(u"convene-referral-source-open"_s);
    TAP(u"pick-2A"_s);
    TYPE(u"convene-referral-concern"_s, kConcern);
    TAP(u"chip-PHY"_s);
    TAP(u"convene-decision-to-hold-today"_s);
    TYPE(u"convene-decision-to-hold-time"_s, u"0905"_s);
    TAP(u"convene-scheduled-start-now"_s);
    TYPE(u"convene-scheduled-venue"_s, u"Telephone"_s);
    TAP(u"convene-save"_s);
    QVERIFY(stage.comes(u"people-invite"_s));
}

void TestWholeMeeting::gather(Stage &stage)
{
    TAP(u"people-add-child"_s);
    TYPE(u"add-child-name"_s, u"Reuben Attard-Lowe"_s);
    QVERIFY(stage.date(u"add-child-born"_s, u"23"_s, u"may"_s, u"2018"_s));
    TAP(u"chip-M"_s);
    TYPE(u"add-child-case-ref"_s, u"WX204417"_s);
    TYPE(u"add-child-nhs-number"_s, u"9992004142"_s);
    SAVE_ENTRY();
    const QStringList roles{u"team_manager"_s, u"police_child_abuse_team"_s, u"school_nurse"_s};
    const QStringList words{u"team man"_s, u"police: child"_s, u"school nurse"_s};
    const QStringList names{u"Ngozi Okafor"_s, u"DC Paul Rigby"_s, u"Colette N'Diaye"_s};
    const QStringList agencies{u"Social Care"_s, u"Westmarch Police"_s, u"Health"_s};
    for (int i = 0; i < 3; ++i) {
        TAP(u"people-invite"_s);
        TAP(u"invite-role-open"_s);
        TYPE(u"pick-filter"_s, words[i]);
        TAP(u"pick-"_s + roles[i]);
        TYPE(u"invite-name"_s, names[i]);
        TYPE(u"invite-agency"_s, agencies[i]);
        if (i == 0)
            TAP(u"invite-authority"_s);
        SAVE_ENTRY();
    }
    TAP(u"arrive-room"_s, u"attendee-a1"_s);
    TAP(u"arrive-phone"_s, u"attendee-a2"_s);
    TAP(u"arrive-phone"_s, u"attendee-a3"_s);
    QVERIFY(stage.comes(u"leave"_s, u"attendee-a3"_s));
    TAP(u"meeting-start"_s);
    QVERIFY(stage.goes(u"meeting-start"_s));
    TAP(u"statement-confidentiality"_s);
    TAP(u"statement-read"_s);
    TAP(u"statement-all-heard"_s);
}

void TestWholeMeeting::discuss(Stage &stage)
{
    TAP(u"section-information"_s);
    const int before = stage.taps;
    TAP(u"chip-a3"_s, u"share-by"_s);
    TAP(u"chip-observation"_s, u"share-kind"_s);
    TYPE(u"share-text"_s, kShared);
    TAP(u"share-save"_s);
    QVERIFY(stage.taps - before <= 4);                   // three, and the one that says where to type
    QVERIFY(stage.saved(stage.meeting()->information, 1));

    TAP(u"rail-add-decision"_s);
    for (const auto &each : {u"start_s47"_s, u"joint_investigation"_s, u"medical"_s})
        TAP(u"chip-"_s + each, u"decide-outcomes"_s);
    TYPE(u"decide-text"_s, kDecided);
    TYPE(u"decide-basis"_s, kBasis);
    TAP(u"based-on-i1"_s);
    TAP(u"chip-joint"_s, u"decide-enquiry"_s);
    SAVE_ENTRY();
    QVERIFY(stage.saved(stage.meeting()->decisions, 1));

    TAP(u"section-actions"_s);
    TAP(u"action-add"_s);
    TYPE(u"act-what"_s, kAction);
    TYPE(u"act-purpose"_s, kPurpose);
    TAP(u"chip-a1"_s, u"act-owner"_s);
    TAP(u"chip-4h"_s, u"due-choice"_s);
    TAP(u"chip-see_alone"_s, u"act-kind"_s);
    SAVE_ENTRY();
    QVERIFY(stage.saved(stage.meeting()->actions, 1));
}

// What is said beside the information, the decision and the action.
void TestWholeMeeting::besides(Stage &stage)
{
    TAP(u"section-people"_s);
    TAP(u"people-add-person"_s);
    TYPE(u"add-person-name"_s, u"Darren Lowe"_s);
    TAP(u"add-person-relation-c1-usual-1"_s);
    TAP(u"chip-c1"_s, u"add-person-parental-responsibility"_s);
    TAP(u"add-person-alleged-perpetrator"_s);
    SAVE_ENTRY();
    TAP(u"people-consider-child"_s);
    TYPE(u"consider-child-name"_s, u"Kit Sandoval"_s);
    TAP(u"chip-same_premises"_s, u"consider-child-link"_s);
    TAP(u"chip-refer"_s, u"consider-child-disposition"_s);
    TYPE(u"consider-child-reason"_s, kWords);
    TAP(u"chip-a1"_s, u"consider-child-owner"_s);
    SAVE_ENTRY();
    TAP(u"section-information"_s);
    TAP(u"chip-others"_s, u"information-view"_s);
    TAP(u"withhold-add"_s);
    TAP(u"chip-a2"_s, u"withhold-by"_s);
    TYPE(u"withhold-what"_s, kWords);
    TYPE(u"withhold-reason"_s, kMore);
    SAVE_ENTRY();
    TAP(u"outstanding-add"_s);
    TYPE(u"outstanding-agency"_s, u"Emergency department"_s);
    TYPE(u"outstanding-what"_s, kWords);
    TAP(u"chip-a3"_s, u"outstanding-owner"_s);
    QVERIFY(stage.date(u"outstanding-due"_s, u"4"_s, u"3"_s, u"2026"_s));
    SAVE_ENTRY();
    TAP(u"section-consent"_s);
    TAP(u"competence-add"_s);
    TAP(u"chip-c1"_s, u"competence-child"_s);
    TAP(u"chip-medical"_s, u"competence-matter"_s);
    TAP(u"chip-not_competent"_s, u"competence-finding"_s);
    TAP(u"chip-a3"_s, u"competence-assessed-by"_s);
    TYPE(u"competence-reasons"_s, kWords);
    SAVE_ENTRY();
    TAP(u"consent-add"_s);
    TAP(u"chip-interview_child"_s, u"consent-matter"_s);
    TAP(u"chip-not_sought_dispensed"_s, u"consent-status"_s);
    TAP(u"check-G2"_s, u"consent-grounds"_s);
    TAP(u"check-G3"_s, u"consent-grounds"_s);
    TAP(u"chip-p1"_s, u"consent-person"_s);
    TAP(u"chip-a2"_s, u"consent-officer"_s);
    TYPE(u"consent-exceptional"_s, kWords);
    TYPE(u"consent-rationale"_s, kMore);
    SAVE_ENTRY();
    TAP(u"section-actions"_s);
    TAP(u"protect-add"_s);
    TAP(u"chip-police_protection_s46"_s, u"protect-measure"_s);
    TAP(u"protect-started-at-today"_s);
    TYPE(u"protect-started-at-time"_s, u"0915"_s);
    SAVE_ENTRY();
    TAP(u"family-add"_s);
    TYPE(u"family-tell"_s, kWords);
    TAP(u"chip-a1"_s, u"family-who"_s);
    TAP(u"family-when-today"_s);
    TAP(u"name-0"_s, u"family-not-to-be-told"_s);
    SAVE_ENTRY();
    TAP(u"section-decisions"_s);
    TAP(u"entry-dissent"_s, u"decision-d1"_s);
    TAP(u"chip-a3"_s, u"dissent-attendee"_s);
    TYPE(u"dissent-view"_s, kWords);
    TYPE(u"dissent-reasons"_s, kMore);
    TAP(u"dissent-escalate"_s);
    SAVE_ENTRY();
    TAP(u"section-actions"_s);
    TAP(u"entry-correct"_s, u"action-t1"_s);
    TAP(u"chip-interview"_s, u"act-kind"_s);
    TYPE(u"act-contingency"_s, kWords);
    TYPE(u"correct-reason"_s, kMore);
    SAVE_ENTRY();
    TAP(u"section-people"_s);
    TAP(u"entry-withdraw"_s, u"other-child-card-o1"_s);
    TYPE(u"withdraw-reason"_s, kMore);
    SAVE_ENTRY();
    TAP(u"section-meeting"_s);
    TAP(u"meeting-adjourn"_s);
    TYPE(u"adjourn-reason"_s, kWords);
    SAVE_ENTRY();
    TAP(u"meeting-resume"_s);
    TAP(u"meeting-take-chair"_s);
    TYPE(u"take-chair-reason"_s, kWords);
    SAVE_ENTRY();
}

void TestWholeMeeting::answer(Stage &stage)
{
    TAP(u"section-information"_s);
    TAP(u"chip-agenda"_s, u"information-view"_s);
    for (const QString &each : stage.meeting()->prompts->keys()) {
        TAP(u"prompt-done-"_s + each);
        QVERIFY(stage.goes(u"prompt-done-"_s + each));
    }
}

void TestWholeMeeting::finish(Stage &stage)
{
    TAP(u"section-signoff"_s);
    TAP(u"signoff-read-back"_s);
    TAP(u"read-back-next"_s);
    QVERIFY(Tablet::until([&] { return stage.meeting()->readBackDone(); }));
    for (const auto &each : {u"a1"_s, u"a2"_s, u"a3"_s}) {
        TAP(u"signer-"_s + each);
        TAP(u"sign-all"_s);
        TAP(u"sign-finished"_s);
        QVERIFY(stage.goes(u"sign-finished"_s));
    }
    TAP(u"meeting-end"_s);
    QVERIFY(stage.goes(u"meeting-end"_s));
    TAP(u"signoff-seal"_s);
    QCOMPARE(stage.meeting()->missing->keys(), QStringList());
    TAP(u"seal-now"_s);
    TAP(u"seal-yes"_s);
    QVERIFY(stage.comes(u"record-child"_s));
    QCOMPARE(stage.meeting()->state(), MeetingEditor::Sealed);
}

void TestWholeMeeting::afterwards(Stage &stage)
{
    TAP(u"section-actions"_s);
    TAP(u"entry-progress"_s, u"action-t1"_s);
    TAP(u"chip-done"_s, u"progress-state"_s);
    TYPE(u"progress-note"_s, kWords);
    SAVE_ENTRY();
    TAP(u"section-meeting"_s);
    TAP(u"distribute-add"_s);
    TAP(u"chip-decisions"_s, u"distribute-product"_s);
    TAP(u"chip-secure_email"_s, u"distribute-how"_s);
    SAVE_ENTRY();
    TAP(u"outcome-add"_s);
    TAP(u"chip-substantiated_at_risk"_s, u"outcome-determination"_s);
    TAP(u"outcome-conference-required"_s);
    TYPE(u"outcome-reasons"_s, kWords);
    TAP(u"name-0"_s, u"outcome-involved"_s);
    SAVE_ENTRY();
    TAP(u"addendum-add"_s);
    TYPE(u"addendum-text"_s, kWords);
    TYPE(u"addendum-reason"_s, kMore);
    SAVE_ENTRY();
}

void TestWholeMeeting::minuted_recordIsThatOfTheScript_data()
{
    QTest::addColumn<bool>("keysOnly");
    QTest::newRow("by touch") << false;
    QTest::newRow("by keys alone") << true;              // WCAG 2.1.3: what touch can do, keys can
}

void TestWholeMeeting::minuted_recordIsThatOfTheScript()
{
    QFETCH(const bool, keysOnly);
    QString folder;
    QTemporaryDir played;
    QStringList prompts;
    Stage stage;
    stage.keysOnly = keysOnly;
    for (const auto part : {&TestWholeMeeting::convene, &TestWholeMeeting::gather, &TestWholeMeeting::discuss,
                            &TestWholeMeeting::besides, &TestWholeMeeting::answer}) {
        (this->*part)(stage);
        if (QTest::currentTestFailed())
            return;
    }
    prompts = stage.meeting()->prompts->keys();
    for (const auto part : {&TestWholeMeeting::finish, &TestWholeMeeting::afterwards}) {
        (this->*part)(stage);
        if (QTest::currentTestFailed())
            return;
    }
    folder = stage.tablet.folder();
    TAP(u"lock"_s);
    QVERIFY(stage.goes(u"addendum-add"_s));
    stage.off();

    const QString file = played.filePath(u"script.json"_s), store = played.filePath(u"store"_s);
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(QJsonDocument(script(prompts)).toJson());
    written.close();
    ctl({u"--data"_s, store, u"init"_s, u"--practice"_s});
    ctl({u"--data"_s, store, u"play"_s, file});
    for (const QString &child : {QString(), u"c1"_s}) {
        const QJsonObject touched = recordOf(folder, child), scripted = recordOf(store, child);
        QVERIFY(!scripted.isEmpty());
        for (const QString &part : scripted.keys()) {
            QVERIFY2(touched[part] == scripted[part],
                     qPrintable(part + u": "_s + QString::fromUtf8(QJsonDocument(QJsonArray{touched[part], scripted[part]}).toJson())));
        }
        QCOMPARE(touched.keys(), scripted.keys());
    }
}

QTEST_MAIN(TestWholeMeeting)
#include "tst_wholemeeting.moc"
