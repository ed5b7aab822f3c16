#pragma once

#include "storage/model/access.h"
#include "storage/model/event.h"

#include <QLatin1StringView>

#include <optional>

// The security log (security-ux D11): who, what, when, which meeting; never content. It stands in the device's own chain,
// hashed and signed like everything that is said, so it can no more be changed than the minutes.
namespace rt {

// What is worth an entry. The numbers are stored for ever; never reuse one, add at the end of a group.
enum class Act : quint16 {
    Unlocked = 1, UnlockFailed, Locked, UserDisabled, Quarantined, StepUpFailed,
    MeetingOpened = 20, MeetingExported, ChainExported, HandedOver, HandoverEnded, SearchMade, Reopened,
    CodeChosen, CodeWrong,
    SecretChanged = 40, UserAdded, UserRemoved, RoleChanged, KeyRotated, PolicyChanged,
    RecoveryAsked = 60, RecoveryUsed, WipeAsked, Wiped,
    Refused = 80, AuditRead, VerifyRun,
    ClockChanged = 90, CounterBehind, ClockBelieved,
};

// One entry of the trail. Ids and codes only: `by` and `about` are short names of users, or (about) a meeting's id;
// `code` is of the product's own codes ("handover", "Vault_Wait", "chair,admin"). What is neither is written as "unfit",
// so that a mistake of ours cannot let a name or a word of the minutes into the log.
struct AuditEntry {
    Act act;
    Instant at;
    QString by = {};             // empty: nobody was unlocked
    QString about = {};
    QString code = {};
    std::optional<Instant> before = {};      // ClockChanged: what the clock should have said

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

[[nodiscard]] QLatin1StringView actName(Act act);            // "meeting-opened"
[[nodiscard]] std::optional<Act> actNamed(QStringView name);
[[nodiscard]] std::optional<Act> actOf(qint64 stored);
[[nodiscard]] std::span<const Act> acts();                   // all of them, in the order of their numbers

// The event of the device's chain that says it. Never fails: see AuditEntry.
[[nodiscard]] Event auditEvent(const AuditEntry &entry, const MeetingId &device);
// What an event says to the trail: an Audit event, or an AddUser, which says who was added, removed or changed. Nothing
// of all others. An act of a later version is given with its number (actName() is then empty).
[[nodiscard]] std::optional<AuditEntry> auditIn(const Event &event);

// The event that lets a user in, changes what they are, or (with no roles) ends it; `before`: as they were, if they were.
[[nodiscard]] Event userEvent(const Actor &user, const std::optional<Actor> &before, const MeetingId &device, Instant at,
                              const QString &by);
[[nodiscard]] Actor userIn(const Event &event);

}
