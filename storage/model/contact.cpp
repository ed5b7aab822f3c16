#include "storage/model/contact.h"

#include "storage/model/json.h"

#include <QCborArray>
#include <QCborMap>
#include <QRegularExpression>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr QByteArrayView kContact("roundtable-contact/1\n"), kInvitation("roundtable-invitation:"),
    kEnrolment("roundtable-enrolment/1\n"), kEnrolled("roundtable-enrolled/1\n");
constexpr qsizetype kSignature = crypto_sign_BYTES, kMac = 32, kCheck = 8, kKey = 32;
constexpr char kVersion = 1;
constexpr qsizetype kBeforeContact = 1 + 2 * kKey + kCodeIdBytes + kKey + 8;
constexpr qsizetype kLongestHost = 253;

const unsigned char *raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

QByteArray blake2b(QByteArrayView text, qsizetype size, const SecretKey *key = nullptr)
{
    QByteArray sum(size, Qt::Uninitialized);
    crypto_generichash(raw(sum), size_t(size), raw(text), size_t(text.size()), key ? key->bytes().data() : nullptr,
                       key ? SecretKey::kBytes : 0);
    return sum;
}

bool isSigned(const QByteArray &text, QByteArrayView signature, const QByteArray &key)
{
    return key.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(raw(signature), raw(text), quint64(text.size()), raw(QByteArrayView(key))) == 0;
}

bool areEqual(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

auto unreadable(const QString &why) { return failure(Code::Contact_Unreadable, why); }

// One way of writing each: no path, no user, no default port, no capitals.
bool isAddress(const QString &address)
{
    static const QRegularExpression form(
        u"\\Ahttps://((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|\\[[0-9a-f:]{2,39}\\])"
        "(?::([1-9][0-9]{0,4}))?\\z"_s);
    const auto found = form.match(address);
    const int port = found.captured(2).toInt();
    return found.hasMatch() && found.captured(1).size() <= kLongestHost && port <= 65535 && port != 443;
}

// One DER sequence and nothing after it. What is in it, the TLS library reads.
bool isCertificate(QByteArrayView der)
{
    if (der.size() < 4 || der.size() > kLargestInterceptor || quint8(der[0]) != 0x30 || quint8(der[1]) != 0x82)
        return false;
    return qFromBigEndian<quint16>(der.data() + 2) == der.size() - 4;
}

template<class T> bool areDistinct(QList<T> values)
{
    std::sort(values.begin(), values.end());
    return std::adjacent_find(values.begin(), values.end()) == values.end();
}

// The keys in their order; no value has a character in it that JSON would write in two ways.
QByteArray json(const Contact &contact)
{
    const auto list = [](const auto &values, const auto &text) {
        QByteArrayList parts;
        for (const auto &each : values)
            parts += '"' + text(each) + '"';
        return '[' + parts.join(',') + ']';
    };
    const auto base64 = [](const QByteArray &bytes) { return bytes.toBase64(); };
    return "{\"addresses\":" + list(contact.addresses, [](const QString &each) { return each.toLatin1(); })
        + ",\"at\":\"" + format(contact.at).toLatin1() + "\",\"interceptors\":" + list(contact.interceptors, base64)
        + ",\"pins\":" + list(contact.pins, base64) + ",\"serial\":" + QByteArray::number(contact.serial) + '}';
}

QList<QByteArray> bytesOf(const QCborValue &list)
{
    QList<QByteArray> all;
    for (const QCborValue &each : list.toArray())
        all += QByteArray::fromBase64(each.toString().toLatin1());
    return all;
}

QByteArray askText(const EnrolmentAsk &ask)
{
    return kEnrolment.toByteArray() + ask.codeId + ask.device.toRfc4122() + ask.signer + ask.pin;
}

}

