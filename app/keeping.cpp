#include "app/keeping.h"

#include "storage/doorbook.h"
#include "storage/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {

bool Keeping::isShortName(const QString &user)
{
    return !user.isEmpty() && user.size() <= kMostUserName && std::ranges::all_of(user, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-'
            || c == u'_';
    });
}

SecretKind Keeping::NewSecret::is() const
{
    const bool digits = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return kind.value_or(digits ? SecretKind::Pin : SecretKind::Passphrase);
}

Keeping::Keeping(Tablet tablet) : m_tablet(std::move(tablet)) {}

Result<Vault> Keeping::vault() const
{
    // What is left of a wipe that was cut short is no vault.
    if (const auto kind = Store::kindOf(m_tablet.folder); !kind)
        return tl::unexpected(kind.error());
    return Vault::read(Store::vaultPath(m_tablet.folder));
}

Result<std::unique_ptr<Store>> Keeping::open(const SecretKey &key) const
{
    return Store::open(m_tablet.folder, key);
}

SlotOptions Keeping::slot(const NewSecret &secret, Holds holds) const
{
    return {.cost = m_tablet.cost, .chip = m_tablet.chip, .kind = secret.is(), .holds = holds, .key = m_tablet.key,
            .keyPin = secret.keyPin};
}

Result<Unlocked> Keeping::opened(const Who &who) const
{
    const auto slot = vault().map([&](const Vault &vault) { return vault.slotOf(who.user); });
    if (slot && *slot && takesKey((*slot)->kind) && m_tablet.bring) {
        if (const Done there = m_tablet.bring(who.user, false); !there)
            return tl::unexpected(there.error());
    }
    return unlock({.folder = m_tablet.folder, .chip = m_tablet.chip, .now = m_tablet.uptime(), .at = m_tablet.now(),
                   .key = m_tablet.key}, who.user, who.secret);
}

Done Keeping::set(Vault &vault, const SecretKey *key, const QString &user, const QString &secret, const SlotOptions &how) const
{
    if (takesKey(how.kind) && m_tablet.bring) {
        if (const Done there = m_tablet.bring(user, true); !there)
            return there;
    }
    return vault.setSecret(key, user, secret, how);
}

Done Keeping::fits(const NewSecret &secret, const SlotOptions &how)
{
    if (how.kind == SecretKind::Pin && !how.chip)
        return failure(Code::Vault_NeedsChip);
    if (takesKey(how.kind) && !how.key)
        return failure(Code::Key_Absent);
    return judge(secret.text, how.kind, how.rule);
}

Done Keeping::note(Act act, const QString &by, const QString &about, const QString &code) const
{
    return vault().and_then([&](const Vault &vault) {
        return DoorBook(Store::doorBookPath(m_tablet.folder))
            .note({.act = act, .at = m_tablet.now(), .by = by, .about = about, .code = code}, vault.doorKey());
    });
}

// The refusal stands whether it could be written down or not.
Done Keeping::refused(Deed deed, const QString &by, const QString &about, const Error &error) const
{
    (void)note(Act::Refused, by, about, deedName(deed));
    return tl::unexpected(error);
}

Done Keeping::written(Act act, const QString &by, const QString &about, const QString &code,
                      const std::function<Done()> &what) const
{
    if (auto noted = note(act, by, about, code); !noted)
        return noted;
    Done done = what();
    if (!done)
        (void)note(Act::Refused, by, about, codeName(done.error().code));
    return done;
}

// Whose slot opens nothing of the store is an admin; all others are what the store says.
Result<Keeping::Acting> Keeping::shown(const Who &who) const
{
    if (const auto there = vault(); !there)
        return tl::unexpected(there.error());
    auto opened = this->opened(who);
    if (!opened)
        return tl::unexpected(opened.error());
    Actor actor{.user = who.user, .name = who.user, .roles = Role::Admin};
    if (opened->holds == Holds::Content) {
        const auto said = open(opened->key).and_then([&](const auto &store) { return store->user(who.user); });
        if (!said)
            return tl::unexpected(said.error());
        actor = *said;
    }
    return Acting{actor, std::move(*opened)};
}

Result<Keeping::Acting> Keeping::shown(const Who &who, Deed deed, const QString &about) const
{
    return shown(who).and_then([&](Acting acting) -> Result<Acting> {
        const Done allowed = check(acting.actor, deed);
        if (!allowed)
            return tl::unexpected(refused(deed, who.user, about, allowed.error()).error());
        return acting;
    });
}

