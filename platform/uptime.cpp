#include "platform/uptime.h"

#include <QFile>
#include <QUuid>

#include <time.h>

namespace rt {

using namespace Qt::StringLiterals;

Uptime uptime()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    QFile boot(u"/proc/sys/kernel/random/boot_id"_s);
    const QString id = boot.open(QIODevice::ReadOnly) ? QString::fromLatin1(boot.readLine()).trimmed()
                                                      : QUuid::createUuid().toString();
    return {std::chrono::seconds(now.tv_sec) + std::chrono::milliseconds(now.tv_nsec / 1'000'000), id};
}

}
