#pragma once

#include "storage/model/result.h"
#include "storage/model/secretkey.h"

#include <QByteArray>
#include <QByteArrayView>

namespace rt {

// What a security chip does for us; nothing else of the product knows that it is a TPM. It keeps no secret of ours: it
// seals one into a blob that is kept on the disk, and counts who asks wrongly, where no copy of the disk can undo it.
class SecurityChip {
public:
    virtual ~SecurityChip() = default;

    // A blob that only this chip opens, only for this auth, and only while the tablet starts as it does today.
    [[nodiscard]] virtual Result<QByteArray> seal(const SecretKey &secret, const SecretKey &auth) = 0;
    // Chip_WrongAuth (counted), Chip_LockedOut, Chip_StateChanged, Chip_NotOurs, Chip_Failed.
    [[nodiscard]] virtual Result<SecretKey> unseal(QByteArrayView blob, const SecretKey &auth) = 0;

    // The same without anybody's secret, for what the tablet shows to whoever stands before it. To open it is no try: it
    // is neither counted nor refused in a lock-out. What was sealed for an auth is Chip_NotOurs here, and uncounted.
    [[nodiscard]] virtual Result<QByteArray> sealForTablet(const SecretKey &secret) = 0;
    [[nodiscard]] virtual Result<SecretKey> unsealForTablet(QByteArrayView blob) = 0;

    // A number that never goes down, whatever happens to the disk.
    [[nodiscard]] virtual Result<quint64> counter() = 0;
    // Counts one up and returns the new number. The chip wears: for tries and acts, not for touches.
    [[nodiscard]] virtual Result<quint64> count() = 0;
    // Another such number, of the recoveries that were used on this tablet.
    [[nodiscard]] virtual Result<quint64> recoveries() = 0;
    [[nodiscard]] virtual Result<quint64> countRecovery() = 0;
    // And of openings: by it a note for the door (duenote.h) that was put back is told from the last.
    [[nodiscard]] virtual Result<quint64> openings() = 0;
    [[nodiscard]] virtual Result<quint64> countOpening() = 0;

    // Once, when the tablet is set up: sets how many wrong tries the chip takes, and makes the release that alone ends
    // a lock-out before its time. The release goes to the escrow and stays nowhere here. Chip_SetUpBefore.
    [[nodiscard]] virtual Result<SecretKey> setUp() = 0;
    // Forgets the wrong tries. A wrong release is refused for a day, the right one too: Chip_WrongAuth, Chip_LockedOut.
    [[nodiscard]] virtual Done release(const SecretKey &escrowed) = 0;

protected:
    SecurityChip() = default;
    Q_DISABLE_COPY_MOVE(SecurityChip)
};

}
