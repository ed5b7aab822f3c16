#pragma once

#include "storage/journal.h"
#include "storage/model/command.h"
#include "storage/process.h"
#include "storage/words.h"

#include <map>

namespace rt {

class Statement;

// What is read from the journal fast: the list of meetings, the users and the search. Can be made anew from the journal,
// and compared with it. What an entry means is asked of the fold (Proceedings), so that list and minutes cannot disagree.
//
// All of it follows each entry inside the transaction that appends it; only the words are gathered, and go into their
// index (FTS5) in the transaction of every kIndexEvery-th entry. Whoever searches reads the index and the few entries
// after it together. Word by word an append cost four to six times the bare one: the README's decisions have the figures.
class Lists {
public:
    Lists(Database &database, const Journal &journal);
    ~Lists();

    [[nodiscard]] Done follow(const Event &event, const Receipt &receipt);
    static constexpr int kIndexEvery = 16;       // about 1 ms of work, once in some minutes of a meeting
    // The words that wait go into their index. Inside the caller's transaction.
    [[nodiscard]] Done indexWords();
    // Rows that hold every word, the last perhaps only begun; newest first, no more than `limit`.
    [[nodiscard]] Result<std::vector<qint64>> find(const QStringList &words, int limit);
    // After a transaction that was taken back: what follow() learnt in it is not so.
    void forget();
    // Everything from the journal again. Inside the caller's transaction.
    [[nodiscard]] Done rebuild();
    // The name of the first list that is not what the journal says; none when all are.
    [[nodiscard]] Result<std::optional<QString>> firstWrong() const;

    [[nodiscard]] Result<std::vector<MeetingRow>> meetings(int limit, int offset) const;
    // Those that the reader may read (access.h).
    [[nodiscard]] Result<std::vector<MeetingRow>> meetings(const Actor &reader, int limit, int offset) const;
    [[nodiscard]] Result<std::vector<MeetingRow>> named(const Ref &ref) const;
    [[nodiscard]] Result<MeetingRow> meeting(const MeetingId &id) const;
    [[nodiscard]] Result<std::vector<MeetingId>> process(const MeetingId &root) const;   // in the order convened
    [[nodiscard]] Result<std::vector<Actor>> users() const;                              // by short name
    // When the clocks that run in any meeting run out, each instant once, the first first; and whether some moved since
    // this was last asked for.
    [[nodiscard]] Result<std::vector<Instant>> dues();
    [[nodiscard]] bool duesMoved() const { return m_duesMoved; }
    // An item's text as it stands: that of its entry, unless it was corrected.
    [[nodiscard]] Result<QString> textOf(qint64 row, const Event &event) const;

private:
    [[nodiscard]] Result<Process *> processOf(const Event &event, qint64 before);
    [[nodiscard]] Result<MeetingId> rootOf(const Event &event) const;
    [[nodiscard]] Result<std::unique_ptr<Process>> load(const MeetingId &root, qint64 before) const;
    [[nodiscard]] Done reword(const Rewording &rewording);
    [[nodiscard]] Done knowWaiting(qint64 before);
    [[nodiscard]] Done setIndexed(qint64 row);
    [[nodiscard]] Result<std::vector<Rewording>> rewordingsBetween(qint64 after, qint64 before) const;
    [[nodiscard]] Done followMeetings(Process &process);
    [[nodiscard]] Done followUser(const Event &event);
    [[nodiscard]] Done amend(qint64 row, const QString &text);
    [[nodiscard]] Done write(const MeetingRow &row);
    [[nodiscard]] Result<std::vector<MeetingRow>> select(const QByteArray &sql,
                                                         const std::function<void(Statement &)> &bind) const;
    [[nodiscard]] Result<std::vector<MeetingRow>> shownOf(const MeetingId &root) const;
    struct Convened { MeetingId id, root; };
    struct Doc { QString text; bool corrected = false; };
    [[nodiscard]] Result<std::vector<Convened>> convened() const;
    using Visit = std::function<Done(const MeetingId &root, std::vector<MeetingRow> rows, const std::map<qint64, Doc> &)>;
    [[nodiscard]] Done refold(const std::vector<Convened> &all, const Visit &visit) const;
    [[nodiscard]] Result<bool> orderHolds(const std::vector<Convened> &all) const;
    [[nodiscard]] Result<std::optional<QString>> usersHold() const;

    Database &m_database;
    const Journal &m_journal;
    WordIndex m_words;
    std::vector<std::unique_ptr<Process>> m_processes;      // those in use, the last used last
    std::vector<Rewording> m_waiting;                       // for the search, of the entries after m_indexed
    bool m_duesMoved = true;
    qint64 m_indexed = -1, m_last = -1;                     // rows; -1: not known yet
};

}
