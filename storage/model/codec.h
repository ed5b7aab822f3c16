#pragma once

#include "storage/model/event.h"
#include "storage/model/result.h"

#include <QByteArray>

namespace rt {

// Event <-> the bytes that are hashed, stored and sealed. Version 1 is the CBOR array
//   [1, verb, meeting (16 bytes), at (microseconds since 1970), by, ref or null, fields]
// with map keys sorted (RFC 8949, 4.2.1), so that equal events have equal bytes. Every version ever written stays
// readable; golden bytes of each stand in tests/model/data.
inline constexpr int kCodecVersion = 1;

[[nodiscard]] QByteArray encode(const Event &event);
// Codec_Malformed, Codec_TooNew. A field that this version does not know is kept as it is.
[[nodiscard]] Result<Event> decode(const QByteArray &bytes);

}
