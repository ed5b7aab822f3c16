#pragma once

#include "app/telling.h"

namespace rt {

// What rows say about entries that have no list of their own, and about what became of entries: the cells and the keys
// of MeetingLists::notes, wanted, progress, corrected and withdrawn.
[[nodiscard]] QVariantList noteCells(const MeetingView &view, const Telling &is);
[[nodiscard]] QVariantList expectedCells(const MeetingView &view, const QString &key);      // "midwife/unborn/c2"
[[nodiscard]] QStringList expectedKeys(const Proceedings &proceedings, const Meeting &meeting);
[[nodiscard]] QVariantList progressCells(const MeetingView &view, const QString &key);      // "t1/0": action, which
[[nodiscard]] QVariantList withdrawnCells(const MeetingView &view, const Telling &is);
[[nodiscard]] QStringList progressKeys(const Proceedings &proceedings, const QStringList &actions);
[[nodiscard]] QStringList correctedKeys(const Proceedings &proceedings, const Meeting &meeting);
[[nodiscard]] QStringList withdrawnKeys(const Proceedings &proceedings, const Meeting &meeting);
// Why a clock ran out and who said that it may; empty while nobody did.
[[nodiscard]] QString overrunWords(const std::optional<Said> &overrun);
// What an entry says beside its main words, as {label, value}; what was not said is left out.
[[nodiscard]] QVariantList linesOf(const Telling &is);
// What an entry said before it was put right, newest first, as {field, before, after, at, by, reason} of words.
[[nodiscard]] QVariantList historyOf(const MeetingView &view, const Item &item);
// By when an action is due, and why by then, as far as it can be reckoned yet.
struct DueWords { QString when, why; };
[[nodiscard]] DueWords dueWordsOf(const MeetingView &view, const Item &action);
// An entry in a few words, for what is said about it elsewhere: its text, its name, or the kind of thing that it is.
[[nodiscard]] QString briefly(const MeetingView &view, const Telling &is);
// Of redaction: an item's texts as they stand, {label, text}; what calls for a look, {target, text, reason, reasonWords}; and
// what a copy says in the place of words, by reason.
[[nodiscard]] QVariantList redactableTexts(const MeetingView &view, const QString &ref);
[[nodiscard]] QVariantList hintsOf(const MeetingView &view);
[[nodiscard]] QHash<QString, QString> redactionMarks();

}