// A chair's unlock has the store's key; beside an admin, who has none, a chair stands.
Result<SecretKey> Keeping::storeKey(const Acting &by, const Who &keyOf, Deed deed) const
{
    if (by.opened.holds == Holds::Content)
        return by.opened.key.clone();
    if (keyOf.isNobody() || keyOf.user == by.actor.user)
        return failure(Code::Access_TwoPeople, deedName(deed));
    auto second = shown(keyOf);
    if (!second)
        return tl::unexpected(second.error());
    if (second->opened.holds != Holds::Content || !second->actor.mayChair())
        return tl::unexpected(refused(deed, by.actor.user, keyOf.user, {Code::Access_Denied, deedName(deed)}).error());
    return std::move(second->opened.key);
}

Result<std::vector<Keeping::Listed>> Keeping::people() const
{
    const auto there = vault();
    if (!there)
        return tl::unexpected(there.error());
    const Throttle throttle(Store::triesPath(m_tablet.folder), m_tablet.chip);
    std::vector<Listed> all;
    for (const SlotInfo &each : there->slotInfos()) {
        Listed one{.user = each.user, .holds = each.holds, .kind = each.kind, .chip = each.chip,
                   .roles = each.holds == Holds::Device ? Roles(Role::Admin) : Roles()};
        if (const auto standing = throttle.standing(each.user, m_tablet.uptime())) {
            one.wait = standing->wait;
            one.disabled = standing->disabled;
        }
        all.push_back(std::move(one));
    }
    return all;
}

// Is there somebody who looks after the device? Admins without content have their slots; of others the store tells.
static bool hasAdmin(const Vault &vault, const std::vector<Actor> &known)
{
    return std::ranges::any_of(vault.slotInfos(), [](const SlotInfo &each) { return each.holds == Holds::Device; })
        || std::ranges::any_of(known, [&](const Actor &each) {
               return each.roles.has(Role::Admin) && vault.slotOf(each.user);
           });
}

Done Keeping::add(const Who &by, const Person &person, const NewSecret &secret, const Who &keyOf)
{
    if (!isShortName(person.user))
        return failure(Code::InvalidValue, u"user"_s);
    const Holds holds = opensStore(person.roles) ? Holds::Content : Holds::Device;
    const SlotOptions how = slot(secret, holds);
    auto acting = shown(by, Deed::AddUser, person.user);
    if (!acting)
        return tl::unexpected(acting.error());
    auto there = vault();
    if (!there)
        return tl::unexpected(there.error());
    if (there->slotOf(person.user))
        return failure(Code::Store_Exists, person.user);
    const bool hasKey = acting->opened.holds == Holds::Content;
    std::vector<Actor> known;
    if (hasKey) {
        auto users = open(acting->opened.key).and_then([](const auto &store) { return store->users(); });
        if (!users)
            return tl::unexpected(users.error());
        known = std::move(*users);
    }
    if (!mayGive(acting->actor, person.user, person.roles, hasAdmin(*there, known)))
        return refused(Deed::AddUser, by.user, person.user, {Code::Access_Denied, deedName(Deed::AddUser)});
    if (const Done fine = fits(secret, how); !fine)
        return fine;
    if (holds == Holds::Device && !hasKey) {
        return written(Act::UserAdded, by.user, person.user, namesOf(person.roles), [&] {
            return set(*there, nullptr, person.user, secret.text, how);
        });
    }
    const auto key = storeKey(*acting, keyOf, Deed::AddUser);
    if (!key)
        return tl::unexpected(key.error());
    const auto store = open(*key);
    if (!store)
        return tl::unexpected(store.error());
    Actor who{.user = person.user, .name = person.name.isEmpty() ? person.user : person.name, .roles = person.roles,
              .team = person.team};
    if (who.team.isEmpty()) {
        const auto host = (*store)->user(hasKey ? by.user : keyOf.user);
        who.team = host ? host->team : QString();
    }
    // The chain's own entry lets them in, so it comes first; a slot that could not be made ends it.
    if (const auto said = (*store)->addUser(who, m_tablet.now(), by.user); !said)
        return tl::unexpected(said.error());
    const Done made = set(*there, &*key, person.user, secret.text, how);
    if (!made) {
        who.roles = {};
        (void)(*store)->addUser(who, m_tablet.now(), by.user);
    }
    return made;
}

