// Bad answers to POST /v1/actions over a real connection (protocol: R5): none rejects or drops an action.

#include "models/sync/httpportalclient.h"
#include "models/sync/pushphase.h"
#include "tests/models/sync/portalanswers.h"
#include "tests/support/gzip.h"
#include "tests/support/outboxdesk.h"
#include "tests/support/scriptedserver.h"

using namespace hauspost;
using namespace std::chrono_literals;
using test::foreign;
using test::gzip;
using test::invitation;
using test::ours;
using test::ScriptedServer;
using test::shortLimits;

namespace {

const QByteArray bothApplied = R"({"results":[{"id":"action-1","outcome":"applied","seq":1},)"
                               R"({"id":"action-2","outcome":"applied","seq":2}]})";
const QByteArray bothRejected = R"({"results":[{"id":"action-1","outcome":"rejected","problem":"not-allowed"},)"
                                R"({"id":"action-2","outcome":"rejected","problem":"not-allowed"}]})";

struct Desk : test::OutboxDesk
{
    ScriptedServer server;
    NoProgress progress;
    PushCounts counts;
    HttpPortalClient client{{server.url(), "hpd_secret"}, {}, shortLimits()};

    Desk() { REQUIRE(isOk(outbox.add({invitation(1, 1), invitation(2, 2)}))); }

    Result<> push() { return PushPhase(client, outbox).run(progress, counts); }

    /// Both wait again with the bytes that they had, and a portal that is well then does each once.
    void requireNothingLost()
    {
        REQUIRE(states() == QStringList{QStringLiteral("pending"), QStringLiteral("pending")});
        server.always({});
        REQUIRE(isOk(push()));
        REQUIRE(states() == QStringList{QStringLiteral("acked"), QStringLiteral("acked")});
        for (const int n : {1, 2}) {
            const ActionId id(QStringLiteral("action-%1").arg(n));
            CHECK(server.state.effects[id] == 1);
            CHECK(server.state.answered[id].canonical == toJson(invitation(n, n)));
        }
    }
};

struct BadAnswer
{
    const char *name;
    ScriptedServer::Answer answer;
    ErrorCode code;
};

std::vector<BadAnswer> badAnswers()
{
    const auto send = [](const QByteArray &bytes) { return ScriptedServer::send(bytes); };
    const QByteArray gz = "Content-Encoding: gzip\r\n";
    std::vector<BadAnswer> answers{
        {"redirect", send(ScriptedServer::http("307 Temporary Redirect", "", "Location: http://127.0.0.1:9/\r\n")),
         ErrorCode::PortalNotOurs},
        {"sign-in page", send(foreign("200 OK")), ErrorCode::PortalNotOurs},
        {"the right JSON from somebody else", send(foreign("200 OK", bothRejected)), ErrorCode::PortalNotOurs},
        {"short body", ScriptedServer::sendAndClose(ours("200 OK", bothRejected).chopped(9)),
         ErrorCode::PortalBadAnswer},
        {"truncated gzip", send(ours("200 OK", gzip(bothRejected).left(30), gz)), ErrorCode::PortalBadAnswer},
        {"gzip bomb", send(ours("200 OK", gzip(QByteArray(20 * 1024 * 1024, ' ')), gz)), ErrorCode::PortalBadAnswer},
        {"no gzip", send(ours("200 OK", bothRejected, gz)), ErrorCode::PortalBadAnswer},
        {"empty", send(ours("200 OK", "")), ErrorCode::PortalBadAnswer},
        {"HTML of ours", send(ours("200 OK", "<html></html>")), ErrorCode::PortalBadAnswer},
        {"no results", send(ours("200 OK", "{}")), ErrorCode::PortalBadAnswer},
        {"results missing", send(ours("200 OK", R"({"results":[]})")), ErrorCode::PortalBadAnswer},
        {"one result only", send(ours("200 OK", R"({"results":[{"id":"action-1","outcome":"rejected"}]})")),
         ErrorCode::PortalBadAnswer},
        {"unknown outcome", send(ours("200 OK", QByteArray(bothRejected).replace("rejected", "lost"))),
         ErrorCode::PortalBadAnswer},
        {"another id", send(ours("200 OK", QByteArray(bothRejected).replace("action-2", "action-3"))),
         ErrorCode::PortalBadAnswer},
        {"dripping", ScriptedServer::drip("HTTP/1.1 200 OK\r\nPortal-Api: 1\r\nContent-Length: 100000\r\n\r\n"),
         ErrorCode::PortalTimeout},
        {"silence", ScriptedServer::silence(), ErrorCode::PortalTimeout},
        {"reset", ScriptedServer::reset(), ErrorCode::PortalUnreachable},
        {"no HTTP", ScriptedServer::sendAndClose("SSH-2.0-x\r\n"), ErrorCode::PortalUnreachable},
        {"our 401", send(ours("401 Unauthorized", "{}")), ErrorCode::PortalUnauthorized},
        {"our 404", send(ours("404 Not Found", "{}")), ErrorCode::PortalError},
        {"our 500", send(ours("500 Internal Server Error", "{}")), ErrorCode::PortalError},
        {"our 503", send(ours("503 Service Unavailable", "{}", "Retry-After: 9\r\n")), ErrorCode::PortalBusy},
    };
    for (const char *status : {"400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found", "409 Conflict",
                               "410 Gone", "413 Payload Too Large", "500 Internal Server Error", "502 Bad Gateway"}) {
        answers.push_back({status, send(foreign(status)), ErrorCode::PortalNotOurs});
    }
    return answers;
}

} // namespace

