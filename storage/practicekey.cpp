#include "storage/practicekey.h"

#include "storage/durablefile.h"
#include "storage/slot.h"

#include <QFileInfo>

#include <sodium.h>

#include <array>

namespace rt::practice {

namespace {

QByteArray fileFor(const SecretKey &key)
{
    std::array<char, 2 * SecretKey::kBytes + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), key.bytes().data(), SecretKey::kBytes);
    QByteArray text = "Roundtable practice store, format 1. For made-up data only: with this file anybody can read it.\n"
                      "key " + QByteArray(hex.data()) + '\n';
    return text + "check " + sealed::digest(text).toHex() + '\n';
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
