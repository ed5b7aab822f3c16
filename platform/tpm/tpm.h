#pragma once

#include "storage/model/chip.h"

#include <QList>

#include <memory>

namespace rt {

// Who may approve other start-up software than the one a secret was sealed under, and what they approved.
struct StartApprovals {
    QByteArray authority;               // the public P-256 point, x then y; empty: nobody may
    QList<QByteArray> approvals;        // each r then s over startApprovalText(), 64 bytes
};

// The tablet's TPM 2.0, or one in software. `tcti` names the way: "device:/dev/tpmrm0", "swtpm:host=127.0.0.1,port=N".
// For one thread. It makes the key that everything is sealed under anew, so open it before somebody waits for it.
[[nodiscard]] Result<std::unique_ptr<SecurityChip>> openTpm(const QString &tcti, StartApprovals approvals = {});

// What the authority signs (ECDSA with SHA-256) to approve a start that leaves this in PCR 7 (32 bytes).
[[nodiscard]] QByteArray startApprovalText(const QByteArray &pcr7);

}
