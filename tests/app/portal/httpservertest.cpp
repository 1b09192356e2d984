#include "tests/app/portal/loopback.h"
#include "tests/app/portal/malformedrequests.h"
#include "tests/support/catch.h"

#include <QtCore/QElapsedTimer>

#include <zlib.h>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

QByteArray gunzip(const QByteArray &packed)
{
    z_stream stream{};
    REQUIRE(inflateInit2(&stream, 15 + 16) == Z_OK);
    QByteArray plain(1'000'000, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = static_cast<uInt>(plain.size());
    CHECK(inflate(&stream, Z_FINISH) == Z_STREAM_END);
    plain.truncate(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    return plain;
}

ErrorCode refusalOf(const char *listen)
{
    HttpOptions options;
    options.listen = QString::fromLatin1(listen);
    const auto server = HttpServer::listen(options, {});
    REQUIRE_FALSE(server.has_value());
    return server.error().code;
}

} // namespace

TEST_CASE("Several requests travel over one connection, one after the other or in a heap", "[embedded]")
{
    const TestServer server;
    RawConnection connection(server.port());
    for (int i = 0; i < 5; ++i) {
        CHECK(connection.get("/").body == "ok");
    }
    const QByteArray request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    REQUIRE(connection.send(request + "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc" + request));
    CHECK(connection.receive().body == "ok");
    CHECK(connection.receive().body == "3");
    CHECK(connection.receive().body == "ok");
}

TEST_CASE("A connection ends where the client asks for it, and after HTTP/1.0", "[embedded]")
{
    const TestServer server;
    RawConnection polite(server.port());
    CHECK(polite.get("/", "Connection: close\r\n").status == 200);
    CHECK(polite.waitForClose());
    RawConnection old(server.port());
    REQUIRE(old.send("GET / HTTP/1.0\r\n\r\n"));
    CHECK(old.receive().status == 200);
    CHECK(old.waitForClose());
}

TEST_CASE("Bodies arrive by length and in chunks, whole or byte by byte", "[embedded]")
{
    const TestServer server;
    RawConnection connection(server.port());
    const QByteArray post = "POST /echo HTTP/1.1\r\nHost: a\r\n";
    REQUIRE(connection.send(post + "Content-Length: 1000000\r\n\r\n" + QByteArray(1'000'000, 'x')));
    CHECK(connection.receive().body == "1000000");
    const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n3\r\nyou\r\n0\r\n\r\n";
    for (const char c : chunked) {
        REQUIRE(connection.send(QByteArray(1, c)));
    }
    CHECK(connection.receive().body == "8");
}

TEST_CASE("Long answers are packed for who accepts gzip, short ones never", "[embedded]")
{
    const TestServer server;
    RawConnection connection(server.port());
    const RawAnswer packed = connection.get("/big", "Accept-Encoding: br, gzip\r\n");
    CHECK(packed.head.contains("Content-Encoding: gzip"));
    CHECK(packed.head.contains("Vary: Accept-Encoding"));
    CHECK(packed.body.size() < 1000);
    CHECK(gunzip(packed.body) == QByteArray(10'000, 'a'));
    CHECK(connection.get("/big").body == QByteArray(10'000, 'a'));
    CHECK_FALSE(connection.get("/", "Accept-Encoding: gzip\r\n").head.contains("gzip"));
}

TEST_CASE("HEAD is answered with the length and without the body", "[embedded]")
{
    const TestServer server;
    RawConnection connection(server.port());
    REQUIRE(connection.send("HEAD /big HTTP/1.1\r\nHost: a\r\n\r\n"));
    const RawAnswer answer = connection.receive(true);
    CHECK(answer.status == 200);
    CHECK(answer.head.contains("Content-Length: 10000"));
    CHECK(connection.get("/").body == "ok");
}

TEST_CASE("Each malformed request is refused by an answer of ours, then the connection is closed", "[embedded]")
{
    const TestServer server;
    for (const MalformedRequest &request : malformedRequests()) {
        INFO(request.name);
        RawConnection connection(server.port());
        connection.send(request.bytes);
        const RawAnswer answer = connection.receive();
        CHECK(answer.status == request.status);
        CHECK(answer.head.contains("Portal-Api: 1"));
        CHECK(answer.head.contains("application/problem+json"));
        CHECK(connection.waitForClose());
    }
    RawConnection after(server.port());
    CHECK(after.get("/").status == 200);
}

TEST_CASE("A second request hidden in the body of a refused one is never run", "[embedded]")
{
    const TestServer server;
    RawConnection connection(server.port());
    REQUIRE(connection.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
                            "0\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    CHECK(connection.receive().status == 400);
    CHECK(connection.receive().status == 0);
}

TEST_CASE("A body beyond the limit is refused while it is being sent", "[embedded]")
{
    const TestServer server;
    RawConnection connection(server.port());
    REQUIRE(connection.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"));
    QByteArray chunk = QByteArray::number(0x10000, 16) + "\r\n" + QByteArray(0x10000, 'x') + "\r\n";
    for (int i = 0; i < 20 && connection.send(chunk); ++i) {
    }
    CHECK(connection.receive().status == 413);
    CHECK(connection.waitForClose());
}

TEST_CASE("A handler that throws is a 500, and the next request works", "[embedded]")
{
    const TestServer server;
    RawConnection connection(server.port());
    CHECK(connection.get("/throw").status == 500);
    CHECK(connection.get("/").status == 200);
}

TEST_CASE("The server listens on loopback addresses only", "[embedded]")
{
    CHECK(refusalOf("0.0.0.0:0") == ErrorCode::ListenNotLoopback);
    CHECK(refusalOf("192.0.2.1:0") == ErrorCode::ListenNotLoopback);
    CHECK(refusalOf("[::]:0") == ErrorCode::ListenNotLoopback);
    CHECK(refusalOf("[::ffff:127.0.0.1]:0") == ErrorCode::ListenNotLoopback);
    CHECK(refusalOf("example.org:80") == ErrorCode::UsageError);
    CHECK(refusalOf("127.0.0.1") == ErrorCode::UsageError);
    const TestServer server;
    CHECK(refusalOf(("127.0.0.1:" + QByteArray::number(server.port())).constData()) == ErrorCode::ListenFailed);
}

TEST_CASE("Stopping finishes the request that runs and drops idle connections", "[embedded]")
{
    TestServer server;
    RawConnection idle(server.port());
    REQUIRE(idle.get("/").status == 200);
    RawConnection busy(server.port());
    REQUIRE(busy.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n"));
    server.waitForHandler();
    server.stop();
    CHECK(idle.waitForClose());
    CHECK_FALSE(RawConnection(server.port()).isOpen());
    server.release();
    CHECK(busy.receive().status == 200);
    CHECK(busy.waitForClose());
    server.join();
}

TEST_CASE("Stopping waits for a request no longer than the limit", "[embedded]")
{
    HttpLimits limits;
    limits.stopTime = std::chrono::milliseconds(100);
    TestServer server(limits);
    RawConnection half(server.port());
    REQUIRE(half.send("GET / HTTP/1.1\r\nHost: a\r\n"));
    RawConnection other(server.port());
    REQUIRE(other.get("/").status == 200); // the half request has been read too by now
    QElapsedTimer timer;
    timer.start();
    server.stop();
    server.join();
    CHECK(timer.elapsed() < 3000);
}

TEST_CASE("A handler that outlasts the limit is waited for without its connection", "[embedded]")
{
    HttpLimits limits;
    limits.stopTime = std::chrono::milliseconds(50);
    TestServer server(limits);
    RawConnection busy(server.port());
    REQUIRE(busy.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n"));
    server.waitForHandler();
    server.stop();
    CHECK_FALSE(busy.isClosedWithin(200)); // paces the test: the limit has passed by now
    server.release();
    server.join();
}
