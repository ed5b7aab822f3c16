#include "storage/unlocking.h"

#include "storage/doorbook.h"
#include "storage/store.h"

namespace rt {

namespace {

// A key gives one and the same answer to the wrong PIN that pauses or blocks it, and to whoever asks after that.
bool isWrongTry(Code code)
{
    return code == Code::Vault_WrongPassphrase || code == Code::Key_WrongPin || code == Code::Key_Paused
        || code == Code::Key_Blocked;
}

// What can be told before a try is counted.
Done standsReady(SecurityKey *key, SecretKind kind, const QString &secret)
{
    if (!takesKey(kind))
        return {};
    if (!key)
        return failure(Code::Key_Absent);
    const auto standing = key->look();
    if (!standing)
        return tl::unexpected(standing.error());
    if (kind == SecretKind::Key && standing->wantsPin && secret.isEmpty())
        return failure(Code::Key_NeedsPin);
    return {};
}

}

Result<Unlocked> unlock(const Unlocking &how, const QString &user, const QString &secret)
{
    auto vault = Vault::read(Store::vaultPath(how.folder));
    if (!vault)
        return tl::unexpected(vault.error());
    if (!vault->slotOf(user))
        return vault->unlock(user, secret, how.chip);        // takes its time, and leaves no name behind
    if (const Done ready = standsReady(how.key, vault->slotOf(user)->kind, secret); !ready)
        return tl::unexpected(ready.error());
    const DoorBook book(Store::doorBookPath(how.folder));
    Throttle throttle(Store::triesPath(how.folder), how.chip);
    if (const Done begun = throttle.begin(user, how.now); !begun) {
        if (begun.error().code == Code::Vault_CounterBehind || begun.error().code == Code::Vault_Quarantined) {
            const Act act = begun.error().code == Code::Vault_Quarantined ? Act::Quarantined : Act::CounterBehind;
            (void)book.note({.act = act, .at = how.at, .about = user}, vault->doorKey());
        }
        return tl::unexpected(begun.error());
    }
    auto opened = vault->unlock(user, secret, how.chip, how.policy, how.key);
    if (opened) {
        if (const Done noted = throttle.succeeded(user); !noted)
            return tl::unexpected(noted.error());
        return opened;
    }
    if (!isWrongTry(opened.error().code)) {
        (void)throttle.notTried();
        return opened;
    }
    // That it cannot be written here keeps nobody out: the try itself is counted.
    (void)book.note({.act = Act::UnlockFailed, .at = how.at, .about = user}, vault->doorKey());
    if (const auto standing = throttle.standing(user, how.now); standing && standing->disabled)
        (void)book.note({.act = Act::UserDisabled, .at = how.at, .about = user}, vault->doorKey());
    return opened;
}

}
