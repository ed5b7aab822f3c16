#pragma once

#include "storage/model/script.h"
#include "storage/store.h"

namespace rt {

// Plays a meeting script into a store, step by step, through the same decide() and the same append that the screens use.
// A step is either in the journal, whole, when play() returns, or it left no trace but its refusal.
class Player {
public:
    // Reads what the script's meetings hold already, so that playing goes on where it stopped.
    [[nodiscard]] static Result<Player> on(Store &store, const Script &script);

    // What became of a step: saved, or refused with a code. An Error is the store's (full disk, damage).
    struct Outcome {
        std::optional<Error> refused;
        // Did it end as the script says?
        [[nodiscard]] bool isAsSaid(const Step &step) const;
    };
    // `reasonForTheRest`: what a Seal says for whatever is missing under names of our own, which no script can know.
    [[nodiscard]] Result<Outcome> play(const Step &step, const QString &reasonForTheRest = {});

private:
    explicit Player(Store &store) : m_store(&store) {}
    [[nodiscard]] bool standsAlready(const Command &command) const;

    Store *m_store;
    Proceedings m_proceedings;
    std::optional<Event> m_last;     // of the journal, before the first step of this run
};

}
