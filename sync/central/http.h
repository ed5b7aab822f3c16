#pragma once

#include "sync/central/desk.h"

namespace rt::central {

// The front on its network: HTTP/1.1 in TLS 1.3, each connection with the certificate of who is at its other end, a limit on
// everything (limits.h). What it cannot refuse by a request's head alone it asks of the desk. Beside it, on a port of this
// machine alone and in clear, whether the database answers, and counts.
struct Serving {
    QString listen, admin;                   // HOST:PORT; the latter a loopback address, or empty
    QByteArray identity;                     // identity.h
    Limits limits = {};
};
// Until SIGTERM or SIGINT; then what runs is finished and nothing new begun. InvalidValue: an address that cannot be
// listened at, with the reason.
[[nodiscard]] Done serve(const Serving &serving, Desk &desk, Telling &telling);

}
