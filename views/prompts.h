#pragma once

#include "models/sync/connectionsettings.h"
#include "models/usecases/letterplan.h"
#include "models/usecases/makeletters.h"
#include "models/usecases/residentactions.h"
#include "views/questions.h"

#include <QtCore/QString>

#include <optional>

namespace hauspost {

class LetterRuns;

/// What the user decided in front of the recipient list.
struct LetterOrder
{
    LetterPlan plan;
    LetterTarget::Kind kind = LetterTarget::Kind::OneFile;
};

/// Every question to the user and every hand-over to the desktop goes through here, so that tests can answer.
/// nullopt = the user cancelled. GUI thread.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// Where to save a PDF: always "….pdf", and agreed with the user where that file exists. suggested: absolute file.
    [[nodiscard]] virtual std::optional<QString> saveFile(const QString &title, const QString &suggested) = 0;
    [[nodiscard]] virtual std::optional<QString> chooseFolder(const QString &title, const QString &folder) = 0;
    /// The exact list of recipients, before anything is written.
    [[nodiscard]] virtual std::optional<LetterOrder>
    reviewRecipients(LetterRuns &runs, const LetterSelection &selection, const QString &scope) = 0;
    [[nodiscard]] virtual std::optional<ConnectionSettings> connection(const ConnectionSettings &current) = 0;
    /// "per E-Mail versenden": address and consent.
    [[nodiscard]] virtual std::optional<EmailRequest> registrationEmail(const EmailQuestion &question) = 0;
    /// The exact list of a bulk dispatch; false = nothing is sent.
    [[nodiscard]] virtual bool reviewInvitations(const InvitationPlan &plan) = 0;
    /// "" = delete the address.
    [[nodiscard]] virtual std::optional<QString> newEmail(const EmailChangeQuestion &question) = 0;
    [[nodiscard]] virtual std::optional<Consent> consent(const ConsentQuestion &question) = 0;
    /// Before something that cannot be taken back; true = do it.
    [[nodiscard]] virtual bool confirm(const Question &question) = 0;
    [[nodiscard]] virtual std::optional<ClarificationDecision> clarify(const Clarification &clarification) = 0;
    virtual void about() = 0;
    virtual void openFile(const QString &file) = 0;
    /// Shows a file selected in its folder where the desktop can do that; otherwise the folder.
    virtual void showInFolder(const QString &file) = 0;
};

} // namespace hauspost
