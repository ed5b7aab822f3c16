#pragma once

#include <QString>

#include <fido.h>

#include <vector>

// Where keys are found, and how bytes get to them.
namespace rt::ports {

// As fido_dev_open() takes them.
[[nodiscard]] std::vector<QByteArray> plugged(const QString &where);
// Where libfido2's own way is not the way to it.
[[nodiscard]] bool prepare(fido_dev_t *device, const QString &where);

}
