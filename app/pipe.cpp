#include "app/pipe.h"

#include "app/secret.h"

#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace rt {
namespace {

constexpr qsizetype kHead = 4;

}

Inbox::Inbox(int descriptor, qsizetype most, QObject *parent)
    : QObject(parent), m_descriptor(descriptor), m_most(most), m_notifier(descriptor, QSocketNotifier::Read)
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    connect(&m_notifier, &QSocketNotifier::activated, this, &Inbox::read);
}

Inbox::~Inbox()
{
    m_notifier.setEnabled(false);
    Secret::wipe(m_held);
    ::close(m_descriptor);
}

void Inbox::stop()
{
    m_notifier.setEnabled(false);
    Secret::wipe(m_held);
}

void Inbox::read()
{
    for (;;) {
        // First the length, then room for exactly that much: growing would leave copies behind that nobody wipes.
        qsizetype wanted = kHead;
        if (m_held.size() >= kHead) {
            wanted += qFromBigEndian<quint32>(m_held.constData());
            if (wanted > kHead + m_most) {
                stop();
                Q_EMIT spoiled();
                return;
            }
        }
        if (m_held.size() == wanted) {
            QByteArray message;
            message.swap(m_held);
            Q_EMIT came(QByteArrayView(message).sliced(kHead));
            Secret::wipe(message);
            continue;
        }
        const qsizetype had = m_held.size();
        m_held.reserve(wanted);
        m_held.resize(wanted);
        const ssize_t count = ::read(m_descriptor, m_held.data() + had, size_t(wanted - had));
        m_held.resize(had + std::max<ssize_t>(count, 0));
        if (count > 0)
            continue;
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        const bool between = m_held.isEmpty();
        stop();
        if (between)
            Q_EMIT ended();
        else
            Q_EMIT spoiled();
        return;
    }
}

bool send(int descriptor, QByteArray &message)
{
    char head[kHead];
    qToBigEndian(quint32(message.size()), head);
    const auto all = [descriptor](const char *bytes, qsizetype size) {
        for (qsizetype done = 0; done < size;) {
            const ssize_t count = ::write(descriptor, bytes + done, size_t(size - done));
            if (count < 0 && errno != EINTR)
                return false;
            done += std::max<ssize_t>(count, 0);
        }
        return true;
    };
    const bool sent = all(head, kHead) && all(message.constData(), message.size());
    Secret::wipe(message);
    return sent;
}

PipeEnds makePipe()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return {};
    return {ends[0], ends[1]};
}

}
