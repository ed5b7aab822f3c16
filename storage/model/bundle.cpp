#include "storage/model/bundle.h"

#include "storage/model/codec.h"

#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr QByteArrayView kMagic("roundtable-bundle/1\n");
constexpr qsizetype kId = 16, kHash = 32, kNumber = 8, kSignature = crypto_sign_BYTES, kKey = 32, kLength = 4;
constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES, kKeyBox = kKey + crypto_box_SEALBYTES;
// Each bundle has a key of its own, so that one nonce does for all.
constexpr unsigned char kNonce[crypto_aead_xchacha20poly1305_ietf_NPUBBYTES] = {};

const unsigned char *raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

template<class N> QByteArray bigEndian(N number)
{
    QByteArray bytes(sizeof(N), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray sum(kHash, Qt::Uninitialized);
    crypto_hash_sha256(raw(sum), raw(bytes), quint64(bytes.size()));
    return sum;
}

QByteArray blake2b(QByteArrayView bytes, QByteArrayView key = {})
{
    QByteArray sum(kHash, Qt::Uninitialized);
    crypto_generichash(raw(sum), size_t(sum.size()), raw(bytes), size_t(bytes.size()), key.isEmpty() ? nullptr : raw(key),
                       size_t(key.size()));
    return sum;
}

bool isSigned(QByteArrayView signature, const QByteArray &text, QByteArrayView key)
{
    return signature.size() == kSignature && key.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(raw(signature), raw(text), quint64(text.size()), raw(key)) == 0;
}

QByteArray zeros() { return QByteArray(kHash, '\0'); }

// As in the journal.
QByteArray entryHash(const QByteArray &previous, const QByteArray &place, qint64 number, QByteArrayView body)
{
    return sha256("rt-entry-1" + (previous.isEmpty() ? zeros() : previous) + place + bigEndian(number) + body.toByteArray());
}

QByteArray placeOf(const MeetingId &chain, const QUuid &epoch) { return chain.toRfc4122() + epoch.toRfc4122(); }

qsizetype paddedSize(qsizetype needed)
{
    qsizetype size = kSmallestBody;
    while (size < needed)
        size *= 2;
    return size;
}

// Bytes taken one after the other; once there are too few, everything after is empty and `short_` says so.
struct Taken {
    QByteArrayView left;
    bool short_ = false;

    QByteArrayView take(qsizetype count)
    {
        if (count < 0 || count > left.size()) {
            short_ = true;
            left = {};
            return {};
        }
        const QByteArrayView taken = left.first(count);
        left = left.sliced(count);
        return taken;
    }
    QUuid id() { return QUuid::fromRfc4122(take(kId)); }
    qint64 number()
    {
        const QByteArrayView taken = take(kNumber);
        return taken.isEmpty() ? 0 : qFromBigEndian<qint64>(taken.data());
    }
    qsizetype length()
    {
        const QByteArrayView taken = take(kLength);
        return taken.isEmpty() ? 0 : qsizetype(qFromBigEndian<quint32>(taken.data()));
    }
};

auto unreadable(const QString &why) { return failure(Code::Bundle_Unreadable, why); }

// The parts of a bundle, where its signature holds.
struct Parts { BundleHeader header; QByteArrayView bound, keyBox, box; };

Result<Parts> partsOf(const QByteArray &bytes)
{
    if (sodium_init() < 0)
        return failure(Code::Store_UnsafeCipher, u"libsodium"_s);
    if (bytes.size() > kLargestBundle)
        return unreadable(u"it is larger than any bundle"_s);
    if (!bytes.startsWith(kMagic))
        return unreadable(u"it does not begin like one"_s);
    Taken taken{QByteArrayView(bytes).sliced(kMagic.size())};
    Parts parts;
    BundleHeader &header = parts.header;
    header.device = taken.id();
    header.signer = taken.take(crypto_sign_PUBLICKEYBYTES).toByteArray();
    header.chain = taken.id();
    header.epoch = taken.id();
    header.first = taken.number();
    header.last = taken.number();
    header.before = taken.take(kLinkBytes).toByteArray();
    header.head = taken.take(kLinkBytes).toByteArray();
    header.council = taken.take(kCouncilId).toByteArray();
    const qsizetype length = taken.length();
    parts.keyBox = taken.take(kKeyBox);
    parts.bound = QByteArrayView(bytes).first(bytes.size() - taken.left.size());
    parts.box = taken.take(length);
    const QByteArrayView signature = taken.take(kSignature);
    if (taken.short_)
        return unreadable(u"it was cut off"_s);
    if (!taken.left.isEmpty())
        return unreadable(u"there is more after its end"_s);
    if (length - kTag < kSmallestBody || length - kTag > kLargestBody || paddedSize(length - kTag) != length - kTag)
        return unreadable(u"it is of a size that no bundle has"_s);
    if (header.first < 1 || header.last < header.first)
        return unreadable(u"the numbers of its entries cannot be right"_s);
    const QByteArray text = "rt-bundle-1" + sha256(QByteArrayView(bytes).chopped(kSignature));
    if (!isSigned(signature, text, header.signer))
        return unreadable(u"its signature is not of its device's key and these bytes"_s);
    return parts;
}

}

