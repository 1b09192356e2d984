#pragma once

#include "views/prompts.h"

class QWidget;

namespace hauspost {

/// Prompts by real dialogs.
class WidgetPrompts final : public Prompts
{
public:
    /// The dialogs belong to this window.
    void setParent(QWidget *parent) { m_parent = parent; }

    std::optional<QString> saveFile(const QString &title, const QString &suggested) override;
    std::optional<QString> chooseFolder(const QString &title, const QString &folder) override;
    std::optional<LetterOrder> reviewRecipients(LetterRuns &runs, const LetterSelection &selection,
                                                const QString &scope) override;
    std::optional<ConnectionSettings> connection(const ConnectionSettings &current) override;
    std::optional<EmailRequest> registrationEmail(const EmailQuestion &question) override;
    bool reviewInvitations(const InvitationPlan &plan) override;
    std::optional<QString> newEmail(const EmailChangeQuestion &question) override;
    std::optional<Consent> consent(const ConsentQuestion &question) override;
    bool confirm(const Question &question) override;
    std::optional<ClarificationDecision> clarify(const Clarification &clarification) override;
    void about() override;
    void openFile(const QString &file) override;
    void showInFolder(const QString &file) override;

private:
    [[nodiscard]] bool mayReplace(const QString &file) const;
    QWidget *m_parent = nullptr;
};

} // namespace hauspost
