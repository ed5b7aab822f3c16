#include "app/arguments.h"

#include "app/walltime.h"

#include <QCommandLineParser>
#include <QFile>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr int kUsage = 2;

#ifdef RT_TESTABLE
// What the file said last that was a time: whoever drives the programs from outside moves their clock by renaming
// another file to its place.
class ToldTime final : public WallTime {
public:
    explicit ToldTime(const QString &file) : m_file(file) {}
    [[nodiscard]] Instant now() const override
    {
        QFile file(m_file);
        if (file.open(QIODevice::ReadOnly))
            m_last = parseInstant(QString::fromUtf8(file.readAll()).trimmed()).value_or(m_last);
        return m_last;
    }

private:
    QString m_file;
    mutable Instant m_last{};
};
#endif

QString fill(Arguments &asked, const QCommandLineParser &parser, int takes)
{
    if (takes & Arguments::Practice)
        asked.practice = parser.isSet(u"practice"_s);
    if (takes & Arguments::Folder)
        asked.folder = parser.value(u"data"_s);
    if (asked.folder.isEmpty() && (takes & Arguments::Folder)) {
        // Practice never takes the place where a real store would go.
        asked.folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + (asked.practice ? u"/roundtable-practice"_s : u"/roundtable"_s);
    }
    if (takes & Arguments::Picture)
        asked.picture = parser.value(u"picture"_s), asked.pictured = parser.value(u"picture-of"_s);
    if (takes & Arguments::Practice)
        asked.exchange = parser.value(u"exchange"_s);
    asked.language = parser.value(u"language"_s);
    if (!asked.language.isEmpty() && asked.language != "en"_L1 && asked.language != "cy"_L1)
        return u"--language takes en or cy"_s;
    if (const QString size = parser.value(u"size"_s); !size.isEmpty()) {
        asked.size = {size.section(u'x', 0, 0).toInt(), size.section(u'x', 1).toInt()};
        if (asked.size.width() < 320 || asked.size.height() < 320 || asked.size.width() > 16384
            || asked.size.height() > 16384)
            return u"--size takes WIDTHxHEIGHT in pixels, such as 1280x800"_s;
    }
    if (const QString density = parser.value(u"mm"_s); !density.isEmpty()) {
        asked.pixelsPerMm = density.toDouble();
        if (!(asked.pixelsPerMm >= 1 && asked.pixelsPerMm <= 100))
            return u"--mm takes the pixels in a millimetre, such as 5.9"_s;
    }
#ifdef RT_TESTABLE
    asked.clock = parser.value(u"test-clock"_s);
    if (!asked.clock.isEmpty() && !asked.clock.startsWith(u'@') && !parseInstant(asked.clock))
        return u"--test-clock takes a time such as 2026-03-02T09:30:00Z, or @FILE that has one"_s;
    if (parser.isSet(u"test-chip"_s))
        asked.chip = parser.value(u"test-chip"_s);
    if (parser.isSet(u"test-key"_s))
        asked.keys = parser.value(u"test-key"_s);
#endif
    return parser.positionalArguments().isEmpty() ? QString() : u"it takes no other arguments"_s;
}

}

std::optional<Arguments> Arguments::read(int argc, char *argv[], const QString &program, const QString &description,
                                         int takes, int &exitCode)
{
    QCoreApplication::setApplicationName(program);
    QCoreApplication::setApplicationVersion(QStringLiteral(RT_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    const QCommandLineOption help = parser.addHelpOption(), version = parser.addVersionOption();
    if (takes & Folder)
        parser.addOption({u"data"_s, u"Where the store lies (default: the user's own data folder)."_s, u"DIR"_s});
    if (takes & Practice) {
        parser.addOption({u"practice"_s, u"Make a practice store where there is none yet: made-up people only."_s});
        parser.addOption({u"exchange"_s, u"Where files are taken from and put beside removable media."_s, u"DIR"_s});
    }
    if (takes & Picture) {
        parser.addOption({u"picture"_s, u"Write a picture of each screen to the folder and end."_s, u"FOLDER"_s});
        parser.addOption({u"picture-of"_s, u"Which pictures: any of 1280x800, 800x1280, 1920x1200, en, cy, text100, text200, "
                                           "light, dark, contrast and names of screens, with commas; or all."_s, u"LIST"_s});
    }
    parser.addOptions({
        {u"size"_s, u"A window of that size instead of the whole screen."_s, u"WxH"_s},
        {u"mm"_s, u"How many pixels a millimetre has (default: as the display says)."_s, u"PXPERMM"_s},
        {u"language"_s, u"en or cy; whoever unlocks may have chosen another."_s, u"LANG"_s},
    });
#ifdef RT_TESTABLE
    parser.addOption({u"test-clock"_s, u"A clock that stands still at that time, or says what a file says now."_s,
                      u"ISO|@FILE"_s});
    parser.addOption({u"test-chip"_s, u"A security chip in software; empty: none."_s, u"TCTI"_s});
    parser.addOption({u"test-key"_s, u"Security keys in software; empty: none."_s, u"sockets:FOLDER"_s});
#endif
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    exitCode = 0;
    QString wrong;
    Arguments asked;
    if (!parser.parse(words)) {
        wrong = parser.errorText();
    } else if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText().replace(u"<executable_name>"_s, program)), stdout);
        return {};
    } else if (parser.isSet(version)) {
        std::printf("%s %s\n", qPrintable(program), RT_VERSION);
        return {};
    } else {
        wrong = fill(asked, parser, takes);
    }
    if (wrong.isEmpty())
        return asked;
    std::fprintf(stderr, "%s: %s\n", qPrintable(program), qPrintable(wrong));
    exitCode = kUsage;
    return {};
}

QStringList Arguments::passedOn(int takes) const
{
    QStringList words;
    if (takes & Folder)
        words << u"--data"_s << folder;
    if (!size.isEmpty())
        words << u"--size"_s << u"%1x%2"_s.arg(size.width()).arg(size.height());
    if (pixelsPerMm > 0)
        words << u"--mm"_s << QString::number(pixelsPerMm);
    if (!language.isEmpty())
        words << u"--language"_s << language;
    if (takes & Picture && !picture.isEmpty())
        words << u"--picture"_s << picture << u"--picture-of"_s << pictured;
#ifdef RT_TESTABLE
    if (!clock.isEmpty())
        words << u"--test-clock"_s << clock;
#endif
    return words;
}

std::unique_ptr<WallTime> Arguments::time() const
{
#ifdef RT_TESTABLE
    if (clock.startsWith(u'@'))
        return std::make_unique<ToldTime>(clock.mid(1));
    if (!clock.isEmpty())
        return std::make_unique<StandingTime>(*parseInstant(clock));
#endif
    return std::make_unique<SystemTime>();
}

}
