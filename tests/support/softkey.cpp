#include "tests/support/softkey.h"

#include <QCborArray>
#include <QCborMap>
#include <QDir>
#include <QtEndian>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

#include <chrono>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rt::test {
namespace {

constexpr int kReport = 64, kFirst = kReport - 7, kNext = kReport - 5;
enum Frame : quint8 { Init = 0x06, Cbor = 0x10, Cancel = 0x11, KeepAlive = 0x3b, FrameError = 0x3f };
enum Status : quint8 {
    Ok = 0, InvalidCommand = 0x01, InvalidCbor = 0x12, KeepAliveCancel = 0x2d, NoCredentials = 0x2e, UserActionTimeout = 0x2f,
    PinInvalid = 0x31, PinBlocked = 0x32, PinAuthInvalid = 0x33, PinAuthBlocked = 0x34, PinNotSet = 0x35, PinRequired = 0x36,
    UvInvalid = 0x3f, UnsupportedOption = 0x2b,
};
enum Flag : quint8 { Present = 0x01, Verified = 0x04, Attested = 0x40, Extended = 0x80 };
constexpr int kProtect = 3;              // credProtect: only for a person whom it made sure of

QByteArray random(int count)
{
    QByteArray bytes(count, '\0');
    RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), count);
    return bytes;
}

const unsigned char *raw(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }
unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

QByteArray sha256(const QByteArray &what)
{
    QByteArray sum(32, '\0');
    EVP_Digest(raw(what), size_t(what.size()), raw(sum), nullptr, EVP_sha256(), nullptr);
    return sum;
}

QByteArray hmac(const QByteArray &key, const QByteArray &what)
{
    QByteArray mac(32, '\0');
    HMAC(EVP_sha256(), raw(key), int(key.size()), raw(what), size_t(what.size()), raw(mac), nullptr);
    return mac;
}

QByteArray hkdf(const QByteArray &secret, const char *purpose)
{
    QByteArray out(32, '\0'), salt(32, '\0');
    size_t size = size_t(out.size());
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nullptr);
    EVP_PKEY_derive_init(context);
    EVP_PKEY_CTX_set_hkdf_md(context, EVP_sha256());
    EVP_PKEY_CTX_set1_hkdf_salt(context, raw(salt), int(salt.size()));
    EVP_PKEY_CTX_set1_hkdf_key(context, raw(secret), int(secret.size()));
    EVP_PKEY_CTX_add1_hkdf_info(context, reinterpret_cast<const unsigned char *>(purpose), int(strlen(purpose)));
    EVP_PKEY_derive(context, raw(out), &size);
    EVP_PKEY_CTX_free(context);
    return out;
}

QByteArray cbc(const QByteArray &key, const QByteArray &iv, const QByteArray &what, bool encrypts)
{
    QByteArray out(what.size() + 16, '\0');
    int size = 0;
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    EVP_CipherInit_ex(context, EVP_aes_256_cbc(), nullptr, raw(key), raw(iv), encrypts ? 1 : 0);
    EVP_CIPHER_CTX_set_padding(context, 0);
    EVP_CipherUpdate(context, raw(out), &size, raw(what), int(what.size()));
    EVP_CIPHER_CTX_free(context);
    return out.first(size);
}

std::shared_ptr<void> newKey()
{
    return {EVP_EC_gen("P-256"), [](void *key) { EVP_PKEY_free(static_cast<EVP_PKEY *>(key)); }};
}

EVP_PKEY *of(const std::shared_ptr<void> &key) { return static_cast<EVP_PKEY *>(key.get()); }

QByteArray pointOf(EVP_PKEY *key)                        // x then y
{
    QByteArray point(65, '\0');
    size_t size = 0;
    EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, raw(point), size_t(point.size()), &size);
    return point.sliced(1);
}

QCborMap coseOf(EVP_PKEY *key, int algorithm)
{
    const QByteArray point = pointOf(key);
    return {{1, 2}, {3, algorithm}, {-1, 1}, {-2, point.first(32)}, {-3, point.last(32)}};
}

