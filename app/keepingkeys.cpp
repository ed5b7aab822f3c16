// Keeping: the acts around keys, recovery and the device itself.

#include "app/keeping.h"

#include "app/tabletpolicy.h"
#include "storage/enrolment.h"
#include "storage/outbox.h"
#include "storage/recovery.h"
#include "storage/rotation.h"
#include "storage/store.h"
#include "storage/wiping.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

// By meeting: the row of the entry that says it was last taken out.
Result<QHash<QString, qint64>> takenOut(const Store &store)
{
    QHash<QString, qint64> last;
    for (const Act act : {Act::MeetingExported, Act::ChainExported}) {
        constexpr int kPage = 500;
        for (qint64 before = 0;;) {
            const auto page = store.trail({.user = {}, .act = act}, kPage, before);
            if (!page)
                return tl::unexpected(page.error());
            for (const TrailRow &each : *page)
                last[each.entry.about] = std::max(last.value(each.entry.about), each.row);
            if (page->size() < size_t(kPage))
                break;
            before = page->back().row;
        }
    }
    return last;
}

// What a wipe would lose for ever, as far as the tablet can tell: nobody has confirmed anything yet.
Result<Keeping::Wiped> atStake(const Store &store)
{
    const auto out = takenOut(store);
    if (!out)
        return tl::unexpected(out.error());
    Keeping::Wiped found;
    constexpr int kPage = 200;
    for (int offset = 0;; offset += kPage) {
        const auto page = store.meetings(kPage, offset);
        if (!page)
            return tl::unexpected(page.error());
        for (const MeetingRow &each : *page) {
            qint64 last = 0;
            const MeetingId ids[] = {each.id};
            const Done read = store.journal().read(ids, [&](const Entry &entry) {
                last = std::max(last, entry.row);
                return Done();
            });
            if (!read)
                return tl::unexpected(read.error());
            ++found.meetings;
            found.unsealed += each.state == MeetingRow::State::Sealed || each.state == MeetingRow::State::Cancelled ? 0 : 1;
            found.notTakenOut += out->value(each.id.toString(QUuid::WithoutBraces)) > last ? 0 : 1;
        }
        if (page->size() < size_t(kPage))
            return found;
    }
}

}

Result<QStringList> Keeping::rotateKey(const Who &by, const Who &keyOf)
{
    const auto acting = shown(by, Deed::RotateKey);
    if (!acting)
        return tl::unexpected(acting.error());
    const auto key = storeKey(*acting, keyOf, Deed::RotateKey);
    if (!key)
        return tl::unexpected(key.error());
    QStringList left;
    const Done done = written(Act::KeyRotated, by.user, {}, {}, [&] {
        return rotation::rotate(m_tablet.folder, *key).map([&](const Vault::Rotated &rotated) { left = rotated.left; });
    });
    return done ? Result<QStringList>(left) : tl::unexpected(done.error());
}

Done Keeping::useCouncil(const Who &by, const QByteArray &publicKey, const Who &keyOf)
{
    const auto acting = shown(by, Deed::RotateKey);
    if (!acting)
        return tl::unexpected(acting.error());
    auto there = vault();
    if (!there)
        return tl::unexpected(there.error());
    if (!there->council().isEmpty() && (!acting->actor.roles.has(Role::Admin) || acting->opened.holds == Holds::Content))
        return refused(Deed::RotateKey, by.user, {}, {Code::Access_TwoPeople, u"council"_s});
    const auto key = storeKey(*acting, keyOf, Deed::RotateKey);
    if (!key)
        return tl::unexpected(key.error());
    return written(Act::PolicyChanged, by.user, {}, u"council"_s, [&] {
        return there->useCouncil(*key, publicKey);
    }).and_then([&] { return setUpChip(); });
}

