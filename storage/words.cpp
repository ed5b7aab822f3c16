#include "storage/words.h"

#include "storage/sqlite.h"

#include <QCborArray>

namespace rt {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSnippetBefore = 40, kSnippet = 160;       // characters: about two lines of a list

// What one (word, row) adds to the sum: FNV-1a, which tells two indexes apart that differ by a fault, not by an enemy.
quint64 share(QByteArrayView word, qint64 row)
{
    quint64 hash = 0xcbf29ce484222325;
    const auto mix = [&hash](quint64 byte) { hash = (hash ^ byte) * 0x100000001b3; };
    for (const char c : word)
        mix(quint8(c));
    for (int shift = 0; shift < 64; shift += 8)
        mix(quint8(row >> shift));
    return hash;
}

void speak(std::span<const Field> fields, const QCborMap &values, QStringList &lines)
{
    const auto take = [&lines](const QCborValue &value) {
        if (value.isString() && !value.toString().isEmpty())
            lines += value.toString();
    };
    for (const Field &field : fields) {
        const QCborValue value = values.value(field.name);
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LooseText: take(value); break;
        case FieldType::Texts:
            for (const QCborValue each : value.toArray())
                take(each);
            break;
        case FieldType::Object: speak(field.parts, value.toMap(), lines); break;
        case FieldType::Objects:
            for (const QCborValue each : value.toArray())
                speak(field.parts, each.toMap(), lines);
            break;
        case FieldType::Owner: take(value.toMap().value("agency"_L1)); break;
        default: break;
        }
    }
}

}

QString spokenIn(Verb verb, const QCborMap &fields)
{
    switch (verb) {
    case Verb::Correct:       // its words are those of the item, as corrected
    case Verb::Withdraw:
    case Verb::Refused:
    case Verb::AddUser:
    case Verb::Audit: return {};
    default: break;
    }
    QStringList lines;
    speak(rule(verb).fields, fields, lines);
    return lines.join(u'\n');
}

QString snippetOf(const QString &text, const QStringList &words)
{
    qsizetype at = -1;
    for (const QString &word : words) {
        const qsizetype found = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (found >= 0 && (at < 0 || found < at))
            at = found;
    }
    qsizetype from = std::max<qsizetype>(0, at - kSnippetBefore);
    while (from > 0 && !text.at(from - 1).isSpace())
        --from;
    qsizetype to = std::min(text.size(), from + kSnippet);
    while (to < text.size() && !text.at(to).isSpace())
        ++to;
    const QString part = text.mid(from, to - from).simplified();
    return (from > 0 ? u"… "_s : QString()) + part + (to < text.size() ? u" …"_s : QString());
}

const char *WordIndex::either(const char *kept, const char *beside) const
{
    return m_which == Which::Kept ? kept : beside;
}

Done WordIndex::make()
{
    return m_database.run("CREATE VIRTUAL TABLE IF NOT EXISTS temp.beside USING fts5(text, content='', columnsize=0, "
                          "detail=none, tokenize='unicode61 remove_diacritics 2');"
                          "CREATE VIRTUAL TABLE IF NOT EXISTS temp.besidesaid USING fts5vocab(temp, beside, instance)");
}

Done WordIndex::add(qint64 row, const QString &text)
{
    if (text.isEmpty())
        return {};
    auto insert = m_database.prepare(either("INSERT INTO words(rowid, text) VALUES(?1, ?2)",
                                           "INSERT INTO temp.beside(rowid, text) VALUES(?1, ?2)"));
    if (!insert)
        return tl::unexpected(insert.error());
    return insert->bind(1, row).bind(2, text).run();
}

Done WordIndex::remove(qint64 row, const QString &text)
{
    if (text.isEmpty())
        return {};
    auto insert = m_database.prepare("INSERT INTO words(words, rowid, text) VALUES('delete', ?1, ?2)");
    if (!insert)
        return tl::unexpected(insert.error());
    return insert->bind(1, row).bind(2, text).run();
}

Done WordIndex::clear()
{
    return m_database.run(either("INSERT INTO words(words) VALUES('delete-all')",
                                 "INSERT INTO temp.beside(beside) VALUES('delete-all')"));
}

// As FTS5's unicode61 splits, or more finely: a word that it would split again is a phrase, which this index cannot
// look up. Its tables are of Unicode 6.1, and marks end a word there but for a few that NFC takes up anyway.
QStringList WordIndex::wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const uint c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (QChar::isLetterOrNumber(c) && QChar::unicodeVersion(c) <= QChar::Unicode_6_1) {
            word += QChar::fromUcs4(c);
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

Result<std::vector<qint64>> WordIndex::find(const QStringList &words, int limit) const
{
    std::vector<qint64> rows;
    if (words.isEmpty())
        return rows;
    // The plus sign: FTS5 walks a beginning of words backwards through a table that grows by eight rows at a time, and
    // each step copies and wipes it all; sorting is forty times as fast.
    auto select = m_database.prepare(
            either("SELECT rowid FROM words WHERE words MATCH ?1 ORDER BY +rowid DESC LIMIT ?2",
                   "SELECT rowid FROM temp.beside WHERE beside MATCH ?1 ORDER BY +rowid DESC LIMIT ?2"));
    if (!select)
        return tl::unexpected(select.error());
    // WordIndex are letters and digits alone, so the quotes close.
    select->bind(1, u'"' + words.join(u"\" \""_s) + u"\"*"_s).bind(2, qint64(limit));
    for (;;) {
        const auto there = select->step();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return rows;
        rows.push_back(select->integer(0));
    }
}

Result<quint64> WordIndex::sum() const
{
    quint64 sum = 0;
    if (auto done = m_database.run("CREATE VIRTUAL TABLE IF NOT EXISTS temp.said USING fts5vocab(main, words, instance)");
        !done)
        return tl::unexpected(done.error());
    auto select = m_database.prepare(either("SELECT term, doc FROM temp.said",
                                           "SELECT term, doc FROM temp.besidesaid"));
    if (!select)
        return tl::unexpected(select.error());
    for (;;) {
        const auto there = select->step();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return sum;
        sum += share(select->view(0), select->integer(1));
    }
}

}
