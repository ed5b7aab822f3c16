#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickWindow>

namespace rt {

// Takes pictures of the program itself (--picture): what the README shows is what the program draws.
class Camera : public QObject {
    Q_OBJECT
    QML_ELEMENT
public:
    using QObject::QObject;

    // Draws the window once more and writes it; says on the terminal which file, or why not.
    Q_INVOKABLE bool shoot(QQuickWindow *window, const QString &folder, const QString &name) const;
    Q_INVOKABLE void refuse(const QString &word, const QString &known) const;      // what nobody can take a picture of
    Q_INVOKABLE void finish(bool good) const;                            // ends the program
};

} // namespace rt
