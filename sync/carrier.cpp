#include "sync/carrier.h"

#include <curl/curl.h>

#include <QFile>
#include <QRegularExpression>

#include <cstring>

using namespace Qt::StringLiterals;

namespace rt::sync {
namespace {

using namespace std::chrono_literals;

constexpr long kConnectSeconds = 20;                 // in all: name, connection, handshake
constexpr long kSlowBytes = 200, kSlowSeconds = 30;  // slower than that for so long is no link
constexpr long kLongestSeconds = 600;                // a chunk at the slowest speed that is still one
constexpr qsizetype kLargestAnswer = std::max<qsizetype>(tuning::kLargestDown, kMostHeld * kReceiptBytes) + 4096;
constexpr qsizetype kMostHeaderBytes = 32 * 1024;

struct Heard {
    QByteArray body, type;
    qsizetype headers = 0;
    std::optional<qint64> offset, number;
    std::optional<int> after;
    bool tooMuch = false;
};

std::optional<qint64> numberIn(const QByteArray &text)
{
    static const QRegularExpression form(u"\\A[0-9]{1,18}\\z"_s);
    return form.match(QString::fromLatin1(text)).hasMatch() ? std::optional(text.toLongLong()) : std::nullopt;
}

size_t takeBody(char *bytes, size_t, size_t count, void *into)
{
    auto *heard = static_cast<Heard *>(into);
    if (heard->body.size() + qsizetype(count) > kLargestAnswer) {
        heard->tooMuch = true;
        return 0;
    }
    heard->body.append(bytes, qsizetype(count));
    return count;
}

size_t takeHeader(char *bytes, size_t, size_t count, void *into)
{
    auto *heard = static_cast<Heard *>(into);
    heard->headers += qsizetype(count);
    if (heard->headers > kMostHeaderBytes) {
        heard->tooMuch = true;
        return 0;
    }
    const QByteArray line(bytes, qsizetype(count));
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.first(std::max<qsizetype>(colon, 0)).toLower(), value = line.mid(colon + 1).trimmed();
    if (line.startsWith("HTTP/"))
        *heard = Heard{.body = {}, .type = {}, .headers = heard->headers, .offset = {}, .number = {}, .after = {}};   // interim before
    else if (name == "content-type")
        heard->type = value;
    else if (name == "upload-offset")
        heard->offset = numberIn(value);
    else if (name == "down-number")
        heard->number = numberIn(value);
    else if (name == "retry-after") {
        const auto seconds = numberIn(value);
        heard->after = seconds ? std::optional(int(std::min<qint64>(*seconds, 1'000'000))) : std::nullopt;
    }
    return count;
}

// Of the certificate that was shown first: whoever made it.
QString issuerIn(CURL *handle)
{
    curl_certinfo *shown = nullptr;
    if (curl_easy_getinfo(handle, CURLINFO_CERTINFO, &shown) != CURLE_OK || !shown || shown->num_of_certs < 1)
        return {};
    for (const curl_slist *each = shown->certinfo[0]; each; each = each->next) {
        if (std::strncmp(each->data, "Issuer:", 7) == 0) {
            QString issuer = QString::fromUtf8(each->data + 7).trimmed().left(200);
            for (QChar &c : issuer)          // it is on its way to a screen, and is whatever they like
                c = c.isPrint() ? c : u'?';
            return issuer;
        }
    }
    return {};
}

}

struct Carrier::Session {
    CURL *handle = curl_easy_init();
    ~Session() { curl_easy_cleanup(handle); }
};

Carrier::Carrier(const Contact &contact, const QString &identity, const QString &proxy)
    : m_contact(contact), m_identity(QFile::encodeName(identity)), m_proxy(proxy.toLatin1()), m_session(std::make_unique<Session>())
{
    QByteArrayList pins;
    for (const QByteArray &pin : contact.pins)
        pins += "sha256//" + pin.toBase64();
    m_pins = pins.join(';');
    for (const QByteArray &authority : contact.interceptors)
        m_authorities += "-----BEGIN CERTIFICATE-----\n" + authority.toBase64() + "\n-----END CERTIFICATE-----\n";
}

Carrier::~Carrier() = default;

Steady Carrier::stalledFor() const
{
    return std::chrono::duration_cast<Steady>(std::chrono::steady_clock::now().time_since_epoch()) - Steady(m_moved.load());
}

// Called by the library now and then, also while nothing moves.
int Carrier::looked(void *carrier, qint64, qint64 down, qint64, qint64 up)
{
    auto *self = static_cast<Carrier *>(carrier);
    if (self->m_bytes.exchange(down + up) != down + up)
        self->m_moved = std::chrono::duration_cast<Steady>(std::chrono::steady_clock::now().time_since_epoch()).count();
    return self->m_stop.load();
}

std::variant<Answer, Carrier::Lost> Carrier::carry(const Ask &ask)
{
    m_stop = false;
    m_bytes = -1;
    Lost worst;
    for (qsizetype i = 0; i < m_contact.addresses.size() && !m_stop; ++i) {
        const qsizetype which = (m_first + i) % m_contact.addresses.size();
        auto how = tryAt(m_contact.addresses[which], ask, false);
        if (const Lost *lost = std::get_if<Lost>(&how); lost && lost->why == Failure::Intercepted && !m_authorities.isEmpty()) {
            auto allowed = tryAt(m_contact.addresses[which], ask, true);
            if (std::holds_alternative<Answer>(allowed) || std::get<Lost>(allowed).why == Failure::Cut)
                how = std::move(allowed);
        }
        if (std::holds_alternative<Answer>(how)) {
            m_first = which;
            return how;
        }
        // What an administrator can do most about, of all that the addresses brought.
        const Lost &lost = std::get<Lost>(how);
        if (i == 0 || int(lost.why) > int(worst.why))
            worst = lost;
    }
    return worst;
}

std::variant<Answer, Carrier::Lost> Carrier::tryAt(const QString &address, const Ask &ask, bool intercepted)
{
    CURL *handle = m_session->handle;
    if (!handle)
        return Lost{};
    curl_easy_reset(handle);                 // the connection stays, if it is to the same place in the same way
    Heard heard;
    const QByteArray url = address.toLatin1() + ask.target;
    bool fine = true;
    const auto set = [&](CURLoption option, auto value) { fine = fine && curl_easy_setopt(handle, option, value) == CURLE_OK; };
    set(CURLOPT_URL, url.constData());
    set(CURLOPT_PROTOCOLS_STR, "https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_HTTP_CONTENT_DECODING, 0L);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_PROXY, m_proxy.constData()); // also "": whatever the environment says
    set(CURLOPT_NOPROXY, "");
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    set(CURLOPT_UNRESTRICTED_AUTH, 0L);
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_3));
    set(CURLOPT_SSLCERT, m_identity.constData());
    set(CURLOPT_SSLKEY, m_identity.constData());
    set(CURLOPT_CERTINFO, 1L);
    if (intercepted) {
        curl_blob authorities{const_cast<char *>(m_authorities.constData()), size_t(m_authorities.size()), CURL_BLOB_COPY};
        set(CURLOPT_CAINFO_BLOB, &authorities);
        set(CURLOPT_CAPATH, static_cast<char *>(nullptr));
        set(CURLOPT_SSL_VERIFYPEER, 1L);
        set(CURLOPT_SSL_VERIFYHOST, 2L);
    } else {
        // The pin alone says who it is: no authority is asked, and no name.
        set(CURLOPT_SSL_VERIFYPEER, 0L);
        set(CURLOPT_SSL_VERIFYHOST, 0L);
        set(CURLOPT_PINNEDPUBLICKEY, m_pins.constData());
    }
    set(CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
    set(CURLOPT_LOW_SPEED_LIMIT, kSlowBytes);
    set(CURLOPT_LOW_SPEED_TIME, kSlowSeconds);
    set(CURLOPT_TIMEOUT, kLongestSeconds);
    set(CURLOPT_WRITEFUNCTION, takeBody);
    set(CURLOPT_WRITEDATA, &heard);
    set(CURLOPT_HEADERFUNCTION, takeHeader);
    set(CURLOPT_HEADERDATA, &heard);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFODATA, this);
    set(CURLOPT_XFERINFOFUNCTION, +[](void *self, curl_off_t total, curl_off_t down, curl_off_t all, curl_off_t up) {
        return looked(self, total, down, all, up);
    });

