#pragma once

#include <QString>
#include <QUuid>

namespace rt {

// One meeting, for ever and on every device: it names the meeting's chain in the journal. Never shown to people.
using MeetingId = QUuid;

// The name by which people, scripts and exports speak of a thing that a meeting made ("m1", "c2", "d4"). Unique within
// the proceedings that the thing belongs to; plain letters, digits, '_', '.' and '-'.
using Ref = QString;

}
