#pragma once

#include "models/sync/connectionsettings.h"
#include "models/usecases/letterplan.h"
#include "models/usecases/makeletters.h"
#include "models/usecases/residentactions.h"
#include "views/printorder.h"
#include "views/questions.h"

#include <QtCore/QString>

#include <functional>
#include <optional>

class QPagedPaintDevice;

namespace hauspost {

class LetterRuns;
struct DeskBackup;
struct ErasurePlan;
struct PersonData;
struct RetentionAnswer;
struct RetentionQuestion;
struct SettingsAnswer;
struct SettingsQuestion;

/// What the user decided in front of the recipient list.
struct LetterOrder
{
    LetterPlan plan;
    LetterTarget::Kind kind = LetterTarget::Kind::OneFile;
    bool withIndex = false; ///< beside several files a list of the letters
};

/// Every question to the user and every hand-over to the desktop goes through here, so that tests can answer.
/// nullopt = the user cancelled. GUI thread.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// Where to save a PDF: always "….pdf", and agreed with the user where that file exists. suggested: absolute file.
    [[nodiscard]] virtual std::optional<QString> saveFile(const QString &title, const QString &suggested) = 0;
    /// A backup of desk.db: one of the daily ones, or a file.
    [[nodiscard]] virtual std::optional<QString> chooseBackup(const std::vector<DeskBackup> &daily) = 0;
    /// Like saveFile() for other kinds of files. suffix: with its dot.
    [[nodiscard]] virtual std::optional<QString> saveFileAs(const QString &title, const QString &suggested,
                                                            const QString &filter, const QString &suffix) = 0;
    [[nodiscard]] virtual std::optional<QString> chooseFolder(const QString &title, const QString &folder) = 0;
    /// The exact list of recipients, before anything is written.
    [[nodiscard]] virtual std::optional<LetterOrder>
    reviewRecipients(LetterRuns &runs, const LetterSelection &selection, const QString &scope) = 0;
    /// Printer, range and copies for this many letters.
    [[nodiscard]] virtual std::optional<PrintOrder> printer(int letters) = 0;
    /// The last letter that came out well.
    [[nodiscard]] virtual std::optional<PrintedUpTo> printedUpTo(const PrintedUpToQuestion &question) = 0;
    /// Why this many letters came back.
    [[nodiscard]] virtual std::optional<ReturnReason> returnReason(int letters) = 0;
    [[nodiscard]] virtual std::optional<ConnectionSettings> connection(const ConnectionSettings &current) = 0;
    /// Sign out, and what becomes of the copy of the portal's data.
    [[nodiscard]] virtual std::optional<MirrorCopy> signOut(const SignOutQuestion &question) = 0;
    [[nodiscard]] virtual std::optional<SettingsAnswer> settings(const SettingsQuestion &question) = 0;
    /// "per E-Mail versenden": address and consent.
    [[nodiscard]] virtual std::optional<EmailRequest> registrationEmail(const EmailQuestion &question) = 0;
    /// The exact list of a bulk dispatch; false = nothing is sent.
    [[nodiscard]] virtual bool reviewInvitations(const InvitationPlan &plan) = 0;
    /// "" = delete the address.
    [[nodiscard]] virtual std::optional<QString> newEmail(const EmailChangeQuestion &question) = 0;
    [[nodiscard]] virtual std::optional<Consent> consent(const ConsentQuestion &question) = 0;
    /// "Nutzer bearbeiten".
    [[nodiscard]] virtual std::optional<ResidentEdit> residentEdit(const ResidentQuestion &question) = 0;
    /// "Einzug erfassen".
    [[nodiscard]] virtual std::optional<MoveInRequest> moveIn(const MoveInQuestion &question) = 0;
    /// "Auszug erfassen", "Leerstand erfassen": the last day of the tenancy.
    [[nodiscard]] virtual std::optional<QDate> moveOut(const MoveOutQuestion &question) = 0;
    /// "Auskunft erteilen …": what would be told; true = save it.
    [[nodiscard]] virtual bool reviewPerson(const PersonData &data) = 0;
    /// "Daten löschen …": the exact list; true = erase. plans: at least one.
    [[nodiscard]] virtual bool confirmErasure(const std::vector<ErasurePlan> &plans) = 0;
    /// "Aufbewahrung …".
    [[nodiscard]] virtual std::optional<RetentionAnswer> retention(const RetentionQuestion &question) = 0;
    /// Before something that cannot be taken back; true = do it.
    [[nodiscard]] virtual bool confirm(const Question &question) = 0;
    [[nodiscard]] virtual std::optional<ClarificationDecision> clarify(const Clarification &clarification) = 0;
    /// Where to save tables: with one of tableSuffixes(), and agreed with the user where that file exists. suggested:
    /// absolute file; its suffix is the format that is offered first, without one it is the usual one.
    [[nodiscard]] virtual std::optional<QString> saveTable(const QString &title, const QString &suggested) = 0;
    /// A line of text, not empty.
    [[nodiscard]] virtual std::optional<QString> text(const QString &title, const QString &current) = 0;
    /// Shows what paint draws, and prints it where the user wants it.
    virtual void printPreview(const QString &title, const std::function<void(QPagedPaintDevice &)> &paint) = 0;
    virtual void about() = 0;
    virtual void openFile(const QString &file) = 0;
    /// Shows a file selected in its folder where the desktop can do that; otherwise the folder.
    virtual void showInFolder(const QString &file) = 0;
};

} // namespace hauspost