QByteArray councilId(const QByteArray &council)
{
    return blake2b("rt-council-1" + council).first(kCouncilId);
}

QByteArray linkOf(const SecretKey &linkKey, const MeetingId &chain, const QUuid &epoch, qint64 number, const QByteArray &hash)
{
    const QByteArrayView key(reinterpret_cast<const char *>(linkKey.bytes().data()), kKey);
    return blake2b("rt-link-1" + placeOf(chain, epoch) + bigEndian(number) + (hash.isEmpty() ? zeros() : hash), key);
}

QString bundleName(const QByteArray &bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex()) + u".bundle"_s;
}

Result<QByteArray> sealRun(const Run &run, const Leave &leave, const QByteArray &council, const Sealer &sealer)
{
    if (sodium_init() < 0)
        return failure(Code::Store_UnsafeCipher, u"libsodium"_s);
    if (run.entries.empty() || run.first < 1 || (run.first == 1) != run.previous.isEmpty()
        || council.size() != crypto_box_PUBLICKEYBYTES || leave.header().publicKey.size() != crypto_sign_PUBLICKEYBYTES
        || leave.header().chain != run.chain || leave.header().device != run.device)
        return failure(Code::InvalidValue, u"a run without entries, leave for another chain, or a key that is none"_s);
    const QByteArray place = placeOf(run.chain, run.epoch);
    QByteArray body(reinterpret_cast<const char *>(sealer.linkKey.bytes().data()), kKey), hash = run.previous;
    body += hash.isEmpty() ? zeros() : hash;
    qint64 number = run.first - 1;
    for (const RunEntry &entry : run.entries) {
        if (entry.body.size() > kLargestBody - body.size())
            return failure(Code::InvalidValue, u"a run that no bundle takes"_s);
        hash = entryHash(hash, place, ++number, entry.body);
        body += 'E' + bigEndian(quint32(entry.body.size())) + entry.body;
        if (!entry.signature.isEmpty())
            body += 'S' + entry.signature;
    }
    body += 'Z';
    if (body.size() > kLargestBody)
        return failure(Code::InvalidValue, u"a run that no bundle takes"_s);
    body.append(paddedSize(body.size()) - body.size(), '\0');

    SecretKey fresh = SecretKey::random();
    QByteArray keyBox(kKeyBox, Qt::Uninitialized);
    if (crypto_box_seal(raw(keyBox), fresh.bytes().data(), SecretKey::kBytes, raw(QByteArrayView(council))) != 0)
        return failure(Code::InvalidValue, u"the council's key"_s);
    QByteArray bytes = kMagic.toByteArray() + run.device.toRfc4122() + leave.header().publicKey + place + bigEndian(run.first)
        + bigEndian(number) + linkOf(sealer.linkKey, run.chain, run.epoch, run.first - 1, run.previous)
        + linkOf(sealer.linkKey, run.chain, run.epoch, number, hash) + councilId(council)
        + bigEndian(quint32(body.size() + kTag)) + keyBox;
    QByteArray box(body.size() + kTag, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(box), nullptr, raw(QByteArrayView(body)), quint64(body.size()),
                                               raw(QByteArrayView(bytes)), quint64(bytes.size()), nullptr, kNonce,
                                               fresh.bytes().data());
    sodium_memzero(body.data(), size_t(body.size()));
    bytes += box;
    return sealer.sign("rt-bundle-1" + sha256(bytes)).map([&](const QByteArray &signature) { return bytes + signature; });
}

