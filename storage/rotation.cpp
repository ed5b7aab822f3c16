#include "storage/rotation.h"

#include "storage/doortaking.h"
#include "storage/durablefile.h"
#include "storage/head.h"
#include "storage/sqlite.h"
#include "storage/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <span>

namespace rt::rotation {

using namespace Qt::StringLiterals;

namespace {

struct Names {
    explicit Names(const QString &where) : folder(where) {}
    QString folder;
    [[nodiscard]] QString in(QLatin1StringView name) const { return QDir(folder).filePath(name); }
    [[nodiscard]] bool has(QLatin1StringView name) const { return QFileInfo::exists(in(name)); }
    // Done when it returns, also for a power cut.
    [[nodiscard]] Done rename(QLatin1StringView from, QLatin1StringView to) const
    {
        if (std::rename(QFile::encodeName(in(from)).constData(), QFile::encodeName(in(to)).constData()) != 0)
            return tl::unexpected(systemError(errno, in(from)));
        return syncFolder(folder);
    }
    [[nodiscard]] Done removeAll(std::span<const QLatin1StringView> all) const
    {
        for (const QLatin1StringView name : all) {
            if (has(name) && !QFile::remove(in(name)))
                return failure(Code::Store_ReadOnly, in(name));
        }
        return syncFolder(folder);
    }
};

constexpr auto kStore = "store.db"_L1, kNewStore = "store.db.next"_L1, kHead = "head"_L1, kNewHead = "head.next"_L1;
constexpr auto kVault = "vault"_L1, kMaking = "vault.making"_L1, kNewVault = "vault.next"_L1;

// All that a rotation may leave, but the one name that can mean that it was decided.
constexpr std::array kLeft{kNewStore, "store.db.next-wal"_L1, "store.db.next-journal"_L1, kNewHead, "head.next.new"_L1, kMaking,
                           "vault.making.new"_L1};

bool isUnderWay(const Names &names)
{
    return names.has(kNewVault) || std::ranges::any_of(kLeft, [&](QLatin1StringView name) { return names.has(name); });
}

Done finish(const Names &names)
{
    (void)names.removeAll(std::array{"clocks"_L1});         // under the old key; made anew when the store is opened
    if (names.has(kNewHead)) {
        if (auto done = names.rename(kNewHead, kHead); !done)
            return done;
    }
    return names.rename(kNewVault, kVault);
}

Done settleNow(const Names &names)
{
    if (names.has(kNewVault) && !names.has(kNewStore))
        return finish(names);
    // Not decided, so it never was. The vault's name first: without the new store it would mean the opposite.
    if (names.has(kNewVault)) {
        if (auto done = names.rename(kNewVault, kMaking); !done)
            return done;
    }
    return names.removeAll(kLeft);
}

// The copy holds what the original holds, and opens under its key alone.
Done checkCopy(const Names &names, const SecretKey &oldKey, const SecretKey &newKey, qint64 entries, qint64 checkpoints)
{
    auto copy = Database::open(names.in(kNewStore), newKey, {});
    if (!copy)
        return tl::unexpected(copy.error());
    const auto has = (*copy)->integer("SELECT count(*) FROM entries"), signs = (*copy)->integer("SELECT count(*) FROM checkpoints");
    if (!has || !signs || *has != entries || *signs != checkpoints || !(*copy)->badPages().isEmpty())
        return failure(Code::Store_Damaged, names.in(kNewStore));
    if (auto kept = keepDoorKey(**copy, oldKey); !kept)
        return kept;
    (*copy)->keepLog(false);
    return (*copy)->checkpoint();
}

}

Done settle(const QString &folder)
{
    const Names names(folder);
    if (!isUnderWay(names))
        return {};
    const FolderTurn turn(folder, FolderTurn::Wait::No);
    return turn.has() ? settleNow(names) : Done();           // the one who is at it goes on
}

Result<Vault::Rotated> rotate(const QString &folder, const SecretKey &storeKey)
{
    const Names names(folder);
    {
        // Takes in the door book, and finds out whether the store is as it was acknowledged.
        auto store = Store::open(folder, storeKey);
        if (!store)
            return tl::unexpected(store.error());
        if (auto locked = (*store)->lock(); !locked)
            return tl::unexpected(locked.error());
    }
    auto vault = Vault::read(names.in(kVault));
    if (!vault)
        return tl::unexpected(vault.error());
    const FolderTurn turn(folder);
    if (auto done = settleNow(names); !done)
        return tl::unexpected(done.error());
    auto old = Database::open(names.in(kStore), storeKey, {});
    if (!old)
        return tl::unexpected(old.error());
    (*old)->keepLog(false);
    const auto entries = (*old)->integer("SELECT count(*) FROM entries"), signs = (*old)->integer("SELECT count(*) FROM checkpoints");
    const auto note = Head(names.in(kHead), storeKey).read();
    if (!entries || !signs || !note)
        return failure(Code::Store_Damaged, folder);

    auto rotated = vault->rotateTo(names.in(kMaking), storeKey);
    if (!rotated)
        return rotated;
    const auto prepared = [&]() -> Done {
        if (auto made = makePrivate(names.in(kNewStore)); !made)
            return made;
        if (auto exported = (*old)->exportTo(names.in(kNewStore), rotated->key); !exported)
            return exported;
        if (auto whole = checkCopy(names, storeKey, rotated->key, *entries, *signs); !whole)
            return whole;
        Head head(names.in(kNewHead), rotated->key);
        if (auto first = head.writeFirst(); !first)
            return first;
        if (*note)
            head.write(**note);
        if (auto synced = syncFile(names.in(kNewHead)); !synced)
            return synced;
        if (auto synced = syncFile(names.in(kNewStore)); !synced)
            return synced;
        // A log of the old store beside the new one would be read into it.
        if (auto ended = (*old)->endLog(); !ended)
            return ended;
        return syncFolder(folder);
    }();
    if (!prepared) {
        (void)settleNow(names);
        return tl::unexpected(prepared.error());
    }
    if (auto done = names.rename(kMaking, kNewVault); !done)
        return tl::unexpected(done.error());
    if (auto done = names.rename(kNewStore, kStore); !done)
        return tl::unexpected(done.error());
    if (auto done = finish(names); !done)
        return tl::unexpected(done.error());
    return rotated;
}

}
