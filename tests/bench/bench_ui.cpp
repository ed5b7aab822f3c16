// Our screens against a screen of stock controls, on a display of our own and drawn by software: rows U1 to U3, how
// long after the secret a meeting is there (K1), how long after a tap a big meeting and a long list are there, and the
// budgets of the table (T1 to T8).
#include "app/handed.h"
#include "app/program.h"
#include "storage/kdf.h"
#include "tests/bench/bench.h"
#include "tests/bench/probe.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <fcntl.h>
#include <time.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rt::bench;

namespace {

constexpr auto kOurs = "ours_screen"_L1, kFloor = "floor_screen"_L1;

// A display that nobody else draws on; it takes a free number and tells it.
class Display {
public:
    Display()
    {
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s,
                                   u"tcp"_s, u"-noreset"_s});
        while (!m_server.canReadLine()) {
            if (!m_server.waitForReadyRead(30'000))
                qFatal("Xvfb did not start");
        }
        m_name = u':' + QString::fromUtf8(m_server.readLine()).trimmed();
    }
    ~Display()
    {
        m_server.terminate();
        m_server.waitForFinished(5000);
    }
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    QProcess m_server;
    QString m_name;
};

class UiBench {
public:
    void run()
    {
        makeStore("small", {u"fill 20 50"_s});
        makeStore("big", {u"fill 1 10000"_s});
        makeStore("long", {u"fill 2000 10"_s});
        start();
        unlock();
        taps();
        hands();
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_root.filePath(QLatin1StringView(name)); }

    void makeStore(const char *name, const QStringList &commands)
    {
        Subject store(u"ours_store"_s, path(name));
        store.ask(u"create"_s);
        for (const QString &command : commands)
            store.ask(command);
        store.ask(u"user"_s);
        store.ask(u"close"_s);
    }

