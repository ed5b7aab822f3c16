#include "app/door.h"
#include "app/handover.h"
#include "app/keyroom.h"
#include "app/walltime.h"
#include "tests/support/looked.h"
#include "tests/support/stage.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QQmlComponent>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// Every screen of the record as somebody sees it who needs larger text, another language or wider lines: nothing is cut,
// nothing lies over something else, nothing stands out of its page (WCAG 1.4.4, 1.4.10, 1.4.12, 1.3.4). "qps" is English with
// words 40 % longer. The walk is the one that takes the pictures.
class TestEyes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyScreen_atAnySizeAndLength_isWhole_data();
    void everyScreen_atAnySizeAndLength_isWhole();
    void doorAndHandOver_atAnySizeAndLength_areWhole_data();
    void doorAndHandOver_atAnySizeAndLength_areWhole();
    void language_changedOnEveryScreen_keepsThePlace();
    void language_changedAtTheDoor_keepsThePlace();
    void language_changedWhileSomebodySigns_keepsTheirAnswers();
    void focus_afterAForm_isSeenWhereItWas();
    void focus_byTab_isAlwaysInSight();
    void pictures_areThoseThatTheListNames_data();
    void pictures_areThoseThatTheListNames();
    void pictures_ofAnUnknownWord_areRefusedInWords();
    void looking_findsWhatIsWrong();
};

namespace {

// Where somebody is: what `here` of the window says (page, form, field, caret), how far each page is scrolled, and the very
// items that a layout has: made anew, they have lost what was in them, and a layout of Qt 6.4 may go on with the old.
class Spot {
public:
    explicit Spot(QQuickWindow &window) : m_window(window)
    {
        look(window.contentItem());
        if (m_field) {
            m_field->forceActiveFocus(Qt::OtherFocusReason);
            m_field->setProperty("cursorPosition", m_field->property("length").toInt() / 2);
            QTest::qWait(60);                            // the keyboard comes, and the page makes room
        } else
            window.contentItem()->forceActiveFocus();    // a page keeps in sight what has it
        m_here = here();
        m_rows.clear();
        look(window.contentItem());
    }
    QStringList lost() const
    {
        QStringList all;
        if (here() != m_here)
            all.append(u"is elsewhere: %1 and not %2"_s.arg(QString::fromUtf8(QJsonDocument::fromVariant(here()).toJson(QJsonDocument::Compact)), QString::fromUtf8(QJsonDocument::fromVariant(m_here).toJson(QJsonDocument::Compact))));
        if (m_field && m_window.activeFocusItem() != m_field)
            all.append(u"the keyboard is no longer in "_s + m_field->objectName());
        for (const auto &[item, what] : m_rows) {
            if (!item)
                all.append(what + u" was made anew"_s);
        }
        for (const auto &[page, y] : m_pages) {
            const qreal most = page ? std::max(0.0, page->property("contentHeight").toReal() - page->height()) : 0;
            // What has the focus is kept in sight, whatever else a page does.
            const bool holds = page && m_window.activeFocusItem() && page->isAncestorOf(m_window.activeFocusItem());
            if (page && !holds && std::abs(page->property("contentY").toReal() - std::min(y, most)) > 2)
                all.append(u"the page (%3 of %4) is scrolled from %1 to %2"_s.arg(y).arg(page->property("contentY").toReal())
                               .arg(page->height()).arg(page->property("contentHeight").toReal()));
        }
        return all;
    }

private:
    [[nodiscard]] QVariant here() const { return m_window.property("here").value<QJSValue>().toVariant(); }
    void look(QQuickItem *item)
    {
        if (!item->isVisible() || item->objectName() == u"keyboard"_s)     // which goes when its field has gone
            return;
        if (item->isEnabled() && item->objectName().endsWith("-field"_L1) && item->property("cursorPosition").isValid())
            m_field = item;                              // the last lies on top
        if (item->parentItem() && (item->parentItem()->inherits("QQuickLayout")
            || item->parentItem()->inherits("QQuickBasePositioner")))
            m_rows.append({item, item->objectName().isEmpty() ? item->property("text").toString().left(40) : item->objectName()});
        if (item->inherits("QQuickFlickable") && item->property("contentHeight").toReal() > item->height() + 100) {
            if (!m_field && item->property("contentY").toReal() == 0)
                item->setProperty("contentY", 80);
            m_pages.append({item, item->property("contentY").toReal()});
        }
        for (QQuickItem *each : item->childItems())
            look(each);
    }

