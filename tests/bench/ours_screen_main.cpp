// Our screens, made as app/record_main.cpp makes them, before a practice store that is unlocked as soon as it can be.
// ours_screen FOLDER [--files]: up to the frame that shows the last meeting; prints when the first frame and when that
// frame was, in ms since the start, and the memory in MiB. ours_screen FOLDER --taps N: opens the first meeting of the
// list and goes back to the list N times; prints for each how long it took from the tap to the frame, in ms. With --stay it opens
// that meeting and leaves it open.
#include "app/handed.h"
#include "app/qmltypes.h"
#include "app/walltime.h"
#include "tests/bench/frames.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace rt;
using namespace rt::bench;

namespace {

class Spectator : public QObject {
public:
    Spectator(Session &session, QQuickWindow *window, int taps) : m_session(session), m_window(window), m_taps(taps)
    {
        connect(window, &QQuickWindow::frameSwapped, this, &Spectator::frame, Qt::DirectConnection);
        connect(&session, &Session::stateChanged, this, &Spectator::unlock);
    }

private:
    void unlock()
    {
        if (m_session.state() == Session::Locked && m_session.users()->count() > 0)
            m_session.enter(KeyHanded{m_session.users()->keyAt(0), u"en"_s, false, {}});
        if (m_session.state() == Session::Failed || m_session.state() == Session::Empty) {
            std::fprintf(stderr, "ours_screen: the store cannot be used\n");
            ::_exit(2);
        }
    }

    void frame()
    {
        const double now = millisSinceStart();
        if (m_first == 0)
            m_first = now;
        if (m_waitsFor == Place::Nothing || !isShown(m_waitsFor))
            return;
        if (m_taps == 0 && !m_stays)
            leaveAfterStart(now);
        if (m_tapped)
            m_times += m_watch.micros() / 1000;
        // Taps come when everything that follows the frame has been done, as a person's would.
        if (m_stays && m_waitsFor == Place::Meeting) {
            m_waitsFor = Place::Nothing;
            QTimer::singleShot(3 * kPause, this, [this] { leave(m_times); });    // where it is, it is kept
            return;
        }
        const Place next = m_waitsFor == Place::List ? Place::Meeting : Place::List;
        QTimer::singleShot(kPause, this, [this, next] { go(next); });
        m_waitsFor = Place::Nothing;
    }

    enum class Place { Nothing, List, Meeting };
    static constexpr std::chrono::milliseconds kPause{400};

    [[nodiscard]] QQuickItem *firstOfList() const
    {
        MeetingList *list = m_session.meetings();
        if (m_session.state() != Session::Open || list->count() == 0)
            return nullptr;
        return seen(m_window, u"meeting-"_s + list->data(list->index(0), MeetingList::MeetingIdRole).toString());
    }

    [[nodiscard]] bool isShown(Place place) const
    {
        return place == Place::List ? firstOfList() != nullptr
                                    : m_session.meeting() && seen(m_window, u"home"_s) && !firstOfList();
    }

    void go(Place to)
    {
        if (!m_stays && m_times.size() == 2 * m_taps)
            leave(m_times);
        QQuickItem *target = to == Place::Meeting ? firstOfList() : seen(m_window, u"home"_s);
        if (!target)
            qFatal("there is nothing to tap");
        m_tapped = true;
        m_waitsFor = to;
        m_watch = {};
        tap(m_window, target);
    }

    [[noreturn]] void leaveAfterStart(double now) const
    {
        if (QCoreApplication::arguments().contains("--files"_L1)) {
            for (const QString &file : mappedFiles())
                std::puts(qPrintable(file));
        }
        leave({m_first, now, residentMiB()});
    }

    Session &m_session;
    QQuickWindow *m_window;
    int m_taps;
    const bool m_stays = QCoreApplication::arguments().contains("--stay"_L1);
    double m_first = 0;
    Place m_waitsFor = Place::List;
    bool m_tapped = false;
    Stopwatch m_watch;
    QList<double> m_times;
};

}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemTime time;
    const Limits limits;
    Ledger ledger(arguments.value(1));
    Session session(ledger, time, limits);
    Wording wording(time);
    rt::Watch idle{IdleTimes()};
    Handing handing(session, QString(), QStringList());
    provide(session);
    provide(idle);
    provide(handing);
    provide(wording);
    Spelling spelling(session, limits);
    provide(spelling);
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties({{u"size"_s, QSize(1280, 800)}, {u"pixelsPerMm"_s, 5.9}});
    session.setEngine(&engine);
    engine.load(QUrl(u"qrc:/qt/qml/Roundtable/Main.qml"_s));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 2;
    const qsizetype taps = arguments.indexOf(u"--taps"_s);
    Spectator spectator(session, window, taps < 0 ? 0 : arguments.value(taps + 1).toInt());
    session.look();
    return QGuiApplication::exec();
}
