#include "app/handed.h"

#include "app/language.h"
#include "app/secret.h"
#include "storage/model/ink.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCryptographicHash>
#include <QScopeGuard>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

// What a hand-over offers, and whether it goes with words.
enum class Words { None, Some, May };
struct Offered { QLatin1StringView response; Words words; };
constexpr std::array kOffered{Offered{"agree"_L1, Words::None}, Offered{"agree_with_comment"_L1, Words::Some},
                              Offered{"dissent"_L1, Words::Some}, Offered{"abstain"_L1, Words::May},
                              Offered{"not_present_for_item"_L1, Words::None}};

constexpr qint64 kLastSecond = 253'402'300'799;      // of the year 9999

tl::unexpected<Error> malformed(const char *what)
{
    return failure(Code::Codec_Malformed, QLatin1StringView(what));
}

// Reads in the order in which it is written; after the first thing that is not as it should be, it reads nothing more.
class Reader {
public:
    Reader(QByteArrayView bytes, quint64 members) : m_reader(bytes.data(), bytes.size())
    {
        m_good = m_reader.isMap() && m_reader.isLengthKnown() && m_reader.length() == members
            && m_reader.enterContainer();
    }

    Reader &key(QLatin1StringView name)
    {
        m_good = m_good && string(64) == name;
        return *this;
    }
    QString text(QLatin1StringView name, qsizetype most) { return key(name).string(most); }
    qint64 number(QLatin1StringView name, qint64 most)
    {
        key(name);
        m_good = m_good && m_reader.isUnsignedInteger() && m_reader.toUnsignedInteger() <= quint64(most);
        if (!m_good)
            return 0;
        const auto value = qint64(m_reader.toUnsignedInteger());
        m_good = m_reader.next();
        return value;
    }
    bool flag(QLatin1StringView name)
    {
        key(name);
        m_good = m_good && m_reader.isBool();
        if (!m_good)
            return false;
        const bool value = m_reader.toBool();
        m_good = m_reader.next();
        return value;
    }
    // Straight to where it goes, so that nothing else holds it; gives how many bytes there were.
    qsizetype bytes(QLatin1StringView name, char *to, qsizetype most)
    {
        key(name);
        m_good = m_good && m_reader.isByteArray() && m_reader.isLengthKnown() && m_reader.length() <= quint64(most);
        if (!m_good)
            return 0;
        const auto length = qsizetype(m_reader.length());
        qsizetype had = 0;
        for (auto chunk = m_reader.readStringChunk(to, most); chunk.status != QCborStreamReader::EndOfString;
             chunk = m_reader.readStringChunk(to + had, most - had)) {
            if (chunk.status == QCborStreamReader::Error) {
                m_good = false;
                return 0;
            }
            had += chunk.data;
        }
        m_good = had == length;
        return had;
    }
    template<class Each> void list(QLatin1StringView name, quint64 most, quint64 members, Each each)
    {
        key(name);
        array(most, [&] {
            m_good = m_reader.isMap() && m_reader.isLengthKnown() && m_reader.length() == members
                && m_reader.enterContainer();
            if (m_good)
                each();
            m_good = m_good && m_reader.leaveContainer();
        });
    }
    // A drawing: known lengths, pairs, numbers within the pad, no more of any than ink.h allows.
    QCborArray strokes(QLatin1StringView name)
    {
        QCborArray all;
        quint64 points = 0;
        key(name);
        array(ink::kMostStrokes, [&] {
            QCborArray stroke;
            array(2 * (ink::kMostPoints - points), [&] {
                m_good = m_good && m_reader.isUnsignedInteger() && m_reader.toUnsignedInteger() <= quint64(ink::kUnit);
                if (m_good) {
                    stroke.append(qint64(m_reader.toUnsignedInteger()));
                    m_good = m_reader.next();
                }
            });
            points += quint64(stroke.size()) / 2;
            all.append(stroke);
        });
        m_good = m_good && (all.isEmpty() || isInk(all));
        return m_good ? all : QCborArray();
    }
    // Whether all was read; whoever asks then compares with what it would have written itself.
    bool good() { return m_good && m_reader.leaveContainer() && m_reader.lastError() == QCborError::NoError; }

private:
    template<class Each> void array(quint64 most, Each each)
    {
        m_good = m_good && m_reader.isArray() && m_reader.isLengthKnown() && m_reader.length() <= most;
        if (!m_good)
            return;
        const quint64 count = m_reader.length();
        m_good = m_reader.enterContainer();
        for (quint64 i = 0; i < count && m_good; ++i)
            each();
        m_good = m_good && m_reader.leaveContainer();
    }
    QString string(qsizetype most)
    {
        m_good = m_good && m_reader.isString() && m_reader.isLengthKnown() && m_reader.length() <= 4 * quint64(most);
        if (!m_good)
            return {};
        QString all;
        auto chunk = m_reader.readString();
        for (; chunk.status == QCborStreamReader::Ok; chunk = m_reader.readString())
            all += chunk.data;
        const bool plain = std::ranges::none_of(all, [](QChar c) {
            return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        });
        m_good = chunk.status == QCborStreamReader::EndOfString && all.size() <= most && plain;
        return m_good ? all : QString();
    }

