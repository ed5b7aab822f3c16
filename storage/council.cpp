#include "storage/council.h"

#include "storage/slot.h"

#include <sodium.h>

extern "C" {
#include <libgfshare.h>
}

#include <algorithm>
#include <array>
#include <numeric>

namespace rt::council {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;      // Crockford
constexpr int kVersion = 1, kLines = 5, kPerLine = 14;
// version | key, 4 | number | threshold | part, 32 | check, 4
constexpr qsizetype kKeyId = 4, kPart = SecretKey::kBytes, kCheck = 4, kShareBytes = 1 + kKeyId + 2 + kPart + kCheck;
constexpr auto kPublicBegin = "Roundtable council key, format 1. Public: it opens nothing.\nkey "_L1;

QByteArray idOf(const QByteArray &publicKey) { return sealed::digest("rt-council-1" + publicKey).first(kKeyId); }

int valueOf(QChar c)
{
    c = c.toUpper();
    if (c == u'O')
        c = u'0';
    if (c == u'I' || c == u'L')
        c = u'1';
    return c.unicode() < 128 ? int(QLatin1StringView(kLetters).indexOf(c)) : -1;
}

QString clean(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'-')
            out += c;
    }
    return out;
}

// Of its place too, so that two lines in the wrong order are noticed.
QChar checkOf(int line, const QString &letters)
{
    QByteArray values(1, char(line));
    for (const QChar c : letters)
        values += char(valueOf(c));
    return kLetters[uchar(sealed::digest(values)[0]) % 32];
}

// A share does not fill its last line.
QString lettersOf(const QByteArray &share) { return inLetters(share).leftJustified(kLines * kPerLine, u'0'); }

QStringList written(const QByteArray &share)
{
    const QString letters = lettersOf(share);
    QStringList lines;
    for (int i = 0; i < kLines; ++i) {
        const QString line = letters.mid(i * kPerLine, kPerLine);
        const QString whole = line + checkOf(i + 1, line);
        lines += whole.first(5) + u' ' + whole.mid(5, 5) + u' ' + whole.last(5);
    }
    return lines;
}

void fillRandom(unsigned char *bytes, unsigned int count) { randombytes_buf(bytes, count); }

}

QString inLetters(const QByteArray &bytes)
{
    QString out;
    quint32 bits = 0;
    int have = 0;
    for (const char each : bytes) {
        bits = bits << 8 | uchar(each);
        for (have += 8; have >= 5; have -= 5)
            out += kLetters[qsizetype(bits >> (have - 5) & 31)];
    }
    if (have > 0)
        out += kLetters[qsizetype(bits << (5 - have) & 31)];
    return out;
}

QByteArray fromLetters(const QString &text)
{
    QByteArray out;
    quint32 bits = 0;
    int have = 0;
    for (const QChar c : clean(text)) {
        const int value = valueOf(c);
        if (value < 0)
            return {};
        bits = bits << 5 | quint32(value);
        have += 5;
        if (have >= 8) {
            have -= 8;
            out += char(bits >> have & 0xff);
        }
    }
    return out;
}

Result<Made> makeKey(int shares, int threshold)
{
    if (threshold < 2 || shares < threshold || shares > kMostShares)
        return failure(Code::InvalidValue, u"threshold"_s);
    SecretKey privateKey = SecretKey::random();
    Made made{.publicKey = sealed::boxKeyOf(privateKey), .shares = {}};
    gfshare_fill_rand = &fillRandom;
    std::vector<unsigned char> numbers(static_cast<size_t>(shares));
    std::iota(numbers.begin(), numbers.end(), static_cast<unsigned char>(1));
    gfshare_ctx *context = gfshare_ctx_init_enc(numbers.data(), unsigned(shares), static_cast<unsigned char>(threshold),
                                                SecretKey::kBytes);
    if (!context)
        return failure(Code::Store_Io, u"no memory"_s);
    gfshare_ctx_enc_setsecret(context, privateKey.data());
    for (int i = 0; i < shares; ++i) {
        SecretKey part = SecretKey::zero();
        gfshare_ctx_enc_getshare(context, static_cast<unsigned char>(i), part.data());
        QByteArray share = char(kVersion) + idOf(made.publicKey) + char(i + 1) + char(threshold);
        share.append(reinterpret_cast<const char *>(part.bytes().data()), kPart);
        share += sealed::digest(share).first(kCheck);
        made.shares.push_back(written(share));
        sodium_memzero(share.data(), size_t(share.size()));
    }
    gfshare_ctx_free(context);
    return made;
}

