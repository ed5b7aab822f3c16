#include "qml/controls/secretinput.h"

#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>

namespace rt {

SecretInput::SecretInput(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemAcceptsInputMethod); // dead keys (ŵ) arrive as an input method's commit
    setActiveFocusOnTab(true);
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
    const bool shortcut = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT submitted();
    else if (event->key() == Qt::Key_Backspace)
        Q_EMIT erased();
    else if (!shortcut && !event->text().isEmpty() && event->text().at(0).isPrint())
        Q_EMIT typed(event->text());
    else
        event->ignore();
}

void SecretInput::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        Q_EMIT typed(event->commitString());
}

} // namespace rt
