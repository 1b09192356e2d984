#include "app/portal/connectioncounter.h"
#include "app/portal/gzip.h"
#include "app/portal/httpheadercheck.h"
#include "app/portal/listenaddress.h"
#include "tests/app/portal/malformedrequests.h"
#include "tests/support/catch.h"

using namespace hauspost;
using namespace hauspost::portal;
using State = HttpHeaderCheck::State;

TEST_CASE("A header that is in order is accepted, whole or byte by byte", "[embedded]")
{
    const QByteArray header =
        "GET /v1/changes?since=a%2Fb HTTP/1.1\r\nHost: 127.0.0.1:80\r\nAccept: */*\r\nX:\tä \r\n\r\n";
    CHECK(HttpHeaderCheck().feed(header) == State::Complete);
    CHECK(HttpHeaderCheck().feed(header + "body \n \0") == State::Complete);
    HttpHeaderCheck check;
    for (qsizetype i = 1; i < header.size(); ++i) {
        REQUIRE(check.feed(header.first(i)) == State::NeedMore);
    }
    CHECK(check.feed(header) == State::Complete);
}

TEST_CASE("Every malformed header is refused, whole or byte by byte", "[embedded]")
{
    for (const MalformedRequest &request : malformedRequests()) {
        if (!request.inHeader) {
            continue;
        }
        INFO(request.name);
        HttpHeaderCheck whole;
        CHECK(whole.feed(request.bytes) == State::Refused);
        CHECK(whole.status() == request.status);
        HttpHeaderCheck slowly;
        State state = State::NeedMore;
        for (qsizetype i = 1; i <= request.bytes.size() && state == State::NeedMore; ++i) {
            state = slowly.feed(request.bytes.first(i));
        }
        CHECK(state == State::Refused);
    }
}

TEST_CASE("HTTP/1.0 needs no host", "[embedded]")
{
    CHECK(HttpHeaderCheck().feed("GET / HTTP/1.0\r\n\r\n") == State::Complete);
}

TEST_CASE("gzip is used where the client accepts it", "[embedded]")
{
    for (const QByteArray yes : {"gzip", "deflate, gzip", "GZIP;q=0.5", "br;q=1.0, gzip; q = 0.8"}) {
        CHECK(acceptsGzip(yes));
    }
    for (const QByteArray no : {"", "br", "gzip;q=0", "gzip; q = 0.0", "gzipped"}) {
        CHECK_FALSE(acceptsGzip(no));
    }
}

TEST_CASE("Listen addresses are split at the last colon", "[embedded]")
{
    CHECK(listenAddressFrom(QStringLiteral("127.0.0.1:80"))->port == 80);
    CHECK(listenAddressFrom(QStringLiteral("[::1]:0"))->host == QStringLiteral("::1"));
    CHECK(listenAddressFrom(QStringLiteral("localhost:1"))->host == QStringLiteral("127.0.0.1"));
    for (const char *bad : {"", "80", ":80", "127.0.0.1", "127.0.0.1:", "127.0.0.1:99999", "127.0.0.1:x"}) {
        CHECK_FALSE(listenAddressFrom(QString::fromLatin1(bad)).has_value());
    }
}

TEST_CASE("Connections are counted in all and by address, and their places given back", "[embedded]")
{
    ConnectionCounter counter(3, 2);
    const ConnectionTicket a1(counter, "a");
    {
        const ConnectionTicket a2(counter, "a");
        CHECK(a2.isAdmitted());
        CHECK_FALSE(ConnectionTicket(counter, "a").isAdmitted());
        CHECK(ConnectionTicket(counter, "b").isAdmitted());
    }
    const ConnectionTicket b1(counter, "b");
    const ConnectionTicket c1(counter, "c");
    CHECK(c1.isAdmitted());
    CHECK_FALSE(ConnectionTicket(counter, "d").isAdmitted());
}
