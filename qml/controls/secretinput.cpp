#include "qml/controls/secretinput.h"

#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>


namespace rt {

SecretInput::SecretInput(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemAcceptsInputMethod);
    setActiveFocusOnTab(true);
    m_secret.reserve(256); // so that growing leaves no copies behind
}

SecretInput::~SecretInput()
{
    wipe();
}

QString SecretInput::take()
{
    QString taken(m_secret.constData(), m_secret.size()); // a deep copy: ours is overwritten in the next line
    clear();
    return taken;
}

void SecretInput::clear()
{
    if (m_secret.isEmpty())
        return;
    wipe();
    Q_EMIT lengthChanged();
}

QVariant SecretInput::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImHints:
        return int(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    default:
        return {};
    }
}

void SecretInput::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT submitted();
    } else if (event->key() == Qt::Key_Backspace) {
        removeLast();
    } else if (!event->text().isEmpty() && event->text().at(0).isPrint()
               && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        append(event->text());
    } else {
        event->ignore();
    }
}

void SecretInput::inputMethodEvent(QInputMethodEvent *event)
{
    append(event->commitString());
}

void SecretInput::append(const QString &text)
{
    if (text.isEmpty() || m_secret.size() + text.size() > m_maximumLength)
        return;
    m_secret.append(text);
    Q_EMIT lengthChanged();
}

void SecretInput::removeLast()
{
    if (m_secret.isEmpty())
        return;
    const bool pair = m_secret.size() > 1 && m_secret.back().isLowSurrogate();
    for (int i = pair ? 2 : 1; i > 0; --i) {
        m_secret[m_secret.size() - 1] = QChar();
        m_secret.chop(1);
    }
    Q_EMIT lengthChanged();
}

void SecretInput::wipe()
{
    // volatile, or the compiler leaves out a write that nothing reads
    volatile char16_t *at = reinterpret_cast<char16_t *>(m_secret.data());
    for (qsizetype i = 0; i < m_secret.size(); ++i)
        at[i] = 0;
    m_secret.resize(0);
}

} // namespace rt
