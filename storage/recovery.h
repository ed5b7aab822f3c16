#pragma once

#include "storage/council.h"
#include "storage/vault.h"

namespace rt {

// The way back when a PIN is forgotten, the chip is broken or the last admin is gone (security-ux D5), which two custodians
// walk and nobody alone. The tablet asks; the custodians, who join their shares somewhere else, answer; the answer is
// used once, on the tablet that asked.
//
//   request: device, epoch, nonce, a fresh public key, and the store's key as sealed to the council's key
//   answer:  crypto_box from the council's key to the fresh one, of nonce | device | epoch | store's key
//
// The fresh key's private half lies in the folder until then (file `recovery`), sealed in the chip where there is one.
namespace recovery {

// A request in letters that may be typed, printed as a QR code or carried as a file. A new one ends the one before.
// Vault_NoCouncil.
[[nodiscard]] Result<QString> ask(const QString &folder, SecurityChip *chip);
// By the custodians. Recovery_NotAsked when it is no request; Recovery_TooFewShares, Recovery_OtherKey.
[[nodiscard]] Result<QString> answer(const QString &request, std::span<const council::Share> shares);
// The store's key, for the one who asked. The request is gone then, whatever becomes of the key. Recovery_NotAsked when
// the answer is forged, was used, or is for another tablet, time or epoch.
struct Answered { SecretKey key; QString nonce; };
[[nodiscard]] Result<Answered> use(const QString &folder, const QString &answer, SecurityChip *chip);

}

}
