// The vault's file: CBOR and a checksum. Nothing here knows a secret.

#include "storage/durablefile.h"
#include "storage/rotation.h"
#include "storage/vault.h"

#include <QCborArray>
#include <QCborMap>
#include <QFileInfo>

#include <sodium.h>

#include <algorithm>

namespace rt {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFormat = "roundtable-vault/"_L1;
constexpr int kVersion = 3, kWithoutKeys = 2, kFirstVersion = 1;
constexpr qint64 kMaxVaultBytes = 1024 * 1024;          // some 1,000 users
constexpr qsizetype kMostBlob = 4096, kMostCredential = 1024, kPoint = 64;
constexpr qsizetype kChecksum = 32, kKey = SecretKey::kBytes, kSealed = kKey + qsizetype(crypto_box_SEALBYTES);
constexpr qsizetype kRelease = kSealed + qsizetype(sizeof Vault::kReleaseName) - 1;
constexpr qsizetype kWrapped = kKey + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES
                                                + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);

bool isAffordable(qint64 passes, qint64 memoryKiB)
{
    return passes >= 1 && passes <= kMostCost.passes && memoryKiB >= 8 && memoryKiB <= kMostCost.memoryKiB;
}

std::optional<Slot> slotFrom(const QCborMap &map)
{
    const qint64 passes = map.value("passes"_L1).toInteger(), memory = map.value("memoryKiB"_L1).toInteger();
    const qint64 holds = map.value("holds"_L1).toInteger(), kind = map.value("kind"_L1).toInteger(1);
    Slot slot{.user = map.value("user"_L1).toString(),
              .holds = holds == qint64(Holds::Device) ? Holds::Device : Holds::Content,
              .kind = kind >= 0 && kind <= qint64(SecretKind::PassphraseWithKey) ? SecretKind(kind) : SecretKind::Passphrase,
              .cost = {.passes = quint32(passes), .memoryKiB = quint32(memory)},
              .since = quint64(map.value("since"_L1).toInteger()),
              .salt = map.value("salt"_L1).toByteArray(),
              .wrapped = map.value("wrapped"_L1).toByteArray(),
              .blob = map.value("blob"_L1).toByteArray(),
              .publicKey = map.value("public"_L1).toByteArray(),
              .sealed = map.value("sealed"_L1).toByteArray(),
              .voucher = map.value("voucher"_L1).toByteArray(),
              .key = {map.value("credential"_L1).toByteArray(), map.value("keyPublic"_L1).toByteArray()},
              .old = map.value("old"_L1).toByteArray()};
    if (map.contains("nonce"_L1)) {                      // format 1
        slot.old = map.value("nonce"_L1).toByteArray() + slot.wrapped;
        slot.wrapped.clear();
    }
    const qsizetype credential = slot.key.id.size();
    const bool key = takesKey(slot.kind) ? credential > 0 && credential <= kMostCredential && slot.key.publicKey.size() == kPoint
                                         : credential == 0 && slot.key.publicKey.isEmpty();
    const bool content = slot.holds == Holds::Content;
    const bool fits = slot.isOld()
        ? slot.old.size() == kWrapped && content
        : slot.wrapped.size() == kWrapped && slot.publicKey.size() == kKey && slot.blob.size() <= kMostBlob
            && slot.sealed.size() == (content ? kSealed : 0)
            && slot.voucher.size() == (content ? qsizetype(crypto_sign_BYTES) : 0)
            && holds >= 0 && holds <= 1 && kind == qint64(slot.kind) && key;
    const bool fine = fits && isAffordable(passes, memory) && slot.salt.size() == kSaltBytes && !slot.user.isEmpty();
    return fine ? std::optional(std::move(slot)) : std::nullopt;
}

QCborMap mapOf(const Slot &slot)
{
    QCborMap map{{u"user"_s, slot.user},
                 {u"passes"_s, qint64(slot.cost.passes)},
                 {u"memoryKiB"_s, qint64(slot.cost.memoryKiB)},
                 {u"salt"_s, slot.salt}};
    if (slot.isOld()) {
        map.insert(u"old"_s, slot.old);
        return map;
    }
    map.insert(u"holds"_s, int(slot.holds));
    map.insert(u"kind"_s, int(slot.kind));
    map.insert(u"since"_s, qint64(slot.since));
    map.insert(u"wrapped"_s, slot.wrapped);
    map.insert(u"public"_s, slot.publicKey);
    for (const auto &[name, bytes] : {std::pair{u"blob"_s, slot.blob}, std::pair{u"sealed"_s, slot.sealed},
                                      std::pair{u"voucher"_s, slot.voucher}, std::pair{u"credential"_s, slot.key.id},
                                      std::pair{u"keyPublic"_s, slot.key.publicKey}}) {
        if (!bytes.isEmpty())
            map.insert(name, bytes);
    }
    return map;
}

}

