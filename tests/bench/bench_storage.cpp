// The store against its floors: rows S1 to S6, and how fast lists and meetings come out of it.
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace rt::bench;

namespace {

constexpr auto kOurs = "ours_store"_L1, kCipher = "floor_sqlcipher"_L1, kPlain = "floor_sqlite"_L1;

double bytesIn(const QString &folder)
{
    double sum = 0;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        it.next();
        sum += double(it.fileInfo().size());
    }
    return sum;
}

double sum(const std::vector<double> &numbers) { return std::accumulate(numbers.begin(), numbers.end(), 0.0); }

class StorageBench {
public:
    void run()
    {
        if (!m_root.isValid())
            qFatal("there is no room for a temporary folder");
        append();
        appendOnFlash();
        start();
        bigMeeting();
        size();
        verify();
        memory();
        lists();
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_root.filePath(QLatin1StringView(name)); }

    // A block each in turn, of shares of one length.
    void append()
    {
        Subject ours(kOurs, path("s1")), floor(kCipher, path("s1.db"));
        ours.ask(u"create"_s);
        floor.ask(u"create"_s);
        const double bytes = ours.ask(u"append 20"_s).at(1);
        const QString same = u"append 100 %1"_s.arg(qRound(bytes));
        const Compared p50 = compare(11, [&] { return ours.ask(u"append 100"_s).at(0) / 1000; },
                                     [&] { return floor.ask(same).at(0) / 1000; });
        print({u"S1"_s, u"append one change: decide, chain, lists, sync; p50"_s, p50.ours, p50.floor, p50.ratio, 1.5,
               2.0, u"ms"_s});
    }

    void appendOnFlash()
    {
        Subject ours(kOurs, path("s2")), floor(kPlain, path("s2.db"));
        for (Subject *each : {&ours, &floor}) {
            each->ask(u"create"_s);
            each->ask(u"slow 5000"_s);
        }
        const double bytes = ours.ask(u"append 20"_s).at(1);
        const QString same = u"append 40 %1"_s.arg(qRound(bytes));
        const Compared p50 = compare(9, [&] { return ours.ask(u"append 40"_s).at(0) / 1000; },
                                     [&] { return floor.ask(same).at(0) / 1000; });
        print({u"S2"_s, u"the same with +5 ms a sync, against SQLite FULL; p50"_s, p50.ours, p50.floor, p50.ratio, 1.10,
               1.25, u"ms"_s});
        // What the time comes from, counted, so that it does not hang on the weather.
        const auto syncs = [](Subject &subject, const QString &appends, double changes) {
            const double before = subject.ask(u"syncs"_s).at(0);
            subject.ask(u"slow 0"_s);
            subject.ask(appends);
            return (subject.ask(u"syncs"_s).at(0) - before) / changes;
        };
        const double mine = syncs(ours, u"append 500"_s, 500);
        const double theirs = syncs(floor, u"append 500 %1"_s.arg(qRound(bytes)), 500);
        print({u"S2a"_s, u"syncs for one change, checkpoints included"_s, mine, theirs, mine / theirs, 1.10, 1.25,
               u"syncs"_s});
    }

    // Processes of their own: what the first open costs, it costs at every start.
    void start()
    {
        copyOfOurs("s3", u"fill 1 500"_s);
        const Compared whole = compare(11, [&] {
            return sum(Subject::askNew(kOurs, path("s3"), {u"open"_s, u"verify"_s, u"fold"_s})) / 1000;
        }, [&] { return sum(Subject::askNew(kCipher, path("s3.db"), {u"open"_s, u"verify"_s})) / 1000; });
        print({u"S3"_s, u"open, verify chains, rebuild a meeting of 500 entries"_s, whole.ours, whole.floor, 
               whole.ratio, 3.0, 5.0, u"ms"_s});
    }

    void bigMeeting()
    {
        Subject ours(kOurs, path("big"));
        ours.ask(u"create"_s);
        ours.ask(u"fill 1 10000"_s);
        const double fold = measure(7, [&] { return ours.ask(u"fold"_s).at(0) / 1000; });
        print({u"M1"_s, u"a meeting of 10,000 entries out of the store"_s, fold, {}, fold, 150, 300, u"ms"_s});
    }

