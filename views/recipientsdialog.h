#pragma once

#include "models/tables/lettertable.h"
#include "views/letterruns.h"
#include "views/prompts.h"

#include <QtCore/QFutureWatcher>
#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTabWidget;

namespace hauspost {

class DataTable;

/// Shows exactly who gets a letter and who does not, before anything is written. The switches change the list at once;
/// the preflight runs beside and adds its remarks.
class RecipientsDialog final : public QDialog
{
    Q_OBJECT

public:
    RecipientsDialog(LetterRuns &runs, LetterSelection selection, const QString &scope, QWidget *parent = nullptr);
    ~RecipientsDialog() override;

    /// As shown; for the caller after accept().
    [[nodiscard]] LetterOrder order() const;

    [[nodiscard]] const LetterTable &recipients() const { return m_recipients; }
    [[nodiscard]] const LetterTable &leftOut() const { return m_leftOut; }

private:
    QWidget *buildHead();
    QWidget *buildSwitches();
    QWidget *buildFoot();
    QWidget *buildLeftOutPage();
    void planAgain();
    void showPlan();
    void showReasons();
    void startCheck();
    void finishCheck();
    void updateSummary();
    [[nodiscard]] LetterRule rule() const;

    LetterRuns &m_runs;
    LetterSelection m_selection;
    LetterPlan m_plan;
    std::optional<Error> m_problem;
    LetterTable m_recipients{LetterTable::Kind::Recipients};
    LetterTable m_leftOut{LetterTable::Kind::LeftOut};
    Run<std::vector<LetterPlan::Notice>> m_check;
    QFutureWatcher<Result<std::vector<LetterPlan::Notice>>> m_watcher;
    QLabel *m_summary = nullptr;
    QLabel *m_remarks = nullptr;
    QLabel *m_reasons = nullptr;
    QTabWidget *m_tabs = nullptr;
    QCheckBox *m_future = nullptr;
    QCheckBox *m_skip = nullptr;
    QSpinBox *m_days = nullptr;
    QRadioButton *m_oneFile = nullptr;
    QRadioButton *m_filePerResident = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace hauspost