QByteArray signedBy(EVP_PKEY *key, const QByteArray &what)
{
    QByteArray signature(80, '\0');
    size_t size = size_t(signature.size());
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, key);
    EVP_DigestSign(context, raw(signature), &size, raw(what), size_t(what.size()));
    EVP_MD_CTX_free(context);
    return signature.first(qsizetype(size));
}

QByteArray status(quint8 code) { return QByteArray(1, char(code)); }
QByteArray done(const QCborMap &answer) { return status(Ok) + answer.toCborValue().toCbor(); }

QByteArray authData(const QString &relyingParty, quint8 flags, const QByteArray &attested, const QCborMap &extensions)
{
    QByteArray counter(4, '\0');
    qToBigEndian(quint32(1), counter.data());
    const quint8 all = flags | (attested.isEmpty() ? 0 : Attested) | (extensions.isEmpty() ? 0 : Extended);
    return sha256(relyingParty.toUtf8()) + char(all) + counter + attested
        + (extensions.isEmpty() ? QByteArray() : extensions.toCborValue().toCbor());
}

}

SoftKey::SoftKey(QString folder, Make make)
    : m_folder(std::move(folder)), m_make(make), m_agreement(newKey()), m_wake(::eventfd(0, EFD_CLOEXEC))
{
    static std::atomic<int> number = 0;
    m_path = QDir(m_folder).filePath(u"key-%1-%2"_s.arg(::getpid()).arg(++number));
    newAgreement();
}

SoftKey::~SoftKey()
{
    pullOut();
    ::close(m_wake);
}

bool SoftKey::plugIn()
{
    if (m_thread.joinable())
        return true;
    sockaddr_un where{};
    where.sun_family = AF_UNIX;
    const QByteArray path = m_path.toLocal8Bit();
    if (size_t(path.size()) >= sizeof where.sun_path)
        return false;
    memcpy(where.sun_path, path.constData(), size_t(path.size()));
    m_listens = ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
    m_wrongInARow = 0;
    m_pulled = false;
    // Under another name until it listens, so that nobody finds it too early.
    if (m_listens < 0 || ::bind(m_listens, reinterpret_cast<const sockaddr *>(&where), sizeof where) != 0
        || ::listen(m_listens, 8) != 0)
        return false;
    m_thread = std::thread([this] { serve(); });
    return true;
}

void SoftKey::pullOut()
{
    if (!m_thread.joinable())
        return;
    ::unlink(m_path.toLocal8Bit().constData());
    m_pulled = true;
    const quint64 one = 1;
    (void)!::write(m_wake, &one, sizeof one);
    m_thread.join();
    quint64 told = 0;
    (void)!::read(m_wake, &told, sizeof told);
    ::close(m_listens);
    m_listens = -1;
}

void SoftKey::setPin(const QString &pin)
{
    const std::lock_guard held(m_guard);
    m_pinHash = sha256(pin.toUtf8()).first(16);
    m_pinTries = 8;
}

void SoftKey::reset()
{
    const std::lock_guard held(m_guard);
    m_pinHash.clear();
    m_pinTries = 8;
    m_credentials.clear();
}

int SoftKey::pinTries()
{
    const std::lock_guard held(m_guard);
    return m_pinTries;
}

QByteArray SoftKey::lastAnswer()
{
    const std::lock_guard held(m_guard);
    return m_lastAnswer;
}

void SoftKey::newAgreement()
{
    m_agreement = newKey();
    m_token = random(32);
}

