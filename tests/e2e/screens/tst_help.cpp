#include "storage/model/guidance.h"
#include "tests/support/stage.h"

#include <QAccessible>
#include <QRegularExpression>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// Help with where one is, the mark of practice, and the tour: by touch and by keyboard.
class TestHelp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void help_onEveryPartOfAMeeting_isOneTouchAway_data();
    void help_onEveryPartOfAMeeting_isOneTouchAway();
    void help_byKey_givesBackTheFocus();
    void help_onTheFirstScreen_isThere();
    void help_atTwiceTheText_canBeReadToItsEnd();
    void mark_standsAboveEveryScreen();
    void tour_byDoing_goesOnByItself();
    void tour_skippedAndLeft_isRemembered();
    void tour_besideTheKeyboard_isOneLine_andNothingChangesPlaces();
    void bar_atTwiceTheText_keepsEveryVerbInTheWindow_data();
    void bar_atTwiceTheText_keepsEveryVerbInTheWindow();
    void tourAndHelp_keepTheirWordsApart_data() { bar_atTwiceTheText_keepsEveryVerbInTheWindow_data(); }
    void tourAndHelp_keepTheirWordsApart();
    void meeting_atTwiceTheText_givesThePageTheRailsRoom();
};

namespace {

QString textOf(const Stage &stage, const QString &name)
{
    const QQuickItem *item = stage.seen(name);
    return item ? item->property("text").toString() : QString();
}

bool scaleText(QQmlEngine &engine, double scale)
{
    QQmlComponent component(&engine);
    component.setData(u"import QtQml\nimport Roundtable.Theme\nQtObject { Component.onCompleted: Theme.textScale = %1 }"_s
                          .arg(scale).toUtf8(), QUrl());
    const std::unique_ptr<QObject> made(component.create());
    return made != nullptr;
}

}

void TestHelp::help_onEveryPartOfAMeeting_isOneTouchAway_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::newRow("lying, English") << QSize(1280, 800) << u"en"_s;
    QTest::newRow("upright, Welsh") << QSize(800, 1280) << u"cy"_s;
}

void TestHelp::help_onEveryPartOfAMeeting_isOneTouchAway()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    Stage stage(size);
    QVERIFY(stage.tablet.begin() != nullptr);
    stage.tablet.session->setLanguage(language);
    const QString procedure = stage.meeting()->convening().value(u"procedure"_s).toString();
    for (const QString &section : {u"meeting"_s, u"people"_s, u"information"_s, u"consent"_s, u"decisions"_s, u"actions"_s,
                                   u"missing"_s, u"signoff"_s}) {
        QVERIFY(stage.tap(u"section-"_s + section));
        QVERIFY(stage.tap(u"help"_s));
        QVERIFY(stage.comes(u"help-text"_s));
        const HelpCard *card = helpCard(procedure, section);
        QVERIFY(card);
        QCOMPARE(textOf(stage, u"help-text"_s), card->words.in(language));
        QVERIFY(textOf(stage, u"help-source"_s).contains(card->source.in(language)));
        QVERIFY(!stage.seen(u"screen"_s)->isEnabled());                      // what lies below rests
        QVERIFY(stage.tap(u"sheet-close"_s));
        QVERIFY(stage.goes(u"help-text"_s));
        QVERIFY(stage.seen(u"screen"_s)->isEnabled());
    }
}

void TestHelp::help_byKey_givesBackTheFocus()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.tap(u"rail-add-decision"_s));
    QVERIFY(stage.type(u"decide-text"_s, u"We wait."_s));
    QQuickItem *field = stage.seen(u"decide-text-field"_s);
    QTest::keyClick(stage.window(), Qt::Key_F1);
    QVERIFY(stage.comes(u"help-text"_s));
    const QQuickItem *heading = stage.seen(u"help-heading"_s);
    QVERIFY(heading);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(heading));
    QVERIFY(told);
    QCOMPARE(told->role(), QAccessible::Heading);
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QVERIFY(stage.goes(u"help-text"_s));
    QVERIFY(Tablet::until([&] { return stage.window()->activeFocusItem() == field; }));
    QCOMPARE(field->property("text").toString(), u"We wait."_s);
    QTest::keyClick(stage.window(), Qt::Key_F1);                             // the same key closes it
    QVERIFY(stage.comes(u"help-text"_s));
    QTest::keyClick(stage.window(), Qt::Key_F1);
    QVERIFY(stage.goes(u"help-text"_s));
}

