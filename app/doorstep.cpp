#include "app/doorstep.h"

#include "app/keeping.h"
#include "app/keyinhand.h"
#include "app/secret.h"
#include "platform/tpm/tpm.h"
#include "platform/uptime.h"
#include "storage/durablefile.h"
#include "storage/practicekey.h"
#include "storage/throttle.h"
#include "storage/unlocking.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rt::doorstep {
namespace {

// What is said of a tablet whose store is open, which is closed again at once.
Result<Found> introduce(std::unique_ptr<Store> store, const Actor &first, Instant at)
{
    Actor founder = first;
    if (founder.team.isEmpty())
        founder.team = kFirstTeam;
    if (const auto added = store->addUser(founder, at, first.user); !added)
        return tl::unexpected(added.error());
    if (const Done locked = store->lock(); !locked)
        return tl::unexpected(locked.error());
    const bool practice = store->isPractice();
    return Found{true, practice, false, {{.user = first.user, .name = first.name,
                                   .kind = practice ? u"practice"_s : u"passphrase"_s}}};
}

QString looksPath(const QString &folder) { return QDir(folder).filePath(u"looks"_s); }

Looks looksIn(const QString &folder)
{
    return Looks::read(readFile(looksPath(folder), 64).value_or(QByteArray()).trimmed()).value_or(Looks());
}

// Until it is there; and the screen says to touch it, unless its PIN comes first.
Done waitFor(KeyInHand &key, const Where &where, const QString &user, bool nothingTyped)
{
    const auto slot = Vault::read(Store::vaultPath(where.folder)).map([&](const Vault &vault) { return vault.slotOf(user); });
    if (!slot)
        return tl::unexpected(slot.error());
    if (!*slot || !takesKey((*slot)->kind))
        return {};
    const auto standing = key.wait();
    if (!standing)
        return tl::unexpected(standing.error());
    if ((*slot)->kind == SecretKind::Key && standing->wantsPin && nothingTyped)
        return failure(Code::Key_NeedsPin);
    key.asked();
    return {};
}

}

std::unique_ptr<SecurityChip> chipAt(const Where &where)
{
    if (where.chip.isEmpty())
        return {};
    Result<std::unique_ptr<SecurityChip>> chip = openTpm(where.chip);
    return chip ? std::move(*chip) : nullptr;
}

Result<Found> look(const Where &where)
{
    const Result<Store::Kind> kind = Store::kindOf(where.folder);
    const auto chip = chipAt(where);
    if (!kind && kind.error().code == Code::Store_NotFound)
        return Found{.chip = chip != nullptr, .looks = looksIn(where.folder)};
    if (!kind)
        return tl::unexpected(kind.error());
    Found found{.exists = true, .practice = *kind == Store::Kind::Practice, .chip = chip != nullptr,
                .looks = looksIn(where.folder)};
    if (found.practice) {
        found.dues = practice::read(Store::practicePath(where.folder)).and_then([&](const SecretKey &key) {
            return DueFile::read(where.folder, nullptr, &key);
        });
        const auto users = Store::openPractice(where.folder).and_then([](const auto &store) { return store->users(); });
        if (!users)
            return tl::unexpected(users.error());
        for (const Actor &each : *users | std::views::filter([](const Actor &a) { return opensStore(a.roles); }))
            found.known.push_back({.user = each.user, .name = each.name, .kind = u"practice"_s});
        return found;
    }
    const Result<Vault> vault = Vault::read(Store::vaultPath(where.folder));
    if (!vault)
        return tl::unexpected(vault.error());
    found.dues = DueFile::read(where.folder, chip.get());
    const Throttle throttle(Store::triesPath(where.folder), chip.get());
    for (const SlotInfo &each : vault->slotInfos()) {
        Known known{.user = each.user, .name = longName(each.user),
                    .kind = kindName(each.kind), .withKey = takesKey(each.kind)};
        if (const auto standing = throttle.standing(each.user, uptime())) {
            known.waitSeconds = int(standing->wait.count());
            known.disabled = standing->disabled;
        }
        found.known.push_back(std::move(known));
    }
    return found;
}

