#include "qml/controls/secretinput.h"

#include <QtCore/QRandomGenerator>
#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>

#include <algorithm>

namespace rt {

SecretInput::SecretInput(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemAcceptsInputMethod); // dead keys (ŵ) arrive as an input method's commit
    setActiveFocusOnTab(true);
}

void SecretInput::setDigits(bool digits)
{
    if (digits == m_digits)
        return;
    m_digits = digits;
    setFlag(ItemAcceptsInputMethod, !digits);
    Q_EMIT digitsChanged();
}

QStringList SecretInput::order(bool shuffled)
{
    QStringList digits;
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        digits << QString(QChar(digit));
    digits << QString(QChar(u'0'));
    if (shuffled)
        std::shuffle(digits.begin(), digits.end(), *QRandomGenerator::system());
    return digits;
}

void SecretInput::tell(const QString &text)
{
    if (!m_digits) {
        Q_EMIT typed(text);
        return;
    }
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            Q_EMIT typed(QString(c));
    }
}

QVariant SecretInput::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return !m_digits;
    case Qt::ImHints:
        return int(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    default:
        return {};
    }
}

void SecretInput::keyPressEvent(QKeyEvent *event)
{
    const bool shortcut = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT submitted();
    else if (event->key() == Qt::Key_Backspace)
        Q_EMIT erased();
    else if (!shortcut && !event->text().isEmpty() && event->text().at(0).isPrint())
        tell(event->text());
    else
        event->ignore();
}

void SecretInput::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        tell(event->commitString());
}

} // namespace rt
