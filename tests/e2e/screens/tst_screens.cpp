#include "tests/support/stage.h"

#include <QAccessible>
#include <QRegularExpression>

#include <functional>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// What every screen promises: it shows at every size without a warning, a refused entry stays, what is typed survives,
// and the language changes under one's hands.
class TestScreens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyPart_anySize_showsWithoutWarning_data();
    void everyPart_anySize_showsWithoutWarning();
    void everyForm_uprightAndInWelsh_showsWithoutWarning();
    void convening_leftOpen_isFilledInLater();
    void decision_refused_staysWithTheReasonAndCanBeSetAside();
    void typing_thenAKill_isThereAgain();
    void curtain_lifted_isInTheFieldAgain();
    void reader_thatDoesSomething_isThere();
    void language_changed_keepsThePlaceAndTheText();
    void looks_changed_keepThePlaceAndTheText();
    void badges_ofPeopleAndDecisions_areSeenAndHoldTheirWords();
    void clock_inDoubt_isAskedUntilSomebodyComparedIt();
};

namespace {

QString textOf(const Stage &stage, const QString &name)
{
    const QQuickItem *item = stage.seen(name);
    return item ? item->property("text").toString() : QString();
}

// The keyboard goes there, before that letter.
bool isIn(const Stage &stage, const QString &name, int caret)
{
    return Tablet::until([&] {
        const QQuickItem *item = stage.seen(name);
        return item && item->hasActiveFocus() && item->property("cursorPosition").toInt() == caret;
    });
}

}

void TestScreens::everyPart_anySize_showsWithoutWarning_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("pixelsPerMm");
    QTest::addColumn<bool>("content");
    for (const bool content : {false, true}) {
        const char *what = content ? "held" : "empty";
        QTest::addRow("1280x800 %s", what) << QSize(1280, 800) << 5.9 << content;
        QTest::addRow("800x1280 %s", what) << QSize(800, 1280) << 5.9 << content;
        QTest::addRow("1920x1200 %s", what) << QSize(1920, 1200) << 8.82 << content;
    }
}

void TestScreens::everyPart_anySize_showsWithoutWarning()
{
    QFETCH(const QSize, size);
    QFETCH(const double, pixelsPerMm);
    QFETCH(const bool, content);
    Stage stage(size, pixelsPerMm);
    QVERIFY(stage.tablet.unlock());
    QVERIFY(stage.comes(u"home-convene"_s));
    QVERIFY(stage.tap(u"home-convene"_s));
    QVERIFY(stage.comes(u"convene-save"_s));
    QVERIFY(stage.tap(u"home"_s));
    QVERIFY(stage.comes(u"home-convene"_s));
    if (content) {
        QVERIFY(stage.tablet.begin() != nullptr);
        MeetingEditor &meeting = *stage.meeting();
        QCOMPARE(Tablet::settle(meeting, meeting.say(u"share"_s, Tablet::information(u"A mark."_s))), u"share:i1"_s);
        QCOMPARE(Tablet::settle(meeting, meeting.say(u"decide"_s, Tablet::decision())), u"decide:d1"_s);
    } else {
        stage.tablet.session->convene({{u"type"_s, u"team_manager"_s}, {u"procedure"_s, u"wales_wsp"_s},
                                       {u"calendar"_s, u"england-and-wales"_s}});
    }
    for (const auto &part : {u"meeting"_s, u"people"_s, u"information"_s, u"consent"_s, u"decisions"_s, u"actions"_s, u"missing"_s,
                             u"signoff"_s})
        QVERIFY(stage.tap(u"section-"_s + part));
    QVERIFY(stage.tap(u"signoff-seal"_s));
    QVERIFY(stage.comes(u"page-back"_s));
}

