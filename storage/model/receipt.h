#pragma once

#include "storage/model/bundle.h"
#include "storage/model/moment.h"

// What central answers once a bundle is on its disk: that it has a chain, up to an entry, for good. 181 bytes, numbers
// big-endian:
//
//   "roundtable-receipt/1\n" | the device's own chain (16) | chain (16) | epoch (16) | last entry (8) | its link (32) |
//   when, microseconds since 1970 (8) | signature (64, Ed25519) over every byte before
//
// It is for every entry up to that one: central takes the runs of a chain in their order, without a gap. Only its own key
// signs under "roundtable-receipt/1", and nothing else. Of two for one chain the later counts, also where it is for less: a
// central that was put back from a backup says so, and gets again what it lost. For entry 0, with a link of zeros: nothing.
namespace rt {

struct CentralReceipt {
    MeetingId device, chain;
    QUuid epoch;
    qint64 last = 0;
    QByteArray head;                         // the link (bundle.h) of that entry
    Instant at;
    friend bool operator==(const CentralReceipt &, const CentralReceipt &) = default;
};

inline constexpr qsizetype kReceiptBytes = 21 + 16 + 16 + 16 + 8 + 32 + 8 + 64;

// By central: `seed` is of its signing key.
[[nodiscard]] QByteArray signReceipt(const CentralReceipt &receipt, const SecretKey &seed);
// Receipt_Unreadable: not such a file, or not signed by that key.
[[nodiscard]] Result<CentralReceipt> readReceipt(const QByteArray &bytes, const QByteArray &central);

// What a tablet is told of the central it works with: by which key its receipts are signed (Ed25519), and to which the
// bundles are sealed (X25519). The latter is not the council's recovery key: that one lies in shares with custodians and is
// whole for moments only, while central's opening half has its own at hand every day, and it opens no tablet.
struct CentralKeys {
    QByteArray sign, seal;
    friend bool operator==(const CentralKeys &, const CentralKeys &) = default;
};
// Both as a file that says what it is, and back (Central_Unreadable).
[[nodiscard]] QByteArray centralFile(const CentralKeys &keys);
[[nodiscard]] Result<CentralKeys> readCentralFile(const QByteArray &bytes);
// What people compare: of both keys together, as chainfile.h writes a fingerprint.
[[nodiscard]] QString fingerprint(const CentralKeys &keys);

}