    QQuickWindow &m_window;
    QPointer<QQuickItem> m_field;
    QVariant m_here;
    QList<std::pair<QPointer<QQuickItem>, QString>> m_rows;
    QList<std::pair<QPointer<QQuickItem>, qreal>> m_pages;
};

// The walk that takes the pictures, a screen at a time.
class Walk {
public:
    Walk(QQmlEngine *engine, QQuickWindow *window, const QString &list, const QString &pictures = u"Pictures"_s, bool spaced = false)
    {
        QQmlComponent component(engine, QUrl(u"qrc:/qt/qml/Roundtable/%1.qml"_s.arg(pictures)));
        m_pictures.reset(component.createWithInitialProperties(
            {{u"folder"_s, QString()}, {u"window"_s, QVariant::fromValue(window)}}));
        m_walk = m_pictures ? m_pictures->property("walk").value<QObject *>() : nullptr;
        if (!m_walk)
            qFatal("%s", qPrintable(component.errorString()));
        m_walk->setProperty("list", QString(list + u',' + qEnvironmentVariable("RT_ONLY")));
        m_walk->setProperty("spaced", spaced);
        m_walk->setProperty("stepwise", true);
        m_walk->setProperty("interval", 8);
        m_stood = std::make_unique<QSignalSpy>(m_walk, SIGNAL(stood(QString)));
        m_finished = std::make_unique<QSignalSpy>(m_walk, SIGNAL(finished(bool)));
        QMetaObject::invokeMethod(m_pictures.get(), "begin");
    }
    // Goes on; false at the end, and when a screen never comes.
    bool comes()
    {
        m_stood->clear();
        m_walk->setProperty("held", false);
        if (!Tablet::until([this] { return !m_stood->isEmpty() || !m_finished->isEmpty(); }))
            qInfo("the walk stops after %d screens: after %s", screens, qPrintable(place));
        if (m_stood->isEmpty())
            return false;
        ++screens;
        place = m_stood->constFirst().at(0).toString();
        return true;
    }
    [[nodiscard]] QVariantList shots() const { return m_walk->property("shots").value<QJSValue>().toVariant().toList(); }
    [[nodiscard]] QString next() const { return shots().value(m_walk->property("at").toInt()).toMap().value(u"place"_s).toString(); }
    [[nodiscard]] bool over() const { return !m_finished->isEmpty() && (screens > 10 || qEnvironmentVariableIsSet("RT_ONLY")); }

    int screens = 0;
    QString place;

private:
    std::unique_ptr<QObject> m_pictures;
    QObject *m_walk = nullptr;
    std::unique_ptr<QSignalSpy> m_stood, m_finished;
};

// What is wrong with what stands there; of what stays so: layouts answer one another for some frames.
QStringList seenWrong(QQuickWindow &window, const QString &place, double density)
{
    QStringList faulty;
    (void)QTest::qWaitFor([&] { return (faulty = faults(window, density * 9)).isEmpty(); }, 4000);
    if (const QString folder = qEnvironmentVariable("RT_STAGE"); !folder.isEmpty() && !faulty.isEmpty())
        window.grabWindow().save(folder + u'/' + place + u".png"_s);
    for (QString &each : faulty)
        each = place + u": "_s + each;
    return faulty;
}

// The door's window over an empty folder: the first start, and after it a practice store.
class Threshold {
public:
    Threshold()
    {
        provide(m_door);
        provide(m_keys);
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        m_engine.setInitialProperties({{u"pixelsPerMm"_s, 5.9}});
        m_door.setEngine(&m_engine);
        m_engine.load(QUrl(u"qrc:/qt/qml/Roundtable/DoorWindow.qml"_s));
        if (!window())
            qFatal("the door has no window");
        (void)QTest::qWaitForWindowExposed(window());
        m_door.look();
    }
    ~Threshold() { m_door.setEngine(nullptr); }
    [[nodiscard]] QQuickWindow *window() const { return qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0)); }
    [[nodiscard]] Door &door() { return m_door; }
    [[nodiscard]] QQmlEngine *engine() { return &m_engine; }
    [[nodiscard]] bool becomes(Door::State state) { return Tablet::until([&] { return m_door.state() == state; }); }
    // A store is made there, as the record program would.
    [[nodiscard]] bool founds()
    {
        {
            Tablet tablet(folder());
            if (!tablet.unlock() || !tablet.begin())             // a meeting, for its clocks
                return false;
        }
        m_door.look();
        return becomes(Door::Closed);
    }

