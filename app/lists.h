#pragma once

#include "app/desk.h"
#include "app/rowlist.h"
#include "storage/model/deadline.h"
#include "storage/model/meeting.h"

#include <vector>

namespace rt {

class WallTime;

// What the lists of one meeting are read from.
struct MeetingView {
    Proceedings proceedings;
    MeetingId id;
    const WallTime *time = nullptr;
    struct Unfinished { QString form, verb, why; };  // an entry that was refused and is kept as a draft
    std::vector<Unfinished> unfinished;
    QStringList lacking;                             // missing(), as of the last change
    QHash<QString, QString> reasons;                 // for the seal: what is missing -> why

    [[nodiscard]] const Meeting *meeting() const;
    [[nodiscard]] const Item *item(const QString &ref) const;
    [[nodiscard]] QString nameOf(const QString &ref) const;          // of a child, person or attendee; else the ref
    [[nodiscard]] QStringList namesOf(const QStringList &refs) const;
    [[nodiscard]] QStringList missing() const;       // rt::missing() and "unfinished:FORM"
    [[nodiscard]] int numberOf(const QString &decision) const;       // as records number it, from 1
    [[nodiscard]] QString decisionName(const QString &decision) const;
    [[nodiscard]] QString question(const QString &prompt) const;
    [[nodiscard]] QString quorumLacks() const;       // whom, in words
    [[nodiscard]] QString unfinishedWords(const QString &form) const;
};

// The lists of one meeting, for the screens. In brackets the roles, which delegates declare as required properties of
// the same name: strings ready to show unless a type is given. `children` names who it concerns, empty for the whole
// meeting; `childRefs` are their refs. Withdrawn items are in no list.
class MeetingLists : public Desk {
    Q_OBJECT
    // (key name born caseRef whereabouts school inPatient:bool outcomes decisions:int actions:int missing:int)
    Q_PROPERTY(rt::RowList *children MEMBER children CONSTANT)
    // (key name born relations responsibility alleged:bool under18:bool)
    Q_PROPERTY(rt::RowList *people MEMBER people CONSTANT)
    // (key name link disposition reason)
    Q_PROPERTY(rt::RowList *otherChildren MEMBER otherChildren CONSTANT)
    // (key name agency role authority:bool present:bool times mode modeWords acknowledged:bool apologies excluded:bool)
    Q_PROPERTY(rt::RowList *attendees MEMBER attendees CONSTANT)
    // (key text by agency kind kindWords children:list childRefs:list date sensitivity corrections:int at)
    Q_PROPERTY(rt::RowList *information MEMBER information CONSTANT)
    // (key matter status statusWords children:list childRefs:list grounds rationale exceptional timing officer)
    Q_PROPERTY(rt::RowList *consents MEMBER consents CONSTANT)
    // (key number:int text basis outcomes enquiry children:list childRefs:list involved signed:int toSign:int at)
    Q_PROPERTY(rt::RowList *decisions MEMBER decisions CONSTANT)
    // (key what purpose owner due dueWhy kind children:list childRefs:list contingency state overdue:bool)
    Q_PROPERTY(rt::RowList *actions MEMBER actions CONSTANT)
    // (key question state stateWords text forced:bool source)  key: the prompt's id; state: open done not_applicable
    Q_PROPERTY(rt::RowList *prompts MEMBER prompts CONSTANT)
    // (key title words version read:bool readWords acknowledged:int present:int)
    Q_PROPERTY(rt::RowList *statements MEMBER statements CONSTANT)
    // (key words child due left overrun:bool met:bool rule source why childRef reason)   key: rule, child, from
    // in the order in which they run out, what is done last; reason: why it ran out, once somebody said so
    Q_PROPERTY(rt::RowList *clocks MEMBER clocks CONSTANT)
    // (key words section target field reason)      key: the missing thing's name; section: which screen mends it
    // ("people" "agenda" "statements" "decisions" "actions" "convening" "signoff" "readback" "unfinished")
    Q_PROPERTY(rt::RowList *missing MEMBER missing CONSTANT)
    // (key attendee name agency decision number:int text response responseWords comment involved:bool earlier:bool)
    // key: "a2/d1", a row for each attendee who was ever present and each decision; response empty until given
    Q_PROPERTY(rt::RowList *signoffs MEMBER signoffs CONSTANT)
    // (key kind kindWords text lines:list children:list childRefs:list by at) what has no list of its own: withheld,
    // outstanding, competence, protection, family, dissent, addenda, distributions, outcomes; lines: {label, value} each
    Q_PROPERTY(rt::RowList *notes MEMBER notes CONSTANT)
    // (key role roleWords because) who belongs at the table by what is known, and is not invited
    Q_PROPERTY(rt::RowList *wanted MEMBER wanted CONSTANT)
    // (key action state stateWords note at by)  what became of actions, in order
    Q_PROPERTY(rt::RowList *progress MEMBER progress CONSTANT)
    // (key corrections:int) every item that was corrected
    Q_PROPERTY(rt::RowList *corrected MEMBER corrected CONSTANT)
    // (key kindWords text reason at by) what was withdrawn, and why
    Q_PROPERTY(rt::RowList *withdrawn MEMBER withdrawn CONSTANT)

public:
    MeetingLists(Ledger &ledger, const Limits &limits, MeetingView view, QObject *parent = nullptr);

    RowList *const children, *const people, *const otherChildren, *const attendees, *const information, *const consents,
        *const decisions, *const actions, *const prompts, *const statements, *const clocks, *const missing,
        *const signoffs, *const notes, *const wanted, *const progress, *const corrected, *const withdrawn;

    [[nodiscard]] const MeetingView &view() const { return m_view; }

protected:
    void take(const Event &event);                   // folds it in and tells which rows and cells differ
    void tick();                                     // the minute changed, or what is unfinished
    void retell();                                   // the language changed
    MeetingView m_view;

private:
    template<class Cells> RowList *list(QList<QByteArray> roles, Cells cells);
    template<class Cells> RowList *items(QList<QByteArray> roles, Cells cells);
    void update(const QStringList *touched, bool reset);
    [[nodiscard]] const Clock *clockOf(const QString &key) const;
    [[nodiscard]] static QString keyOf(const Clock &clock);

    std::vector<Clock> m_clocks;                     // as of the last change
};

}
