#include "models/storage/codecipher.h"
#include "models/storage/mirror.h"
#include "models/sync/syncengine.h"
#include "tests/support/fakeportalclient.h"
#include "tests/support/outboxdesk.h"

#include <QtCore/QRegularExpression>

#include <cstdio>

using namespace hauspost;
using test::action;
using test::FakePortalClient;
using test::invitation;

namespace {

struct Desk : test::OutboxDesk
{
    FakePortalClient portal;
    NoProgress progress;
    PushCounts counts;

    Result<> push()
    {
        counts = {};
        return PushPhase(portal, outbox).run(progress, counts);
    }

    void queue(int count)
    {
        std::vector<wire::Action> actions;
        for (int n = 1; n <= count; ++n) {
            actions.push_back(invitation(n, n));
        }
        REQUIRE(isOk(outbox.add(actions)));
    }

    [[nodiscard]] qsizetype inState(const char *state) { return states().count(QLatin1String(state)); }

    /// Lost 0, double 0.
    void requireEachOnce(size_t count) const
    {
        REQUIRE(portal.state.effects.size() == count);
        for (const auto &[id, times] : portal.state.effects) {
            INFO(id.toString().toStdString());
            REQUIRE(times == 1);
        }
    }
};

} // namespace

TEST_CASE("Nothing is asked where nothing waits")
{
    Desk desk;
    REQUIRE(isOk(desk.push()));
    CHECK(desk.portal.calls.isEmpty());
}

TEST_CASE("What waits goes out oldest first in requests of a hundred, exactly the bytes that were queued")
{
    Desk desk;
    desk.queue(250);
    REQUIRE(isOk(desk.push()));
    REQUIRE(desk.portal.bodies.size() == 3);
    const auto last = wire::actionsFrom(desk.portal.bodies.back());
    REQUIRE(isOk(last));
    CHECK(last->size() == 50);
    CHECK(last->front().canonical == toJson(invitation(201, 201)));
    CHECK(desk.counts.accepted == 250);
    CHECK(desk.inState("acked") == 250);
    desk.requireEachOnce(250);
}

TEST_CASE("An action is noted as sent before its request leaves")
{
    Desk desk;
    desk.queue(2);
    desk.portal.beforeCall = [&desk](int call) {
        if (call > 1) {
            return Result<>();
        }
        CHECK(desk.inState("inflight") == 2);
        CHECK(desk.entries().front().attempts == 1);
        // No transaction stays open across the network wait: another connection may write.
        auto other = DeskDatabase::open(desk.paths, desk.clock, DeskDatabase::Checks::None);
        CHECK(isOk(other));
        CHECK(isOk(Outbox(other->database(), desk.clock).add({invitation(3, 3)})));
        return Result<>();
    };
    REQUIRE(isOk(desk.push()));
    desk.requireEachOnce(3); // what was queued meanwhile went with it
}

TEST_CASE("Conflicts and rejections wait for the user, the rest is accepted")
{
    Desk desk;
    desk.queue(3);
    desk.portal.state.decide = [](const wire::Action &asked) {
        wire::ActionResult result{asked.id, wire::ActionOutcome::Superseded, 4, {}};
        if (asked.id == ActionId(QStringLiteral("action-2"))) {
            result.outcome = wire::ActionOutcome::Conflict;
            result.problem = QString::fromLatin1(wire::problems::alreadyConfirmed);
        }
        return result;
    };
    REQUIRE(isOk(desk.push()));
    CHECK(desk.counts.accepted == 2);
    CHECK(desk.counts.refused == 1);
    CHECK(desk.entries()[1].problem == u"already-confirmed");
    REQUIRE(isOk(desk.push())); // is not sent again by itself
    CHECK(desk.portal.bodies.size() == 1);
}

TEST_CASE("An answer that is not about exactly what was asked is a fault and settles nothing")
{
    const int kind = GENERATE(0, 1, 2, 3);
    Desk desk;
    desk.queue(2);
    class Confused final : public PortalClient
    {
    public:
        explicit Confused(int kind) : m_kind(kind) {}
        Result<wire::Meta> meta() override { return wire::Meta(); }
        Result<wire::ChangePage> changes(const QString &) override { return wire::ChangePage(); }
        Result<wire::Digest> digest() override { return wire::Digest(); }
        Result<std::vector<wire::ActionResult>> actions(const QByteArray &) override
        {
            const auto applied = [](const char *id) {
                return wire::ActionResult{ActionId(QLatin1String(id)), wire::ActionOutcome::Applied, 1, {}};
            };
            const std::vector<std::vector<wire::ActionResult>> answers{
                {},
                {applied("action-1")},
                {applied("action-1"), applied("action-1")},
                {applied("action-1"), applied("action-2"), applied("action-3")}};
            return answers.at(static_cast<size_t>(m_kind));
        }

    private:
        int m_kind;
    } portal(kind);
    CHECK(PushPhase(portal, desk.outbox).run(desk.progress, desk.counts).error().code == ErrorCode::PortalBadAnswer);
    CHECK(desk.inState("pending") == 2);
}