Done Keeping::named(const Who &by, const CentralKeys &keys, const Who &keyOf, const std::function<Done(Store &store)> &also) const
{
    const auto acting = shown(by, Deed::RotateKey);
    if (!acting)
        return tl::unexpected(acting.error());
    if (const auto vault = this->vault(); !vault)
        return tl::unexpected(vault.error());
    const auto there = Spool(m_tablet.folder).central();
    const bool first = !there && there.error().code == Code::Store_NotFound, same = there && *there == keys;
    if (!first && !same && (!acting->actor.roles.has(Role::Admin) || acting->opened.holds == Holds::Content))
        return refused(Deed::RotateKey, by.user, {}, {Code::Access_TwoPeople, u"central"_s});
    const auto key = storeKey(*acting, keyOf, Deed::RotateKey);
    if (!key)
        return tl::unexpected(key.error());
    return written(Act::PolicyChanged, by.user, {}, u"central"_s, [&] {
        return open(*key).and_then([&](const std::unique_ptr<Store> &store) {
            return store->outbox().nameCentral(keys).and_then([&] { return also(*store); });
        });
    });
}

Done Keeping::useCentral(const Who &by, const CentralKeys &keys, const Who &keyOf)
{
    return named(by, keys, keyOf, [](Store &) { return Done(); });
}

Result<QString> Keeping::joinCentral(const Who &by, const Invitation &invitation, const Who &keyOf)
{
    if (invitation.until <= m_tablet.now())
        return failure(Code::InvalidValue, u"until"_s);
    QString digits;
    const Done done = named(by, invitation.keys, keyOf, [&](Store &store) -> Done {
        const Enrolment enrolment(m_tablet.folder);
        const auto pin = enrolment.makeIdentity();
        if (!pin)
            return tl::unexpected(pin.error());
        const Journal &journal = store.journal();
        const auto ask = askEnrolment({.codeId = invitation.codeId, .device = journal.device(), .signer = journal.publicKey(), .pin = *pin},
                                      invitation.code, [&](const QByteArray &text) { return journal.signFile(text); });
        if (!ask)
            return tl::unexpected(ask.error());
        digits = checkDigits(*ask);
        return enrolment.keepContact(invitation.contact, invitation.keys.sign).and_then([&] {
            return enrolment.ask(*ask, invitation.code);
        });
    });
    return done ? Result<QString>(digits) : tl::unexpected(done.error());
}

Done Keeping::setUpChip()
{
    const auto there = vault();
    if (!there)
        return tl::unexpected(there.error());
    if (!m_tablet.chip || there->council().isEmpty())
        return {};
    const auto release = m_tablet.chip->setUp();
    if (!release)
        return release.error().code == Code::Chip_SetUpBefore ? Done() : tl::unexpected(release.error());
    return vault().and_then([&](Vault vault) { return vault.keepChipRelease(*release); });
}

Result<QString> Keeping::askRecovery()
{
    const auto request = recovery::ask(m_tablet.folder, m_tablet.chip);
    if (request && request->anew)                        // or whoever is at the door could fill its book
        (void)note(Act::RecoveryAsked, {});
    return request.map([](const recovery::Asked &asked) { return asked.request; });
}

// An answer of two custodians is used but once: not for a key that is not there, or cannot be set up.
Done Keeping::ready(const QString &user, const NewSecret &secret, const SlotOptions &how) const
{
    if (!takesKey(how.kind))
        return {};
    if (m_tablet.bring) {
        if (const Done there = m_tablet.bring(user, true); !there)
            return there;
    }
    const auto standing = how.key->look();
    if (!standing)
        return tl::unexpected(standing.error());
    if (how.kind == SecretKind::Key && !standing->knowsPerson)
        return failure(Code::Key_NoPerson);
    if (how.kind == SecretKind::Key && standing->wantsPin && secret.text.isEmpty())
        return failure(Code::Key_NeedsPin);
    return {};
}

