#include "storage/model/spelling.h"

#include "storage/model/capture.h"
#include "storage/model/phrasebook.h"

#include <algorithm>
#include <array>

namespace rt::spelling {
namespace {

bool isApostrophe(QChar each)
{
    return each == u'\'' || each == u'\u2019';
}

bool isPart(QChar each)
{
    return each.isLetterOrNumber() || each.isMark();
}

// An address is one run without a space, with a sign that no word of prose has within.
bool isAddress(QStringView run)
{
    const auto within = [&](QChar sign) {
        const qsizetype at = run.indexOf(sign);
        return at > 0 && at + 1 < run.size() && isPart(run[at - 1]) && isPart(run[at + 1]);
    };
    return run.contains(u'@') || run.contains(u'\\') || run.contains(u"://") || within(u'.') || within(u'_');
}

// Each run of letters; two names that meet a mark which is no space are two: "Attard-Lowe".
void each(QStringView text, const auto &take)
{
    for (qsizetype from = 0; from < text.size();) {
        if (!text[from].isLetter()) {
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < text.size() && (isPart(text[to])
                                    || (isApostrophe(text[to]) && to + 1 < text.size() && isPart(text[to + 1]))))
            ++to;
        take(from, to);
        from = to;
    }
}

QString plain(QStringView word)
{
    return word.toString().replace(u'\u2019', u'\'');
}

}

std::vector<Word> words(QStringView text)
{
    std::vector<Word> found;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        while (to < text.size() && !text[to].isSpace())
            ++to;
        const QStringView run = text.sliced(from, to - from);
        if (!isAddress(run)) {
            each(run, [&](qsizetype first, qsizetype last) {
                const QStringView word = run.sliced(first, last - first);
                const bool counted = std::ranges::any_of(word, [](QChar one) { return one.isDigit(); })
                    || (first > 0 && run[first - 1].isDigit());
                if (word.size() > 1 && !counted && word.toString().toUpper() != word)
                    found.push_back({from + first, from + last, plain(word)});
            });
        }
        from = to + 1;
    }
    return found;
}

void Known::add(QStringView text)
{
    each(text, [&](qsizetype from, qsizetype to) { m_words.insert(capture::folded(plain(text.sliced(from, to - from)))); });
}

bool Known::has(QStringView word) const
{
    const QString folded = capture::folded(plain(word));
    return m_words.contains(folded) || (folded.endsWith(u"'s") && m_words.contains(folded.chopped(2)));
}

QStringList namesOf(const Proceedings &proceedings, const Meeting &meeting)
{
    static constexpr std::array kFields{u"name", u"agency", u"school", u"address", u"description", u"owner.agency",
                                        u"scheduled.venue", u"referral.referrer.name", u"referral.referrer.agency"};
    QStringList names;
    const auto take = [&](const Item *item) {
        for (const auto *field : kFields) {
            if (const QString text = item ? item->text(field) : QString(); !text.isEmpty())
                names.append(text);
        }
    };
    take(proceedings.item(meeting.ref));
    for (const std::vector<Ref> *refs : {&meeting.children, &meeting.people, &meeting.attendees}) {
        for (const Ref &ref : *refs)
            take(proceedings.item(ref));
    }
    for (const Verb verb : {Verb::ConsiderChild, Verb::Act, Verb::Outstanding}) {
        for (const Item *item : proceedings.standing(meeting, verb))
            take(item);
    }
    return names;
}

QStringList wordsOf(const Phrasebook &book, QStringView language)
{
    QStringList words;
    const auto take = [&](const Words &each) { words << each.en << (language == u"cy" ? each.cy : QString()); };
    for (const Abbreviation &each : book.abbreviations) {
        words.append(each.shortly);
        take(each.words);
    }
    for (const Phrase &each : book.phrases)
        take(each.words);
    return words;
}

}