    QCborStreamReader m_reader;
    bool m_good;
};

class Writer {
public:
    Writer(QByteArray &bytes, quint64 members) : m_writer(&bytes) { m_writer.startMap(members); }
    Writer &text(QLatin1StringView name, const QString &value)
    {
        m_writer.append(name);
        m_writer.append(QStringView(value));
        return *this;
    }
    Writer &number(QLatin1StringView name, qint64 value)
    {
        m_writer.append(name);
        m_writer.append(quint64(value));
        return *this;
    }
    Writer &flag(QLatin1StringView name, bool value)
    {
        m_writer.append(name);
        m_writer.append(value);
        return *this;
    }
    Writer &bytes(QLatin1StringView name, QByteArrayView value)
    {
        m_writer.append(name);
        m_writer.appendByteString(value.data(), value.size());
        return *this;
    }
    template<class List, class Each> Writer &list(QLatin1StringView name, const List &all, quint64 members, Each each)
    {
        m_writer.append(name);
        m_writer.startArray(quint64(all.size()));
        for (const auto &one : all) {
            m_writer.startMap(members);
            each(one);
            m_writer.endMap();
        }
        m_writer.endArray();
        return *this;
    }
    Writer &strokes(QLatin1StringView name, const QCborArray &all)
    {
        m_writer.append(name);
        all.toCborValue().toCbor(m_writer);
        return *this;
    }
    void end() { m_writer.endMap(); }

private:
    QCborStreamWriter m_writer;
};

QByteArrayView viewOf(const SecretKey &key)
{
    return {reinterpret_cast<const char *>(key.bytes().data()), qsizetype(SecretKey::kBytes)};
}

}

QByteArray KeyHanded::written() const
{
    QByteArray bytes;
    bytes.reserve(handed::kMostTold);
    Writer(bytes, 9).text("user"_L1, user).text("language"_L1, language).number("text"_L1, text)
        .number("scheme"_L1, scheme).flag("still"_L1, still).flag("chip"_L1, chip)
        .number("opening"_L1, opening).number("expected"_L1, expected)
        .bytes("key"_L1, key ? viewOf(*key) : QByteArrayView()).end();
    return bytes;
}

Result<KeyHanded> KeyHanded::read(QByteArrayView bytes)
{
    if (bytes.size() > handed::kMostTold)
        return malformed("too long");
    Reader reader(bytes, 9);
    KeyHanded handed;
    handed.user = reader.text("user"_L1, handed::kMostName);
    handed.language = reader.text("language"_L1, 3);
    handed.text = int(reader.number("text"_L1, handed::kLargest));
    handed.scheme = int(reader.number("scheme"_L1, handed::kLastScheme));
    handed.still = reader.flag("still"_L1);
    handed.chip = reader.flag("chip"_L1);
    handed.opening = reader.number("opening"_L1, std::numeric_limits<qint64>::max());
    handed.expected = reader.number("expected"_L1, kLastSecond);
    auto key = std::make_shared<SecretKey>(SecretKey::zero());
    const qsizetype had = reader.bytes("key"_L1, reinterpret_cast<char *>(key->data()), SecretKey::kBytes);
    if (!reader.good() || (had != 0 && had != qsizetype(SecretKey::kBytes)))
        return malformed("not a key handed over");
    if (had != 0)
        handed.key = std::move(key);
    QByteArray again = handed.written();
    const auto wiped = qScopeGuard([&] { Secret::wipe(again); });
    if (again != bytes || handed.user.isEmpty() || handed.text < handed::kSmallest || !Language::known(handed.language))
        return malformed("not a key handed over");
    return handed;
}

