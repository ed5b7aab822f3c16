#include "platform/tpm/esys.h"

#include <tss2/tss2_tctildr.h>

using namespace Qt::StringLiterals;

namespace rt {

TSS2_RC tpmAnswer(TSS2_RC answer)
{
    const TSS2_RC layer = answer & TSS2_RC_LAYER_MASK;
    if (layer != TSS2_TPM_RC_LAYER && layer != TSS2_RESMGR_TPM_RC_LAYER)
        return 0;
    constexpr TSS2_RC formatOne = TPM2_RC_FMT1 | 0x3F, formatZero = 0xFFF;
    return answer & (answer & TPM2_RC_FMT1 ? formatOne : formatZero);
}

Error tpmError(TSS2_RC answer, const char *asked)
{
    Code code = Code::Chip_Failed;
    switch (tpmAnswer(answer)) {
    case TPM2_RC_AUTH_FAIL: case TPM2_RC_BAD_AUTH: code = Code::Chip_WrongAuth; break;
    case TPM2_RC_LOCKOUT: code = Code::Chip_LockedOut; break;
    case TPM2_RC_POLICY_FAIL: code = Code::Chip_StateChanged; break;
    default:
        // The second is of the library: an earlier command never had an answer.
        if ((answer & TSS2_RC_LAYER_MASK) == TSS2_TCTI_RC_LAYER || answer == TSS2_ESYS_RC_BAD_SEQUENCE)
            code = Code::Chip_Absent;
    }
    return {code, u"%1: %2"_s.arg(QString::fromLatin1(asked), QString::number(answer, 16))};
}

Done tpmDone(TSS2_RC answer, const char *asked)
{
    if (answer == TSS2_RC_SUCCESS)
        return {};
    return tl::unexpected(tpmError(answer, asked));
}

void TpmLinkEnd::operator()(ESYS_CONTEXT *link) const
{
    TSS2_TCTI_CONTEXT *way = nullptr;
    Esys_GetTcti(link, &way);
    Esys_Finalize(&link);
    Tss2_TctiLdr_Finalize(&way);
}

Result<TpmLink> openTpmLink(const QString &tcti)
{
    if (!tcti.startsWith("device:"_L1) && !tcti.startsWith("swtpm:"_L1))
        return failure(Code::Chip_Absent, tcti);
    // The library writes what it sends and gets, secrets too, to the error output when its environment says so.
    qputenv("TSS2_LOG", "all+none");
    TSS2_TCTI_CONTEXT *way = nullptr;
    if (Tss2_TctiLdr_Initialize(tcti.toUtf8().constData(), &way) != TSS2_RC_SUCCESS)
        return failure(Code::Chip_Absent, tcti);
    ESYS_CONTEXT *link = nullptr;
    if (Esys_Initialize(&link, way, nullptr) != TSS2_RC_SUCCESS) {
        Tss2_TctiLdr_Finalize(&way);
        return failure(Code::Chip_Absent, tcti);
    }
    return TpmLink(link);
}

TpmPlace::~TpmPlace()
{
    if (m_place != ESYS_TR_NONE)
        Esys_FlushContext(m_link, m_place);
}

}
