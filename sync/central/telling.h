#pragma once

#include "storage/model/intake.h"
#include "storage/model/moment.h"
#include "sync/central/front.h"

#include <QByteArray>

#include <array>
#include <map>
#include <mutex>

namespace rt::central {

// What a front tells whoever looks after it: one line of JSON for each request and each thing that happened, and counts for
// Prometheus. Every word in it is one of ours, a number, an address as the system writes it, or a pin: nothing that a client
// wrote, and no content. May be told by several threads.
class Telling {
public:
    using Write = std::function<void(const QByteArray &line)>;
    explicit Telling(Write write) : m_write(std::move(write)) {}

    struct Request {
        Route route = Route::None;
        QByteArray method = {}, code = {};   // the latter of a refusal
        QByteArray pin = {}, address = {};
        int status = 0;
        qint64 in = 0, out = 0;
        std::chrono::microseconds took{};
    };
    void request(const Request &request, Instant at);
    // `what` and `why` are words of ours.
    enum class Event : quint8 { Started, Stopping, Stopped, NotHandshaken, Refused, TimedOut, DatabaseGone };
    struct Detail { QByteArray why = {}, address = {}; std::map<QByteArray, QByteArray> more = {}; };
    void event(Event event, const Detail &detail, Instant at);
    void bundle(Intake intake);
    void connected(int more);                // or fewer
    void waiting(int more);

    [[nodiscard]] QByteArray metrics() const;
    static constexpr std::array kBuckets{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0};

private:
    struct Times { std::array<qint64, kBuckets.size()> below{}; qint64 count = 0; double sum = 0; };
    void line(Instant at, const std::vector<std::pair<QByteArray, QByteArray>> &fields);

    Write m_write;
    mutable std::mutex m_mutex;
    std::map<std::pair<QByteArray, int>, qint64> m_requests;
    std::map<QByteArray, Times> m_times;
    std::map<QByteArray, qint64> m_bundles, m_events;
    qint64 m_in = 0, m_out = 0, m_connections = 0, m_waiting = 0;
};

// The methods that HTTP knows, as themselves; every other as "other".
[[nodiscard]] QByteArray methodWord(const QByteArray &method);

}
