#pragma once

#include "storage/model/meeting.h"
#include "storage/model/result.h"

#include <QStringList>

namespace rt {

// A sentence in the languages the product speaks; Welsh falls back on English.
struct Words {
    QString en, cy;
    [[nodiscard]] QString in(QStringView language) const;
};

// One question of the agenda (domain A5).
struct Prompt {
    QString id;                  // P1 ... M6
    Words words;
    // Unanswered, it is listed as missing; and where the procedure itself has each point recorded, a seal must say why.
    // A heading, or a question that the procedure merely suggests, is neither.
    bool forced = true, sealNeedsReason = true;
    Words source;
};

// What must be in the room before a decision counts (domain A4): a group is met by any one of its roles.
struct QuorumGroup {
    QString id;                  // social_care, social_care_manager, police, health
    QStringList roles;
    QStringList complexRoles;    // which also count in a complex meeting
    Words words;
    Words source;
};

// One clock of the procedure (meeting-script format, section 5; domain A11), as data. It runs once its conditions hold
// and the fact that starts it is known. The words for facts and conditions are few and fixed: see isUnderstood().
struct ClockRule {
    QString id;                  // E09
    QString when;                // always, or conditions joined by " and ": type:complex | urgency:same_day |
                                 // not-urgency:same_day | criterion:X | decided:start_s47 (for the child)
    QString from;                // the fact that starts it: referral.received | decisionToHold | s47StartedFirst.at |
                                 // ended | deciding.started | last.started | startedAt
    QString per;                 // meeting | child | protection:MEASURE
    int amount = 0;              // 0 for same_day
    QString unit;                // h | d | wd | same_day
    QString metBy;               // started | decisionToHold | ladoReferral | distributed:decisions |
                                 // distributed:minutes | outcome | outcome:no-conference | empty: nothing ends it
    Words words;                 // what is due
    Words source;                // where the rule stands, for "why this date"
};

struct OpeningStatement {
    QString id;                  // confidentiality | equality | ground_rules | recording
    QString version;
    Words title, words;
};

// The procedure that a meeting follows: data, not code (design, decision 11). It belongs to the meeting, because a
// tablet near a border minutes under two laws.
struct Profile {
    QString id;
    Words name;
    Words source;
    std::vector<QuorumGroup> quorum;
    std::vector<Prompt> agenda;
    std::vector<ClockRule> clocks;
    std::vector<OpeningStatement> statements;
    QStringList outcomes;        // of a decision, in the order screens offer them
};

// The four that are compiled in (profiles/*.json); null for a name that is none. A profile file that does not parse is
// a fault of the build: the self-test calls checkProfiles().
[[nodiscard]] const Profile *profile(QStringView id);
// InvalidValue with the place as detail ("clocks[3].when") for anything that this version would not obey to the letter:
// an unknown key or code, an id that stands twice, a sentence without its Welsh.
[[nodiscard]] Result<Profile> readProfile(const QByteArray &json);
[[nodiscard]] Done checkProfiles();

struct Quorum {
    bool met = false;
    QStringList missing;         // ids of groups, in the profile's order
};

// Who is lacking now; of an ended meeting, whoever was lacking when a decision was made (with no decision: at the end).
[[nodiscard]] Quorum quorum(const Proceedings &proceedings, const Meeting &meeting);
[[nodiscard]] Quorum quorumAt(const Proceedings &proceedings, const Meeting &meeting, std::optional<Instant> at);

// What is missing from the record, by the names of the format's section 3 ("prompt:M4", "signoff:a2"), in the order in
// which a chair would mend them; then, under names of our own, the decisions that were corrected after somebody answered to
// them ("earlier-text:d1") and what "start now" left out ("convening:referral").
[[nodiscard]] QStringList missing(const Proceedings &proceedings, const Meeting &meeting);
// Is this missing for that child? What lacks of the whole meeting is of none.
[[nodiscard]] bool isMissingFor(const Proceedings &proceedings, QStringView what, const Ref &child);
// One of our own names ("earlier-text:...", "convening:...", "unfinished:..."), which no script of the public format knows.
[[nodiscard]] bool isOwnMissingName(QStringView what);
// Must a seal say why this is missing? Not where only a reader of the words can tell whether it is (differs:, earlier-text:),
// nor for a question on which the procedure leaves the form of the record to the area.
[[nodiscard]] bool sealNeedsReason(const Meeting &meeting, QStringView what);

}
