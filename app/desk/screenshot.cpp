#include "app/desk/screenshot.h"

#include "models/tables/unittable.h"
#include "views/clarifydialog.h"
#include "views/datatable.h"
#include "views/emaildialog.h"
#include "views/recipientsdialog.h"
#include "views/unitpage.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

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

std::optional<Occupancy> findOccupancy(OfficeData &office, const std::optional<Property> &property, int unit)
{
    const auto rows = property ? office.units(property->id) : Result<std::vector<Occupancy>>(std::vector<Occupancy>());
    if (!rows) {
        return std::nullopt;
    }
    for (const Occupancy &row : *rows) {
        if (row.unit.number == unit && !row.isVacant()) {
            return row;
        }
    }
    return std::nullopt;
}

QWidget *shown(QWidget *widget)
{
    widget->show();
    return widget;
}

QWidget *showEmailDialog(Desk &desk, const std::optional<Occupancy> &occupancy)
{
    if (!occupancy) {
        return &desk.window();
    }
    const QDate today = desk.outgoing().today();
    const InvitationVerdict verdict = invitationVerdict(*occupancy, today, false);
    return shown(
        new EmailDialog({*occupancy, verdict, verdict == InvitationVerdict::NeedsResend, today, {}}, &desk.window()));
}

/// The menu of a row; the picture is of the whole window with the menu over it.
QWidget *showMenu(Desk &desk, const std::optional<Property> &property, int unit)
{
    desk.window().showUnits(property);
    DataTable &table = desk.window().unitPage().table();
    const auto occupancy = findOccupancy(desk.office(), property, unit);
    if (occupancy && table.selectRow(occupancy->unit.id.toString())) {
        Q_EMIT table.rowOpened(table.currentIndex());
    }
    return &desk.window();
}

QWidget *showDecision(Desk &desk)
{
    const auto entries = desk.outgoing().entries();
    const auto rows = desk.office().units(std::nullopt);
    if (entries && rows) {
        for (const OutboxEntry &entry : *entries) {
            for (const Occupancy &row : *rows) {
                if (entry.state == OutboxState::Attention && row.resident &&
                    row.resident->id == entry.action.resident) {
                    return shown(new ClarifyDialog({entry, row, true}, &desk.window()));
                }
            }
        }
    }
    return &desk.window();
}

/// The widget whose picture is wanted, shown.
QWidget *showPage(Desk &desk, const QString &page)
{
    MainWindow &window = desk.window();
    const QString kind = page.section(u':', 0, 0);
    const QString place = page.section(u':', 1);
    const auto property = findProperty(desk.office(), place.section(u'/', 0, 0));
    const int unit = place.section(u'/', 1).toInt();
    if (kind == QLatin1String("units")) {
        window.showUnits(property);
    } else if (kind == QLatin1String("recipients")) {
        const LetterSelection selection =
            property ? LetterSelection{property->id} : LetterSelection{LetterSelection::Everybody{}};
        auto *dialog =
            new RecipientsDialog(desk.letters(), selection, property ? property->number : QString(), &window);
        return shown(dialog);
    } else if (kind == QLatin1String("outbox")) {
        window.showOutbox();
    } else if (kind == QLatin1String("decision")) {
        return showDecision(desk);
    } else if (kind == QLatin1String("email")) {
        return showEmailDialog(desk, findOccupancy(desk.office(), property, unit));
    } else if (kind == QLatin1String("menu")) {
        return showMenu(desk, property, unit);
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
                QPixmap picture = widget->grab();
                if (QWidget *popup = QApplication::activePopupWidget()) {
                    QPainter painter(&picture);
                    painter.drawPixmap(widget->mapFromGlobal(popup->pos()), popup->grab());
                }
                QCoreApplication::exit(picture.save(options.screenshot) ? 0 : outputFault);
            });
        },
        Qt::SingleShotConnection);
}

} // namespace hauspost
