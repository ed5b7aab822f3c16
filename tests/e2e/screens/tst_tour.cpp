#include "app/practiceroom.h"
#include "tests/support/stage.h"

#include <QRegularExpression>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// The tour of the practice room from its first step to its last, by the keyboard alone; and that help stands where it stood.
class TestTour : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void tour_byKeysAlone_leadsThroughAllSeven_data();
    void tour_byKeysAlone_leadsThroughAllSeven();
    void tour_leftHalfway_goesOnWhereItWas();
    void help_standsAtTheSamePlace_onEveryScreen_data();
    void help_standsAtTheSamePlace_onEveryScreen();
};

namespace {

// The room as the door makes it, with its made-up chair.
struct Room {
    explicit Room(const QString &language)
    {
        made = practiceroom::enter(folder.path(), language, FakeClock().now()).has_value();
    }
    QTemporaryDir folder;
    bool made = false;
};

bool enter(Stage &stage)
{
    stage.tablet.enter(QString(practiceroom::kChair));
    return Tablet::until([&] { return stage.tablet.session->state() == Session::Open; });
}

// The row of the one meeting that waits there.
QString waiting(const Stage &stage)
{
    MeetingList &meetings = *stage.tablet.session->meetings();
    (void)Tablet::until([&] { return meetings.count() == 1; });
    return u"meeting-"_s + meetings.data(meetings.index(0), MeetingList::MeetingIdRole).toString();
}

bool isAt(const Stage &stage, int step)
{
    const bool there = Tablet::until([&] {
        const QQuickItem *title = stage.seen(u"tour-title"_s);
        return title && title->property("text").toString().contains(u" %1 "_s.arg(step));
    });
    if (!there)
        qInfo("the tour is not at step %d", step);
    return there;
}

}

#define TAP(...) QVERIFY(stage.tap(__VA_ARGS__))
#define TYPE(...) QVERIFY(stage.type(__VA_ARGS__))

void TestTour::tour_byKeysAlone_leadsThroughAllSeven_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("English, lying") << u"en"_s << QSize(1280, 800);
    QTest::newRow("Welsh, upright") << u"cy"_s << QSize(800, 1280);
}

void TestTour::tour_byKeysAlone_leadsThroughAllSeven()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    const Room room(language);
    QVERIFY(room.made);
    Stage stage(size, 5.9, room.folder.path());
    stage.tablet.session->setLanguage(language);
    QVERIFY(enter(stage));
    stage.keysOnly = true;
    QVERIFY(isAt(stage, 1));                             // in practice it begins by itself
    QVERIFY(stage.seen(u"practice-mark"_s));
    TAP(waiting(stage));
    QVERIFY(isAt(stage, 2));
    TAP(u"arrive-room"_s, u"attendee-a2"_s);
    QVERIFY(isAt(stage, 3));
    TAP(u"meeting-start"_s);
    QVERIFY(isAt(stage, 4));
    TAP(u"tour-show"_s);                                 // leads to where it is done, and is gone there
    QVERIFY(stage.goes(u"tour-show"_s));
    TAP(u"chip-a2"_s, u"share-by"_s);
    TAP(u"chip-fact"_s, u"share-kind"_s);
    TYPE(u"share-text"_s, u"Seen."_s);
    TAP(u"share-save"_s);
    QVERIFY(isAt(stage, 5));
    QTest::keyClick(stage.window(), Qt::Key_D, Qt::ControlModifier);
    TAP(u"chip-start_s47"_s, u"decide-outcomes"_s);
    TYPE(u"decide-text"_s, u"Now."_s);
    TAP(u"entry-save"_s);
    QVERIFY(isAt(stage, 6));
    QTest::keyClick(stage.window(), Qt::Key_T, Qt::ControlModifier);
    TYPE(u"act-what"_s, u"Go."_s);
    TYPE(u"act-purpose"_s, u"See."_s);
    TAP(u"entry-save"_s);
    QVERIFY(isAt(stage, 7));
    QTest::keyClick(stage.window(), Qt::Key_7, Qt::AltModifier);
    QVERIFY(Tablet::until([&] { return !stage.seen(u"tour-skip"_s) && stage.seen(u"tour-end"_s); }));
    TAP(u"tour-end"_s);
    QVERIFY(stage.goes(u"tour"_s));
    QVERIFY(stage.seen(u"practice-mark"_s));
    TAP(u"help"_s);                                      // and Help begins it again
    TAP(u"help-tour"_s);
    QVERIFY(stage.comes(u"tour"_s));
}

