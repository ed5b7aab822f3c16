#include "storage/model/deadline.h"

#include "tests/model/story.h"

#include <QtTest>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Clock> clocksOf(const Story &story, const char *meeting = "m1", const QString &child = {})
{
    return clocks(story.proceedings(), story.meeting(meeting), child);
}

// "E01 E02 E14:c1": which run, in order.
QString running(const Story &story, const char *meeting = "m1", const QString &child = {})
{
    QStringList found;
    for (const Clock &each : clocksOf(story, meeting, child))
        found.append(each.child.isEmpty() ? each.rule : each.rule + u':' + each.child);
    return found.join(u' ');
}

// The clock of a rule and child; fails the test by a rule of "none" when it does not run.
Clock clockOf(const Story &story, const QString &rule, const QString &child = {}, const char *meeting = "m1")
{
    for (const Clock &each : clocksOf(story, meeting)) {
        if (each.rule == rule && each.child == child)
            return each;
    }
    Clock none;
    none.rule = u"none"_s;
    return none;
}

QString dueOf(const Story &story, const QString &rule, const QString &child = {}, const char *meeting = "m1")
{
    const Clock clock = clockOf(story, rule, child, meeting);
    return clock.rule == rule ? format(clock.due) : u"none"_s;
}

QString metOf(const Story &story, const QString &rule, const QString &child = {}, const char *meeting = "m1")
{
    const Clock clock = clockOf(story, rule, child, meeting);
    return clock.rule != rule ? u"none"_s : clock.met ? format(*clock.met) : u"open"_s;
}

Instant at(const char *text)
{
    return *parseInstant(QString::fromLatin1(text));
}

// Begun at two, s47 decided for c1 at twenty past, ended at three.
Story held(const QString &profile, const char *more = "{}")
{
    Story story(profile);
    story.convene("2026-03-02T09:30:00Z", "m1", more).withPeople("2026-03-02T14:00:00Z");
    story.say("2026-03-02T14:00:00Z", "start").say("2026-03-02T14:20:00Z", "decide", "d1",
        R"({"children": ["c1"], "outcomes": ["start_s47"], "text": "t", "basis": "b", "involved": []})");
    return story.say("2026-03-02T15:00:00Z", "end");
}

constexpr auto kComplex = R"({"type": "complex", "complexCriteria": ["allegation_position_of_trust"]})";
constexpr auto kSendAll = R"({"product": "decisions", "to": ["a1", "a2", "a3"], "how": "secure_email"})";

}

