#pragma once

#include <QByteArray>

#include <optional>

// One request of a tablet and central's answer to it, without the network between: what both sides make and read. The routes
// and the answers are in central/openapi.yaml; HTTP and TLS are somebody else's.
namespace rt::sync {

inline constexpr qsizetype kMostHeld = 1000;                 // chains in one POST /v1/held
inline constexpr qsizetype kHeldBytes = 32;                  // each: chain (16) | epoch (16)
inline constexpr qsizetype kLargestChunk = 1024 * 1024;      // of a PATCH: a slow link loses little when it is cut

struct Ask {
    QByteArray method, target, contentType, body;
    QByteArray pin;                          // of the certificate that the connection was made with
    std::optional<qint64> uploadOffset = {}, uploadLength = {};
};

struct Answer {
    int status = 0;
    QByteArray contentType, body;
    std::optional<qint64> uploadOffset = {}, downNumber = {};
    std::optional<int> retryAfter = {};      // seconds
};

}
