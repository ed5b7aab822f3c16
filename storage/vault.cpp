#include "storage/vault.h"

#include "storage/durablefile.h"

#include <QCborArray>
#include <QCborMap>
#include <QFileInfo>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace rt {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFormat = "roundtable-vault/"_L1;
constexpr int kVersion = 1;
constexpr qint64 kMaxVaultBytes = 256 * 1024;          // some 1,000 users
constexpr qsizetype kChecksum = 32;
constexpr qsizetype kDevice = 16;
constexpr quint32 kMaxPasses = 64, kMaxMemoryKiB = 4 * 1024 * 1024;    // a damaged file must not stop the tablet

QByteArray checksum(QByteArrayView bytes)
{
    QByteArray sum(kChecksum, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), size_t(sum.size()),
                       reinterpret_cast<const unsigned char *>(bytes.data()), size_t(bytes.size()), nullptr, 0);
    return sum;
}

QByteArray randomBytes(size_t count)
{
    QByteArray bytes(qsizetype(count), Qt::Uninitialized);
    randombytes_buf(bytes.data(), count);
    return bytes;
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

// Normalised, because two keyboards may spell one letter differently.
Result<SecretKey> keyOf(const QString &passphrase, const QByteArray &salt, const KdfCost &cost)
{
    QByteArray utf8 = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    SecretKey key = SecretKey::zero();
    const int code = crypto_pwhash(key.data(), SecretKey::kBytes, utf8.constData(), quint64(utf8.size()), raw(salt),
                                   cost.passes, size_t(cost.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    if (code != 0)
        return failure(Code::Store_Io, u"not enough memory for the passphrase's %1 MiB"_s.arg(cost.memoryKiB / 1024));
    return key;
}

}

Result<SecretKey> Vault::create(const QString &path, const QString &user, const QString &passphrase,
                                const KdfCost &cost)
{
    if (QFileInfo::exists(path))
        return failure(Code::Store_Exists, path);
    SecretKey key = SecretKey::random();
    Vault vault;
    vault.m_path = path;
    vault.m_device = randomBytes(size_t(kDevice));
    if (auto done = vault.setPassphrase(key, user, passphrase, cost); !done)
        return tl::unexpected(done.error());
    return key;
}

Result<Vault> Vault::read(const QString &path)
{
    const auto bytes = readFile(path, kMaxVaultBytes);
    if (!bytes) {
        return bytes.error().code == Code::Store_Damaged ? failure(Code::Vault_Damaged, bytes.error().detail)
                                                         : tl::unexpected(bytes.error());
    }
    const auto damaged = failure(Code::Vault_Damaged, path);
    const QByteArrayView content = QByteArrayView(*bytes).chopped(std::min(kChecksum, bytes->size()));
    if (checksum(content) != bytes->last(std::min(kChecksum, bytes->size())))
        return damaged;
    const QCborMap map = QCborValue::fromCbor(content.toByteArray()).toMap();
    const QString format = map.value("format"_L1).toString();
    if (!format.startsWith(kFormat))
        return damaged;
    if (format.mid(kFormat.size()).toInt() > kVersion)
        return failure(Code::Store_TooNew, path);
    Vault vault;
    vault.m_path = path;
    vault.m_device = map.value("device"_L1).toByteArray();
    bool whole = vault.m_device.size() == kDevice;
    for (const QCborValue &value : map.value("slots"_L1).toArray()) {
        const QCborMap slot = value.toMap();
        const qint64 passes = slot.value("passes"_L1).toInteger(), memory = slot.value("memoryKiB"_L1).toInteger();
        Slot read{.user = slot.value("user"_L1).toString(),
                  .cost = {.passes = quint32(passes), .memoryKiB = quint32(memory)},
                  .salt = slot.value("salt"_L1).toByteArray(),
                  .nonce = slot.value("nonce"_L1).toByteArray(),
                  .wrapped = slot.value("wrapped"_L1).toByteArray()};
        whole = whole && passes >= 1 && passes <= kMaxPasses && memory >= 8 && memory <= kMaxMemoryKiB
                && read.salt.size() == crypto_pwhash_SALTBYTES
                && read.nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
                && read.wrapped.size() == SecretKey::kBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES;
        vault.m_slots.push_back(std::move(read));
    }
    if (!whole || vault.m_slots.empty())
        return damaged;
    return vault;
}

QByteArray Vault::boundTo(const Slot &slot) const
{
    // Lengths are fixed but for the user's, which stands last.
    QByteArray bound = "rt-slot-1" + m_device + slot.salt;
    for (quint32 value : {slot.cost.passes, slot.cost.memoryKiB}) {
        for (int shift = 0; shift < 32; shift += 8)
            bound.append(char(value >> shift));
    }
    return bound + slot.user.toUtf8();
}

Result<SecretKey> Vault::unlock(const QString &user, const QString &passphrase) const
{
    const auto slot = std::ranges::find(m_slots, user, &Slot::user);
    if (slot == m_slots.end())
        return failure(Code::UnknownUser, user);
    const auto wrapping = keyOf(passphrase, slot->salt, slot->cost);
    if (!wrapping)
        return tl::unexpected(wrapping.error());
    SecretKey key = SecretKey::zero();
    const QByteArray bound = boundTo(*slot);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(), nullptr, nullptr, raw(slot->wrapped),
                                                   quint64(slot->wrapped.size()), raw(bound), quint64(bound.size()),
                                                   raw(slot->nonce), wrapping->bytes().data()) != 0)
        return failure(Code::Vault_WrongPassphrase, m_path);
    return key;
}

