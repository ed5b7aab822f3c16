#pragma once

#include "storage/model/procedure.h"

#include <QCborMap>

namespace rt {

// "s47", and what it stands for.
struct Abbreviation {
    QString shortly;
    Words words;
    friend bool operator==(const Abbreviation &one, const Abbreviation &other)
    {
        return one.shortly == other.shortly && one.words.en == other.words.en && one.words.cy == other.words.cy;
    }
};

// A piece of a sentence for one field ("decide.basis"), and for which outcomes, matters or kinds; for none: for all.
struct Phrase {
    QString field;
    QStringList about;
    Words words;
    friend bool operator==(const Phrase &one, const Phrase &other)
    {
        return one.field == other.field && one.about == other.about && one.words.en == other.words.en
            && one.words.cy == other.words.cy;
    }
};

// What an abbreviation at the caret would become; it is shown, and inserted only by whoever takes it.
struct Expansion { qsizetype from = 0, to = 0; QString shortly, text; };

// The abbreviations and phrases of a council: data. It begins with the set that is compiled in (phrases/shipped.json) and is
// the council's own from the first change on. Pure.
struct Phrasebook {
    static constexpr int kMostAbbreviations = 500, kMostPhrases = 2'000;

    std::vector<Abbreviation> abbreviations;
    std::vector<Phrase> phrases;

    [[nodiscard]] static const Phrasebook &shipped();
    // InvalidValue with the place as detail: an unknown field or key, a text that is unfit or lacking in both languages,
    // an abbreviation that stands twice.
    [[nodiscard]] static Result<Phrasebook> read(const QByteArray &json);
    [[nodiscard]] QByteArray written() const;

    // The abbreviation that ends at the caret as a word of its own, whatever its case; in the language, else in the other.
    [[nodiscard]] std::optional<Expansion> expansionAt(QStringView text, qsizetype caret, QStringView language) const;
    // The places of those for a field, what is about one of `about` first, then what is about anything; others only where
    // somebody searches. Every word of `search` must be in the phrase, in either language.
    [[nodiscard]] std::vector<size_t> find(QStringView field, const QStringList &about, QStringView search) const;

    // The fields that have phrases.
    [[nodiscard]] static std::span<const QLatin1StringView> fields();
    // Adds, or puts in the place of the one of that name or place; InvalidValue names what is wrong with it.
    [[nodiscard]] Done put(const Abbreviation &abbreviation);
    [[nodiscard]] Done put(const Phrase &phrase, std::optional<size_t> at = {});

    friend bool operator==(const Phrasebook &, const Phrasebook &) = default;
};

}
