#include "tests/support/stage.h"

#include <QRegularExpression>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// The line that takes anything, by touch and by keyboard, from wherever one is in a meeting.
class TestLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void line_byTouch_filesWhatWasTyped_data();
    void line_byTouch_filesWhatWasTyped();
    void line_twoChildren_asksAboutWhom();
    void line_byKeyboard_fromASheet_andEnterFiles();
    void line_leftAndKilled_isOpenAgain();
    void line_closed_takesTheKeyboardAlong();
    void shortcuts_listed_doWhatTheySay();
    void abbreviation_isShown_andTakenByWhoeverTakesIt();
    void phrase_tapped_standsInTheField();
    void phrases_addedByAChair_areThere();
};

namespace {

bool twoChildren(Stage &stage)
{
    MeetingEditor *meeting = stage.tablet.begin();
    return meeting
        && Tablet::settle(*meeting, meeting->addChild(u"Imogen Attard"_s, u"2021-11-02"_s)) == u"add-child:c2"_s;
}

}

void TestLine::line_byTouch_filesWhatWasTyped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("way");
    QTest::newRow("lying") << QSize(1280, 800) << u"rail-line"_s;
    QTest::newRow("upright") << QSize(800, 1280) << u"strip-line"_s;
}

void TestLine::line_byTouch_filesWhatWasTyped()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, way);
    Stage stage(size);
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.comes(way));
    const int before = stage.taps;
    QVERIFY(stage.tap(way));                             // one tap from anywhere
    QVERIFY(stage.comes(u"line-field"_s));
    QVERIFY(Tablet::until([&] { return stage.seen(u"line-field"_s)->hasActiveFocus(); }));
    QVERIFY(stage.type(u"line"_s, u"observation: Three marks."_s));
    QVERIFY(stage.tap(u"line-person-a3"_s));
    QVERIFY(stage.tap(u"line-save"_s));
    QVERIFY(stage.saved(stage.meeting()->information, 1));
    QCOMPARE(stage.taps - before, 4);                    // one of them into a field that had the keyboard already
    QCOMPARE(stage.meeting()->fields(u"i1"_s).value(u"text"_s).toString(), u"Three marks."_s);
    QCOMPARE(stage.seen(u"line-field"_s)->property("text").toString(), QString());
    QVERIFY(stage.tap(u"line-close"_s));
    QVERIFY(Tablet::until([&] { return !stage.seen(u"keyboard"_s); }));
}

void TestLine::line_twoChildren_asksAboutWhom()
{
    Stage stage;
    QVERIFY(twoChildren(stage));
    QVERIFY(stage.tap(u"rail-line"_s));
    QVERIFY(stage.type(u"line"_s, u"school nurse fact: two calls"_s));
    QVERIFY(stage.tap(u"line-save"_s));
    QVERIFY(stage.comes(u"line-part-children"_s));
    QCOMPARE(stage.seen(u"line-part-children"_s)->property("text").toString(), u"About whom?"_s);
    QVERIFY(stage.tablet.quiet());
    QCOMPARE(stage.meeting()->information->count(), 0);
    QVERIFY(stage.tap(u"line-child-c2"_s));
    QVERIFY(stage.tap(u"line-save"_s));
    QVERIFY(stage.saved(stage.meeting()->information, 1));
    QCOMPARE(stage.meeting()->fields(u"i1"_s).value(u"children"_s).toStringList(), (QStringList{u"c2"_s}));
}

