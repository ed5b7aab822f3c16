// What tst_hardening looks at from outside: it hardens itself as our programs do, and then does what it is told.
//   hardened_probe hold          says that it is there, and waits until its input ends
//   hardened_probe crash         dies of a signal that leaves a core
//   hardened_probe environment   prints what it still has
//   hardened_probe full          has used up, before it hardens itself, what may be locked
//   hardened_probe state         prints its umask, its limit of cores, whether it can be dumped, whether it gains rights
#include "platform/hardening.h"

#include <csignal>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

int main(int, char *argv[])
{
    const char *what = argv[1] ? argv[1] : "";
    if (std::strcmp(what, "full") == 0) {
        constexpr size_t kAll = 8 * 1024 * 1024;
        void *memory = ::mmap(nullptr, kAll, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED || ::mlock(memory, kAll) != 0)
            std::puts("not full");
    }
    rt::hardenOrEnd("probe");
    if (std::strcmp(what, "hold") == 0) {
        std::puts("here");
        std::fflush(stdout);
        char byte = 0;
        while (::read(STDIN_FILENO, &byte, 1) > 0) { }
    } else if (std::strcmp(what, "crash") == 0) {
        ::raise(SIGSEGV);
    } else if (std::strcmp(what, "environment") == 0) {
        for (char **each = environ; *each; ++each)
            std::puts(*each);
    } else {
        rlimit cores{};
        ::getrlimit(RLIMIT_CORE, &cores);
        rlimit locked{};
        ::getrlimit(RLIMIT_MEMLOCK, &locked);
        const int next = ::open("/dev/null", O_RDONLY);
        std::printf("umask %03o cores %lu dumpable %d privileges %d locked %lu files %s\n", unsigned(::umask(0)),
                    static_cast<unsigned long>(cores.rlim_max), ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0),
                    ::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0), static_cast<unsigned long>(locked.rlim_cur / 1024 / 1024),
                    next > STDERR_FILENO ? "standard" : "missing");
    }
}
