#pragma once

#include "storage/store.h"
#include "tests/support/table.h"

namespace rt::bench {

// Words in which some stand often and most seldom, as in speech; the same for the same number.
[[nodiscard]] QString spoken(int number, int characters);

// Meetings as they are minuted: whoever is there, then what is shared, decided and done, each about 300 bytes long.
class Minutes {
public:
    explicit Minutes(int entries);
    // The meeting's events, with an id, a name and words of its own.
    [[nodiscard]] std::vector<Event> meeting(int number) const;
    // Into the store, a meeting a transaction. False with a word on standard error when it cannot be.
    [[nodiscard]] bool write(Store &store, int meetings) const;

private:
    std::vector<Event> m_pattern;
};

}
