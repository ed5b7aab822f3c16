#include "storage/model/access.h"

#include "storage/model/meeting.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr std::array kAllRoles{Role::Chair, Role::MinuteTaker, Role::Admin, Role::Auditor};

constexpr Roles kMinutes{Role::Chair, Role::MinuteTaker};
constexpr Roles kAnybody{Role::Chair, Role::MinuteTaker, Role::Admin, Role::Auditor};

struct Rule {
    Deed deed;
    QLatin1StringView name;
    Roles roles;                 // any one of them is enough
    bool stepUp = false, two = false;
};

// Sources: content for chairs and minute-takers alone, an admin has the device (design 5, T6); exporting in clear needs a
// chair (design 5); the chair picks who the tablet is handed to and takes it back (D7); step-up and two people (MASVS
// AUTH-3, ASVS 5.0 7.5.3, D5); whoever watches is not whoever is watched, so the trail is the auditor's alone, and a
// device chain, which has no content, may be carried away by the admin without being read here.
constexpr bool kFresh = true, kTwo = true;
constexpr std::array<Rule, kDeeds> kRules{{
    {Deed::Open, "open"_L1, kMinutes},
    {Deed::Minute, "minute"_L1, kMinutes},
    {Deed::Seal, "seal"_L1, Role::Chair},
    {Deed::ReopenSigned, "reopen-signed"_L1, Role::Chair, kFresh},
    {Deed::Export, "export"_L1, Role::Chair, kFresh},
    {Deed::HandOver, "hand-over"_L1, Role::Chair},
    {Deed::ReturnFromHandOver, "return-from-hand-over"_L1, Role::Chair, kFresh},
    {Deed::Search, "search"_L1, kMinutes},
    // A slot for content takes the store's key, which only a chair's unlock has; one for the device an admin makes.
    {Deed::AddUser, "add-user"_L1, {Role::Chair, Role::Admin}, kFresh},
    {Deed::RemoveUser, "remove-user"_L1, Role::Admin, kFresh},
    {Deed::ChangeRole, "change-role"_L1, Role::Admin, kFresh},
    {Deed::ChangeOwnSecret, "change-own-secret"_L1, kAnybody, kFresh},
    // The same: the key is turned where it is; an admin asks for it and it happens at the next unlock that has it.
    {Deed::RotateKey, "rotate-key"_L1, {Role::Chair, Role::Admin}, kFresh},
    {Deed::Recover, "recover"_L1, Role::Admin, kFresh, kTwo},
    {Deed::Wipe, "wipe"_L1, Role::Admin, kFresh, kTwo},
    {Deed::ReadAudit, "read-audit"_L1, Role::Auditor},
    {Deed::ExportDeviceChain, "export-device-chain"_L1, {Role::Admin, Role::Auditor}, kFresh},
    {Deed::Verify, "verify"_L1, kAnybody},
    {Deed::ChangePolicy, "change-policy"_L1, Role::Admin, kFresh},
}};

const Rule &ruleOf(Deed deed)
{
    return kRules[size_t(deed)];
}

constexpr bool inOrder()
{
    for (size_t i = 0; i < kRules.size(); ++i) {
        if (size_t(kRules[i].deed) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table has each deed once, in the order of Deed");

bool anyOf(Roles actor, Roles wanted)
{
    return (actor.bits() & wanted.bits()) != 0;
}

}

QLatin1StringView roleName(Role role)
{
    switch (role) {
    case Role::Chair: return "chair"_L1;
    case Role::MinuteTaker: return "minute-taker"_L1;
    case Role::Admin: return "admin"_L1;
    case Role::Auditor: return "auditor"_L1;
    }
    return {};
}

std::optional<Role> roleNamed(QStringView name)
{
    for (const Role each : kAllRoles) {
        if (name == roleName(each))
            return each;
    }
    return {};
}

QString namesOf(Roles roles)
{
    QStringList names;
    for (const Role each : kAllRoles) {
        if (roles.has(each))
            names.append(roleName(each));
    }
    return names.join(u',');
}

std::optional<Roles> rolesNamed(QStringView names)
{
    Roles roles;
    for (const QStringView each : names.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<Role> role = roleNamed(each.trimmed());
        if (!role)
            return {};
        roles = roles | *role;
    }
    return roles;
}

MeetingFacts factsOf(const Proceedings &process)
{
    MeetingFacts facts;
    const auto add = [](QStringList &list, const QString &what) {
        if (!what.isEmpty() && !list.contains(what))
            list.append(what);
    };
    for (const Meeting &meeting : process.meetings()) {
        add(facts.convenedBy, meeting.chair);
        const Item *convening = process.item(meeting.ref);
        if (convening)
            add(facts.teams, convening->made.value("team"_L1).toString());
        for (const Said &each : meeting.chairs) {
            add(facts.chairedBy, each.by);
            add(facts.teams, each.fields.value("team"_L1).toString());
        }
    }
    return facts;
}

bool mayRead(const Actor &actor, const MeetingFacts &meeting)
{
    if (actor.user.isEmpty() || !anyOf(actor.roles, kMinutes))
        return false;
    return meeting.convenedBy.contains(actor.user) || meeting.chairedBy.contains(actor.user)
        || (!actor.team.isEmpty() && meeting.teams.contains(actor.team));
}

QLatin1StringView deedName(Deed deed)
{
    return ruleOf(deed).name;
}

bool may(const Actor &actor, Deed deed)
{
    return anyOf(actor.roles, ruleOf(deed).roles);
}

Done check(const Actor &actor, Deed deed)
{
    return may(actor, deed) ? Done() : failure(Code::Access_Denied, deedName(deed));
}

Done check(const Actor &actor, Deed deed, const MeetingFacts &meeting)
{
    return may(actor, deed) && mayRead(actor, meeting) ? Done() : failure(Code::Access_Denied, deedName(deed));
}

bool mayGive(const Actor &actor, const QString &to, Roles roles, bool thereIsAnAdmin)
{
    if (to == actor.user || roles.none())
        return false;
    if (actor.roles.has(Role::Admin))
        return true;
    return actor.roles.has(Role::Chair) && !(thereIsAnAdmin && roles.has(Role::Admin));
}

bool opensStore(Roles roles)
{
    return anyOf(roles, kMinutes | Role::Auditor);
}

bool needsStepUp(Deed deed)
{
    return ruleOf(deed).stepUp;
}

bool needsTwoPeople(Deed deed)
{
    return ruleOf(deed).two;
}

}
