#include "platform/hardening.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rt {
namespace {

#ifdef RT_TESTABLE
constexpr bool kTestable = true;
#else
constexpr bool kTestable = false;
#endif

// What SQLCipher and libsodium keep from being swapped. The least is Debian's own limit, so that a tablet without our package
// needs no other; where more is allowed, a long meeting's pages are kept too (security-ux D12).
constexpr rlim_t kLeastLocked = 8 * 1024 * 1024, kMostLocked = 64 * 1024 * 1024;
constexpr int kRefused = 77;

// These bring in code, files or words of somebody else's before or after main: a program that finds one ends.
constexpr std::array<std::string_view, 9> kForeign{"LD_", "QML", "QSG_", "QV4_", "GCONV_", "MALLOC_", "GLIBC_", "QT_",
                                                   "OPENSSL_"};
// Of QT_ these, and no others.
constexpr std::array<std::string_view, 5> kQtAllowed{"QT_QPA_PLATFORM", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
                                                     "QT_ACCESSIBILITY", "QT_QUICK_BACKEND", "QT_IM_MODULE"};
// "vnc" and its like would show the screen to the network, or write it to a file.
constexpr std::array<std::string_view, 5> kDisplays{"wayland", "wayland-egl", "xcb", "eglfs", "offscreen"};
// What the libraries need to find the display, the bus and the hour. All else goes.
constexpr std::array<std::string_view, 17> kKept{
    "HOME", "USER", "LOGNAME", "PATH", "LANG", "LANGUAGE", "TZ", "DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY",
    "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_SESSION_TYPE", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS",
    "NOTIFY_SOCKET", "WATCHDOG_USEC"};

template<class List> bool holds(const List &list, std::string_view name)
{
    for (const std::string_view each : list) {
        if (each == name)
            return true;
    }
    return false;
}

// As the program was started with: what was loaded before main may have tidied up behind itself.
std::vector<std::string> startedWith()
{
    std::string all;
    const int file = ::open("/proc/self/environ", O_RDONLY | O_CLOEXEC);
    char part[4096];
    for (ssize_t count = 0; file >= 0 && (count = ::read(file, part, sizeof part)) > 0;)
        all.append(part, size_t(count));
    if (file >= 0)
        ::close(file);
    std::vector<std::string> variables;
    for (size_t at = 0; at < all.size();) {
        const size_t end = all.find('\0', at);
        variables.push_back(all.substr(at, end - at));
        at = end == std::string::npos ? all.size() : end + 1;
    }
    for (char **each = environ; each && *each; ++each)
        variables.emplace_back(*each);
    return variables;
}

const char *refuseForeign()
{
    for (const std::string &variable : startedWith()) {
        const std::string_view name = std::string_view(variable).substr(0, variable.find('='));
        const std::string_view value = std::string_view(variable).substr(std::min(variable.size(), name.size() + 1));
        if (name == "QT_QPA_PLATFORM" && !holds(kDisplays, value))
            return "QT_QPA_PLATFORM names a display that it does not draw on.";
        for (const std::string_view prefix : kForeign) {
            if (name.starts_with(prefix) && !holds(kQtAllowed, name))
                return "the environment has variables that bring in other code (LD_, QT_, QML, QSG_); start it without.";
        }
    }
    return nullptr;
}

void scrub()
{
    std::vector<std::string> gone;
    for (char **each = environ; each && *each; ++each) {
        const std::string variable(*each), name = variable.substr(0, variable.find('='));
        if (!holds(kKept, name) && !holds(kQtAllowed, name) && !name.starts_with("LC_"))
            gone.push_back(name);
    }
    for (const std::string &name : gone)
        ::unsetenv(name.c_str());
}

// A program that is started without one of the three would give the store's file its number, and every warning its bytes.
bool hasStandardFiles()
{
    for (int number = STDIN_FILENO; number <= STDERR_FILENO; ++number) {
        if (::fcntl(number, F_GETFD) < 0 && ::open("/dev/null", O_RDWR) != number)
            return false;
    }
    return true;
}

const char *checkMemory()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_MEMLOCK, &limit) == 0 && limit.rlim_cur < kMostLocked) {
        limit.rlim_cur = std::min(limit.rlim_max, kMostLocked);
        (void)::setrlimit(RLIMIT_MEMLOCK, &limit);
    }
    if (::getrlimit(RLIMIT_MEMLOCK, &limit) != 0 || limit.rlim_cur < kLeastLocked)
        return "it may keep too little memory from being swapped (ulimit -l must be 8192 or more).";
    const auto page = size_t(::sysconf(_SC_PAGESIZE));
    void *memory = ::mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    const bool locked = memory != MAP_FAILED && ::mlock(memory, page) == 0;
    if (memory != MAP_FAILED)
        ::munmap(memory, page);
    return locked ? nullptr : "memory cannot be kept from being swapped here.";
}

}

bool lettingTestsIn()
{
    return kTestable;
}

const char *harden()
{
    ::umask(077);
    std::signal(SIGPIPE, SIG_IGN);                   // whoever we speak to may have ended
    if (!hasStandardFiles())
        return "it cannot open /dev/null.";
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        return "it cannot keep its memory out of core dumps.";
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return "it cannot give up gaining privileges.";
    if (kTestable)
        return nullptr;
    if (::getuid() == 0 || ::geteuid() == 0)
        return "it does not run as root; start it as the tablet's user.";
    if (::getuid() != ::geteuid() || ::getgid() != ::getegid())
        return "it does not run with rights that its user has not.";
    if (const char *why = refuseForeign())
        return why;
    scrub();
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0 || ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0)
        return "it cannot keep others from reading its memory.";
    return checkMemory();
}

void hardenOrEnd(const char *program)
{
    if (const char *why = harden()) {
        std::fprintf(stderr, "%s: %s\n", program, why);
        std::_Exit(kRefused);
    }
}

}