void TestScreens::everyForm_uprightAndInWelsh_showsWithoutWarning()
{
    Stage stage({800, 1280});
    QVERIFY(stage.tablet.begin() != nullptr);
    MeetingEditor &meeting = *stage.meeting();
    QCOMPARE(Tablet::settle(meeting, meeting.say(u"share"_s, Tablet::information(u"A mark."_s))), u"share:i1"_s);
    QCOMPARE(Tablet::settle(meeting, meeting.say(u"decide"_s, Tablet::decision())), u"decide:d1"_s);
    QCOMPARE(Tablet::settle(meeting, meeting.say(u"act"_s, {{u"what"_s, u"See him."_s}, {u"purpose"_s, u"To hear him."_s}})),
             u"act:t1"_s);
    QCOMPARE(Tablet::settle(meeting, meeting.say(u"consider-child"_s, {{u"name"_s, u"Kit"_s}, {u"link"_s, u"sibling"_s},
                                                                       {u"disposition"_s, u"refer"_s},
                                                                       {u"reason"_s, u"Lives there."_s}})),
             u"consider-child:o1"_s);
    stage.tablet.session->setLanguage(u"cy"_s);
    QQuickItem *screen = stage.seen(u"screen"_s)->property("item").value<QQuickItem *>();
    QVERIFY(screen);
    const QString clock = meeting.clocks->keyAt(0), prompt = meeting.prompts->keyAt(0);
    QStringList opened;
    const auto open = [&](const QString &verb, const QString &target = {}) {
        if (!QMetaObject::invokeMethod(screen, "add", Q_ARG(QString, verb), Q_ARG(QString, target), Q_ARG(QVariant, {})))
            return false;
        opened.append(verb);
        const bool seen = stage.comes(u"entry-save"_s);
        const QString title = seen ? stage.seen(u"entry-save"_s)->property("text").toString() : QString();
        return seen && !title.isEmpty() && stage.tap(u"sheet-close"_s) && stage.goes(u"entry-save"_s);
    };
    for (const auto &verb : {u"add-child"_s, u"add-person"_s, u"consider-child"_s, u"invite"_s, u"share"_s, u"withhold"_s,
                             u"outstanding"_s, u"consent"_s, u"competence"_s, u"decide"_s, u"act"_s, u"protect"_s, u"family"_s,
                             u"adjourn"_s, u"cancel"_s, u"take-chair"_s, u"reconvene"_s, u"outcome"_s, u"addendum"_s,
                             u"distribute"_s})
        QVERIFY2(open(verb), qPrintable(verb));
    const std::initializer_list<std::pair<QString, QString>> about{
        {u"apologise"_s, u"a1"_s}, {u"answer"_s, prompt}, {u"dissent"_s, u"d1"_s}, {u"progress"_s, u"t1"_s},
        {u"overrun"_s, clock}, {u"withdraw"_s, u"i1"_s}, {u"redact"_s, u"i1"_s}, {u"correct"_s, u"i1"_s}};
    for (const auto &[verb, target] : about)
        QVERIFY2(open(verb, target), qPrintable(verb));
    for (const auto &target : {u"c1"_s, u"a1"_s, u"d1"_s, u"t1"_s, u"o1"_s})
        QVERIFY2(open(u"correct"_s, target), qPrintable(target));
    QCOMPARE(meeting.missing->keys().filter(u"unfinished:"_s), QStringList());
    // Whatever has a form of fields has been opened: these alone are said by a touch, or on a page of their own.
    const QStringList touched{u"convene"_s, u"start"_s, u"end"_s, u"arrive"_s, u"leave"_s, u"read-statement"_s,
                              u"acknowledge"_s, u"read-back"_s, u"sign"_s, u"seal"_s, u"resume"_s};
    for (const VerbRule &rule : verbs())
        QVERIFY2(opened.contains(rule.name) || touched.contains(rule.name), rule.name.data());
    stage.tablet.session->setLanguage(u"en"_s);
}

