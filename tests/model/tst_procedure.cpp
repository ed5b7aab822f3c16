#include "storage/model/procedure.h"

#include "tests/model/story.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray file(const QString &id)
{
    QFile found(u":/roundtable/profiles/%1.json"_s.arg(id));
    return found.open(QIODevice::ReadOnly) ? found.readAll() : QByteArray();
}

QStringList missingOf(const Story &story, const char *meeting = "m1")
{
    return missing(story.proceedings(), story.meeting(meeting));
}

QStringList withPrefix(const QStringList &all, const QString &prefix)
{
    return all.filter(QRegularExpression(u'^' + QRegularExpression::escape(prefix)));
}

// A meeting of which nothing is missing.
Story complete(const QString &profileId = u"sw_1_3_5"_s)
{
    Story story(profileId);
    story.convene("2026-03-02T09:30:00Z").withPeople("2026-03-02T14:00:00Z").say("2026-03-02T14:00:00Z", "start");
    story.say("2026-03-02T14:01:00Z", "read-statement", "",
              R"({"statement": "confidentiality", "language": "en", "by": "a1"})");
    for (const char *each : {R"({"attendee": "a1", "statement": "confidentiality"})",
                             R"({"attendee": "a2", "statement": "confidentiality"})",
                             R"({"attendee": "a3", "statement": "confidentiality"})"})
        story.say("2026-03-02T14:02:00Z", "acknowledge", "", each);
    for (const QLatin1StringView prompt : codes::prompts()) {
        if (prompt != "P4"_L1)
            story.say("2026-03-02T14:10:00Z", "answer", "",
                      qPrintable(uR"({"prompt": "%1", "state": "done", "text": "x"})"_s.arg(prompt)));
    }
    story.say("2026-03-02T14:20:00Z", "decide", "d1", R"({"children": ["c1"], "outcomes": ["start_s47"],
        "text": "Enquiries start", "basis": "Bruises", "involved": ["a1", "a2", "a3"]})");
    story.say("2026-03-02T14:21:00Z", "act", "t1", R"({"children": ["c1"], "what": "Visit", "purpose": "See her",
        "owner": "a1", "due": "2026-03-03"})");
    story.say("2026-03-02T14:30:00Z", "read-back");
    for (const char *each : {"a1", "a2", "a3"})
        story.say("2026-03-02T14:31:00Z", "sign", "", qPrintable(uR"({"attendee": "%1", "decisions": ["d1"],
            "response": "agree", "method": "spoken"})"_s.arg(QLatin1StringView(each))));
    return story;
}

}

