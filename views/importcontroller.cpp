#include "views/importcontroller.h"

#include "models/base/errortext.h"
#include "views/importdialog.h"
#include "views/noticestrip.h"
#include "views/undosteps.h"
#include "views/whendone.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPushButton>

namespace hauspost {

ImportController::ImportController(ImportRuns &runs, Prompts &prompts, NoticeStrip &strip, QWidget *window,
                                   QObject *parent)
    : QObject(parent), m_runs(runs), m_prompts(prompts), m_strip(strip), m_window(window)
{
    using Watcher = QFutureWatcher<Result<ImportPreview>>;
    connect(&m_watcher, &Watcher::progressValueChanged, this, &ImportController::showProgress);
    connect(&m_watcher, &Watcher::finished, this, &ImportController::showResult);
}

void ImportController::chooseFile()
{
    if (m_isBusy) {
        return;
    }
    const QString file = QFileDialog::getOpenFileName(
        m_window, tr("Import properties from a DTM file"), QFileInfo(m_file).absolutePath(),
        tr("DTM files (*.dat *.DAT *.dtm *.DTM)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!file.isEmpty()) {
        import(file);
    }
}

ImportDialog *ImportController::dialog() const
{
    return m_dialog;
}

void ImportController::import(const QString &file)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_file = file;
    ImportFiles files;
    files.dtm = m_file;
    m_run = m_runs.preview(files);
    m_watcher.setFuture(m_run.future);
    showProgress();
}

void ImportController::finish()
{
    m_isBusy = false;
    Q_EMIT finished();
}

void ImportController::showProgress()
{
    if (m_watcher.isRunning()) {
        m_strip.showProgress(tr("Reading “%1”").arg(QFileInfo(m_file).fileName()), m_watcher.progressValue(),
                             m_watcher.progressMaximum(), {tr("Cancel"), [this] { m_run.cancel(); }});
    }
}

void ImportController::hold(bool isHeld)
{
    m_isHeld = isHeld;
    if (!m_isHeld && m_isReady) {
        showResult();
    }
}

void ImportController::showResult()
{
    m_isReady = m_isHeld;
    if (m_isReady) {
        return;
    }
    auto result =
        m_run.future.resultCount() > 0 ? m_run.future.takeResult() : Result<ImportPreview>(fail(ErrorCode::Cancelled));
    m_strip.dismiss();
    if (result) {
        showPlan(std::move(*result));
        return;
    }
    if (result.error().code == ErrorCode::Cancelled) {
        m_strip.showMessage(Tone::Normal, QStringLiteral("dash"), tr("Cancelled. Nothing was imported."), {});
    } else {
        showError(result.error());
    }
    finish();
}

void ImportController::showPlan(ImportPreview preview)
{
    m_dialog = new ImportDialog(std::move(preview), m_prompts, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, &ImportController::onPlanClosed);
    m_dialog->open();
}

void ImportController::onPlanClosed(int result)
{
    if (result == QDialog::Accepted) {
        queue();
    } else {
        m_dialog = nullptr; // deletes itself later
        finish();
    }
}

void ImportController::queue()
{
    const auto preview = std::make_shared<const ImportPreview>(m_dialog->takePreview());
    m_dialog = nullptr; // deletes itself later
    m_strip.showProgress(tr("Queueing the import of “%1”").arg(preview->source), 0, 0,
                         std::vector<NoticeStrip::Button>());
    whenDone<Result<std::vector<ActionId>>>(*this, m_runs.queue(preview).future,
                                            [this, source = preview->source](const Result<std::vector<ActionId>> &ids) {
                                                if (ids) {
                                                    tellQueued(source, *ids);
                                                } else {
                                                    showError(ids.error());
                                                }
                                                finish();
                                            });
}

void ImportController::tellQueued(const QString &source, const std::vector<ActionId> &ids)
{
    m_strip.showOffer(tr("The import of “%1” is in the queue.").arg(source) + u' ' + leavesSoonText(),
                      {tr("Undo"), [this, ids] { takeBack(ids); }});
    Q_EMIT stepQueued(ids);
    Q_EMIT queued();
}

void ImportController::takeBack(const std::vector<ActionId> &ids)
{
    whenDone<Result<bool>>(*this, m_runs.takeBack(ids).future, [this](const Result<bool> &taken) {
        if (!taken) {
            showError(taken.error());
            return;
        }
        m_strip.showMessage(*taken ? Tone::Good : Tone::Waiting,
                            *taken ? QStringLiteral("tick") : QStringLiteral("warning"),
                            *taken ? tr("The import was taken back.")
                                   : tr("The import has left for the portal already; it cannot be taken back."),
                            {});
        Q_EMIT queued();
    });
}

void ImportController::showError(const Error &error)
{
    m_strip.showMessage(Tone::Problem, QStringLiteral("warning"), errorText(error), {});
}

} // namespace hauspost
