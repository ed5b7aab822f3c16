#include "sync/central/opener.h"

#include "storage/model/codec.h"
#include "storage/model/vocabulary.h"

#include <QCborMap>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt::central {
namespace {

qint64 micros(Instant at) { return at.time_since_epoch().count(); }
Value micros(const std::optional<Instant> &at) { return at ? Value(micros(*at)) : Value(); }
QString idOf(const QByteArray &bytes) { return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces); }

QString stateOf(const Meeting &meeting)
{
    return meeting.cancelled ? u"cancelled"_s : meeting.sealed ? u"sealed"_s : meeting.ended ? u"ended"_s
        : meeting.adjourned ? u"adjourned"_s : meeting.started ? u"started"_s : u"convened"_s;
}

QString json(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

// A chain's events as they lie in the tables, in their order.
struct Lane {
    std::vector<Event> events;
    size_t next = 0;
};

}

Result<QString> Opener::nameOf(const Place &place, qint64 first, qint64 last)
{
    const auto rows = m_repository.database().run("SELECT name FROM devices WHERE device = $1", {place.device});
    if (!rows)
        return tl::unexpected(rows.error());
    return u"%1, chain %2, entries %3 to %4"_s.arg(rows->empty() ? idOf(place.device) : text((*rows)[0][0]), idOf(place.chain))
        .arg(first).arg(last);
}

Result<std::vector<Opener::Place>> Opener::shut()
{
    const auto rows = m_repository.database().run("SELECT DISTINCT device, chain, epoch FROM bundles WHERE opened IS NULL");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Place> places;
    for (const Row &row : *rows)
        places.push_back({blob(row[0]), blob(row[1]), blob(row[2])});
    return places;
}

Result<QByteArray> Opener::hashAt(const Place &place, qint64 seq)
{
    const auto rows = m_repository.database().run("SELECT hash FROM entries WHERE device = $1 AND chain = $2 AND epoch = $3 "
                                                  "AND seq = $4", {place.device, place.chain, place.epoch, seq});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->empty() ? QByteArray() : blob((*rows)[0][0]);
}

Done Opener::keep(const Place &place, const OpenedRun &opened)
{
    Database &database = m_repository.database();
    for (size_t i = 0; i < opened.run.entries.size(); ++i) {
        const RunEntry &entry = opened.run.entries[i];
        const Value signature = entry.signature.isEmpty() ? Value() : Value(entry.signature);
        const auto kept = database.run("INSERT INTO entries(device, chain, epoch, seq, hash, body, signature) "
                                       "VALUES($1, $2, $3, $4, $5, $6, $7)",
                                       {place.device, place.chain, place.epoch, opened.run.first + qint64(i), opened.hashes[i],
                                        entry.body, signature});
        if (!kept)
            return tl::unexpected(kept.error());
        const auto event = decode(entry.body);
        if (!event || (event->verb != Verb::Convene && event->verb != Verb::Reconvene))
            continue;
        const QUuid previous = QUuid::fromString(event->fields.value("previousId"_L1).toString());
        const auto linked = database.run("INSERT INTO links(meeting, previous) VALUES($1, $2) ON CONFLICT DO NOTHING",
                                         {place.chain, previous.isNull() ? Value() : Value(previous.toRfc4122())});
        if (!linked)
            return tl::unexpected(linked.error());
    }
    return {};
}

// One bundle of the chain, and whether there was one to open.
Result<bool> Opener::openNext(const Place &place, Instant now, Opened &opened, std::vector<QByteArray> &touched)
{
    Database &database = m_repository.database();
    const auto rows = database.run("SELECT first, last, bytes, trouble FROM bundles WHERE device = $1 AND chain = $2 "
                                   "AND epoch = $3 AND opened IS NULL ORDER BY first LIMIT 1",
                                   {place.device, place.chain, place.epoch});
    if (!rows || rows->empty())
        return rows ? Result<bool>(false) : tl::unexpected(rows.error());
    const Row &row = rows->front();
    const qint64 first = integer(row[0]), last = integer(row[1]);
    const auto name = nameOf(place, first, last);
    const auto before = hashAt(place, first - 1);
    if (!name || !before)
        return tl::unexpected(name ? before.error() : name.error());
    const auto run = openBundle(blob(row[2]), m_key);
    QString trouble;
    if (!run)
        trouble = run.error().detail;
    else if (run->run.previous != *before)
        trouble = u"it does not follow the entry before"_s;
    if (!trouble.isEmpty()) {
        opened.troubles += *name + u": "_s + trouble;
        const auto noted = database.run("UPDATE bundles SET trouble = $5 WHERE device = $1 AND chain = $2 AND epoch = $3 AND first = $4",
                                        {place.device, place.chain, place.epoch, first, trouble});
        return noted ? Result<bool>(false) : tl::unexpected(noted.error());
    }
    const Done done = keep(place, *run).and_then([&]() -> Done {
        const auto noted = database.run("UPDATE bundles SET opened = $5, trouble = NULL WHERE device = $1 AND chain = $2 "
                                        "AND epoch = $3 AND first = $4", {place.device, place.chain, place.epoch, first, micros(now)});
        return noted ? Done() : tl::unexpected(noted.error());
    });
    if (!done)
        return tl::unexpected(done.error());
    ++opened.bundles;
    opened.entries += last - first + 1;
    // A device's own chain (who unlocked, who may) is kept and no meeting.
    if (place.chain != place.device && !std::ranges::count(touched, place.chain))
        touched.push_back(place.chain);
    return true;
}

