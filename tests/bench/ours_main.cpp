// Our store, measured by the same commands as the floors: tests/bench/README.md lists them.
#include "storage/model/codec.h"
#include "tests/bench/minutes.h"
#include "tests/bench/probe.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rt;
using namespace rt::bench;

namespace {

QString folder;
std::unique_ptr<Store> store;

template<class T>
T must(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "ours: %s %s\n", qPrintable(codeName(result.error().code)), qPrintable(result.error().detail));
    std::exit(2);
}

void create()
{
    store.reset();
    QDir(folder).removeRecursively();
    store = must(Store::createPractice(folder));
}

// A new meeting with its people, and what is then said one by one: judged, chained, listed, synced, folded.
std::vector<double> append(int count)
{
    static const Minutes kOpening(12);
    static int number = 1'000'000;
    const std::vector<Event> opening = kOpening.meeting(number++);
    (void)must(store->append(std::span(opening)));
    Proceedings proceedings;
    for (const Event &event : opening)
        proceedings.apply(event);
    std::vector<double> micros;
    double bytes = 0;
    for (int i = 0; i < count; ++i) {
        const Command command{.verb = Verb::Share, .at = opening.back().at + std::chrono::seconds(i),
                              .actor = {u"okafor"_s, u"Ngozi Okafor"_s, Role::Chair}, .meeting = {}, .ref = u"n%1"_s.arg(i),
                              .fields = {{u"by"_s, u"a1"_s}, {u"kind"_s, u"fact"_s},
                                         {u"text"_s, spoken(number + i, 210)}},
                              .newMeeting = {}, .profile = {}, .calendar = {}};
        const Stopwatch watch;
        const Event event = must(decide(proceedings, command));
        (void)must(store->append(event));
        proceedings.apply(event);
        micros.push_back(watch.micros());
        bytes += double(encode(event).size());
    }
    return {median(micros), bytes / std::max(1, count)};
}

std::vector<double> fill(int meetings, int entries)
{
    if (!Minutes(entries).write(*store, meetings))
        std::exit(2);
    return {double(must(store->journal().count()))};
}

// For the floor, which is to hold the same bytes: the length of each body and the body.
void writeBodies(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::exit(2);
    (void)must(store->journal().readAll([&](const Entry &entry) -> Done {
        const auto size = quint32(entry.body.size());
        file.write(reinterpret_cast<const char *>(&size), sizeof size);
        file.write(entry.body);
        return {};
    }).map([] { return 0; }));
}

double verified(const Result<Verification> &result)
{
    const Verification found = must(result);
    if (found.firstBad) {
        std::fprintf(stderr, "ours: %s\n", qPrintable(*found.firstBad));
        std::exit(2);
    }
    return double(found.entries);
}

// The state of every meeting of the newest process.
double fold()
{
    const auto newest = must(store->meetings(1));
    return double(must(store->proceedings(newest.at(0).id)).meetings().at(0).made.size());
}

std::vector<double> answer(const std::string &command, const std::vector<std::string> &words)
{
    const auto number = [&](size_t i) { return std::stoi(words.at(i)); };
    if (command == "create") {
        create();
        return {1};
    }
    const Stopwatch watch;
    if (command == "open") {
        store = must(Store::openPractice(folder));
        return {watch.micros()};
    }
    if (command == "append")
        return append(number(0));
    if (command == "fill")
        return fill(number(0), number(1));
    if (command == "user") {
        (void)must(store->addUser({u"okafor"_s, u"Ngozi Okafor"_s, Role::Chair}, {}, u"okafor"_s));
        return {1};
    }
    if (command == "bodies") {
        writeBodies(QString::fromStdString(words.at(0)));
        return {1};
    }
    if (command == "verify") {
        const double held = verified(store->journal().verify());
        return {watch.micros(), held};
    }
    if (command == "verify-all") {
        const double held = verified(store->verify());
        return {watch.micros(), held};
    }
    if (command == "fold") {
        const double items = fold();
        return {watch.micros(), items};
    }
    if (command == "list") {
        const double rows = double(must(store->meetings(number(0))).size());
        return {watch.micros(), rows};
    }
    if (command == "search") {
        const double hits = double(must(store->search(QString::fromStdString(words.at(0)))).size());
        return {watch.micros(), hits};
    }
    if (command == "close") {
        store.reset();
        return {1};
    }
    if (command == "slow") {
        slowDownSyncs(std::chrono::microseconds(number(0)));
        return {1};
    }
    if (command == "syncs")
        return {double(syncsSoFar())};
    if (command == "peak")
        return {peakKiB()};
    return {};
}

}

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    folder = QString::fromLocal8Bit(argv[1]);
    return serve(answer);
}
