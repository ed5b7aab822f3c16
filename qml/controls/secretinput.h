#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickItem>

namespace rt {

// Takes the keys of a passphrase without ever being a text field: an accessibility client reads the text of Qt's own
// password fields, whatever their echo mode. It keeps nothing: each key is told once, and whoever keeps the passphrase
// (a buffer that is wiped) says how long it is. With `digits` it takes a PIN: digits only, one at a time, and no on-screen
// keyboard comes for it, because the pad beside it has the keys.
class SecretInput : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool digits READ digits WRITE setDigits NOTIFY digitsChanged)
public:
    explicit SecretInput(QQuickItem *parent = nullptr);

    bool digits() const { return m_digits; }
    void setDigits(bool digits);
    // The ten digits as they lie on a pad: in their usual order, or in a new one each time.
    Q_INVOKABLE static QStringList order(bool shuffled);

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void typed(const QString &text);
    void erased();
    void submitted();
    void digitsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void tell(const QString &text);

    bool m_digits = false;
};

} // namespace rt
