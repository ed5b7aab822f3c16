#pragma once

#include "storage/model/event.h"
#include "storage/model/record.h"
#include "storage/model/result.h"

#include <functional>
#include <span>

namespace rt {

class Database;

// One entry as it lies in the journal.
struct Entry {
    qint64 row = 0;              // order over all chains of the store
    MeetingId chain;             // the meeting, or the device's own chain
    QUuid epoch;                 // which life of the store wrote it; a restored tablet starts a new one
    qint64 seq = 0;              // 1, 2, 3 ... within chain and epoch
    QByteArray body;             // the event's bytes, exactly as hashed
    QByteArray hash;             // SHA-256("rt-entry-1" | previous hash or 32 zeros | chain | epoch | seq | body)
};

// What verify() found. `firstBad` names one entry ("meeting m1, entry 17") in words for an administrator.
struct Verification {
    qint64 entries = 0, chains = 0, checkpoints = 0;
    std::optional<QString> firstBad;
    QStringList notes;           // mended or harmless: nothing was lost
};

// The append-only chain of events, one per meeting and device epoch. append() is the commit point: when it returns, the
// events are on disk and survive a power cut; when it fails, none of them is there. There is no way to change or remove
// an entry. Belongs to one thread, that of its database.
class Journal {
public:
    explicit Journal(Database &database);

    // ... (the storage module's own business)

private:
    Database &m_database;
};

}
