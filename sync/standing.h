#pragma once

#include "storage/model/ids.h"
#include "storage/model/moment.h"

#include <QByteArray>

#include <vector>

namespace rt::sync {

// What the carrying is at. Names that stand in the socket's answers; `app` has the words.
enum class Doing : quint8 {
    Idle,            // nothing waits
    NoCentral,       // none was named, or not where it is (`code`)
    NotEnrolled,     // central does not know this tablet, or did not let it in (`code`)
    NoNetwork,
    Intercepted,     // somebody who is not central answers for it; `issuer` is who
    Revoked,         // the council withdrew this tablet
    Sending,
    Waiting,         // after a cut, or because central asked for it (`code`)
    Trouble,         // `code` says which
    NotRunning,      // nobody carries; the rest is what lies on the disk
};
[[nodiscard]] QLatin1StringView doingName(Doing doing);

// What an admin is told who cannot read a word of what is carried: numbers, times and codes. `bytes` and `sent` are of all
// there was to send; `left` and `again` are counted from when it was asked.
struct Standing {
    struct Aside { MeetingId chain; QString reason; };       // a chain that central refused, and why

    Doing doing = Doing::Idle;
    QString code = {}, issuer = {};
    qint64 waiting = 0, bytes = 0, sent = 0, bytesPerSecond = 0;
    std::optional<std::chrono::seconds> left = {}, again = {};
    std::optional<Instant> lastContact = {}, oldest = {};
    std::vector<Aside> aside = {};
};
// One line of JSON without its end, and back; of many refused chains, the first fifty.
[[nodiscard]] QByteArray writeStanding(const Standing &standing);
[[nodiscard]] std::optional<Standing> readStanding(const QByteArray &line);
// Of a folder where nobody carries.
[[nodiscard]] Standing standingOnDisk(const QString &folder);

}
