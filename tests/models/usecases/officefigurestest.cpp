#include "models/usecases/officefigures.h"

#include "models/storage/codecipher.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/dispatchlog.h"
#include "models/storage/mirror.h"
#include "models/storage/mirrorreader.h"
#include "models/storage/outbox.h"
#include "tests/support/catch.h"
#include "tests/support/smalloffice.h"

#include <QtCore/QTemporaryDir>

using namespace hauspost;

namespace {

class OneDay final : public Clock
{
public:
    QDateTime nowUtc() const override { return {today(), QTime(9, 0), Qt::UTC}; }
    QDate today() const override { return {2026, 11, 24}; }
};

struct Desk
{
    QTemporaryDir dir;
    DeskPaths paths{dir.path()};
    OneDay clock;
    DeskDatabase desk = std::move(*DeskDatabase::open(paths, clock));
    CodeCipher cipher{testToken()};

    Desk()
    {
        auto mirror = Mirror::open(paths.mirrorFile(), cipher);
        REQUIRE(isOk(mirror));
        REQUIRE(isOk((*mirror)->apply(hauspost::smallOffice())));
    }

    Result<OfficeFigures> read()
    {
        auto mirror = MirrorReader::open(paths.mirrorFile(), nullptr);
        return mirror ? readOfficeFigures(**mirror, &desk.database(), clock) : Failure(mirror.error());
    }
};

} // namespace

TEST_CASE("The figures count all units and find everybody, also by the number of his letter")
{
    Desk desk;
    const auto before = desk.read();
    REQUIRE(isOk(before));
    REQUIRE(before->dashboard.units > 0);
    const int unwritten = before->dashboard.count(WorkList::NeverWritten);
    REQUIRE(unwritten > 0);
    CHECK(before->search->find(u"0001-0001", 10).empty());

    auto mirror = MirrorReader::open(desk.paths.mirrorFile(), nullptr);
    std::optional<Resident> someone;
    const auto units = (*mirror)->unitFacts({}, desk.clock.today());
    for (const UnitFacts &unit : *units) {
        if (belongsTo(WorkList::NeverWritten, unit, desk.clock.today())) {
            someone = *unit.occupancy.resident;
        }
    }
    REQUIRE(someone);
    DispatchLog log(desk.desk.database());
    REQUIRE(isOk(
        log.record(BatchId(QStringLiteral("b")), *log.takeBatchNumber(), desk.clock.nowUtc(), {{someone->id, 0}})));
    const auto after = desk.read();
    REQUIRE(isOk(after));
    CHECK(after->dashboard.count(WorkList::NeverWritten) == unwritten - 1);
    const auto hits = after->search->find(u"0001-0001", 10);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].unit == someone->unitId);
}

TEST_CASE("The day of the last complete synchronisation keeps its counts, an incomplete mirror keeps none")
{
    Desk desk;
    {
        auto reader = MirrorReader::open(desk.paths.mirrorFile(), nullptr);
        const bool isComplete = (*reader)->lastSuccess()->has_value();
        const auto figures = desk.read();
        REQUIRE(isOk(figures));
        CHECK(figures->history.size() == (isComplete ? 1 : 0));
    }
    auto mirror = Mirror::open(desk.paths.mirrorFile(), desk.cipher);
    REQUIRE(isOk((*mirror)->noteSuccess(desk.clock.nowUtc())));
    const auto figures = desk.read();
    REQUIRE(isOk(figures));
    REQUIRE_FALSE(figures->history.empty());
    CHECK(figures->history.back().counts == figures->dashboard.counts);
}

TEST_CASE("Without a desk.db there are figures from the mirror alone, without a mirror none")
{
    Desk desk;
    auto mirror = MirrorReader::open(desk.paths.mirrorFile(), nullptr);
    REQUIRE(isOk(readOfficeFigures(**mirror, nullptr, desk.clock)));
    QTemporaryDir empty;
    CHECK(MirrorReader::open(empty.filePath(QStringLiteral("mirror.db")), nullptr).error().code ==
          ErrorCode::NotSyncedYet);
}

TEST_CASE("The figures count letters that came back and what waits in the outbox as the units are listed")
{
    Desk desk;
    const ResidentId jana(QStringLiteral("r1"));
    DispatchLog log(desk.desk.database());
    REQUIRE(isOk(log.record(BatchId(QStringLiteral("b")), *log.takeBatchNumber(), desk.clock.nowUtc(), {{jana, 0}})));
    const auto before = desk.read();
    REQUIRE(isOk(before));
    CHECK(before->dashboard.count(WorkList::LetterReturned) == 0);
    const int withoutEmail = before->dashboard.count(WorkList::WithoutEmail);
    REQUIRE(withoutEmail > 0);

    REQUIRE(isOk(log.note(1, {1}, LetterStep::Return, desk.clock.today())));
    wire::ResidentUpdate update;
    update.email = wire::Edit<QString>{QString(), QStringLiteral("jana@example.org")};
    REQUIRE(isOk(Outbox(desk.desk.database(), desk.clock).add({{ActionId(QStringLiteral("a1")), jana, update}})));
    const auto after = desk.read();
    REQUIRE(isOk(after));
    CHECK(after->dashboard.count(WorkList::LetterReturned) == 1);
    CHECK(after->dashboard.count(WorkList::WithoutEmail) == withoutEmail - 1);
}

TEST_CASE("The counts of an earlier day are not written anew with what is true today")
{
    Desk desk;
    AccessHistory history(desk.desk.database());
    const QDateTime friday(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    const AccessDay then{friday.toLocalTime().date(), {5, 0, 5, 0, 0}};
    REQUIRE(isOk(history.record(then)));
    auto mirror = Mirror::open(desk.paths.mirrorFile(), desk.cipher);
    REQUIRE(isOk((*mirror)->noteSuccess(friday)));
    const auto figures = desk.read();
    REQUIRE(isOk(figures));
    CHECK(figures->history == std::vector<AccessDay>{then});
}
