// The rest of Repository: what only a network brings. Invitations, bundles in pieces, and what goes down.
#include "sync/central/repository.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace rt::central {
namespace {

// In one question: more than this makes the statement longer than it saves.
constexpr size_t kAskedAtOnce = 100;

qint64 microsOf(Instant at) { return at.time_since_epoch().count(); }
QByteArray bytesOf(const QUuid &id) { return id.toRfc4122(); }

QByteArray rawOf(const SecretKey &key)
{
    return QByteArray(reinterpret_cast<const char *>(key.bytes().data()), qsizetype(SecretKey::kBytes));
}

QByteArray sha256(const QByteArray &bytes)
{
    QByteArray sum(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(sum.data()), reinterpret_cast<const unsigned char *>(bytes.constData()),
                       quint64(bytes.size()));
    return sum;
}

Done toDone(const Result<std::vector<Row>> &rows) { return rows ? Done() : tl::unexpected(rows.error()); }

}

Done Repository::invite(const Invited &invited, const SecretKey &enrolmentKey)
{
    return m_database->transaction([&]() -> Done {
        const auto gone = m_database->run("SELECT 1 FROM devices WHERE name = $1 AND revoked IS NOT NULL", {invited.name});
        if (!gone || !gone->empty())
            return gone ? failure(Code::Store_Exists, invited.name) : tl::unexpected(gone.error());
        const auto ended = m_database->run("DELETE FROM invitations WHERE name = $1 AND used IS NULL", {invited.name});
        return ended ? toDone(m_database->run("INSERT INTO invitations(code, name, key, made, until, contact) "
                                              "VALUES($1, $2, $3, $4, $5, $6)",
                                              {invited.codeId, invited.name, rawOf(enrolmentKey), microsOf(invited.at),
                                               microsOf(invited.until), invited.contact}))
                     : tl::unexpected(ended.error());
    });
}

Result<Repository::Enrolled> Repository::enrolBy(const QByteArray &ask, const EnrolmentAsk &read, Instant at)
{
    Enrolled enrolled;
    const Done stored = m_database->transaction([&]() -> Done {
        enrolled = {};
        const auto rows = m_database->run("SELECT name, key, until, contact, ask, answer FROM invitations WHERE code = $1", {read.codeId});
        if (!rows)
            return tl::unexpected(rows.error());
        // Who has no code learns nothing by how long the answer takes: a key is tried in any case.
        const Row none{QString(), QByteArray(qsizetype(SecretKey::kBytes), '\0'), qint64(0), qint64(0), {}, {}};
        const Row &row = rows->empty() ? none : rows->front();
        const bool isUsed = !isNull(row[4]);
        const SecretKey key = SecretKey::copyOf(isUsed ? blob(none[1]) : blob(row[1]));
        const bool isKnown = knowsCode(ask, key) && !rows->empty() && !isUsed && microsOf(at) < integer(row[2]);
        const auto there = m_database->run("SELECT device, signer, name, revoked, pin FROM devices WHERE device = $1 OR signer = $2 "
                                           "OR name = $3 OR pin = $4", {bytesOf(read.device), read.signer, text(row[0]), read.pin});
        if (!there)
            return tl::unexpected(there.error());
        const bool isThatOne = there->size() == 1 && blob((*there)[0][0]) == bytesOf(read.device)
            && blob((*there)[0][1]) == read.signer && text((*there)[0][2]) == text(row[0]) && isNull((*there)[0][3]);
        if (isUsed && blob(row[4]) == ask && isThatOne && blob((*there)[0][4]) == read.pin) {
            enrolled = {Enrolment::Done, blob(row[5])};
            return {};
        }
        if (!isKnown)
            return {};
        if (!there->empty() && !isThatOne) {
            enrolled.outcome = Enrolment::Taken;
            return {};
        }
        enrolled = {Enrolment::Done, enrolledAnswer(ask, key)};
        const auto let = isThatOne
            ? m_database->run("UPDATE devices SET pin = $2 WHERE device = $1", {bytesOf(read.device), read.pin})
            : m_database->run("INSERT INTO devices(device, signer, name, enrolled, pin) VALUES($1, $2, $3, $4, $5)",
                              {bytesOf(read.device), read.signer, text(row[0]), microsOf(at), read.pin});
        const auto used = let ? m_database->run("UPDATE invitations SET used = $2, ask = $3, answer = $4, key = NULL WHERE code = $1",
                                                {read.codeId, microsOf(at), ask, enrolled.answer})
                              : let;
        const auto last = used ? contact() : tl::unexpected(used.error());
        if (!last)
            return tl::unexpected(last.error());
        // The fronts moved while the invitation was on its way.
        return last->serial > integer(row[3]) ? putWithin(read.device, last->bytes, at).map([](qint64) {}) : Done();
    });
    return stored ? Result<Enrolled>(enrolled) : tl::unexpected(stored.error());
}

