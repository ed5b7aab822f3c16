#pragma once

#include "storage/model/script.h"
#include "storage/reading.h"

#include <functional>

// roundtablectl play: a script's steps, each saved before its line is printed. In a practice store everybody may say
// everything; in a real one nothing is said that whoever unlocked could not say on the screens: it takes the deed Minute,
// for a seal the deed Seal, for the steps of others a chair, and what each person is, the store says, not the script.
namespace rt::ctl {

struct Playing { int from = 1, until = 0; QString reasonForTheRest = {}; };

// The exit status; `tell` takes the sentences for the person. Access_Denied before the first step.
[[nodiscard]] Result<int> play(Reading &reading, Store &store, Script script, const Playing &how,
                               const std::function<void(const QString &)> &tell);

}
