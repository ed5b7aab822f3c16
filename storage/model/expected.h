#pragma once

#include "storage/model/meeting.h"

#include <QStringList>

#include <vector>

namespace rt {

// Who belongs at the table, and who is to have the papers, by what is known of the children and the concern. Expected is
// not required: only the quorum stops anything (procedure.h). Source: South West procedures 1.3.5, sections 3 and 6; for
// the midwife domain A4.
struct Expectation {
    QString role;
    QString because;             // in_patient hospital unborn medical referrer trust complex legal
    Ref child;                   // whom it is about; empty: the meeting
};

// Those who are expected and not invited yet, each role once for each reason's child, in a fixed order.
[[nodiscard]] std::vector<Expectation> expected(const Proceedings &proceedings, const Meeting &meeting);

// What the criteria make of a meeting: "complex" as soon as one of them is met, else "team_manager".
[[nodiscard]] QString typeFor(const QStringList &criteria);

// Everybody who is to have what the meeting decided: all who were invited, but nobody in an excluded role unless the
// chair said that they may receive it (domain A9).
[[nodiscard]] QStringList recipients(const Proceedings &proceedings, const Meeting &meeting);

}
