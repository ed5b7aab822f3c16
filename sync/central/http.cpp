#include "sync/central/http.h"

#include "sync/central/head.h"
#include "sync/central/identity.h"
#include "sync/central/tls.h"
#include "sync/central/turnstile.h"

#include <QDateTime>
#include <QLocale>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include <atomic>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;

namespace rt::central {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;
using Tcp = asio::ip::tcp;
using Clock = std::chrono::steady_clock;

Instant rightNow() { return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now()); }
auto into(error_code &failed) { return asio::redirect_error(asio::use_awaitable, failed); }

// HOST:PORT or [v6]:port.
std::optional<Tcp::endpoint> endpointOf(const QString &where)
{
    const qsizetype colon = where.lastIndexOf(u':');
    bool isNumber = false;
    const ushort port = where.mid(colon + 1).toUShort(&isNumber);
    QString host = where.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1).chopped(1);
    error_code failed;
    const auto address = asio::ip::make_address(host.toStdString(), failed);
    if (colon < 1 || !isNumber || failed)
        return {};
    return Tcp::endpoint(address, port);
}

// One connection. Everything about it happens on its strand; whatever takes too long closes it, whoever waits for what.
struct Connection : std::enable_shared_from_this<Connection> {
    explicit Connection(asio::io_context &context) : socket(asio::make_strand(context)), watch(socket.get_executor()) {}

    // Closes it unless another time is given before.
    void expires(std::chrono::milliseconds after)
    {
        const auto until = Clock::now() + after;
        watch.expires_at(until);
        watch.async_wait([self = shared_from_this(), until](error_code failed) {
            if (failed || self->watch.expiry() != until)
                return;
            self->isLate = true;
            self->close();
        });
    }
    void close()
    {
        error_code ignored;
        socket.close(ignored);
        watch.cancel();
    }

    Tcp::socket socket;
    asio::steady_timer watch;
    QByteArray address, pin;
    bool isIdle = true, isLate = false, isKnown = false, isAdmin = false;
};

class House {
public:
    House(const Serving &serving, Desk &desk, Telling &telling)
        : m_limits(serving.limits), m_desk(desk), m_telling(telling), m_context(serving.limits.threads),
          m_tls(asio::ssl::context::tls_server), m_porch(asio::make_strand(m_context)), m_door(m_porch), m_adminDoor(m_porch),
          m_signals(m_porch, SIGTERM, SIGINT), m_lastCall(m_porch), m_turnstile(m_limits.requestsPerSecond, m_limits.burst, m_limits.paced),
          m_enrolments(m_limits.enrolmentsPerSecond, m_limits.enrolmentBurst, m_limits.paced)
    {
        if (!prepareTls(m_tls.native_handle(), serving.identity, m_limits))
            throw std::runtime_error("the key for TLS cannot be used");
    }

    Done open(const Serving &serving)
    {
        const auto at = endpointOf(serving.listen);
        if (!at)
            return failure(Code::InvalidValue, u"--listen takes an address and a port: 0.0.0.0:8443"_s);
        if (Done listening = listen(m_door, *at); !listening)
            return listening;
        std::map<QByteArray, QByteArray> where{{"listen", told(m_door)}, {"pin", pinOfIdentity(serving.identity).value_or(QByteArray()).toHex()}};
        if (!serving.admin.isEmpty()) {
            const auto admin = endpointOf(serving.admin);
            if (!admin || !admin->address().is_loopback())
                return failure(Code::InvalidValue, u"--admin takes an address of this machine alone: 127.0.0.1:9443"_s);
            if (Done listening = listen(m_adminDoor, *admin); !listening)
                return listening;
            where["admin"] = told(m_adminDoor);
            asio::co_spawn(m_porch, accept(m_adminDoor, true), asio::detached);
        }
        asio::co_spawn(m_porch, accept(m_door, false), asio::detached);
        m_signals.async_wait([this](error_code failed, int) {
            if (!failed)
                end();
        });
        m_telling.event(Telling::Event::Started, {.more = where}, rightNow());
        return {};
    }

