#include "storage/journal.h"

#include "storage/model/codec.h"
#include "storage/sqlite.h"

#include <QHash>
#include <QtEndian>

#include <openssl/evp.h>
#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <vector>

namespace rt {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSignEvery = 200;              // entries of a chain that stand unsigned at most
constexpr qsizetype kHash = 32;
constexpr int kProgressEvery = 4096;         // entries between two reports: often enough for a bar, never felt

QByteArray bigEndian(qint64 number)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

const unsigned char *raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }

// SHA-256 by OpenSSL, which SQLCipher brings anyway: it uses the processor's instructions, five times as fast on a walk
// over the whole journal as libsodium's portable code.
class Hasher {
public:
    Hasher() : m_context(EVP_MD_CTX_new()) { EVP_DigestInit_ex(m_context, EVP_sha256(), nullptr); }
    ~Hasher() { EVP_MD_CTX_free(m_context); }
    Hasher(const Hasher &) = delete;
    Hasher &operator=(const Hasher &) = delete;

    void start() { EVP_DigestInit_ex(m_context, nullptr, nullptr); }
    void add(QByteArrayView bytes) { EVP_DigestUpdate(m_context, bytes.data(), size_t(bytes.size())); }
    void finish(char *hash) { EVP_DigestFinal_ex(m_context, reinterpret_cast<unsigned char *>(hash), nullptr); }

private:
    EVP_MD_CTX *m_context;
};

void chain(Hasher &hasher, QByteArrayView previous, QByteArrayView place, qint64 seq, QByteArrayView body, char *hash)
{
    static constexpr char kZeros[kHash] = {};
    char number[8];
    qToBigEndian(seq, number);
    hasher.start();
    hasher.add("rt-entry-1");
    hasher.add(previous.isEmpty() ? QByteArrayView(kZeros, kHash) : previous);
    hasher.add(place);
    hasher.add(QByteArrayView(number, 8));
    hasher.add(body);
    hasher.finish(hash);
}

QByteArray signedText(const QByteArray &place, qint64 seq, const QByteArray &hash)
{
    return "rt-checkpoint-1" + place + bigEndian(seq) + hash;
}

}

QByteArray chained(const QByteArray &previous, const Entry &entry)
{
    Hasher hasher;
    QByteArray hash(kHash, Qt::Uninitialized);
    chain(hasher, previous, entry.chain.toRfc4122() + entry.epoch.toRfc4122(), entry.seq, entry.body, hash.data());
    return hash;
}

// Where a chain of this epoch stands.
struct Journal::Head {
    qint64 number = 0, seq = 0, signedSeq = 0;
    QByteArray hash;
};

// Who the device is, and the heads that were asked for so far.
struct Journal::Chains {
    MeetingId device;
    QUuid epoch;
    QByteArray publicKey;
    SecretKey seed = SecretKey::zero();
    QHash<MeetingId, Head> heads;
    qint64 last = -1;                        // row; unknown before the first append and after a failed one
    Hasher hasher;

    [[nodiscard]] QByteArray signedBy(const QByteArray &text) const
    {
        unsigned char own[crypto_sign_PUBLICKEYBYTES], secret[crypto_sign_SECRETKEYBYTES];
        crypto_sign_seed_keypair(own, secret, seed.bytes().data());
        QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
        crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, raw(text),
                             quint64(text.size()), secret);
        sodium_memzero(secret, sizeof secret);
        return signature;
    }
};

Journal::Journal(Database &database) : m_database(database), m_chains(std::make_unique<Chains>()) {}
Journal::~Journal() = default;

const MeetingId &Journal::device() const { return m_chains->device; }
const QUuid &Journal::epoch() const { return m_chains->epoch; }
const QByteArray &Journal::publicKey() const { return m_chains->publicKey; }

Done Journal::put(const char *name, QByteArrayView value)
{
    auto insert = m_database.prepare("INSERT OR REPLACE INTO meta(name, value) VALUES(CAST(?1 AS TEXT), ?2)");
    if (!insert)
        return tl::unexpected(insert.error());
    return insert->bind(1, QByteArrayView(name)).bind(2, value).run();
}

Result<QByteArray> Journal::meta(const char *name) const
{
    auto select = m_database.prepare("SELECT value FROM meta WHERE name = CAST(?1 AS TEXT)");
    if (!select)
        return tl::unexpected(select.error());
    const auto row = select->bind(1, QByteArrayView(name)).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(Code::Store_Damaged, u"meta: "_s + QLatin1StringView(name));
    return select->blob(0);
}

