#include "platform/tpm/bootpolicy.h"

#include <QCryptographicHash>

#include <tss2/tss2_mu.h>

#include <array>
#include <cstring>

namespace rt::bootpolicy {

namespace {

template<class T>
QByteArray bytesOf(const T &sized)
{
    return {reinterpret_cast<const char *>(sized.buffer), sized.size};
}

template<class T>
T sized(const QByteArray &bytes)
{
    T value{};
    Q_ASSERT(bytes.size() <= qsizetype(sizeof value.buffer));
    value.size = UINT16(bytes.size());
    std::memcpy(value.buffer, bytes.constData(), size_t(bytes.size()));
    return value;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray number(TPM2_CC command)
{
    std::array<uint8_t, sizeof command> bytes{};
    size_t at = 0;
    Tss2_MU_TPM2_CC_Marshal(command, bytes.data(), bytes.size(), &at);
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(at)};
}

QByteArray extended(const QByteArray &policy, TPM2_CC command, const QByteArray &with)
{
    return sha256(policy + number(command) + with);
}

const QByteArray kNothingYet(TPM2_SHA256_DIGEST_SIZE, '\0');

}

TPML_PCR_SELECTION selection()
{
    TPML_PCR_SELECTION all{};
    all.count = 1;
    all.pcrSelections[0].hash = TPM2_ALG_SHA256;
    all.pcrSelections[0].sizeofSelect = 3;
    all.pcrSelections[0].pcrSelect[kPcr / 8] = BYTE(1U << (kPcr % 8));
    return all;
}

TPM2B_DIGEST ofStart(const QByteArray &pcr7)
{
    const TPML_PCR_SELECTION which = selection();
    std::array<uint8_t, sizeof which> bytes{};
    size_t at = 0;
    Tss2_MU_TPML_PCR_SELECTION_Marshal(&which, bytes.data(), bytes.size(), &at);
    const QByteArray marshalled(reinterpret_cast<const char *>(bytes.data()), qsizetype(at));
    return sized<TPM2B_DIGEST>(extended(kNothingYet, TPM2_CC_PolicyPCR, marshalled + sha256(pcr7)));
}

TPM2B_PUBLIC keyOf(const QByteArray &authority)
{
    Q_ASSERT(authority.size() == kAuthorityBytes);
    TPM2B_PUBLIC key{};
    key.publicArea.type = TPM2_ALG_ECC;
    key.publicArea.nameAlg = TPM2_ALG_SHA256;
    key.publicArea.objectAttributes = TPMA_OBJECT_SIGN_ENCRYPT;
    TPMS_ECC_PARMS &ecc = key.publicArea.parameters.eccDetail;
    ecc.symmetric.algorithm = TPM2_ALG_NULL;
    ecc.scheme.scheme = TPM2_ALG_ECDSA;
    ecc.scheme.details.ecdsa.hashAlg = TPM2_ALG_SHA256;
    ecc.curveID = TPM2_ECC_NIST_P256;
    ecc.kdf.scheme = TPM2_ALG_NULL;
    key.publicArea.unique.ecc.x = sized<TPM2B_ECC_PARAMETER>(authority.first(kAuthorityBytes / 2));
    key.publicArea.unique.ecc.y = sized<TPM2B_ECC_PARAMETER>(authority.last(kAuthorityBytes / 2));
    return key;
}

TPM2B_NONCE purpose()
{
    return sized<TPM2B_NONCE>(QByteArray("roundtable-start-v1"));
}

TPM2B_DIGEST ofAuthority(const QByteArray &authority)
{
    const TPM2B_PUBLIC key = keyOf(authority);
    std::array<uint8_t, sizeof key> bytes{};
    size_t at = 0;
    Tss2_MU_TPMT_PUBLIC_Marshal(&key.publicArea, bytes.data(), bytes.size(), &at);
    const QByteArray name = QByteArray::fromHex("000b")         // the number of SHA-256
            + sha256(QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(at)));
    const QByteArray named = extended(kNothingYet, TPM2_CC_PolicyAuthorize, name);
    return sized<TPM2B_DIGEST>(sha256(named + bytesOf(purpose())));
}

TPM2B_DIGEST ofSealed(const TPM2B_DIGEST &start, const QByteArray &authority)
{
    QByteArray policy = bytesOf(start);
    if (!authority.isEmpty())
        policy = extended(kNothingYet, TPM2_CC_PolicyOR, policy + bytesOf(ofAuthority(authority)));
    return sized<TPM2B_DIGEST>(extended(policy, TPM2_CC_PolicyAuthValue, {}));
}

QByteArray approvalText(const TPM2B_DIGEST &start)
{
    return bytesOf(start) + bytesOf(purpose());
}

}
