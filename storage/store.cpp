#include "storage/store.h"

#include "storage/doortaking.h"
#include "storage/duenote.h"
#include "storage/durablefile.h"
#include "storage/head.h"
#include "storage/logcheck.h"
#include "storage/model/codec.h"
#include "storage/outbox.h"
#include "storage/schema.h"
#include "storage/selftest.h"
#include "storage/sqlite.h"
#include "storage/throttle.h"
#include "storage/unlocking.h"
#include "storage/wiping.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace rt {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBundleEvery = 200;            // entries, as with the signatures: what a lost tablet takes along at most
bool isRest(const Event &event) { return event.verb == Verb::Seal || event.verb == Verb::Adjourn; }

QString fileIn(const QString &folder, QLatin1StringView name) { return QDir(folder).filePath(name); }
QString databasePath(const QString &folder) { return fileIn(folder, "store.db"_L1); }
QString logPath(const QString &folder) { return fileIn(folder, "store.db-wal"_L1); }
QString headPath(const QString &folder) { return fileIn(folder, "head"_L1); }

Done makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(Code::Store_ReadOnly, folder);
    if (::chmod(QFile::encodeName(folder).constData(), 0700) != 0)
        return tl::unexpected(systemError(errno, folder));
    return syncFolder(QFileInfo(QDir(folder).absolutePath()).path());
}

// A whole store has its tables, and they say so in the one transaction that made them.
Result<bool> isWhole(Database &database)
{
    return schemaVersion(database).map([](int version) { return version > 0; });
}

}

struct Store::Parts {
    QString folder;
    std::unique_ptr<Database> database;
    Journal journal;
    Lists lists;
    Head head;
    DueFile dueFile;
    Outbox outbox;
    int unbundled = 0;                       // entries since bundles were made
    std::optional<Instant> newest;           // entry; none: nobody is to be told of clocks
    bool practice = false, duesSpoiled = false;
    std::optional<QString> dropped;          // where the log did not fit when it was opened

    Parts(QString where, std::unique_ptr<Database> opened, const SecretKey &key)
        : folder(std::move(where)), database(std::move(opened)), journal(*database), lists(*database, journal),
          head(headPath(folder), key), dueFile(folder, key),
          outbox(*database, journal, folder, Outbox::councilIn(folder, key))
    {
    }
    void bundle();
    [[nodiscard]] Done acknowledged();
    [[nodiscard]] Done takeInDoorBook(const SecretKey &key);
    [[nodiscard]] Result<bool> saysPractice();
    [[nodiscard]] Done refoldIfAsked();
    void noteDues();
};

