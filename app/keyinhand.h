#pragma once

#include "storage/model/securitykey.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace rt {

// The security key in somebody's hand, as a screen sees it: is there one, and what is its person to do next? Whoever works
// with the key does so on another thread, and says there what it waits for; cancel() reaches it from the screen.
class KeyInHand : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool plugged READ plugged NOTIFY changed)                 // while it is watched
    Q_PROPERTY(bool watched READ watched WRITE setWatched NOTIFY changed)
    // "": nothing. "put-in", "touch"; "pin": the key wants its PIN; "swap": that one out, and then the other one in.
    Q_PROPERTY(QString step READ step NOTIFY changed)
    Q_PROPERTY(int tries READ tries NOTIFY changed)                      // PINs that it takes yet; below 0: nobody can say

public:
    explicit KeyInHand(std::unique_ptr<SecurityKey> key, QObject *parent = nullptr);
    ~KeyInHand() override;
    Q_DISABLE_COPY_MOVE(KeyInHand)

    Q_INVOKABLE void cancel();

    // Where the screens are: before the work begins, and when it is over, with its error if it had one. A key that wants its
    // PIN, or had a wrong one, is asked for it.
    void begin();
    void end(const std::optional<Error> &error);

    // Where the work is.
    [[nodiscard]] SecurityKey *key() const { return m_key.get(); }
    [[nodiscard]] Result<KeyStanding> wait();        // for a key; the screen asks for it
    [[nodiscard]] Result<KeyStanding> swap();        // for this one to go, and another to come
    void asked();                                    // it is going to blink
    // For Keeping::Tablet: a key for each who takes part in an act, one after the other.
    [[nodiscard]] std::function<Done(const QString &user, bool fresh)> bringing();

    [[nodiscard]] bool plugged() const { return m_plugged; }
    [[nodiscard]] bool watched() const { return m_glance.isActive(); }
    void setWatched(bool watched);
    [[nodiscard]] QString step() const { return m_step; }
    [[nodiscard]] int tries() const { return m_tries; }

Q_SIGNALS:
    void changed();
    void cancelled();

private:
    void show(const char *step);
    void glance();

    std::unique_ptr<SecurityKey> m_key;
    QTimer m_glance;
    bool m_plugged = false;
    QString m_step;
    int m_tries = -1;
    QString m_brought;                               // whose key it was that was asked last in this act,
    bool m_wasFresh = false;                         // ... and whether to set it up
};

}
