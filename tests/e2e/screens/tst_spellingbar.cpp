#include "tests/support/stage.h"

#include <QAccessible>
#include <QQmlExpression>
#include <QRegularExpression>

#include <ctime>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// Words that no dictionary has, on the screens of a meeting: by touch, by keyboard and for who cannot see dots.
class TestSpellingBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void misspelt_isUnderlined_andATapPutsItRight();
    void misspelt_byKeyboard_isReachedAndPutRight();
    void misspelt_isToldToAScreenReader();
    void misspelt_isNeverReplacedByItself();
    void misspelt_left_staysForTheMeeting();
    void marks_lieUnderTheirWords_andStayWhenOneLeaves();
    void bar_isOneLine_atAnySizeOfText();
    void yields_toAnAbbreviation();
    void names_andNumbers_areNotJudged();
    void welsh_onWelshScreens();
    void longText_eachKeyIsShownAtOnce();
};

namespace {

bool decide(Stage &stage)
{
    if (!Tablet::until([&] { return stage.seen(u"rail-line"_s) || stage.seen(u"strip-line"_s); }))
        return false;
    QTest::keyClick(stage.window(), Qt::Key_D, Qt::ControlModifier);
    return stage.comes(u"decide-text-field"_s);
}

QQuickItem *write(Stage &stage, const QString &text)
{
    if (!stage.tablet.begin() || !decide(stage) || !stage.type(u"decide-text"_s, text))
        return nullptr;
    return stage.seen(u"decide-text-field"_s);
}

QString said(QQuickItem *item, QAccessible::Text what)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->text(what) : QString();
}

// What this thread worked, in microseconds, whatever else the machine does.
qint64 busy()
{
    timespec spent{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return qint64(spent.tv_sec) * 1'000'000 + spent.tv_nsec / 1000;
}

void scale(const Stage &stage, double factor)
{
    QQmlExpression(qmlContext(stage.window()), stage.window(), u"Theme.textScale = %1"_s.arg(factor)).evaluate();
}

void keys(Stage &stage, const char *text)
{
    for (const char *each = text; *each; ++each)
        QTest::keyClick(stage.window(), *each);
}

}

void TestSpellingBar::misspelt_isUnderlined_andATapPutsItRight()
{
    Stage stage;
    QQuickItem *field = write(stage, u"We recieve it. "_s);
    QVERIFY(field);
    QVERIFY(stage.comes(u"misspelt-recieve"_s));
    QVERIFY(!stage.seen(u"spelling-0"_s));               // nothing is in the way until one asks
    field->setProperty("cursorPosition", 5);
    QVERIFY(stage.comes(u"spelling-0"_s));
    const QString offered = stage.seen(u"spelling-0"_s)->property("text").toString();
    QVERIFY(stage.tap(u"spelling-0"_s));
    QCOMPARE(field->property("text").toString(), u"We %1 it. "_s.arg(offered));
    QVERIFY(field->hasActiveFocus());
    QVERIFY(stage.goes(u"spelling-0"_s));
    QVERIFY(stage.goes(u"misspelt-recieve"_s));
    QVERIFY(Tablet::until([&] {
        return stage.meeting()->drafted(u"decide"_s).value(u"text"_s).toString() == u"We %1 it. "_s.arg(offered);
    }));
}