    // The last line that the program prints, as numbers; the lines before are the files it needed.
    std::vector<double> show(const QString &program, const QStringList &arguments, QStringList *files = nullptr)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, m_display.name());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_root.path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        environment.insert(u"RT_STARTED_NS"_s, QString::number(qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
        if (!process.waitForFinished(600'000) || process.exitCode() != 0)
            qFatal("%s shows nothing", qPrintable(program));
        QStringList lines = QString::fromUtf8(process.readAll()).split(u'\n', Qt::SkipEmptyParts);
        std::vector<double> numbers;
        for (const QString &word : lines.takeLast().simplified().split(u' '))
            numbers.push_back(word.toDouble());
        if (files)
            *files = lines;
        return numbers;
    }

    void start()
    {
        const QStringList store{path("small")};
        std::vector<double> firsts, memories, floorMemories;
        const Compared warm = compare(9, [&] {
            const std::vector<double> shown = show(kOurs, store);
            firsts.push_back(shown.at(0));
            memories.push_back(shown.at(2));
            return shown.at(1);
        }, [&] {
            const std::vector<double> shown = show(kFloor, {});
            floorMemories.push_back(shown.at(1));
            return shown.at(0);
        });
        print({u"U1"_s, u"start, warm: store open, unlocked, last meeting listed"_s, warm.ours, warm.floor, warm.ratio,
               2.0, 3.0, u"ms"_s});
        std::printf("    the very first frame, before the store is open: %.0f ms\n", median(firsts));

        QStringList ourFiles, floorFiles;
        show(kOurs, {path("small"), u"--files"_s}, &ourFiles);
        show(kFloor, {u"--files"_s}, &floorFiles);
        const Compared cold = compare(5, [&] {
            evict(ourFiles);
            return show(kOurs, store).at(1);
        }, [&] {
            evict(floorFiles);
            return show(kFloor, {}).at(0);
        });
        print({u"U2"_s, u"the same from a cold disk"_s, cold.ours, cold.floor, cold.ratio, 2.0, 3.0, u"ms"_s});
        const double ours = median(memories), floor = median(floorMemories);
        print({u"U3"_s, u"memory after the start"_s, ours, floor, ours / floor, 1.6, 2.5, u"MiB"_s});
    }

    // From the key in the pipe to the meeting on the screen, with the record program waiting, as it is by the time that
    // somebody has typed their secret. What the guess itself costs is set on purpose, and said beside.
    void unlock()
    {
        show(kOurs, {path("small"), u"--stay"_s});
        qputenv("DISPLAY", m_display.name().toUtf8());
        qputenv("QT_QPA_PLATFORM", "xcb");
        qputenv("QT_QUICK_BACKEND", "software");
        qputenv("XDG_RUNTIME_DIR", m_root.path().toUtf8());
        const double shown = measure(9, [this] {
            std::optional<rt::Told::What> last;
            bool over = false;
            rt::Program record(QCoreApplication::applicationDirPath() + u"/../bin/roundtable-record"_s,
                               {u"--data"_s, path("small"), u"--size"_s, u"1280x800"_s, u"--mm"_s, u"5.9"_s},
                               rt::Program::kRecordAnswers, rt::handed::kMostTold);
            QObject::connect(&record, &rt::Program::answered, &record, [&](QByteArrayView message) {
                const rt::Result<rt::Told> told = rt::Told::read(message);
                if (told && told->what != rt::Told::What::Speaks)
                    last = told->what;
            });
            QObject::connect(&record, &rt::Program::ended, &record, [&] { over = true; });
            const auto until = [&](rt::Told::What what) {
                while (last != what) {
                    if (over || last == rt::Told::What::Failed)
                        qFatal("the record program does not open");
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                }
            };
            until(rt::Told::What::Ready);
            QThread::msleep(300);                    // of typing
            QByteArray key = rt::KeyHanded{u"okafor"_s, u"en"_s, false, {}}.written();
            const Stopwatch watch;
            record.tell(key);
            until(rt::Told::What::Shown);
            return watch.micros() / 1000;
        });
        print({u"K1"_s, u"from the secret accepted to the meeting on screen"_s, shown, {}, shown, 1500, 3000, u"ms"_s});
        const Stopwatch guess;
        (void)rt::stretch(u"one guess at a secret"_s, QByteArray(rt::kSaltBytes, 's'), {});
        std::printf("    before that, the guess itself: %.0f ms\n", guess.micros() / 1000);
    }

    void taps()
    {
        const auto medians = [this](const char *store) {
            std::vector<double> there, back, times = show(kOurs, {path(store), u"--taps"_s, u"8"_s});
            std::printf("    the first time in a program, %s store: to a meeting %.0f ms, back to the list %.0f ms\n",
                        store, times.at(0), times.at(1));
            for (size_t i = 2; i < times.size(); ++i)      // the first of each makes what the others find made
                (i % 2 == 0 ? there : back).push_back(times[i]);
            return std::pair(median(there), median(back));
        };
        const double meeting = medians("big").first, list = medians("long").second;
        print({u"M2"_s, u"a meeting of 10,000 entries, from the tap to the screen"_s, meeting, {}, meeting, 150, 300,
               u"ms"_s});
        print({u"L2"_s, u"the list of 2,000 meetings, from the tap to the screen"_s, list, {}, list, 50, 100, u"ms"_s});
    }

    void hands()
    {
        const int items = 3000;
        const std::vector<double> log = show(u"ours_hands"_s, {path("hands"), QString::number(items)});
        if (log.size() != 10)
            qFatal("ours_hands tells something else");
        const auto budget = [](const char *id, const char *what, double value, double goal, double limit, const char *unit) {
            print({QString::fromLatin1(id), QString::fromLatin1(what), value, {}, value, goal, limit, QString::fromLatin1(unit)});
        };
        budget("T1", "taps: a structured decision for preselected children", log[0], 6, 6, "taps");
        budget("T2", "taps: an item of information, beside its text", log[1], 3, 3, "taps");
        budget("T3", "taps: an arrival", log[2], 1, 1, "taps");
        budget("T4", "taps: from anywhere to \"add decision\"", log[3], 1, 1, "taps");
        budget("T5", "a tap is answered, p99, meeting of 3,000 items", log[4], 100, 200, "ms");
        budget("T6", "a page is there, p99, meeting of 3,000 items", log[5], 300, 600, "ms");
        budget("T7", "a key to its letter on the screen, p99", log[6], 50, 100, "ms");
        budget("T8", "blank rows in 3,000 items flung through", log[7], 0, 0, "rows");
        if (log[8] < items)
            qFatal("only %.0f of %d rows were seen", log[8], items);
        std::printf("    the longest of a hundred frames while scrolling: %.0f ms\n", log[9]);
    }

    // Out of the file cache go the pages of all that a program has in memory, and of the QML modules and fonts that it
    // reads otherwise; what another running program shares stays, for us and the floor alike.
    static void evict(QStringList files)
    {
        for (const QString &folder : {QLibraryInfo::path(QLibraryInfo::QmlImportsPath), u"/usr/share/fonts"_s}) {
            for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
                files += it.next();
        }
        for (const QString &file : files) {
            const int number = ::open(file.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC);
            if (number < 0)
                continue;
            (void)::posix_fadvise(number, 0, 0, POSIX_FADV_DONTNEED);
            ::close(number);
        }
    }

    QTemporaryDir m_root{QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s};
    Display m_display;
};

}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    UiBench().run();
}
