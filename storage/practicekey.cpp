#include "storage/practicekey.h"

#include "storage/durablefile.h"
#include "storage/slot.h"
#include "storage/store.h"

#include <QFile>
#include <QFileInfo>

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

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

Done discard(const QString &folder)
{
    const auto kind = Store::kindOf(folder);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind != Store::Kind::Practice)
        return failure(Code::Access_Denied, folder);
    // Whoever has it open keeps it. One that is damaged opens to nobody and may go.
    if (const auto store = Store::openPractice(folder); !store && store.error().code == Code::Store_Locked)
        return tl::unexpected(store.error());
    // By name: what somebody else put into the folder is theirs.
    for (const QLatin1StringView name : {"store.db-wal"_L1, "store.db-shm"_L1, "store.db-journal"_L1, "store.db"_L1, "head"_L1,
                                         "clocks"_L1, "clocks.key"_L1, "looks"_L1, "practice.key"_L1}) {
        const QString path = folder + u'/' + name;
        if (QFileInfo::exists(path) && !QFile::remove(path))
            return failure(Code::Store_Io, path);
    }
    return syncFolder(folder);
}

}
