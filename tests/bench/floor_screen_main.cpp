// A screen of stock controls up to its first frame: what ours is measured against. Prints when that was, in ms since
// the start, and the memory in MiB; with --files the files it needed.
#include "tests/bench/frames.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickWindow>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Roundtable_FloorPlugin)      // with it comes what was compiled ahead of time, as in ours

using namespace Qt::StringLiterals;
using namespace rt::bench;

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    engine.load(QUrl(u"qrc:/qt/qml/Roundtable/Floor/Floor.qml"_s));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 2;
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [] {
        const double frame = millisSinceStart();
        if (QCoreApplication::arguments().contains("--files"_L1)) {
            for (const QString &file : mappedFiles())
                std::puts(qPrintable(file));
        }
        leave({frame, residentMiB()});
    }, Qt::DirectConnection);
    return QGuiApplication::exec();
}
