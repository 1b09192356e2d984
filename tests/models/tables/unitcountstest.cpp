#include "models/tables/labels.h"
#include "models/tables/propertytable.h"
#include "models/tables/unitfilter.h"
#include "models/tables/unittable.h"

#include "tests/models/tables/unitrows.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"

using namespace hauspost;

namespace {

const QDate today(2026, 11, 24);
const Property house = test::property(100000001);

UnitTags tagsOf(UviRequirement required, AccessStatus access)
{
    UnitFacts facts;
    facts.occupancy = test::occupancy(house, 1, QStringLiteral("Lang"), access);
    facts.occupancy.unit.uviRequired = required;
    return unitTags(facts, today);
}

QVariant share(const PropertySummary &row, int role = Qt::DisplayRole)
{
    PropertyTable table;
    table.replaceRows({row});
    return table.data(table.index(0, static_cast<int>(PropertyColumn::Share)), role);
}

PropertySummary summary(int required, int confirmed, int pending, int without)
{
    return {house, required + 1, required, confirmed, pending, without};
}

} // namespace

TEST_CASE("Nobody lacks access where none is required and what did happen stays visible")
{
    const UnitFilter withoutAny{UnitChip::of(AccessStatus::None)};
    CHECK(withoutAny.lets(tagsOf(UviRequirement::Yes, AccessStatus::None)));
    CHECK(withoutAny.lets(tagsOf(UviRequirement::Unknown, AccessStatus::None)));
    CHECK_FALSE(withoutAny.lets(tagsOf(UviRequirement::No, AccessStatus::None)));
    CHECK(UnitFilter{UnitChip::of(AccessStatus::Confirmed)}.lets(tagsOf(UviRequirement::No, AccessStatus::Confirmed)));

    Occupancy none = test::occupancy(house, 1, QStringLiteral("Lang"), AccessStatus::None);
    none.unit.uviRequired = UviRequirement::No;
    UnitTable table;
    table.replaceRows(test::unitRows({none}));
    CHECK(table.data(table.index(0, static_cast<int>(UnitColumn::Access))).toString().isEmpty());
}

TEST_CASE("Of several answers to UVI required one is enough beside the other chips")
{
    const UnitFilter filter{UnitChip::of(AccessStatus::Pending), UnitChip::of(UviRequirement::Yes),
                            UnitChip::of(UviRequirement::Unknown)};
    CHECK(filter.lets(tagsOf(UviRequirement::Yes, AccessStatus::Pending)));
    CHECK(filter.lets(tagsOf(UviRequirement::Unknown, AccessStatus::Pending)));
    CHECK_FALSE(filter.lets(tagsOf(UviRequirement::No, AccessStatus::Pending)));
    CHECK_FALSE(filter.lets(tagsOf(UviRequirement::Yes, AccessStatus::Confirmed)));
    CHECK_FALSE(UnitChip::fromKey(QStringLiteral("uvi:3")));
}

TEST_CASE("The share of a property leaves vacant units out and says so")
{
    CHECK(share(summary(8, 4, 1, 1)) == QStringLiteral("67 %")); // two of the eight are vacant
    CHECK(share(summary(8, 6, 0, 0)) == QStringLiteral("100 %"));
    CHECK(share(summary(1000, 1, 0, 999)) == QStringLiteral("1 %"));
    CHECK(share(summary(3, 0, 0, 0)) == QStringLiteral("–"));
    CHECK(share(summary(3, 0, 0, 0), RawSortRole).toDouble() < 0);
    CHECK(share(summary(8, 4, 1, 1), Qt::ToolTipRole).toString().startsWith(QStringLiteral("4 of 6 resident")));
    PropertyTable table;
    const auto column = static_cast<int>(PropertyColumn::Share);
    CHECK(table.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().contains(QStringLiteral("Vacant")));
}
