#include "app/watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <time.h>

namespace rt {

Watch::Watch(const IdleTimes &times, Now now, QObject *parent) : QObject(parent), m_times(times), m_now(std::move(now))
{
    m_tick.setInterval(std::chrono::milliseconds(500));                  // seconds are said, so half of one
    connect(&m_tick, &QTimer::timeout, this, &Watch::look);
}

void Watch::begin(bool chip)
{
    m_idle.emplace(m_times, chip, m_now());
    QCoreApplication::instance()->installEventFilter(this);
    m_tick.start();
    look();
}

void Watch::end()
{
    m_tick.stop();
    m_idle.reset();
    m_state = Idle::State::Awake;
    m_left = 0;
    Q_EMIT changed();
}

void Watch::touch()
{
    if (m_idle)
        m_idle->touch(m_now());
}

void Watch::hide()
{
    if (m_idle)
        m_idle->hide();
    look();
}

void Watch::lift()
{
    if (m_idle)
        m_idle->lift(m_now());
    look();
}

void Watch::look()
{
    if (!m_idle)
        return;
    const std::chrono::milliseconds now = m_now();
    const Idle::State state = m_idle->state(now);
    const int left = int(std::chrono::ceil<std::chrono::seconds>(m_idle->warned(now)).count());
    if (state != m_state || left != m_left) {
        m_state = state;
        m_left = left;
        Q_EMIT changed();
    }
    if (state == Idle::State::Locked) {
        m_tick.stop();
        Q_EMIT lockDue();
    }
}

bool Watch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin: case QEvent::TouchUpdate: case QEvent::MouseButtonPress: case QEvent::MouseMove:
    case QEvent::Wheel: case QEvent::KeyPress: case QEvent::TabletPress: case QEvent::InputMethod:
        touch();
        break;
    default:
        break;
    }
    return false;
}

std::chrono::milliseconds Watch::sinceBoot()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::floor<std::chrono::milliseconds>(
               std::chrono::nanoseconds(now.tv_nsec));
}

}
