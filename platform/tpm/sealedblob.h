#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <tss2/tss2_tpm2_types.h>

#include <optional>

namespace rt {

// What a chip gave us to keep: everything but itself that it takes to open it again. It comes from the disk, so nothing
// of it is trusted; the chip finds out about the two parts it wrote, and their policy binds the rest.
struct SealedBlob {
    TPM2B_NAME parent{};            // of the chip's key above it: another chip's is another
    TPM2B_DIGEST start{};           // policy of the start it was sealed under (bootpolicy)
    QByteArray authority;           // who may approve other starts; empty or 64 bytes
    TPM2B_PUBLIC outer{};
    TPM2B_PRIVATE inner{};

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<SealedBlob> fromBytes(QByteArrayView bytes);
};

}
