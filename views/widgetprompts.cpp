#include "views/widgetprompts.h"

#include "models/usecases/savetables.h"
#include "views/clarifydialog.h"
#include "views/connectdialog.h"
#include "views/consentdialog.h"
#include "views/emailchangedialog.h"
#include "views/emaildialog.h"
#include "views/erasuredialog.h"
#include "views/invitationsdialog.h"
#include "views/moveindialog.h"
#include "views/moveoutdialog.h"
#include "views/persondialog.h"
#include "views/printeduptodialog.h"
#include "views/printerdialog.h"
#include "views/recipientsdialog.h"
#include "views/residentdialog.h"
#include "views/restoredialog.h"
#include "views/retentiondialog.h"
#include "views/returndialog.h"
#include "views/settingsdialog.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrinter>
#include <QtPrintSupport/QPrinterInfo>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace hauspost {

namespace {

struct PromptTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::WidgetPrompts)
};

/// "Schreiben 24.11" has a dot, but no suffix that anybody meant.
QString withSuffix(const QString &file, const QString &suffix)
{
    return file.endsWith(suffix, Qt::CaseInsensitive) ? file : file + suffix;
}

/// Which of them the name ends with; -1 = none.
qsizetype suffixOf(const QString &file, const QStringList &suffixes)
{
    for (const QString &suffix : suffixes) {
        if (file.endsWith(suffix, Qt::CaseInsensitive)) {
            return suffixes.indexOf(suffix);
        }
    }
    return -1;
}

} // namespace

bool WidgetPrompts::mayReplace(const QString &title, const QString &file) const
{
    const QString question =
        PromptTexts::tr("The file “%1” exists already. Replace it?").arg(QFileInfo(file).fileName());
    return QMessageBox::question(m_parent, title, question) == QMessageBox::Yes;
}

std::optional<QString> WidgetPrompts::saveFile(const QString &title, const QString &suggested)
{
    return saveFileAs(title, suggested, PromptTexts::tr("PDF files (*.pdf)"), QStringLiteral(".pdf"));
}

std::optional<QString> WidgetPrompts::chooseBackup(const std::vector<DeskBackup> &daily)
{
    RestoreDialog dialog(daily, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.file()) : std::nullopt;
}

std::optional<QString> WidgetPrompts::saveFileAs(const QString &title, const QString &suggested, const QString &filter,
                                                 const QString &suffix)
{
    QString proposed = suggested;
    for (;;) {
        const QString chosen = QFileDialog::getSaveFileName(m_parent, title, proposed, filter);
        if (chosen.isEmpty()) {
            return std::nullopt;
        }
        // The dialog asked about the name as it was typed; what is written has another one.
        const QString file = withSuffix(chosen, suffix);
        if (file == chosen || !QFileInfo::exists(file) || mayReplace(title, file)) {
            return file;
        }
        proposed = file;
    }
}

std::optional<QString> WidgetPrompts::chooseFolder(const QString &title, const QString &folder)
{
    const QString chosen = QFileDialog::getExistingDirectory(m_parent, title, folder);
    return chosen.isEmpty() ? std::nullopt : std::optional(chosen);
}

std::optional<LetterOrder> WidgetPrompts::reviewRecipients(LetterRuns &runs, const LetterSelection &selection,
                                                           const QString &scope)
{
    RecipientsDialog dialog(runs, selection, scope, m_parent);
    dialog.offerTools(*this);
    dialog.startWith(m_letterDefaults);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.order()) : std::nullopt;
}

std::optional<PrintOrder> WidgetPrompts::printer(int letters)
{
    return askPrinter(letters, m_printerDefaults, m_parent);
}

