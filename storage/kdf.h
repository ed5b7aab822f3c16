#pragma once

#include "storage/model/result.h"
#include "storage/model/secretkey.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace rt {

// What one guess at a secret costs (Argon2id). Stored in each slot, so that a later version can ask for more.
struct KdfCost {
    quint32 passes = 3;
    quint32 memoryKiB = 256 * 1024;
    friend bool operator==(const KdfCost &, const KdfCost &) = default;

    // Costs a guesser at least as much in time and in memory.
    [[nodiscard]] bool covers(const KdfCost &other) const
    {
        return memoryKiB >= other.memoryKiB && quint64(passes) * memoryKiB >= quint64(other.passes) * other.memoryKiB;
    }
};
inline constexpr KdfCost kLeastCost{3, 64 * 1024};       // RFC 9106, second recommendation
inline constexpr KdfCost kMostCost{64, 4 * 1024 * 1024}; // a damaged file must not stop the tablet
inline constexpr qsizetype kSaltBytes = 16;

// A secret, made into 64 bytes that are slow to guess. One half is shown to the security chip, the other never leaves.
struct Stretched { SecretKey shown, kept; };
// Store_Io when there is not enough memory. Normalises the secret, because two keyboards may spell one letter differently.
[[nodiscard]] Result<Stretched> stretch(const QString &secret, const QByteArray &salt, const KdfCost &cost);

// What makes one guess take 0.75 to 1.25 s on this machine, but never less than kLeastCost. `seconds` measures one guess.
[[nodiscard]] KdfCost calibrate(const std::function<double(const KdfCost &)> &seconds);
// ... by trying it here.
[[nodiscard]] KdfCost calibrate();

}
