#include "storage/model/chainfile.h"

#include "storage/model/codec.h"

#include <QCborArray>
#include <QCborValue>
#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr QByteArrayView kMagic("roundtable-chain/1\n");
constexpr QByteArrayView kEntryTag("rt-entry-1"), kCheckpointTag("rt-checkpoint-1"), kFileTag("rt-chainfile-1");
constexpr qsizetype kHash = crypto_hash_sha256_BYTES, kSignature = crypto_sign_BYTES, kId = 16, kNumber = 8;
constexpr qsizetype kMaxFrame = 64 * 1024 * 1024;      // many times what any entry comes to
constexpr qsizetype kPiece = 1024 * 1024;              // read at a time: a length that is a lie costs no more memory

const unsigned char *raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }

// SHA-256 by libsodium: on purpose not the code by which the journal hashed.
class Sum {
public:
    Sum() { crypto_hash_sha256_init(&m_state); }
    void add(QByteArrayView bytes) { crypto_hash_sha256_update(&m_state, raw(bytes), quint64(bytes.size())); }
    [[nodiscard]] QByteArray soFar() const
    {
        crypto_hash_sha256_state copy = m_state;
        QByteArray sum(kHash, Qt::Uninitialized);
        crypto_hash_sha256_final(&copy, reinterpret_cast<unsigned char *>(sum.data()));
        return sum;
    }

private:
    crypto_hash_sha256_state m_state;
};