TEST_CASE("Every fault of the way puts the actions back, and the portal's memory makes the second try harmless")
{
    const auto code = GENERATE(ErrorCode::PortalUnreachable, ErrorCode::PortalTimeout, ErrorCode::PortalTlsFailed,
                               ErrorCode::PortalNotOurs, ErrorCode::PortalBadAnswer, ErrorCode::PortalUnauthorized,
                               ErrorCode::PortalBusy, ErrorCode::PortalError, ErrorCode::ProxyFailed,
                               ErrorCode::PortalResyncRequired, ErrorCode::Cancelled);
    const bool reached = GENERATE(false, true);
    Desk desk;
    desk.queue(150);
    if (reached) {
        desk.portal.afterActions = [code]() -> Result<> { return fail(code); };
    } else {
        desk.portal.beforeCall = [code](int) -> Result<> { return fail(code); };
    }
    CHECK(desk.push().error().code == code);
    CHECK(desk.portal.bodies.size() == 1);
    CHECK(desk.inState("pending") == 150);
    desk.portal.afterActions = {};
    desk.portal.beforeCall = {};
    REQUIRE(isOk(desk.push()));
    CHECK(desk.inState("acked") == 150);
    desk.requireEachOnce(150);
}

TEST_CASE("What never left for lack of a connection can be taken back still and is no reason to ask again at once")
{
    const bool neverLeaves = GENERATE(true, false);
    Desk desk;
    desk.queue(2);
    desk.portal.neverLeaves = neverLeaves;
    desk.portal.beforeCall = [](int) -> Result<> { return fail(ErrorCode::PortalUnreachable); };
    CHECK(desk.push().error().code == ErrorCode::PortalUnreachable);
    CHECK(desk.push().error().code == ErrorCode::PortalUnreachable);
    CHECK(desk.inState("pending") == 2);
    CHECK(desk.entries().front().attempts == (neverLeaves ? 0 : 2));
    CHECK(desk.entries().front().triedAt);
    CHECK(desk.outbox.hasFresh() == false);
    CHECK(desk.outbox.cancel(desk.entries().front().action.id) == neverLeaves);
    CHECK(desk.states().size() == (neverLeaves ? 1 : 2));
}

TEST_CASE("An attempt that may have arrived counts even if the next one never leaves")
{
    Desk desk;
    desk.queue(1);
    desk.portal.afterActions = []() -> Result<> { return fail(ErrorCode::PortalUnreachable); };
    CHECK(desk.push().error().code == ErrorCode::PortalUnreachable);
    desk.portal.neverLeaves = true;
    CHECK(desk.push().error().code == ErrorCode::PortalUnreachable);
    CHECK(desk.entries().front().attempts == 1);
    CHECK(desk.outbox.cancel(desk.entries().front().action.id) == false);
}

TEST_CASE("A request that the portal does not understand is halved until the culprit is alone")
{
    const int culprit = GENERATE(1, 37, 100);
    Desk desk;
    desk.queue(100);
    desk.portal.state.poison = QStringLiteral("\"action-%1\"").arg(culprit).toUtf8();
    REQUIRE(isOk(desk.push()));
    CHECK(desk.inState("acked") == 99);
    const auto entries = desk.entries();
    const OutboxEntry &refused = entries[static_cast<size_t>(culprit) - 1];
    CHECK(refused.state == OutboxState::Attention);
    CHECK(refused.problem == u"malformed");
    CHECK(refused.outcome == wire::ActionOutcome::Rejected);
    CHECK(desk.portal.bodies.size() < 20);
    desk.requireEachOnce(99);
}

TEST_CASE("A fault in the middle of the halving puts back what has no answer yet")
{
    Desk desk;
    desk.queue(100);
    desk.portal.state.poison = "\"action-99\"";
    desk.portal.beforeCall = [](int call) { return call == 5 ? Result<>(fail(ErrorCode::PortalTimeout)) : Result<>(); };
    CHECK(desk.push().error().code == ErrorCode::PortalTimeout);
    CHECK(desk.inState("inflight") == 0);
    CHECK(desk.inState("pending") > 0);
    CHECK(desk.inState("acked") > 0);
    desk.portal.beforeCall = {};
    REQUIRE(isOk(desk.push()));
    CHECK(desk.inState("acked") == 99);
    desk.requireEachOnce(99);
}

TEST_CASE("Cancel between two requests keeps the rest waiting")
{
    class CancelLater final : public Progress
    {
    public:
        const FakePortalClient &portal;
        explicit CancelLater(const FakePortalClient &client) : portal(client) {}
        void report(qint64, qint64) override {}
        bool isCancelled() const override { return !portal.calls.isEmpty(); }
    };
    Desk desk;
    desk.queue(150);
    const CancelLater progress(desk.portal);
    CHECK(PushPhase(desk.portal, desk.outbox).run(progress, desk.counts).error().code == ErrorCode::Cancelled);
    CHECK(desk.inState("acked") == 100);
    CHECK(desk.inState("pending") == 50);
}

