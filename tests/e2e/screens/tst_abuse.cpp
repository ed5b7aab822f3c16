#include "storage/store.h"
#include "tests/support/stage.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <csignal>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// Taps, drags, keys and words at random over the real screens, with kills between: no warning of QML, no crash, no screen that
// stops answering, and whatever was said to be saved is in the journal afterwards, whose chain verifies. The same seed makes
// the same abuse: RT_SEED; RT_LONG=1 for an hour of it. The way out of the hand-over is stormed by tst_storm.py, on the
// built programs.
class TestAbuse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void anything_atRandom_losesNothingThatWasSaved();
};

namespace {

constexpr auto kHour = std::chrono::hours{1};
constexpr int kGusts = 900;                              // of a short run
constexpr qint64 kHung = 5'000;                          // milliseconds that nobody waits for a screen

class Abuse {
public:
    explicit Abuse(quint32 seed) : m_chance(seed) {}

    bool begin()
    {
        if (!m_stage.tablet.begin())
            return false;
        listen();
        MeetingEditor &meeting = *m_stage.meeting();
        (void)Tablet::settle(meeting, meeting.say(u"share"_s, Tablet::information(u"A mark."_s)));
        (void)Tablet::settle(meeting, meeting.say(u"decide"_s, Tablet::decision()));
        return m_saved.size() == 2;
    }
    // One thing that a hand does; false when the screen did not answer in time.
    bool gust()
    {
        if (m_stage.tablet.session->state() != Session::Open && !unlock())
            return false;
        listen();
        QElapsedTimer time;
        time.start();
        const quint32 kind = m_chance.bounded(100);
        if (kind < 55)
            tapSomething();
        else if (kind < 65)
            tap(anywhere());
        else if (kind < 75)
            drag();
        else if (kind < 90)
            key();
        else if (kind < 99)
            words();
        else
            kill();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_longest = std::max(m_longest, time.elapsed());
        return time.elapsed() < kHung;
    }
    // What was said to be saved and is not in the journal; and what its chain says.
    QStringList lost()
    {
        m_stage.off();
        QStringList missing;
        auto store = Store::openPractice(m_stage.tablet.folder(), {});
        if (!store)
            return {u"the store does not open: "_s + codeName(store.error().code)};
        const auto verified = (*store)->verify();
        if (!verified || verified->firstBad)
            missing.append(u"the chain does not verify"_s);
        for (const Saved &each : m_saved) {
            const auto held = (*store)->proceedings(MeetingId(each.meeting));
            if (!held || !held->item(each.ref))
                missing.append(each.verb + u' ' + each.ref);
        }
        return missing;
    }
    [[nodiscard]] int saved() const { return int(m_saved.size()); }
    [[nodiscard]] qint64 longest() const { return m_longest; }
    [[nodiscard]] const QStringList &last() const { return m_last; }

private:
    void did(const QString &what)
    {
        if (qEnvironmentVariableIsSet("RT_SEED"))
            qInfo("%s", qPrintable(what));
        m_last.append(what);
        if (m_last.size() > 12)
            m_last.removeFirst();
    }
    void listen()
    {
        MeetingEditor *meeting = m_stage.meeting();
        if (!meeting || meeting == m_heard)
            return;
        m_heard = meeting;
        QObject::connect(meeting, &Desk::committed, meeting, [this, meeting](int, const QString &verb, const QString &ref) {
            if (!ref.isEmpty())
                m_saved.append({meeting->meetingId(), verb, ref});
        });
    }
    bool unlock()
    {
        did(u"unlock"_s);
        m_heard = nullptr;
        m_stage.again();
        return m_stage.tablet.unlock();
    }
    void kill()
    {
        did(u"kill"_s);
        (void)unlock();
    }
    QPoint anywhere() { return {int(m_chance.bounded(m_stage.window()->width())), int(m_chance.bounded(m_stage.window()->height()))}; }
    void tap(QPoint at)
    {
        did(u"tap %1,%2"_s.arg(at.x()).arg(at.y()));
        QTest::touchEvent(m_stage.window(), m_finger.get()).press(0, at, m_stage.window());
        QTest::touchEvent(m_stage.window(), m_finger.get()).release(0, at, m_stage.window());
    }
    void tapSomething()
    {
        QList<QQuickItem *> all;
        gather(m_stage.window()->contentItem(), all);
        if (all.isEmpty())
            return;
        QQuickItem *item = all[m_chance.bounded(int(all.size()))];
        did(item->objectName());
        tap(item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
    }
    void gather(QQuickItem *from, QList<QQuickItem *> &all) const
    {
        if (!from->isVisible() || !from->isEnabled())
            return;
        const QRectF box = from->mapRectToScene({0, 0, from->width(), from->height()});
        const bool target = from->metaObject()->indexOfSignal("clicked()") >= 0 || from->objectName().endsWith(u"-field"_s);
        if (target && QRectF(QPointF(), m_stage.window()->size()).contains(box.center()))
            all.append(from);
        for (QQuickItem *each : from->childItems())
            gather(each, all);
    }
    void drag()
    {
        QPoint at = anywhere();
        did(u"drag"_s);
        QTest::touchEvent(m_stage.window(), m_finger.get()).press(0, at, m_stage.window());
        for (int step = int(m_chance.bounded(1, 6)); step > 0; --step) {
            at = anywhere();
            QTest::touchEvent(m_stage.window(), m_finger.get()).move(0, at, m_stage.window());
            QCoreApplication::processEvents();
        }
        QTest::touchEvent(m_stage.window(), m_finger.get()).release(0, at, m_stage.window());
    }
    void key()
    {
        static const QList<Qt::Key> keys{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Space, Qt::Key_Escape, Qt::Key_Up,
            Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown,
            Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_D, Qt::Key_I, Qt::Key_L, Qt::Key_Z, Qt::Key_A, Qt::Key_F5, Qt::Key_Back,
            Qt::Key_Menu, Qt::Key_Enter, Qt::Key_S, Qt::Key_7};
        static const QList<Qt::KeyboardModifiers> chords{Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ControlModifier,
            Qt::ShiftModifier, Qt::AltModifier, Qt::ControlModifier | Qt::ShiftModifier};
        const Qt::Key one = keys[m_chance.bounded(int(keys.size()))];
        const Qt::KeyboardModifiers chord = chords[m_chance.bounded(int(chords.size()))];
        did(u"key %1 %2"_s.arg(int(one), 0, 16).arg(int(chord), 0, 16));
        QTest::keyClick(m_stage.window(), one, chord);
    }
    void words()
    {
        static const QStringList said{u"Seen at school."_s, u"27"_s, u"ŵŷâ"_s, u"2026"_s, u"<b>x</b>"_s, u"%1 %n"_s,
                                      u"rigby reuben fact: a mark"_s, u"\u202Eturned"_s, QString(3000, u'w')};
        const QString &one = said[m_chance.bounded(int(said.size()))];
        did(u"words "_s + one.left(12));
        QQuickItem *field = m_stage.window()->activeFocusItem();
        if (!field)
            return;
        QInputMethodEvent event;
        event.setCommitString(one);
        QCoreApplication::sendEvent(field, &event);
    }

    QRandomGenerator m_chance;
    Stage m_stage;
    std::unique_ptr<QPointingDevice> m_finger{QTest::createTouchDevice()};
    MeetingEditor *m_heard = nullptr;
    struct Saved { QString meeting, verb, ref; };
    QList<Saved> m_saved;
    QStringList m_last;
    qint64 m_longest = 0;
};

}

void TestAbuse::anything_atRandom_losesNothingThatWasSaved()
{
    bool given = false;
    const uint asked = qEnvironmentVariable("RT_SEED").toUInt(&given);
    const quint32 seed = given ? asked : QRandomGenerator::system()->generate();
    const bool isLong = qEnvironmentVariableIsSet("RT_LONG");
    qInfo("RT_SEED=%u", seed);
    std::signal(SIGPIPE, SIG_IGN);                       // as each program has it (platform/hardening)
    Abuse abuse(seed);
    QVERIFY(abuse.begin());
    QElapsedTimer time;
    time.start();
    int gusts = 0;
    while (isLong ? std::chrono::milliseconds(time.elapsed()) < kHour : gusts < kGusts) {
        ++gusts;
        if (!abuse.gust() || QTest::currentTestFailed())
            QFAIL(qPrintable(u"RT_SEED=%1, gust %2: %3"_s.arg(seed).arg(gusts).arg(abuse.last().join(u", "_s))));
    }
    const QStringList lost = abuse.lost();
    qInfo("%d gusts, %d entries saved, the longest took %lld ms", gusts, abuse.saved(), abuse.longest());
    QVERIFY2(lost.isEmpty(), qPrintable(u"RT_SEED=%1: "_s.arg(seed) + lost.join(u", "_s)));
}

QTEST_MAIN(TestAbuse)
#include "tst_abuse.moc"
