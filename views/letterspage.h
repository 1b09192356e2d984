#pragma once

#include "models/domain/letternumber.h"
#include "models/domain/letterstate.h"
#include "models/tables/batchtable.h"
#include "models/tables/dispatchtable.h"
#include "views/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace hauspost {

class DataTable;
class EmptyState;
class LetterRuns;
class LettersController;

/// The page "Druckaufträge": the runs of letters above, the letters of the chosen run below, and what becomes of them.
/// What is done concerns the selected letters, or the whole run where none is selected.
class LettersPage final : public Page
{
    Q_OBJECT

public:
    LettersPage(LetterRuns &runs, LettersController &letters, QSettings *settings, QWidget *parent = nullptr);

    void reload() override;
    void focusContent() override;
    bool hasFilter() const override { return true; }
    /// The field for the number of a letter.
    void focusFilter() override;
    void saveState() const override;

    /// Chooses the letter with the number as typed or scanned. False where there is none; the user is told.
    bool find(const QString &number);
    /// Selects letters n to m of the chosen run ("312-400", "312-"); anything else selects none.
    void selectRange(const QString &range);
    /// Running numbers that a button works on.
    [[nodiscard]] std::vector<int> chosen() const;

    [[nodiscard]] DataTable &batchTable() { return *m_batchTable; }
    [[nodiscard]] DataTable &letterTable() { return *m_letterTable; }
    [[nodiscard]] QString scope() const;
    [[nodiscard]] QPushButton &button(LetterStep step) const { return *m_buttons.at(static_cast<size_t>(step)); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    [[nodiscard]] QWidget *buildLetters();
    void connectParts();
    void retranslateUi();
    void updateIcons();
    void showBatch();
    void updateScope();
    void act(LetterStep step);
    [[nodiscard]] const LetterBatch *currentBatch() const;

    LetterRuns &m_runs;
    LettersController &m_letters;
    QSettings *m_settings;
    BatchTable m_batches;
    DispatchTable m_dispatched;
    QToolButton *m_back;
    QLabel *m_title;
    QLineEdit *m_number;
    QLineEdit *m_range;
    QLabel *m_scope;
    std::array<QPushButton *, static_cast<size_t>(LetterStep::Count)> m_buttons{}; ///< null for Fail
    DataTable *m_batchTable;
    DataTable *m_letterTable;
    QSplitter *m_splitter;
    EmptyState *m_empty;
    QStackedLayout *m_body;
};

} // namespace hauspost
