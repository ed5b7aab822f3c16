#pragma once

#include "storage/kdf.h"
#include "storage/model/chip.h"
#include "storage/model/secretrule.h"
#include "storage/model/securitykey.h"

namespace rt {

// What a slot opens: the store's key, or an admin's own key, which opens nothing of the store.
enum class Holds { Content = 0, Device = 1 };

// What every slot of one vault is bound to, so that none can be carried into another or into an earlier life of it.
struct VaultBinding {
    QByteArray device;               // 16 random bytes: this tablet's life
    QByteArray signer;               // Ed25519 public: its private half is wrapped under the store's key
};

// One user's place in the vault, as it lies in the file. It holds two things: a private key (X25519) that only the
// user's secret opens, and what was sealed to its public half. So a rotation gives everybody the new store key without
// knowing their secrets, and nobody can put another key there unnoticed: `voucher` is signed by who had the store's key.
struct Slot {
    QString user;
    Holds holds = Holds::Content;
    SecretKind kind = SecretKind::Passphrase;
    KdfCost cost = {};
    quint64 since = 0;               // the epoch in which the secret was set
    QByteArray salt = {}, wrapped = {};                             // nonce, then XChaCha20-Poly1305(KEK, private key)
    QByteArray blob = {};            // what the chip sealed; empty without one
    QByteArray publicKey = {}, sealed = {}, voucher = {};           // the last two empty for Holds::Device
    KeyCredential key = {};          // what a security key made for it; empty where takesKey() says no
    QByteArray old = {};             // of a vault of format 1: nonce, store's key under the passphrase; nothing else then

    [[nodiscard]] bool isOld() const { return !old.isEmpty(); }
};

namespace slot {

inline constexpr qsizetype kDeviceBytes = 16;

// What a secret is made into a key with, beside itself; either may be none.
struct Devices {
    SecurityChip *chip = nullptr;
    SecurityKey *key = nullptr;
    QString keyPin = {};             // to make a credential beside a passphrase, where the key makes none without its PIN
};

// A slot for a private key under a secret; nothing is sealed to it yet. Chip_* and Key_* when these do not do their part.
// Of SecretKind::Key the secret is the key's own PIN, or empty where a finger does. The key is touched three times: to make
// a credential, to answer, and to answer without making sure of its person, which must not be the same (Key_Unfit).
[[nodiscard]] Result<Slot> make(const QString &user, Holds holds, SecretKind kind, const QString &secret,
                                const KdfCost &cost, quint64 epoch, const VaultBinding &binding, const Devices &devices,
                                const SecretKey &privateKey);
// The user's private key. Vault_WrongPassphrase (which a damaged slot looks like: the check is one and the same);
// Vault_NeedsChip when it was sealed by a chip and there is none; Chip_* and Key_* as these say.
[[nodiscard]] Result<SecretKey> open(const Slot &slot, const QString &secret, const VaultBinding &binding,
                                     const Devices &devices);
// The store's key out of a slot of format 1.
[[nodiscard]] Result<SecretKey> openOld(const Slot &slot, const QString &secret, const VaultBinding &binding);

// Gives the slot its key for an epoch, and vouches for it.
void give(Slot &slot, const SecretKey &key, quint64 epoch, const VaultBinding &binding, const SecretKey &signerSeed);
[[nodiscard]] bool isVouchedFor(const Slot &slot, quint64 epoch, const VaultBinding &binding);
// The key that the slot holds. Vault_Damaged when nobody vouched for what is sealed there.
[[nodiscard]] Result<SecretKey> take(const Slot &slot, const SecretKey &privateKey, quint64 epoch,
                                     const VaultBinding &binding);

}

// Small things that everything around the vault needs.
namespace sealed {
[[nodiscard]] QByteArray randomBytes(qsizetype count);
[[nodiscard]] QByteArray digest(QByteArrayView bytes);                                  // BLAKE2b-256
[[nodiscard]] QByteArray wrap(const SecretKey &key, const SecretKey &what, const QByteArray &bound);
[[nodiscard]] Result<SecretKey> unwrap(const SecretKey &key, const QByteArray &wrapped, const QByteArray &bound);
[[nodiscard]] QByteArray signerOf(const SecretKey &seed);                               // Ed25519 public
[[nodiscard]] QByteArray sign(const QByteArray &what, const SecretKey &seed);
[[nodiscard]] bool isSigned(const QByteArray &what, const QByteArray &signature, const QByteArray &signer);
[[nodiscard]] QByteArray boxKeyOf(const SecretKey &privateKey);                         // X25519 public
[[nodiscard]] QByteArray seal(QByteArrayView what, const QByteArray &boxKey);
// Empty when it does not open. For secrets use openKey().
[[nodiscard]] QByteArray open(const QByteArray &box, const SecretKey &privateKey);
[[nodiscard]] Result<SecretKey> openKey(const QByteArray &box, const SecretKey &privateKey);
[[nodiscard]] QByteArray number(quint64 value);                                         // 8 bytes, little endian
}

}
