// What the clerk sees and does when the printer fails in the middle of a run.

#include "models/base/errortext.h"
#include "tests/views/windowfixture.h"
#include "views/hintline.h"
#include "views/letterspage.h"
#include "views/lettertargetchoice.h"
#include "views/printeduptodialog.h"
#include "views/recipientsdialog.h"
#include "views/runletters.h"

#include <QtCore/QBuffer>
#include <QtGui/QPdfWriter>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>

#include <numeric>

using namespace hauspost;
using namespace hauspost::test;

namespace {

constexpr int letters = 320;

FakeOffice largeHouse()
{
    FakeOffice office;
    const Property house = property(100000001);
    office.summaries = {summary(house, letters, letters, 0, 0)};
    for (int number = 1; number <= letters; ++number) {
        office.occupancies.push_back(occupancy(house, number, QStringLiteral("Nora Nutzer %1").arg(number)));
    }
    return office;
}

/// Takes so many pages in all, whatever the jobs, and then no more.
class TiredPrinter final : public QPdfWriter
{
public:
    TiredPrinter(QIODevice *device, int pages) : QPdfWriter(device), m_left(pages) {}
    bool newPage() override { return --m_left > 0 && QPdfWriter::newPage(); }
    QPaintEngine *paintEngine() const override { return m_left > 0 ? QPdfWriter::paintEngine() : nullptr; }

private:
    int m_left;
};

struct Paper
{
    QBuffer paper;
};

struct JamFixture : Paper, WindowFixture
{
    JamFixture() : WindowFixture(largeHouse())
    {
        paper.open(QIODevice::WriteOnly);
        prompts.kind = LetterDestination::Printer;
    }

    void usePrinter(int pages, std::optional<QString> refusal = {}, int refusedJob = 0)
    {
        auto job = std::make_shared<int>(0);
        PrintOrder order{
            std::make_shared<TiredPrinter>(&paper, pages), QStringLiteral("Etage 2"), {1, letters}, 1, 250};
        order.refusal = [job, refusal, refusedJob] { return ++*job == refusedJob ? refusal : std::nullopt; };
        order.isStopped = [this] { return isQueueStopped; };
        prompts.printOrder = order;
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
        QCoreApplication::processEvents(); // the strip lays its buttons out
    }

    [[nodiscard]] int count(LetterState state) { return runs.log.batch(1).count(state); }
    [[nodiscard]] LetterState stateOf(int position) { return runs.letter({1, position})->state; }

    bool isQueueStopped = false;
};

} // namespace

TEST_CASE("The printer fails at letter 312: the clerk names the last good one, and the rest goes on at the next")
{
    JamFixture f;
    f.usePrinter(310);
    f.printAll();
    // The first job of 250 was taken; of the second one nobody knows before somebody has looked.
    CHECK(f.count(LetterState::Printed) == 250);
    CHECK(f.count(LetterState::Failed) == letters - 250);
    CHECK(f.window.letterStrip().text() ==
          errorText(
              {ErrorCode::PrinterFailed, {QStringLiteral("Etage 2"), QStringLiteral("250"), QStringLiteral("320")}}));

    f.prompts.printedAnswer = PrintedUpTo{311, true};
    f.usePrinter(1000);
    f.clickStripButton(f.window.letterStrip(), QStringLiteral("Printed up to…"));
    REQUIRE(f.prompts.lastPrintedUpTo);
    CHECK(f.prompts.lastPrintedUpTo->guess == 250);
    CHECK(f.prompts.lastPrintedUpTo->positions.size() == size_t(letters));
    REQUIRE(QTest::qWaitFor([&f] { return f.count(LetterState::Printed) == letters; }));

    CHECK(f.prompts.asked.contains(QStringLiteral("recipients the rest of run 1, from letter 0001-0312")));
    CHECK(f.prompts.asked.constLast() == QStringLiteral("printer 9"));
    CHECK(f.runs.lastPlan.numbers.front() == LetterNumber{1, 312});
    CHECK(f.runs.lastPlan.numbers.back() == LetterNumber{1, letters});
    CHECK(f.runs.log.batches()->size() == 1);
}

