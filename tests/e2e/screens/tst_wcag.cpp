#include "tests/support/stage.h"

#include <QAccessible>
#include <QRegularExpression>

#include <functional>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// What WCAG 2.2 asks of every page and every form of a meeting, and a walk over all of them can see (tests/WCAG.md).
class TestWcag : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyPage_isToldReachedAndClear_data();
    void everyPage_isToldReachedAndClear();
    void saved_isToldAsItHappens();
    void problem_isToldAtItsFieldInTheSameWords();
    void looking_findsWhatIsWrong();
};

namespace {

using Visit = std::function<void(const QString &page)>;

void everyItem(QQuickItem *item, const std::function<void(QQuickItem *)> &visit)
{
    if (!item->isVisible())
        return;
    visit(item);
    for (QQuickItem *each : item->childItems())
        everyItem(each, visit);
}

QAccessibleInterface *faceOf(QQuickItem *item)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face && face->isValid() && face->role() != QAccessible::NoRole ? face : nullptr;
}

// What a person acts on; the keys of the keyboard have a test of their own.
bool isControl(QQuickItem *item)
{
    const bool button = item->metaObject()->indexOfSignal("clicked()") >= 0;
    return item->isEnabled() && item->width() > 0 && (button || item->property("cursorPosition").isValid())
        && !item->objectName().startsWith("key-"_L1);
}

// Everybody reads it: letters and digits only, whatever their case.
QString letters(const QString &text)
{
    QString plain;
    for (const QChar each : text.toCaseFolded()) {
        if (each.isLetterOrNumber())
            plain.append(each);
    }
    return plain;
}

// Choices are told with what they answer: two fields may both offer "Complex".
QString groupOf(QQuickItem *item)
{
    for (QQuickItem *at = item->parentItem(); at; at = at->parentItem()) {
        const QAccessibleInterface *face = faceOf(at);
        if (face && face->role() == QAccessible::Grouping)
            return face->text(QAccessible::Name);
    }
    return {};
}

// What is wrong with how a page is told, in words.
QStringList told(QQuickItem *root)
{
    QStringList wrong, names;
    int headings = 0;
    everyItem(root, [&](QQuickItem *item) {
        if (item->property("level").toInt() == 1)        // the page's own, also below a sheet
            ++headings;
        if (!isControl(item))
            return;
        const QAccessibleInterface *face = faceOf(item);
        const QString name = face ? face->text(QAccessible::Name).trimmed() : QString();
        const QString what = item->objectName() + u" “"_s + name + u'”';
        if (!face || name.isEmpty()) {
            wrong.append(what + u" has no name or no role"_s);
            return;
        }
        const QString visible = item->property("cursorPosition").isValid() ? QString() : item->property("text").toString();
        if (!letters(name).contains(letters(visible)))
            wrong.append(what + u" is not called what it shows: "_s + visible);
        if (!item->property("placeholderText").toString().isEmpty())
            wrong.append(what + u" has its label inside, where it goes when one types"_s);
        names.append(u"%1 %2 %3"_s.arg(face->role()).arg(name, groupOf(item)));
    });
    names.sort();
    for (qsizetype i = 1; i < names.size(); ++i) {
        if (names[i] == names[i - 1])
            wrong.append(u"two are called "_s + names[i]);
    }
    if (headings != 1)
        wrong.append(u"it has %1 headings of the first level"_s.arg(headings));
    return wrong;
}

QQuickItem *columnOf(QQuickItem *item)
{
    while (item && !item->clip())
        item = item->parentItem();
    return item;
}

// Tab from wherever one is, until it comes round.
QList<QQuickItem *> round(Stage &stage)
{
    QList<QQuickItem *> visited;
    for (int i = 0; i < 300; ++i) {
        QTest::keyClick(stage.window(), Qt::Key_Tab);
        QQuickItem *here = stage.window()->activeFocusItem();
        if (visited.contains(here))
            break;
        visited.append(here);
    }
    return visited;
}

