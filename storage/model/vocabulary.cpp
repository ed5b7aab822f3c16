#include "storage/model/vocabulary.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

using CodeList = std::span<const QLatin1StringView>;

constexpr std::array kTypes{"team_manager"_L1, "complex"_L1};
constexpr std::array kComplex{
    "allegation_position_of_trust"_L1, "sexual_exploitation_risk"_L1, "more_than_one_alleged_perpetrator"_L1,
    "more_than_one_child_different_families"_L1, "organised_or_ritual_abuse"_L1,
    "child_displaying_sexually_harmful_behaviour"_L1, "fabricated_or_induced_illness"_L1,
    "other_independent_view_needed"_L1};
constexpr std::array kForms{"phone"_L1, "video"_L1, "in_person"_L1, "hybrid"_L1};
constexpr std::array kUrgencies{"immediate"_L1, "same_day"_L1, "standard"_L1, "complex"_L1};
constexpr std::array kCategories{"NEG"_L1, "PHY"_L1, "SAB"_L1, "EMO"_L1, "MUL"_L1};
constexpr std::array kSources{"1A"_L1, "1B"_L1, "1C"_L1, "1D"_L1, "2A"_L1, "2B"_L1, "3A"_L1, "3B"_L1, "3C"_L1, "3D"_L1,
                              "3E"_L1, "3F"_L1, "4"_L1, "5A"_L1, "5B"_L1, "5C"_L1, "5D"_L1, "6"_L1, "7"_L1, "8"_L1,
                              "9"_L1, "10"_L1};
constexpr std::array kEthnicities{"WBRI"_L1, "WIRI"_L1, "WIRT"_L1, "WOTH"_L1, "WROM"_L1, "MWBC"_L1, "MWBA"_L1,
                                  "MWAS"_L1, "MOTH"_L1, "AIND"_L1, "APKN"_L1, "ABAN"_L1, "AOTH"_L1, "BCRB"_L1,
                                  "BAFR"_L1, "BOTH"_L1, "CHNE"_L1, "OOTH"_L1, "REFU"_L1, "NOBT"_L1};
constexpr std::array kSexes{"M"_L1, "F"_L1, "U"_L1};
constexpr std::array kWhereabouts{"home"_L1, "hospital"_L1, "placement"_L1, "police_protection"_L1, "other"_L1};
constexpr std::array kLinks{"sibling"_L1, "same_premises"_L1, "contact_with_alleged_abuser"_L1, "unborn"_L1,
                            "alleged_abuser_under_18"_L1, "other_victim"_L1};
constexpr std::array kDispositions{"now_subject"_L1, "separate_discussion"_L1, "checked_no_concern"_L1, "refer"_L1,
                                   "unknown_trace"_L1};
constexpr std::array kPolice{"police_child_abuse_team"_L1, "police_mash"_L1, "police_other"_L1,
                             "british_transport_police"_L1};
constexpr std::array kHealth{
    "senior_doctor_examining_service"_L1, "consultant_in_charge"_L1, "senior_ward_nurse"_L1,
    "community_paediatrician"_L1, "gp"_L1, "health_visitor"_L1, "school_nurse"_L1, "midwife"_L1, "named_nurse"_L1,
    "designated_doctor"_L1, "camhs"_L1, "sarc"_L1, "adult_mental_health"_L1, "substance_misuse"_L1, "ambulance"_L1};
constexpr std::array kLocalAuthority{
    "social_worker"_L1, "team_manager"_L1, "service_manager"_L1, "iro"_L1, "lado"_L1, "legal_adviser"_L1,
    "fostering_or_residential"_L1, "early_help"_L1, "emergency_duty_team"_L1, "minute_taker"_L1,
    "education_safeguarding_officer"_L1, "housing"_L1, "youth_justice"_L1};
constexpr std::array kOtherRoles{
    "school_dsl"_L1, "headteacher"_L1, "nursery"_L1, "college"_L1, "referrer_professional"_L1, "probation"_L1,
    "domestic_abuse_service"_L1, "voluntary_agency"_L1, "cafcass"_L1, "armed_forces_welfare"_L1, "immigration"_L1,
    "employer_representative"_L1, "interpreter"_L1, "other"_L1};