    void run()
    {
        std::vector<std::jthread> others;
        for (int i = 1; i < m_limits.threads; ++i)
            others.emplace_back([this] { m_context.run(); });
        m_context.run();
        others.clear();
        m_telling.event(Telling::Event::Stopped, {}, rightNow());
    }

private:
    static Done listen(Tcp::acceptor &door, const Tcp::endpoint &at)
    {
        error_code failed;
        door.open(at.protocol(), failed);
        if (!failed)
            door.set_option(Tcp::acceptor::reuse_address(true), failed);
        if (!failed)
            door.bind(at, failed);
        if (!failed)
            door.listen(asio::socket_base::max_listen_connections, failed);
        return failed ? failure(Code::InvalidValue, u"it cannot listen there: %1"_s.arg(QString::fromStdString(failed.message()))) : Done();
    }

    static QByteArray told(const Tcp::acceptor &door)
    {
        error_code failed;
        const auto at = door.local_endpoint(failed);
        const std::string host = at.address().to_string();
        return QByteArray::fromStdString(at.address().is_v6() ? '[' + host + ']' : host) + ':' + QByteArray::number(at.port());
    }

    // Nothing new from here on. Who is idle is let go at once, who is served gets its answer, and after a while it ends anyway.
    void end()
    {
        m_isEnding = true;
        m_telling.event(Telling::Event::Stopping, {}, rightNow());
        error_code ignored;
        m_door.close(ignored);
        std::vector<std::shared_ptr<Connection>> all;
        {
            const std::lock_guard lock(m_mutex);
            for (const auto &each : m_connections)
                all.push_back(each);
        }
        for (const auto &each : all) {
            asio::post(each->socket.get_executor(), [each] {
                if (each->isIdle)
                    each->close();
            });
        }
        m_lastCall.expires_after(m_limits.ending);
        m_lastCall.async_wait([this](error_code failed) {
            if (!failed)
                m_context.stop();
        });
        letGo();
    }

    // The last one turns off the light.
    void letGo()
    {
        const std::lock_guard lock(m_mutex);
        if (m_isEnding && std::ranges::none_of(m_connections, [](const auto &each) { return !each->isAdmin; }))
            asio::post(m_porch, [this] {
                m_lastCall.cancel();
                error_code ignored;
                m_adminDoor.close(ignored);
                m_context.stop();
            });
    }

    bool enter(const std::shared_ptr<Connection> &connection)
    {
        error_code failed;
        const auto from = connection->socket.remote_endpoint(failed);
        connection->address = QByteArray::fromStdString(from.address().to_string());
        {
            const std::lock_guard lock(m_mutex);
            const auto there = m_perAddress.find(connection->address);
            const int fromThere = there == m_perAddress.end() ? 0 : there->second;
            // Whoever looks after this machine gets in also when it is full.
            if (!m_isEnding && (connection->isAdmin || (int(m_connections.size()) < m_limits.connections
                                                        && fromThere < m_limits.connectionsPerAddress))) {
                ++m_perAddress[connection->address];
                m_connections.insert(connection);
                return true;
            }
        }
        tell(Telling::Event::Refused, "too-many", *connection);
        return false;
    }

    void tell(Telling::Event event, const char *why, const Connection &connection)
    {
        m_telling.event(event, {.why = why, .address = connection.address}, rightNow());
    }

    static Telling::Request blank(const Connection &connection)
    {
        return {.route = Route::None, .method = "", .code = {}, .pin = connection.pin, .address = connection.address};
    }