Done Journal::found()
{
    const SecretKey seed = SecretKey::random();
    return put("device", QUuid::createUuid().toRfc4122()).and_then([&] {
        return put("epoch", QUuid::createUuid().toRfc4122());
    }).and_then([&] {
        return put("seed", {reinterpret_cast<const char *>(seed.bytes().data()), qsizetype(SecretKey::kBytes)});
    });
}

Done Journal::open()
{
    const auto device = meta("device"), epoch = meta("epoch");
    auto seed = meta("seed");
    for (const auto *value : {&device, &epoch, const_cast<const decltype(device) *>(&seed)}) {
        if (!*value)
            return tl::unexpected(value->error());
    }
    if (device->size() != 16 || epoch->size() != 16 || seed->size() != qsizetype(SecretKey::kBytes))
        return failure(Code::Store_Damaged, u"meta: the device's identity"_s);
    m_chains->device = QUuid::fromRfc4122(*device);
    m_chains->epoch = QUuid::fromRfc4122(*epoch);
    m_chains->seed = SecretKey::copyOf(*seed);
    sodium_memzero(seed->data(), size_t(seed->size()));
    unsigned char pair[crypto_sign_SECRETKEYBYTES];
    m_chains->publicKey.resize(crypto_sign_PUBLICKEYBYTES);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(m_chains->publicKey.data()), pair,
                             m_chains->seed.bytes().data());
    sodium_memzero(pair, sizeof pair);
    return {};
}

Done Journal::startEpoch()
{
    const QUuid epoch = QUuid::createUuid();
    return m_database.transaction([&] { return put("epoch", epoch.toRfc4122()); }).map([&] {
        m_chains->epoch = epoch;
        m_chains->heads.clear();
    });
}

Result<std::vector<Receipt>> Journal::append(std::span<const Event> events, const Alongside &alongside)
{
    std::vector<Receipt> receipts;
    receipts.reserve(events.size());
    const auto work = [&]() -> Done {
        for (const Event &event : events) {
            auto receipt = add(event);
            if (!receipt)
                return tl::unexpected(receipt.error());
            receipts.push_back(std::move(*receipt));
            if (alongside) {
                if (auto done = alongside(event, receipts.back()); !done)
                    return done;
            }
        }
        return {};
    };
    // The disk may have kept a COMMIT whose answer was an error; asking again would then store the events twice.
    const auto isStored = [&] {
        if (receipts.size() != events.size() || receipts.empty())
            return false;
        const auto last = entry(receipts.back().row);
        return last && last->hash == receipts.back().hash;
    };
    if (auto done = m_database.transaction(work, isStored); !done) {
        m_chains->heads.clear();
        m_chains->last = -1;
        return tl::unexpected(done.error());
    }
    return receipts;
}

Result<Receipt> Journal::add(const Event &event)
{
    if (m_chains->last < 0) {
        const auto rows = count();
        if (!rows)
            return tl::unexpected(rows.error());
        m_chains->last = *rows;
    }
    const auto found = headOf(event.meeting);
    if (!found)
        return tl::unexpected(found.error());
    Head *head = *found;
    Receipt receipt{.row = m_chains->last + 1, .seq = head->seq + 1, .hash = QByteArray(kHash, Qt::Uninitialized)};
    const QByteArray body = encode(event);
    const QByteArray place = event.meeting.toRfc4122() + m_chains->epoch.toRfc4122();
    chain(m_chains->hasher, head->hash, place, receipt.seq, body, receipt.hash.data());

    auto insert = m_database.prepare("INSERT INTO entries(row, chain, seq, hash, body) VALUES(?1, ?2, ?3, ?4, ?5)");
    if (!insert)
        return tl::unexpected(insert.error());
    insert->bind(1, receipt.row).bind(2, head->number).bind(3, receipt.seq).bind(4, QByteArrayView(receipt.hash))
            .bind(5, QByteArrayView(body));
    if (auto done = insert->run(); !done)
        return tl::unexpected(done.error());
    m_chains->last = receipt.row;
    head->seq = receipt.seq;
    head->hash = receipt.hash;
    const bool weighty = event.verb == Verb::Sign || event.verb == Verb::Seal;
    if (weighty || head->seq - head->signedSeq >= kSignEvery) {
        if (auto done = sign(event.meeting, int(event.verb)); !done)
            return tl::unexpected(done.error());
    }
    return receipt;
}

