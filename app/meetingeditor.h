#pragma once

#include "app/lastsaid.h"
#include "app/lists.h"

namespace rt {

// The open meeting: what its screens show and the intents they raise. It takes in only what the ledger says is on disk,
// so nothing shows as saved earlier. Every intent returns at once, gives its number, and ends in exactly one signal
// that repeats the number: committed or refused. Fields have the names and codes of the script format; instants are
// RFC 3339 text (Wording.instant() makes them); an empty string or list means "not given".
class MeetingEditor : public MeetingLists {
    Q_OBJECT
    Q_PROPERTY(QString meetingId READ meetingId CONSTANT)
    Q_PROPERTY(QString ref READ ref CONSTANT)                            // target of a correction of the convening
    Q_PROPERTY(QString title READ title NOTIFY changed)                  // "Reuben Attard-Lowe and 2 more"
    Q_PROPERTY(QString typeWords READ typeWords NOTIFY changed)
    Q_PROPERTY(QString procedureWords READ procedureWords NOTIFY changed)
    Q_PROPERTY(rt::MeetingEditor::State state READ state NOTIFY changed)
    Q_PROPERTY(QString stateWords READ stateWords NOTIFY changed)        // "Started 09:34", "Ended 10:40" ...
    Q_PROPERTY(QString savedWords READ savedWords NOTIFY savedChanged)   // "Saved 10:42", only after the receipt
    Q_PROPERTY(bool saving READ saving NOTIFY savedChanged)              // something was asked and is not on disk yet
    Q_PROPERTY(bool quorumMet READ quorumMet NOTIFY changed)
    Q_PROPERTY(QString quorumWords READ quorumWords NOTIFY changed)      // "Quorum not met: police missing"
    Q_PROPERTY(bool readBackDone READ readBackDone NOTIFY changed)
    Q_PROPERTY(bool mayChair READ mayChair CONSTANT)
    Q_PROPERTY(bool editable READ editable NOTIFY changed)               // neither sealed nor cancelled
    Q_PROPERTY(int withoutReason READ withoutReason NOTIFY changed)      // missing, and no reason given: stops the seal
    Q_PROPERTY(QVariantMap convening READ convening NOTIFY changed)      // the fields of the convening, as they stand
    Q_PROPERTY(QString chair READ chair NOTIFY changed)                  // the user who chairs now
    Q_PROPERTY(QString adjournedWords READ adjournedWords NOTIFY changed)    // why, and until when; empty unless it is
    Q_PROPERTY(QString typeRule READ typeRule NOTIFY changed)            // which rule makes it that type, with its source
    Q_PROPERTY(QString undoWords READ undoWords NOTIFY changed)          // what undo() would take back; empty: nothing
    Q_PROPERTY(int opens READ opens NOTIFY changed)                      // actions that a meeting to follow would take up

public:
    enum State { Planned, Running, Adjourned, Ended, Sealed, Cancelled };
    Q_ENUM(State)

    MeetingEditor(Ledger &ledger, const WallTime &time, const Limits &limits, const Actor &actor,
                  std::shared_ptr<OpenedMeeting> opened, QObject *parent = nullptr);

    // What Draft commits and what the intents below come to. A refused form stays as an unfinished entry.
    Q_INVOKABLE int say(const QString &verb, const QVariantMap &fields, const QString &form = {}) override;
    void dropDraft(const QString &form) override;
    QString setAside(const QString &form) override;

    Q_INVOKABLE int start() { return say(QStringLiteral("start"), {}); }
    Q_INVOKABLE int end() { return say(QStringLiteral("end"), {}); }
    Q_INVOKABLE int addChild(const QString &name, const QString &born = {}, const QString &expected = {});
    Q_INVOKABLE int invite(const QString &name, const QString &agency, const QString &role, bool authority = false);
    Q_INVOKABLE int arrive(const QString &attendee, const QString &mode);
    Q_INVOKABLE int leave(const QString &attendee);
    Q_INVOKABLE int apologise(const QString &attendee, const QString &reason, bool informationSent = false);
    Q_INVOKABLE int readStatement(const QString &statement, const QString &language, const QString &by);
    Q_INVOKABLE int acknowledge(const QString &attendee, const QString &statement);
    Q_INVOKABLE int acknowledgeAll(const QString &statement);            // an event for each present; the last number
    Q_INVOKABLE int answer(const QString &prompt, const QString &state, const QString &text = {});
    Q_INVOKABLE int correct(const QString &target, const QString &field, const QVariant &value, const QString &reason);
    Q_INVOKABLE int withdraw(const QString &target, const QString &reason);
    Q_INVOKABLE int readBack() { return say(QStringLiteral("read-back"), {}); }
    // `which` empty: all decisions.
    Q_INVOKABLE int sign(const QString &attendee, const QStringList &which, const QString &response,
                         const QString &method, const QString &comment = {});
    // Why something will stay missing. Kept as a draft until the seal, which carries it.
    Q_INVOKABLE void giveReason(const QString &what, const QString &reason);
    Q_INVOKABLE int seal();
    // Takes back what was said last by one tap, whatever it was (storage/model/undoing.h) and of however many people; and
    // what was taken back can be had again. Until it is on disk, a second tap does nothing.
    Q_INVOKABLE int undo();
    // Another child was added to the meeting: what was said of them before now says so.
    Q_INVOKABLE int promoted(const QString &other);
    [[nodiscard]] Q_INVOKABLE QStringList heardBy(const QString &statement) const;   // who acknowledged it
    // Everybody who is to have what was decided: what "distribute" begins with (domain A9).
    [[nodiscard]] Q_INVOKABLE QStringList recipients() const;
    // Which verb made an item, so that the same form can put it right.
    [[nodiscard]] Q_INVOKABLE QString verbOf(const QString &ref) const;
    // A refused entry that is not wanted after all: its draft goes, nothing of it was in the record.
    Q_INVOKABLE void discardUnfinished(const QString &form);

