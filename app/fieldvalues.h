#pragma once

#include "storage/model/vocabulary.h"

#include <QCborMap>
#include <QVariantMap>

namespace rt {

// What a screen says, as a command takes it: names with a dot become objects, whole numbers become numbers, days and
// times become their text, and what is empty is left out.
[[nodiscard]] QCborMap toFields(Verb verb, const QVariantMap &said);
[[nodiscard]] QCborValue toField(const QVariant &said);
[[nodiscard]] bool isGiven(const QVariant &said);
// And back, for a form that corrects an item: objects become names with a dot.
[[nodiscard]] QVariantMap toSaid(const QCborMap &fields);
// The change of a correction, out of a form's names "change.PATH": a part of an object is said together with the rest
// of it as it stands, and what was emptied (null) is taken away.
[[nodiscard]] QCborMap toChange(const QCborMap &before, const QVariantMap &said);

}
