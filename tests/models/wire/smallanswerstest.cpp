#include "tests/support/catch.h"

#include "models/wire/digest.h"
#include "models/wire/meta.h"
#include "models/wire/problem.h"

using namespace hauspost;
using namespace hauspost::wire;

TEST_CASE("A digest comes back from JSON as it was")
{
    Digest digest{QStringLiteral("e"), QStringLiteral("c"), {}};
    digest.sums.insert(EntityType::Resident, {10'000, 9'000'000'000});
    digest.sums.insert(EntityType::Unit, {1, 2});
    CHECK(digestFrom(toJson(digest)) == digest);
}

TEST_CASE("The portal's own description comes back from JSON as it was")
{
    Meta meta;
    meta.minClient = QStringLiteral("0.1.0");
    const auto read = metaFrom(toJson(meta));
    REQUIRE(isOk(read));
    CHECK(read->minClient == meta.minClient);
    CHECK(read->changesMaximumLimit == 5000);
}

TEST_CASE("A problem's type is the last word of its URI")
{
    const auto read =
        problemFrom(toJson(Problem{410, QStringLiteral("cannot-calculate-changes"), QStringLiteral("Gone"), {}}));
    REQUIRE(isOk(read));
    CHECK(read->type == QStringLiteral("cannot-calculate-changes"));
    CHECK(read->status == 410);
}

TEST_CASE("What is no JSON object is malformed")
{
    for (const char *body : {"", "[]", "<html></html>", "{\"status\":410", "{}"}) {
        CHECK_FALSE(problemFrom(body));
        CHECK_FALSE(metaFrom(body));
        CHECK_FALSE(digestFrom(body));
    }
}