// Above the keyboard, whole; of a field that is taller than the room for it, the caret.
bool isClear(const Stage &stage, QQuickItem *field)
{
    const QQuickItem *keyboard = stage.seen(u"keyboard"_s), *room = columnOf(field);
    if (!field || !keyboard || !room)
        return false;
    constexpr double kAround = 2 * 6 * 5.9;              // the margins within which a page brings something into sight
    QRectF wanted(0, 0, field->width(), field->height());
    if (field->height() > room->height() - kAround)
        wanted = field->property("cursorRectangle").toRectF();
    const QRectF within = field->mapRectToItem(room, wanted);
    return within.top() >= -1 && within.bottom() <= room->height() + 1
        && field->mapRectToScene(wanted).bottom() <= keyboard->mapToScene(QPointF()).y() + 1;
}

// What Tab does not come to, or comes to in another order than one reads; and what it does besides.
QStringList unreached(Stage &stage)
{
    QStringList wrong;
    const QVariant before = stage.window()->property("here").toMap().value(u"inside"_s);
    const QString title = stage.window()->title();
    const QList<QQuickItem *> visited = round(stage);
    everyItem(stage.window()->contentItem(), [&](QQuickItem *item) {
        // A page that Tab has scrolled to its end needs no button to get there.
        const bool turns = item->objectName().startsWith("turn-"_L1) || item->objectName().startsWith("page-"_L1);
        if (isControl(item) && item->activeFocusOnTab() && !turns && !visited.contains(item))
            wrong.append(u"Tab never comes to "_s + item->objectName());
    });
    for (qsizetype i = 1; i < visited.size(); ++i) {
        QQuickItem *one = visited[i - 1], *next = visited[i], *column = columnOf(one);
        if (!column || column != columnOf(next))
            continue;
        const QRectF from = one->mapRectToItem(column, QRectF(0, 0, one->width(), one->height()));
        const QRectF to = next->mapRectToItem(column, QRectF(0, 0, next->width(), next->height()));
        const bool beside = to.left() >= from.right() || to.right() <= from.left();
        if (to.bottom() <= from.top() && !beside)
            wrong.append(u"Tab goes up from %1 to %2"_s.arg(one->objectName(), next->objectName()));
    }
    // To go somewhere says nothing and leads nowhere (3.2.1).
    if (stage.window()->property("here").toMap().value(u"inside"_s) != before || stage.window()->title() != title)
        wrong.append(u"Tab alone led elsewhere"_s);
    return wrong;
}

// The same verbs at the same place on every page (3.2.3, 3.2.4).
QStringList misplaced(const Stage &stage, QHash<QString, QRectF> &places)
{
    QStringList wrong;
    for (const auto &name : {u"hide"_s, u"lock"_s, u"home"_s}) {
        const QQuickItem *item = stage.seen(name);
        if (!item && name != u"home"_s)
            wrong.append(u"it has no "_s + name);
        if (!item)
            continue;
        const QRectF at = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        const QString key = name + stage.tablet.session->language();
        if (!places.contains(key))
            places.insert(key, at);
        else if (places.value(key) != at)
            wrong.append(u"it has elsewhere: "_s + name);
    }
    return wrong;
}

// Each field, touched, and the keyboard up.
QStringList covered(Stage &stage, int &fields)
{
    QStringList wrong, names;
    everyItem(stage.window()->contentItem(), [&](QQuickItem *item) {
        if (isControl(item) && item->property("cursorPosition").isValid() && !item->objectName().isEmpty())
            names.append(item->objectName());
    });
    for (const QString &name : std::as_const(names)) {
        ++fields;
        if (!stage.tap(name) || !stage.comes(u"keyboard"_s))
            wrong.append(u"not to be touched: "_s + name);
        else if (!QTest::qWaitFor([&] { return isClear(stage, stage.seen(name)); }, 3000))
            wrong.append(u"covered: "_s + name);
    }
    return wrong;
}

