#include "tests/app/ctl/ctldesk.h"

using namespace hauspost;
using test::CtlDesk;
using test::text;

namespace {

void queueOffline(const CtlDesk &desk)
{
    (void)desk.succeed(QStringLiteral("sync"));
    (void)desk.succeed(QStringLiteral("email --offline --resident 1/1/0 --address anna@example.org --consent lease"));
}

} // namespace

TEST_CASE("The outbox lists what waits, for whom, since when and how often it was tried")
{
    CtlDesk desk;
    queueOffline(desk);
    auto rows = desk.outbox();
    REQUIRE(rows.size() == 1);
    CHECK(text(rows[0], "kind") == u"invite.email");
    CHECK(text(rows[0], "key") == u"1/1/0");
    CHECK(text(rows[0], "state") == u"pending");
    CHECK(rows[0].value(QStringLiteral("tries")).toInt() == 0);
    CHECK(QDateTime::fromString(text(rows[0], "since"), Qt::ISODate).isValid());

    desk.server.always([](QTcpSocket &socket, const QByteArray &head) {
        const bool isAction = head.startsWith("POST");
        socket.write(isAction
                         ? test::ScriptedServer::http("500 Internal Server Error", "{}", test::ScriptedServer::ours)
                         : test::ScriptedServer::http("200 OK", toJson(wire::Meta{1, QStringLiteral("0.0.1")}),
                                                      test::ScriptedServer::ours));
    });
    CHECK(desk.ctl(QStringLiteral("sync")).exitCode == 3);
    rows = desk.outbox();
    CHECK(rows.at(0).value(QStringLiteral("tries")).toInt() == 1);
    CHECK(text(rows.at(0), "state") == u"pending");

    const QByteArray table = desk.succeed(QStringLiteral("outbox"));
    CHECK(table.contains("Registration e-mail"));
    CHECK(table.contains("1/1/0"));
    CHECK(table.contains("queued"));
    CHECK_FALSE(table.contains("anna@")); // a list of what waits needs no addresses
}

TEST_CASE("Only what has not left can be taken back")
{
    CtlDesk desk;
    queueOffline(desk);
    const QString id = text(desk.outbox().at(0), "id");
    SECTION("before the first try")
    {
        (void)desk.succeed(QStringLiteral("outbox --cancel ") + id);
        CHECK(desk.outbox().empty());
        CHECK(desk.ctl(QStringLiteral("outbox --cancel ") + id).exitCode == 7);
        (void)desk.succeed(QStringLiteral("sync"));
        CHECK(desk.server.state.answered.empty());
    }
    SECTION("after a try")
    {
        desk.server.script([](QTcpSocket &socket, const QByteArray &) {
            socket.write(test::ScriptedServer::http("200 OK", toJson(wire::Meta{1, QStringLiteral("0.0.1")}),
                                                    test::ScriptedServer::ours));
        });
        desk.disconnect();
        CHECK(desk.ctl(QStringLiteral("sync")).exitCode == 3);
        const ProcessOutcome outcome = desk.ctl(QStringLiteral("outbox --cancel ") + id);
        CHECK(outcome.exitCode == 7);
        CHECK(outcome.errors.contains(id.toUtf8()));
        CHECK(desk.outbox().size() == 1);
    }
}

TEST_CASE("Only what was refused can be let go")
{
    CtlDesk desk;
    queueOffline(desk);
    const QString dismiss = QStringLiteral("outbox --dismiss ") + text(desk.outbox().at(0), "id");
    CHECK(desk.ctl(dismiss).exitCode == 7);
    desk.answerAll(wire::ActionOutcome::Rejected, wire::problems::notAllowed);
    const ProcessOutcome told = desk.ctl(QStringLiteral("sync"));
    CHECK(told.exitCode == 9);
    CHECK(told.output.contains("Synchronised"));
    CHECK(told.errors.contains("1 entry of the outbox needs a decision"));
    CHECK_FALSE(desk.ctl(QStringLiteral("sync")).errors.contains("decision")); // told once
    CHECK(desk.ctl(QStringLiteral("sync")).exitCode == 0);
    CHECK(desk.succeed(QStringLiteral("outbox")).contains("needs a decision"));
    CHECK_FALSE(text(desk.outbox().at(0), "problemText").isEmpty());
    (void)desk.succeed(dismiss);
    CHECK(desk.outbox().empty());
    CHECK(desk.ctl(dismiss).exitCode == 7);
    CHECK(desk.ctl(QStringLiteral("outbox --cancel a --dismiss b")).exitCode == 2);
}