Result<std::vector<std::optional<HeldRun>>> Repository::held(const MeetingId &device, const std::vector<ChainName> &chains)
{
    std::vector<std::optional<HeldRun>> all(chains.size());
    for (size_t from = 0; from < chains.size(); from += kAskedAtOnce) {
        QByteArray sql;
        std::vector<Value> values{bytesOf(device)};
        for (size_t i = from; i < std::min(from + kAskedAtOnce, chains.size()); ++i) {
            values.push_back(bytesOf(chains[i].chain));
            values.push_back(bytesOf(chains[i].epoch));
            values.push_back(qint64(i));
            const auto place = [&](size_t back) { return '$' + QByteArray::number(qulonglong(values.size() - back)); };
            sql += (sql.isEmpty() ? "" : " UNION ALL ") + ("SELECT * FROM (SELECT CAST(" + place(0) + " AS BIGINT), first, last, before, "
                "head FROM bundles WHERE device = $1 AND chain = " + place(2) + " AND epoch = " + place(1)
                + " ORDER BY first DESC LIMIT 1) AS a" + QByteArray::number(qulonglong(i)));
        }
        const auto rows = m_database->run(sql.constData(), values);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const Row &row : *rows)
            all[size_t(integer(row[0]))] = HeldRun{.first = integer(row[1]), .last = integer(row[2]), .before = blob(row[3]), .head = blob(row[4])};
    }
    return all;
}

Result<std::vector<Row>> Repository::upload(const MeetingId &device, const QByteArray &name)
{
    return m_database->run("SELECT length, received FROM uploads WHERE device = $1 AND name = $2", {bytesOf(device), name});
}

Result<std::optional<qint64>> Repository::received(const MeetingId &device, const QByteArray &name)
{
    const auto rows = upload(device, name);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->empty() ? std::optional<qint64>() : integer((*rows)[0][1]);
}

Done Repository::forget(const MeetingId &device, const QByteArray &name)
{
    const auto chunks = m_database->run("DELETE FROM chunks WHERE device = $1 AND name = $2", {bytesOf(device), name});
    return chunks ? toDone(m_database->run("DELETE FROM uploads WHERE device = $1 AND name = $2", {bytesOf(device), name}))
                  : tl::unexpected(chunks.error());
}

Done Repository::makeRoom(const MeetingId &device, qint64 length)
{
    const auto rows = m_database->run("SELECT name, length FROM uploads WHERE device = $1 ORDER BY touched DESC, name", {bytesOf(device)});
    if (!rows)
        return tl::unexpected(rows.error());
    qint64 sum = length, count = 1;
    for (const Row &row : *rows) {
        sum += integer(row[1]);
        if (++count <= kMostUploads && sum <= kMostUploadBytes)
            continue;
        if (const auto gone = forget(device, blob(row[0])); !gone)
            return gone;
    }
    return {};
}

Result<Repository::Arrived> Repository::arrive(const MeetingId &device, const Piece &piece, const QByteArray &openedBy, Instant at)
{
    using State = Arrived::State;
    const bool isLast = piece.offset + piece.bytes.size() == piece.length;
    Arrived arrived;
    QByteArray whole;
    // What needs no lock: the bytes are named by their hash, so nobody can change what they are.
    if (isLast) {
        const auto chunks = piece.offset == 0 ? Result<std::vector<Row>>(std::vector<Row>())
            : m_database->run("SELECT bytes FROM chunks WHERE device = $1 AND name = $2 AND start < $3 ORDER BY start",
                              {bytesOf(device), piece.name, piece.offset});
        if (!chunks)
            return tl::unexpected(chunks.error());
        if (chunks->empty()) {
            whole = piece.bytes;
        } else {
            whole.reserve(qsizetype(piece.length));
            for (const Row &row : *chunks)
                whole += std::get<QByteArray>(row[0]);
            whole += piece.bytes;
        }
        const auto header = whole.size() == piece.length && sha256(whole) == piece.name
            ? readBundle(whole) : failure(Code::Bundle_Unreadable, u"it is not what it is called"_s);
        arrived.state = !header ? State::Unreadable : header->device != device ? State::OtherDevice : State::Judged;
        if (header)
            arrived.header = *header;
    }
    const State found = arrived.state;
    const Done stored = m_database->transaction([&]() -> Done {
        arrived.state = found;
        arrived.taken = {};
        const auto row = upload(device, piece.name);
        if (!row)
            return tl::unexpected(row.error());
        arrived.received = row->empty() ? 0 : integer((*row)[0][1]);
        // Its length follows from its name: whoever says another one has something else in hand.
        if (!row->empty() && integer((*row)[0][0]) != piece.length) {
            arrived.state = State::Unreadable;
            return forget(device, piece.name);
        }
        if (arrived.received != piece.offset) {
            arrived.state = State::Elsewhere;
            return {};
        }
        if (isLast) {
            if (const auto gone = row->empty() ? Done() : forget(device, piece.name); !gone || found != State::Judged)
                return gone;
            return takeWithin(arrived.header, whole, openedBy, at).map([&](const Taken &taken) { arrived.taken = taken; });
        }
        if (const auto room = row->empty() ? makeRoom(device, piece.length) : Done(); !room)
            return room;
        arrived.received = piece.offset + piece.bytes.size();
        const auto noted = row->empty()
            ? m_database->run("INSERT INTO uploads(device, name, length, received, touched) VALUES($1, $2, $3, $4, $5)",
                              {bytesOf(device), piece.name, piece.length, arrived.received, microsOf(at)})
            : m_database->run("UPDATE uploads SET received = $3, touched = $4 WHERE device = $1 AND name = $2",
                              {bytesOf(device), piece.name, arrived.received, microsOf(at)});
        if (!noted || piece.bytes.isEmpty())
            return toDone(noted);
        return toDone(m_database->run("INSERT INTO chunks(device, name, start, bytes) VALUES($1, $2, $3, $4)",
                                      {bytesOf(device), piece.name, piece.offset, piece.bytes}));
    });
    return stored ? Result<Arrived>(arrived) : tl::unexpected(stored.error());
}

