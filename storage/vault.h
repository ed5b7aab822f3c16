#pragma once

#include "storage/kdf.h"
#include "storage/practicekey.h"
#include "storage/slot.h"

#include <QStringList>

#include <vector>

namespace rt {

struct SlotInfo {
    QString user;
    Holds holds = Holds::Content;
    SecretKind kind = SecretKind::Passphrase;
    bool chip = false;
    KdfCost cost;
};

inline constexpr qsizetype kMostUserName = 64, kMostPersonName = 200;      // a short name; a full name, or a team's

// How a slot is to be made. A PIN needs a chip.
struct SlotOptions {
    KdfCost cost = {};
    SecurityChip *chip = nullptr;
    SecretKind kind = SecretKind::Passphrase;
    Holds holds = Holds::Content;
    SecretRule rule = {};
    SecurityKey *key = nullptr;      // where takesKey(kind)
    QString keyPin = {};             // of SecretKind::PassphraseWithKey; of a key alone it is the secret
};

struct Unlocked {
    SecretKey key;
    Holds holds = Holds::Content;
};

// The file beside the store that holds the store's key, once for each user, so that changing a secret or removing a user
// rewrites one slot and never the store (security-ux D2):
//   A = Argon2id(secret, salt), 64 bytes; DS = 32 random bytes in the chip, opened by A[0..31]
//   KEK = BLAKE2b-256(DS, "rt-kek-v1" | A[32..63]), or without a chip BLAKE2b-256(A)
//   with a security key, K = its answer for its credential and a salt of the slot's, 32 bytes:
//   A = BLAKE2b-512(K, "rt-key-v1" | Argon2id(passphrase, salt)), or of the key alone BLAKE2b-512(K, "rt-key-v1")
//   slot = XChaCha20-Poly1305(KEK, private key, AD = header | device | signer | epoch | holds | kind | cost | salt |
//          public key | key's credential | chip's blob | user), and the store's key sealed to that public key, signed by the vault's signer.
// Beside the slots: the signer under the store's key, the public key of the door book, and the store's key sealed to the
// council's recovery key, if the vault has one. What is signed can be made only by who had the store's key.
//
// Either the old or the new file is there after a power cut. A changed byte makes read() or unlock() fail. Knows secrets
// and keys only while a call runs. Reads format 1, whose slots are brought up to date as each user unlocks. Writes
// format 3 where a slot takes a security key, else format 2, which an older version reads too.
class Vault {
public:
    // Writes a new vault for a new random key. Store_Exists, what judge() says, Vault_NeedsChip, Chip_*, Key_*, Store_*.
    [[nodiscard]] static Result<SecretKey> create(const QString &path, const QString &user, const QString &secret,
                                                  const SlotOptions &options = {}, const QByteArray &council = {});
    // Reads the file; opens nothing. Store_NotFound, Vault_Damaged, Store_TooNew.
    [[nodiscard]] static Result<Vault> read(const QString &path);

    // UnknownUser (which takes as long as a wrong secret), Vault_WrongPassphrase, Vault_NeedsChip, Chip_*, Key_*. Where
    // `policy` asks for a dearer guess than the slot has, or the slot is of format 1, the slot is made anew in passing;
    // that it could not be written is no error here. Not so a slot that takes a key: it would have to be touched again.
    [[nodiscard]] Result<Unlocked> unlock(const QString &user, const QString &secret, SecurityChip *chip = nullptr,
                                          const std::optional<KdfCost> &policy = {}, SecurityKey *key = nullptr);
    // Adds the user's slot or replaces it, on disk when it returns. For Holds::Content `storeKey` must be the store's
    // (Store_WrongKey); Holds::Device takes none (Vault_LastUser in the place
    // of the last that opened the store).
    [[nodiscard]] Done setSecret(const SecretKey *storeKey, const QString &user, const QString &secret,
                                 const SlotOptions &options = {});
    // With the slot goes what the chip sealed for it. Vault_LastUser when nobody and no council could open the store.
    [[nodiscard]] Done removeUser(const QString &user);
    [[nodiscard]] bool isLastToOpen(const QString &user) const;

    [[nodiscard]] QStringList users() const;
    [[nodiscard]] std::vector<SlotInfo> slotInfos() const;
    [[nodiscard]] std::optional<SlotInfo> slotOf(const QString &user) const;
    [[nodiscard]] quint64 epoch() const { return m_epoch; }         // 1, and one more with each rotation
    [[nodiscard]] const QByteArray &device() const { return m_binding.device; }

    // The council's public key (X25519), to which the store's key is sealed for recovery; empty without one.
    [[nodiscard]] const QByteArray &council() const { return m_council; }
    [[nodiscard]] const QByteArray &escrow() const { return m_escrow; }
    [[nodiscard]] Done useCouncil(const SecretKey &storeKey, const QByteArray &council);
    // What alone ends a lock-out of the chip before its time, sealed to the council under a name of its own: so that no
    // custodian who gives it away gives the store's key instead.
    [[nodiscard]] const QByteArray &chipRelease() const { return m_release; }
    [[nodiscard]] Done keepChipRelease(const SecretKey &release);
    static constexpr char kReleaseName[] = "rt-rel-1";
    // How many recoveries were used on this tablet, vouched for like the council's key: the answer to the one before is
    // not taken again (recovery.h).
    [[nodiscard]] quint64 recoveries() const { return m_recoveries; }
    [[nodiscard]] Done countRecovery(const SecretKey &storeKey);
    // What is said here of the council, the door and the recoveries was signed by who had the store's key.
    [[nodiscard]] bool isVouchedFor() const;
    // The council's public key for whoever has the store's key and no secret of a user: a vault of somebody else's in the
    // place of this one opens to other users and vouches for other keys. Store_WrongKey then; Vault_Damaged.
    [[nodiscard]] Result<QByteArray> councilFor(const SecretKey &storeKey) const;

    // To which the door book seals what happens while the store is closed; and its private half, out of the store's key.
    [[nodiscard]] const QByteArray &doorKey() const { return m_doorKey; }
    [[nodiscard]] static SecretKey doorPrivate(const SecretKey &storeKey) { return storeKey.derived("rt-door1"); }

    // The same vault for another store key, written to `path`; this one stays as it is. Every user's secret opens it as
    // before. Vault_Damaged when a slot is there that nobody vouched for. `left`: users of format 1 who never unlocked
    // since, so that nothing can be sealed to them.
    struct Rotated { SecretKey key; QStringList left; };
    [[nodiscard]] Result<Rotated> rotateTo(const QString &path, const SecretKey &storeKey) const;

private:
    [[nodiscard]] Done write(const QString &path) const;
    [[nodiscard]] Done keep(Slot slot);
    [[nodiscard]] Result<SecretKey> signer(const SecretKey &storeKey) const;
    [[nodiscard]] QByteArray boundSigner() const;
    [[nodiscard]] QByteArray statement() const;
    [[nodiscard]] bool isWhole() const;
    void found(const SecretKey &storeKey, const SecretKey &signerSeed);
    void refresh(const Slot &slot, const QString &secret, const SecretKey &key, SecurityChip *chip,
                 const SecretKey &privateKey, const KdfCost &cost);

    QString m_path;
    quint64 m_epoch = 1, m_recoveries = 0;
    VaultBinding m_binding;
    QByteArray m_signer;                                             // its seed, wrapped under the store's key
    QByteArray m_doorKey, m_council, m_escrow, m_release, m_voucher; // the voucher is for all of these
    std::vector<Slot> m_slots;
};

}
