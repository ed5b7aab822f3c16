#pragma once

#include "storage/model/securitykey.h"
#include "storage/slot.h"

#include <map>

namespace rt::test {

// A security key in memory that answers as a real one does (tests/platform/tst_fido has the same questions put to one in
// software that speaks CTAP). Keep it over a "restart" of the program; make another one for another key.
class FakeKey final : public SecurityKey {
public:
    static constexpr int kTries = 8, kInARow = 3;

    explicit FakeKey(QByteArray seed = sealed::randomBytes(32)) : m_seed(std::move(seed)) {}

    // How the world treats it; a test sets them.
    bool present = true;
    QString pin = QStringLiteral("730146");      // empty: none was set up
    bool tellsPersonsApart = true;               // gives another answer to whoever is not known
    bool guards = true;                          // gives none
    Code fails = Code::Cancelled;                // what it answers the touch of which number with
    int failsAt = -1;
    int tries = kTries, touches = 0;

    [[nodiscard]] Result<KeyStanding> look() override
    {
        if (!present)
            return failure(Code::Key_Absent);
        if (tries == 0)
            return failure(Code::Key_Blocked);
        return KeyStanding{.wantsPin = !pin.isEmpty(), .knowsPerson = !pin.isEmpty()};
    }
    [[nodiscard]] Result<KeyStanding> await() override { return look(); }
    [[nodiscard]] Done awaitGone() override { return {}; }
    void cancel() override {}
    void begin() override {}
    [[nodiscard]] bool isThere() override { return present; }
    void pullOutAndIn() { m_inARow = 0; }

    [[nodiscard]] Result<KeyCredential> enrol(KeyProof proof, const QString &typed) override
    {
        if (proof == KeyProof::Person && pin.isEmpty())
            return failure(Code::Key_NoPerson);
        if (const Done known = checked(proof, typed); !known)
            return tl::unexpected(known.error());
        if (const Done touched = touch(); !touched)
            return tl::unexpected(touched.error());
        const QByteArray id = "fake" + QByteArray::number(++m_made);
        m_guarded[id] = guards && proof == KeyProof::Person;
        return KeyCredential{id, sealed::digest(m_seed + id + 'x') + sealed::digest(m_seed + id + 'y')};
    }

    [[nodiscard]] Result<SecretKey> answer(const KeyCredential &credential, QByteArrayView salt, KeyProof proof,
                                           const QString &typed) override
    {
        const bool ours = credential.publicKey
            == sealed::digest(m_seed + credential.id + 'x') + sealed::digest(m_seed + credential.id + 'y');
        if (present && (!ours || (m_guarded[credential.id] && proof == KeyProof::Touch)))
            return failure(Code::Key_NotThisOne);
        if (const Done known = checked(proof, typed); !known)
            return tl::unexpected(known.error());
        if (const Done touched = touch(); !touched)
            return tl::unexpected(touched.error());
        const QByteArray who = tellsPersonsApart && proof == KeyProof::Person ? "person" : "anybody";
        return SecretKey::copyOf(sealed::digest(m_seed + who + credential.id + salt.toByteArray()));
    }

private:
    [[nodiscard]] Done checked(KeyProof proof, const QString &typed)
    {
        if (!present)
            return failure(Code::Key_Absent);
        if (proof == KeyProof::Touch || pin.isEmpty())
            return {};
        if (typed.isEmpty())
            return failure(Code::Key_NeedsPin);
        if (tries == 0)
            return failure(Code::Key_Blocked);
        if (m_inARow == kInARow)
            return failure(Code::Key_Paused);
        if (typed == pin) {
            tries = kTries;
            m_inARow = 0;
            return {};
        }
        --tries;
        ++m_inARow;
        return tries == 0 ? failure(Code::Key_Blocked)
            : m_inARow == kInARow ? failure(Code::Key_Paused) : failure(Code::Key_WrongPin, QString::number(tries));
    }
    [[nodiscard]] Done touch() { return touches++ == failsAt ? failure(fails) : Done(); }

    QByteArray m_seed;
    std::map<QByteArray, bool> m_guarded;
    int m_made = 0, m_inARow = 0;
};

}
