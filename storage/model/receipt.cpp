#include "storage/model/receipt.h"

#include "storage/model/chainfile.h"

#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr QByteArrayView kMagic("roundtable-receipt/1\n");
constexpr QByteArrayView kCentral("Roundtable central keys, format 1. Public: whose a receipt is, and to whom a bundle is sealed.\nsign ");

const unsigned char *raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

QByteArray bigEndian(qint64 number)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

qint64 numberAt(const QByteArray &bytes, qsizetype place) { return qFromBigEndian<qint64>(bytes.constData() + place); }

QByteArray sum(const QByteArray &text)
{
    QByteArray bytes(32, Qt::Uninitialized);
    crypto_generichash(raw(bytes), size_t(bytes.size()), raw(QByteArrayView(text)), size_t(text.size()), nullptr, 0);
    return bytes;
}

}

QByteArray signReceipt(const CentralReceipt &receipt, const SecretKey &seed)
{
    const QByteArray text = kMagic.toByteArray() + receipt.device.toRfc4122() + receipt.chain.toRfc4122()
        + receipt.epoch.toRfc4122() + bigEndian(receipt.last) + receipt.head
        + bigEndian(receipt.at.time_since_epoch().count());
    unsigned char own[crypto_sign_PUBLICKEYBYTES], secret[crypto_sign_SECRETKEYBYTES];
    crypto_sign_seed_keypair(own, secret, seed.bytes().data());
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(QByteArrayView(text)), quint64(text.size()), secret);
    sodium_memzero(secret, sizeof secret);
    return text + signature;
}

Result<CentralReceipt> readReceipt(const QByteArray &bytes, const QByteArray &central)
{
    if (sodium_init() < 0)
        return failure(Code::Store_UnsafeCipher, u"libsodium"_s);
    if (bytes.size() != kReceiptBytes || !bytes.startsWith(kMagic))
        return failure(Code::Receipt_Unreadable, u"it does not look like one"_s);
    const QByteArrayView text = QByteArrayView(bytes).chopped(crypto_sign_BYTES);
    if (central.size() != crypto_sign_PUBLICKEYBYTES
        || crypto_sign_verify_detached(raw(QByteArrayView(bytes).last(crypto_sign_BYTES)), raw(text), quint64(text.size()),
                                       raw(QByteArrayView(central))) != 0)
        return failure(Code::Receipt_Unreadable, u"it is not signed by central's key"_s);
    const QByteArrayView ids = text.sliced(kMagic.size());
    const qsizetype numbers = kMagic.size() + 48;
    const CentralReceipt receipt{.device = QUuid::fromRfc4122(ids.first(16)), .chain = QUuid::fromRfc4122(ids.sliced(16, 16)),
                                 .epoch = QUuid::fromRfc4122(ids.sliced(32, 16)), .last = numberAt(bytes, numbers),
                                 .head = bytes.mid(numbers + 8, kLinkBytes),
                                 .at = Instant(std::chrono::microseconds(numberAt(bytes, numbers + 8 + kLinkBytes)))};
    if (receipt.last < 0 || (receipt.last == 0) != (receipt.head == QByteArray(kLinkBytes, '\0')))
        return failure(Code::Receipt_Unreadable, u"it is for no entry"_s);
    return receipt;
}

QByteArray centralFile(const CentralKeys &keys)
{
    const QByteArray text = kCentral.toByteArray() + keys.sign.toHex() + "\nseal " + keys.seal.toHex() + '\n';
    return text + "check " + sum(text).toHex() + '\n';
}

Result<CentralKeys> readCentralFile(const QByteArray &bytes)
{
    constexpr qsizetype sealAt = kCentral.size() + 2 * crypto_sign_PUBLICKEYBYTES + 6;     // "\nseal "
    const CentralKeys keys{.sign = QByteArray::fromHex(bytes.mid(kCentral.size(), 2 * crypto_sign_PUBLICKEYBYTES)),
                           .seal = QByteArray::fromHex(bytes.mid(sealAt, 2 * crypto_box_PUBLICKEYBYTES))};
    if (keys.sign.size() != crypto_sign_PUBLICKEYBYTES || keys.seal.size() != crypto_box_PUBLICKEYBYTES || centralFile(keys) != bytes)
        return failure(Code::Central_Unreadable, u"changed, or something else"_s);
    return keys;
}

QString fingerprint(const CentralKeys &keys) { return fingerprint(keys.sign + keys.seal); }

}
