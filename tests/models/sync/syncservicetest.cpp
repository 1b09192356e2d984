#include "tests/support/catch.h"

#include "models/sql/database.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/mirrorreader.h"
#include "models/sync/synclog.h"
#include "models/sync/syncservice.h"
#include "models/sync/syncworker.h"
#include "tests/support/outboxdesk.h"
#include "tests/support/scriptedserver.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

using namespace hauspost;
using test::ScriptedServer;

namespace {

/// Lets events happen until the condition holds.
template <class Condition>
bool waitFor(Condition condition)
{
    QElapsedTimer time;
    time.start();
    while (!condition() && time.elapsed() < 5000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    return condition();
}

struct Desk
{
    QTemporaryDir dir;
    DeskPaths paths{dir.path()};
    ScriptedServer server;
    int changes = 0;
    std::vector<SyncState> states;
    std::unique_ptr<SyncService> service;

    void start(const QByteArray &token = "hpd_token", SyncSchedule schedule = {})
    {
        REQUIRE(isOk(DeskDatabase::open(paths, SystemClock()))); // as the program does at its start
        service = std::make_unique<SyncService>(paths, PortalConnection{server.url(), token}, schedule);
        QObject::connect(service.get(), &SyncService::mirrorChanged, service.get(), [this] { ++changes; });
        QObject::connect(service.get(), &SyncService::stateChanged, service.get(),
                         [this](const SyncState &state) { states.push_back(state); });
        service->start();
    }

    bool isIdle() const { return !states.empty() && states.back().activity == SyncState::Activity::Idle; }

    /// Until the run that is wanted or under way has ended.
    bool waitForRun(size_t statesBefore = 0)
    {
        return waitFor([&] { return states.size() >= statesBefore + 2 && isIdle(); });
    }
};

} // namespace

TEST_CASE("The service fills the mirror in its own thread and tells when to read again")
{
    Desk desk;
    desk.server.state.changes = test::Rows().addProperty(1, 5).changes();
    desk.start();
    REQUIRE(desk.waitForRun());
    REQUIRE(waitFor([&] { return desk.changes > 0; }));
    const int changes = desk.changes;
    const SyncState &state = desk.service->state();
    CHECK_FALSE(state.problem);
    CHECK(state.rowsReceived == 11);
    CHECK(state.lastSuccess);
    CHECK(desk.states.front().activity == SyncState::Activity::Synchronising);
    CHECK((*MirrorReader::open(desk.paths.mirrorFile(), nullptr))->units({}, QDate(2026, 11, 24))->size() == 5);

    const size_t before = desk.states.size();
    desk.service->synchroniseNow();
    REQUIRE(desk.waitForRun(before));
    CHECK(desk.changes == changes); // nothing new, nothing to read
}

TEST_CASE("A service that only runs on request says what it knows, and runs when asked")
{
    Desk desk;
    desk.server.state.changes = test::Rows().addProperty(1, 5).changes();
    desk.start("hpd_token", {SyncSchedule::Mode::OnRequest, std::chrono::minutes(1)});
    REQUIRE(waitFor([&] { return !desk.states.empty(); }));
    CHECK(desk.isIdle());
    CHECK(desk.states.size() == 1);
    CHECK_FALSE(desk.service->state().lastSuccess);
    const size_t before = desk.states.size();
    desk.service->synchroniseNow();
    REQUIRE(desk.waitForRun(before));
    CHECK(desk.service->state().lastSuccess);
    const auto log = SyncLog(desk.paths).entries();
    REQUIRE(log.size() == 1);
    CHECK(log.front().result == QStringLiteral("ok"));
    CHECK(log.front().rows == 11);
}

TEST_CASE("A fault is not tried again by itself where the user wants to ask each time")
{
    Desk desk;
    desk.server.script(ScriptedServer::send(ScriptedServer::http("200 OK", "<html></html>", "")));
    desk.start("hpd_token", {SyncSchedule::Mode::OnRequest, std::chrono::minutes(1)});
    REQUIRE(waitFor([&] { return !desk.states.empty(); }));
    desk.service->synchroniseNow();
    REQUIRE(desk.waitForRun(1));
    CHECK(desk.service->state().problem->code == ErrorCode::PortalNotOurs);
    CHECK_FALSE(desk.service->state().retryInSeconds);
    CHECK(SyncLog(desk.paths).entries().front().result == QStringLiteral("PortalNotOurs"));
}

TEST_CASE("After a fault the service says what is wrong and tries again by itself")
{
    Desk desk;
    desk.server.script(ScriptedServer::send(ScriptedServer::http("200 OK", "<html></html>", "")));
    desk.start();
    REQUIRE(waitFor([&] { return desk.states.size() >= 4 && desk.isIdle(); }));
    const SyncState &failed = desk.states.at(1);
    CHECK(failed.problem->code == ErrorCode::PortalNotOurs);
    CHECK(failed.retryInSeconds.value() <= 1);
    CHECK_FALSE(failed.lastSuccess);
    CHECK_FALSE(desk.service->state().problem);
}

TEST_CASE("A busy portal is left alone for the time it asked for, but the user may insist")
{
    Desk desk;
    desk.server.script(ScriptedServer::send(ScriptedServer::http(
        "503 Service Unavailable", "{}", QByteArray(ScriptedServer::ours) + "Retry-After: 77\r\n")));
    desk.start();
    REQUIRE(desk.waitForRun());
    CHECK(desk.service->state().retryInSeconds == 77);
    const size_t before = desk.states.size();
    desk.service->synchroniseNow();
    REQUIRE(desk.waitForRun(before));
    CHECK_FALSE(desk.service->state().problem);
}

TEST_CASE("What needs the user is not tried again by itself")
{
    Desk desk;
    SECTION("access withdrawn")
    {
        desk.server.script(ScriptedServer::send(ScriptedServer::http("401 Unauthorized", "{}", ScriptedServer::ours)));
        desk.start();
        REQUIRE(desk.waitForRun());
        CHECK(desk.service->state().problem->code == ErrorCode::PortalUnauthorized);
        CHECK_FALSE(desk.service->state().retryInSeconds);
        const size_t before = desk.states.size();
        desk.service->synchroniseNow();
        REQUIRE(desk.waitForRun(before));
        CHECK_FALSE(desk.service->state().problem);
    }
}

TEST_CASE("A mirror that breaks while the program runs is made anew")
{
    Desk desk;
    desk.server.state.changes = test::Rows().addProperty(1, 5).changes();
    desk.start();
    REQUIRE(desk.waitForRun());
    {
        auto vandal = Database::open({desk.paths.mirrorFile(), DatabaseOptions::Durability::Normal});
        REQUIRE(isOk(vandal));
        REQUIRE(isOk((*vandal)->execute(QStringLiteral("DROP TABLE unit"))));
    }
    desk.server.state.changes.push_back({20, test::unit(1, 6)});
    desk.service->synchroniseNow();
    REQUIRE(waitFor([&] { return desk.isIdle() && desk.service->state().rowsReceived == 12; }));
    CHECK_FALSE(desk.service->state().problem);
    CHECK((*MirrorReader::open(desk.paths.mirrorFile(), nullptr))->units({}, QDate(2026, 11, 24))->size() == 6);
}

TEST_CASE("The service ends quickly while the portal does not answer, and before it was started")
{
    Desk desk;
    desk.server.always(ScriptedServer::silence());
    QElapsedTimer time;
    time.start();
    SECTION("request under way")
    {
        desk.start();
        REQUIRE(waitFor([&] { return !desk.server.requests().empty(); }));
    }
    SECTION("just started")
    {
        desk.start();
    }
    SECTION("never started")
    {
        desk.service = std::make_unique<SyncService>(desk.paths, PortalConnection{desk.server.url(), "hpd_token"});
    }
    desk.service.reset();
    CHECK(time.elapsed() < 2000);
}

TEST_CASE("What the user queues goes out at once, and the service tells what became of it")
{
    Desk desk;
    desk.server.state.changes = test::Rows().addProperty(1, 1).changes();
    desk.start();
    REQUIRE(desk.waitForRun());
    CHECK(desk.service->state().waiting == 0);
    int outboxChanges = 0;
    QObject::connect(desk.service.get(), &SyncService::outboxChanged, desk.service.get(),
                     [&outboxChanges] { ++outboxChanges; });
    desk.server.state.decide = [](const wire::Action &action) {
        const bool first = action.resident == ResidentId(QStringLiteral("resident-1"));
        return wire::ActionResult{action.id, first ? wire::ActionOutcome::Applied : wire::ActionOutcome::Conflict, 0,
                                  first ? QString() : QStringLiteral("already-invited")};
    };
    const SystemClock clock;
    auto database = DeskDatabase::open(desk.paths, clock, DeskDatabase::Checks::None);
    REQUIRE(isOk(database));
    Outbox outbox(database->database(), clock);
    REQUIRE(isOk(outbox.add({test::invitation(1, 1), test::invitation(2, 2)})));
    const size_t before = desk.states.size();
    desk.service->actionsQueued();
    REQUIRE(desk.waitForRun(before));
    CHECK(desk.service->state().waiting == 0);
    CHECK(desk.service->state().attention == 1);
    CHECK(outboxChanges == 2); // answered, then seen in the mirror
    CHECK(outbox.entries()->size() == 1);
}

TEST_CASE("While the portal asks to be left alone, what is queued waits and is counted")
{
    Desk desk;
    desk.server.script(ScriptedServer::send(ScriptedServer::http(
        "503 Service Unavailable", "{}", QByteArray(ScriptedServer::ours) + "Retry-After: 77\r\n")));
    desk.start();
    REQUIRE(desk.waitForRun());
    const SystemClock clock;
    auto database = DeskDatabase::open(desk.paths, clock, DeskDatabase::Checks::None);
    REQUIRE(isOk(database));
    REQUIRE(isOk(Outbox(database->database(), clock).add({test::invitation(1, 1)})));
    const size_t requests = desk.server.requests().size();
    desk.service->actionsQueued();
    REQUIRE(waitFor([&] { return desk.service->state().waiting == 1; }));
    CHECK(desk.server.requests().size() == requests);
    CHECK(desk.service->state().retryInSeconds == 77);
}

TEST_CASE("A damaged desk.db is said, and the mirror is filled all the same")
{
    Desk desk;
    desk.server.state.changes = test::Rows().addProperty(1, 5).changes();
    desk.service = std::make_unique<SyncService>(desk.paths, PortalConnection{desk.server.url(), "hpd_token"});
    {
        QFile file(desk.paths.deskFile());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
    }
    QObject::connect(desk.service.get(), &SyncService::stateChanged, desk.service.get(),
                     [&desk](const SyncState &state) { desk.states.push_back(state); });
    desk.service->start();
    REQUIRE(desk.waitForRun());
    REQUIRE(desk.service->state().problem);
    CHECK(*desk.service->state().problem == Error{ErrorCode::DatabaseCorrupt, {desk.paths.deskFile()}});
    CHECK((*MirrorReader::open(desk.paths.mirrorFile(), nullptr))->units({}, QDate(2026, 11, 24))->size() == 5);
}

namespace {

/// The inside of the service in this thread, with a time of its own.
struct Worker
{
    QTemporaryDir dir;
    DeskPaths paths{dir.path()};
    ScriptedServer server;
    std::chrono::milliseconds time{0};
    SyncState state;
    std::unique_ptr<SyncWorker> worker;