Result<Opener::Opened> Opener::open(Instant now)
{
    Opened opened;
    const auto places = shut();
    if (!places)
        return tl::unexpected(places.error());
    for (const Place &place : *places) {
        for (bool more = true; more;) {
            Opened here;
            const Done done = m_repository.database().transaction([&]() -> Done {
                here = {};
                std::vector<QByteArray> touched;
                const auto next = openNext(place, now, here, touched);
                if (!next)
                    return tl::unexpected(next.error());
                more = *next;
                for (const QByteArray &meeting : touched) {
                    if (auto folded = fold(meeting); !folded)
                        return folded;
                }
                return {};
            });
            if (!done)
                return tl::unexpected(done.error());
            opened.bundles += here.bundles;
            opened.entries += here.entries;
            opened.troubles += here.troubles;
        }
    }
    return opened;
}

// The first meeting of the process, as far as it has come: a meeting may be here before the one that it follows.
Result<QByteArray> Opener::rootOf(const QByteArray &meeting)
{
    QByteArray root = meeting;
    std::vector<QByteArray> seen;                    // a device that was taken over could link meetings in a ring
    while (!std::ranges::count(seen, root)) {
        seen.push_back(root);
        const auto rows = m_repository.database().run("SELECT l.previous FROM links l JOIN links p ON p.meeting = l.previous "
                                                      "WHERE l.meeting = $1", {root});
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->empty())
            return root;
        root = blob((*rows)[0][0]);
    }
    return *std::ranges::min_element(seen);
}

Result<std::vector<QByteArray>> Opener::processOf(const QByteArray &root)
{
    const auto rows = m_repository.database().run(
        "WITH RECURSIVE down(id) AS (SELECT meeting FROM links WHERE meeting = $1 "
        "UNION SELECT l.meeting FROM links l JOIN down ON l.previous = down.id) SELECT id FROM down", {root});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<QByteArray> all;
    for (const Row &row : *rows)
        all.push_back(blob(row[0]));
    return all;
}

Done Opener::fold(const QByteArray &meeting)
{
    Database &database = m_repository.database();
    const auto root = rootOf(meeting);
    const auto process = root ? processOf(*root) : tl::unexpected(root.error());
    if (!process)
        return tl::unexpected(process.error());
    std::vector<Lane> lanes;
    for (const QByteArray &each : *process) {
        const auto rows = database.run("SELECT device, epoch, body FROM entries WHERE chain = $1 ORDER BY device, epoch, seq", {each});
        if (!rows)
            return tl::unexpected(rows.error());
        const Row *before = nullptr;
        for (const Row &row : *rows) {
            if (!before || blob((*before)[0]) != blob(row[0]) || blob((*before)[1]) != blob(row[1]))
                lanes.emplace_back();
            before = &row;
            // What a later version wrote stands in the entries, and is folded once this one is brought up to date.
            if (auto event = decode(blob(row[2])))
                lanes.back().events.push_back(std::move(*event));
        }
    }
    Proceedings proceedings;
    for (;;) {
        Lane *next = nullptr;
        for (Lane &lane : lanes) {
            if (lane.next < lane.events.size() && (!next || lane.events[lane.next].at < next->events[next->next].at))
                next = &lane;
        }
        if (!next)
            break;
        proceedings.apply(next->events[next->next++]);
    }
    for (const Meeting &each : proceedings.meetings()) {
        if (auto written = write(proceedings, each, *root); !written)
            return written;
    }
    return {};
}

