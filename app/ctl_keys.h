#pragma once

#include "app/keeping.h"
#include "storage/store.h"

#include <QCommandLineParser>

#include <functional>
#include <memory>

namespace rt::ctl {

// The commands of roundtablectl around people, keys and the device: user, rotate-key, council, central, recovery, chip, wipe, policy.
// Each is an act of Keeping with a terminal before it: what is asked for here is judged there. Secrets are asked for on the
// terminal or read from standard input, one a line (who acts, who stands beside, the new one); none is ever an argument.
class Keys {
public:
    using Ask = std::function<QString(const char *prompt)>;
    Keys(QString folder, const QCommandLineParser &options, Ask ask);

    // What a person is told, or the error; the exit status is 1 for an error and where `no`, 2 for `unusable`.
    struct Answer { QString sentence = {}; bool unusable = false, no = false; };
    [[nodiscard]] Result<Answer> run(const QStringList &words);

    // For init: the chip, the council and the kind of secret that the options name.
    [[nodiscard]] Result<StoreOptions> forANewStore();
    // ... and then the chip's limits, and what alone ends a lock-out before its time, into the council's escrow.
    [[nodiscard]] Done setUpChip() { return keeping().setUpChip(); }

    static bool isMine(const QString &command);
    // By throttle and door book, as at the lock screen.
    [[nodiscard]] Result<Unlocked> unlock(const QString &user, const char *prompt);

private:
    [[nodiscard]] Keeping keeping() const;
    [[nodiscard]] SecretKind kindAsked() const;
    // Who the option names, and their secret, asked for now.
    [[nodiscard]] Keeping::Who who(const QString &option) const;
    [[nodiscard]] Keeping::NewSecret newSecret(const QString &user) const;
    [[nodiscard]] Result<Answer> people() const;
    [[nodiscard]] Result<Answer> addUser(const QString &user);
    [[nodiscard]] Result<Answer> removeUser(const QString &user);
    [[nodiscard]] Result<Answer> changeUser(const QString &user);
    [[nodiscard]] Result<Answer> setSecret();
    [[nodiscard]] Result<Answer> rotateKey();
    [[nodiscard]] Result<Answer> makeCouncil();
    [[nodiscard]] Result<Answer> useCouncil(const QString &path);
    [[nodiscard]] Result<Answer> useCentral(const QString &path);
    [[nodiscard]] Result<Answer> joinCentral(const QString &given);
    [[nodiscard]] Result<Answer> ask(const Result<QString> &request);
    [[nodiscard]] Result<Answer> answerRecovery(const QString &path);
    [[nodiscard]] Result<Answer> useRecovery(const QString &path);
    [[nodiscard]] Result<Answer> releaseChip(const QString &path);
    [[nodiscard]] Result<Answer> wipe();
    [[nodiscard]] Result<Answer> policy();
    [[nodiscard]] Done openChip();
    // Asks for this user's security key on the terminal, and waits for it; after somebody else's, for that one to go.
    [[nodiscard]] Done bring(const QString &user, bool fresh) const;
    [[nodiscard]] QString promptFor(const QString &user) const;

    QString m_folder;
    const QCommandLineParser &m_options;
    Ask m_ask;
    std::unique_ptr<SecurityChip> m_chip;
    std::unique_ptr<SecurityKey> m_key;
    mutable QString m_brought;                       // whose key was asked last, "+" where it is to be set up
};

}
