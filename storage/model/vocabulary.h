#pragma once

#include <QCborMap>
#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

// What can be said about a strategy meeting: every verb, its fields, their types and the codes they take. One table,
// from which the script reader, decide(), corrections, the journal's encoding and the export all follow, so that a
// field cannot be accepted in one place and forgotten in another. Source: meeting-script format 1, section 1; codes
// from Working Together, the South West procedures 1.3.5, the CIN census and the Wales Safeguarding Procedures.
namespace rt {

// What a person may ask, and so what can have happened: an event is a command that was accepted. The numbers are
// stored for ever; never reuse one.
enum class Verb : quint16 {
    Convene = 1, AddChild, AddPerson, ConsiderChild, Start, End,
    Invite = 10, Arrive, Leave, Apologise, ReadStatement, Acknowledge,
    Answer = 20, Share, Withhold, Outstanding, Consent, Competence, Decide, Dissent, Act, Protect, Family,
    Correct = 40, Withdraw,
    ReadBack = 50, Sign, Seal, Addendum, Distribute, Progress, Overrun, Adjourn, Resume, Cancel, TakeChair, Outcome,
    Reconvene, Redact,
    Refused = 90,        // the audit trail of a command that was refused: verb and code, never its content
    AddUser = 100,       // of the device's own chain: somebody may use this tablet, or no more
    Audit,               // of the device's own chain: who did what when (audit.h)
};

// What a verb makes, and what a ref names.
enum class Kind : quint8 {
    Nothing, Meeting, Child, Person, OtherChild, Attendee, Information, Withheld, Outstanding, Consent, Competence,
    Decision, Dissent, Action, Protection, Family, Addendum, Distribution, Outcome,
    Redaction,
};

enum class FieldType : quint8 {
    Text,                // 1 to kMaxText characters after NFC, not only blanks
    LooseText,           // the same, but may be empty
    Texts,               // a list of Text
    Flag,
    Number,              // a whole number from 1 on
    Time,                // an RFC 3339 instant; kept in UTC
    Date,                // YYYY-MM-DD
    TimeOrDate,
    NhsNumber,           // 10 digits, modulus 11
    OneCode, Codes,      // out of Field::codes; Codes holds at least one unless Field::mayBeEmpty
    OneRef, Refs,        // names something of Field::kind
    Object, Objects,     // of Field::parts
    Owner,               // an attendee's ref, or {agency}
    Due,                 // a TimeOrDate, or {within, unit h/d/wd, from now/meeting_end/Time}
    Decisions,           // "all", or refs of decisions
    Target,              // the ref of any item
    Change,              // {field: new value}
    Ink,                 // a drawn signature (ink.h)
    Digest,              // a SHA-256 in hexadecimal
};

struct Field {
    QLatin1StringView name;
    FieldType type;
    bool required = false;
    std::span<const QLatin1StringView> codes = {};
    Kind kind = Kind::Nothing;
    std::span<const Field> parts = {};
    bool mayBeEmpty = true;
};

struct VerbRule {
    Verb verb;
    QLatin1StringView name;          // as scripts say it: "add-child"
    Kind makes = Kind::Nothing;
    bool mustName = false;           // a step of this verb needs a ref
    bool afterSeal = false;          // still allowed once the meeting is sealed
    std::span<const Field> fields = {};
    QLatin1StringView list = {};     // the list of the export that its items stand in
};

inline constexpr int kMaxText = 20'000;    // characters (code points) of one field; format 1
inline constexpr int kMaxList = 10'000;    // entries of one list field: more is a mistake, not a meeting

[[nodiscard]] std::span<const VerbRule> verbs();
[[nodiscard]] const VerbRule &rule(Verb verb);
[[nodiscard]] std::optional<Verb> verbNamed(QStringView name);
[[nodiscard]] std::optional<Verb> verbOf(quint16 stored);
// The field of a verb, or of one of its objects by path ("referral.received"); null when there is none.
[[nodiscard]] const Field *field(Verb verb, QStringView path);
// What a correction may name of what this verb made: its fields, and what stands of it though nobody said it in its
// making. Of a meeting that is "started", "ended", "agenda.P1" (the answer to a prompt) and "statements.recording" (who
// read it out, in which language); of somebody at it "present", "apologies" and "acknowledged".
[[nodiscard]] std::optional<Field> correctable(Verb verb, QStringView path);
// "child", "decision": the name of a kind in messages.
[[nodiscard]] QLatin1StringView kindName(Kind kind);

// Lists of codes, in the order in which screens offer them.
namespace codes {
[[nodiscard]] std::span<const QLatin1StringView> types();
[[nodiscard]] std::span<const QLatin1StringView> complexCriteria();
[[nodiscard]] std::span<const QLatin1StringView> forms();
[[nodiscard]] std::span<const QLatin1StringView> urgencies();
[[nodiscard]] std::span<const QLatin1StringView> categories();
[[nodiscard]] std::span<const QLatin1StringView> referralSources();
[[nodiscard]] std::span<const QLatin1StringView> ethnicities();
[[nodiscard]] std::span<const QLatin1StringView> whereabouts();
[[nodiscard]] std::span<const QLatin1StringView> roles();             // without the excluded ones
[[nodiscard]] std::span<const QLatin1StringView> excludedRoles();     // domain A9: never invited without an override
[[nodiscard]] std::span<const QLatin1StringView> statements();
[[nodiscard]] std::span<const QLatin1StringView> prompts();
[[nodiscard]] std::span<const QLatin1StringView> informationKinds();
[[nodiscard]] std::span<const QLatin1StringView> sensitivities();
[[nodiscard]] std::span<const QLatin1StringView> consentMatters();
[[nodiscard]] std::span<const QLatin1StringView> consentStatuses();
[[nodiscard]] std::span<const QLatin1StringView> grounds();
[[nodiscard]] std::span<const QLatin1StringView> outcomes();
[[nodiscard]] std::span<const QLatin1StringView> enquiries();
[[nodiscard]] std::span<const QLatin1StringView> actionKinds();
[[nodiscard]] std::span<const QLatin1StringView> responses();
[[nodiscard]] std::span<const QLatin1StringView> methods();
[[nodiscard]] std::span<const QLatin1StringView> profiles();
[[nodiscard]] std::span<const QLatin1StringView> calendars();
[[nodiscard]] std::span<const QLatin1StringView> redactionReasons();
[[nodiscard]] bool isExcludedRole(QStringView role);
[[nodiscard]] bool isPolice(QStringView role);
[[nodiscard]] bool isHealth(QStringView role);
}

// Is the text fit to be stored: no control character but tab and line breaks, no half surrogate pair, within kMaxText
// after NFC? The empty optional when it is; else what is wrong, in words for a developer.
[[nodiscard]] std::optional<QString> unfitText(QStringView text);

// The modulus-11 check digit of an NHS number (NHS Data Dictionary).
[[nodiscard]] bool isNhsNumber(QStringView digits);

}
