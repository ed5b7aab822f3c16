#pragma once

#include "storage/model/meeting.h"

#include <QRegularExpression>

#include <vector>

namespace rt {

// What one child's papers may not say of another child of the meeting: its names (past ones too), its birthday however it
// is written, its numbers; and the same of the children who were considered beside those. A text that was tagged for
// both may say it, and only that. Source: domain A13 (each child's own record; other children not more than needed).
//
// Words are found as people write them: given name alone, in capitals, in small letters, without accents, with 's. What
// it leaves alone: a surname that somebody in the meeting or the family has too ("Ms Tamblyn"), the whole names of those
// people, a month's name beside a number, and small words that are names as well only when they have a capital ("Will").
// It is a net and no judge: "the baby's brother" tells as much as a name, so a person looks before anything leaves.
class Veil {
public:
    Veil(const Proceedings &proceedings, const Meeting &meeting, const Ref &child);

    // The text with `mark` in the place of each such word; the children in `shared` may be told of.
    [[nodiscard]] QString over(const QString &text, const QString &mark, const QStringList &shared = {}) const;
    // Does it tell of any other child, in however small a part? Stricter than over(): no word is left alone.
    [[nodiscard]] bool isTold(const QString &text) const;

private:
    struct Other {
        Ref ref;
        QStringList parts;                       // case-folded, for isTold()
        QRegularExpression telling;
    };
    std::vector<Other> m_others;
};

}