constexpr std::array kExcludedRoles{"parent"_L1, "carer"_L1, "advocate"_L1, "child"_L1, "alleged_person"_L1,
                                    "public_referrer"_L1};

template<std::size_t... Sizes>
constexpr auto joined(const std::array<QLatin1StringView, Sizes> &...lists)
{
    std::array<QLatin1StringView, (Sizes + ...)> all{};
    std::size_t n = 0;
    (..., [&] { for (auto code : lists) all[n++] = code; }());
    return all;
}

constexpr auto kRoles = joined(kLocalAuthority, kPolice, kHealth, kOtherRoles);
constexpr auto kAllRoles = joined(kLocalAuthority, kPolice, kHealth, kOtherRoles, kExcludedRoles);
constexpr std::array kModes{"room"_L1, "phone"_L1, "video"_L1};
constexpr std::array kStatements{"confidentiality"_L1, "equality"_L1, "ground_rules"_L1, "recording"_L1};
constexpr std::array kLanguages{"en"_L1, "cy"_L1};
constexpr std::array kPrompts{"P1"_L1, "P2"_L1, "P3"_L1, "P4"_L1, "P4a"_L1, "P4b"_L1, "P4c"_L1, "P5"_L1, "P6"_L1,
                              "P7"_L1, "M1"_L1, "M2"_L1, "M3"_L1, "M4"_L1, "M5"_L1, "M6"_L1};
constexpr std::array kSettling{"differs"_L1, "discharge"_L1};     // settle what section 3 of the format lists
constexpr auto kAnswerable = joined(kPrompts, kSettling);
constexpr std::array kAnswers{"done"_L1, "not_applicable"_L1};
constexpr std::array kKinds{"fact"_L1, "observation"_L1, "allegation"_L1, "opinion"_L1};
constexpr std::array kSensitivities{"normal"_L1, "third_party"_L1, "police_intelligence"_L1, "medical_restricted"_L1,
                                    "legal_privilege"_L1, "referrer_identity"_L1, "safe_address"_L1, "sub_judice"_L1};
constexpr std::array kTell{"yes"_L1, "no"_L1, "later"_L1};
constexpr std::array kShared{"before"_L1, "in_meeting"_L1};
constexpr std::array kMatters{"interview_child"_L1, "seek_information"_L1, "share_information"_L1, "medical"_L1};
constexpr std::array kConsentStatuses{"sought_given"_L1, "sought_refused_proceed"_L1,
                                      "sought_refused_do_not_proceed"_L1, "not_sought_dispensed"_L1,
                                      "child_consents_competent"_L1, "not_applicable"_L1};
constexpr std::array kGrounds{"G1"_L1, "G2"_L1, "G3"_L1, "G4"_L1, "G5"_L1, "G6"_L1, "G7"_L1, "G8"_L1};
constexpr std::array kFindings{"competent"_L1, "not_competent"_L1};
constexpr std::array kMeasures{"police_protection_s46"_L1, "epo_s44"_L1, "s20"_L1, "exclusion"_L1, "safety_plan"_L1};
constexpr std::array kMeetingOutcomes{
    "start_assessment"_L1, "start_s47"_L1, "continue_s47"_L1, "police_investigation"_L1, "refer_other_agency"_L1,
    "follow_up_strategy"_L1, "no_further_action"_L1, "joint_investigation"_L1, "single_agency_csc"_L1,
    "single_agency_police"_L1, "immediate_protection"_L1, "medical"_L1, "abe"_L1, "legal_planning"_L1,
    "lado_referral"_L1, "adult_safeguarding_referral"_L1, "nrm_referral"_L1};
constexpr auto kOutcomes = joined(kMeetingOutcomes, kMeasures);
constexpr std::array kEnquiries{"joint"_L1, "single_csc"_L1, "single_police"_L1};
constexpr std::array kActionKinds{"task"_L1, "interview"_L1, "medical"_L1, "see_alone"_L1, "legal"_L1,
                                  "family_information"_L1, "protection"_L1, "other"_L1};
constexpr std::array kActionStates{"open"_L1, "done"_L1, "not_done"_L1, "dropped"_L1};
constexpr std::array kResponses{"agree"_L1, "agree_with_comment"_L1, "dissent"_L1, "abstain"_L1,
                                "not_present_for_item"_L1, "unable_to_sign"_L1};
