#include "storage/recovery.h"

#include "storage/durablefile.h"
#include "storage/store.h"

#include <QCborMap>
#include <QDir>
#include <QFile>

#include <sodium.h>

namespace rt::recovery {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNonce = 16, kKey = SecretKey::kBytes, kCheck = 4, kEscrow = kKey + qsizetype(crypto_box_SEALBYTES);
constexpr qsizetype kBoxNonce = crypto_box_NONCEBYTES, kBoxMac = crypto_box_MACBYTES;
constexpr qsizetype kPlace = slot::kDeviceBytes + 8 + kNonce;           // device | epoch | nonce
constexpr qsizetype kPlain = kPlace + kKey;
const QByteArray kRequest = "rt-ask-1", kAnswer = "rt-ans-1", kPending = "rt-pending-1";

QString pendingPath(const QString &folder) { return QDir(folder).filePath(u"recovery"_s); }
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

}

Result<QString> ask(const QString &folder, SecurityChip *chip)
{
    const auto vault = Vault::read(Store::vaultPath(folder));
    if (!vault)
        return tl::unexpected(vault.error());
    if (vault->escrow().isEmpty())
        return failure(Code::Vault_NoCouncil, folder);
    const SecretKey fresh = SecretKey::random();
    const QByteArray nonce = sealed::randomBytes(kNonce);
    const QByteArray place = vault->device() + sealed::number(vault->epoch()) + nonce;
    QByteArray kept = viewOf(fresh).toByteArray();
    if (chip) {
        sodium_memzero(kept.data(), size_t(kept.size()));
        auto blob = chip->seal(fresh, shownFor(nonce));
        if (!blob)
            return tl::unexpected(blob.error());
        kept = std::move(*blob);
    }
    const QByteArray pending = QCborMap{{u"format"_s, QString::fromLatin1(kPending)}, {u"place"_s, place},
                                        {u"chip"_s, chip != nullptr}, {u"key"_s, kept}}.toCborValue().toCbor();
    if (auto written = replaceFile(pendingPath(folder), pending); !written)
        return tl::unexpected(written.error());
    return armoured(kRequest + place + sealed::boxKeyOf(fresh) + vault->escrow());
}

Result<QString> answer(const QString &request, std::span<const council::Share> shares)
{
    const auto asked = unarmoured(request, kRequest, kPlace + kKey + kEscrow);
    if (!asked)
        return failure(Code::Recovery_NotAsked);
    const auto councilKey = council::join(shares);
    if (!councilKey)
        return tl::unexpected(councilKey.error());
    const auto storeKey = sealed::openKey(asked->last(kEscrow), *councilKey);
    if (!storeKey)
        return failure(Code::Recovery_OtherKey);
    const QByteArray place = asked->first(kPlace), fresh = asked->mid(kPlace, kKey);
    const QByteArray boxNonce = sealed::randomBytes(kBoxNonce);
    QByteArray plain = place + viewOf(*storeKey).toByteArray();
    QByteArray box(kPlain + kBoxMac, '\0');
    const int code = crypto_box_easy(reinterpret_cast<unsigned char *>(box.data()), raw(plain), quint64(plain.size()),
                                     raw(boxNonce), raw(fresh), councilKey->bytes().data());
    sodium_memzero(plain.data(), size_t(plain.size()));
    if (code != 0)
        return failure(Code::Recovery_NotAsked);
    return armoured(kAnswer + boxNonce + box);
}

Result<Answered> use(const QString &folder, const QString &answer, SecurityChip *chip)
{
    const auto refused = failure(Code::Recovery_NotAsked);
    const auto content = unarmoured(answer, kAnswer, kBoxNonce + kPlain + kBoxMac);
    const auto vault = Vault::read(Store::vaultPath(folder));
    if (!vault)
        return tl::unexpected(vault.error());
    const auto pending = readFile(pendingPath(folder), 16 * 1024);
    if (!content || !pending || vault->council().isEmpty())
        return refused;
    const QCborMap map = QCborValue::fromCbor(*pending).toMap();
    const QByteArray place = map.value("place"_L1).toByteArray(), kept = map.value("key"_L1).toByteArray();
    if (place.size() != kPlace || place.first(slot::kDeviceBytes + 8) != vault->device() + sealed::number(vault->epoch()))
        return refused;
    SecretKey fresh = SecretKey::zero();
    if (map.value("chip"_L1).toBool()) {
        if (!chip)
            return failure(Code::Vault_NeedsChip);
        auto unsealed = chip->unseal(kept, shownFor(place.last(kNonce)));
        if (!unsealed)
            return tl::unexpected(unsealed.error());
        fresh = std::move(*unsealed);
    } else if (kept.size() == kKey) {
        fresh = SecretKey::copyOf(kept);
    }
    // That the council's key made it is what the box proves; to whom and for what, what lies in it.
    QByteArray plain(kPlain, '\0');
    const bool genuine = crypto_box_open_easy(reinterpret_cast<unsigned char *>(plain.data()),
                                              raw(QByteArrayView(*content).sliced(kBoxNonce)), quint64(kPlain + kBoxMac),
                                              raw(*content), raw(vault->council()), fresh.bytes().data()) == 0
            && plain.first(kPlace) == place;
    if (!genuine)
        return refused;
    Answered answered{SecretKey::copyOf(plain.last(kKey)), QString::fromLatin1(place.last(kNonce).toHex())};
    sodium_memzero(plain.data(), size_t(plain.size()));
    if (!QFile::remove(pendingPath(folder)))
        return failure(Code::Store_ReadOnly, pendingPath(folder));
    if (auto synced = syncFolder(folder); !synced)
        return tl::unexpected(synced.error());
    return answered;
}

}
