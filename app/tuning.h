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
    // A pause after which spelling is looked at: as long as a draft's, so that both fall between two words.
    std::chrono::milliseconds spellingPause = 250ms;
    // Where one is (page, field, caret) is kept this long after it changed: with the write, under a second.
    std::chrono::milliseconds placeEvery = 500ms;
    // How often words that depend on the time ("3 h left") are made again: they show minutes.
    std::chrono::milliseconds tick = 20s;
    // How often a screen that offers a security key looks whether there is one: sooner than a hand leaves it.
    std::chrono::milliseconds glance = 700ms;
    // Rows of the list of meetings that are fetched at a time: two screens full on the largest tablet.
    int meetingsPage = 60;
    // The same of the audit trail, whose rows are lower.
    int auditPage = 80;
    // Hits that a search shows; whoever sees more than this looks for another word.
    int searchHits = 100;
    // Closing the program waits this long for the ledger to write what it was given; a commit takes well under 50 ms.
    std::chrono::milliseconds closing = 5s;
};

// How long a tablet may lie untouched. The tablet's policy may set others, within what is safe (tabletpolicy.h).
struct IdleTimes {
    // A glance at what somebody left lying: long enough to listen to a person without touching.
    std::chrono::milliseconds curtain = 2min;
    // Nobody is there any more. Half of it where no chip counts wrong tries (security design D3, D4).
    std::chrono::milliseconds lock = 10min;
    std::chrono::milliseconds lockWithoutChip = 5min;
    // Even the busiest day ends: whoever works on shows who they are again.
    std::chrono::milliseconds longest = 8h;
    // Time to lift a hand and say no.
    std::chrono::milliseconds warning = 60s;
    // Somebody else holds the tablet, to sign: shorter, and it never comes back by a touch.
    std::chrono::milliseconds handover = 90s;
    // A hand-over that hangs is no hand-over: reading many decisions takes half of this.
    std::chrono::milliseconds handoverLongest = 30min;
};

}
