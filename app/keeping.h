#pragma once

#include "app/tuning.h"
#include "storage/model/access.h"
#include "storage/model/audit.h"
#include "storage/unlocking.h"

#include <functional>

namespace rt {

class Store;
struct CentralKeys;
struct Invitation;

// What is done with people, keys and the device while the store is closed, whoever asks for it: the screens at the door,
// roundtablectl. One method is one act. Each lets those who act show right before who they are (MASVS AUTH-3: the secret,
// through throttle and door book), asks storage/model/access.h, wants the second person where one alone must not, writes
// down what is going to be done, and does it. What cannot be written down is not done; what was refused leaves an entry
// (Act::Refused, the deed), and what failed after its entry another (Act::Refused, the error's name). A recovery alone is
// done all the same: there may be no other way in.
//
// Each act takes up to some seconds (rotateKey() as long as the store takes to be copied) and belongs on a thread that no
// screen waits for. No secret stays here; those that are passed in are the caller's to wipe. For a real store: a practice
// store has no vault, and every act says Store_NotFound there.
class Keeping {
public:
    struct Tablet {
        QString folder;
        SecurityChip *chip = nullptr;
        std::function<Instant()> now;
        std::function<Uptime()> uptime;
        KdfCost cost = {};                           // of a guess, for new secrets
        SecurityKey *key = nullptr;                  // what people have in hand
        // Lets this user's key be put in, and waits for it, before it is asked; `fresh`: one that is to be set up for them.
        // Without it, the key that is there is asked.
        std::function<Done(const QString &user, bool fresh)> bring = {};
    };
    explicit Keeping(Tablet tablet);

    // Somebody who acts, or stands beside, and the secret that shows it: of who has a security key alone, the key's PIN.
    struct Who {
        QString user, secret;
        [[nodiscard]] bool isNobody() const { return user.isEmpty(); }
    };
    // A secret that a person chose just now. Without a kind: digits alone are a PIN. Of a security key alone the text is its
    // own PIN (none where it reads fingers); beside a passphrase `keyPin` is, where it wants one to be set up.
    struct NewSecret {
        QString text = {};
        std::optional<SecretKind> kind = {};
        QString keyPin = {};
        [[nodiscard]] SecretKind is() const;
    };

    // As far as can be told without a key: what a content user is, the store alone knows.
    struct Listed {
        QString user;
        Holds holds = Holds::Content;
        SecretKind kind = SecretKind::Passphrase;
        bool chip = false;
        Roles roles = {};                            // Admin for Holds::Device, else none
        std::chrono::seconds wait{0};
        bool disabled = false;
    };
    [[nodiscard]] Result<std::vector<Listed>> people() const;

    // Who they are to be. Without a team they join that of whose key it was; without a name they keep theirs, or have their
    // short one.
    struct Person { QString user, name = {}; Roles roles = {}; QString team = {}; };
    // Content takes the store's key: from `by`, or from a chair beside an admin (`keyOf`; Access_TwoPeople without).
    // Store_Exists, Access_Denied, what judge() says.
    [[nodiscard]] Done add(const Who &by, const Person &person, const NewSecret &secret, const Who &keyOf = {});
    // Vault_LastUser, UnknownUser.
    [[nodiscard]] Done remove(const Who &by, const QString &user);
    // Roles (none: as they are), team and name; an admin does. Between content and device it is another slot, for which the
    // person themself is there (`theirs`: their secret, which stays the same; Access_StepUp without). Else as add().
    // UnknownUser, Access_Denied, Vault_LastUser.
    [[nodiscard]] Done change(const Who &by, const Person &person, const QString &theirs = {}, const Who &keyOf = {});
    [[nodiscard]] Result<bool> isAnotherSlot(const Person &person) const;
    // One's own. Everybody may.
    [[nodiscard]] Done changeSecret(const Who &who, const NewSecret &secret);

