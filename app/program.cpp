#include "app/program.h"

#include <QCoreApplication>

#include <csignal>
#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr int kRoom = 1024 * 1024;                   // of a pipe, so that telling does not wait for a slow start

}

Program::Program(const QString &program, const QStringList &arguments, int answersAt, qsizetype mostAnswer,
                 QObject *parent)
    : QObject(parent)
{
    const PipeEnds to = makePipe(), from = makePipe();
    (void)::fcntl(to.write, F_SETPIPE_SZ, kRoom);
    m_tell = to.write;
    m_answers = std::make_unique<Inbox>(from.read, mostAnswer);
    connect(m_answers.get(), &Inbox::came, this, &Program::answered);
    const auto silent = [this] {
        m_silent = true;
        finish();
    };
    connect(m_answers.get(), &Inbox::ended, this, silent);
    connect(m_answers.get(), &Inbox::spoiled, this, [this, silent] {
        kill();                                      // what does not speak our language is not ours
        silent();
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        m_gone = true;
        finish();
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_gone = m_silent = true;
        finish();
    }, Qt::QueuedConnection);
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
    const pid_t ours = ::getpid();
    m_process.setChildProcessModifier([=] {
        // Between fork and exec: system calls only.
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != ours)
            ::_exit(1);                              // we died before it could ask to be told
        // It gets the two ends and what is said; the chip's connection of another thread, and whatever else a library
        // left open across exec, stays here.
        if (::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC) != 0)
            ::_exit(1);
        // First away from the numbers that they are to have.
        const int hears = ::fcntl(to.read, F_DUPFD, 10), answers = ::fcntl(from.write, F_DUPFD, 10);
        ::dup2(hears, STDIN_FILENO);
        ::dup2(answers, answersAt);
        ::close(hears);
        ::close(answers);
    });
    m_process.start(program, arguments);
    ::close(to.read);
    ::close(from.write);
}

Program::~Program()
{
    m_process.disconnect(this);
    if (m_answers)
        m_answers->disconnect(this);
    hangUp();
    kill();
    m_process.waitForFinished(5000);
}

bool Program::tell(QByteArray &message)
{
    return m_tell >= 0 && send(m_tell, message);
}

void Program::hangUp()
{
    if (m_tell >= 0)
        ::close(m_tell);
    m_tell = -1;
}

void Program::kill()
{
    m_process.kill();
}

void Program::finish()
{
    // The last words may lie in the pipe longer than the process lives.
    if (!m_gone || !m_silent || m_told)
        return;
    m_told = true;
    const bool orderly = m_process.error() != QProcess::FailedToStart && m_process.exitStatus() == QProcess::NormalExit;
    Q_EMIT ended(orderly ? m_process.exitCode() : -1);
}

QString Program::beside(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

}
