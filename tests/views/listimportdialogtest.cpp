#include "views/listimportdialog.h"

#include "tests/support/catch.h"
#include "tests/views/fakes.h"
#include "views/columnprofilebar.h"
#include "views/contactplanpage.h"
#include "views/sheetpreviewpage.h"

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
        auto preview = open(input).and_then([](const auto &reader) { return previewSheet(*reader); });
        if (preview && confirmed) {
            preview->setHeader(true);
            preview->mapping = ColumnMapping::fromJson(confirmed->mapping, preview->header);
            preview->confirmedOn = confirmed->on;
        }
        return done<SheetPreview>(preview);
    }

    Run<ContactsPlanned> plan(const SheetInput &input, const ColumnChoice &columns) override
    {
        NoProgress progress;
        const QDate today(2026, 11, 24);
        auto reader = open(input);
        const auto rows = readContactList(**reader, columns.mapping, columns.hasHeader, today, progress);
        if (!rows) {
            return done<ContactsPlanned>(Failure(rows.error()));
        }
        std::vector<Occupancy> everybody{test::occupancy(test::property(1), 1, QStringLiteral("Anna Maier"))};
        auto planner = std::make_shared<const ContactPlanner>(std::move(everybody), std::vector<OutboxEntry>(), today);
        return done<ContactsPlanned>(ContactsPlanned{planner, *planner->plan(*rows, columns.mapping, progress)});
    }

    Result<ContactsApplied> apply(const ContactPlan &plan) override
    {
        ++applied;
        return ContactsApplied{plan.countOn(), {}};
    }
    Result<bool> undo(const ContactsApplied &) override { return true; }
    Result<std::vector<ColumnProfiles::Named>> profiles() override { return saved; }
    Result<> saveProfile(const QString &name, const QJsonObject &mapping) override
    {
        std::erase_if(saved, [&name](const auto &p) { return p.name == name; });
        saved.push_back({name, mapping});
        return {};
    }
    Result<bool> renameProfile(const QString &from, const QString &to) override
    {
        for (auto &profile : saved) {
            if (profile.name == to) {
                return false;
            }
        }
        for (auto &profile : saved) {
            profile.name = profile.name == from ? to : profile.name;
        }
        return true;
    }
    Result<> deleteProfile(const QString &name) override
    {
        std::erase_if(saved, [&name](const auto &p) { return p.name == name; });
        return {};
    }

    std::vector<ColumnProfiles::Named> saved;
    std::optional<ColumnProfiles::Confirmed> confirmed; ///< for whatever list comes

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

struct Opened
{
    FakeContactRuns runs;
    test::FakePrompts prompts;
    ListImportDialog dialog{runs, prompts, {}};

    void paste(const char *cells)
    {
        dialog.paste(QString::fromUtf8(cells));
        QCoreApplication::processEvents();
    }
    void goOn()
    {
        dialog.goOn();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] SheetPreviewPage &columns() { return dialog.previewPage(); }
    [[nodiscard]] ColumnProfileBar &profiles() { return dialog.previewPage().profiles(); }
};

} // namespace

TEST_CASE("Pasted cells become a plan, and nothing is queued before the last button")
{
    Opened o;
    o.paste("Key\tE-Mail\nMV-1\tanna@example.org\n");
    o.goOn();
    REQUIRE(o.dialog.isPlanShown());
    CHECK(o.dialog.planPage().plan().countOn() == 1);
    CHECK(o.runs.applied == 0);
    o.dialog.planPage().toggle(0);
    CHECK(o.dialog.planPage().plan().countOn() == 0);
    o.dialog.planPage().toggle(0);
    o.goOn();
    CHECK(o.runs.applied == 1);
    CHECK(o.dialog.result() == QDialog::Accepted);
    CHECK(o.dialog.applied().residents == 1);
}

TEST_CASE("A doubtful row is decided in the plan")
{
    Opened o;
    o.paste("Key\tName\tE-Mail\nMV-1\tBerta Schulz\tanna@example.org\n");
    o.goOn();
    REQUIRE(o.dialog.isPlanShown());
    CHECK(o.dialog.planPage().plan().countOn() == 0);
    o.dialog.planPage().decide(0, 0);
    CHECK(o.dialog.planPage().plan().countOn() == 1);
}

