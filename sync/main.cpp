// roundtable-sync: carries sealed bundles to central and receipts back. The only program with a network, and the one without
// a key: it cannot link the store. It runs while the tablet is locked, and tells how it stands through a socket beside the
// store (teller.h).

#include "platform/hardening.h"
#include "storage/durablefile.h"
#include "sync/carrier.h"
#include "sync/teller.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileSystemWatcher>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <curl/curl.h>
#include <sodium.h>

#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/file.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rt;
using namespace rt::sync;
using namespace std::chrono_literals;

namespace {

enum Exit { Fine = 0, Trouble = 1, Unusable = 2, NoNetwork = 3, Refused = 4, Running = 5 };

constexpr int kMostTries = 5;                // of --once, without any progress
constexpr Steady kLongestTimer = 30s;        // a timer stands still while the tablet sleeps, and the time does not
constexpr Steady kStalled = 3s;              // a request that moved nothing for so long is given up when the network changes

constexpr auto kUsage = R"(Usage: roundtable-sync [--data DIR] [--once]

Carries what is sealed for the council's central service, and brings its receipts back. It cannot read what it carries.

  --data DIR        where the store lies (default: the user's own)
  --once            carry what waits, print how it stands as one line of JSON, and end
  --help, --version

Exit status of --once: 0 nothing waits any more; 1 something is in the way, which the line tells; 2 something given could not be
used; 3 no network, or it was cut; 4 somebody else answers for central; 5 another one carries here already.
)";

int fail(Exit exit, const QString &sentence)
{
    std::fputs(qPrintable(u"roundtable-sync: "_s + sentence + u'\n'), stderr);
    return exit;
}

// Goes on while the tablet sleeps.
Now now()
{
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return {std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now()),
            std::chrono::duration_cast<Steady>(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec))};
}

quint64 seed()
{
    quint64 value = 0;
    randombytes_buf(&value, sizeof value);
    return value;
}

class Boat : public QObject {
public:
    Boat(const QString &folder, bool once)
        : m_folder(folder), m_once(once), m_enrolment(folder), m_spool(folder), m_shipper(folder, seed()),
          m_teller([this] { return writeStanding(m_shipper.stand(now())); }, [this] { m_shipper.retry(); goOn(); },
                   [this](bool watched) { m_shipper.watch(watched); goOn(); })
    {
        m_timer.setSingleShot(true);
        m_soon.setSingleShot(true);
        m_soon.setInterval(100);             // a file is written, synced and renamed
        connect(&m_timer, &QTimer::timeout, this, [this] { goOn(); });
        connect(&m_soon, &QTimer::timeout, this, [this] { m_shipper.changed(); goOn(); });
        connect(&m_files, &QFileSystemWatcher::directoryChanged, this, [this] { watchFiles(); m_soon.start(); });
        m_worker.moveToThread(&m_thread);
        m_thread.start();
        watchFiles();
        watchNetwork();
    }
    ~Boat() override
    {
        if (m_carrier)
            m_carrier->stop();
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] bool tell() { return m_teller.listen(m_folder); }