void TestHelp::help_onTheFirstScreen_isThere()
{
    Stage stage;
    QVERIFY(stage.tablet.unlock());
    QVERIFY(stage.comes(u"home-convene"_s));
    QVERIFY(stage.tap(u"help"_s));
    QVERIFY(stage.comes(u"help-here"_s));
    QVERIFY(!stage.seen(u"help-text"_s));
    QVERIFY(stage.tap(u"sheet-close"_s));
    QVERIFY(stage.tap(u"home-convene"_s));
    QVERIFY(stage.tap(u"help"_s));
    QVERIFY(stage.comes(u"help-source"_s));                                  // of the procedure that is chosen there
    QVERIFY(!textOf(stage, u"help-text"_s).isEmpty());
}

void TestHelp::help_atTwiceTheText_canBeReadToItsEnd()
{
    Stage stage({800, 1280});
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.tap(u"section-actions"_s));
    QVERIFY(Tablet::until([&] {
        const auto *screen = stage.window()->property("shown").value<QQuickItem *>();
        return screen && screen->property("section") == u"actions"_s;
    }));
    QVERIFY(scaleText(*qmlEngine(stage.window()), 2));
    QVERIFY(stage.tap(u"help"_s));
    QVERIFY(stage.comes(u"help-point-0"_s));
    const HelpCard *card = helpCard(stage.meeting()->convening().value(u"procedure"_s).toString(), u"actions");
    const QString last = u"help-point-%1"_s.arg(card->points.size() - 1);
    QVERIFY(stage.tap(last));                                                // which scrolls it into sight
    const QQuickItem *text = stage.seen(last);
    QVERIFY(text->mapToScene(QPointF(text->width(), 0)).x() <= stage.window()->width());
    QVERIFY(scaleText(*qmlEngine(stage.window()), 1));
}

void TestHelp::mark_standsAboveEveryScreen()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    for (const QString &language : {u"en"_s, u"cy"_s}) {
        stage.tablet.session->setLanguage(language);
        QVERIFY(stage.comes(u"practice-mark"_s));
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(stage.seen(u"practice-mark"_s));
        QVERIFY(told);
        QCOMPARE(told->text(QAccessible::Name), language == u"en"_s ? u"Practice – not a real record"_s
                                                                    : u"Ymarfer – nid cofnod go iawn"_s);
    }
    QVERIFY(stage.tap(u"help"_s));                                           // beside what covers the rest
    QVERIFY(stage.comes(u"help-text"_s));
    const QQuickItem *title = stage.seen(u"sheet-close"_s);
    const QQuickItem *mark = stage.seen(u"practice-mark"_s);
    QVERIFY(mark && title->mapToScene(QPointF(0, 0)).y() >= mark->height());
    QVERIFY(stage.tap(u"sheet-close"_s));
    QVERIFY(stage.tap(u"rail-add-decision"_s));
    QVERIFY(stage.seen(u"practice-mark"_s));
    stage.watch.begin(true);
    stage.watch.hide();                                                      // and where all else is hidden
    QVERIFY(stage.goes(u"lock"_s));
    QVERIFY(stage.seen(u"practice-mark"_s));
    QCOMPARE(stage.seen(u"practice-mark"_s)->mapToScene(QPointF(0, 0)).y(), 0.0);
}

