#include "app/desk/screenshot.h"

#include "views/recipientsdialog.h"

#include <QtCore/QCoreApplication>

namespace hauspost {

namespace {

std::optional<Property> findProperty(OfficeData &office, const QString &number)
{
    const auto properties = office.properties();
    if (!properties) {
        return std::nullopt;
    }
    for (const PropertySummary &summary : *properties) {
        if (summary.property.number == number) {
            return summary.property;
        }
    }
    return std::nullopt;
}

/// The widget whose picture is wanted, shown.
QWidget *showPage(Desk &desk, const QString &page)
{
    MainWindow &window = desk.window();
    const QString kind = page.section(u':', 0, 0);
    const auto property = findProperty(desk.office(), page.section(u':', 1));
    if (kind == QLatin1String("units")) {
        window.showUnits(property);
    } else if (kind == QLatin1String("recipients")) {
        const LetterSelection selection =
            property ? LetterSelection{property->id} : LetterSelection{LetterSelection::Everybody{}};
        auto *dialog =
            new RecipientsDialog(desk.letters(), selection, property ? property->number : QString(), &window);
        dialog->show();
        return dialog;
    }
    return &window;
}

} // namespace

void takeScreenshot(Desk &desk, const DeskOptions &options)
{
    static constexpr std::chrono::milliseconds untilPainted(800);
    QObject::connect(
        &desk, &Desk::settled, &desk,
        [&desk, options] {
            desk.window().reload();
            QWidget *widget = showPage(desk, options.page);
            QTimer::singleShot(untilPainted, widget, [widget, options] {
                constexpr int outputFault = 6;
                QCoreApplication::exit(widget->grab().save(options.screenshot) ? 0 : outputFault);
            });
        },
        Qt::SingleShotConnection);
}

} // namespace hauspost
