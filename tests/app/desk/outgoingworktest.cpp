#include "app/desk/outgoingwork.h"

#include "app/desk/mirroroffice.h"
#include "models/usecases/clarification.h"
#include "tests/app/desk/deskfolder.h"

using namespace hauspost;
using namespace hauspost::test;

namespace {

struct OutgoingWorkFixture : DeskFolder
{
    OutgoingWorkFixture()
    {
        REQUIRE(isOk(DeskDatabase::open(paths, clock))); // as the desk does at its start
        const auto rows = office.unitFacts(std::nullopt).result();
        REQUIRE(isOk(rows));
        REQUIRE_FALSE(rows->empty());
        jana = rows->front().occupancy;
        jana.resident.edit().email = QStringLiteral("jana@example.de");
        jana.resident.edit().consent = Consent{QDate(2026, 3, 1), QStringLiteral("tenancy agreement"), {}};
    }

    std::vector<OutboxEntry> entries()
    {
        const auto read = work.read().result();
        REQUIRE(isOk(read));
        return (*read)->entries;
    }
    EmailRequest request() const { return {jana, QStringLiteral("jana@example.de"), {}, false}; }

    SmallOfficeDay clock;
    MirrorOffice office{paths, clock};
    OutgoingWork work{paths, clock};
    Occupancy jana;
};

} // namespace

TEST_CASE("What the window queues is in desk.db, for the synchronisation and after the next start")
{
    OutgoingWorkFixture f;
    const auto id = f.work.sendEmail(f.request());
    REQUIRE(isOk(id));
    OutgoingWork next(f.paths, f.clock);
    const auto read = next.read().result();
    REQUIRE(isOk(read));
    const auto *entries = &(*read)->entries;
    REQUIRE(entries->size() == 1);
    CHECK(entries->front().action.id == *id);
    CHECK(entries->front().action.resident == f.jana.resident->id);
    CHECK(std::get<wire::InviteEmail>(entries->front().action.payload).email == QStringLiteral("jana@example.de"));
}

TEST_CASE("Each wish of the menu becomes its action")
{
    OutgoingWorkFixture f;
    SECTION("new code")
    {
        REQUIRE(isOk(f.work.renewCode(f.jana)));
        CHECK(std::holds_alternative<wire::InviteRenew>(f.entries().front().action.payload));
    }
    SECTION("revocation")
    {
        f.jana.resident.edit().access = AccessStatus::Confirmed;
        REQUIRE(isOk(f.work.revokeAccess(f.jana)));
        CHECK(std::holds_alternative<wire::AccessRevoke>(f.entries().front().action.payload));
    }
    SECTION("address")
    {
        REQUIRE(isOk(f.work.changeEmail(f.jana, QStringLiteral("new@example.de"))));
        CHECK(std::holds_alternative<wire::ResidentUpdate>(f.entries().front().action.payload));
    }
    SECTION("consent")
    {
        REQUIRE(isOk(f.work.recordConsent(f.jana, *f.jana.resident->consent)));
        CHECK(std::holds_alternative<wire::ConsentSet>(f.entries().front().action.payload));
    }
    SECTION("selection")
    {
        const auto number = f.work.sendEmails(planInvitations({f.jana}, {}, {}, f.clock.today())).result();
        REQUIRE(isOk(number));
        CHECK(*number == 1);
        CHECK(f.entries().size() == 1);
    }
}

TEST_CASE("The same twice is refused, and what has not left can be withdrawn once")
{
    OutgoingWorkFixture f;
    const auto id = f.work.sendEmail(f.request());
    REQUIRE(isOk(id));
    const auto again = f.work.sendEmail(f.request());
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::ActionWaitsAlready);
    CHECK(f.work.withdraw(*id) == true);
    CHECK(f.work.withdraw(*id) == false);
    CHECK(f.entries().empty());
}

TEST_CASE("What the portal refused is discarded, or replaced by what the user wants on the new state")
{
    OutgoingWorkFixture f;
    const auto id = f.work.sendEmail(f.request());
    REQUIRE(isOk(id));
    CHECK(f.work.discard(*id) == false); // it waits for the portal, not for the user
    auto desk = DeskDatabase::open(f.paths, f.clock, DeskDatabase::Checks::None);
    REQUIRE(isOk(desk));
    Outbox outbox(desk->database(), f.clock);
    REQUIRE(isOk(outbox.take(1)));
    wire::ActionResult refused;
    refused.id = *id;
    refused.outcome = wire::ActionOutcome::Conflict;
    refused.problem = QLatin1String(wire::problems::alreadyInvited);
    REQUIRE(isOk(outbox.settle({refused})));
    REQUIRE(f.entries().front().state == OutboxState::Attention);

    SECTION("discarded")
    {
        CHECK(f.work.discard(*id) == true);
        CHECK(f.entries().empty());
    }
    SECTION("sent anyway")
    {
        f.jana.resident.edit().access = AccessStatus::Pending;
        f.jana.resident.edit().inviteNo = 1;
        const auto successor = successorOf(f.entries().front(), f.jana, f.clock.today());
        REQUIRE(successor);
        REQUIRE(isOk(f.work.replace(*id, *successor)));
        REQUIRE(f.entries().size() == 1);
        CHECK(f.entries().front().state == OutboxState::Pending);
        CHECK(f.entries().front().action == *successor);
    }
}

TEST_CASE("A desk.db that cannot be opened is said")
{
    OutgoingWorkFixture f;
    OutgoingWork nowhere(DeskPaths(f.dir.filePath(QStringLiteral("missing/folder"))), f.clock);
    CHECK_FALSE(nowhere.read().result());
    CHECK_FALSE(nowhere.sendEmail(f.request()));
}
