#include "app/ctl_sync.h"

#include "app/wordtables.h"
#include "storage/store.h"
#include "sync/standing.h"
#include "sync/teller.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace rt::ctl {
namespace {

enum Exit { Fine = 0, No = 1, Unusable = 2 };

QString count(qint64 number, const char *one, const char *many)
{
    return u"%1 %2"_s.arg(number).arg(QString::fromLatin1(number == 1 ? one : many));
}

QString size(qint64 bytes)
{
    return bytes < 1024 * 1024 ? u"%1 KiB"_s.arg((bytes + 1023) / 1024) : u"%1 MiB"_s.arg(double(bytes) / (1024 * 1024), 0, 'f', 1);
}

QString time(std::chrono::seconds time)
{
    const qint64 seconds = std::max<qint64>(time.count(), 0);
    return seconds < 120 ? count(seconds, "second", "seconds") : seconds < 7200 ? count(seconds / 60, "minute", "minutes")
                                                                               : count(seconds / 3600, "hour", "hours");
}

// The words that the screens have.
QString worded(QLatin1StringView list, const QString &code)
{
    for (const words::Table &table : words::tables()) {
        for (const words::Word &word : table.words) {
            if (table.list == list && word.code == code)
                return words::translated(word.said);
        }
    }
    return {};
}

QString sentences(const sync::Standing &standing, Instant now)
{
    const QString doing(sync::doingName(standing.doing)), both = doing + u'.' + standing.code;
    QStringList said{worded("carrying"_L1, both)};
    if (said[0].isEmpty())
        said[0] = worded("carrying"_L1, doing);
    said[0] += u'.';
    if (!standing.issuer.isEmpty())
        said += u"What answers says it was certified by: %1."_s.arg(standing.issuer);
    if (standing.doing == sync::Doing::Sending && standing.bytes > 0)
        said += u"%1 of %2%3."_s.arg(size(standing.sent), size(standing.bytes),
                                     standing.left ? u", %1 left"_s.arg(time(*standing.left)) : QString());
    if (const QString advice = worded("carryingAdvice"_L1, both); !advice.isEmpty())
        said += advice;
    else if (const QString general = worded("carryingAdvice"_L1, doing); !general.isEmpty())
        said += general;
    if (standing.waiting > 0)
        said += u"%1 waiting, the oldest for %2."_s.arg(count(standing.waiting, "bundle", "bundles"),
                    time(std::chrono::duration_cast<std::chrono::seconds>(now - standing.oldest.value_or(now))));
    for (const sync::Standing::Aside &each : standing.aside)
        said += u"Chain %1: %2."_s.arg(each.chain.toString(QUuid::WithoutBraces), worded("refusal"_L1, each.reason).isEmpty()
                    ? each.reason : worded("refusal"_L1, each.reason));
    if (standing.again)
        said += u"Tried again in %1."_s.arg(time(*standing.again));
    said += standing.lastContact ? u"The last contact was at %1."_s.arg(format(*standing.lastContact)) : u"No contact so far."_s;
    return said.join(u' ');
}

}

Result<Ended> sync(const QString &folder, const QString &what, Instant now, const QCommandLineParser &options)
{
    const bool json = options.value(u"format"_s) == "json"_L1;
    if (options.isSet(u"format"_s) && !json && options.value(u"format"_s) != "text"_L1)
        return Ended{Unusable, u"sync prints as text or json."_s};
    if (const auto kind = Store::kindOf(folder); !kind)
        return tl::unexpected(kind.error());
    auto line = sync::Teller::ask(folder, what == "now"_L1 ? "retry" : "state");
    if (!line && what == "now"_L1) {
        // Nobody carries: once, beside us.
        QProcess carrier;
        carrier.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        carrier.start(QFileInfo(QCoreApplication::applicationFilePath()).dir().filePath(u"roundtable-sync"_s),
                      {u"--once"_s, u"--data"_s, QDir(folder).absolutePath()});
        if (!carrier.waitForStarted())
            return Ended{No, u"roundtable-sync could not be started."_s};
        carrier.waitForFinished(-1);
        line = carrier.readAllStandardOutput().trimmed();
    }
    const auto told = line ? sync::readStanding(*line) : std::optional(sync::standingOnDisk(folder));
    if (!told)
        return Ended{No, u"roundtable-sync says something that cannot be understood."_s};
    if (json)
        std::puts(sync::writeStanding(*told).constData());
    const bool fine = told->doing == sync::Doing::Idle || told->doing == sync::Doing::Sending
        || (told->doing == sync::Doing::NotRunning && told->waiting == 0 && told->code.isEmpty());
    return Ended{fine ? Fine : No, sentences(*told, now)};
}

}
