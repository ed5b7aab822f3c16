#pragma once

#include "tests/bench/probe.h"

#include <QList>
#include <QString>

class QQuickItem;
class QQuickWindow;

// What a measured window knows of itself.
namespace rt::bench {

// Since the program that measures started this one; it left the moment in the environment.
[[nodiscard]] double millisSinceStart();
[[nodiscard]] double residentMiB();
// Every file that this process has in memory, for who wants to start it again from a cold disk.
[[nodiscard]] QStringList mappedFiles();

// The item of that object name that somebody looking at the window would see.
[[nodiscard]] QQuickItem *seen(QQuickWindow *window, const QString &name);
// A finger put on the item's middle and lifted; what hangs on the tap begins before this returns.
void tap(QQuickWindow *window, QQuickItem *item);

// Leaves at once: what a program does at its end is no part of its start.
[[noreturn]] void leave(const QList<double> &numbers);

}
