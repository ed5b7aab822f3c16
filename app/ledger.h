#pragma once

#include "storage/model/command.h"
#include "storage/model/meeting.h"
#include "storage/reading.h"

#include <QCborValue>
#include <QJsonObject>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace rt {

// What lies at the data folder, as far as can be told without unlocking: of a real store only the short names of those
// who may unlock it.
struct StoreState { bool exists = false, practice = false; std::vector<Actor> users; };

// One field of a form that is being filled in.
struct DraftField { QString form, name; QCborValue value; };

// A meeting as it is opened: its events folded, and the drafts that were left in it.
struct OpenedMeeting { MeetingId id; Proceedings proceedings; std::vector<DraftField> drafts; };

// How the record comes to be opened: as which of the chip's openings, and by a clock that should say something else.
struct Arrival { quint64 opening = 0; std::optional<Instant> expected = {}; };

class LedgerWork;
class WallTime;

// The store on its own thread: the only thing of the program that touches disk or cryptography. Everything asked of it
// returns at once; the answer is called back on the thread that asked, in the order of asking, and is dropped when
// `context` has died. A command is judged and journalled against the ledger's own proceedings, so what a screen shows
// can lag behind but never lead: an Event that comes back is on disk. What is read is read as whoever unlocked (Reading):
// lists and search hold what they may see, everything else of others is Access_Denied, and the audit trail says so.
class Ledger : public QObject {
    Q_OBJECT
public:
    template<class T> using Reply = std::function<void(Result<T>)>;

    explicit Ledger(const QString &folder, const StoreOptions &options = {}, QObject *parent = nullptr);
    // Test seam: runs on the ledger's thread before each piece of work ("slow disk").
    using Hold = std::function<void()>;
    void setHold(Hold hold);
    ~Ledger() override;                              // finishes what was asked, then closes the store
    Q_DISABLE_COPY_MOVE(Ledger)

    // Where the audit trail's times come from; without one, the system's clock. Must outlive the ledger's use.
    void setTime(const WallTime *time) { m_time = time; }

    void look(QObject *context, Reply<StoreState> reply);
    // A practice store with its first user, who may chair; it stays open. Real ones are made and opened at the door alone
    // (doorstep.h), where wrong tries are counted: nothing here takes anybody's secret.
    void createPractice(const Actor &first, Instant at, QObject *context, Reply<StoreState> reply);
    // With the store's key; without one only a practice store opens. The one user of the answer is who it is for.
    void enter(const QString &user, std::shared_ptr<SecretKey> key, const Arrival &how, QObject *context,
               Reply<StoreState> reply);
    void addUser(const Actor &user, Instant at, const QString &by, QObject *context, Reply<void> reply);
    void close(QObject *context, Reply<void> reply);

    void meetings(int from, int count, QObject *context, Reply<std::vector<MeetingRow>> reply);
    void search(const QString &words, int limit, QObject *context, Reply<std::vector<Hit>> reply);
    void summary(MeetingId meeting, QObject *context, Reply<MeetingRow> reply);
    void openMeeting(MeetingId meeting, QObject *context, Reply<std::shared_ptr<OpenedMeeting>> reply);
    // decide(), append, and the event that came of it; refusals go to the audit trail. The draft of `form` goes in the
    // same transaction. A Convene has no meeting yet: it makes one, and where the command has no ref, names it.
    void commit(MeetingId meeting, const Command &command, const QStringList &unfinished, const QString &form,
                QObject *context, Reply<Event> reply);
    // For whoever may read the trail (Access_Denied else); newest first, `before` as in Store::trail().
    void trail(const TrailFilter &filter, int limit, qint64 before, QObject *context,
               Reply<std::vector<TrailRow>> reply);
    // Anything else that is read or written down as whoever unlocked.
    void read(std::function<Done(Reading &)> work, QObject *context, Reply<void> reply);
    void people(QObject *context, Reply<std::vector<Actor>> reply);      // all users that the store ever knew
    void record(MeetingId meeting, const Ref &child, QObject *context, Reply<QJsonObject> reply);
    // disclosedRecord() with its redactions burned in; `marks` by reason.
    void copy(MeetingId meeting, const Ref &child, const QString &veil, const QHash<QString, QString> &marks, QObject *context,
              Reply<QJsonObject> reply);

    void saveDraft(MeetingId meeting, const DraftField &field, QObject *context, Reply<void> reply);
    void dropDraft(MeetingId meeting, const QString &form, QObject *context, Reply<void> reply);
    void drafts(MeetingId meeting, QObject *context, Reply<std::vector<DraftField>> reply);
    // Settings of a user (their language): kept in the same encrypted store.
    void saveSetting(const QString &user, const QString &name, const QString &value);
    void settings(const QString &user, QObject *context, Reply<QHash<QString, QString>> reply);

Q_SIGNALS:
    // The tablet's clock is not to be believed (clockdoubt.h); the trail says so already.
    void clockInDoubt();
    // What was saved could not be sealed for the council (outbox.h); said once until it went well again.
    void outboxBehind(const QString &why);

public:
    [[nodiscard]] const QThread *workThread() const { return &m_thread; }

private:
    template<class T, class Work> void ask(QObject *context, Reply<T> reply, Work work);

    QThread m_thread;
    LedgerWork *m_work;                              // lives on m_thread
    const WallTime *m_time = nullptr;                // asked on the thread that asks
};

}
