#pragma once

#include "app/papers/paper.h"
#include "storage/model/moment.h"
#include "storage/model/result.h"

#include <QByteArray>

namespace rt {

// An OpenDocument text (ODF 1.2) for whoever has to put it into a letter or a file of their own: with styles, so that it
// can be given another face at once; head and foot with fields for the page numbers; table headings that repeat.
// Code::Paper_Failed with the archive's own word when it cannot be made.
[[nodiscard]] Result<QByteArray> toOdt(const Paper &paper, Instant made);

}
