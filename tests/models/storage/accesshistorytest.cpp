#include "models/storage/accesshistory.h"

#include "models/storage/deskdatabase.h"
#include "tests/support/catch.h"

#include <QtCore/QTemporaryDir>

using namespace hauspost;

namespace {

const QDate monday(2026, 11, 23);

struct Desk
{
    QTemporaryDir dir;
    SystemClock clock;
    DeskDatabase desk = std::move(*DeskDatabase::open(DeskPaths(dir.path()), clock));
    AccessHistory history{desk.database()};
};

} // namespace

TEST_CASE("Each day keeps its last counts, oldest first, from the wanted day on")
{
    Desk desk;
    const AccessCounts first{10, 1, 2, 6, 1};
    const AccessCounts later{10, 3, 2, 4, 1};
    REQUIRE(isOk(desk.history.record({monday.addDays(1), later})));
    REQUIRE(isOk(desk.history.record({monday, later})));
    REQUIRE(isOk(desk.history.record({monday, first})));
    CHECK(*desk.history.since(monday) == std::vector<AccessDay>{{monday, first}, {monday.addDays(1), later}});
    CHECK(desk.history.since(monday.addDays(1))->size() == 1);
    CHECK(desk.history.since(monday.addDays(2))->empty());
}
