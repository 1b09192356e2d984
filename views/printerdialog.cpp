#include "views/printerdialog.h"

#include "views/printqueue.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintEngine>
#include <QtPrintSupport/QPrinter>
#include <QtPrintSupport/QPrinterInfo>

#include <algorithm>

namespace hauspost {

namespace {

struct PrinterDialogTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::PrinterDialog)
};

void prepare(QPrinter &printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setPageMargins(QMarginsF());
    printer.setDuplex(QPrinter::DuplexNone);
}

/// CUPS shrinks pages on some queues, and then the address leaves the window. Other systems do not know this property.
void forbidScaling(QPrinter &printer)
{
    constexpr auto cupsOptions = static_cast<QPrintEngine::PrintEnginePropertyKey>(0xfe00);
    QPrintEngine *engine = printer.printEngine();
    QStringList options = engine->property(cupsOptions).toStringList();
    options << QStringLiteral("print-scaling") << QStringLiteral("none");
    engine->setProperty(cupsOptions, options);
}

} // namespace

std::shared_ptr<QPrinter> preparedPrinter(const PrinterDefaults &defaults)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (!defaults.name.isEmpty() && !QPrinterInfo::printerInfo(defaults.name).isNull()) {
        printer->setPrinterName(defaults.name);
    }
    prepare(*printer);
    // No names here: print queues show titles to everybody.
    printer->setDocName(QStringLiteral("Hauspost"));
    return printer;
}

PrintOrder printOrderOf(std::shared_ptr<QPrinter> printer, int letters, const PrinterDefaults &defaults)
{
    prepare(*printer); // whatever a driver's own page has changed
    const bool isFile = !printer->outputFileName().isEmpty();
    PrintOrder order;
    order.range = {std::max(printer->fromPage(), 1),
                   printer->toPage() > 0 ? std::min(printer->toPage(), letters) : letters};
    order.copies = printer->supportsMultipleCopies() ? 1 : std::max(printer->copyCount(), 1);
    order.lettersPerJob = isFile ? 0 : defaults.lettersPerJob;
    order.name = isFile ? QFileInfo(printer->outputFileName()).fileName() : printer->printerName();
    if (!isFile) {
        forbidScaling(*printer);
        order.refusal = refusalOfLastJob;
        order.isStopped = [name = printer->printerName()] { return isQueueStopped(name); };
    }
    printer->setPrintRange(QPrinter::AllPages); // the range names letters; jobs have pages of their own
    printer->setFromTo(0, 0);
    order.device = std::move(printer);
    return order;
}

std::optional<PrintOrder> askPrinter(int letters, const PrinterDefaults &defaults, QWidget *parent)
{
    const std::shared_ptr<QPrinter> printer = preparedPrinter(defaults);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setWindowTitle(PrinterDialogTexts::tr("Print %Ln letter(s)", nullptr, letters));
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                      QAbstractPrintDialog::PrintCollateCopies);
    dialog.setMinMax(1, letters);
    dialog.setFromTo(1, letters);
    return dialog.exec() == QDialog::Accepted ? std::optional(printOrderOf(printer, letters, defaults)) : std::nullopt;
}

} // namespace hauspost
