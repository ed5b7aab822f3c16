#pragma once

#include "app/ctl_audit.h"

// How the carrying to central stands, and to have it tried now: asked of roundtable-sync where it runs, else read from what
// lies on the disk. Nobody needs a secret for it.
namespace rt::ctl {

// `what`: "status" or "now". One line of JSON with --format json, else a sentence. Says no (1) where something is in the way.
[[nodiscard]] Result<Ended> sync(const QString &folder, const QString &what, Instant now, const QCommandLineParser &options);

}
