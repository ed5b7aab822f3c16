#pragma once

#include "storage/model/chainfile.h"

#include <optional>

namespace rt {

// Leave to go from this tablet to another place: whatever carries runs of a journal out (an outbox, a medium, a relay to a
// second tablet) takes this and no bare chain, and nobody can make one but by asking here. Practice never has it: a
// made-up child must not stand in a council's system. Asked of the header that the chain's own signature covers, so
// what is carried and what was asked about cannot be two things.
class Leave {
public:
    [[nodiscard]] static std::optional<Leave> of(const ChainHeader &header)
    {
        if (header.practice)
            return {};
        return Leave(header);
    }
    [[nodiscard]] const ChainHeader &header() const { return m_header; }

private:
    explicit Leave(const ChainHeader &header) : m_header(header) {}
    ChainHeader m_header;
};

}