Result<std::optional<SealProof>> Opener::sealOf(const MeetingId &meeting)
{
    const auto rows = m_repository.database().run(
        "SELECT e.seq, e.hash, e.body, e.signature, d.signer FROM entries e JOIN devices d ON d.device = e.device "
        "WHERE e.chain = $1 AND e.signature IS NOT NULL ORDER BY e.device, e.epoch, e.seq", {meeting.toRfc4122()});
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row &row : *rows) {
        const auto event = decode(blob(row[2]));
        if (event && event->verb == Verb::Seal)
            return SealProof{.entries = integer(row[0]), .head = blob(row[1]), .device = QString::fromLatin1(blob(row[4]).toHex()),
                             .signature = blob(row[3])};
    }
    return std::optional<SealProof>();
}

Done Opener::write(const Proceedings &proceedings, const Meeting &meeting, const QByteArray &root)
{
    Database &database = m_repository.database();
    const QByteArray id = meeting.id.toRfc4122();
    Done done;
    const auto run = [&](const char *sql, const std::vector<Value> &values) {
        if (done) {
            if (const auto ran = database.run(sql, values); !ran)
                done = tl::unexpected(ran.error());
        }
    };
    for (const char *sql : {"DELETE FROM meetings WHERE id = $1", "DELETE FROM items WHERE meeting = $1",
                            "DELETE FROM item_children WHERE meeting = $1", "DELETE FROM attendance WHERE meeting = $1",
                            "DELETE FROM signoffs WHERE meeting = $1", "DELETE FROM records WHERE meeting = $1"})
        run(sql, {id});
    const Item *convening = proceedings.item(meeting.ref);
    if (!convening)
        return done;
    run("INSERT INTO meetings(id, root, ref, profile, type, urgency, venue, chair, state, convened, scheduled, started, ended, "
        "sealed) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        {id, root, meeting.ref, meeting.profile, convening->text(u"type"), convening->text(u"urgency"),
         convening->text(u"scheduled.venue"), meeting.chairs.empty() ? meeting.chair : meeting.chairs.back().by, stateOf(meeting),
         micros(convening->at), micros(convening->instant(u"scheduled.start")), micros(meeting.started), micros(meeting.ended),
         micros(meeting.sealed)});
    for (const Ref &ref : meeting.made) {
        const Item *item = proceedings.item(ref);
        if (!item)
            continue;
        run("INSERT INTO items(meeting, ref, verb, said, by_user, corrections, withdrawn, fields) "
            "VALUES($1, $2, $3, $4, $5, $6, $7, $8)",
            {id, ref, QString(rule(item->verb).name), micros(item->at), item->by, qint64(item->corrections),
             item->withdrawn ? Value(micros(item->withdrawn->at)) : Value(), json(item->fields.toJsonObject())});
        for (const QString &child : item->children())
            run("INSERT INTO item_children(meeting, ref, child) VALUES($1, $2, $3) ON CONFLICT DO NOTHING", {id, ref, child});
    }
    qint64 number = 0;
    for (const Presence &each : meeting.presence)
        run("INSERT INTO attendance(meeting, number, attendee, since, until, mode) VALUES($1, $2, $3, $4, $5, $6)",
            {id, ++number, each.attendee, micros(each.from), micros(each.to), each.mode});
    number = 0;
    for (const Signoff &each : meeting.signoffs)
        run("INSERT INTO signoffs(meeting, number, attendee, decision, response, method, comment, said) "
            "VALUES($1, $2, $3, $4, $5, $6, $7, $8)",
            {id, ++number, each.attendee, each.decision, each.response, each.method, each.comment, micros(each.at)});
    const auto seal = sealOf(meeting.id);
    if (!seal)
        return tl::unexpected(seal.error());
    run("INSERT INTO records(meeting, child, record) VALUES($1, $2, $3)",
        {id, QString(), json(rt::record(proceedings, meeting, {}, *seal))});
    for (const Ref &child : meeting.children)
        run("INSERT INTO records(meeting, child, record) VALUES($1, $2, $3)",
            {id, child, json(rt::record(proceedings, meeting, child, *seal))});
    return done;
}

Done Opener::refold()
{
    return m_repository.database().transaction([&]() -> Done {
        const auto rows = m_repository.database().run("SELECT meeting FROM links");
        if (!rows)
            return tl::unexpected(rows.error());
        for (const Row &row : *rows) {
            if (auto folded = fold(blob(row[0])); !folded)
                return folded;
        }
        return {};
    });
}

