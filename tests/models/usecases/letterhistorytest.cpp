#include "tests/models/usecases/letterdesk.h"

#include "models/usecases/letterhistory.h"
#include "models/usecases/printletters.h"

using namespace hauspost;

namespace {

const ResidentId jana(QStringLiteral("r1"));
const ResidentId company(QStringLiteral("r6"));

/// A desk with one run of two letters: 1 to Jana Müller, 2 to the company.
struct RunDesk : LetterDesk
{
    LetterBatch batch;

    RunDesk()
    {
        auto begun = beginPrinting(plan(), {LetterDestination::Printer, QStringLiteral("Etage 2")}, *log, clock);
        REQUIRE(isOk(begun));
        batch = *begun;
        REQUIRE(isOk(log->note(1, {1, 2}, LetterStep::Print, clock.today())));
    }

    void change(const wire::ChangePage &page)
    {
        auto writer = Mirror::open(paths.mirrorFile(), cipher);
        REQUIRE(isOk(writer));
        REQUIRE(isOk((*writer)->apply(page)));
    }

    [[nodiscard]] Resident tenant() const
    {
        return makeResident(QStringLiteral("r1"), QStringLiteral("u1"), QStringLiteral("p1"),
                            QStringLiteral("Jana Müller"));
    }

    [[nodiscard]] LetterPlan again(const std::vector<int> &positions = {})
    {
        auto planned = planReprint(*mirror, *log, 1, positions, clock.today(), {});
        REQUIRE(isOk(planned));
        return *planned;
    }
};

wire::ChangePage later(const std::variant<Office, Property, Unit, Resident, wire::Tombstone> &row)
{
    wire::ChangePage page = pageOf({row}, QStringLiteral("c2"));
    page.changes.front().seq = 100;
    return page;
}

} // namespace

TEST_CASE("A run on a printer is on record before anything is on paper")
{
    LetterDesk desk;
    const auto begun =
        beginPrinting(desk.plan(), {LetterDestination::Printer, QStringLiteral("Etage 2")}, *desk.log, desk.clock);
    REQUIRE(isOk(begun));
    CHECK(desk.log->batch(begun->number)->count(LetterState::InJob) == 2);
    CHECK(desk.log->lastWritten()->isEmpty());
    CHECK(beginPrinting(LetterPlan(), {}, *desk.log, desk.clock).error().code == ErrorCode::NothingToPrint);
}

TEST_CASE("Letters are printed again under their own numbers, whole or in part")
{
    RunDesk desk;
    const LetterPlan all = desk.again();
    REQUIRE(all.recipients.size() == 2);
    CHECK(letterRequest(all, 1, 0).letterNumber == QStringLiteral("0001-0002"));
    const LetterPlan second = desk.again({2});
    REQUIRE(second.recipients.size() == 1);
    CHECK(second.recipients.front().resident->id == company);
    CHECK(letterRequest(second, 0, 0).letterNumber == QStringLiteral("0001-0002"));
    CHECK(desk.log->takeBatchNumber() == 2);
}

TEST_CASE("Printing again into a file keeps the record and gives it a new day")
{
    RunDesk desk;
    REQUIRE(isOk(desk.log->note(1, {2}, LetterStep::Return, desk.clock.today())));
    NoProgress progress;
    const LetterTarget target{LetterDestination::OneFile, desk.dir.filePath(QStringLiteral("again.pdf"))};
    const auto made = makeLetters(desk.again({2}), target, *desk.fonts, *desk.log, desk.clock, progress);
    REQUIRE(isOk(made));
    CHECK(made->pages == 1);
    CHECK(made->batch.number == 1);
    CHECK(desk.log->batches(10)->size() == 1);
    CHECK(desk.log->letter({1, 2})->state == LetterState::Printed);
}

TEST_CASE("Who moved out since the letter was made gets none again, and never does his successor under that number")
{
    RunDesk desk;
    Resident gone = desk.tenant();
    gone.moveOut = desk.clock.today().addDays(-1);
    gone.access = AccessStatus::Ended;
    desk.change(later(gone));
    const LetterPlan plan = desk.again();
    REQUIRE(plan.recipients.size() == 1);
    REQUIRE(plan.leftOut.size() == 1);
    CHECK(plan.leftOut.front().verdict == LetterVerdict::MovedOut);
    const auto letters = loggedLetters(desk.mirror.get(), *desk.log, 1, desk.clock.today());
    REQUIRE(isOk(letters));
    CHECK(letters->at(0).hasMovedOut);
    CHECK_FALSE(letters->at(1).hasMovedOut);
}

TEST_CASE("A letter whose code was replaced since is not printed again")
{
    LetterDesk desk;
    LetterPlan plan = desk.plan();
    plan.recipients.front().resident.edit().inviteNo = 4; // the mirror has no such number: another code by now
    REQUIRE(isOk(beginPrinting(plan, {}, *desk.log, desk.clock)));
    const auto again = planReprint(*desk.mirror, *desk.log, 1, {}, desk.clock.today(), {});
    REQUIRE(isOk(again));
    REQUIRE(again->leftOut.size() == 1);
    CHECK(again->leftOut.front().verdict == LetterVerdict::CodeReplaced);
    CHECK(again->recipients.size() == 1);
}

TEST_CASE("A resident whom the portal has forgotten stays in the log and gets nothing")
{
    RunDesk desk;
    desk.change(later(wire::Tombstone{wire::EntityType::Resident, QStringLiteral("r1")}));
    const LetterPlan plan = desk.again();
    REQUIRE(plan.leftOut.size() == 1);
    CHECK(plan.leftOut.front().verdict == LetterVerdict::NotOnRecord);
    const auto letters = loggedLetters(desk.mirror.get(), *desk.log, 1, desk.clock.today());
    REQUIRE(isOk(letters));
    CHECK_FALSE(letters->at(0).occupancy);
    CHECK(loggedLetters(nullptr, *desk.log, 1, desk.clock.today())->size() == 2);
    CHECK(loggedLetters(nullptr, *desk.log, 9, desk.clock.today()).error().code == ErrorCode::BatchNotFound);
}
