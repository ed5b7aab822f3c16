// The journal read otherwise than forwards: backwards for the trail, and with its signatures for the chain file.
#include "storage/journal.h"
#include "storage/model/codec.h"
#include "storage/sqlite.h"

namespace rt {

Result<Instant> Journal::newest() const
{
    return count().and_then([this](qint64 row) {
        return row == 0 ? Result<Event>(Event{}) : entry(row).and_then([](const Entry &last) { return decode(last.body); });
    }).map([](const Event &event) { return event.at; });
}

// Epochs follow each other, so the chain's parts are in the order of their numbers; within one, row and seq rise together.
Done Journal::readBack(const MeetingId &chain, const VisitBack &visit, qint64 before) const
{
    auto parts = m_database.prepare("SELECT number, epoch FROM chains WHERE chain = ?1 ORDER BY number DESC");
    if (!parts)
        return tl::unexpected(parts.error());
    parts->bind(1, chain);
    for (;;) {
        const auto part = parts->step();
        if (!part || !*part)
            return part.map([](bool) {});
        auto select = m_database.prepare("SELECT row, seq, hash, body FROM entries WHERE chain = ?1 "
                                         "AND (?2 = 0 OR +row < ?2) ORDER BY seq DESC");
        if (!select)
            return tl::unexpected(select.error());
        select->bind(1, parts->integer(0)).bind(2, before);
        for (;;) {
            const auto there = select->step();
            if (!there)
                return tl::unexpected(there.error());
            if (!*there)
                break;
            const auto more = visit({.row = select->integer(0), .chain = chain, .epoch = parts->id(1),
                                     .seq = select->integer(1), .body = select->blob(3), .hash = select->blob(2)});
            if (!more || !*more)
                return more.map([](bool) {});
        }
    }
}

Done Journal::readSigned(const MeetingId &chain, const VisitSigned &visit) const
{
    auto parts = m_database.prepare("SELECT number, epoch FROM chains WHERE chain = ?1 ORDER BY number");
    if (!parts)
        return tl::unexpected(parts.error());
    parts->bind(1, chain);
    for (;;) {
        const auto part = parts->step();
        if (!part || !*part)
            return part.map([](bool) {});
        auto select = m_database.prepare("SELECT e.row, e.seq, e.hash, e.body, p.signature FROM entries e "
                                         "LEFT JOIN checkpoints p ON p.chain = e.chain AND p.seq = e.seq "
                                         "WHERE e.chain = ?1 ORDER BY e.seq");
        if (!select)
            return tl::unexpected(select.error());
        select->bind(1, parts->integer(0));
        for (;;) {
            const auto there = select->step();
            if (!there)
                return tl::unexpected(there.error());
            if (!*there)
                break;
            const Entry entry{.row = select->integer(0), .chain = chain, .epoch = parts->id(1),
                              .seq = select->integer(1), .body = select->blob(3), .hash = select->blob(2)};
            if (auto done = visit(entry, select->isNull(4) ? QByteArray() : select->blob(4)); !done)
                return done;
        }
    }
}

}