Done checkContact(const Contact &contact)
{
    const auto wrong = [](const QString &what) -> Done { return failure(Code::InvalidValue, what); };
    if (contact.addresses.isEmpty() || contact.addresses.size() > kMostFronts || !areDistinct(contact.addresses))
        return wrong(u"one to %1 addresses, each once"_s.arg(kMostFronts));
    for (const QString &each : contact.addresses) {
        if (!isAddress(each))
            return wrong(u"an address is https://host or https://host:port, in small letters"_s);
    }
    if (contact.pins.isEmpty() || contact.pins.size() > kMostFronts || !areDistinct(contact.pins)
        || !std::ranges::all_of(contact.pins, [](const QByteArray &each) { return each.size() == kPinBytes; }))
        return wrong(u"one to %1 pins of %2 bytes, each once"_s.arg(kMostFronts).arg(kPinBytes));
    if (contact.interceptors.size() > kMostInterceptors || !areDistinct(contact.interceptors)
        || !std::ranges::all_of(contact.interceptors, [](const QByteArray &each) { return isCertificate(each); }))
        return wrong(u"at most %1 certificates of interceptors, in DER, each once"_s.arg(kMostInterceptors));
    if (contact.serial < 1)
        return wrong(u"a serial from 1 on"_s);
    return {};
}

QByteArray signContact(const Contact &contact, const SecretKey &seed)
{
    const QByteArray text = kContact.toByteArray() + json(contact), bound = "rt-contact-1" + text;
    unsigned char own[crypto_sign_PUBLICKEYBYTES], secret[crypto_sign_SECRETKEYBYTES];
    crypto_sign_seed_keypair(own, secret, seed.bytes().data());
    QByteArray signature(kSignature, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(QByteArrayView(bound)), quint64(bound.size()), secret);
    sodium_memzero(secret, sizeof secret);
    return text + signature;
}

Result<Contact> readContact(const QByteArray &bytes, const QByteArray &centralSign)
{
    if (sodium_init() < 0)
        return failure(Code::Store_UnsafeCipher, u"libsodium"_s);
    if (bytes.size() > kLargestContact || bytes.size() < kContact.size() + kSignature || !bytes.startsWith(kContact))
        return unreadable(u"it does not look like one"_s);
    const QByteArray text = bytes.chopped(kSignature);
    if (!isSigned("rt-contact-1" + text, QByteArrayView(bytes).last(kSignature), centralSign))
        return unreadable(u"it is not signed by central's key"_s);
    const auto value = readJson(text.sliced(kContact.size()));
    if (!value)
        return unreadable(value.error().detail);
    const QCborMap map = value->toMap();
    Contact contact{.addresses = {}, .pins = bytesOf(map["pins"_L1]), .interceptors = bytesOf(map["interceptors"_L1]),
                    .serial = map["serial"_L1].toInteger(), .at = parseInstant(map["at"_L1].toString()).value_or(Instant())};
    for (const QCborValue &each : map["addresses"_L1].toArray())
        contact.addresses += each.toString();
    if (const auto checked = checkContact(contact); !checked)
        return unreadable(checked.error().detail);
    // Whatever was left out, said otherwise or put in beside: written again it would not be these bytes.
    if (text != kContact.toByteArray() + json(contact))
        return unreadable(u"it is not written as contacts are"_s);
    return contact;
}

Result<QByteArray> writeInvitation(const Invitation &invitation)
{
    if (sodium_init() < 0)
        return failure(Code::Store_UnsafeCipher, u"libsodium"_s);
    if (invitation.keys.sign.size() != kKey || invitation.keys.seal.size() != kKey || invitation.codeId.size() != kCodeIdBytes)
        return failure(Code::InvalidValue, u"a key or a code's name of a wrong size"_s);
    QByteArray bytes = kVersion + invitation.keys.sign + invitation.keys.seal + invitation.codeId;
    bytes.append(reinterpret_cast<const char *>(invitation.code.bytes().data()), kKey);
    QByteArray until(8, Qt::Uninitialized);
    qToBigEndian<qint64>(invitation.until.time_since_epoch().count(), until.data());
    bytes += until + invitation.contact;
    bytes += blake2b(bytes, kCheck);
    const QByteArray line = kInvitation.toByteArray() + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    if (line.size() > kLongestInvitation)
        return failure(Code::InvalidValue, u"too much for a code to scan: fewer fronts, or interceptors with a later contact"_s);
    return line;
}

