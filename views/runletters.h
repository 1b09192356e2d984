#pragma once

#include "models/base/result.h"
#include "models/domain/letternumber.h"
#include "models/domain/letterstate.h"
#include "models/tables/dispatchtable.h"
#include "models/tables/tableindex.h"
#include "views/latestanswer.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace hauspost {

class DataTable;
class FilterField;
class LetterRuns;
class LettersController;
class TableExport;
class TableTools;

/// The letters of one run and what becomes of them. What is done concerns the selected letters; where none is
/// selected, those that the filter shows.
class RunLetters final : public QWidget
{
    Q_OBJECT

public:
    RunLetters(LetterRuns &runs, LettersController &letters, TableExport &out, QSettings *settings,
               QWidget *parent = nullptr);

    /// nullopt: none. The same one again is read anew, on another thread; of another one nothing is shown until then.
    /// Where it cannot be read the user is told, and no letter is shown.
    void setBatch(const std::optional<LetterBatch> &batch);
    [[nodiscard]] std::optional<int> batchNumber() const
    {
        return m_batch ? std::optional(m_batch->number) : std::nullopt;
    }
    [[nodiscard]] bool isReading() const { return m_reading.isWaiting() || m_listing.isWaiting(); }
    /// Also as soon as the letters are there. False where it is not in this run.
    bool find(const LetterNumber &number);
    /// Selects letters n to m ("312-400", "312-"); anything else selects none.
    void selectRange(const QString &range);
    /// Running numbers that a button works on.
    [[nodiscard]] std::vector<int> chosen() const;

    [[nodiscard]] DataTable &table() { return *m_table; }
    [[nodiscard]] FilterField &filter() { return *m_filter; }
    [[nodiscard]] TableTools &tools() { return *m_tools; }
    [[nodiscard]] QString scope() const;
    [[nodiscard]] QPushButton &button(LetterStep step) const { return *m_buttons.at(static_cast<size_t>(step)); }
    [[nodiscard]] QPushButton &printedUpToButton() { return *m_upTo; }
    [[nodiscard]] QPushButton &restButton() { return *m_rest; }
    void saveState() const;
    void retranslateUi();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The rows, and what takes its time about many of them.
    struct Listing
    {
        DispatchTable::Rows rows = std::make_shared<const std::vector<LoggedLetter>>();
        DispatchTable::Rows before;
        DispatchTable::Changes changes; ///< since before
        TableIndex index;
    };
    /// Any thread.
    static Listing listing(const DispatchTable::Rows &rows, const DispatchTable::Rows &before,
                           const std::vector<int> &columns);

    void take(Result<std::vector<LoggedLetter>> letters, bool isSame);
    void show(Listing listing, bool isSame);
    void buildLines();
    void connectParts();
    void updateIcons();
    void updateScope();
    void applyFilter(const QString &text);
    void act(LetterStep step);
    void askPrintedUpTo();
    [[nodiscard]] QStringList notes() const;

    LetterRuns &m_runs;
    LettersController &m_letters;
    std::optional<LetterBatch> m_batch;
    DispatchTable m_model;
    LatestAnswer<Result<std::vector<LoggedLetter>>> m_reading;
    LatestAnswer<Listing> m_listing;
    std::optional<LetterNumber> m_wanted; ///< to be chosen when the letters are there
    QLabel *m_scope;
    FilterField *m_filter;
    QLineEdit *m_range;
    std::array<QPushButton *, static_cast<size_t>(LetterStep::Count)> m_buttons{}; ///< null for Fail
    QPushButton *m_upTo;
    QPushButton *m_rest;
    DataTable *m_table;
    TableTools *m_tools;
};

} // namespace hauspost
