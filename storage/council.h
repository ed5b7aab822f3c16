#pragma once

#include "storage/model/result.h"
#include "storage/model/secretkey.h"

#include <QByteArray>
#include <QStringList>

#include <span>
#include <vector>

// The council's recovery key (X25519). Its public half lies in each tablet's vault; its private half exists only as shares
// (Shamir's, by libgfshare) in the hands of custodians, none of whom can do anything alone (security-ux D5).
namespace rt::council {

inline constexpr int kShares = 3, kThreshold = 2, kMostShares = 16;

struct Made {
    QByteArray publicKey;
    std::vector<QStringList> shares;         // each as lines that a person can type
};
// InvalidValue for a threshold below two: one share must never be enough.
[[nodiscard]] Result<Made> makeKey(int shares = kShares, int threshold = kThreshold);

// One share: five lines of 15 letters and digits (Crockford's, so that O is 0 and I and L are 1), the last of each line a
// check. It holds which key it is of, its number, and how many are needed.
struct Share {
    QByteArray key;                          // 4 bytes of the public key's hash
    int number = 0, threshold = 0;
    SecretKey part;
};
// Recovery_ShareUnreadable; the detail is the number of the line that is mistyped.
[[nodiscard]] Result<Share> readShare(const QStringList &lines);
// The private half. Recovery_TooFewShares (also for one share given twice), Recovery_OtherKey.
[[nodiscard]] Result<SecretKey> join(std::span<const Share> shares);

// The public half as a file that says what it is, and back (InvalidValue).
[[nodiscard]] QByteArray publicFile(const QByteArray &publicKey);
[[nodiscard]] Result<QByteArray> readPublicFile(const QByteArray &bytes);

// Letters and digits that cannot be mistaken for one another; 5 bits each.
[[nodiscard]] QString inLetters(const QByteArray &bytes);
// Empty when there is something else than letters, digits, blanks and hyphens.
[[nodiscard]] QByteArray fromLetters(const QString &text);

}
