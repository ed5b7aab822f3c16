#include "app/ctl_keys.h"


#include "platform/fido/fido.h"
#include "platform/tpm/tpm.h"
#include "platform/uptime.h"
#include "storage/durablefile.h"
#include "storage/model/contact.h"
#include "storage/model/receipt.h"
#include "storage/recovery.h"

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

Keys::Answer told(const QString &sentence) { return {sentence}; }


QString keysAt(const QCommandLineParser &options)
{
#ifdef RT_TESTABLE
    if (options.isSet(u"test-key"_s))
        return options.value(u"test-key"_s);
#endif
    (void)options;
    return u"usb"_s;
}

}

Keys::Keys(QString folder, const QCommandLineParser &options, Ask ask)
    : m_folder(std::move(folder)), m_options(options), m_ask(std::move(ask)), m_key(openKeys(keysAt(options)))
{
}

bool Keys::isMine(const QString &command)
{
    return QStringList{u"user"_s, u"rotate-key"_s, u"council"_s, u"central"_s, u"recovery"_s, u"chip"_s, u"wipe"_s, u"policy"_s}
        .contains(command);
}

Result<Keys::Answer> Keys::run(const QStringList &words)
{
    if (const Done opened = openChip(); !opened)
        return tl::unexpected(opened.error());
    const QString what = words.mid(0, 2).join(u' ');
    const auto is = [&](QLatin1StringView command, qsizetype count) { return what == command && words.size() == count; };
    if (is("user list"_L1, 2))
        return people();
    if (is("user add"_L1, 3))
        return addUser(words[2]);
    if (is("user remove"_L1, 3))
        return removeUser(words[2]);
    if (is("user change"_L1, 3))
        return changeUser(words[2]);
    if (is("user set-secret"_L1, 2))
        return setSecret();
    if (is("rotate-key"_L1, 1))
        return rotateKey();
    if (is("council make-key"_L1, 2))
        return makeCouncil();
    if (is("council use"_L1, 3))
        return useCouncil(words[2]);
    if (is("central use"_L1, 3))
        return useCentral(words[2]);
    if (is("central join"_L1, 3))
        return joinCentral(words[2]);
    if (is("recovery ask"_L1, 2))
        return ask(keeping().askRecovery());
    if (is("recovery answer"_L1, 3))
        return answerRecovery(words[2]);
    if (is("recovery use"_L1, 3))
        return useRecovery(words[2]);
    if (is("chip ask"_L1, 2))
        return ask(keeping().askRelease());
    if (is("chip release"_L1, 3))
        return releaseChip(words[2]);
    if (is("wipe"_L1, 1))
        return wipe();
    if (is("policy"_L1, 1))
        return policy();
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
    StoreOptions how{.chip = m_chip.get(), .kind = kindAsked(), .key = m_key.get(), .now = uptime(), .at = now()};
    if (takesKey(how.kind)) {
        if (const Done there = bring(m_options.value(u"user"_s), true); !there)
            return tl::unexpected(there.error());
    }
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

Keeping Keys::keeping() const
{
    return Keeping({.folder = m_folder, .chip = m_chip.get(), .now = now, .uptime = uptime, .key = m_key.get(),
                    .bring = [this](const QString &user, bool fresh) { return bring(user, fresh); }});
}

Keeping::Who Keys::who(const QString &option) const
{
    const QString user = m_options.value(option);
    if (user.isEmpty())
        return {};
    return {user, m_ask(qPrintable(promptFor(user)))};
}

Keeping::NewSecret Keys::newSecret(const QString &user) const
{
    const SecretKind kind = kindAsked();
    if (kind == SecretKind::Key)
        return {m_ask(qPrintable(u"PIN of the security key for %1 (empty: it reads fingers): "_s.arg(user))), kind};
    Keeping::NewSecret secret{m_ask(qPrintable(u"New PIN or passphrase of %1: "_s.arg(user))), kind};
    if (takesKey(kind))
        secret.keyPin = m_ask(qPrintable(u"PIN of the security key for %1 (empty: none): "_s.arg(user)));
    return secret;
}

Result<Unlocked> Keys::unlock(const QString &user, const char *prompt)
{
    if (const Done opened = openChip(); !opened)
        return tl::unexpected(opened.error());
    const auto vault = Vault::read(Store::vaultPath(m_folder));
    const auto slot = vault ? vault->slotOf(user) : std::nullopt;
    const bool key = slot && takesKey(slot->kind);
    const QString secret = m_ask(key ? qPrintable(promptFor(user)) : prompt);
    if (const Done there = key ? bring(user, false) : Done(); !there)
        return tl::unexpected(there.error());
    return rt::unlock({.folder = m_folder, .chip = m_chip.get(), .now = uptime(), .at = now(), .key = m_key.get()}, user, secret);
}

QString Keys::promptFor(const QString &user) const
{
    const auto vault = Vault::read(Store::vaultPath(m_folder));
    const auto slot = vault ? vault->slotOf(user) : std::nullopt;
    return slot && slot->kind == SecretKind::Key ? u"PIN of the security key of %1 (empty: it reads fingers): "_s.arg(user)
                                                 : u"PIN or passphrase of %1: "_s.arg(user);
}

SecretKind Keys::kindAsked() const
{
    return m_options.isSet(u"key"_s) ? SecretKind::Key
        : m_options.isSet(u"key-and-passphrase"_s) ? SecretKind::PassphraseWithKey
        : m_options.isSet(u"pin"_s) ? SecretKind::Pin : SecretKind::Passphrase;
}

Done Keys::bring(const QString &user, bool fresh) const
{
    const QString whose = fresh ? user + u'+' : user;
    if (!m_brought.isEmpty() && m_brought != whose) {
        std::fputs("Pull that security key out.\n", stderr);
        if (const Done gone = m_key->awaitGone(); !gone)
            return gone;
    }
    m_brought = whose;
    std::fputs(qPrintable(u"Put in the security key of %1, and touch it whenever it blinks.\n"_s.arg(user)), stderr);
    const auto there = m_key->await();
    return there ? Done() : tl::unexpected(there.error());
}

Result<Keys::Answer> Keys::people() const
{
    const auto all = keeping().people();
    if (!all)
        return tl::unexpected(all.error());
    for (const Keeping::Listed &each : *all) {
        const QString state = each.disabled ? u"disabled"_s
                            : each.wait.count() > 0 ? u"waits:%1"_s.arg(each.wait.count()) : u"may-unlock"_s;
        print(QStringList{each.user, each.holds == Holds::Device ? u"device"_s : u"content"_s,
                          QString(kindName(each.kind)), each.chip ? u"chip"_s : u"no-chip"_s,
                          state}.join(u'\t'));
    }
    return Answer();
}

Result<Keys::Answer> Keys::addUser(const QString &user)
{
    const auto roles = rolesNamed(m_options.value(u"roles"_s));
    if (!roles || roles->none())
        return unusable(u"user add needs --roles: chair, minute-taker, admin or auditor."_s);
    const Keeping::Who by = who(u"user"_s), keyOf = who(u"key-of"_s);
    return keeping()
        .add(by, {user, m_options.value(u"name"_s), *roles, m_options.value(u"team"_s)}, newSecret(user), keyOf)
        .map([&] { return told(u"%1 may unlock this tablet now."_s.arg(user)); });
}

Result<Keys::Answer> Keys::removeUser(const QString &user)
{
    return keeping().remove(who(u"user"_s), user).map([&] {
        return told(u"%1 can no longer unlock this tablet. If they may have copied it, a chair should run rotate-key."_s
                          .arg(user));
    });
}

Result<Keys::Answer> Keys::changeUser(const QString &user)
{
    const auto roles = rolesNamed(m_options.value(u"roles"_s));
    const Keeping::Person person{user, m_options.value(u"name"_s), roles.value_or(Roles()), m_options.value(u"team"_s)};
    if (!roles || (roles->none() && person.team.isEmpty() && person.name.isEmpty()))
        return unusable(u"user change needs --roles (chair, minute-taker, admin or auditor), --team or --name."_s);
    Keeping keeping = this->keeping();
    const auto moves = keeping.isAnotherSlot(person);
    if (!moves)
        return tl::unexpected(moves.error());
    const Keeping::Who by = who(u"user"_s), keyOf = who(u"key-of"_s);
    const QString theirs = *moves ? m_ask(qPrintable(u"PIN or passphrase of %1, who stays with it: "_s.arg(user))) : QString();
    return keeping.change(by, person, theirs, keyOf).map([&] { return told(u"%1 is changed."_s.arg(user)); });
}

Result<Keys::Answer> Keys::setSecret()
{
    const Keeping::Who by = who(u"user"_s);
    return keeping().changeSecret(by, newSecret(by.user)).map([] { return told(u"Changed."_s); });
}

Result<Keys::Answer> Keys::rotateKey()
{
    const Keeping::Who by = who(u"user"_s), keyOf = who(u"key-of"_s);
    return keeping().rotateKey(by, keyOf).map([](const QStringList &left) {
        if (left.isEmpty())
            return told(u"The store has a new key. Everybody unlocks as before."_s);
        return told(u"The store has a new key. Add again, because they never unlocked since the last version: %1."_s
                          .arg(left.join(u", "_s)));
    });
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
    if (const auto vault = Vault::read(Store::vaultPath(m_folder)); vault && !vault->chipRelease().isEmpty())
        std::fputs("Take care: what ends a lock-out of the security chip is sealed to the council's key before, and the chip gives it "
                   "out only once. With another key nobody can end a lock-out before its time any more.\n", stderr);
    const Keeping::Who by = who(u"user"_s), keyOf = who(u"key-of"_s);
    return keeping().useCouncil(by, *key, keyOf).map([] {
        return told(u"Two custodians of that council can recover this tablet now."_s);
    });
}

Result<Keys::Answer> Keys::useCentral(const QString &path)
{
    const auto keys = readFile(path, 4096).and_then([](const QByteArray &bytes) { return readCentralFile(bytes); });
    if (!keys)
        return unusable(u"%1 does not hold the public keys of a central service."_s.arg(path));
    const Keeping::Who by = who(u"user"_s), keyOf = who(u"key-of"_s);
    return keeping().useCentral(by, *keys, keyOf).map([&] {
        return told(u"Bundles are sealed to the central with the fingerprint %1 now, and its receipts count. Compare it with "
                    "what central shows."_s.arg(fingerprint(*keys)));
    });
}

// A file, the line itself, or "-": the code in it is worth a tablet until it is used, and arguments are seen by others.
Result<Keys::Answer> Keys::joinCentral(const QString &given)
{
    const QByteArray typed = given == "-"_L1 ? m_ask("Invitation: ").toLatin1() : given.toLatin1();
    const auto line = given == "-"_L1 || given.startsWith("roundtable-invitation:"_L1) ? Result<QByteArray>(typed)
                                                                                       : readFile(given, 4 * kLongestInvitation);
    const auto invitation = line ? readInvitation(*line) : tl::unexpected(line.error());
    if (!invitation)
        return unusable(u"This is not an invitation of a central service, or it was changed on its way."_s);
    const Keeping::Who by = who(u"user"_s), keyOf = who(u"key-of"_s);
    const auto digits = keeping().joinCentral(by, *invitation, keyOf);
    if (!digits && digits.error().code == Code::InvalidValue && digits.error().detail == "until"_L1)
        return Answer{.sentence = u"The invitation has run out. Ask for a new one."_s, .no = true};
    return digits.map([&](const QString &shown) {
        return told(u"Bundles are sealed to the central with the fingerprint %1 now, and its receipts count. roundtable-sync asks it to "
                    "let this tablet in; central shows the digits %2 then."_s.arg(fingerprint(invitation->keys), shown));
    });
}

Result<Keys::Answer> Keys::ask(const Result<QString> &request)
{
    if (!request)
        return tl::unexpected(request.error());
    print(*request);
    return told(u"Take this to two custodians. Asking again makes it worthless."_s);
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
    const Keeping::Person person{user, m_options.value(u"name"_s), *roles, m_options.value(u"team"_s)};
    return keeping().useRecovery(*answer, person, newSecret(user)).map([&] {
        return told(m_chip ? u"%1 may unlock this tablet now."_s.arg(user)
                             : u"%1 may unlock this tablet now. Without a security chip, let a chair run rotate-key: then nothing "
                               "that was copied before is of use."_s.arg(user));
    });
}

Result<Keys::Answer> Keys::releaseChip(const QString &path)
{
    const auto answer = textOf(path);
    if (!answer)
        return unusable(u"chip release needs the file of an answer."_s);
    return keeping().useRelease(*answer).map([] { return told(u"The security chip lets people try again."_s); });
}

Result<Keys::Answer> Keys::wipe()
{
    const Keeping::Who admin = who(u"user"_s), second = who(u"with"_s);
    const auto wiped = keeping().wipe(admin, second, m_options.isSet(u"even-so"_s) ? Keeping::EvenSo::Yes : Keeping::EvenSo::No);
    if (!wiped)
        return tl::unexpected(wiped.error());
    if (wiped->done)
        return told(u"Everything on this tablet is gone. Clear its security chip in the start-up settings, too: then no "
                      "copy opens anywhere."_s);
    if (wiped->meetings < 0)
        return Answer{u"Nothing was wiped: the store does not open, so nobody can tell what would be lost. --even-so wipes all "
                      "the same."_s, false, true};
    return Answer{u"Nothing was wiped: of %1 meetings %2 are not sealed and %3 were not taken out since their last entry. "
                  "--even-so wipes all the same."_s.arg(wiped->meetings).arg(wiped->unsealed).arg(wiped->notTakenOut), false, true};
}

Result<Keys::Answer> Keys::policy()
{
    const auto minutes = [](std::chrono::milliseconds time) { return std::chrono::floor<std::chrono::minutes>(time); };
    const auto asked = [&](const QString &option, std::chrono::milliseconds now) -> std::optional<std::chrono::minutes> {
        if (!m_options.isSet(option))
            return minutes(now);
        bool fine = false;
        const int value = m_options.value(option).toInt(&fine);
        return fine ? std::optional(std::chrono::minutes(value)) : std::nullopt;
    };
    const IdleTimes times = keeping().policy();
    if (!m_options.isSet(u"curtain"_s) && !m_options.isSet(u"lock"_s)) {
        print(u"curtain\t%1"_s.arg(minutes(times.curtain).count()));
        print(u"lock\t%1"_s.arg(minutes(times.lock).count()));
        return Answer();
    }
    const auto curtain = asked(u"curtain"_s, times.curtain), lock = asked(u"lock"_s, times.lock);
    if (!curtain || !lock)
        return unusable(u"--curtain and --lock take minutes."_s);
    return keeping().changePolicy(who(u"user"_s), *curtain, *lock).map([] {
        return told(u"This holds from the next unlock on. Without a security chip the tablet locks after five minutes at most."_s);
    });
}

}
