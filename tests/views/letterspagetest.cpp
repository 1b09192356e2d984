#include "views/letterspage.h"
#include "models/base/errortext.h"
#include "models/tables/filterproxy.h"
#include "tests/views/windowfixture.h"
#include "views/letterpreviewdialog.h"
#include "views/protocolbutton.h"
#include "views/runletters.h"

#include <QtCore/QBuffer>
#include <QtGui/QPdfWriter>
#include <QtGui/QScreen>

using namespace hauspost;
using namespace hauspost::test;

namespace {

/// A printer that takes so many pages and then jams.
class JammingPrinter final : public QPdfWriter
{
public:
    explicit JammingPrinter(QIODevice *device, int pages) : QPdfWriter(device), m_left(pages - 1) {}
    bool newPage() override { return m_left-- > 0 && QPdfWriter::newPage(); }

private:
    int m_left;
};

/// Outlives the window, which may be printing.
struct Paper
{
    QBuffer paper;
};

struct RunsFixture : Paper, WindowFixture
{
    RunsFixture()
    {
        paper.open(QIODevice::WriteOnly);
        prompts.kind = LetterDestination::Printer;
    }

    /// A run to both residents who get letters.
    void record(LetterState state = LetterState::Printed)
    {
        (void)runs.log.add({{office.occupancies[0].resident->id}, {office.occupancies[3].resident->id}},
                           {LetterDestination::Printer, QStringLiteral("Etage 2")}, state);
        window.showLetters();
    }

    void usePrinter(int pages, int lettersPerJob)
    {
        prompts.printOrder = PrintOrder{
            std::make_shared<JammingPrinter>(&paper, pages), QStringLiteral("Etage 2"), {1, 2}, 1, lettersPerJob};
        prompts.printOrder->refusal = [] { return std::optional<QString>(); }; // else it is a file
    }

    void printAll()
    {
        window.showUnits({});
        window.unitPage().downloadAll();
        waitForPaper();
    }

    void waitForPaper()
    {
        REQUIRE(QTest::qWaitFor([this] {
            const QString said = window.letterStrip().text();
            return !said.isEmpty() && !said.startsWith(QStringLiteral("Printing"));
        }));
    }

    [[nodiscard]] LetterState stateOf(int batch, int position) { return runs.letter({batch, position})->state; }
};

} // namespace

TEST_CASE("Letters for a printer are on record before the first page, and printed after the last")
{
    RunsFixture f;
    f.usePrinter(2, 250);
    f.printAll();
    CHECK(f.prompts.asked.constLast() == QStringLiteral("printer 2"));
    CHECK(f.runs.log.batch(1).count(LetterState::Printed) == 2);
    CHECK(f.window.letterStrip().text() ==
          QStringLiteral("2 letter(s) went to the printer. Please look whether all came out."));
    QCoreApplication::processEvents(); // the strip lays its buttons out
    f.clickStripButton(f.window.letterStrip(), QStringLiteral("Letter runs"));
    CHECK(f.window.lettersPage().isVisible());
}

TEST_CASE("A jam costs one job: what was taken before counts, the rest is printed again from its number")
{
    RunsFixture f;
    f.usePrinter(1, 0); // the second page of the only job jams
    f.printAll();
    CHECK(f.stateOf(1, 1) == LetterState::Failed);
    CHECK(f.stateOf(1, 2) == LetterState::Failed);
    CHECK(f.window.letterStrip().text().contains(QStringLiteral("took 0 of 2 letters")));

    f.window.showLetters();
    f.window.lettersPage().letters().selectRange(QStringLiteral("2-"));
    CHECK(f.window.lettersPage().letters().chosen() == std::vector<int>{2});
    f.usePrinter(1, 250);
    f.window.lettersPage().letters().button(LetterStep::Print).click();
    REQUIRE(QTest::qWaitFor([&f] { return f.stateOf(1, 2) == LetterState::Printed; }));
    CHECK(f.stateOf(1, 1) == LetterState::Failed);
    CHECK(f.runs.log.batches()->size() == 1);
}

TEST_CASE("Letters that a printer dialog puts into a file are not called printed")
{
    RunsFixture f;
    f.usePrinter(2, 0);
    f.prompts.printOrder->refusal = {};
    f.prompts.printOrder->name = QStringLiteral("letters.pdf");
    f.printAll();
    CHECK(f.window.letterStrip().text() == QStringLiteral("2 letter(s) were written into the file."));
    f.window.showLetters();
    LettersPage &page = f.window.lettersPage();
    const auto text = [](DataTable &table, int column) { return table.model()->index(0, column).data().toString(); };
    CHECK(text(page.batchTable(), static_cast<int>(BatchColumn::State)) == QStringLiteral("Made as a file"));
    CHECK(text(page.batchTable(), static_cast<int>(BatchColumn::Target)) == QStringLiteral("File letters.pdf"));
    CHECK(text(page.letters().table(), static_cast<int>(DispatchColumn::State)) == QStringLiteral("Made as a file"));
    CHECK_FALSE(page.letters().printedUpToButton().isEnabled());
}

