#include "sync/central/head.h"

#include <QByteArray>
#include <QByteArrayList>


#include <algorithm>
#include <array>
#include <cstring>

namespace rt::central {
namespace {

Head refused(int status, const char *code) { return {.state = Head::State::Refused, .status = status, .code = code, .bytes = 0}; }

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::strchr("!#$%&'*+-.^_`|~", c);
    });
}

// The first line: METHOD SP target SP HTTP/1.1.
Head requestLine(QByteArrayView line)
{
    const QByteArrayList words = line.toByteArray().split(' ');
    if (words.size() != 3 || !isToken(words[0]) || words[1].isEmpty()
        || !std::ranges::all_of(words[1], [](char c) { return c > ' ' && c < '\x7f'; }))
        return refused(400, "malformed");
    if (words[2] == "HTTP/1.1")
        return {};
    return words[2].startsWith("HTTP/1.") || words[2].startsWith("HTTP/2") ? refused(505, "version") : refused(400, "malformed");
}

bool isLength(QByteArrayView value)
{
    return !value.isEmpty() && value.size() <= 18 && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
}

}

Head readHead(QByteArrayView bytes, const Limits &limits)
{
    // The fields that say where a body ends, whose it is and what is wanted: each once at most.
    constexpr std::array kOnce{"host", "content-length", "content-type", "transfer-encoding", "expect", "upload-offset", "upload-length",
                               "connection"};
    std::array<int, kOnce.size()> seen{};
    const QByteArrayView within = bytes.first(std::min(bytes.size(), limits.headerBytes));
    qsizetype at = 0;
    for (int line = 0;; ++line) {
        const qsizetype end = within.indexOf('\n', at);
        const QByteArrayView text = within.sliced(at, (end < 0 ? within.size() : end) - at);
        // A line feed alone, a carriage return alone, NUL, other control characters: refused as soon as they are there.
        const qsizetype most = end < 0 ? text.size() : text.size() - 1;
        if (end >= 0 && !text.endsWith('\r'))
            return refused(400, "malformed");
        for (qsizetype i = 0; i < most; ++i) {
            const bool mayFollow = end < 0 && i == text.size() - 1 && text[i] == '\r';
            if ((quint8(text[i]) < 0x20 && text[i] != '\t' && !mayFollow) || text[i] == '\x7f')
                return refused(400, "malformed");
        }
        if (end < 0)
            return bytes.size() >= limits.headerBytes ? refused(431, "headers") : Head{};
        const QByteArrayView whole = text.chopped(1);
        at = end + 1;
        if (line == 0) {
            if (const Head wrong = requestLine(whole); wrong.state == Head::State::Refused)
                return wrong;
            continue;
        }
        if (whole.isEmpty())
            break;
        if (line > limits.headerCount)
            return refused(431, "headers");
        const qsizetype colon = whole.indexOf(':');
        if (colon < 0 || !isToken(whole.first(colon)))       // also a folded line, and a space before the colon
            return refused(400, "malformed");
        const QByteArray name = whole.first(colon).toByteArray().toLower();
        const QByteArrayView value = whole.sliced(colon + 1).trimmed();
        const auto *known = std::ranges::find(kOnce, name, [](const char *each) { return QByteArray(each); });
        if (known != kOnce.end() && ++seen[size_t(known - kOnce.begin())] > 1)
            return refused(400, "malformed");
        if ((name == "content-length" || name == "upload-offset" || name == "upload-length") && !isLength(value))
            return refused(400, "malformed");
        if (name == "host" && (value.isEmpty() || value.size() > 300 || value.contains(' ') || value.contains('/') || value.contains('@')))
            return refused(400, "malformed");
    }
    if (seen[0] == 0 || (seen[1] > 0 && seen[3] > 0))        // no Host; two ways to say how long the body is
        return refused(400, "malformed");
    if (seen[3] > 0)
        return refused(411, "length");
    return {.state = Head::State::Whole, .status = 0, .code = "", .bytes = at};
}

}
