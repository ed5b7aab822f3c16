#include "storage/lists.h"

#include "storage/model/audit.h"
#include "storage/model/codec.h"
#include "storage/sqlite.h"

#include <algorithm>

// The lists made anew from the journal, and compared with it.
namespace rt {

using namespace Qt::StringLiterals;

// From the journal alone: every meeting in the order convened, with the process it belongs to.
Result<std::vector<Lists::Convened>> Lists::convened() const
{
    struct Found { qint64 row; Convened meeting; MeetingId previous; };
    std::vector<Found> found;
    std::vector<MeetingId> chains;
    {
        auto statement = m_database.prepare("SELECT DISTINCT chain FROM chains WHERE chain <> ?1");
        if (!statement)
            return tl::unexpected(statement.error());
        statement->bind(1, m_journal.device());
        for (;;) {
            const auto there = statement->step();
            if (!there)
                return tl::unexpected(there.error());
            if (!*there)
                break;
            chains.push_back(statement->id(0));
        }
    }
    for (const MeetingId &chain : chains) {
        const Done done = m_journal.read(chain, [&](const Entry &entry) -> Done {
            const auto event = decode(entry.body);
            if (!event)
                return tl::unexpected(event.error());
            if (event->verb != Verb::Convene && event->verb != Verb::Reconvene)
                return {};
            found.push_back({entry.row, {chain, {}},
                             QUuid::fromString(event->fields.value("previousId"_L1).toString())});
            return failure(Code::Cancelled);               // the rest of the chain does not matter here
        });
        if (!done && done.error().code != Code::Cancelled)
            return tl::unexpected(done.error());
    }
    std::ranges::sort(found, {}, &Found::row);
    QHash<MeetingId, MeetingId> roots;
    std::vector<Convened> meetings;
    for (Found &each : found) {
        each.meeting.root = roots.value(each.previous, each.meeting.id);
        roots.insert(each.meeting.id, each.meeting.root);
        meetings.push_back(each.meeting);
    }
    return meetings;
}

// Folds each process in turn, so that memory holds one at a time.
Done Lists::refold(const std::vector<Convened> &all, const Visit &visit) const
{
    QHash<MeetingId, std::vector<MeetingId>> later;          // of the few processes that have more than one meeting
    for (const Convened &each : all) {
        if (each.id != each.root)
            later[each.root].push_back(each.id);
    }
    for (const Convened &first : all) {
        if (first.id != first.root)
            continue;
        Process process;
        std::map<qint64, Doc> docs;
        std::vector<MeetingId> meetings = later.value(first.root);
        meetings.insert(meetings.begin(), first.root);
        const Done done = m_journal.read(meetings, [&](const Entry &entry) -> Done {
            const auto event = decode(entry.body);
            if (!event)
                return tl::unexpected(event.error());
            for (const Rewording &each : process.follow(*event, entry.row)) {
                if (each.after.isEmpty())
                    docs.erase(each.row);
                else
                    docs[each.row] = {each.after, each.corrected};
            }
            return {};
        });
        if (!done)
            return done;
        if (auto visited = visit(first.root, rowsOf(process.proceedings, first.root), docs); !visited)
            return visited;
    }
    return {};
}

Done Lists::rebuild()
{
    forget();
    if (auto done = m_database.run("DELETE FROM meetings; DELETE FROM users; DELETE FROM amended"); !done)
        return done;
    if (auto done = m_words.clear(); !done)
        return done;
    const auto all = convened();
    if (!all)
        return tl::unexpected(all.error());
    QHash<MeetingId, MeetingRow> found;
    Done done = refold(*all, [&](const MeetingId &, std::vector<MeetingRow> rows,
                                 const std::map<qint64, Doc> &docs) -> Done {
        for (MeetingRow &row : rows)
            found.insert(row.id, std::move(row));
        for (const auto &[row, doc] : docs) {
            Done added = m_words.add(row, doc.text);
            if (added && doc.corrected)
                added = amend(row, doc.text);
            if (!added)
                return added;
        }
        return {};
    });
    // In the order convened, which is the order of the list.
    for (auto each = all->begin(); done && each != all->end(); ++each)
        done = write(found.value(each->id));
    if (!done)
        return done;
    const auto last = m_journal.count();
    if (!last)
        return tl::unexpected(last.error());
    if (done = setIndexed(*last); !done)
        return done;
    return m_journal.read(m_journal.device(), [this](const Entry &entry) -> Done {
        const auto event = decode(entry.body);
        if (!event)
            return tl::unexpected(event.error());
        return event->verb == Verb::AddUser ? followUser(*event) : Done();
    });
}

Result<std::optional<QString>> Lists::firstWrong() const
{
    WordIndex anew(m_database, WordIndex::Which::Beside);
    const auto all = convened();
    if (auto done = anew.make(); !done || !all)
        return tl::unexpected(!done ? done.error() : all.error());
    quint64 sum = 0;
    qint64 corrected = 0;
    bool textsHold = true, rowsHold = true;
    const Done done = refold(*all, [&](const MeetingId &root, std::vector<MeetingRow> rows,
                                       const std::map<qint64, Doc> &docs) -> Done {
        const auto shown = shownOf(root);
        if (!shown)
            return tl::unexpected(shown.error());
        rowsHold = rowsHold && *shown == rows;
        for (const auto &[row, doc] : docs) {
            if (auto added = anew.add(row, doc.text); !added)
                return added;
            if (doc.corrected) {
                ++corrected;
                const auto text = textOf(row, Event{});
                textsHold = textsHold && text && *text == doc.text;
            }
        }
        const auto part = anew.sum();
        if (!part)
            return tl::unexpected(part.error());
        sum += *part;
        return anew.clear();
    });
    if (!done)
        return tl::unexpected(done.error());
    const auto order = orderHolds(*all);
    const auto kept = m_words.sum();
    const auto amended = m_database.integer("SELECT count(*) FROM amended");
    if (!order || !kept || !amended)
        return tl::unexpected(!order ? order.error() : !kept ? kept.error() : amended.error());
    if (!rowsHold || !*order)
        return std::optional(u"the list of meetings"_s);
    if (*kept != sum || *amended != corrected || !textsHold)
        return std::optional(u"the search"_s);
    return usersHold();
}

// The list holds the meetings that were convened and no others, in that order.
Result<bool> Lists::orderHolds(const std::vector<Convened> &all) const
{
    auto statement = m_database.prepare("SELECT id FROM meetings ORDER BY number");
    if (!statement)
        return tl::unexpected(statement.error());
    for (auto next = all.begin();; ++next) {
        const auto there = statement->step();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return next == all.end();
        if (next == all.end() || statement->id(0) != next->id)
            return false;
    }
}

Result<std::optional<QString>> Lists::usersHold() const
{
    std::map<QString, Actor> said;
    const Done done = m_journal.read(m_journal.device(), [&](const Entry &entry) -> Done {
        const auto event = decode(entry.body);
        if (!event)
            return tl::unexpected(event.error());
        if (event->verb == Verb::AddUser)
            said[userIn(*event).user] = userIn(*event);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    const auto kept = users();
    if (!kept)
        return tl::unexpected(kept.error());
    const bool same = kept->size() == said.size() && std::ranges::all_of(*kept, [&](const Actor &each) {
        const auto found = said.find(each.user);
        return found != said.end() && found->second == each;
    });
    return same ? std::optional<QString>() : std::optional(u"the users"_s);
}

}
