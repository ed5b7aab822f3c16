#pragma once

#include "storage/model/chip.h"
#include "storage/model/throttling.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>

namespace rt {

// How a user stands, to be shown before anybody tries.
struct Standing {
    int failures = 0;
    std::chrono::seconds wait{0};
    bool disabled = false, quarantined = false;
};

// Slows down who guesses at secrets. A try is written down and synced before it is made, so that neither a restart nor a
// kill between the two gives it back; waiting is counted in uptime, and a restart begins the running wait again. The
// rules and their reasons are in storage/model/throttling.h.
//
// The note of tries lies beside the vault, for all programs that unlock. Where there is a chip, each try counts the
// chip's counter up, and a note that is behind it was put back, changed or removed: then everybody waits the longest
// wait, once, and nobody is disabled by it. Without a chip only a changed note is noticed, not one that was put back or
// removed.
class Throttle {
public:
    // `chip` may be none. The counter of the chip is the throttle's alone.
    Throttle(QString path, SecurityChip *chip);

    // When a vault is made: from now on the note must be there.
    [[nodiscard]] Done found() const;
    // Before each try. Vault_Wait, Vault_Quarantined, Vault_CounterBehind (`detail`: the seconds left),
    // Vault_UserDisabled, or what kept the note from being written: then there is no try either.
    [[nodiscard]] Done begin(const QString &user, const Uptime &now);
    // The secret was right: the user's count and the tablet's are nought again.
    [[nodiscard]] Done succeeded(const QString &user);
    // Nothing was tried, because the chip or the disk failed first: gives back what begin() counted, once.
    [[nodiscard]] Done notTried();
    // Two people gave the user a new secret, or the user was removed.
    [[nodiscard]] Done forgive(const QString &user);

    [[nodiscard]] Result<Standing> standing(const QString &user, const Uptime &now) const;

private:
    struct Count { int failures = 0; std::chrono::milliseconds at{0}; QString boot; };
    struct Note {
        QMap<QString, Count> users;
        int deviceFailures = 0;
        quint64 counter = 0;             // of the chip, when this was written
        bool held = false;               // the note before this one was not to be trusted
        Count hold;                      // ... found out when
    };
    struct Read { Note note; bool trusted = true; };
    [[nodiscard]] Result<Read> read() const;
    [[nodiscard]] Done write(const Note &note) const;
    [[nodiscard]] static std::chrono::seconds left(const Count &count, std::chrono::seconds wait, const Uptime &now);
    [[nodiscard]] static Standing standingIn(const Note &note, const QString &user, const Uptime &now);

    QString m_path;
    SecurityChip *m_chip;
    QString m_trying;
    Count m_before;
};

}