    explicit Worker(SyncSchedule::Mode mode = SyncSchedule::Mode::Automatic)
    {
        REQUIRE(isOk(DeskDatabase::open(paths, SystemClock())));
        worker = std::make_unique<SyncWorker>(paths, PortalConnection{server.url(), "hpd_token"},
                                              SyncSchedule{mode, std::chrono::minutes(1)}, [this] { return time; });
        QObject::connect(worker.get(), &SyncWorker::stateChanged, worker.get(),
                         [this](const SyncState &told) { state = told; });
    }

    /// How many requests the step makes.
    template <class Step>
    size_t requestsOf(Step step)
    {
        const size_t before = server.requests().size();
        step();
        return server.requests().size() - before;
    }

    void comeBackAfter(std::chrono::seconds away)
    {
        worker->setUserActive(false);
        time += away;
        worker->setUserActive(true);
    }

    void answerBusy()
    {
        server.script(ScriptedServer::send(ScriptedServer::http(
            "503 Service Unavailable", "{}", QByteArray(ScriptedServer::ours) + "Retry-After: 77\r\n")));
    }
};

} // namespace

TEST_CASE("Who comes back to the window after a while sees what is new at once and after a moment with the next poll")
{
    using namespace std::chrono_literals;
    Worker f;
    f.server.state.changes = test::Rows().addProperty(1, 1).changes();
    f.worker->start();
    REQUIRE_FALSE(f.state.problem);
    CHECK(f.requestsOf([&f] { f.comeBackAfter(59s); }) == 0);
    CHECK(f.requestsOf([&f] { f.worker->setUserActive(true); }) == 0); // was there all the time
    CHECK(f.requestsOf([&f] { f.comeBackAfter(61s); }) > 0);

    f.answerBusy();
    f.worker->run();
    REQUIRE(f.state.problem);
    CHECK(f.requestsOf([&f] { f.comeBackAfter(61s); }) == 0); // a fault has its own wait
}

TEST_CASE("What can be taken back waits before it makes the desk talk to the portal")
{
    using namespace std::chrono_literals;
    const auto undoTime =
        GENERATE(as<std::chrono::milliseconds>(), std::chrono::hours(1), std::chrono::milliseconds(0));
    const bool isLong = undoTime > 0ms;
    Worker f;
    f.server.state.changes = test::Rows().addProperty(1, 1).changes();
    f.worker = std::make_unique<SyncWorker>(
        f.paths, PortalConnection{f.server.url(), "hpd_token"},
        SyncSchedule{SyncSchedule::Mode::OnRequest, std::chrono::minutes(1), undoTime}, [&f] { return f.time; });
    QObject::connect(f.worker.get(), &SyncWorker::stateChanged, f.worker.get(),
                     [&f](const SyncState &told) { f.state = told; });
    f.worker->run();
    REQUIRE_FALSE(f.state.problem);
    const SystemClock clock;
    auto database = DeskDatabase::open(f.paths, clock, DeskDatabase::Checks::None);
    REQUIRE(isOk(database));
    Outbox outbox(database->database(), clock);
    REQUIRE(isOk(outbox.add({test::invitation(1, 1)})));
    CHECK(f.requestsOf([&f] { f.worker->actionsQueued(Departure::AfterUndoTime); }) == 0);
    CHECK(f.state.waiting == 1);
    if (!isLong) { // over at the next look
        REQUIRE(waitFor([&f] { return f.state.waiting == 0; }));
        return;
    }
    SECTION("and is taken back meanwhile")
    {
        CHECK(outbox.cancel(ActionId(QStringLiteral("action-1"))) == true);
        CHECK(outbox.entries()->empty());
    }
    SECTION("or leaves with what leaves at once")
    {
        CHECK(f.requestsOf([&f] { f.worker->actionsQueued(Departure::AtOnce); }) > 0);
        CHECK(f.state.waiting == 0);
    }
    SECTION("or with a run for another reason")
    {
        CHECK(f.requestsOf([&f] { f.worker->run(); }) > 0);
        CHECK(f.state.waiting == 0);
    }
}

TEST_CASE("What was queued just before the program ended leaves at the next start also where it runs on request")
{
    Worker f(SyncSchedule::Mode::OnRequest);
    f.server.state.changes = test::Rows().addProperty(1, 1).changes();
    const SystemClock clock;
    auto database = DeskDatabase::open(f.paths, clock, DeskDatabase::Checks::None);
    REQUIRE(isOk(database));
    REQUIRE(isOk(Outbox(database->database(), clock).add({test::invitation(1, 1)})));
    CHECK(f.requestsOf([&f] { f.worker->start(); }) > 0);
    CHECK(f.state.waiting == 0);
}

TEST_CASE("When the network is there again nothing waits unless the portal or the user asked for it")
{
    SECTION("the wait after a fault ends")
    {
        Worker f;
        f.server.script(ScriptedServer::send(ScriptedServer::http("200 OK", "<html></html>", "")));
        f.worker->start();
        REQUIRE(f.state.problem);
        CHECK(f.requestsOf([&f] { f.worker->networkReturned(); }) > 0);
        CHECK_FALSE(f.state.problem);
    }
    SECTION("a busy portal is left alone")
    {
        Worker f;
        f.answerBusy();
        f.worker->start();
        REQUIRE(f.state.retryInSeconds == 77);
        CHECK(f.requestsOf([&f] { f.worker->networkReturned(); }) == 0);
    }
    SECTION("the user wants to ask each time")
    {
        Worker f(SyncSchedule::Mode::OnRequest);
        f.worker->start();
        CHECK(f.requestsOf([&f] { f.worker->networkReturned(); }) == 0);
    }
}