    void goOn()
    {
        if (m_busy)
            return;
        for (;;) {
            auto next = m_shipper.next(now());
            if (const auto *wait = std::get_if<Shipper::Wait>(&next))
                return rest(wait->until);
            if (prepare())
                return send(std::get<Ask>(std::move(next)));
            m_shipper.failed(Failure::Proxy, {}, now());
        }
    }

private:
    // The contact and the proxy of now.
    bool prepare()
    {
        const auto central = m_spool.central();
        const auto contact = central ? m_enrolment.contact(central->sign) : tl::unexpected(central.error());
        const auto proxy = m_enrolment.proxy();
        if (!contact || !proxy)
            return false;
        if (!m_carrier || m_contact != *contact || m_proxy != *proxy)
            m_carrier = std::make_unique<Carrier>(*contact, m_enrolment.identityPath(), *proxy);
        m_contact = *contact;
        m_proxy = *proxy;
        return true;
    }
    void send(Ask ask)
    {
        m_busy = true;
        QMetaObject::invokeMethod(&m_worker, [this, ask = std::move(ask)] {
            auto how = m_carrier->carry(ask);
            QMetaObject::invokeMethod(this, [this, how = std::move(how)] {
                m_busy = false;
                if (const auto *answer = std::get_if<Answer>(&how))
                    m_shipper.answered(*answer, now());
                else
                    m_shipper.failed(std::get<Carrier::Lost>(how).why, std::get<Carrier::Lost>(how).issuer, now());
                goOn();
            }, Qt::QueuedConnection);
        }, Qt::QueuedConnection);
    }
    void rest(Steady until)
    {
        const Steady left = until == Steady::max() ? kLongestTimer : std::max(until - now().steady, 0ms) + 1ms;
        if (m_once && (m_shipper.failures() == 0 || m_shipper.failures() >= kMostTries || left > kLongestTimer))
            return QCoreApplication::exit(ended());
        m_timer.start(std::min(left, kLongestTimer));
    }
    int ended()
    {
        const Standing standing = m_shipper.stand(now());
        std::fputs((writeStanding(standing) + '\n').constData(), stdout);
        switch (standing.doing) {
        case Doing::Idle: return Fine;
        case Doing::NoNetwork: return NoNetwork;
        case Doing::Waiting: return standing.code == "cut"_L1 ? NoNetwork : Trouble;
        case Doing::Intercepted: return Refused;
        default: return Trouble;
        }
    }
    void watchFiles()
    {
        const QString spool = QDir(m_folder).filePath(u"spool"_s);
        for (const QString &each : {m_folder, spool}) {
            if (!m_files.directories().contains(each) && QDir(each).exists())
                m_files.addPath(each);
        }
    }
    // What the kernel says of links, addresses and routes: any of it may be the network that was missing.
    void watchNetwork()
    {
        const int socket = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
        sockaddr_nl address{};
        address.nl_family = AF_NETLINK;
        address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE;
        if (socket < 0 || ::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            return;                          // then it is tried now and then, as ever
        auto *notifier = new QSocketNotifier(socket, QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, [this, socket] {
            char bytes[8192];
            while (::recv(socket, bytes, sizeof bytes, 0) > 0) { }
            if (m_busy && m_carrier->stalledFor() > kStalled)
                m_carrier->stop();
            m_shipper.linkIsBack();
            goOn();
        });
    }

    QString m_folder;
    bool m_once, m_busy = false;
    Enrolment m_enrolment;
    Spool m_spool;
    Shipper m_shipper;
    Teller m_teller;
    Contact m_contact;
    QString m_proxy;
    std::unique_ptr<Carrier> m_carrier;
    QFileSystemWatcher m_files;
    QTimer m_timer, m_soon;
    QThread m_thread;
    QObject m_worker;
};

}

int main(int argc, char *argv[])
{
    rt::hardenOrEnd("roundtable-sync");
    ::unsetenv("SSLKEYLOGFILE");             // libcurl would write the keys of each connection there
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"roundtable-sync"_s);

    QCommandLineParser options;
    options.addOptions({{{u"h"_s, u"help"_s}, {}}, {{u"V"_s, u"version"_s}, {}}, {u"data"_s, {}, u"DIR"_s}, {u"once"_s, {}}});
    if (!options.parse(app.arguments()))
        return fail(Unusable, options.errorText() + u" (--help tells what there is.)"_s);
    if (options.isSet(u"help"_s)) {
        std::fputs(kUsage, stdout);
        return Fine;
    }
    if (options.isSet(u"version"_s)) {
        std::puts("roundtable-sync " RT_VERSION);
        return Fine;
    }
    if (!options.positionalArguments().isEmpty())
        return fail(Unusable, u"It takes no words (--help tells what there is)."_s);
    const QString folder = options.isSet(u"data"_s)
        ? QDir(options.value(u"data"_s)).absolutePath()
        : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/roundtable"_s;
    if (!QDir(folder).exists())
        return fail(Unusable, u"There is no folder %1."_s.arg(folder));
    const int lock = ::open(QFile::encodeName(QDir(folder).filePath(u"sync.lock"_s)).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (lock < 0)
        return fail(Unusable, u"Nothing can be written in %1."_s.arg(folder));
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0)
        return fail(Running, u"Another one carries what lies in %1 already."_s.arg(folder));
    if (sodium_init() < 0 || curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return fail(Trouble, u"The libraries for TLS do not start."_s);

    const int signals = ::signalfd(-1, &ends, SFD_CLOEXEC | SFD_NONBLOCK);
    QSocketNotifier ended(signals, QSocketNotifier::Read);
    QObject::connect(&ended, &QSocketNotifier::activated, &app, [] { QCoreApplication::exit(Fine); });
    Boat boat(folder, options.isSet(u"once"_s));
    if (!boat.tell())
        return fail(Trouble, u"The socket in %1 cannot be made."_s.arg(folder));
    QTimer::singleShot(0, &boat, [&boat] { boat.goOn(); });
    return app.exec();
}