    // The same bodies in ours, in raw SQLCipher and in plain SQLite; the meetings stay for the rows that follow.
    void size()
    {
        copyOfOurs("many", u"fill 2000 50"_s);
        Subject plain(kPlain, path("plain.db"));
        plain.ask(u"create"_s);
        plain.ask(u"fill "_s + path("many.bodies"));
        plain.ask(u"close"_s);
        const double ours = bytesIn(path("many")) / 1e6, floor = double(QFileInfo(path("plain.db")).size()) / 1e6;
        print({u"S5"_s, u"store of 100,000 entries with its search, against plain rows"_s, ours, floor, ours / floor,
               1.3, 1.6, u"MB"_s});
    }

    void verify()
    {
        Subject ours(kOurs, path("many")), floor(kCipher, path("many.db"));
        ours.ask(u"open"_s);
        floor.ask(u"open"_s);
        const Compared walk = compare(7, [&] { return ours.ask(u"verify"_s).at(0) / 1000; },
                                      [&] { return floor.ask(u"verify"_s).at(0) / 1000; });
        print({u"S4"_s, u"verify the chains of 100,000 entries"_s, walk.ours, walk.floor, walk.ratio, 1.5, 2.0,
               u"ms"_s});
    }

    // Peak of a process that opens and verifies everything. Flat: ten times the entries may not need more.
    void memory()
    {
        const auto peak = [this](const QString &program, const char *store, const char *how) {
            return Subject::askNew(program, path(store), {u"open"_s, QLatin1StringView(how), u"peak"_s}).at(2) / 1024;
        };
        copyOfOurs("few", u"fill 200 50"_s);
        if (isLong())
            copyOfOurs("million", u"fill 20000 50"_s);
        const QString rows = isLong() ? u"1,000,000"_s : u"100,000"_s;
        const double floor = peak(kCipher, isLong() ? "million.db" : "many.db", "verify");
        const char *most = isLong() ? "million" : "many";
        const double ours = peak(kOurs, most, "verify"), all = peak(kOurs, most, "verify-all");
        const double less = peak(kOurs, "few", "verify-all");
        print({u"S6"_s, u"peak memory verifying the chains of %1 entries"_s.arg(rows), ours, floor, ours / floor, 2.0,
               4.0, u"MiB"_s});
        print({u"S6a"_s, u"the same with every page, signature and list"_s, all, floor, all / floor, 2.0, 4.0,
               u"MiB"_s});
        print({u"S6b"_s, u"is it flat: that peak, against the one for 10,000"_s, all, less, all / less, 1.1, 1.5,
               u"MiB"_s});
    }

    void lists()
    {
        Subject ours(kOurs, path("many"));
        ours.ask(u"open"_s);
        const double list = measure(7, [&] { return ours.ask(u"list 2000"_s).at(0) / 1000; });
        print({u"L1"_s, u"the list of 2,000 meetings out of the store"_s, list, {}, list, 50, 100, u"ms"_s});
        const double found = measure(7, [&] { return ours.ask(u"search bruise"_s).at(0) / 1000; });
        std::printf("    a search through 100,000 entries: %.1f ms\n", found);
    }

    // Ours under `name`, and the same bodies in raw SQLCipher beside it.
    void copyOfOurs(const char *name, const QString &fill)
    {
        Subject ours(kOurs, path(name)), floor(kCipher, path(name) + ".db"_L1);
        ours.ask(u"create"_s);
        ours.ask(fill);
        ours.ask(u"bodies "_s + path(name) + ".bodies"_L1);
        floor.ask(u"create"_s);
        floor.ask(u"fill "_s + path(name) + ".bodies"_L1);
    }

    // Beside the program: a temporary folder of the system may be memory, where a sync costs nothing.
    QTemporaryDir m_root{QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s};
};

}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    StorageBench().run();
}
