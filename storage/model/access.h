#pragma once

#include "storage/model/ids.h"
#include "storage/model/result.h"

#include <QStringList>

#include <initializer_list>
#include <span>

// Who may do what: pure rules, asked wherever the record is read or changed. A rule here has its source beside it, and the
// tests write the whole table out (tests/model/tst_access.cpp), so that no rule changes without its line there.
namespace rt {

struct Meeting;
class Proceedings;

// What a user of the tablet is. The numbers are stored for ever (as bits, 1 << role); never reuse one.
enum class Role : quint8 {
    Chair = 0,           // chairs and minutes; reads the meetings of their own and of their team
    MinuteTaker = 1,     // minutes; the same meetings
    Admin = 2,           // has the device and no content (T6)
    Auditor = 3,         // has the audit trail and no content
};
inline constexpr int kRoles = 4;

// A set of roles. Its rights are those of all of them together; nobody has a right from having none.
class Roles {
public:
    constexpr Roles() = default;
    constexpr Roles(Role role) : m_bits(bit(role)) {}
    constexpr Roles(std::initializer_list<Role> roles)
    {
        for (const Role each : roles)
            m_bits = quint8(m_bits | bit(each));
    }
    [[nodiscard]] static constexpr Roles ofBits(int bits) { Roles r; r.m_bits = quint8(bits & 0xf); return r; }
    [[nodiscard]] constexpr int bits() const { return m_bits; }
    [[nodiscard]] constexpr bool has(Role role) const { return (m_bits & bit(role)) != 0; }
    [[nodiscard]] constexpr bool none() const { return m_bits == 0; }
    friend constexpr Roles operator|(Roles a, Roles b) { return ofBits(a.m_bits | b.m_bits); }
    friend constexpr bool operator==(Roles, Roles) = default;

private:
    [[nodiscard]] static constexpr quint8 bit(Role role) { return quint8(1u << unsigned(role)); }
    quint8 m_bits = 0;
};

[[nodiscard]] QLatin1StringView roleName(Role role);         // "chair", "minute-taker", "admin", "auditor"
[[nodiscard]] std::optional<Role> roleNamed(QStringView name);
[[nodiscard]] QString namesOf(Roles roles);                  // "chair,admin": as the audit trail says it
[[nodiscard]] std::optional<Roles> rolesNamed(QStringView names);

// Who acts: a user of the device, what they are there, and for which team.
struct Actor {
    QString user;
    QString name;
    Roles roles = {};
    QString team = {};           // empty: of no team, so no colleague's meetings

    [[nodiscard]] bool mayChair() const { return roles.has(Role::Chair); }
    friend bool operator==(const Actor &, const Actor &) = default;
};

// What the access rule asks of a meeting. It is asked of the whole process (a strategy meeting and those that reconvene
// it): they are about the same children, and a later one takes up what the earlier left. Teams are as they were when the
// person convened or took the chair, so that somebody who moves takes no case of the old team along to the new.
struct MeetingFacts {
    QStringList convenedBy;
    QStringList chairedBy;       // took the chair since
    QStringList teams;           // of those

    friend bool operator==(const MeetingFacts &, const MeetingFacts &) = default;
};
[[nodiscard]] MeetingFacts factsOf(const Proceedings &process);

// Content is for chairs and minute-takers, of their own meetings and their team's; for nobody else (design decision 5;
// security-ux T6: an admin has no content slot).
[[nodiscard]] bool mayRead(const Actor &actor, const MeetingFacts &meeting);

enum class Deed : quint8 {
    Open, Minute, Seal, ReopenSigned, Export, HandOver, ReturnFromHandOver, Search,
    AddUser, RemoveUser, ChangeRole, ChangeOwnSecret, RotateKey, Recover, Wipe,
    ReadAudit, ExportDeviceChain, Verify, ChangePolicy,
};
inline constexpr int kDeeds = int(Deed::ChangePolicy) + 1;
[[nodiscard]] QLatin1StringView deedName(Deed deed);         // "read-audit"

// Does one of the actor's roles carry the deed at all? What concerns a meeting needs mayRead() beside it.
[[nodiscard]] bool may(const Actor &actor, Deed deed);
// The same with its refusal: Access_Denied, `detail` the deed's name.
[[nodiscard]] Done check(const Actor &actor, Deed deed);
// ... and for a meeting: the deed and the reading.
[[nodiscard]] Done check(const Actor &actor, Deed deed, const MeetingFacts &meeting);
// May the actor make somebody that? A chair's unlock has the store's key, so they can give it to chairs, minute-takers and
// auditors; who looks after the device an admin names, and a chair only while there is none. Nobody gives themselves
// anything.
[[nodiscard]] bool mayGive(const Actor &actor, const QString &to, Roles roles, bool thereIsAnAdmin);
// The team of a tablet's first user, until somebody says otherwise; whoever is let in without a team joins that of who
// lets them in. So colleagues of one tablet see each other's meetings, and one who is put in another team does not.
inline constexpr QLatin1StringView kFirstTeam{"tablet"};
// Does a slot with these roles open the store? (An auditor reads the trail in it; what else it holds is mayRead()'s.)
[[nodiscard]] bool opensStore(Roles roles);

// The secret is asked for again right before (MASVS AUTH-3; ASVS 5.0, 7.5.3: export and key actions).
[[nodiscard]] bool needsStepUp(Deed deed);
// One person is refused (MASVS AUTH-3, T6, D5).
[[nodiscard]] bool needsTwoPeople(Deed deed);

}