Done Keeping::useRecovery(const QString &answer, const Person &person, const NewSecret &secret)
{
    auto there = vault();
    if (!there)
        return tl::unexpected(there.error());
    // Judged before the answer is used up.
    const auto before = there->slotOf(person.user);
    if (!before && person.roles.none())
        return failure(Code::UnknownUser, person.user);
    if (!before && !isShortName(person.user))
        return failure(Code::InvalidValue, u"user"_s);
    const bool content = before ? before->holds == Holds::Content : opensStore(person.roles);
    const SlotOptions how = slot(secret, content ? Holds::Content : Holds::Device);
    if (const Done fine = fits(secret, how); !fine)
        return fine;
    if (const Done prepared = ready(person.user, secret, how); !prepared)
        return prepared;
    const auto answered = recovery::use(m_tablet.folder, answer, m_tablet.chip);
    if (!answered)
        return tl::unexpected(answered.error());
    // Written again since.
    there = vault();
    if (!there)
        return tl::unexpected(there.error());
    if (const Done made = set(*there, &answered->key, person.user, secret.text, how); !made)
        return made;
    // On a new chip the old note of tries counts for nothing, and two custodians stand here.
    Throttle throttle(Store::triesPath(m_tablet.folder), m_tablet.chip);
    if (const Done fresh = m_tablet.chip ? throttle.found() : throttle.forgive(person.user); !fresh)
        return fresh;
    (void)note(Act::RecoveryUsed, {}, person.user, answered->nonce);
    if (before || !content)
        return {};
    return open(answered->key).and_then([&](const auto &store) {
        const QString name = person.name.isEmpty() ? person.user : person.name;
        return store->addUser({person.user, name, person.roles, person.team}, m_tablet.now(), person.user);
    }).map([](const Receipt &) {});
}

Result<QString> Keeping::askRelease()
{
    const auto request = recovery::askRelease(m_tablet.folder, m_tablet.chip);
    if (request && request->anew)
        (void)note(Act::RecoveryAsked, {}, {}, u"chip"_s);
    return request.map([](const recovery::Asked &asked) { return asked.request; });
}

Done Keeping::useRelease(const QString &answer)
{
    const Done released = recovery::useRelease(m_tablet.folder, answer, m_tablet.chip);
    if (released)
        (void)note(Act::RecoveryUsed, {}, {}, u"chip"_s);
    return released;
}

Result<Keeping::Wiped> Keeping::wipe(const Who &admin, const Who &second, EvenSo evenSo)
{
    const auto alone = [&](Code code) {
        return tl::unexpected(refused(Deed::Wipe, admin.user, second.user, {code, deedName(Deed::Wipe)}).error());
    };
    const auto acting = shown(admin, Deed::Wipe);
    if (!acting)
        return tl::unexpected(acting.error());
    if (second.isNobody() || second.user == admin.user)
        return alone(Code::Access_TwoPeople);
    // A slot for the device an admin makes alone; one that opens the store they do not.
    const auto other = opened(second);
    if (!other)
        return tl::unexpected(other.error());
    if (other->holds != Holds::Content)
        return alone(Code::Access_TwoPeople);
    // Held open until nothing opens it any more, so that nobody comes in between.
    const auto store = open(other->key);
    if (!store && store.error().code == Code::Store_Locked)
        return tl::unexpected(store.error());
    Wiped found{.done = false, .meetings = -1};
    if (store) {
        const auto who = (*store)->user(second.user);
        if (!who || who->roles.none())
            return alone(Code::Access_TwoPeople);
        if (const auto counted = atStake(**store))
            found = *counted;
        if (const auto noted = (*store)->audit({.act = Act::WipeAsked, .at = m_tablet.now(), .by = admin.user,
                                                .about = second.user}); !noted && found.meetings >= 0 && evenSo == EvenSo::No)
            return tl::unexpected(noted.error());
    }
    const bool lost = found.meetings < 0 || found.unsealed > 0 || found.notTakenOut > 0;
    if (lost && evenSo == EvenSo::No)
        return found;
    if (const Done wiped = wiping::wipe(m_tablet.folder); !wiped)
        return tl::unexpected(wiped.error());
    found.done = true;
    return found;
}

IdleTimes Keeping::policy() const
{
    return tabletpolicy::read(m_tablet.folder);
}

Done Keeping::changePolicy(const Who &by, std::chrono::minutes curtain, std::chrono::minutes lock)
{
    const auto acting = shown(by, Deed::ChangePolicy);
    if (!acting)
        return tl::unexpected(acting.error());
    if (const Done fine = tabletpolicy::judge(curtain, lock); !fine)
        return fine;
    return written(Act::PolicyChanged, by.user, {}, u"curtain:%1,lock:%2"_s.arg(curtain.count()).arg(lock.count()), [&] {
        return tabletpolicy::write(m_tablet.folder, curtain, lock);
    });
}

}