void TestLine::line_byKeyboard_fromASheet_andEnterFiles()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.tap(u"rail-add-decision"_s));
    QVERIFY(stage.type(u"decide-text"_s, u"We wait."_s));
    QTest::keyClick(stage.window(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(stage.goes(u"entry-save"_s));
    QVERIFY(Tablet::until([&] {
        return stage.seen(u"line-field"_s) && stage.seen(u"line-field"_s)->hasActiveFocus();
    }));
    for (const QChar each : u"school nurse fact: asleep"_s)
        QTest::keyClick(stage.window(), each.toLatin1());
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QVERIFY(stage.saved(stage.meeting()->information, 1));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QVERIFY(stage.goes(u"line-field"_s));
    QVERIFY(stage.window()->activeFocusItem()->isVisible());    // and keys do not go on into it
    QVERIFY(stage.tap(u"rail-add-decision"_s));          // what the sheet held is there
    QVERIFY(stage.comes(u"decide-text-field"_s));
    QCOMPARE(stage.seen(u"decide-text-field"_s)->property("text").toString(), u"We wait."_s);
}

void TestLine::line_leftAndKilled_isOpenAgain()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.tap(u"rail-line"_s));
    QVERIFY(stage.type(u"line"_s, u"school nurse: two ca"_s));
    QVERIFY(stage.tablet.quiet());
    stage.again();
    QVERIFY(stage.tablet.unlock());
    QVERIFY(stage.comes(u"line-field"_s));
    QVERIFY(QTest::qWaitFor([&] {
        return stage.seen(u"line-field"_s)->property("text").toString() == u"school nurse: two ca"_s;
    }));
}

// Also where nothing had the focus before it, so that there is nothing to give it back to.
void TestLine::line_closed_takesTheKeyboardAlong()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.comes(u"rail-line"_s));
    stage.window()->contentItem()->forceActiveFocus();
    QTest::keyClick(stage.window(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(stage.tap(u"line-field"_s) && stage.comes(u"keyboard"_s));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QVERIFY(stage.goes(u"line-field"_s));
    QVERIFY(stage.goes(u"keyboard"_s));
    QVERIFY(stage.window()->activeFocusItem() && stage.window()->activeFocusItem()->isVisible());
}

void TestLine::shortcuts_listed_doWhatTheySay()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.comes(u"rail-add-decision"_s));
    QObject *keys = nullptr;
    for (QObject *each : stage.window()->findChildren<QObject *>()) {
        if (each->inherits("QQuickItem") && each->metaObject()->indexOfProperty("resting") >= 0
            && each->metaObject()->indexOfSignal("helpAsked()") >= 0)
            keys = each;
    }
    QVERIFY(keys);
    int verbs = 0;
    for (const QVariant &each : keys->property("all").toList()) {
        const QVariantMap row = each.toMap();
        const QString sequence = row.value(u"keys"_s).toString();
        QVERIFY2(QRegularExpression(u"^((Ctrl|Alt)\\+.+|F[0-9]+)$"_s).match(sequence).hasMatch(), qPrintable(sequence));
        if (row.value(u"code"_s) == u"undo"_s)                                // tst_takingback has it; here it would end the meeting
            continue;
        const QKeyCombination keysOf = QKeySequence(sequence)[0];
        QTest::keyClick(stage.window(), keysOf.key(), keysOf.keyboardModifiers());
        if (row.value(u"verb"_s).toBool()) {
            ++verbs;
            QVERIFY2(stage.comes(u"entry-save"_s), qPrintable(sequence));
            QVERIFY(stage.tap(u"sheet-close"_s));
        } else if (row.value(u"code"_s) == u"line"_s) {
            QVERIFY(stage.comes(u"line-field"_s));
            QTest::keyClick(stage.window(), Qt::Key_Escape);
        } else if (row.value(u"code"_s) == u"help"_s) {
            QVERIFY(stage.comes(u"sheet-close"_s));
            QVERIFY(stage.tap(u"sheet-close"_s));
        } else if (row.value(u"code"_s) == u"guide"_s) {                     // and over it none of the others does a thing
            QVERIFY(stage.comes(u"help-text"_s));
            QTest::keyClick(stage.window(), Qt::Key_D, Qt::ControlModifier);
            QTest::keyClick(stage.window(), Qt::Key_Slash, Qt::ControlModifier);
            QVERIFY(stage.tap(u"help-shortcuts"_s));                         // which lead from there to their list
            QVERIFY(stage.goes(u"help-text"_s));
            QVERIFY(!stage.seen(u"entry-save"_s));
            QVERIFY(stage.tap(u"sheet-close"_s));
        } else if (!QStringList{u"save"_s, u"short-form"_s, u"spelling"_s}.contains(row.value(u"code"_s))) {
            const QString code = row.value(u"code"_s).toString();
            QVERIFY2(Tablet::until([&] {
                QQuickItem *tab = stage.seen(u"section-"_s + code);
                return tab && tab->property("chosen").toBool();
            }), qPrintable(sequence));
        }
    }
    QVERIFY(verbs >= 5);
}

