#include "storage/model/capturewords.h"

#include "storage/model/json.h"

#include <QCborArray>
#include <QResource>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace rt::capture {
namespace {

// Reads the words and remembers the first thing that is wrong with them: a word under a misspelt code would be a word
// that nobody is understood by, and nobody would be told.
class WordsReader {
public:
    explicit WordsReader(QCborMap all) : m_all(std::move(all)) {}

    Result<Lexicon> read()
    {
        if (take("format"_L1).toString() != "roundtable-capture/1"_L1)
            wrong(u"format"_s);
        Lexicon words;
        words.verbs = coded("verbs"_L1, [](QStringView code) { return verbNamed(code).has_value(); });
        words.kinds = coded("kinds"_L1, among(codes::informationKinds()));
        words.kindsInText = coded("kindsInText"_L1, among(codes::informationKinds()));
        words.roles = coded("roles"_L1, among(codes::roles()));
        words.outcomes = coded("outcomes"_L1, among(codes::outcomes()));
        for (const auto &[name, into] : {std::pair{"everyone"_L1, &words.everyone}, {"siblings"_L1, &words.siblings},
                                         {"says"_L1, &words.says}, {"does"_L1, &words.does},
                                         {"purpose"_L1, &words.purpose}, {"because"_L1, &words.because},
                                         {"joining"_L1, &words.joining}, {"alsoWords"_L1, &words.alsoWords},
                                         {"titles"_L1, &words.titles}})
            *into = texts(take(name), name);
        const QCborMap due = take("due"_L1).toMap();
        const QCborMap outer = std::exchange(m_all, due);
        for (const auto &[name, into] : {std::pair{"today"_L1, &words.today}, {"tomorrow"_L1, &words.tomorrow},
                                         {"within"_L1, &words.within}, {"before"_L1, &words.before}})
            *into = texts(take(name), name);
        words.units = coded("units"_L1, [](QStringView code) {
            return code == "h"_L1 || code == "d"_L1 || code == "wd"_L1;
        });
        for (const QCborValue &each : take("weekdays"_L1).toArray())
            words.weekdays.push_back(texts(each, u"weekdays"_s));
        if (words.weekdays.size() != 7)
            wrong(u"due.weekdays"_s);
        unknown(u"due."_s);
        m_all = outer;
        unknown({});
        if (!m_wrong.isEmpty())
            return failure(Code::InvalidValue, m_wrong);
        return words;
    }

private:
    static std::function<bool(QStringView)> among(std::span<const QLatin1StringView> codes)
    {
        return [codes](QStringView code) {
            return std::ranges::any_of(codes, [code](QLatin1StringView each) { return code == each; });
        };
    }
    void wrong(const QString &place)
    {
        if (m_wrong.isEmpty())
            m_wrong = place;
    }
    QCborValue take(QLatin1StringView key) { return m_all.take(key); }
    void unknown(const QString &place)
    {
        if (!m_all.isEmpty())
            wrong(place + m_all.begin().key().toString());
    }
    QStringList texts(const QCborValue &value, const QString &place)
    {
        QStringList found;
        for (const QCborValue &each : value.toArray())
            found.append(each.toString());
        if (found.isEmpty() || found.contains(QString()))
            wrong(place);
        return found;
    }
    template<class IsCode> Lexicon::Words coded(QLatin1StringView name, IsCode isCode)
    {
        Lexicon::Words words;
        const QCborMap map = take(name).toMap();
        for (auto it = map.begin(); it != map.end(); ++it) {
            const QString code = it.key().toString();
            if (!isCode(code))
                wrong(name + u'.' + code);
            words.insert(code, texts(it.value(), name + u'.' + code));
        }
        if (words.isEmpty())
            wrong(name);
        return words;
    }

    QCborMap m_all;
    QString m_wrong;
};

bool isOfWord(QStringView line, qsizetype at)
{
    const QChar each = line[at];
    if (each.isLetterOrNumber() || each.isMark() || each == u'&')
        return true;
    // N'Diaye, Niamh's: an apostrophe between letters.
    return (each == u'\'' || each == u'\u2019') && at > 0 && at + 1 < line.size() && line[at - 1].isLetter()
        && line[at + 1].isLetter();
}

QStringList wordsOf(QStringView text)
{
    QStringList words;
    for (const Token &each : tokens(text))
        words.append(each.word);
    return words;
}

bool isTitle(const Lexicon &words, const QString &word)
{
    return std::ranges::any_of(words.titles, [&](const QString &each) { return folded(each) == word; });
}

}