void TestHelp::tour_byDoing_goesOnByItself()
{
    Stage stage;
    QVERIFY(stage.tablet.unlock());
    QVERIFY(stage.comes(u"home-convene"_s));
    QVERIFY(!stage.seen(u"tour"_s));                                         // nobody is shown round unasked
    QVERIFY(stage.tap(u"help"_s));
    QVERIFY(stage.tap(u"help-tour"_s));
    QVERIFY(stage.comes(u"tour-title"_s));
    QVERIFY(textOf(stage, u"tour-title"_s).contains(u"1"_s));
    QVERIFY(stage.tablet.begin() != nullptr);                                // a running meeting with people who are there
    QVERIFY(Tablet::until([&] { return textOf(stage, u"tour-title"_s).contains(u"4"_s); }));
    QVERIFY(stage.tap(u"tour-show"_s));
    QVERIFY(Tablet::until([&] { return !stage.seen(u"tour-show"_s); }));     // one is there
    QVERIFY(stage.tap(u"tour-skip"_s));
    QVERIFY(Tablet::until([&] { return textOf(stage, u"tour-title"_s).contains(u"5"_s); }));
    QVERIFY(stage.tap(u"tour-skip"_s));
    QVERIFY(Tablet::until([&] { return textOf(stage, u"tour-title"_s).contains(u"6"_s); }));
    QVERIFY(stage.tap(u"tour-skip"_s));
    QVERIFY(Tablet::until([&] { return textOf(stage, u"tour-title"_s).contains(u"7 "_s); }));
    QVERIFY(stage.tap(u"section-missing"_s));
    QVERIFY(Tablet::until([&] { return !textOf(stage, u"tour-title"_s).contains(u"7"_s); }));
    QVERIFY(stage.tap(u"tour-end"_s));
    QVERIFY(stage.goes(u"tour"_s));
}

void TestHelp::tour_skippedAndLeft_isRemembered()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.tap(u"help"_s));
    QVERIFY(stage.tap(u"help-tour"_s));
    QVERIFY(Tablet::until([&] { return textOf(stage, u"tour-title"_s).contains(u"4"_s); }));
    QVERIFY(stage.tap(u"tour-skip"_s));
    stage.tablet.session->lock();
    QVERIFY(Tablet::until([&] { return stage.tablet.session->state() == Session::Locked; }));
    QVERIFY(stage.tablet.quiet());
    stage.again();                                                           // where one was
    QVERIFY(stage.tablet.unlock());
    QVERIFY(Tablet::until([&] { return textOf(stage, u"tour-title"_s).contains(u"5"_s); }));
    QVERIFY(stage.tap(u"tour-end"_s));
    QVERIFY(stage.goes(u"tour"_s));
    stage.tablet.session->lock();
    QVERIFY(stage.tablet.quiet());
    stage.again();
    QVERIFY(stage.tablet.unlock());
    QVERIFY(stage.comes(u"help"_s));
    QVERIFY(!stage.seen(u"tour"_s));
}

void TestHelp::tour_besideTheKeyboard_isOneLine_andNothingChangesPlaces()
{
    Stage stage({800, 1280});
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.tap(u"help"_s));
    QVERIFY(stage.tap(u"help-tour"_s));
    QVERIFY(Tablet::until([&] { return textOf(stage, u"tour-title"_s).contains(u"4"_s); }));
    QVERIFY(stage.tap(u"section-information"_s));
    QVERIFY(stage.comes(u"tour-words"_s));
    QVERIFY(stage.type(u"share-text"_s, u"A mark."_s));
    QVERIFY(stage.comes(u"keyboard"_s));
    QVERIFY(stage.goes(u"tour-words"_s));
    const QQuickItem *title = stage.seen(u"tour-title"_s), *tour = stage.seen(u"tour"_s);
    QVERIFY(title);                                                          // what is to be done stays in sight
    QVERIFY(tour->height() < 2 * title->height());
    const QQuickItem *sections = stage.seen(u"section-people"_s), *text = stage.seen(u"share-text-field"_s);
    QVERIFY(sections && text);                                               // the tabs still lie below, the field has the width
    QVERIFY(sections->mapToScene(QPointF()).y() > text->mapToScene(QPointF()).y());
    QVERIFY(text->width() > stage.window()->width() * 0.8);
}

