#pragma once

#include "storage/model/capture.h"

#include <QHash>

#include <algorithm>

namespace rt::capture {

// A word of the line, as it is compared, and where it stands.
struct Token {
    QString word;                // folded
    Span span;
};

// What a word can mean.
enum class Sense { Verb, Kind, KindInText, Outcome, Person, Child, Everyone, Sibling, Says, Does, Joining, Today, Tomorrow,
                   Weekday, Within, Before, Purpose, Because };
struct Entry { QStringList words; Sense sense; QString value; };
struct Match {
    int length = 0;              // words
    std::vector<std::pair<Sense, QString>> senses;

    [[nodiscard]] bool has(Sense sense) const
    {
        return std::ranges::any_of(senses, [&](const auto &each) { return each.first == sense; });
    }
    [[nodiscard]] QStringList values(Sense sense) const
    {
        QStringList found;
        for (const auto &[each, value] : senses) {
            if (each == sense && !found.contains(value))
                found.append(value);
        }
        return found;
    }
};

[[nodiscard]] std::vector<Token> tokens(QStringView line, qsizetype offset = 0);

// The words of the language and of this one meeting, ready to be looked up.
class Dictionary {
public:
    Dictionary(const Known &known, const Lexicon &words);

    // The longest run of words from there on that means something; all that it can mean.
    [[nodiscard]] Match at(const std::vector<Token> &line, size_t from) const;
    // "working days" -> "wd"; empty when it is no unit of time.
    [[nodiscard]] QString unit(const QString &words) const;

private:
    void add(const QStringList &words, Sense sense, const QString &value);
    void add(const Lexicon::Words &coded, Sense sense);
    void addPerson(const Person &person);

    const Lexicon &m_words;
    QHash<QString, std::vector<Entry>> m_entries;
};

}
