#include "app/arguments.h"
#include "app/keyroom.h"
#include "app/program.h"
#include "app/qmltypes.h"
#include "app/walltime.h"
#include "platform/backlight.h"
#include "platform/hardening.h"
#include "storage/store.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

// The shell: the door, and whose hand starts and ends the other programs. Everything is made here, in the order of who
// needs whom, and lives on this page's stack.
int main(int argc, char *argv[])
{
    rt::hardenOrEnd("roundtable");
    using rt::Arguments;
    int wrong = 0;
    const std::optional<Arguments> asked = Arguments::read(
        argc, argv, u"roundtable"_s, u"Minute a child-protection strategy meeting on this tablet."_s,
        Arguments::Folder | Arguments::Practice | Arguments::Picture, wrong);
    if (!asked)
        return wrong;

    // Pictures are of made-up people alone, who are put into a practice store for them; never into one that is there.
    const auto kind = rt::Store::kindOf(asked->folder);
    if (!asked->picture.isEmpty() && (kind || kind.error().code != rt::Code::Store_NotFound)) {
        std::fputs("roundtable: --picture needs a data folder without a store: it makes a practice store of its own.\n",
                   stderr);
        return 2;
    }
    QGuiApplication application(argc, argv);
    const std::unique_ptr<rt::WallTime> time = asked->time();
    rt::Backlight light;
    rt::Door door({.where = {asked->folder, asked->chip, asked->keys},
                   .program = rt::Program::beside(u"roundtable-record"_s),
                   .arguments = asked->passedOn(Arguments::Folder | Arguments::Picture),
                   .light = &light}, *time);
    rt::KeyRoom keys({.where = {asked->folder, asked->chip}, .exchange = asked->exchange}, door, *time);
    rt::SyncStatus carrying(asked->folder);
    QObject::connect(&door, &rt::Door::languageChanged, &carrying, &rt::SyncStatus::reword);
    rt::provide(carrying);
    rt::provide(door);
    rt::provide(keys);

    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties({{u"fullScreen"_s, asked->size.isEmpty() && asked->picture.isEmpty()},
                                 {u"size"_s, asked->size},
                                 {u"pixelsPerMm"_s, asked->pixelsPerMm},
                                 {u"practiceWanted"_s, asked->practice},
                                 {u"pictureFolder"_s, asked->picture}, {u"pictureList"_s, asked->pictured}});
    door.setEngine(&engine);
    if (!asked->language.isEmpty())
        door.setLanguage(asked->language);
    engine.load(QUrl(u"qrc:/qt/qml/Roundtable/DoorWindow.qml"_s));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    QObject::connect(&door, &rt::Door::returned, window, [window] {
        window->raise();
        window->requestActivate();
    });
    door.look();
    carrying.begin();
    const int ended = QGuiApplication::exec();
    door.setEngine(nullptr);
    return ended;
}
