#pragma once

#include "storage/model/audit.h"
#include "storage/model/secretkey.h"

#include <span>
#include <vector>

namespace rt {

// What happened while the store was closed (wrong tries, an admin's acts, a recovery), until somebody unlocks and it is
// taken into the device's chain. Nobody can read it but the store: each entry is sealed to a key whose private half only
// the store's key gives. And nobody can change what is written, because each entry is authenticated by a key that is
// then replaced by its hash: whoever comes later has only the last, which fits nothing that was written before. The store
// keeps the first, and so sees an entry that was changed, added, moved or taken away.
//
//   rt-door1 | key n, 32 | for each entry: length, 4 | box | BLAKE2b(key i, box)
//
// An entry is on disk when note() returns. Several programs may note.
class DoorBook {
public:
    explicit DoorBook(QString path);

    // A new, empty book that begins with this key; in the place of what was there.
    [[nodiscard]] Done begin(const SecretKey &first) const;
    // Door_Damaged when there is no book, or no more room in it.
    [[nodiscard]] Done note(const AuditEntry &entry, const QByteArray &doorKey) const;

    struct Found {
        std::vector<AuditEntry> entries;         // those that hold
        bool whole = true;                       // false: something was changed or taken away
    };
    // `first`: what the book was begun with; `privateKeys`: of the door, now and before the last rotation. Entries that
    // were taken in before are `skip`ped.
    [[nodiscard]] Result<Found> read(const SecretKey &first, std::span<const SecretKey> privateKeys, qsizetype skip) const;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

}