constexpr std::array kMethods{"signature"_L1, "code"_L1, "spoken"_L1, "witnessed"_L1};
constexpr std::array kProducts{"decisions"_L1, "minutes"_L1};
constexpr std::array kHows{"secure_email"_L1, "post"_L1, "hand"_L1, "central"_L1};
constexpr std::array kDeterminations{"not_substantiated"_L1, "substantiated_no_continuing_risk"_L1,
                                     "substantiated_at_risk"_L1};
constexpr std::array kRedactionReasons{
    "third_party"_L1, "other_child"_L1, "referrer_identity"_L1, "police_operational"_L1, "legal_privilege"_L1, "safe_address"_L1,
    "medical"_L1, "irrelevant_to_this_child"_L1, "sub_judice"_L1};
constexpr std::array kProfiles{"eng_wt2023"_L1, "eng_wt2018"_L1, "sw_1_3_5"_L1, "wales_wsp"_L1};
constexpr std::array kCalendars{"england-and-wales"_L1, "scotland"_L1, "northern-ireland"_L1};

using enum FieldType;

constexpr bool kRequired = true;

constexpr Field text(QLatin1StringView name, bool required = false) { return {name, Text, required}; }
constexpr Field flag(QLatin1StringView name, bool required = false) { return {name, Flag, required}; }
constexpr Field instant(QLatin1StringView name, bool required = false) { return {name, Time, required}; }
constexpr Field day(QLatin1StringView name, bool required = false) { return {name, Date, required}; }
constexpr Field moment(QLatin1StringView name, bool required = false) { return {name, TimeOrDate, required}; }
constexpr Field code(QLatin1StringView name, CodeList list, bool required = false)
{
    return {name, OneCode, required, list};
}
constexpr Field some(QLatin1StringView name, CodeList list, bool required = false, bool mayBeEmpty = true)
{
    return {name, Codes, required, list, Kind::Nothing, {}, mayBeEmpty};
}
constexpr Field ref(QLatin1StringView name, Kind kind, bool required = false)
{
    return {name, OneRef, required, {}, kind};
}
constexpr Field refs(QLatin1StringView name, Kind kind, bool required = false, bool mayBeEmpty = true)
{
    return {name, Refs, required, {}, kind, {}, mayBeEmpty};
}
constexpr Field object(QLatin1StringView name, std::span<const Field> parts, bool required = false)
{
    return {name, Object, required, {}, Kind::Nothing, parts};
}

constexpr std::array kReferrer{text("name"_L1, kRequired), flag("professional"_L1, kRequired), text("agency"_L1)};
constexpr std::array kReferral{instant("received"_L1, kRequired), code("source"_L1, kSources, kRequired),
                               text("concern"_L1, kRequired),
                               some("categories"_L1, kCategories, kRequired, false),
                               object("referrer"_L1, kReferrer)};
constexpr std::array kScheduled{instant("start"_L1, kRequired), text("venue"_L1, kRequired)};
constexpr std::array kStartedFirst{instant("at"_L1, kRequired), text("reason"_L1, kRequired)};
constexpr std::array kWithReason{text("reason"_L1, kRequired)};

// Only `type` is required: "start now" asks for the rest later, as missing (format 1, end of section 1).
constexpr std::array kConvene{
    code("type"_L1, kTypes, kRequired), code("form"_L1, kForms), code("urgency"_L1, kUrgencies),
    object("referral"_L1, kReferral), instant("decisionToHold"_L1), object("scheduled"_L1, kScheduled),
    some("complexCriteria"_L1, kComplex), object("s47StartedFirst"_L1, kStartedFirst), instant("ladoReferral"_L1),
    ref("previous"_L1, Kind::Meeting), Field{"sequence"_L1, Number}};
constexpr std::array kReconvene{
    code("type"_L1, kTypes, kRequired), code("form"_L1, kForms), code("urgency"_L1, kUrgencies),
    object("referral"_L1, kReferral), instant("decisionToHold"_L1), object("scheduled"_L1, kScheduled),
    some("complexCriteria"_L1, kComplex), object("s47StartedFirst"_L1, kStartedFirst), instant("ladoReferral"_L1),
    ref("previous"_L1, Kind::Meeting, kRequired), Field{"sequence"_L1, Number}};