    // Keeps what a line said as a form of its own ("share#2"), for say(). With a refusal's name it stands among what is
    // missing at once, as an entry that was begun.
    QString keepForm(const QString &verb, const QVariantMap &fields, const QString &why = {});

    // The fields of an item as they stand, for a form that corrects it (objects as names with a dot; of the meeting also
    // "started" and "ended"); and what it was before, newest first, as maps
    // {field, before, after, at, by, reason} of words.
    [[nodiscard]] Q_INVOKABLE QVariantMap fields(const QString &ref) const;
    [[nodiscard]] Q_INVOKABLE QVariantList history(const QString &ref) const;
    // An entry in a few words; and what a form's "due" comes to: "Thu 5 Mar: 3 working days from when …".
    [[nodiscard]] Q_INVOKABLE QString wordsOf(const QString &ref) const;
    [[nodiscard]] Q_INVOKABLE QVariantList linesOf(const QString &ref) const;    // {label, value} of what else was said
    [[nodiscard]] Q_INVOKABLE QString dueWords(const QVariantMap &form) const;
    // The distance {within, unit, from} to the day by which the conference of these children is held; empty while no
    // section 47 enquiry was decided on.
    [[nodiscard]] Q_INVOKABLE QVariantMap beforeConference(const QStringList &children) const;
    // Of a sealed meeting: the texts of an item as they stand, {label, text}, for whoever chooses words of it to redact; and
    // what calls for a look before anything leaves, {target, text, reason, reasonWords}.
    [[nodiscard]] Q_INVOKABLE QVariantList redactable(const QString &ref) const;
    [[nodiscard]] Q_INVOKABLE QVariantList redactionHints() const;
    [[nodiscard]] Q_INVOKABLE QString nameOf(const QString &ref) const { return m_view.nameOf(ref); }

    [[nodiscard]] QString meetingId() const { return m_view.id.toString(QUuid::WithoutBraces); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString typeWords() const;
    [[nodiscard]] QString procedureWords() const;
    [[nodiscard]] State state() const;
    [[nodiscard]] QString stateWords() const;
    [[nodiscard]] QString savedWords() const;
    [[nodiscard]] bool saving() const { return m_asked > 0; }
    [[nodiscard]] bool quorumMet() const;
    [[nodiscard]] QString quorumWords() const;
    [[nodiscard]] bool readBackDone() const;
    [[nodiscard]] bool mayChair() const { return m_actor.mayChair(); }
    [[nodiscard]] bool editable() const;
    [[nodiscard]] int withoutReason() const;
    [[nodiscard]] QVariantMap convening() const;
    [[nodiscard]] QString ref() const;
    [[nodiscard]] QString chair() const;
    [[nodiscard]] QString adjournedWords() const;
    [[nodiscard]] QString typeRule() const;
    [[nodiscard]] QString undoWords() const;
    [[nodiscard]] int opens() const;
    [[nodiscard]] Instant now() const;
    void askRecord(const Ref &child, QObject *context, Ledger::Reply<QJsonObject> reply);
    void askCopy(const Ref &child, QObject *context, Ledger::Reply<QJsonObject> reply);
    void tick();                                                         // another minute
    void retell();                                                       // another language

Q_SIGNALS:
    void changed();
    void savedChanged();
    void reconvened(const QString &meetingId);                           // the meeting that follows this one is on disk

private:
    [[nodiscard]] Ref refFor(Kind kind);
    [[nodiscard]] static MeetingView viewOf(OpenedMeeting &opened, const WallTime &time);
    void setUnfinished(const QString &form, const QString &verb, const QString &why);
    int ask(Verb verb, const QCborMap &fields, const QString &form);
    void answered(int request, const Command &command, const QString &form, const Result<Event> &event);

    const WallTime &m_time;
    Actor m_actor;
    LastSaid m_last;
    QStringList m_named;                                                 // refs given away and not yet committed
    std::optional<Instant> m_saved;
    int m_requests = 0, m_asked = 0;
};

}
