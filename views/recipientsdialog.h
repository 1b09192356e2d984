#pragma once

#include "models/tables/lettertable.h"
#include "views/deskpreferences.h"
#include "views/latestanswer.h"
#include "views/letterruns.h"
#include "views/prompts.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace hauspost {

class DataTable;
class LetterTargetChoice;
class TableExport;

/// Shows exactly who gets a letter and who does not, before anything is written. The list is prepared on another
/// thread, and again after each switch: until it is there nothing can be saved, and Esc leaves the dialog at once. The
/// preflight runs beside and adds its remarks. Rows can be taken off the list and put back (Del). What is shown is one
/// plan, and order() hands out that one.
class RecipientsDialog final : public QDialog
{
    Q_OBJECT

public:
    RecipientsDialog(LetterRuns &runs, LetterSelection selection, const QString &scope, QWidget *parent = nullptr);
    ~RecipientsDialog() override;

    /// The switches as the user wants them at first.
    void startWith(const LetterDefaults &defaults);

    /// The lists can be exported and printed from now on. prompts: asked for the file; must outlive the dialog.
    void offerTools(Prompts &prompts);
    /// The list is on its way.
    [[nodiscard]] bool isPreparing() const { return m_answer.isWaiting(); }

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
    /// Only once the list is there.
    void exportLists();
    void printLists();

private:
    QWidget *buildHead();
    QWidget *buildSwitches();
    QWidget *buildFoot();
    QWidget *buildRecipientsPage();
    QWidget *buildLeftOutPage();
    void preview();
    [[nodiscard]] QSet<ResidentId> selectedIn(const DataTable &table, const LetterTable &model) const;
    void prepare();
    void await(const Run<LetterList> &run);
    void take(Result<LetterList> list);
    void showReasons();
    void filterByReason();
    void dropCheck();
    void startCheck();
    void finishCheck(Result<std::vector<LetterPlan::Notice>> notices);
    [[nodiscard]] LetterList shown() const;
    void updateSummary();
    [[nodiscard]] LetterRule rule() const;
    [[nodiscard]] LetterListWish wish() const;

    LetterRuns &m_runs;
    LetterSelection m_selection;
    QString m_scope;
    SharedPlan m_plan;                         ///< null while there is none
    std::vector<LetterPlan::Notice> m_notices; ///< of its recipients, as far as the preflight has come
    int m_recent = 0;                          ///< see LetterList
    decltype(LetterList::reasons) m_reasonCounts{};
    std::optional<Error> m_problem;
    LetterTable m_recipients{LetterTable::Kind::Recipients};
    LetterTable m_leftOut{LetterTable::Kind::LeftOut};
    Run<LetterList> m_listing;
    LatestAnswer<Result<LetterList>> m_answer;
    bool m_isReadAnew = false; ///< what is on its way comes from the mirror, not from the list shown
    Run<std::vector<LetterPlan::Notice>> m_check;
    /// Made anew for each check.
    std::optional<LatestAnswer<Result<std::vector<LetterPlan::Notice>>>> m_checking{std::in_place};
    bool m_needsCheck = false; ///< as soon as the list is there
    LatestAnswer<std::vector<TableData>> m_tables;
    TableExport *m_out = nullptr; ///< null before offerTools()
    QLabel *m_summary = nullptr;
    QLabel *m_remarks = nullptr;
    QProgressBar *m_bar = nullptr; ///< while the list is on its way
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
    QPushButton *m_tools = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace hauspost
