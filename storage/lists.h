#pragma once

#include "storage/journal.h"
#include "storage/model/command.h"
#include "storage/process.h"
#include "storage/words.h"

#include <map>

namespace rt {

class Statement;

// The user that an AddUser event lets in.
[[nodiscard]] Actor userIn(const Event &event);

// What is read from the journal fast: the list of meetings, the users and the search. Can be made anew from the journal,
// and compared with it. What an entry means is asked of the fold (Proceedings), so that list and minutes cannot disagree.
//
// Meetings and users follow each entry inside the transaction that appends it. The words for the search follow in batches,
// in a transaction of their own that also says how far they go: before anybody searches, at lock, and whenever
// kIndexEvery entries wait. FTS5 makes hundreds of allocations for an entry, each of which cipher_memory_security locks
// and unlocks; word by word in the same transaction an append cost seven times the bare one.
class Lists {
public:
    Lists(Database &database, const Journal &journal);
    ~Lists();

    [[nodiscard]] Done follow(const Event &event, const Receipt &receipt);
    // The search goes as far as the journal. A transaction of its own.
    [[nodiscard]] Done indexWords();
    [[nodiscard]] bool shouldIndex() const;
    static constexpr int kIndexEvery = 200;      // some 10 ms of work, once in several minutes of a meeting
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
    [[nodiscard]] Result<Process *> processOf(const Event &event, qint64 before);
    [[nodiscard]] Result<MeetingId> rootOf(const Event &event) const;
    [[nodiscard]] Result<std::unique_ptr<Process>> load(const MeetingId &root, qint64 before) const;
    [[nodiscard]] Done reword(const Rewording &rewording);
    [[nodiscard]] Result<qint64> indexed() const;
    [[nodiscard]] Done setIndexed(qint64 row);
    [[nodiscard]] Result<std::vector<Rewording>> rewordingsAfter(qint64 row) const;
    [[nodiscard]] Done followMeetings(Process &process);
    [[nodiscard]] Done followUser(const Event &event);
    [[nodiscard]] Done amend(qint64 row, const QString &text);
    [[nodiscard]] Done write(const MeetingRow &row);
    [[nodiscard]] Result<std::vector<MeetingRow>> select(const QByteArray &sql,
                                                         const std::function<void(Statement &)> &bind) const;
    [[nodiscard]] Result<std::vector<MeetingRow>> inOrder() const;      // of convening
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
    std::vector<Rewording> m_waiting;                       // for the search, of the entries after m_waitingAfter
    qint64 m_waitingAfter = -1, m_last = -1;                // rows; -1: nothing was followed yet
};

}
