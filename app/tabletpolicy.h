#pragma once

#include "app/tuning.h"
#include "storage/model/result.h"

#include <QString>

// What the council sets for a tablet, in a file of the data folder (`policy`) that everybody may read and that needs no
// key: an admin, who has none of the store's, sets it. So whoever can write to the disk can change it, but to nothing that
// the product would not allow an admin: what is read is held within these bounds, and a file that is not there or cannot be
// read is the defaults.
namespace rt::tabletpolicy {

inline constexpr std::chrono::minutes kShortestCurtain{1}, kLongestCurtain{5};
inline constexpr std::chrono::minutes kShortestLock{2}, kLongestLock{30};        // five at most without a chip: IdleTimes

[[nodiscard]] IdleTimes read(const QString &folder);
// InvalidValue: "curtain" (also one that would never fall) or "lock".
[[nodiscard]] Done judge(std::chrono::minutes curtain, std::chrono::minutes lock);
// The same, and Store_*.
[[nodiscard]] Done write(const QString &folder, std::chrono::minutes curtain, std::chrono::minutes lock);

}
