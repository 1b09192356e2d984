#include "views/listimportdialog.h"

#include "models/base/errortext.h"
#include "models/usecases/contactreasontext.h"
#include "tests/support/catch.h"
#include "tests/views/fakecontactruns.h"
#include "tests/views/fakes.h"
#include "views/candidatepane.h"
#include "views/columnprofilebar.h"
#include "views/contactplanpage.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/listimportstart.h"
#include "views/noticestrip.h"
#include "views/sheetpreviewpage.h"
#include "views/tabletools.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace hauspost;
using test::FakeContactRuns;

namespace {

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

namespace {

/// Rows 2 and 3 are doubtful, row 4 contradicts what was edited by hand.
struct Doubtful : Opened
{
    Doubtful()
    {
        runs.everybody.push_back(test::occupancy(test::property(1), 2, QStringLiteral("Bo Lang")));
        runs.everybody.push_back(test::occupancy(test::property(1), 3, QStringLiteral("Ida Groß")));
        Resident &ida = runs.everybody.back().resident.edit();
        ida.imported = importableValues(ida);
        ida.email = QStringLiteral("ida@hand.example");
        paste("Key\tName\tE-Mail\nMV-1\tAnna Meier\tanna@example.org\nMV-2\tCarl Kurz\tcarl@example.org\n"
              "MV-3\t\tida@list.example\n");
        goOn();
        REQUIRE(dialog.isPlanShown());
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        dialog.activateWindow();
        page().table().setFocus();
    }
    [[nodiscard]] ContactPlanPage &page() { return dialog.planPage(); }
    [[nodiscard]] const ContactPlan::Row &row(size_t index) { return page().plan().rows.at(index); }
    void press(Qt::Key key) { QTest::keyClick(&page().table(), key); }
    [[nodiscard]] QString side(const QString &field, int column)
    {
        const QTableWidget &table = page().sides().table();
        for (int line = 0; line < table.rowCount(); ++line) {
            if (table.item(line, 0) && table.item(line, 0)->text() == field) {
                return table.item(line, column)->text();
            }
        }
        return {};
    }
};

} // namespace

TEST_CASE("A doubtful row stands beside its candidates, with what differs marked")
{
    Doubtful d;
    CHECK(d.page().current() == 0);
    CHECK(d.side(QStringLiteral("Name"), 1) == QStringLiteral("Anna Meier"));
    CHECK(d.side(QStringLiteral("Name"), 2) == QStringLiteral("≠ Anna Maier"));
    CHECK(d.side(QStringLiteral("User key"), 2) == QStringLiteral("MV-1"));
    CHECK(d.side(QStringLiteral("E-mail address"), 2) == QStringLiteral("≠ –"));
}

TEST_CASE("A whole list is decided by keys, row after row")
{
    Doubtful d;
    CHECK(d.page().plan().countOpen() == 3);
    d.press(Qt::Key_1);
    CHECK(d.row(0).isOn);
    CHECK(d.page().current() == 1);
    d.press(Qt::Key_2); // there is no second candidate
    CHECK(d.row(1).needsDecision());
    d.press(Qt::Key_0);
    CHECK(d.row(1).kind == ContactPlan::Kind::LeftOut);
    CHECK(d.page().current() == 2);
    d.press(Qt::Key_D);
    CHECK(d.row(2).kind == ContactPlan::Kind::Unchanged);
    d.press(Qt::Key_L);
    CHECK(d.row(2).isOn);
    CHECK(d.page().plan().countOpen() == 0);
    CHECK(d.page().plan().countOn() == 2);
}

TEST_CASE("Nothing doubtful is taken without a choice")
{
    Doubtful d;
    d.goOn();
    CHECK(d.runs.applied == 0);
    d.page().decide(0, 0);
    d.goOn();
    CHECK(d.runs.applied == 1);
    CHECK(d.dialog.applied().residents == 1);
}

TEST_CASE("What was decided is still decided after going back to the columns, and forgotten with another list")
{
    Doubtful d;
    d.page().decide(0, 0);
    d.page().decide(1, std::nullopt);
    d.page().chooseValuesForAll(ContactDecision::Values::List);
    d.dialog.goBack();
    CHECK_FALSE(d.dialog.isPlanShown());
    d.goOn();
    REQUIRE(d.dialog.isPlanShown());
    CHECK(d.page().plan().countOpen() == 0);
    CHECK(d.page().plan().countOn() == 2);
    CHECK(d.row(1).kind == ContactPlan::Kind::LeftOut);

    d.paste("Key\tName\tE-Mail\nMV-1\tAnna Meier\tanna@example.org\n");
    d.goOn();
    CHECK(d.page().plan().countOpen() == 1);
}

TEST_CASE("The buttons beside the candidates decide as the keys do")
{
    Doubtful d;
    const auto click = [&d](int line, int column) {
        qobject_cast<QPushButton *>(d.page().sides().table().cellWidget(line, column))->click();
    };
    click(0, 2);
    CHECK(d.row(0).isOn);
    click(0, 1);
    CHECK(d.row(1).kind == ContactPlan::Kind::LeftOut);
    click(0, 1); // the list's values
    CHECK(d.row(2).isOn);
}

TEST_CASE("Profiles that cannot be read are said where the columns are chosen")
{
    Opened o;
    o.runs.fails = Error{ErrorCode::DatabaseLocked, {QStringLiteral("desk.db")}};
    o.paste("Key\tE-Mail\nMV-1\tanna@example.org\n");
    CHECK(o.columns().message() == errorText(*o.runs.fails));
    CHECK(o.columns().mapping().isComplete());
}

namespace {

/// A plan whose taking over is under way.
struct Applying : Opened
{
    Applying()
    {
        runs.holdsApply = true;
        dialog.open();
        paste("Key\tE-Mail\nMV-1\tanna@example.org\n");
        goOn();
        goOn();
        REQUIRE(dialog.isApplying());
    }
    void settle()
    {
        for (int turn = 0; turn < 10; ++turn) {
            QCoreApplication::processEvents();
        }
    }
};

} // namespace

TEST_CASE("While a list is being queued the dialog stays and asks no second time")
{
    Applying a;
    a.goOn();
    CHECK(a.runs.applied == 1);
    CHECK(a.dialog.isVisible());
    a.runs.finishApply();
    a.settle();
    CHECK(a.dialog.result() == QDialog::Accepted);
    CHECK(a.dialog.applied().residents == 1);
    CHECK(a.dialog.planPage().plan().countOn() == 1); // lent and given back
}

TEST_CASE("Closing while a list is being queued waits for the answer")
{
    Applying a;
    a.dialog.reject();
    CHECK(a.dialog.isVisible());
    SECTION("nothing was queued")
    {
        a.runs.finishApply();
        a.settle();
        CHECK_FALSE(a.dialog.isVisible());
        CHECK(a.dialog.result() == QDialog::Rejected);
    }
    SECTION("it was queued a moment before")
    {
        a.runs.finishApplyAllTheSame();
        a.settle();
        CHECK(a.dialog.result() == QDialog::Accepted);
        CHECK(a.dialog.applied().residents == 1);
    }
}

TEST_CASE("A list that cannot be queued says why and keeps what was decided")
{
    Opened o;
    o.runs.applyFails = Error{ErrorCode::DiskFull, {QStringLiteral("desk.db")}};
    o.paste("Key\tE-Mail\nMV-1\tanna@example.org\n");
    o.goOn();
    o.goOn();
    CHECK(o.dialog.isPlanShown());
    CHECK(o.dialog.message() == errorText(*o.runs.applyFails));
    CHECK(o.dialog.planPage().plan().countOn() == 1);
    o.runs.applyFails.reset();
    o.goOn();
    CHECK(o.dialog.result() == QDialog::Accepted);
}

TEST_CASE("The first page takes cells by Ctrl+V and says what else it takes")
{
    Opened o;
    o.dialog.show();
    QApplication::setActiveWindow(&o.dialog);
    CHECK(o.dialog.startPage().emptyState().title() == QStringLiteral("Take over contact data from a list"));
    QGuiApplication::clipboard()->setText(QStringLiteral("Key\tE-Mail\nMV-1\tanna@example.org\n"));
    o.dialog.startPage().pasteButton().setFocus();
    QTest::keyClick(&o.dialog.startPage().pasteButton(), Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::processEvents();
    CHECK(o.dialog.isPreviewShown());
    CHECK(o.columns().mapping().isComplete());
}

TEST_CASE("Who does not say where gets no example list")
{
    Opened o;
    o.dialog.startPage().exampleButton().click();
    CHECK_FALSE(o.dialog.strip().isWanted());
}

TEST_CASE("The example list is one that the import understands whole")
{
    Opened o;
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("example.csv"));
    o.prompts.file = file;
    o.dialog.startPage().exampleButton().click();
    REQUIRE(QFile::exists(file));
    CHECK(o.dialog.strip().text().contains(QStringLiteral("example.csv")));
    o.dialog.openFile(file);
    QCoreApplication::processEvents();
    REQUIRE(o.dialog.isPreviewShown());
    const int columns = static_cast<int>(ListImportStart::example().columns.size());
    for (int column = 0; column < columns; ++column) {
        CHECK(o.columns().mapping().field(column).has_value());
    }
    o.goOn();
    REQUIRE(o.dialog.isPlanShown());
    for (const ContactPlan::Row &row : o.dialog.planPage().plan().rows) {
        CHECK(row.source.problems.empty());
    }
}

TEST_CASE("The plan of a list is exported with each row and its reason")
{
    Doubtful d;
    d.page().decide(0, 0);
    const QTemporaryDir dir;
    d.prompts.tableFile = dir.filePath(QStringLiteral("plan.csv"));
    d.page().tools().exportTable();
    REQUIRE(QTest::qWaitFor([&d] { return d.dialog.strip().text().contains(QStringLiteral("plan.csv")); }));
    QFile file(*d.prompts.tableFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(QStringLiteral("anna@example.org")));
    CHECK(text.contains(QStringLiteral("Carl Kurz")));
    CHECK(text.contains(contactKindText(ContactPlan::Kind::Doubtful)));
    CHECK(text.contains(contactKindText(ContactPlan::Kind::Conflict)));
    d.page().tools().print();
    CHECK(d.prompts.asked.last() == QStringLiteral("print What the list changes"));
}
