#pragma once

#include "storage/model/meeting.h"
#include "storage/model/result.h"
#include "storage/model/workingdays.h"

#include <QCborMap>
#include <QMap>

namespace rt::capture {

// One line that takes anything, as people type while others talk:
//
//     rigby niamh allegation: says her uncle hit her          a head of known words, a colon, and what was said
//     act rigby niamh fri: see her alone so that she can speak
//     Rigby says that Niamh was asleep                        no head: read as far as it is plain, the rest is asked
//
// Promise: what is filed is the typed text. Words are taken off it only where they stand in a head that was understood to
// the last word, and where "so that" and "because" part it in two; nothing is put in. What was not said, pinned or
// tapped is asked and never guessed, above all which of several children it is about: a sibling's name in the wrong file does
// real harm. Pure: knows the meeting as `Known`, and no clock.

enum class Part { Verb, By, Children, Kind, Outcomes, Owner, Due };

// How a part came by its value, from what must be asked to what holds.
enum class Came {
    Nowhere,
    Suggested,                   // gathered from the text, or one of several: offered first, never filed unasked
    Only,                        // there is only one child
    Named,                       // a child named in the text, and no other
    Pinned,
    Said,                        // in the head, or "Rigby says …"
    Chosen,                      // tapped
};

struct Span { qsizetype from = 0, to = 0; friend bool operator==(const Span &, const Span &) = default; };

struct Read {
    Part part = Part::Verb;
    Came came = Came::Nowhere;
    QStringList values;          // refs or codes; of Due a day, or "3wd", "4h"
    QStringList candidates;      // what to offer first when it is asked
    std::vector<Span> where;     // in the line
    bool required = false;

    [[nodiscard]] bool settled() const { return came > Came::Suggested; }
};

struct Person { Ref ref; QString name, agency, role; bool present = false; };
struct Child { Ref ref; QString name; };

// What the line is read against.
struct Known {
    std::vector<Person> people;
    std::vector<Child> children;
    Day today{};
    QString calendar;            // for "in 3 wd" where the record takes days alone
};
[[nodiscard]] Known knownOf(const Proceedings &proceedings, const Meeting &meeting, Instant now);
// Those who are present, whoever spoke last first; then the others in the order in which they came.
[[nodiscard]] QStringList speakers(const Proceedings &proceedings, const Meeting &meeting);

// What people tapped or pinned; it holds until they take it back.
using Given = QMap<Part, QStringList>;

struct Reading {
    Verb verb = Verb::Share;
    std::vector<Read> parts;     // those that the verb has, Verb first
    QString text;                // what was said, as typed
    QString second;              // after "so that" or "because": purpose, reason or basis
    Span head;                   // what was taken off; empty without
    QStringList alsoNamed;       // children whom the text names and who are not among those it is about

    [[nodiscard]] const Read &part(Part part) const;
    // What stops it from being filed, in the order in which screens ask; empty when it is ready.
    [[nodiscard]] std::vector<Part> asks() const;
    [[nodiscard]] bool wantsText() const { return text.isEmpty(); }
    [[nodiscard]] bool wantsSecond() const;                             // the verb needs one, and there is none
    [[nodiscard]] bool ready() const { return asks().empty() && !wantsText() && !wantsSecond(); }
};

[[nodiscard]] Reading readLine(const QString &line, const Known &known, const Given &chosen = {},
                               const Given &pinned = {});
// The fields of the command, under the names that forms use ("due.within"). What is not settled is left out, so that an
// unfinished entry says nothing that nobody said.
[[nodiscard]] QCborMap fieldsOf(const Reading &reading, const Known &known);

// The same for an entry that is kept although something is open: then nothing is taken off the line.
[[nodiscard]] QCborMap unfinishedFieldsOf(const Reading &reading, const QString &line, const Known &known);

// The words that are understood, English and Welsh alike: data (capture/words.json), not code.
struct Lexicon {
    using Words = QMap<QString, QStringList>;        // code -> how people write it
    Words verbs, kinds, kindsInText, roles, outcomes, units;
    QStringList today, tomorrow, within, before, everyone, siblings, says, does, purpose, because, joining, alsoWords,
        titles;
    std::vector<QStringList> weekdays;               // Monday first
};
[[nodiscard]] const Lexicon &lexicon();
// InvalidValue with the place as detail for an unknown key or code, or a list that is lacking.
[[nodiscard]] Result<Lexicon> readLexicon(const QByteArray &json);

// Text as it is compared: without case and accents, one apostrophe. Of one length with nothing.
[[nodiscard]] QString folded(QStringView text);

}
