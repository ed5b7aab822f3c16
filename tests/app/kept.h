#pragma once

#include "app/keeping.h"
#include "storage/durablefile.h"
#include "storage/recovery.h"
#include "storage/store.h"
#include "tests/support/fakechip.h"
#include "tests/support/tempvault.h"

#include <QDir>
#include <QFile>

namespace rt::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const QString kPin = u"73920146"_s, kOtherPin = u"50719328"_s, kNew = u"the kettle sings before the rain"_s;
inline const Keeping::Who kChair{u"okafor"_s, kPassphrase}, kAdmin{u"evans"_s, u"a lamp burns late over the quay"_s},
    kTaker{u"bell"_s, u"nine brown hens in a row"_s}, kNobody{};
inline const MeetingId kMeeting(u"11111111-2222-3333-4444-555555555555"_s);

inline Keeping::Who wrong(const Keeping::Who &who) { return {who.user, u"this is not what they said"_s}; }
inline Keeping::NewSecret words(const QString &text) { return {text, SecretKind::Passphrase}; }

// A tablet with a chair, an admin and a minute-taker, and a council; with a chip, in memory, or without.
struct World {
    TempVault temp;
    FakeChip chip;
    SecurityChip *theChip;
    council::Made council = *council::makeKey();
    std::chrono::minutes since{0};
    Keeping keeping;

    explicit World(bool withChip = false, bool withCouncil = true)
        : theChip(withChip ? &chip : nullptr), keeping(on(theChip))
    {
        auto store = Store::create(temp.folder(), kChair.user, kChair.secret,
                                   {.cost = kQuick, .chip = theChip, .council = withCouncil ? council.publicKey : QByteArray()});
        bool made = store && (*store)->addUser({kChair.user, u"Ngozi Okafor"_s, Role::Chair, u"north"_s}, at(0), kChair.user);
        store = failure(Code::Cancelled);
        made = made && keeping.setUpChip() && keeping.add(kChair, {kAdmin.user, {}, Role::Admin}, words(kAdmin.secret))
            && keeping.add(kChair, {kTaker.user, u"Sam Bell"_s, Role::MinuteTaker}, words(kTaker.secret));
        if (!made)
            qFatal("the tablet was not made");
    }
    Keeping on(SecurityChip *which)
    {
        return Keeping({.folder = temp.folder(), .chip = which, .now = [] { return at(9); },
                        .uptime = [this] { return Uptime{since, u"boot"_s}; }, .cost = kQuick});
    }

    Result<std::unique_ptr<Store>> open(const Keeping::Who &who = kChair)
    {
        return Vault::read(temp.file("vault")).and_then([&](Vault vault) {
            return vault.unlock(who.user, who.secret, theChip);
        }).and_then([&](const Unlocked &opened) { return Store::open(temp.folder(), opened.key); });
    }
    bool opens(const Keeping::Who &who)
    {
        return bool(Vault::read(temp.file("vault")).and_then([&](Vault vault) {
            return vault.unlock(who.user, who.secret, theChip);
        }));
    }
    Holds slotOf(const QString &user) { return Vault::read(temp.file("vault"))->slotOf(user)->holds; }
    Actor actor(const QString &user)
    {
        const auto store = open();
        return store ? (*store)->user(user).value_or(Actor()) : Actor();
    }
    // The newest entry, as "by act about code".
    QString last(int back = 0)
    {
        const auto store = open();
        const auto rows = store ? (*store)->trail({}, 20) : Result<std::vector<TrailRow>>();
        if (!rows || int(rows->size()) <= back)
            return {};
        const AuditEntry &entry = (*rows)[size_t(back)].entry;
        return u"%1 %2 %3 %4"_s.arg(entry.by, actName(entry.act), entry.about, entry.code).simplified();
    }
    QString answer(const QString &request, std::initializer_list<int> which)
    {
        std::vector<council::Share> read;
        for (const int each : which)
            read.push_back(std::move(*council::readShare(council.shares[size_t(each)])));
        return recovery::answer(request, read).value_or(QString());
    }
    // Put back as whoever has the disk can.
    QMap<QString, QByteArray> copied(const QStringList &names)
    {
        QMap<QString, QByteArray> files;
        for (const QString &each : names)
            files.insert(each, *readFile(QDir(temp.folder()).filePath(each), 1 << 24));
        return files;
    }
    void putBack(const QMap<QString, QByteArray> &files)
    {
        for (auto each = files.begin(); each != files.end(); ++each)
            (void)replaceFile(QDir(temp.folder()).filePath(each.key()), each.value());
    }
    void lockOut()
    {
        auto vault = Vault::read(temp.file("vault"));
        for (int i = 0; i < FakeChip::kMaxTries; ++i)
            (void)vault->unlock(kChair.user, wrong(kChair).secret, theChip);
    }
};

inline void convened(World &world)
{
    RT_TAKE(store, world.open());
    RT_DONE(store->append(convene(kMeeting)));
}

}
