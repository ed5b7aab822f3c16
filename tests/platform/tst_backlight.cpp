#include "platform/backlight.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rt;
using namespace Qt::StringLiterals;

namespace {

// logind, as far as a screen's light is concerned, on a bus of its own; the panel is a folder.
class FakeLogind : public QDBusVirtualObject {
public:
    explicit FakeLogind(QString panels) : m_panels(std::move(panels))
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
        if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead(20'000))
            return;
        address = QString::fromUtf8(m_bus.readLine()).trimmed();
        QDBusConnection bus = QDBusConnection::connectToBus(address, u"fake-logind"_s);
        good = bus.registerService(u"org.freedesktop.login1"_s)
            && bus.registerVirtualObject(u"/org/freedesktop/login1"_s, this, QDBusConnection::SubPath);
    }
    ~FakeLogind() override
    {
        QDBusConnection::disconnectFromBus(u"fake-logind"_s);
        m_bus.kill();
        m_bus.waitForFinished();
    }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        calls.append(message);
        if (refuses || message.path() != "/org/freedesktop/login1/session/auto"_L1
            || message.interface() != "org.freedesktop.login1.Session"_L1 || message.member() != "SetBrightness"_L1
            || message.signature() != "ssu"_L1) {
            bus.send(message.createErrorReply(u"org.freedesktop.DBus.Error.AccessDenied"_s, u"Not in control"_s));
            return true;
        }
        const QList<QVariant> said = message.arguments();
        QFile to(u"%1/%2/brightness"_s.arg(m_panels, said[1].toString()));
        (void)(to.open(QIODevice::WriteOnly) && to.write(said[2].toByteArray()));
        to.close();
        bus.send(message.createReply());
        return true;
    }

    QString address;
    bool good = false, refuses = false;
    QList<QDBusMessage> calls;

private:
    QString m_panels;
    QProcess m_bus;
};

void put(const QString &folder, const QString &name, const QByteArray &type, const QByteArray &most, const QByteArray &now)
{
    QDir(folder).mkpath(name);
    for (const auto &[file, value] : {std::pair("type", type), std::pair("max_brightness", most), std::pair("brightness", now)}) {
        QFile to(u"%1/%2/%3"_s.arg(folder, name, QLatin1StringView(file)));
        (void)(to.open(QIODevice::WriteOnly) && to.write(value + '\n'));
    }
}

}

// The light of the tablet's screen, through logind and without root.
class TestBacklight : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noPanel_nothingIsAvailable()
    {
        const QTemporaryDir none;
        Backlight light(none.path(), u"unix:path=/nowhere"_s);
        QVERIFY(!light.available());
        light.set(0.5);                              // harmless
        Backlight nowhere(none.filePath(u"missing"_s), u"unix:path=/nowhere"_s);
        QVERIFY(!nowhere.available());
    }
    void noBus_nothingIsAvailable()
    {
        const QTemporaryDir panels;
        put(panels.path(), u"edp"_s, "firmware", "200", "100");
        Backlight light(panels.path(), u"unix:path=/nowhere"_s);
        QVERIFY(!light.available());
    }
    void set_asksLogindForThePanelTheFirmwareKnows()
    {
        const QTemporaryDir panels;
        put(panels.path(), u"acard"_s, "raw", "7", "7");
        put(panels.path(), u"edp"_s, "firmware", "200", "100");
        FakeLogind logind(panels.path());
        QVERIFY(logind.good);
        Backlight light(panels.path(), logind.address);
        QVERIFY(light.available());
        QCOMPARE(light.level(), 0.5);
        QSignalSpy refused(&light, &Backlight::refused);
        light.set(0.8);
        QVERIFY(QTest::qWaitFor([&] { return logind.calls.size() == 1; }));
        QCOMPARE(logind.calls[0].arguments(), (QList<QVariant>{u"backlight"_s, u"edp"_s, 160U}));
        QVERIFY(QTest::qWaitFor([&] { return light.level() == 0.8; }));
        light.set(0);                                // never so dark that nobody finds the way back
        QVERIFY(QTest::qWaitFor([&] { return light.level() == Backlight::kDarkest; }));
        light.set(7);
        QVERIFY(QTest::qWaitFor([&] { return light.level() == 1.0; }));
        QCOMPARE(refused.count(), 0);
    }
    void refused_isNoLongerAvailable()
    {
        const QTemporaryDir panels;
        put(panels.path(), u"edp"_s, "platform", "15", "15");
        FakeLogind logind(panels.path());
        QVERIFY(logind.good);
        logind.refuses = true;
        Backlight light(panels.path(), logind.address);
        QVERIFY(light.available());
        QSignalSpy refused(&light, &Backlight::refused);
        light.set(0.5);
        QVERIFY(QTest::qWaitFor([&] { return refused.count() == 1; }));
        QVERIFY(!light.available());
        QCOMPARE(light.level(), 1.0);
    }
    void panelThatSaysNonsense_isNone()
    {
        const QTemporaryDir panels;
        put(panels.path(), u"edp"_s, "firmware", "0", "x");
        FakeLogind logind(panels.path());
        QVERIFY(logind.good);
        QVERIFY(!Backlight(panels.path(), logind.address).available());
    }
};

QTEST_GUILESS_MAIN(TestBacklight)
#include "tst_backlight.moc"