Result<Journal::Head *> Journal::headOf(const MeetingId &chain)
{
    if (const auto known = m_chains->heads.find(chain); known != m_chains->heads.end())
        return &*known;
    Head head;
    const auto number = [&]() -> Result<bool> {
        auto select = m_database.prepare("SELECT number FROM chains WHERE chain = ?1 AND epoch = ?2");
        if (!select)
            return tl::unexpected(select.error());
        auto row = select->bind(1, chain).bind(2, m_chains->epoch).step();
        if (row && *row)
            head.number = select->integer(0);
        return row;
    }();
    if (!number)
        return tl::unexpected(number.error());
    if (!*number) {
        auto insert = m_database.prepare("INSERT INTO chains(chain, epoch) VALUES(?1, ?2) RETURNING number");
        if (!insert)
            return tl::unexpected(insert.error());
        const auto row = insert->bind(1, chain).bind(2, m_chains->epoch).step();
        if (!row)
            return tl::unexpected(row.error());
        head.number = insert->integer(0);
        return &*m_chains->heads.insert(chain, head);
    }
    auto select = m_database.prepare("SELECT seq, hash, (SELECT max(seq) FROM checkpoints WHERE chain = ?1) "
                                     "FROM entries WHERE chain = ?1 ORDER BY seq DESC LIMIT 1");
    if (!select)
        return tl::unexpected(select.error());
    const auto row = select->bind(1, head.number).step();
    if (!row)
        return tl::unexpected(row.error());
    if (*row) {
        head.seq = select->integer(0);
        head.hash = select->blob(1);
        head.signedSeq = select->integer(2);
    }
    return &*m_chains->heads.insert(chain, head);
}

Done Journal::sign(const MeetingId &chain, int verb)
{
    Head &head = m_chains->heads[chain];
    const QByteArray text = signedText(chain.toRfc4122() + m_chains->epoch.toRfc4122(), head.seq, head.hash);
    const QByteArray signature = m_chains->signedBy(text);
    auto insert = m_database.prepare("INSERT INTO checkpoints(chain, seq, verb, signature) VALUES(?1, ?2, ?3, ?4)");
    if (!insert)
        return tl::unexpected(insert.error());
    insert->bind(1, head.number).bind(2, head.seq).bind(3, qint64(verb)).bind(4, QByteArrayView(signature));
    if (auto done = insert->run(); !done)
        return done;
    head.signedSeq = head.seq;
    return {};
}

Done Journal::checkpoint()
{
    std::vector<MeetingId> unsignedChains;
    {
        auto select = m_database.prepare(
                "SELECT chain FROM chains c WHERE epoch = ?1 "
                "AND (SELECT max(seq) FROM entries e WHERE e.chain = c.number) > "
                "coalesce((SELECT max(seq) FROM checkpoints p WHERE p.chain = c.number), 0)");
        if (!select)
            return tl::unexpected(select.error());
        select->bind(1, m_chains->epoch);
        for (;;) {
            const auto row = select->step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            unsignedChains.push_back(select->id(0));
        }
    }
    if (unsignedChains.empty())
        return {};
    Done done = m_database.transaction([&]() -> Done {
        for (const MeetingId &each : unsignedChains) {
            if (auto head = headOf(each); !head)
                return tl::unexpected(head.error());
            if (auto signedNow = sign(each, 0); !signedNow)
                return signedNow;
        }
        return {};
    });
    if (!done)
        m_chains->heads.clear();
    return done;
}

Result<qint64> Journal::count() const
{
    return m_database.integer("SELECT coalesce(max(row), 0) FROM entries");
}

Result<Entry> Journal::entry(qint64 row) const
{
    auto select = m_database.prepare("SELECT c.chain, c.epoch, e.seq, e.hash, e.body FROM entries e "
                                     "JOIN chains c ON c.number = e.chain WHERE e.row = ?1");
    if (!select)
        return tl::unexpected(select.error());
    const auto there = select->bind(1, row).step();
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return failure(Code::Store_NotFound, u"entry %1"_s.arg(row));
    return Entry{.row = row, .chain = select->id(0), .epoch = select->id(1), .seq = select->integer(2),
                 .body = select->blob(4), .hash = select->blob(3)};
}

Done Journal::read(const MeetingId &chain, const Visit &visit, qint64 after) const
{
    return read(std::span(&chain, 1), visit, after);
}