TEST_CASE("A crash at any access to desk.db, whether or not the answer arrives, loses nothing and doubles nothing")
{
    const bool answerLost = GENERATE(false, true);
    int n = 0;
    for (bool crashed = true; crashed;) {
        ++n;
        Desk desk;
        desk.queue(3);
        desk.portal.state.poison = "\"action-2\""; // the way through the halving too
        if (answerLost) {
            desk.portal.afterActions = []() -> Result<> { return fail(ErrorCode::PortalTimeout); };
        }
        desk.crashAt(n);
        const auto first = desk.push();
        desk.crashAt(0);
        crashed = !first && first.error().code == ErrorCode::DiskFull;

        // The program starts again, years off its clock.
        desk.portal.afterActions = {};
        desk.clock.now = desk.clock.now.addYears(n % 2 == 0 ? 10 : -10);
        auto reopened = DeskDatabase::open(desk.paths, desk.clock);
        REQUIRE(isOk(reopened));
        Outbox outbox(reopened->database(), desk.clock);
        REQUIRE(isOk(PushPhase(desk.portal, outbox).run(desk.progress, desk.counts)));
        INFO("access " << n);
        REQUIRE(desk.states() ==
                QStringList{QStringLiteral("acked"), QStringLiteral("attention"), QStringLiteral("acked")});
        desk.requireEachOnce(2);
        if (answerLost && !crashed) {
            break;
        }
    }
    CHECK(n > (answerLost ? 10 : 25));
    std::printf("R2, push and ack at the desk: %d crashes while the answer %s, 3 actions each time: lost 0, twice 0\n",
                n - 1, answerLost ? "is lost" : "arrives");
}

namespace {

/// Push and pull together, as a program does them.
struct SyncedDesk : Desk
{
    CodeCipher cipher{"hpd_token"};
    std::unique_ptr<Mirror> mirror = std::move(*Mirror::open(paths.mirrorFile(), cipher));
    int outboxChanges = 0;

    SyncedDesk() { portal.state.changes = test::Rows().addProperty(1, 5).changes(); }

    Result<SyncOutcome> run()
    {
        return SyncEngine(portal, *mirror, clock, &outbox).run(progress, {}, [this] { ++outboxChanges; });
    }
};

} // namespace

TEST_CASE("An accepted action is done once a pull that began later is complete")
{
    SyncedDesk desk;
    desk.queue(2);
    const auto outcome = desk.run();
    REQUIRE(isOk(outcome));
    CHECK(outcome->pushed.accepted == 2);
    CHECK(desk.states() == QStringList{QStringLiteral("done"), QStringLiteral("done")});
    CHECK(desk.portal.calls.indexOf(QStringLiteral("actions")) <
          desk.portal.calls.indexOf(QRegularExpression(QStringLiteral("^changes.*"))));
    CHECK(desk.outboxChanges == 2);
}

TEST_CASE("A pull that breaks leaves accepted actions accepted, and the next one ends them")
{
    SyncedDesk desk;
    desk.queue(1);
    desk.portal.beforeCall = [&desk](int) {
        return desk.portal.calls.last().startsWith(u"changes epoch") ? Result<>(fail(ErrorCode::PortalTimeout))
                                                                     : Result<>();
    };
    CHECK(desk.run().error().code == ErrorCode::PortalTimeout);
    CHECK(desk.inState("acked") == 1);
    desk.portal.beforeCall = {};
    REQUIRE(isOk(desk.run()));
    CHECK(desk.inState("done") == 1);
    CHECK(desk.portal.bodies.size() == 1);
}

TEST_CASE("A portal that fails at actions alone still fills the mirror. Access that was withdrawn stops everything")
{
    SyncedDesk desk;
    desk.queue(1);
    const auto code = GENERATE(ErrorCode::PortalError, ErrorCode::PortalBadAnswer, ErrorCode::PortalUnauthorized,
                               ErrorCode::PortalTlsFailed);
    desk.portal.beforeCall = [&desk, code](int) {
        return desk.portal.calls.last() == u"actions" ? Result<>(fail(code)) : Result<>();
    };
    CHECK(desk.run().error().code == code);
    const bool goesOn = code == ErrorCode::PortalError || code == ErrorCode::PortalBadAnswer;
    CHECK(desk.mirror->isComplete() == goesOn);
    CHECK(desk.inState("pending") == 1);
}

TEST_CASE("A desk.db that fails at any access during a whole run keeps neither the mirror from filling nor an action")
{
    int n = 0;
    for (bool failed = true; failed;) {
        ++n;
        SyncedDesk desk;
        desk.queue(2);
        int access = 0;
        desk.desk.database().setInterceptor(
            [&]() -> Result<> { return ++access == n ? Result<>(fail(ErrorCode::DatabaseQuery)) : Result<>(); });
        const auto outcome = desk.run();
        failed = !outcome;
        desk.desk.database().setInterceptor({});
        INFO("access " << n);
        REQUIRE(desk.mirror->isComplete() == true);
        REQUIRE(isOk(desk.run()));
        REQUIRE(desk.inState("done") == 2);
        desk.requireEachOnce(2);
    }
    CHECK(n > 20);
    std::printf("R2, push and pull and ack in one run: %d failing accesses to desk.db, 2 actions each time: lost 0, "
                "twice 0\n",
                n - 1);
}
