#include "sync/central/keys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sodium.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rt::central {
namespace {

constexpr qsizetype kLargestKeyFile = 4096;

QByteArray headOf(Secret kind)
{
    return kind == Secret::Front ? QByteArray("Roundtable central, the front half's key, format 1. SECRET: it signs receipts.\nkey ")
                                 : QByteArray("Roundtable central, the opening half's key, format 1. SECRET: it opens every bundle.\nkey ");
}

QByteArray fileOf(const SecretKey &key, Secret kind)
{
    const QByteArray text = headOf(kind)
        + QByteArrayView(reinterpret_cast<const char *>(key.bytes().data()), qsizetype(SecretKey::kBytes)).toByteArray().toHex() + '\n';
    QByteArray sum(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), size_t(sum.size()),
                       reinterpret_cast<const unsigned char *>(text.constData()), quint64(text.size()), nullptr, 0);
    return text + "check " + sum.toHex() + '\n';
}

Error lastError(const QString &path)
{
    return {errno == ENOSPC || errno == EDQUOT ? Code::Store_DiskFull : errno == EEXIST ? Code::Store_Exists
            : errno == EROFS || errno == EACCES ? Code::Store_ReadOnly : Code::Store_Io, path};
}

}

Done writeNew(const QString &path, const QByteArray &bytes)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return tl::unexpected(lastError(path));
    const auto closed = qScopeGuard([file] { ::close(file); });
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t wrote = ::write(file, bytes.constData() + at, size_t(bytes.size() - at));
        if (wrote < 0)
            return tl::unexpected(lastError(path));
        at += wrote;
    }
    if (::fsync(file) != 0)
        return tl::unexpected(lastError(path));
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    return synced ? Done() : tl::unexpected(lastError(path));
}

QByteArray publicOf(const SecretKey &key, Secret kind)
{
    QByteArray open(32, '\0');
    auto *to = reinterpret_cast<unsigned char *>(open.data());
    if (kind == Secret::Opener) {
        crypto_scalarmult_base(to, key.bytes().data());
        return open;
    }
    unsigned char secret[crypto_sign_SECRETKEYBYTES];
    crypto_sign_seed_keypair(to, secret, key.bytes().data());
    sodium_memzero(secret, sizeof secret);
    return open;
}

Result<CentralKeys> makeKeys(const QString &folder)
{
    if (sodium_init() < 0)
        return failure(Code::Store_UnsafeCipher, u"libsodium"_s);
    const QDir here(folder);
    const SecretKey front = SecretKey::random(), opener = SecretKey::random();
    const CentralKeys keys{.sign = publicOf(front, Secret::Front), .seal = publicOf(opener, Secret::Opener)};
    return writeNew(here.filePath(u"opener.key"_s), fileOf(opener, Secret::Opener))
        .and_then([&] { return writeNew(here.filePath(u"front.key"_s), fileOf(front, Secret::Front)); })
        .and_then([&] { return writeNew(here.filePath(u"central.pub"_s), centralFile(keys)); })
        .map([&] { return keys; });
}

Result<SecretKey> readKey(const QString &path, Secret kind)
{
    if (sodium_init() < 0)
        return failure(Code::Store_UnsafeCipher, u"libsodium"_s);
    QFile file(path);
    if (!file.exists())
        return failure(Code::Store_NotFound, path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Code::Store_Io, path);
    QByteArray bytes = file.read(kLargestKeyFile), raw = QByteArray::fromHex(bytes.mid(headOf(kind).size(), 2 * qsizetype(SecretKey::kBytes)));
    const auto wiped = qScopeGuard([&] {
        sodium_memzero(bytes.data(), size_t(bytes.size()));
        sodium_memzero(raw.data(), size_t(raw.size()));
    });
    if (raw.size() != qsizetype(SecretKey::kBytes))
        return failure(Code::Central_Unreadable, path);
    SecretKey key = SecretKey::copyOf(raw);
    if (fileOf(key, kind) != bytes)
        return failure(Code::Central_Unreadable, path);
    return key;
}

}
