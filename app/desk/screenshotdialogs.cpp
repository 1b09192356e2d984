#include "app/desk/screenshotdialogs.h"

#include "models/usecases/invitationplan.h"
#include "views/clarifydialog.h"
#include "views/connectdialog.h"
#include "views/consentdialog.h"
#include "views/emailchangedialog.h"
#include "views/emaildialog.h"
#include "views/erasuredialog.h"
#include "views/importdialog.h"
#include "views/invitationsdialog.h"
#include "views/letterpreviewdialog.h"
#include "views/listimportdialog.h"
#include "views/moveindialog.h"
#include "views/moveoutdialog.h"
#include "views/persondialog.h"
#include "views/printeduptodialog.h"
#include "views/recipientsdialog.h"
#include "views/residentdialog.h"
#include "views/restoredialog.h"
#include "views/retentiondialog.h"
#include "views/returndialog.h"
#include "views/settingsdialog.h"

#include <QtWidgets/QTabWidget>

#include <numeric>

namespace hauspost {

namespace {

QWidget *shown(QWidget *widget)
{
    widget->show();
    return widget;
}

/// For the dialogs about the resident of a unit: none without him.
template <class Make>
QWidget *shownOf(const PicturePlace &place, const Make &make)
{
    const auto occupancy = occupancyOf(place);
    return occupancy ? shown(make(*occupancy)) : nullptr;
}

QWidget *showEmail(const PicturePlace &place)
{
    return shownOf(place, [&place](const Occupancy &occupancy) {
        const QDate today = place.desk.outgoing().today();
        const InvitationVerdict verdict = invitationVerdict(occupancy, today, false);
        return new EmailDialog({occupancy, verdict, verdict == InvitationVerdict::NeedsResend, today, {}},
                               &place.desk.window());
    });
}

QWidget *showEmailChange(const PicturePlace &place)
{
    return shownOf(place, [&place](const Occupancy &occupancy) {
        return new EmailChangeDialog({occupancy, {}}, &place.desk.window());
    });
}

QWidget *showConsent(const PicturePlace &place)
{
    return shownOf(place, [&place](const Occupancy &occupancy) {
        return new ConsentDialog({occupancy, place.desk.outgoing().today()}, &place.desk.window());
    });
}

/// E-mails to everybody of a property.
QWidget *showInvitations(const PicturePlace &place)
{
    if (!place.property) {
        return nullptr;
    }
    std::vector<Occupancy> rows;
    for (const UnitFacts &row :
         place.desk.office().unitFacts(place.property->id).result().value_or(std::vector<UnitFacts>())) {
        rows.push_back(row.occupancy);
    }
    return shown(
        new InvitationsDialog(planInvitations(rows, {}, {}, place.desk.outgoing().today()), &place.desk.window()));
}

/// "resident", "movein" or "moveout" of a unit.
QWidget *showTenancy(const PicturePlace &place)
{
    Desk &desk = place.desk;
    const auto occupancy = occupancyOf(place);
    const auto tenancies = occupancy ? desk.office().tenancies(occupancy->unit.id) : std::vector<Resident>();
    if (!occupancy || !tenancies) {
        return nullptr;
    }
    const UnitHistory history = UnitHistory::of(*occupancy, *tenancies, {});
    const QDate today = desk.outgoing().today();
    if (place.kind == QLatin1String("resident")) {
        return shown(new ResidentDialog({history, *occupancy->resident, {}}, &desk.window()));
    }
    if (place.kind == QLatin1String("movein")) {
        return shown(new MoveInDialog({history, today, {}}, &desk.window()));
    }
    return shown(new MoveOutDialog({history, *occupancy->resident, false, today}, &desk.window()));
}

/// The first entry of the outbox that waits for the user.
QWidget *showDecision(const PicturePlace &place)
{
    Desk &desk = place.desk;
    const auto outgoing = desk.outgoing().read().result();
    if (!outgoing) {
        return nullptr;
    }
    for (const OutboxEntry &entry : (*outgoing)->entries) {
        const auto rows = desk.office().residents({entry.action.resident});
        if (entry.state == OutboxState::Attention && rows && !rows->empty()) {
            return shown(new ClarifyDialog({entry, rows->front(), true}, &desk.window()));
        }
    }
    return nullptr;
}

/// text: the number of the tab.
QWidget *showSettings(const PicturePlace &place)
{
    auto *dialog =
        new SettingsDialog({{}, QStringLiteral("https://portal.example.com"), true, false, true}, &place.desk.window());
    dialog->findChild<QTabWidget *>()->setCurrentIndex(place.text.toInt());
    return shown(dialog);
}

QWidget *showRetention(const PicturePlace &place)
{
    const auto preview = [&privacy = place.desk.privacy()](const RetentionRules &rules) {
        auto found = privacy.previewRetention(rules);
        found.waitForFinished();
        return found;
    };
    return shown(new RetentionDialog({{}, preview, {}, true}, &place.desk.window()));
}

QWidget *showPerson(const PicturePlace &place)
{
    const auto occupancy = occupancyOf(place);
    const auto data = occupancy ? place.desk.privacy().person(occupancy->resident->id)
                                : Result<PersonData>(fail(ErrorCode::Cancelled));
    return data ? shown(new PersonDialog(*data, &place.desk.window())) : nullptr;
}

QWidget *showErasure(const PicturePlace &place)
{
    const auto occupancy = occupancyOf(place);
    const auto plan =
        occupancy ? place.desk.privacy().erasurePlan(*occupancy) : Result<ErasurePlan>(fail(ErrorCode::Cancelled));
    return plan ? shown(new ErasureDialog({*plan}, &place.desk.window())) : nullptr;
}

QWidget *showRecipients(const PicturePlace &place)
{
    Desk &desk = place.desk;
    const LetterSelection selection =
        place.property ? LetterSelection{place.property->id} : LetterSelection{LetterSelection::Everybody{}};
    auto *dialog = new RecipientsDialog(desk.letters(), selection, place.property ? place.property->number : QString(),
                                        &desk.window());
    dialog->offerTools(desk.prompts());
    await([dialog] { return !dialog->isPreparing(); });
    return shown(dialog);
}

/// The first of a property's letters.
QWidget *showPreview(const PicturePlace &place)
{
    LetterRuns &runs = place.desk.letters();
    auto plan = place.property ? runs.plan({place.property->id}, {runs.today(), false, std::nullopt})
                               : Result<LetterPlan>(fail(ErrorCode::Cancelled));
    auto fonts = runs.fonts();
    if (!plan || !fonts || plan->recipients.empty()) {
        return nullptr;
    }
    const auto kept = std::make_shared<const LetterPlan>(std::move(*plan));
    auto *dialog = new LetterPreviewDialog(*kept, std::move(*fonts), 1, &place.desk.window());
    QObject::connect(dialog, &QObject::destroyed, [kept] {}); // as long as the dialog
    return shown(dialog);
}

/// A jam in a run of ten letters.
QWidget *showPrintedUpTo(const PicturePlace &place)
{
    constexpr int letters = 10;
    constexpr int guess = 7;
    std::vector<int> positions(letters);
    std::iota(positions.begin(), positions.end(), 1);
    return shown(new PrintedUpToDialog({1, positions, guess}, &place.desk.window()));
}

QWidget *showReturned(const PicturePlace &place)
{
    constexpr int letters = 3;
    return shown(new ReturnDialog(letters, &place.desk.window()));
}

/// A list of contact data: its columns, or what it would change. text: the file.
QWidget *showList(const PicturePlace &place)
{
    auto *dialog = new ListImportDialog(place.desk.imports().contactRuns(), place.desk.prompts(), place.text,
                                        &place.desk.window());
    dialog->show();
    await([dialog] { return dialog->isPreviewShown() || !dialog->message().isEmpty(); });
    if (place.kind == QLatin1String("listplan")) {
        dialog->goOn();
        await([dialog] { return dialog->isPlanShown() || !dialog->message().isEmpty(); });
    }
    return dialog;
}

QWidget *showImport(const PicturePlace &place)
{
    ImportController &imports = place.desk.imports().properties();
    imports.import(place.text);
    await([&imports] { return imports.dialog() != nullptr || !imports.isBusy(); });
    return imports.dialog();
}

QWidget *showConnect(const PicturePlace &place)
{
    return shown(new ConnectDialog(ConnectionSettings{}, &place.desk.window()));
}

QWidget *showRestore(const PicturePlace &place)
{
    const DeskBackup sample{QStringLiteral("desk.db"), QDateTime::currentDateTime().addDays(-1), 10, 1};
    return shown(new RestoreDialog({sample}, &place.desk.window()));
}

} // namespace

std::optional<Occupancy> occupancyOf(const PicturePlace &place)
{
    if (!place.property) {
        return std::nullopt;
    }
    for (const UnitFacts &row :
         place.desk.office().unitFacts(place.property->id).result().value_or(std::vector<UnitFacts>())) {
        if (row.occupancy.unit.number == place.unit && !row.occupancy.isVacant()) {
            return row.occupancy;
        }
    }
    return std::nullopt;
}

QHash<QString, ShowPicture> dialogPictures()
{
    return {
        {QStringLiteral("email"), showEmail},
        {QStringLiteral("emailchange"), showEmailChange},
        {QStringLiteral("invitations"), showInvitations},
        {QStringLiteral("consent"), showConsent},
        {QStringLiteral("resident"), showTenancy},
        {QStringLiteral("movein"), showTenancy},
        {QStringLiteral("moveout"), showTenancy},
        {QStringLiteral("decision"), showDecision},
        {QStringLiteral("recipients"), showRecipients},
        {QStringLiteral("preview"), showPreview},
        {QStringLiteral("printedupto"), showPrintedUpTo},
        {QStringLiteral("returned"), showReturned},
        {QStringLiteral("person"), showPerson},
        {QStringLiteral("erasure"), showErasure},
        {QStringLiteral("retention"), showRetention},
        {QStringLiteral("listcolumns"), showList},
        {QStringLiteral("listplan"), showList},
        {QStringLiteral("import"), showImport},
        {QStringLiteral("settings"), showSettings},
        {QStringLiteral("connect"), showConnect},
        {QStringLiteral("restore"), showRestore},
    };
}

} // namespace hauspost
