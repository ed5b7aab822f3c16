#pragma once

#include "storage/model/access.h"
#include "storage/model/meeting.h"

#include <vector>

namespace rt {

// One line of the list of meetings.
struct MeetingRow {
    enum class State : quint8 { Convened, Started, Adjourned, Ended, Sealed, Cancelled };
    MeetingId id, root;                    // root: the first meeting of the process that this one reconvenes
    Ref ref, previous;
    State state = State::Convened;
    QString type, urgency, profile, venue, chair;
    QStringList children;                  // names, as corrected
    Instant convened;
    std::optional<Instant> scheduled, started, ended, sealed;
    MeetingFacts access = {};              // of its process: who may read it
    std::vector<Instant> dues = {};        // of its process, in the row of its first meeting: clocks that run
    friend bool operator==(const MeetingRow &, const MeetingRow &) = default;
};

// The rows that a process (a first meeting and those that reconvene it) comes to in the list of meetings.
[[nodiscard]] std::vector<MeetingRow> rowsOf(const Proceedings &proceedings, const MeetingId &root);

// What an entry does to the search: an item's words before and after.
struct Rewording {
    qint64 row = 0;                          // the entry that made the item
    QString before, after;
    bool corrected = false;                  // `after` is no longer what the entry says
};

// A process as it is followed, entry by entry: its fold, and which entry made what.
struct Process {
    MeetingId root;
    Proceedings proceedings;
    QHash<QString, qint64> rows;             // ref, or an answer's prompt -> the entry that said it
    std::vector<MeetingRow> shown;           // as they stand in the list

    std::vector<Rewording> follow(const Event &event, qint64 row);
};

}
