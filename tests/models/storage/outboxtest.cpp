#include "tests/support/filedamage.h"
#include "tests/support/outboxdesk.h"

#include "models/storage/dispatchlog.h"

using namespace hauspost;
using test::action;
using test::invitation;
using test::OutboxDesk;

namespace {

wire::ActionResult answer(int number, wire::ActionOutcome outcome, const char *problem = "")
{
    return {ActionId(QStringLiteral("action-%1").arg(number)), outcome, 5, QString::fromLatin1(problem)};
}

ActionId id(int number)
{
    return ActionId(QStringLiteral("action-%1").arg(number));
}

/// In Attention with this number.
void refuse(OutboxDesk &desk, int number)
{
    REQUIRE(isOk(desk.outbox.take(100)));
    REQUIRE(isOk(desk.outbox.settle({answer(number, wire::ActionOutcome::Conflict, wire::problems::alreadyInvited)})));
}

} // namespace

TEST_CASE("What is queued is listed oldest first, as it was queued, whatever the clock says")
{
    OutboxDesk desk;
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1)})));
    desk.clock.now = desk.clock.now.addYears(-10);
    REQUIRE(isOk(desk.outbox.add({action(2, 1, wire::AccessRevoke{}), invitation(3, 2)})));
    const auto entries = desk.entries();
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].action == invitation(1, 1));
    CHECK(entries[1].action == action(2, 1, wire::AccessRevoke{}));
    CHECK(entries[1].createdAt == desk.clock.now);
    CHECK(entries[2].action == invitation(3, 2));
    CHECK(entries[0].state == OutboxState::Pending);
    CHECK(entries[0].attempts == 0);
    CHECK_FALSE(entries[0].triedAt);
    CHECK(desk.outbox.counts() == OutboxCounts{3, 0});
    CHECK(desk.outbox.hasFresh() == true);
}

TEST_CASE("A double click and a double bulk job add nothing, while other kinds and residents are free")
{
    OutboxDesk desk;
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1)})));
    CHECK(desk.outbox.add({invitation(2, 1)}).error().code == ErrorCode::ActionWaitsAlready);
    CHECK(desk.outbox.add({invitation(3, 2), invitation(4, 1)}).error().code == ErrorCode::ActionWaitsAlready);
    CHECK(desk.outbox.add({invitation(3, 2), invitation(4, 2)}).error().code == ErrorCode::ActionWaitsAlready);
    CHECK(desk.entries().size() == 1);
    REQUIRE(isOk(desk.outbox.take(100))); // under way, it is still open
    CHECK(desk.outbox.add({invitation(2, 1)}).error().code == ErrorCode::ActionWaitsAlready);
    CHECK(isOk(desk.outbox.add({invitation(3, 2), action(4, 1, wire::InviteRenew{1})})));
    // Letters are notes, each of its own.
    const wire::LetterIssued letter{QDate(2026, 11, 24), 1, 1};
    CHECK(isOk(desk.outbox.add({action(5, 1, letter), action(6, 1, letter)})));
    CHECK(desk.outbox.counts() == OutboxCounts{3, 0});
}

TEST_CASE("The file itself refuses a second open action of a kind")
{
    OutboxDesk desk;
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1)})));
    CHECK_FALSE(
        desk.desk.database().execute(QStringLiteral("INSERT INTO outbox(id,resident_id,kind,body,state,created_at) "
                                                    "VALUES('x','resident-1','invite.email',x'00','pending','')")));
}

TEST_CASE("What has not left can be taken back, what was tried cannot")
{
    OutboxDesk desk;
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1), invitation(2, 2)})));
    CHECK(desk.outbox.cancel(id(2)) == true);
    CHECK(desk.outbox.cancel(id(2)) == false);
    CHECK(desk.outbox.cancel(id(9)) == false);
    REQUIRE(isOk(desk.outbox.take(100)));
    CHECK(desk.outbox.cancel(id(1)) == false); // under way
    REQUIRE(isOk(desk.outbox.putBack()));
    CHECK(desk.outbox.cancel(id(1)) == false); // may have arrived
    CHECK(desk.outbox.hasFresh() == false);
    const auto entries = desk.entries();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].attempts == 1);
    CHECK(entries[0].triedAt == desk.clock.now);
    CHECK(isOk(desk.outbox.add({invitation(3, 2)}))); // the place of the cancelled one is free
}

