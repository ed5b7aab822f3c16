#pragma once

#include "app/keeping.h"

#include <algorithm>

namespace rt {

// What people gave for one act, on its way to Keeping: who showed themselves, in order, and what was chosen.
// Wiped with the work, whichever thread ends it.
struct KeyHands {
    std::vector<Keeping::Who> who;
    Keeping::NewSecret fresh;

    KeyHands() = default;
    Q_DISABLE_COPY_MOVE(KeyHands)
    ~KeyHands()
    {
        for (Keeping::Who &each : who)
            each.secret.fill(QChar(0));
        fresh.text.fill(QChar(0));
    }
    [[nodiscard]] Keeping::Who at(size_t place) const { return place < who.size() ? who[place] : Keeping::Who(); }
    // Who opens the store beside the first.
    [[nodiscard]] Keeping::Who beside(const QString &notThem = {}) const
    {
        const Keeping::Who second = at(1);
        return second.user == notThem ? Keeping::Who() : second;
    }
    [[nodiscard]] QString secretOf(const QString &user) const
    {
        const auto found = std::ranges::find(who, user, &Keeping::Who::user);
        return found == who.end() ? QString() : found->secret;
    }
};

}