private:
    [[nodiscard]] QString folder() const { return m_folder.filePath(u"store"_s); }

    QTemporaryDir m_folder;
    SystemTime m_time;
    Door m_door{Door::Setup{.where = {folder(), {}}, .program = u"/nowhere"_s, .arguments = {}}, m_time};
    KeyRoom m_keys{{.where = {folder(), {}}, .exchange = {}}, m_door, m_time};
    QQmlApplicationEngine m_engine;
};

}

void TestEyes::everyScreen_atAnySizeAndLength_isWhole_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<double>("density");
    QTest::addColumn<bool>("spaced");
    const auto row = [](const char *name, const QString &list, double density = 5.9, bool spaced = false) {
        QTest::newRow(name) << list << density << spaced;
    };
    row("longer, upright, twice the text", u"qps,800x1280,text200"_s);
    row("Welsh, lying, twice the text", u"cy,1280x800,text200"_s);
    row("longer, lying", u"qps,1280x800"_s);
    if (!qEnvironmentVariableIsSet("RT_LONG"))
        return;
    row("lines and letters apart", u"en,1280x800"_s, 5.9, true);
    row("longer, lying, twice the text", u"qps,1280x800,text200"_s);
    row("longer, upright", u"qps,800x1280"_s);
    row("Welsh", u"cy,1280x800,800x1280"_s);
    row("Welsh, upright, twice the text", u"cy,800x1280,text200"_s);
    row("longer, fine", u"qps,1920x1200,1200x1920"_s, 8.82);
    row("longer, fine, twice the text", u"qps,1920x1200,1200x1920,text200"_s, 8.82);
    row("Welsh, fine, twice the text", u"cy,1920x1200,1200x1920,text200"_s, 8.82);
    row("English, twice the text", u"en,1280x800,800x1280,text200"_s);
}

void TestEyes::everyScreen_atAnySizeAndLength_isWhole()
{
    QFETCH(const QString, list);
    QFETCH(const double, density);
    QFETCH(const bool, spaced);
    Stage stage;
    QVERIFY(stage.tablet.unlock());
    Walk walk(stage.engine(), stage.window(), list, u"Pictures"_s, spaced);
    QStringList found;
    while (walk.comes())
        found += seenWrong(*stage.window(), walk.place, density);
    stage.tablet.session->setLanguage(u"en"_s);
    for (const QString &each : std::as_const(found))
        qInfo("%s", qPrintable(each));
    QVERIFY(walk.over());
    QCOMPARE(found.size(), 0);
}

void TestEyes::doorAndHandOver_atAnySizeAndLength_areWhole_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<double>("density");
    QTest::newRow("coarse") << u"qps,cy,1280x800,800x1280,text100,text200"_s << 5.9;
    if (qEnvironmentVariableIsSet("RT_LONG"))
        QTest::newRow("fine") << u"qps,cy,1920x1200,1200x1920,text100,text200"_s << 8.82;
}

void TestEyes::doorAndHandOver_atAnySizeAndLength_areWhole()
{
    QFETCH(const QString, list);
    QFETCH(const double, density);
    Threshold threshold;
    QVERIFY(threshold.becomes(Door::FirstStart));
    Walk walk(threshold.engine(), threshold.window(), list, u"DoorPictures"_s);
    QStringList found;
    while (walk.comes()) {
        found += seenWrong(*threshold.window(), walk.place, density);
        if (walk.next() == u"unlock"_s && threshold.door().state() == Door::FirstStart)
            QVERIFY(threshold.founds());
    }
    threshold.door().setLanguage(u"en"_s);
    for (const QString &each : std::as_const(found))
        qInfo("%s", qPrintable(each));
    QVERIFY(walk.over());
    QCOMPARE(found.size(), 0);
}

void TestEyes::language_changedOnEveryScreen_keepsThePlace()
{
    Stage stage;
    QVERIFY(stage.tablet.unlock());
    Walk walk(stage.engine(), stage.window(), u"1280x800,en"_s);
    QStringList found;
    while (walk.comes()) {
        const Spot before(*stage.window());
        for (const QString &language : {u"cy"_s, u"en"_s}) {
            stage.tablet.session->setLanguage(language);
            for (int frame = 0; frame < 3; ++frame)
                QTest::qWait(15);
            for (const QString &each : before.lost())
                found.append(u"%1, %2: %3"_s.arg(walk.place, language, each));
        }
    }
    for (const QString &each : std::as_const(found))
        qInfo("%s", qPrintable(each));
    QVERIFY(walk.over());
    QCOMPARE(found.size(), 0);
}

