// A real print system: tests/views/cups.py starts it with three queues and then these cases, which are hidden without
// it.

#include "tests/views/windowfixture.h"
#include "views/letterspage.h"
#include "views/printerdialog.h"
#include "views/printqueue.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtPrintSupport/QPrinter>
#include <QtPrintSupport/QPrinterInfo>

#include <csignal>

using namespace hauspost;
using namespace hauspost::test;

namespace {

struct Cups : WindowFixture
{
    Cups() { prompts.kind = LetterDestination::Printer; }

    /// As the printer's dialog leaves it.
    void use(const QString &queue, int lettersPerJob)
    {
        const PrinterDefaults defaults{queue, lettersPerJob};
        const auto printer = preparedPrinter(defaults);
        REQUIRE(printer->printerName() == queue); // the setting of the standard printer
        prompts.printOrder = printOrderOf(printer, 2, defaults);
    }

    void printAll()
    {
        window.showUnits({});
        window.unitPage().downloadAll();
        REQUIRE(QTest::qWaitFor([this] {
            const QString said = window.letterStrip().text();
            return !said.isEmpty() && !said.startsWith(QStringLiteral("Printing"));
        }));
    }

    [[nodiscard]] LetterState stateOf(int position) { return runs.letter({1, position})->state; }
};

/// What has come out of the test's printer, one file a job.
QDir paper()
{
    return QDir(qEnvironmentVariable("HAUSPOST_TEST_PAPER"));
}

int pagesOf(const QString &file)
{
    QProcess reader;
    reader.start(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), file});
    REQUIRE(reader.waitForFinished());
    return reader.readAllStandardOutput().trimmed().toInt();
}

} // namespace

TEST_CASE("A queue that takes the letters gets one job for each part, and all count as printed", "[.cups]")
{
    Cups f;
    f.use(QStringLiteral("good"), 1);
    f.printAll();
    CHECK(f.window.letterStrip().text().startsWith(QStringLiteral("2 letter(s) went to the printer.")));
    CHECK(f.stateOf(1) == LetterState::Printed);
    CHECK(f.stateOf(2) == LetterState::Printed);
    REQUIRE(QTest::qWaitFor([] { return paper().entryList({QStringLiteral("good-*.pdf")}, QDir::Files).size() == 2; }));
    for (const QFileInfo &job : paper().entryInfoList({QStringLiteral("good-*.pdf")}, QDir::Files)) {
        CHECK(pagesOf(job.absoluteFilePath()) == 1);
    }
}

TEST_CASE("A queue that refuses jobs is noticed though Qt does not say so", "[.cups]")
{
    Cups f;
    f.use(QStringLiteral("closed"), 1);
    f.printAll();
    CHECK(f.stateOf(1) == LetterState::Failed);
    CHECK(f.stateOf(2) == LetterState::Failed);
    CHECK(f.window.letterStrip().text().contains(QStringLiteral("“closed”")));
    CHECK(f.window.letterStrip().text().contains(QStringLiteral("accepting jobs"), Qt::CaseInsensitive));
    CHECK(paper().entryList({QStringLiteral("closed-*.pdf")}, QDir::Files).isEmpty());
}

TEST_CASE("A printer that jams leaves its queue standing still, which is told", "[.cups]")
{
    Cups f;
    // The first job of the session stops the queue.
    f.use(QStringLiteral("jammed"), 250);
    f.printAll();
    REQUIRE(QTest::qWaitFor([] { return isQueueStopped(QStringLiteral("jammed")); }, 20'000));
    f.use(QStringLiteral("jammed"), 250);
    f.window.letterStrip().dismiss();
    f.window.lettersPage().reload();
    f.window.unitPage().downloadAll();
    REQUIRE(QTest::qWaitFor(
        [&f] { return f.window.letterStrip().text().startsWith(QStringLiteral("The printer stands still")); }));
    CHECK(paper().entryList({QStringLiteral("jammed-*.pdf")}, QDir::Files).isEmpty());
}

TEST_CASE("A print system that ends after the printer was chosen takes nothing, and nothing counts as printed",
          "[.cups]")
{
    Cups f;
    f.use(QStringLiteral("good"), 1);
    REQUIRE(::kill(qEnvironmentVariableIntValue("HAUSPOST_TEST_CUPSD"), SIGTERM) == 0);
    REQUIRE(QTest::qWaitFor([] { return !QFile::exists(qEnvironmentVariable("CUPS_SERVER")); }, 20'000));
    f.printAll();
    CHECK(f.stateOf(1) == LetterState::Failed);
    CHECK(f.stateOf(2) == LetterState::Failed);
}
