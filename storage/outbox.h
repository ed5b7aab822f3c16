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
// A receipt counts when it is signed by the central that this store named, and is for an entry that the store has; a later
// one for less makes the bundles again that central no longer has. One for
// an entry that it does not have says that the store is older than what central keeps: somebody put an old copy back.
//
// Bundles are sealed to the opening half of that central; before one is named, to the council's recovery key, which two
// custodians can join: so there is a second copy from the first day on.
//
// A practice store never makes a bundle (leaving.h), and without a council's key nothing can be sealed: both are answers,
// not errors.
class Outbox {
public:
    // `council`: its public key, empty where there is none, or why it cannot be told, which is then make()'s answer.
    Outbox(Database &database, Journal &journal, const QString &folder, Result<QByteArray> council);

    enum class Withheld { No, Practice, NoCouncil };
    struct Made { int bundles = 0; Withheld withheld = Withheld::No; };
    // Store_Damaged when a receipt is for what is not here, before anything is made; and after all was made to the council's
    // key, when central's keys are not what the device signed. What could not be written (Store_DiskFull ...) is made by the
    // next call.
    [[nodiscard]] Result<Made> make();
    // Why the last make() did not go well. Somebody has to hear of it, or a tablet goes on for weeks with its only copy.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

    // How far a chain is: each number at most the one before.
    struct Stand { MeetingId chain; QUuid epoch; qint64 entries = 0, bundled = 0, confirmed = 0; };
    [[nodiscard]] Result<std::vector<Stand>> stands() const;

    // From now on receipts of this central count, and of no other; and what waits and what comes is sealed to it.
    [[nodiscard]] Done nameCentral(const CentralKeys &keys);

    // The council's key as the vault beside the store has it, vouched for by the store's own key; empty without a vault.
    [[nodiscard]] static Result<QByteArray> councilIn(const QString &folder, const SecretKey &key);

private:
    struct Section { qint64 number = 0; MeetingId chain; QUuid epoch; qint64 first = 0, last = 0; };
    [[nodiscard]] Result<Made> tryToMake();
    [[nodiscard]] Done divide();
    [[nodiscard]] Result<std::vector<Section>> sections() const;
    [[nodiscard]] Result<QByteArray> hashAt(qint64 number, qint64 seq) const;    // empty: no such entry
    [[nodiscard]] Result<QByteArray> sealed(const Section &section, const QByteArray &to) const;
    [[nodiscard]] Result<std::vector<CentralReceipt>> trueReceipts() const;
    [[nodiscard]] Result<SecretKey> linkKey() const;
    [[nodiscard]] Result<bool> isReal() const;

    Database &m_database;
    Journal &m_journal;
    Spool m_spool;
    Result<QByteArray> m_council;
    std::optional<Error> m_trouble;
};

}
