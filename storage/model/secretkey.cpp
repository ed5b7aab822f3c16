#include "storage/model/secretkey.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace rt {

namespace {

bool ready()
{
    static const bool ok = sodium_init() >= 0;
    return ok;
}

}

void SecretKey::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

SecretKey::SecretKey()
{
    if (!ready())
        std::abort();       // no random numbers, no locked memory: nothing here may go on
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(kBytes)));
    if (!m_bytes)
        throw std::bad_alloc();
}

SecretKey SecretKey::random()
{
    SecretKey key;
    randombytes_buf(key.data(), kBytes);
    return key;
}

SecretKey SecretKey::zero()
{
    SecretKey key;
    std::memset(key.data(), 0, kBytes);
    return key;
}

SecretKey SecretKey::copyOf(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() == qsizetype(kBytes));
    SecretKey key;
    std::memcpy(key.data(), bytes.data(), kBytes);
    return key;
}

SecretKey SecretKey::derived(const char (&context)[9]) const
{
    static_assert(sizeof context == crypto_kdf_CONTEXTBYTES + 1 && kBytes == crypto_kdf_KEYBYTES);
    SecretKey key;
    crypto_kdf_derive_from_key(key.data(), kBytes, 1, context, m_bytes.get());
    return key;
}

SecretKey SecretKey::clone() const
{
    SecretKey key;
    std::memcpy(key.data(), m_bytes.get(), kBytes);
    return key;
}

std::span<const unsigned char, SecretKey::kBytes> SecretKey::bytes() const
{
    return std::span<const unsigned char, kBytes>(m_bytes.get(), kBytes);
}

bool SecretKey::operator==(const SecretKey &other) const
{
    return sodium_memcmp(m_bytes.get(), other.m_bytes.get(), kBytes) == 0;
}

}
