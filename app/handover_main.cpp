#include "app/arguments.h"
#include "app/handed.h"
#include "app/handover.h"
#include "app/pipe.h"
#include "app/qmltypes.h"
#include "app/watch.h"
#include "platform/hardening.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <utility>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kNothingToSign = 3, kLeftLying = 5;
constexpr std::chrono::seconds kReceipt{20};         // time to write down the eight letters

bool isPipe(int descriptor)
{
    struct stat what {};
    return ::fstat(descriptor, &what) == 0 && S_ISFIFO(what.st_mode);
}

// From the pipe to the screen and back: takes one thing to sign, shows it, sends the answer, and hears what became of it.
class Sitting : public QObject {
public:
    Sitting(const rt::Arguments &asked, int answers) : m_asked(asked), m_answers(answers)
    {
        connect(&m_inbox, &rt::Inbox::came, this, &Sitting::came);
        connect(&m_inbox, &rt::Inbox::ended, this, [this] {
            if (!m_handover)
                refuse();
        });
        connect(&m_inbox, &rt::Inbox::spoiled, this, [this] { refuse(); });
        connect(&m_watch, &rt::Watch::lockDue, this, [] { QCoreApplication::exit(kLeftLying); });
    }
    ~Sitting() override
    {
        m_engine.reset();                            // before what it shows
    }

private:
    void refuse()
    {
        if (std::exchange(m_refused, true))
            return;
        std::fputs("roundtable-handover: what came through the pipe is nothing to sign.\n", stderr);
        QCoreApplication::exit(kNothingToSign);
    }
    void came(QByteArrayView message)
    {
        if (m_handover) {
            const rt::Result<rt::Heard> heard = rt::Heard::read(message);
            if (!heard)
                return refuse();
            m_handover->heard(*heard);
            if (m_handover->state() != rt::Handover::Asking)
                QTimer::singleShot(kReceipt, this, [] { QCoreApplication::exit(0); });
            return;
        }
        rt::Result<rt::ToSign> asked = rt::ToSign::read(message);
        if (!asked)
            return refuse();
        m_handover = std::make_unique<rt::Handover>(std::move(*asked));
        connect(m_handover.get(), &rt::Handover::given, this, [this](const rt::Signed &answer) {
            QByteArray bytes = answer.written();
            if (!rt::send(m_answers, bytes))
                QCoreApplication::exit(kNothingToSign);
            if (m_handover->state() == rt::Handover::Returned)
                QTimer::singleShot(kReceipt, this, [] { QCoreApplication::exit(0); });
        });
        rt::provide(*m_handover);
        rt::provide(m_watch);
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_engine->addImportPath(u"qrc:/qt/qml"_s);
        m_engine->setInitialProperties({{u"fullScreen"_s, m_asked.size.isEmpty()},
                                        {u"size"_s, m_asked.size},
                                        {u"pixelsPerMm"_s, m_asked.pixelsPerMm}});
        m_handover->setEngine(m_engine.get());
        m_engine->load(QUrl(u"qrc:/qt/qml/Roundtable/HandoverWindow.qml"_s));
        auto *window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().value(0));
        if (!window)
            return QCoreApplication::exit(1);
        window->raise();
        window->requestActivate();
        m_watch.begin(true);
    }

    // No curtain: somebody reads. After so long without a touch it ends, and the record locks.
    static rt::IdleTimes times()
    {
        rt::IdleTimes times;
        times.lock = times.handover;
        times.curtain = 2 * times.handover;
        times.warning = times.handover / 6;
        times.longest = times.handoverLongest;
        return times;
    }

    const rt::Arguments &m_asked;
    int m_answers;
    bool m_refused = false;
    rt::Inbox m_inbox{STDIN_FILENO, rt::handed::kMostToSign};
    rt::Watch m_watch{times()};
    std::unique_ptr<rt::Handover> m_handover;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
};

}

// The hand-over: one attendee, the items to sign, nothing else. The record program starts it and tells it through a pipe.
int main(int argc, char *argv[])
{
    rt::hardenOrEnd("roundtable-handover");
    int wrong = 0;
    const std::optional<rt::Arguments> asked = rt::Arguments::read(
        argc, argv, u"roundtable-handover"_s,
        u"What one person at the table signs; roundtable-record starts it and hands it the items."_s, 0, wrong);
    if (!asked)
        return wrong;
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (!isPipe(STDIN_FILENO) || !isPipe(STDOUT_FILENO)) {
        std::fputs("roundtable-handover: roundtable-record starts this program; start roundtable.\n", stderr);
        return kNothingToSign;
    }
    // The answer alone goes to where the record listens; what a library might print goes elsewhere.
    const int answers = ::dup(STDOUT_FILENO);
    ::dup2(STDERR_FILENO, STDOUT_FILENO);

    QGuiApplication application(argc, argv);
    const Sitting sitting(*asked, answers);
    return QGuiApplication::exec();
}
