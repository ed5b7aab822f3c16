// fsync and fdatasync of the whole process: an executable's own are found before the C library's.
#include "tests/bench/probe.h"

#include <atomic>
#include <ctime>
#include <dlfcn.h>

namespace {

std::atomic<long> slower{0}, count{0};

int synced(const char *name, int file)
{
    ++count;
    if (const long micros = slower) {
        const timespec pause{micros / 1'000'000, (micros % 1'000'000) * 1000};
        nanosleep(&pause, nullptr);
    }
    return reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, name))(file);
}

}

extern "C" {
__attribute__((visibility("default"))) int fsync(int file) { return synced("fsync", file); }
__attribute__((visibility("default"))) int fdatasync(int file) { return synced("fdatasync", file); }
}

namespace rt::bench {

void slowDownSyncs(std::chrono::microseconds by) { slower = long(by.count()); }
long syncsSoFar() { return count; }

}
