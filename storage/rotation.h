#pragma once

#include "storage/vault.h"

namespace rt::rotation {

// Gives the store a new random key, by writing it anew: what was deleted from it is gone, and a copy of the vault from before
// opens nothing of it (crypto-erase, security-ux D3, D6, D10). Every user's secret opens it as before. No rotation reaches a
// copy of store and vault together.
//
// Nobody may have the store open. After a power cut at any moment either the old store opens with the old vault, or the
// new with the new: the new files are whole and synced under other names first, and one rename decides.
//   store.db.next, head.next, vault.making   written and synced; nothing has happened yet
//   vault.making -> vault.next               the new store is to be taken
//   store.db.next -> store.db                decided: the old store is gone
//   head.next -> head, vault.next -> vault   what settle() does, too, when the power went here
[[nodiscard]] Result<Vault::Rotated> rotate(const QString &folder, const SecretKey &storeKey);

// Ends a rotation that was cut short, in whichever way it was decided. Needs no key. Vault::read() does it.
[[nodiscard]] Done settle(const QString &folder);

}