Result<Opened> unlock(const Where &where, const QString &user, QByteArray &secret, Instant at, Clocks clocks,
                      KeyInHand *key)
{
    QString text = QString::fromUtf8(secret);
    const auto wiped = qScopeGuard([&] { text.fill(QChar(0)); });
    Secret::wipe(secret);
    if (key) {
        if (const Done there = waitFor(*key, where, user, text.isEmpty()); !there)
            return tl::unexpected(there.error());
    }
    const auto chip = chipAt(where);
    Result<Unlocked> opened = rt::unlock({.folder = where.folder, .chip = chip.get(), .now = uptime(), .at = at,
                                          .key = key ? key->key() : nullptr}, user, text);
    if (!opened)
        return tl::unexpected(opened.error());
    // That the lock screen cannot tell of clocks keeps nobody out of the record.
    const bool admits = clocks != Clocks::Leave && opened->holds == Holds::Content;
    const quint64 opening = admits
        ? DueFile::admit(where.folder, opened->key, chip.get(), clocks == Clocks::Anew).value_or(0) : 0;
    return Opened{std::make_shared<SecretKey>(std::move(opened->key)), chip != nullptr, opened->holds, opening};
}

void keepLooks(const QString &folder, const Looks &looks)
{
    if (QFileInfo::exists(folder) && looksIn(folder) != looks)
        (void)replaceFile(looksPath(folder), looks.written() + '\n');
}

Result<std::vector<Actor>> users(const Where &where, const QString &user, QByteArray &secret, Instant at, KeyInHand *key)
{
    const auto opened = unlock(where, user, secret, at, Clocks::Leave, key);
    if (!opened)
        return tl::unexpected(opened.error());
    if (opened->holds != Holds::Content)             // an admin's own key opens nothing of the store
        return failure(Code::Access_Denied, user);
    return Store::open(where.folder, *opened->key).and_then([](const auto &store) { return store->users(); });
}

Result<Found> create(const Where &where, const Actor &first, QByteArray &secret, Instant at, const QByteArray &council)
{
    QString text = QString::fromUtf8(secret);
    const auto wiped = qScopeGuard([&] { text.fill(QChar(0)); });
    Secret::wipe(secret);
    const auto chip = chipAt(where);
    const bool digits = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    StoreOptions options;
    options.chip = chip.get();
    options.council = council;
    options.kind = digits ? SecretKind::Pin : SecretKind::Passphrase;
    options.now = uptime();
    options.at = at;
    return Store::create(where.folder, first.user, text, options)
        .and_then([&](std::unique_ptr<Store> store) { return introduce(std::move(store), first, at); })
        .and_then([&](Found found) -> Result<Found> {
            if (chip && !council.isEmpty()) {
                Keeping keeping({.folder = where.folder, .chip = chip.get(), .now = [at] { return at; }, .uptime = uptime});
                if (const Done ready = keeping.setUpChip(); !ready)
                    return tl::unexpected(ready.error());
            }
            found.chip = chip != nullptr;
            return found;
        });
}

Result<Found> createPractice(const QString &folder, const Actor &first, Instant at)
{
    return Store::createPractice(folder).and_then([&](std::unique_ptr<Store> store) {
        return introduce(std::move(store), first, at);
    });
}

QString shortName(const QString &name)
{
    QString out;
    for (const QChar c : name.simplified().normalized(QString::NormalizationForm_D).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-')
            out += c;
        else if (c == u' ' && !out.endsWith(u'.'))
            out += u'.';
    }
    return out.isEmpty() ? u"user"_s : out;
}

QString longName(const QString &user)
{
    QStringList parts = user.split(u'.', Qt::SkipEmptyParts);
    for (QString &each : parts)
        each[0] = each[0].toUpper();
    return parts.join(u' ');
}

}
