#pragma once

#include "storage/model/result.h"

#include <tss2/tss2_esys.h>

#include <cstring>
#include <memory>
#include <utility>

namespace rt {

// What the chip, or the way to it, answered, as one of our codes; `asked` names the command for the log.
[[nodiscard]] Error tpmError(TSS2_RC answer, const char *asked);
// The chip's answer without the number of the parameter, session or handle it is about. Zero: not from the chip.
[[nodiscard]] TSS2_RC tpmAnswer(TSS2_RC answer);
[[nodiscard]] Done tpmDone(TSS2_RC answer, const char *asked);

// A connection; ends with the pointer, and what it borrowed of the chip goes with the objects below.
struct TpmLinkEnd {
    void operator()(ESYS_CONTEXT *link) const;
};
using TpmLink = std::unique_ptr<ESYS_CONTEXT, TpmLinkEnd>;
// `tcti` names the way: "device:FILE" or "swtpm:...". No other, because the library would load or run what is named.
[[nodiscard]] Result<TpmLink> openTpmLink(const QString &tcti);

// What a command gave back; wiped and freed with the object.
template<class T>
class TpmGiven {
public:
    TpmGiven() = default;
    ~TpmGiven()
    {
        if (m_given)
            explicit_bzero(m_given, sizeof *m_given);
        Esys_Free(m_given);
    }
    Q_DISABLE_COPY_MOVE(TpmGiven)

    [[nodiscard]] T **out() { return &m_given; }
    [[nodiscard]] T *get() const { return m_given; }
    [[nodiscard]] T *operator->() const { return m_given; }

private:
    T *m_given = nullptr;
};

// A key, a sealed object or a session in one of the chip's few places; the place is free again when this goes.
class TpmPlace {
public:
    explicit TpmPlace(ESYS_CONTEXT *link) : m_link(link) {}
    ~TpmPlace();
    TpmPlace(TpmPlace &&other) noexcept : m_link(other.m_link), m_place(std::exchange(other.m_place, ESYS_TR_NONE)) {}
    Q_DISABLE_COPY(TpmPlace)
    TpmPlace &operator=(TpmPlace &&) = delete;

    [[nodiscard]] ESYS_TR *out() { return &m_place; }
    [[nodiscard]] ESYS_TR get() const { return m_place; }

private:
    ESYS_CONTEXT *m_link;
    ESYS_TR m_place = ESYS_TR_NONE;
};

}
