#include "app/keyinhand.h"

#include "app/tuning.h"

#include <QMetaObject>

using namespace Qt::StringLiterals;

namespace rt {

KeyInHand::KeyInHand(std::unique_ptr<SecurityKey> key, QObject *parent) : QObject(parent), m_key(std::move(key))
{
    m_glance.setInterval(Limits().glance);
    connect(&m_glance, &QTimer::timeout, this, &KeyInHand::glance);
}

KeyInHand::~KeyInHand() = default;

void KeyInHand::cancel()
{
    m_key->cancel();
    if (m_step.isEmpty())
        return;
    m_step.clear();
    Q_EMIT changed();
    Q_EMIT cancelled();
}

void KeyInHand::begin()
{
    m_key->begin();
    m_brought.clear();
    m_tries = -1;
    show("put-in");
}

void KeyInHand::end(const std::optional<Error> &error)
{
    const bool wrong = error && error->code == Code::Key_WrongPin;
    bool known = false;
    const int tries = wrong ? error->detail.toInt(&known) : 0;
    m_tries = known ? tries : -1;
    show(wrong || (error && error->code == Code::Key_NeedsPin) ? "pin" : "");
}

Result<KeyStanding> KeyInHand::wait()
{
    show("put-in");
    return m_key->await();
}

Result<KeyStanding> KeyInHand::swap()
{
    show("swap");
    return m_key->awaitGone().and_then([this] { return wait(); });
}

std::function<Done(const QString &, bool)> KeyInHand::bringing()
{
    return [this](const QString &user, bool fresh) -> Done {
        const bool other = !m_brought.isEmpty() && (m_brought != user || m_wasFresh != fresh);
        const auto there = other ? swap() : wait();
        if (!there)
            return tl::unexpected(there.error());
        m_brought = user;
        m_wasFresh = fresh;
        asked();
        return {};
    };
}

void KeyInHand::asked()
{
    show("touch");
}

void KeyInHand::show(const char *step)
{
    // Queued from the thread of the work, at once from ours.
    QMetaObject::invokeMethod(this, [this, now = QString::fromLatin1(step)] {
        m_step = now;
        Q_EMIT changed();
    });
}

void KeyInHand::setWatched(bool watched)
{
    if (watched == m_glance.isActive())
        return;
    if (watched)
        m_glance.start();
    else
        m_glance.stop();
    glance();
}

void KeyInHand::glance()
{
    m_plugged = m_glance.isActive() && m_key->isThere();
    Q_EMIT changed();
}

}
