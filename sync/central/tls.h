#pragma once

#include "sync/central/limits.h"

#include <QByteArray>

struct ssl_ctx_st;
struct ssl_st;

namespace rt::central {

// What a front demands of TLS: version 1.3 alone, with a certificate of the other end, and nothing kept of a connection for the
// next, so a withdrawn key has nothing to come back with. False: `identity` (identity.h) cannot be used.
[[nodiscard]] bool prepareTls(ssl_ctx_st *context, const QByteArray &identity, const Limits &limits);
// Of the certificate that the other end showed; empty: none.
[[nodiscard]] QByteArray pinOfPeer(const ssl_st *connection);

}
