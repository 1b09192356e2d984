#include "models/usecases/dashboard.h"

#include "tests/support/catch.h"
#include "tests/support/office.h"

using namespace hauspost;
using namespace hauspost::test;

namespace {

const QDate day(2026, 11, 24);

UnitFacts facts(const Occupancy &row)
{
    return {row, {}, {}, false, false};
}

} // namespace

TEST_CASE("Every unit with UVI is counted once: confirmed, pending, without access or vacant")
{
    const Property house = property(100000001);
    Occupancy notRequired = occupancy(house, 5, QStringLiteral("E"));
    notRequired.unit.uviRequired = UviRequirement::No;
    Occupancy unknown = occupancy(house, 6, QStringLiteral("F"));
    unknown.unit.uviRequired = UviRequirement::Unknown;
    const Dashboard dashboard = dashboardOf({facts(occupancy(house, 1, QStringLiteral("A"), AccessStatus::Confirmed)),
                                             facts(occupancy(house, 2, QStringLiteral("B"), AccessStatus::Pending)),
                                             facts(occupancy(house, 3, QStringLiteral("C"), AccessStatus::Expired)),
                                             facts(vacancy(house, 4)), facts(notRequired), facts(unknown)},
                                            day);
    CHECK(dashboard.counts == AccessCounts{4, 1, 1, 1, 1});
    CHECK(dashboard.units == 6);
    CHECK(dashboard.unknown == 1);
    CHECK(dashboard.open() == 2);
    CHECK(dashboard.counts.confirmedShare() == Approx(1.0 / 3));
    CHECK(dashboard.count(WorkList::Expired) == 1);
    CHECK(dashboard.count(WorkList::WithoutAccess) == 1);
}

TEST_CASE("The properties furthest behind come first, finished and empty ones not at all")
{
    std::vector<UnitFacts> rows;
    const auto add = [&rows](int number, std::initializer_list<AccessStatus> residents) {
        const Property house = property(number);
        int unit = 0;
        for (const AccessStatus access : residents) {
            rows.push_back(facts(occupancy(house, ++unit, QStringLiteral("A"), access)));
        }
        rows.push_back(facts(vacancy(house, ++unit)));
    };
    using enum AccessStatus;
    add(1, {Confirmed, Confirmed});
    add(2, {Confirmed, None});
    add(3, {None});
    add(4, {Pending, None});
    add(5, {});
    const Dashboard dashboard = dashboardOf(rows, day);
    QStringList numbers;
    for (const Dashboard::Share &share : dashboard.behind) {
        numbers << share.property.number;
    }
    CHECK(numbers == QStringList{QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("2")});
}

TEST_CASE("Not more than ten properties are listed, and an empty office has nothing to do")
{
    std::vector<UnitFacts> rows;
    for (int number = 1; number <= 12; ++number) {
        rows.push_back(facts(occupancy(property(number), 1, QStringLiteral("A"))));
    }
    CHECK(dashboardOf(rows, day).behind.size() == 10);
    const Dashboard nothing = dashboardOf({}, day);
    CHECK(nothing.counts == AccessCounts());
    CHECK(nothing.counts.confirmedShare() == 1.0);
}
