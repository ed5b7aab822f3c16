#pragma once

#include "storage/journal.h"
#include "storage/lists.h"
#include "storage/model/chainfile.h"
#include "storage/model/command.h"
#include "storage/model/throttling.h"
#include "storage/trail.h"
#include "storage/vault.h"

namespace rt {

// Something said that holds the words looked for.
struct Hit {
    MeetingId meeting;
    Ref ref;                               // empty: said without a name of its own (an answer, a comment)
    Verb verb;
    QString snippet;                       // the words in their surroundings, as they stand now
    qint64 row = 0;
};

struct StoreOptions {
    const char *vfs = nullptr;             // tests put a failing disk beneath
    KdfCost cost = {};                     // of the first user's slot
    SecurityChip *chip = nullptr;          // ... and what it is sealed in, if there is one
    SecretKind kind = SecretKind::Passphrase;
    SecurityKey *key = nullptr;            // ... and what they have in hand, where takesKey(kind)
    QString keyPin = {};
    QByteArray council = {};               // the public key that the store's key is sealed to for recovery
    quint64 opening = 0;                   // of the chip's, for the clocks on the lock screen (duenote.h); 0: as before
    Uptime now = {};                       // for the try at a store that is only half made (unlocking.h)
    Instant at = {};
    int logPages = 1000;                   // how long the log grows before it is copied into the main file
};

class Outbox;
struct Draft { QString key, value; };

// Everything a tablet holds, in one folder: the encrypted file with the journal and what is read from it fast (the list
// of meetings, the search, the users, drafts), its key file, and a note of the last entry that was acknowledged. An
// append changes the journal and all that follows from it in one transaction, or nothing; then, where it moved a running
// clock, the note for the lock screen (duenote.h). Belongs to one thread; another program that opens the same folder gets
// Store_Locked at once.
class Store {
public:
    enum class Kind { Real, Practice };
    using Options = StoreOptions;

    // Makes a store and its first slot; finishes one that a power cut left half made (with the same passphrase).
    // Store_Exists when there is a whole one.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &folder, const QString &user,
                                                               const QString &passphrase, const Options &options = {});
    [[nodiscard]] static Result<std::unique_ptr<Store>> createPractice(const QString &folder,
                                                                       const Options &options = {});
    // Store_NotFound (also for one that is half made), Vault_*, and all that Database::open() says. Store_Damaged when
    // it holds less than it once acknowledged: `detail` says which entries.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &folder, const SecretKey &key,
                                                             const Options &options = {});
    [[nodiscard]] static Result<std::unique_ptr<Store>> openPractice(const QString &folder, const Options &options = {});
    // Without a key: what lies in the folder, if anything does.
    [[nodiscard]] static Result<Kind> kindOf(const QString &folder);
    [[nodiscard]] static QString vaultPath(const QString &folder);
    [[nodiscard]] static QString practicePath(const QString &folder);
    [[nodiscard]] static QString triesPath(const QString &folder);
    [[nodiscard]] static QString doorBookPath(const QString &folder);
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    ~Store();

    // The drafts of the event's meeting with these keys go in the same transaction; a key stands for all below it
    // ("share" for "share/text" too).
    [[nodiscard]] Result<Receipt> append(const Event &event, const QStringList &committedDrafts = {});
    [[nodiscard]] Result<std::vector<Receipt>> append(std::span<const Event> events,
                                                      const QStringList &committedDrafts = {});
    // An AddUser event in the device's own chain; replaces what was said of the user before. InvalidValue: a name or team
    // that is no text, or too long.
    [[nodiscard]] Result<Receipt> addUser(const Actor &user, Instant at, const QString &by);
    // An entry of the audit trail, in the device's own chain: saved when it returns, like everything else.
    [[nodiscard]] Result<Receipt> audit(const AuditEntry &entry);
    // Newest first; see trail.h.
    [[nodiscard]] Result<std::vector<TrailRow>> trail(const TrailFilter &filter, int limit, qint64 before = 0) const;
    [[nodiscard]] Done putDraft(const MeetingId &meeting, const QString &key, const QString &value);
    [[nodiscard]] Done dropDraft(const MeetingId &meeting, const QString &key);         // and all below it
    [[nodiscard]] Done putSetting(const QString &user, const QString &name, const QString &value);
    [[nodiscard]] Done dropSettings(const QString &user);
    // Signs what is not signed yet, brings the search up to date, and seals what is to leave (outbox.h); before the key
    // goes away.
    [[nodiscard]] Done lock();
    // What leaves: made by itself at each rest, every 200 entries and at lock. Its trouble() holds up nothing here.
    [[nodiscard]] Outbox &outbox() const;

    // Newest first (by when it is to be or was held).
    [[nodiscard]] Result<std::vector<MeetingRow>> meetings(int limit = 100, int offset = 0) const;
    // Only those that the reader may read (access.h).
    [[nodiscard]] Result<std::vector<MeetingRow>> meetings(const Actor &reader, int limit, int offset) const;
    [[nodiscard]] Result<qint64> meetingCount() const;
    [[nodiscard]] Result<MeetingRow> meeting(const MeetingId &id) const;               // Store_NotFound
    [[nodiscard]] Result<std::vector<MeetingRow>> meetingsNamed(const Ref &ref) const; // newest first
    // All meetings of the process that this one belongs to, folded; the same for a set of meetings (a script's).
    [[nodiscard]] Result<Proceedings> proceedings(const MeetingId &meeting) const;
    [[nodiscard]] Result<Proceedings> proceedings(std::span<const MeetingId> meetings) const;
    // Every word must be there, the last may be the beginning of one; newest first. What was withdrawn is not found,
    // what was corrected as corrected.
    [[nodiscard]] Result<std::vector<Hit>> search(const QString &words, int limit = 50);
    [[nodiscard]] Result<std::vector<Draft>> drafts(const MeetingId &meeting) const;
    [[nodiscard]] Result<QHash<QString, QString>> settings(const QString &user) const;
    [[nodiscard]] Result<std::vector<Actor>> users() const;
    [[nodiscard]] Result<Actor> user(const QString &user) const;                       // UnknownUser
    [[nodiscard]] bool isPractice() const;
    [[nodiscard]] const Journal &journal() const;

    // A chain as a file (chainfile.h), signed up to its last entry. Of a meeting it holds all that was said.
    [[nodiscard]] Done exportChain(const MeetingId &chain, Instant at, const ChainWriter::Write &write);
    // The files' pages, every chain and signature, the acknowledged end, and the lists against the journal.
    [[nodiscard]] Result<Verification> verify(const Progress &progress = {});
    // The same for a folder: also where open() refuses it, and before opening may change anything.
    [[nodiscard]] static Result<Verification> verify(const QString &folder, const SecretKey &key,
                                                     const Progress &progress = {});
    // Writes the lists and the search anew from the journal.
    [[nodiscard]] Done rebuild();

private:
    struct Parts;
    explicit Store(std::unique_ptr<Parts> parts);
    [[nodiscard]] static Result<std::unique_ptr<Store>> make(const QString &folder, const SecretKey &key, Kind kind,
                                                             const Options &options);
    [[nodiscard]] static Result<std::unique_ptr<Store>> finish(const QString &folder, const SecretKey &key,
                                                               const Options &options);
    std::unique_ptr<Parts> m_parts;
};

}
