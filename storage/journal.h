#pragma once

#include "storage/model/event.h"
#include "storage/model/record.h"
#include "storage/model/result.h"

#include <functional>
#include <memory>
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

// What an append leaves in the hand: where the event lies.
struct Receipt {
    qint64 row = 0;
    qint64 seq = 0;
    QByteArray hash;
};

// What verify() found. `firstBad` names one entry ("meeting m1, entry 17") in words for an administrator.
struct Verification {
    qint64 entries = 0, chains = 0, checkpoints = 0;
    std::optional<QString> firstBad;
    QStringList notes;           // mended or harmless: nothing was lost
};

// Asked now and then on long work: how much is done of how much. False stops the work (Code::Cancelled).
using Progress = std::function<bool(qint64 done, qint64 total)>;

// The append-only chain of events, one per meeting and device epoch. append() is the commit point: when it returns, the
// events are on disk and survive a power cut; when it fails, none of them is there. There is no way to change or remove
// an entry. Belongs to one thread, that of its database.
//
// The device signs the head of a chain ("checkpoint") at every sign-off, seal and lock and every 200 entries, with an
// Ed25519 key that lies in the encrypted store, over "rt-checkpoint-1" | chain | epoch | seq | hash.
class Journal {
public:
    explicit Journal(Database &database);
    ~Journal();
    // Makes the device's identity in a new store. Inside the caller's transaction.
    [[nodiscard]] Done found();
    // Reads who the device is; before anything else.
    [[nodiscard]] Done open();

    // Run inside the transaction after each entry; its failure takes everything back.
    using Alongside = std::function<Done(const Event &event, const Receipt &receipt)>;
    [[nodiscard]] Result<std::vector<Receipt>> append(std::span<const Event> events, const Alongside &alongside = {});
    // Signs every head that moved since it was last signed; at lock.
    [[nodiscard]] Done checkpoint();
    // After a restore: what is written from now on is a new life of the store and forks nothing.
    [[nodiscard]] Done startEpoch();

    // In row order; stops at the first error that `visit` gives. `after`: only later rows.
    using Visit = std::function<Done(const Entry &entry)>;
    [[nodiscard]] Done read(const MeetingId &chain, const Visit &visit, qint64 after = 0) const;
    [[nodiscard]] Done read(std::span<const MeetingId> chains, const Visit &visit, qint64 after = 0) const;
    [[nodiscard]] Done readAll(const Visit &visit, qint64 after = 0) const;
    // Newest first, from the row before `before` on (0: from the end); until `visit` says false.
    using VisitBack = std::function<Result<bool>(const Entry &entry)>;
    [[nodiscard]] Done readBack(const MeetingId &chain, const VisitBack &visit, qint64 before = 0) const;
    // In the order of the chain, each with its signature, if it has one.
    using VisitSigned = std::function<Done(const Entry &entry, const QByteArray &signature)>;
    [[nodiscard]] Done readSigned(const MeetingId &chain, const VisitSigned &visit) const;
    [[nodiscard]] Result<Entry> entry(qint64 row) const;            // Store_NotFound
    [[nodiscard]] Result<qint64> count() const;                     // also the last row
    [[nodiscard]] Result<Instant> newest() const;                   // the last row's time; the beginning of time without one

    // The proof of the meeting's seal; none while it is not sealed.
    [[nodiscard]] Result<std::optional<SealProof>> sealProof(const MeetingId &meeting) const;
    // Walks every chain and every signature. A fault in the data is no error but `firstBad`. Its memory does not grow
    // with the number of entries.
    [[nodiscard]] Result<Verification> verify(const Progress &progress = {}) const;

    // The device's signature under what leaves it: a chain file, a bundle, central's name, its ask to be let in there; and
    // under nothing else.
    [[nodiscard]] Result<QByteArray> signFile(const QByteArray &text) const;

    [[nodiscard]] const MeetingId &device() const;                  // the device's own chain
    [[nodiscard]] const QUuid &epoch() const;
    [[nodiscard]] const QByteArray &publicKey() const;              // Ed25519, 32 bytes

private:
    struct Chains;
    struct Head;
    [[nodiscard]] Result<Receipt> add(const Event &event);
    [[nodiscard]] Result<Head *> headOf(const MeetingId &chain);
    [[nodiscard]] Done sign(const MeetingId &chain, int verb);
    [[nodiscard]] Done put(const char *name, QByteArrayView value);
    [[nodiscard]] Result<QByteArray> meta(const char *name) const;
    [[nodiscard]] Done walkEntries(Verification &found, const Progress &progress) const;
    [[nodiscard]] Done walkCheckpoints(Verification &found) const;
    [[nodiscard]] QString nameOf(const MeetingId &chain, qint64 seq) const;

    Database &m_database;
    std::unique_ptr<Chains> m_chains;
};

// The entry's hash, from what it says and the hash before it (empty for the first).
[[nodiscard]] QByteArray chained(const QByteArray &previous, const Entry &entry);

}
