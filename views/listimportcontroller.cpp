#include "views/listimportcontroller.h"

#include "models/base/errortext.h"
#include "views/listimportdialog.h"
#include "views/noticestrip.h"
#include "views/undosteps.h"
#include "views/whendone.h"

namespace hauspost {

ListImportController::ListImportController(ContactRuns &runs, Prompts &prompts, QWidget &window, NoticeStrip &strip,
                                           QObject *parent)
    : QObject(parent), m_runs(runs), m_prompts(prompts), m_window(window), m_strip(strip)
{
}

void ListImportController::open(const QString &file)
{
    if (m_isOpen) {
        return;
    }
    m_isOpen = true;
    m_dialog = new ListImportDialog(m_runs, m_prompts, file, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, &ListImportController::onClosed);
    m_dialog->open();
}

ListImportDialog *ListImportController::dialog() const
{
    return m_dialog;
}

void ListImportController::onClosed(int result)
{
    const ContactsApplied applied = m_dialog->applied();
    m_dialog = nullptr; // deletes itself later
    m_isOpen = false;
    if (result == QDialog::Accepted) {
        tell(applied);
    }
    Q_EMIT finished();
}

void ListImportController::tell(const ContactsApplied &applied)
{
    m_strip.showOffer(tr("The contact data of %Ln resident(s) wait for the portal.", nullptr, applied.residents) +
                          u' ' + leavesSoonText(),
                      {tr("&Undo"), [this, applied] { undo(applied); }});
    Q_EMIT stepQueued(applied.actions);
    Q_EMIT changed();
}

void ListImportController::undo(const ContactsApplied &applied)
{
    m_strip.showProgress(tr("Taking the list back"), 0, 0, std::vector<NoticeStrip::Button>());
    whenDone<Result<bool>>(*this, m_runs.undo(applied).future, [this](const Result<bool> &undone) {
        tellUndone(undone);
        Q_EMIT changed();
    });
}

void ListImportController::tellUndone(const Result<bool> &undone)
{
    if (!undone) {
        m_strip.showMessage(Tone::Problem, QStringLiteral("warning"), errorText(undone.error()), {});
    } else if (*undone) {
        m_strip.showMessage(Tone::Normal, QString(), tr("The list was taken back. Nothing was changed."), {});
    } else {
        m_strip.showMessage(Tone::Waiting, QStringLiteral("warning"),
                            tr("Part of the list has left already, so it cannot be taken back as a whole. What still "
                               "waits can be withdrawn in the outbox."),
                            {});
    }
}

} // namespace hauspost
