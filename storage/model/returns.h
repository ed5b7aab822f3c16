#pragma once

#include "storage/model/meeting.h"
#include "storage/model/moment.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <vector>

// What the council's other systems take of a section 47 enquiry: fragments for them to merge, keyed by the council's own
// number of the child, and never the return itself. On the tablet and at central by this same code. Source: domain A18 (CIN
// census, Ofsted Annex A, Standard Safeguarding Dataset, DfE daily data flow).
namespace rt {

// The facts of one child's enquiry, out of all meetings of its process. England; Wales makes none of these returns.
struct Enquiry {
    QString id;                          // the same whenever it is asked for: of the first meeting's id and the child
    Ref child;
    const Item *about = nullptr;         // the child as it was added
    QString person;                      // the council's own number of the child, by which a system merges it
    QString user;                        // who chaired where it was decided
    QString team;
    std::optional<Day> referred;         // CINreferralDate, N00100
    QString referralSource;              // N00152
    Day started;                         // of the meeting that FIRST decided it; later ones of the same enquiry change nothing
    std::optional<Day> conferenceTarget; // N00109: the clock of the conference, 15 working days from there
    std::optional<Instant> ended;        // when the outcome was recorded
    QString determination;
    std::optional<bool> conferenceRequired;      // one flag, whose sense each format turns as it needs (domain D 15)
};

// Null when no section 47 enquiry was decided for the child.
[[nodiscard]] std::optional<Enquiry> enquiryOf(const Proceedings &proceedings, const Meeting &meeting, const Ref &child);

// The same of a child who was made up for practice: every key of it says so, so that no system can take it for one of its
// own and whoever reads it sees what it is.
[[nodiscard]] Enquiry madeUp(Enquiry enquiry);

// What the census would refuse or ask about, while there is still time to mend it. `rule` is the census' own number.
struct ReturnWarning {
    QString rule;                        // "2889"
    bool isError = true;                 // false: a query ("8870Q")
    friend bool operator==(const ReturnWarning &, const ReturnWarning &) = default;
};
[[nodiscard]] std::vector<ReturnWarning> cinWarnings(const Proceedings &proceedings, const Meeting &meeting, const Enquiry &enquiry,
                                                     Day today);

// <Child> with one <CINdetails> and its <Section47>, in the order of the census' schema (2024-25: Sex in the place of
// GenderCurrent). What we cannot know (conference, plan, closure) is not in it.
[[nodiscard]] QByteArray cinFragment(const Enquiry &enquiry);
// Ofsted Annex A, list 5: the header and one row as CSV (RFC 4180), days as dd/MM/yyyy; what only the council knows is empty.
[[nodiscard]] QByteArray annexARow(const Enquiry &enquiry, Day today);
// A row of ssd_s47_enquiry and one of ssd_initial_cp_conference, by their column names.
[[nodiscard]] QJsonObject ssdRows(const Enquiry &enquiry);
// An element of section_47_assessments[] of the DfE daily data flow. icpc_required_flag is true when it IS required.
[[nodiscard]] QJsonObject dfeAssessment(const Enquiry &enquiry);

}