void TestSpellingBar::misspelt_byKeyboard_isReachedAndPutRight()
{
    Stage stage;
    QQuickItem *field = write(stage, u"Teh brusie is new. "_s);
    QVERIFY(field);
    QVERIFY(stage.comes(u"misspelt-brusie"_s));
    QTest::keyClick(stage.window(), Qt::Key_F7);
    QCOMPARE(field->property("cursorPosition").toInt(), 0);
    QTest::keyClick(stage.window(), Qt::Key_F7);
    QCOMPARE(field->property("cursorPosition").toInt(), 4);
    QVERIFY(stage.comes(u"spelling-1"_s));
    const QString second = stage.seen(u"spelling-1"_s)->property("text").toString();
    QTest::keyClick(stage.window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(field->property("text").toString(), u"Teh %1 is new. "_s.arg(second));
    QTest::keyClick(stage.window(), Qt::Key_F7);
    QVERIFY(stage.comes(u"spelling-0"_s));
    QTest::keyClick(stage.window(), Qt::Key_Menu);       // into the suggestions, and back
    QVERIFY(stage.seen(u"spelling-0"_s)->hasActiveFocus());
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QVERIFY(field->hasActiveFocus());
    QTest::keyClick(stage.window(), Qt::Key_F10, Qt::ShiftModifier);
    const QString first = stage.seen(u"spelling-0"_s)->property("text").toString();
    QTest::keyClick(stage.window(), Qt::Key_Space);
    QCOMPARE(field->property("text").toString(), u"%1 %2 is new. "_s.arg(first, second));
    QVERIFY(field->hasActiveFocus());
}

void TestSpellingBar::misspelt_isToldToAScreenReader()
{
    QAccessible::setActive(true);
    Stage stage;
    QQuickItem *field = write(stage, u"Teh brusie is new. "_s);
    QVERIFY(field);
    QVERIFY(Tablet::until([&] { return said(field, QAccessible::Description).contains(u"2 words that no dictionary has"_s); }));
    QTest::keyClick(stage.window(), Qt::Key_F7);
    QVERIFY(stage.comes(u"spelling-0"_s));
    QQuickItem *bar = stage.seen(u"spelling-bar"_s);
    QVERIFY(bar);
    QCOMPARE(QAccessible::queryAccessibleInterface(bar)->role(), QAccessible::AlertMessage);
    QCOMPARE(said(bar, QAccessible::Name), u"No dictionary has “Teh”."_s);
    const QString offered = stage.seen(u"spelling-0"_s)->property("text").toString();
    QCOMPARE(said(stage.seen(u"spelling-0"_s), QAccessible::Name), u"Write “%1” instead"_s.arg(offered));
    QVERIFY(said(stage.seen(u"spelling-leave"_s), QAccessible::Name).contains(u"Teh"_s));
    QAccessible::queryAccessibleInterface(stage.seen(u"spelling-0"_s))->actionInterface()->doAction(
        QAccessibleActionInterface::pressAction());
    QCOMPARE(field->property("text").toString(), u"%1 brusie is new. "_s.arg(offered));
    QAccessible::setActive(false);
}

void TestSpellingBar::misspelt_isNeverReplacedByItself()
{
    Stage stage;
    QQuickItem *field = write(stage, u"teh"_s);
    QVERIFY(field);
    keys(stage, " recieve, ");
    QVERIFY(stage.comes(u"misspelt-recieve"_s));
    QTest::keyClick(stage.window(), Qt::Key_Left);
    QTest::keyClick(stage.window(), Qt::Key_Left);
    QVERIFY(stage.comes(u"spelling-0"_s));
    QTest::keyClick(stage.window(), Qt::Key_Return);
    keys(stage, "x ");
    QCOMPARE(field->property("text").toString(), u"teh recieve\nx , "_s);
    QTest::keyClick(stage.window(), Qt::Key_Tab);
    QCOMPARE(field->property("text").toString(), u"teh recieve\nx , "_s);
}

void TestSpellingBar::misspelt_left_staysForTheMeeting()
{
    Stage stage;
    QQuickItem *field = write(stage, u"A brusie. "_s);
    QVERIFY(field);
    QVERIFY(stage.comes(u"misspelt-brusie"_s));
    field->setProperty("cursorPosition", 4);
    QVERIFY(stage.tap(u"spelling-leave"_s));
    QVERIFY(stage.goes(u"misspelt-brusie"_s));
    QVERIFY(field->hasActiveFocus());
    QVERIFY(stage.type(u"decide-basis"_s, u"Brusie and brusing "_s));
    QVERIFY(stage.comes(u"misspelt-brusing"_s));
    QVERIFY(!stage.seen(u"misspelt-Brusie"_s));
}

void TestSpellingBar::marks_lieUnderTheirWords_andStayWhenOneLeaves()
{
    for (const QSize &size : {QSize(1280, 800), QSize(800, 1280)}) {
        Stage stage(size);
        const QString before = u"These are words enough to go over more than one line of a field on any tablet that we know "
                               u"of, upright or lying, so here stands "_s;
        QQuickItem *field = write(stage, before + u"recieve it. "_s);
        QVERIFY(field);
        QVERIFY(stage.comes(u"misspelt-recieve"_s));
        QQuickItem *mark = stage.seen(u"misspelt-recieve"_s);
        const int from = int(before.size());
        const auto caretAt = [&](int position) {
            field->setProperty("cursorPosition", position);
            return field->property("cursorRectangle").toRectF();
        };
        const QRectF start = caretAt(from), end = caretAt(from + 7);
        const QRectF under = mark->mapRectToItem(field, QRectF(0, 0, mark->width(), mark->height()));
        QVERIFY(start.y() > 0);
        QVERIFY(std::abs(under.x() - start.x()) < 1);
        QVERIFY(std::abs(under.right() - end.x()) < 8);                  // a dot more or less
        QVERIFY(under.bottom() <= start.bottom() + 1 && under.top() > start.center().y());
        const QString folder = qEnvironmentVariable("RT_STAGE");
        if (!folder.isEmpty())
            stage.window()->grabWindow().save(folder + u"/spelling-%1.png"_s.arg(size.width()));
        field->setProperty("cursorPosition", from + 3);
        QVERIFY(stage.comes(u"spelling-0"_s));
        QVERIFY(stage.type(u"decide-basis"_s, u"x"_s));
        QVERIFY(stage.seen(u"misspelt-recieve"_s));
    }
}

// It stands where the page is needed: at twice the size the page would be gone.
void TestSpellingBar::bar_isOneLine_atAnySizeOfText()
{
    for (const QSize &size : {QSize(1280, 800), QSize(800, 1280)}) {
        Stage stage(size);
        QVERIFY(stage.tablet.unlock());
        scale(stage, 2);
        QVERIFY(stage.tap(u"home-phrases"_s));
        QVERIFY(stage.type(u"phrases-english"_s, u"recieve it "_s));
        QVERIFY(stage.comes(u"misspelt-recieve"_s));
        stage.seen(u"phrases-english-field"_s)->setProperty("cursorPosition", 3);
        QVERIFY(stage.comes(u"spelling-0"_s));
        QTest::qWait(60);                                // the row is laid out with the next frames
        QQuickItem *bar = stage.seen(u"spelling-bar"_s), *leave = stage.seen(u"spelling-leave"_s);
        QVERIFY(bar->height() < 1.6 * leave->height());
        // Of a field of one line the place is told otherwise.
        QQuickItem *field = stage.seen(u"phrases-english-field"_s), *mark = stage.seen(u"misspelt-recieve"_s);
        field->setProperty("cursorPosition", 0);
        const QRectF start = field->property("cursorRectangle").toRectF();
        const QRectF under = mark->mapRectToItem(field, QRectF(0, 0, mark->width(), mark->height()));
        QVERIFY(std::abs(under.x() - start.x()) < 1);
        QVERIFY(under.bottom() <= start.bottom() + 1 && under.top() > start.center().y());
        QVERIFY(bar->mapRectFromItem(leave, QRectF(0, 0, leave->width(), leave->height())).right() <= bar->width());
        const QString folder = qEnvironmentVariable("RT_STAGE");
        if (!folder.isEmpty())
            stage.window()->grabWindow().save(folder + u"/spelling-bar-%1-2.png"_s.arg(size.width()));
        scale(stage, 1);
    }
}

void TestSpellingBar::yields_toAnAbbreviation()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    QCOMPARE(stage.tablet.session->phrases()->putAbbreviation(u"zqx"_s, u"the Quayside"_s, {}), QString());
    QVERIFY(stage.tap(u"rail-add-decision"_s));
    QVERIFY(stage.type(u"decide-text"_s, u"brusie zqx"_s));
    QVERIFY(stage.comes(u"short-form"_s));
    QVERIFY(!stage.seen(u"spelling-0"_s));
    QQuickItem *field = stage.seen(u"decide-text-field"_s);
    field->setProperty("cursorPosition", 3);
    QVERIFY(stage.comes(u"spelling-0"_s));
    QVERIFY(stage.goes(u"short-form"_s));
}

