#pragma once

#include "views/deskpreferences.h"
#include "views/prompts.h"

class QWidget;

namespace hauspost {

/// Prompts by real dialogs.
class WidgetPrompts final : public Prompts
{
public:
    /// The dialogs belong to this window.
    void setParent(QWidget *parent) { m_parent = parent; }

    /// What lists of letters and the printer's dialog start with.
    void setDefaults(const LetterDefaults &letters, const PrinterDefaults &printer)
    {
        m_letterDefaults = letters;
        m_printerDefaults = printer;
    }

    std::optional<QString> chooseBackup(const std::vector<DeskBackup> &daily) override;
    std::optional<QString> saveFileAs(const QString &title, const QString &suggested, const QString &filter,
                                      const QString &suffix) override;
    std::optional<MirrorCopy> signOut(const SignOutQuestion &question) override;
    std::optional<SettingsAnswer> settings(const SettingsQuestion &question) override;
    std::optional<QString> saveFile(const QString &title, const QString &suggested) override;
    std::optional<QString> chooseFolder(const QString &title, const QString &folder) override;
    std::optional<LetterOrder> reviewRecipients(LetterRuns &runs, const LetterSelection &selection,
                                                const QString &scope) override;
    std::optional<PrintOrder> printer(int letters) override;
    std::optional<PrintedUpTo> printedUpTo(const PrintedUpToQuestion &question) override;
    std::optional<ReturnReason> returnReason(int letters) override;
    std::optional<ConnectionSettings> connection(const ConnectionSettings &current) override;
    std::optional<EmailRequest> registrationEmail(const EmailQuestion &question) override;
    bool reviewInvitations(const InvitationPlan &plan) override;
    std::optional<QString> newEmail(const EmailChangeQuestion &question) override;
    std::optional<Consent> consent(const ConsentQuestion &question) override;
    std::optional<ResidentEdit> residentEdit(const ResidentQuestion &question) override;
    std::optional<MoveInRequest> moveIn(const MoveInQuestion &question) override;
    std::optional<QDate> moveOut(const MoveOutQuestion &question) override;
    bool reviewPerson(const PersonData &data) override;
    bool confirmErasure(const std::vector<ErasurePlan> &plans) override;
    std::optional<RetentionAnswer> retention(const RetentionQuestion &question) override;
    bool confirm(const Question &question) override;
    std::optional<ClarificationDecision> clarify(const Clarification &clarification) override;
    std::optional<QString> saveTable(const QString &title, const QString &suggested) override;
    std::optional<QString> text(const QString &title, const QString &current) override;
    void printPreview(const QString &title, const std::function<void(QPagedPaintDevice &)> &paint) override;
    void about() override;
    void openFile(const QString &file) override;
    void showInFolder(const QString &file) override;

private:
    [[nodiscard]] bool mayReplace(const QString &title, const QString &file) const;
    LetterDefaults m_letterDefaults;
    PrinterDefaults m_printerDefaults;
    QWidget *m_parent = nullptr;
};

} // namespace hauspost
