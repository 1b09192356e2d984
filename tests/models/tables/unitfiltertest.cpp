#include "models/tables/unitfilter.h"

#include "tests/support/catch.h"
#include "tests/support/office.h"

using namespace hauspost;

namespace {

const QDate today(2026, 11, 24);
const Property house = test::property(100000001);

UnitTags tagsOf(AccessStatus status, const QString &email = QString())
{
    UnitFacts facts{test::occupancy(house, 1, QStringLiteral("Lang"), status), {}, {}, false, false};
    facts.occupancy.resident.edit().email = email;
    return unitTags(facts, today);
}

UnitFilter chips(std::initializer_list<UnitChip> chosen)
{
    UnitFilter filter;
    for (const UnitChip &chip : chosen) {
        filter.set(chip, true);
    }
    return filter;
}

} // namespace

TEST_CASE("Without chips every unit is shown")
{
    CHECK(UnitFilter().isEmpty());
    CHECK(UnitFilter().lets(tagsOf(AccessStatus::Confirmed)));
    CHECK(UnitFilter().lets(unitTags({test::vacancy(house, 2), {}, {}, false, false}, today)));
}

TEST_CASE("Of several statuses one is enough, of several work lists none may be missing")
{
    const UnitFilter statuses = chips({UnitChip::of(AccessStatus::None), UnitChip::of(AccessStatus::Expired)});
    CHECK(statuses.lets(tagsOf(AccessStatus::None)));
    CHECK(statuses.lets(tagsOf(AccessStatus::Expired)));
    CHECK_FALSE(statuses.lets(tagsOf(AccessStatus::Pending)));

    const UnitFilter lists = chips({UnitChip::of(WorkList::WithoutAccess), UnitChip::of(WorkList::WithoutEmail)});
    CHECK(lists.lets(tagsOf(AccessStatus::None)));
    CHECK_FALSE(lists.lets(tagsOf(AccessStatus::None, QStringLiteral("a@example.de"))));
    CHECK_FALSE(lists.lets(tagsOf(AccessStatus::Confirmed)));

    UnitFilter both = lists;
    both.set(UnitChip::of(AccessStatus::Expired), true);
    CHECK(both.lets(tagsOf(AccessStatus::Expired)));
    CHECK_FALSE(both.lets(tagsOf(AccessStatus::None)));
    both.set(UnitChip::of(AccessStatus::Expired), false);
    CHECK(both == lists);
}

TEST_CASE("A vacancy is a status of its own, not somebody without access")
{
    const UnitTags vacancy = unitTags({test::vacancy(house, 2), {}, {}, false, false}, today);
    CHECK(chips({UnitChip::vacant()}).lets(vacancy));
    CHECK_FALSE(chips({UnitChip::of(AccessStatus::None)}).lets(vacancy));
    CHECK_FALSE(chips({UnitChip::vacant()}).lets(tagsOf(AccessStatus::None)));
}

TEST_CASE("Of several wishes how to be written to one is enough beside the other chips")
{
    UnitFacts facts{test::occupancy(house, 1, QStringLiteral("Lang"), AccessStatus::None), {}, {}, false, false};
    facts.preference = ContactPreference::Paper;
    const UnitTags paper = unitTags(facts, today);
    const UnitFilter post = chips({UnitChip::of(ContactPreference::Letter), UnitChip::of(ContactPreference::Paper)});
    CHECK(post.lets(paper));
    CHECK_FALSE(post.lets(tagsOf(AccessStatus::None)));
    UnitFilter both = post;
    both.set(UnitChip::of(AccessStatus::Confirmed), true);
    CHECK_FALSE(both.lets(paper));
    CHECK(UnitChip::of(ContactPreference::Paper).preference() == ContactPreference::Paper);
    CHECK(countOf({paper, paper})[UnitChip::of(ContactPreference::Paper).bit()] == 2);
}

TEST_CASE("Every chip keeps its meaning through the settings")
{
    for (const UnitChip &chip : UnitChip::all()) {
        CHECK(UnitChip::fromKey(chip.key()) == chip);
        CHECK(chip.isWorkList() == chip.workList().has_value());
        CHECK_FALSE((chip.status() && chip.workList()));
    }
    const QByteArray wrong = GENERATE(as<QByteArray>(), "", "status:", "status:8", "status:-1", "list:13", "list:x",
                                      "other:1", "wish:0", "wish:4");
    CHECK_FALSE(UnitChip::fromKey(QString::fromLatin1(wrong)));
}
