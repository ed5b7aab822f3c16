#pragma once

#include <QByteArray>
#include <QList>

#include <tss2/tss2_tpm2_types.h>

namespace rt {

// Under which start-up software a sealed secret opens. That is what PCR 7 measured when it was sealed (Secure Boot: its
// keys and what they signed); where an authority is given, also what it signs later, so that an update of the start-up
// software costs nobody their key. The chip itself checks both; the digests here are those it computes too.
namespace bootpolicy {

inline constexpr TPM2_HANDLE kPcr = 7;
inline constexpr qsizetype kAuthorityBytes = 64, kApprovalBytes = 64;

[[nodiscard]] TPML_PCR_SELECTION selection();
// Of a start that measured this (32 bytes).
[[nodiscard]] TPM2B_DIGEST ofStart(const QByteArray &pcr7);
// Of any start that the authority (a P-256 point, x then y) approved.
[[nodiscard]] TPM2B_DIGEST ofAuthority(const QByteArray &authority);
// Of what is sealed: one of the two and the right auth. Without an authority: the start and the right auth.
[[nodiscard]] TPM2B_DIGEST ofSealed(const TPM2B_DIGEST &start, const QByteArray &authority);

[[nodiscard]] TPM2B_PUBLIC keyOf(const QByteArray &authority);
[[nodiscard]] TPM2B_NONCE purpose();
// What an approval signs, by ECDSA with SHA-256.
[[nodiscard]] QByteArray approvalText(const TPM2B_DIGEST &start);

}

}