Result<QByteArray> Opener::record(const MeetingId &meeting, const Ref &child)
{
    const auto rows = m_repository.database().run("SELECT record FROM records WHERE meeting = $1 AND child = $2",
                                                  {meeting.toRfc4122(), child});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->empty() ? failure(Code::Store_NotFound, meeting.toString(QUuid::WithoutBraces))
                         : Result<QByteArray>(QJsonDocument::fromJson(text((*rows)[0][0]).toUtf8()).toJson());
}

Result<std::vector<Opener::Listed>> Opener::meetings()
{
    const auto rows = m_repository.database().run("SELECT id, ref, state, chair, convened FROM meetings ORDER BY convened DESC, id");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Listed> all;
    for (const Row &row : *rows)
        all.push_back({QUuid::fromRfc4122(blob(row[0])), text(row[1]), text(row[2]), text(row[3]),
                       Instant(std::chrono::microseconds(integer(row[4])))});
    return all;
}

Result<Opener::Verified> Opener::verify()
{
    Database &database = m_repository.database();
    Verified found;
    const auto devices = m_repository.devices();
    const auto chains = m_repository.chains();
    if (!devices || !chains)
        return tl::unexpected(devices ? chains.error() : devices.error());
    for (const Repository::Chain &chain : *chains) {
        const Place place{chain.device.toRfc4122(), chain.chain.toRfc4122(), chain.epoch.toRfc4122()};
        const auto device = std::ranges::find(*devices, chain.device, &Repository::Device::id);
        QByteArray hash, link;
        qint64 next = 1;
        while (next <= chain.entries) {
            const auto rows = database.run("SELECT first, last, before, head, bytes, opened FROM bundles WHERE device = $1 "
                                           "AND chain = $2 AND epoch = $3 AND first >= $4 ORDER BY first LIMIT 1",
                                           {place.device, place.chain, place.epoch, next});
            if (!rows)
                return tl::unexpected(rows.error());
            const auto bad = [&](const QString &why) -> Result<Verified> {
                return nameOf(place, next, rows->empty() ? chain.entries : integer((*rows)[0][1])).map([&](const QString &name) {
                    found.firstBad = name + u": "_s + why;
                    return found;
                });
            };
            if (rows->empty() || integer((*rows)[0][0]) != next)
                return bad(u"bundles are missing"_s);
            const Row &row = rows->front();
            const auto run = openBundle(blob(row[4]), m_key);
            if (!run)
                return bad(run.error().detail);
            const auto header = readBundle(blob(row[4]));
            if (device == devices->end() || !header || header->signer != device->signer || header->device != chain.device
                || header->chain != chain.chain || header->epoch != chain.epoch || header->first != next
                || header->last != integer(row[1]) || header->before != blob(row[2]) || header->head != blob(row[3]))
                return bad(u"it is not the bundle that it stands for"_s);
            if (run->run.previous != hash || (!link.isEmpty() && header->before != link))
                return bad(u"it does not follow the entry before"_s);
            const auto entries = database.run("SELECT seq, hash, body, signature FROM entries WHERE device = $1 AND chain = $2 "
                                              "AND epoch = $3 AND seq BETWEEN $4 AND $5 ORDER BY seq",
                                              {place.device, place.chain, place.epoch, next, header->last});
            if (!entries)
                return tl::unexpected(entries.error());
            const bool isOpen = !isNull(row[5]);
            if (entries->size() != (isOpen ? run->run.entries.size() : 0))
                return bad(u"the entries are not those of the bundle"_s);
            for (size_t i = 0; i < entries->size(); ++i) {
                const Row &entry = (*entries)[i];
                if (integer(entry[0]) != next + qint64(i) || blob(entry[1]) != run->hashes[i]
                    || blob(entry[2]) != run->run.entries[i].body || blob(entry[3]) != run->run.entries[i].signature)
                    return bad(u"entry %1 is not what the bundle has"_s.arg(next + qint64(i)));
            }
            hash = run->head;
            link = header->head;
            found.entries += header->last - next + 1;
            ++found.bundles;
            next = header->last + 1;
        }
    }
    // An entry that no bundle has would be somebody's own.
    const auto all = database.run("SELECT COUNT(*) FROM entries e WHERE NOT EXISTS (SELECT 1 FROM bundles b WHERE b.device = e.device "
                                  "AND b.chain = e.chain AND b.epoch = e.epoch AND e.seq BETWEEN b.first AND b.last)");
    if (!all)
        return tl::unexpected(all.error());
    if (integer((*all)[0][0]) != 0)
        found.firstBad = u"%1 entries are of no bundle"_s.arg(integer((*all)[0][0]));
    return found;
}

}
