#include "models/domain/accesscounts.h"

#include "tests/support/catch.h"

#include "models/domain/worklist.h"

using namespace hauspost;

namespace {

Occupancy lived(AccessStatus access, UviRequirement required = UviRequirement::Yes)
{
    Occupancy value;
    value.unit.uviRequired = required;
    Resident resident;
    resident.access = access;
    value.resident = resident;
    return value;
}

AccessCounts counts(int confirmed, int pending, int without, int vacant = 0)
{
    return {confirmed + pending + without + vacant, confirmed, pending, without, vacant};
}

} // namespace

TEST_CASE("Each status of a unit that needs UVI is in one group and no other unit is counted")
{
    using enum AccessStatus;
    CHECK(accessGroup(lived(Confirmed)) == AccessGroup::Confirmed);
    CHECK(accessGroup(lived(Pending)) == AccessGroup::Pending);
    for (const AccessStatus status : {None, Expired, Revoked, Reregister, Ended, Deleted}) {
        CHECK(accessGroup(lived(status)) == AccessGroup::Without);
        UnitFacts facts;
        facts.occupancy = lived(status);
        CHECK(belongsTo(WorkList::WithoutAccess, facts, QDate(2026, 11, 24)));
    }
    Occupancy vacant = lived(None);
    vacant.resident.edit().kind = OccupancyKind::Vacancy;
    CHECK(accessGroup(vacant) == AccessGroup::Vacant);
    vacant.resident.reset();
    CHECK(accessGroup(vacant) == AccessGroup::Vacant);
    for (const UviRequirement required : {UviRequirement::No, UviRequirement::Unknown}) {
        CHECK_FALSE(accessGroup(lived(Confirmed, required)));
        CHECK_FALSE(accessGroup(lived(None, required)));
    }
}

TEST_CASE("The share is of residents and is 100 % only where it is all of them and 0 % only where it is nobody")
{
    CHECK(counts(1, 1, 1, 5).percent(AccessGroup::Confirmed) == 33);
    CHECK(counts(2, 1, 0, 5).percent(AccessGroup::Confirmed) == 67);
    CHECK(counts(9999, 0, 1).percent(AccessGroup::Confirmed) == 99);
    CHECK(counts(1, 0, 9999).percent(AccessGroup::Confirmed) == 1);
    CHECK(counts(1, 0, 9999).percent(AccessGroup::Without) == 99);
    CHECK(counts(0, 3, 4).percent(AccessGroup::Confirmed) == 0);
    CHECK(counts(7, 0, 0, 3).percent(AccessGroup::Confirmed) == 100);
    CHECK(counts(7, 0, 0, 3).percent(AccessGroup::Pending) == 0);
    CHECK_FALSE(counts(7, 0, 0, 3).percent(AccessGroup::Vacant));
    CHECK_FALSE(counts(0, 0, 0, 3).percent(AccessGroup::Confirmed));
}
