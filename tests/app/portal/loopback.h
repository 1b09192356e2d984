#pragma once

#include "app/portal/httpserver.h"

#include <QtCore/QByteArray>

#include <memory>
#include <thread>

namespace hauspost::portal::test {

struct RawAnswer
{
    int status = 0; ///< 0: the connection was closed without an answer
    QByteArray head;
    QByteArray body;
};

/// A client that sends whatever bytes the test wants. Waits at most ten seconds for anything.
class RawConnection
{
public:
    /// source: which of this computer's loopback addresses the connection comes from.
    explicit RawConnection(quint16 port, const QByteArray &source = "127.0.0.1");
    ~RawConnection();
    RawConnection(const RawConnection &) = delete;
    RawConnection &operator=(const RawConnection &) = delete;

    [[nodiscard]] bool isOpen() const { return m_socket >= 0; }
    bool send(const QByteArray &bytes); ///< false: the peer has closed
    [[nodiscard]] RawAnswer receive(bool head = false);
    [[nodiscard]] RawAnswer get(const QByteArray &path, const QByteArray &fields = {});
    [[nodiscard]] bool waitForClose();
    /// Whether the peer has closed, after waiting for up to so long.
    [[nodiscard]] bool isClosedWithin(int milliseconds);

private:
    [[nodiscard]] bool readMore();

    int m_socket = -1;
    QByteArray m_buffer;
};

/// A handler that asks a real server, with a connection for each request.
[[nodiscard]] HttpHandler overHttp(quint16 port);

/// A server on a free port with a small handler: /echo (length of the body), /big (compressible), /wait (until
/// release() or the destructor), anything else "ok".
class TestServer
{
public:
    explicit TestServer(HttpLimits limits = {}, int workers = 2);
    ~TestServer();

    [[nodiscard]] quint16 port() const;
    void release();
    void waitForHandler(); ///< until a request is in /wait
    void stop() { m_server->stop(); }
    void join(); ///< waits until run() has returned

private:
    struct Gate;
    std::shared_ptr<Gate> m_gate;
    std::unique_ptr<HttpServer> m_server;
    std::thread m_thread;
};

/// Lets this process open so many files.
void allowOpenFiles(quint64 count);

} // namespace hauspost::portal::test
