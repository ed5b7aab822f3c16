#pragma once

#include "storage/journal.h"
#include "storage/spool.h"

namespace rt {

// What of the journal goes to the council, and what of it has arrived. make() turns every entry that is in no bundle yet
// into sealed bundles in the spool. Which entries belong together is written into the store first, in one transaction, and
// never changes: so a bundle that has to be made again (a kill between the two, a file that somebody took away) has the
// same entries as the one that central may have already, and runs of one chain neither overlap nor leave a gap. Each entry
// is in a bundle that waits, behind a receipt, or still to be bundled.
//
// A receipt counts when it is signed by the central that this store named, and is for an entry that the store has. One for
// an entry that it does not have says that the store is older than what central keeps: somebody put an old copy back.
//
// A practice store never makes a bundle, and without a council's key nothing can be sealed: both are answers, not errors.
class Outbox {
public:
    // `council`: its public key, or empty.
    Outbox(Database &database, Journal &journal, const QString &folder, QByteArray council, bool practice);

    enum class Withheld { No, Practice, NoCouncil };
    struct Made { int bundles = 0; Withheld withheld = Withheld::No; };
    // Store_Damaged when a receipt is for what is not here, before anything is made. What could not be written (Store_DiskFull ...)
    // is made by the next call.
    [[nodiscard]] Result<Made> make();

    // How far a chain is: each number at most the one before.
    struct Stand { MeetingId chain; QUuid epoch; qint64 entries = 0, bundled = 0, confirmed = 0; };
    [[nodiscard]] Result<std::vector<Stand>> stands() const;

    // From now on receipts of this central count, and of no other.
    [[nodiscard]] Done nameCentral(const QByteArray &publicKey);

    // The council's key as the vault beside the store has it, where it is vouched for (vault.h); else empty. A vault that
    // somebody put there with a key of theirs opens to nobody, so whoever has the store open has the council's own.
    [[nodiscard]] static QByteArray councilIn(const QString &folder);
    // Does something with the outbox of a store that is closed: opens it as Store::open() does, whose errors these are.
    [[nodiscard]] static Done with(const QString &folder, const SecretKey &key, const std::function<Done(Outbox &)> &work);

private:
    struct Section { qint64 number = 0; MeetingId chain; QUuid epoch; qint64 first = 0, last = 0; };
    [[nodiscard]] Done divide();
    [[nodiscard]] Result<std::vector<Section>> sections() const;
    [[nodiscard]] Result<QByteArray> hashAt(qint64 number, qint64 seq) const;    // empty: no such entry
    [[nodiscard]] Result<QByteArray> sealed(const Section &section) const;
    [[nodiscard]] Result<std::vector<CentralReceipt>> trueReceipts() const;
    [[nodiscard]] Result<SecretKey> linkKey() const;

    Database &m_database;
    Journal &m_journal;
    Spool m_spool;
    QByteArray m_council;
    bool m_practice;
};

}
