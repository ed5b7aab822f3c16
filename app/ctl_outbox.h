#pragma once

#include "app/ctl_audit.h"

// The commands of roundtablectl around what leaves the tablet: outbox, bundle, export-bundles, take-receipts. All but
// `bundle` do without a key, so that somebody who cannot read a word of the record can see what waits, carry it, and bring
// the receipts back. What they print is for other programs; the sentence is for the person.
namespace rt::ctl {

// A line for each bundle that waits: name, bytes, since when, chain, number of entries; or with --format json all of it.
// Says no (1) where a bundle was changed on the disk.
[[nodiscard]] Result<Ended> outbox(const QString &folder, Instant now, const QCommandLineParser &options);
// Copies of the bundles that wait into an empty folder, or one that has bundles already.
[[nodiscard]] Result<Ended> exportBundles(const QString &folder, const QCommandLineParser &options);
// Takes what central answered out of a folder. Says no (1) where no file there was a receipt of the central that was named.
[[nodiscard]] Result<Ended> takeReceipts(const QString &folder, const QString &from);
// Seals what is in no bundle yet (`again`: all that there is, whatever receipts there are), and tells the tablet's fingerprint,
// by which central enrols it. For who opens the store.
[[nodiscard]] Result<Ended> bundle(Store &store, const QString &folder, bool again);

}