Done Keeping::remove(const Who &by, const QString &user)
{
    const auto acting = shown(by, Deed::RemoveUser, user);
    if (!acting)
        return tl::unexpected(acting.error());
    auto there = vault();
    if (!there)
        return tl::unexpected(there.error());
    if (!there->slotOf(user))
        return failure(Code::UnknownUser, user);
    if (there->isLastToOpen(user))
        return refused(Deed::RemoveUser, by.user, user, {Code::Vault_LastUser, user});
    const auto end = [&] {
        return there->removeUser(user).map([&] {
            (void)Throttle(Store::triesPath(m_tablet.folder), m_tablet.chip).forgive(user);
        });
    };
    if (acting->opened.holds == Holds::Device)
        return written(Act::UserRemoved, by.user, user, {}, end);
    // Whoever can say it in the store says it there: then a slot that is put back is nobody's, too.
    const auto store = open(acting->opened.key);
    if (!store)
        return tl::unexpected(store.error());
    const Actor was = (*store)->user(user).value_or(Actor{.user = user, .name = user});
    Actor gone = was;
    gone.roles = {};
    if (const auto said = (*store)->addUser(gone, m_tablet.now(), by.user); !said)
        return tl::unexpected(said.error());
    const Done ended = end();
    if (!ended)
        (void)(*store)->addUser(was, m_tablet.now(), by.user);
    return ended;
}

Result<bool> Keeping::isAnotherSlot(const Person &person) const
{
    return vault().and_then([&](const Vault &vault) -> Result<bool> {
        const auto before = vault.slotOf(person.user);
        if (!before)
            return failure(Code::UnknownUser, person.user);
        return !person.roles.none() && opensStore(person.roles) != (before->holds == Holds::Content);
    });
}

Done Keeping::change(const Who &by, const Person &person, const QString &theirs, const Who &keyOf)
{
    const auto denied = [&](Code code) {
        return refused(Deed::ChangeRole, by.user, person.user, {code, deedName(Deed::ChangeRole)});
    };
    auto acting = shown(by, Deed::ChangeRole, person.user);
    if (!acting)
        return tl::unexpected(acting.error());
    auto there = vault();
    if (!there)
        return tl::unexpected(there.error());
    const auto before = there->slotOf(person.user);
    if (!before)
        return failure(Code::UnknownUser, person.user);
    const bool keeps = person.roles.none();
    if (!mayGive(acting->actor, person.user, keeps ? Roles(Role::MinuteTaker) : person.roles, true))
        return denied(Code::Access_Denied);
    const Holds holds = keeps ? before->holds : opensStore(person.roles) ? Holds::Content : Holds::Device;
    const bool moves = holds != before->holds;
    if (moves && holds == Holds::Device && there->isLastToOpen(person.user))
        return denied(Code::Vault_LastUser);
    if (!moves && holds == Holds::Device)
        return {};                       // an admin and nothing else, before and after
    if (moves && theirs.isEmpty() && before->kind != SecretKind::Key)       // whose finger is enough
        return denied(Code::Access_StepUp);
    // Nobody is given a secret in passing: it stays the one that they know, and they are there to show it.
    Result<Unlocked> own = Unlocked{SecretKey::zero(), before->holds};
    if (moves) {
        own = opened({person.user, theirs});
        if (!own)
            return tl::unexpected(own.error());
    }
    // What they are stands in the store. Whoever leaves it opens it once more themself; else a chair does.
    auto key = moves && holds == Holds::Device ? Result<SecretKey>(own->key.clone())
                                               : storeKey(*acting, keyOf, Deed::ChangeRole);
    if (!key)
        return tl::unexpected(key.error());
    const auto store = open(*key);
    if (!store)
        return tl::unexpected(store.error());
    const auto known = (*store)->user(person.user);
    Actor who = known.value_or(Actor{.user = person.user, .name = person.user});
    const Actor was = who;
    if (!keeps)
        who.roles = person.roles;
    if (!person.name.isEmpty())
        who.name = person.name;
    if (!person.team.isEmpty())
        who.team = person.team;
    const auto say = [&](const Actor &actor) {
        return (*store)->addUser(actor, m_tablet.now(), by.user).map([](const Receipt &) {});
    };
    if (!moves)
        return say(who);
    // Rights go before the slot does, and come before the slot comes: whatever stops this in between, nobody has too much.
    const auto set = [&] {
        // With a key too: the slot is another, so it has to be set up again.
        return this->set(*there, holds == Holds::Content ? &*key : nullptr, person.user, theirs,
                         slot({.kind = before->kind}, holds));
    };
    Done done = say(who);
    if (done)
        done = set();
    if (!done)
        (void)say(was);
    return done;
}

Done Keeping::changeSecret(const Who &who, const NewSecret &secret)
{
    const auto acting = shown(who, Deed::ChangeOwnSecret);
    if (!acting)
        return tl::unexpected(acting.error());
    const SlotOptions how = slot(secret, acting->opened.holds);
    if (const Done fine = fits(secret, how); !fine)
        return fine;
    auto there = vault();
    if (!there)
        return tl::unexpected(there.error());
    return written(Act::SecretChanged, who.user, who.user, {}, [&] {
        return set(*there, &acting->opened.key, who.user, secret.text, how);
    });
}

}