TEST_CASE("What may have reached the portal keeps its id and bytes, by the file's own rule")
{
    OutboxDesk desk;
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1)})));
    Database &database = desk.desk.database();
    const QStringList attacks{
        QStringLiteral("UPDATE outbox SET body=x'00'"), QStringLiteral("UPDATE outbox SET id='x'"),
        QStringLiteral("UPDATE outbox SET resident_id='x'"), QStringLiteral("DELETE FROM outbox")};
    REQUIRE(isOk(desk.outbox.take(100)));
    for (const QString &attack : attacks) {
        INFO(attack.toStdString());
        CHECK_FALSE(database.execute(attack));
    }
    const auto again = desk.outbox.putBack().and_then([&] { return desk.outbox.take(100); });
    REQUIRE(isOk(again));
    REQUIRE(again->size() == 1);
    CHECK(again->front().id == id(1));
    CHECK(again->front().body == toJson(invitation(1, 1)));
}

TEST_CASE("The oldest leave first, in parts")
{
    OutboxDesk desk;
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1), invitation(2, 2), invitation(3, 3)})));
    CHECK(desk.outbox.take(2)->size() == 2);
    CHECK(desk.states() ==
          QStringList{QStringLiteral("inflight"), QStringLiteral("inflight"), QStringLiteral("pending")});
    CHECK(desk.outbox.take(2)->front().id == id(3));
    CHECK(desk.outbox.take(2)->empty());
}

TEST_CASE("Answers put actions where they belong. What nobody asked about stays")
{
    OutboxDesk desk;
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1), invitation(2, 2), invitation(3, 3), invitation(4, 4)})));
    CHECK(desk.outbox.take(4)->size() == 4);
    REQUIRE(isOk(desk.outbox.add({invitation(5, 5)})));
    REQUIRE(
        isOk(desk.outbox.settle({answer(1, wire::ActionOutcome::Applied), answer(2, wire::ActionOutcome::Superseded),
                                 answer(3, wire::ActionOutcome::Conflict, wire::problems::alreadyInvited),
                                 answer(4, wire::ActionOutcome::Rejected, wire::problems::notAllowed),
                                 answer(5, wire::ActionOutcome::Applied)})));
    CHECK(desk.states() == QStringList{QStringLiteral("acked"), QStringLiteral("acked"), QStringLiteral("attention"),
                                       QStringLiteral("attention"), QStringLiteral("pending")});
    const auto entries = desk.entries();
    CHECK(entries[1].outcome == wire::ActionOutcome::Superseded);
    CHECK(entries[2].problem == u"already-invited");
    CHECK(entries[3].outcome == wire::ActionOutcome::Rejected);
    CHECK(desk.outbox.counts() == OutboxCounts{3, 2});
    CHECK(desk.outbox.receipt(id(5)).value()->isAnswered == false);
    CHECK(desk.outbox.receipt(id(3)).value()->problem == u"already-invited");
    CHECK(desk.outbox.receipt(id(2)).value()->outcome == wire::ActionOutcome::Superseded);
    CHECK_FALSE(desk.outbox.receipt(id(99)).value());
}

TEST_CASE("A done action leaves an id for 90 days and nothing of what it said")
{
    OutboxDesk desk;
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1)})));
    CHECK(desk.outbox.take(1)->size() == 1);
    REQUIRE(isOk(desk.outbox.settle({answer(1, wire::ActionOutcome::Applied)})));
    CHECK(desk.outbox.acked() == std::vector{id(1)});
    REQUIRE(isOk(desk.outbox.finish({id(1)})));
    CHECK(desk.entries().empty());
    CHECK(desk.outbox.counts() == OutboxCounts{});
    CHECK(desk.outbox.receipt(id(1)).value()->isAnswered);
    REQUIRE(isOk(desk.desk.database().execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"))));
    CHECK_FALSE(test::contentOf(desk.paths.deskFile()).contains("anna1@"));
    CHECK_FALSE(test::contentOf(desk.paths.deskFile()).contains("lease"));

    desk.clock.now = desk.clock.now.addDays(90);
    REQUIRE(isOk(desk.outbox.finish({})));
    CHECK(desk.outbox.receipt(id(1)).value());
    desk.clock.now = desk.clock.now.addDays(1);
    REQUIRE(isOk(desk.outbox.finish({})));
    CHECK_FALSE(desk.outbox.receipt(id(1)).value());
}

TEST_CASE("Only an accepted action is finished")
{
    OutboxDesk desk;
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1), invitation(2, 2)})));
    refuse(desk, 1);
    REQUIRE(isOk(desk.outbox.finish({id(1), id(2)})));
    CHECK(desk.states() == QStringList{QStringLiteral("attention"), QStringLiteral("inflight")});
}

