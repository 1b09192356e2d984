#include "tests/app/portal/loopback.h"
#include "tests/support/catch.h"

#include <QtCore/QElapsedTimer>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

constexpr int soon = 5000; ///< generous: the machine may be busy; the limits under test are far below

HttpLimits shortLimits()
{
    HttpLimits limits;
    limits.requestTime = std::chrono::milliseconds(200);
    limits.idleTime = std::chrono::milliseconds(200);
    return limits;
}

/// Sends a byte every few milliseconds until the peer closes.
bool isClosedWhileDripping(RawConnection &connection, const QByteArray &bytes)
{
    QElapsedTimer timer;
    timer.start();
    for (qsizetype i = 0; timer.elapsed() < soon; i = (i + 1) % bytes.size()) {
        if (!connection.send(bytes.sliced(i, 1)) || connection.isClosedWithin(10)) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("A connection without a byte is closed", "[embedded]")
{
    const TestServer server(shortLimits());
    RawConnection connection(server.port());
    CHECK(connection.isClosedWithin(soon));
}

TEST_CASE("A header that drips is cut off when its time is over", "[embedded]")
{
    const TestServer server(shortLimits());
    RawConnection connection(server.port());
    REQUIRE(connection.send("GET / HTTP/1.1\r\nHost: a\r\nX: "));
    CHECK(isClosedWhileDripping(connection, "abcdefgh"));
}

TEST_CASE("A body that drips is cut off when the time of the whole request is over", "[embedded]")
{
    const TestServer server(shortLimits());
    RawConnection connection(server.port());
    REQUIRE(connection.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n"));
    CHECK(isClosedWhileDripping(connection, "abcdefgh"));
}

TEST_CASE("A second request that drips is cut off too, and an idle connection closed", "[embedded]")
{
    const TestServer server(shortLimits());
    RawConnection dripping(server.port());
    RawConnection idle(server.port());
    REQUIRE(dripping.get("/").status == 200);
    REQUIRE(idle.get("/").status == 200);
    REQUIRE(dripping.send("GET / HTTP/1.1\r\nX: "));
    CHECK(isClosedWhileDripping(dripping, "abcdefgh"));
    CHECK(idle.isClosedWithin(soon));
}

TEST_CASE("Connections beyond the limit of an address are closed, others and later ones served", "[embedded]")
{
    HttpLimits limits;
    limits.connectionsPerAddress = 3;
    const TestServer server(limits);
    {
        std::vector<std::unique_ptr<RawConnection>> crowd;
        for (int i = 0; i < 3; ++i) {
            crowd.push_back(std::make_unique<RawConnection>(server.port(), "127.0.0.7"));
            REQUIRE(crowd.back()->get("/").status == 200);
        }
        RawConnection surplus(server.port(), "127.0.0.7");
        CHECK(surplus.isClosedWithin(soon));
        RawConnection elsewhere(server.port(), "127.0.0.8");
        CHECK(elsewhere.get("/").status == 200);
    }
    QElapsedTimer timer;
    timer.start();
    int status = 0;
    while (status != 200 && timer.elapsed() < soon) {
        status = RawConnection(server.port(), "127.0.0.7").get("/").status;
    }
    CHECK(status == 200);
}

TEST_CASE("Handlers that hang do not keep the network from refusing nonsense", "[embedded]")
{
    TestServer server({}, 1);
    RawConnection hanging(server.port());
    REQUIRE(hanging.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n"));
    server.waitForHandler();
    RawConnection nonsense(server.port());
    REQUIRE(nonsense.send("nonsense\n"));
    CHECK(nonsense.receive().status == 400);
    server.release();
    CHECK(hanging.receive().status == 200);
}
