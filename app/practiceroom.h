#pragma once

#include "storage/model/access.h"
#include "storage/model/moment.h"
#include "storage/model/result.h"

#include <QString>

// Practice beside whatever a tablet holds: a store of its own in a folder of its own, with a made-up chair, made-up
// children and one meeting that waits for them. It is a practice store like any other (store.h), so its record says so,
// nothing of it gets into a real store, and nothing of a real store is opened for it.
namespace rt::practiceroom {

inline constexpr QLatin1StringView kChair("practice.chair");     // its one user; a real one's name is never asked for

// Where it lies: beside the store's folder, never in it.
[[nodiscard]] QString folderBeside(const QString &folder);
// Opens it, or makes it where there is none; `afresh`: what was practised before is thrown away first. Whoever comes
// back to a room where no meeting can be minuted any more finds another one waiting. Gives who it is for.
[[nodiscard]] Result<Actor> enter(const QString &folder, const QString &language, Instant at, bool afresh = false);

}