    curl_slist *headers = nullptr;
    const auto header = [&](const QByteArray &line) { headers = curl_slist_append(headers, line.constData()); };
    header("Expect:");                       // nothing is gained by asking before a chunk
    header("Accept:");
    if (!ask.contentType.isEmpty())
        header("Content-Type: " + ask.contentType);
    if (ask.uploadOffset)
        header("Upload-Offset: " + QByteArray::number(*ask.uploadOffset));
    if (ask.uploadLength)
        header("Upload-Length: " + QByteArray::number(*ask.uploadLength));
    if (ask.method == "HEAD") {
        set(CURLOPT_NOBODY, 1L);
    } else if (ask.method != "GET") {
        set(CURLOPT_POST, 1L);
        set(CURLOPT_CUSTOMREQUEST, ask.method.constData());
        set(CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(ask.body.size()));
        set(CURLOPT_POSTFIELDS, ask.body.constData());
    }
    set(CURLOPT_HTTPHEADER, headers);

    const CURLcode code = fine ? curl_easy_perform(handle) : CURLE_FAILED_INIT;
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    long tunnel = 0;                         // what a proxy said to being asked for a connection
    curl_easy_getinfo(handle, CURLINFO_HTTP_CONNECTCODE, &tunnel);
    const QString issuer = issuerIn(handle);
    curl_slist_free_all(headers);
    if (code != CURLE_OK && tunnel >= 300)
        return Lost{Failure::Proxy};
    switch (code) {
    case CURLE_OK:
        return Answer{.status = int(status), .contentType = heard.type, .body = heard.body, .uploadOffset = heard.offset,
                      .downNumber = heard.number, .retryAfter = heard.after};
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_PEER_FAILED_VERIFICATION:
        return Lost{Failure::Intercepted, issuer};
    case CURLE_COULDNT_RESOLVE_PROXY:
        return Lost{Failure::Proxy};
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
        return Lost{Failure::Tls};
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_FAILED_INIT:
        return Lost{Failure::NoNetwork};
    default:
        return Lost{Failure::Cut};
    }
}

}
