#include "storage/head.h"

#include "storage/durablefile.h"

#include <QFile>
#include <QtEndian>

#include <sodium.h>

#include <fcntl.h>
#include <unistd.h>

namespace rt {

namespace {

// rt-head1 | row, 8 bytes little endian | hash, 32 | MAC, 32. Less than a sector, so a power cut cannot tear it.
constexpr char kMagic[] = "rt-head1";
constexpr qsizetype kMagicSize = 8, kHash = 32, kMac = 32, kSize = kMagicSize + 8 + kHash + kMac;

QByteArray macOf(const QByteArray &bytes, const SecretKey &key)
{
    QByteArray mac(kMac, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(mac.data()), size_t(kMac),
                       reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()),
                       key.bytes().data(), SecretKey::kBytes);
    return mac;
}

}

Head::Head(QString path, const SecretKey &storeKey) : m_path(std::move(path)), m_key(storeKey.derived("rt-head1"))
{
}

Head::~Head()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<std::optional<Head::Note>> Head::read() const
{
    const auto bytes = readFile(m_path, kSize);
    if (!bytes && bytes.error().code == Code::Store_NotFound)
        return std::optional<Note>();
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->isEmpty() || bytes->count('\0') == bytes->size())
        return std::optional<Note>();
    const QByteArray signedPart = bytes->first(std::min(bytes->size(), kSize - kMac));
    if (bytes->size() != kSize || !bytes->startsWith(kMagic) || macOf(signedPart, m_key) != bytes->last(kMac))
        return failure(Code::Store_Damaged, m_path);
    return Note{.row = qFromLittleEndian<qint64>(bytes->constData() + kMagicSize),
                .hash = bytes->mid(kMagicSize + 8, kHash)};
}

QByteArray Head::bytesOf(const Note &note) const
{
    QByteArray bytes(kMagic, kMagicSize);
    bytes.resize(kMagicSize + 8);
    qToLittleEndian(note.row, bytes.data() + kMagicSize);
    bytes += note.hash;
    bytes += macOf(bytes, m_key);
    return bytes;
}

Done Head::writeFirst()
{
    return replaceFile(m_path, bytesOf({.row = 0, .hash = QByteArray(kHash, '\0')}));
}

void Head::write(const Note &note)
{
    if (m_file < 0)
        m_file = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    const QByteArray bytes = bytesOf(note);
    // One write: a kill finds the old note or the new.
    if (m_file < 0 || ::pwrite(m_file, bytes.constData(), size_t(bytes.size()), 0) != ssize_t(bytes.size()))
        ::unlink(QFile::encodeName(m_path).constData());     // no note is better than a wrong one
}

}