constexpr std::array kAddChild{
    text("name"_L1, kRequired), day("born"_L1), day("expected"_L1), code("sex"_L1, kSexes), text("caseRef"_L1),
    Field{"nhsNumber"_L1, NhsNumber}, text("upn"_L1), code("ethnicity"_L1, kEthnicities), text("language"_L1),
    code("whereabouts"_L1, kWhereabouts), flag("inPatient"_L1), text("address"_L1), text("school"_L1)};
constexpr std::array kRelation{ref("child"_L1, Kind::Child, kRequired), text("as"_L1, kRequired)};
constexpr std::array kAddPerson{
    text("name"_L1, kRequired), day("born"_L1), Field{"relation"_L1, Objects, false, {}, Kind::Nothing, kRelation},
    refs("parentalResponsibility"_L1, Kind::Child), flag("allegedPerpetrator"_L1), flag("under18"_L1)};
constexpr std::array kConsiderChild{code("link"_L1, kLinks, kRequired), code("disposition"_L1, kDispositions, kRequired),
                                    text("reason"_L1, kRequired), text("name"_L1), text("description"_L1),
                                    Field{"owner"_L1, Owner}};
constexpr std::array kInvite{text("name"_L1, kRequired), text("agency"_L1, kRequired),
                             code("role"_L1, kAllRoles, kRequired), flag("authority"_L1),
                             object("override"_L1, kWithReason), object("mayReceive"_L1, kWithReason)};
constexpr std::array kArrive{ref("attendee"_L1, Kind::Attendee, kRequired), code("mode"_L1, kModes, kRequired)};
constexpr std::array kLeave{ref("attendee"_L1, Kind::Attendee, kRequired)};
constexpr std::array kApologise{ref("attendee"_L1, Kind::Attendee, kRequired), text("reason"_L1, kRequired),
                                flag("informationSent"_L1)};
constexpr std::array kReadStatement{code("statement"_L1, kStatements, kRequired),
                                    code("language"_L1, kLanguages, kRequired),
                                    ref("by"_L1, Kind::Attendee, kRequired)};
constexpr std::array kAcknowledge{ref("attendee"_L1, Kind::Attendee, kRequired),
                                  code("statement"_L1, kStatements, kRequired)};
constexpr std::array kAnswer{code("prompt"_L1, kAnswerable, kRequired), code("state"_L1, kAnswers, kRequired),
                             Field{"text"_L1, LooseText}};
constexpr std::array kFamilyPart{code("tell"_L1, kTell, kRequired), text("reason"_L1)};
constexpr std::array kShare{
    ref("by"_L1, Kind::Attendee, kRequired), refs("children"_L1, Kind::Child), text("text"_L1, kRequired),
    code("kind"_L1, kKinds, kRequired), day("date"_L1), code("sensitivity"_L1, kSensitivities),
    object("family"_L1, kFamilyPart), code("shared"_L1, kShared), text("source"_L1), text("permission"_L1)};
constexpr std::array kWithhold{ref("by"_L1, Kind::Attendee, kRequired), text("what"_L1, kRequired),
                               text("reason"_L1, kRequired), refs("children"_L1, Kind::Child)};
constexpr std::array kOutstanding{text("agency"_L1, kRequired), text("what"_L1, kRequired),
                                  ref("owner"_L1, Kind::Attendee, kRequired), day("due"_L1, kRequired)};
constexpr std::array kConsent{
    refs("children"_L1, Kind::Child), code("matter"_L1, kMatters, kRequired),
    code("status"_L1, kConsentStatuses, kRequired), some("grounds"_L1, kGrounds), text("exceptional"_L1),
    text("rationale"_L1), text("timing"_L1), ref("officer"_L1, Kind::Attendee), ref("competence"_L1, Kind::Competence),
    ref("person"_L1, Kind::Person), moment("reviewAt"_L1)};
constexpr std::array kCompetence{ref("child"_L1, Kind::Child, kRequired), code("matter"_L1, kMatters, kRequired),
                                 code("finding"_L1, kFindings, kRequired),
                                 ref("assessedBy"_L1, Kind::Attendee, kRequired), text("reasons"_L1, kRequired)};
