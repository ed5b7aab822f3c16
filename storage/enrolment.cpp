#include "storage/enrolment.h"

#include "storage/durablefile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/sha.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

template<auto Free>
struct Freed { void operator()(auto *what) const { Free(what); } };
using PrivateKey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free_all>>;

constexpr qint64 kLargestPem = 16 * 1024;
// No day on which it runs out counts: what counts is the pin. RFC 5280, 4.1.2.5: "no well-defined expiration date".
constexpr char kFrom[] = "20250101000000Z", kTo[] = "99991231235959Z";

QByteArray pinOf(EVP_PKEY *key)
{
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(key, &der);
    if (size <= 0)
        return {};
    QByteArray pin(kPinBytes, '\0');
    SHA256(der, size_t(size), reinterpret_cast<unsigned char *>(pin.data()));
    OPENSSL_free(der);
    return pin;
}

Certificate selfSigned(EVP_PKEY *key)
{
    Certificate made(X509_new());
    X509 *it = made.get();
    X509_NAME *name = it ? X509_get_subject_name(it) : nullptr;
    const bool fine = it && X509_set_version(it, 2) == 1 && ASN1_INTEGER_set(X509_get_serialNumber(it), 1) == 1
        && ASN1_TIME_set_string(X509_getm_notBefore(it), kFrom) == 1 && ASN1_TIME_set_string(X509_getm_notAfter(it), kTo) == 1
        && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("roundtable"), -1, -1, 0) == 1
        && X509_set_issuer_name(it, name) == 1 && X509_set_pubkey(it, key) == 1 && X509_sign(it, key, EVP_sha256()) > 0;
    return fine ? std::move(made) : nullptr;
}

}

QString Enrolment::file(const char *name) const
{
    return QDir(m_folder).filePath(QString::fromLatin1(name));
}

QString Enrolment::identityPath() const
{
    return file("sync.pem");
}

Result<Contact> Enrolment::contact(const QByteArray &centralSign) const
{
    const auto bytes = readFile(file("contact"), kLargestContact);
    if (!bytes && bytes.error().code != Code::Store_Damaged)
        return tl::unexpected(bytes.error());
    return bytes ? readContact(*bytes, centralSign) : failure(Code::Contact_Unreadable, file("contact"));
}

Done Enrolment::keepContact(const QByteArray &contact, const QByteArray &centralSign) const
{
    const auto read = readContact(contact, centralSign);
    if (!read)
        return tl::unexpected(read.error());
    const auto there = this->contact(centralSign);
    if (there && there->serial >= read->serial)
        return {};
    return replaceFile(file("contact"), contact);
}

Result<QByteArray> Enrolment::makeIdentity() const
{
    const auto there = readFile(identityPath(), kLargestPem);
    if (there) {
        const Memory in(BIO_new_mem_buf(there->constData(), int(there->size())));
        const PrivateKey key(PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr));
        const QByteArray pin = key ? pinOf(key.get()) : QByteArray();
        if (!pin.isEmpty())
            return pin;
    } else if (there.error().code != Code::Store_NotFound) {
        return tl::unexpected(there.error());
    }
    const PrivateKey key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? selfSigned(key.get()) : nullptr;
    const Memory out(BIO_new(BIO_s_secmem()));
    const QByteArray pin = key ? pinOf(key.get()) : QByteArray();
    if (!certificate || !out || pin.isEmpty() || PEM_write_bio_X509(out.get(), certificate.get()) != 1
        || PEM_write_bio_PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return failure(Code::Store_Io, u"%1: no key could be made"_s.arg(identityPath()));
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return replaceFile(identityPath(), QByteArray::fromRawData(bytes, qsizetype(size))).map([&] { return pin; });
}

Done Enrolment::ask(const QByteArray &ask, const SecretKey &code) const
{
    const auto secret = code.bytes();
    return replaceFile(file("enrolment"), ask + QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())));
}

Result<Enrolment::Asking> Enrolment::asking() const
{
    const auto bytes = readFile(file("enrolment"), kEnrolmentBytes + qsizetype(SecretKey::kBytes));
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->size() != kEnrolmentBytes + qsizetype(SecretKey::kBytes))
        return failure(Code::Store_Damaged, file("enrolment"));
    return Asking{bytes->first(kEnrolmentBytes), SecretKey::copyOf(bytes->sliced(kEnrolmentBytes))};
}

Result<bool> Enrolment::answered(const QByteArray &answer) const
{
    const auto waits = asking();
    if (!waits)
        return tl::unexpected(waits.error());
    if (!isEnrolled(answer, waits->ask, waits->code))
        return false;
    if (!QFile::remove(file("enrolment")))
        return failure(Code::Store_ReadOnly, file("enrolment"));
    return syncFolder(m_folder).map([] { return true; });
}

Result<QString> Enrolment::proxy() const
{
    static const QRegularExpression form(u"\\Ahttp://[A-Za-z0-9.\\-\\[\\]:]{1,253}:[0-9]{1,5}\\z"_s);
    const auto bytes = readFile(file("proxy"), 400);
    if (!bytes && bytes.error().code == Code::Store_NotFound)
        return QString();
    const QString line = bytes ? QString::fromLatin1(bytes->trimmed()) : QString();
    if (!bytes || (!line.isEmpty() && !form.match(line).hasMatch()))
        return failure(Code::InvalidValue, file("proxy"));
    return line;
}

}
