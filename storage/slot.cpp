#include "storage/slot.h"

#include <sodium.h>

#include <cstring>

namespace rt::slot {

using namespace Qt::StringLiterals;

namespace {

// Every length is fixed but the user's, which stands last.
QByteArray boundTo(const Slot &slot, const VaultBinding &binding)
{
    const QByteArray key = takesKey(slot.kind) ? sealed::digest(slot.key.id) + sealed::digest(slot.key.publicKey) : QByteArray();
    return "rt-slot-2" + binding.device + binding.signer + sealed::number(slot.since) + char(slot.holds) + char(slot.kind)
            + sealed::number(quint64(slot.cost.passes) << 32 | slot.cost.memoryKiB) + slot.salt + slot.publicKey + key
            + sealed::digest(slot.blob) + slot.user.toUtf8();
}

QByteArray vouched(const Slot &slot, quint64 epoch, const VaultBinding &binding)
{
    return "rt-vouch-2" + binding.device + sealed::number(epoch) + char(slot.holds) + slot.publicKey
            + sealed::digest(slot.sealed) + slot.user.toUtf8();
}

// What the security key is asked for: another answer for each slot, tablet and life of the vault.
QByteArray saltFor(const Slot &slot, const VaultBinding &binding)
{
    return sealed::digest("rt-key-salt-1" + binding.device + slot.salt + slot.user.toUtf8());
}

KeyProof proofOf(SecretKind kind) { return kind == SecretKind::Key ? KeyProof::Person : KeyProof::Touch; }

// That a stolen key alone is not enough is not taken from what the key says of itself: it is asked for the same answer
// without making sure of anybody, and has to refuse, or to give another one.
Result<SecretKey> enrol(Slot &slot, const QString &pin, const VaultBinding &binding, SecurityKey &key)
{
    const KeyProof proof = proofOf(slot.kind);
    auto credential = key.enrol(proof, pin);
    if (!credential)
        return tl::unexpected(credential.error());
    slot.key = std::move(*credential);
    auto answer = key.answer(slot.key, saltFor(slot, binding), proof, pin);
    if (!answer || proof == KeyProof::Touch)
        return answer;
    const auto anybody = key.answer(slot.key, saltFor(slot, binding), KeyProof::Touch, {});
    if (anybody && *anybody == *answer)
        return failure(Code::Key_Unfit, u"it answers whoever holds it"_s);
    if (!anybody && anybody.error().code != Code::Key_NotThisOne && anybody.error().code != Code::Key_NeedsPin)
        return tl::unexpected(anybody.error());              // it was not asked, so nothing is known
    return answer;
}

// A: what was typed, slow to guess. With a security key BLAKE2b-512(key = its answer, "rt-key-v1" | A), where A is
// nothing if the key alone is the secret.
Result<Stretched> stretched(const Slot &slot, const QString &secret, const SecretKey *answer)
{
    std::optional<Stretched> typed;
    if (slot.kind != SecretKind::Key) {
        auto slow = stretch(secret, slot.salt, slot.cost);
        if (!slow || !answer)
            return slow;
        typed = std::move(*slow);
    }
    constexpr char kContext[] = "rt-key-v1";
    Stretched out{SecretKey::zero(), SecretKey::zero()};
    const std::unique_ptr<unsigned char, decltype(&sodium_free)> both(
        static_cast<unsigned char *>(sodium_malloc(2 * SecretKey::kBytes)), &sodium_free);
    if (!both || !answer)
        return failure(Code::Store_Io, u"no memory for a secret"_s);
    crypto_generichash_state state;
    crypto_generichash_init(&state, answer->bytes().data(), SecretKey::kBytes, 2 * SecretKey::kBytes);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(kContext), sizeof kContext - 1);
    if (typed) {
        crypto_generichash_update(&state, typed->shown.bytes().data(), SecretKey::kBytes);
        crypto_generichash_update(&state, typed->kept.bytes().data(), SecretKey::kBytes);
    }
    crypto_generichash_final(&state, both.get(), 2 * SecretKey::kBytes);
    sodium_memzero(&state, sizeof state);
    std::memcpy(out.shown.data(), both.get(), SecretKey::kBytes);
    std::memcpy(out.kept.data(), both.get() + SecretKey::kBytes, SecretKey::kBytes);
    return out;
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
                  quint64 epoch, const VaultBinding &binding, const Devices &devices, const SecretKey &privateKey)
{
    Slot made{.user = user, .holds = holds, .kind = kind, .cost = cost, .since = epoch,
              .salt = sealed::randomBytes(kSaltBytes), .publicKey = sealed::boxKeyOf(privateKey)};
    std::optional<SecretKey> answer;
    if (takesKey(kind)) {
        auto enrolled = devices.key ? enrol(made, kind == SecretKind::Key ? secret : devices.keyPin, binding, *devices.key)
                                    : failure(Code::Key_Absent, user);
        if (!enrolled)
            return tl::unexpected(enrolled.error());
        answer = std::move(*enrolled);
    }
    const auto stretched = slot::stretched(made, secret, answer ? &*answer : nullptr);
    if (!stretched)
        return tl::unexpected(stretched.error());
    std::optional<SecretKey> inChip;
    if (devices.chip) {
        inChip = SecretKey::random();
        auto blob = devices.chip->seal(*inChip, stretched->shown);
        if (!blob)
            return tl::unexpected(blob.error());
        made.blob = std::move(*blob);
    }
    const SecretKey wrapping = keyEncrypting(*stretched, inChip ? &*inChip : nullptr);
    made.wrapped = sealed::wrap(wrapping, privateKey, boundTo(made, binding));
    return made;
}

Result<SecretKey> open(const Slot &slot, const QString &secret, const VaultBinding &binding, const Devices &devices)
{
    if (!slot.blob.isEmpty() && !devices.chip)
        return failure(Code::Vault_NeedsChip, slot.user);
    std::optional<SecretKey> answer;
    if (takesKey(slot.kind)) {
        auto answered = devices.key ? devices.key->answer(slot.key, saltFor(slot, binding), proofOf(slot.kind),
                                                          slot.kind == SecretKind::Key ? secret : QString())
                                    : failure(Code::Key_Absent, slot.user);
        if (!answered)
            return tl::unexpected(answered.error());
        answer = std::move(*answered);
    }
    const auto stretched = slot::stretched(slot, secret, answer ? &*answer : nullptr);
    if (!stretched)
        return tl::unexpected(stretched.error());
    std::optional<SecretKey> inChip;
    if (!slot.blob.isEmpty()) {
        auto unsealed = devices.chip->unseal(slot.blob, stretched->shown);
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
    QString composed = secret.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    if (composed.constData() != secret.constData())          // else it is the caller's own, who wipes it
        composed.fill(QChar(0));
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