void TestEyes::language_changedAtTheDoor_keepsThePlace()
{
    Threshold threshold;
    QVERIFY(threshold.becomes(Door::FirstStart));
    Walk walk(threshold.engine(), threshold.window(), u"1280x800,en"_s, u"DoorPictures"_s);
    QStringList found;
    while (walk.comes()) {
        const Spot before(*threshold.window());
        for (const QString &language : {u"cy"_s, u"en"_s}) {
            threshold.door().setLanguage(language);
            QTest::qWait(45);
            for (const QString &each : before.lost())
                found.append(u"%1, %2: %3"_s.arg(walk.place, language, each));
        }
        if (walk.next() == u"unlock"_s && threshold.door().state() == Door::FirstStart)
            QVERIFY(threshold.founds());
    }
    for (const QString &each : std::as_const(found))
        qInfo("%s", qPrintable(each));
    QVERIFY(walk.over());
    QCOMPARE(found.size(), 0);
}

// The real window of the hand-over: what somebody has answered, chosen and typed stays theirs.
void TestEyes::language_changedWhileSomebodySigns_keepsTheirAnswers()
{
    ToSign asked{.nonce = QByteArray(16, 'n'), .language = u"en"_s, .attendee = u"a3"_s, .name = u"Colette N'Diaye"_s,
                 .agency = u"Health"_s, .chair = u"Ngozi Okafor"_s, .practice = true, .scale = 100, .scheme = 0, .still = true, .tries = 5,
                 .items = {{u"d1"_s, u"1"_s, u"Section 47 enquiries start today."_s}, {u"d2"_s, u"2"_s, u"He is seen today."_s}}};
    Handover handover(asked);
    provide(handover);
    Watch watch{IdleTimes(), [] { return std::chrono::milliseconds(0); }};
    provide(watch);
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties({{u"pixelsPerMm"_s, 5.9}});
    handover.setEngine(&engine);
    engine.load(QUrl(u"qrc:/qt/qml/Roundtable/HandoverWindow.qml"_s));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    QVERIFY(window && QTest::qWaitForWindowExposed(window));
    const auto all = [&](const QString &name) {
        QList<QQuickItem *> found, open{window->contentItem()};
        while (!open.isEmpty()) {
            QQuickItem *item = open.takeFirst();
            if (item->isVisible() && item->objectName() == name)
                found.append(item);
            open = item->childItems() + open;
        }
        return found;
    };
    const auto press = [&](const QString &name, int which) {
        const QList<QQuickItem *> found = all(name);
        return which < found.size() && QMetaObject::invokeMethod(found[which], "clicked");
    };
    QVERIFY(press(u"chip-dissent"_s, 0) && press(u"chip-abstain"_s, 1) && press(u"chip-code"_s, 0));
    handover.code()->type(u"4"_s);
    QTest::qWait(60);
    const auto chosen = [&] {
        QStringList names;
        for (const QString &name : {u"chip-agree"_s, u"chip-dissent"_s, u"chip-abstain"_s, u"chip-code"_s, u"chip-witness"_s}) {
            for (const QQuickItem *chip : all(name))
                names.append(name + (chip->property("checked").toBool() ? u"+"_s : u"-"_s));
        }
        return names;
    };
    const QStringList answers = chosen();
    QCOMPARE(answers.filter(u"+"_s).size(), 3);
    const Spot before(*window);
    for (const QString &language : {u"cy"_s, u"en"_s}) {
        handover.setLanguage(language);
        QTest::qWait(45);
        QCOMPARE(before.lost(), QStringList());
        QCOMPARE(chosen(), answers);
        QCOMPARE(handover.code()->count(), 1);
    }
    handover.setEngine(nullptr);
}

