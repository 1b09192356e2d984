#include "tests/app/portal/loopback.h"

#include "app/portal/answers.h"
#include "tests/support/catch.h"

#include <arpa/inet.h>
#include <condition_variable>
#include <mutex>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hauspost::portal::test {

namespace {

constexpr int patience = 10'000;

sockaddr_in addressOf(const QByteArray &host, quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    inet_pton(AF_INET, host.constData(), &address.sin_addr);
    return address;
}

} // namespace

RawConnection::RawConnection(quint16 port, const QByteArray &source)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in from = addressOf(source, 0);
    const sockaddr_in to = addressOf("127.0.0.1", port);
    const bool connected = ::bind(descriptor, reinterpret_cast<const sockaddr *>(&from), sizeof from) == 0 &&
                           ::connect(descriptor, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0;
    if (connected) {
        m_socket = descriptor;
    } else {
        ::close(descriptor);
    }
}

RawConnection::~RawConnection()
{
    if (m_socket >= 0) {
        ::close(m_socket);
    }
}

bool RawConnection::send(const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t count =
            ::send(m_socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0) {
            return false;
        }
        sent += count;
    }
    return true;
}

bool RawConnection::readMore()
{
    pollfd waiting{m_socket, POLLIN, 0};
    if (::poll(&waiting, 1, patience) != 1) {
        return false;
    }
    QByteArray chunk(65536, Qt::Uninitialized);
    const ssize_t count = ::recv(m_socket, chunk.data(), static_cast<size_t>(chunk.size()), 0);
    if (count <= 0) {
        return false;
    }
    m_buffer += chunk.first(count);
    return true;
}

RawAnswer RawConnection::receive(bool head)
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!readMore()) {
            return {};
        }
    }
    RawAnswer answer;
    answer.head = m_buffer.first(end + 2);
    m_buffer.remove(0, end + 4);
    answer.status = answer.head.mid(9, 3).toInt();
    const qsizetype field = answer.head.toLower().indexOf("\r\ncontent-length:");
    const qsizetype start = field + 17;
    const qsizetype length =
        field < 0 || head ? 0
                          : answer.head.sliced(start, answer.head.indexOf('\r', start) - start).trimmed().toLongLong();
    while (m_buffer.size() < length) {
        if (!readMore()) {
            return {};
        }
    }
    answer.body = m_buffer.first(length);
    m_buffer.remove(0, length);
    return answer;
}

RawAnswer RawConnection::get(const QByteArray &path, const QByteArray &fields)
{
    return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n") ? receive() : RawAnswer();
}

bool RawConnection::waitForClose()
{
    return isClosedWithin(patience);
}

bool RawConnection::isClosedWithin(int milliseconds)
{
    pollfd waiting{m_socket, POLLIN, 0};
    while (::poll(&waiting, 1, milliseconds) == 1) {
        char waste[4096];
        if (::recv(m_socket, waste, sizeof waste, 0) <= 0) {
            return true;
        }
    }
    return false;
}

HttpHandler overHttp(quint16 port)
{
    return [port](const HttpRequest &request) {
        QByteArray bytes = request.method + ' ' + request.path;
        bytes += (request.query.isEmpty() ? "" : "?") + request.query + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
        for (const HttpHeader &header : request.headers) {
            bytes += header.name + ": " + header.value + "\r\n";
        }
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n" + request.body;
        RawConnection connection(port);
        const RawAnswer answer = connection.send(bytes) ? connection.receive() : RawAnswer();
        HttpResponse response{answer.status, {}, answer.body, {}};
        for (const QByteArray &line : answer.head.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0) {
                response.headers.push_back({line.first(colon), line.sliced(colon + 1).trimmed()});
            }
        }
        return response;
    };
}

struct TestServer::Gate
{
    std::mutex mutex;
    std::condition_variable changed;
    bool open = false;
    int waiting = 0;
};

TestServer::TestServer(HttpLimits limits, int workers) : m_gate(std::make_shared<Gate>())
{
    HttpOptions options;
    options.listen = QStringLiteral("127.0.0.1:0");
    options.limits = limits;
    options.workers = workers;
    auto server = HttpServer::listen(options, [gate = m_gate] {
        return [gate](const HttpRequest &request) {
            if (request.path == "/echo") {
                return answer(200, "text/plain", QByteArray::number(request.body.size()));
            }
            if (request.path == "/big") {
                return answer(200, "text/plain", QByteArray(10'000, 'a'));
            }
            if (request.path == "/throw") {
                throw std::runtime_error("broken");
            }
            if (request.path == "/wait") {
                std::unique_lock lock(gate->mutex);
                ++gate->waiting;
                gate->changed.notify_all();
                gate->changed.wait(lock, [&] { return gate->open; });
            }
            return answer(200, "text/plain", "ok");
        };
    });
    REQUIRE(isOk(server));
    m_server = std::move(*server);
    m_thread = std::thread([this] { m_server->run(); });
}

TestServer::~TestServer()
{
    release();
    m_server->stop();
    join();
}

quint16 TestServer::port() const
{
    return m_server->address().section(u':', -1).toUShort();
}

void TestServer::release()
{
    const std::lock_guard lock(m_gate->mutex);
    m_gate->open = true;
    m_gate->changed.notify_all();
}

void TestServer::waitForHandler()
{
    std::unique_lock lock(m_gate->mutex);
    m_gate->changed.wait_for(lock, std::chrono::milliseconds(patience), [this] { return m_gate->waiting > 0; });
}

void TestServer::join()
{
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void allowOpenFiles(quint64 count)
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur < count) {
        limit.rlim_cur = qMin<rlim_t>(count, limit.rlim_max);
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

} // namespace hauspost::portal::test
