#pragma once

#include <chrono>

namespace rt {

using namespace std::chrono_literals;

// Every time and size that the screens live by, with its reason. A value of this type is handed down, so that tests
// shorten what they would otherwise wait for.
struct Limits {
    // A pause in typing after which a draft is written: shorter than a person looks up, longer than between two keys.
    std::chrono::milliseconds draftPause = 250ms;
    // While somebody types without a pause, a draft is never older than this: a power cut costs one second of typing.
    std::chrono::milliseconds draftAtLeastEvery = 1000ms;
    // How often words that depend on the time ("3 h left") are made again: they show minutes.
    std::chrono::milliseconds tick = 20s;
    // Rows of the list of meetings that are fetched at a time: two screens full on the largest tablet.
    int meetingsPage = 60;
    // Hits that a search shows; whoever sees more than this looks for another word.
    int searchHits = 100;
    // Closing the program waits this long for the ledger to write what it was given; a commit takes well under 50 ms.
    std::chrono::milliseconds closing = 5s;
};

}
