#pragma once

#include "storage/owncodes.h"
#include "storage/store.h"
#include "storage/trail.h"

namespace rt {

// The store as one person may see it: every read of the screens and of roundtablectl goes through here, is judged by
// storage/model/access.h, and written into the audit trail where the trail asks for it. A read that cannot be written
// down does not happen. What is refused gives Access_Denied and leaves an entry too.
class Reading {
public:
    using Now = std::function<Instant()>;

    // Without an actor: whoever is at a practice store, which is open to all. At a real store nobody is then allowed
    // anything.
    Reading(Store &store, std::optional<Actor> actor, Now now);

    [[nodiscard]] const std::optional<Actor> &actor() const { return m_actor; }

    // Access_Denied when no role of theirs carries the deed, or the meeting is of others.
    [[nodiscard]] Done allow(Deed deed);
    [[nodiscard]] Done allow(Deed deed, const MeetingId &meeting);
    // An entry of theirs: what they did, to whom or which meeting.
    [[nodiscard]] Done note(Act act, const QString &about = {}, const QString &code = {});

    // The first entry of whoever is in: that they unlocked (`code`: by which way). Before it, an end is written for a hand-over
    // that has none, because the program that would have written it was killed: "interrupted", by nobody.
    [[nodiscard]] Done begin(const QString &code = {});

    [[nodiscard]] Result<std::vector<MeetingRow>> meetings(int limit, int offset);
    [[nodiscard]] Result<std::vector<MeetingRow>> meetingsNamed(const Ref &ref);
    [[nodiscard]] Result<MeetingRow> meeting(const MeetingId &id);
    [[nodiscard]] Result<std::vector<Hit>> search(const QString &words, int limit);
    // Folded, as it is opened on the screen.
    [[nodiscard]] Result<Proceedings> open(const MeetingId &id);
    // The same, to be carried away in clear (`code`: as what).
    [[nodiscard]] Result<Proceedings> takeOut(const MeetingId &id, const QString &code);
    // The meeting's codes of people's own (owncodes.h): chosen and tried by whoever minutes it, both written down.
    [[nodiscard]] Done chooseCode(const MeetingId &id, const Ref &attendee, const QString &digits);
    [[nodiscard]] Result<OwnCodes::Try> tryCode(const MeetingId &id, const Ref &attendee, const QString &digits);
    [[nodiscard]] Result<QHash<Ref, int>> codes(const MeetingId &id);
    // Lets somebody in, or (for whoever may) changes what they are. Without a team they join that of who lets them in.
    [[nodiscard]] Done addUser(const Actor &user, Instant at);
    [[nodiscard]] Result<std::vector<TrailRow>> trail(const TrailFilter &filter, int limit, qint64 before = 0);

private:
    [[nodiscard]] bool mayDo(Deed deed) const;
    [[nodiscard]] bool maySee(const MeetingFacts &facts) const;
    [[nodiscard]] Done refuse(Deed deed, const QString &about = {});

    Store &m_store;
    std::optional<Actor> m_actor;
    Now m_now;
    std::optional<Instant> m_searched;     // when a search was last written down
    bool m_trailRead = false;              // pages of one look are one entry
};

}
