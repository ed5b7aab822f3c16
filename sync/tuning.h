#pragma once

#include <chrono>

#include <QtGlobal>

// Every size and time of carrying, with its reason.
namespace rt::sync::tuning {

using namespace std::chrono_literals;

inline constexpr qsizetype kChunk = 128 * 1024;              // what a cut costs at most; two of the smallest bundles in one
inline constexpr std::chrono::milliseconds kFirstDelay = 1s, kLongestDelay = 5min;
inline constexpr std::chrono::milliseconds kWatchedDelay = 1s;       // while somebody looks: row Y6
inline constexpr std::chrono::milliseconds kAsideFor = 1h;           // what central refused is not sent again before
inline constexpr std::chrono::milliseconds kRevokedFor = 1h;
inline constexpr std::chrono::milliseconds kLongestRetryAfter = 1h;  // a central that says more is mistaken
inline constexpr std::chrono::milliseconds kPoll = 15min;            // with nothing to send: is there anything for us?
inline constexpr int kMostOffsets = 4;                       // answers "we are elsewhere" to one bundle in one session
inline constexpr std::chrono::milliseconds kSpeedOver = 10s; // the speed shown is of this time: steady, yet not stale
inline constexpr qint64 kLargestDown = 4 * 1024 * 1024;      // a document for the tablet

}
