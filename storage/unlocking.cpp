#include "storage/unlocking.h"

#include "storage/doorbook.h"
#include "storage/store.h"

namespace rt {

Result<Unlocked> unlock(const Unlocking &how, const QString &user, const QString &secret)
{
    auto vault = Vault::read(Store::vaultPath(how.folder));
    if (!vault)
        return tl::unexpected(vault.error());
    if (!vault->slotOf(user))
        return vault->unlock(user, secret, how.chip);        // takes its time, and leaves no name behind
    const DoorBook book(Store::doorBookPath(how.folder));
    Throttle throttle(Store::triesPath(how.folder), how.chip);
    if (const Done begun = throttle.begin(user, how.now); !begun) {
        if (begun.error().code == Code::Vault_CounterBehind || begun.error().code == Code::Vault_Quarantined) {
            const Act act = begun.error().code == Code::Vault_Quarantined ? Act::Quarantined : Act::CounterBehind;
            (void)book.note({.act = act, .at = how.at, .about = user}, vault->doorKey());
        }
        return tl::unexpected(begun.error());
    }
    auto opened = vault->unlock(user, secret, how.chip, how.policy);
    if (opened) {
        if (const Done noted = throttle.succeeded(user); !noted)
            return tl::unexpected(noted.error());
        return opened;
    }
    if (opened.error().code != Code::Vault_WrongPassphrase) {
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