class TestDeadline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clocks_ofEachProfile_areThoseOfTheTable_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *profile, const char *more, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(profile) << QString::fromLatin1(more)
                                << QString::fromLatin1(expected);
        };
        row("2023", "eng_wt2023", "{}", "E01 E02 E09 E12:c1 E14:c1");
        row("2018", "eng_wt2018", "{}", "E01 E02 E09 E12:c1 E14:c1");
        row("2023 complex", "eng_wt2023", kComplex, "E01 E02 E09 E12:c1 E14:c1 E21");
        row("2023 same day", "eng_wt2023", R"({"urgency": "same_day"})", "E01 E02 E06 E09 E12:c1 E14:c1");
        row("South West", "sw_1_3_5", "{}", "E01 E02 E09 E12:c1 E14:c1");
        row("South West complex", "sw_1_3_5", kComplex, "E01 E05 E09 E10 E12:c1 E14:c1 E21");
        row("South West same day", "sw_1_3_5", R"({"urgency": "same_day"})", "E01 E06 E09 E12:c1 E14:c1");
        row("South West s47 first", "sw_1_3_5",
            R"({"s47StartedFirst": {"at": "2026-03-01T20:00:00Z", "reason": "r"}})", "E01 E02 E07 E09 E12:c1 E14:c1");
        row("Wales", "wales_wsp", "{}", "W01 W02 W03 W04:c1 W05:c1");
        row("no such procedure", "moon", "{}", "");
    }
    void clocks_ofEachProfile_areThoseOfTheTable()
    {
        QFETCH(QString, profile);
        QFETCH(QString, more);
        QFETCH(QString, expected);
        QCOMPARE(running(held(profile, more.toLatin1().constData())), expected);
    }

    void clocks_dueDates_followLengthAndUnit()
    {
        const Story complex = held(u"sw_1_3_5"_s, kComplex);
        QCOMPARE(dueOf(complex, u"E01"_s), u"2026-03-03T09:00:00Z"_s);
        QCOMPARE(dueOf(complex, u"E05"_s), u"2026-03-05"_s);
        QCOMPARE(dueOf(complex, u"E09"_s), u"2026-03-03T15:00:00Z"_s);
        QCOMPARE(dueOf(complex, u"E10"_s), u"2026-03-09"_s);
        QCOMPARE(dueOf(complex, u"E12"_s, u"c1"_s), u"2026-03-23"_s);
        QCOMPARE(dueOf(complex, u"E14"_s, u"c1"_s), u"2026-05-07"_s);            // over Easter and May Day
        QCOMPARE(dueOf(complex, u"E21"_s), u"2026-03-03T09:00:00Z"_s);
        const Story wales = held(u"wales_wsp"_s);
        QCOMPARE(dueOf(wales, u"W01"_s), u"2026-03-11"_s);
        QCOMPARE(dueOf(wales, u"W02"_s), u"2026-03-03"_s);
        QCOMPARE(dueOf(wales, u"W03"_s), u"2026-03-03"_s);
        QCOMPARE(dueOf(wales, u"W04"_s, u"c1"_s), u"2026-03-16"_s);
        QCOMPARE(dueOf(wales, u"W05"_s, u"c1"_s), u"2026-03-23"_s);
    }

    void clocks_sameDay_isTheLocalDayOfTheReferral()
    {
        Story story(u"sw_1_3_5"_s);
        story.convene("2026-07-01T00:10:00Z", "m1", R"({"urgency": "same_day", "referral":
            {"received": "2026-06-30T23:30:00Z"}})");
        QCOMPARE(dueOf(story, u"E06"_s), u"2026-07-01"_s);
        QCOMPARE(format(runsOutAt(clockOf(story, u"E06"_s).due)), u"2026-07-01T23:00:00Z"_s);
    }

    void clocks_calendarOfTheMeeting_decidesWorkingDays()
    {
        Story scotland(u"wales_wsp"_s, u"scotland"_s), wales(u"wales_wsp"_s);
        for (Story *each : {&scotland, &wales})
            each->convene("2025-12-31T12:00:00Z", "m1", R"({"referral": {"received": "2025-12-31T10:00:00Z"}})");
        QCOMPARE(dueOf(wales, u"W02"_s), u"2026-01-02"_s);
        QCOMPARE(dueOf(scotland, u"W02"_s), u"2026-01-05"_s);
    }

    void clocks_beyondTheKnownHolidays_saySo()
    {
        Story story(u"wales_wsp"_s);
        story.convene("2040-12-31T12:00:00Z", "m1", R"({"referral": {"received": "2040-12-31T10:00:00Z"},
            "decisionToHold": "2040-12-27T10:00:00Z"})");
        QVERIFY(!clockOf(story, u"W01"_s).calendarKnown);
        QVERIFY(clockOf(story, u"W03"_s).calendarKnown);
    }

    void clocks_inputs_standBesideTheDate()
    {
        const Clock clock = clockOf(held(u"sw_1_3_5"_s), u"E12"_s, u"c1"_s);
        QCOMPARE(clock.trigger, u"s47_decided"_s);
        QCOMPARE(format(clock.from), u"2026-03-02T14:00:00Z"_s);
        QCOMPARE(clock.amount, 15);
        QCOMPARE(clock.unit, u"wd"_s);
        QVERIFY(clock.source.en.contains(u"Working Together"_s));
        QCOMPARE(clockOf(held(u"sw_1_3_5"_s), u"E09"_s).trigger, u"meeting_ended"_s);
    }

    void clocks_factAbsent_doNotRun()
    {
        Story story(u"wales_wsp"_s);
        story.convene("2026-03-02T09:30:00Z", "m1", R"({"referral": null, "decisionToHold": null})");
        QCOMPARE(running(story), QString());
    }

    void clocks_correctedFact_moves()
    {
        Story story = held(u"sw_1_3_5"_s);
        story.say("2026-03-02T16:00:00Z", "correct", "", R"({"target": "m1", "change":
            {"referral.received": "2026-03-01T08:00:00Z", "started": "2026-03-04T14:00:00Z",
             "ended": "2026-03-04T15:30:00Z"}})");
        QCOMPARE(dueOf(story, u"E01"_s), u"2026-03-02T08:00:00Z"_s);
        QCOMPARE(dueOf(story, u"E09"_s), u"2026-03-05T15:30:00Z"_s);
        QCOMPARE(dueOf(story, u"E12"_s, u"c1"_s), u"2026-03-25"_s);
        QCOMPARE(metOf(story, u"E02"_s), u"2026-03-04T14:00:00Z"_s);
    }

    void clocks_ofOneChild_leaveOutTheOthers()
    {
        Story story = held(u"sw_1_3_5"_s);
        story.say("2026-03-02T14:50:00Z", "add-child", "c2", R"({"name": "Ben", "born": "2021-01-01"})");
        QCOMPARE(running(story), u"E01 E02 E09 E12:c1 E14:c1 E14:c2"_s);
        QCOMPARE(running(story, "m1", u"c2"_s), u"E01 E02 E09 E14:c2"_s);
        story.say("2026-03-02T14:51:00Z", "withdraw", "", R"({"target": "c2", "reason": "not affected"})");
        QCOMPARE(running(story), u"E01 E02 E09 E12:c1 E14:c1"_s);
    }

    void clocks_decisionForAllOrWithdrawn_startAndStopTheChildsClock()
    {
        Story story(u"sw_1_3_5"_s);
        story.convene("2026-03-02T09:30:00Z").withPeople("2026-03-02T14:00:00Z").say("2026-03-02T14:00:00Z", "start");
        QCOMPARE(dueOf(story, u"E12"_s, u"c1"_s), u"none"_s);
        story.say("2026-03-02T14:20:00Z", "decide", "d1", R"({"children": [], "outcomes": ["medical", "start_s47"],
            "text": "t", "basis": "b", "involved": []})");
        QCOMPARE(dueOf(story, u"E12"_s, u"c1"_s), u"2026-03-23"_s);
        story.say("2026-03-02T14:30:00Z", "withdraw", "", R"({"target": "d1", "reason": "r"})");
        QCOMPARE(dueOf(story, u"E12"_s, u"c1"_s), u"none"_s);
    }

    void met_startAndDecision_areTheMeetings()
    {
        const Story story = held(u"sw_1_3_5"_s, R"({"type": "complex", "complexCriteria":
            ["allegation_position_of_trust"], "ladoReferral": "2026-03-02T11:00:00Z",
            "s47StartedFirst": {"at": "2026-03-02T08:00:00Z", "reason": "r"}})");
        QCOMPARE(metOf(story, u"E01"_s), u"2026-03-02T10:00:00Z"_s);
        QCOMPARE(metOf(story, u"E05"_s), u"2026-03-02T14:00:00Z"_s);
        QCOMPARE(metOf(story, u"E07"_s), u"2026-03-02T14:00:00Z"_s);
        QCOMPARE(metOf(story, u"E21"_s), u"2026-03-02T11:00:00Z"_s);
        QCOMPARE(metOf(story, u"E14"_s, u"c1"_s), u"open"_s);
        QCOMPARE(metOf(held(u"wales_wsp"_s), u"W03"_s), u"2026-03-02T14:00:00Z"_s);
        QCOMPARE(metOf(held(u"wales_wsp"_s), u"W01"_s), u"open"_s);
    }

    void met_distribution_waitsForEveryoneWhoIsToHaveIt()
    {
        Story story = held(u"sw_1_3_5"_s);
        story.say("2026-03-02T14:05:00Z", "invite", "a4", R"({"name": "S", "agency": "School", "role": "school_dsl"})");
        story.say("2026-03-02T16:00:00Z", "distribute", "v1", kSendAll);
        QCOMPARE(metOf(story, u"E09"_s), u"open"_s);                     // invited, though they never came
        story.say("2026-03-02T17:00:00Z", "distribute", "v2", R"({"product": "minutes", "to": ["a4"], "how": "hand"})");
        QCOMPARE(metOf(story, u"E09"_s), u"open"_s);
        story.say("2026-03-02T18:00:00Z", "distribute", "v3",
                  R"({"product": "decisions", "to": ["a4"], "how": "hand"})");
        QCOMPARE(metOf(story, u"E09"_s), u"2026-03-02T18:00:00Z"_s);
        story.say("2026-03-02T19:00:00Z", "withdraw", "", R"({"target": "v3", "reason": "came back"})");
        QCOMPARE(metOf(story, u"E09"_s), u"open"_s);
        story.say("2026-03-02T19:01:00Z", "withdraw", "", R"({"target": "a4", "reason": "wrong school"})");
        QCOMPARE(metOf(story, u"E09"_s), u"2026-03-02T16:00:00Z"_s);
    }

    void met_excludedRole_isWaitedForOnlyWhenTheChairSaidSo()
    {
        Story story = held(u"sw_1_3_5"_s);
        story.say("2026-03-02T14:05:00Z", "invite", "a4", R"({"name": "M", "agency": "-", "role": "parent",
            "override": {"reason": "r"}})");
        story.say("2026-03-02T16:00:00Z", "distribute", "v1", kSendAll);
        QCOMPARE(metOf(story, u"E09"_s), u"2026-03-02T16:00:00Z"_s);
        story.say("2026-03-02T16:01:00Z", "correct", "", R"({"target": "a4", "change":
            {"mayReceive": {"reason": "court order"}}})");
        QCOMPARE(metOf(story, u"E09"_s), u"open"_s);
    }

    void met_minutes_countOnlyOnceSealed()
    {
        Story story = held(u"sw_1_3_5"_s, kComplex);
        const auto minutes = R"({"product": "minutes", "to": ["a1", "a2", "a3"], "how": "secure_email"})";
        story.say("2026-03-02T16:00:00Z", "distribute", "v1", minutes);
        QCOMPARE(metOf(story, u"E10"_s), u"open"_s);
        story.say("2026-03-02T17:00:00Z", "seal");
        QCOMPARE(metOf(story, u"E10"_s), u"open"_s);
        story.say("2026-03-02T18:00:00Z", "distribute", "v2", minutes);
        QCOMPARE(metOf(story, u"E10"_s), u"2026-03-02T18:00:00Z"_s);
    }

    void met_outcome_endsTheEnquiryAndOnlyWithoutConferenceTheConference()
    {
        const auto outcome = [](const char *child, bool conference) {
            return uR"({"child": "%1", "determination": "substantiated_at_risk", "reasons": "r", "involved": [],
                "conferenceRequired": %2})"_s.arg(QLatin1StringView(child), conference ? "true"_L1 : "false"_L1)
                .toLatin1();
        };
        Story wales = held(u"wales_wsp"_s);
        wales.say("2026-03-05T10:00:00Z", "add-child", "c2", R"({"name": "Ben", "born": "2021-01-01"})");
        wales.say("2026-03-06T10:00:00Z", "outcome", "u1", outcome("c2", false).constData());
        QCOMPARE(metOf(wales, u"W04"_s, u"c1"_s), u"open"_s);
        wales.say("2026-03-09T10:00:00Z", "outcome", "u2", outcome("c1", true).constData());
        QCOMPARE(metOf(wales, u"W04"_s, u"c1"_s), u"2026-03-09T10:00:00Z"_s);
        QCOMPARE(metOf(wales, u"W05"_s, u"c1"_s), u"open"_s);
        wales.say("2026-03-10T10:00:00Z", "outcome", "u3", outcome("c1", false).constData());
        QCOMPARE(metOf(wales, u"W04"_s, u"c1"_s), u"2026-03-09T10:00:00Z"_s);
        QCOMPARE(metOf(wales, u"W05"_s, u"c1"_s), u"2026-03-10T10:00:00Z"_s);
    }

    void clocks_protection_runsRealHoursAcrossTheClockChange()
    {
        Story story = held(u"wales_wsp"_s);
        story.say("2026-03-28T22:10:00Z", "protect", "q1", R"({"child": "c1", "measure": "police_protection_s46",
            "startedAt": "2026-03-28T22:00:00Z"})");
        story.say("2026-03-28T22:11:00Z", "protect", "q2", R"({"child": "c1", "measure": "epo_s44",
            "startedAt": "2026-03-28T23:30:00Z"})");
        story.say("2026-03-28T22:12:00Z", "protect", "q3", R"({"child": "c1", "measure": "s20",
            "startedAt": "2026-03-28T22:00:00Z"})");
        QVERIFY(running(story).endsWith(u"E19:c1 E20:c1"_s));
        QCOMPARE(dueOf(story, u"E19"_s, u"c1"_s), u"2026-03-31T22:00:00Z"_s);       // 23:00 on the wall
        QCOMPARE(dueOf(story, u"E20"_s, u"c1"_s), u"2026-04-05"_s);
        story.say("2026-03-28T23:00:00Z", "protect", "q4", R"({"child": "c1", "measure": "police_protection_s46",
            "startedAt": "2026-03-28T22:00:00Z"})");
        QVERIFY(running(story).endsWith(u"W05:c1 E19:c1 E20:c1"_s));                // the same measure, said twice
        story.say("2026-03-28T23:10:00Z", "protect", "q5", R"({"child": "c1", "measure": "police_protection_s46",
            "startedAt": "2026-03-28T22:30:00Z"})");
        QVERIFY(running(story).endsWith(u"E19:c1 E19:c1 E20:c1"_s));
    }

    // --- a process of several meetings
    void clocks_reconvened_keepTheStartAndWhatMetThem()
    {
        Story story = held(u"sw_1_3_5"_s);
        story.say("2026-03-02T15:10:00Z", "protect", "q1", R"({"child": "c1", "measure": "epo_s44",
            "startedAt": "2026-03-02T15:10:00Z"})");
        story.reconvene("2026-03-09T09:00:00Z", "m2", "m1", R"({"decisionToHold": "2026-03-09T09:00:00Z"})");
        QCOMPARE(metOf(story, u"E02"_s, {}, "m2"), u"2026-03-02T14:00:00Z"_s);
        story.say("2026-03-10T10:00:00Z", "start").say("2026-03-10T11:00:00Z", "end");
        QCOMPARE(running(story, "m2"), u"E01 E02 E09 E12:c1 E14:c1 E20:c1"_s);
        QCOMPARE(metOf(story, u"E02"_s, {}, "m2"), u"2026-03-02T14:00:00Z"_s);
        QCOMPARE(dueOf(story, u"E09"_s, {}, "m2"), u"2026-03-11T11:00:00Z"_s);
        QCOMPARE(dueOf(story, u"E12"_s, u"c1"_s, "m2"), u"2026-03-23"_s);            // from the deciding meeting
        story.say("2026-03-12T10:00:00Z", "outcome", "u1", R"({"child": "c1", "determination": "not_substantiated",
            "reasons": "r", "involved": [], "conferenceRequired": false})");
        QCOMPARE(metOf(story, u"E12"_s, u"c1"_s, "m1"), u"2026-03-12T10:00:00Z"_s);
        QCOMPARE(metOf(story, u"E12"_s, u"c1"_s, "m2"), u"2026-03-12T10:00:00Z"_s);
    }

    void clocks_anotherReferral_isMetByItsOwnMeetingOnly()
    {
        Story story = held(u"sw_1_3_5"_s);
        story.reconvene("2026-03-09T09:00:00Z", "m2", "m1", R"({"referral": {"received": "2026-03-09T08:00:00Z"}})");
        QCOMPARE(metOf(story, u"E02"_s, {}, "m2"), u"open"_s);
        QCOMPARE(dueOf(story, u"E02"_s, {}, "m2"), u"2026-03-10T08:00:00Z"_s);
    }

    void clocks_firstMeetingCancelled_areMetByTheNext()
    {
        Story story(u"sw_1_3_5"_s);
        story.convene("2026-03-02T09:30:00Z").say("2026-03-02T10:00:00Z", "cancel", "", R"({"reason": "no police"})");
        story.reconvene("2026-03-02T11:00:00Z", "m2", "m1").say("2026-03-02T12:00:00Z", "start");
        QCOMPARE(metOf(story, u"E02"_s, {}, "m1"), u"open"_s);
        QCOMPARE(metOf(story, u"E02"_s, {}, "m2"), u"2026-03-02T12:00:00Z"_s);
    }

    void clocks_decidedOnlyLater_runFromThere()
    {
        Story story(u"wales_wsp"_s);
        story.convene("2026-03-02T09:30:00Z").withPeople("2026-03-02T14:00:00Z").say("2026-03-02T14:00:00Z", "start");
        story.say("2026-03-02T15:00:00Z", "end").reconvene("2026-03-09T09:00:00Z", "m2", "m1");
        story.say("2026-03-09T10:00:00Z", "start").say("2026-03-09T10:10:00Z", "decide", "d1", R"({"children": ["c1"],
            "outcomes": ["start_s47"], "text": "t", "basis": "b", "involved": []})");
        QCOMPARE(dueOf(story, u"W04"_s, u"c1"_s, "m1"), u"none"_s);
        QCOMPARE(dueOf(story, u"W04"_s, u"c1"_s, "m2"), u"2026-03-23"_s);
    }

    void clocks_walesConference_runsFromTheLastMeeting()
    {
        Story story = held(u"wales_wsp"_s);
        story.reconvene("2026-03-09T09:00:00Z", "m2", "m1");
        QCOMPARE(dueOf(story, u"W05"_s, u"c1"_s, "m2"), u"2026-03-23"_s);            // not begun yet
        story.say("2026-03-10T10:00:00Z", "start");
        QCOMPARE(dueOf(story, u"W05"_s, u"c1"_s, "m2"), u"2026-03-31"_s);
        QCOMPARE(dueOf(story, u"W05"_s, u"c1"_s, "m1"), u"2026-03-31"_s);
        QCOMPARE(dueOf(story, u"W04"_s, u"c1"_s, "m2"), u"2026-03-16"_s);
    }

    // --- why it ran out
    void overrun_lastThatWasSaid_standsOnItsClock()
    {
        Story story = held(u"sw_1_3_5"_s);
        const auto reasonOf = [&](const QString &rule, const QString &child, const char *meeting) {
            const std::optional<Said> said = clockOf(story, rule, child, meeting).overrun;
            return said ? said->fields.value("reason"_L1).toString() : u"-"_s;
        };
        story.say("2026-03-03T16:00:00Z", "overrun", "", R"({"rule": "E09", "reason": "no network",
            "authorisedBy": "s"})");
        story.say("2026-03-24T09:00:00Z", "overrun", "", R"({"rule": "E12", "child": "c1", "reason": "ill",
            "authorisedBy": "s"})");
        story.say("2026-03-24T10:00:00Z", "overrun", "", R"({"rule": "E12", "child": "c1", "reason": "still ill",
            "authorisedBy": "s"})");
        story.say("2026-03-24T11:00:00Z", "overrun", "", R"({"rule": "E12", "child": "c9", "reason": "another",
            "authorisedBy": "s"})");
        QCOMPARE(reasonOf(u"E09"_s, {}, "m1"), u"no network"_s);
        QCOMPARE(reasonOf(u"E12"_s, u"c1"_s, "m1"), u"still ill"_s);
        QCOMPARE(reasonOf(u"E14"_s, u"c1"_s, "m1"), u"-"_s);
        story.reconvene("2026-03-25T09:00:00Z", "m2", "m1").say("2026-03-25T10:00:00Z", "start");
        story.say("2026-03-25T11:00:00Z", "end");
        QCOMPARE(reasonOf(u"E12"_s, u"c1"_s, "m2"), u"still ill"_s);
        QCOMPARE(reasonOf(u"E09"_s, {}, "m2"), u"-"_s);                              // its own 24 hours
    }

    void runningDues_areBareAndTellNoNumberOfChildren()
    {
        const auto dues = [](const Story &story) {
            QStringList all;
            for (const Instant each : runningDues(story.proceedings()))
                all.append(format(each));
            return all.join(u' ');
        };
        Story one = held(u"eng_wt2023"_s);
        // E09, E12, E14; E01 was met when it was decided to meet, E02 by starting. Days run out at the next midnight.
        const QString alone = dues(one);
        QCOMPARE(alone, u"2026-03-03T15:00:00Z 2026-03-24T00:00:00Z 2026-05-07T23:00:00Z"_s);
        one.say("2026-03-02T15:00:00Z", "add-child", "c2", R"({"name": "Leo Pace", "born": "2021-05-01"})");
        one.say("2026-03-02T15:00:00Z", "decide", "d2",
                R"({"children": ["c2"], "outcomes": ["start_s47"], "text": "t", "basis": "b", "involved": []})");
        QCOMPARE(dues(one), alone);
    }
    void runningDues_metExplainedOrCancelled_areGone()
    {
        Story story = held(u"eng_wt2023"_s);
        QCOMPARE(runningDues(story.proceedings()).size(), 3U);
        story.say("2026-03-03T10:00:00Z", "distribute", "s1", kSendAll);
        QCOMPARE(runningDues(story.proceedings()).size(), 2U);
        story.say("2026-03-25T09:00:00Z", "overrun", "", R"({"rule": "E12", "child": "c1", "reason": "ill",
            "revisedDue": "2026-03-27"})");
        QCOMPARE(runningDues(story.proceedings()).size(), 1U);
        Story other(u"eng_wt2023"_s);
        other.convene("2026-03-02T09:30:00Z");
        QVERIFY(!runningDues(other.proceedings()).empty());
        other.say("2026-03-02T09:40:00Z", "cancel", "", R"({"reason": "Made in error"})");
        QVERIFY(runningDues(other.proceedings()).empty());
    }
    // What the first meeting left running and the second met does not go on on the lock screen for ever.
    void runningDues_metByTheMeetingThatFollowed_areGone()
    {
        Story story(u"eng_wt2023"_s);
        story.convene("2026-03-02T09:30:00Z");
        const size_t first = runningDues(story.proceedings()).size();
        QVERIFY(first > 0);
        story.reconvene("2026-03-02T10:00:00Z", "m2", "m1").say("2026-03-02T14:00:00Z", "start");
        QCOMPARE(runningDues(story.proceedings()).size(), 0U);
        // Another that follows the first beside it does not set going again what the second met.
        story.reconvene("2026-03-02T15:00:00Z", "m3", "m1");
        QCOMPARE(runningDues(story.proceedings()).size(), 0U);
    }

    void isOverrun_atTheEdge_isExact()
    {
        const Story story = held(u"sw_1_3_5"_s, kComplex);
        const Clock hours = clockOf(story, u"E09"_s), days = clockOf(story, u"E10"_s);
        QVERIFY(!hours.isOverrun(at("2026-03-03T15:00:00Z")));
        QVERIFY(hours.isOverrun(at("2026-03-03T15:00:00.000001Z")));
        QVERIFY(!days.isOverrun(at("2026-03-09T23:59:59Z")));
        QVERIFY(days.isOverrun(at("2026-03-10T00:00:00Z")));
        Clock met = hours;
        met.met = at("2026-03-03T15:00:00Z");
        QVERIFY(!met.isOverrun(at("2026-12-01T00:00:00Z")));
        met.met = at("2026-03-03T15:00:01Z");
        QVERIFY(met.isOverrun(at("2026-12-01T00:00:00Z")));
    }

    // --- actions
    void actionDue_asSaid_isReckonedOrUnknown_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *due, const char *expected) {
            QTest::newRow(due) << QString::fromLatin1(due) << QString::fromLatin1(expected);
        };
        row("null", "none");
        row(R"("2026-03-05")", "2026-03-05");
        row(R"("2026-03-05T12:00:00Z")", "2026-03-05T12:00:00Z");
        row(R"({"within": 4, "unit": "h", "from": "now"})", "2026-03-02T18:21:00Z");
        row(R"({"within": 2, "unit": "d", "from": "now"})", "2026-03-04");
        row(R"({"within": 5, "unit": "wd", "from": "meeting_end"})", "2026-03-09");
        row(R"({"within": 1, "unit": "wd", "from": "2026-04-02T23:30:00Z"})", "2026-04-07");    // local Good Friday
        row(R"({"within": 2000000000, "unit": "wd", "from": "now"})", "none");
        row(R"({"within": 9000000000000, "unit": "h", "from": "now"})", "none");
        row(R"({"within": -1, "unit": "d", "from": "now"})", "none");
    }
    void actionDue_asSaid_isReckonedOrUnknown()
    {
        QFETCH(QString, due);
        QFETCH(QString, expected);
        Story story = held(u"sw_1_3_5"_s);
        story.say("2026-03-02T14:21:00Z", "act", "t1", qPrintable(
            uR"({"children": [], "what": "w", "purpose": "p", "due": %1})"_s.arg(due)));
        const std::optional<ActionDue> found = actionDue(story.proceedings(), story.item("t1"));
        QCOMPARE(found ? format(found->due) : u"none"_s, expected);
    }

    void actionDue_fromTheEnd_isKnownOnceTheMeetingThatMadeItEnded()
    {
        Story story(u"sw_1_3_5"_s);
        story.convene("2026-03-02T09:30:00Z").say("2026-03-02T14:00:00Z", "start");
        story.say("2026-03-02T14:21:00Z", "act", "t1", R"({"children": [], "what": "w", "purpose": "p",
            "due": {"within": 24, "unit": "h", "from": "meeting_end"}})");
        QVERIFY(!actionDue(story.proceedings(), story.item("t1")));
        story.say("2026-03-02T15:00:00Z", "end").reconvene("2026-03-09T09:00:00Z", "m2", "m1");
        story.say("2026-03-09T10:00:00Z", "start").say("2026-03-09T11:00:00Z", "end");
        QCOMPARE(format(actionDue(story.proceedings(), story.item("t1"))->due), u"2026-03-03T15:00:00Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestDeadline)
#include "tst_deadline.moc"
