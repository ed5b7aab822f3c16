#pragma once

#include "app/idle.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace rt {

// The idle clock at work in a program with a window: hears every touch and key, and tells the screens what is due. It
// begins when somebody has come in.
class Watch : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool curtained READ curtained NOTIFY changed)             // nothing of the record is to be made or seen
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)          // until it locks; 0 while nothing is to be said
    Q_PROPERTY(bool canExtend READ canExtend NOTIFY changed)             // one tap goes on; not at the end of the day

public:
    using Now = std::function<std::chrono::milliseconds()>;

    explicit Watch(const IdleTimes &times, Now now = &Watch::sinceBoot, QObject *parent = nullptr);

    void begin(bool chip);
    void end();
    Q_INVOKABLE void touch();                                            // by another way than a finger or a key
    Q_INVOKABLE void hide();                                             // "hide screen"
    Q_INVOKABLE void lift();                                             // the curtain was tapped
    Q_INVOKABLE void extend() { lift(); }
    void look();                                                         // what is due by now

    [[nodiscard]] bool curtained() const { return m_state == Idle::State::Curtain; }
    [[nodiscard]] int secondsLeft() const { return m_left; }
    [[nodiscard]] bool canExtend() const { return m_idle && m_idle->canExtend(); }
    // Runs on while the tablet sleeps, and nobody can set it.
    [[nodiscard]] static std::chrono::milliseconds sinceBoot();

Q_SIGNALS:
    void changed();
    void lockDue();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    IdleTimes m_times;
    Now m_now;
    std::optional<Idle> m_idle;
    Idle::State m_state = Idle::State::Awake;
    int m_left = 0;
    QTimer m_tick;
};

}
