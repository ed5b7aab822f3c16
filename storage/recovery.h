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
// The fresh key's private half lies in the folder until then (file `recovery`), sealed in the chip where there is one. The
// nonce is made of the number of recoveries so far, which goes up when an answer is used: so the request and its answer,
// put back together, are worth nothing. The number is the chip's, or the vault's where there is none (then whoever puts
// back the vault as well can use them again, until the store has a new key).
//
// The release of the chip's lock-out is asked for in the same way, under other names (file `release`): a request for it
// holds the release as sealed to the council, and no answer to it holds the store's key. A chip that is locked out seals
// nothing that it would open again, so the fresh key's private half lies in clear meanwhile.
namespace recovery {

// A request in letters that may be typed, printed as a QR code or carried as a file. Anybody at the tablet can ask, so there is
// one at a time: while it waits and can still be answered, asking again gives the same and writes nothing (`anew` is false).
struct Asked { QString request; bool anew = true; };
// Vault_NoCouncil.
[[nodiscard]] Result<Asked> ask(const QString &folder, SecurityChip *chip);
// Vault_NeedsChip; Vault_NoCouncil where no release was kept.
[[nodiscard]] Result<Asked> askRelease(const QString &folder, SecurityChip *chip);
// By the custodians, to either. Recovery_NotAsked when it is no request; Recovery_TooFewShares, Recovery_OtherKey.
[[nodiscard]] Result<QString> answer(const QString &request, std::span<const council::Share> shares);
// The store's key, for the one who asked. The request is gone then, whatever becomes of the key. Recovery_NotAsked when
// the answer is forged, was used, or is for another tablet, time or epoch.
struct Answered { SecretKey key; QString nonce; };
[[nodiscard]] Result<Answered> use(const QString &folder, const QString &answer, SecurityChip *chip);
// Ends the lock-out. What the chip says of the release, the answer is used up.
[[nodiscard]] Done useRelease(const QString &folder, const QString &answer, SecurityChip *chip);

}

}
