#pragma once

#include "storage/kdf.h"
#include "storage/store.h"

namespace rt {

// The codes by which people at the table sign: four to six digits that each chooses for one meeting (security-ux D7, T5).
// Of a code there is only what Argon2id makes of it, in the encrypted store beside the journal and in none of its chains:
// it is no fact of the record, and no export has it. After five wrong tries it is off for that meeting, and cannot be
// chosen anew, or whoever guesses would only have to choose; nobody needs one, because the chair can witness.
class OwnCodes {
public:
    static constexpr int kTries = 5;
    struct Try { bool right = false; int left = 0; };

    explicit OwnCodes(Store &store, const KdfCost &cost = kLeastCost) : m_store(store), m_cost(cost) {}

    // WrongState when one was chosen before; Vault_PinTooShort, Vault_SecretTooEasy, InvalidValue as judge() has them.
    [[nodiscard]] Done choose(const MeetingId &meeting, const Ref &attendee, const QString &digits);
    // The try is counted on disk before it is judged, so that no kill gives it back; a right one gives all five back.
    // Never right where there is no code, or it is off.
    [[nodiscard]] Result<Try> attempt(const MeetingId &meeting, const Ref &attendee, const QString &digits);
    // Who chose one, and how many tries each has left.
    [[nodiscard]] Result<QHash<Ref, int>> left(const MeetingId &meeting) const;
    // At the end of the meeting's work: people use the same digits elsewhere, so these stand no longer than they serve.
    [[nodiscard]] Done forget(const MeetingId &meeting);

private:
    struct Code { KdfCost cost; int left = 0; QByteArray salt, verifier; };
    [[nodiscard]] Result<QHash<Ref, Code>> codes(const MeetingId &meeting) const;
    [[nodiscard]] Done put(const MeetingId &meeting, const Ref &attendee, const Code &code);
    [[nodiscard]] static Result<QByteArray> made(const MeetingId &meeting, const Ref &attendee, const QString &digits,
                                                 const Code &code);

    Store &m_store;
    KdfCost m_cost;
};

}
