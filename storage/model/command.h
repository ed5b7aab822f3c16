#pragma once

#include "storage/model/access.h"
#include "storage/model/event.h"
#include "storage/model/result.h"

#include <QStringList>

namespace rt {

class Proceedings;

// What a person asks, on a screen or in a script: one verb with its fields, exactly as said.
struct Command {
    Verb verb;
    Instant at;
    Actor actor;
    Ref meeting;                 // which meeting; empty: the one convened last. Not for Convene
    Ref ref;                     // the name of what it makes; for a verb that makes nothing, empty
    QCborMap fields;
    MeetingId newMeeting;        // the id that a Convene or Reconvene gives
    QString profile, calendar;   // of a new meeting; a Reconvene inherits where they are empty
};

// The one way in. Gives the event that the command comes to, with its values made canonical (NFC, UTC) and what the
// rules resolve written out (who was present, which decisions "all" meant), or the refusal code and, as detail, the
// field or ref at fault. Pure: changes nothing, and asks no clock. What it accepts, Proceedings::apply() takes.
//
// `unfinished`: what the screens know to be missing beside the rules' own list ("unfinished:..."), which a Seal must
// also give reasons for.
[[nodiscard]] Result<Event> decide(const Proceedings &proceedings, const Command &command,
                                   const QStringList &unfinished = {});

// The audit trail of a refusal: which verb, by whom, when and why; never what was said. Empty when the command's meeting
// is not known, because then there is no chain to keep it in.
[[nodiscard]] std::optional<Event> refusal(const Proceedings &proceedings, const Command &command, Code code);

}
