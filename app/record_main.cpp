#include "app/arguments.h"
#include "app/handed.h"
#include "app/handing.h"
#include "app/pipe.h"
#include "app/program.h"
#include "app/qmltypes.h"
#include "app/tabletpolicy.h"
#include "app/walltime.h"
#include "app/watch.h"
#include "platform/hardening.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <utility>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoKey = 3, kNotOpened = 4;

bool isPipe(int descriptor)
{
    struct stat what {};
    return ::fstat(descriptor, &what) == 0 && S_ISFIFO(what.st_mode);
}

// From the pipe to the screen: waits for one key, opens the store with it, and ends when the record is locked, when the
// shell is gone, or when anything else comes out of the pipe.
class Entrance : public QObject {
public:
    Entrance(rt::Session &session, rt::Watch &watch, QQuickWindow *window)
        : m_session(session), m_watch(watch), m_window(window)
    {
        connect(&watch, &rt::Watch::lockDue, &session, [&session] { session.lock(); });
        connect(&m_inbox, &rt::Inbox::came, this, &Entrance::came);
        connect(&m_inbox, &rt::Inbox::ended, this, [this] { leave(); });
        connect(&m_inbox, &rt::Inbox::spoiled, this, [this] { refuse(); });
        connect(&session, &rt::Session::locked, this, [](int way) {
            QCoreApplication::exit(way == rt::Session::ToKeys ? rt::handed::kToKeys
                                   : way == rt::Session::ToPractice ? rt::handed::kToPractice : 0);
        });
        connect(&session, &rt::Session::stateChanged, this, &Entrance::changed);
        connect(&session, &rt::Session::languageChanged, this, [this] {
            tell({rt::Told::What::Speaks, 0, m_session.language()});
        });
        connect(window, &QQuickWindow::frameSwapped, this, &Entrance::drawn, Qt::QueuedConnection);
        tell({rt::Told::What::Ready, 0, {}});
    }

private:
    static void tell(const rt::Told &told)
    {
        QByteArray message = told.written();
        (void)rt::send(rt::Program::kRecordAnswers, message);            // nobody there: the inbox says so, too
    }
    void came(QByteArrayView message)
    {
        const rt::Result<rt::KeyHanded> handed = rt::KeyHanded::read(message);
        if (!handed || m_entered)
            return refuse();
        m_entered = true;
        m_chip = handed->chip;
        m_session.enter(*handed);
    }
    void refuse()
    {
        if (m_leaving)
            return;
        std::fputs("roundtable-record: what came through the pipe is no key.\n", stderr);
        leave(kNoKey);
    }
    void leave(int exitCode = 0)
    {
        if (std::exchange(m_leaving, true))
            return;                                  // the first reason is the one
        if (m_session.state() == rt::Session::Open)
            m_session.lock();                        // ends in locked()
        else
            QCoreApplication::exit(exitCode);
    }
    void changed()
    {
        if (m_session.state() == rt::Session::Failed) {
            tell({rt::Told::What::Failed, m_session.error() ? int(m_session.error()->code) : 0, {}});
            QCoreApplication::exit(kNotOpened);
        } else if (m_session.state() == rt::Session::Open && !m_seen) {
            m_window->raise();
            m_window->requestActivate();
            m_watch.begin(m_chip);
        }
    }
    void drawn()
    {
        if (m_seen || !m_window->property("settled").toBool())
            return;
        m_seen = true;
        tell({rt::Told::What::Shown, 0, {}});
    }

    rt::Session &m_session;
    rt::Watch &m_watch;
    QQuickWindow *m_window;
    rt::Inbox m_inbox{STDIN_FILENO, rt::handed::kMostTold};
    bool m_entered = false, m_seen = false, m_chip = false, m_leaving = false;
};

}

// The record: the only program with the store's key. It is started by the shell, waits for the key with everything made
// and nothing known, and ends at lock. Everything is made here, in the order of who needs whom.
int main(int argc, char *argv[])
{
    rt::hardenOrEnd("roundtable-record");
    using rt::Arguments;
    int wrong = 0;
    const std::optional<Arguments> asked = Arguments::read(
        argc, argv, u"roundtable-record"_s, u"The record of a meeting; roundtable starts it and hands it the key."_s,
        Arguments::Folder | Arguments::Picture, wrong);
    if (!asked)
        return wrong;
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (!isPipe(STDIN_FILENO) || !isPipe(rt::Program::kRecordAnswers)) {
        std::fputs("roundtable-record: roundtable starts this program and hands it the key; start that one.\n", stderr);
        return kNoKey;
    }
    QGuiApplication application(argc, argv);
    const std::unique_ptr<rt::WallTime> time = asked->time();
    const rt::Limits limits;
    rt::Ledger ledger(asked->folder);
    rt::Session session(ledger, *time, limits);
    rt::Wording wording(*time);
    rt::Spelling spelling(session, limits);
    rt::Watch watch{rt::tabletpolicy::read(asked->folder)};
    rt::Handing handing(session, rt::Program::beside(u"roundtable-handover"_s), asked->passedOn(0));
    // Whoever signs has a clock of their own; the record's would only take the screen from them.
    QObject::connect(&handing, &rt::Handing::changed, &watch, [&] {
        if (handing.active())
            watch.end();
    });
    rt::provide(session);
    rt::provide(watch);
    rt::provide(handing);
    rt::provide(wording);
    rt::provide(spelling);

    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties({{u"fullScreen"_s, asked->size.isEmpty() && asked->picture.isEmpty()},
                                 {u"size"_s, asked->size},
                                 {u"pixelsPerMm"_s, asked->pixelsPerMm},
                                 {u"waits"_s, true},
                                 {u"pictureFolder"_s, asked->picture}});
    session.setEngine(&engine);
    engine.load(QUrl(u"qrc:/qt/qml/Roundtable/Main.qml"_s));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    int ended = 0;
    {
        const Entrance entrance(session, watch, window);
        ended = QGuiApplication::exec();
    }
    session.setEngine(nullptr);
    return ended;
}