std::vector<Token> tokens(QStringView line, qsizetype offset)
{
    std::vector<Token> found;
    for (qsizetype at = 0; at < line.size();) {
        if (!isOfWord(line, at)) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < line.size() && isOfWord(line, end))
            ++end;
        QString word = folded(line.sliced(at, end - at));
        if (word.size() > 2 && word.endsWith("'s"_L1))
            word.chop(2);
        // "3wd": a number and its unit, however close.
        const auto letter = std::ranges::find_if(word, [](QChar each) { return !each.isDigit(); });
        const qsizetype digits = letter - word.begin();
        if (digits > 0 && digits < word.size()) {
            found.push_back({word.left(digits), {offset + at, offset + at + digits}});
            found.push_back({word.sliced(digits), {offset + at + digits, offset + end}});
        } else {
            found.push_back({word, {offset + at, offset + end}});
        }
        at = end;
    }
    return found;
}

Dictionary::Dictionary(const Known &known, const Lexicon &words) : m_words(words)
{
    add(words.verbs, Sense::Verb);
    add(words.kinds, Sense::Kind);
    add(words.kindsInText, Sense::KindInText);
    add(words.outcomes, Sense::Outcome);
    for (const auto &[list, sense] : {std::pair{&words.everyone, Sense::Everyone}, {&words.siblings, Sense::Sibling},
                                      {&words.says, Sense::Says}, {&words.does, Sense::Does},
                                      {&words.joining, Sense::Joining}, {&words.today, Sense::Today},
                                      {&words.tomorrow, Sense::Tomorrow}, {&words.within, Sense::Within},
                                      {&words.before, Sense::Before}, {&words.purpose, Sense::Purpose},
                                      {&words.because, Sense::Because}}) {
        for (const QString &each : *list)
            add(wordsOf(each), sense, {});
    }
    for (size_t day = 0; day < words.weekdays.size(); ++day) {
        for (const QString &each : words.weekdays[day])
            add(wordsOf(each), Sense::Weekday, QString::number(day));
    }
    for (const Child &each : known.children) {
        const QStringList name = wordsOf(each.name);
        if (!name.isEmpty()) {
            add(name, Sense::Child, each.ref);
            add({name.front()}, Sense::Child, each.ref);
        }
    }
    for (const Person &each : known.people)
        addPerson(each);
}

Match Dictionary::at(const std::vector<Token> &line, size_t from) const
{
    Match best;
    for (const Entry &entry : m_entries.value(line[from].word)) {
        const int length = int(entry.words.size());
        if (length < best.length || from + entry.words.size() > line.size())
            continue;
        bool same = true;
        for (int i = 1; same && i < length; ++i)
            same = line[from + size_t(i)].word == entry.words[i];
        if (!same)
            continue;
        if (length > best.length)
            best = {length, {}};
        best.senses.emplace_back(entry.sense, entry.value);
    }
    return best;
}

QString Dictionary::unit(const QString &words) const
{
    for (auto it = m_words.units.begin(); it != m_words.units.end(); ++it) {
        for (const QString &each : it.value()) {
            if (folded(each) == words)
                return it.key();
        }
    }
    return {};
}

void Dictionary::add(const QStringList &words, Sense sense, const QString &value)
{
    if (!words.isEmpty())
        m_entries[words.front()].push_back({words, sense, value});
}

void Dictionary::add(const Lexicon::Words &coded, Sense sense)
{
    for (auto it = coded.begin(); it != coded.end(); ++it) {
        for (const QString &each : it.value())
            add(wordsOf(each), sense, it.key());
    }
}

void Dictionary::addPerson(const Person &person)
{
    QStringList name = wordsOf(person.name);
    add(name, Sense::Person, person.ref);
    QStringList bare = name;
    while (bare.size() > 1 && isTitle(m_words, bare.front())) {
        const QString title = bare.takeFirst();
        add({title, bare.back()}, Sense::Person, person.ref);        // DC Rigby, of DC Paul Rigby
    }
    QString initials;
    for (const QString &each : bare) {
        add({each}, Sense::Person, person.ref);
        initials += each.front();
    }
    add(bare, Sense::Person, person.ref);
    if (initials.size() > 1)
        add({initials}, Sense::Person, person.ref);
    add(wordsOf(person.agency), Sense::Person, person.ref);
    for (const QString &each : m_words.roles.value(person.role))
        add(wordsOf(each), Sense::Person, person.ref);
}

Result<Lexicon> readLexicon(const QByteArray &json)
{
    const auto document = readJson(json);
    if (!document || !document->isMap())
        return failure(Code::InvalidValue, document ? u"not a JSON object"_s : document.error().detail);
    return WordsReader(document->toMap()).read();
}

const Lexicon &lexicon()
{
    static const Lexicon words = [] {
        const QByteArray json = QResource(u":/roundtable/capture/words.json"_s).uncompressedData();
        return readLexicon(json).value_or(Lexicon{});
    }();
    return words;
}

QString folded(QStringView text)
{
    QString plain;
    for (const QChar each : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (!each.isMark())
            plain.append(each == u'\u2019' ? QChar(u'\'') : each);
    }
    return plain.toCaseFolded();
}

}
