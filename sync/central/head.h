#pragma once

#include "sync/central/limits.h"

#include <QByteArrayView>

namespace rt::central {

// A request's head as raw bytes, before any parser sees it: what programs read in two ways is refused here, so that nobody
// before or behind this one can be made to see another request in the same bytes. Stricter than HTTP: no line is folded, no
// body comes in chunks, no field of ours stands twice, and the version is 1.1.
struct Head {
    enum class State : quint8 { More, Whole, Refused } state = State::More;
    int status = 0;                          // of the refusal
    const char *code = "";
    qsizetype bytes = 0;                     // of the whole head, with the empty line after it
};
[[nodiscard]] Head readHead(QByteArrayView bytes, const Limits &limits);

}
