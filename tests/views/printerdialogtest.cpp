#include "views/printerdialog.h"
#include "tests/support/catch.h"

#include <QtCore/QTemporaryDir>
#include <QtPrintSupport/QPrinter>

using namespace hauspost;

TEST_CASE("The jobs are as large as the settings say. A file is one job")
{
    auto paper = std::make_shared<QPrinter>();
    paper->setOutputFormat(QPrinter::NativeFormat);
    paper->setOutputFileName({});
    CHECK(printOrderOf(paper, 500, {{}, 40}).lettersPerJob == 40);
    CHECK(printOrderOf(paper, 500, {}).lettersPerJob == 250);
    const QTemporaryDir dir;
    auto file = std::make_shared<QPrinter>();
    file->setOutputFileName(dir.filePath(QStringLiteral("letters.pdf")));
    const PrintOrder order = printOrderOf(file, 500, {{}, 40});
    CHECK(order.lettersPerJob == 0);
    CHECK_FALSE(order.refusal);
    CHECK(order.range == LetterRange{1, 500});
}

TEST_CASE("A printer is set up for one side of A4, whatever its own standards are, and a missing one is passed over")
{
    const auto printer = preparedPrinter({QStringLiteral("nowhere at all"), 250});
    CHECK(printer->printerName() != QStringLiteral("nowhere at all"));
    CHECK(printer->pageLayout().pageSize().id() == QPageSize::A4);
    CHECK(printer->duplex() == QPrinter::DuplexNone);
    CHECK(printer->fullPage());
}