Result<Share> readShare(const QStringList &lines)
{
    QStringList told;
    for (const QString &line : lines) {
        if (const QString letters = clean(line); !letters.isEmpty())
            told += letters;
    }
    QString all;
    for (int i = 0; i < kLines; ++i) {
        const QString line = told.value(i);
        const bool letters = std::ranges::all_of(line, [](QChar c) { return valueOf(c) >= 0; });
        if (line.size() != kPerLine + 1 || !letters || valueOf(line.back()) != valueOf(checkOf(i + 1, line.first(kPerLine))))
            return failure(Code::Recovery_ShareUnreadable, QString::number(i + 1));
        all += line.first(kPerLine);
    }
    QByteArray share = fromLetters(all).first(kShareBytes);
    const bool fits = told.size() == kLines && share[0] == char(kVersion)
            && std::ranges::equal(lettersOf(share), all, {}, valueOf, valueOf)
            && share.endsWith(sealed::digest(share.chopped(kCheck)).first(kCheck));
    if (!fits)
        return failure(Code::Recovery_ShareUnreadable);
    Share read{.key = share.mid(1, kKeyId), .number = share[1 + kKeyId], .threshold = share[2 + kKeyId],
               .part = SecretKey::copyOf(QByteArrayView(share).sliced(3 + kKeyId, kPart))};
    sodium_memzero(share.data(), size_t(share.size()));
    return read;
}

Result<SecretKey> join(std::span<const Share> shares)
{
    if (shares.empty())
        return failure(Code::Recovery_TooFewShares, QString::number(kThreshold));
    std::vector<unsigned char> numbers;
    for (const Share &each : shares) {
        if (each.key != shares.front().key)
            return failure(Code::Recovery_OtherKey);
        if (!std::ranges::count(numbers, static_cast<unsigned char>(each.number)))
            numbers.push_back(static_cast<unsigned char>(each.number));
    }
    const int needed = std::max(shares.front().threshold, 2);
    if (int(numbers.size()) < needed)
        return failure(Code::Recovery_TooFewShares, QString::number(needed));
    gfshare_fill_rand = &fillRandom;         // it wipes what it held with them
    gfshare_ctx *context = gfshare_ctx_init_dec(numbers.data(), unsigned(numbers.size()), SecretKey::kBytes);
    if (!context)
        return failure(Code::Store_Io, u"no memory"_s);
    for (size_t i = 0; i < numbers.size(); ++i) {
        const auto share = std::ranges::find(shares, int(numbers[i]), &Share::number);
        SecretKey part = share->part.clone();
        gfshare_ctx_dec_giveshare(context, static_cast<unsigned char>(i), part.data());
    }
    SecretKey privateKey = SecretKey::zero();
    gfshare_ctx_dec_extract(context, privateKey.data());
    gfshare_ctx_free(context);
    // What too few or spoilt shares give is a key too, but not this one.
    if (idOf(sealed::boxKeyOf(privateKey)) != shares.front().key)
        return failure(Code::Recovery_OtherKey);
    return privateKey;
}

QByteArray publicFile(const QByteArray &publicKey)
{
    const QByteArray text = QByteArray(kPublicBegin.data(), kPublicBegin.size()) + publicKey.toHex() + '\n';
    return text + "check " + sealed::digest(text).toHex() + '\n';
}

Result<QByteArray> readPublicFile(const QByteArray &bytes)
{
    const QByteArray key = QByteArray::fromHex(bytes.mid(kPublicBegin.size(), 2 * qsizetype(SecretKey::kBytes)));
    if (key.size() != qsizetype(SecretKey::kBytes) || publicFile(key) != bytes)
        return failure(Code::InvalidValue, u"council key"_s);
    return key;
}

}
