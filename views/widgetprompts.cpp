#include "views/widgetprompts.h"

#include "views/clarifydialog.h"
#include "views/connectdialog.h"
#include "views/consentdialog.h"
#include "views/emailchangedialog.h"
#include "views/emaildialog.h"
#include "views/invitationsdialog.h"
#include "views/recipientsdialog.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace hauspost {

namespace {

struct PromptTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::WidgetPrompts)
};

/// "Schreiben 24.11" has a dot, but no suffix that anybody meant.
QString withPdfSuffix(const QString &file)
{
    const QString suffix = QStringLiteral(".pdf");
    return file.endsWith(suffix, Qt::CaseInsensitive) ? file : file + suffix;
}

} // namespace

bool WidgetPrompts::mayReplace(const QString &file) const
{
    const QString question =
        PromptTexts::tr("The file “%1” exists already. Replace it?").arg(QFileInfo(file).fileName());
    return QMessageBox::question(m_parent, PromptTexts::tr("Save letters"), question) == QMessageBox::Yes;
}

std::optional<QString> WidgetPrompts::saveFile(const QString &title, const QString &suggested)
{
    QString proposed = suggested;
    for (;;) {
        const QString chosen =
            QFileDialog::getSaveFileName(m_parent, title, proposed, PromptTexts::tr("PDF files (*.pdf)"));
        if (chosen.isEmpty()) {
            return std::nullopt;
        }
        // The dialog asked about the name as it was typed; what is written has another one.
        const QString file = withPdfSuffix(chosen);
        if (file == chosen || !QFileInfo::exists(file) || mayReplace(file)) {
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
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.order()) : std::nullopt;
}

std::optional<ConnectionSettings> WidgetPrompts::connection(const ConnectionSettings &current)
{
    ConnectDialog dialog(current, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.settings()) : std::nullopt;
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

std::optional<ClarificationDecision> WidgetPrompts::clarify(const Clarification &clarification)
{
    ClarifyDialog dialog(clarification, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.decision()) : std::nullopt;
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
