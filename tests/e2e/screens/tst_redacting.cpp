#include "tests/support/stage.h"

#include <QRegularExpression>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// What may not leave is taken out of the copies on the screen: chosen by touch and by keyboard, seen before it leaves, and
// taken back.
class TestRedacting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void words_markedByKeyboard_leaveTheCopyAndComeBack();
    void words_markedByTouch_areChosen();
    void nothingChosen_isNotTheWholeEntry();
    void hint_leadsToTheFormAndGoesWithIt();
    void beforeTheSeal_nothingCanBeRedacted();
    void release_anySizeAndWelsh_showsWithoutWarning_data();
    void release_anySizeAndWelsh_showsWithoutWarning();
};

#define TAP(...) QVERIFY(stage.tap(__VA_ARGS__))
#define TYPE(...) QVERIFY(stage.type(__VA_ARGS__))
#define SAVE_ENTRY() do { TAP(u"entry-save"_s); QVERIFY(stage.goes(u"entry-save"_s)); } while (false)

namespace {

bool said(Stage &stage, const QString &verb, const QVariantMap &fields)
{
    const QString answer = Tablet::settle(*stage.meeting(), stage.meeting()->say(verb, fields));
    return answer.startsWith(verb + u':') || (qInfo("%s: %s", qPrintable(verb), qPrintable(answer)), false);
}

bool seal(Stage &stage)
{
    MeetingEditor &meeting = *stage.meeting();
    if (Tablet::settle(meeting, meeting.end()) != u"end:"_s)
        return false;
    for (const QString &each : meeting.view().missing())
        meeting.giveReason(each, u"Left open in this test."_s);
    return Tablet::settle(meeting, meeting.seal()) == u"seal:"_s;
}

bool sealedWithAMark(Stage &stage)
{
    QVariantMap marked = Tablet::information(u"Heron Row nine is where they are."_s);
    marked.insert(u"sensitivity"_s, u"police_intelligence"_s);
    return stage.tablet.begin() && said(stage, u"add-child"_s, {{u"name"_s, u"Tamsin Attard"_s}, {u"born"_s, u"2020-05-23"_s}})
        && said(stage, u"share"_s, marked) && said(stage, u"decide"_s, Tablet::decision()) && seal(stage);
}

bool go(Stage &stage, const QString &section)
{
    QQuickItem *screen = stage.seen(u"screen"_s)->property("item").value<QQuickItem *>();
    return screen && QMetaObject::invokeMethod(screen, "go", Q_ARG(QString, section), Q_ARG(QString, QString()));
}

void gather(const QQuickItem *from, QString &into)
{
    if (!from->isVisible())
        return;
    into += from->property("text").toString() + u'\n';
    for (const QQuickItem *each : from->childItems())
        gather(each, into);
}

QString copyOf(const Stage &stage, const QString &child)
{
    QString all;
    if (const QQuickItem *copy = stage.seen(u"release-copy-"_s + child))
        gather(copy, all);
    return all;
}

bool copySays(const Stage &stage, const QString &text, const QString &child = u"c1"_s)
{
    return Tablet::until([&] { return copyOf(stage, child).contains(text); }) || (qInfo().noquote() << copyOf(stage, child), false);
}

bool mark(Stage &stage, int letters)
{
    if (!stage.tap(u"redact-text-0"_s))
        return false;
    QQuickItem *text = stage.seen(u"redact-text-0"_s);
    if (!Tablet::until([&] { return text->hasActiveFocus(); }))
        return false;
    QTest::keyClick(stage.window(), Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < letters; ++i)
        QTest::keyClick(stage.window(), Qt::Key_Right, Qt::ShiftModifier);
    if (const QString folder = qEnvironmentVariable("RT_STAGE"); !folder.isEmpty())
        stage.window()->grabWindow().save(folder + u"/redact-form.png"_s);
    return true;
}

}

void TestRedacting::words_markedByKeyboard_leaveTheCopyAndComeBack()
{
    Stage stage;
    QVERIFY(sealedWithAMark(stage));
    TAP(u"section-information"_s);
    TAP(u"entry-redact"_s, u"information-i1"_s);
    QVERIFY(mark(stage, 14));
    TAP(u"redact-text-0-take"_s);
    QVERIFY(stage.comes(u"redact-chosen-0"_s));
    TAP(u"chip-safe_address"_s, u"redact-reason"_s);
    TYPE(u"redact-authorised-by"_s, u"Ruth Prys, principal officer"_s);
    SAVE_ENTRY();
    const Item *made = stage.meeting()->view().proceedings.item(u"r1"_s);
    QVERIFY(made);
    QCOMPARE(made->list("words"_L1), QStringList{u"Heron Row nine"_s});
    QCOMPARE(made->text(u"target"), u"i1"_s);

    QVERIFY(go(stage, u"record"_s));
    TAP(u"record-release"_s);
    QVERIFY(copySays(stage, u"[redacted: safe address] is where they are."_s));
    QVERIFY(!copyOf(stage, u"c1"_s).contains(u"Heron"_s));
    QVERIFY(!copyOf(stage, u"c2"_s).contains(u"where they are"_s));
    TAP(u"entry-withdraw"_s, u"redact-r1"_s);
    TYPE(u"withdraw-reason"_s, u"The court asked for it."_s);
    SAVE_ENTRY();
    QVERIFY(copySays(stage, u"Heron Row nine is where they are."_s));
    QVERIFY(stage.goes(u"redact-r1"_s));
}

