#pragma once

#include "storage/reading.h"

#include <QCommandLineParser>

// The commands of roundtablectl around the audit trail: audit, export-chain, verify FILE. Each gives the exit status and
// the sentence for the person, if there is one; what it prints itself is for other programs.
namespace rt::ctl {

struct Ended { int exit = 0; QString sentence = {}; };

// audit [--about USER] [--act NAME] [--meeting ID] [--since ISO] [--until ISO] [--format text|json]
[[nodiscard]] Result<Ended> auditTrail(Reading &reading, const QCommandLineParser &options);
// The device's chain, or a meeting's (already found by its name), into a file.
[[nodiscard]] Result<Ended> exportChain(Reading &reading, Store &store, const std::optional<MeetingId> &meeting, Instant at,
                                        const QString &path);
// A file alone: no store, no key.
[[nodiscard]] Ended verifyFile(const QString &path, const QCommandLineParser &options);

}
