#include "tests/support/looked.h"
#include "tests/support/stage.h"

#include <QJsonDocument>
#include <QQmlComponent>
#include <QRegularExpression>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// Every screen of the record as somebody sees it who changes the language: all stays where it was. The walk is the one that
// takes the pictures.
class TestEyes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void language_changedOnEveryScreen_keepsThePlace();
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
        if (!item->isVisible())
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

}

// The walk that takes the pictures, a screen at a time.
class Walk {
public:
    Walk(Stage &stage, const QString &list, bool spaced = false)
    {
        QQmlComponent component(stage.engine(), QUrl(u"qrc:/qt/qml/Roundtable/Pictures.qml"_s));
        m_pictures.reset(component.createWithInitialProperties(
            {{u"folder"_s, QString()}, {u"window"_s, QVariant::fromValue(stage.window())}}));
        m_walk = m_pictures ? m_pictures->property("walk").value<QObject *>() : nullptr;
        if (!m_walk)
            qFatal("%s", qPrintable(component.errorString()));
        m_walk->setProperty("list", QString(list + u',' + qEnvironmentVariable("RT_ONLY")));
        m_walk->setProperty("spaced", spaced);
        m_walk->setProperty("stepwise", true);
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
    [[nodiscard]] bool over() const { return !m_finished->isEmpty() && (screens > 40 || qEnvironmentVariableIsSet("RT_ONLY")); }

    int screens = 0;
    QString place;

private:
    std::unique_ptr<QObject> m_pictures;
    QObject *m_walk = nullptr;
    std::unique_ptr<QSignalSpy> m_stood, m_finished;
};

void TestEyes::language_changedOnEveryScreen_keepsThePlace()
{
    Stage stage;
    QVERIFY(stage.tablet.unlock());
    Walk walk(stage, u"1280x800,en"_s);
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
    QVERIFY(look("Button { width: 90; height: 50 } Button { x: 60; width: 90; height: 50 }").join(u'\n').contains(u"at one place"));
}

QTEST_MAIN(TestEyes)
#include "tst_eyes.moc"
