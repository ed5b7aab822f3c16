#include "sync/central/tls.h"

#include <openssl/pem.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>

#include <cstring>
#include <memory>

namespace rt::central {
namespace {

// Nobody vouches for a certificate here: that its owner holds the key, the handshake shows, and whose key it is, the request
// asks. Only the kind of key is looked at, so that nobody makes us reckon with a key of any size.
int isOurKindOfCertificate(X509_STORE_CTX *context, void *)
{
    X509 *certificate = X509_STORE_CTX_get0_cert(context);
    EVP_PKEY *key = certificate ? X509_get0_pubkey(certificate) : nullptr;
    char group[32] = {};
    size_t size = 0;
    if (!key || EVP_PKEY_get_base_id(key) != EVP_PKEY_EC
        || EVP_PKEY_get_group_name(key, group, sizeof group, &size) != 1 || std::strcmp(group, "prime256v1") != 0) {
        X509_STORE_CTX_set_error(context, X509_V_ERR_CERT_REJECTED);
        return 0;
    }
    return 1;
}

int chooseProtocol(SSL *, const unsigned char **out, unsigned char *size, const unsigned char *in, unsigned int inSize, void *)
{
    static const unsigned char kOurs[] = "\x08http/1.1";
    unsigned char *chosen = nullptr;
    if (SSL_select_next_proto(&chosen, size, kOurs, sizeof kOurs - 1, in, inSize) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

struct FreeBio { void operator()(BIO *bio) const { BIO_free(bio); } };
struct FreeKey { void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); } };
struct FreeCertificate { void operator()(X509 *certificate) const { X509_free(certificate); } };

}

bool prepareTls(SSL_CTX *context, const QByteArray &identity, const Limits &limits)
{
    const auto reader = [&] { return std::unique_ptr<BIO, FreeBio>(BIO_new_mem_buf(identity.constData(), int(identity.size()))); };
    const std::unique_ptr<EVP_PKEY, FreeKey> key(PEM_read_bio_PrivateKey(reader().get(), nullptr, nullptr, nullptr));
    const std::unique_ptr<X509, FreeCertificate> certificate(PEM_read_bio_X509(reader().get(), nullptr, nullptr, nullptr));
    if (!key || !certificate || SSL_CTX_use_certificate(context, certificate.get()) != 1
        || SSL_CTX_use_PrivateKey(context, key.get()) != 1 || SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION) != 1)
        return false;
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    SSL_CTX_set_cert_verify_callback(context, &isOurKindOfCertificate, nullptr);
    SSL_CTX_set_max_cert_list(context, limits.certificate);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context, 0);
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_alpn_select_cb(context, &chooseProtocol, nullptr);
    return true;
}

QByteArray pinOfPeer(const SSL *connection)
{
    const std::unique_ptr<X509, FreeCertificate> certificate(SSL_get1_peer_certificate(connection));
    unsigned char *der = nullptr;
    const int size = certificate ? i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &der) : 0;
    if (size <= 0)
        return {};
    QByteArray pin(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(der, size_t(size), reinterpret_cast<unsigned char *>(pin.data()));
    OPENSSL_free(der);
    return pin;
}

}
