#include "storage/duenote.h"

#include "storage/durablefile.h"
#include "storage/slot.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace rt {

using namespace Qt::StringLiterals;

namespace {

// rt-clocks1 | nonce, 24 | XChaCha20-Poly1305 of: opening, 8 | written, 8 | others, 8 | count, 8 | each due, 8 | noughts.
// Numbers are little endian, times whole seconds.
constexpr QByteArrayView kMagic = "rt-clocks1";
constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kInside = 8192;
constexpr qsizetype kSize = kMagic.size() + kNonce + kInside + kTag;
static_assert(32 + 8 * DueNote::kMost <= kInside);

// rt-clockkey1 | how, 1 | which key, 16 | the key, or what the chip sealed | digest, 32.
constexpr QByteArrayView kKeyMagic = "rt-clockkey1";
constexpr char kClear = 0, kInChip = 1;
constexpr qsizetype kWhich = 16, kDigest = 32, kMostKey = 4096, kHead = kKeyMagic.size() + 1 + kWhich;

QString noteIn(const QString &folder) { return QDir(folder).filePath(u"clocks"_s); }
QString keyIn(const QString &folder) { return QDir(folder).filePath(u"clocks.key"_s); }

SecretKey keyOf(const SecretKey &storeKey) { return storeKey.derived("rt-clock"); }

QByteArrayView viewOf(const SecretKey &key)
{
    return {reinterpret_cast<const char *>(key.bytes().data()), qsizetype(SecretKey::kBytes)};
}

// Tells whether a key is the one, and nothing else of it.
QByteArray nameOf(const SecretKey &key)
{
    return viewOf(key.derived("rt-clkid")).first(kWhich).toByteArray();
}

const unsigned char *raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }

qint64 seconds(Instant at) { return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count(); }
Instant instant(qint64 seconds) { return Instant(std::chrono::seconds(seconds)); }

QByteArray written(const DueNote &note, const SecretKey &key)
{
    QByteArray inside(kInside, '\0');
    char *to = inside.data();
    const auto put = [&](qint64 number) {
        qToLittleEndian(number, to);
        to += sizeof number;
    };
    put(qint64(note.opening));
    put(seconds(note.written));
    put(note.others);
    put(qint64(note.dues.size()));
    for (const Instant each : note.dues)
        put(seconds(each));
    const QByteArray nonce = sealed::randomBytes(kNonce);
    QByteArray box(kInside + kTag, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(box.data()), nullptr, raw(inside),
                                               quint64(kInside), raw(kMagic), quint64(kMagic.size()), nullptr, raw(nonce),
                                               key.bytes().data());
    return kMagic.toByteArray() + nonce + box;
}

Result<DueNote> noteWith(const SecretKey &key, const QString &path)
{
    const auto bytes = readFile(path, kSize);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->size() != kSize || !bytes->startsWith(kMagic))
        return failure(Code::Store_Damaged, path);
    const QByteArrayView nonce = QByteArrayView(*bytes).sliced(kMagic.size(), kNonce);
    const QByteArrayView box = QByteArrayView(*bytes).sliced(kMagic.size() + kNonce);
    QByteArray inside(kInside, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(inside.data()), nullptr, nullptr,
                                                   raw(box), quint64(box.size()), raw(kMagic), quint64(kMagic.size()),
                                                   raw(nonce), key.bytes().data()) != 0)
        return failure(Code::Store_Damaged, path);
    const auto number = [&](qsizetype index) { return qFromLittleEndian<qint64>(inside.constData() + 8 * index); };
    DueNote note{.opening = quint64(number(0)), .written = instant(number(1)), .others = number(2)};
    const qint64 count = number(3);
    if (count < 0 || count > qint64(DueNote::kMost))
        return failure(Code::Store_Damaged, path);
    for (qint64 i = 0; i < count; ++i)
        note.dues.push_back(instant(number(4 + i)));
    return note;
}

// What stands in the key file, as far as it can be told without opening it.
struct KeyFile { bool inChip = false; QByteArray which, body; };