TEST_CASE("Until the letters of another run are read none is shown and none is meant")
{
    RunsFixture f;
    f.record();
    (void)f.runs.log.add({{f.office.occupancies[0].resident->id}},
                         {LetterDestination::Printer, QStringLiteral("Etage 2")}, LetterState::Printed);
    f.window.showLetters();
    LettersPage &page = f.window.lettersPage();
    REQUIRE(page.letters().table().model()->rowCount() == 2);
    f.runs.lettersWait = true;
    CHECK(page.find(QStringLiteral("2-1"))); // chosen as soon as it is there
    CHECK(page.letters().batchNumber() == 2);
    CHECK(page.letters().table().model()->rowCount() == 0);
    CHECK(page.letters().scope() == QStringLiteral("The letters are being read…"));
    CHECK_FALSE(page.letters().button(LetterStep::Print).isEnabled());
    f.runs.waitingLetters->addResult(f.runs.lettersNow(2));
    f.runs.waitingLetters->finish();
    REQUIRE(QTest::qWaitFor([&page] { return page.letters().table().model()->rowCount() == 1; }));
    CHECK(page.letters().scope() == QStringLiteral("1 letter(s) selected"));
    CHECK(page.letters().chosen() == std::vector<int>{1});
}

TEST_CASE("Jobs before the one that jams are on paper")
{
    RunsFixture f;
    f.usePrinter(2, 1);
    struct SecondJobJams final : QPdfWriter
    {
        using QPdfWriter::QPdfWriter;
        QPaintEngine *paintEngine() const override { return isBroken ? nullptr : QPdfWriter::paintEngine(); }
        bool isBroken = false;
    };
    auto device = std::make_shared<SecondJobJams>(&f.paper);
    f.prompts.printOrder->device = device;
    f.runs.onNote = [device] { device->isBroken = true; };
    f.printAll();
    CHECK(f.stateOf(1, 1) == LetterState::Printed);
    CHECK(f.stateOf(1, 2) == LetterState::Failed);
    CHECK(f.window.letterStrip().text().contains(QStringLiteral("took 1 of 2 letters")));
}

TEST_CASE("A range in front of the printer makes a run of those letters only")
{
    RunsFixture f;
    f.usePrinter(1, 250);
    f.prompts.printOrder->range = {2, 2};
    f.printAll();
    CHECK(f.runs.log.batch(1).letters == 1);
    CHECK(displayName(*f.runs.lastPlan.recipients.front().resident) == QStringLiteral("Lena Kurz"));
}

TEST_CASE("Where the record cannot be written nothing is printed")
{
    RunsFixture f;
    f.usePrinter(2, 250);
    f.runs.log.problem = Error{ErrorCode::DiskFull, {QStringLiteral("desk.db")}};
    f.printAll();
    CHECK(f.window.letterStrip().text() == errorText(*f.runs.log.problem));
    CHECK(f.paper.size() == 0);
}

TEST_CASE("The page shows runs and their letters, and notes what becomes of them")
{
    RunsFixture f;
    f.record();
    LettersPage &page = f.window.lettersPage();
    CHECK(page.batchTable().model()->rowCount() == 1);
    CHECK(page.letters().table().model()->rowCount() == 2);
    CHECK(page.letters().scope() == QStringLiteral("All 2 letter(s) of the run"));
    CHECK_FALSE(page.letters().button(LetterStep::Return).isEnabled());

    page.letters().button(LetterStep::Post).click();
    CHECK(f.stateOf(1, 1) == LetterState::Posted);
    CHECK(f.stateOf(1, 2) == LetterState::Posted);
    CHECK_FALSE(page.letters().button(LetterStep::Post).isEnabled());

    CHECK(page.find(QStringLiteral("1-2")));
    CHECK(page.letters().scope() == QStringLiteral("1 letter(s) selected"));
    page.letters().button(LetterStep::Return).click();
    CHECK(f.stateOf(1, 2) == LetterState::Posted); // the question was cancelled
    f.prompts.returned = ReturnReason::MovedAway;
    page.letters().button(LetterStep::Return).click();
    CHECK(f.stateOf(1, 2) == LetterState::Returned);
    CHECK(f.stateOf(1, 1) == LetterState::Posted);
    page.letters().button(LetterStep::TakeBack).click();
    CHECK(f.stateOf(1, 2) == LetterState::Printed);
}

