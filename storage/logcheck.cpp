#include "storage/logcheck.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace rt {

using namespace Qt::StringLiterals;

namespace {

// The format: https://www.sqlite.org/fileformat2.html#walformat
constexpr qint64 kHeader = 32, kFrameHeader = 24;
constexpr quint32 kMagic = 0x377f0682;                   // the last bit: words are big endian
constexpr quint32 kVersion = 3007000;

struct Sum {
    quint32 a = 0, b = 0;
    friend bool operator==(const Sum &, const Sum &) = default;
};

quint32 wordAt(const QByteArray &bytes, qint64 at) { return qFromBigEndian<quint32>(bytes.constData() + at); }

Sum summed(Sum sum, QByteArrayView bytes, bool bigEndian)
{
    for (qsizetype i = 0; i + 8 <= bytes.size(); i += 8) {
        const auto word = [&](qsizetype at) {
            return bigEndian ? qFromBigEndian<quint32>(bytes.data() + at) : qFromLittleEndian<quint32>(bytes.data() + at);
        };
        sum.a += word(i) + sum.b;
        sum.b += word(i + 4) + sum.a;
    }
    return sum;
}

}

std::optional<QString> damagedPlace(const QString &logPath)
{
    QFile file(logPath);
    if (!file.open(QIODevice::ReadOnly) || file.size() < kHeader)
        return {};
    const QString name = QFileInfo(logPath).fileName();
    const QByteArray header = file.read(kHeader);
    const quint32 magic = wordAt(header, 0);
    const bool bigEndian = (magic & 1) != 0;
    const Sum start = summed({}, QByteArrayView(header).first(24), bigEndian);
    if ((magic & ~1U) != kMagic || wordAt(header, 4) != kVersion || start != Sum{wordAt(header, 24), wordAt(header, 28)})
        return file.size() > kHeader ? std::optional(name + u", its header"_s) : std::nullopt;

    const qint64 page = wordAt(header, 8), frame = kFrameHeader + page, frames = (file.size() - kHeader) / frame;
    Sum sum = start;
    std::optional<Sum> seeds[2];                         // what may stand before the frame after a bad one
    qint64 bad = 0;
    for (qint64 i = 1; i <= frames; ++i) {
        const QByteArray bytes = file.read(frame);
        if (bytes.size() != frame)
            break;
        const Sum stored{wordAt(bytes, 16), wordAt(bytes, 20)};
        const auto fits = [&](const Sum &seed) {
            const Sum after = summed(summed(seed, QByteArrayView(bytes).first(8), bigEndian),
                                     QByteArrayView(bytes).sliced(kFrameHeader), bigEndian);
            return after == stored && bytes.mid(8, 8) == header.mid(16, 8);
        };
        if (bad) {
            // The changed byte stood in the bad frame's page (its stored sum is right) or in its sum (ours is).
            if (fits(*seeds[0]) || fits(*seeds[1]))
                return u"%1, frame %2 of %3"_s.arg(name).arg(bad).arg(frames);
            return u"%1, at frame %2"_s.arg(name).arg(bad);
        }
        if (fits(sum)) {
            sum = stored;
            continue;
        }
        // Of an earlier round, which the log has not yet written over: both salts are others. A changed byte spares one.
        if (bytes.mid(8, 4) != header.mid(16, 4) && bytes.mid(12, 4) != header.mid(20, 4))
            return {};
        bad = i;
        seeds[0] = stored;
        seeds[1] = summed(summed(sum, QByteArrayView(bytes).first(8), bigEndian),
                          QByteArrayView(bytes).sliced(kFrameHeader), bigEndian);
    }
    return bad ? std::optional(u"%1, at frame %2"_s.arg(name).arg(bad)) : std::nullopt;
}

}
