#include "storage/slot.h"

#include <QtEndian>

#include <sodium.h>

namespace rt::sealed {

using namespace Qt::StringLiterals;

namespace {

const unsigned char *raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

// Ed25519's private half lies in locked memory too, for as long as it signs.
struct SigningKey {
    std::unique_ptr<unsigned char, decltype(&sodium_free)> secret{
        static_cast<unsigned char *>(sodium_malloc(crypto_sign_SECRETKEYBYTES)), &sodium_free};
    QByteArray publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');

    explicit SigningKey(const SecretKey &seed)
    {
        crypto_sign_seed_keypair(raw(publicKey), secret.get(), seed.bytes().data());
    }
};

}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

QByteArray digest(QByteArrayView bytes)
{
    QByteArray sum(32, Qt::Uninitialized);
    crypto_generichash(raw(sum), size_t(sum.size()), raw(bytes), size_t(bytes.size()), nullptr, 0);
    return sum;
}

QByteArray wrap(const SecretKey &key, const SecretKey &what, const QByteArray &bound)
{
    const QByteArray nonce = randomBytes(kNonce);
    QByteArray box(qsizetype(SecretKey::kBytes) + kTag, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(box), nullptr, what.bytes().data(), SecretKey::kBytes, raw(QByteArrayView(bound)),
                                               quint64(bound.size()), nullptr, raw(QByteArrayView(nonce)), key.bytes().data());
    return nonce + box;
}

Result<SecretKey> unwrap(const SecretKey &key, const QByteArray &wrapped, const QByteArray &bound)
{
    SecretKey what = SecretKey::zero();
    const QByteArrayView all(wrapped);
    if (all.size() != kNonce + qsizetype(SecretKey::kBytes) + kTag
        || crypto_aead_xchacha20poly1305_ietf_decrypt(what.data(), nullptr, nullptr, raw(all.sliced(kNonce)),
                                                      quint64(all.size() - kNonce), raw(QByteArrayView(bound)),
                                                      quint64(bound.size()), raw(all), key.bytes().data()) != 0)
        return failure(Code::Vault_WrongPassphrase);
    return what;
}

QByteArray signerOf(const SecretKey &seed)
{
    return SigningKey(seed).publicKey;
}

QByteArray sign(const QByteArray &what, const SecretKey &seed)
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(QByteArrayView(what)), quint64(what.size()), SigningKey(seed).secret.get());
    return signature;
}

bool isSigned(const QByteArray &what, const QByteArray &signature, const QByteArray &signer)
{
    return signature.size() == crypto_sign_BYTES && signer.size() == crypto_sign_PUBLICKEYBYTES
            && crypto_sign_verify_detached(raw(QByteArrayView(signature)), raw(QByteArrayView(what)), quint64(what.size()),
                                           raw(QByteArrayView(signer))) == 0;
}

QByteArray boxKeyOf(const SecretKey &privateKey)
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_scalarmult_base(raw(publicKey), privateKey.bytes().data());
    return publicKey;
}

QByteArray seal(QByteArrayView what, const QByteArray &boxKey)
{
    QByteArray box(what.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    if (boxKey.size() != crypto_box_PUBLICKEYBYTES
        || crypto_box_seal(raw(box), raw(what), quint64(what.size()), raw(QByteArrayView(boxKey))) != 0)
        return {};
    return box;
}

QByteArray open(const QByteArray &box, const SecretKey &privateKey)
{
    if (box.size() < qsizetype(crypto_box_SEALBYTES))
        return {};
    const QByteArray publicKey = boxKeyOf(privateKey);
    QByteArray what(box.size() - qsizetype(crypto_box_SEALBYTES), '\0');
    if (crypto_box_seal_open(raw(what), raw(QByteArrayView(box)), quint64(box.size()), raw(QByteArrayView(publicKey)),
                             privateKey.bytes().data()) != 0)
        return {};
    return what;
}

Result<SecretKey> openKey(const QByteArray &box, const SecretKey &privateKey)
{
    SecretKey key = SecretKey::zero();
    const QByteArray publicKey = boxKeyOf(privateKey);
    if (box.size() != qsizetype(SecretKey::kBytes + crypto_box_SEALBYTES)
        || crypto_box_seal_open(key.data(), raw(QByteArrayView(box)), quint64(box.size()), raw(QByteArrayView(publicKey)),
                                privateKey.bytes().data()) != 0)
        return failure(Code::Vault_WrongPassphrase);
    return key;
}

QByteArray number(quint64 value)
{
    QByteArray bytes(8, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

}
