#include "storage/doortaking.h"

#include "storage/durablefile.h"
#include "storage/journal.h"
#include "storage/model/codec.h"
#include "storage/sqlite.h"
#include "storage/vault.h"

#include <QFileInfo>

namespace rt {

using namespace Qt::StringLiterals;

namespace {

// The key that the book was begun with; and, while a book that was taken in may still lie there because the power went
// before the new one was begun, that one's key and how many of its entries were taken in.
constexpr char kFirst[] = "door", kBefore[] = "door-taken", kOldKey[] = "door-key";

Result<QByteArray> meta(Database &database, const char *name)
{
    auto select = database.prepare("SELECT value FROM meta WHERE name = CAST(?1 AS TEXT)");
    if (!select)
        return tl::unexpected(select.error());
    const auto row = select->bind(1, QByteArrayView(name)).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? select->blob(0) : QByteArray();
}

Done put(Database &database, const char *name, QByteArrayView value)
{
    auto insert = database.prepare("INSERT OR REPLACE INTO meta(name, value) VALUES(CAST(?1 AS TEXT), ?2)");
    if (!insert)
        return tl::unexpected(insert.error());
    return insert->bind(1, QByteArrayView(name)).bind(2, value).run();
}

QByteArray bytesOf(const SecretKey &key)
{
    return {reinterpret_cast<const char *>(key.bytes().data()), qsizetype(SecretKey::kBytes)};
}

Result<Instant> lastInstant(const Journal &journal)
{
    const auto count = journal.count();
    if (!count)
        return tl::unexpected(count.error());
    if (*count == 0)
        return Instant();
    return journal.entry(*count).and_then([](const Entry &entry) { return decode(entry.body); }).map([](const Event &event) {
        return event.at;
    });
}

}

Done takeIn(const DoorBook &book, Database &database, const Journal &journal, const SecretKey &storeKey,
            const AppendWith &append)
{
    const auto first = meta(database, kFirst), before = meta(database, kBefore), oldKey = meta(database, kOldKey);
    for (const auto *value : {&first, &before, &oldKey}) {
        if (!*value)
            return tl::unexpected(value->error());
    }
    std::vector<SecretKey> doors;
    doors.push_back(Vault::doorPrivate(storeKey));
    if (oldKey->size() == qsizetype(SecretKey::kBytes))
        doors.push_back(SecretKey::copyOf(*oldKey));
    constexpr qsizetype kKey = SecretKey::kBytes;
    const FolderTurn turn(QFileInfo(book.path()).path());
    std::vector<AuditEntry> entries;
    QByteArray begunWith = *first;           // the book that lies there, and how many of its entries are taken in then
    qsizetype taken = 0;
    if (first->size() == kKey) {
        auto found = book.read(SecretKey::copyOf(*first), doors, 0);
        if (!found)
            return tl::unexpected(found.error());
        if (!found->whole && before->size() == kKey + 8) {
            // Perhaps the one that was taken in already, with what was noted since.
            const qsizetype skip = before->mid(kKey).toLongLong(nullptr, 16);
            auto earlier = book.read(SecretKey::copyOf(before->first(kKey)), doors, skip);
            if (!earlier)
                return tl::unexpected(earlier.error());
            if (earlier->whole) {
                found = std::move(earlier);
                begunWith = before->first(kKey);
                taken = skip;
            }
        }
        if (found->whole && found->entries.empty() && taken == 0)
            return {};
        taken += qsizetype(found->entries.size());
        entries = std::move(found->entries);
        if (!found->whole) {
            const auto at = lastInstant(journal);
            if (!at)
                return tl::unexpected(at.error());
            entries.push_back({.act = Act::Refused, .at = entries.empty() ? *at : entries.back().at, .code = u"Door_Damaged"_s});
        }
    }
    const SecretKey fresh = SecretKey::random();
    std::vector<Event> events;
    for (const AuditEntry &each : entries)
        events.push_back(auditEvent(each, journal.device()));
    const Done done = append(events, [&]() -> Done {
        if (!begunWith.isEmpty()) {
            const QByteArray count = QByteArray::number(taken, 16).rightJustified(8, '0');
            if (auto noted = put(database, kBefore, begunWith + count); !noted)
                return noted;
        }
        return put(database, kFirst, bytesOf(fresh));
    });
    if (!done)
        return done;
    if (auto begun = book.begin(fresh); !begun)
        return begun;
    // From now on the one before is a copy that somebody put back.
    return put(database, kBefore, {});
}

Done keepDoorKey(Database &database, const SecretKey &oldStoreKey)
{
    return put(database, kOldKey, bytesOf(Vault::doorPrivate(oldStoreKey)));
}

}