void SoftKey::serve()
{
    while (!m_pulled) {
        pollfd heard[] = {{m_wake, POLLIN, 0}, {m_listens, POLLIN, 0}};
        if (::poll(heard, 2, -1) < 0 || m_pulled)
            continue;
        const int client = ::accept4(m_listens, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        talk(client);
        ::close(client);
    }
}

std::optional<QByteArray> SoftKey::report(int client, int patience) const
{
    pollfd heard[] = {{m_wake, POLLIN, 0}, {client, POLLIN, 0}};
    if (::poll(heard, 2, patience) <= 0 || m_pulled || !(heard[1].revents & POLLIN))
        return {};
    QByteArray bytes(kReport, '\0');
    return ::recv(client, bytes.data(), kReport, 0) == kReport ? std::optional(bytes) : std::nullopt;
}

void SoftKey::send(int client, quint32 channel, quint8 command, const QByteArray &message) const
{
    QByteArray head(7, '\0');
    qToBigEndian(channel, head.data());
    head[4] = char(command | 0x80);
    qToBigEndian(quint16(message.size()), head.data() + 5);
    QByteArray frame = (head + message.first(std::min<qsizetype>(message.size(), kFirst))).leftJustified(kReport, '\0');
    (void)::send(client, frame.constData(), kReport, MSG_NOSIGNAL);
    quint8 number = 0;
    for (qsizetype at = kFirst; at < message.size(); at += kNext) {
        frame = (head.first(4) + char(number++) + message.mid(at, kNext)).leftJustified(kReport, '\0');
        (void)::send(client, frame.constData(), kReport, MSG_NOSIGNAL);
    }
}

void SoftKey::talk(int client)
{
    quint32 channel = 0;
    while (const auto first = report(client, -1)) {
        const quint32 to = qFromBigEndian<quint32>(first->constData());
        const quint8 command = quint8(first->at(4)) & 0x7f;
        const qsizetype size = qFromBigEndian<quint16>(first->constData() + 5);
        QByteArray message = first->mid(7, size);
        for (quint8 number = 0; message.size() < size; ++number) {
            const auto next = report(client, 2000);
            if (!next || quint8(next->at(4)) != number)
                return;
            message += next->mid(5, size - message.size());
        }
        if (command == Init && to == 0xffffffff) {
            channel = 0x52540001;
            QByteArray id(4, '\0');
            qToBigEndian(channel, id.data());
            send(client, to, Init, message.first(8) + id + QByteArray("\x02\x01\x00\x00\x0c", 5));
        } else if (to == channel && command == Cbor) {
            const QByteArray answer = obey(client, channel, message);
            if (m_pulled)
                return;
            send(client, channel, Cbor, answer);
        } else if (command != Cancel) {
            send(client, to, FrameError, QByteArray(1, InvalidCommand));
        }
    }
}

QByteArray SoftKey::obey(int client, quint32 channel, const QByteArray &message)
{
    switch (message.isEmpty() ? 0 : message.front()) {
    case 0x01: return makeCredential(client, channel, message.sliced(1));
    case 0x02: return getAssertion(client, channel, message.sliced(1));
    case 0x04: return info();
    case 0x06: return clientPin(message.sliced(1));
    default: return status(InvalidCommand);
    }
}

QByteArray SoftKey::info()
{
    const std::lock_guard held(m_guard);
    QCborArray extensions;
    if (m_make.guardsCredentials)
        extensions.append(u"credProtect"_s);
    if (m_make.hmacSecret)
        extensions.append(u"hmac-secret"_s);
    QCborMap options{{u"rk"_s, true}, {u"up"_s, true}};              // in CTAP's order: the library insists on it
    if (m_make.finger)
        options.insert(u"uv"_s, true);
    options.insert(u"clientPin"_s, !m_pinHash.isEmpty());
    options.insert(u"makeCredUvNotRqd"_s, !m_make.alwaysAsks);
    return done({{1, QCborArray{u"FIDO_2_0"_s}}, {2, extensions}, {3, QByteArray(16, 'k')}, {4, options}, {5, 1200},
                 {6, QCborArray{m_make.pinProtocol}}});
}

quint8 SoftKey::waitForTouch(int client, quint32 channel)
{
    using Clock = std::chrono::steady_clock;
    const auto until = Clock::now() + std::chrono::seconds(seconds);
    m_blinks = true;
    quint8 answer = Ok;
    while (!touched && answer == Ok) {
        if (Clock::now() >= until) {
            answer = UserActionTimeout;
            m_gaveUp = true;
        } else if (const auto heard = report(client, 20)) {
            if ((quint8(heard->at(4)) & 0x7f) == Cancel)
                answer = KeepAliveCancel;
        } else if (m_pulled) {
            answer = KeepAliveCancel;
        } else {
            send(client, channel, KeepAlive, QByteArray(1, 2));
        }
    }
    m_blinks = false;
    if (answer == Ok)
        ++m_touches;
    return answer;
}

std::optional<SoftKey::Shared> SoftKey::agree(const QByteArray &x, const QByteArray &y) const
{
    QByteArray point = '\x04' + x + y;
    char group[] = "P-256";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
                                     OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), size_t(point.size())),
                                     OSSL_PARAM_construct_end()};
    EVP_PKEY *theirs = nullptr;
    EVP_PKEY_CTX *making = EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr);
    const bool made = EVP_PKEY_fromdata_init(making) == 1
        && EVP_PKEY_fromdata(making, &theirs, EVP_PKEY_PUBLIC_KEY, const_cast<OSSL_PARAM *>(parameters)) == 1;
    EVP_PKEY_CTX_free(making);
    if (!made)
        return {};
    QByteArray z(32, '\0');
    size_t size = size_t(z.size());
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(of(m_agreement), nullptr);
    const bool derived = EVP_PKEY_derive_init(context) == 1 && EVP_PKEY_derive_set_peer(context, theirs) == 1
        && EVP_PKEY_derive(context, raw(z), &size) == 1;
    EVP_PKEY_CTX_free(context);
    EVP_PKEY_free(theirs);
    if (!derived)
        return {};
    if (m_make.pinProtocol == 1)
        return Shared{sha256(z), sha256(z)};
    return Shared{hkdf(z, "CTAP2 HMAC key"), hkdf(z, "CTAP2 AES key")};
}

