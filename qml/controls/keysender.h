#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

namespace rt {

// What the on-screen keyboard types with. Text goes to `target` as an input method's commit, or as key events where the
// target takes no input method; nothing is kept, guessed or written anywhere. It also watches the target's window:
// a key pressed on a real keyboard sets `physical`, the next touch clears it.
class KeySender : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *target READ target WRITE setTarget NOTIFY targetChanged)
    Q_PROPERTY(bool texting READ isTexting NOTIFY targetChanged)      // the target takes text
    Q_PROPERTY(bool physical READ isPhysical NOTIFY physicalChanged)
public:
    using QObject::QObject;

    Q_INVOKABLE void commit(const QString &text);
    Q_INVOKABLE void press(int key);

    void setTarget(QQuickItem *target);

    QQuickItem *target() const { return m_target; }
    bool isTexting() const;
    bool isPhysical() const { return m_physical; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void targetChanged();
    void physicalChanged();

private:
    void sendKey(int key, const QString &text);
    void setPhysical(bool physical);

    QPointer<QQuickItem> m_target;
    QPointer<QQuickWindow> m_window;
    bool m_physical = false;
};

} // namespace rt
