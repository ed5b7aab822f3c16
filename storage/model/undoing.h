#pragma once

#include "storage/model/meeting.h"

namespace rt {

// What somebody says who takes back what was just said: nothing is made not to have happened, so it is a command like
// any other, and the record keeps both. What was entered is withdrawn, what was withdrawn is said again under a name of
// its own; a correction, an arrival, an answer and what else stands of a meeting are put back as they were; and an
// action is said to stand where it stood.
struct Undoing {
    Verb verb;
    QCborMap fields;
};

// What takes `event` back, where `before` is what stood before it; nothing for what can only be followed (an end, a
// sign-off, a seal). `reason` is what the record then says of it.
[[nodiscard]] std::optional<Undoing> undoing(const Proceedings &before, const Event &event, const QString &reason);

}