Store::Store(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Store::~Store() = default;

QString Store::vaultPath(const QString &folder) { return fileIn(folder, "vault"_L1); }
QString Store::practicePath(const QString &folder) { return fileIn(folder, "practice.key"_L1); }
QString Store::triesPath(const QString &folder) { return fileIn(folder, "tries"_L1); }
QString Store::doorBookPath(const QString &folder) { return fileIn(folder, "door"_L1); }
bool Store::isPractice() const { return m_parts->practice; }
const Journal &Store::journal() const { return m_parts->journal; }

Result<Store::Kind> Store::kindOf(const QString &folder)
{
    // A wipe that was cut short is ended first: what is left of the store opens to nobody.
    if (auto settled = wiping::settle(folder); !settled)
        return tl::unexpected(settled.error());
    const bool vault = QFileInfo::exists(vaultPath(folder)), clear = QFileInfo::exists(practicePath(folder));
    if (vault && clear)
        return failure(Code::Vault_Damaged, u"%1: a vault and a practice key stand side by side"_s.arg(folder));
    if (!vault && !clear && QFileInfo::exists(databasePath(folder)))
        return failure(Code::Vault_Damaged, u"%1: the store is there, the file with its key is not"_s.arg(folder));
    // The note of the last entry is written when a store is whole, so without it an empty file is only half made.
    const bool begun = QFileInfo(databasePath(folder)).size() > 0 || QFileInfo(logPath(folder)).size() > 0
            || QFileInfo::exists(headPath(folder));
    if ((!vault && !clear) || !begun)
        return failure(Code::Store_NotFound, folder);
    return clear ? Kind::Practice : Kind::Real;
}

Result<std::unique_ptr<Store>> Store::create(const QString &folder, const QString &user, const QString &passphrase,
                                             const Options &options)
{
    if (auto done = makeFolder(folder).and_then([&] { return wiping::settle(folder); }); !done)
        return tl::unexpected(done.error());
    if (QFileInfo::exists(Store::practicePath(folder)))
        return failure(Code::Store_Exists, practicePath(folder));
    const SlotOptions slot{.cost = options.cost, .chip = options.chip, .kind = options.kind, .key = options.key,
                           .keyPin = options.keyPin};
    if (QFileInfo::exists(vaultPath(folder))) {
        // Half made, if it is: and a whole one whose note of the end was taken away looks the same, so each try counts.
        if (QFileInfo::exists(headPath(folder)))
            return failure(Code::Store_Exists, folder);
        const auto opened = unlock({.folder = folder, .chip = options.chip, .now = options.now, .at = options.at,
                                    .key = options.key}, user, passphrase);
        return opened ? make(folder, opened->key, Kind::Real, options) : tl::unexpected(opened.error());
    }
    // Before there is anything to guess at, so that no vault is ever without it.
    if (auto noted = Throttle(triesPath(folder), options.chip).found(); !noted)
        return tl::unexpected(noted.error());
    const auto key = Vault::create(vaultPath(folder), user, passphrase, slot, options.council);
    return key ? make(folder, *key, Kind::Real, options) : tl::unexpected(key.error());
}

Result<std::unique_ptr<Store>> Store::createPractice(const QString &folder, const Options &options)
{
    if (auto done = makeFolder(folder).and_then([&] { return wiping::settle(folder); }); !done)
        return tl::unexpected(done.error());
    if (QFileInfo::exists(vaultPath(folder)))
        return failure(Code::Store_Exists, vaultPath(folder));
    auto key = practice::create(practicePath(folder));
    if (!key && key.error().code == Code::Store_Exists)
        key = practice::read(practicePath(folder));
    if (!key)
        return tl::unexpected(key.error());
    return make(folder, *key, Kind::Practice, options);
}

// The key is on disk already: whatever stops this, a later call finds the key again and goes on.
Result<std::unique_ptr<Store>> Store::make(const QString &folder, const SecretKey &key, Kind kind,
                                           const Options &options)
{
    if (QFileInfo::exists(headPath(folder)))
        return failure(Code::Store_Exists, folder);
    if (auto done = selfTest(); !done)
        return tl::unexpected(done.error());
    if (!options.vfs) {
        // SQLite gives the log the same permissions.
        if (auto done = makePrivate(databasePath(folder)); !done)
            return tl::unexpected(done.error());
    }
    const Database::Options fresh{.create = true, .vfs = options.vfs, .logPages = options.logPages};
    auto database = Database::open(databasePath(folder), key, fresh);
    if (!database && (database.error().code == Code::Store_WrongKey || database.error().code == Code::Store_Damaged)) {
        // What a power cut left of the making. It held nothing yet, but nothing of ours deletes a store on a guess.
        for (const char *suffix : {"", "-wal", "-journal"}) {
            const QString file = databasePath(folder) + QLatin1StringView(suffix);
            QFile::remove(file + u".unfinished"_s);
            QFile::rename(file, file + u".unfinished"_s);
        }
        if (auto done = makePrivate(databasePath(folder)); !done)
            return tl::unexpected(done.error());
        database = Database::open(databasePath(folder), key, fresh);
    }
    if (!database)
        return tl::unexpected(database.error());
    const auto whole = isWhole(**database);
    if (!whole)
        return tl::unexpected(whole.error());
    if (*whole) {
        // Whole but for the note: the power went between the two.
        database->reset();
        return finish(folder, key, options);
    }
    auto parts = std::make_unique<Parts>(folder, std::move(*database), key);
    Database &made = *parts->database;
    const Done done = made.transaction([&]() -> Done {
        if (auto tables = createSchema(made); !tables)
            return tables;
        if (auto founded = parts->journal.found(); !founded)
            return founded;
        auto insert = made.prepare("INSERT INTO meta(name, value) VALUES('kind', ?1)");
        if (!insert)
            return tl::unexpected(insert.error());
        return insert->bind(1, QByteArrayView(kind == Kind::Practice ? "practice" : "real")).run();
    }, [&] { return isWhole(made).value_or(false); });
    if (!done)
        return tl::unexpected(done.error());
    parts.reset();
    if (!options.vfs) {
        if (auto synced = syncFolder(folder); !synced)
            return tl::unexpected(synced.error());
    }
    return finish(folder, key, options);
}

Result<std::unique_ptr<Store>> Store::finish(const QString &folder, const SecretKey &key, const Options &options)
{
    auto store = open(folder, key, options);
    if (store) {
        // From now on it is a whole one, and nothing may make it anew.
        if (auto noted = (*store)->m_parts->head.writeFirst(); !noted)
            return tl::unexpected(noted.error());
    }
    return store;
}

Result<std::unique_ptr<Store>> Store::openPractice(const QString &folder, const Options &options)
{
    const auto kind = kindOf(folder);
    if (!kind && !options.vfs)
        return tl::unexpected(kind.error());
    const auto key = practice::read(practicePath(folder));
    if (!key)
        return tl::unexpected(key.error());
    return open(folder, *key, options);
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder, const SecretKey &key, const Options &options)
{
    if (auto done = selfTest(); !done)
        return tl::unexpected(done.error());
    // SQLite would take an empty file for a new one, and throw the log away.
    if (!options.vfs && QFileInfo::exists(headPath(folder)) && QFileInfo(databasePath(folder)).size() == 0)
        return failure(Code::Store_Damaged, databasePath(folder) + u" is missing or empty"_s);
    auto database = Database::open(databasePath(folder), key, {.vfs = options.vfs, .logPages = options.logPages});
    if (!database)
        return tl::unexpected(database.error());
    auto parts = std::make_unique<Parts>(folder, std::move(*database), key);
    parts->dropped = damagedPlace(logPath(folder));
    // What was acknowledged comes first: until it is known to be there, nothing may be written.
    const auto whole = isWhole(*parts->database);
    if (!whole)
        return tl::unexpected(whole.error());
    if (!*whole && QFileInfo::exists(headPath(folder)))
        return failure(Code::Store_Damaged, databasePath(folder) + u" has lost its tables"_s);
    if (!*whole)
        return failure(Code::Store_NotFound, u"%1: half made"_s.arg(folder));
    if (auto done = parts->acknowledged(); !done)
        return tl::unexpected(done.error());
    if (auto done = bringUpToDate(*parts->database); !done)
        return tl::unexpected(done.error());
    const auto practice = parts->saysPractice();
    if (!practice)
        return tl::unexpected(practice.error());
    parts->practice = *practice;
    if (auto done = parts->journal.open(); !done)
        return tl::unexpected(done.error());
    if (auto done = parts->refoldIfAsked(); !done)
        return tl::unexpected(done.error());
    parts->database->keepLog(false);
    // That it cannot be taken in now keeps nobody out: what it says stays there until the next time.
    if (!parts->practice)
        (void)parts->takeInDoorBook(key);
    if (const auto newest = parts->journal.newest(); newest && !options.vfs) {
        parts->newest = *newest;
        parts->duesSpoiled = !parts->dueFile.start(options.opening);
        parts->noteDues();
    }
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

Done Store::Parts::takeInDoorBook(const SecretKey &key)
{
    return takeIn(DoorBook(doorBookPath(folder)), *database, journal, key,
                  [this](std::span<const Event> events, const std::function<Done()> &within) -> Done {
        if (events.empty())
            return database->transaction(within);
        size_t left = events.size();
        const auto receipts = journal.append(events, [&](const Event &event, const Receipt &receipt) -> Done {
            const Done followed = lists.follow(event, receipt);
            return followed && --left == 0 ? within() : followed;
        });
        if (!receipts) {
            lists.forget();
            return tl::unexpected(receipts.error());
        }
        head.write({.row = receipts->back().row, .hash = receipts->back().hash});
        return {};
    });
}

// Does the store hold what it once said was saved?
Done Store::Parts::acknowledged()
{
    const auto note = head.read();
    if (!note && note.error().code != Code::Store_Damaged)
        return tl::unexpected(note.error());
    if (!note || !*note)
        return {};                           // a note that was changed promises nothing; verify() says so
    const auto short_ = [&](qint64 have) {
        const QString place = dropped.value_or(u"no place found"_s);
        return failure(Code::Store_Damaged, u"entries %1 to %2 were saved and are missing; damaged: %3"_s
                                                    .arg(have + 1).arg((*note)->row).arg(place));
    };
    const auto last = journal.count();
    if (!last)
        return tl::unexpected(last.error());
    if ((*note)->row == 0)
        return {};
    if (*last < (*note)->row)
        return short_(*last);
    const auto entry = journal.entry((*note)->row);
    if (!entry)
        return tl::unexpected(entry.error());
    if (entry->hash != (*note)->hash)
        return failure(Code::Store_Damaged, u"entry %1 is not the one that was saved"_s.arg((*note)->row));
    return {};
}

// The flag inside and the file beside must agree: so neither a practice store nor its key can pass for a real one.
Result<bool> Store::Parts::saysPractice()
{
    const auto kind = database->text("SELECT CAST(value AS TEXT) FROM meta WHERE name = 'kind'");
    if (!kind)
        return tl::unexpected(kind.error());
    const bool inside = *kind == "practice"_L1, beside = QFileInfo::exists(Store::practicePath(folder));
    const bool real = *kind == "real"_L1 && QFileInfo::exists(vaultPath(folder));
    if ((inside && beside && !QFileInfo::exists(vaultPath(folder))) || (real && !beside))
        return inside;
    return failure(Code::Store_Damaged, u"%1: the store says %2, the key file beside it something else"_s
                                                .arg(folder, *kind));
}

// That a bundle cannot be made now holds up no entry, no seal and no lock: the next time makes it.
void Store::Parts::bundle()
{
    unbundled = 0;
    (void)outbox.make();                     // trouble() says so
}

void Store::Parts::noteDues()
{
    if (const auto dues = newest ? lists.dues() : failure(Code::Cancelled); dues)
        dueFile.write(*dues, *newest);
}

// A step of the schema that added a column which only the journal can fill has left a note.
Done Store::Parts::refoldIfAsked()
{
    const auto asked = database->integer("SELECT count(*) FROM meta WHERE name = 'refold'");
    if (!asked || *asked == 0)
        return asked.map([](qint64) {});
    Done done = database->transaction([this]() -> Done {
        if (auto folded = lists.rebuild(); !folded)
            return folded;
        return database->run("DELETE FROM meta WHERE name = 'refold'");
    });
    lists.forget();
    return done;
}

Result<Receipt> Store::append(const Event &event, const QStringList &committedDrafts)
{
    return append(std::span(&event, 1), committedDrafts).map([](auto receipts) { return receipts.front(); });
}

Result<std::vector<Receipt>> Store::append(std::span<const Event> events, const QStringList &committedDrafts)
{
    auto receipts = m_parts->journal.append(events, [&](const Event &event, const Receipt &receipt) -> Done {
        for (const QString &key : committedDrafts) {
            if (auto done = dropDraft(event.meeting, key); !done)
                return done;
        }
        return m_parts->lists.follow(event, receipt);
    });
    if (!receipts) {
        m_parts->lists.forget();
        return receipts;
    }
    if (!receipts->empty())
        m_parts->head.write({.row = receipts->back().row, .hash = receipts->back().hash});
    if (m_parts->newest && !events.empty())
        m_parts->newest = events.back().at;
    if (m_parts->lists.duesMoved())
        m_parts->noteDues();
    m_parts->unbundled += int(events.size());
    if (m_parts->unbundled >= kBundleEvery || std::ranges::any_of(events, isRest))
        m_parts->bundle();
    return receipts;
}

Done Store::putDraft(const MeetingId &meeting, const QString &key, const QString &value)
{
    auto insert = m_parts->database->prepare("INSERT OR REPLACE INTO drafts(meeting, key, value) VALUES(?1, ?2, ?3)");
    if (!insert)
        return tl::unexpected(insert.error());
    return insert->bind(1, meeting).bind(2, key).bind(3, value).run();
}

Done Store::dropDraft(const MeetingId &meeting, const QString &key)
{
    auto remove = m_parts->database->prepare("DELETE FROM drafts WHERE meeting = ?1 AND "
                                             "(key = ?2 OR substr(key, 1, length(?2) + 1) = ?2 || '/')");
    if (!remove)
        return tl::unexpected(remove.error());
    return remove->bind(1, meeting).bind(2, key).run();
}

Done Store::putSetting(const QString &user, const QString &name, const QString &value)
{
    auto insert = m_parts->database->prepare("INSERT OR REPLACE INTO settings(user, name, value) VALUES(?1, ?2, ?3)");
    if (!insert)
        return tl::unexpected(insert.error());
    return insert->bind(1, user).bind(2, name).bind(3, value).run();
}

Done Store::dropSettings(const QString &user)
{
    auto remove = m_parts->database->prepare("DELETE FROM settings WHERE user = ?1");
    return remove ? remove->bind(1, user).run() : tl::unexpected(remove.error());
}

Outbox &Store::outbox() const { return m_parts->outbox; }

Done Store::lock()
{
    m_parts->noteDues();
    return m_parts->journal.checkpoint().map([this] { m_parts->bundle(); });
}

Result<std::vector<MeetingRow>> Store::meetings(int limit, int offset) const
{
    return m_parts->lists.meetings(limit, offset);
}

Result<std::vector<MeetingRow>> Store::meetings(const Actor &reader, int limit, int offset) const
{
    return m_parts->lists.meetings(reader, limit, offset);
}

Result<qint64> Store::meetingCount() const
{
    return m_parts->database->integer("SELECT count(*) FROM meetings");
}

Result<MeetingRow> Store::meeting(const MeetingId &id) const
{
    return m_parts->lists.meeting(id);
}

Result<std::vector<MeetingRow>> Store::meetingsNamed(const Ref &ref) const
{
    return m_parts->lists.named(ref);
}

Result<Proceedings> Store::proceedings(const MeetingId &meeting) const
{
    const auto row = m_parts->lists.meeting(meeting);
    if (!row)
        return tl::unexpected(row.error());
    const auto process = m_parts->lists.process(row->root);
    if (!process)
        return tl::unexpected(process.error());
    return proceedings(*process);
}

Result<Proceedings> Store::proceedings(std::span<const MeetingId> meetings) const
{
    Proceedings proceedings;
    const Done done = m_parts->journal.read(meetings, [&](const Entry &entry) -> Done {
        return decode(entry.body).map([&](const Event &event) { proceedings.apply(event); });
    });
    if (!done)
        return tl::unexpected(done.error());
    return proceedings;
}

Result<std::vector<Hit>> Store::search(const QString &words, int limit)
{
    const QStringList wanted = WordIndex::wordsOf(words);
    const auto rows = m_parts->lists.find(wanted, limit);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Hit> hits;
    for (const qint64 row : *rows) {
        const auto entry = m_parts->journal.entry(row);
        if (!entry)
            return tl::unexpected(entry.error());
        const auto event = decode(entry->body);
        if (!event)
            return tl::unexpected(event.error());
        const auto text = m_parts->lists.textOf(row, *event);
        if (!text)
            return tl::unexpected(text.error());
        hits.push_back({.meeting = event->meeting, .ref = event->ref, .verb = event->verb,
                        .snippet = snippetOf(*text, wanted), .row = row});
    }
    return hits;
}

Result<std::vector<Draft>> Store::drafts(const MeetingId &meeting) const
{
    auto select = m_parts->database->prepare("SELECT key, value FROM drafts WHERE meeting = ?1 ORDER BY key");
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, meeting);
    std::vector<Draft> drafts;
    for (;;) {
        const auto there = select->step();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return drafts;
        drafts.push_back({select->text(0), select->text(1)});
    }
}

Result<QHash<QString, QString>> Store::settings(const QString &user) const
{
    auto select = m_parts->database->prepare("SELECT name, value FROM settings WHERE user = ?1");
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, user);
    QHash<QString, QString> settings;
    for (;;) {
        const auto there = select->step();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return settings;
        settings.insert(select->text(0), select->text(1));
    }
}