Result<BundleHeader> readBundle(const QByteArray &bytes)
{
    return partsOf(bytes).map([](Parts parts) { return std::move(parts.header); });
}

Result<OpenedRun> openBundle(const QByteArray &bytes, const SecretKey &councilPrivate)
{
    const auto parts = partsOf(bytes);
    if (!parts)
        return tl::unexpected(parts.error());
    const BundleHeader &header = parts->header;
    QByteArray council(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_scalarmult_base(raw(council), councilPrivate.bytes().data());
    if (header.council != councilId(council))
        return failure(Code::Bundle_OtherCouncil, u"it is sealed to another council's key"_s);
    SecretKey fresh = SecretKey::zero();
    QByteArray body(parts->box.size() - kTag, Qt::Uninitialized);
    if (crypto_box_seal_open(fresh.data(), raw(parts->keyBox), kKeyBox, raw(QByteArrayView(council)),
                             councilPrivate.bytes().data()) != 0
        || crypto_aead_xchacha20poly1305_ietf_decrypt(raw(body), nullptr, nullptr, raw(parts->box),
                                                      quint64(parts->box.size()), raw(parts->bound),
                                                      quint64(parts->bound.size()), kNonce, fresh.bytes().data()) != 0)
        return unreadable(u"it does not open"_s);

    Taken taken{body};
    const SecretKey linkKey = SecretKey::copyOf(taken.take(kKey));
    OpenedRun opened{.run = {.device = header.device, .chain = header.chain, .epoch = header.epoch, .first = header.first,
                             .previous = taken.take(kHash).toByteArray(), .entries = {}}, .head = {}, .hashes = {}};
    Run &run = opened.run;
    if (run.previous == zeros())
        run.previous.clear();
    const QByteArray place = placeOf(run.chain, run.epoch);
    QByteArray hash = run.previous;
    qint64 number = run.first - 1;
    for (;;) {
        const QByteArrayView letter = taken.take(1);
        if (letter == "E") {
            const qsizetype length = taken.length();
            RunEntry entry{.body = taken.take(length).toByteArray(), .signature = {}};
            const auto event = decode(entry.body);
            if (taken.short_ || (!event && event.error().code != Code::Codec_TooNew)
                || (event && event->meeting != run.chain))
                return unreadable(u"entry %1 is no event of its chain"_s.arg(number + 1));
            hash = entryHash(hash, place, ++number, entry.body);
            opened.hashes.push_back(hash);
            run.entries.push_back(std::move(entry));
        } else if (letter == "S" && !run.entries.empty() && run.entries.back().signature.isEmpty()) {
            const QByteArrayView signature = taken.take(kSignature);
            if (!isSigned(signature, "rt-checkpoint-1" + place + bigEndian(number) + hash, header.signer))
                return unreadable(u"the signature of entry %1 is not of its device's key"_s.arg(number));
            run.entries.back().signature = signature.toByteArray();
        } else {
            if (letter != "Z" || number != header.last)
                return unreadable(u"it does not hold the entries that it says"_s);
            break;
        }
    }
    if (std::ranges::any_of(taken.left, [](char c) { return c != '\0'; }) || paddedSize(body.size() - taken.left.size()) != body.size())
        return unreadable(u"it is not filled up as bundles are"_s);
    if ((run.first == 1) != run.previous.isEmpty()
        || header.before != linkOf(linkKey, run.chain, run.epoch, run.first - 1, run.previous)
        || header.head != linkOf(linkKey, run.chain, run.epoch, header.last, hash))
        return unreadable(u"its links are not of what it holds"_s);
    opened.head = hash;
    return opened;
}

}
