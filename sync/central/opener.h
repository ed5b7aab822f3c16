#pragma once

#include "storage/model/record.h"
#include "sync/central/repository.h"

namespace rt::central {

// The opening half: where central's own key is, it opens what the front half holds, holds each chain's hashes against each
// other from its first entry on, and writes the entries, and the tables that other systems read, out of them. A bundle is
// opened in one transaction with all that follows from it, once, in the order of its chain. One that does not open, or does
// not follow, says why (`trouble`) and holds up its own chain alone.
//
// Several chains of one meeting (two tablets, or one that was set up anew) are folded in the order of their times, each in
// its own order; of two values for one field the later stands, the earlier is in the item's history.
class Opener {
public:
    // `key`: the private half of what bundles are sealed to.
    Opener(Repository &repository, SecretKey key) : m_repository(repository), m_key(std::move(key)) {}

    struct Opened {
        int bundles = 0;
        qint64 entries = 0;
        QStringList troubles;                // "tablet-3, chain ..., entries 5 to 9: why"; of before, too
    };
    // All that is not open yet. Errors are the database's; what is wrong with a bundle is in `troubles`.
    [[nodiscard]] Result<Opened> open(Instant now);

    // Reads every bundle again and holds it against the entries and, in turn, against itself; and that nothing but them is
    // in the entries. `firstBad` in words for an administrator.
    struct Verified { qint64 bundles = 0, entries = 0; std::optional<QString> firstBad; };
    [[nodiscard]] Result<Verified> verify();

    // The record export of a meeting (record.h), as it was folded last; with a child, that child's own. Store_NotFound.
    [[nodiscard]] Result<QByteArray> record(const MeetingId &meeting, const Ref &child = {});
    struct Listed { MeetingId id; Ref ref; QString state, chair; Instant convened; };
    [[nodiscard]] Result<std::vector<Listed>> meetings();            // newest first
    // The same tables, made anew from the entries.
    [[nodiscard]] Done refold();

private:
    struct Place { QByteArray device, chain, epoch; };
    [[nodiscard]] Result<std::vector<Place>> shut();
    [[nodiscard]] Result<bool> openNext(const Place &place, Instant now, Opened &opened, std::vector<QByteArray> &touched);
    [[nodiscard]] Result<QByteArray> hashAt(const Place &place, qint64 seq);
    [[nodiscard]] Done keep(const Place &place, const OpenedRun &opened);
    [[nodiscard]] Result<QByteArray> rootOf(const QByteArray &meeting);
    [[nodiscard]] Result<std::vector<QByteArray>> processOf(const QByteArray &root);
    [[nodiscard]] Done fold(const QByteArray &meeting);
    [[nodiscard]] Done write(const Proceedings &proceedings, const Meeting &meeting, const QByteArray &root);
    [[nodiscard]] Result<std::optional<SealProof>> sealOf(const MeetingId &meeting);
    [[nodiscard]] Result<QString> nameOf(const Place &place, qint64 first, qint64 last);

    Repository &m_repository;
    SecretKey m_key;
};

}
