#pragma once

#include "models/tables/lettertable.h"
#include "views/deskpreferences.h"
#include "views/letterruns.h"
#include "views/prompts.h"

#include <QtCore/QFutureWatcher>
#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace hauspost {

class DataTable;
class LetterTargetChoice;

/// Shows exactly who gets a letter and who does not, before anything is written. The switches change the list at once;
/// the preflight runs beside and adds its remarks. Rows can be taken off the list and put back (Del).
class RecipientsDialog final : public QDialog
{
    Q_OBJECT

public:
    RecipientsDialog(LetterRuns &runs, LetterSelection selection, const QString &scope, QWidget *parent = nullptr);
    ~RecipientsDialog() override;

    /// The switches as the user wants them at first.
    void startWith(const LetterDefaults &defaults);

    /// As shown; for the caller after accept().
    [[nodiscard]] LetterOrder order() const;

    [[nodiscard]] const LetterTable &recipients() const { return m_recipients; }
    [[nodiscard]] const LetterTable &leftOut() const { return m_leftOut; }
    [[nodiscard]] DataTable &recipientsView() { return *m_recipientsView; }
    [[nodiscard]] DataTable &leftOutView() { return *m_leftOutView; }
    [[nodiscard]] LetterTargetChoice &target() { return *m_target; }
    /// Of the selected rows.
    void takeOffSelected();
    void putBackSelected();

private:
    QWidget *buildHead();
    QWidget *buildSwitches();
    QWidget *buildFoot();
    QWidget *buildRecipientsPage();
    QWidget *buildLeftOutPage();
    void preview();
    [[nodiscard]] QSet<ResidentId> selectedIn(const DataTable &table, const LetterTable &model) const;
    [[nodiscard]] QString remarkOf(const Occupancy &recipient) const;
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
    QSet<ResidentId> m_unticked;
    bool m_isStarting = false; ///< the switches are being set: planning waits
    bool m_isStale = false;    ///< a switch has changed meanwhile
    DataTable *m_recipientsView = nullptr;
    DataTable *m_leftOutView = nullptr;
    QComboBox *m_reasons = nullptr;  ///< filters those left out by why
    QComboBox *m_sequence = nullptr; ///< null for letters printed again: they have their places
    QTabWidget *m_tabs = nullptr;
    QCheckBox *m_future = nullptr;
    QCheckBox *m_skip = nullptr;
    QSpinBox *m_days = nullptr;
    LetterTargetChoice *m_target = nullptr;
    QPushButton *m_takeOff = nullptr;
    QPushButton *m_putBack = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace hauspost
