#pragma once

#include <QObject>
#include <QString>

namespace rt {

// The light behind the tablet's screen, set through logind, which lets whoever sits before the screen do it without being
// root. Where there is none (a desktop's screen), or logind refuses, it is not available and nothing is offered.
class Backlight : public QObject {
    Q_OBJECT
public:
    // `bus`: the address of the bus that logind is on; empty: the system's.
    explicit Backlight(const QString &devices = QStringLiteral("/sys/class/backlight"), const QString &bus = {},
                       QObject *parent = nullptr);
    ~Backlight() override;

    [[nodiscard]] bool available() const { return !m_device.isEmpty(); }
    [[nodiscard]] double level() const;              // 0 to 1, as the device says it is
    // Returns at once. Nothing is so dark that nobody finds the way back: not below kDarkest.
    void set(double level);
    static constexpr double kDarkest = 0.2;

Q_SIGNALS:
    void refused();                                  // it is not available any more

private:
    [[nodiscard]] qint64 number(const QString &file) const;

    QString m_devices, m_device, m_connection;
    qint64 m_most = 0;
};

}