constexpr std::array kDecide{
    refs("children"_L1, Kind::Child), some("outcomes"_L1, kOutcomes, kRequired, false), text("text"_L1, kRequired),
    text("basis"_L1), refs("basedOn"_L1, Kind::Information), code("enquiry"_L1, kEnquiries),
    refs("involved"_L1, Kind::Attendee)};
constexpr std::array kDissent{ref("decision"_L1, Kind::Decision, kRequired),
                              ref("attendee"_L1, Kind::Attendee, kRequired), text("view"_L1, kRequired),
                              text("reasons"_L1, kRequired), text("chairResponse"_L1), flag("escalate"_L1)};
constexpr std::array kAct{refs("children"_L1, Kind::Child), text("what"_L1, kRequired), text("purpose"_L1, kRequired),
                          Field{"owner"_L1, Owner}, Field{"due"_L1, Due}, code("kind"_L1, kActionKinds),
                          text("contingency"_L1)};
constexpr std::array kProtect{ref("child"_L1, Kind::Child, kRequired), code("measure"_L1, kMeasures, kRequired),
                              instant("startedAt"_L1, kRequired)};
constexpr std::array kFamily{ref("child"_L1, Kind::Child, kRequired), text("tell"_L1, kRequired),
                             ref("who"_L1, Kind::Attendee, kRequired), moment("when"_L1, kRequired),
                             Field{"notToBeTold"_L1, Texts}};
constexpr std::array kCorrect{Field{"target"_L1, Target, kRequired}, Field{"change"_L1, FieldType::Change, kRequired},
                              text("reason"_L1)};
constexpr std::array kWithdraw{Field{"target"_L1, Target, kRequired}, text("reason"_L1, kRequired)};
constexpr std::array kSign{ref("attendee"_L1, Kind::Attendee, kRequired), Field{"decisions"_L1, Decisions, kRequired},
                           code("response"_L1, kResponses, kRequired), code("method"_L1, kMethods, kRequired),
                           text("comment"_L1),
                           // What the person did to sign, and which text was before them (app/handed.h: ToSign::digest).
                           Field{"strokes"_L1, Ink}, text("typedName"_L1), Field{"textHash"_L1, Digest}};
constexpr std::array kIncomplete{text("what"_L1, kRequired), text("reason"_L1, kRequired)};
constexpr std::array kSeal{Field{"incomplete"_L1, Objects, false, {}, Kind::Nothing, kIncomplete}};
constexpr std::array kAddendum{text("text"_L1, kRequired), text("reason"_L1, kRequired),
                               refs("children"_L1, Kind::Child)};
constexpr std::array kDistribute{code("product"_L1, kProducts, kRequired),
                                 refs("to"_L1, Kind::Attendee, kRequired, false), code("how"_L1, kHows, kRequired)};
constexpr std::array kProgress{ref("action"_L1, Kind::Action, kRequired), code("state"_L1, kActionStates, kRequired),
                               text("note"_L1)};
constexpr std::array kOverrun{text("rule"_L1, kRequired), text("reason"_L1, kRequired),
                              text("authorisedBy"_L1, kRequired), ref("child"_L1, Kind::Child)};
constexpr std::array kAdjourn{text("reason"_L1, kRequired), moment("until"_L1)};
constexpr std::array kReasonOnly{text("reason"_L1, kRequired)};
constexpr std::array kOutcome{ref("child"_L1, Kind::Child, kRequired),
                              code("determination"_L1, kDeterminations, kRequired), text("reasons"_L1, kRequired),
                              Field{"involved"_L1, Texts, kRequired}, flag("conferenceRequired"_L1, kRequired),
                              text("ratifiedBy"_L1)};
constexpr std::array kRedact{
    Field{"target"_L1, Target, kRequired}, refs("children"_L1, Kind::Child, false, false), Field{"words"_L1, Texts}, flag("everywhere"_L1),
    code("reason"_L1, kRedactionReasons, kRequired), text("authorisedBy"_L1, kRequired)};

