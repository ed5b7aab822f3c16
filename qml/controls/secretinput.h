#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickItem>

namespace rt {

// Takes a passphrase without ever being a text field: an accessibility client reads the text of Qt's own password
// fields, whatever their echo mode. What is typed is kept here only, told as a number of characters, handed over once
// by take(), and overwritten when it is taken, cleared or the item dies.
class SecretInput : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int length READ length NOTIFY lengthChanged)
    Q_PROPERTY(int maximumLength MEMBER m_maximumLength)
public:
    explicit SecretInput(QQuickItem *parent = nullptr);
    ~SecretInput() override;

    Q_INVOKABLE QString take();
    Q_INVOKABLE void clear();

    int length() const { return int(m_secret.size()); }
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void lengthChanged();
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void append(const QString &text);
    void removeLast();
    void wipe();

    QString m_secret;
    int m_maximumLength = 200;
};

} // namespace rt
