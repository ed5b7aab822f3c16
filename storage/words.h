#pragma once

#include "storage/model/event.h"
#include "storage/model/result.h"

#include <QStringList>

#include <vector>

namespace rt {

class Database;

// The words that somebody said in an event's fields, one text a line; codes, refs and times are none.
[[nodiscard]] QString spokenIn(Verb verb, const QCborMap &fields);
// The surroundings of the first of `words` in the text.
[[nodiscard]] QString snippetOf(const QString &text, const QStringList &words);

// Which entry holds which word. Holds no text: whoever removes or replaces must say what the text was. Inside the
// caller's transaction. The index beside is another one, in memory: to compare with, or for what is not in the kept one yet.
class WordIndex {
public:
    enum class Which { Kept, Beside };
    explicit WordIndex(Database &database, Which which = Which::Kept) : m_database(database), m_which(which) {}
    [[nodiscard]] Done make();             // the one beside, where it is not there yet

    [[nodiscard]] Done add(qint64 row, const QString &text);
    [[nodiscard]] Done remove(qint64 row, const QString &text);
    [[nodiscard]] Done clear();

    // Rows that hold every word, the last word perhaps only begun; newest first.
    [[nodiscard]] Result<std::vector<qint64>> find(const QStringList &words, int limit) const;
    [[nodiscard]] static QStringList wordsOf(const QString &text);
    // A sum over every (word, row), in whatever order they lie; equal indexes have equal sums.
    [[nodiscard]] Result<quint64> sum() const;

private:
    [[nodiscard]] const char *either(const char *kept, const char *beside) const;
    Database &m_database;
    Which m_which;
};

}
