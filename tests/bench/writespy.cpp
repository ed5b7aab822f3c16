// write and pwrite of the whole process: an executable's own are found before the C library's.
#include "tests/bench/writespy.h"

#include <algorithm>
#include <atomic>
#include <dlfcn.h>
#include <string_view>
#include <sys/uio.h>
#include <unistd.h>

namespace {

std::string narrow, wide;
std::atomic<long> seen{0}, marked{0};

bool holds(std::string_view bytes, const std::string &wanted)
{
    if (wanted.empty())
        return false;
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a + 32) : a) == b; };
    return std::search(bytes.begin(), bytes.end(), wanted.begin(), wanted.end(), same) != bytes.end();
}

void look(int file, const void *bytes, size_t count)
{
    if (file == STDOUT_FILENO || file == STDERR_FILENO)
        return;
    ++seen;
    const std::string_view view(static_cast<const char *>(bytes), count);
    marked += holds(view, narrow) || holds(view, wide);
}

template<class Call>
Call next(const char *name)
{
    return reinterpret_cast<Call>(dlsym(RTLD_NEXT, name));
}

}

#define RT_SEEN extern "C" __attribute__((visibility("default")))

RT_SEEN ssize_t write(int file, const void *bytes, size_t count)
{
    look(file, bytes, count);
    return next<ssize_t (*)(int, const void *, size_t)>("write")(file, bytes, count);
}

RT_SEEN ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    look(file, bytes, count);
    return next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite")(file, bytes, count, at);
}

RT_SEEN ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    look(file, bytes, count);
    return next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64")(file, bytes, count, at);
}

RT_SEEN ssize_t writev(int file, const iovec *parts, int count)
{
    for (int i = 0; i < count; ++i)
        look(file, parts[i].iov_base, parts[i].iov_len);
    return next<ssize_t (*)(int, const iovec *, int)>("writev")(file, parts, count);
}

namespace rt::bench {

void watchWritesFor(const std::string &marker)
{
    narrow = marker;
    wide.clear();
    for (const char c : marker)
        wide += {c, '\0'};
}

long writesSeen() { return seen; }
long markedWrites() { return marked; }

}