Result<KeyFile> keyFile(const QString &folder)
{
    const QString path = keyIn(folder);
    const auto bytes = readFile(path, kMostKey);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const bool shaped = bytes->size() > kHead + kDigest && bytes->startsWith(kKeyMagic)
            && sealed::digest(QByteArrayView(*bytes).chopped(kDigest)) == bytes->last(kDigest);
    if (!shaped)
        return failure(Code::Store_Damaged, path);
    const char how = bytes->at(kKeyMagic.size());
    KeyFile file{.inChip = how == kInChip, .which = bytes->sliced(kKeyMagic.size() + 1, kWhich),
                 .body = bytes->sliced(kHead, bytes->size() - kHead - kDigest)};
    if ((how != kInChip && how != kClear) || (how == kClear && file.body.size() != qsizetype(SecretKey::kBytes)))
        return failure(Code::Store_Damaged, path);
    return file;
}

Result<SecretKey> keyFor(const QString &folder, SecurityChip *chip)
{
    const auto file = keyFile(folder);
    if (!file)
        return tl::unexpected(file.error());
    // A key in clear where there is a chip was put there by whoever can write to the disk, and so may the note be.
    if (file->inChip != (chip != nullptr))
        return failure(file->inChip ? Code::Chip_Absent : Code::Chip_NotOurs, keyIn(folder));
    return chip ? chip->unsealForTablet(file->body) : Result<SecretKey>(SecretKey::copyOf(file->body));
}

}

DueFile::DueFile(const QString &folder, const SecretKey &storeKey) : m_folder(folder), m_key(keyOf(storeKey)) {}

bool DueFile::start(quint64 opening)
{
    auto before = noteWith(m_key, noteIn(m_folder));
    m_opening = opening != 0 || !before ? opening : before->opening;
    const bool sound = before || before.error().code != Code::Store_Damaged;
    m_last = before ? std::optional(std::move(*before)) : std::nullopt;
    return sound;
}

void DueFile::write(const std::vector<Instant> &dues, Instant newest)
{
    DueNote note{.opening = m_opening, .written = std::chrono::floor<std::chrono::seconds>(newest)};
    for (const Instant each : dues) {
        const Instant due = std::chrono::floor<std::chrono::seconds>(each);
        if (note.dues.empty() || note.dues.back() != due)
            note.dues.push_back(due);
    }
    if (note.dues.size() > DueNote::kMost) {
        const auto distance = [&](Instant due) { return due > note.written ? due - note.written : note.written - due; };
        note.others = qint64(note.dues.size() - DueNote::kMost);
        std::ranges::nth_element(note.dues, note.dues.begin() + DueNote::kMost, {}, distance);
        note.dues.resize(DueNote::kMost);
        std::ranges::sort(note.dues);
    }
    if (m_last == note)
        return;
    m_last.reset();
    if (replaceFile(noteIn(m_folder), written(note, m_key)))
        m_last = std::move(note);
    else
        QFile::remove(noteIn(m_folder));
}

Result<quint64> DueFile::admit(const QString &folder, const SecretKey &storeKey, SecurityChip *chip, bool anew)
{
    const SecretKey key = keyOf(storeKey);
    const auto there = keyFile(folder);
    if (anew || !there || there->which != nameOf(key) || there->inChip != (chip != nullptr)) {
        auto body = chip ? chip->sealForTablet(key) : Result<QByteArray>(viewOf(key).toByteArray());
        if (!body)
            return tl::unexpected(body.error());
        const QByteArray content = kKeyMagic.toByteArray() + (chip ? kInChip : kClear) + nameOf(key) + *body;
        if (const Done done = replaceFile(keyIn(folder), content + sealed::digest(content)); !done)
            return tl::unexpected(done.error());
    }
    return chip ? chip->countOpening() : Result<quint64>(0);
}

Result<DueNote> DueFile::read(const QString &folder, SecurityChip *chip, const SecretKey *practiceKey)
{
    if (practiceKey)
        return noteWith(keyOf(*practiceKey), noteIn(folder));
    auto note = keyFor(folder, chip).and_then([&](const SecretKey &key) { return noteWith(key, noteIn(folder)); });
    if (!note || !chip)
        return note;
    const auto openings = chip->openings();
    if (!openings)
        return tl::unexpected(openings.error());
    if (note->opening != *openings)
        return failure(Code::Store_Damaged, u"%1 was put back"_s.arg(noteIn(folder)));
    return note;
}

}
