#pragma once

#include "storage/throttle.h"
#include "storage/vault.h"

#include "storage/model/moment.h"

namespace rt {

// The one way from a secret to a key, for every program: the throttle is asked and the try is on disk before the vault is
// opened; a wrong try goes into the door book. What the throttle and the vault refuse, it refuses. With a chip the chip is
// that of the vault's folder. A security key counts wrong PINs itself, where nobody can give one back; they are counted and
// noted here all the same, so that who found a key and its tablet waits, and is heard of, long before the key blocks. That
// there is no key, or another's, or that nobody touched it, is no try.
struct Unlocking {
    QString folder;
    SecurityChip *chip = nullptr;
    Uptime now;
    Instant at;                              // for the door book
    std::optional<KdfCost> policy = {};
    SecurityKey *key = nullptr;
};
[[nodiscard]] Result<Unlocked> unlock(const Unlocking &how, const QString &user, const QString &secret);

}