TEST_CASE("Whatever answers in the portal's place, no action is rejected or dropped")
{
    for (const BadAnswer &bad : badAnswers()) {
        INFO(bad.name);
        Desk desk;
        desk.server.always(bad.answer);
        const auto pushed = desk.push();
        REQUIRE_FALSE(pushed);
        CHECK(errorName(pushed.error().code) == errorName(bad.code));
        desk.requireNothingLost();
    }
}

TEST_CASE("The same over TLS that fails")
{
    Desk desk;
    HttpPortalClient secure({desk.server.url(QStringLiteral("https")), "hpd_secret"}, {}, shortLimits());
    desk.server.always(ScriptedServer::sendAndClose("HTTP/1.1 400 Bad Request\r\n\r\n"));
    CHECK(PushPhase(secure, desk.outbox).run(desk.progress, desk.counts).error().code == ErrorCode::PortalTlsFailed);
    desk.requireNothingLost();
}

TEST_CASE("An answer that is lost after the portal did its work does nothing twice")
{
    Desk desk;
    desk.server.script([&desk](QTcpSocket &socket, const QByteArray &request) {
        CHECK(desk.server.state.apply(request.mid(request.indexOf("\r\n\r\n") + 4)));
        socket.write("HTTP/1.1 200 OK\r\nPortal-Api: 1\r\nContent-Length: 500\r\n\r\n{\"resul");
        socket.disconnectFromHost();
    });
    CHECK(desk.push().error().code == ErrorCode::PortalBadAnswer);
    desk.requireNothingLost();
}

TEST_CASE("The request is a POST with token and canonical actions, and our 200 settles them")
{
    Desk desk;
    desk.server.script(ScriptedServer::send(ours("200 OK", bothApplied)));
    REQUIRE(isOk(desk.push()));
    CHECK(desk.states() == QStringList{QStringLiteral("acked"), QStringLiteral("acked")});
    const QByteArray request = desk.server.requests().back();
    CHECK(request.startsWith("POST /v1/actions HTTP/1.1\r\n"));
    CHECK(request.contains("Authorization: Bearer hpd_secret\r\n"));
    CHECK(request.contains("Content-Type: application/json\r\n"));
    CHECK(request.endsWith("\r\n\r\n" + wire::actionsBody({toJson(invitation(1, 1)), toJson(invitation(2, 2))})));
}

TEST_CASE("Our own 400 and 413 are about the request: the culprit alone is refused")
{
    const QByteArray status = GENERATE(as<QByteArray>(), "400 Bad Request", "413 Payload Too Large");
    Desk desk;
    desk.server.state.poison = "\"action-2\"";
    desk.server.always([&desk, status](QTcpSocket &socket, const QByteArray &request) {
        const auto results = desk.server.state.apply(request.mid(request.indexOf("\r\n\r\n") + 4));
        socket.write(results ? ours("200 OK", wire::toJson(*results)) : ours(status, "{}"));
    });
    REQUIRE(isOk(desk.push()));
    CHECK(desk.states() == QStringList{QStringLiteral("acked"), QStringLiteral("attention")});
    CHECK(desk.entries().back().problem == u"malformed");
}