Result<std::vector<Actor>> Store::users() const
{
    return m_parts->lists.users();
}

Done Store::rebuild()
{
    Done done = m_parts->database->transaction([this] { return m_parts->lists.rebuild(); });
    m_parts->lists.forget();
    return done;
}

Result<Verification> Store::verify(const Progress &progress)
{
    Verification found;
    const auto note = m_parts->head.read();
    if (!note && note.error().code == Code::Store_Damaged)
        found.firstBad = note.error().detail;
    else if (m_parts->duesSpoiled)
        found.firstBad = fileIn(m_parts->folder, "clocks"_L1);
    // All words into the index that is compared.
    if (auto done = m_parts->database->transaction([this] { return m_parts->lists.indexWords(); }); !done) {
        m_parts->lists.forget();
        if (done.error().code != Code::Store_Damaged)
            return tl::unexpected(done.error());
    }
    // The check of the pages reads the main file alone: what is in the log must be in there first.
    if (auto done = m_parts->database->checkpoint(); !done)
        return tl::unexpected(done.error());
    if (auto bad = m_parts->database->badPages(); !bad.isEmpty())
        found.firstBad = bad.join(u", "_s);
    auto chains = m_parts->journal.verify(progress);
    if (!chains)
        return chains;
    // The place of a page says less than the name of an entry; both are said.
    if (found.firstBad && chains->firstBad)
        chains->firstBad = *found.firstBad + u"; "_s + *chains->firstBad;
    else if (found.firstBad)
        chains->firstBad = found.firstBad;
    if (m_parts->dropped) {
        const QString known = note && *note ? u"every entry up to %1, the last noted as saved, is there"_s.arg((*note)->row)
                                            : u"whether an entry is missing cannot be told without the note of the last"_s;
        chains->notes += u"%1: an unfinished or damaged write was dropped; %2; a draft may be an earlier one"_s
                                 .arg(*m_parts->dropped, known);
    }
    if (const auto stands = m_parts->outbox.stands(); !stands && stands.error().code == Code::Store_Damaged && !chains->firstBad)
        chains->firstBad = stands.error().detail;
    if (const auto &trouble = m_parts->outbox.trouble())
        chains->notes += u"entries could not be sealed for the council: %1 %2"_s.arg(codeName(trouble->code), trouble->detail);
    if (chains->firstBad)
        return chains;
    // In one transaction, or the index to compare with would be written out word by word; it changes nothing.
    Result<std::optional<QString>> wrong = std::optional<QString>();
    (void)m_parts->database->transaction([&]() -> Done {
        wrong = m_parts->lists.firstWrong();
        return {};
    });
    if (!wrong && wrong.error().code != Code::Store_Damaged)
        return tl::unexpected(wrong.error());
    if (!wrong)
        chains->firstBad = wrong.error().detail;
    else if (*wrong)
        chains->firstBad = **wrong + u" is not what the journal says (it can be made anew)"_s;
    return chains;
}

}
