#include "storage/model/phrasebook.h"

#include "storage/model/capture.h"
#include "storage/model/json.h"

#include <QCborArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr std::array kFields{"decide.text"_L1, "decide.basis"_L1, "act.purpose"_L1, "consent.rationale"_L1,
                             "withhold.reason"_L1};
constexpr qsizetype kLongestShort = 20, kLongest = 1'000;

bool isPartOfWord(QChar each)
{
    return each.isLetterOrNumber() || each.isMark();
}

bool isFit(const Words &words)
{
    const auto fit = [](const QString &text) {
        return text.size() <= kLongest && text.trimmed() == text && (text.isEmpty() || !unfitText(text));
    };
    return fit(words.en) && fit(words.cy) && !(words.en.isEmpty() && words.cy.isEmpty());
}

Words wordsOf(const QCborMap &map)
{
    return {map.value("en"_L1).toString(), map.value("cy"_L1).toString()};
}

bool hasOnly(const QCborMap &map, std::initializer_list<QLatin1StringView> keys)
{
    return std::ranges::all_of(map, [&](const auto &each) {
        const QString key = each.first.toString();
        return std::ranges::any_of(keys, [&](QLatin1StringView known) { return key == known; });
    });
}

QString inOrElse(const Words &words, QStringView language)
{
    const QString &wanted = language == "cy"_L1 ? words.cy : words.en;
    return wanted.isEmpty() ? (language == "cy"_L1 ? words.en : words.cy) : wanted;
}

}

const Phrasebook &Phrasebook::shipped()
{
    static const Phrasebook book = read(QResource(u":/roundtable/phrases/shipped.json"_s).uncompressedData())
                                       .value_or(Phrasebook{});
    return book;
}

std::span<const QLatin1StringView> Phrasebook::fields()
{
    return kFields;
}

Result<Phrasebook> Phrasebook::read(const QByteArray &json)
{
    const auto document = readJson(json);
    if (!document || !document->isMap())
        return failure(Code::InvalidValue, document ? u"not a JSON object"_s : document.error().detail);
    const QCborMap all = document->toMap();
    if (all.value("format"_L1).toString() != "roundtable-phrases/1"_L1
        || !hasOnly(all, {"format"_L1, "abbreviations"_L1, "phrases"_L1}))
        return failure(Code::InvalidValue, u"format"_s);
    Phrasebook book;
    for (const QCborValue &each : all.value("abbreviations"_L1).toArray()) {
        const QCborMap map = each.toMap();
        const QString place = u"abbreviations[%1]"_s.arg(book.abbreviations.size());
        const size_t before = book.abbreviations.size();
        const Abbreviation read{map.value("short"_L1).toString(), wordsOf(map)};
        if (!hasOnly(map, {"short"_L1, "en"_L1, "cy"_L1}) || !book.put(read) || book.abbreviations.size() == before)
            return failure(Code::InvalidValue, place);
    }
    for (const QCborValue &each : all.value("phrases"_L1).toArray()) {
        const QCborMap map = each.toMap();
        Phrase phrase{map.value("field"_L1).toString(), {}, wordsOf(map)};
        for (const QCborValue &about : map.value("about"_L1).toArray())
            phrase.about.append(about.toString());
        if (!hasOnly(map, {"field"_L1, "about"_L1, "en"_L1, "cy"_L1}) || !book.put(phrase))
            return failure(Code::InvalidValue, u"phrases[%1]"_s.arg(book.phrases.size()));
    }
    return book;
}

QByteArray Phrasebook::written() const
{
    QJsonArray shorts, long_;
    for (const Abbreviation &each : abbreviations)
        shorts.append(QJsonObject{{u"short"_s, each.shortly}, {u"en"_s, each.words.en}, {u"cy"_s, each.words.cy}});
    for (const Phrase &each : phrases)
        long_.append(QJsonObject{{u"field"_s, each.field}, {u"about"_s, QJsonArray::fromStringList(each.about)},
                                 {u"en"_s, each.words.en}, {u"cy"_s, each.words.cy}});
    return QJsonDocument(QJsonObject{{u"format"_s, u"roundtable-phrases/1"_s}, {u"abbreviations"_s, shorts},
                                     {u"phrases"_s, long_}}).toJson(QJsonDocument::Compact);
}

std::optional<Expansion> Phrasebook::expansionAt(QStringView text, qsizetype caret, QStringView language) const
{
    if (caret < 1 || caret > text.size() || (caret < text.size() && isPartOfWord(text[caret])))
        return {};
    qsizetype from = caret;
    while (from > 0 && isPartOfWord(text[from - 1]))
        --from;
    const QString word = capture::folded(text.sliced(from, caret - from));
    for (const Abbreviation &each : abbreviations) {
        if (!word.isEmpty() && capture::folded(each.shortly) == word)
            return Expansion{from, caret, text.sliced(from, caret - from).toString(), inOrElse(each.words, language)};
    }
    return {};
}

std::vector<size_t> Phrasebook::find(QStringView field, const QStringList &about, QStringView search) const
{
    const QStringList wanted = capture::folded(search).split(u' ', Qt::SkipEmptyParts);
    std::vector<size_t> first, then, others;
    for (size_t at = 0; at < phrases.size(); ++at) {
        const Phrase &each = phrases[at];
        const QString both = capture::folded(each.words.en + u' ' + each.words.cy);
        if (each.field != field
            || !std::ranges::all_of(wanted, [&](const QString &word) { return both.contains(word); }))
            continue;
        if (std::ranges::any_of(each.about, [&](const QString &code) { return about.contains(code); }))
            first.push_back(at);
        else if (each.about.isEmpty())
            then.push_back(at);
        else if (!wanted.isEmpty())
            others.push_back(at);
    }
    first.insert(first.end(), then.begin(), then.end());
    first.insert(first.end(), others.begin(), others.end());
    return first;
}

Done Phrasebook::put(const Abbreviation &abbreviation)
{
    const QString &shortly = abbreviation.shortly;
    if (shortly.isEmpty() || shortly.size() > kLongestShort || !std::ranges::all_of(shortly, isPartOfWord))
        return failure(Code::InvalidValue, u"short"_s);
    if (!isFit(abbreviation.words))
        return failure(Code::InvalidValue, u"words"_s);
    const auto same = std::ranges::find_if(abbreviations, [&](const Abbreviation &each) {
        return capture::folded(each.shortly) == capture::folded(shortly);
    });
    if (same != abbreviations.end())
        *same = abbreviation;
    else if (abbreviations.size() >= size_t(kMostAbbreviations))
        return failure(Code::InvalidValue, u"abbreviations"_s);
    else
        abbreviations.push_back(abbreviation);
    return {};
}

Done Phrasebook::put(const Phrase &phrase, std::optional<size_t> at)
{
    if (!std::ranges::any_of(kFields, [&](QLatin1StringView each) { return phrase.field == each; }))
        return failure(Code::InvalidValue, u"field"_s);
    if (!isFit(phrase.words))
        return failure(Code::InvalidValue, u"words"_s);
    if (at ? *at >= phrases.size() : phrases.size() >= size_t(kMostPhrases))
        return failure(Code::InvalidValue, u"phrases"_s);
    if (at)
        phrases[*at] = phrase;
    else
        phrases.push_back(phrase);
    return {};
}

}
