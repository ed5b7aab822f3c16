#include "platform/backlight.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace rt {

using namespace Qt::StringLiterals;

Backlight::Backlight(const QString &devices, const QString &bus, QObject *parent)
    : QObject(parent), m_devices(devices), m_connection(bus.isEmpty() ? QString() : u"roundtable-light"_s)
{
    const QDir all(devices);
    if (all.entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty())
        return;                                      // then no bus is asked for either
    const bool reached = (bus.isEmpty() ? QDBusConnection::systemBus() : QDBusConnection::connectToBus(bus, m_connection))
                                 .isConnected();
    // The firmware's own device knows the panel best; the raw one of the graphics card is the last resort.
    for (const QString &kind : {u"firmware"_s, u"platform"_s, u"raw"_s}) {
        for (const QString &name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            QFile type(all.filePath(name + u"/type"_s));
            if (!reached || !m_device.isEmpty() || !type.open(QIODevice::ReadOnly)
                || QString::fromLatin1(type.read(32)).trimmed() != kind)
                continue;
            m_device = name;
            m_most = number(u"max_brightness"_s);
            if (m_most <= 0)
                m_device.clear();
        }
    }
}

Backlight::~Backlight()
{
    if (!m_connection.isEmpty())
        QDBusConnection::disconnectFromBus(m_connection);
}

qint64 Backlight::number(const QString &file) const
{
    QFile from(QDir(m_devices).filePath(m_device + u'/' + file));
    bool good = false;
    const qint64 value = from.open(QIODevice::ReadOnly) ? from.read(32).trimmed().toLongLong(&good) : 0;
    return good && value >= 0 && value <= 0xFFFF'FFFF ? value : 0;
}

double Backlight::level() const
{
    return available() ? std::clamp(double(number(u"brightness"_s)) / double(m_most), 0.0, 1.0) : 1;
}

void Backlight::set(double level)
{
    if (!available())
        return;
    const auto value = quint32(std::lround(std::clamp(level, kDarkest, 1.0) * double(m_most)));
    QDBusMessage call = QDBusMessage::createMethodCall(
            u"org.freedesktop.login1"_s, u"/org/freedesktop/login1/session/auto"_s, u"org.freedesktop.login1.Session"_s,
            u"SetBrightness"_s);
    call << u"backlight"_s << m_device << std::max<quint32>(value, 1);
    const QDBusConnection bus = m_connection.isEmpty() ? QDBusConnection::systemBus() : QDBusConnection(m_connection);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (!QDBusPendingReply<>(*answer).isError() || !available())
            return;
        m_device.clear();
        Q_EMIT refused();
    });
}

}
