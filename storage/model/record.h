#pragma once

#include "storage/model/meeting.h"

#include <QJsonObject>

namespace rt {

// What the journal knows of a seal: how long the meeting's chain was, its head, and the device's signature over both.
struct SealProof {
    qint64 entries = 0;
    QByteArray head;             // SHA-256
    QString device;              // the device's public key, hex
    QByteArray signature;        // Ed25519
};

// The record export, format 1: what the product holds of one meeting, or of one child of it. The second is that child's
// own record: items tagged for it or for the whole meeting, and of another child nothing but what an item tagged for
// both says. Free words that were given for no child (why a correction was made, why the chair changed) are left out of
// it where they name another child. Source: domain A13; meeting-script format, section 2.
//
// `child` empty: the whole. `now` judges nothing; the record holds only what was said and what follows from it.
[[nodiscard]] QJsonObject record(const Proceedings &proceedings, const Meeting &meeting, const Ref &child = {},
                                 const std::optional<SealProof> &seal = {}, bool practice = false);

// The same as a paper of that child may show it, which leaves the room: every free word that tells of another child
// (veil.h) stands as `mark`, but in what was tagged for both. Of the whole meeting (`child` empty) nothing is veiled.
[[nodiscard]] QJsonObject disclosedRecord(const Proceedings &proceedings, const Meeting &meeting, const Ref &child,
                                          const QString &mark, const std::optional<SealProof> &seal = {},
                                          bool practice = false);

}
