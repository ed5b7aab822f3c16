// A library that somebody loads before a program, and that covers its tracks before main: tst_hardening.py.
#include <cstdlib>

namespace {

struct TidyUp {
    TidyUp() { ::unsetenv("LD_PRELOAD"); }
};
const TidyUp done;

}
