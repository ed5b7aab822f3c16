#pragma once

#include "storage/model/event.h"

#include <QCborArray>
#include <QHash>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace rt {

// One field of an item that was corrected; the old value stays for ever.
struct Change {
    QString field;               // its path: "text", "referral.received"
    QCborValue before, after;
    Instant at;
    QString by, reason;
};

// One thing that somebody said, as it stands now. `fields` has the names of the verb's table (vocabulary.h).
struct Item {
    Ref ref;
    Verb verb;
    MeetingId meeting;           // where it was made
    Instant at;
    QString by;
    QCborMap fields;             // as corrected
    QCborMap made;               // as first said
    std::vector<Change> history;
    int corrections = 0;         // how many times corrected; one correction may change several fields
    struct Withdrawal { Instant at; QString by, reason; };
    std::optional<Withdrawal> withdrawn;

    [[nodiscard]] QCborValue value(QStringView path) const;         // undefined when not given
    [[nodiscard]] QString text(QStringView path) const;             // empty when not given
    [[nodiscard]] bool flag(QLatin1StringView name) const;
    [[nodiscard]] QStringList list(QLatin1StringView name) const;
    [[nodiscard]] std::optional<Instant> instant(QStringView path) const;
    // The children it is tagged for; empty means the whole meeting.
    [[nodiscard]] QStringList children() const;
    [[nodiscard]] bool concerns(const Ref &child) const;            // tagged for it, or of the whole meeting
};

struct Presence { Ref attendee; Instant from; std::optional<Instant> to; QString mode; };
struct Signoff {
    Ref attendee, decision;
    QString response, method, comment;
    Instant at;
    QString by;
    QCborArray strokes;          // a drawn signature (ink.h), or empty
    QString typedName;           // ... or a name typed instead
    QString textHash;            // of the text that was signed, where it was handed over to be read
    int corrections = 0;         // changes that the decision had then: what was corrected later they have not seen
};
// What the decision says (its text, its outcomes, whom it is for) is not what it said when they answered.
[[nodiscard]] bool isForEarlierText(const Signoff &given, const Item &decision);
struct Said { Instant at; QString by; QCborMap fields; };            // what makes no item: a statement, an overrun ...

// One strategy meeting as the fold of its events. Invariants: `ended` only after `started`; nothing but what the
// vocabulary marks afterSeal follows `sealed`; times are those that people gave, corrected ones included.
struct Meeting {
    MeetingId id;
    Ref ref;
    QString profile, calendar;
    Ref previous;                                    // the meeting this one reconvenes, or empty
    QString chair;                                   // the user who convened it
    std::optional<Instant> started, ended, sealed;
    QString sealedBy;
    std::vector<Ref> children, people, attendees;    // with those carried over
    std::vector<Ref> carriedActions;
    std::vector<Ref> made;                           // every item made in this meeting, in order
    std::vector<Presence> presence;                  // in order of arrival
    QHash<Ref, Said> apologies;
    std::vector<Said> statements, acknowledgements, overruns, chairs;
    std::vector<Said> adjournments;                  // adjourn and resume, each with its fields
    std::optional<Said> cancelled;
    bool adjourned = false;
    QHash<QString, Said> answers;                    // by prompt
    std::vector<Signoff> signoffs;                   // every one, in order; the last of attendee and decision counts
    std::optional<Instant> readBack;
    QHash<Ref, QStringList> involved;                // decision -> attendees
    std::vector<std::pair<QString, QString>> sealReasons;   // what was missing at the seal -> why
    int refusals = 0;

    [[nodiscard]] std::vector<Ref> presentNow() const;
    [[nodiscard]] std::vector<Ref> presentAt(Instant at) const;
    [[nodiscard]] bool isPresent(const Ref &attendee) const;
    [[nodiscard]] const Signoff *signoff(const Ref &attendee, const Ref &decision) const;
    [[nodiscard]] bool acknowledgedBy(const Ref &attendee, QLatin1StringView statement) const;
    // In a correction's words: when somebody was there, how a prompt was answered, who read out a statement.
    [[nodiscard]] QCborArray spans(const Ref &attendee) const;
    [[nodiscard]] QCborValue answer(const QString &prompt) const;
    [[nodiscard]] QCborArray readings(QStringView statement) const;
    [[nodiscard]] QCborArray acknowledged(const Ref &attendee) const;
};

// The meetings that may speak of each other's things: a first strategy meeting and those that reconvene it (and, when a
// script is played, all meetings of that script). A pure value: fold the same events, get the same proceedings. It is
// what decide() judges by and what screens, record, clocks and returns are read from.
class Proceedings {
public:
    // Takes in an event that decide() gave, or that the journal kept. Tolerates what it does not understand (a later
    // version's field), because a record must stay readable.
    void apply(const Event &event);

    [[nodiscard]] const std::vector<Meeting> &meetings() const { return m_meetings; }   // in the order convened
    [[nodiscard]] const Meeting *meeting(const Ref &ref) const;
    [[nodiscard]] const Meeting *meeting(const MeetingId &id) const;
    [[nodiscard]] const Meeting *lastConvened() const;
    [[nodiscard]] const Item *item(const Ref &ref) const;             // whatever it is, withdrawn ones too
    // The item of that kind, if the meeting may speak of it: its own or one of a meeting it follows.
    [[nodiscard]] const Item *known(const Meeting &meeting, Kind kind, const Ref &ref) const;
    // From the first meeting of the process to this one; and those that follow it.
    [[nodiscard]] std::vector<const Meeting *> chain(const Meeting &meeting) const;
    [[nodiscard]] std::vector<const Meeting *> later(const Meeting &meeting) const;
    // What stands in a meeting: items of a verb that are not withdrawn, in order, with what was carried over.
    [[nodiscard]] std::vector<const Item *> standing(const Meeting &meeting, Verb verb) const;
    // What became of an action, in order; and the state that holds now: "open" until somebody says otherwise.
    [[nodiscard]] std::vector<Said> progress(const Ref &action) const;
    [[nodiscard]] QString actionState(const Ref &action) const;
    // What stands of an item in a meeting under a name that a correction may give it (correctable() in vocabulary.h);
    // null or an empty list where nothing does.
    [[nodiscard]] QCborValue standing(const Meeting &meeting, const Item &item, QStringView path) const;
    // The next free ref of a kind in this process ("d4"), for screens, which name things by themselves.
    [[nodiscard]] Ref freshRef(Kind kind) const;

private:
    void convene(const Event &event);
    void correct(Meeting &meeting, const Event &event);
    // Takes a corrected fact that no field of the item holds; false where it is an ordinary field.
    bool correctFact(Meeting &meeting, const Item &item, const QString &path, const QCborValue &after, const Event &event);

    std::vector<Meeting> m_meetings;
    QHash<MeetingId, qsizetype> m_byId;
    QHash<Ref, qsizetype> m_byRef;
    std::vector<Item> m_items;                       // also the convening of each meeting, under the meeting's ref
    // For each meeting, the places of its items by verb: a screen asks for dozens of lists of ten thousand entries.
    std::vector<std::map<Verb, std::vector<size_t>>> m_madeBy;
    QHash<Ref, qsizetype> m_itemByRef;
    QHash<Ref, std::vector<Said>> m_progress;
    int m_unnamed = 0;
};

}
