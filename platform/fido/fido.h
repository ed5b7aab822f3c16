#pragma once

#include "storage/model/securitykey.h"

#include <QString>

#include <chrono>
#include <memory>

namespace rt {

// How long people are waited for.
struct KeyPatience {
    std::chrono::milliseconds insert{60'000}, touch{30'000};
    std::chrono::milliseconds glance{250};      // between two looks whether a key is there
};

// FIDO2 keys on USB, and cards on readers that the kernel drives. `where`: "usb", or nothing: then there is never a key. Where
// tests are let in also "sockets:FOLDER": each socket in it is a key in software that speaks CTAPHID (tests/support/softkey.h).
// No name of a person is written to a key, so that one that is found does not tell whose it is.
[[nodiscard]] std::unique_ptr<SecurityKey> openKeys(const QString &where, const KeyPatience &patience = {});

}
