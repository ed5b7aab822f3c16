#include "storage/recovery.h"

#include "storage/durablefile.h"
#include "storage/store.h"

#include <QCborMap>
#include <QDir>
#include <QFile>
#include <QScopeGuard>

#include <sodium.h>

namespace rt::recovery {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNonce = 16, kSalt = 16, kKey = SecretKey::kBytes, kCheck = 4;
constexpr qsizetype kEscrow = kKey + qsizetype(crypto_box_SEALBYTES), kReleaseName = sizeof Vault::kReleaseName - 1;
constexpr qsizetype kBoxNonce = crypto_box_NONCEBYTES, kBoxMac = crypto_box_MACBYTES;
constexpr qsizetype kPlace = slot::kDeviceBytes + 8 + kNonce;           // device | epoch | nonce
constexpr qsizetype kPlain = kPlace + kKey;

// What is asked for: the store's key, or the release of the chip's lock-out. No name of the one passes for the other's.
struct Kind {
    QByteArray request, answer, pending, turn;
    QLatin1StringView file;
    qsizetype box;                   // what is asked for, as sealed to the council's key
};
const Kind kOfKey{"rt-ask-1", "rt-ans-1", "rt-pending-2", "rt-turn", "recovery"_L1, kEscrow};
const Kind kOfRelease{"rt-ask-r", "rt-ans-r", "rt-pending-r", "rt-turn-r", "release"_L1, kEscrow + kReleaseName};

QString pendingPath(const QString &folder, const Kind &kind) { return QDir(folder).filePath(kind.file); }
const unsigned char *raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
QByteArrayView viewOf(const SecretKey &key) { return {reinterpret_cast<const char *>(key.bytes().data()), kKey}; }

QString armoured(const QByteArray &content)
{
    const QString letters = council::inLetters(content + sealed::digest(content).first(kCheck));
    QString text;
    for (qsizetype i = 0; i < letters.size(); i += 5)
        text += letters.mid(i, 5) + (i % 50 == 45 ? u'\n' : u' ');
    return text.trimmed();
}

std::optional<QByteArray> unarmoured(const QString &text, const QByteArray &begin, qsizetype size)
{
    const QByteArray bytes = council::fromLetters(text);
    const QByteArray content = bytes.first(std::min(bytes.size(), begin.size() + size));
    const bool whole = content.size() == begin.size() + size && content.startsWith(begin)
            && bytes.mid(content.size(), kCheck) == sealed::digest(content).first(kCheck)
            && bytes.size() <= content.size() + kCheck + 1;
    return whole ? std::optional(content.mid(begin.size())) : std::nullopt;
}

// The chip asks for something to be shown; here it is its own boot state that matters, so anything does.
SecretKey shownFor(const QByteArray &nonce) { return SecretKey::copyOf(sealed::digest("rt-recovery" + nonce)); }

// The nonce belongs to one turn: to the number of recoveries so far, which no file that is put back brings down again.
Result<QByteArray> nonceOf(const Kind &kind, const Vault &vault, SecurityChip *chip, const QByteArray &salt)
{
    const auto number = chip ? chip->recoveries() : Result<quint64>(vault.recoveries());
    if (!number)
        return tl::unexpected(number.error());
    return sealed::digest(kind.turn + (chip ? "chip" : "vault") + sealed::number(*number) + salt).first(kNonce);
}

// What waits here and can still be answered: of this vault, epoch and turn, and with a key that can be had.
struct Waiting { QByteArray place, nonce; SecretKey fresh; bool inChip; };
Result<Waiting> waiting(const Kind &kind, const QString &folder, const Vault &vault, SecurityChip *turns)
{
    const auto refused = failure(Code::Recovery_NotAsked);
    const auto pending = readFile(pendingPath(folder, kind), 16 * 1024);
    if (!pending)
        return refused;
    const QCborMap map = QCborValue::fromCbor(*pending).toMap();
    const QByteArray place = map.value("place"_L1).toByteArray(), kept = map.value("key"_L1).toByteArray();
    const bool sealedInChip = map.value("chip"_L1).toBool();
    if (place.size() != kPlace || place.first(slot::kDeviceBytes + 8) != vault.device() + sealed::number(vault.epoch()))
        return refused;
    if (sealedInChip && !turns)
        return failure(Code::Vault_NeedsChip);
    const auto nonce = nonceOf(kind, vault, turns, map.value("salt"_L1).toByteArray());
    if (!nonce)
        return tl::unexpected(nonce.error());
    if (place.last(kNonce) != *nonce)
        return refused;                                  // of a turn that is over
    if (sealedInChip) {
        auto unsealed = turns->unseal(kept, shownFor(*nonce));
        if (!unsealed)
            return tl::unexpected(unsealed.error());
        return Waiting{place, *nonce, std::move(*unsealed), true};
    }
    if (kept.size() != kKey)
        return refused;
    return Waiting{place, *nonce, SecretKey::copyOf(kept), false};
}

// Writes what waits here for the answer, and gives the request. `chip` seals the fresh key, if there is one.
Result<Asked> askFor(const Kind &kind, const QString &folder, const Vault &vault, SecurityChip *turns, SecurityChip *chip,
                     const QByteArray &box)
{
    if (const auto waits = waiting(kind, folder, vault, turns); waits && waits->inChip == (chip != nullptr))
        return Asked{armoured(kind.request + waits->place + sealed::boxKeyOf(waits->fresh) + box), false};
    const SecretKey fresh = SecretKey::random();
    const QByteArray salt = sealed::randomBytes(kSalt);
    const auto nonce = nonceOf(kind, vault, turns, salt);
    if (!nonce)
        return tl::unexpected(nonce.error());
    const QByteArray place = vault.device() + sealed::number(vault.epoch()) + *nonce;
    QByteArray kept = viewOf(fresh).toByteArray();
    const auto wiped = qScopeGuard([&] { sodium_memzero(kept.data(), size_t(kept.size())); });
    if (chip) {
        auto blob = chip->seal(fresh, shownFor(*nonce));
        if (!blob)
            return tl::unexpected(blob.error());
        sodium_memzero(kept.data(), size_t(kept.size()));
        kept = std::move(*blob);
    }
    QByteArray pending = QCborMap{{u"format"_s, QString::fromLatin1(kind.pending)}, {u"place"_s, place}, {u"salt"_s, salt},
                                  {u"chip"_s, chip != nullptr}, {u"key"_s, kept}}.toCborValue().toCbor();
    const Done written = replaceFile(pendingPath(folder, kind), pending);
    sodium_memzero(pending.data(), size_t(pending.size()));
    if (!written)
        return tl::unexpected(written.error());
    return Asked{armoured(kind.request + place + sealed::boxKeyOf(fresh) + box)};
}

// What the custodians gave for the request that waits here; nothing is used up yet.
struct Given { SecretKey key; QByteArray nonce; };
Result<Given> given(const Kind &kind, const QString &folder, const Vault &vault, const QString &answer, SecurityChip *turns)
{
    const auto refused = failure(Code::Recovery_NotAsked);
    const auto content = unarmoured(answer, kind.answer, kBoxNonce + kPlain + kBoxMac);
    if (!content || vault.council().isEmpty() || !vault.isVouchedFor())
        return refused;
    const auto waits = waiting(kind, folder, vault, turns);
    if (!waits)
        return tl::unexpected(waits.error());
    // That the council's key made it is what the box proves; to whom and for what, what lies in it.
    QByteArray plain(kPlain, '\0');
    const auto wiped = qScopeGuard([&] { sodium_memzero(plain.data(), size_t(plain.size())); });
    const bool genuine = crypto_box_open_easy(reinterpret_cast<unsigned char *>(plain.data()),
                                              raw(QByteArrayView(*content).sliced(kBoxNonce)), quint64(kPlain + kBoxMac),
                                              raw(*content), raw(vault.council()), waits->fresh.bytes().data()) == 0
            && plain.first(kPlace) == waits->place;
    if (!genuine)
        return refused;
    return Given{SecretKey::copyOf(QByteArrayView(plain).last(kKey)), waits->nonce};
}

Done over(const Kind &kind, const QString &folder)
{
    if (!QFile::remove(pendingPath(folder, kind)))
        return failure(Code::Store_ReadOnly, pendingPath(folder, kind));
    return syncFolder(folder);
}

// What was sealed to the council's key, of either kind.
Result<SecretKey> opened(const Kind &kind, const QByteArray &box, const SecretKey &councilKey)
{
    if (kind.box == kEscrow)
        return sealed::openKey(box, councilKey);
    QByteArray named = sealed::open(box, councilKey);
    const auto wiped = qScopeGuard([&] { sodium_memzero(named.data(), size_t(named.size())); });
    if (named.size() != kReleaseName + kKey || !named.startsWith(Vault::kReleaseName))
        return failure(Code::Recovery_OtherKey);
    return SecretKey::copyOf(QByteArrayView(named).last(kKey));
}

}

