#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace rt {

// The machine's dictionaries: British English by hunspell, Welsh by aspell, where they are installed. In English a word is
// right if the English one has it; in Welsh if either has, because who writes Welsh puts English terms into it, and a Welsh
// dictionary beside the English would let a slip of the hand pass for one of its many short words. It only reads: no list
// of a person's own words, no replacements, no settings from a home folder, so nothing that was typed reaches the disk.
// One thread at a time.
class Speller {
public:
    // `english`: the dictionary without its ending; `welsh`: the language that aspell is asked for. For tests.
    explicit Speller(const QString &english = QStringLiteral("/usr/share/hunspell/en_GB"),
                     const QString &welsh = QStringLiteral("cy"));
    ~Speller();
    Q_DISABLE_COPY_MOVE(Speller)

    // `language`: "en" or "cy". Where its dictionary is not installed every word is known, and nothing suggested.
    [[nodiscard]] bool knows(const QString &word, QStringView language) const;
    [[nodiscard]] QStringList suggestions(const QString &word, QStringView language, qsizetype most) const;

private:
    struct English;
    struct Welsh;
    std::unique_ptr<English> m_english;
    std::unique_ptr<Welsh> m_welsh;
};

}