Done Vault::setPassphrase(const SecretKey &key, const QString &user, const QString &passphrase, const KdfCost &cost)
{
    const auto length = passphrase.normalized(QString::NormalizationForm_C).toUcs4().size();
    if (length < kLeastPassphrase)
        return failure(Code::Vault_PassphraseTooShort, QString::number(kLeastPassphrase));
    Slot slot{.user = user,
              .cost = cost,
              .salt = randomBytes(crypto_pwhash_SALTBYTES),
              .nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
              .wrapped = QByteArray(SecretKey::kBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0')};
    const auto wrapping = keyOf(passphrase, slot.salt, cost);
    if (!wrapping)
        return tl::unexpected(wrapping.error());
    const QByteArray bound = boundTo(slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(slot.wrapped.data()), nullptr,
                                               key.bytes().data(), SecretKey::kBytes, raw(bound),
                                               quint64(bound.size()), nullptr, raw(slot.nonce),
                                               wrapping->bytes().data());
    std::vector<Slot> before = m_slots;
    std::erase_if(m_slots, [&user](const Slot &each) { return each.user == user; });
    m_slots.push_back(std::move(slot));
    Done done = write();
    if (!done)
        m_slots = std::move(before);
    return done;
}

QStringList Vault::users() const
{
    QStringList users;
    for (const Slot &slot : m_slots)
        users += slot.user;
    return users;
}

Done Vault::write() const
{
    QCborArray list;
    for (const Slot &slot : m_slots) {
        list.append(QCborMap{{u"user"_s, slot.user},
                             {u"passes"_s, qint64(slot.cost.passes)},
                             {u"memoryKiB"_s, qint64(slot.cost.memoryKiB)},
                             {u"salt"_s, slot.salt},
                             {u"nonce"_s, slot.nonce},
                             {u"wrapped"_s, slot.wrapped}});
    }
    const QByteArray content = QCborMap{{u"format"_s, QString(kFormat) + QString::number(kVersion)},
                                        {u"device"_s, m_device},
                                        {u"slots"_s, list}}.toCborValue().toCbor();
    return replaceFile(m_path, content + checksum(content));
}

namespace practice {

namespace {

QByteArray fileFor(const SecretKey &key)
{
    std::array<char, 2 * SecretKey::kBytes + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), key.bytes().data(), SecretKey::kBytes);
    QByteArray text = "Roundtable practice store, format 1. For made-up data only: with this file anybody can read it.\n"
                      "key " + QByteArray(hex.data()) + '\n';
    return text + "check " + checksum(text).toHex() + '\n';
}

}

Result<SecretKey> create(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(Code::Store_Exists, path);
    SecretKey key = SecretKey::random();
    if (auto done = replaceFile(path, fileFor(key)); !done)
        return tl::unexpected(done.error());
    return key;
}

Result<SecretKey> read(const QString &path)
{
    const auto text = readFile(path, 4096);
    if (!text)
        return tl::unexpected(text.error());
    const QList<QByteArray> lines = text->split('\n');
    const QByteArray bytes = lines.size() > 1 ? QByteArray::fromHex(lines[1].mid(4)) : QByteArray();
    if (bytes.size() != qsizetype(SecretKey::kBytes))
        return failure(Code::Vault_Damaged, path);
    SecretKey key = SecretKey::copyOf(bytes);
    // The one file that this key has: so no byte of it can be another and go unseen.
    if (fileFor(key) != *text)
        return failure(Code::Vault_Damaged, path);
    return key;
}

}

}
