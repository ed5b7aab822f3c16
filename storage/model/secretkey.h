#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <memory>
#include <span>

namespace rt {

// 32 bytes that open something. They lie in memory of their own that is never swapped nor dumped, stands between
// guard pages, and is wiped when the key goes. There is no copy; take one on purpose with clone().
class SecretKey {
public:
    static constexpr std::size_t kBytes = 32;

    [[nodiscard]] static SecretKey random();
    [[nodiscard]] static SecretKey zero();
    // Exactly kBytes; wiping the source is the caller's business.
    [[nodiscard]] static SecretKey copyOf(QByteArrayView bytes);
    // A key for one purpose; `context` is eight characters.
    [[nodiscard]] SecretKey derived(const char (&context)[9]) const;
    [[nodiscard]] SecretKey clone() const;

    [[nodiscard]] std::span<const unsigned char, kBytes> bytes() const;
    [[nodiscard]] unsigned char *data() { return m_bytes.get(); }
    [[nodiscard]] bool operator==(const SecretKey &other) const;      // in constant time

private:
    struct Free { void operator()(unsigned char *bytes) const; };
    SecretKey();
    std::unique_ptr<unsigned char, Free> m_bytes;
};

}
