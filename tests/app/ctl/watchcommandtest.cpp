#include "tests/app/ctl/ctldesk.h"

#include <csignal>

using namespace hauspost;
using test::CtlDesk;
using test::waitFor;

namespace {

/// `sync --watch` as a process whose output grows.
struct Watch
{
    QProcess process;
    QByteArray output;

    explicit Watch(const CtlDesk &desk, const QString &options = QStringLiteral("--interval 1"))
    {
        desk.start(process, QProcess::splitCommand(QStringLiteral("sync --watch ") + options));
    }

    bool says(const QByteArray &words)
    {
        return waitFor([&] {
            output += process.readAllStandardOutput();
            return output.contains(words);
        });
    }

    bool ends()
    {
        return waitFor([this] { return process.state() == QProcess::NotRunning; });
    }
};

} // namespace

TEST_CASE("A watch tells one line per change and ends well when it is asked to")
{
    const int signal = GENERATE(SIGINT, SIGTERM);
    CtlDesk desk;
    Watch watch(desk);
    REQUIRE(watch.says(" 5 row"));
    desk.server.state.changes.push_back({50, test::property(2)});
    REQUIRE(watch.says(" 1 row"));
    ::kill(static_cast<pid_t>(watch.process.processId()), signal);
    REQUIRE(watch.ends());
    CHECK(watch.process.exitStatus() == QProcess::NormalExit);
    CHECK(watch.process.exitCode() == 0);
    CHECK(watch.output.count('\n') == 2);
}

TEST_CASE("What another program queues beside a watch is sent by it soon, without waiting for the interval")
{
    CtlDesk desk;
    Watch watch(desk, QStringLiteral("--interval 3600"));
    REQUIRE(watch.says(" 5 row"));
    const ProcessOutcome outcome =
        desk.ctl(QStringLiteral("email --resident 1/1/0 --address anna@example.org --consent lease"));
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.output.startsWith("Queued"));
    CHECK(outcome.errors.contains("is running with this data folder"));
    REQUIRE(watch.says("of the outbox accepted"));
    CHECK(desk.server.state.effects.size() == 1);
    watch.process.terminate();
    REQUIRE(watch.ends());
    CHECK(watch.process.exitCode() == 0);
}

TEST_CASE("Trouble is told once, and its end too. The outbox survives it")
{
    CtlDesk desk;
    Watch watch(desk, QStringLiteral("--json --interval 1"));
    REQUIRE(watch.says("\"event\":\"rows\""));
    desk.disconnect();
    REQUIRE(watch.says("\"event\":\"PortalUnreachable\""));
    desk.reconnect();
    REQUIRE(watch.says("\"event\":\"recovered\""));
    CHECK(watch.output.count("PortalUnreachable") == 1);
    watch.process.terminate();
    REQUIRE(watch.ends());
}

TEST_CASE("A watch whose access was withdrawn ends with 4 instead of asking for ever")
{
    CtlDesk desk;
    Watch watch(desk);
    REQUIRE(watch.says(" 5 row"));
    desk.server.always(
        test::ScriptedServer::send(test::ScriptedServer::http("401 Unauthorized", "{}", test::ScriptedServer::ours)));
    REQUIRE(watch.ends());
    CHECK(watch.process.exitCode() == 4);
}
