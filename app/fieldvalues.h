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
// And back, for a form that corrects an item.
[[nodiscard]] QVariantMap toSaid(const QCborMap &fields);

}
