#include "sync/teller.h"

#include "storage/model/json.h"

#include <QCborMap>
#include <QFile>
#include <QSocketNotifier>

#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rt::sync {
namespace {

constexpr char kName[] = "sync.sock";
constexpr int kAskMilliseconds = 2000;

struct Descriptor {
    int number;
    ~Descriptor() { if (number >= 0) ::close(number); }
};

// A socket's name has room for 107 bytes, and folders may be longer: so by way of the folder, which is open.
sockaddr_un addressIn(int folder)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(folder) + '/' + kName;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    return address;
}

int openFolder(const QString &folder)
{
    return ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

}

Teller::Teller(std::function<QByteArray()> state, std::function<void()> retry, std::function<void(bool)> watched)
    : m_state(std::move(state)), m_retry(std::move(retry)), m_watched(std::move(watched))
{
}

Teller::~Teller()
{
    while (!m_callers.empty())
        hangUp(m_callers.begin()->first);
    m_notifier.reset();
    if (m_socket >= 0)
        ::close(m_socket);
}

bool Teller::listen(const QString &folder)
{
    const Descriptor in{openFolder(folder)};
    m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (in.number < 0 || m_socket < 0)
        return false;
    (void)::unlinkat(in.number, kName, 0);           // of one that was killed: who calls this has the folder's lock
    const sockaddr_un address = addressIn(in.number);
    const mode_t before = ::umask(0177);             // nobody else, from the first moment on
    const bool bound = ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::umask(before);
    if (!bound || ::listen(m_socket, int(kMostCallers)) != 0)
        return false;
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { accept(); });
    return true;
}

void Teller::accept()
{
    const int socket = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (socket < 0)
        return;
    ucred peer{};
    socklen_t size = sizeof peer;
    const bool ours = ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
    if (!ours || m_callers.size() >= kMostCallers) {
        ::close(socket);
        return;
    }
    Caller &caller = m_callers[socket];
    caller.notifier = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    connect(caller.notifier.get(), &QSocketNotifier::activated, this, [this, socket] { hear(socket); }, Qt::QueuedConnection);
    m_watched(true);
}

void Teller::hear(int socket)
{
    const auto caller = m_callers.find(socket);
    if (caller == m_callers.end())
        return;
    char bytes[kLongestLine];
    const ssize_t count = ::recv(socket, bytes, sizeof bytes, 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0)
        return hangUp(socket);
    caller->second.heard.append(bytes, qsizetype(count));
    for (qsizetype end; (end = caller->second.heard.indexOf('\n')) >= 0;) {
        const QByteArray line = caller->second.heard.first(end);
        caller->second.heard.remove(0, end + 1);
        if (line.size() > kLongestLine || !answer(socket, line))
            return hangUp(socket);
    }
    if (caller->second.heard.size() > kLongestLine)
        hangUp(socket);
}

bool Teller::answer(int socket, const QByteArray &line)
{
    const auto read = readJson(line);
    const QString what = read && read->isMap() ? read->toMap()[u"ask"_s].toString() : QString();
    if (what == "retry"_L1)
        m_retry();
    else if (what != "state"_L1)
        return false;
    const QByteArray state = m_state() + '\n';
    return ::send(socket, state.constData(), size_t(state.size()), MSG_NOSIGNAL) == ssize_t(state.size());
}

void Teller::hangUp(int socket)
{
    const auto caller = m_callers.find(socket);
    caller->second.notifier->setEnabled(false);
    caller->second.notifier.release()->deleteLater();        // it may be what called us
    m_callers.erase(caller);
    ::close(socket);
    if (m_callers.empty())
        m_watched(false);
}

std::optional<QByteArray> Teller::ask(const QString &folder, const QByteArray &what)
{
    const Descriptor in{openFolder(folder)}, out{::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    const sockaddr_un address = in.number < 0 ? sockaddr_un{} : addressIn(in.number);
    if (in.number < 0 || out.number < 0 || ::connect(out.number, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return {};
    const QByteArray line = R"({"ask":")" + what + "\"}\n";
    if (::send(out.number, line.constData(), size_t(line.size()), MSG_NOSIGNAL) != ssize_t(line.size()))
        return {};
    QByteArray heard;
    for (pollfd wait{out.number, POLLIN, 0}; heard.size() < kLongestAnswer && ::poll(&wait, 1, kAskMilliseconds) == 1;) {
        char bytes[4096];
        const ssize_t count = ::recv(out.number, bytes, sizeof bytes, 0);
        if (count <= 0)
            return {};
        heard.append(bytes, qsizetype(count));
        if (heard.endsWith('\n'))
            return heard.chopped(1);
    }
    return {};
}

}