void TestSpellingBar::names_andNumbers_areNotJudged()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.tap(u"rail-line"_s));
    QVERIFY(stage.type(u"line"_s, u"person 1 Reuben Attard s47 brusie "_s));
    QVERIFY(stage.comes(u"misspelt-brusie"_s));
    QVERIFY(!stage.seen(u"misspelt-Attard"_s));
    QCOMPARE(stage.seen(u"line-field"_s)->property("misspelt").toInt(), 1);
    QVERIFY(stage.tap(u"line-close"_s));
    QTest::keyClick(stage.window(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(stage.type(u"invite-name"_s, u"Brusie Tehx "_s));
    QVERIFY(stage.type(u"invite-agency"_s, u"x"_s));
    QVERIFY(stage.tablet.quiet());
    QVERIFY(!stage.seen(u"misspelt-Brusie"_s));
}

void TestSpellingBar::welsh_onWelshScreens()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    stage.tablet.session->setLanguage(u"cy"_s);
    QVERIFY(stage.tap(u"rail-add-decision"_s));
    QVERIFY(stage.type(u"decide-text"_s, u"Mae plant yn y sgowyll, safeguarding. "_s));
    QVERIFY(stage.comes(u"misspelt-sgowyll"_s));
    QQuickItem *field = stage.seen(u"decide-text-field"_s);
    QCOMPARE(field->property("misspelt").toInt(), 1);
    field->setProperty("cursorPosition", 17);
    QVERIFY(stage.comes(u"spelling-0"_s));
    const QString folder = qEnvironmentVariable("RT_STAGE");
    if (!folder.isEmpty())
        stage.window()->grabWindow().save(folder + u"/spelling-cy.png"_s);
}

// Typing never waits: a key in a text that is wrong throughout, against one in a text that is right.
void TestSpellingBar::longText_eachKeyIsShownAtOnce()
{
    std::vector<qint64> medians;
    for (const QString &word : {u"said "_s, u"sydd "_s}) {
        Stage stage;
        QQuickItem *field = write(stage, word.repeated(3000));
        QVERIFY(field);
        const int wrong = word == u"sydd "_s ? 3000 : 0;
        QVERIFY(Tablet::until([&] { return field->property("misspelt").toInt() == wrong; }));
        field->setProperty("cursorPosition", 5000);
        QCoreApplication::processEvents();
        std::vector<qint64> took;
        for (int i = 0; i < 20; ++i) {
            const qint64 before = busy();
            QTest::keyClick(stage.window(), 'x');
            took.push_back(busy() - before);
        }
        std::ranges::sort(took);
        medians.push_back(took[10]);
        qInfo("a key in a text with %d marks: %lld us, at most %lld us", wrong, took[10], took.back());
    }
    QVERIFY(medians[1] < medians[0] + medians[0] / 2 + 5'000);
}

QTEST_MAIN(TestSpellingBar)
#include "tst_spellingbar.moc"