void TestScreens::convening_leftOpen_isFilledInLater()
{
    Stage stage;
    QVERIFY(stage.tablet.unlock());
    stage.tablet.session->startNow(u"Reuben Attard"_s, u"sw_1_3_5"_s, u"england-and-wales"_s, u"2018-05-23"_s);
    QVERIFY(Tablet::until([&] { return stage.meeting() && stage.meeting()->state() == MeetingEditor::Running; }));
    QVERIFY(stage.meeting()->missing->keys().contains(u"convening:urgency"_s));
    QVERIFY(stage.tap(u"section-missing"_s));
    QVERIFY(stage.tap(u"missing-go"_s, u"missing-convening-urgency"_s));
    QVERIFY(stage.tap(u"check-allegation_position_of_trust"_s, u"convene-complex-criteria"_s));     // and the type follows
    QVERIFY(stage.tap(u"chip-same_day"_s, u"convene-urgency"_s));
    QVERIFY(stage.tap(u"convene-lado-referral-now"_s));
    QVERIFY(stage.type(u"convene-referral-concern"_s, u"A bruise."_s));
    QVERIFY(stage.tap(u"convening-save"_s));                            // a referral is said whole: what lacks is asked for at its field
    QVERIFY(stage.comes(u"convene-problem"_s));
    QVERIFY(stage.tap(u"convene-referral-received-today"_s));
    QVERIFY(stage.type(u"convene-referral-received-time"_s, u"8:40"_s));
    QVERIFY(stage.tap(u"convene-referral-source-open"_s));
    QVERIFY(stage.tap(u"pick-2A"_s));
    QVERIFY(stage.tap(u"chip-PHY"_s, u"convene-referral-categories"_s));
    QVERIFY(stage.tap(u"convening-save"_s));
    QVERIFY(stage.comes(u"missing-convening-form"_s));   // back among what is missing
    const Item &convened = *stage.meeting()->view().item(stage.meeting()->ref());
    QCOMPARE(convened.text(u"type"), u"complex"_s);
    QCOMPARE(convened.text(u"urgency"), u"same_day"_s);
    QCOMPARE(convened.text(u"referral.received"), u"2026-03-02T08:40:00Z"_s);
    QVERIFY(!stage.meeting()->missing->keys().contains(u"lado-referral"_s));
    QVERIFY(stage.tap(u"section-meeting"_s));
    QVERIFY(stage.tap(u"glance-clocks"_s));
    QVERIFY(stage.tap(u"section-people"_s));
    QVERIFY(stage.comes(u"expected-lado-trust-"_s));     // who belongs at such a table
}

static bool isWithin(const QQuickItem *item, const QString &name)
{
    while (item && item->objectName() != name)
        item = item->parentItem();
    return item != nullptr;
}

void TestScreens::decision_refused_staysWithTheReasonAndCanBeSetAside()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.tap(u"rail-add-decision"_s));
    QVERIFY(stage.type(u"decide-text"_s, u"We wait."_s));
    QVERIFY(stage.tap(u"entry-save"_s));                 // no outcome was chosen
    QVERIFY(stage.comes(u"decide-problem"_s));
    QCOMPARE(textOf(stage, u"decide-text-field"_s), u"We wait."_s);
    QCOMPARE(stage.seen(u"decide-outcomes"_s)->property("error").toString(), u"What is decided: this still needs an answer"_s);
    QCOMPARE(textOf(stage, u"problem-0"_s), u"What is decided: this still needs an answer"_s);
    QVERIFY(stage.tap(u"problem-0"_s));                  // and leads there
    QVERIFY(isWithin(stage.window()->activeFocusItem(), u"decide-outcomes"_s));
    QVERIFY(stage.tap(u"entry-set-aside"_s));
    QVERIFY(stage.goes(u"entry-save"_s));
    QVERIFY(stage.meeting()->missing->keys().join(u' ').contains(u"unfinished:"_s));
    QCOMPARE(stage.meeting()->decisions->count(), 0);
}

void TestScreens::typing_thenAKill_isThereAgain()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.tap(u"rail-add-decision"_s));
    QVERIFY(stage.type(u"decide-text"_s, u"Half a sent"_s));
    stage.seen(u"decide-text-field"_s)->setProperty("cursorPosition", 4);
    QTest::qWait(100);                                   // the draft's pause is 15 ms here, the place's too
    QVERIFY(stage.tablet.quiet());
    stage.again();
    QVERIFY(stage.tablet.unlock());                      // and one is in the form again
    QVERIFY(stage.comes(u"decide-text-field"_s));
    QCOMPARE(textOf(stage, u"decide-text-field"_s), u"Half a sent"_s);
    QVERIFY(isIn(stage, u"decide-text-field"_s, 4));
}