TEST_CASE("A refused action waits for the user, who lets it go or sends another one in its place")
{
    OutboxDesk desk;
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1)})));
    CHECK(desk.outbox.dismiss(id(1)) == false);
    CHECK(desk.outbox.replace(id(1), invitation(2, 1)).error().code == ErrorCode::ActionNotOpen);
    refuse(desk, 1);
    CHECK(desk.outbox.cancel(id(1)) == false);
    SECTION("let go")
    {
        CHECK(desk.outbox.dismiss(id(1)) == true);
        CHECK(desk.outbox.dismiss(id(1)) == false);
        CHECK(desk.entries().empty());
    }
    SECTION("sent anyway")
    {
        REQUIRE(isOk(desk.outbox.replace(id(1), invitation(2, 1))));
        REQUIRE(desk.entries().size() == 1);
        CHECK(desk.entries().front().action.id == id(2));
    }
    SECTION("while another one waits already, both stay")
    {
        REQUIRE(isOk(desk.outbox.add({invitation(2, 1)})));
        CHECK(desk.outbox.replace(id(1), invitation(3, 1)).error().code == ErrorCode::ActionWaitsAlready);
        CHECK(desk.states() == QStringList{QStringLiteral("attention"), QStringLiteral("pending")});
    }
}

TEST_CASE("Whichever access fails, each step of the outbox is done wholly or not at all")
{
    struct Step
    {
        const char *name;
        std::function<Result<>(Outbox &)> run;
    };
    const auto forget = [](const auto &result) { return result.map([](const auto &) {}); };
    const Step steps[] = {
        {"add",
         [](Outbox &outbox) {
             return outbox.add({invitation(7, 7), invitation(8, 8)});
         }},
        {"cancel", [&](Outbox &outbox) { return forget(outbox.cancel(id(4))); }},
        {"dismiss", [&](Outbox &outbox) { return forget(outbox.dismiss(id(1))); }},
        {"replace", [](Outbox &outbox) { return outbox.replace(id(1), invitation(9, 1)); }},
        {"take", [&](Outbox &outbox) { return forget(outbox.take(100)); }},
        {"put back", [](Outbox &outbox) { return outbox.putBack(); }},
        {"settle",
         [](Outbox &outbox) {
             return outbox.settle({answer(2, wire::ActionOutcome::Applied), answer(3, wire::ActionOutcome::Conflict)});
         }},
    };
    for (const Step &step : steps) {
        OutboxDesk desk;
        REQUIRE(isOk(desk.outbox.add({invitation(1, 1), invitation(2, 2), invitation(3, 3)})));
        refuse(desk, 1); // 2 and 3 stay under way
        REQUIRE(isOk(desk.outbox.add({invitation(4, 4), invitation(5, 5)})));
        const QStringList before = desk.states();
        int n = 0;
        for (bool failed = true; failed;) {
            desk.crashAt(++n);
            failed = !step.run(desk.outbox);
            desk.crashAt(0);
            INFO(step.name << ", access " << n);
            CHECK((desk.states() == before) == failed);
        }
        CHECK(n > 3);
    }
}

TEST_CASE("Printed letters are noted for the portal together with their record, and taken back with it")
{
    OutboxDesk desk;
    DispatchLog log(desk.desk.database());
    const std::vector<LetterRecipient> residents{{ResidentId(QStringLiteral("a"))}, {ResidentId(QStringLiteral("b"))}};
    const BatchId batch(QStringLiteral("batch"));
    SECTION("both or neither")
    {
        for (int n = 1;; ++n) {
            desk.crashAt(n);
            const auto recorded = log.record(batch, 12, desk.clock.now, residents);
            desk.crashAt(0);
            INFO("access " << n);
            REQUIRE(desk.entries().size() == (recorded ? 2U : 0U));
            REQUIRE(log.batches(9)->size() == (recorded ? 1U : 0U));
            if (recorded) {
                break;
            }
        }
        const auto entries = desk.entries();
        CHECK(entries[1].action.resident == residents[1].resident);
        CHECK(std::get<wire::LetterIssued>(entries[1].action.payload) ==
              wire::LetterIssued{QDate(2026, 11, 24), 12, 2});
        CHECK(desk.outbox.counts() == OutboxCounts{});
    }
    SECTION("taken back")
    {
        REQUIRE(isOk(log.record(batch, 12, desk.clock.now, residents)));
        REQUIRE(isOk(desk.outbox.add({invitation(1, 1)})));
        CHECK(desk.outbox.take(1)->size() == 1);
        REQUIRE(isOk(log.forget(batch)));
        // One note had left in the meantime: it cannot be unsaid.
        CHECK(desk.states() == QStringList{QStringLiteral("inflight"), QStringLiteral("pending")});
    }
}

