#pragma once

#include "storage/store.h"

#include <memory>
#include <vector>

namespace rt::doorstep {

// What the door does with the disk and the vault. Each call takes up to some seconds and belongs on a thread that no
// screen waits for; none of them leaves a store open or a secret behind.

// Somebody who may unlock, as far as can be told without a key.
struct Known { QString user, name, kind; int waitSeconds = 0; bool disabled = false; };
struct Found { bool exists = false, practice = false; std::vector<Known> known; };

[[nodiscard]] Result<Found> look(const QString &folder);
// The store's key. The secret is wiped.
[[nodiscard]] Result<std::shared_ptr<SecretKey>> unlock(const QString &folder, const QString &user, QByteArray &secret);
// First start: a store with its first user, who may chair. The secret is wiped.
[[nodiscard]] Result<Found> create(const QString &folder, const Actor &first, QByteArray &secret, Instant at);
[[nodiscard]] Result<Found> createPractice(const QString &folder, const Actor &first, Instant at);

// "Ngozi Okafor" -> "ngozi.okafor": what stands in the journal and on the key's slot.
[[nodiscard]] QString shortName(const QString &name);
// And back, for the lock screen, which knows short names only: the full ones lie encrypted.
[[nodiscard]] QString longName(const QString &user);

}
