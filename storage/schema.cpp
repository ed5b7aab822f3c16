#include "storage/schema.h"

#include "storage/sqlite.h"

#include <array>

namespace rt {

namespace {

// One way from a version to the next. Never edit a step that was released: stores have walked it.
struct Step { int to; const char *what; const char *sql; };

constexpr std::array<Step, 4> kSteps{{
    {1, "journal, lists, search, drafts", R"(
        CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

        -- A number for each chain and epoch keeps 32 bytes out of every entry and every index cell.
        CREATE TABLE chains(number INTEGER PRIMARY KEY, chain BLOB NOT NULL, epoch BLOB NOT NULL,
                            UNIQUE(chain, epoch));
        CREATE TABLE entries(row INTEGER PRIMARY KEY, chain INTEGER NOT NULL, seq INTEGER NOT NULL,
                             hash BLOB NOT NULL, body BLOB NOT NULL);
        CREATE UNIQUE INDEX entries_place ON entries(chain, seq);
        CREATE TABLE checkpoints(chain INTEGER NOT NULL, seq INTEGER NOT NULL, verb INTEGER NOT NULL,
                                 signature BLOB NOT NULL, PRIMARY KEY(chain, seq)) WITHOUT ROWID;

        -- What follows can be made anew from the entries.
        CREATE TABLE meetings(number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, root BLOB NOT NULL,
                              held INTEGER NOT NULL, ref TEXT NOT NULL, previous TEXT NOT NULL, state INTEGER NOT NULL,
                              type TEXT NOT NULL, urgency TEXT NOT NULL, profile TEXT NOT NULL, venue TEXT NOT NULL,
                              chair TEXT NOT NULL, children TEXT NOT NULL, convened INTEGER NOT NULL,
                              scheduled INTEGER, started INTEGER, ended INTEGER, sealed INTEGER);
        CREATE INDEX meetings_held ON meetings(held);
        CREATE INDEX meetings_root ON meetings(root);
        CREATE TABLE users(user TEXT PRIMARY KEY, name TEXT NOT NULL, chair INTEGER NOT NULL) WITHOUT ROWID;
        -- Only which entry holds which word: the text itself is read from the entry, or where it was corrected from here.
        CREATE VIRTUAL TABLE words USING fts5(text, content='', columnsize=0, detail=none,
                                              tokenize='unicode61 remove_diacritics 2');
        -- A leaf must fit into an encrypted page (80 bytes less), or each would need a second one.
        INSERT INTO words(words, rank) VALUES('pgsz', 3900);
        CREATE TABLE amended(row INTEGER PRIMARY KEY, text TEXT NOT NULL);

        CREATE TABLE drafts(meeting BLOB NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
                            PRIMARY KEY(meeting, key)) WITHOUT ROWID;
        CREATE TABLE settings(user TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
                              PRIMARY KEY(user, name)) WITHOUT ROWID;
        PRAGMA user_version = 1;
    )"},
    {2, "roles and teams", R"(
        ALTER TABLE users ADD COLUMN roles INTEGER NOT NULL DEFAULT 2;          -- a minute-taker
        ALTER TABLE users ADD COLUMN team TEXT NOT NULL DEFAULT '';
        UPDATE users SET roles = 1 WHERE chair <> 0;                            -- a chair
        ALTER TABLE users DROP COLUMN chair;
        ALTER TABLE meetings ADD COLUMN readers TEXT NOT NULL DEFAULT '';       -- MeetingFacts, for the list's filter
        -- Only the journal knows who they are: the store asks it when it is opened next.
        INSERT INTO meta(name, value) SELECT 'refold', 1 WHERE EXISTS (SELECT 1 FROM entries);
        PRAGMA user_version = 2;
    )"},
    {3, "running clocks", R"(
        ALTER TABLE meetings ADD COLUMN dues TEXT NOT NULL DEFAULT '';          -- microseconds, one behind the other
        -- Holds all that is asked, of the meetings that have clocks running: two thousand others cost nothing.
        CREATE INDEX meetings_dues ON meetings(dues) WHERE dues <> '';
        INSERT OR REPLACE INTO meta(name, value) SELECT 'refold', 1 WHERE EXISTS (SELECT 1 FROM entries);
        PRAGMA user_version = 3;
    )"},
    {4, "runs in bundles", R"(
        -- Which entries of a chain leave together (outbox.h): written before the bundle is made, never changed.
        CREATE TABLE runs(chain INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
                          PRIMARY KEY(chain, first)) WITHOUT ROWID;
        PRAGMA user_version = 4;
    )"},
}};
static_assert(kSteps.back().to == kSchemaVersion);

}

Done createSchema(Database &database)
{
    for (const Step &step : kSteps) {
        if (auto done = database.run(step.sql); !done)
            return done;
    }
    return {};
}

Result<int> schemaVersion(Database &database)
{
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version < 0)
        return failure(Code::Store_Damaged, database.path());
    return int(*version);
}

Done bringUpToDate(Database &database)
{
    const auto version = schemaVersion(database);
    if (!version)
        return tl::unexpected(version.error());
    const QString numbers = QString::number(*version) + u'/' + QString::number(kSchemaVersion);
    if (*version > kSchemaVersion)
        return failure(Code::Store_TooNew, numbers);
    if (*version < kOldestSchema)
        return failure(Code::Store_TooOld, numbers);
    for (const Step &step : kSteps) {
        if (step.to <= *version)
            continue;
        if (auto done = database.transaction([&] { return database.run(step.sql); }); !done)
            return done;
    }
    return {};
}

}