TEST_CASE("An action belongs to the office it was made for and is taken for no other")
{
    OutboxDesk desk;
    const AccountId here(QStringLiteral("here"));
    const AccountId there(QStringLiteral("there"));
    REQUIRE(isOk(desk.outbox.setOffice(here, QStringLiteral("https://here.test"))));
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1)})));
    REQUIRE(isOk(desk.outbox.setOffice(there, QStringLiteral("https://there.test"))));
    REQUIRE(isOk(desk.outbox.add({invitation(2, 2)})));

    const auto entries = desk.entries();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].isElsewhere);
    CHECK(entries[0].portal == QStringLiteral("https://here.test"));
    CHECK_FALSE(entries[1].isElsewhere);
    CHECK(desk.outbox.counts().value() == OutboxCounts{1, 1});
    const auto taken = desk.outbox.take(100);
    REQUIRE(isOk(taken));
    REQUIRE(taken->size() == 1);
    CHECK(taken->front().id == id(2));
    CHECK_FALSE(desk.outbox.hasFresh().value());

    SECTION("back at its office it goes out")
    {
        REQUIRE(isOk(desk.outbox.setOffice(here, QStringLiteral("https://moved.test"))));
        CHECK(desk.outbox.hasFresh().value());
        CHECK(desk.outbox.take(100)->front().id == id(1));
    }
    SECTION("the user lets it go, also where it may have left already")
    {
        CHECK(desk.outbox.dismiss(id(1)).value());
        CHECK_FALSE(desk.outbox.dismiss(id(2)).value());
        CHECK(desk.states() == QStringList{QStringLiteral("done"), QStringLiteral("inflight")});
    }
    SECTION("nothing gives it to another office")
    {
        CHECK_FALSE(desk.desk.database().execute(QStringLiteral("UPDATE outbox SET account='there'")).has_value());
    }
}

TEST_CASE("What was queued before any office was known is for the first one")
{
    OutboxDesk desk;
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1)})));
    CHECK(desk.outbox.office().value().isEmpty());
    REQUIRE(isOk(desk.outbox.setOffice(AccountId(QStringLiteral("here")), {})));
    CHECK_FALSE(desk.entries()[0].isElsewhere);
    REQUIRE(isOk(desk.outbox.setOffice(AccountId(QStringLiteral("there")), {})));
    CHECK(desk.entries()[0].isElsewhere);
}

TEST_CASE("What is older than the note of its office goes to none whoever signs in and waits for the user")
{
    OutboxDesk old;
    REQUIRE(isOk(old.outbox.add({invitation(1, 1)})));
    REQUIRE(isOk(old.desk.database().execute(QStringLiteral("PRAGMA user_version=12")))); // as it was then
    auto desk = DeskDatabase::open(old.paths, old.clock);
    REQUIRE(isOk(desk));
    Outbox outbox(desk->database(), old.clock);
    const bool isKnown = GENERATE(false, true);
    if (isKnown) {
        REQUIRE(isOk(outbox.setOffice(AccountId(QStringLiteral("here")), QStringLiteral("https://here.test"))));
    }
    const auto taken = outbox.take(100);
    REQUIRE(isOk(taken));
    CHECK(taken->empty());
    CHECK(outbox.hasFresh() == false);
    CHECK(outbox.counts() == OutboxCounts{0, 1});
    const auto entries = outbox.entries();
    REQUIRE(isOk(entries));
    REQUIRE(entries->size() == 1);
    CHECK(entries->front().needsDecision());
    CHECK(outbox.dismiss(id(1)) == true);
}

TEST_CASE("Many are queued with progress and a cancelled queueing leaves nothing")
{
    struct Stop final : Progress
    {
        qint64 last = 0;
        qint64 limit = 0;
        void report(qint64 done, qint64) override { last = done; }
        [[nodiscard]] bool isCancelled() const override { return limit > 0 && last >= limit; }
    };
    OutboxDesk desk;
    const std::vector<wire::Action> actions{invitation(1, 1), invitation(2, 2), invitation(3, 3)};
    Stop stop;
    stop.limit = 2;
    CHECK(desk.outbox.add(actions, stop).error().code == ErrorCode::Cancelled);
    CHECK(desk.entries().empty());
    Stop whole;
    REQUIRE(isOk(desk.outbox.add(actions, whole)));
    CHECK(whole.last == 3);
    CHECK(desk.entries().size() == 3);
}
