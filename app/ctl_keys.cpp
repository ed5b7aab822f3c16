#include "app/ctl_keys.h"

#include "platform/tpm/tpm.h"
#include "platform/uptime.h"
#include "storage/doorbook.h"
#include "storage/durablefile.h"
#include "storage/recovery.h"
#include "storage/rotation.h"
#include "storage/store.h"

#include <QDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace rt::ctl {
namespace {

Instant now()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

Result<QString> textOf(const QString &path)
{
    return readFile(path, 64 * 1024).map([](const QByteArray &bytes) { return QString::fromLatin1(bytes); });
}

void print(const QString &text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

Keys::Answer unusable(const QString &sentence) { return {sentence, true}; }

bool hasAdmin(const Vault &vault)
{
    return std::ranges::any_of(vault.slotInfos(), [](const SlotInfo &each) { return each.holds == Holds::Device; });
}

}

Keys::Keys(QString folder, const QCommandLineParser &options, Ask ask)
    : m_folder(std::move(folder)), m_options(options), m_ask(std::move(ask))
{
}

bool Keys::isMine(const QString &command)
{
    return command == "user"_L1 || command == "rotate-key"_L1 || command == "council"_L1 || command == "recovery"_L1;
}

Result<Keys::Answer> Keys::run(const QStringList &words)
{
    if (const Done opened = openChip(); !opened)
        return tl::unexpected(opened.error());
    const QString what = words.mid(0, 2).join(u' ');
    const auto is = [&](QLatin1StringView command, qsizetype count) { return what == command && words.size() == count; };
    if (is("user add"_L1, 3))
        return addUser(words[2]);
    if (is("user remove"_L1, 3))
        return removeUser(words[2]);
    if (is("user set-secret"_L1, 2))
        return setSecret();
    if (is("user list"_L1, 2)) {
        return Vault::read(Store::vaultPath(m_folder)).map([](const Vault &vault) {
            for (const SlotInfo &each : vault.slotInfos())
                print(QStringList{each.user, each.holds == Holds::Device ? u"device"_s : u"content"_s,
                                  each.kind == SecretKind::Pin ? u"pin"_s : u"passphrase"_s,
                                  each.chip ? u"chip"_s : u"no-chip"_s}.join(u'\t'));
            return Answer();
        });
    }
    if (words == QStringList(u"rotate-key"_s))
        return rotateKey();
    if (is("council make-key"_L1, 2))
        return makeCouncil();
    if (is("council use"_L1, 3))
        return useCouncil(words[2]);
    if (is("recovery ask"_L1, 2))
        return askRecovery();
    if (is("recovery answer"_L1, 3))
        return answerRecovery(words[2]);
    if (is("recovery use"_L1, 3))
        return useRecovery(words[2]);
    return unusable(u"\"%1\" is not a command, or has too few or too many words (--help tells)."_s.arg(what.left(40)));
}

Done Keys::openChip()
{
    if (!m_options.isSet(u"chip"_s) || m_chip)
        return {};
    auto chip = openTpm(m_options.value(u"chip"_s));
    if (!chip)
        return tl::unexpected(chip.error());
    m_chip = std::move(*chip);
    return {};
}

Result<StoreOptions> Keys::forANewStore()
{
    if (const Done opened = openChip(); !opened)
        return tl::unexpected(opened.error());
    StoreOptions how{.chip = m_chip.get(), .kind = slot(Holds::Content).kind};
    if (m_options.isSet(u"council"_s)) {
        auto key = readFile(m_options.value(u"council"_s), 4096).and_then([](const QByteArray &bytes) {
            return council::readPublicFile(bytes);
        });
        if (!key)
            return tl::unexpected(key.error());
        how.council = std::move(*key);
    }
    return how;
}

Done Keys::setUpChip()
{
    if (!m_chip || !m_options.isSet(u"council"_s))
        return {};
    const auto release = m_chip->setUp();
    if (!release)
        return release.error().code == Code::Chip_SetUpBefore ? Done() : tl::unexpected(release.error());
    return Vault::read(Store::vaultPath(m_folder)).and_then([&](Vault vault) { return vault.keepChipRelease(*release); });
}

SlotOptions Keys::slot(Holds holds) const
{
    return {.chip = m_chip.get(), .kind = m_options.isSet(u"pin"_s) ? SecretKind::Pin : SecretKind::Passphrase, .holds = holds};
}

Done Keys::note(Act act, const QString &by, const QString &about, const QString &code) const
{
    const auto vault = Vault::read(Store::vaultPath(m_folder));
    if (!vault)
        return tl::unexpected(vault.error());
    return DoorBook(Store::doorBookPath(m_folder)).note({.act = act, .at = now(), .by = by, .about = about, .code = code},
                                                        vault->doorKey());
}

Result<Unlocked> Keys::unlock(const QString &user, const char *prompt)
{
    if (const Done opened = openChip(); !opened)
        return tl::unexpected(opened.error());
    return rt::unlock({.folder = m_folder, .chip = m_chip.get(), .now = uptime(), .at = now()}, user, m_ask(prompt));
}

// Whoever acts says who they are and proves it right before (MASVS AUTH-3). Whose slot opens nothing of the store is an
// admin; all others are what the store says.
Result<Keys::Acting> Keys::acting(Deed deed)
{
    const QString user = m_options.value(u"user"_s);
    auto opened = unlock(user, qPrintable(u"PIN or passphrase of %1: "_s.arg(user)));
    if (!opened)
        return tl::unexpected(opened.error());
    Actor actor{.user = user, .name = user, .roles = Role::Admin};
    if (opened->holds == Holds::Content) {
        const auto said = Store::open(m_folder, opened->key).and_then([&](const auto &store) { return store->user(user); });
        if (!said)
            return tl::unexpected(said.error());
        actor = *said;
    }
    if (const Done allowed = check(actor, deed); !allowed) {
        (void)note(Act::Refused, user, {}, deedName(deed));
        return tl::unexpected(allowed.error());
    }
    return Acting{actor, std::move(*opened)};
}

Result<Keys::Answer> Keys::addUser(const QString &user)
{
    const auto roles = rolesNamed(m_options.value(u"roles"_s));
    if (!roles || roles->none())
        return unusable(u"user add needs --roles: chair, minute-taker, admin or auditor."_s);
    auto acting = this->acting(Deed::AddUser);
    if (!acting)
        return tl::unexpected(acting.error());
    auto vault = Vault::read(Store::vaultPath(m_folder));
    if (!vault)
        return tl::unexpected(vault.error());
    if (vault->slotOf(user))
        return failure(Code::Store_Exists, user);
    if (!mayGive(acting->actor, user, *roles, hasAdmin(*vault))) {
        (void)note(Act::Refused, acting->actor.user, user, deedName(Deed::AddUser));
        return failure(Code::Access_Denied, deedName(Deed::AddUser));
    }
    // What opens the store is given by who can open it: beside an admin a chair stands, with --key-of.
    const Holds holds = opensStore(*roles) ? Holds::Content : Holds::Device;
    Unlocked opened = std::move(acting->opened);
    if (holds == Holds::Content && opened.holds == Holds::Device) {
        const QString chair = m_options.value(u"key-of"_s);
        if (chair.isEmpty())
            return failure(Code::Access_TwoPeople, deedName(Deed::AddUser));
        auto second = unlock(chair, qPrintable(u"PIN or passphrase of %1: "_s.arg(chair)));
        if (!second)
            return tl::unexpected(second.error());
        opened = std::move(*second);
    }
    const QString secret = m_ask(qPrintable(u"New PIN or passphrase of %1: "_s.arg(user)));
    const SecretKey *key = opened.holds == Holds::Content ? &opened.key : nullptr;
    if (const Done set = vault->setSecret(key, user, secret, slot(holds)); !set)
        return tl::unexpected(set.error());
    if (!key)
        (void)note(Act::UserAdded, acting->actor.user, user, namesOf(*roles));
    else {
        const auto added = Store::open(m_folder, *key).and_then([&](const auto &store) {
            return store->addUser({user, user, *roles, m_options.value(u"team"_s)}, now(), acting->actor.user);
        });
        if (!added)
            return tl::unexpected(added.error());
    }
    return Answer{u"%1 may unlock this tablet now."_s.arg(user)};
}

Result<Keys::Answer> Keys::removeUser(const QString &user)
{
    const auto acting = this->acting(Deed::RemoveUser);
    if (!acting)
        return tl::unexpected(acting.error());
    auto vault = Vault::read(Store::vaultPath(m_folder));
    if (!vault)
        return tl::unexpected(vault.error());
    if (const Done removed = vault->removeUser(user); !removed)
        return tl::unexpected(removed.error());
    (void)Throttle(Store::triesPath(m_folder), m_chip.get()).forgive(user);
    (void)note(Act::UserRemoved, acting->actor.user, user);
    return Answer{u"%1 can no longer unlock this tablet. If they may have copied it, a chair should run rotate-key."_s.arg(user)};
}

Result<Keys::Answer> Keys::setSecret()
{
    const auto acting = this->acting(Deed::ChangeOwnSecret);
    if (!acting)
        return tl::unexpected(acting.error());
    const QString secret = m_ask("New PIN or passphrase: ");
    auto vault = Vault::read(Store::vaultPath(m_folder));
    if (!vault)
        return tl::unexpected(vault.error());
    const Unlocked &opened = acting->opened;
    if (const Done set = vault->setSecret(&opened.key, acting->actor.user, secret, slot(opened.holds)); !set)
        return tl::unexpected(set.error());
    (void)note(Act::SecretChanged, acting->actor.user, acting->actor.user);
    return Answer{u"Changed."_s};
}

Result<Keys::Answer> Keys::rotateKey()
{
    const auto acting = this->acting(Deed::RotateKey);
    if (!acting)
        return tl::unexpected(acting.error());
    if (acting->opened.holds != Holds::Content)
        return failure(Code::Access_Denied, deedName(Deed::RotateKey));      // the key is turned where it is
    const auto rotated = rotation::rotate(m_folder, acting->opened.key);
    if (!rotated)
        return tl::unexpected(rotated.error());
    (void)note(Act::KeyRotated, acting->actor.user, {});
    if (!rotated->left.isEmpty())
        return Answer{u"The store has a new key. Add again, because they never unlocked since the last version: %1."_s
                          .arg(rotated->left.join(u", "_s))};
    return Answer{u"The store has a new key. Everybody unlocks as before."_s};
}

Result<Keys::Answer> Keys::makeCouncil()
{
    const int shares = m_options.isSet(u"shares"_s) ? m_options.value(u"shares"_s).toInt() : council::kShares;
    const int threshold = m_options.isSet(u"threshold"_s) ? m_options.value(u"threshold"_s).toInt() : council::kThreshold;
    const QString out = m_options.value(u"out"_s);
    if (out.isEmpty() || !QDir().mkpath(out))
        return unusable(u"council make-key needs --out DIR, a folder that can be written to."_s);
    if (!QDir(out).isEmpty())
        return unusable(u"%1 is not empty; nothing there was changed."_s.arg(out));
    const auto made = council::makeKey(shares, threshold);
    if (!made)
        return unusable(u"A key has 2 to %1 shares, and at least two are needed to use it."_s.arg(council::kMostShares));
    if (const Done written = replaceFile(out + "/council.pub"_L1, council::publicFile(made->publicKey)); !written)
        return tl::unexpected(written.error());
    for (size_t i = 0; i < made->shares.size(); ++i) {
        const QByteArray text = made->shares[i].join(u'\n').toLatin1() + '\n';
        if (const Done written = replaceFile(out + u"/share-%1"_s.arg(i + 1), text); !written)
            return tl::unexpected(written.error());
    }
    return Answer{u"Made council.pub and %1 shares in %2. Give each share to another person, on paper, and remove the files."_s
                      .arg(shares).arg(out)};
}

Result<Keys::Answer> Keys::useCouncil(const QString &path)
{
    const auto key = readFile(path, 4096).and_then([](const QByteArray &bytes) { return council::readPublicFile(bytes); });
    if (!key)
        return unusable(u"%1 is not the public key of a council."_s.arg(path));
    const auto acting = this->acting(Deed::RotateKey);
    if (!acting)
        return tl::unexpected(acting.error());
    auto vault = Vault::read(Store::vaultPath(m_folder));
    if (!vault)
        return tl::unexpected(vault.error());
    if (const Done used = vault->useCouncil(acting->opened.key, *key); !used)
        return tl::unexpected(used.error());
    (void)note(Act::PolicyChanged, acting->actor.user, {}, u"council"_s);
    return Answer{u"Two custodians of that council can recover this tablet now."_s};
}

Result<Keys::Answer> Keys::askRecovery()
{
    const auto request = recovery::ask(m_folder, m_chip.get());
    if (!request)
        return tl::unexpected(request.error());
    (void)note(Act::RecoveryAsked, {}, {});
    print(*request);
    return Answer{u"Take this to two custodians. Asking again makes it worthless."_s};
}

Result<Keys::Answer> Keys::answerRecovery(const QString &path)
{
    const auto request = textOf(path);
    if (!request)
        return unusable(u"%1 cannot be read."_s.arg(path));
    std::vector<council::Share> shares;
    for (int i = 0; i < council::kMostShares; ++i) {
        QStringList lines;
        for (int line = 1; line <= 5; ++line) {
            lines += m_ask(qPrintable(u"Share %1, line %2 (empty: no more): "_s.arg(i + 1).arg(line)));
            if (line == 1 && lines.first().trimmed().isEmpty())
                break;
        }
        if (lines.size() < 5)
            break;
        auto share = council::readShare(lines);
        if (!share)
            return tl::unexpected(share.error());
        shares.push_back(std::move(*share));
        if (int(shares.size()) >= std::max(shares.front().threshold, 2))
            break;
    }
    const auto answer = recovery::answer(*request, shares);
    if (!answer)
        return tl::unexpected(answer.error());
    print(*answer);
    return Answer();
}

Result<Keys::Answer> Keys::useRecovery(const QString &path)
{
    const QString user = m_options.value(u"for"_s);
    const auto roles = rolesNamed(m_options.value(u"roles"_s));
    const auto answer = textOf(path);
    if (user.isEmpty() || !answer || !roles)
        return unusable(u"recovery use needs the file of an answer, and --for USER."_s);
    auto vault = Vault::read(Store::vaultPath(m_folder));
    if (!vault)
        return tl::unexpected(vault.error());
    // Judged before the answer is used up.
    const auto slotOfUser = vault->slotOf(user);
    const bool device = slotOfUser ? slotOfUser->holds == Holds::Device : *roles == Roles(Role::Admin);
    if (!slotOfUser && roles->none())
        return failure(Code::UnknownUser, user);
    const SlotOptions how = slot(device ? Holds::Device : Holds::Content);
    const QString secret = m_ask(qPrintable(u"New PIN or passphrase of %1: "_s.arg(user)));
    if (const Done judged = judge(secret, how.kind, how.rule); !judged)
        return tl::unexpected(judged.error());
    const auto answered = recovery::use(m_folder, *answer, m_chip.get());
    if (!answered)
        return tl::unexpected(answered.error());
    if (const Done set = vault->setSecret(&answered->key, user, secret, how); !set)
        return tl::unexpected(set.error());
    // On a new chip the old note of tries counts for nothing, and two custodians stand here.
    Throttle throttle(Store::triesPath(m_folder), m_chip.get());
    if (const Done fresh = m_chip ? throttle.found() : throttle.forgive(user); !fresh)
        return tl::unexpected(fresh.error());
    (void)note(Act::RecoveryUsed, {}, user, answered->nonce);
    if (!slotOfUser && !device) {
        const auto added = Store::open(m_folder, answered->key).and_then([&](const auto &store) {
            return store->addUser({user, user, *roles, m_options.value(u"team"_s)}, now(), user);
        });
        if (!added)
            return tl::unexpected(added.error());
    }
    return Answer{u"%1 may unlock this tablet now."_s.arg(user)};
}

}
