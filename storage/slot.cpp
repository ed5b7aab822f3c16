#include "storage/slot.h"

#include <sodium.h>

namespace rt::slot {

using namespace Qt::StringLiterals;

namespace {

// Every length is fixed but the user's, which stands last.
QByteArray boundTo(const Slot &slot, const VaultBinding &binding)
{
    return "rt-slot-2" + binding.device + binding.signer + sealed::number(slot.since) + char(slot.holds) + char(slot.kind)
            + sealed::number(quint64(slot.cost.passes) << 32 | slot.cost.memoryKiB) + slot.salt + slot.publicKey
            + sealed::digest(slot.blob) + slot.user.toUtf8();
}

QByteArray vouched(const Slot &slot, quint64 epoch, const VaultBinding &binding)
{
    return "rt-vouch-2" + binding.device + sealed::number(epoch) + char(slot.holds) + slot.publicKey
            + sealed::digest(slot.sealed) + slot.user.toUtf8();
}

// With a chip: BLAKE2b-256(key = what the chip sealed, "rt-kek-v1" | A[32..63]), so that neither a copied disk nor a
// stolen blob is enough. Without: BLAKE2b-256(A).
SecretKey keyEncrypting(const Stretched &from, const SecretKey *sealedInChip)
{
    SecretKey key = SecretKey::zero();
    crypto_generichash_state state;
    if (sealedInChip) {
        constexpr char kContext[] = "rt-kek-v1";
        crypto_generichash_init(&state, sealedInChip->bytes().data(), SecretKey::kBytes, SecretKey::kBytes);
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(kContext), sizeof kContext - 1);
    } else {
        crypto_generichash_init(&state, nullptr, 0, SecretKey::kBytes);
        crypto_generichash_update(&state, from.shown.bytes().data(), SecretKey::kBytes);
    }
    crypto_generichash_update(&state, from.kept.bytes().data(), SecretKey::kBytes);
    crypto_generichash_final(&state, key.data(), SecretKey::kBytes);
    sodium_memzero(&state, sizeof state);
    return key;
}

}

Result<Slot> make(const QString &user, Holds holds, SecretKind kind, const QString &secret, const KdfCost &cost,
                  quint64 epoch, const VaultBinding &binding, SecurityChip *chip, const SecretKey &privateKey)
{
    Slot made{.user = user, .holds = holds, .kind = kind, .cost = cost, .since = epoch,
              .salt = sealed::randomBytes(kSaltBytes), .publicKey = sealed::boxKeyOf(privateKey)};
    const auto stretched = stretch(secret, made.salt, cost);
    if (!stretched)
        return tl::unexpected(stretched.error());
    std::optional<SecretKey> inChip;
    if (chip) {
        inChip = SecretKey::random();
        auto blob = chip->seal(*inChip, stretched->shown);
        if (!blob)
            return tl::unexpected(blob.error());
        made.blob = std::move(*blob);
    }
    const SecretKey wrapping = keyEncrypting(*stretched, inChip ? &*inChip : nullptr);
    made.wrapped = sealed::wrap(wrapping, privateKey, boundTo(made, binding));
    return made;
}

Result<SecretKey> open(const Slot &slot, const QString &secret, const VaultBinding &binding, SecurityChip *chip)
{
    if (!slot.blob.isEmpty() && !chip)
        return failure(Code::Vault_NeedsChip, slot.user);
    const auto stretched = stretch(secret, slot.salt, slot.cost);
    if (!stretched)
        return tl::unexpected(stretched.error());
    std::optional<SecretKey> inChip;
    if (!slot.blob.isEmpty()) {
        auto unsealed = chip->unseal(slot.blob, stretched->shown);
        if (!unsealed) {
            return unsealed.error().code == Code::Chip_WrongAuth ? failure(Code::Vault_WrongPassphrase)
                                                                 : tl::unexpected(unsealed.error());
        }
        inChip = std::move(*unsealed);
    }
    return sealed::unwrap(keyEncrypting(*stretched, inChip ? &*inChip : nullptr), slot.wrapped, boundTo(slot, binding));
}

// Format 1: XChaCha20-Poly1305(Argon2id(passphrase) -> 32 bytes, store key, AD = "rt-slot-1" | device | salt | cost | user).
Result<SecretKey> openOld(const Slot &slot, const QString &secret, const VaultBinding &binding)
{
    QByteArray utf8 = secret.normalized(QString::NormalizationForm_C).toUtf8();
    SecretKey wrapping = SecretKey::zero();
    const int code = crypto_pwhash(wrapping.data(), SecretKey::kBytes, utf8.constData(), quint64(utf8.size()),
                                   reinterpret_cast<const unsigned char *>(slot.salt.constData()), slot.cost.passes,
                                   size_t(slot.cost.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    if (code != 0)
        return failure(Code::Store_Io, u"not enough memory for the secret's %1 MiB"_s.arg(slot.cost.memoryKiB / 1024));
    const QByteArray cost = sealed::number(quint64(slot.cost.memoryKiB) << 32 | slot.cost.passes);
    return sealed::unwrap(wrapping, slot.old,
                          "rt-slot-1" + binding.device + slot.salt + cost + slot.user.toUtf8());
}

void give(Slot &slot, const SecretKey &key, quint64 epoch, const VaultBinding &binding, const SecretKey &signerSeed)
{
    slot.sealed = sealed::seal({reinterpret_cast<const char *>(key.bytes().data()), qsizetype(SecretKey::kBytes)}, slot.publicKey);
    slot.voucher = sealed::sign(vouched(slot, epoch, binding), signerSeed);
}

bool isVouchedFor(const Slot &slot, quint64 epoch, const VaultBinding &binding)
{
    return sealed::isSigned(vouched(slot, epoch, binding), slot.voucher, binding.signer);
}

Result<SecretKey> take(const Slot &slot, const SecretKey &privateKey, quint64 epoch, const VaultBinding &binding)
{
    if (slot.holds == Holds::Device)
        return privateKey.derived("rt-admin");
    if (!isVouchedFor(slot, epoch, binding))
        return failure(Code::Vault_Damaged, u"the slot of "_s + slot.user);
    auto key = sealed::openKey(slot.sealed, privateKey);
    if (!key)
        return failure(Code::Vault_Damaged, u"the slot of "_s + slot.user);
    return key;
}

}