std::optional<PrintedUpTo> WidgetPrompts::printedUpTo(const PrintedUpToQuestion &question)
{
    PrintedUpToDialog dialog(question, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

std::optional<ReturnReason> WidgetPrompts::returnReason(int letters)
{
    ReturnDialog dialog(letters, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.reason()) : std::nullopt;
}

std::optional<ConnectionSettings> WidgetPrompts::connection(const ConnectionSettings &current)
{
    ConnectDialog dialog(current, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.settings()) : std::nullopt;
}

std::optional<SettingsAnswer> WidgetPrompts::settings(const SettingsQuestion &question)
{
    SettingsQuestion complete = question;
    complete.printers = QPrinterInfo::availablePrinterNames();
    SettingsDialog dialog(std::move(complete), m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

std::optional<EmailRequest> WidgetPrompts::registrationEmail(const EmailQuestion &question)
{
    EmailDialog dialog(question, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.request()) : std::nullopt;
}

bool WidgetPrompts::reviewInvitations(const InvitationPlan &plan)
{
    InvitationsDialog dialog(plan, m_parent);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> WidgetPrompts::newEmail(const EmailChangeQuestion &question)
{
    EmailChangeDialog dialog(question, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.email()) : std::nullopt;
}

std::optional<Consent> WidgetPrompts::consent(const ConsentQuestion &question)
{
    ConsentDialog dialog(question, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.consent()) : std::nullopt;
}

std::optional<ResidentEdit> WidgetPrompts::residentEdit(const ResidentQuestion &question)
{
    ResidentDialog dialog(question, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.edit()) : std::nullopt;
}

std::optional<MoveInRequest> WidgetPrompts::moveIn(const MoveInQuestion &question)
{
    MoveInDialog dialog(question, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.request()) : std::nullopt;
}

std::optional<QDate> WidgetPrompts::moveOut(const MoveOutQuestion &question)
{
    MoveOutDialog dialog(question, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.lastDay()) : std::nullopt;
}

bool WidgetPrompts::reviewPerson(const PersonData &data)
{
    PersonDialog dialog(data, m_parent);
    return dialog.exec() == QDialog::Accepted;
}

bool WidgetPrompts::confirmErasure(const std::vector<ErasurePlan> &plans)
{
    ErasureDialog dialog(plans, m_parent);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<RetentionAnswer> WidgetPrompts::retention(const RetentionQuestion &question)
{
    RetentionDialog dialog(question, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

bool WidgetPrompts::confirm(const Question &question)
{
    QMessageBox box(QMessageBox::Warning, question.title, question.text, QMessageBox::NoButton, m_parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton *doIt = box.addButton(question.action, QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(PromptTexts::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(cancel); // Enter out of habit does no harm
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == doIt;
}

std::optional<MirrorCopy> WidgetPrompts::signOut(const SignOutQuestion &question)
{
    QMessageBox box(QMessageBox::Question, PromptTexts::tr("Sign out"),
                    PromptTexts::tr("Sign out of %1?").arg(question.portal), QMessageBox::NoButton, m_parent);
    box.setTextFormat(Qt::PlainText);
    QStringList what{PromptTexts::tr("The record of letters and the outbox stay on this computer.")};
    if (question.waiting > 0) {
        what << PromptTexts::tr("%Ln action(s) in the outbox leave when somebody signs in for this office again.",
                                nullptr, question.waiting);
    }
    box.setInformativeText(what.join(u' '));
    auto *deletes = new QCheckBox(PromptTexts::tr("&Delete the copy of the portal's data on this computer too"));
    deletes->setToolTip(PromptTexts::tr("Without it nothing can be shown or printed until somebody signs in again."));
    box.setCheckBox(deletes);
    QPushButton *doIt = box.addButton(PromptTexts::tr("Sign out"), QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(PromptTexts::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(doIt);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() != doIt) {
        return std::nullopt;
    }
    return deletes->isChecked() ? MirrorCopy::Delete : MirrorCopy::Keep;
}

std::optional<ClarificationDecision> WidgetPrompts::clarify(const Clarification &clarification)
{
    ClarifyDialog dialog(clarification, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.decision()) : std::nullopt;
}

std::optional<QString> WidgetPrompts::saveTable(const QString &title, const QString &suggested)
{
    const QStringList suffixes = tableSuffixes();
    const QStringList filters{PromptTexts::tr("Excel workbook (*.xlsx)"), PromptTexts::tr("CSV file (*.csv)"),
                              PromptTexts::tr("PDF files (*.pdf)")};
    const qsizetype known = suffixOf(suggested, suffixes);
    QString proposed = known >= 0 ? suggested : suggested + suffixes.constFirst();
    QString filter = filters.at(std::max<qsizetype>(known, 0));
    for (;;) {
        const QString chosen =
            QFileDialog::getSaveFileName(m_parent, title, proposed, filters.join(QStringLiteral(";;")), &filter);
        if (chosen.isEmpty()) {
            return std::nullopt;
        }
        const QString file = suffixOf(chosen, suffixes) >= 0
                                 ? chosen
                                 : chosen + suffixes.at(std::max<qsizetype>(filters.indexOf(filter), 0));
        if (file == chosen || !QFileInfo::exists(file) || mayReplace(title, file)) {
            return file;
        }
        proposed = file;
    }
}

std::optional<QString> WidgetPrompts::text(const QString &title, const QString &current)
{
    bool isAccepted = false;
    const QString text =
        QInputDialog::getText(m_parent, title, title, QLineEdit::Normal, current, &isAccepted).trimmed();
    return isAccepted && !text.isEmpty() ? std::optional(text) : std::nullopt;
}

void WidgetPrompts::printPreview(const QString &title, const std::function<void(QPagedPaintDevice &)> &paint)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(title);
    QPrintPreviewDialog dialog(&printer, m_parent);
    dialog.setWindowTitle(title);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&paint](QPrinter *device) { paint(*device); });
    dialog.exec();
}

void WidgetPrompts::about()
{
    QMessageBox box(m_parent);
    box.setWindowTitle(PromptTexts::tr("About Hauspost"));
    box.setTextFormat(Qt::PlainText);
    box.setIconPixmap(QPixmap(QStringLiteral(":/hauspost/icons/app.png")));
    box.setText(PromptTexts::tr("Hauspost %1").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(
        PromptTexts::tr("Registration letters for the consumption information (UVI) of your residents.\n\n"
                        "Built with Qt %1. Licence: MIT.")
            .arg(QString::fromLatin1(qVersion())));
    box.exec();
}

void WidgetPrompts::openFile(const QString &file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

void WidgetPrompts::showInFolder(const QString &file)
{
#if defined(Q_OS_WIN)
    const bool isShown = QProcess::startDetached(QStringLiteral("explorer.exe"),
                                                 {QStringLiteral("/select,"), QDir::toNativeSeparators(file)});
#elif defined(Q_OS_MACOS)
    const bool isShown = QProcess::startDetached(QStringLiteral("/usr/bin/open"), {QStringLiteral("-R"), file});
#else
    const bool isShown = false;
#endif
    if (!isShown) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
    }
}

} // namespace hauspost
