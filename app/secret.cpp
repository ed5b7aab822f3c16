#include "app/secret.h"

#include <sodium.h>

namespace rt {

Secret::Secret(QObject *parent) : QObject(parent)
{
    m_bytes.reserve(kMaxBytes);
}

Secret::~Secret()
{
    wipe(m_bytes);
}

void Secret::type(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    const bool plain = std::none_of(text.begin(), text.end(),
                                    [](QChar c) { return c.category() == QChar::Other_Control; });
    // Growing beyond what was reserved would leave a copy behind in memory that nobody wipes.
    if (plain && !utf8.isEmpty() && m_bytes.size() + utf8.size() <= kMaxBytes) {
        m_bytes.append(utf8);
        m_count += int(text.toUcs4().size());
        Q_EMIT changed();
    }
    wipe(utf8);
}

void Secret::erase()
{
    if (m_bytes.isEmpty())
        return;
    const auto continues = [this] { return (uchar(m_bytes.back()) & 0xC0) == 0x80; };      // inside a UTF-8 character
    for (bool more = true; more && !m_bytes.isEmpty();) {
        more = continues();
        m_bytes.data()[m_bytes.size() - 1] = 0;
        m_bytes.chop(1);
    }
    --m_count;
    Q_EMIT changed();
}

void Secret::clear()
{
    wipe(m_bytes);
    m_bytes.reserve(kMaxBytes);
    m_count = 0;
    Q_EMIT changed();
}

bool Secret::matches(rt::Secret *other) const
{
    return other && m_bytes.size() == other->m_bytes.size()
        && sodium_memcmp(m_bytes.constData(), other->m_bytes.constData(), size_t(m_bytes.size())) == 0;
}

QByteArray Secret::take()
{
    QByteArray taken;
    taken.swap(m_bytes);
    m_bytes.reserve(kMaxBytes);
    m_count = 0;
    Q_EMIT changed();
    return taken;
}

void Secret::wipe(QByteArray &bytes)
{
    // Through const, because data() would make a copy of shared bytes and wipe only that one.
    sodium_memzero(const_cast<char *>(bytes.constData()), size_t(bytes.size()));
    bytes = QByteArray();        // not clear(), whose count of references the thread sanitizer cannot see (tests/support/tsan.supp)
}

}