TEST_CASE("A number that is on no letter is told, and nothing is chosen")
{
    RunsFixture f;
    f.record();
    CHECK_FALSE(f.window.lettersPage().find(QStringLiteral("0009-0001")));
    CHECK_FALSE(f.window.lettersPage().find(QStringLiteral("Rechnung")));
    CHECK(f.window.letterStrip().text().contains(QStringLiteral("Rechnung")));
    CHECK(f.window.lettersPage().letters().scope() == QStringLiteral("All 2 letter(s) of the run"));
}

TEST_CASE("A computer without letters, and one whose record is broken, say so")
{
    WindowFixture f;
    f.window.showLetters();
    CHECK(f.window.lettersPage().findChild<EmptyState *>()->title() ==
          QStringLiteral("No letters were made at this computer yet"));
    f.runs.log.problem = Error{ErrorCode::DatabaseCorrupt, {QStringLiteral("desk.db")}};
    f.window.lettersPage().reload();
    CHECK(f.window.lettersPage().findChild<EmptyState *>()->title() ==
          QStringLiteral("The record of letters cannot be read"));
}

TEST_CASE("Letters for chosen rows, for all shown, and for chosen properties")
{
    WindowFixture f;
    f.window.showUnits({});
    f.window.unitPage().filter().setText(QStringLiteral("kurz"));
    f.window.unitPage().lettersForShown();
    CHECK(f.prompts.asked.constFirst() == QStringLiteral("recipients all units shown"));
    CHECK(std::get<std::vector<ResidentId>>(f.runs.lastSelection.scope).size() == 1);
    f.prompts.acceptsRecipients = false;
    f.window.showProperties();
    f.window.propertyPage().table().selectAll();
    CHECK(f.window.propertyPage().selectedProperties().size() == 2);
    f.window.actions()[MenuAction::LettersSelected].trigger();
    CHECK(f.prompts.asked.constLast() == QStringLiteral("recipients 2 property(s)"));
}

TEST_CASE("The protocol of the chosen run is saved in the format that its name says, and printed")
{
    RunsFixture f;
    ProtocolButton &protocol = f.window.lettersPage().protocol();
    f.window.showLetters();
    CHECK_FALSE(protocol.isEnabled());
    f.record();
    REQUIRE(protocol.isEnabled());
    f.runs.lastPlan.leftOut = {{f.office.occupancies[1], LetterVerdict::AlreadyConfirmed}};
    f.prompts.tableFile = f.dir.filePath(QStringLiteral("run.csv"));
    protocol.save();
    CHECK(f.prompts.asked.constLast().endsWith(QStringLiteral("/Protocol-0001.pdf")));
    REQUIRE(QTest::qWaitFor([&f] { return f.window.tableStrip().text().contains(QStringLiteral("run.csv")); }));
    QFile file(*f.prompts.tableFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains("0001-0002"));
    CHECK(text.contains("has access already"));
    protocol.print();
    CHECK(f.prompts.asked.constLast() == QStringLiteral("print Protocol of letter run 0001"));
    CHECK(f.prompts.printed);
    f.runs.log.problem = Error{ErrorCode::DatabaseCorrupt, {QStringLiteral("desk.db")}};
    protocol.save();
    CHECK(f.window.letterStrip().text() == errorText(*f.runs.log.problem));
}

TEST_CASE("Letters know which list and which filter they were chosen from")
{
    WindowFixture f;
    f.prompts.acceptsRecipients = false;
    f.openFirstProperty();
    f.window.unitPage().downloadAll();
    CHECK(f.prompts.lastSelection.origin == QStringLiteral("All units of the property 100000001 · Lindenallee 1"));
    f.window.unitPage().filter().setText(QStringLiteral("jana"));
    f.window.unitPage().lettersForShown();
    CHECK(
        f.prompts.lastSelection.origin ==
        QStringLiteral("List \u201c100000001 · Lindenallee 1\u201d: all rows shown · Filter: …")); // no name of anybody
    f.window.unitPage().lettersForSelection();
    CHECK(f.prompts.lastSelection.origin.contains(QStringLiteral("selected rows")));
    CHECK_FALSE(f.prompts.lastSelection.origin.contains(QStringLiteral("jana")));
    f.window.showProperties();
    f.window.propertyPage().table().selectAll();
    f.window.actions()[MenuAction::LettersSelected].trigger();
    CHECK(f.prompts.lastSelection.origin == QStringLiteral("Selected properties: 100000001, 100000002"));
}

