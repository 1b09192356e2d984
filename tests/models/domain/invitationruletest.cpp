#include "tests/support/catch.h"

#include "models/domain/invitationrule.h"

using namespace hauspost;

namespace {

const QDate today(2026, 11, 24);

Occupancy tenant(AccessStatus access = AccessStatus::None)
{
    Occupancy occupancy;
    occupancy.unit.uviRequired = UviRequirement::Yes;
    occupancy.resident = Resident{};
    occupancy.resident.edit().access = access;
    return occupancy;
}

InvitationVerdict verdictOf(const Occupancy &occupancy, bool waiting = false)
{
    return invitationVerdict(occupancy, today, waiting);
}

} // namespace

TEST_CASE("Access decides whether an e-mail may go out, and whether it must be asked for once more")
{
    const auto [access, verdict] = GENERATE(table<AccessStatus, InvitationVerdict>({
        {AccessStatus::None, InvitationVerdict::Eligible},
        {AccessStatus::Pending, InvitationVerdict::NeedsResend},
        {AccessStatus::Confirmed, InvitationVerdict::AlreadyConfirmed},
        {AccessStatus::Expired, InvitationVerdict::Eligible},
        {AccessStatus::Revoked, InvitationVerdict::Eligible},
        {AccessStatus::Reregister, InvitationVerdict::MustReregister},
        {AccessStatus::Ended, InvitationVerdict::MovedOut},
        {AccessStatus::Deleted, InvitationVerdict::Eligible},
    }));
    CHECK(verdictOf(tenant(access)) == verdict);
}

TEST_CASE("Nobody is invited to a unit that is empty, not required or not decided")
{
    Occupancy occupancy = tenant();
    occupancy.unit.uviRequired = UviRequirement::No;
    CHECK(verdictOf(occupancy) == InvitationVerdict::UviNotRequired);
    occupancy.unit.uviRequired = UviRequirement::Unknown;
    CHECK(verdictOf(occupancy) == InvitationVerdict::UviUnknown);
    occupancy.resident.edit().kind = OccupancyKind::Vacancy;
    CHECK(verdictOf(occupancy) == InvitationVerdict::Vacant);
    occupancy.resident.reset();
    CHECK(verdictOf(occupancy) == InvitationVerdict::Vacant);
}

TEST_CASE("Current and future residents are invited, previous ones never")
{
    Occupancy occupancy = tenant();
    occupancy.resident.edit().moveIn = today.addDays(30);
    CHECK(verdictOf(occupancy) == InvitationVerdict::Eligible);
    occupancy.resident.edit().moveIn = today.addYears(-1);
    occupancy.resident.edit().moveOut = today; // the last day belongs to the tenancy
    CHECK(verdictOf(occupancy) == InvitationVerdict::Eligible);
    occupancy.resident.edit().moveOut = today.addDays(-1);
    CHECK(verdictOf(occupancy) == InvitationVerdict::MovedOut);
}

TEST_CASE("An e-mail in the outbox is named unless there is a more lasting reason")
{
    CHECK(verdictOf(tenant(), true) == InvitationVerdict::Waiting);
    CHECK(verdictOf(tenant(AccessStatus::Pending), true) == InvitationVerdict::Waiting);
    CHECK(verdictOf(tenant(AccessStatus::Confirmed), true) == InvitationVerdict::AlreadyConfirmed);
    CHECK(verdictOf(tenant(AccessStatus::Ended), true) == InvitationVerdict::MovedOut);
}
