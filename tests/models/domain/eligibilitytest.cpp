#include "tests/support/catch.h"

#include "models/domain/eligibility.h"

using namespace hauspost;

namespace {

const QDate today(2026, 11, 24);

Occupancy tenant()
{
    Occupancy occupancy;
    occupancy.unit.uviRequired = UviRequirement::Yes;
    Resident resident;
    resident.names = {QStringLiteral("Jana Müller")};
    resident.postalAddress = {
        resident.names, QStringLiteral("Ahornweg 3"), QStringLiteral("45127"), QStringLiteral("Essen"), {}};
    resident.code = RegistrationCode::fromBits(1);
    resident.codeValidUntil = today;
    occupancy.resident = resident;
    return occupancy;
}

LetterVerdict verdictOf(const Occupancy &occupancy)
{
    return letterVerdict(occupancy, {today});
}

} // namespace

TEST_CASE("Letters go to residents whose unit needs UVI and who have no access so far")
{
    const auto access = GENERATE(AccessStatus::None, AccessStatus::Pending, AccessStatus::Expired);
    Occupancy occupancy = tenant();
    occupancy.resident.edit().access = access;
    CHECK(verdictOf(occupancy) == LetterVerdict::Eligible);
}

TEST_CASE("Every other access gets none, each with its own reason")
{
    const auto [access, verdict] = GENERATE(table<AccessStatus, LetterVerdict>({
        {AccessStatus::Confirmed, LetterVerdict::AlreadyConfirmed},
        {AccessStatus::Revoked, LetterVerdict::AccessRevoked},
        {AccessStatus::Reregister, LetterVerdict::MustReregister},
        {AccessStatus::Ended, LetterVerdict::MovedOut},
        {AccessStatus::Deleted, LetterVerdict::AccountDeleted},
    }));
    Occupancy occupancy = tenant();
    occupancy.resident.edit().access = access;
    CHECK(verdictOf(occupancy) == verdict);
}

TEST_CASE("Nobody is written to where UVI is not required or not known")
{
    Occupancy occupancy = tenant();
    occupancy.unit.uviRequired = UviRequirement::No;
    CHECK(verdictOf(occupancy) == LetterVerdict::UviNotRequired);
    occupancy.unit.uviRequired = UviRequirement::Unknown;
    CHECK(verdictOf(occupancy) == LetterVerdict::UviUnknown);
}

TEST_CASE("A vacancy gets no letter, recorded or not")
{
    Occupancy occupancy = tenant();
    occupancy.resident.edit().kind = OccupancyKind::Vacancy;
    CHECK(verdictOf(occupancy) == LetterVerdict::Vacant);
    occupancy.resident.reset();
    CHECK(verdictOf(occupancy) == LetterVerdict::Vacant);
}

TEST_CASE("The last day of a tenancy still counts, the day after does not")
{
    Occupancy occupancy = tenant();
    occupancy.resident.edit().moveOut = today;
    CHECK(verdictOf(occupancy) == LetterVerdict::Eligible);
    occupancy.resident.edit().moveOut = today.addDays(-1);
    CHECK(verdictOf(occupancy) == LetterVerdict::MovedOut);
}

TEST_CASE("Future residents are written to only with their switch")
{
    Occupancy occupancy = tenant();
    occupancy.resident.edit().moveIn = today.addDays(1);
    CHECK(verdictOf(occupancy) == LetterVerdict::NotMovedIn);
    CHECK(letterVerdict(occupancy, {today, true, {}}) == LetterVerdict::Eligible);
    occupancy.resident.edit().moveIn = today;
    CHECK(verdictOf(occupancy) == LetterVerdict::Eligible);
}

TEST_CASE("Those written to within the last N days can be left out")
{
    const Occupancy occupancy = tenant();
    const LetterRule rule{today, false, 14};
    CHECK(letterVerdict(occupancy, rule, today.addDays(-13)) == LetterVerdict::RecentlyWritten);
    CHECK(letterVerdict(occupancy, rule, today.addDays(-14)) == LetterVerdict::Eligible);
    CHECK(letterVerdict(occupancy, rule) == LetterVerdict::Eligible);
    CHECK(letterVerdict(occupancy, {today}, today) == LetterVerdict::Eligible);
}

TEST_CASE("A letter that could not arrive or would not work is not made")
{
    Occupancy occupancy = tenant();
    SECTION("no street")
    {
        occupancy.resident.edit().postalAddress.street.clear();
        CHECK(verdictOf(occupancy) == LetterVerdict::AddressIncomplete);
    }
    SECTION("no code")
    {
        occupancy.resident.edit().code.reset();
        CHECK(verdictOf(occupancy) == LetterVerdict::CodeMissing);
    }
    SECTION("code past its date")
    {
        occupancy.resident.edit().codeValidUntil = today.addDays(-1);
        CHECK(verdictOf(occupancy) == LetterVerdict::CodeExpired);
    }
    SECTION("code without a date")
    {
        occupancy.resident.edit().codeValidUntil.reset();
        CHECK(verdictOf(occupancy) == LetterVerdict::Eligible);
    }
}

TEST_CASE("The most lasting reason is named first")
{
    Occupancy occupancy = tenant();
    occupancy.unit.uviRequired = UviRequirement::No;
    occupancy.resident.edit().access = AccessStatus::Confirmed;
    occupancy.resident.edit().postalAddress = {};
    CHECK(verdictOf(occupancy) == LetterVerdict::UviNotRequired);
    occupancy.resident.edit().moveOut = today.addDays(-1);
    CHECK(verdictOf(occupancy) == LetterVerdict::MovedOut);
}

TEST_CASE("Each verdict has a name of its own that leads back to it")
{
    for (int verdict = 0; verdict < static_cast<int>(LetterVerdict::Count); ++verdict) {
        CHECK(letterVerdictFrom(letterVerdictName(LetterVerdict(verdict))) == LetterVerdict(verdict));
    }
    CHECK(letterVerdictName(LetterVerdict::UviNotRequired) == QStringLiteral("uviNotRequired"));
    CHECK(letterVerdictName(LetterVerdict::NotOnRecord) == QStringLiteral("notOnRecord"));
    CHECK_FALSE(letterVerdictFrom(QStringLiteral("fromTheFuture")));
}