QByteArray Told::written() const
{
    QByteArray bytes;
    Writer(bytes, 3).number("what"_L1, int(what)).number("code"_L1, code).text("language"_L1, language).end();
    return bytes;
}

Result<Told> Told::read(QByteArrayView bytes)
{
    if (bytes.size() > handed::kMostTold)
        return malformed("too long");
    Reader reader(bytes, 3);
    Told told;
    told.what = What(reader.number("what"_L1, int(What::Speaks)));
    told.code = int(reader.number("code"_L1, 9999));
    told.language = reader.text("language"_L1, 3);
    if (!reader.good() || told.written() != bytes || (!told.language.isEmpty() && !Language::known(told.language)))
        return malformed("not what a record program says");
    return told;
}

QByteArray ToSign::written() const
{
    QByteArray bytes;
    Writer writer(bytes, 12);
    writer.bytes("nonce"_L1, nonce).text("language"_L1, language).text("attendee"_L1, attendee).text("name"_L1, name)
        .text("agency"_L1, agency).text("chair"_L1, chair).flag("practice"_L1, practice).number("scale"_L1, scale)
        .number("scheme"_L1, scheme).flag("still"_L1, still).number("tries"_L1, tries)
        .list("items"_L1, items, 3, [&](const Item &item) {
            writer.text("ref"_L1, item.ref).text("number"_L1, item.number).text("text"_L1, item.text);
        }).end();
    return bytes;
}

Result<ToSign> ToSign::read(QByteArrayView bytes)
{
    if (bytes.size() > handed::kMostToSign)
        return malformed("too long");
    Reader reader(bytes, 12);
    ToSign asked;
    asked.nonce.resize(handed::kNonce);
    const qsizetype had = reader.bytes("nonce"_L1, asked.nonce.data(), handed::kNonce);
    asked.language = reader.text("language"_L1, 3);
    asked.attendee = reader.text("attendee"_L1, handed::kMostName);
    asked.name = reader.text("name"_L1, handed::kMostName);
    asked.agency = reader.text("agency"_L1, handed::kMostName);
    asked.chair = reader.text("chair"_L1, handed::kMostName);
    asked.practice = reader.flag("practice"_L1);
    asked.scale = int(reader.number("scale"_L1, handed::kLargest));
    asked.scheme = int(reader.number("scheme"_L1, handed::kLastScheme));
    asked.still = reader.flag("still"_L1);
    asked.tries = int(reader.number("tries"_L1, handed::kMostTries));
    reader.list("items"_L1, handed::kMostItems, 3, [&] {
        Item item;
        item.ref = reader.text("ref"_L1, handed::kMostName);
        item.number = reader.text("number"_L1, handed::kMostName);
        item.text = reader.text("text"_L1, handed::kMostText);
        asked.items.push_back(std::move(item));
    });
    if (!reader.good() || had != handed::kNonce || asked.written() != bytes || asked.attendee.isEmpty()
        || asked.items.empty() || asked.scale < handed::kSmallest || !Language::known(asked.language))
        return malformed("not something to sign");
    return asked;
}

QString ToSign::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(u"roundtable-signed/%1\n"_s.arg(handed::kRender).toUtf8());
    for (const Item &each : items) {
        const QByteArray words = each.text.toUtf8();
        hash.addData(u"%1\n%2\n"_s.arg(each.ref).arg(words.size()).toUtf8());
        hash.addData(words + '\n');
    }
    return QString::fromLatin1(hash.result().toHex());
}