// One cursor for each chain and epoch, each of which is in row order; the lowest row goes first.
Done Journal::read(std::span<const MeetingId> chains, const Visit &visit, qint64 after) const
{
    struct Cursor {
        Cursor(Statement &&from, Entry &&place) : statement(std::move(from)), entry(std::move(place)) {}
        Statement statement;
        Entry entry;
    };
    std::vector<std::unique_ptr<Cursor>> cursors;
    const auto advance = [&](size_t index) -> Done {
        Cursor &cursor = *cursors[index];
        const auto row = cursor.statement.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row) {
            cursors.erase(cursors.begin() + qsizetype(index));
            return {};
        }
        cursor.entry.row = cursor.statement.integer(0);
        cursor.entry.seq = cursor.statement.integer(1);
        cursor.entry.hash = cursor.statement.blob(2);
        cursor.entry.body = cursor.statement.blob(3);
        return {};
    };
    for (const MeetingId &chain : chains) {
        auto numbers = m_database.prepare("SELECT number, epoch FROM chains WHERE chain = ?1");
        if (!numbers)
            return tl::unexpected(numbers.error());
        numbers->bind(1, chain);
        for (;;) {
            const auto found = numbers->step();
            if (!found)
                return tl::unexpected(found.error());
            if (!*found)
                break;
            auto entries = m_database.prepare("SELECT row, seq, hash, body FROM entries WHERE chain = ?1 "
                                              "AND +row > ?2 ORDER BY seq");
            if (!entries)
                return tl::unexpected(entries.error());
            entries->bind(1, numbers->integer(0)).bind(2, after);
            Entry entry;
            entry.chain = chain;
            entry.epoch = numbers->id(1);
            cursors.push_back(std::make_unique<Cursor>(std::move(*entries), std::move(entry)));
            if (auto done = advance(cursors.size() - 1); !done)
                return done;
        }
    }
    while (!cursors.empty()) {
        size_t lowest = 0;
        for (size_t i = 1; i < cursors.size(); ++i) {
            if (cursors[i]->entry.row < cursors[lowest]->entry.row)
                lowest = i;
        }
        if (auto done = visit(cursors[lowest]->entry); !done)
            return done;
        if (auto done = advance(lowest); !done)
            return done;
    }
    return {};
}

Done Journal::readAll(const Visit &visit, qint64 after) const
{
    auto select = m_database.prepare("SELECT e.row, c.chain, c.epoch, e.seq, e.hash, e.body FROM entries e "
                                     "CROSS JOIN chains c ON c.number = e.chain WHERE e.row > ?1 ORDER BY e.row");
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, after);
    for (;;) {
        const auto there = select->step();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return {};
        const Entry entry{.row = select->integer(0), .chain = select->id(1), .epoch = select->id(2),
                          .seq = select->integer(3), .body = select->blob(5), .hash = select->blob(4)};
        if (auto done = visit(entry); !done)
            return done;
    }
}

Result<QByteArray> Journal::signFile(const QByteArray &text) const
{
    // Nothing else can be had signed this way: no entry, no checkpoint.
    static constexpr const char *kLeaving[] = {"rt-chainfile-1", "rt-bundle-1", "rt-central-1", "rt-enrol-1"};
    if (std::ranges::none_of(kLeaving, [&](const char *tag) { return text.startsWith(tag); }))
        return failure(Code::InvalidValue, u"nothing that leaves the tablet"_s);
    return m_chains->signedBy(text);
}

Result<std::optional<SealProof>> Journal::sealProof(const MeetingId &meeting) const
{
    auto select = m_database.prepare(
            "SELECT p.seq, e.hash, p.signature FROM chains c JOIN checkpoints p ON p.chain = c.number "
            "JOIN entries e ON e.chain = p.chain AND e.seq = p.seq WHERE c.chain = ?1 AND p.verb = ?2 LIMIT 1");
    if (!select)
        return tl::unexpected(select.error());
    const auto there = select->bind(1, meeting).bind(2, qint64(Verb::Seal)).step();
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return std::optional<SealProof>();
    return SealProof{.entries = select->integer(0), .head = select->blob(1),
                     .device = QString::fromLatin1(m_chains->publicKey.toHex()), .signature = select->blob(2)};
}

