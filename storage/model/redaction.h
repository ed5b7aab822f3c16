#pragma once

#include "storage/model/ids.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

namespace rt {

// What a redaction says in the place of words: of a reason's code ("police_operational"), in the copy's language.
using RedactionMark = std::function<QString(const QString &reason)>;

// A copy of a record export (of a child, or of the whole meeting) in which each of its `redactions` is burned in: what was
// redacted is in no string of it. Source: domain A15 (itemised, with reason and authoriser, reversible for the holder of the
// original, no hidden text). The record itself is left as it is.
//
// Words go out of the item, its history and what is nested in it (dissent, progress, the answers to a decision, what an
// attendee's name is shown by); with `everywhere` out of every string. A span is widened to whole words, because "[..]ual"
// tells what stood before it; spans that overlap become one. A whole item keeps its ref, number, children, times and who
// recorded it, by the types of the vocabulary: `redacted` and each required text say the mark, all else is gone. The meeting's own ref stands
// for what was said of no item (the referral, answers to the procedure, reasons). The copy's `redactions` hold number, reason,
// authoriser and time alone, and `redacted` is true.
[[nodiscard]] QJsonObject redactedCopy(const QJsonObject &record, const RedactionMark &mark);

// The same over the names of the tablet's users, which papers say beside the record.
[[nodiscard]] QHash<QString, QString> redactedNames(const QJsonObject &record, QHash<QString, QString> names, const RedactionMark &mark);

// Is the item in this record, by its ref, withdrawn or not?
[[nodiscard]] bool standsIn(const QJsonObject &record, const Ref &item);
// Those of the words that stand in the item (or, with `everywhere`, anywhere in the record).
[[nodiscard]] QStringList wordsIn(const QJsonObject &record, const Ref &item, const QStringList &words, bool everywhere);
// Every string from which redactedCopy() would take words of the item, with its field: "text", "history.new"; of no item
// (an empty ref): every string of the record.
[[nodiscard]] std::vector<std::pair<QString, QString>> redactableTexts(const QJsonObject &record, const Ref &item);

// What calls for a look before anything leaves: an item's sensitivity mark, or a referrer who is no professional, for which
// nothing has been redacted yet.
struct RedactionHint {
    Ref target;
    QString reason;
    friend bool operator==(const RedactionHint &, const RedactionHint &) = default;
};
[[nodiscard]] std::vector<RedactionHint> redactionHints(const QJsonObject &record);

}
