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

QTEST_MAIN(TestLine)
#include "tst_line.moc"
