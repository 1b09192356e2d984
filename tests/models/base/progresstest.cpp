#include "tests/support/catch.h"

#include "models/base/progress.h"

using namespace hauspost;

TEST_CASE("Progress is shown at once, then rarely, and always at the end")
{
    std::vector<qint64> shown;
    ThrottledProgress progress([&shown](qint64 done, qint64) { shown.push_back(done); }, {});
    for (qint64 i = 1; i <= 1000; ++i) {
        progress.report(i, 1000);
    }
    REQUIRE(shown.size() >= 2);
    CHECK(shown.size() < 100);
    CHECK(shown.front() == 1);
    CHECK(shown.back() == 1000);
    CHECK_FALSE(progress.isCancelled());
}