void TestScreens::curtain_lifted_isInTheFieldAgain()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    stage.watch.begin(true);
    QVERIFY(stage.tap(u"section-information"_s));
    QVERIFY(stage.tap(u"rail-add-decision"_s));
    QVERIFY(stage.type(u"decide-text"_s, u"Half a sent"_s));
    stage.seen(u"decide-text-field"_s)->setProperty("cursorPosition", 4);
    stage.watch.begin(true);
    stage.watch.hide();
    QVERIFY(stage.comes(u"curtain"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // Not covered but gone: nothing of the meeting is in the window any more.
    for (const QQuickItem *each : stage.window()->contentItem()->findChildren<QQuickItem *>()) {
        QVERIFY2(!each->property("text").toString().contains(u"Half a"_s), qPrintable(each->objectName()));
        QVERIFY(each->objectName() != u"section-information"_s);
    }
    QVERIFY(!stage.window()->title().contains(u"Reuben"_s));
    QVERIFY(stage.tap(u"curtain"_s));
    QVERIFY(stage.comes(u"decide-text-field"_s));
    QCOMPARE(textOf(stage, u"decide-text-field"_s), u"Half a sent"_s);
    QVERIFY(isIn(stage, u"decide-text-field"_s, 4));
}

// What comes over the accessibility bus is no touch and no key. Who works by it is at work; who only asks is not.
void TestScreens::reader_thatDoesSomething_isThere()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    stage.watch.begin(true);
    QVERIFY(stage.tap(u"section-decisions"_s));
    QVERIFY(stage.tap(u"rail-add-decision"_s));
    QVERIFY(stage.comes(u"decide-text-field"_s));
    const auto hidden = [&](std::chrono::seconds later) {
        stage.untouched += later;
        stage.watch.look();
        return stage.watch.curtained();
    };
    const auto reader = [&](const QString &name) { return QAccessible::queryAccessibleInterface(stage.seen(name)); };
    const auto press = [&](const QString &name, const QString &how) {
        QAccessibleInterface *control = reader(name);
        if (!control || !control->actionInterface())
            return false;
        control->actionInterface()->doAction(how);
        QCoreApplication::processEvents();
        return true;
    };
    QVERIFY(!hidden(100s));
    // The page under the sheet takes nothing, so nothing was done.
    QVERIFY(!stage.seen(u"section-information"_s)->isEnabled());
    QVERIFY(press(u"section-information"_s, QAccessibleActionInterface::pressAction()));
    QVERIFY(hidden(20s));
    QVERIFY(stage.tap(u"curtain"_s));
    QVERIFY(stage.comes(u"decide-text-field"_s));
    QVERIFY(!hidden(100s));
    reader(u"decide-text-field"_s)->setText(QAccessible::Value, u"Enquiries start."_s);
    QCOMPARE(textOf(stage, u"decide-text-field"_s), u"Enquiries start."_s);
    QVERIFY(!hidden(100s));
    QVERIFY(press(u"chip-start_s47"_s, QAccessibleActionInterface::toggleAction()));
    QVERIFY(!hidden(100s));
    // Everything is asked: names, states, texts, and what a control offers.
    const std::function<void(QAccessibleInterface *)> ask = [&](QAccessibleInterface *each) {
        if (!each)
            return;
        (void)each->text(QAccessible::Name);
        (void)each->state();
        if (each->actionInterface())
            (void)each->actionInterface()->actionNames();
        if (each->textInterface())
            (void)each->textInterface()->characterCount();
        for (int i = 0; i < each->childCount(); ++i)
            ask(each->child(i));
    };
    ask(QAccessible::queryAccessibleInterface(stage.window()));
    QVERIFY(hidden(20s));
}

void TestScreens::language_changed_keepsThePlaceAndTheText()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.tap(u"section-decisions"_s));
    QVERIFY(stage.tap(u"rail-add-decision"_s));
    QVERIFY(stage.type(u"decide-text"_s, u"Half a sent"_s));
    const QString english = textOf(stage, u"entry-save"_s);
    QQuickItem *field = stage.seen(u"decide-text-field"_s);
    field->setProperty("cursorPosition", 4);
    QVERIFY(stage.tap(u"language"_s));
    QVERIFY(Tablet::until([&] { return textOf(stage, u"entry-save"_s) != english; }));
    QCOMPARE(textOf(stage, u"entry-save"_s), u"Cadw'r penderfyniad"_s);
    QCOMPARE(textOf(stage, u"decide-text-field"_s), u"Half a sent"_s);
    QCOMPARE(stage.window()->activeFocusItem(), field);
    QCOMPARE(field->property("cursorPosition").toInt(), 4);
    stage.tablet.session->setLanguage(u"en"_s);
}

