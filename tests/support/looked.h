#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

namespace rt::test {

// What somebody who looks at a window would find wrong with how it is laid out, in words; empty when it is well. Text that is
// cut without being told so, two texts or two targets over one another, what stands out of its page or its button. What can
// be scrolled to is there. `least`: pixels that the smaller side of a target has to have. What lies behind a sheet is not seen, and not judged.
[[nodiscard]] QStringList faults(const QQuickWindow &window, qreal least = 0);

}
