#include "app/desk/screenshot.h"

#include "models/tables/unittable.h"
#include "views/actions.h"
#include "views/clarifydialog.h"
#include "views/commandpalette.h"
#include "views/connectdialog.h"
#include "views/consentpage.h"
#include "views/datatable.h"
#include "views/diagnosticsdialog.h"
#include "views/emaildialog.h"
#include "views/erasuredialog.h"
#include "views/helpwindow.h"
#include "views/importdialog.h"
#include "views/listimportdialog.h"
#include "views/moveindialog.h"
#include "views/moveoutdialog.h"
#include "views/persondialog.h"
#include "views/propertypage.h"
#include "views/recipientsdialog.h"
#include "views/residentdialog.h"
#include "views/restoredialog.h"
#include "views/retentiondialog.h"
#include "views/settingsdialog.h"
#include "views/unitpage.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabWidget>

#include <algorithm>
#include <functional>

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

std::optional<Occupancy> findOccupancy(OfficeData &office, const std::optional<Property> &property, int unit)
{
    if (!property) {
        return std::nullopt;
    }
    for (const UnitFacts &row : office.unitFacts(property->id).result().value_or(std::vector<UnitFacts>())) {
        if (row.occupancy.unit.number == unit && !row.occupancy.isVacant()) {
            return row.occupancy;
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

/// "resident", "movein", "moveout" or "details" of a unit.
QWidget *showResident(Desk &desk, const QString &kind, const std::optional<Property> &property, int unit)
{
    const auto occupancy = findOccupancy(desk.office(), property, unit);
    const auto tenancies = occupancy ? desk.office().tenancies(occupancy->unit.id) : std::vector<Resident>();
    if (!occupancy || !tenancies) {
        return &desk.window();
    }
    const UnitHistory history = UnitHistory::of(*occupancy, *tenancies, {});
    const QDate today = desk.outgoing().today();
    if (kind == QLatin1String("resident")) {
        return shown(new ResidentDialog({history, *occupancy->resident, {}}, &desk.window()));
    }
    if (kind == QLatin1String("movein")) {
        return shown(new MoveInDialog({history, today, {}}, &desk.window()));
    }
    if (kind == QLatin1String("moveout")) {
        return shown(new MoveOutDialog({history, *occupancy->resident, false, today}, &desk.window()));
    }
    desk.window().showUnits(property);
    desk.window().unitPage().showDetails(true);
    desk.window().unitPage().table().selectRow(occupancy->unit.id.toString());
    return &desk.window();
}

QWidget *showDecision(Desk &desk)
{
    for (const OutboxEntry &entry : desk.outgoing().entries().value_or(std::vector<OutboxEntry>())) {
        const auto rows = desk.office().residents({entry.action.resident});
        if (entry.state == OutboxState::Attention && rows && !rows->empty()) {
            return shown(new ClarifyDialog({entry, rows->front(), true}, &desk.window()));
        }
    }
    return &desk.window();
}

QWidget *showPalette(Desk &desk, const QString &typed)
{
    desk.window().showPalette();
    desk.window().commandPalette().field().setText(typed);
    return shown(&desk.window().commandPalette());
}

QWidget *showRecipients(Desk &desk, const std::optional<Property> &property)
{
    const LetterSelection selection =
        property ? LetterSelection{property->id} : LetterSelection{LetterSelection::Everybody{}};
    return shown(
        new RecipientsDialog(desk.letters(), selection, property ? property->number : QString(), &desk.window()));
}

/// place: the number of the tab.
QWidget *showSettings(Desk &desk, const QString &place)
{
    auto *dialog = new SettingsDialog({{}, QStringLiteral("https://portal.example.com"), true, false}, &desk.window());
    dialog->findChild<QTabWidget *>()->setCurrentIndex(place.toInt());
    return shown(dialog);
}

/// "person" or "erasure" of a unit's resident, or "retention".
QWidget *showPrivacy(Desk &desk, const QString &kind, const std::optional<Occupancy> &occupancy)
{
    if (kind == QLatin1String("retention")) {
        const auto preview = [&desk](const RetentionRules &rules) {
            auto found = desk.privacy().previewRetention(rules);
            found.waitForFinished();
            return found;
        };
        return shown(new RetentionDialog({{}, preview, {}, true}, &desk.window()));
    }
    if (kind == QLatin1String("person")) {
        const auto data =
            occupancy ? desk.privacy().person(occupancy->resident->id) : Result<PersonData>(fail(ErrorCode::Cancelled));
        return data ? shown(new PersonDialog(*data, &desk.window())) : &desk.window();
    }
    const auto plan =
        occupancy ? desk.privacy().erasurePlan(*occupancy) : Result<ErasurePlan>(fail(ErrorCode::Cancelled));
    return plan ? shown(new ErasureDialog({*plan}, &desk.window())) : &desk.window();
}

/// Lets the window live until something is there.
template <class Condition>
void await(const Condition &condition)
{
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }
}

/// A list of contact data: its columns, or what it would change.
QWidget *showList(Desk &desk, const QString &file, bool asPlan)
{
    auto *dialog = new ListImportDialog(desk.imports().contactRuns(), desk.prompts(), file, &desk.window());
    dialog->show();
    await([dialog] { return dialog->isPreviewShown() || !dialog->message().isEmpty(); });
    if (asPlan) {
        dialog->goOn();
        await([dialog] { return dialog->isPlanShown() || !dialog->message().isEmpty(); });
    }
    return dialog;
}

QWidget *showImport(Desk &desk, const QString &file)
{
    ImportController &imports = desk.imports().properties();
    imports.import(file);
    await([&imports] { return imports.dialog() != nullptr || !imports.isBusy(); });
    return imports.dialog() != nullptr ? static_cast<QWidget *>(imports.dialog()) : &desk.window();
}

/// What one kind of page is made of; place is what stands behind its colon.
struct Place
{
    Desk &desk;
    QString kind;
    QString text;
    std::optional<Property> property;
    int unit = 0;
};

QWidget *showPart(const Place &place, const std::function<void(MainWindow &)> &show)
{
    MainWindow &window = place.desk.window();
    show(window);
    // What is read on another thread is in the picture, too.
    while (window.unitPage().isReading() || window.propertyPage().isReading() || window.consentPage().isReading()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return &place.desk.window();
}

/// Every page and dialog that a picture can be taken of: the widget, shown.
const QHash<QString, std::function<QWidget *(const Place &)>> &pictures()
{
    static const QHash<QString, std::function<QWidget *(const Place &)>> table{
        {QStringLiteral("overview"),
         [](const Place &p) { return showPart(p, [](MainWindow &window) { window.showDashboard(); }); }},
        {QStringLiteral("properties"),
         [](const Place &p) { return showPart(p, [](MainWindow &window) { window.showProperties(); }); }},
        {QStringLiteral("letters"),
         [](const Place &p) { return showPart(p, [](MainWindow &window) { window.showLetters(); }); }},
        {QStringLiteral("consents"),
         [](const Place &p) { return showPart(p, [](MainWindow &window) { window.showConsents(); }); }},
        {QStringLiteral("person"),
         [](const Place &p) {
             return showPrivacy(p.desk, p.kind, findOccupancy(p.desk.office(), p.property, p.unit));
         }},
        {QStringLiteral("erasure"),
         [](const Place &p) {
             return showPrivacy(p.desk, p.kind, findOccupancy(p.desk.office(), p.property, p.unit));
         }},
        {QStringLiteral("retention"), [](const Place &p) { return showPrivacy(p.desk, p.kind, {}); }},
        {QStringLiteral("goto"), [](const Place &p) { return showPalette(p.desk, p.text); }},
        {QStringLiteral("resident"), [](const Place &p) { return showResident(p.desk, p.kind, p.property, p.unit); }},
        {QStringLiteral("movein"), [](const Place &p) { return showResident(p.desk, p.kind, p.property, p.unit); }},
        {QStringLiteral("moveout"), [](const Place &p) { return showResident(p.desk, p.kind, p.property, p.unit); }},
        {QStringLiteral("details"), [](const Place &p) { return showResident(p.desk, p.kind, p.property, p.unit); }},
        {QStringLiteral("units"),
         [](const Place &p) { return showPart(p, [&p](MainWindow &window) { window.showUnits(p.property); }); }},
        {QStringLiteral("outbox"),
         [](const Place &p) { return showPart(p, [](MainWindow &window) { window.showOutbox(); }); }},
        {QStringLiteral("lock"),
         [](const Place &p) { return showPart(p, [&p](MainWindow &) { p.desk.assistance().lock().lock(); }); }},
        {QStringLiteral("recipients"), [](const Place &p) { return showRecipients(p.desk, p.property); }},
        {QStringLiteral("decision"), [](const Place &p) { return showDecision(p.desk); }},
        {QStringLiteral("email"),
         [](const Place &p) { return showEmailDialog(p.desk, findOccupancy(p.desk.office(), p.property, p.unit)); }},
        {QStringLiteral("menu"), [](const Place &p) { return showMenu(p.desk, p.property, p.unit); }},
        {QStringLiteral("settings"), [](const Place &p) { return showSettings(p.desk, p.text); }},
        {QStringLiteral("connect"),
         [](const Place &p) { return shown(new ConnectDialog(ConnectionSettings{}, &p.desk.window())); }},
        {QStringLiteral("restore"), [](const Place &p) { return shown(new RestoreDialog({}, &p.desk.window())); }},
        {QStringLiteral("listcolumns"), [](const Place &p) { return showList(p.desk, p.text, false); }},
        {QStringLiteral("listplan"), [](const Place &p) { return showList(p.desk, p.text, true); }},
        {QStringLiteral("import"), [](const Place &p) { return showImport(p.desk, p.text); }},
        {QStringLiteral("handbook"),
         [](const Place &p) -> QWidget * {
             p.desk.assistance().showHelp(p.text);
             return p.desk.assistance().help();
         }},
        {QStringLiteral("diagnostics"),
         [](const Place &p) -> QWidget * {
             Q_EMIT p.desk.window().programActionRequested(MenuAction::Diagnostics);
             return p.desk.assistance().diagnostics();
         }},
    };
    return table;
}

QWidget *showPage(Desk &desk, const QString &page)
{
    const QString place = page.section(u':', 1);
    const auto show = pictures().value(page.section(u':', 0, 0), pictures().value(QStringLiteral("properties")));
    return show({desk, page.section(u':', 0, 0), place, findProperty(desk.office(), place.section(u'/', 0, 0)),
                 place.section(u'/', 1).toInt()});
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
            if (options.screenshot.isEmpty()) {
                return;
            }
            QTimer::singleShot(untilPainted, widget, [widget, options] {
                constexpr int outputFault = 6;
                QPixmap picture = widget->grab();
                if (QWidget *popup = QApplication::activePopupWidget()) {
                    // The screen may be wider than the window, and so the menu hang out of it.
                    const QPoint wanted = widget->mapFromGlobal(popup->pos());
                    const QSize room = widget->size() - popup->size();
                    const QPoint place(std::max(0, std::min(wanted.x(), room.width())),
                                       std::max(0, std::min(wanted.y(), room.height())));
                    QPainter painter(&picture);
                    painter.drawPixmap(place, popup->grab());
                }
                QCoreApplication::exit(picture.save(options.screenshot) ? 0 : outputFault);
            });
        },
        Qt::SingleShotConnection);
}

} // namespace hauspost
