// What our store is measured against; see RawLog. Commands come on standard input, tests/bench/README.md lists them.
#include "tests/bench/probe.h"
#include "tests/bench/rawlog.h"

#include <cstdio>
#include <optional>

using namespace rt::bench;

namespace {

std::string path;
std::optional<RawLog> raw;

// Text that compresses and hashes like minutes; only its length matters to the floor.
std::string bodyOf(long number, size_t size)
{
    std::string body = "entry " + std::to_string(number) + ' ';
    while (body.size() < size)
        body += char('a' + (size_t(number) * 31 + body.size() * 7) % 26);
    body.resize(size);
    return body;
}

std::vector<double> append(long count, size_t size)
{
    std::vector<double> micros;
    for (long i = 0; i < count; ++i) {
        const std::string body = bodyOf(i, size);
        const Stopwatch watch;
        raw->append(body);
        micros.push_back(watch.micros());
    }
    return {median(micros)};
}

std::vector<double> answer(const std::string &command, const std::vector<std::string> &words)
{
    const auto number = [&](size_t i) { return std::stol(words.at(i)); };
    if (command == "create") {
        raw.reset();
        raw.emplace(RawLog::create(path));
        return {1};
    }
    const Stopwatch watch;
    if (command == "open") {
        raw.emplace(RawLog::open(path));
        return {watch.micros()};
    }
    if (command == "append")
        return append(number(0), size_t(number(1)));
    if (command == "fill") {
        raw->fill(words.at(0));
        raw->settle();
        return {1};
    }
    if (command == "verify") {
        const double held = double(raw->verify());
        return {watch.micros(), held};
    }
    if (command == "close") {
        raw.reset();
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
    path = argv[1];
    return serve(answer);
}
