#pragma once

#include "app/papers/paper.h"
#include "storage/model/moment.h"
#include "storage/model/result.h"

#include <QByteArray>

#include <functional>

namespace rt {

// A4 pages with head and foot on each, headings that stay with what follows, rows that go on on the next page under
// their headings, and "page x of y"; tagged, with text that can be searched in every script (Pango and Cairo; README,
// decisions). `made` is the time in the file's properties.
//
// `progress` hears how many blocks of how many are set, and stops the work by saying false: Code::Cancelled. What the
// engine could not draw is Code::Paper_Failed, with its own word for it.
using PaperProgress = std::function<bool(int done, int of)>;
[[nodiscard]] Result<QByteArray> toPdf(const Paper &paper, Instant made, const PaperProgress &progress = {});

}
