#include "tests/support/stage.h"

#include <QRegularExpression>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// Whatever a tap said at the table, a tap takes back: by touch, by keys and in both languages; and the record keeps both.
class TestTakingBack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void undo_ofWhatATapSaid_isATap_data();
    void undo_ofWhatATapSaid_isATap();
    void undo_ofProgress_alsoAfterTheSeal();
    void undo_byKeys_butNeverOutOfAField();
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

void TestTakingBack::undo_ofWhatATapSaid_isATap_data()
{
    QTest::addColumn<bool>("keysOnly");
    QTest::addColumn<bool>("welsh");
    QTest::newRow("touch") << false << false;
    QTest::newRow("keys") << true << false;
    QTest::newRow("touch, Welsh") << false << true;
}
void TestTakingBack::undo_ofWhatATapSaid_isATap()
{
    QFETCH(bool, keysOnly);
    QFETCH(bool, welsh);
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    if (welsh)
        stage.tablet.session->setLanguage(u"cy"_s);
    SAY("invite", {{u"name"_s, u"Pat Example"_s}, {u"agency"_s, u"School"_s}, {u"role"_s, u"school_dsl"_s}});
    stage.keysOnly = keysOnly;
    const auto meeting = [&]() -> const Meeting & { return *stage.meeting()->view().meeting(); };
    const auto history = [&](const QString &ref) { return stage.meeting()->history(ref).value(0).toMap(); };

    // Somebody who is not here is said to have come: they never were.
    TAP(u"section-people"_s);
    TAP(u"arrive-video"_s, u"attendee-a4"_s);
    QVERIFY(Tablet::until([&] { return meeting().isPresent(u"a4"_s); }));
    QCOMPARE(stage.meeting()->undoWords(), welsh ? u"Cyrraedd, Pat Example"_s : u"Arrival, Pat Example"_s);
    QVERIFY(stage.comes(u"rail-undo"_s));
    QVERIFY(stage.seen(u"rail-undo"_s)->property("text").toString().contains(u"Pat Example"_s));
    int taps = stage.taps;
    TAP(u"rail-undo"_s);
    QCOMPARE(stage.taps - taps, 1);
    QVERIFY(Tablet::until([&] { return meeting().spans(u"a4"_s).isEmpty(); }));
    QVERIFY(stage.comes(u"arrive-room"_s, u"attendee-a4"_s));
    QCOMPARE(history(u"a4"_s).value(u"field"_s).toString(), welsh ? u"Yn y cyfarfod"_s : u"At the meeting"_s);
    QVERIFY(history(u"a4"_s).value(u"before"_s).toString().contains(welsh ? u"fideo"_s : u"video"_s));
    QCOMPARE(history(u"a4"_s).value(u"after"_s).toString(), QString());
    TAP(u"rail-undo"_s);                                 // they did come after all
    QVERIFY(Tablet::until([&] { return meeting().isPresent(u"a4"_s); }));
    QCOMPARE(meeting().spans(u"a4"_s).first().toMap().value("mode"_L1).toString(), u"video"_s);

    // Somebody who is here is said to have left: they have been here all the time.
    const QCborArray was = meeting().spans(u"a1"_s);
    TAP(u"leave"_s, u"attendee-a1"_s);
    QVERIFY(Tablet::until([&] { return !meeting().isPresent(u"a1"_s); }));
    TAP(u"rail-undo"_s);
    QVERIFY(Tablet::until([&] { return meeting().spans(u"a1"_s) == was; }));

    // One tap spoke for everybody present: one tap takes it back, of everybody.
    TAP(u"statement-confidentiality"_s);
    TAP(u"statement-read"_s);
    TAP(u"statement-all-heard"_s);
    QVERIFY(Tablet::until([&] { return meeting().acknowledgements.size() == 4; }));
    TAP(u"rail-undo"_s);
    QVERIFY(Tablet::until([&] { return meeting().acknowledgements.empty(); }));
    QCOMPARE(meeting().statements.size(), size_t(1));
    TAP(u"rail-undo"_s);
    QVERIFY(Tablet::until([&] { return meeting().acknowledgements.size() == 4; }));

    // What the procedure asks is open again.
    TAP(u"section-information"_s);
    TAP(u"chip-agenda"_s, u"information-view"_s);
    TAP(u"prompt-done-P2"_s);
    QVERIFY(stage.goes(u"prompt-done-P2"_s));
    TAP(u"rail-undo"_s);
    QVERIFY(stage.comes(u"prompt-done-P2"_s));
    QVERIFY(!meeting().answers.contains(u"P2"_s));
    QVERIFY(stage.meeting()->missing->keys().contains(u"prompt:P2"_s));
    QVERIFY(history(u"m1"_s).value(u"field"_s).toString().contains(stage.meeting()->view().question(u"P2"_s)));

    // Consent, and what makes the meeting complex.
    SAY("consent", {{u"children"_s, QStringList{u"c1"_s}}, {u"matter"_s, u"medical"_s}, {u"status"_s, u"sought_given"_s}});
    TAP(u"rail-undo"_s);
    QVERIFY(Tablet::until([&] { return item(stage, u"k1"_s).withdrawn.has_value(); }));
    SAY("correct", {{u"target"_s, u"m1"_s}, {u"change"_s, QVariantMap{{u"type"_s, u"complex"_s},
        {u"complexCriteria"_s, QStringList{u"organised_or_ritual_abuse"_s}}}}});
    TAP(u"rail-undo"_s);
    QVERIFY(Tablet::until([&] { return item(stage, u"m1"_s).text(u"type") == u"team_manager"_s; }));
    QVERIFY(item(stage, u"m1"_s).list("complexCriteria"_L1).isEmpty());
}

