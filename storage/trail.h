#pragma once

#include "storage/journal.h"
#include "storage/model/audit.h"

namespace rt {

// What to look for in the trail; what is empty asks nothing.
struct TrailFilter {
    QString user = {};                     // did it, or it was done to them
    std::optional<Act> act = {};
    QString meeting = {};                  // its id
    std::optional<Instant> since = {}, until = {};           // both belong to it
};

struct TrailRow {
    qint64 row = 0;                        // of the journal: where the next page goes on
    AuditEntry entry;
};

// The audit trail is the device's own chain, read backwards: there is no list of it that could say something else. Newest
// first, at most `limit` rows, `before` a row (0: from the end). Stops reading where the page is full.
[[nodiscard]] Result<std::vector<TrailRow>> trail(const Journal &journal, const TrailFilter &filter, int limit,
                                                  qint64 before = 0);

}
