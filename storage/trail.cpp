#include "storage/trail.h"

#include "storage/model/codec.h"

namespace rt {
namespace {

bool matches(const AuditEntry &entry, const TrailFilter &filter)
{
    return (filter.user.isEmpty() || entry.by == filter.user || entry.about == filter.user)
        && (!filter.act || entry.act == *filter.act) && (filter.meeting.isEmpty() || entry.about == filter.meeting)
        && (!filter.since || entry.at >= *filter.since) && (!filter.until || entry.at <= *filter.until);
}

}

Result<std::vector<TrailRow>> trail(const Journal &journal, const TrailFilter &filter, int limit, qint64 before)
{
    std::vector<TrailRow> rows;
    const Done done = journal.readBack(journal.device(), [&](const Entry &entry) -> Result<bool> {
        const auto event = decode(entry.body);
        if (!event)
            return tl::unexpected(event.error());
        if (std::optional<AuditEntry> said = auditIn(*event); said && matches(*said, filter))
            rows.push_back({entry.row, std::move(*said)});
        return rows.size() < size_t(limit);
    }, before);
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

}
