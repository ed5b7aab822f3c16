#include "tests/bench/frames.h"

#include <QCoreApplication>
#include <QFile>
#include <QMouseEvent>
#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace rt::bench {

using namespace Qt::StringLiterals;

double millisSinceStart()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double(now.tv_sec) * 1e9 + double(now.tv_nsec) - qgetenv("RT_STARTED_NS").toDouble()) / 1e6;
}

double residentMiB()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

QStringList mappedFiles()
{
    QFile file(u"/proc/self/maps"_s);
    QStringList files;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QString path = QString::fromLocal8Bit(line.mid(line.indexOf('/')));
            if (line.contains('/') && !files.contains(path))
                files += path;
        }
    }
    return files;
}

namespace {

QQuickItem *seenBelow(QQuickItem *item, const QString &name)
{
    if (!item->isVisible())
        return nullptr;
    if (item->objectName() == name)
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = seenBelow(child, name))
            return found;
    }
    return nullptr;
}

}

QQuickItem *seen(QQuickWindow *window, const QString &name)
{
    return seenBelow(window->contentItem(), name);
}

void tap(QQuickWindow *window, QQuickItem *item)
{
    const QPointF at = item->mapToScene({item->width() / 2, item->height() / 2});
    QMouseEvent press(QEvent::MouseButtonPress, at, at, Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window, &press);
    // Made only now, so that it knows who was pressed.
    QMouseEvent release(QEvent::MouseButtonRelease, at, at, Qt::LeftButton, {}, {});
    QCoreApplication::sendEvent(window, &release);
}

void leave(const QList<double> &numbers)
{
    for (const double number : numbers)
        std::printf("%.3f ", number);
    std::printf("\n");
    std::fflush(stdout);
    ::_exit(0);
}

}
