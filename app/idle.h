#pragma once

#include "app/tuning.h"

#include <algorithm>

namespace rt {

// When the curtain falls and when the tablet locks, from touches alone. A value: the time is passed in, as milliseconds
// of a clock that nobody can set and that runs while the tablet sleeps.
//
// The curtain guards against a glance and lifts at a tap; the lock guards against whoever has the tablet, and needs the
// secret. So a curtain that nobody lifts becomes the lock, and no touch puts off the end of the longest session.
class Idle {
public:
    using Millis = std::chrono::milliseconds;
    enum class State { Awake, Curtain, Locked };

    Idle(const IdleTimes &times, bool chip, Millis now)
        : m_times(times), m_lock(std::max(Millis(1), chip ? times.lock : std::min(times.lock, times.lockWithoutChip))),
          m_begun(now), m_touched(now)
    {
    }

    // A touch or a key. Behind the curtain it is none: only lift() is.
    void touch(Millis now)
    {
        if (state(now) == State::Awake)
            m_touched = now;
    }
    void hide() { m_hidden = true; }                 // by the person: at once
    void lift(Millis now)
    {
        if (state(now) == State::Locked)
            return;
        m_hidden = false;
        m_touched = now;
    }

    [[nodiscard]] State state(Millis now) const
    {
        if (now >= end())
            return State::Locked;
        return m_hidden || now - m_touched >= m_times.curtain ? State::Curtain : State::Awake;
    }
    // Until it locks, while that is to be said; else none.
    [[nodiscard]] Millis warned(Millis now) const
    {
        const Millis left = end() - now;
        return left > Millis(0) && left <= m_times.warning ? left : Millis(0);
    }
    // Whether a touch can put the lock off; the longest session cannot be.
    [[nodiscard]] bool canExtend() const { return m_touched + m_lock <= m_begun + m_times.longest; }
    [[nodiscard]] Millis end() const { return std::min(m_touched + m_lock, m_begun + m_times.longest); }

private:
    IdleTimes m_times;
    Millis m_lock, m_begun, m_touched;
    bool m_hidden = false;
};

}
