#include "sync/central/turnstile.h"

#include <algorithm>
#include <cmath>

namespace rt::central {

std::optional<int> Turnstile::wait(const QByteArray &who, Instant now)
{
    const std::lock_guard lock(m_mutex);
    auto found = m_buckets.find(who.toStdString());
    if (found == m_buckets.end()) {
        if (m_buckets.size() >= m_most)
            forgetTheQuiet(now);
        found = m_buckets.emplace(who.toStdString(), Bucket{m_burst, now}).first;
    }
    Bucket &bucket = found->second;
    // A clock that was put back takes nothing away and gives nothing.
    const double passed = std::max(0.0, std::chrono::duration<double>(now - bucket.at).count());
    bucket = {.left = std::min(m_burst, bucket.left + passed * m_perSecond), .at = now};
    if (bucket.left < 1)
        return std::max(1, int(std::ceil((1 - bucket.left) / m_perSecond)));
    bucket.left -= 1;
    return {};
}

void Turnstile::forgetTheQuiet(Instant now)
{
    std::erase_if(m_buckets, [&](const auto &each) {
        const double passed = std::chrono::duration<double>(now - each.second.at).count();
        return each.second.left + passed * m_perSecond >= m_burst;
    });
    // All of them busy: whoever is first in the table begins anew, which lets in one burst too many and no memory more.
    if (m_buckets.size() >= m_most)
        m_buckets.erase(m_buckets.begin());
}

size_t Turnstile::counted() const
{
    const std::lock_guard lock(m_mutex);
    return m_buckets.size();
}

}
