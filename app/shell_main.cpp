#include "app/qmltypes.h"
#include "app/walltime.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlContext>
#include <QStandardPaths>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsage = 2;

struct Asked {
    QString folder;
    bool practice = false;
    QSize size;                                      // empty: the whole screen
    double pixelsPerMm = 0;                          // 0: as the display says
    QString language, picture;
    std::optional<rt::Instant> at;
};

// Reads the command line before there is a display or a store, so that --help and --version need neither.
std::optional<Asked> read(QCommandLineParser &parser, QString &wrong)
{
    Asked asked;
    asked.folder = parser.value(u"data"_s);
    asked.practice = parser.isSet(u"practice"_s);
    if (asked.folder.isEmpty()) {
        // Practice never takes the place where a real store would go.
        asked.folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + (asked.practice ? u"/roundtable-practice"_s : u"/roundtable"_s);
    }
    asked.picture = parser.value(u"picture"_s);
    asked.language = parser.value(u"language"_s);
    if (!asked.language.isEmpty() && asked.language != "en"_L1 && asked.language != "cy"_L1)
        wrong = u"--language takes en or cy"_s;
    if (const QString size = parser.value(u"size"_s); !size.isEmpty()) {
        asked.size = {size.section(u'x', 0, 0).toInt(), size.section(u'x', 1).toInt()};
        if (asked.size.width() < 320 || asked.size.height() < 320 || asked.size.width() > 16384
            || asked.size.height() > 16384)
            wrong = u"--size takes WIDTHxHEIGHT in pixels, such as 1280x800"_s;
    }
    if (const QString density = parser.value(u"mm"_s); !density.isEmpty()) {
        asked.pixelsPerMm = density.toDouble();
        if (!(asked.pixelsPerMm >= 1 && asked.pixelsPerMm <= 100))
            wrong = u"--mm takes the pixels in a millimetre, such as 5.9"_s;
    }
    if (const QString at = parser.value(u"test-clock"_s); !at.isEmpty()) {
        asked.at = rt::parseInstant(at);
        if (!asked.at)
            wrong = u"--test-clock takes a time such as 2026-03-02T09:30:00Z"_s;
    }
    if (!parser.positionalArguments().isEmpty())
        wrong = u"it takes no other arguments"_s;
    return wrong.isEmpty() ? std::optional(asked) : std::nullopt;
}

}

// The composition root: everything is made here, in the order of who needs whom, and lives on this page's stack.
int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"roundtable"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RT_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Minute a child-protection strategy meeting on this tablet."_s);
    const QCommandLineOption help = parser.addHelpOption(), version = parser.addVersionOption();
    parser.addOptions({
        {u"data"_s, u"Where the store lies (default: the user's own data folder)."_s, u"DIR"_s},
        {u"practice"_s, u"Make a practice store where there is none yet: made-up people only."_s},
        {u"size"_s, u"A window of that size instead of the whole screen."_s, u"WxH"_s},
        {u"mm"_s, u"How many pixels a millimetre has (default: as the display says)."_s, u"PXPERMM"_s},
        {u"language"_s, u"en or cy; whoever unlocks may have chosen another."_s, u"LANG"_s},
        {u"test-clock"_s, u"A clock that stands still at that time, for pictures and rehearsals."_s, u"ISO"_s},
        {u"picture"_s, u"Write a picture of each screen to the folder and end."_s, u"FOLDER"_s},
    });
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (!parser.parse(arguments)) {
        std::fprintf(stderr, "roundtable: %s\n", qPrintable(parser.errorText()));
        return kUsage;
    }
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText().replace(u"<executable_name>"_s, u"roundtable"_s)), stdout);
        return 0;
    }
    if (parser.isSet(version)) {
        std::printf("roundtable %s\n", RT_VERSION);
        return 0;
    }
    QString wrong;
    const std::optional<Asked> asked = read(parser, wrong);
    if (!asked) {
        std::fprintf(stderr, "roundtable: %s\n", qPrintable(wrong));
        return kUsage;
    }

    QGuiApplication application(argc, argv);
    std::unique_ptr<rt::WallTime> time;
    if (asked->at)
        time = std::make_unique<rt::StandingTime>(*asked->at);
    else
        time = std::make_unique<rt::SystemTime>();
    const rt::Limits limits;
    rt::Ledger ledger(asked->folder);
    rt::Session session(ledger, *time, limits);
    rt::Wording wording(*time);
    rt::provide(session);
    rt::provide(wording);

    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties({{u"fullScreen"_s, asked->size.isEmpty()},
                                 {u"size"_s, asked->size},
                                 {u"pixelsPerMm"_s, asked->pixelsPerMm},
                                 {u"practiceWanted"_s, asked->practice},
                                 {u"pictureFolder"_s, asked->picture}});
    session.setEngine(&engine);
    if (!asked->language.isEmpty())
        session.setLanguage(asked->language);
    engine.load(QUrl(u"qrc:/qt/qml/Roundtable/Main.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 1;
    session.look();
    const int ended = QGuiApplication::exec();
    session.lock();
    session.setEngine(nullptr);
    return ended;
}
