#include "views/listimportdialog.h"

#include "tests/support/catch.h"
#include "tests/support/office.h"
#include "views/contactplanpage.h"

#include <QtTest/QTest>

using namespace hauspost;

namespace {

/// Reads and compares at once, with one resident on record; keeps what it was asked to queue.
class FakeContactRuns final : public ContactRuns
{
public:
    int applied = 0;

    Run<SheetPreview> preview(const SheetInput &input) override
    {
        return done<SheetPreview>(open(input).and_then([](const auto &reader) { return previewSheet(*reader); }));
    }

    Run<ContactsPlanned> plan(const SheetInput &input, const ColumnMapping &mapping, bool hasHeader) override
    {
        NoProgress progress;
        const QDate today(2026, 11, 24);
        auto reader = open(input);
        const auto rows = readContactList(**reader, mapping, hasHeader, today, progress);
        if (!rows) {
            return done<ContactsPlanned>(Failure(rows.error()));
        }
        std::vector<Occupancy> everybody{test::occupancy(test::property(1), 1, QStringLiteral("Anna Maier"))};
        auto planner = std::make_shared<const ContactPlanner>(std::move(everybody), std::vector<OutboxEntry>(), today);
        return done<ContactsPlanned>(ContactsPlanned{planner, *planner->plan(*rows, mapping, progress)});
    }

    Result<ContactsApplied> apply(const ContactPlan &plan) override
    {
        ++applied;
        return ContactsApplied{plan.countOn(), {}};
    }
    Result<bool> undo(const ContactsApplied &) override { return true; }

private:
    static Result<std::unique_ptr<SheetReader>> open(const SheetInput &input)
    {
        return input.file.isEmpty() ? openPastedSheet(input.pasted, input.options)
                                    : openSheet(input.file, input.options);
    }

    template <class T>
    static Run<T> done(Result<T> result)
    {
        Run<T> run;
        run.future = QtFuture::makeReadyFuture(std::move(result));
        return run;
    }
};

} // namespace

TEST_CASE("Pasted cells become a plan, and nothing is queued before the last button")
{
    FakeContactRuns runs;
    ListImportDialog dialog(runs, {});
    dialog.paste(QStringLiteral("Key\tE-Mail\nMV-1\tanna@example.org\n"));
    QCoreApplication::processEvents();
    dialog.goOn();
    QCoreApplication::processEvents();
    REQUIRE(dialog.isPlanShown());
    CHECK(dialog.planPage().plan().countOn() == 1);
    CHECK(runs.applied == 0);
    dialog.planPage().toggle(0);
    CHECK(dialog.planPage().plan().countOn() == 0);
    dialog.planPage().toggle(0);
    dialog.goOn();
    CHECK(runs.applied == 1);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.applied().residents == 1);
}

TEST_CASE("A doubtful row is decided in the plan")
{
    FakeContactRuns runs;
    ListImportDialog dialog(runs, {});
    dialog.paste(QStringLiteral("Key\tName\tE-Mail\nMV-1\tBerta Schulz\tanna@example.org\n"));
    QCoreApplication::processEvents();
    dialog.goOn();
    QCoreApplication::processEvents();
    REQUIRE(dialog.isPlanShown());
    CHECK(dialog.planPage().plan().countOn() == 0);
    dialog.planPage().decide(0, 0);
    CHECK(dialog.planPage().plan().countOn() == 1);
}

TEST_CASE("A file that cannot be read says why and leaves the dialog where it was")
{
    FakeContactRuns runs;
    ListImportDialog dialog(runs, QStringLiteral("/none/list.csv"));
    QCoreApplication::processEvents();
    CHECK(dialog.message().contains(QStringLiteral("list.csv")));
    CHECK_FALSE(dialog.isPlanShown());
    CHECK(runs.applied == 0);
}
