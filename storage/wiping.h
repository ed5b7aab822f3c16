#pragma once

#include "storage/model/result.h"

#include <QString>

namespace rt::wiping {

// Makes a tablet's folder unreadable, and then empty: crypto-erase, and after it a tablet at its first start (security-ux
// D6, D10). Who may, and what would be lost, keeping.h knows.
//
//   vault -> wiping          one rename, synced: decided. Nothing opens the store any more
//   wiping                   overwritten, cut to nothing: the slots and what the chip sealed for them are gone
//   recovery, release        the other keys that may lie here
//   all else in the folder   the store first
//   wiping                   last, so that what was cut short is known for what it is
// A kill or a power cut at any point leaves the tablet whole (before the rename) or one that opens to nobody, which settle()
// ends. Overwriting does not reach every cell of a flash disk: what was copied from the folder before, or is dug out of
// the chips of the disk, is as safe as it was then, behind secret and security chip. Clearing the security chip in the
// tablet's start-up settings ends that, too.
[[nodiscard]] Done wipe(const QString &folder);

// Ends a wipe that was cut short. Store::kindOf() and Store::create() do it.
[[nodiscard]] Done settle(const QString &folder);

}