Result<Asked> ask(const QString &folder, SecurityChip *chip)
{
    const auto vault = Vault::read(Store::vaultPath(folder));
    if (!vault)
        return tl::unexpected(vault.error());
    if (vault->escrow().isEmpty())
        return failure(Code::Vault_NoCouncil, folder);
    return askFor(kOfKey, folder, *vault, chip, chip, vault->escrow());
}

Result<Asked> askRelease(const QString &folder, SecurityChip *chip)
{
    const auto vault = Vault::read(Store::vaultPath(folder));
    if (!vault)
        return tl::unexpected(vault.error());
    if (!chip)
        return failure(Code::Vault_NeedsChip);
    if (vault->chipRelease().isEmpty())
        return failure(Code::Vault_NoCouncil, folder);
    return askFor(kOfRelease, folder, *vault, chip, nullptr, vault->chipRelease());
}

Result<QString> answer(const QString &request, std::span<const council::Share> shares)
{
    const Kind *kind = &kOfKey;
    auto asked = unarmoured(request, kind->request, kPlace + kKey + kind->box);
    if (!asked) {
        kind = &kOfRelease;
        asked = unarmoured(request, kind->request, kPlace + kKey + kind->box);
    }
    if (!asked)
        return failure(Code::Recovery_NotAsked);
    const auto councilKey = council::join(shares);
    if (!councilKey)
        return tl::unexpected(councilKey.error());
    const auto key = opened(*kind, asked->last(kind->box), *councilKey);
    if (!key)
        return failure(Code::Recovery_OtherKey);
    const QByteArray place = asked->first(kPlace), fresh = asked->mid(kPlace, kKey);
    const QByteArray boxNonce = sealed::randomBytes(kBoxNonce);
    QByteArray plain = place + viewOf(*key).toByteArray();
    QByteArray box(kPlain + kBoxMac, '\0');
    const int code = crypto_box_easy(reinterpret_cast<unsigned char *>(box.data()), raw(plain), quint64(plain.size()),
                                     raw(boxNonce), raw(fresh), councilKey->bytes().data());
    sodium_memzero(plain.data(), size_t(plain.size()));
    if (code != 0)
        return failure(Code::Recovery_NotAsked);
    return armoured(kind->answer + boxNonce + box);
}