Result<Vault> Vault::read(const QString &path)
{
    // A rotation that was cut short is ended first, or the vault may be that of a store that is gone.
    if (auto settled = rotation::settle(QFileInfo(path).path()); !settled)
        return tl::unexpected(settled.error());
    const auto bytes = readFile(path, kMaxVaultBytes);
    if (!bytes) {
        return bytes.error().code == Code::Store_Damaged ? failure(Code::Vault_Damaged, bytes.error().detail)
                                                         : tl::unexpected(bytes.error());
    }
    const auto damaged = failure(Code::Vault_Damaged, path);
    const QByteArrayView content = QByteArrayView(*bytes).chopped(std::min(kChecksum, bytes->size()));
    if (sealed::digest(content) != bytes->last(std::min(kChecksum, bytes->size())))
        return damaged;
    const QCborMap map = QCborValue::fromCbor(content.toByteArray()).toMap();
    const QString format = map.value("format"_L1).toString();
    const int version = format.mid(kFormat.size()).toInt();
    if (!format.startsWith(kFormat) || version < kFirstVersion)
        return damaged;
    if (version > kVersion)
        return failure(Code::Store_TooNew, path);
    Vault vault;
    vault.m_path = path;
    vault.m_epoch = quint64(map.value("epoch"_L1).toInteger(1));
    vault.m_binding = {.device = map.value("device"_L1).toByteArray(), .signer = map.value("signer"_L1).toByteArray()};
    vault.m_signer = map.value("signerSeed"_L1).toByteArray();
    vault.m_doorKey = map.value("door"_L1).toByteArray();
    vault.m_council = map.value("council"_L1).toByteArray();
    vault.m_escrow = map.value("escrow"_L1).toByteArray();
    vault.m_release = map.value("chipRelease"_L1).toByteArray();
    vault.m_recoveries = quint64(map.value("recoveries"_L1).toInteger());
    if (vault.m_release.size() == kSealed)       // of before it had a name: nobody may give it away
        vault.m_release.clear();
    vault.m_voucher = map.value("voucher"_L1).toByteArray();
    for (const QCborValue &value : map.value("slots"_L1).toArray()) {
        auto slot = slotFrom(value.toMap());
        if (!slot || (takesKey(slot->kind) && version <= kWithoutKeys))
            return damaged;
        vault.m_slots.push_back(std::move(*slot));
    }
    return vault.isWhole() ? Result<Vault>(std::move(vault)) : damaged;
}

// Every field has the one length that it can have.
bool Vault::isWhole() const
{
    if (m_binding.device.size() != slot::kDeviceBytes || m_epoch < 1)
        return false;
    QStringList names = users();
    if (names.removeDuplicates() > 0)
        return false;
    if (m_binding.signer.isEmpty())                      // format 1, and nobody unlocked since
        return !m_slots.empty() && std::ranges::all_of(m_slots, &Slot::isOld);
    return m_binding.signer.size() == crypto_sign_PUBLICKEYBYTES && m_signer.size() == kWrapped && m_doorKey.size() == kKey
            && m_voucher.size() == crypto_sign_BYTES
            && m_council.size() == (m_escrow.isEmpty() ? 0 : kKey) && (m_escrow.isEmpty() || m_escrow.size() == kSealed)
            && (m_release.isEmpty() || m_release.size() == kRelease);
}

Done Vault::write(const QString &path) const
{
    QCborArray list;
    for (const Slot &slot : m_slots)
        list.append(mapOf(slot));
    const bool keys = std::ranges::any_of(m_slots, takesKey, &Slot::kind);
    QCborMap map{{u"format"_s, QString(kFormat) + QString::number(keys ? kVersion : kWithoutKeys)},
                 {u"device"_s, m_binding.device},
                 {u"epoch"_s, qint64(m_epoch)},
                 {u"signer"_s, m_binding.signer},
                 {u"signerSeed"_s, m_signer},
                 {u"door"_s, m_doorKey},
                 {u"voucher"_s, m_voucher},
                 {u"slots"_s, list}};
    for (const auto &[name, bytes] : {std::pair{u"council"_s, m_council}, std::pair{u"escrow"_s, m_escrow},
                                      std::pair{u"chipRelease"_s, m_release}}) {
        if (!bytes.isEmpty())
            map.insert(name, bytes);
    }
    if (m_recoveries > 0)
        map.insert(u"recoveries"_s, qint64(m_recoveries));
    const QByteArray content = map.toCborValue().toCbor();
    return replaceFile(path, content + sealed::digest(content));
}

}
