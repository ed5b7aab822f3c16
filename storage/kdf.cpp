#include "storage/kdf.h"

#include <sodium.h>

#include <algorithm>
#include <chrono>
#include <cstring>

namespace rt {

using namespace Qt::StringLiterals;

namespace {

constexpr double kWanted = 1.0, kShortest = 0.75, kLongest = 1.25;     // seconds (security-ux D3)
constexpr quint32 kMostMemoryKiB = 512 * 1024;                          // of a tablet with 4 GiB and a meeting open
constexpr quint32 kStepKiB = 1024;

}

Result<Stretched> stretch(const QString &secret, const QByteArray &salt, const KdfCost &cost)
{
    QString composed = secret.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    if (composed.constData() != secret.constData())          // else it is the caller's own, who wipes it
        composed.fill(QChar(0));
    Stretched out{SecretKey::zero(), SecretKey::zero()};
    const std::unique_ptr<unsigned char, decltype(&sodium_free)> both(
        static_cast<unsigned char *>(sodium_malloc(2 * SecretKey::kBytes)), &sodium_free);
    const int code = !both ? -1
        : crypto_pwhash(both.get(), 2 * SecretKey::kBytes, utf8.constData(), quint64(utf8.size()),
                        reinterpret_cast<const unsigned char *>(salt.constData()), cost.passes,
                        size_t(cost.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    if (code != 0)
        return failure(Code::Store_Io, u"not enough memory for the secret's %1 MiB"_s.arg(cost.memoryKiB / 1024));
    std::memcpy(out.shown.data(), both.get(), SecretKey::kBytes);
    std::memcpy(out.kept.data(), both.get() + SecretKey::kBytes, SecretKey::kBytes);
    return out;
}

KdfCost calibrate(const std::function<double(const KdfCost &)> &seconds)
{
    KdfCost cost = kLeastCost;
    double took = seconds(cost);
    // Memory first: it is what a guesser's machine has least of.
    while (took < kShortest && cost.memoryKiB < kMostMemoryKiB) {
        const double wanted = double(cost.memoryKiB) * std::min(kWanted / std::max(took, 0.001), 2.0);
        cost.memoryKiB = std::min(quint32(wanted) / kStepKiB * kStepKiB, kMostMemoryKiB);
        took = seconds(cost);
    }
    while (took > kLongest && cost.memoryKiB > kLeastCost.memoryKiB) {
        const quint32 less = quint32(double(cost.memoryKiB) * kWanted / took) / kStepKiB * kStepKiB;
        cost.memoryKiB = std::max(less, kLeastCost.memoryKiB);
        took = seconds(cost);
    }
    if (took < kShortest)
        cost.passes = std::clamp(quint32(double(cost.passes) * kWanted / std::max(took, 0.001)), cost.passes, kMostCost.passes);
    return cost;
}

KdfCost calibrate()
{
    return calibrate([](const KdfCost &cost) {
        const auto begun = std::chrono::steady_clock::now();
        if (!stretch(u"a guess that costs as any other"_s, QByteArray(kSaltBytes, '\0'), cost))
            return kLongest;                 // no memory for more
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    });
}

}