// What stands of a meeting or of somebody at it though no field of their making says it; see correctable().
constexpr std::array kBounds{instant("started"_L1, kRequired), instant("ended"_L1, kRequired)};
constexpr std::array kAnswered{code("state"_L1, kAnswers, kRequired), Field{"text"_L1, LooseText}};
constexpr std::array kReading{code("language"_L1, kLanguages, kRequired), ref("by"_L1, Kind::Attendee, kRequired)};
constexpr std::array kSpan{instant("from"_L1, kRequired), instant("to"_L1), code("mode"_L1, kModes, kRequired)};
constexpr std::array kSorry{text("reason"_L1, kRequired), flag("informationSent"_L1)};
constexpr std::array kAtTheTable{Field{"present"_L1, Objects, false, {}, Kind::Nothing, kSpan},
                                 object("apologies"_L1, kSorry), some("acknowledged"_L1, kStatements)};

constexpr bool kNamed = true, kUnnamed = false, kAfter = true, kBefore = false;

constexpr std::array kVerbs{
    VerbRule{Verb::Convene, "convene"_L1, Kind::Meeting, kNamed, kAfter, kConvene},
    VerbRule{Verb::Reconvene, "reconvene"_L1, Kind::Meeting, kNamed, kAfter, kReconvene},
    VerbRule{Verb::AddChild, "add-child"_L1, Kind::Child, kNamed, kBefore, kAddChild, "children"_L1},
    VerbRule{Verb::AddPerson, "add-person"_L1, Kind::Person, kNamed, kBefore, kAddPerson, "people"_L1},
    VerbRule{Verb::ConsiderChild, "consider-child"_L1, Kind::OtherChild, kNamed, kBefore, kConsiderChild,
             "otherChildren"_L1},
    VerbRule{Verb::Start, "start"_L1},
    VerbRule{Verb::End, "end"_L1},
    VerbRule{Verb::Invite, "invite"_L1, Kind::Attendee, kNamed, kBefore, kInvite, "attendance"_L1},
    VerbRule{Verb::Arrive, "arrive"_L1, Kind::Nothing, kUnnamed, kBefore, kArrive},
    VerbRule{Verb::Leave, "leave"_L1, Kind::Nothing, kUnnamed, kBefore, kLeave},
    VerbRule{Verb::Apologise, "apologise"_L1, Kind::Nothing, kUnnamed, kBefore, kApologise},
    VerbRule{Verb::ReadStatement, "read-statement"_L1, Kind::Nothing, kUnnamed, kBefore, kReadStatement},
    VerbRule{Verb::Acknowledge, "acknowledge"_L1, Kind::Nothing, kUnnamed, kBefore, kAcknowledge},
    VerbRule{Verb::Answer, "answer"_L1, Kind::Nothing, kUnnamed, kBefore, kAnswer},
    VerbRule{Verb::Share, "share"_L1, Kind::Information, kNamed, kBefore, kShare, "information"_L1},
    VerbRule{Verb::Withhold, "withhold"_L1, Kind::Withheld, kNamed, kBefore, kWithhold, "withheld"_L1},
    VerbRule{Verb::Outstanding, "outstanding"_L1, Kind::Outstanding, kNamed, kBefore, kOutstanding, "outstanding"_L1},
    VerbRule{Verb::Consent, "consent"_L1, Kind::Consent, kNamed, kBefore, kConsent, "consent"_L1},
    VerbRule{Verb::Competence, "competence"_L1, Kind::Competence, kNamed, kBefore, kCompetence, "competence"_L1},
    VerbRule{Verb::Decide, "decide"_L1, Kind::Decision, kNamed, kBefore, kDecide, "decisions"_L1},
    VerbRule{Verb::Dissent, "dissent"_L1, Kind::Dissent, kUnnamed, kBefore, kDissent},
    VerbRule{Verb::Act, "act"_L1, Kind::Action, kNamed, kBefore, kAct, "actions"_L1},
    VerbRule{Verb::Protect, "protect"_L1, Kind::Protection, kNamed, kBefore, kProtect, "protection"_L1},
    VerbRule{Verb::Family, "family"_L1, Kind::Family, kNamed, kBefore, kFamily, "family"_L1},
    VerbRule{Verb::Correct, "correct"_L1, Kind::Nothing, kUnnamed, kBefore, kCorrect},
    VerbRule{Verb::Withdraw, "withdraw"_L1, Kind::Nothing, kUnnamed, kBefore, kWithdraw},
    VerbRule{Verb::ReadBack, "read-back"_L1},
    VerbRule{Verb::Sign, "sign"_L1, Kind::Nothing, kUnnamed, kAfter, kSign},
    VerbRule{Verb::Seal, "seal"_L1, Kind::Nothing, kUnnamed, kBefore, kSeal},
    VerbRule{Verb::Addendum, "addendum"_L1, Kind::Addendum, kNamed, kAfter, kAddendum, "addenda"_L1},
    VerbRule{Verb::Distribute, "distribute"_L1, Kind::Distribution, kUnnamed, kAfter, kDistribute, "distribution"_L1},
    VerbRule{Verb::Progress, "progress"_L1, Kind::Nothing, kUnnamed, kAfter, kProgress},
    VerbRule{Verb::Overrun, "overrun"_L1, Kind::Nothing, kUnnamed, kAfter, kOverrun},
    VerbRule{Verb::Adjourn, "adjourn"_L1, Kind::Nothing, kUnnamed, kBefore, kAdjourn},
    VerbRule{Verb::Resume, "resume"_L1},
    VerbRule{Verb::Cancel, "cancel"_L1, Kind::Nothing, kUnnamed, kBefore, kReasonOnly},
    VerbRule{Verb::TakeChair, "take-chair"_L1, Kind::Nothing, kUnnamed, kBefore, kReasonOnly},
    VerbRule{Verb::Outcome, "outcome"_L1, Kind::Outcome, kNamed, kAfter, kOutcome, "outcomes"_L1},
    VerbRule{Verb::Redact, "redact"_L1, Kind::Redaction, kNamed, kAfter, kRedact, "redactions"_L1},
};

