#pragma once

#include "storage/model/result.h"

#include <QDate>
#include <QLatin1StringView>
#include <QStringList>

namespace rt {

// What a person may choose as a secret. Pure, so that the screen can say it while they type, and the vault says it again.
// The numbers stand in vaults.
enum class SecretKind {
    Pin = 0,             // digits; only where a security chip counts the guesses
    Passphrase,          // stands alone too, or on a chip
    Key,                 // a security key, which makes sure of its person; what is typed, if anything, is the key's own PIN
    PassphraseWithKey,   // a passphrase, and a security key to touch: neither is enough
    Code,                // never in a vault: digits of somebody at the table, for one meeting, with a handful of tries (owncodes.h)
};
[[nodiscard]] constexpr bool takesKey(SecretKind kind) { return kind == SecretKind::Key || kind == SecretKind::PassphraseWithKey; }
[[nodiscard]] QLatin1StringView kindName(SecretKind kind);       // "pin" "passphrase" "key" "passphrase-key"

inline constexpr int kPinDigits = 8;             // what is asked for (security-ux D3)
inline constexpr int kLeastPinDigits = 6;        // the least that a policy may ask for (Cyber Essentials)
inline constexpr int kLeastCode = 4, kMostCode = 6;      // digits (security-ux D7)
inline constexpr int kMostSecret = 128;          // characters; ASVS 6.2.9 asks for 64 at least
inline constexpr int kLeastPassphrase = 15;      // characters, where no security chip counts the guesses
inline constexpr int kLeastWords = 5;            // or as many different words (65 bits from a list of 7,776)

struct SecretRule {
    int pinDigits = kPinDigits;
    QList<QDate> knownDates = {};                // the user's birthday and the like; no PIN may be made of them
};

// Vault_PassphraseTooShort, Vault_PinTooShort, Vault_SecretTooEasy (a sequence, a repeat, a year or a date),
// InvalidValue (longer than any or than a code, or a PIN or code with something else than digits). A key judges its PIN itself.
// The detail is the least length, or empty:
// never a word of the secret.
[[nodiscard]] Done judge(const QString &secret, SecretKind kind, const SecretRule &rule = {});

}