namespace {

// Where the keyboard is can be seen: it is shown there, and what scrolls has brought it into sight.
QString unseen(QQuickWindow &window)
{
    QQuickItem *item = window.activeFocusItem();
    if (!item || !item->isVisible() || item->width() <= 0)
        return u"nothing that is seen has the focus"_s;
    if (!item->activeFocusOnTab())
        return u"%1 has the focus, and no Tab leads there"_s.arg(QString::fromLatin1(item->metaObject()->className()));
    const QVariant ring = item->property("visualFocus");
    if (ring.isValid() && !ring.toBool())
        return item->objectName() + u" has the focus and does not show it"_s;
    const QRectF box = item->mapRectToScene({0, 0, item->width(), item->height()});
    QRectF room(QPointF(), window.size());
    for (QQuickItem *at = item->parentItem(); at; at = at->parentItem()) {
        if (at->clip())
            room = room.intersected(at->mapRectToScene({0, 0, at->width(), at->height()}));
    }
    const QRectF seen = box.intersected(room);
    // What is taller than the room for it is seen from where one is in it.
    if (seen.width() < box.width() - 2 || seen.height() < std::min(box.height(), room.height() * 0.6) - 2)
        return u"%1 has the focus and is out of sight"_s.arg(item->objectName());
    return {};
}

}

void TestEyes::focus_afterAForm_isSeenWhereItWas()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    MeetingEditor &meeting = *stage.meeting();
    QCOMPARE(Tablet::settle(meeting, meeting.say(u"share"_s, Tablet::information(u"A mark."_s))), u"share:i1"_s);
    stage.keysOnly = true;
    QVERIFY(stage.tap(u"rail-add-decision"_s) && stage.comes(u"entry-save"_s));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QVERIFY(stage.goes(u"entry-save"_s));
    QCOMPARE(stage.window()->activeFocusItem()->objectName(), u"rail-add-decision"_s);
    QCOMPARE(unseen(*stage.window()), QString());
    // What opened it goes with what was withdrawn.
    QVERIFY(stage.tap(u"section-information"_s) && stage.tap(u"entry-withdraw"_s) && stage.type(u"withdraw-reason"_s, u"Said twice."_s));
    QVERIFY(stage.tap(u"entry-save"_s) && stage.goes(u"entry-withdraw"_s));
    QString wrong;
    QVERIFY2(Tablet::until([&] { return (wrong = unseen(*stage.window())).isEmpty(); }), qPrintable(wrong));
}

void TestEyes::focus_byTab_isAlwaysInSight()
{
    Stage stage;
    QVERIFY(stage.tablet.unlock());
    Walk walk(stage.engine(), stage.window(), u"1280x800,800x1280,en,text200,convene,information,agenda,decide,people,line,seal,others"_s);
    QStringList found;
    int focused = 0;
    while (walk.comes()) {
        QSet<QQuickItem *> been;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(stage.window(), Qt::Key_Tab);
            if (been.contains(stage.window()->activeFocusItem()))
                break;
            been.insert(stage.window()->activeFocusItem());
            ++focused;
            QString wrong;
            if (!QTest::qWaitFor([&] { return (wrong = unseen(*stage.window())).isEmpty(); }, 3000))
                found.append(walk.place + u": "_s + wrong);
        }
    }
    for (const QString &each : std::as_const(found))
        qInfo("%s", qPrintable(each));
    QVERIFY(walk.over());
    QVERIFY(focused > 200);
    QCOMPARE(found.size(), 0);
}

void TestEyes::pictures_areThoseThatTheListNames_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("pictures");
    QTest::addColumn<QString>("first");
    QTest::newRow("all sizes and languages of one screen") << u"home"_s << 6 << u"home en 1280x800"_s;
    QTest::newRow("a size, a language") << u"home,800x1280,cy"_s << 1 << u"home cy 800x1280"_s;
    QTest::newRow("text and colours") << u"home,1280x800,en,text100,text200,dark,contrast"_s << 4 << u"home en 1280x800-dark"_s;
    QTest::newRow("two screens") << u"home,decide,1200x1920,en"_s << 2 << u"home en 1200x1920"_s;
    QTest::newRow("everything of one") << u"all,home"_s << 4 * 2 * 3 * 2 << u"home en 1280x800"_s;
    QTest::newRow("none of the record's") << u"wipe,1280x800,en"_s << 0 << QString();
}

void TestEyes::pictures_areThoseThatTheListNames()
{
    QFETCH(const QString, list);
    QFETCH(const int, pictures);
    QFETCH(const QString, first);
    Stage stage;
    Walk walk(stage.engine(), stage.window(), list, u"Pictures"_s);
    QCOMPARE(walk.shots().size(), pictures);
    if (pictures == 0)
        return;
    const QVariantMap shot = walk.shots().constFirst().toMap();
    QCOMPARE(shot.value(u"place"_s).toString() + u' ' + shot.value(u"language"_s).toString() + u' '
             + shot.value(u"shape"_s).toMap().value(u"name"_s).toString(), first);
}

