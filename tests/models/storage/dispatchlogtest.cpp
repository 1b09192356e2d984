#include "tests/support/catch.h"

#include "models/sql/database.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/dispatchlog.h"

#include <QtCore/QTemporaryDir>

using namespace hauspost;

namespace {

const ResidentId anna(QStringLiteral("r-anna"));
const ResidentId bernd(QStringLiteral("r-bernd"));
const QDateTime monday(QDate(2026, 11, 23), QTime(23, 30), Qt::UTC);

struct Desk
{
    QTemporaryDir dir;
    SystemClock clock;
    DeskDatabase desk = std::move(*DeskDatabase::open(DeskPaths(dir.path()), clock));
    DispatchLog log{desk.database()};
};

BatchId batch(int n)
{
    return BatchId(QStringLiteral("b%1").arg(n));
}

} // namespace

TEST_CASE("Batches are numbered from 1 and listed newest first")
{
    Desk desk;
    CHECK(desk.log.takeBatchNumber() == 1);
    CHECK(desk.log.batches(10)->empty());
    REQUIRE(isOk(desk.log.record(batch(1), 1, monday, {anna, bernd})));
    const auto second = desk.log.record(batch(2), *desk.log.takeBatchNumber(), monday.addDays(1), {anna});
    REQUIRE(isOk(second));
    CHECK(second->number == 2);
    const auto all = desk.log.batches(10);
    REQUIRE(isOk(all));
    REQUIRE(all->size() == 2);
    CHECK(all->at(0).id == batch(2));
    CHECK(all->at(1).letters == 2);
    CHECK(all->at(1).createdAt == monday);
    CHECK(desk.log.batches(1)->size() == 1);
}

TEST_CASE("The last letter of each resident is known by its UTC day")
{
    Desk desk;
    REQUIRE(isOk(desk.log.record(batch(1), 1, monday, {anna, bernd})));
    REQUIRE(isOk(desk.log.record(batch(2), 2, monday.addDays(3), {anna})));
    const auto days = desk.log.lastWritten();
    REQUIRE(isOk(days));
    CHECK(days->size() == 2);
    CHECK(days->value(anna) == QDate(2026, 11, 26));
    CHECK(days->value(bernd) == QDate(2026, 11, 23));
}

TEST_CASE("Two runs at the same time do not get one number")
{
    Desk desk;
    const int number = *desk.log.takeBatchNumber();
    REQUIRE(isOk(desk.log.record(batch(1), number, monday, {anna})));
    CHECK_FALSE(desk.log.record(batch(2), number, monday, {bernd}));
    CHECK(desk.log.lastWritten()->size() == 1);
}

TEST_CASE("Whichever access fails, a batch is recorded wholly or not at all")
{
    Desk desk;
    int failing = 1;
    for (bool failed = true; failed; ++failing) {
        failed = false;
        int access = 0;
        desk.desk.database().setInterceptor([&]() -> Result<> {
            if (++access == failing) {
                failed = true;
                return fail(ErrorCode::DiskFull);
            }
            return {};
        });
        const auto recorded = desk.log.record(batch(failing), 1, monday, {anna, bernd});
        desk.desk.database().setInterceptor({});
        CHECK(recorded.has_value() != failed);
        CHECK(desk.log.batches(10)->size() == (failed ? 0U : 1U));
        CHECK(desk.log.lastWritten()->size() == (failed ? 0 : 2));
    }
    CHECK(failing > 8);
}
