#pragma once

#include "storage/model/result.h"

#include <QByteArray>
#include <QString>

namespace rt::central {

// A front's TLS key (P-256) and the certificate that it signed for itself, in one PEM file beside central's other keys, for
// its owner alone. Nothing in it counts but the pin of its key (contact.h): no name, no authority, no day on which it ends.
// Fronts may share one or have one each; the contact names the pins of all.
[[nodiscard]] Result<QByteArray> makeIdentity();
// Store_NotFound, Central_Unreadable, Store_Io. What is in the file, made where it is not there yet.
[[nodiscard]] Result<QByteArray> identityIn(const QString &path);
// Central_Unreadable.
[[nodiscard]] Result<QByteArray> pinOfIdentity(const QByteArray &pem);

}