TEST_CASE("What the print system refuses is not on paper, and its own words are told")
{
    JamFixture f;
    const int job = GENERATE(1, 2);
    f.usePrinter(1000, QStringLiteral("Destination is not accepting jobs."), job);
    f.printAll();
    CHECK(f.count(LetterState::Printed) == (job == 1 ? 0 : 250));
    CHECK(f.count(LetterState::Failed) == (job == 1 ? letters : letters - 250));
    CHECK(f.window.letterStrip().text().contains(QStringLiteral("Destination is not accepting jobs.")));
}

TEST_CASE("A queue that took everything but stands still is told, and the paper decides")
{
    JamFixture f;
    f.isQueueStopped = true;
    f.usePrinter(1000);
    f.printAll();
    CHECK(f.count(LetterState::Printed) == letters);
    CHECK(f.window.letterStrip().text() ==
          QStringLiteral("The printer stands still: 320 letter(s) wait in its queue."));
    f.prompts.printedAnswer = PrintedUpTo{311, false};
    f.clickStripButton(f.window.letterStrip(), QStringLiteral("Printed up to…"));
    CHECK(f.stateOf(311) == LetterState::Printed);
    CHECK(f.stateOf(312) == LetterState::Failed);
    CHECK(f.window.letterStrip().text() == QStringLiteral("9 letter(s) are still to be printed."));
}

TEST_CASE("While letters are printed the clerk can say that something went wrong: printing stops, then he is asked")
{
    JamFixture f;
    f.usePrinter(1000);
    f.prompts.printedAnswer = PrintedUpTo{5, false};
    f.window.showUnits({});
    f.window.unitPage().downloadAll();
    REQUIRE(QTest::qWaitFor([&f] { return f.window.letterStrip().text().startsWith(QStringLiteral("Printing")); }));
    QCoreApplication::processEvents(); // the strip lays its buttons out
    f.clickStripButton(f.window.letterStrip(), QStringLiteral("Printed up to…"));
    REQUIRE(QTest::qWaitFor([&f] { return f.prompts.lastPrintedUpTo.has_value(); }));
    CHECK(f.count(LetterState::Printed) == 5);
    CHECK(f.count(LetterState::Failed) == letters - 5);
}

TEST_CASE("On the page of the runs the rest is printed later, and a selection limits what the clerk says")
{
    JamFixture f;
    f.usePrinter(310);
    f.printAll();
    f.window.showLetters();
    RunLetters &run = f.window.lettersPage().letters();
    REQUIRE(run.printedUpToButton().isEnabled());
    REQUIRE(run.restButton().isEnabled());
    run.selectRange(QStringLiteral("251-260"));
    f.prompts.printedAnswer = PrintedUpTo{255, false};
    run.printedUpToButton().click();
    CHECK(f.stateOf(255) == LetterState::Printed);
    CHECK(f.stateOf(256) == LetterState::Failed);
    CHECK(f.stateOf(250) == LetterState::Printed);
    CHECK(f.count(LetterState::Printed) == 255);

    f.usePrinter(1000);
    run.restButton().click();
    REQUIRE(QTest::qWaitFor([&f] { return f.count(LetterState::Printed) == letters; }));
    CHECK(f.runs.lastPlan.numbers.front() == LetterNumber{1, 256});
    REQUIRE(QTest::qWaitFor([&run] { return !run.restButton().isEnabled(); }));
    CHECK_FALSE(run.restButton().isEnabled());
}

TEST_CASE("A cancelled question and a record that cannot be written change nothing")
{
    JamFixture f;
    f.usePrinter(310);
    f.printAll();
    f.clickStripButton(f.window.letterStrip(), QStringLiteral("Printed up to…"));
    CHECK(f.count(LetterState::Printed) == 250);
    f.prompts.printedAnswer = PrintedUpTo{311, true};
    f.runs.log.problem = Error{ErrorCode::DiskFull, {QStringLiteral("desk.db")}};
    f.clickStripButton(f.window.letterStrip(), QStringLiteral("Printed up to…"));
    CHECK(f.window.letterStrip().text() == errorText(*f.runs.log.problem));
    CHECK(f.count(LetterState::Printed) == 250);
}