// Opens every page and every form of a meeting that has one of everything.
bool everyPage(Stage &stage, const Visit &visit)
{
    if (!stage.tablet.unlock() || !stage.comes(u"home-convene"_s))
        return false;
    visit(u"home"_s);
    if (!stage.tap(u"home-convene"_s) || !stage.comes(u"convene-save"_s))
        return false;
    visit(u"convene"_s);
    if (!stage.tap(u"home"_s) || !stage.tap(u"home-phrases"_s) || !stage.comes(u"phrases-keep"_s))
        return false;
    visit(u"phrases"_s);
    if (!stage.tap(u"page-back"_s) || !stage.tablet.begin())
        return false;
    MeetingEditor &meeting = *stage.meeting();
    for (const auto &[verb, fields] : std::initializer_list<std::pair<QString, QVariantMap>>{
             {u"share"_s, Tablet::information(u"A mark."_s)},
             {u"decide"_s, Tablet::decision()},
             {u"act"_s, {{u"what"_s, u"See him."_s}, {u"purpose"_s, u"To hear him."_s}}},
             {u"consider-child"_s, {{u"name"_s, u"Kit"_s}, {u"link"_s, u"sibling"_s}, {u"disposition"_s, u"refer"_s},
                                    {u"reason"_s, u"Lives there."_s}}}}) {
        if (!Tablet::settle(meeting, meeting.say(verb, fields)).contains(u':'))
            return false;
    }
    for (const auto &section : {u"meeting"_s, u"people"_s, u"information"_s, u"consent"_s, u"decisions"_s, u"actions"_s,
                                u"missing"_s, u"signoff"_s}) {
        if (!stage.tap(u"section-"_s + section))
            return false;
        visit(section);
    }
    if (!stage.tap(u"signoff-seal"_s) || !stage.comes(u"page-back"_s))
        return false;
    visit(u"seal"_s);
    if (!stage.tap(u"page-back"_s))
        return false;
    auto *screen = stage.seen(u"screen"_s)->property("item").value<QQuickItem *>();
    const QString clock = meeting.clocks->keyAt(0), prompt = meeting.prompts->keyAt(0);
    const std::initializer_list<std::pair<QString, QString>> forms{
        {u"add-child"_s, {}}, {u"add-person"_s, {}}, {u"consider-child"_s, {}}, {u"invite"_s, {}}, {u"share"_s, {}},
        {u"withhold"_s, {}}, {u"outstanding"_s, {}}, {u"consent"_s, {}}, {u"competence"_s, {}}, {u"decide"_s, {}},
        {u"act"_s, {}}, {u"protect"_s, {}}, {u"family"_s, {}}, {u"adjourn"_s, {}}, {u"cancel"_s, {}}, {u"take-chair"_s, {}},
        {u"reconvene"_s, {}}, {u"outcome"_s, {}}, {u"addendum"_s, {}}, {u"distribute"_s, {}}, {u"apologise"_s, u"a1"_s},
        {u"answer"_s, prompt}, {u"dissent"_s, u"d1"_s}, {u"progress"_s, u"t1"_s}, {u"overrun"_s, clock},
        {u"withdraw"_s, u"i1"_s}, {u"redact"_s, u"i1"_s}, {u"correct"_s, u"d1"_s}};
    for (const auto &[verb, target] : forms) {
        if (!QMetaObject::invokeMethod(screen, "add", Q_ARG(QString, verb), Q_ARG(QString, target), Q_ARG(QVariant, {}))
            || !stage.comes(u"entry-save"_s))
            return false;
        visit(u"form "_s + verb);
        if (!stage.tap(u"sheet-close"_s) || !stage.goes(u"entry-save"_s))
            return false;
    }
    return true;
}

}

void TestWcag::everyPage_isToldReachedAndClear_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::newRow("lying") << QSize(1280, 800) << u"en"_s;
    QTest::newRow("upright, Welsh") << QSize(800, 1280) << u"cy"_s;
}

