#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickItem>

namespace rt {

// Takes the keys of a passphrase without ever being a text field: an accessibility client reads the text of Qt's own
// password fields, whatever their echo mode. It keeps nothing: each key is told once, and whoever keeps the passphrase
// (a buffer that is wiped) says how long it is.
class SecretInput : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
public:
    explicit SecretInput(QQuickItem *parent = nullptr);

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void typed(const QString &text);
    void erased();
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
};

} // namespace rt
