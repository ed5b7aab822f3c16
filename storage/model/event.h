#pragma once

#include "storage/model/ids.h"
#include "storage/model/moment.h"
#include "storage/model/vocabulary.h"

namespace rt {

// A fact of a meeting: a command that was accepted, with what the rules resolved. An event is the only way anything
// changes; it is never edited, and a correction is an event of its own.
struct Event {
    Verb verb;
    MeetingId meeting;      // whose chain it belongs to
    Instant at;             // when it was said, by the clock the person saw
    QString by;             // the device user
    Ref ref;                // what it made, or empty
    QCborMap fields;        // canonical: NFC, instants in UTC, lists written out

    friend bool operator==(const Event &, const Event &) = default;
};

}
