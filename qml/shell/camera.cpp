#include "qml/shell/camera.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtGui/QImage>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace rt {

bool Camera::shoot(QQuickWindow *window, const QString &folder, const QString &name) const
{
    const QString path = QDir(folder).filePath(name + u".png"_s);
    if (!window || !QDir().mkpath(folder) || !window->grabWindow().save(path)) {
        std::fprintf(stderr, "roundtable: cannot write %s\n", qPrintable(path));
        return false;
    }
    std::printf("%s\n", qPrintable(path));
    std::fflush(stdout);
    return true;
}

void Camera::refuse(const QString &word, const QString &known) const
{
    std::fprintf(stderr, "roundtable: no picture is called %s; say sizes, languages, looks and screens of: %s.\n", qPrintable(word),
                 qPrintable(known));
}

void Camera::finish(bool good) const
{
    QCoreApplication::exit(good ? 0 : 1);
}

} // namespace rt