    void leave(const std::shared_ptr<Connection> &connection)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_connections.erase(connection);
            if (const auto found = m_perAddress.find(connection->address); found != m_perAddress.end() && --found->second == 0)
                m_perAddress.erase(found);
        }
        m_telling.connected(-1);
        letGo();
    }

    asio::awaitable<void> accept(Tcp::acceptor &door, bool isAdmin)
    {
        asio::steady_timer pause(m_porch);
        for (;;) {
            auto connection = std::make_shared<Connection>(m_context);
            error_code failed;
            co_await door.async_accept(connection->socket, into(failed));
            if (failed && !door.is_open())
                co_return;
            if (failed) {                                    // no more files, or the other end is gone already
                pause.expires_after(std::chrono::milliseconds(50));
                co_await pause.async_wait(into(failed));
                continue;
            }
            connection->isAdmin = isAdmin;
            if (!enter(connection))
                continue;
            host(connection);
        }
    }

    void host(const std::shared_ptr<Connection> &connection)
    {
        m_telling.connected(1);
        error_code ignored;
        connection->socket.set_option(Tcp::no_delay(true), ignored);
        asio::co_spawn(connection->socket.get_executor(), connection->isAdmin ? admin(connection) : greet(connection),
                       [this, connection](std::exception_ptr) {
            connection->close();
            leave(connection);
        });
    }

    asio::awaitable<void> greet(std::shared_ptr<Connection> connection)
    {
        error_code failed;
        connection->expires(m_limits.handshake);
        // Who connects and says nothing costs a socket and no more.
        co_await connection->socket.async_wait(Tcp::socket::wait_read, into(failed));
        if (failed)
            co_return tell(Telling::Event::NotHandshaken, "silent", *connection);
        asio::ssl::stream<Tcp::socket &> stream(connection->socket, m_tls);
        co_await stream.async_handshake(asio::ssl::stream_base::server, into(failed));
        if (failed)
            co_return tell(Telling::Event::NotHandshaken, connection->isLate ? "slow" : "tls", *connection);
        connection->pin = pinOfPeer(stream.native_handle());
        co_await converse(connection, stream);
        if (!connection->socket.is_open())
            co_return;
        connection->expires(std::chrono::seconds(1));
        co_await stream.async_shutdown(into(failed));
    }

    asio::awaitable<void> admin(std::shared_ptr<Connection> connection) { co_await converse(connection, connection->socket); }

    static QByteArray methodIn(const beast::flat_buffer &buffer)
    {
        const QByteArrayView bytes(static_cast<const char *>(buffer.data().data()), qsizetype(buffer.size()));
        return methodWord(bytes.first(std::max<qsizetype>(0, std::min<qsizetype>(bytes.indexOf(' '), 16))).toByteArray());
    }

    // One request after the other, until somebody has enough.
    template<class Stream> asio::awaitable<void> converse(std::shared_ptr<Connection> connection, Stream &stream)
    {
        beast::flat_buffer buffer;
        for (bool isFirst = true;; isFirst = false) {
            connection->isIdle = buffer.size() == 0;
            if (m_isEnding && connection->isIdle && !connection->isAdmin)
                co_return;
            connection->expires(isFirst || buffer.size() > 0 ? m_limits.header : m_limits.idle);
            const Head head = co_await headOf(*connection, stream, buffer);
            if (head.state == Head::State::More)
                co_return;
            Telling::Request told = blank(*connection);
            const auto began = Clock::now();
            sync::Ask ask;
            sync::Answer answer;
            bool isLast = true;
            QByteArray allow;
            told.method = ask.method = methodIn(buffer);     // whoever asks for a head gets no body, also with a refusal
            if (head.state == Head::State::Refused) {
                answer = refusal(head.status, QLatin1StringView(head.code));
            } else {
                http::request_parser<http::string_body> parser;
                error_code failed;
                const bool isRead = co_await read(*connection, stream, buffer, parser, ask, answer, allow, isLast);
                told.in = head.bytes + ask.body.size();
                if (!isRead)
                    co_return;
                if (answer.status == 0)
                    answer = co_await ask_(*connection, ask);
                const Way way = connection->isAdmin ? Way{} : wayOf(ask.method, ask.target);
                told.route = way.route;
                if (answer.status == 405)
                    allow = way.methods;
            }
            isLast = isLast || m_isEnding;
            connection->expires(m_limits.write);
            told.out = co_await write(stream, answer, ask.method == "HEAD", isLast, allow);
            told.status = answer.status;
            told.code = codeOf(answer);
            told.took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - began);
            if (!connection->isAdmin)
                m_telling.request(told, rightNow());
            if (isLast || told.out == 0)
                co_return;
            if (buffer.capacity() > size_t(2 * m_limits.headerBytes) && buffer.size() == 0)
                buffer = beast::flat_buffer();               // an idle connection holds no large buffer
        }
    }

    // Reads until a head is whole or refused; More: the connection ended.
    template<class Stream> asio::awaitable<Head> headOf(Connection &connection, Stream &stream, beast::flat_buffer &buffer)
    {
        for (;;) {
            const Head head = readHead(QByteArrayView(static_cast<const char *>(buffer.data().data()), qsizetype(buffer.size())), m_limits);
            if (head.state != Head::State::More)
                co_return head;
            error_code failed;
            const size_t count = co_await stream.async_read_some(buffer.prepare(size_t(m_limits.headerBytes) / 2), into(failed));
            if (failed) {
                if (connection.isLate && !connection.isIdle)
                    tell(Telling::Event::TimedOut, "header", connection);
                co_return Head{};
            }
            if (connection.isIdle) {
                connection.isIdle = false;
                connection.expires(m_limits.header);         // from the first byte on, however many come
            }
            buffer.commit(count);
        }
    }

    // The rest of the request, or in `answer` why it is not wanted. False: the connection ended.
    template<class Stream>
    asio::awaitable<bool> read(Connection &connection, Stream &stream, beast::flat_buffer &buffer,
                               http::request_parser<http::string_body> &parser, sync::Ask &ask, sync::Answer &answer, QByteArray &allow,
                               bool &isLast)
    {
        error_code failed;
        parser.header_limit(std::uint32_t(m_limits.headerBytes));
        parser.body_limit(std::uint64_t(sync::kLargestChunk));
        co_await http::async_read_header(stream, buffer, parser, into(failed));
        if (failed) {
            answer = failed == http::error::body_limit ? refusal(413, "too-large"_L1) : refusal(400, "malformed"_L1);
            co_return true;
        }
        const auto &request = parser.get();
        const auto field = [&](const char *name) { return QByteArray::fromStdString(std::string(request[name])); };
        ask.method = QByteArray::fromStdString(std::string(request.method_string()));
        ask.target = QByteArray::fromStdString(std::string(request.target()));
        ask.contentType = field("Content-Type").toLower();
        ask.pin = connection.pin;
        const auto number = [&](const char *name) { return request.count(name) ? std::optional(field(name).toLongLong()) : std::nullopt; };
        ask.uploadOffset = number("Upload-Offset");
        ask.uploadLength = number("Upload-Length");
        const qint64 length = qint64(parser.content_length().value_or(0));
        isLast = !request.keep_alive() || length > 0;        // a body that is not read would be taken for the next request
        if (connection.isAdmin) {
            if (length > 0)
                answer = refusal(413, "too-large"_L1);
            co_return true;
        }
        const Way way = wayOf(ask.method, ask.target);
        allow = way.methods;
        const QByteArray expect = field("Expect");
        if (way.route == Route::None)
            answer = refusal(404, "not-found"_L1);
        else if (!way.isAllowed)
            answer = refusal(405, "method"_L1);
        else if (length > way.largestBody)
            answer = refusal(413, "too-large"_L1);
        else if (!expect.isEmpty() && expect.toLower() != "100-continue")
            answer = refusal(417, "expectation"_L1);
        else if (const auto wait = way.route == Route::Enrolments ? m_enrolments.wait(connection.address, rightNow())
                                                                  : m_turnstile.wait(connection.pin, rightNow())) {
            answer = refusal(429, "slow-down"_L1);
            answer.retryAfter = *wait;
        }
        if (answer.status != 0 || length == 0)
            co_return true;
        if (length > m_limits.unknownBody && !connection.isKnown) {
            Desk::Work work = turningAway(connection.pin);
            answer = co_await call(connection, work);
            if (answer.status != 0)
                co_return true;
            connection.isKnown = true;
        }
        if (m_bodies.fetch_add(length) + length > m_limits.bodiesAtOnce) {
            m_bodies -= length;
            answer = refusal(503, "unavailable"_L1);
            answer.retryAfter = 1;
            co_return true;
        }
        if (!connection.socket.is_open()) {
            m_bodies -= length;
            co_return false;
        }
        connection.expires(m_limits.body);
        if (!expect.isEmpty()) {
            http::response<http::empty_body> goOn(http::status::continue_, 11);
            co_await http::async_write(stream, goOn, into(failed));
        }
        buffer.reserve(size_t(std::min<qint64>(length, m_limits.readBuffer)));
        if (!failed)
            co_await http::async_read(stream, buffer, parser, into(failed));
        m_bodies -= length;
        if (failed) {
            if (connection.isLate)
                tell(Telling::Event::TimedOut, "body", connection);
            co_return false;
        }
        ask.body = QByteArray::fromStdString(parser.get().body());
        parser.get().body() = std::string();
        isLast = !request.keep_alive();
        co_return true;
    }

    // Made apart, because GCC 12 destroys what is made within an expression that waits twice.
    static Desk::Work turningAway(const QByteArray &pin)
    {
        return [pin](Front &front, Repository &, Instant) { return front.turnsAway(pin).value_or(sync::Answer()); };
    }
    static Desk::Work answering(const sync::Ask &ask)
    {
        return [ask](Front &front, Repository &, Instant now) { return front.answer(ask, now); };
    }
    static Desk::Work pinging()
    {
        return [](Front &, Repository &repository, Instant) {
            return repository.ping() ? sync::Answer{.status = 200, .contentType = "application/json", .body = "{\"status\":\"ok\"}"}
                                     : refusal(503, "unavailable"_L1);
        };
    }
    sync::Answer counts() const
    {
        return {.status = 200, .contentType = "text/plain; version=0.0.4; charset=utf-8", .body = m_telling.metrics()};
    }

    asio::awaitable<sync::Answer> ask_(Connection &connection, const sync::Ask &ask)
    {
        Desk::Work work;
        sync::Answer answer;
        if (!connection.isAdmin)
            work = answering(ask);
        else if (ask.method != "GET" || (ask.target != "/metrics" && ask.target != "/health"))
            answer = refusal(404, "not-found"_L1);
        else if (ask.target == "/metrics")
            answer = counts();
        else if (m_isEnding)
            answer = refusal(503, "unavailable"_L1);
        else
            work = pinging();
        if (work)
            answer = co_await call(connection, work);
        co_return answer;
    }

    // The desk does it, on a thread of its own; the connection goes on here when it is done.
    asio::awaitable<sync::Answer> call(Connection &connection, Desk::Work &work)
    {
        connection.expires(m_limits.answer);
        const auto begin = [this, &work, executor = connection.socket.get_executor()](auto handler) {
            const auto held = std::make_shared<decltype(handler)>(std::move(handler));
            const auto answered = [held, executor](sync::Answer answer) {
                asio::post(executor, [held, answer = std::move(answer)]() mutable { std::move (*held)(std::move(answer)); });
            };
            if (!m_desk.take(std::move(work), answered)) {
                sync::Answer busy = refusal(503, "unavailable"_L1);
                busy.retryAfter = 1;
                answered(std::move(busy));
            }
        };
        return asio::async_initiate<const asio::use_awaitable_t<> &, void(sync::Answer)>(begin, asio::use_awaitable);
    }

    // How many bytes; 0: it did not arrive.
    template<class Stream>
    asio::awaitable<qint64> write(Stream &stream, const sync::Answer &answer, bool isHead, bool isLast, const QByteArray &allow)
    {
        http::response<http::string_body> response(http::int_to_status(unsigned(answer.status)), 11);
        const auto set = [&](const char *name, const QByteArray &value) { response.set(name, beast::string_view(value.constData(), size_t(value.size()))); };
        set("Date", QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
        set("Cache-Control", "no-store");
        if (!answer.contentType.isEmpty() && !isHead)
            set("Content-Type", answer.contentType);
        if (answer.uploadOffset)
            set("Upload-Offset", QByteArray::number(*answer.uploadOffset));
        if (answer.downNumber)
            set("Down-Number", QByteArray::number(*answer.downNumber));
        if (answer.retryAfter)
            set("Retry-After", QByteArray::number(*answer.retryAfter));
        if (answer.status == 405 && !allow.isEmpty())
            set("Allow", allow);
        response.keep_alive(!isLast);
        if (!isHead) {
            response.body() = answer.body.toStdString();
            if (answer.status != 204)
                response.content_length(response.body().size());
        }
        error_code failed;
        const size_t count = co_await http::async_write(stream, response, into(failed));
        co_return failed ? 0 : qint64(count);
    }

    const Limits m_limits;
    Desk &m_desk;
    Telling &m_telling;
    asio::io_context m_context;
    asio::ssl::context m_tls;
    asio::strand<asio::io_context::executor_type> m_porch;       // doors, signals and the end: one after the other
    Tcp::acceptor m_door, m_adminDoor;
    asio::signal_set m_signals;
    asio::steady_timer m_lastCall;
    Turnstile m_turnstile, m_enrolments;
    std::atomic<bool> m_isEnding = false;
    std::atomic<qint64> m_bodies = 0;
    std::mutex m_mutex;
    std::set<std::shared_ptr<Connection>> m_connections;
    std::map<QByteArray, int> m_perAddress;
};

}

Done serve(const Serving &serving, Desk &desk, Telling &telling)
{
    try {
        House house(serving, desk, telling);
        if (const Done opened = house.open(serving); !opened)
            return opened;
        house.run();
        desk.end();                                          // it still has answers for the house
        return {};
    } catch (const std::exception &fault) {
        return failure(Code::Store_Io, QString::fromUtf8(fault.what()));
    }
}

}
