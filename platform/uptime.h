#pragma once

#include "storage/model/throttling.h"

namespace rt {

// How long this machine has been on, and since which start. Where the start has no name each call is a start of its own,
// so that no wait ends early.
[[nodiscard]] Uptime uptime();

}
