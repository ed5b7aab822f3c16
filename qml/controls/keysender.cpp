#include "qml/controls/keysender.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>

namespace rt {

void KeySender::commit(const QString &text)
{
    if (!m_target)
        return;
    if (!m_target->flags().testFlag(QQuickItem::ItemAcceptsInputMethod))
        return sendKey(0, text);
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(m_target, &event);
}

void KeySender::press(int key)
{
    // The text matters only where Return ends a line: TextEdit inserts what the event carries.
    sendKey(key, key == Qt::Key_Return ? QString(QChar::CarriageReturn) : QString());
}

void KeySender::sendKey(int key, const QString &text)
{
    if (!m_target)
        return;
    const QPointer<QQuickItem> target = m_target; // what is typed may close the field
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(target, &down);
    if (!target)
        return;
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(target, &up);
}

void KeySender::setTarget(QQuickItem *target)
{
    if (target == m_target)
        return;
    m_target = target;
    QQuickWindow *window = target ? target->window() : nullptr;
    if (window && window != m_window) {
        if (m_window)
            m_window->removeEventFilter(this);
        m_window = window;
        m_window->installEventFilter(this);
    }
    Q_EMIT targetChanged();
}

bool KeySender::isTexting() const
{
    return m_target && m_target->flags().testFlag(QQuickItem::ItemAcceptsInputMethod);
}

bool KeySender::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && event->spontaneous()) // ours are sent to the item, and not spontaneous
        setPhysical(true);
    else if (event->type() == QEvent::TouchBegin)
        setPhysical(false);
    return false;
}

void KeySender::setPhysical(bool physical)
{
    if (physical == m_physical)
        return;
    m_physical = physical;
    Q_EMIT physicalChanged();
}

} // namespace rt
