#pragma once

#include "views/importruns.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtCore/QPointer>

class QWidget;

namespace hauspost {

class ImportDialog;
class NoticeStrip;
class Prompts;

/// From a DTM file to the outbox: choose, dry run with progress and cancel, plan, queue, "Rückgängig" while nothing has
/// left. One import at a time. GUI thread.
class ImportController final : public QObject
{
    Q_OBJECT

public:
    /// window: for dialogs; strip: where progress and result are told.
    ImportController(ImportRuns &runs, Prompts &prompts, NoticeStrip &strip, QWidget *window,
                     QObject *parent = nullptr);

    /// Asks for the file.
    void chooseFile();
    void import(const QString &file);

    /// The plan that is shown now; null where none is.
    [[nodiscard]] ImportDialog *dialog() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// While the window is locked a plan that is ready waits.
    void hold(bool isHeld);

Q_SIGNALS:
    /// An import came to its end, whichever: queued, cancelled, or the file could not be read.
    void finished();
    /// Something new waits in the outbox, or was taken back.
    void queued();
    /// What was queued, as one step; before queued().
    void stepQueued(const std::vector<hauspost::ActionId> &ids);

private:
    void finish();
    void showProgress();
    void showResult();
    void showPlan(ImportPreview preview);
    void onPlanClosed(int result);
    void queue();
    void tellQueued(const QString &source, const std::vector<ActionId> &ids);
    void takeBack(const std::vector<ActionId> &ids);
    void showError(const Error &error);

    ImportRuns &m_runs;
    Prompts &m_prompts;
    NoticeStrip &m_strip;
    QWidget *m_window;
    QString m_file;
    bool m_isBusy = false;
    bool m_isHeld = false;
    bool m_isReady = false; ///< read while it was held
    Run<ImportPreview> m_run;
    QFutureWatcher<Result<ImportPreview>> m_watcher;
    QPointer<ImportDialog> m_dialog;
};

} // namespace hauspost