QByteArray SoftKey::encrypt(const Shared &shared, const QByteArray &clear) const
{
    const QByteArray iv = m_make.pinProtocol == 1 ? QByteArray(16, '\0') : random(16);
    return (m_make.pinProtocol == 1 ? QByteArray() : iv) + cbc(shared.aes, iv, clear, true);
}

QByteArray SoftKey::decrypt(const Shared &shared, const QByteArray &box) const
{
    if (m_make.pinProtocol == 1)
        return cbc(shared.aes, QByteArray(16, '\0'), box, false);
    return box.size() < 16 ? QByteArray() : cbc(shared.aes, box.first(16), box.sliced(16), false);
}

QByteArray SoftKey::authenticate(const QByteArray &key, const QByteArray &what) const
{
    return hmac(key, what).first(m_make.pinProtocol == 1 ? 16 : 32);
}

QByteArray SoftKey::clientPin(const QByteArray &request)
{
    const std::lock_guard held(m_guard);
    const QCborMap asked = QCborValue::fromCbor(request).toMap();
    const QCborMap theirs = asked.value(3).toMap();
    switch (asked.value(2).toInteger()) {
    case 1:
        return done({{3, m_pinTries}});
    case 2:
        return done({{1, coseOf(of(m_agreement), -25)}});
    case 5: {
        if (m_pinHash.isEmpty())
            return status(PinNotSet);
        if (m_pinTries == 0)
            return status(PinBlocked);
        if (m_wrongInARow >= 3)
            return status(PinAuthBlocked);
        const auto shared = agree(theirs.value(-2).toByteArray(), theirs.value(-3).toByteArray());
        if (!shared)
            return status(InvalidCbor);
        --m_pinTries;
        if (decrypt(*shared, asked.value(6).toByteArray()) != m_pinHash) {
            newAgreement();
            ++m_wrongInARow;
            return status(m_pinTries == 0 ? PinBlocked : m_wrongInARow >= 3 ? PinAuthBlocked : PinInvalid);
        }
        m_pinTries = 8;
        m_wrongInARow = 0;
        return done({{2, encrypt(*shared, m_token)}});
    }
    default:
        return status(InvalidCommand);
    }
}

