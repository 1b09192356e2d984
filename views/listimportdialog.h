#pragma once

#include "views/contactplanpage.h"

#include <QtCore/QFutureWatcher>
#include <QtWidgets/QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace hauspost {

class ListImportStart;
class NoticeStrip;
class Prompts;
class SheetPreviewPage;
class TableExport;

/// From a file or pasted cells to the changes of contact data: choose, look, decide. Accepted: applied() is queued;
/// otherwise nothing was changed. While a list is being queued, closing asks for an end and waits for the answer. GUI
/// thread.
class ListImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// file: empty = the user chooses or pastes.
    ListImportDialog(ContactRuns &runs, Prompts &prompts, const QString &file, QWidget *parent = nullptr);
    ~ListImportDialog() override;

    void openFile(const QString &file);
    void paste(const QString &text);
    /// What the button on the right does on the page that is shown.
    void goOn();
    /// To the page before; what was decided is kept.
    void goBack();

    [[nodiscard]] const ContactsApplied &applied() const { return m_applied; }
    [[nodiscard]] ListImportStart &startPage() { return *m_start; }
    [[nodiscard]] NoticeStrip &strip() { return *m_strip; }
    [[nodiscard]] SheetPreviewPage &previewPage() { return *m_previewPage; }
    [[nodiscard]] ContactPlanPage &planPage() { return *m_planPage; }
    [[nodiscard]] bool isPreviewShown() const;
    [[nodiscard]] bool isPlanShown() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool isApplying() const { return m_applying != nullptr; }
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFoot();
    void connectParts();
    void chooseFile();
    void read();
    void showPreview();
    void showPlan();
    void apply();
    void showApplied();
    void showProgress(int done);
    void showProblem(const Error &error);
    void update();
    [[nodiscard]] bool isBusy() const;

    ContactRuns &m_runs;
    SheetInput m_input;
    Run<SheetPreview> m_preview;
    Run<ContactsPlanned> m_plan;
    Run<ContactsApplied> m_apply;
    QFutureWatcher<Result<SheetPreview>> m_previewWatcher;
    QFutureWatcher<Result<ContactsShown>> m_planWatcher;
    QFutureWatcher<Result<ContactsApplied>> m_applyWatcher;
    bool m_isPlanning = false;
    std::shared_ptr<ContactPlan> m_applying; ///< while it is being queued; null = nothing is
    ContactsApplied m_applied;
    ContactDecisions m_decisions; ///< about the list that is open, while its plan is made anew
    NoticeStrip *m_strip;         ///< what became of an export
    TableExport *m_export;
    QLabel *m_message;
    QStackedWidget *m_pages;
    ListImportStart *m_start;
    SheetPreviewPage *m_previewPage;
    ContactPlanPage *m_planPage;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace hauspost