QString Journal::nameOf(const MeetingId &chain, qint64 seq) const
{
    const QString entry = u", entry "_s + QString::number(seq);
    if (chain == m_chains->device)
        return u"the device's own chain"_s + entry;
    // The list of meetings may be what is damaged; then the id has to do.
    if (auto select = m_database.prepare("SELECT ref FROM meetings WHERE id = ?1")) {
        if (select->bind(1, chain).step().value_or(false))
            return u"meeting "_s + select->text(0) + entry;
    }
    return u"meeting "_s + chain.toString(QUuid::WithoutBraces) + entry;
}

Result<Verification> Journal::verify(const Progress &progress) const
{
    Verification found;
    for (const auto step : {0, 1}) {
        const Done done = step == 0 ? walkEntries(found, progress) : walkCheckpoints(found);
        if (!done && done.error().code == Code::Store_Damaged && !found.firstBad)
            found.firstBad = done.error().detail;
        else if (!done && !found.firstBad)
            return tl::unexpected(done.error());
        if (found.firstBad)
            break;
    }
    return found;
}

Done Journal::walkEntries(Verification &found, const Progress &progress) const
{
    struct Walk { MeetingId chain; QByteArray place; qint64 seq = 0; char hash[kHash] = {}; };
    std::vector<Walk> walks;                 // by the chain's number; nothing here grows with the entries
    auto chains = m_database.prepare("SELECT number, chain, epoch FROM chains ORDER BY number");
    if (!chains)
        return tl::unexpected(chains.error());
    for (;;) {
        const auto there = chains->step();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            break;
        walks.resize(size_t(chains->integer(0)) + 1);
        walks.back() = {.chain = chains->id(1), .place = chains->blob(1) + chains->blob(2)};
        ++found.chains;
    }
    const auto total = count();
    if (!total)
        return tl::unexpected(total.error());
    auto select = m_database.prepare("SELECT row, chain, seq, hash, body FROM entries ORDER BY row");
    if (!select)
        return tl::unexpected(select.error());
    Hasher hasher;
    char hash[kHash];
    for (;;) {
        const auto there = select->step();
        if (!there) {
            return failure(there.error().code, u"entry %1 of the store cannot be read: %2"_s
                                                       .arg(found.entries + 1).arg(there.error().detail));
        }
        if (!*there)
            break;
        const qint64 number = select->integer(1), seq = select->integer(2);
        if (number < 1 || number >= qint64(walks.size()) || walks[size_t(number)].place.isEmpty()) {
            found.firstBad = u"entry %1 of the store, which belongs to no chain"_s.arg(select->integer(0));
            return {};
        }
        Walk &walk = walks[size_t(number)];
        const QByteArrayView previous = walk.seq == 0 ? QByteArrayView() : QByteArrayView(walk.hash, kHash);
        chain(hasher, previous, walk.place, seq, select->view(4), hash);
        // A row that is missing from the middle is somebody's deletion, although its chain may still close.
        if (select->integer(0) != found.entries + 1 || seq != walk.seq + 1
            || select->view(3) != QByteArrayView(hash, kHash)) {
            found.firstBad = nameOf(walk.chain, walk.seq + 1);
            return {};
        }
        walk.seq = seq;
        std::memcpy(walk.hash, hash, kHash);
        if (++found.entries % kProgressEvery == 0 && progress && !progress(found.entries, *total))
            return failure(Code::Cancelled);
    }
    if (progress && !progress(found.entries, *total))
        return failure(Code::Cancelled);
    return {};
}

Done Journal::walkCheckpoints(Verification &found) const
{
    auto select = m_database.prepare("SELECT c.chain, c.epoch, p.seq, p.signature, e.hash FROM checkpoints p "
                                     "LEFT JOIN chains c ON c.number = p.chain "
                                     "LEFT JOIN entries e ON e.chain = p.chain AND e.seq = p.seq");
    if (!select)
        return tl::unexpected(select.error());
    for (;;) {
        const auto there = select->step();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return {};
        const QByteArray text = signedText(select->blob(0) + select->blob(1), select->integer(2), select->blob(4));
        const QByteArrayView signature = select->view(3);
        if (signature.size() != crypto_sign_BYTES
            || crypto_sign_verify_detached(raw(signature), raw(text), quint64(text.size()),
                                           raw(m_chains->publicKey)) != 0) {
            found.firstBad = nameOf(select->id(0), select->integer(2)) + u", its signature"_s;
            return {};
        }
        ++found.checkpoints;
    }
}

}
