#pragma once

#include "storage/model/receipt.h"

#include <QStringList>

#include <vector>

namespace rt {

// The sealed bundles that wait beside a store, and what central said of them. Needs no key, so that somebody who cannot
// read a word of the record can see what waits, carry it, and bring the receipts back.
//
//   spool/HASH.bundle        one bundle (bundle.h), named by its bytes; never changed, gone once a receipt is for it
//   receipts/CHAIN-EPOCH     the latest receipt (receipt.h) for that chain
//   central                  central's public keys (receipt.h), signed by the device
//   down/NUMBER              what central gave for this tablet, as it came; whoever reads one checks who signed it
//
// It is the border between the store and the network: the outbox writes here, `sync` reads here, and this links neither.
//
// What is seen here without the device's public key is what the disk says: whoever can write to the disk could have put
// their own files there. The outbox looks again with the store open, and only then does a receipt count.
class Spool {
public:
    explicit Spool(QString folder) : m_folder(std::move(folder)) {}

    struct Waiting { QString name; BundleHeader header; qint64 bytes = 0; Instant since; };
    // The bundles in the order of their chains and numbers. `spoilt`: files of a bundle's name that hold something else.
    struct Seen { std::vector<Waiting> waiting; QStringList spoilt; };
    [[nodiscard]] Result<Seen> look() const;
    [[nodiscard]] QStringList names() const;             // of the same files, without looking into them
    [[nodiscard]] Result<QByteArray> bundle(const QString &name) const;
    // On disk when it returns, under its name.
    [[nodiscard]] Done put(const QByteArray &bundle) const;
    [[nodiscard]] Done remove(const QString &name) const;
    void sweep() const;                      // what a power cut left of a put()
    // Copies of all bundles into a folder that is there already; how many.
    [[nodiscard]] Result<int> copyTo(const QString &folder) const;

    // Store_NotFound: no central was named. `device`: also that the device signed it (Store_Damaged); empty: as it lies.
    [[nodiscard]] Result<CentralKeys> central(const QByteArray &device = {}) const;
    static constexpr char kCentralTag[] = "rt-central-1";
    [[nodiscard]] static QByteArray namingText(const CentralKeys &keys) { return kCentralTag + keys.sign + keys.seal; }
    [[nodiscard]] Done nameCentral(const CentralKeys &keys, const QByteArray &signature) const;
    // Those that central signed, one a chain at most; others are as if they were not there.
    [[nodiscard]] Result<std::vector<CentralReceipt>> receipts(const QByteArray &central) const;
    // Takes in every file of the folder that is a receipt of central's, and takes the bundles away that they are for.
    struct Took { int receipts = 0, refused = 0; QStringList gone = {}; };
    [[nodiscard]] Result<Took> takeReceipts(const QString &folder) const;
    // The same for receipts that came otherwise; of the bundles, those alone that were seen. First the receipts are on disk,
    // then the bundles go: whatever fails in between (Store_DiskFull ...) leaves more here than needed, never less.
    [[nodiscard]] Result<Took> take(const QList<QByteArray> &receipts, const std::vector<Waiting> &seen) const;

    // What central gives comes in the order of its numbers, each once; on disk when it returns. 0: nothing so far.
    [[nodiscard]] Done putDown(qint64 number, const QByteArray &document) const;
    [[nodiscard]] qint64 lastDown() const;

    // As if central had answered nothing yet: what it has is made again. For a central that was put back from a backup and
    // cannot tell of the chains that it lost.
    [[nodiscard]] Done forgetReceipts() const;

    // Is the receipt for all that the bundle has? One whose link is not the bundle's, where both are of one entry, is not.
    [[nodiscard]] static bool isFor(const CentralReceipt &receipt, const BundleHeader &bundle);

private:
    QString m_folder;
};

}
