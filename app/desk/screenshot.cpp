#include "app/desk/screenshot.h"

#include "app/desk/screenshotdialogs.h"
#include "views/actions.h"
#include "views/commandpalette.h"
#include "views/consentpage.h"
#include "views/datatable.h"
#include "views/diagnosticsdialog.h"
#include "views/helpwindow.h"
#include "views/letterspage.h"
#include "views/outboxpage.h"
#include "views/propertypage.h"
#include "views/unitpage.h"

#include <QtCore/QTextStream>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <algorithm>
#include <cstdio>

namespace hauspost {

namespace {

std::optional<Property> findProperty(OfficeData &office, const QString &number)
{
    for (const Property &property : office.propertyList().value_or(std::vector<Property>())) {
        if (property.number == number) {
            return property;
        }
    }
    return std::nullopt;
}

/// The window once its page has what is read on another thread.
QWidget *readWindow(Desk &desk)
{
    MainWindow &window = desk.window();
    await([&window] {
        return !window.unitPage().isReading() && !window.propertyPage().isReading() &&
               !window.consentPage().isReading() && !window.outboxPage().isReading() &&
               !window.lettersPage().isReading();
    });
    return &window;
}

template <void (MainWindow::*page)()>
QWidget *showPart(const PicturePlace &place)
{
    (place.desk.window().*page)();
    return readWindow(place.desk);
}

/// What the program begins with: without data the first steps.
QWidget *showFirst(const PicturePlace &place)
{
    return readWindow(place.desk);
}

QWidget *showUnits(const PicturePlace &place)
{
    place.desk.window().showUnits(place.property);
    return readWindow(place.desk);
}

/// The menu of a row; the picture is of the whole window with the menu over it.
QWidget *showMenu(const PicturePlace &place)
{
    const auto occupancy = occupancyOf(place);
    QWidget *window = showUnits(place);
    DataTable &table = place.desk.window().unitPage().table();
    if (!occupancy || !table.selectRow(occupancy->unit.id.toString())) {
        return nullptr;
    }
    Q_EMIT table.rowOpened(table.currentIndex());
    return window;
}

QWidget *showDetails(const PicturePlace &place)
{
    const auto occupancy = occupancyOf(place);
    QWidget *window = showUnits(place);
    UnitPage &page = place.desk.window().unitPage();
    page.showDetails(true);
    return occupancy && page.table().selectRow(occupancy->unit.id.toString()) ? window : nullptr;
}

/// text: as if typed.
QWidget *showPalette(const PicturePlace &place)
{
    MainWindow &window = place.desk.window();
    window.showPalette();
    window.commandPalette().field().setText(place.text);
    window.commandPalette().show();
    return &window.commandPalette();
}

QWidget *showLock(const PicturePlace &place)
{
    place.desk.assistance().lock().lock();
    return &place.desk.window();
}

/// text: the name of the page.
QWidget *showHandbook(const PicturePlace &place)
{
    place.desk.assistance().showHelp(place.text);
    return place.desk.assistance().help();
}

QWidget *showDiagnostics(const PicturePlace &place)
{
    Q_EMIT place.desk.window().programActionRequested(MenuAction::Diagnostics);
    return place.desk.assistance().diagnostics();
}

/// Every page and dialog that a picture can be taken of.
QHash<QString, ShowPicture> pictures()
{
    QHash<QString, ShowPicture> table = dialogPictures();
    table.insert({
        {QStringLiteral("start"), showFirst},
        {QStringLiteral("overview"), showPart<&MainWindow::showDashboard>},
        {QStringLiteral("properties"), showPart<&MainWindow::showProperties>},
        {QStringLiteral("units"), showUnits},
        {QStringLiteral("menu"), showMenu},
        {QStringLiteral("details"), showDetails},
        {QStringLiteral("letters"), showPart<&MainWindow::showLetters>},
        {QStringLiteral("outbox"), showPart<&MainWindow::showOutbox>},
        {QStringLiteral("consents"), showPart<&MainWindow::showConsents>},
        {QStringLiteral("goto"), showPalette},
        {QStringLiteral("lock"), showLock},
        {QStringLiteral("handbook"), showHandbook},
        {QStringLiteral("diagnostics"), showDiagnostics},
    });
    return table;
}

QWidget *showPage(Desk &desk, const QString &page)
{
    const QString kind = page.section(u':', 0, 0);
    const QString place = page.section(u':', 1);
    const ShowPicture show = pictures().value(kind);
    return show ? show({desk, kind, place, findProperty(desk.office(), place.section(u'/', 0, 0)),
                        place.section(u'/', 1).toInt()})
                : nullptr;
}

QPixmap pictureOf(QWidget &widget)
{
    QPixmap picture = widget.grab();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        // The screen may be wider than the window, and so the menu hang out of it.
        const QPoint wanted = widget.mapFromGlobal(popup->pos());
        const QSize room = widget.size() - popup->size();
        const QPoint place(std::max(0, std::min(wanted.x(), room.width())),
                           std::max(0, std::min(wanted.y(), room.height())));
        QPainter painter(&picture);
        painter.drawPixmap(place, popup->grab());
    }
    return picture;
}

} // namespace

void takeScreenshot(Desk &desk, const DeskOptions &options)
{
    static constexpr std::chrono::milliseconds untilPainted(800);
    static constexpr int outputFault = 6;
    static constexpr int nothingThere = 7;
    QObject::connect(
        &desk, &Desk::settled, &desk,
        [&desk, options] {
            desk.window().reload();
            QWidget *widget = showPage(desk, options.page);
            if (!widget) {
                QCoreApplication::exit(nothingThere);
                return;
            }
            QTimer::singleShot(untilPainted, widget, [widget, options] {
                if (options.screenshot.isEmpty()) {
                    QTextStream(stdout) << options.page << Qt::endl;
                } else {
                    QCoreApplication::exit(pictureOf(*widget).save(options.screenshot) ? 0 : outputFault);
                }
            });
        },
        Qt::SingleShotConnection);
}

} // namespace hauspost
