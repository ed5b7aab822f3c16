#include "platform/tpm/sealedblob.h"

#include "platform/tpm/bootpolicy.h"

#include <tss2/tss2_mu.h>

#include <array>
#include <cstring>

namespace rt {

namespace {

const QByteArray kMagic("rtchip1\n");

}

QByteArray SealedBlob::toBytes() const
{
    std::array<uint8_t, sizeof(SealedBlob) + sizeof(TPM2B_DIGEST)> bytes{};
    size_t at = 0;
    TPM2B_DIGEST who{};
    static_assert(sizeof who.buffer >= size_t(bootpolicy::kAuthorityBytes));
    who.size = UINT16(authority.size());
    std::memcpy(who.buffer, authority.constData(), size_t(authority.size()));
    Tss2_MU_TPM2B_NAME_Marshal(&parent, bytes.data(), bytes.size(), &at);
    Tss2_MU_TPM2B_DIGEST_Marshal(&start, bytes.data(), bytes.size(), &at);
    Tss2_MU_TPM2B_DIGEST_Marshal(&who, bytes.data(), bytes.size(), &at);
    Tss2_MU_TPM2B_PUBLIC_Marshal(&outer, bytes.data(), bytes.size(), &at);
    Tss2_MU_TPM2B_PRIVATE_Marshal(&inner, bytes.data(), bytes.size(), &at);
    return kMagic + QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(at));
}

std::optional<SealedBlob> SealedBlob::fromBytes(QByteArrayView bytes)
{
    if (!bytes.startsWith(kMagic))
        return {};
    const QByteArrayView rest = bytes.sliced(kMagic.size());
    const auto *data = reinterpret_cast<const uint8_t *>(rest.data());
    const auto size = size_t(rest.size());
    SealedBlob blob;
    TPM2B_DIGEST who{};
    size_t at = 0;
    if (Tss2_MU_TPM2B_NAME_Unmarshal(data, size, &at, &blob.parent) != TSS2_RC_SUCCESS
        || Tss2_MU_TPM2B_DIGEST_Unmarshal(data, size, &at, &blob.start) != TSS2_RC_SUCCESS
        || Tss2_MU_TPM2B_DIGEST_Unmarshal(data, size, &at, &who) != TSS2_RC_SUCCESS
        || Tss2_MU_TPM2B_PUBLIC_Unmarshal(data, size, &at, &blob.outer) != TSS2_RC_SUCCESS
        || Tss2_MU_TPM2B_PRIVATE_Unmarshal(data, size, &at, &blob.inner) != TSS2_RC_SUCCESS || at != size)
        return {};
    if (blob.start.size != TPM2_SHA256_DIGEST_SIZE || (who.size != 0 && who.size != bootpolicy::kAuthorityBytes))
        return {};
    blob.authority = QByteArray(reinterpret_cast<const char *>(who.buffer), who.size);
    // The chip made it to ask for this very policy.
    const TPMT_PUBLIC &made = blob.outer.publicArea;
    const TPM2B_DIGEST policy = bootpolicy::ofSealed(blob.start, blob.authority);
    if (made.type != TPM2_ALG_KEYEDHASH || made.authPolicy.size != policy.size
        || std::memcmp(made.authPolicy.buffer, policy.buffer, policy.size) != 0)
        return {};
    // One blob has one spelling: the library reads some lengths twice and compares them never.
    if (blob.toBytes() != bytes)
        return {};
    return blob;
}

}
