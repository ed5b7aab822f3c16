#pragma once

#include "storage/model/ids.h"
#include "storage/model/moment.h"

#include <QJsonObject>

namespace rt {

// One child's record as an HL7 FHIR R4 (4.0.1) document bundle: what health and social care systems take in. Made of that
// child's disclosedRecord() and of nothing else, so it can hold no more than the papers do; every reference in it leads to
// an entry of it.
//
// What was said             is there as
//   the child               Patient (NHS number, the council's case number)
//   family and others       RelatedPerson
//   who was at the table    Practitioner, PractitionerRole, one Organization an agency
//   information             Observation; what was withheld or is outstanding is in the words of its section
//   consent                 Consent
//   decisions               ClinicalImpression: basis, outcomes, and the information it rests on; dissent as a note
//   actions                 Task
//   protection              Flag, category safety
//   the family is told      CommunicationRequest
//   the seal                Provenance with the device's signature
// and everything once more in words, in the sections of the Composition, for a system that shows no more than text.
//
// Codes are ours (`urn:roundtable:...`, the words of the script format) where R4 binds none: which SNOMED CT codes a council
// would file them under is for the council to say. Ids are the same whenever the document is made of the same meeting.
[[nodiscard]] QJsonObject fhirDocument(const QJsonObject &childRecord, const MeetingId &meeting, Instant now);

}