class TestProcedure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // --- profiles as data
    void checkProfiles_asBuilt_allFourParse()
    {
        const Done done = checkProfiles();
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
        for (const QLatin1StringView id : codes::profiles()) {
            const Profile *found = profile(QString(id));
            QVERIFY(found);
            QCOMPARE(found->statements.size(), 4u);
            QCOMPARE(found->agenda.size(), codes::prompts().size());
            QCOMPARE(found->outcomes.size(), qsizetype(codes::outcomes().size()));
        }
        QVERIFY(!profile(u"no_such"));
    }

    void profiles_oneSet_runTheClocksOfTheFormat()
    {
        const auto rules = [](QStringView id) {
            QStringList found;
            for (const ClockRule &rule : profile(id)->clocks)
                found.append(rule.id);
            found.sort();
            return found.join(u' ');
        };
        QCOMPARE(rules(u"eng_wt2023"), u"E01 E02 E06 E07 E09 E12 E14 E19 E20 E21"_s);
        QCOMPARE(rules(u"eng_wt2018"), rules(u"eng_wt2023"));
        QCOMPARE(rules(u"sw_1_3_5"), u"E01 E02 E05 E06 E07 E09 E10 E12 E14 E19 E20 E21"_s);
        QCOMPARE(rules(u"wales_wsp"), u"E19 E20 W01 W02 W03 W04 W05"_s);
    }

    void profiles_southWest_forcesEveryPromptButTheHeading()
    {
        for (const Prompt &prompt : profile(u"sw_1_3_5")->agenda) {
            QCOMPARE(prompt.forced, prompt.id != "P4"_L1);
            QCOMPARE(prompt.sealNeedsReason, prompt.forced);
        }
        for (const QStringView other : {u"eng_wt2023", u"eng_wt2018", u"wales_wsp"}) {
            QVERIFY(std::ranges::any_of(profile(other)->agenda, &Prompt::forced));
            QVERIFY(std::ranges::none_of(profile(other)->agenda, &Prompt::sealNeedsReason));
        }
    }

    void words_welsh_isSpokenAndEnglishStandsIn()
    {
        const Words words{u"Yes"_s, u"Ie"_s};
        QCOMPARE(words.in(u"cy"), u"Ie"_s);
        QCOMPARE(words.in(u"en"), u"Yes"_s);
        QCOMPARE((Words{u"Yes"_s, {}}.in(u"cy")), u"Yes"_s);
        for (const QLatin1StringView id : codes::profiles()) {
            for (const OpeningStatement &each : profile(QString(id))->statements)
                QVERIFY(each.words.en != each.words.cy && each.title.en != each.title.cy);
        }
    }

    // Each row changes one thing of a good file, at a path, and names where the reader must find it.
    void readProfile_anythingNotObeyedToTheLetter_isRefused_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const char *before, const char *after, const char *detail) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromLatin1(detail);
        };
        row("not JSON", "{\n", "[\n", "it is not JSON at byte 13");
        row("format", "roundtable-profile/1", "roundtable-profile/2", "format");
        row("unknown key", "\"quorum\": [", "\"sauce\": 1, \"quorum\": [", "sauce");
        row("no English source", "\"source\": { \"en\": \"South West Safe", "\"source\": { \"x\": \"", "source.x");
        row("a key twice", "\"quorum\": [", "\"id\": \"sw_1_3_5\", \"quorum\": [",
            "the key \"id\" stands twice in one object");
        row("no Welsh name", ", \"cy\": \"De-orllewin Lloegr, pennod 1.3.5\"", "", "name.cy");
        row("third language", "\"cy\": \"De-orllewin", "\"gd\": \"x\", \"cy\": \"De-orllewin", "name.gd");
        row("unknown group", "\"id\": \"police\"", "\"id\": \"firemen\"", "quorum[1].id");
        row("group twice", "\"id\": \"police\"", "\"id\": \"health\"", "quorum[2].id");
        row("unknown role", "\"police_mash\"", "\"police_dog\"", "quorum[1].roles");
        row("excluded role", "\"police_mash\"", "\"parent\"", "quorum[1].roles");
        row("role twice", "\"police_mash\"", "\"police_other\"", "quorum[1].roles");
        row("unknown prompt", "\"id\": \"P2\"", "\"id\": \"P9\"", "agenda[1].id");
        row("prompt twice", "\"id\": \"P2\"", "\"id\": \"P1\"", "agenda[1].id");
        row("unknown weight", "\"unanswered\": \"reason\"", "\"unanswered\": \"perhaps\"", "agenda[0].unanswered");
        row("rule id", "\"id\": \"E01\"", "\"id\": \"E1\"", "clocks[0].id");
        row("rule twice", "\"id\": \"E01\"", "\"id\": \"E02\"", "clocks[1].id");
        row("condition", "type:complex", "type:simple", "clocks[2].when");
        row("fact", "\"from\": \"s47StartedFirst.at\"", "\"from\": \"typing\"", "clocks[4].when");
        row("unit", "\"unit\": \"same_day\"", "\"unit\": \"weeks\"", "clocks[3].when");
        row("no amount", "\"amount\": 24,", "", "clocks[0].when");
        row("half a day", "\"amount\": 24,", "\"amount\": 1.5,", "clocks[0].amount");
        row("amount as text", "\"amount\": 24,", "\"amount\": \"24\",", "clocks[0].amount");
        row("end", "\"metBy\": \"decisionToHold\"", "\"metBy\": \"prayer\"", "clocks[0].when");
        row("end of another kind", "\"metBy\": \"decisionToHold\"", "\"metBy\": \"outcome\"", "clocks[0].when");
        row("unknown measure", "protection:epo_s44", "protection:epo_s45", "clocks[10].when");
        row("unknown outcome", "\"start_s47\",", "\"start_s48\",", "outcomes");
        row("outcome twice", "\"start_s47\",", "\"start_assessment\",", "outcomes");
        row("unknown statement", "\"id\": \"equality\"", "\"id\": \"sympathy\"", "statements[1].id");
        row("no version", "\"version\": \"2026-1\"", "\"version\": \"\"", "statements[0].version");
        row("empty sentence", "\"The record may be disclosed to a court.\"", "\"\"", "statements[0].words.en");
    }
    void readProfile_anythingNotObeyedToTheLetter_isRefused()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, detail);
        QString json = QString::fromUtf8(file(u"sw_1_3_5"_s));
        QVERIFY(readProfile(json.toUtf8()));
        const qsizetype at = json.indexOf(before);
        QVERIFY2(at >= 0, "the file no longer says so");
        json.replace(at, before.size(), after);
        const Result<Profile> read = readProfile(json.toUtf8());
        QVERIFY(!read);
        QCOMPARE(read.error().detail, detail);
        QCOMPARE(read.error().code, Code::InvalidValue);
    }

    // --- quorum
    void quorum_rolesOfEachProfile_meetOrLack_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("roles");
        QTest::addColumn<QString>("lacking");
        const auto row = [](const char *name, const char *profile, const char *type, const char *roles,
                            const char *lacking) {
            QTest::newRow(name) << QString::fromLatin1(profile) << QString::fromLatin1(type)
                                << QString::fromLatin1(roles) << QString::fromLatin1(lacking);
        };
        row("nobody, 2023", "eng_wt2023", "team_manager", "", "social_care police health");
        row("nobody, Wales", "wales_wsp", "team_manager", "", "social_care police");
        row("worker is enough in 2023", "eng_wt2023", "team_manager", "social_worker police_mash gp", "");
        row("worker is not in 2018", "eng_wt2018", "team_manager", "social_worker police_mash gp",
            "social_care_manager");
        row("worker is not in the South West", "sw_1_3_5", "team_manager", "social_worker police_mash gp",
            "social_care_manager");
        row("service manager", "sw_1_3_5", "team_manager", "service_manager british_transport_police midwife", "");
        row("officer in a complex meeting", "sw_1_3_5", "complex", "iro police_mash gp", "");
        row("officer in another", "sw_1_3_5", "team_manager", "iro police_mash gp", "social_care_manager");
        row("Wales needs no health", "wales_wsp", "team_manager", "team_manager police_other", "");
        row("others count for nothing", "sw_1_3_5", "team_manager", "lado headteacher probation",
            "social_care_manager police health");
    }
    void quorum_rolesOfEachProfile_meetOrLack()
    {
        QFETCH(QString, profile);
        QFETCH(QString, type);
        QFETCH(QString, roles);
        QFETCH(QString, lacking);
        Story story(profile);
        story.convene("2026-03-02T09:30:00Z", "m1", qPrintable(uR"({"type": "%1"})"_s.arg(type)));
        int n = 0;
        for (const QString &role : roles.split(u' ', Qt::SkipEmptyParts)) {
            const QByteArray ref = "a" + QByteArray::number(++n);
            story.say("2026-03-02T14:00:00Z", "invite", ref.constData(),
                      qPrintable(uR"({"name": "N", "agency": "A", "role": "%1"})"_s.arg(role)));
            story.arrive("2026-03-02T14:00:00Z", ref.constData());
        }
        const Quorum found = quorum(story.proceedings(), story.meeting());
        QCOMPARE(found.missing.join(u' '), lacking);
        QCOMPARE(found.met, lacking.isEmpty());
    }

    void quorum_whoWithdrewOrLeft_doesNotCount()
    {
        Story story = complete();
        QVERIFY(quorum(story.proceedings(), story.meeting()).met);
        story.leave("2026-03-02T14:40:00Z", "a2");
        QCOMPARE(quorum(story.proceedings(), story.meeting()).missing, QStringList{u"police"_s});
        story.say("2026-03-02T14:41:00Z", "withdraw", "", R"({"target": "a3", "reason": "another person"})");
        QCOMPARE(quorum(story.proceedings(), story.meeting()).missing, (QStringList{u"police"_s, u"health"_s}));
    }

    void quorum_endedMeeting_isJudgedAtEachDecision()
    {
        Story story = complete();
        story.leave("2026-03-02T14:25:00Z", "a2");                       // after d1
        story.say("2026-03-02T14:50:00Z", "end");
        QVERIFY(quorum(story.proceedings(), story.meeting()).met);

        Story second = complete();
        second.leave("2026-03-02T14:25:00Z", "a2").say("2026-03-02T14:26:00Z", "decide", "d2",
            R"({"children": [], "outcomes": ["medical"], "text": "See a doctor", "basis": "b", "involved": []})");
        second.arrive("2026-03-02T14:27:00Z", "a2").say("2026-03-02T14:50:00Z", "end");
        QCOMPARE(quorum(second.proceedings(), second.meeting()).missing, QStringList{u"police"_s});

        Story none;
        none.convene("2026-03-02T09:30:00Z").withPeople("2026-03-02T14:00:00Z").say("2026-03-02T14:00:00Z", "start");
        none.leave("2026-03-02T14:30:00Z", "a3").say("2026-03-02T14:50:00Z", "end");
        QCOMPARE(quorum(none.proceedings(), none.meeting()).missing, QStringList{u"health"_s});
    }

    // --- what is missing
    void missing_completeMeeting_isNothing()
    {
        for (const QLatin1StringView id : codes::profiles())
            QCOMPARE(missingOf(complete(id)), QStringList());
    }

    void missing_hardlyBegun_listsAllInTheOrderOfMending()
    {
        Story story;
        story.convene("2026-03-02T09:30:00Z");
        QCOMPARE(missingOf(story), (QStringList{u"quorum"_s, u"statement:confidentiality"_s, u"prompt:P1"_s,
            u"prompt:P2"_s, u"prompt:P3"_s, u"prompt:P4a"_s, u"prompt:P4b"_s, u"prompt:P4c"_s, u"prompt:P5"_s,
            u"prompt:P6"_s, u"prompt:P7"_s, u"prompt:M1"_s, u"prompt:M2"_s, u"prompt:M3"_s, u"prompt:M4"_s,
            u"prompt:M5"_s, u"prompt:M6"_s, u"decision:none"_s, u"read-back"_s, u"convening:child"_s}));
    }

    void missing_startedNow_listsWhatTheConveningLeftOut()
    {
        Story story;
        story.convene("2026-03-02T09:30:00Z", "m1", R"({"referral": null, "form": null, "urgency": null,
            "decisionToHold": null, "scheduled": null})").withPeople("2026-03-02T09:31:00Z");
        QCOMPARE(withPrefix(missingOf(story), u"convening:"_s),
                 (QStringList{u"convening:referral"_s, u"convening:form"_s, u"convening:urgency"_s,
                              u"convening:decision-to-hold"_s, u"convening:scheduled"_s}));
        story.say("2026-03-02T09:40:00Z", "correct", "", R"({"target": "m1", "change": {"form": "phone"}})");
        QVERIFY(!missingOf(story).contains(u"convening:form"_s));
    }

    void missing_oneGapInACompleteMeeting_isListed_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("ref");
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *verb, const char *ref, const char *fields,
                            const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(verb) << QString::fromLatin1(ref) << QString::fromUtf8(fields)
                                << QString::fromLatin1(expected);
        };
        row("basis", "correct", "", R"({"target": "d1", "change": {"basis": null}})", "basis:d1");
        row("decision", "withdraw", "", R"({"target": "d1", "reason": "r"})", "decision:none");
        row("owner", "correct", "", R"({"target": "t1", "change": {"owner": null}})", "action-owner:t1");
        row("due", "correct", "", R"({"target": "t1", "change": {"due": null}})", "action-due:t1");
        row("designated officer", "correct", "",
            R"({"target": "m1", "change": {"complexCriteria": ["allegation_position_of_trust"]}})", "lado-referral");
        row("young abuser", "add-person", "p1", R"({"name": "K", "allegedPerpetrator": true, "under18": true})",
            "young-abuser");
        row("signature", "decide", "d2", R"({"children": ["c1"], "outcomes": ["medical"], "text": "t", "basis": "b",
            "involved": []})", "signoff:a1 signoff:a2 signoff:a3");
        row("discharge", "correct", "", R"({"target": "c1", "change": {"inPatient": true}})", "discharge:c1");
        row("excluded role is no matter", "invite", "a9", R"({"name": "M", "agency": "-", "role": "parent"})", "");
        row("adult abuser", "add-person", "p1", R"({"name": "K", "allegedPerpetrator": true})", "");
    }
    void missing_oneGapInACompleteMeeting_isListed()
    {
        QFETCH(QString, verb);
        QFETCH(QString, ref);
        QFETCH(QString, fields);
        QFETCH(QString, expected);
        Story story = complete();
        story.say("2026-03-02T14:40:00Z", qPrintable(verb), qPrintable(ref), fields.toUtf8().constData());
        QCOMPARE(missingOf(story).join(u' '), expected);
    }

    void missing_ofOneChild_isTheirsAlone_ofTheMeeting_isNobodys()
    {
        Story story = complete();
        story.say("2026-03-02T14:40:00Z", "add-child", "c2", R"({"name": "B", "born": "2020-01-01"})");
        story.say("2026-03-02T14:41:00Z", "decide", "d2", R"({"children": ["c2"], "outcomes": ["medical"], "text": "t"})");
        story.say("2026-03-02T14:42:00Z", "act", "t2", R"({"children": ["c1", "c2"], "what": "w", "purpose": "p"})");
        const auto of = [&](const Ref &child) {
            QStringList found;
            for (const QString &each : missingOf(story)) {
                if (isMissingFor(story.proceedings(), each, child))
                    found.append(each);
            }
            return found;
        };
        QCOMPARE(of(u"c1"_s), (QStringList{u"action-owner:t2"_s, u"action-due:t2"_s}));
        QCOMPARE(of(u"c2"_s).first(), u"basis:d2"_s);
        QVERIFY(of(u"c2"_s).contains(u"differs:c2"_s) || of(u"c2"_s).contains(u"action-due:t2"_s));
        QVERIFY(missingOf(story).contains(u"signoff:a1"_s));     // of the meeting
        QVERIFY(!of(u"c2"_s).contains(u"signoff:a1"_s));
        QVERIFY(!isMissingFor(story.proceedings(), u"quorum", u"c1"_s));
        QVERIFY(isMissingFor(story.proceedings(), u"discharge:c1", u"c1"_s));
        QVERIFY(!isMissingFor(story.proceedings(), u"discharge:c1", u"c2"_s));
    }

    // What they agreed to is not what stands: that is listed until they were asked again, and holds up no seal.
    void missing_correctedAfterASignature_isListedUntilItIsAskedAgain()
    {
        Story story = complete();
        story.say("2026-03-02T14:32:00Z", "add-child", "c2", R"({"name": "B", "born": "2020-01-01"})");
        story.say("2026-03-02T14:33:00Z", "answer", "", R"({"prompt": "differs", "state": "done", "text": "age"})");
        const auto corrects = [&](const char *at, const char *change) {
            story.say(at, "correct", "", qPrintable(uR"({"target": "d1", "change": {%1}, "reason": "put more exactly"})"_s
                                                        .arg(QLatin1StringView(change))));
        };
        const auto signs = [&](const char *at, const char *who) {
            story.say(at, "sign", "", qPrintable(uR"({"attendee": "%1", "decisions": ["d1"], "response": "agree",
                "method": "spoken"})"_s.arg(QLatin1StringView(who))));
        };
        const QStringList listed{u"earlier-text:d1"_s};
        corrects("2026-03-02T14:40:00Z", R"("basis": "Two bruises")");
        QCOMPARE(missingOf(story), QStringList());               // why, not what
        corrects("2026-03-02T14:41:00Z", R"("text": "Enquiries start tomorrow")");
        QCOMPARE(missingOf(story), listed);
        QVERIFY(isMissingFor(story.proceedings(), listed[0], u"c1"_s) && !isMissingFor(story.proceedings(), listed[0], u"c2"_s));
        QVERIFY(isOwnMissingName(listed[0]) && !sealNeedsReason(story.meeting(), listed[0]));
        signs("2026-03-02T14:42:00Z", "a1");
        signs("2026-03-02T14:43:00Z", "a2");
        QCOMPARE(missingOf(story), listed);                      // the third has not seen it
        signs("2026-03-02T14:44:00Z", "a3");
        QCOMPARE(missingOf(story), QStringList());
        corrects("2026-03-02T14:45:00Z", R"("outcomes": ["medical"])");
        QCOMPARE(missingOf(story), listed);
        corrects("2026-03-02T14:46:00Z", R"("outcomes": ["start_s47"])");
        QCOMPARE(missingOf(story), QStringList());               // taken back: they have signed these words
        corrects("2026-03-02T14:47:00Z", R"("text": "Enquiries start today")");
        story.say("2026-03-02T14:48:00Z", "withdraw", "", R"({"target": "d1", "reason": "entered twice"})");
        QVERIFY(!missingOf(story).contains(listed[0]));
    }

    void missing_lateComer_owesAcknowledgementAndOnlyTheirSignature()
    {
        Story story = complete();
        story.say("2026-03-02T14:40:00Z", "invite", "a4", R"({"name": "S", "agency": "School", "role": "school_dsl"})");
        QCOMPARE(missingOf(story), QStringList());
        story.arrive("2026-03-02T14:41:00Z", "a4");
        QCOMPARE(missingOf(story), QStringList{u"acknowledgement:a4"_s});
        story.say("2026-03-02T14:42:00Z", "decide", "d2", R"({"children": ["c1"], "outcomes": ["medical"],
            "text": "t", "basis": "b", "involved": ["a4"]})");
        QVERIFY(missingOf(story).contains(u"signoff:a4"_s));
        story.say("2026-03-02T14:43:00Z", "sign", "", R"({"attendee": "a4", "decisions": ["d2"], "response": "abstain",
            "method": "spoken"})");
        QVERIFY(!missingOf(story).contains(u"signoff:a4"_s));
        story.say("2026-03-02T14:44:00Z", "withdraw", "", R"({"target": "a4", "reason": "entered twice"})");
        QVERIFY(!missingOf(story).contains(u"acknowledgement:a4"_s));
    }

    void missing_youngAbuser_isSettledByASeparateDiscussion()
    {
        Story story = complete();
        story.say("2026-03-02T14:40:00Z", "add-person", "p1",
                  R"({"name": "K", "allegedPerpetrator": true, "under18": true})");
        story.say("2026-03-02T14:41:00Z", "consider-child", "o1", R"({"name": "Z", "link": "sibling",
            "disposition": "refer", "reason": "r"})");
        QCOMPARE(missingOf(story), QStringList{u"young-abuser"_s});
        story.say("2026-03-02T14:42:00Z", "consider-child", "o2", R"({"name": "K", "link": "same_premises",
            "disposition": "separate_discussion", "reason": "r"})");
        QCOMPARE(missingOf(story), QStringList());
    }

    void missing_discharge_isSettledByActionDecisionOrAnswer_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("fields");
        QTest::addColumn<bool>("settled");
        const auto row = [](const char *name, const char *verb, const char *fields, bool settled) {
            QTest::newRow(name) << QString::fromLatin1(verb) << QString::fromUtf8(fields) << settled;
        };
        row("answer", "answer", R"({"prompt": "discharge", "state": "done", "text": "with the ward"})", true);
        row("protecting action", "act", R"({"children": ["c1"], "what": "w", "purpose": "p", "owner": "a1",
            "due": "2026-03-03", "kind": "protection"})", true);
        row("another action", "act", R"({"children": ["c1"], "what": "w", "purpose": "p", "owner": "a1",
            "due": "2026-03-03", "kind": "medical"})", false);
        row("action for another child", "act", R"({"children": ["c2"], "what": "w", "purpose": "p", "owner": "a1",
            "due": "2026-03-03", "kind": "protection"})", false);
        row("decision", "correct",
            R"({"target": "d1", "change": {"text": "Discharge only to the grandmother"}})", true);
        row("Welsh decision", "correct",
            R"({"target": "d1", "change": {"text": "Ni chaiff ei ryddhau adref"}})", true);
        row("decision on something else", "correct", R"({"target": "d1", "change": {"text": "A visit"}})", false);
    }
    void missing_discharge_isSettledByActionDecisionOrAnswer()
    {
        QFETCH(QString, verb);
        QFETCH(QString, fields);
        QFETCH(bool, settled);
        Story story = complete();
        story.say("2026-03-02T14:40:00Z", "correct", "", R"({"target": "c1", "change": {"inPatient": true}})");
        story.say("2026-03-02T14:41:00Z", qPrintable(verb), verb == "act"_L1 ? "t2" : "", fields.toUtf8().constData());
        QCOMPARE(missingOf(story).contains(u"discharge:c1"_s), !settled);
    }

    void missing_childrenDecidedOnDifferently_areListedUntilSaidWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("basis");
        QTest::addColumn<bool>("listed");
        const auto row = [](const char *name, const char *text, const char *basis, bool listed) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(basis) << listed;
        };
        row("nothing said", "No further action", "No concern", true);
        row("names her", "No further action", "Unlike Ana he was never alone with him", false);
        row("kinship", "The outcome differs from his sister's: he lives elsewhere", "b", false);
        row("Welsh", "Yn wahanol i'w chwaer, nid yw'n byw yno", "b", false);
        row("a difference of something else", "He goes to a different school", "b", true);
        row("a sister and no difference", "His sister collects him", "b", true);
    }
    void missing_childrenDecidedOnDifferently_areListedUntilSaidWhy()
    {
        QFETCH(QString, text);
        QFETCH(QString, basis);
        QFETCH(bool, listed);
        Story story = complete();
        story.say("2026-03-02T14:00:00Z", "add-child", "c2", R"({"name": "Ben Pace", "born": "2021-01-01"})");
        story.say("2026-03-02T14:40:00Z", "decide", "d2", QJsonDocument(QJsonObject{
            {u"children"_s, QJsonArray{u"c2"_s}}, {u"outcomes"_s, QJsonArray{u"no_further_action"_s}},
            {u"text"_s, text}, {u"basis"_s, basis}, {u"involved"_s, QJsonArray()}}).toJson().constData());
        QCOMPARE(missingOf(story).contains(u"differs:c2"_s), listed);
        QVERIFY(!missingOf(story).contains(u"differs:c1"_s));
        QVERIFY(!sealNeedsReason(story.meeting(), u"differs:c2"));
        story.say("2026-03-02T14:45:00Z", "answer", "", R"({"prompt": "differs", "state": "done", "text": "age"})");
        QVERIFY(!missingOf(story).contains(u"differs:c2"_s));
    }

    void missing_childrenDecidedOnAlike_doNotDiffer()
    {
        Story story = complete();
        story.say("2026-03-02T14:00:00Z", "add-child", "c2", R"({"name": "Ben Pace", "born": "2021-01-01"})");
        story.say("2026-03-02T14:40:00Z", "decide", "d2", R"({"children": ["c2"], "outcomes": ["start_s47"],
            "text": "Too", "basis": "b", "involved": []})");
        QCOMPARE(withPrefix(missingOf(story), u"differs:"_s), QStringList());
    }

    void sealNeedsReason_onlyForWhatIsCertain()
    {
        Story southWest, england(u"eng_wt2023"_s);
        southWest.convene("2026-03-02T09:30:00Z");
        england.convene("2026-03-02T09:30:00Z");
        QVERIFY(sealNeedsReason(southWest.meeting(), u"prompt:M4"));
        QVERIFY(!sealNeedsReason(england.meeting(), u"prompt:P1"));
        QVERIFY(!sealNeedsReason(england.meeting(), u"convening:child"));
        for (const QStringView what : {u"quorum", u"read-back", u"signoff:a1", u"convening:referral", u"unfinished:x"})
            QVERIFY(sealNeedsReason(england.meeting(), what));
    }
};

QTEST_GUILESS_MAIN(TestProcedure)
#include "tst_procedure.moc"
