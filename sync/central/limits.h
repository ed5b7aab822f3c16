#pragma once

#include "storage/model/bundle.h"

#include <chrono>

namespace rt::central {

// Everything that a front puts up with from its network, each with its reason. Tests hand in others.
struct Limits {
    using Ms = std::chrono::milliseconds;
    // A tablet on a train has a second between two packets; who needs longer than this comes again.
    Ms handshake{5000};
    Ms header{5000};
    Ms body{20'000};                         // a piece of 1 MiB at 50 KiB/s; a slower tablet sends smaller ones
    Ms idle{15'000};                         // between two requests: long enough for a tablet that reads its disk
    Ms answer{30'000};                       // for the database; then the connection is closed
    Ms write{20'000};
    Ms ending{10'000};                       // on SIGTERM, for what runs; then it is closed, and sent again elsewhere

    int connections = 1024;                  // 300 tablets that all come at once, three times
    int connectionsPerAddress = 64;          // an office behind one address; set it higher behind a pass-through
    qsizetype headerBytes = 8 * 1024;        // ours have 400
    int headerCount = 64;                    // ours have 8
    qsizetype readBuffer = 64 * 1024;        // a buffer that grows from 512 bytes makes a MiB twenty times slower
    qsizetype unknownBody = 1024;            // of somebody who was not looked up yet: an enrolment has 207
    qint64 bodiesAtOnce = 32 * 1024 * 1024;  // in memory, of all connections
    qsizetype certificate = 8 * 1024;        // ours have 400

    double requestsPerSecond = 400;          // a tablet that empties a full spool on a fast line stays below
    double burst = 800;
    double enrolmentsPerSecond = 1;          // an address: people type codes
    double enrolmentBurst = 20;
    int paced = 4096;                        // devices and addresses that are counted at once

    int threads = 2;                         // for the network
    int workers = 2;                         // for the database, each with a connection of its own
    int waiting = 256;                       // requests before them; more is told to come again
    std::chrono::minutes sweep{60};
};

}
