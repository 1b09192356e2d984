#include "app/desk/letterwork.h"

#include "models/storage/dispatchlog.h"
#include "tests/app/desk/deskfolder.h"

#include <QtCore/QFile>

using namespace hauspost;
using namespace hauspost::test;

namespace {

struct WorkFixture : DeskFolder
{
    WorkFixture()
    {
        office.setCipher(std::make_shared<CodeCipher>(testToken()));
        REQUIRE(isOk(DeskDatabase::open(paths, clock))); // as the desk does at its start
    }

    LetterPlan everybody()
    {
        const auto plan = work.plan({LetterSelection::Everybody{}}, {clock.today(), false, std::nullopt});
        REQUIRE(isOk(plan));
        return *plan;
    }

    SmallOfficeDay clock;
    MirrorOffice office{paths, clock};
    LetterWork work{paths, clock, office};
};

} // namespace

TEST_CASE("The pages read properties and units from the mirror")
{
    WorkFixture f;
    const auto properties = f.office.properties().result();
    REQUIRE(isOk(properties));
    CHECK(properties->size() == 2);
    const auto list = f.office.propertyList();
    REQUIRE(isOk(list));
    CHECK(list->front() == properties->front().property);
    const auto units = f.office.unitFacts(list->front().id);
    REQUIRE(units.isFinished()); // no waiting for one property
    REQUIRE(isOk(units.result()));
    CHECK(units.result()->size() == 4);
    const auto all = f.office.unitFacts(std::nullopt).result();
    REQUIRE(isOk(all));
    CHECK(all->size() > 4);
}

TEST_CASE("A run on the worker thread writes the file and the record of the letters")
{
    WorkFixture f;
    const LetterPlan plan = f.everybody();
    REQUIRE(plan.recipients.size() == 2);

    auto check = f.work.check(std::make_shared<const LetterPlan>(plan));
    check.future.waitForFinished();
    REQUIRE(isOk(check.future.result()));

    const QString file = f.dir.filePath(QStringLiteral("letters.pdf"));
    auto run = f.work.make(plan, {LetterTarget::Kind::OneFile, file});
    run.future.waitForFinished();
    const auto made = run.future.result();
    REQUIRE(isOk(made));
    CHECK(made->pages == 2);
    CHECK(QFile::exists(file));
    auto letters = f.work.letters(made->batch.number);
    letters.future.waitForFinished();
    REQUIRE(isOk(letters.future.result()));
    CHECK(letters.future.result()->front().letter.destination == LetterDestination::OneFile);

    // The plan sees what was written.
    const auto again = f.work.plan({LetterSelection::Everybody{}}, {f.clock.today(), false, 30});
    REQUIRE(isOk(again));
    CHECK(again->recipients.empty());
}

TEST_CASE("The list before letters comes from another thread and is the plan that the window would make")
{
    WorkFixture f;
    const LetterRule rule{f.clock.today(), false, std::nullopt};
    auto run = f.work.list({LetterSelection::Everybody{}}, rule, {});
    run.future.waitForFinished();
    const auto list = run.future.result();
    REQUIRE(isOk(list));
    const LetterPlan plan = f.everybody();
    CHECK(list->plan->recipients == plan.recipients);
    REQUIRE(list->recipients.size() == plan.recipients.size());
    CHECK(&*list->recipients.front().occupancy == &list->plan->recipients.front()); // there once
    CHECK(list->leftOut.size() == plan.leftOut.size());
    CHECK(list->plan->origin.madeBy == plan.origin.madeBy);

    const ResidentId first = plan.recipients.front().resident->id;
    auto fewer = f.work.without(list->plan, {}, {LetterSequence::Units, {first}, 30});
    fewer.future.waitForFinished();
    REQUIRE(isOk(fewer.future.result()));
    CHECK(fewer.future.result()->recipients.size() == plan.recipients.size() - 1);
    CHECK(fewer.future.result()->leftOut.back().occupancy->resident->id == first);

    auto given = f.work.list({LetterSelection::Everybody{}}, rule, {});
    f.work.reopen(); // stops it, or it is there already
    CHECK(given.future.isFinished());
}

TEST_CASE("A run on a printer is recorded and read again on other threads")
{
    WorkFixture f;
    auto begun = f.work.beginPrinting(std::make_shared<const LetterPlan>(f.everybody()),
                                      {LetterDestination::Printer, QStringLiteral("Etage 2")});
    begun.future.waitForFinished();
    REQUIRE(isOk(begun.future.result()));
    auto batches = f.work.batches();
    auto letters = f.work.letters(begun.future.result()->number);
    batches.future.waitForFinished();
    letters.future.waitForFinished();
    REQUIRE(isOk(batches.future.result()));
    CHECK(batches.future.result()->size() == 1);
    const auto read = letters.future.result();
    REQUIRE(isOk(read));
    REQUIRE(read->size() == 2);
    CHECK(read->front().letter.state == LetterState::InJob);
    CHECK(read->front().letter.destination == LetterDestination::Printer);
    CHECK(read->front().occupancy.has_value());
}

TEST_CASE("A cancelled run leaves no file")
{
    WorkFixture f;
    const QString file = f.dir.filePath(QStringLiteral("letters.pdf"));
    auto first = f.work.make(f.everybody(), {LetterTarget::Kind::OneFile, f.dir.filePath(QStringLiteral("first.pdf"))});
    auto second = f.work.make(f.everybody(), {LetterTarget::Kind::OneFile, file});
    second.cancel(); // waits behind the first
    second.future.waitForFinished();
    const auto result = second.future.result();
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Cancelled);
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("Without a mirror there is a plain answer")
{
    const QTemporaryDir dir;
    const SmallOfficeDay clock;
    MirrorOffice office(DeskPaths(dir.path()), clock);
    const auto properties = office.properties().result();
    REQUIRE_FALSE(properties);
    CHECK(office.propertyList().error().code == ErrorCode::NotSyncedYet);
    CHECK(properties.error().code == ErrorCode::NotSyncedYet);
}

TEST_CASE("Before a restore nothing has desk.db open: readings are waited for, a run of letters is stopped")
{
    WorkFixture f;
    auto units = f.office.unitFacts(std::nullopt);
    auto figures = f.office.figures();
    f.office.close();
    CHECK(units.isFinished());
    CHECK(figures.isFinished());
    CHECK(isOk(units.result()));
    CHECK(isOk(f.office.unitFacts(std::nullopt).result())); // opened again

    auto run = f.work.make(f.everybody(), {LetterTarget::Kind::OneFile, f.dir.filePath(QStringLiteral("a.pdf"))});
    f.work.reopen();
    REQUIRE(run.isCancelled->load());
    CHECK(run.future.isFinished());
    auto next = f.work.make(f.everybody(), {LetterTarget::Kind::OneFile, f.dir.filePath(QStringLiteral("b.pdf"))});
    next.future.waitForFinished();
    CHECK(isOk(next.future.result()));
}