Result<Invitation> readInvitation(const QByteArray &line)
{
    if (sodium_init() < 0)
        return failure(Code::Store_UnsafeCipher, u"libsodium"_s);
    if (line.size() > 2 * kLongestInvitation)
        return unreadable(u"it is longer than any invitation"_s);
    const QByteArray text = line.trimmed();
    if (text.size() > kLongestInvitation)
        return unreadable(u"it is longer than any invitation"_s);
    if (!text.startsWith(kInvitation))
        return unreadable(u"it does not begin like one"_s);
    const QByteArray digits = text.sliced(kInvitation.size());
    const auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    QByteArray bytes = QByteArray::fromBase64(digits, form);
    if (bytes.size() < kBeforeContact + kCheck || bytes[0] != kVersion || bytes.toBase64(form) != digits
        || !areEqual(blake2b(QByteArrayView(bytes).chopped(kCheck), kCheck), QByteArrayView(bytes).last(kCheck)))
        return unreadable(u"it was mistyped, changed or cut"_s);
    const QByteArrayView parts(bytes);
    Invitation invitation{.keys = {.sign = bytes.mid(1, kKey), .seal = bytes.mid(1 + kKey, kKey)},
                          .contact = bytes.sliced(kBeforeContact).chopped(kCheck),
                          .codeId = bytes.mid(1 + 2 * kKey, kCodeIdBytes),
                          .code = SecretKey::copyOf(parts.sliced(1 + 2 * kKey + kCodeIdBytes, kKey)),
                          .until = Instant(std::chrono::microseconds(qFromBigEndian<qint64>(bytes.constData() + kBeforeContact - 8)))};
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    if (const auto contact = readContact(invitation.contact, invitation.keys.sign); !contact)
        return tl::unexpected(contact.error());
    return invitation;
}

Result<QByteArray> askEnrolment(const EnrolmentAsk &ask, const SecretKey &code, const SignText &sign)
{
    if (sodium_init() < 0)
        return failure(Code::Store_UnsafeCipher, u"libsodium"_s);
    if (ask.codeId.size() != kCodeIdBytes || ask.signer.size() != kKey || ask.pin.size() != kPinBytes || ask.device.isNull())
        return failure(Code::InvalidValue, u"an enrolment with parts of a wrong size"_s);
    const QByteArray text = askText(ask);
    return sign("rt-enrol-1" + text).map([&](const QByteArray &signature) {
        const QByteArray bound = text + signature;
        const SecretKey key = enrolmentKey(code);
        return bound + blake2b(bound, kMac, &key);
    });
}

SecretKey enrolmentKey(const SecretKey &code) { return code.derived("rtenrol1"); }

Result<EnrolmentAsk> readEnrolment(const QByteArray &ask)
{
    if (sodium_init() < 0)
        return failure(Code::Store_UnsafeCipher, u"libsodium"_s);
    if (ask.size() != kEnrolmentBytes || !ask.startsWith(kEnrolment))
        return unreadable(u"it does not look like an enrolment"_s);
    qsizetype at = kEnrolment.size();
    const auto take = [&](qsizetype count) { return ask.mid(std::exchange(at, at + count), count); };
    EnrolmentAsk read;
    read.codeId = take(kCodeIdBytes);
    read.device = QUuid::fromRfc4122(take(16));
    read.signer = take(kKey);
    read.pin = take(kPinBytes);
    if (read.device.isNull() || !isSigned("rt-enrol-1" + ask.first(at), QByteArrayView(ask).sliced(at, kSignature), read.signer))
        return unreadable(u"it is not signed by the key in it"_s);
    return read;
}

bool knowsCode(const QByteArray &ask, const SecretKey &enrolmentKey)
{
    return ask.size() == kEnrolmentBytes
        && areEqual(blake2b(QByteArrayView(ask).chopped(kMac), kMac, &enrolmentKey), QByteArrayView(ask).last(kMac));
}

QByteArray enrolledAnswer(const QByteArray &ask, const SecretKey &enrolmentKey)
{
    return kEnrolled.toByteArray() + blake2b("rt-enrolled-1" + ask, kMac, &enrolmentKey);
}

bool isEnrolled(const QByteArray &answer, const QByteArray &ask, const SecretKey &code)
{
    return areEqual(answer, enrolledAnswer(ask, enrolmentKey(code)));
}

QString checkDigits(const QByteArray &ask)
{
    const QByteArray sum = blake2b("rt-digits-1" + ask, 16);
    return u"%1"_s.arg(qFromBigEndian<quint64>(sum.constData()) % 1'000'000, 6, 10, '0'_L1);
}

}