// What was done by the way counts; one comes back to where it stood, and ends it at any step.
void TestTour::tour_leftHalfway_goesOnWhereItWas()
{
    const Room room(u"en"_s);
    QVERIFY(room.made);
    Stage stage({1280, 800}, 5.9, room.folder.path());
    QVERIFY(enter(stage));
    TAP(waiting(stage));
    QVERIFY(isAt(stage, 2));
    TAP(u"arrive-room"_s, u"attendee-a2"_s);
    QVERIFY(isAt(stage, 3));
    TAP(u"rail-undo"_s);                                 // an arrival that was a slip: the tour does not go back for it
    QVERIFY(Tablet::until([&] { return !stage.meeting()->view().meeting()->isPresent(u"a2"_s); }));
    QVERIFY(isAt(stage, 3));
    TAP(u"home"_s);
    QVERIFY(stage.comes(u"home-convene"_s));
    QVERIFY(isAt(stage, 3));
    TAP(waiting(stage));
    QVERIFY(stage.comes(u"meeting-start"_s));
    QVERIFY(isAt(stage, 3));
    TAP(u"tour-end"_s);
    QVERIFY(stage.goes(u"tour"_s));
}

void TestTour::help_standsAtTheSamePlace_onEveryScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::newRow("lying, English") << QSize(1280, 800) << u"en"_s;
    QTest::newRow("upright, Welsh") << QSize(800, 1280) << u"cy"_s;
}

// WCAG 3.2.6: the way to help stands in the same order among the same things, wherever one is.
void TestTour::help_standsAtTheSamePlace_onEveryScreen()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    Stage stage(size);
    stage.tablet.session->setLanguage(language);
    QVERIFY(stage.tablet.unlock());
    QPointF place(-1, -1);
    int screens = 0;
    const auto stands = [&](const QString &screen) {
        const bool there = Tablet::until([&] {
            const QQuickItem *help = stage.seen(u"help"_s), *next = stage.seen(u"language"_s);
            if (!help || !help->isEnabled() || !next)
                return false;
            const QPointF at = help->mapToScene(QPointF());
            if (place.x() < 0)
                place = at;
            // What comes after it comes after it everywhere; it is in the bar above all screens and nowhere else.
            return at == place && next->mapToScene(QPointF()).x() > at.x() && next->mapToScene(QPointF()).y() == at.y();
        });
        ++screens;
        if (!there)
            qInfo() << "help does not stand where it stood:" << screen << stage.seen(u"help"_s)->mapToScene(QPointF()) << place;
        return there;
    };
    QVERIFY(stage.comes(u"home-convene"_s));
    QVERIFY(stands(u"the meetings"_s));
    TAP(u"home-convene"_s);
    QVERIFY(stage.goes(u"home-convene"_s));
    QVERIFY(stands(u"convening"_s));
    QVERIFY(stage.tablet.begin() != nullptr);
    for (const QString &section : {u"meeting"_s, u"people"_s, u"information"_s, u"consent"_s, u"decisions"_s, u"actions"_s,
                                   u"missing"_s, u"signoff"_s}) {
        TAP(u"section-"_s + section);
        QVERIFY(stands(section));
        QTest::keyClick(stage.window(), Qt::Key_F1);     // and the same key
        QVERIFY(stage.comes(u"help-text"_s));
        QTest::keyClick(stage.window(), Qt::Key_F1);
        QVERIFY(stage.goes(u"help-text"_s));
    }
    QTest::keyClick(stage.window(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(stage.comes(u"entry-save"_s));
    QVERIFY(stands(u"a form"_s));                        // above what lies over the rest
    QCOMPARE(screens, 11);
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
