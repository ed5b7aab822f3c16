#include "storage/selftest.h"

#include "storage/model/procedure.h"

#include <QByteArray>
#include <QFile>

#include <openssl/evp.h>
#include <sodium.h>

namespace rt {

using namespace Qt::StringLiterals;

namespace {

const unsigned char *raw(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }
unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

Done differs(const char *what) { return failure(Code::Store_UnsafeCipher, QLatin1StringView(what)); }

}

namespace selftest {

Done knownAnswers()
{
    if (sodium_init() < 0)
        return differs("libsodium does not start");
    // FIPS 180-2, B.1
    QByteArray hash(32, '\0');
    EVP_Digest("abc", 3, raw(hash), nullptr, EVP_sha256(), nullptr);
    if (hash.toHex() != "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        return differs("SHA-256");

    // RFC 8032, 7.1, test 2
    const QByteArray seed = QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0'), secret(crypto_sign_SECRETKEYBYTES, '\0');
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_seed_keypair(raw(publicKey), raw(secret), raw(seed));
    const unsigned char message = 0x72;
    crypto_sign_detached(raw(signature), nullptr, &message, 1, raw(secret));
    if (signature.toHex() != "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                             "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")
        return differs("Ed25519");

    // draft-irtf-cfrg-xchacha-03, A.3.1
    const QByteArray key = QByteArray::fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const QByteArray nonce = QByteArray::fromHex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const QByteArray with = QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7");
    const QByteArray text = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
                            "sunscreen would be it.";
    QByteArray sealed(text.size() + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed), nullptr, raw(text), quint64(text.size()), raw(with),
                                               quint64(with.size()), nullptr, raw(nonce), raw(key));
    if (sealed.first(16).toHex() != "bd6d179d3e83d43b9576579493c0e939"
        || sealed.last(16).toHex() != "c0875924c1c7987947deafd8780acf49")
        return differs("XChaCha20-Poly1305");

    // Argon2id as the reference program gives it: password "password", salt "somesaltsomesalt", t=2, m=64 KiB, p=1
    QByteArray derived(32, '\0');
    if (crypto_pwhash(raw(derived), 32, "password", 8, raw(QByteArray("somesaltsomesalt")), 2, 64 * 1024,
                      crypto_pwhash_ALG_ARGON2ID13) != 0
        || derived.toHex() != "1a98fba8e6394425c9bdc333a9c750aaf811df070f5fb4a5788e1cf4db5793a1")
        return differs("Argon2id");
    return {};
}

Done noOtherSqlite(const QByteArray &maps)
{
    for (const QByteArray &line : maps.split('\n')) {
        const QByteArray file = line.mid(line.lastIndexOf('/') + 1);
        if (file.startsWith("libsqlite3") || file.startsWith("libqsqlite"))
            return failure(Code::Store_UnsafeCipher, u"another SQLite is loaded: %1"_s.arg(QString::fromUtf8(file)));
    }
    return {};
}

}

Done selfTest()
{
    static const Done once = []() -> Done {
        if (auto known = selftest::knownAnswers(); !known)
            return known;
        if (auto profiles = checkProfiles(); !profiles)
            return profiles;
        QFile maps(u"/proc/self/maps"_s);
        if (!maps.open(QIODevice::ReadOnly))
            return differs("/proc/self/maps cannot be read");
        return selftest::noOtherSqlite(maps.readAll());
    }();
    return once;
}

}