// The program itself: it says which words it knows, and makes nothing.
void TestEyes::pictures_ofAnUnknownWord_areRefusedInWords()
{
    const QTemporaryDir folder;
    QProcess program;
    program.start(qEnvironmentVariable("RT_SHELL"), {u"--data"_s, folder.filePath(u"store"_s), u"--picture"_s, folder.filePath(u"pictures"_s),
                                                     u"--picture-of"_s, u"home,welsh"_s});
    QVERIFY(program.waitForFinished(30'000));
    QCOMPARE(program.exitCode(), 1);
    const QString said = QString::fromUtf8(program.readAllStandardError());
    QVERIFY2(said.contains(u"no picture is called welsh") && said.contains(u"1280x800") && said.contains(u"decide"), qPrintable(said));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"pictures"_s)) && !QFileInfo::exists(folder.filePath(u"store"_s)));
}

// The eye itself: it sees each kind of fault, and none where all is well.
void TestEyes::looking_findsWhatIsWrong()
{
    QQmlEngine engine;
    const auto look = [&](const char *content) {
        QQmlComponent component(&engine);
        component.setData(QByteArray("import QtQuick\nimport QtQuick.Controls.Basic\nWindow { width: 400; height: 300; visible: true\n")
                          + content + "\n}", QUrl());
        const std::unique_ptr<QObject> made(component.create());
        auto *window = qobject_cast<QQuickWindow *>(made.get());
        if (!window || !QTest::qWaitForWindowExposed(window))
            return QStringList{u"not made: "_s + component.errorString()};
        QTest::qWait(30);
        return faults(*window, 24);
    };
    QCOMPARE(look("Text { text: 'Well'; width: 100 }"), QStringList());
    QCOMPARE(look("Flickable { anchors.fill: parent; contentHeight: 900; Text { y: 700; text: 'Further down' } }"), QStringList());
    QCOMPARE(look("Text { text: 'Covered' } Rectangle { anchors.fill: parent; radius: 1; Text { text: 'Sheet' } }"), QStringList());
    QVERIFY(look("Text { text: 'Much too long a word'; width: 20 }").join(u'\n').contains(u"needs"));
    QVERIFY(look("Text { text: 'Cut'; height: 4 }").join(u'\n').contains(u"height"));
    QVERIFY(look("Text { text: 'One' } Text { text: 'Two' }").join(u'\n').contains(u"over one another"));
    QVERIFY(look("Text { text: 'Much too long for it'; width: 60; elide: Text.ElideRight }").join(u'\n').contains(u"cut short"));
    QVERIFY(look("Button { width: 90; height: 20 }").join(u'\n').contains(u"too small"));
    QVERIFY(look("Text { x: 390; text: 'Outside' }").join(u'\n').contains(u"out of its page"));
    QVERIFY(look("Text { y: 295; text: 'Below' }").join(u'\n').contains(u"out of the window"));
    QVERIFY(look("Button { width: 30; contentItem: Item { Text { text: 'Wider than it' } } }").join(u'\n').contains(u"larger than"));
    QVERIFY(look("Item { width: 40; height: 20; clip: true; Text { text: 'Cut off at its end' } }").join(u'\n').contains(u"cut off by"));
    QVERIFY(look("Flickable { anchors.fill: parent; contentHeight: 500; Text { y: 700; text: 'Too far' } }").join(u'\n')
                .contains(u"nobody can scroll there"));
    QVERIFY(look("Flickable { anchors.fill: parent; contentHeight: 900; interactive: false; Text { y: 700; text: 'Held' } }").join(u'\n')
                .contains(u"does not scroll"));
    QVERIFY(look("Button { width: 90; height: 50 } Text { x: 60; y: 10; text: 'Across' }").join(u'\n').contains(u"lies across"));
    QVERIFY(look("TextInput { objectName: 'a-field'; activeFocusOnTab: true; width: 90; height: 9 }").join(u'\n').contains(u"too small"));
    QVERIFY(look("Button { width: 90; height: 50 } Button { x: 60; width: 90; height: 50 }").join(u'\n').contains(u"at one place"));
}

QTEST_MAIN(TestEyes)
#include "tst_eyes.moc"