    // Whose key it was; and who has to be added again (Vault::Rotated::left). An admin needs a chair beside.
    [[nodiscard]] Result<QStringList> rotateKey(const Who &by, const Who &keyOf = {});
    // The first key of a council is given by a chair; another in its place takes an admin and a chair, or one person could
    // make themself all the custodians. With a chip it is set up, and its release kept for that council.
    [[nodiscard]] Done useCouncil(const Who &by, const QByteArray &publicKey, const Who &keyOf = {});
    // From now on receipts of this central count, and bundles are sealed to it. As with the council's key: the first is named by a chair, another in its
    // place takes an admin and a chair, or one person could have the record sealed to themself.
    [[nodiscard]] Done useCentral(const Who &by, const CentralKeys &keys, const Who &keyOf = {});
    // The same by an invitation, which also says where central is and lets the tablet ask to be let in; `roundtable-sync`
    // does that at its first contact. Gives the six digits that central shows, too. InvalidValue: it has run out.
    [[nodiscard]] Result<QString> joinCentral(const Who &by, const Invitation &invitation, const Who &keyOf = {});
    // Once, with a chip and a council's key; done before is done.
    [[nodiscard]] Done setUpChip();

    // For who cannot unlock: nobody shows anything but the answer of two custodians (recovery.h).
    [[nodiscard]] Result<QString> askRecovery();
    // A new secret for a user; or, where nobody is called so, a new user with these roles.
    [[nodiscard]] Done useRecovery(const QString &answer, const Person &person, const NewSecret &secret);
    // Ends a lock-out of the chip before its time. Vault_NeedsChip, Vault_NoCouncil (no release was kept).
    [[nodiscard]] Result<QString> askRelease();
    [[nodiscard]] Done useRelease(const QString &answer);

    // Makes everything on the tablet unreadable, then removes it (wiping.h): by an admin and a second person whose slot
    // opens the store, which no admin can make up alone. As long as there are meetings that are not sealed, or were not
    // taken out since their last entry, it happens only EvenSo. `meetings` is -1 where the store does not open.
    struct Wiped { bool done = false; int meetings = 0, unsealed = 0, notTakenOut = 0; };
    enum class EvenSo { No, Yes };
    [[nodiscard]] Result<Wiped> wipe(const Who &admin, const Who &second, EvenSo evenSo);

    // How long the tablet may lie untouched (tabletpolicy.h); an admin sets it. InvalidValue names the time at fault.
    [[nodiscard]] IdleTimes policy() const;
    [[nodiscard]] Done changePolicy(const Who &by, std::chrono::minutes curtain, std::chrono::minutes lock);

private:
    struct Acting { Actor actor; Unlocked opened; };
    [[nodiscard]] Done named(const Who &by, const CentralKeys &keys, const Who &keyOf,
                             const std::function<Done(Store &store)> &also) const;
    [[nodiscard]] Result<Acting> shown(const Who &who) const;
    [[nodiscard]] Result<Acting> shown(const Who &who, Deed deed, const QString &about = {}) const;
    [[nodiscard]] Result<SecretKey> storeKey(const Acting &by, const Who &keyOf, Deed deed) const;
    [[nodiscard]] Result<std::unique_ptr<Store>> open(const SecretKey &key) const;
    [[nodiscard]] Result<Vault> vault() const;
    [[nodiscard]] SlotOptions slot(const NewSecret &secret, Holds holds) const;
    // Both let a security key be brought where one is to be asked.
    [[nodiscard]] Result<Unlocked> opened(const Who &who) const;
    [[nodiscard]] Done ready(const QString &user, const NewSecret &secret, const SlotOptions &how) const;
    [[nodiscard]] Done set(Vault &vault, const SecretKey *key, const QString &user, const QString &secret,
                           const SlotOptions &how) const;
    [[nodiscard]] Done note(Act act, const QString &by, const QString &about = {}, const QString &code = {}) const;
    [[nodiscard]] Done refused(Deed deed, const QString &by, const QString &about, const Error &error) const;
    // The entry, then the act; when that fails, an entry that says so.
    [[nodiscard]] Done written(Act act, const QString &by, const QString &about, const QString &code,
                               const std::function<Done()> &what) const;
    // One that the trail can say as it is (storage/model/audit.h).
    [[nodiscard]] static bool isShortName(const QString &user);
    // What judge() and the vault would say, before anything is done.
    [[nodiscard]] static Done fits(const NewSecret &secret, const SlotOptions &how);

    Tablet m_tablet;
};

}
