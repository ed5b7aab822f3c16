#include "storage/model/audit.h"

#include <QCborArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

struct Named { Act act; QLatin1StringView name; };

constexpr std::array kNames{
    Named{Act::Unlocked, "unlocked"_L1}, Named{Act::UnlockFailed, "unlock-failed"_L1}, Named{Act::Locked, "locked"_L1},
    Named{Act::UserDisabled, "user-disabled"_L1}, Named{Act::Quarantined, "quarantined"_L1},
    Named{Act::StepUpFailed, "step-up-failed"_L1},
    Named{Act::MeetingOpened, "meeting-opened"_L1}, Named{Act::MeetingExported, "meeting-exported"_L1},
    Named{Act::ChainExported, "chain-exported"_L1}, Named{Act::HandedOver, "handed-over"_L1},
    Named{Act::HandoverEnded, "hand-over-ended"_L1}, Named{Act::SearchMade, "search-made"_L1},
    Named{Act::Reopened, "reopened"_L1}, Named{Act::CodeChosen, "code-chosen"_L1},
    Named{Act::CodeWrong, "code-wrong"_L1},
    Named{Act::SecretChanged, "secret-changed"_L1}, Named{Act::UserAdded, "user-added"_L1},
    Named{Act::UserRemoved, "user-removed"_L1}, Named{Act::RoleChanged, "role-changed"_L1},
    Named{Act::KeyRotated, "key-rotated"_L1}, Named{Act::PolicyChanged, "policy-changed"_L1},
    Named{Act::RecoveryAsked, "recovery-asked"_L1}, Named{Act::RecoveryUsed, "recovery-used"_L1},
    Named{Act::WipeAsked, "wipe-asked"_L1}, Named{Act::Wiped, "wiped"_L1},
    Named{Act::Refused, "refused"_L1}, Named{Act::AuditRead, "audit-read"_L1}, Named{Act::VerifyRun, "verify-run"_L1},
    Named{Act::ClockChanged, "clock-changed"_L1}, Named{Act::CounterBehind, "counter-behind"_L1},
    Named{Act::ClockBelieved, "clock-believed"_L1},
};

constexpr auto kActs = [] {
    std::array<Act, kNames.size()> acts{};
    for (size_t i = 0; i < kNames.size(); ++i)
        acts[i] = kNames[i].act;
    return acts;
}();

constexpr qsizetype kMaxId = 64;
const QString kUnfit = u"unfit"_s;

bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

// A short name of a user as the product gives them, a script's, or an id: no blank, nothing that is not ASCII.
bool isId(const QString &text)
{
    return text.size() <= kMaxId && std::ranges::all_of(text, [](QChar c) {
        return isLetter(c) || isDigit(c) || c == u'.' || c == u'-' || c == u'_';
    });
}

bool isCode(const QString &text)
{
    return text.size() <= kMaxId && std::ranges::all_of(text, [](QChar c) {
        return isLetter(c) || isDigit(c) || c == u'.' || c == u'-' || c == u'_' || c == u',' || c == u':';
    });
}

}

QLatin1StringView actName(Act act)
{
    const auto found = std::ranges::find(kNames, act, &Named::act);
    return found == kNames.end() ? QLatin1StringView() : found->name;
}

std::optional<Act> actNamed(QStringView name)
{
    const auto found = std::ranges::find_if(kNames, [name](const Named &each) { return name == each.name; });
    return found == kNames.end() ? std::nullopt : std::optional(found->act);
}

std::optional<Act> actOf(qint64 stored)
{
    return stored >= 0 && stored <= 0xffff ? std::optional(Act(stored)) : std::nullopt;
}

std::span<const Act> acts()
{
    return kActs;
}

Event auditEvent(const AuditEntry &entry, const MeetingId &device)
{
    QCborMap fields{{"act"_L1, int(entry.act)}};
    if (!entry.about.isEmpty())
        fields.insert("about"_L1, isId(entry.about) ? entry.about : kUnfit);
    if (!entry.code.isEmpty())
        fields.insert("code"_L1, isCode(entry.code) ? entry.code : kUnfit);
    if (entry.before)
        fields.insert("before"_L1, format(*entry.before));
    return {.verb = Verb::Audit, .meeting = device, .at = entry.at, .by = isId(entry.by) ? entry.by : kUnfit, .ref = {},
            .fields = fields};
}

std::optional<AuditEntry> auditIn(const Event &event)
{
    if (event.verb == Verb::AddUser) {
        const Actor user = userIn(event);
        const Act act = user.roles.none() ? Act::UserRemoved
                      : event.fields.contains("was"_L1) ? Act::RoleChanged : Act::UserAdded;
        return AuditEntry{.act = act, .at = event.at, .by = event.by, .about = user.user, .code = namesOf(user.roles)};
    }
    if (event.verb != Verb::Audit)
        return {};
    const std::optional<Act> act = actOf(event.fields.value("act"_L1).toInteger(-1));
    if (!act)
        return {};
    return AuditEntry{.act = *act, .at = event.at, .by = event.by, .about = event.fields.value("about"_L1).toString(),
                      .code = event.fields.value("code"_L1).toString(),
                      .before = parseInstant(event.fields.value("before"_L1).toString())};
}

// `may` is what version 1 knew of roles, and stays as it was for who is a chair or nothing else; all other roles, a team
// and what the user was before are fields of their own, there only when there is something to say.
Event userEvent(const Actor &user, const std::optional<Actor> &before, const MeetingId &device, Instant at,
                const QString &by)
{
    QCborArray chair;
    if (user.roles.has(Role::Chair))
        chair.append(u"chair"_s);
    QCborMap fields{{"user"_L1, user.user}, {"name"_L1, user.name}, {"may"_L1, chair}};
    if (user.roles != Roles(Role::Chair) && user.roles != Roles(Role::MinuteTaker))
        fields.insert("roles"_L1, namesOf(user.roles));
    if (!user.team.isEmpty())
        fields.insert("team"_L1, user.team);
    if (before)
        fields.insert("was"_L1, namesOf(before->roles));
    return {.verb = Verb::AddUser, .meeting = device, .at = at, .by = by, .ref = {}, .fields = fields};
}

Actor userIn(const Event &event)
{
    const bool chair = event.fields.value("may"_L1).toArray().contains(u"chair"_s);
    Roles roles = chair ? Role::Chair : Role::MinuteTaker;
    // A role of a later version gives nothing: better too little than too much.
    if (const QCborValue said = event.fields.value("roles"_L1); said.isString())
        roles = rolesNamed(said.toString()).value_or(Roles());
    return {.user = event.fields.value("user"_L1).toString(), .name = event.fields.value("name"_L1).toString(),
            .roles = roles, .team = event.fields.value("team"_L1).toString()};
}

}
