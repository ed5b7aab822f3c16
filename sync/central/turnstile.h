#pragma once

#include "storage/model/moment.h"

#include <QByteArray>

#include <mutex>
#include <optional>
#include <unordered_map>

namespace rt::central {

// How often somebody may come: so many at once, and so many a second after. Counts a bounded number of them, and forgets
// first who has been quiet. May be asked by several threads.
class Turnstile {
public:
    Turnstile(double perSecond, double burst, int most) : m_perSecond(perSecond), m_burst(burst), m_most(size_t(most)) {}
    // Nothing: come in. Else the seconds until it is worth to try again.
    [[nodiscard]] std::optional<int> wait(const QByteArray &who, Instant now);
    [[nodiscard]] size_t counted() const;

private:
    struct Bucket { double left; Instant at; };
    void forgetTheQuiet(Instant now);

    const double m_perSecond, m_burst;
    const size_t m_most;
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Bucket> m_buckets;
};

}
