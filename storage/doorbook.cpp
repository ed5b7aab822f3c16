#include "storage/doorbook.h"

#include "storage/durablefile.h"
#include "storage/model/codec.h"
#include "storage/slot.h"

#include <QFileInfo>
#include <QtEndian>

#include <sodium.h>

namespace rt {

using namespace Qt::StringLiterals;

namespace {

constexpr char kMagic[] = "rt-door1";
constexpr qsizetype kMagicSize = 8, kKey = SecretKey::kBytes, kHead = kMagicSize + kKey, kMac = 32;
constexpr qint64 kMostBytes = 1024 * 1024;       // some 4,000 entries; the throttle allows fewer in a month

QByteArray keyed(QByteArrayView key, QByteArrayView what)
{
    QByteArray mac(kMac, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(mac.data()), size_t(kMac),
                       reinterpret_cast<const unsigned char *>(what.data()), size_t(what.size()),
                       reinterpret_cast<const unsigned char *>(key.data()), size_t(key.size()));
    return mac;
}

QByteArray after(QByteArrayView key) { return keyed(key, "rt-door-next"); }

QByteArrayView viewOf(const SecretKey &key) { return {reinterpret_cast<const char *>(key.bytes().data()), kKey}; }

}

DoorBook::DoorBook(QString path) : m_path(std::move(path)) {}

Done DoorBook::begin(const SecretKey &first) const
{
    return replaceFile(m_path, QByteArray(kMagic, kMagicSize) + viewOf(first).toByteArray());
}

Done DoorBook::note(const AuditEntry &entry, const QByteArray &doorKey) const
{
    const FolderTurn turn(QFileInfo(m_path).path());
    auto book = readFile(m_path, kMostBytes);
    const QByteArray box = sealed::seal(encode(auditEvent(entry, MeetingId())), doorKey);
    if (!book || !book->startsWith(kMagic) || book->size() < kHead || box.isEmpty()
        || book->size() + box.size() > kMostBytes - kMac - 4)
        return failure(Code::Door_Damaged, m_path);
    const QByteArray key = book->mid(kMagicSize, kKey);
    QByteArray length(4, '\0');
    qToLittleEndian(quint32(box.size()), length.data());
    *book += length + box + keyed(key, box);
    book->replace(kMagicSize, kKey, after(key));
    return replaceFile(m_path, *book);
}

Result<DoorBook::Found> DoorBook::read(const SecretKey &first, std::span<const SecretKey> privateKeys, qsizetype skip) const
{
    const auto book = readFile(m_path, kMostBytes);
    if (!book && book.error().code != Code::Store_NotFound && book.error().code != Code::Store_Damaged)
        return tl::unexpected(book.error());
    Found found;
    found.whole = book && book->startsWith(kMagic) && book->size() >= kHead;
    if (!found.whole)
        return found;
    QByteArray key = viewOf(first).toByteArray();
    qsizetype place = kHead, number = 0;
    for (; place + 4 <= book->size(); ++number) {
        const qsizetype length = qFromLittleEndian<quint32>(book->constData() + place);
        if (length > book->size() - place - 4 - kMac)
            break;
        const QByteArray box = book->mid(place + 4, length);
        if (keyed(key, box) != book->mid(place + 4 + length, kMac))
            break;
        place += 4 + length + kMac;
        key = after(key);
        if (number < skip)
            continue;
        QByteArray clear;
        for (const SecretKey &each : privateKeys) {
            if (clear.isEmpty())
                clear = sealed::open(box, each);
        }
        const auto event = decode(clear);
        const auto entry = event ? auditIn(*event) : std::nullopt;
        if (entry)
            found.entries.push_back(*entry);
        else
            found.whole = false;
    }
    // All of it was read, and as many entries are there as were written.
    found.whole = found.whole && place == book->size() && number >= skip && book->mid(kMagicSize, kKey) == key;
    return found;
}

}