QByteArray Signed::written() const
{
    QByteArray bytes;
    qsizetype room = handed::kMostTold;              // so that a code is written once, and never moved
    for (const Answer &each : answers)
        room += 64 + 3 * (each.decision.size() + each.response.size() + each.comment.size());
    bytes.reserve(room);
    Writer writer(bytes, 7);
    writer.bytes("nonce"_L1, nonce).text("attendee"_L1, attendee).bytes("code"_L1, code).flag("witness"_L1, witness)
        .text("typedName"_L1, typedName).strokes("strokes"_L1, strokes)
        .list("answers"_L1, answers, 3, [&](const Answer &answer) {
            writer.text("decision"_L1, answer.decision).text("response"_L1, answer.response)
                .text("comment"_L1, answer.comment);
        }).end();
    return bytes;
}

Result<Signed> Signed::read(QByteArrayView bytes)
{
    if (bytes.size() > handed::kMostSigned)
        return malformed("too long");
    Reader reader(bytes, 7);
    Signed given;
    given.nonce.resize(handed::kNonce);
    const qsizetype had = reader.bytes("nonce"_L1, given.nonce.data(), handed::kNonce);
    given.attendee = reader.text("attendee"_L1, handed::kMostName);
    given.code.resize(handed::kMostCode);
    given.code.truncate(reader.bytes("code"_L1, given.code.data(), handed::kMostCode));
    given.witness = reader.flag("witness"_L1);
    given.typedName = reader.text("typedName"_L1, handed::kMostTypedName);
    given.strokes = reader.strokes("strokes"_L1);
    reader.list("answers"_L1, handed::kMostItems, 3, [&] {
        Answer answer;
        answer.decision = reader.text("decision"_L1, handed::kMostName);
        answer.response = reader.text("response"_L1, 64);
        answer.comment = reader.text("comment"_L1, handed::kMostComment);
        given.answers.push_back(std::move(answer));
    });
    QByteArray again = given.written();
    const auto wiped = qScopeGuard([&] { Secret::wipe(again); });
    if (!reader.good() || had != handed::kNonce || again != bytes) {
        Secret::wipe(given.code);
        return malformed("not an answer");
    }
    return given;
}

Done Signed::fits(const ToSign &asked) const
{
    if (nonce != asked.nonce || attendee != asked.attendee)
        return malformed("an answer to something else");
    std::vector<QString> seen;
    for (const Answer &each : answers) {
        if (std::ranges::find(asked.items, each.decision, &ToSign::Item::ref) == asked.items.end())
            return malformed("an answer to what was not shown");
        if (std::ranges::count(seen, each.decision) > 0)
            return malformed("a second answer");
        seen.push_back(each.decision);
        const auto offered = std::ranges::find(kOffered, each.response, &Offered::response);
        if (offered == kOffered.end())
            return malformed("an answer that was not offered");
        if ((offered->words == Words::None && !each.comment.isEmpty())
            || (offered->words == Words::Some && each.comment.trimmed().isEmpty()))
            return malformed("an answer without its words, or with words it does not take");
    }
    const int ways = int(witness) + int(!typedName.isEmpty()) + int(!code.isEmpty()) + int(!strokes.isEmpty());
    if (!answers.empty() && answers.size() != asked.items.size())
        return malformed("not all is answered");
    if (ways != (answers.empty() ? 0 : 1))
        return malformed("signed in no way, or in two");
    if (!code.isEmpty() && (asked.tries <= 0 || code.size() < 4
                            || !std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; })))
        return malformed("a code where none can be right");
    if (!typedName.isEmpty() && typedName.trimmed().isEmpty())
        return malformed("a name of blanks");
    return {};
}

QByteArray Heard::written() const
{
    QByteArray bytes;
    Writer(bytes, 3).bytes("nonce"_L1, nonce).number("what"_L1, int(what)).number("tries"_L1, tries).end();
    return bytes;
}

Result<Heard> Heard::read(QByteArrayView bytes)
{
    if (bytes.size() > handed::kMostTold)
        return malformed("too long");
    Reader reader(bytes, 3);
    Heard heard;
    heard.nonce.resize(handed::kNonce);
    const qsizetype had = reader.bytes("nonce"_L1, heard.nonce.data(), handed::kNonce);
    heard.what = What(reader.number("what"_L1, int(What::Refused)));
    heard.tries = int(reader.number("tries"_L1, handed::kMostTries));
    if (!reader.good() || had != handed::kNonce || heard.written() != bytes)
        return malformed("not about an answer");
    return heard;
}

}
