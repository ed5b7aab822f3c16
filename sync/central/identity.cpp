#include "sync/central/identity.h"

#include "sync/central/keys.h"

#include <QFile>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/x509.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace rt::central {
namespace {

constexpr qsizetype kLargest = 16 * 1024;
constexpr QByteArrayView kHead("Roundtable central, a front's TLS key, format 1. SECRET: who has it can be taken for central by a tablet.\n");

template<auto Free> struct Freed { template<class T> void operator()(T *object) const { Free(object); } };
using Bio = std::unique_ptr<BIO, Freed<BIO_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;

QByteArray textOf(BIO *bio)
{
    char *at = nullptr;
    const long size = BIO_get_mem_data(bio, &at);
    return QByteArray(at, qsizetype(size));
}

auto failed() { return failure(Code::Store_UnsafeCipher, u"OpenSSL"_s); }

}

Result<QByteArray> makeIdentity()
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    unsigned char serial[8];
    if (!key || !certificate || RAND_bytes(serial, sizeof serial) != 1)
        return failed();
    serial[0] &= 0x7f;
    X509 *x = certificate.get();
    X509_set_version(x, X509_VERSION_3);
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(x));
    BN_free(number);
    // A day on which nobody can connect any more would be a fault that waits.
    ASN1_TIME_set_string(X509_getm_notBefore(x), "20200101000000Z");
    ASN1_TIME_set_string(X509_getm_notAfter(x), "99991231235959Z");
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>("roundtable-central"), -1, -1, 0);
    X509_set_issuer_name(x, X509_get_subject_name(x));
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || X509_set_pubkey(x, key.get()) != 1 || X509_sign(x, key.get(), EVP_sha256()) == 0
        || PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1
        || PEM_write_bio_X509(bio.get(), x) != 1)
        return failed();
    return kHead.toByteArray() + textOf(bio.get());
}

Result<QByteArray> pinOfIdentity(const QByteArray &pem)
{
    const Bio forKey(BIO_new_mem_buf(pem.constData(), int(pem.size()))), forCertificate(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const Key key(PEM_read_bio_PrivateKey(forKey.get(), nullptr, nullptr, nullptr));
    const Certificate certificate(PEM_read_bio_X509(forCertificate.get(), nullptr, nullptr, nullptr));
    if (!key || !certificate || X509_check_private_key(certificate.get(), key.get()) != 1)
        return failure(Code::Central_Unreadable, u"a front's TLS key"_s);
    unsigned char *der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &der);
    if (size <= 0)
        return failed();
    QByteArray pin(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(der, size_t(size), reinterpret_cast<unsigned char *>(pin.data()));
    OPENSSL_free(der);
    return pin;
}

Result<QByteArray> identityIn(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        const auto made = makeIdentity();
        const Done written = made ? writeNew(path, *made) : tl::unexpected(made.error());
        return written ? made : tl::unexpected(written.error());
    }
    if (!file.open(QIODevice::ReadOnly))
        return failure(Code::Store_Io, path);
    const QByteArray pem = file.read(kLargest);
    const auto pin = pinOfIdentity(pem);
    return pin ? Result<QByteArray>(pem) : failure(Code::Central_Unreadable, path);
}

}