void TestRedacting::words_markedByTouch_areChosen()
{
    Stage stage;
    QVERIFY(sealedWithAMark(stage));
    TAP(u"section-information"_s);
    TAP(u"entry-redact"_s, u"information-i1"_s);
    TAP(u"redact-text-0"_s);
    QQuickItem *text = stage.seen(u"redact-text-0"_s);
    const std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
    const QPoint from = text->mapToScene(QPointF(4, 8)).toPoint(), to = text->mapToScene(QPointF(70, 8)).toPoint();
    QTest::touchEvent(stage.window(), finger.get()).press(0, from, stage.window());
    for (int i = 1; i <= 4; ++i)
        QTest::touchEvent(stage.window(), finger.get()).move(0, from + (to - from) * i / 4, stage.window());
    QTest::touchEvent(stage.window(), finger.get()).release(0, to, stage.window());
    QVERIFY2(Tablet::until([&] { return text->property("selectedText").toString().startsWith(u"Heron"_s); }),
             qPrintable(text->property("selectedText").toString()));
    TAP(u"redact-text-0-take"_s);
    QVERIFY(stage.comes(u"redact-chosen-0"_s));
    TAP(u"redact-chosen-0"_s);                                       // and let stay again
    QVERIFY(stage.goes(u"redact-chosen-0"_s));
}

void TestRedacting::nothingChosen_isNotTheWholeEntry()
{
    Stage stage;
    QVERIFY(sealedWithAMark(stage));
    TAP(u"section-information"_s);
    TAP(u"entry-redact"_s, u"information-i1"_s);
    TAP(u"chip-medical"_s, u"redact-reason"_s);
    TYPE(u"redact-authorised-by"_s, u"Ruth Prys"_s);
    TAP(u"entry-save"_s);
    QVERIFY(stage.tablet.quiet());
    QVERIFY(stage.seen(u"entry-save"_s));
    QVERIFY(!stage.meeting()->view().proceedings.item(u"r1"_s));
    TAP(u"chip-whole"_s, u"redact-what"_s);
    SAVE_ENTRY();
    const Item *made = stage.meeting()->view().proceedings.item(u"r1"_s);
    QVERIFY(made && made->list("words"_L1).isEmpty());
}

void TestRedacting::hint_leadsToTheFormAndGoesWithIt()
{
    Stage stage;
    QVERIFY(sealedWithAMark(stage));
    QVERIFY(go(stage, u"release"_s));
    TAP(u"hint-redact"_s, u"release-hint-i1"_s);
    TAP(u"chip-whole"_s, u"redact-what"_s);
    TYPE(u"redact-authorised-by"_s, u"Ruth Prys, principal officer"_s);
    SAVE_ENTRY();
    QCOMPARE(stage.meeting()->view().proceedings.item(u"r1"_s)->text(u"reason"), u"police_operational"_s);
    QVERIFY(stage.goes(u"release-hint-i1"_s));
    QVERIFY(copySays(stage, u"[redacted: police operational]"_s));
}

void TestRedacting::beforeTheSeal_nothingCanBeRedacted()
{
    Stage stage;
    QVERIFY(stage.tablet.begin());
    QVERIFY(said(stage, u"share"_s, Tablet::information(u"A mark."_s)));
    TAP(u"section-information"_s);
    QVERIFY(stage.comes(u"entry-correct"_s, u"information-i1"_s));
    QVERIFY(!stage.seen(u"entry-redact"_s));
    QVERIFY(seal(stage));
    QVERIFY(stage.comes(u"entry-redact"_s, u"information-i1"_s));
    QVERIFY(!stage.seen(u"entry-correct"_s));
}

void TestRedacting::release_anySizeAndWelsh_showsWithoutWarning_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("abreast");
    QTest::addRow("1280x800") << QSize(1280, 800) << true;
    QTest::addRow("800x1280") << QSize(800, 1280) << false;
}

void TestRedacting::release_anySizeAndWelsh_showsWithoutWarning()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, abreast);
    Stage stage(size);
    QVERIFY(sealedWithAMark(stage));
    QVERIFY(said(stage, u"redact"_s, {{u"target"_s, u"i1"_s}, {u"words"_s, QStringList{u"Heron Row nine"_s}}, {u"reason"_s, u"safe_address"_s},
                                      {u"authorisedBy"_s, u"Ruth Prys, principal officer"_s}}));
    QVERIFY(go(stage, u"release"_s));
    QVERIFY(stage.comes(u"release-copy-c1"_s));
    QCOMPARE(stage.seen(u"release-copy-c2"_s) != nullptr, abreast);
    if (!abreast) {
        TAP(u"chip-c2"_s, u"release-child"_s);
        QVERIFY(stage.comes(u"release-copy-c2"_s));
        TAP(u"chip-c1"_s, u"release-child"_s);
    }
    stage.tablet.session->setLanguage(u"cy"_s);
    QVERIFY(copySays(stage, u"golygwyd: cyfeiriad diogel"_s));
    stage.tablet.session->setLanguage(u"en"_s);
    QVERIFY(copySays(stage, u"[redacted: safe address]"_s));
    if (const QString folder = qEnvironmentVariable("RT_STAGE"); !folder.isEmpty())
        stage.window()->grabWindow().save(u"%1/release-%2.png"_s.arg(folder).arg(size.width()));
}

QTEST_MAIN(TestRedacting)
#include "tst_redacting.moc"
