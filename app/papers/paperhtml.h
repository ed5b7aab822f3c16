#pragma once

#include "app/papers/paper.h"

#include <QByteArray>

namespace rt {

// One HTML 5 file that needs nothing else: no script, no font, no picture from elsewhere; signatures are drawn as SVG.
[[nodiscard]] QByteArray toHtml(const Paper &paper);

}