void TestScreens::looks_changed_keepThePlaceAndTheText()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.tap(u"section-decisions"_s));
    QVERIFY(stage.tap(u"rail-add-decision"_s));
    QVERIFY(stage.type(u"decide-text"_s, u"Half a sent"_s));
    QQuickItem *field = stage.seen(u"decide-text-field"_s);
    field->setProperty("cursorPosition", 4);
    const QColor before = stage.window()->color();
    const qreal size = field->property("font").value<QFont>().pixelSize();
    QVERIFY(stage.tap(u"display"_s));
    QVERIFY(stage.tap(u"chip-contrast"_s, u"display-scheme"_s));
    QVERIFY(Tablet::until([&] { return stage.window()->color() == QColor(Qt::black); }));      // at once
    QVERIFY(before != QColor(Qt::black));
    QVERIFY(stage.tap(u"step-more"_s, u"display-text"_s));
    QVERIFY(stage.tap(u"display-still"_s));
    QVERIFY(stage.tablet.session->looks()->still());
    QVERIFY(stage.tap(u"display-finished"_s));
    QVERIFY(stage.goes(u"display-text"_s));
    QCOMPARE(stage.seen(u"decide-text-field"_s), field);
    QCOMPARE(textOf(stage, u"decide-text-field"_s), u"Half a sent"_s);
    QVERIFY(Tablet::until([&] { return stage.window()->activeFocusItem() == field; }));
    QCOMPARE(field->property("cursorPosition").toInt(), 4);
    QVERIFY(field->property("font").value<QFont>().pixelSize() > size);
    // Whoever hides the screen takes the sheet with it.
    QVERIFY(stage.tap(u"display"_s));
    QVERIFY(stage.comes(u"display-text"_s));
    stage.watch.begin(true);
    stage.watch.hide();
    QVERIFY(stage.comes(u"curtain"_s));
    QVERIFY(!stage.seen(u"display-text"_s));
    QVERIFY(stage.tap(u"curtain"_s));
    QVERIFY(stage.comes(u"decide-text-field"_s));
    QVERIFY(!stage.seen(u"display-text"_s));
}

void TestScreens::badges_ofPeopleAndDecisions_areSeenAndHoldTheirWords()
{
    Stage stage;
    MeetingEditor *meeting = stage.tablet.begin();
    QVERIFY(meeting);
    QCOMPARE(Tablet::settle(*meeting, meeting->say(u"decide"_s, Tablet::decision())), u"decide:d1"_s);
    // Texts as they stand on the screen, each within the badge around it.
    const std::function<bool(QQuickItem *, const QString &)> holds = [&](QQuickItem *from, const QString &words) -> bool {
        if (!from->isVisible())
            return false;
        if (from->property("contentWidth").isValid() && from->property("text").toString() == words)
            return from->property("contentWidth").toReal() <= from->parentItem()->width() - 10;      // and its margins
        return std::ranges::any_of(from->childItems(), [&](QQuickItem *each) { return holds(each, words); });
    };
    const auto seen = [&](const QString &words) {
        return Tablet::until([&] { return holds(stage.window()->contentItem(), words); });
    };
    QVERIFY(stage.tap(u"section-people"_s));
    QVERIFY(seen(u"In the room"_s));
    QVERIFY(stage.tap(u"section-decisions"_s));
    QVERIFY(seen(u"Start a section 47 enquiry"_s));
}

void TestScreens::clock_inDoubt_isAskedUntilSomebodyComparedIt()
{
    Stage stage;
    QVERIFY(stage.tablet.unlock());
    QVERIFY(stage.comes(u"home-convene"_s));
    QVERIFY(!stage.seen(u"clock-doubt"_s));
    stage.tablet.session->lock();
    QVERIFY(Tablet::until([&] { return stage.tablet.session->state() == Session::Locked && stage.tablet.quiet(); }));
    stage.tablet.clock.set(u"2026-03-02T08:15:00Z");
    QVERIFY(stage.tablet.unlock());
    QVERIFY(stage.comes(u"clock-doubt"_s));
    QVERIFY(textOf(stage, u"clock-doubt"_s).contains(u"it says Monday 2 March 2026, 08:15. Is that right?"_s));
    QVERIFY(stage.comes(u"home-convene"_s));             // nothing waits for it
    QVERIFY(stage.tap(u"banner-action"_s));
    QVERIFY(stage.goes(u"clock-doubt"_s));
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
