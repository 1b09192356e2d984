#include "app/desk/contactwork.h"

#include "models/storage/deskdatabase.h"
#include "tests/app/desk/deskfolder.h"

using namespace hauspost;
using namespace hauspost::test;

namespace {

struct ContactWorkFixture : DeskFolder
{
    ContactWorkFixture() { REQUIRE(isOk(DeskDatabase::open(paths, clock))); } // as the desk does at its start

    SheetPreview preview(const char *cells)
    {
        Result<SheetPreview> read = work.preview({{}, QString::fromUtf8(cells), {}}).future.result();
        REQUIRE(isOk(read));
        return *read;
    }

    SmallOfficeDay clock;
    ContactWork work{paths, clock};
};

} // namespace

TEST_CASE("Columns that were confirmed are known when a list with this heading row comes again")
{
    ContactWorkFixture f;
    const char *const cells = "Nummer\tPost\n1\tjana@example.org\n";
    SheetPreview first = f.preview(cells);
    CHECK_FALSE(first.hasHeader);
    CHECK_FALSE(first.confirmedOn);
    first.setHeader(true);
    first.mapping.set(ContactField::Key, 0);
    first.mapping.set(ContactField::Email, 1);
    const ColumnChoice columns{first.mapping, true, first.header, headingDigest(first.firstTexts())};
    REQUIRE(isOk(f.work.plan({{}, QString::fromUtf8(cells), {}}, columns).future.result()));

    const SheetPreview again = f.preview("NUMMER\tPost\n2\totto@example.org\n");
    CHECK(again.confirmedOn);
    CHECK(again.hasHeader);
    CHECK(again.mapping == first.mapping);
    CHECK_FALSE(f.preview("Nummer\tPost\tneu\n").confirmedOn);
}

TEST_CASE("Without desk.db a list is read all the same, only not recognised")
{
    const DeskFolder folder;
    const SmallOfficeDay clock;
    ContactWork work(folder.paths, clock);
    const auto preview = work.preview({{}, QStringLiteral("Key\tE-Mail\n1\ta@x.de\n"), {}}).future.result();
    REQUIRE(isOk(preview));
    CHECK(preview->mapping.isComplete());
}

TEST_CASE("Before a backup takes the place of desk.db nothing that reads a list has it open")
{
    ContactWorkFixture f;
    const auto run = f.work.preview({{}, QStringLiteral("Key\tE-Mail\n1\ta@x.de\n"), {}});
    f.work.stop();
    CHECK(run.future.isFinished());
    (void)f.preview("Key\tE-Mail\n1\ta@x.de\n"); // and goes on afterwards
}

TEST_CASE("Profiles are kept in desk.db")
{
    ContactWorkFixture f;
    REQUIRE(isOk(f.work.saveProfile(QStringLiteral("A"), {{QStringLiteral("key"), QStringLiteral("Nr")}})));
    REQUIRE(isOk(f.work.saveProfile(QStringLiteral("B"), {})));
    CHECK_FALSE(f.work.renameProfile(QStringLiteral("A"), QStringLiteral("B")).value());
    CHECK(f.work.renameProfile(QStringLiteral("A"), QStringLiteral("C")).value());
    REQUIRE(isOk(f.work.deleteProfile(QStringLiteral("B"))));
    ContactWork next(f.paths, f.clock);
    const auto profiles = next.profiles();
    REQUIRE(isOk(profiles));
    REQUIRE(profiles->size() == 1);
    CHECK(profiles->front().name == QStringLiteral("C"));
}

TEST_CASE(
    "A list is compared with those it may be about: by key, by place, and with who lives there after a listed one")
{
    ContactWorkFixture f;
    const char *const cells = "Nummer\tLiegenschaft\tNE\tName\tE-Mail\n"
                              "KEY-R1\t\t\t\tjana@example.org\n"
                              "key-r5\t\t\t\tkarl@example.org\n"
                              "\t1\t3\tIda Weiß\tida@example.org\n"
                              "key-r9\t\t\t\tnobody@example.org\n";
    SheetPreview preview = f.preview(cells);
    preview.mapping.set(ContactField::Key, 0);
    const auto planned =
        f.work.plan({{}, QString::fromUtf8(cells), {}}, {preview.mapping, true, preview.header, {}}).future.result();
    REQUIRE(isOk(planned));
    const auto &rows = planned->plan.rows;
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].occupancy->resident->id == ResidentId(QStringLiteral("r1")));
    CHECK(rows[1].has(ContactPlan::Reason::PreviousResident));
    REQUIRE(rows[1].candidates.size() == 1);
    CHECK(rows[1].candidates[0].resident->id == ResidentId(QStringLiteral("r6")));
    CHECK(rows[2].occupancy->resident->id == ResidentId(QStringLiteral("r3")));
    CHECK(rows[3].has(ContactPlan::Reason::Unknown));
}

TEST_CASE("A list is queued on another thread whole and taken back whole")
{
    ContactWorkFixture f;
    const char *const cells = "Nummer\tE-Mail\nKEY-R1\tjana@example.org\n";
    SheetPreview preview = f.preview(cells);
    preview.mapping.set(ContactField::Key, 0);
    const auto planned =
        f.work.plan({{}, QString::fromUtf8(cells), {}}, {preview.mapping, true, preview.header, {}}).future.result();
    REQUIRE(isOk(planned));
    REQUIRE(planned->plan.countOn() == 1);
    const auto applied = f.work.apply(std::make_shared<const ContactPlan>(planned->plan)).future.result();
    REQUIRE(isOk(applied));
    const auto count = [&f] {
        auto desk = DeskDatabase::open(f.paths, f.clock, DeskDatabase::Checks::None);
        REQUIRE(isOk(desk));
        return Outbox(desk->database(), f.clock).entries().value().size();
    };
    CHECK(count() == 1);
    CHECK(f.work.undo(*applied).future.result() == true);
    CHECK(count() == 0);
}

TEST_CASE("What queues a list has ended when desk.db is put back from a backup")
{
    const DeskFolder folder;
    const SmallOfficeDay clock;
    REQUIRE(isOk(DeskDatabase::open(folder.paths, clock)));
    const auto work = std::make_unique<ContactWork>(folder.paths, clock);
    const Run<ContactsApplied> run = work->apply(std::make_shared<const ContactPlan>());
    work->stop();
    REQUIRE(run.future.isFinished());
    CHECK(run.future.result().error().code == ErrorCode::NothingToChange);
}
