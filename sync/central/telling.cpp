#include "sync/central/telling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt::central {
namespace {

QByteArray name(Telling::Event event)
{
    switch (event) {
    case Telling::Event::Started: return "started";
    case Telling::Event::Stopping: return "stopping";
    case Telling::Event::Stopped: return "stopped";
    case Telling::Event::NotHandshaken: return "not-handshaken";
    case Telling::Event::Refused: return "connection-refused";
    case Telling::Event::TimedOut: return "timed-out";
    case Telling::Event::DatabaseGone: return "database-gone";
    }
    return {};
}

// A last line of defence: whatever came here, a line stays a line, and a value stays within its quotes.
QByteArray quoted(const QByteArray &text)
{
    QByteArray safe = "\"";
    for (const char c : text.left(200))
        safe += c < ' ' || c == '"' || c == '\\' || c == '\x7f' || quint8(c) > 0x7f ? '?' : c;
    return safe + '"';
}

QByteArray number(double value) { return QByteArray::number(value, 'g', 10); }

}

QByteArray methodWord(const QByteArray &method)
{
    constexpr const char *kKnown[] = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"};
    return std::ranges::find(kKnown, method, [](const char *each) { return QByteArray(each); }) != std::end(kKnown) ? method : "other";
}

void Telling::line(Instant at, const std::vector<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArray text = "{\"at\":" + quoted(format(at).toLatin1());
    for (const auto &[key, value] : fields)
        text += ',' + quoted(key) + ':' + value;
    m_write(text + "}\n");
}

void Telling::request(const Request &request, Instant at)
{
    const std::lock_guard lock(m_mutex);
    const QByteArray route(routeName(request.route).data());
    ++m_requests[{route, request.status}];
    m_in += request.in;
    m_out += request.out;
    Times &times = m_times[route];
    const double seconds = std::chrono::duration<double>(request.took).count();
    ++times.count;
    times.sum += seconds;
    for (size_t i = 0; i < kBuckets.size(); ++i)
        times.below[i] += seconds <= kBuckets[i] ? 1 : 0;
    line(at, {{"event", "\"request\""}, {"route", quoted(route)}, {"method", quoted(methodWord(request.method))},
              {"status", QByteArray::number(request.status)}, {"code", quoted(request.code)},
              {"pin", quoted(request.pin.first(std::min<qsizetype>(8, request.pin.size())).toHex())}, {"address", quoted(request.address)},
              {"in", QByteArray::number(request.in)}, {"out", QByteArray::number(request.out)},
              {"ms", number(1000 * seconds)}});
}

void Telling::event(Event event, const Detail &detail, Instant at)
{
    const std::lock_guard lock(m_mutex);
    ++m_events[name(event)];
    std::vector<std::pair<QByteArray, QByteArray>> fields{{"event", quoted(name(event))}};
    if (!detail.why.isEmpty())
        fields.push_back({"why", quoted(detail.why)});
    if (!detail.address.isEmpty())
        fields.push_back({"address", quoted(detail.address)});
    for (const auto &[key, value] : detail.more)
        fields.push_back({key, quoted(value)});
    line(at, fields);
}

void Telling::bundle(Intake intake)
{
    const std::lock_guard lock(m_mutex);
    ++m_bundles[QByteArray(intakeName(intake).data())];
}

void Telling::connected(int more)
{
    const std::lock_guard lock(m_mutex);
    m_connections += more;
}

void Telling::waiting(int more)
{
    const std::lock_guard lock(m_mutex);
    m_waiting += more;
}

QByteArray Telling::metrics() const
{
    const std::lock_guard lock(m_mutex);
    QByteArray text;
    const auto head = [&](const char *metric, const char *type, const char *help) {
        text += QByteArray("# HELP ") + metric + ' ' + help + "\n# TYPE " + metric + ' ' + type + '\n';
    };
    const auto one = [&](const QByteArray &metric, const QByteArray &labels, const QByteArray &value) {
        text += metric + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' ' + value + '\n';
    };
    head("roundtable_requests_total", "counter", "Requests, by route and status.");
    for (const auto &[key, count] : m_requests)
        one("roundtable_requests_total", "route=\"" + key.first + "\",status=\"" + QByteArray::number(key.second) + '"', QByteArray::number(count));
    head("roundtable_bytes_total", "counter", "Bytes of requests and answers, without TLS.");
    one("roundtable_bytes_total", "direction=\"in\"", QByteArray::number(m_in));
    one("roundtable_bytes_total", "direction=\"out\"", QByteArray::number(m_out));
    head("roundtable_connections", "gauge", "Connections that are open.");
    one("roundtable_connections", {}, QByteArray::number(m_connections));
    head("roundtable_waiting", "gauge", "Requests that wait for the database.");
    one("roundtable_waiting", {}, QByteArray::number(m_waiting));
    head("roundtable_bundles_total", "counter", "Whole bundles, by what became of them.");
    for (const auto &[intake, count] : m_bundles)
        one("roundtable_bundles_total", "intake=\"" + intake + '"', QByteArray::number(count));
    head("roundtable_events_total", "counter", "What happened beside requests.");
    for (const auto &[event, count] : m_events)
        one("roundtable_events_total", "event=\"" + event + '"', QByteArray::number(count));
    head("roundtable_request_seconds", "histogram", "From the end of a request's head to the end of its answer.");
    for (const auto &[route, times] : m_times) {
        for (size_t i = 0; i < kBuckets.size(); ++i)
            one("roundtable_request_seconds_bucket", "route=\"" + route + "\",le=\"" + number(kBuckets[i]) + '"', QByteArray::number(times.below[i]));
        one("roundtable_request_seconds_bucket", "route=\"" + route + "\",le=\"+Inf\"", QByteArray::number(times.count));
        one("roundtable_request_seconds_sum", "route=\"" + route + '"', number(times.sum));
        one("roundtable_request_seconds_count", "route=\"" + route + '"', QByteArray::number(times.count));
    }
    return text;
}

}