TEST_CASE("Letters for all shown of a grouped table are for its units: a group's heading is none")
{
    WindowFixture f;
    f.prompts.acceptsRecipients = false;
    f.window.showUnits({});
    DataTable &table = f.window.unitPage().table();
    table.setGrouping(static_cast<int>(UnitColumn::Property));
    REQUIRE(table.model()->rowCount() == 6);
    table.proxy().setAllGroupsClosed(true); // what is folded away is still let through
    f.window.unitPage().lettersForShown();
    CHECK(std::get<std::vector<ResidentId>>(f.prompts.lastSelection.scope).size() == 3);
}

TEST_CASE("A keystroke in the filter of the runs reads a run only where another one comes into sight")
{
    RunsFixture f;
    f.record();
    LettersPage &page = f.window.lettersPage();
    const int before = f.runs.runsRead;
    page.filter().setText(QStringLiteral("e"));
    page.filter().setText(QStringLiteral("etage"));
    CHECK(page.batchTable().model()->rowCount() == 1);
    CHECK(f.runs.runsRead == before);
    CHECK(page.letters().scope() == QStringLiteral("All 2 letter(s) of the run"));
    page.filter().setText(QStringLiteral("nobody"));
    CHECK(page.letters().scope().isEmpty());
    page.filter().clear();
    CHECK(f.runs.runsRead == before + 1);
    CHECK(page.letters().scope() == QStringLiteral("All 2 letter(s) of the run"));
}

TEST_CASE("Letters of a run that cannot be read are told")
{
    RunsFixture f;
    f.record();
    f.runs.lettersFail = Error{ErrorCode::DatabaseCorrupt, {QStringLiteral("desk.db")}};
    f.window.lettersPage().reload();
    CHECK(f.window.letterStrip().text() == errorText(*f.runs.lettersFail));
    CHECK(f.window.lettersPage().letters().table().model()->rowCount() == 0);
}

TEST_CASE("Printed up to is asked about paper. A file has no jam unless it was printed again")
{
    RunsFixture f;
    f.record();
    RunLetters &letters = f.window.lettersPage().letters();
    CHECK(letters.printedUpToButton().isEnabled());
    (void)f.runs.log.add({{f.office.occupancies[0].resident->id}},
                         {LetterDestination::OneFile, QStringLiteral("a.pdf")}, LetterState::Printed);
    REQUIRE(f.window.lettersPage().find(QStringLiteral("1-1")));
    f.window.lettersPage().reload();
    REQUIRE(f.window.lettersPage().find(QStringLiteral("2-1")));
    CHECK_FALSE(letters.printedUpToButton().isEnabled());
    REQUIRE(f.runs.log.note(2, {1}, LetterStep::Fail, ReturnReason::Unknown));
    f.window.lettersPage().reload();
    CHECK(letters.printedUpToButton().isEnabled());
}

TEST_CASE("A slip in the range is no wish for the whole run")
{
    RunsFixture f;
    f.record();
    RunLetters &letters = f.window.lettersPage().letters();
    QLineEdit *range = nullptr;
    for (QLineEdit *field : letters.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == QStringLiteral("Select letters from–to")) {
            range = field;
        }
    }
    REQUIRE(range);
    REQUIRE(letters.button(LetterStep::Post).isEnabled());
    const auto checkNothing = [&letters, range] {
        INFO(range->text().toStdString());
        CHECK(letters.chosen().empty());
        CHECK(letters.scope() == QStringLiteral("“%1” selects no letter").arg(range->text()));
        CHECK_FALSE(letters.printedUpToButton().isEnabled());
        for (const LetterStep step :
             {LetterStep::Print, LetterStep::Post, LetterStep::HandOver, LetterStep::Return, LetterStep::TakeBack}) {
            CHECK_FALSE(letters.button(step).isEnabled());
        }
    };
    for (const char *slip : {"7-3", "abc", "90-99", "1-2o"}) {
        range->setText(QLatin1String(slip));
        checkNothing();
    }
    f.window.lettersPage().reload(); // the table selects no row by itself
    checkNothing();
    range->setText(QStringLiteral("1-2"));
    CHECK(letters.chosen() == std::vector<int>{1, 2});
    CHECK(letters.table().selectionModel()->selection().size() == 1);
    CHECK(letters.button(LetterStep::Post).isEnabled());
    range->setText(QStringLiteral("2-1"));
    checkNothing();
    range->clear();
    CHECK(letters.scope() == QStringLiteral("All 2 letter(s) of the run"));
    CHECK(letters.button(LetterStep::Post).isEnabled());
}

TEST_CASE("The preview of a letter fits on the screen")
{
    RunsFixture f;
    const LetterPlan plan = *f.runs.plan({LetterSelection::Everybody{}}, {test::today, false, std::nullopt});
    REQUIRE_FALSE(plan.recipients.empty());
    const LetterPreviewDialog preview(plan, *f.runs.fonts(), 1, &f.window);
    CHECK(preview.height() < preview.screen()->availableSize().height());
}
