#include "app/doorstep.h"

#include "app/secret.h"

#include <QScopeGuard>

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
    return Found{true, practice, {{.user = first.user, .name = first.name,
                                   .kind = practice ? u"practice"_s : u"passphrase"_s}}};
}

}

Result<Found> look(const QString &folder)
{
    const Result<Store::Kind> kind = Store::kindOf(folder);
    if (!kind)
        return kind.error().code == Code::Store_NotFound ? Result<Found>(Found{}) : tl::unexpected(kind.error());
    Found found{true, *kind == Store::Kind::Practice, {}};
    if (found.practice) {
        const auto users = Store::openPractice(folder).and_then([](const auto &store) { return store->users(); });
        if (!users)
            return tl::unexpected(users.error());
        for (const Actor &each : *users | std::views::filter([](const Actor &a) { return opensStore(a.roles); }))
            found.known.push_back({.user = each.user, .name = each.name, .kind = u"practice"_s});
        return found;
    }
    const Result<Vault> vault = Vault::read(Store::vaultPath(folder));
    if (!vault)
        return tl::unexpected(vault.error());
    for (const QString &each : vault->users())
        found.known.push_back({.user = each, .name = longName(each), .kind = u"passphrase"_s});
    return found;
}

Result<std::shared_ptr<SecretKey>> unlock(const QString &folder, const QString &user, QByteArray &secret)
{
    QString text = QString::fromUtf8(secret);
    const auto wiped = qScopeGuard([&] { text.fill(QChar(0)); });
    Secret::wipe(secret);
    return Vault::read(Store::vaultPath(folder))
        .and_then([&](Vault vault) { return vault.unlock(user, text); })
        .map([](Unlocked opened) { return std::make_shared<SecretKey>(std::move(opened.key)); });
}

Result<Found> create(const QString &folder, const Actor &first, QByteArray &secret, Instant at)
{
    QString text = QString::fromUtf8(secret);
    const auto wiped = qScopeGuard([&] { text.fill(QChar(0)); });
    Secret::wipe(secret);
    return Store::create(folder, first.user, text).and_then([&](std::unique_ptr<Store> store) {
        return introduce(std::move(store), first, at);
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
