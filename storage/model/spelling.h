#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace rt {

struct Meeting;
class Proceedings;
struct Phrasebook;

// Which words of a text a dictionary is to be asked about, and which are known without one. Pure.
namespace spelling {

struct Word {
    qsizetype from = 0, to = 0;
    QString text;                // with one kind of apostrophe
    friend bool operator==(const Word &, const Word &) = default;
};

// Words of prose: letters, with an apostrophe between them. Left out: a single letter, what has a digit ("s47"), capitals
// alone ("LADO"), and what belongs to an address ("desk@wexcombe.example").
[[nodiscard]] std::vector<Word> words(QStringView text);

// What is right because the meeting or the council says so, whatever its case and accents; also with "'s".
class Known {
public:
    void add(QStringView text);
    [[nodiscard]] bool has(QStringView word) const;

private:
    QSet<QString> m_words;
};

// The meeting's own: its people and children, their agencies, schools and addresses, the others who are named; and the
// council's abbreviations and phrases: for Welsh in both languages, as Speller reads it.
[[nodiscard]] QStringList namesOf(const Proceedings &proceedings, const Meeting &meeting);
[[nodiscard]] QStringList wordsOf(const Phrasebook &book, QStringView language);

}
}