// Written by the product itself; nobody says them in a script.
constexpr std::array kOwnVerbs{
    VerbRule{Verb::Refused, "refused"_L1, Kind::Nothing, kUnnamed, kAfter},
    VerbRule{Verb::AddUser, "add-user"_L1, Kind::Nothing, kUnnamed, kAfter},
    VerbRule{Verb::Audit, "audit"_L1, Kind::Nothing, kUnnamed, kAfter},
};

bool holds(CodeList codes, QStringView code)
{
    return std::ranges::any_of(codes, [code](QLatin1StringView each) { return code == each; });
}

}

std::span<const VerbRule> verbs()
{
    return kVerbs;
}

const VerbRule &rule(Verb verb)
{
    for (const VerbRule &each : kVerbs) {
        if (each.verb == verb)
            return each;
    }
    const auto own = std::ranges::find(kOwnVerbs, verb, &VerbRule::verb);
    return own == kOwnVerbs.end() ? kOwnVerbs.front() : *own;
}

std::optional<Verb> verbNamed(QStringView name)
{
    for (const VerbRule &each : kVerbs) {
        if (name == each.name)
            return each.verb;
    }
    return {};
}

std::optional<Verb> verbOf(quint16 stored)
{
    for (std::span<const VerbRule> list : {std::span<const VerbRule>(kVerbs), std::span<const VerbRule>(kOwnVerbs)}) {
        for (const VerbRule &each : list) {
            if (quint16(each.verb) == stored)
                return each.verb;
        }
    }
    return {};
}

const Field *field(Verb verb, QStringView path)
{
    std::span<const Field> among = rule(verb).fields;
    for (;;) {
        const qsizetype dot = path.indexOf(u'.');
        const QStringView name = dot < 0 ? path : path.first(dot);
        const auto found = std::ranges::find_if(among, [name](const Field &each) { return name == each.name; });
        if (found == among.end())
            return nullptr;
        if (dot < 0)
            return &*found;
        if (found->type != Object)
            return nullptr;
        among = found->parts;
        path = path.sliced(dot + 1);
    }
}

std::optional<Field> correctable(Verb verb, QStringView path)
{
    if (const Field *found = field(verb, path))
        return *found;
    const auto among = [path](std::span<const Field> fields) -> std::optional<Field> {
        const auto found = std::ranges::find_if(fields, [path](const Field &each) { return path == each.name; });
        return found == fields.end() ? std::nullopt : std::optional(*found);
    };
    if (verb == Verb::Invite)
        return among(kAtTheTable);
    if (verb != Verb::Convene && verb != Verb::Reconvene)
        return {};
    const QStringView which = path.sliced(path.indexOf(u'.') + 1);
    if (path.startsWith("agenda."_L1) && holds(kAnswerable, which))
        return object("agenda"_L1, kAnswered);
    if (path.startsWith("statements."_L1) && holds(kStatements, which))
        return Field{"statements"_L1, Objects, false, {}, Kind::Nothing, kReading};
    return among(kBounds);
}

