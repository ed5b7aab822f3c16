#include "storage/model/codec.h"
#include "storage/model/record.h"
#include "tests/support/table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rt;
using namespace rt::test;

class TestMeeting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fold_ofTheEncodedEvents_givesTheSameRecord()
    {
        Table table = Table::started();
        table.say("share", "i1", R"({"by": "a1", "children": ["c1"], "kind": "fact", "text": "A"})");
        table.say("correct", "", R"({"target": "i1", "change": {"text": "B"}, "reason": "Misheard."})");
        Proceedings again;
        for (const Event &event : table.events)
            again.apply(*decode(encode(event)));
        QCOMPARE(record(again, *again.lastConvened()), record(table.proceedings, table.meeting()));
    }

    void correct_keepsEveryOldValue()
    {
        Table table = Table::started();
        table.say("share", "i1", R"({"by": "a1", "children": ["c1"], "kind": "fact", "text": "On the fourth."})");
        table.say("correct", "", R"({"target": "i1", "change": {"text": "On the fifth."}})");
        table.say("correct", "", R"({"target": "i1", "change": {"text": "On the sixth.", "children": []}})");
        const Item &item = table.item("i1");
        QCOMPARE(item.text(u"text"), u"On the sixth."_s);
        QCOMPARE(item.made.value("text"_L1).toString(), u"On the fourth."_s);
        QCOMPARE(item.corrections, 2);
        QCOMPARE(item.history.size(), size_t(3));
        QCOMPARE(item.history[0].before.toString(), u"On the fourth."_s);
        QVERIFY(item.concerns(u"c2"_s));
    }

    void correct_aFieldWithinAnother_leavesTheRest()
    {
        Table table = Table::started();
        QCOMPARE(table.say("correct", "", R"({"target": "m1", "change": {"referral.received": "2026-03-01T08:00:00Z",
                                               "scheduled.venue": "Room 2"}})"), std::nullopt);
        QCOMPARE(table.item("m1").text(u"referral.received"), u"2026-03-01T08:00:00Z"_s);
        QCOMPARE(table.item("m1").text(u"referral.concern"), u"A bruise."_s);
        QCOMPARE(table.item("m1").text(u"scheduled.venue"), u"Room 2"_s);
    }

    void correct_whenTheMeetingBegan_movesIt()
    {
        Table table = Table::started();
        const Instant was = *table.meeting().started;
        table.say("correct", "", R"({"target": "m1", "change": {"started": "2026-03-02T09:20:00Z"}})");
        QCOMPARE(format(*table.meeting().started), u"2026-03-02T09:20:00Z"_s);
        QCOMPARE(table.item("m1").history.front().before.toString(), format(was));
    }

    void present_isFromArrivalToLeaving()
    {
        Table table = Table::started();
        const Instant here = table.now;
        table.say("leave", "", R"({"attendee": "a2"})");
        table.say("arrive", "", R"({"attendee": "a2", "mode": "video"})");
        QVERIFY(table.meeting().isPresent(u"a2"_s));
        QCOMPARE(table.meeting().presence.size(), size_t(4));
        QCOMPARE(table.meeting().presentAt(here).size(), size_t(3));       // both ends count
        QCOMPARE(table.meeting().presentAt(here + std::chrono::seconds(30)).size(), size_t(2));
    }

    void reconvene_carriesChildrenPeopleInvitationsAndOpenActions()
    {
        Table table = Table::started();
        table.say("act", "t1", R"({"children": ["c1"], "what": "Visit", "purpose": "To see."})");
        table.say("act", "t2", R"({"children": ["c2"], "what": "Ring", "purpose": "To ask."})");
        table.say("invite", "a5", R"({"name": "X", "agency": "Y", "role": "gp"})");
        table.say("withdraw", "", R"({"target": "a5", "reason": "Double."})");
        table.say("progress", "", R"({"action": "t2", "state": "done"})");
        table.say("end");
        QCOMPARE(table.say("reconvene", "m2", R"({"previous": "m1", "type": "team_manager"})"), std::nullopt);
        const Meeting &second = table.meeting();
        QCOMPARE(second.ref, u"m2"_s);
        QCOMPARE(QUuid(table.item("m2").text(u"previousId")), table.proceedings.meeting(u"m1"_s)->id);
        QCOMPARE(second.profile, u"sw_1_3_5"_s);
        QCOMPARE(second.children, (std::vector<Ref>{u"c1"_s, u"c2"_s}));
        QCOMPARE(second.attendees.size(), size_t(4));
        QCOMPARE(second.carriedActions, (std::vector<Ref>{u"t1"_s}));
        QVERIFY(second.presence.empty());
        QCOMPARE(table.proceedings.chain(second).size(), size_t(2));
        QCOMPARE(table.proceedings.later(*table.proceedings.meeting(u"m1"_s)).size(), size_t(1));
        // What the first meeting made can be spoken of; what another process made cannot.
        QVERIFY(table.proceedings.known(second, Kind::Action, u"t2"_s));
        table.say("convene", "m3", R"({"type": "team_manager"})");
        QVERIFY(!table.proceedings.known(table.meeting(), Kind::Action, u"t2"_s));
    }

    void freshRef_isNeverTaken()
    {
        Table table = Table::started();
        QCOMPARE(table.proceedings.freshRef(Kind::Child), u"c3"_s);
        table.say("add-child", "c4", R"({"name": "A", "born": "2020-01-01"})");
        QCOMPARE(table.proceedings.freshRef(Kind::Child), u"c5"_s);
        QCOMPARE(table.proceedings.freshRef(Kind::Decision), u"d1"_s);
    }

    void apply_eventOfAMeetingThatIsNotHere_changesNothing()
    {
        Table table = Table::started();
        const QJsonObject before = record(table.proceedings, table.meeting());
        Event stray = table.events.back();
        stray.meeting = QUuid::createUuid();
        table.proceedings.apply(stray);
        QCOMPARE(record(table.proceedings, table.meeting()), before);
    }
};

QTEST_GUILESS_MAIN(TestMeeting)
#include "tst_meeting.moc"