void TestTakingBack::undo_ofProgress_alsoAfterTheSeal()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    SAY("act", action());
    const auto state = [&] { return stage.meeting()->view().proceedings.actionState(u"t1"_s); };
    TAP(u"section-actions"_s);
    TAP(u"entry-progress"_s, u"action-t1"_s);
    TAP(u"chip-done"_s, u"progress-state"_s);
    SAVE_ENTRY();
    TAP(u"rail-undo"_s);
    QVERIFY(Tablet::until([&] { return state() == u"open"_s; }));
    QCOMPARE(stage.meeting()->progress->count(), 2);     // that it was said to be done stays said
    QVERIFY(endAndSeal(stage));
    QVERIFY(stage.goes(u"rail-undo"_s));
    TAP(u"section-actions"_s);
    TAP(u"entry-progress"_s, u"action-t1"_s);
    TAP(u"chip-dropped"_s, u"progress-state"_s);
    SAVE_ENTRY();
    QCOMPARE(state(), u"dropped"_s);
    TAP(u"rail-undo"_s);
    QVERIFY(Tablet::until([&] { return state() == u"open"_s; }));
    SAY("addendum", {{u"text"_s, u"A letter came."_s}, {u"reason"_s, u"Late."_s}});
    QVERIFY(stage.goes(u"rail-undo"_s));                 // what is sealed is added to, and nothing of it withdrawn
    QCOMPARE(stage.meeting()->undo(), 0);
}

void TestTakingBack::undo_byKeys_butNeverOutOfAField()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    SAY("share", Tablet::information(u"A mark."_s));
    TAP(u"section-information"_s);
    TYPE(u"share-text"_s, u"Anoth"_s);
    QTest::keyClick(stage.window(), Qt::Key_Z, Qt::ControlModifier);
    TAP(u"section-people"_s);
    QVERIFY(!item(stage, u"i1"_s).withdrawn);            // what was typed was meant
    QTest::keyClick(stage.window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(Tablet::until([&] { return item(stage, u"i1"_s).withdrawn.has_value(); }));
}

QTEST_MAIN(TestTakingBack)
#include "tst_takingback.moc"
