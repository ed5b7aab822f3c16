#pragma once

#include "storage/model/result.h"

#include <QByteArray>
#include <QCborValue>

namespace rt {

// Strict JSON (RFC 8259) as a value: refuses what readers differ about and a record must not depend on: a key that stands
// twice in one object, bytes that are not UTF-8, half a surrogate pair, a number that is not finite, nesting deeper than
// kMaxJsonDepth, an object with more than kMaxJsonKeys keys. Script_Unreadable with the place as detail, never the content.
inline constexpr int kMaxJsonDepth = 32;
inline constexpr int kMaxJsonKeys = 1'000;     // far above any object of ours; looking a key up walks through all of them

[[nodiscard]] Result<QCborValue> readJson(const QByteArray &bytes);

}
