#pragma once

#include <chrono>
#include <string>
#include <vector>

// What a measured program knows of itself. Without Qt, because the floors have none.
namespace rt::bench {

class Stopwatch {
public:
    [[nodiscard]] double micros() const
    {
        return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

[[nodiscard]] double median(std::vector<double> values);
[[nodiscard]] double peakKiB();              // of this process, since it began

// Every fsync and fdatasync of the process is counted, and made slower by so much: the flash of a tablet needs
// milliseconds where the disk of a server needs a tenth of one. Link slowsync.cpp and it holds for every library.
void slowDownSyncs(std::chrono::microseconds by);
[[nodiscard]] long syncsSoFar();

// Answers one command a line on standard output until the input ends. `answer` gives the numbers of the reply.
using Answer = std::vector<double> (*)(const std::string &command, const std::vector<std::string> &words);
int serve(Answer answer);

}
