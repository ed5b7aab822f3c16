#include "storage/vault.h"

#include <QFileInfo>

#include <sodium.h>

#include <algorithm>

namespace rt {

using namespace Qt::StringLiterals;

Result<SecretKey> Vault::create(const QString &path, const QString &user, const QString &secret,
                                const SlotOptions &options, const QByteArray &council)
{
    if (QFileInfo::exists(path))
        return failure(Code::Store_Exists, path);
    SecretKey key = SecretKey::random();
    const SecretKey signerSeed = SecretKey::random();
    Vault vault;
    vault.m_path = path;
    vault.m_binding.device = sealed::randomBytes(slot::kDeviceBytes);
    vault.m_council = council;
    vault.found(key, signerSeed);
    if (!council.isEmpty() && vault.m_escrow.isEmpty())
        return failure(Code::InvalidValue, u"council"_s);
    if (options.holds != Holds::Content)
        return failure(Code::InvalidValue, u"holds"_s);      // somebody must be able to open it
    if (auto done = vault.setSecret(&key, user, secret, options); !done)
        return tl::unexpected(done.error());
    return key;
}

// What hangs on the store's key: made anew whenever that is.
void Vault::found(const SecretKey &storeKey, const SecretKey &signerSeed)
{
    m_binding.signer = sealed::signerOf(signerSeed);
    m_signer = sealed::wrap(storeKey.derived("rt-vault"), signerSeed, boundSigner());
    m_doorKey = sealed::boxKeyOf(doorPrivate(storeKey));
    m_escrow = m_council.isEmpty() ? QByteArray()
        : sealed::seal({reinterpret_cast<const char *>(storeKey.bytes().data()), qsizetype(SecretKey::kBytes)}, m_council);
    m_voucher = sealed::sign(statement(), signerSeed);
}

QByteArray Vault::boundSigner() const
{
    return "rt-signer-2" + m_binding.device + sealed::number(m_epoch) + m_binding.signer;
}

QByteArray Vault::statement() const
{
    QByteArray said = "rt-vault-2" + m_binding.device + sealed::number(m_epoch) + m_doorKey + sealed::digest(m_council)
            + sealed::digest(m_escrow);
    if (m_recoveries > 0)                // a vault of before there were any is signed without
        said += sealed::number(m_recoveries);
    return said;
}

bool Vault::isVouchedFor() const
{
    return sealed::isSigned(statement(), m_voucher, m_binding.signer);
}

Result<QByteArray> Vault::councilFor(const SecretKey &storeKey) const
{
    return signer(storeKey).and_then([this](const SecretKey &) -> Result<QByteArray> {
        if (isVouchedFor())
            return m_council;
        return failure(Code::Vault_Damaged, m_path + u": nobody vouched for the council's or the door's key"_s);
    });
}

Result<SecretKey> Vault::signer(const SecretKey &storeKey) const
{
    auto seed = sealed::unwrap(storeKey.derived("rt-vault"), m_signer, boundSigner());
    if (!seed)
        return failure(Code::Store_WrongKey, m_path);
    return seed;
}

Result<Unlocked> Vault::unlock(const QString &user, const QString &secret, SecurityChip *chip,
                               const std::optional<KdfCost> &policy, SecurityKey *key)
{
    const auto slot = std::ranges::find(m_slots, user, &Slot::user);
    if (slot == m_slots.end()) {
        // So that the time tells nobody who has a slot.
        const auto dearest = std::ranges::max_element(m_slots, {}, [](const Slot &each) {
            return quint64(each.cost.passes) * each.cost.memoryKiB;
        });
        (void)stretch(secret, sealed::randomBytes(kSaltBytes), dearest == m_slots.end() ? kLeastCost : dearest->cost);
        return failure(Code::UnknownUser, user);
    }
    if (slot->isOld()) {
        auto old = slot::openOld(*slot, secret, m_binding);
        if (!old)
            return tl::unexpected(old.error());
        refresh(*slot, secret, *old, chip, SecretKey::random(), policy.value_or(slot->cost));
        return Unlocked{std::move(*old), Holds::Content};
    }
    const auto privateKey = slot::open(*slot, secret, m_binding, {.chip = chip, .key = key});
    if (!privateKey)
        return tl::unexpected(privateKey.error());
    auto storeKey = slot::take(*slot, *privateKey, m_epoch, m_binding);
    if (!storeKey)
        return tl::unexpected(storeKey.error());
    if (slot->holds == Holds::Content && !isVouchedFor())
        return failure(Code::Vault_Damaged, m_path + u": nobody vouched for the council's or the door's key"_s);
    const Holds holds = slot->holds;             // refresh() puts other slots in the place of these
    if (policy && !slot->cost.covers(*policy))
        refresh(*slot, secret, *storeKey, chip, *privateKey, *policy);
    return Unlocked{std::move(*storeKey), holds};
}

// Best effort: whoever unlocks must not be kept out because the disk is full.
void Vault::refresh(const Slot &slot, const QString &secret, const SecretKey &key, SecurityChip *chip,
                    const SecretKey &privateKey, const KdfCost &cost)
{
    if (takesKey(slot.kind))
        return;                          // it would have to be touched again
    Vault fresh = *this;
    if (fresh.m_binding.signer.isEmpty())
        fresh.found(key, SecretKey::random());
    const bool onChip = !slot.blob.isEmpty();
    auto made = slot::make(slot.user, slot.holds, slot.kind, secret, cost, m_epoch, fresh.m_binding,
                           {.chip = onChip ? chip : nullptr}, privateKey);
    if (!made)
        return;
    if (slot.holds == Holds::Content) {
        const auto seed = fresh.signer(key);
        if (!seed)
            return;
        slot::give(*made, key, m_epoch, fresh.m_binding, *seed);
    }
    if (fresh.keep(std::move(*made)))
        *this = std::move(fresh);
}

Done Vault::setSecret(const SecretKey *storeKey, const QString &user, const QString &secret, const SlotOptions &options)
{
    if (user.isEmpty() || user.size() > kMostUserName)
        return failure(Code::InvalidValue, u"user"_s);
    if (options.kind == SecretKind::Pin && !options.chip)
        return failure(Code::Vault_NeedsChip, user);
    if (auto judged = judge(secret, options.kind, options.rule); !judged)
        return judged;
    Result<SecretKey> seed = failure(Code::Store_WrongKey, m_path);
    if (options.holds == Holds::Content) {
        if (storeKey)
            seed = signer(*storeKey);
        if (!seed)
            return tl::unexpected(seed.error());
    }
    auto made = slot::make(user, options.holds, options.kind, secret, options.cost, m_epoch, m_binding,
                           {options.chip, options.key, options.keyPin}, SecretKey::random());
    if (!made)
        return tl::unexpected(made.error());
    if (options.holds == Holds::Content)
        slot::give(*made, *storeKey, m_epoch, m_binding, *seed);
    return keep(std::move(*made));
}

Done Vault::keep(Slot slot)
{
    std::vector<Slot> before = m_slots;
    const auto same = std::ranges::find(m_slots, slot.user, &Slot::user);
    if (same != m_slots.end() && slot.holds == Holds::Device && isLastToOpen(slot.user))
        return failure(Code::Vault_LastUser, slot.user);
    if (same != m_slots.end())
        *same = std::move(slot);
    else
        m_slots.push_back(std::move(slot));
    Done done = write(m_path);
    if (!done)
        m_slots = std::move(before);
    return done;
}

bool Vault::isLastToOpen(const QString &user) const
{
    const auto opens = [](const Slot &each) { return each.holds == Holds::Content; };
    const auto slot = std::ranges::find_if(m_slots, opens);
    return m_escrow.isEmpty() && slot != m_slots.end() && slot->user == user && std::ranges::count_if(m_slots, opens) == 1;
}

Done Vault::removeUser(const QString &user)
{
    const auto slot = std::ranges::find(m_slots, user, &Slot::user);
    if (slot == m_slots.end())
        return failure(Code::UnknownUser, user);
    if (isLastToOpen(user))
        return failure(Code::Vault_LastUser, user);
    std::vector<Slot> before = m_slots;
    m_slots.erase(slot);
    Done done = write(m_path);
    if (!done)
        m_slots = std::move(before);
    return done;
}

QStringList Vault::users() const
{
    QStringList users;
    for (const Slot &slot : m_slots)
        users += slot.user;
    return users;
}

std::vector<SlotInfo> Vault::slotInfos() const
{
    std::vector<SlotInfo> infos;
    for (const Slot &each : m_slots)
        infos.push_back({each.user, each.holds, each.kind, !each.blob.isEmpty(), each.cost});
    return infos;
}

std::optional<SlotInfo> Vault::slotOf(const QString &user) const
{
    for (const SlotInfo &each : slotInfos()) {
        if (each.user == user)
            return each;
    }
    return {};
}

Done Vault::useCouncil(const SecretKey &storeKey, const QByteArray &council)
{
    const auto seed = signer(storeKey);
    if (!seed)
        return tl::unexpected(seed.error());
    Vault fresh = *this;
    fresh.m_council = council;
    fresh.m_release.clear();             // sealed to the council before
    fresh.found(storeKey, *seed);
    if (fresh.m_escrow.isEmpty())
        return failure(Code::InvalidValue, u"council"_s);
    if (auto written = fresh.write(m_path); !written)
        return written;
    *this = std::move(fresh);
    return {};
}

Done Vault::keepChipRelease(const SecretKey &release)
{
    if (m_council.isEmpty())
        return failure(Code::Vault_NoCouncil, m_path);
    QByteArray named = QByteArray(kReleaseName)
            + QByteArray(reinterpret_cast<const char *>(release.bytes().data()), qsizetype(SecretKey::kBytes));
    QByteArray before = std::exchange(m_release, sealed::seal(named, m_council));
    sodium_memzero(named.data(), size_t(named.size()));
    Done done = write(m_path);
    if (!done)
        m_release = std::move(before);
    return done;
}

Done Vault::countRecovery(const SecretKey &storeKey)
{
    const auto seed = signer(storeKey);
    if (!seed)
        return tl::unexpected(seed.error());
    Vault fresh = *this;
    ++fresh.m_recoveries;
    fresh.m_voucher = sealed::sign(fresh.statement(), *seed);
    if (auto written = fresh.write(m_path); !written)
        return written;
    *this = std::move(fresh);
    return {};
}

Result<Vault::Rotated> Vault::rotateTo(const QString &path, const SecretKey &storeKey) const
{
    const auto seed = signer(storeKey);
    if (!seed)
        return tl::unexpected(seed.error());
    if (!isVouchedFor())
        return failure(Code::Vault_Damaged, m_path + u": nobody vouched for the council's or the door's key"_s);
    Rotated rotated{SecretKey::random(), {}};
    Vault fresh = *this;
    ++fresh.m_epoch;
    fresh.m_slots.clear();
    for (Slot each : m_slots) {
        if (each.isOld()) {
            rotated.left += each.user;
            continue;
        }
        if (each.holds == Holds::Content) {
            // Whoever can write to the disk could have put their own public key here, to be given the next key.
            if (!slot::isVouchedFor(each, m_epoch, m_binding))
                return failure(Code::Vault_Damaged, u"the slot of "_s + each.user);
            slot::give(each, rotated.key, fresh.m_epoch, fresh.m_binding, *seed);
        }
        fresh.m_slots.push_back(std::move(each));
    }
    fresh.found(rotated.key, *seed);
    if (auto written = fresh.write(path); !written)
        return tl::unexpected(written.error());
    return rotated;
}

}