void TestLine::abbreviation_isShown_andTakenByWhoeverTakesIt()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.tap(u"rail-add-decision"_s));
    QVERIFY(stage.type(u"decide-text"_s, u"An s47"_s));
    QVERIFY(stage.comes(u"short-form"_s));
    QQuickItem *field = stage.seen(u"decide-text-field"_s);
    QCOMPARE(stage.seen(u"short-form"_s)->property("text").toString(), u"s47 → section 47 enquiry"_s);
    QCOMPARE(field->property("text").toString(), u"An s47"_s);               // shown, not inserted
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QVERIFY(stage.goes(u"short-form"_s));
    QCOMPARE(field->property("text").toString(), u"An s47"_s);
    QTest::keyClick(stage.window(), Qt::Key_Space);
    QTest::keyClick(stage.window(), Qt::Key_Backspace);
    QVERIFY(stage.comes(u"short-form"_s));
    QVERIFY(stage.tap(u"short-form"_s));
    QCOMPARE(field->property("text").toString(), u"An section 47 enquiry"_s);
    QVERIFY(field->hasActiveFocus());
    QVERIFY(stage.goes(u"short-form"_s));
    for (const char each : QByteArrayLiteral(" nfa"))
        QTest::keyClick(stage.window(), each);
    QVERIFY(stage.comes(u"short-form"_s));
    QTest::keyClick(stage.window(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(field->property("text").toString(), u"An section 47 enquiry no further action"_s);
    QVERIFY(field->hasActiveFocus());
    for (const char each : QByteArrayLiteral(" nfa"))
        QTest::keyClick(stage.window(), each);
    QVERIFY(stage.comes(u"short-form"_s));
    QTest::keyClick(stage.window(), Qt::Key_Tab);        // leaves, and takes nothing
    QVERIFY(!field->hasActiveFocus());
    QCOMPARE(field->property("text").toString(), u"An section 47 enquiry no further action nfa"_s);
}

void TestLine::phrase_tapped_standsInTheField()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.tap(u"rail-add-decision"_s));
    QVERIFY(stage.tap(u"chip-medical"_s, u"decide-outcomes"_s));
    const QVariantList offered = stage.tablet.session->phrases()->find(u"decide.basis"_s, {u"medical"_s});
    QVERIFY(offered.size() >= 2);
    const QVariantMap first = offered.front().toMap();
    QVERIFY(stage.tap(u"decide-basis-phrase-"_s + first.value(u"key"_s).toString()));        // one tap
    QCOMPARE(stage.seen(u"decide-basis-field"_s)->property("text").toString(), first.value(u"text"_s).toString());
    QVERIFY(stage.tap(u"decide-basis-phrases"_s));
    QVERIFY(stage.type(u"decide-basis-phrase-search"_s, u"fade"_s));
    QVERIFY(Tablet::until([&] { return stage.seen(u"decide-basis-phrase-search"_s) != nullptr; }));
}

void TestLine::phrases_addedByAChair_areThere()
{
    Stage stage;
    QVERIFY(stage.tablet.unlock());
    QVERIFY(stage.tap(u"home-phrases"_s));
    QVERIFY(stage.type(u"phrases-short"_s, u"wx"_s));
    QVERIFY(stage.tap(u"phrases-keep"_s));               // says what is lacking
    QVERIFY(stage.tablet.session->phrases()->expansionAt(u"wx"_s, 2).isEmpty());
    QVERIFY(stage.type(u"phrases-english"_s, u"Wexcombe"_s));
    QVERIFY(stage.tap(u"phrases-keep"_s));
    QCOMPARE(stage.tablet.session->phrases()->expansionAt(u"wx"_s, 2).value(u"text"_s).toString(), u"Wexcombe"_s);
    QVERIFY(stage.tap(u"phrase-wx-remove"_s));
    QVERIFY(stage.tablet.session->phrases()->expansionAt(u"wx"_s, 2).isEmpty());
    QVERIFY(stage.tap(u"page-back"_s));
    QVERIFY(stage.comes(u"home-convene"_s));
}

QTEST_MAIN(TestLine)
#include "tst_line.moc"
