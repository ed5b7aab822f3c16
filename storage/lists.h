#pragma once

#include "storage/journal.h"
#include "storage/model/command.h"
#include "storage/model/meeting.h"
#include "storage/words.h"

#include <map>

namespace rt {

class Statement;

// One line of the list of meetings.
struct MeetingRow {
    enum class State : quint8 { Convened, Started, Adjourned, Ended, Sealed, Cancelled };
    MeetingId id, root;                    // root: the first meeting of the process that this one reconvenes
    Ref ref, previous;
    State state = State::Convened;
    QString type, urgency, profile, venue, chair;
    QStringList children;                  // names, as corrected
    Instant convened;
    std::optional<Instant> scheduled, started, ended, sealed;
    friend bool operator==(const MeetingRow &, const MeetingRow &) = default;
};

// The rows that a process (a first meeting and those that reconvene it) comes to in the list of meetings.
[[nodiscard]] std::vector<MeetingRow> rowsOf(const Proceedings &proceedings, const MeetingId &root);

// The user that an AddUser event lets in.
[[nodiscard]] Actor userIn(const Event &event);

// What is read from the journal fast: the list of meetings, the users and the search. Follows each entry inside the
// transaction that appends it; can be made anew from the journal, and compared with it. What an entry means is asked of
// the fold (Proceedings), so that list and minutes cannot disagree.
class Lists {
public:
    Lists(Database &database, const Journal &journal);
    ~Lists();

    [[nodiscard]] Done follow(const Event &event, const Receipt &receipt);
    // After a transaction that was taken back: what follow() learnt in it is not so.
    void forget();
    // Everything from the journal again. Inside the caller's transaction.
    [[nodiscard]] Done rebuild();
    // The name of the first list that is not what the journal says; none when all are.
    [[nodiscard]] Result<std::optional<QString>> firstWrong() const;

    [[nodiscard]] Result<std::vector<MeetingRow>> meetings(int limit, int offset) const;
    [[nodiscard]] Result<std::vector<MeetingRow>> named(const Ref &ref) const;
    [[nodiscard]] Result<MeetingRow> meeting(const MeetingId &id) const;
    [[nodiscard]] Result<std::vector<MeetingId>> process(const MeetingId &root) const;   // in the order convened
    [[nodiscard]] Result<std::vector<Actor>> users() const;                              // by short name
    // An item's text as it stands: that of its entry, unless it was corrected.
    [[nodiscard]] Result<QString> textOf(qint64 row, const Event &event) const;
    [[nodiscard]] const WordIndex &words() const { return m_words; }

private:
    struct Process;
    [[nodiscard]] Result<Process *> processOf(const Event &event, qint64 before);
    [[nodiscard]] Result<MeetingId> rootOf(const Event &event) const;
    [[nodiscard]] Result<std::unique_ptr<Process>> load(const MeetingId &root, qint64 before) const;
    [[nodiscard]] Done followWords(Process &process, const Event &event, qint64 row);
    [[nodiscard]] Done followMeetings(Process &process);
    [[nodiscard]] Done followUser(const Event &event);
    [[nodiscard]] Done amend(qint64 row, const QString &text);
    [[nodiscard]] Done write(const MeetingRow &row);
    [[nodiscard]] Result<std::vector<MeetingRow>> select(const QByteArray &sql,
                                                         const std::function<void(Statement &)> &bind) const;
    struct Convened { MeetingId id, root; };
    struct Doc { QString text; bool corrected = false; };
    [[nodiscard]] Result<std::vector<Convened>> convened() const;
    [[nodiscard]] Result<std::vector<MeetingRow>>
    refold(const std::function<Done(const std::map<qint64, Doc> &)> &visit) const;
    [[nodiscard]] Result<std::optional<QString>> usersHold() const;

    Database &m_database;
    const Journal &m_journal;
    WordIndex m_words;
    std::vector<std::unique_ptr<Process>> m_processes;      // those in use, the last used last
};

}