QLatin1StringView kindName(Kind kind)
{
    switch (kind) {
    case Kind::Nothing: return "nothing"_L1;
    case Kind::Meeting: return "meeting"_L1;
    case Kind::Child: return "child"_L1;
    case Kind::Person: return "person"_L1;
    case Kind::OtherChild: return "other child"_L1;
    case Kind::Attendee: return "attendee"_L1;
    case Kind::Information: return "information"_L1;
    case Kind::Withheld: return "withheld"_L1;
    case Kind::Outstanding: return "outstanding"_L1;
    case Kind::Consent: return "consent"_L1;
    case Kind::Competence: return "competence"_L1;
    case Kind::Decision: return "decision"_L1;
    case Kind::Dissent: return "dissent"_L1;
    case Kind::Action: return "action"_L1;
    case Kind::Protection: return "protection"_L1;
    case Kind::Family: return "family"_L1;
    case Kind::Addendum: return "addendum"_L1;
    case Kind::Distribution: return "distribution"_L1;
    case Kind::Outcome: return "outcome"_L1;
    case Kind::Redaction: return "redaction"_L1;
    }
    return {};
}

namespace codes {
CodeList types() { return kTypes; }
CodeList complexCriteria() { return kComplex; }
CodeList forms() { return kForms; }
CodeList urgencies() { return kUrgencies; }
CodeList categories() { return kCategories; }
CodeList referralSources() { return kSources; }
CodeList ethnicities() { return kEthnicities; }
CodeList whereabouts() { return kWhereabouts; }
CodeList roles() { return kRoles; }
CodeList excludedRoles() { return kExcludedRoles; }
CodeList statements() { return kStatements; }
CodeList prompts() { return kPrompts; }
CodeList informationKinds() { return kKinds; }
CodeList sensitivities() { return kSensitivities; }
CodeList consentMatters() { return kMatters; }
CodeList consentStatuses() { return kConsentStatuses; }
CodeList grounds() { return kGrounds; }
CodeList outcomes() { return kOutcomes; }
CodeList enquiries() { return kEnquiries; }
CodeList actionKinds() { return kActionKinds; }
CodeList responses() { return kResponses; }
CodeList methods() { return kMethods; }
CodeList profiles() { return kProfiles; }
CodeList calendars() { return kCalendars; }
CodeList redactionReasons() { return kRedactionReasons; }
bool isExcludedRole(QStringView role) { return holds(kExcludedRoles, role); }
bool isPolice(QStringView role) { return holds(kPolice, role); }
bool isHealth(QStringView role) { return holds(kHealth, role); }
}

std::optional<QString> unfitText(QStringView text)
{
    // Length counts code points after NFC, as people and the format's checker do. NFC may shorten a text, and some letters
    // it takes apart, into three at most; so only a text of a third of the length is worth composing to count it.
    qsizetype points = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate()) {
            if (i + 1 >= text.size() || !text[i + 1].isLowSurrogate())
                return u"holds half a surrogate pair"_s;
            ++i;
        } else if (c.isLowSurrogate()) {
            return u"holds half a surrogate pair"_s;
        } else if (c.category() == QChar::Other_Control && c != u'\t' && c != u'\n' && c != u'\r') {
            return u"holds the control character U+%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        }
        ++points;
    }
    if (points > kMaxText / 3) {
        const QString composed = text.toString().normalized(QString::NormalizationForm_C);
        const qsizetype pairs = std::ranges::count_if(composed, [](QChar c) { return c.isHighSurrogate(); });
        if (composed.size() - pairs > kMaxText)
            return u"is longer than %1 characters"_s.arg(kMaxText);
    }
    return {};
}

bool isNhsNumber(QStringView digits)
{
    if (digits.size() != 10)
        return false;
    int sum = 0;
    for (int i = 0; i < 10; ++i) {
        const int digit = digits[i].unicode() - u'0';
        if (digit < 0 || digit > 9)
            return false;
        if (i < 9)
            sum += digit * (10 - i);
        else
            return (11 - sum % 11) % 11 == digit;    // a remainder of 10 equals no digit, so it never passes
    }
    return false;
}

}