Result<Answered> use(const QString &folder, const QString &answer, SecurityChip *chip)
{
    auto vault = Vault::read(Store::vaultPath(folder));
    if (!vault)
        return tl::unexpected(vault.error());
    auto got = given(kOfKey, folder, *vault, answer, chip);
    if (!got)
        return tl::unexpected(got.error());
    // The turn is over before the key goes anywhere. Both numbers: what was asked with the chip is not asked without it.
    if (auto counted = vault->countRecovery(got->key); !counted)
        return tl::unexpected(counted.error());
    if (chip) {
        if (const auto counted = chip->countRecovery(); !counted)
            return tl::unexpected(counted.error());
    }
    if (auto done = over(kOfKey, folder); !done)
        return tl::unexpected(done.error());
    return Answered{std::move(got->key), QString::fromLatin1(got->nonce.toHex())};
}

Done useRelease(const QString &folder, const QString &answer, SecurityChip *chip)
{
    const auto vault = Vault::read(Store::vaultPath(folder));
    if (!vault)
        return tl::unexpected(vault.error());
    if (!chip)
        return failure(Code::Vault_NeedsChip);
    const auto got = given(kOfRelease, folder, *vault, answer, chip);
    if (!got)
        return tl::unexpected(got.error());
    if (const auto counted = chip->countRecovery(); !counted)
        return tl::unexpected(counted.error());
    if (auto done = over(kOfRelease, folder); !done)
        return done;
    return chip->release(got->key);
}

}