TEST_CASE("The dialog takes the number as it stands on the sheet or its last part, and says what it means")
{
    std::vector<int> positions(400);
    std::iota(positions.begin(), positions.end(), 101);
    PrintedUpToDialog dialog({12, positions, 350});
    auto *number = dialog.findChild<QLineEdit *>();
    const auto hints = dialog.findChildren<HintLine *>();
    const auto says = [&hints](const QString &text) {
        return std::any_of(hints.begin(), hints.end(),
                           [&text](const HintLine *hint) { return hint->text().contains(text); });
    };
    CHECK(number->text() == QStringLiteral("0012-0350"));
    CHECK(dialog.answer().lastGood == 350);
    number->setText(QStringLiteral("0012-0311"));
    CHECK(says(QStringLiteral("211 letter(s) count as printed. 189 are still to be printed.")));
    number->setText(QStringLiteral(" 311 "));
    CHECK(dialog.answer().lastGood == 311);
    CHECK(dialog.answer().printsRest);
    for (const char *wrong : {"0013-0311", "99", "501", "Rechnung"}) {
        number->setText(QString::fromLatin1(wrong));
        CHECK(says(QStringLiteral("No letter of this print has that number. They go from 0012-0101 to 0012-0500.")));
    }
    number->setText(QStringLiteral("500"));
    CHECK(says(QStringLiteral("All 400 letter(s) count as printed.")));
    CHECK_FALSE(dialog.answer().printsRest); // nothing is left
    dialog.findChild<QCheckBox *>()->setChecked(true);
    CHECK(dialog.answer().lastGood == 0);
    CHECK_FALSE(number->isEnabled());
}

TEST_CASE("What is at the post already is not still to be printed, wherever the jam was")
{
    PrintedUpToDialog dialog({1, {1, 2, 3, 4, 5}, 2, {4, 5}});
    const auto hints = dialog.findChildren<HintLine *>();
    const auto says = [&hints](const QString &text) {
        return std::any_of(hints.begin(), hints.end(), [&text](const HintLine *hint) { return hint->text() == text; });
    };
    auto *number = dialog.findChild<QLineEdit *>();
    CHECK(says(QStringLiteral("4 letter(s) count as printed. 1 are still to be printed.")));
    number->setText(QStringLiteral("3"));
    CHECK(says(QStringLiteral("All 5 letter(s) count as printed.")));
    CHECK_FALSE(dialog.answer().printsRest);

    WindowFixture f;
    (void)f.runs.log.add({{f.office.occupancies[0].resident->id}, {f.office.occupancies[3].resident->id}},
                         {LetterDestination::Printer, QStringLiteral("Etage 2")}, LetterState::Printed);
    REQUIRE(f.runs.log.note(1, {2}, LetterStep::Post, ReturnReason::Unknown));
    f.window.showLetters();
    f.window.lettersPage().letters().printedUpToButton().click();
    REQUIRE(f.prompts.lastPrintedUpTo);
    CHECK(f.prompts.lastPrintedUpTo->settled == QSet<int>{2});
}

TEST_CASE("The rest of a print is offered to the printer, whatever letters start with elsewhere")
{
    WindowFixture f;
    (void)f.runs.log.add({{f.office.occupancies[0].resident->id}},
                         {LetterDestination::Printer, QStringLiteral("Etage 2")}, LetterState::Failed);
    LetterDefaults defaults;
    RecipientsDialog rest(f.runs, {LetterSelection::Again{1, {1}, true}}, QStringLiteral("the rest"));
    rest.startWith(defaults);
    CHECK(rest.target().destination() == LetterDestination::Printer);
    RecipientsDialog again(f.runs, {LetterSelection::Again{1, {1}, false}}, QStringLiteral("once more"));
    again.startWith(defaults);
    CHECK(again.target().destination() == LetterDestination::OneFile);
}
