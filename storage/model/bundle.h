#pragma once

#include "storage/model/ids.h"
#include "storage/model/leaving.h"
#include "storage/model/result.h"
#include "storage/model/secretkey.h"

#include <QByteArray>

#include <functional>
#include <vector>

// A run of one chain of the journal, sealed to the council and signed by the device: what leaves a tablet. Whoever carries
// it (an administrator, a proxy, central's front) reads whose it is and which entries it has, and no word of them. Version 1,
// numbers big-endian:
//
//   "roundtable-bundle/1\n"
//   the device's own chain (16) | its public key (32, Ed25519) | chain (16) | epoch (16) | first (8) | last (8)
//   link before the first entry (32) | link at the last (32) | which council's key (8, of BLAKE2b("rt-council-1" | key))
//   length (4) of the box
//   a fresh key (32) in crypto_box_seal to the council's public key (80)
//   box: XChaCha20-Poly1305 of the body under the fresh key, nonce zero, every byte before the box bound to it
//   signature (64) by the device over "rt-bundle-1" | SHA-256 of every byte before
//
//   body: link key (32) | hash before the first entry (32, zeros for none) | for each entry
//         E length (4) event's bytes as stored (codec.h), and S signature (64) where the device signed there | Z | zeros
//   link = BLAKE2b-256(link key, "rt-link-1" | chain | epoch | number (8) | the entry's hash, or 32 zeros)
//
// A link stands outside for the hash it is made of: equal where two bundles meet, so that a gap or a fork shows without
// opening. The bare hash would let whoever knows most of an entry try the rest ("yes" or "no") until it fits.
//
// The body is not compressed, so its length follows from nothing but lengths, and it is filled up with zeros to 64 KiB or
// that doubled, and doubled again: there are eleven lengths of bundles. Nothing here is larger than the largest of them.
namespace rt {

inline constexpr qsizetype kSmallestBody = 64 * 1024, kLargestBody = kSmallestBody << 10;
inline constexpr qsizetype kCouncilId = 8, kLinkBytes = 32;
inline constexpr qsizetype kLargestBundle = kLargestBody + 1024;         // with all that stands around the body

struct BundleHeader {
    MeetingId device, chain;
    QByteArray signer;
    QUuid epoch;
    qint64 first = 0, last = 0;
    QByteArray before, head;                 // links
    QByteArray council;                      // which key opens it
    friend bool operator==(const BundleHeader &, const BundleHeader &) = default;
};

struct RunEntry {
    QByteArray body, signature;              // the latter empty where the device signed elsewhere
    friend bool operator==(const RunEntry &, const RunEntry &) = default;
};

// Entries of one chain and epoch that follow each other, from number `first` on.
struct Run {
    MeetingId device, chain;
    QUuid epoch;
    qint64 first = 1;
    QByteArray previous;                     // hash of the entry before; empty where there is none
    std::vector<RunEntry> entries;
    friend bool operator==(const Run &, const Run &) = default;
};

// Who seals: what the device signs with, and the key of its links.
struct Sealer {
    std::function<Result<QByteArray>(const QByteArray &text)> sign;
    SecretKey linkKey;
};

// InvalidValue: no entries, more than fits, leave for another chain or device, or a key that is none. The same run twice
// gives different bytes.
[[nodiscard]] Result<QByteArray> sealRun(const Run &run, const Leave &leave, const QByteArray &council, const Sealer &sealer);
// The outside alone, its signature checked. Bundle_Unreadable; `detail` says what is wrong with it, in words.
[[nodiscard]] Result<BundleHeader> readBundle(const QByteArray &bytes);
// All of it: also that the entries are those that the outside tells, each an event of this chain, each signature the
// device's. `head` is the hash of the last. Bundle_Unreadable, Bundle_OtherCouncil.
struct OpenedRun { Run run; QByteArray head; std::vector<QByteArray> hashes = {}; };      // one an entry
[[nodiscard]] Result<OpenedRun> openBundle(const QByteArray &bytes, const SecretKey &councilPrivate);

[[nodiscard]] QByteArray councilId(const QByteArray &council);
// By which a hash is known outside. `hash` empty: before the first entry.
[[nodiscard]] QByteArray linkOf(const SecretKey &linkKey, const MeetingId &chain, const QUuid &epoch, qint64 number,
                                const QByteArray &hash);
// The SHA-256 of its bytes and ".bundle": the name of its file.
[[nodiscard]] QString bundleName(const QByteArray &bytes);

}
