#pragma once

#include "storage/model/result.h"
#include "storage/model/secretkey.h"

// The key of a practice store, in clear and saying so: made-up data only. The file carries a checksum, so that a changed
// byte is Vault_Damaged and never a wrong key.
namespace rt::practice {

[[nodiscard]] Result<SecretKey> create(const QString &path);
[[nodiscard]] Result<SecretKey> read(const QString &path);
// Throws a whole practice store away, its key last. Access_Denied for a real one, Store_Locked for one that is open.
[[nodiscard]] Done discard(const QString &folder);

}
