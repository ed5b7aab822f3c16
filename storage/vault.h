#pragma once

#include "storage/model/result.h"
#include "storage/model/secretkey.h"

#include <QStringList>

#include <vector>

namespace rt {

// What one guess at a passphrase costs (Argon2id). Stored in each slot, so that a later version can ask for more.
struct KdfCost {
    quint32 passes = 3;
    quint32 memoryKiB = 256 * 1024;
    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};
inline constexpr KdfCost kLeastCost{3, 64 * 1024};       // RFC 9106, second recommendation
inline constexpr int kLeastPassphrase = 15;              // characters, where no security chip counts the guesses

// The file beside the store that holds the store's key, wrapped once for each user by their passphrase:
//   KEK = Argon2id(passphrase, salt); slot = XChaCha20-Poly1305(KEK, key, AD = header | device | user | cost | salt).
// Either the old or the new file is there after a power cut. A byte that was changed makes unlock() fail; which file it
// is stands in the error's detail. Knows passphrases and keys only while a call runs.
class Vault {
public:
    // Writes a new vault for a new random key. Store_Exists, Vault_PassphraseTooShort, Store_Io, Store_DiskFull.
    [[nodiscard]] static Result<SecretKey> create(const QString &path, const QString &user, const QString &passphrase,
                                                  const KdfCost &cost = {});
    // Reads the file; opens nothing. Store_NotFound, Vault_Damaged, Store_TooNew.
    [[nodiscard]] static Result<Vault> read(const QString &path);

    // UnknownUser, Vault_WrongPassphrase (which a damaged slot looks like: the check is one and the same).
    [[nodiscard]] Result<SecretKey> unlock(const QString &user, const QString &passphrase) const;
    // Adds the user's slot or replaces it, on disk when it returns.
    [[nodiscard]] Done setPassphrase(const SecretKey &key, const QString &user, const QString &passphrase,
                                     const KdfCost &cost = {});
    [[nodiscard]] QStringList users() const;

private:
    struct Slot { QString user; KdfCost cost; QByteArray salt, nonce, wrapped; };
    [[nodiscard]] Done write() const;
    [[nodiscard]] QByteArray boundTo(const Slot &slot) const;

    QString m_path;
    QByteArray m_device;
    std::vector<Slot> m_slots;
};

// The key of a practice store, in clear and saying so: made-up data only. The file carries a checksum, so that a changed
// byte is Vault_Damaged and never a wrong key.
namespace practice {
[[nodiscard]] Result<SecretKey> create(const QString &path);
[[nodiscard]] Result<SecretKey> read(const QString &path);
}

}