QByteArray bigEndian(qint64 number)
{
    QByteArray bytes(kNumber, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

bool isSigned(QByteArrayView signature, const QByteArray &text, const QByteArray &key)
{
    return signature.size() == kSignature && key.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(raw(signature), raw(text), quint64(text.size()), raw(key)) == 0;
}

struct Frame { char letter = 0; QByteArray bytes; QByteArray sumBefore; };

// The frames of a file, one at a time.
class Frames {
public:
    explicit Frames(const ReadBytes &read) : m_read(read) {}

    [[nodiscard]] bool magic()
    {
        const auto bytes = take(kMagic.size());
        return bytes && *bytes == kMagic;
    }

    // Nothing at the end of the file, between two frames. `wrong` says what stops it.
    [[nodiscard]] std::optional<Frame> next(QString &wrong)
    {
        Frame frame;
        frame.sumBefore = m_sum.soFar();
        const auto head = take(5);
        if (!head || head->isEmpty()) {
            wrong = head ? QString() : u"the file cannot be read"_s;
            return {};
        }
        if (head->size() < 5) {
            wrong = u"the file was cut off"_s;
            return {};
        }
        frame.letter = head->front();
        const quint32 length = qFromBigEndian<quint32>(head->constData() + 1);
        if (!QByteArrayView("HCESZ").contains(frame.letter) || length > kMaxFrame) {
            wrong = u"there is something that is no part of such a file"_s;
            return {};
        }
        while (frame.bytes.size() < qsizetype(length)) {
            const auto piece = take(std::min(kPiece, qsizetype(length) - frame.bytes.size()));
            if (!piece || piece->isEmpty()) {
                wrong = piece ? u"the file was cut off"_s : u"the file cannot be read"_s;
                return {};
            }
            frame.bytes += *piece;
        }
        return frame;
    }

private:
    [[nodiscard]] std::optional<QByteArray> take(qsizetype most)
    {
        QByteArray bytes(most, Qt::Uninitialized);
        const qint64 got = m_read(bytes.data(), most);
        if (got < 0)
            return {};
        bytes.truncate(qsizetype(got));
        m_sum.add(bytes);
        return bytes;
    }

    const ReadBytes &m_read;
    Sum m_sum;
};

// The walk over one file: what each frame must be after those before it.
class Walk {
public:
    ChainReport report;

    // What is wrong with the frame, or nothing.
    [[nodiscard]] QString take(const Frame &frame)
    {
        if (m_ended)
            return u"there is more after its end"_s;
        if ((frame.letter == 'H') == m_began)
            return m_began ? u"it has a second beginning"_s : u"its beginning is missing"_s;
        switch (frame.letter) {
        case 'H': return header(frame.bytes);
        case 'C': return epoch(frame.bytes);
        case 'E': return entry(frame.bytes);
        case 'S': return signature(frame.bytes);
        default: return end(frame);
        }
    }
    [[nodiscard]] bool ended() const { return m_ended; }
    [[nodiscard]] QString place() const
    {
        return report.entries == 0 ? u"the beginning"_s : u"after entry %1"_s.arg(report.entries);
    }

private:
    QString header(const QByteArray &bytes)
    {
        const QCborArray array = QCborValue::fromCbor(bytes).toArray();
        const auto written = parseInstant(array.at(3).toString());
        const QByteArray chain = array.at(0).toByteArray(), device = array.at(1).toByteArray();
        report.header.publicKey = array.at(2).toByteArray();
        if (array.size() != 5 || chain.size() != kId || device.size() != kId || !written || !array.at(4).isBool()
            || report.header.publicKey.size() != crypto_sign_PUBLICKEYBYTES)
            return u"its beginning does not say whose chain it is"_s;
        report.header.chain = QUuid::fromRfc4122(chain);
        report.header.device = QUuid::fromRfc4122(device);
        report.header.written = *written;
        report.header.practice = array.at(4).toBool();
        m_began = true;
        return {};
    }

    QString epoch(const QByteArray &bytes)
    {
        if (bytes.size() != kId)
            return u"a part of it does not say which"_s;
        m_epoch = bytes;
        m_number = 0;
        m_hash = QByteArray(kHash, '\0');
        ++report.epochs;
        return {};
    }

    QString entry(const QByteArray &bytes)
    {
        const QString name = u"entry %1"_s.arg(report.entries + 1);
        if (m_epoch.isEmpty() || bytes.size() < kNumber + kHash)
            return name + u" is not one"_s;
        const qint64 number = qFromBigEndian<qint64>(bytes.constData());
        if (number != m_number + 1)
            return name + u": it says that it is number %1, after number %2"_s.arg(number).arg(m_number);
        const QByteArrayView hash = QByteArrayView(bytes).sliced(kNumber, kHash);
        const QByteArray body = bytes.sliced(kNumber + kHash);
        Sum sum;
        for (const QByteArrayView part : {kEntryTag, QByteArrayView(m_hash), QByteArrayView(report.header.chain.toRfc4122()),
                                          QByteArrayView(m_epoch), QByteArrayView(bytes).first(kNumber),
                                          QByteArrayView(body)})
            sum.add(part);
        if (sum.soFar() != hash)
            return name + u": it is not what was hashed, or an entry before it is missing"_s;
        const auto event = decode(body);
        if (!event && event.error().code != Code::Codec_TooNew)
            return name + u" cannot be read"_s;
        if (event && event->meeting != report.header.chain)
            return name + u" belongs to another chain"_s;
        if (event) {
            if (report.entries == 0)
                report.first = event->at;
            report.last = event->at;
        }
        m_number = number;
        m_hash = hash.toByteArray();
        report.head = m_hash;
        ++report.entries;
        return {};
    }

    QString signature(const QByteArray &bytes)
    {
        const QString name = u"the signature of entry %1"_s.arg(report.entries);
        if (bytes.size() != kNumber + kSignature || qFromBigEndian<qint64>(bytes.constData()) != m_number || m_number == 0)
            return name + u" is of another entry"_s;
        const QByteArray text = kCheckpointTag.toByteArray() + report.header.chain.toRfc4122() + m_epoch
            + bigEndian(m_number) + m_hash;
        if (!isSigned(QByteArrayView(bytes).sliced(kNumber), text, report.header.publicKey))
            return name + u" is not of this device's key"_s;
        ++report.signatures;
        return {};
    }

    QString end(const Frame &frame)
    {
        if (frame.bytes.size() != kNumber + kSignature
            || qFromBigEndian<qint64>(frame.bytes.constData()) != report.entries)
            return u"its end does not say what it has"_s;
        const QByteArray text = kFileTag.toByteArray() + frame.sumBefore + frame.bytes.first(kNumber);
        if (!isSigned(QByteArrayView(frame.bytes).sliced(kNumber), text, report.header.publicKey))
            return u"its last signature is not of this device's key and these bytes"_s;
        m_ended = true;
        return {};
    }

    bool m_began = false, m_ended = false;
    QByteArray m_epoch, m_hash;
    qint64 m_number = 0;
};

}

struct ChainWriter::State {
    Write write;
    Sum sum;
    qint64 entries = 0;
};

ChainWriter::ChainWriter(Write write) : m_state(std::make_unique<State>())
{
    m_state->write = std::move(write);
}

ChainWriter::~ChainWriter() = default;

Done ChainWriter::frame(char letter, std::initializer_list<QByteArrayView> parts)
{
    qsizetype length = 0;
    for (const QByteArrayView part : parts)
        length += part.size();
    if (length > kMaxFrame)
        return failure(Code::InvalidValue, u"an entry of %1 bytes"_s.arg(length));
    QByteArray bytes(5, letter);
    qToBigEndian(quint32(length), bytes.data() + 1);
    for (const QByteArrayView part : parts)
        bytes += part;
    m_state->sum.add(bytes);
    return m_state->write(bytes);
}

Done ChainWriter::header(const ChainHeader &header)
{
    m_state->sum.add(kMagic);
    const QCborArray array{header.chain.toRfc4122(), header.device.toRfc4122(), header.publicKey, format(header.written),
                           header.practice};
    return m_state->write(kMagic).and_then([&] { return frame('H', {QCborValue(array).toCbor()}); });
}

Done ChainWriter::epoch(const QUuid &epoch)
{
    return frame('C', {epoch.toRfc4122()});
}

Done ChainWriter::entry(qint64 number, QByteArrayView hash, QByteArrayView body)
{
    ++m_state->entries;
    return frame('E', {bigEndian(number), hash, body});
}

Done ChainWriter::signature(qint64 number, QByteArrayView signature)
{
    return frame('S', {bigEndian(number), signature});
}

Done ChainWriter::finish(const Sign &sign)
{
    const QByteArray count = bigEndian(m_state->entries);
    return sign(kFileTag.toByteArray() + m_state->sum.soFar() + count).and_then([&](const QByteArray &signature) {
        return frame('Z', {count, signature});
    });
}

Result<ChainReport> verifyChain(const ReadBytes &read)
{
    if (sodium_init() < 0)
        return failure(Code::Store_UnsafeCipher, u"libsodium"_s);
    Frames frames(read);
    if (!frames.magic())
        return failure(Code::Chain_Unreadable, u"it does not begin like one"_s);
    Walk walk;
    for (;;) {
        QString wrong;
        const auto frame = frames.next(wrong);
        if (!frame) {
            if (wrong.isEmpty() && !walk.ended())
                wrong = u"the file was cut off"_s;
            if (!wrong.isEmpty())
                walk.report.firstBad = walk.place() + u": "_s + wrong;
            return walk.report;
        }
        wrong = walk.take(*frame);
        if (!wrong.isEmpty()) {
            walk.report.firstBad = wrong;
            return walk.report;
        }
    }
}

QString fingerprint(const QByteArray &publicKey)
{
    Sum sum;
    sum.add(publicKey);
    const QString hex = QString::fromLatin1(sum.soFar().toHex());
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups.append(hex.sliced(i, 4));
    return groups.join(u' ');
}

std::optional<QString> readFingerprint(const QString &typed)
{
    QString hex;
    for (const QChar c : typed.toLower()) {
        if ((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'))
            hex += c;
        else if (c != u' ' && c != u':' && c != u'-')
            return {};
    }
    if (hex.size() != 2 * kHash)
        return {};
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups.append(hex.sliced(i, 4));
    return groups.join(u' ');
}

}
