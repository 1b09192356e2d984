#pragma once

#include "models/base/result.h"
#include "models/tables/batchtable.h"
#include "views/latestanswer.h"
#include "views/page.h"

class QLabel;
class QLineEdit;
class QSettings;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace hauspost {

class DataTable;
class EmptyState;
class FilterField;
class LetterRuns;
class LettersController;
class ProtocolButton;
class RunLetters;
class TableExport;

/// The page "Druckaufträge": the runs of letters above, the letters of the chosen run below, and what becomes of them.
class LettersPage final : public Page
{
    Q_OBJECT

public:
    LettersPage(LetterRuns &runs, LettersController &letters, TableExport &out, QSettings *settings,
                QWidget *parent = nullptr);

    /// Reads on another thread; what is there stays until then.
    void reload() override;
    void focusContent() override;
    bool hasFilter() const override { return true; }
    /// That of the table in use: of the letters where the focus is among them, else of the runs.
    void focusFilter() override;
    TableTools *tableTools() const override;
    void saveState() const override;

    /// Chooses the letter with the number as typed or scanned. False where there is none; the user is told.
    bool find(const QString &number);

    [[nodiscard]] bool isReading() const;

    [[nodiscard]] DataTable &batchTable() { return *m_batchTable; }
    [[nodiscard]] FilterField &filter() { return *m_filter; }
    [[nodiscard]] RunLetters &letters() { return *m_runLetters; }
    [[nodiscard]] ProtocolButton &protocol() { return *m_protocol; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void connectParts();
    void retranslateUi();
    void updateIcons();
    void showBatches(Result<std::vector<LetterBatch>> batches);
    void showBatch();
    void showOtherBatch();
    [[nodiscard]] bool isAmongLetters() const;
    [[nodiscard]] const LetterBatch *currentBatch() const;

    LetterRuns &m_runs;
    LettersController &m_letters;
    QSettings *m_settings;
    BatchTable m_batches;
    LatestAnswer<Result<std::vector<LetterBatch>>> m_reading;
    QToolButton *m_back;
    QLabel *m_title;
    FilterField *m_filter;
    QLineEdit *m_number;
    ProtocolButton *m_protocol;
    DataTable *m_batchTable;
    TableTools *m_batchTools;
    RunLetters *m_runLetters;
    QSplitter *m_splitter;
    EmptyState *m_empty;
    QStackedLayout *m_body;
};

} // namespace hauspost
