#pragma once

#include "storage/model/ids.h"
#include "storage/model/moment.h"
#include "storage/model/result.h"

#include <QByteArray>

#include <functional>

// One chain of the journal in a file of its own, so that somebody without the tablet, its key or this product's store can
// see that nothing in it was changed, left out or put in later. Version 1:
//
//   "roundtable-chain/1\n", then frames: one letter, the length of what follows (4 bytes, big-endian), the bytes.
//     H  CBOR [chain (16 bytes), the device's own chain (16 bytes), public key (32 bytes), written (RFC 3339), practice]
//     C  epoch (16 bytes): from here on the entries of this life of the store, from number 1 on
//     E  number (8, big-endian), hash (32), the event's bytes as stored (codec.h)
//     S  number (8), signature (64): of an entry just before, over "rt-checkpoint-1" | chain | epoch | number | its hash
//     Z  number of entries (8), signature (64) over "rt-chainfile-1" | SHA-256 of every byte before this frame | that number
//
//   hash = SHA-256("rt-entry-1" | hash before it or 32 zeros | chain | epoch | number | event), as in the journal.
//
// Z comes last and signs every byte before it, so a file has no byte without meaning. What a file proves, it proves for
// the public key in it: whose that is, only its fingerprint tells, compared with the one that the tablet shows.
namespace rt {

struct ChainHeader {
    MeetingId chain, device;             // equal: the device's own chain, which has no content
    QByteArray publicKey;                // Ed25519
    Instant written;
    bool practice = false;
};

// Writes the frames; whoever calls says them in the order above.
class ChainWriter {
public:
    using Write = std::function<Done(QByteArrayView bytes)>;
    explicit ChainWriter(Write write);
    ~ChainWriter();
    Q_DISABLE_COPY_MOVE(ChainWriter)

    [[nodiscard]] Done header(const ChainHeader &header);
    [[nodiscard]] Done epoch(const QUuid &epoch);
    [[nodiscard]] Done entry(qint64 number, QByteArrayView hash, QByteArrayView body);
    [[nodiscard]] Done signature(qint64 number, QByteArrayView signature);
    // `sign` signs the text that it is given with the device's key.
    using Sign = std::function<Result<QByteArray>(const QByteArray &text)>;
    [[nodiscard]] Done finish(const Sign &sign);

private:
    struct State;
    [[nodiscard]] Done frame(char letter, std::initializer_list<QByteArrayView> parts);
    std::unique_ptr<State> m_state;
};

// What a file turned out to be. Sound: no `firstBad`.
struct ChainReport {
    ChainHeader header;
    qint64 entries = 0, signatures = 0, epochs = 0;
    QByteArray head;                     // hash of the last entry
    Instant first, last;                 // when its first and last entry say that they were made
    std::optional<QString> firstBad;     // in words for an administrator: "entry 17: ..."
};

// Gives up to `most` bytes; fewer only at the end; negative: it cannot be read.
using ReadBytes = std::function<qint64(char *to, qint64 most)>;

// Script_Unreadable's counterpart for what is no such file at all is Chain_Unreadable; whatever else is wrong with it is
// `firstBad`. Its memory does not grow with the file.
[[nodiscard]] Result<ChainReport> verifyChain(const ReadBytes &read);

// SHA-256 of the public key, in groups of four hexadecimal digits: what people compare.
[[nodiscard]] QString fingerprint(const QByteArray &publicKey);
// The same however it was typed: groups, colons, capitals. The empty optional when it is none.
[[nodiscard]] std::optional<QString> readFingerprint(const QString &typed);

}
