#include "sync/central/repository.h"

using namespace Qt::StringLiterals;

namespace rt::central {
namespace {

constexpr qint64 kVersion = 2;

// Never edit what was released: central's data have been made by it. A later version adds a list, and its number above.
constexpr const char *kTables[] = {
    // Which devices the council enrolled. A revoked one stays, so that nobody enrols it again unseen.
    "CREATE TABLE devices(device BYTEA PRIMARY KEY, signer BYTEA NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE, "
    "enrolled BIGINT NOT NULL, revoked BIGINT)",
    // The bundles as they came. `trouble`: why the opening half cannot take it in; `opened`: when it did.
    "CREATE TABLE bundles(device BYTEA NOT NULL, chain BYTEA NOT NULL, epoch BYTEA NOT NULL, first BIGINT NOT NULL, "
    "last BIGINT NOT NULL, before BYTEA NOT NULL, head BYTEA NOT NULL, bytes BYTEA NOT NULL, arrived BIGINT NOT NULL, "
    "opened BIGINT, trouble TEXT, PRIMARY KEY(device, chain, epoch, first))",
    "CREATE INDEX bundles_shut ON bundles(device, chain, epoch, first) WHERE opened IS NULL",
    // What an enrolled device signed and what stands in the place of other entries: evidence, for people to look at.
    "CREATE TABLE forks(device BYTEA NOT NULL, chain BYTEA NOT NULL, epoch BYTEA NOT NULL, first BIGINT NOT NULL, "
    "last BIGINT NOT NULL, head BYTEA NOT NULL, bytes BYTEA NOT NULL, arrived BIGINT NOT NULL, "
    "PRIMARY KEY(device, chain, epoch, first, last, head))",
    // From here on what the opening half reads out of the bundles; all of it can be made anew from them.
    "CREATE TABLE entries(device BYTEA NOT NULL, chain BYTEA NOT NULL, epoch BYTEA NOT NULL, seq BIGINT NOT NULL, "
    "hash BYTEA NOT NULL, body BYTEA NOT NULL, signature BYTEA, PRIMARY KEY(device, chain, epoch, seq))",
    "CREATE INDEX entries_chain ON entries(chain)",
    // Which meeting follows which.
    "CREATE TABLE links(meeting BYTEA PRIMARY KEY, previous BYTEA)",
    "CREATE INDEX links_previous ON links(previous)",
    "CREATE TABLE meetings(id BYTEA PRIMARY KEY, root BYTEA NOT NULL, ref TEXT NOT NULL, profile TEXT NOT NULL, "
    "type TEXT NOT NULL, urgency TEXT NOT NULL, venue TEXT NOT NULL, chair TEXT NOT NULL, state TEXT NOT NULL, "
    "convened BIGINT NOT NULL, scheduled BIGINT, started BIGINT, ended BIGINT, sealed BIGINT)",
    "CREATE INDEX meetings_root ON meetings(root)",
    // What was said in a meeting, as it stands now; `fields` is JSON, with the names of the public script format.
    "CREATE TABLE items(meeting BYTEA NOT NULL, ref TEXT NOT NULL, verb TEXT NOT NULL, said BIGINT NOT NULL, "
    "by_user TEXT NOT NULL, corrections BIGINT NOT NULL, withdrawn BIGINT, fields TEXT NOT NULL, PRIMARY KEY(meeting, ref))",
    "CREATE INDEX items_verb ON items(verb)",
    // Whom it concerns; nobody named: the whole meeting.
    "CREATE TABLE item_children(meeting BYTEA NOT NULL, ref TEXT NOT NULL, child TEXT NOT NULL, "
    "PRIMARY KEY(meeting, ref, child))",
    "CREATE TABLE attendance(meeting BYTEA NOT NULL, number BIGINT NOT NULL, attendee TEXT NOT NULL, since BIGINT NOT NULL, "
    "until BIGINT, mode TEXT NOT NULL, PRIMARY KEY(meeting, number))",
    "CREATE TABLE signoffs(meeting BYTEA NOT NULL, number BIGINT NOT NULL, attendee TEXT NOT NULL, decision TEXT NOT NULL, "
    "response TEXT NOT NULL, method TEXT NOT NULL, comment TEXT NOT NULL, said BIGINT NOT NULL, PRIMARY KEY(meeting, number))",
    // The record export, format 1: of the whole meeting (`child` empty) and of each child of it.
    "CREATE TABLE records(meeting BYTEA NOT NULL, child TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY(meeting, child))",
    "CREATE TABLE schema(version BIGINT NOT NULL)",
    "INSERT INTO schema(version) VALUES(1)",
};

constexpr const char *kSecond[] = {
    "ALTER TABLE devices ADD COLUMN pin BYTEA",
    "CREATE UNIQUE INDEX devices_pin ON devices(pin)",
    // Who may enrol by a code. Used, it keeps the ask and its answer and no secret.
    "CREATE TABLE invitations(code BYTEA PRIMARY KEY, name TEXT NOT NULL, key BYTEA, made BIGINT NOT NULL, until BIGINT NOT NULL, "
    "contact BIGINT NOT NULL, used BIGINT, ask BYTEA, answer BYTEA)",
    "CREATE INDEX invitations_name ON invitations(name)",
    // Bundles that are not whole yet. Here and not in a folder, so that any front goes on with what another began.
    "CREATE TABLE uploads(device BYTEA NOT NULL, name BYTEA NOT NULL, length BIGINT NOT NULL, received BIGINT NOT NULL, "
    "touched BIGINT NOT NULL, PRIMARY KEY(device, name))",
    "CREATE INDEX uploads_touched ON uploads(touched)",
    "CREATE TABLE chunks(device BYTEA NOT NULL, name BYTEA NOT NULL, start BIGINT NOT NULL, bytes BYTEA NOT NULL, "
    "PRIMARY KEY(device, name, start))",
    "CREATE TABLE outgoing(device BYTEA NOT NULL, number BIGINT NOT NULL, bytes BYTEA NOT NULL, made BIGINT NOT NULL, "
    "PRIMARY KEY(device, number))",
    "CREATE TABLE contacts(serial BIGINT PRIMARY KEY, bytes BYTEA NOT NULL, made BIGINT NOT NULL)",
};

qint64 micros(Instant at) { return at.time_since_epoch().count(); }
Instant instant(const Value &value) { return Instant(std::chrono::microseconds(integer(value))); }
QByteArray bytesOf(const QUuid &id) { return id.toRfc4122(); }

Done done(const Result<std::vector<Row>> &rows) { return rows ? Done() : tl::unexpected(rows.error()); }

Result<qint64> versionOf(Database &database)
{
    const auto rows = database.run("SELECT version FROM schema");
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->size() == 1 ? integer((*rows)[0][0]) : kVersion + 1;
}

Repository::Device deviceIn(const Row &row)
{
    return {.id = QUuid::fromRfc4122(blob(row[0])), .signer = blob(row[1]), .name = text(row[2]), .enrolled = instant(row[3]),
            .revoked = isNull(row[4]) ? std::nullopt : std::optional(instant(row[4])), .pin = blob(row[5]), .ask = blob(row[6])};
}

template<size_t N> Done runAll(Database &database, const char *const (&statements)[N])
{
    for (const char *sql : statements) {
        if (const auto made = database.run(sql); !made)
            return tl::unexpected(made.error());
    }
    return {};
}

// Two programs that start at once: the later waits for the first, and finds nothing left to do.
Done bringUpToDate(Database &database)
{
    return database.transaction([&]() -> Done {
        const auto mine = database.run("UPDATE schema SET version = 2 WHERE version = 1 RETURNING version");
        if (!mine)
            return tl::unexpected(mine.error());
        return mine->empty() ? Done() : runAll(database, kSecond);
    });
}

}

Result<Repository> Repository::open(std::unique_ptr<Database> database)
{
    auto version = versionOf(*database);
    if (!version) {
        const Done made = database->transaction([&] { return runAll(*database, kTables); });
        version = versionOf(*database);                      // another program may have made them meanwhile
        if (!version)
            return tl::unexpected(made ? version.error() : made.error());
    }
    if (*version == 1) {
        if (const Done done = bringUpToDate(*database); !done)
            return tl::unexpected(done.error());
        version = versionOf(*database);
    }
    if (!version)
        return tl::unexpected(version.error());
    if (*version != kVersion)
        return failure(Code::Store_TooNew, u"central's tables"_s);
    return Repository(std::move(database));
}

Done Repository::enrol(const Device &device)
{
    return m_database->transaction([&]() -> Done {
        const auto there = m_database->run("SELECT name FROM devices WHERE device = $1 OR signer = $2 OR name = $3",
                                           {bytesOf(device.id), device.signer, device.name});
        if (!there || !there->empty())
            return there ? failure(Code::Store_Exists, text((*there)[0][0])) : tl::unexpected(there.error());
        return done(m_database->run("INSERT INTO devices(device, signer, name, enrolled) VALUES($1, $2, $3, $4)",
                                    {bytesOf(device.id), device.signer, device.name, micros(device.enrolled)}));
    });
}

Done Repository::revoke(const QString &name, Instant at)
{
    return m_database->transaction([&]() -> Done {
        const auto there = m_database->run("SELECT 1 FROM devices WHERE name = $1", {name});
        if (!there || there->empty())
            return there ? failure(Code::UnknownUser, name) : tl::unexpected(there.error());
        return done(m_database->run("UPDATE devices SET revoked = $2 WHERE name = $1 AND revoked IS NULL", {name, micros(at)}));
    });
}

Result<std::vector<Repository::Device>> Repository::devices()
{
    const auto rows = m_database->run("SELECT device, signer, name, enrolled, revoked, pin, (SELECT ask FROM invitations i WHERE "
                                       "i.name = devices.name AND used IS NOT NULL ORDER BY used DESC LIMIT 1) FROM devices ORDER BY name");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Device> all;
    std::ranges::transform(*rows, std::back_inserter(all), deviceIn);
    return all;
}

Result<std::optional<Repository::Device>> Repository::deviceBy(const QByteArray &pin)
{
    const auto rows = m_database->run("SELECT device, signer, name, enrolled, revoked, pin, NULL FROM devices WHERE pin = $1", {pin});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->empty() ? std::optional<Device>() : std::optional(deviceIn(rows->front()));
}

Result<std::optional<HeldRun>> Repository::run(const BundleHeader &of, bool sameFirst)
{
    std::vector<Value> place{bytesOf(of.device), bytesOf(of.chain), bytesOf(of.epoch)};
    if (sameFirst)
        place.push_back(of.first);
    const auto rows = m_database->run(sameFirst
        ? "SELECT first, last, before, head FROM bundles WHERE device = $1 AND chain = $2 AND epoch = $3 AND first = $4"
        : "SELECT first, last, before, head FROM bundles WHERE device = $1 AND chain = $2 AND epoch = $3 "
          "ORDER BY first DESC LIMIT 1", place);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return std::optional<HeldRun>();
    const Row &row = rows->front();
    return HeldRun{.first = integer(row[0]), .last = integer(row[1]), .before = blob(row[2]), .head = blob(row[3])};
}

Result<Repository::Taken> Repository::take(const BundleHeader &header, const QByteArray &bytes, const QByteArray &openedBy, Instant at)
{
    Taken taken;
    const Done stored = m_database->transaction([&] {
        return takeWithin(header, bytes, openedBy, at).map([&](const Taken &found) { taken = found; });
    });
    return stored ? Result<Taken>(taken) : tl::unexpected(stored.error());
}

Result<Repository::Taken> Repository::takeWithin(const BundleHeader &header, const QByteArray &bytes, const QByteArray &openedBy, Instant at)
{
    const auto device = m_database->run("SELECT signer, revoked FROM devices WHERE device = $1", {bytesOf(header.device)});
    if (!device)
        return tl::unexpected(device.error());
    Holding holding{.signer = {}, .revoked = false, .openedBy = openedBy, .last = {}, .sameFirst = {}};
    if (!device->empty()) {
        holding.signer = blob((*device)[0][0]);
        holding.revoked = !isNull((*device)[0][1]);
    }
    auto last = run(header, false), same = run(header, true);
    if (!last || !same)
        return tl::unexpected(last ? same.error() : last.error());
    holding.last = *last;
    holding.sameFirst = *same;
    Taken taken{.intake = judge(header, holding), .last = *last};
    const std::vector<Value> values{bytesOf(header.device), bytesOf(header.chain), bytesOf(header.epoch), header.first,
                                    header.last, header.head, bytes, micros(at), header.before};
    Done stored;
    if (taken.intake == Intake::Next) {
        taken.last = HeldRun{header.first, header.last, header.before, header.head};
        stored = done(m_database->run("INSERT INTO bundles(device, chain, epoch, first, last, head, bytes, arrived, before) "
                                      "VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9)", values));
    } else if (taken.intake == Intake::Fork) {
        stored = done(m_database->run("INSERT INTO forks(device, chain, epoch, first, last, head, bytes, arrived) "
                                      "VALUES($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
                                      {values.begin(), values.end() - 1}));
    }
    return stored ? Result<Taken>(taken) : tl::unexpected(stored.error());
}

Result<std::vector<Repository::Chain>> Repository::chains()
{
    const auto rows = m_database->run(
        "SELECT b.device, b.chain, b.epoch, COUNT(*), MAX(b.last), COUNT(b.opened), MAX(b.arrived), "
        "(SELECT COUNT(*) FROM forks f WHERE f.device = b.device AND f.chain = b.chain AND f.epoch = b.epoch) "
        "FROM bundles b GROUP BY b.device, b.chain, b.epoch ORDER BY b.device, b.chain, b.epoch");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Chain> all;
    for (const Row &row : *rows)
        all.push_back({.device = QUuid::fromRfc4122(blob(row[0])), .chain = QUuid::fromRfc4122(blob(row[1])),
                       .epoch = QUuid::fromRfc4122(blob(row[2])), .bundles = integer(row[3]), .entries = integer(row[4]),
                       .opened = integer(row[5]), .forks = integer(row[7]), .last = instant(row[6])});
    return all;
}

Result<std::vector<QByteArray>> Repository::bundles(const Chain &chain, qint64 first)
{
    const auto rows = m_database->run("SELECT bytes FROM bundles WHERE device = $1 AND chain = $2 AND epoch = $3 AND first >= $4 "
                                      "ORDER BY first", {bytesOf(chain.device), bytesOf(chain.chain), bytesOf(chain.epoch), first});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<QByteArray> all;
    for (const Row &row : *rows)
        all.push_back(blob(row[0]));
    return all;
}

}