TEST_CASE("A file that cannot be read says why and leaves the dialog where it was")
{
    FakeContactRuns runs;
    test::FakePrompts prompts;
    ListImportDialog dialog(runs, prompts, QStringLiteral("/none/list.csv"));
    QCoreApplication::processEvents();
    CHECK(dialog.message().contains(QStringLiteral("list.csv")));
    CHECK_FALSE(dialog.isPlanShown());
    CHECK(runs.applied == 0);
}

TEST_CASE("Columns that were confirmed before are said to be known, and the guess is one choice away")
{
    Opened o;
    o.runs.confirmed = ColumnProfiles::Confirmed{
        {{QStringLiteral("key"), QStringLiteral("Nummer")}, {QStringLiteral("email"), QStringLiteral("Post")}},
        QDate(2026, 11, 20)};
    o.paste("Nummer\tPost\nMV-1\tanna@example.org\n");
    CHECK(o.columns().message().contains(QStringLiteral("as you confirmed them on")));
    CHECK(o.columns().columns().hasHeader);
    CHECK(o.columns().mapping().isComplete());
    Q_EMIT o.profiles().guessChosen();
    CHECK(o.columns().mapping().isEmpty());
    CHECK_FALSE(o.columns().message().contains(QStringLiteral("confirmed")));
    Q_EMIT o.profiles().confirmedChosen();
    CHECK(o.columns().mapping().isComplete());
}

TEST_CASE("A profile is saved, chosen for another list, renamed and deleted")
{
    Opened o;
    o.paste("Nummer\tPost\nMV-1\tanna@example.org\n");
    o.columns().setHeader(true);
    o.columns().setMeaning(0, ContactField::Key);
    o.columns().setMeaning(1, ContactField::Email);
    o.prompts.answer = QStringLiteral("Meier");
    o.profiles().saveAs();
    CHECK(o.profiles().currentProfile() == QStringLiteral("Meier"));

    o.paste("Post\tetwas\tNummer\na@example.org\tx\tMV-1\n");
    CHECK(o.profiles().currentProfile().isEmpty());
    CHECK_FALSE(o.columns().mapping().isComplete());
    REQUIRE(o.profiles().choose(QStringLiteral("Meier")));
    CHECK(o.columns().columns().hasHeader);
    CHECK(o.columns().mapping().column(ContactField::Key) == 2);
    CHECK(o.columns().message().contains(QStringLiteral("“Meier”")));

    o.prompts.answer = QStringLiteral("Meier & Co");
    o.profiles().renameCurrent();
    CHECK(o.profiles().profiles() == QStringList{QStringLiteral("Meier & Co")});
    o.prompts.confirms = false;
    o.profiles().deleteCurrent();
    CHECK(o.profiles().profiles().size() == 1);
    o.prompts.confirms = true;
    o.profiles().deleteCurrent();
    CHECK(o.profiles().profiles().isEmpty());
    CHECK(o.columns().mapping().column(ContactField::Key) == 2);
}

TEST_CASE("A profile is replaced only where the user agrees, and a name that is taken renames nothing")
{
    Opened o;
    o.runs.saved = {{QStringLiteral("A"), {{QStringLiteral("key"), QStringLiteral("X")}}}, {QStringLiteral("B"), {}}};
    o.paste("Key\tE-Mail\nMV-1\tanna@example.org\n");
    REQUIRE(o.profiles().choose(QStringLiteral("A")));
    CHECK(o.columns().message().contains(QStringLiteral("User key")));
    o.prompts.answer = QStringLiteral("B");
    o.profiles().renameCurrent();
    CHECK(o.profiles().profiles() == QStringList{QStringLiteral("A"), QStringLiteral("B")});
    CHECK(o.columns().message().contains(QStringLiteral("“B” already")));
    o.prompts.confirms = false;
    o.profiles().saveAs();
    CHECK(o.runs.saved[1].mapping.isEmpty());
    o.prompts.confirms = true;
    Q_EMIT o.profiles().guessChosen();
    o.profiles().saveAs();
    CHECK(o.runs.saved[1].mapping.value(QStringLiteral("email")).toString() == QStringLiteral("E-Mail"));
}