// One walk for all of it: to open every form takes longer than to look at it.
void TestWcag::everyPage_isToldReachedAndClear()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    Stage stage(size);
    QStringList found, titles;
    QHash<QString, QRectF> bar;
    int pages = 0, fields = 0;
    const bool all = everyPage(stage, [&](const QString &page) {
        ++pages;
        if (page == u"home"_s) {
            stage.tablet.session->setLanguage(language);
            QTest::qWait(100);                           // every sentence is another
        }
        if (!page.startsWith("form "_L1))
            titles.append(stage.window()->title());
        const QStringList moved = misplaced(stage, bar);
        for (const QStringList &each : {told(stage.window()->contentItem()), moved, unreached(stage),
                                        covered(stage, fields)}) {
            for (const QString &what : each)
                found.append(page + u": "_s + what);
        }
    });
    stage.tablet.session->setLanguage(u"en"_s);
    for (const QString &each : std::as_const(found))
        qInfo("%s", qPrintable(each));
    QVERIFY(all);
    QCOMPARE(pages, 40);
    QVERIFY(fields > 60);
    QCOMPARE(found.size(), 0);
    QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), titles.size());     // each page has its own title
}

// A reader hears a change of an alert's name, and Qt 6.4 has no other announcement (4.1.3): so the alert is there all along,
// and nothing but its name changes.
void TestWcag::saved_isToldAsItHappens()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.comes(u"rail-saved"_s));
    QQuickItem *alert = stage.seen(u"rail-saved"_s);
    QVERIFY(faceOf(alert));
    QCOMPARE(faceOf(alert)->role(), QAccessible::AlertMessage);
    QCOMPARE(faceOf(alert)->text(QAccessible::Name), u"Saved 09:30"_s);
    stage.tablet.clock.advance(std::chrono::minutes(3));
    QCOMPARE(Tablet::settle(*stage.meeting(), stage.meeting()->say(u"share"_s, Tablet::information(u"A mark."_s))),
             u"share:i1"_s);
    QCOMPARE(stage.seen(u"rail-saved"_s), alert);
    QVERIFY(Tablet::until([&] { return faceOf(alert)->text(QAccessible::Name) == u"Saved 09:33"_s; }));
}

void TestWcag::problem_isToldAtItsFieldInTheSameWords()
{
    Stage stage;
    QVERIFY(stage.tablet.begin() != nullptr);
    QVERIFY(stage.tap(u"rail-add-decision"_s));
    QVERIFY(stage.type(u"decide-basis"_s, u"So."_s));
    QVERIFY(stage.tap(u"entry-save"_s));
    QVERIFY(stage.comes(u"problem-0"_s));
    const QString first = stage.seen(u"problem-0"_s)->property("text").toString();
    QVERIFY(!first.isEmpty());
    QVERIFY(stage.tap(u"problem-0"_s));
    QString field;
    everyItem(stage.window()->contentItem(), [&](QQuickItem *item) {
        if (item->property("error").toString() == first)
            field = item->objectName();
    });
    QVERIFY2(!field.isEmpty(), qPrintable(first));
}

// The eyes of the walk: each kind of fault is seen, and none where all is well.
void TestWcag::looking_findsWhatIsWrong()
{
    QQmlEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    const auto look = [&](const char *content) {
        QQmlComponent component(&engine);
        component.setData(QByteArray("import QtQuick\nimport QtQuick.Controls.Basic\nItem { Text { property int level: 1 }\n") + content
                              + "\n}", QUrl());
        const std::unique_ptr<QObject> made(component.create());
        auto *item = qobject_cast<QQuickItem *>(made.get());
        return item ? told(item).join(u'\n') : component.errorString();
    };
    QCOMPARE(look("Button { text: 'Save'; Accessible.name: 'Save it' }"), QString());
    QVERIFY(look("Button { }").contains(u"no name"));
    QVERIFY(look("Button { text: 'Save'; Accessible.name: 'Keep' }").contains(u"not called what it shows"));
    QVERIFY(look("TextField { Accessible.name: 'Who'; placeholderText: 'Name' }").contains(u"label inside"));
    QVERIFY(look("Button { text: 'Save'; Accessible.name: text } Button { text: 'Save'; Accessible.name: text }").contains(u"two are called"));
    QVERIFY(look("Text { property int level: 1 }").contains(u"2 headings"));
}

QTEST_MAIN(TestWcag)
#include "tst_wcag.moc"