Done Repository::sweep(Instant now)
{
    return m_database->transaction([&]() -> Done {
        const qint64 before = microsOf(now - kUploadKept);
        for (const char *sql : {"DELETE FROM chunks WHERE EXISTS(SELECT 1 FROM uploads u WHERE u.device = chunks.device "
                                "AND u.name = chunks.name AND u.touched < $1)", "DELETE FROM uploads WHERE touched < $1"}) {
            if (const auto swept = m_database->run(sql, {before}); !swept)
                return tl::unexpected(swept.error());
        }
        return toDone(m_database->run("DELETE FROM invitations WHERE used IS NULL AND until <= $1", {microsOf(now)}));
    });
}

Result<qint64> Repository::putWithin(const MeetingId &device, const QByteArray &bytes, Instant at)
{
    const auto rows = m_database->run("INSERT INTO outgoing(device, number, bytes, made) SELECT $1, COALESCE(MAX(number), 0) + 1, $2, "
                                      "CAST($3 AS BIGINT) FROM outgoing WHERE device = $1 RETURNING number", {bytesOf(device), bytes, microsOf(at)});
    return rows ? Result<qint64>(integer((*rows)[0][0])) : tl::unexpected(rows.error());
}

Result<qint64> Repository::putDown(const MeetingId &device, const QByteArray &bytes, Instant at)
{
    if (bytes.isEmpty() || bytes.size() > kLargestDown)
        return failure(Code::InvalidValue, u"a document for a tablet has up to %1 bytes"_s.arg(kLargestDown));
    qint64 number = 0;
    const Done put = m_database->transaction([&] { return putWithin(device, bytes, at).map([&](qint64 made) { number = made; }); });
    return put ? Result<qint64>(number) : tl::unexpected(put.error());
}

Result<std::optional<Repository::Down>> Repository::down(const MeetingId &device, qint64 after)
{
    const auto rows = m_database->run("SELECT number, bytes FROM outgoing WHERE device = $1 AND number > $2 ORDER BY number LIMIT 1",
                                      {bytesOf(device), after});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->empty() ? std::optional<Down>() : Down{.number = integer((*rows)[0][0]), .bytes = blob((*rows)[0][1])};
}

Result<Repository::ContactKept> Repository::contact()
{
    const auto rows = m_database->run("SELECT serial, bytes FROM contacts ORDER BY serial DESC LIMIT 1");
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->empty() ? ContactKept() : ContactKept{.serial = integer((*rows)[0][0]), .bytes = blob((*rows)[0][1])};
}

Result<Repository::ContactKept> Repository::setContact(const SignContact &sign, Instant at)
{
    ContactKept kept;
    const Done set = m_database->transaction([&]() -> Done {
        const auto last = contact();
        if (!last)
            return tl::unexpected(last.error());
        kept.serial = last->serial + 1;
        kept.bytes = sign(kept.serial);
        const auto made = m_database->run("INSERT INTO contacts(serial, bytes, made) VALUES($1, $2, $3)", {kept.serial, kept.bytes, microsOf(at)});
        const auto tablets = made ? m_database->run("SELECT device FROM devices WHERE revoked IS NULL") : made;
        if (!tablets)
            return tl::unexpected(tablets.error());
        for (const Row &row : *tablets) {
            if (const auto put = putWithin(QUuid::fromRfc4122(blob(row[0])), kept.bytes, at); !put)
                return tl::unexpected(put.error());
        }
        return {};
    });
    return set ? Result<ContactKept>(kept) : tl::unexpected(set.error());
}

Done Repository::ping() { return toDone(m_database->run("SELECT version FROM schema")); }

}