void TestHelp::bar_atTwiceTheText_keepsEveryVerbInTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"cy"_s}) {
        QTest::addRow("lying, %s", qPrintable(language)) << QSize(1280, 800) << language;
        QTest::addRow("upright, %s", qPrintable(language)) << QSize(800, 1280) << language;
    }
}

void TestHelp::bar_atTwiceTheText_keepsEveryVerbInTheWindow()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    Stage stage(size);
    QVERIFY(scaleText(*qmlEngine(stage.window()), 2));                       // chosen at the door, before there is a record
    QVERIFY(stage.tablet.begin() != nullptr);
    stage.tablet.session->setLanguage(language);
    QVERIFY(stage.tap(u"help"_s));
    QVERIFY(stage.tap(u"help-tour"_s));
    QVERIFY(stage.comes(u"tour-title"_s));
    const QRectF window(QPointF(), stage.window()->size());
    for (const QString &name : {u"home"_s, u"help"_s, u"language"_s, u"hide"_s, u"lock"_s, u"tour-title"_s, u"tour-show"_s,
                                u"tour-skip"_s, u"tour-end"_s, u"practice-mark"_s}) {
        QVERIFY2(Tablet::until([&] {
            const QQuickItem *item = stage.seen(name);
            return item && window.contains(item->mapRectToScene(QRectF(0, 0, item->width(), item->height())));
        }), qPrintable(name));
    }
    QVERIFY(scaleText(*qmlEngine(stage.window()), 1));
}

// Each has the height of its words, and nothing lies over another: also after the words changed while it was there.
void TestHelp::tourAndHelp_keepTheirWordsApart()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    Stage stage(size);
    QVERIFY(stage.tablet.begin() != nullptr);
    stage.tablet.session->setLanguage(language);
    QVERIFY(stage.tap(u"help"_s));
    QVERIFY(stage.tap(u"help-tour"_s));
    QVERIFY(stage.comes(u"tour-title"_s));
    const auto rect = [](const QQuickItem *item) { return item->mapRectToScene(QRectF(0, 0, item->width(), item->height())); };
    for (int step = 0; step < 3; ++step) {
        QVERIFY(Tablet::until([&] {
            const QQuickItem *tour = stage.seen(u"tour"_s), *words = stage.seen(u"tour-words"_s);
            return tour && words && words->property("contentHeight").toReal() <= words->height() + 1
                && std::ranges::all_of(QStringList{u"tour-show"_s, u"tour-skip"_s, u"tour-end"_s}, [&](const QString &name) {
                    const QQuickItem *verb = stage.seen(name);
                    return !verb || (rect(tour).contains(rect(verb)) && !rect(verb).intersects(rect(words)));
                }) && stage.seen(u"tour-end"_s);
        }));
        QVERIFY(stage.tap(u"tour-skip"_s));
    }
    QVERIFY(stage.tap(u"section-actions"_s));
    QVERIFY(stage.tap(u"help"_s));
    QVERIFY(stage.comes(u"help-point-0"_s));
    for (int i = 0; const QQuickItem *point = stage.window()->contentItem()->findChild<QQuickItem *>(u"help-point-%1"_s.arg(i)); ++i)
        QVERIFY(Tablet::until([&] { return point->property("contentHeight").toReal() <= point->height() + 1; }));
}

void TestHelp::meeting_atTwiceTheText_givesThePageTheRailsRoom()
{
    Stage stage;
    QVERIFY(scaleText(*qmlEngine(stage.window()), 2));
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.comes(u"strip-add-decision"_s));
    QVERIFY(!stage.seen(u"rail-add-decision"_s));
    const QQuickItem *last = stage.seen(u"strip-add-decision"_s);
    const QRectF window(QPointF(), stage.window()->size());
    QVERIFY(Tablet::until([&] { return window.contains(last->mapRectToScene(last->boundingRect())); }));
    QVERIFY(scaleText(*qmlEngine(stage.window()), 1));
    QVERIFY(stage.comes(u"rail-add-decision"_s));
    QVERIFY(!stage.seen(u"strip-add-decision"_s));
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
