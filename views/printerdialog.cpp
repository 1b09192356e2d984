#include "views/printerdialog.h"

#include <QtCore/QCoreApplication>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintEngine>
#include <QtPrintSupport/QPrinter>

#include <algorithm>

namespace hauspost {

namespace {

struct PrinterDialogTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::PrinterDialog)
};

/// A jam costs at most one job, and other people's jobs get between them.
constexpr int lettersPerJob = 250;

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

std::optional<PrintOrder> askPrinter(int letters, QWidget *parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    prepare(*printer);
    // No names here: print queues show titles to everybody.
    printer->setDocName(QStringLiteral("Hauspost"));
    QPrintDialog dialog(printer.get(), parent);
    dialog.setWindowTitle(PrinterDialogTexts::tr("Print %Ln letter(s)", nullptr, letters));
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                      QAbstractPrintDialog::PrintCollateCopies);
    dialog.setMinMax(1, letters);
    dialog.setFromTo(1, letters);
    if (dialog.exec() != QDialog::Accepted) {
        return std::nullopt;
    }
    prepare(*printer); // whatever a driver's own page has changed
    const bool isFile = !printer->outputFileName().isEmpty();
    PrintOrder order;
    order.range = {std::max(printer->fromPage(), 1),
                   printer->toPage() > 0 ? std::min(printer->toPage(), letters) : letters};
    order.copies = printer->supportsMultipleCopies() ? 1 : std::max(printer->copyCount(), 1);
    order.lettersPerJob = isFile ? 0 : lettersPerJob;
    //: Name eines „Druckers“, der eine Datei schreibt
    order.name = isFile ? PrinterDialogTexts::tr("PDF file") : printer->printerName();
    if (!isFile) {
        forbidScaling(*printer);
    }
    printer->setPrintRange(QPrinter::AllPages); // the range names letters; jobs have pages of their own
    printer->setFromTo(0, 0);
    order.device = std::move(printer);
    return order;
}

} // namespace hauspost
