#pragma once

#include "app/looks.h"
#include "storage/duenote.h"
#include "storage/model/chip.h"
#include "storage/store.h"

#include <memory>
#include <vector>

namespace rt {
class KeyInHand;
}

namespace rt::doorstep {

// What the door does with the disk and the vault. Each call takes up to some seconds and belongs on a thread that no
// screen waits for; none of them leaves a store open or a secret behind.

// Somebody who may unlock, as far as can be told without a key.
struct Known { QString user, name, kind; int waitSeconds = 0; bool disabled = false, withKey = false; };
struct Found {
    bool exists = false, practice = false, chip = false;
    std::vector<Known> known = {};
    Result<DueNote> dues = DueNote();                // what may be told of running clocks
    Looks looks = {};                                // kept in the file `looks`, in clear
};
// Where the store lies, and how to reach the security chip ("device:/dev/tpmrm0") and security keys ("usb").
struct Where { QString folder, chip, keys = {}; };
// Who looks after the tablet alone gets a key, too, but to nothing of the store.
struct Opened { std::shared_ptr<SecretKey> key; bool chip = false; Holds holds = Holds::Content; quint64 opening = 0; };

// None is an answer, too: then passphrases are asked for, and the tablet locks sooner.
[[nodiscard]] std::unique_ptr<SecurityChip> chipAt(const Where &where);

[[nodiscard]] Result<Found> look(const Where &where);
// The store's key. The try is written down before it is made, and a wrong one in the audit trail. The secret is wiped.
// Whose slot takes a security key is waited for; Key_NeedsPin: the same again, with the key's PIN. Where the record is opened
// with it, the next note for the lock screen (duenote.h) is admitted; anew, where the door could not read the last.
enum class Clocks { Leave, Admit, Anew };
[[nodiscard]] Result<Opened> unlock(const Where &where, const QString &user, QByteArray &secret, Instant at,
                                    Clocks clocks = Clocks::Leave, KeyInHand *key = nullptr);
// Best effort; where there is no folder yet, later.
void keepLooks(const QString &folder, const Looks &looks);
// Who is on this tablet and what they are, as it stands in the store; for somebody who opens it. The secret is wiped.
[[nodiscard]] Result<std::vector<Actor>> users(const Where &where, const QString &user, QByteArray &secret, Instant at,
                                               KeyInHand *key = nullptr);
// First start: a store with its first user, who may chair. Digits alone are a PIN, which needs a chip. It wipes it. With
// the public key of a council two of its custodians can help later, and the chip is set up for them.
[[nodiscard]] Result<Found> create(const Where &where, const Actor &first, QByteArray &secret, Instant at,
                                   const QByteArray &council = {});
[[nodiscard]] Result<Found> createPractice(const QString &folder, const Actor &first, Instant at);

// "Ngozi Okafor" -> "ngozi.okafor": what stands in the journal and on the key's slot.
[[nodiscard]] QString shortName(const QString &name);
// And back, for the lock screen, which knows short names only: the full ones lie encrypted.
[[nodiscard]] QString longName(const QString &user);

}
