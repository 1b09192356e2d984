// The only translation unit that sees Boost.

#include "app/portal/httpserver.h"

#include "app/portal/answers.h"
#include "app/portal/clientaddress.h"
#include "app/portal/connectioncounter.h"
#include "app/portal/httphandling.h"
#include "app/portal/httpheadercheck.h"
#include "app/portal/listenaddress.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

#include <list>
#include <thread>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

namespace hauspost::portal {

namespace {

constexpr auto nothrow = asio::as_tuple(asio::use_awaitable);

/// The handler of the worker thread that runs.
thread_local const HttpHandler *t_handler = nullptr;

QByteArray bytesOf(beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

beast::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

HttpRequest requestFrom(const http::request<http::string_body> &message)
{
    HttpRequest request;
    request.method = bytesOf(message.method_string());
    request.setTarget(bytesOf(message.target()));
    for (const auto &field : message) {
        request.headers.push_back({bytesOf(field.name_string()), bytesOf(field.value())});
    }
    request.body = QByteArray(message.body().data(), static_cast<qsizetype>(message.body().size()));
    return request;
}

struct Session
{
    beast::tcp_stream stream;
    std::string peer; ///< address
    beast::flat_buffer buffer = {};
    bool idle = true; ///< between two requests
};

/// What came of waiting for a request: a message, a refusal (status) or nothing (the peer left or was too slow).
struct Received
{
    enum class Kind { Message, Refusal, Nothing } kind = Kind::Nothing;
    http::request<http::string_body> message;
    int status = 0;
};

Received refusal(int status)
{
    return {Received::Kind::Refusal, {}, status};
}

class Server final : public HttpServer
{
public:
    Server(const HttpOptions &options, HandlerFactory factory) : m_options(options), m_factory(std::move(factory)) {}

    Result<> open();
    [[nodiscard]] QString address() const override;
    void run() override;
    void stop() override;

private:
    asio::awaitable<void> acceptLoop();
    asio::awaitable<void> serve(tcp::socket socket);
    asio::awaitable<void> converse(Session &session);
    asio::awaitable<Received> receive(Session &session, bool first);
    asio::awaitable<Received> receiveMessage(Session &session);
    asio::awaitable<HttpResponse> respond(const HttpRequest &request);
    asio::awaitable<bool> send(Session &session, const HttpResponse &response, bool head, bool keepAlive);
    asio::awaitable<void> linger(Session &session);
    void beginStop();
    void endWhenEmpty();

    const HttpOptions m_options;
    const HandlerFactory m_factory;
    std::list<Session *> m_sessions;
    ConnectionCounter m_connections{m_options.limits.connections, m_options.limits.connectionsPerAddress};
    bool m_stopping = false;
    asio::io_context m_work; // outlives the connections that wait for it
    asio::io_context m_network{1};
    tcp::acceptor m_acceptor{m_network};
    tcp::endpoint m_endpoint;
    asio::signal_set m_signals{m_network};
    asio::steady_timer m_stopTimer{m_network};
};

Result<> Server::open()
{
    const auto where = listenAddressFrom(m_options.listen);
    error_code error;
    const auto ip = asio::ip::make_address(where ? where->host.toStdString() : std::string(), error);
    if (!where || error) {
        return Failure(where ? addressFault(m_options.listen) : where.error());
    }
    if (!ip.is_loopback()) {
        return fail(ErrorCode::ListenNotLoopback, {m_options.listen});
    }
    const tcp::endpoint endpoint(ip, where->port);
    m_acceptor.open(endpoint.protocol(), error);
    if (!error) {
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    }
    if (!error) {
        m_acceptor.bind(endpoint, error);
    }
    if (!error) {
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    }
    if (!error) {
        m_endpoint = m_acceptor.local_endpoint(error);
    }
    if (error) {
        return fail(ErrorCode::ListenFailed, {m_options.listen, QString::fromStdString(error.message())});
    }
    return {};
}

QString Server::address() const
{
    return addressText(QString::fromStdString(m_endpoint.address().to_string()), m_endpoint.port());
}

void Server::run()
{
    auto guard = asio::make_work_guard(m_work);
    std::list<std::jthread> workers;
    for (int i = 0; i < m_options.workers; ++i) {
        workers.emplace_back([this] {
            const HttpHandler handler = m_factory();
            t_handler = &handler;
            m_work.run();
            t_handler = nullptr;
        });
    }
    if (m_options.stopOnSignals) {
        m_signals.add(SIGINT);
        m_signals.add(SIGTERM);
        m_signals.async_wait([this](error_code error, int) {
            if (!error) {
                beginStop();
            }
        });
    }
    asio::co_spawn(m_network, acceptLoop(), asio::detached);
    m_network.run();
    guard.reset();
}

void Server::stop()
{
    asio::post(m_network, [this] { beginStop(); });
}

void Server::beginStop()
{
    if (m_stopping) {
        return;
    }
    m_stopping = true;
    error_code ignored;
    m_acceptor.close(ignored);
    m_signals.cancel(ignored);
    for (Session *session : m_sessions) {
        if (session->idle) {
            session->stream.cancel();
        }
    }
    m_stopTimer.expires_after(m_options.limits.stopTime);
    m_stopTimer.async_wait([this](error_code error) {
        if (!error) {
            m_network.stop();
        }
    });
    endWhenEmpty();
}

/// Without timer, signals, acceptor and connections run() has nothing left to wait for and returns.
void Server::endWhenEmpty()
{
    if (m_stopping && m_sessions.empty()) {
        m_stopTimer.cancel();
    }
}

asio::awaitable<void> Server::acceptLoop()
{
    while (!m_stopping) {
        auto [error, socket] = co_await m_acceptor.async_accept(nothrow);
        if (m_stopping) {
            co_return;
        }
        if (error) {
            // Out of file descriptors, most likely: wait for connections to end instead of spinning.
            asio::steady_timer pause(m_network, std::chrono::milliseconds(50));
            co_await pause.async_wait(nothrow);
            continue;
        }
        asio::co_spawn(m_network, serve(std::move(socket)), asio::detached);
    }
}

asio::awaitable<void> Server::serve(tcp::socket socket)
{
    error_code ignored;
    const std::string peer = socket.remote_endpoint(ignored).address().to_string();
    const ConnectionTicket ticket(m_connections, peer);
    if (!ticket.isAdmitted()) {
        co_return;
    }
    socket.set_option(tcp::no_delay(true), ignored);
    Session session{beast::tcp_stream(std::move(socket)), peer};
    const auto place = m_sessions.insert(m_sessions.end(), &session);
    co_await converse(session);
    m_sessions.erase(place);
    endWhenEmpty();
}

asio::awaitable<void> Server::converse(Session &session)
{
    for (bool first = true; !m_stopping || first; first = false) {
        const Received received = co_await receive(session, first);
        if (received.kind == Received::Kind::Nothing) {
            co_return;
        }
        if (received.kind == Received::Kind::Refusal) {
            const HttpResponse refused = problemAnswer(received.status);
            if (co_await send(session, refused, false, false)) {
                co_await linger(session);
            }
            co_return;
        }
        HttpRequest request = requestFrom(received.message);
        request.clientAddress = clientAddress(request, QByteArray::fromStdString(session.peer), m_options.trustedProxy);
        const HttpResponse response = co_await respond(request);
        const bool keepAlive = received.message.keep_alive() && !m_stopping;
        const bool head = request.method == "HEAD";
        if (!co_await send(session, response, head, keepAlive) || !keepAlive) {
            co_return;
        }
    }
}

/// Reads up to the end of a header, checks it, then lets Beast parse it and read the body.
asio::awaitable<Received> Server::receive(Session &session, bool first)
{
    constexpr size_t step = 4096;
    HttpHeaderCheck check;
    session.idle = true;
    const bool pipelined = session.buffer.size() > 0;
    // The clock of a request starts with its first byte, that of a new connection at once.
    session.stream.expires_after(first || pipelined ? m_options.limits.requestTime : m_options.limits.idleTime);
    for (;;) {
        const auto bytes = session.buffer.cdata();
        const QByteArrayView seen(static_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        switch (check.feed(seen)) {
        case HttpHeaderCheck::State::Refused:
            session.idle = false;
            co_return refusal(check.status());
        case HttpHeaderCheck::State::Complete:
            session.idle = false;
            co_return co_await receiveMessage(session);
        case HttpHeaderCheck::State::NeedMore:
            break;
        }
        const bool wasEmpty = seen.isEmpty();
        auto [error, count] = co_await session.stream.async_read_some(session.buffer.prepare(step), nothrow);
        if (error) {
            co_return Received();
        }
        session.buffer.commit(count);
        session.idle = false;
        if (wasEmpty && !first) {
            session.stream.expires_after(m_options.limits.requestTime);
        }
    }
}

asio::awaitable<Received> Server::receiveMessage(Session &session)
{
    http::request_parser<http::string_body> parser;
    parser.header_limit(HttpHeaderCheck::maximumHeader);
    parser.body_limit(m_options.limits.maximumBody);
    auto [error, count] = co_await http::async_read(session.stream, session.buffer, parser, nothrow);
    if (!error) {
        session.buffer.shrink_to_fit();
        co_return Received{Received::Kind::Message, parser.release(), 0};
    }
    const bool malformed = error.category() == http::make_error_code(http::error::end_of_stream).category() &&
                           error != http::error::end_of_stream && error != http::error::partial_message;
    if (malformed) {
        co_return refusal(error == http::error::body_limit ? 413 : 400);
    }
    co_return Received();
}

asio::awaitable<HttpResponse> Server::respond(const HttpRequest &request)
{
    HttpResponse response;
    co_await asio::co_spawn(
        m_work,
        [&request, &response]() -> asio::awaitable<void> {
            response = runHandler(*t_handler, request);
            co_return;
        },
        asio::use_awaitable);
    co_return response;
}

asio::awaitable<bool> Server::send(Session &session, const HttpResponse &response, bool head, bool keepAlive)
{
    const auto prepare = [&](auto &message) {
        message.version(11);
        message.result(static_cast<unsigned>(response.status));
        message.set(http::field::content_type, viewOf(response.contentType));
        for (const HttpHeader &header : response.headers) {
            message.insert(viewOf(header.name), viewOf(header.value));
        }
        message.content_length(static_cast<quint64>(response.body.size()));
        message.keep_alive(keepAlive);
    };
    session.stream.expires_after(m_options.limits.answerTime);
    error_code failure;
    if (head) {
        http::response<http::empty_body> message;
        prepare(message);
        auto [error, count] = co_await http::async_write(session.stream, message, nothrow);
        failure = error;
    } else {
        http::response<http::span_body<const char>> message;
        message.body() = {response.body.constData(), static_cast<size_t>(response.body.size())};
        prepare(message);
        auto [error, count] = co_await http::async_write(session.stream, message, nothrow);
        failure = error;
    }
    co_return !failure;
}

/// Reads on for a moment: a socket closed with unread bytes is reset, and the peer would lose the answer.
asio::awaitable<void> Server::linger(Session &session)
{
    error_code ignored;
    session.stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
    session.stream.expires_after(std::chrono::seconds(1));
    std::vector<char> waste(16 * 1024);
    for (int i = 0; i < 64; ++i) {
        auto [error, count] = co_await session.stream.async_read_some(asio::buffer(waste), nothrow);
        if (error) {
            co_return;
        }
    }
}

} // namespace

Result<std::unique_ptr<HttpServer>> HttpServer::listen(const HttpOptions &options, HandlerFactory factory)
{
    auto server = std::make_unique<Server>(options, std::move(factory));
    if (const auto opened = server->open(); !opened) {
        return Failure(opened.error());
    }
    return server;
}

} // namespace hauspost::portal
