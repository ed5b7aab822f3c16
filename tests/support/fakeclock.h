#pragma once

#include "app/walltime.h"

namespace rt::test {

// A clock that a test moves by hand.
class FakeClock final : public WallTime {
public:
    explicit FakeClock(QStringView rfc3339 = u"2026-03-02T09:30:00Z") { set(rfc3339); }

    void set(QStringView rfc3339) { m_now = parseInstant(rfc3339).value(); }
    void advance(std::chrono::microseconds by) { m_now += by; }
    [[nodiscard]] Instant now() const override { return m_now; }

private:
    Instant m_now;
};

}
