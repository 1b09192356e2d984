#include "tests/support/catch.h"

#include "models/domain/occupancy.h"

using namespace hauspost;

TEST_CASE("Move-in day and move-out day belong to the tenancy")
{
    Resident resident;
    resident.moveIn = QDate(2026, 3, 1);
    resident.moveOut = QDate(2026, 8, 31);
    CHECK(phaseOn(resident, QDate(2026, 2, 28)) == OccupancyPhase::Future);
    CHECK(phaseOn(resident, QDate(2026, 3, 1)) == OccupancyPhase::Current);
    CHECK(phaseOn(resident, QDate(2026, 8, 31)) == OccupancyPhase::Current);
    CHECK(phaseOn(resident, QDate(2026, 9, 1)) == OccupancyPhase::Previous);
}

TEST_CASE("Without dates somebody lives there")
{
    CHECK(phaseOn(Resident(), QDate(2026, 1, 1)) == OccupancyPhase::Current);
}

TEST_CASE("The name of the table is the name lines on one line")
{
    Resident resident;
    resident.names = {QStringLiteral("Jana Müller "), {}, QStringLiteral(" Max Groß")};
    CHECK(displayName(resident) == QStringLiteral("Jana Müller, Max Groß"));
}

TEST_CASE("A unit without a resident or with a recorded vacancy is vacant and has no access")
{
    Occupancy occupancy;
    CHECK(occupancy.isVacant());
    occupancy.resident = Resident();
    occupancy.resident.edit().access = AccessStatus::Confirmed;
    CHECK_FALSE(occupancy.isVacant());
    CHECK(occupancy.access() == AccessStatus::Confirmed);
    occupancy.resident.edit().kind = OccupancyKind::Vacancy;
    CHECK(occupancy.isVacant());
    CHECK(occupancy.access() == AccessStatus::None);
}