QByteArray SoftKey::makeCredential(int client, quint32 channel, const QByteArray &request)
{
    const QCborMap asked = QCborValue::fromCbor(request).toMap();
    const QByteArray hash = asked.value(1).toByteArray();
    const QString party = asked.value(2).toMap().value(u"id"_s).toString();
    const QCborMap extensions = asked.value(6).toMap();
    const bool wantsFinger = asked.value(7).toMap().value(u"uv"_s).toBool();
    quint8 flags = 0;
    {
        const std::lock_guard held(m_guard);
        if (asked.contains(8)) {
            if (asked.value(8).toByteArray() != authenticate(m_token, hash))
                return status(PinAuthInvalid);
            flags |= Verified;
        } else if (wantsFinger && !m_make.finger) {
            return status(UnsupportedOption);
        } else if (!wantsFinger && !m_pinHash.isEmpty() && m_make.alwaysAsks) {
            return status(PinRequired);
        }
    }
    if (const quint8 why = waitForTouch(client, channel))
        return status(why);
    if (wantsFinger && !rightFinger)
        return status(UvInvalid);
    flags |= Present | (wantsFinger ? Verified : 0);
    const std::lock_guard held(m_guard);
    const QByteArray id = random(48);
    const bool guarded = m_make.guardsCredentials && extensions.value(u"credProtect"_s).toInteger() == kProtect;
    const Credential made{random(32), newKey(), guarded};
    QCborMap said;
    if (guarded)
        said.insert(u"credProtect"_s, kProtect);
    if (m_make.hmacSecret && extensions.value(u"hmac-secret"_s).toBool())
        said.insert(u"hmac-secret"_s, true);
    QByteArray length(2, '\0');
    qToBigEndian(quint16(id.size()), length.data());
    const QByteArray data = authData(party, flags, QByteArray(16, 'k') + length + id + coseOf(of(made.key), -7).toCborValue().toCbor(), said);
    m_credentials.emplace(id, made);
    return done({{1, u"packed"_s}, {2, data}, {3, QCborMap{{u"alg"_s, -7}, {u"sig"_s, signedBy(of(made.key), data + hash)}}}});
}

QByteArray SoftKey::getAssertion(int client, quint32 channel, const QByteArray &request)
{
    const QCborMap asked = QCborValue::fromCbor(request).toMap();
    const QString party = asked.value(1).toString();
    const QByteArray hash = asked.value(2).toByteArray();
    const QByteArray id = asked.value(3).toArray().at(0).toMap().value(u"id"_s).toByteArray();
    const QCborMap secret = asked.value(4).toMap().value(u"hmac-secret"_s).toMap();
    const bool wantsFinger = asked.value(5).toMap().value(u"uv"_s).toBool();
    quint8 flags = 0;
    std::optional<Credential> credential;
    {
        const std::lock_guard held(m_guard);
        if (asked.contains(6)) {
            if (asked.value(6).toByteArray() != authenticate(m_token, hash))
                return status(PinAuthInvalid);
            flags |= Verified;
        } else if (wantsFinger && !m_make.finger) {
            return status(UnsupportedOption);
        }
        if (const auto found = m_credentials.find(id); found != m_credentials.end())
            credential = found->second;
        else if (imitates)
            credential = Credential{random(32), newKey(), false};
    }
    const bool known = (flags & Verified) || wantsFinger;
    if (!credential || (credential->guarded && !known))
        return status(NoCredentials);
    if (const quint8 why = waitForTouch(client, channel))
        return status(why);
    if (wantsFinger && !rightFinger)
        return status(UvInvalid);
    flags |= Present | (wantsFinger ? Verified : 0);
    const std::lock_guard held(m_guard);
    QCborMap said;
    if (m_make.hmacSecret && !secret.isEmpty()) {
        const QCborMap theirs = secret.value(1).toMap();
        const auto shared = agree(theirs.value(-2).toByteArray(), theirs.value(-3).toByteArray());
        const QByteArray box = secret.value(2).toByteArray();
        if (!shared || secret.value(3).toByteArray() != authenticate(shared->hmac, box))
            return status(InvalidCbor);
        const QByteArray purpose = m_make.tellsPersonsApart && (flags & Verified) ? "person" : "anybody";
        m_lastAnswer = hmac(hmac(credential->seed, purpose), decrypt(*shared, box));
        said.insert(u"hmac-secret"_s, encrypt(*shared, m_lastAnswer));
    }
    const QByteArray data = authData(party, flags, {}, said);
    return done({{1, QCborMap{{u"id"_s, id}, {u"type"_s, u"public-key"_s}}}, {2, data},
                 {3, signedBy(of(credential->key), data + hash)}});
}

}
