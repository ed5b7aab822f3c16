#pragma once

#include "storage/model/result.h"
#include "storage/model/secretkey.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace rt {

// What a security key made for one slot, and needs to be shown again: nothing of it is secret.
struct KeyCredential {
    QByteArray id, publicKey;        // P-256, x then y: by it a stranger's answer is known before it goes anywhere
};

// What the person has to do besides having the key.
enum class KeyProof {
    Touch,                           // show that somebody is there
    Person,                          // show who: the key's own PIN, or a finger on it
};

struct KeyStanding {
    bool wantsPin = false;           // to know its person it needs its PIN; else it has a reader for fingers
    bool knowsPerson = false;        // a PIN or a finger was set up on it
};

// The security key (FIDO2) in the person's hand; nothing else of the product knows what it is made of. It gives 32 bytes
// for a credential and a salt, the same each time, and others when it did not make sure of its person. Its PIN is its own:
// it counts wrong ones itself, and no copy of anything gives a try back.
//
// Calls wait for people, so they belong on a thread that no screen waits for; cancel() may come from any.
// All end in: Key_Absent (also: pulled out in between), Key_Several, Key_TimedOut (nobody touched it), Cancelled, Key_Failed.
class SecurityKey {
public:
    virtual ~SecurityKey() = default;

    // Is there any? At once, and without asking it.
    [[nodiscard]] virtual bool isThere() = 0;
    // What is there now. Key_Blocked when its PIN has no tries left.
    [[nodiscard]] virtual Result<KeyStanding> look() = 0;
    // Waits until none is there any more (Key_TimedOut); and until one is.
    [[nodiscard]] virtual Done awaitGone() = 0;
    [[nodiscard]] virtual Result<KeyStanding> await() = 0;
    // A new credential. Key_NoPerson when a person is asked for and none was set up, Key_Unfit when it cannot do what we
    // need; and as answer().
    [[nodiscard]] virtual Result<KeyCredential> enrol(KeyProof proof, const QString &pin) = 0;
    // `salt` has 32 bytes. Key_NotThisOne, Key_NeedsPin, Key_WrongPin (`detail`: tries left), Key_Paused (wrong thrice: it
    // has to be pulled out first), Key_Blocked.
    [[nodiscard]] virtual Result<SecretKey> answer(const KeyCredential &credential, QByteArrayView salt, KeyProof proof,
                                                   const QString &pin) = 0;
    // Ends what is going on, and what would follow it, until begin() says that it may be asked again.
    virtual void cancel() = 0;
    virtual void begin() = 0;

protected:
    SecurityKey() = default;
    Q_DISABLE_COPY_MOVE(SecurityKey)
};

}
