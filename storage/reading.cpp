#include "storage/reading.h"

#include "storage/model/codec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

// Words are searched for as they are typed: one entry stands for all searches of that time, and none of them is told.
constexpr qsizetype kMostNamed = 40;
constexpr auto kSearchEntryEvery = std::chrono::minutes(5);

QString idOf(const MeetingId &meeting)
{
    return meeting.toString(QUuid::WithoutBraces);
}

// A script may name people at length; an entry's code has room for a name as screens give it, and for what follows it.
QString shortOf(const Ref &attendee)
{
    return attendee.left(kMostNamed);
}

}

Reading::Reading(Store &store, std::optional<Actor> actor, Now now)
    : m_store(store), m_actor(std::move(actor)), m_now(std::move(now))
{
}

bool Reading::mayDo(Deed deed) const
{
    return m_actor ? may(*m_actor, deed) : m_store.isPractice();
}

bool Reading::maySee(const MeetingFacts &facts) const
{
    return m_actor ? mayRead(*m_actor, facts) : m_store.isPractice();
}

Done Reading::note(Act act, const QString &about, const QString &code)
{
    const AuditEntry entry{.act = act, .at = m_now(), .by = m_actor ? m_actor->user : QString(), .about = about,
                           .code = code};
    return m_store.audit(entry).map([](const Receipt &) {});
}

Done Reading::begin(const QString &code)
{
    std::optional<AuditEntry> open;
    const Journal &journal = m_store.journal();
    // No further back than the last opening, before which whoever came in looked too.
    const Done looked = journal.readBack(journal.device(), [&](const Entry &entry) -> Result<bool> {
        const auto event = decode(entry.body);
        if (!event)
            return tl::unexpected(event.error());
        const std::optional<AuditEntry> said = auditIn(*event);
        if (said && said->act == Act::HandedOver)
            open = said;
        return !said || (said->act != Act::Unlocked && said->act != Act::HandedOver && said->act != Act::HandoverEnded);
    });
    if (!looked)
        return looked;
    if (open) {
        const AuditEntry end{.act = Act::HandoverEnded, .at = m_now(), .about = open->about,
                             .code = open->code + ":interrupted"_L1};
        if (const auto noted = m_store.audit(end); !noted)
            return tl::unexpected(noted.error());
    }
    return note(Act::Unlocked, {}, code);
}

// The refusal stands whether it could be written down or not.
Done Reading::refuse(Deed deed, const QString &about)
{
    (void)note(Act::Refused, about, deedName(deed));
    return failure(Code::Access_Denied, deedName(deed));
}

Done Reading::allow(Deed deed)
{
    return mayDo(deed) ? Done() : refuse(deed);
}

Done Reading::allow(Deed deed, const MeetingId &meeting)
{
    const auto row = m_store.meeting(meeting);
    if (!row)
        return tl::unexpected(row.error());
    return mayDo(deed) && maySee(row->access) ? Done() : refuse(deed, idOf(meeting));
}

Result<std::vector<MeetingRow>> Reading::meetings(int limit, int offset)
{
    return m_actor ? m_store.meetings(*m_actor, limit, offset)
                   : allow(Deed::Open).and_then([&] { return m_store.meetings(limit, offset); });
}

Result<std::vector<MeetingRow>> Reading::meetingsNamed(const Ref &ref)
{
    auto rows = m_store.meetingsNamed(ref);
    if (rows)
        std::erase_if(*rows, [&](const MeetingRow &row) { return !maySee(row.access); });
    return rows;
}

Result<MeetingRow> Reading::meeting(const MeetingId &id)
{
    return allow(Deed::Open, id).and_then([&] { return m_store.meeting(id); });
}

