#pragma once

#include "storage/model/audit.h"
#include "storage/model/chip.h"
#include "storage/store.h"
#include "storage/unlocking.h"

#include <QCommandLineParser>

#include <functional>
#include <memory>

namespace rt::ctl {

// The commands of roundtablectl around people and keys: user, rotate-key, council, recovery. Secrets are asked for on the
// terminal or read from standard input, one a line; none is ever an argument.
class Keys {
public:
    using Ask = std::function<QString(const char *prompt)>;
    Keys(QString folder, const QCommandLineParser &options, Ask ask);

    // What a person is told, or the error; the exit status is 1 for an error, 2 for `unusable`.
    struct Answer { QString sentence = {}; bool unusable = false; };
    [[nodiscard]] Result<Answer> run(const QStringList &words);

    // For init: the chip, the council and the kind of secret that the options name.
    [[nodiscard]] Result<StoreOptions> forANewStore();
    // ... and what alone ends a lock-out of the chip before its time, into the council's escrow.
    [[nodiscard]] Done setUpChip();

    static bool isMine(const QString &command);
    // By throttle and door book, as at the lock screen.
    [[nodiscard]] Result<Unlocked> unlock(const QString &user, const char *prompt);

private:
    struct Acting { Actor actor; Unlocked opened; };
    [[nodiscard]] Result<Acting> acting(Deed deed);
    [[nodiscard]] Result<Answer> addUser(const QString &user);
    [[nodiscard]] Result<Answer> removeUser(const QString &user);
    [[nodiscard]] Result<Answer> setSecret();
    [[nodiscard]] Result<Answer> rotateKey();
    [[nodiscard]] Result<Answer> makeCouncil();
    [[nodiscard]] Result<Answer> useCouncil(const QString &path);
    [[nodiscard]] Result<Answer> askRecovery();
    [[nodiscard]] Result<Answer> answerRecovery(const QString &path);
    [[nodiscard]] Result<Answer> useRecovery(const QString &path);
    [[nodiscard]] Done openChip();
    [[nodiscard]] SlotOptions slot(Holds holds) const;
    [[nodiscard]] Done note(Act act, const QString &by, const QString &about, const QString &code = {}) const;

    QString m_folder;
    const QCommandLineParser &m_options;
    Ask m_ask;
    std::unique_ptr<SecurityChip> m_chip;
};

}