Result<std::vector<Hit>> Reading::search(const QString &words, int limit)
{
    if (auto allowed = allow(Deed::Search); !allowed)
        return tl::unexpected(allowed.error());
    const Instant now = m_now();
    if (!m_searched || now - *m_searched >= kSearchEntryEvery || now < *m_searched) {
        if (auto noted = note(Act::SearchMade); !noted)
            return tl::unexpected(noted.error());
        m_searched = now;
    }
    // What others said takes no place from what may be shown.
    QHash<MeetingId, bool> seen;
    for (int ask = limit;; ask *= 4) {
        auto hits = m_store.search(words, ask);
        if (!hits)
            return hits;
        const bool all = hits->size() < size_t(ask);
        std::erase_if(*hits, [&](const Hit &hit) {
            auto known = seen.find(hit.meeting);
            if (known == seen.end()) {
                const auto row = m_store.meeting(hit.meeting);
                known = seen.insert(hit.meeting, row && maySee(row->access));
            }
            return !*known;
        });
        if (all || hits->size() >= size_t(limit) || ask > 1'000'000) {
            hits->resize(std::min(hits->size(), size_t(limit)));
            return hits;
        }
    }
}

Result<Proceedings> Reading::open(const MeetingId &id)
{
    return allow(Deed::Open, id).and_then([&] { return note(Act::MeetingOpened, idOf(id)); }).and_then([&] {
        return m_store.proceedings(id);
    });
}

Result<Proceedings> Reading::takeOut(const MeetingId &id, const QString &code)
{
    return allow(Deed::Export, id).and_then([&] { return note(Act::MeetingExported, idOf(id), code); }).and_then([&] {
        return m_store.proceedings(id);
    });
}

Done Reading::chooseCode(const MeetingId &id, const Ref &attendee, const QString &digits)
{
    return allow(Deed::Minute, id).and_then([&] { return OwnCodes(m_store).choose(id, attendee, digits); })
        .and_then([&] { return note(Act::CodeChosen, idOf(id), shortOf(attendee)); });
}

Result<OwnCodes::Try> Reading::tryCode(const MeetingId &id, const Ref &attendee, const QString &digits)
{
    const auto tried = allow(Deed::Minute, id).and_then([&] {
        return OwnCodes(m_store).attempt(id, attendee, digits);
    });
    if (!tried || tried->right)
        return tried;
    return note(Act::CodeWrong, idOf(id), u"%1:%2"_s.arg(shortOf(attendee)).arg(tried->left)).map([&] { return *tried; });
}

Result<QHash<Ref, int>> Reading::codes(const MeetingId &id)
{
    return allow(Deed::Minute, id).and_then([&] { return OwnCodes(m_store).left(id); });
}

Done Reading::addUser(const Actor &user, Instant at)
{
    if (auto allowed = allow(Deed::AddUser); !allowed || !m_actor)
        return allowed ? refuse(Deed::AddUser, user.user) : allowed;
    const auto known = m_store.users();
    if (!known)
        return tl::unexpected(known.error());
    if (std::ranges::count(*known, user.user, &Actor::user) > 0) {
        if (auto allowed = allow(Deed::ChangeRole); !allowed)
            return allowed;
    }
    const bool admin = std::ranges::any_of(*known, [](const Actor &each) { return each.roles.has(Role::Admin); });
    if (!mayGive(*m_actor, user.user, user.roles, admin))
        return refuse(Deed::AddUser, user.user);
    Actor colleague = user;
    if (colleague.team.isEmpty())
        colleague.team = m_actor->team;
    return m_store.addUser(colleague, at, m_actor->user).map([](const Receipt &) {});
}

Result<std::vector<TrailRow>> Reading::trail(const TrailFilter &filter, int limit, qint64 before)
{
    if (auto allowed = allow(Deed::ReadAudit); !allowed)
        return tl::unexpected(allowed.error());
    if (!m_trailRead || before == 0) {
        if (auto noted = note(Act::AuditRead); !noted)
            return tl::unexpected(noted.error());
        m_trailRead = true;
    }
    return m_store.trail(filter, limit, before);
}

}
