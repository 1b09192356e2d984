#pragma once

#include "models/tables/contacttable.h"
#include "models/tables/tableindex.h"
#include "views/contactruns.h"

#include <QtWidgets/QWidget>

#include <utility>

class QComboBox;
class QLabel;
class QPushButton;

namespace hauspost {

class CandidatePane;
class DataTable;
class TableExport;
class TableTools;

/// A plan with the words of its rows, and what a table with them needs to know. A value.
struct ContactsShown
{
    ContactsPlanned planned;
    std::vector<ContactTableRow> texts;
    TableIndex index;
};

/// columns: FilterProxy::arrangedColumns(). Any thread: some milliseconds for each thousand rows.
[[nodiscard]] ContactsShown contactsShown(ContactsPlanned planned, const std::vector<int> &columns);

/// What a list would change, row by row, with the user's decisions: by the buttons beside the candidates, or in the
/// table with 1 to 9 for a candidate, 0 for none of them, L and D for the list's or the desk's values. GUI thread.
class ContactPlanPage final : public QWidget
{
    Q_OBJECT

public:
    /// out: for the list of the rows as a file or on paper.
    explicit ContactPlanPage(TableExport &out, QWidget *parent = nullptr);

    /// decisions: of an earlier plan of the same list.
    void showPlan(ContactsShown shown, const ContactDecisions &decisions = {});
    [[nodiscard]] const ContactPlan &plan() const { return m_planned.plan; }

    /// Lends the plan; until putBack() the page has none and nothing can be decided.
    [[nodiscard]] ContactPlan takePlan() { return std::exchange(m_planned.plan, {}); }
    void putBack(ContactPlan plan) { m_planned.plan = std::move(plan); }

    /// As the user does. index: of the plan.
    void toggle(size_t index);
    void decide(size_t index, std::optional<size_t> candidate);
    void chooseValues(size_t index, ContactDecision::Values values);
    void chooseValuesForAll(ContactDecision::Values values);
    void useSuggestion(size_t index);
    /// To the next row that needs a decision. false: there is none.
    bool goToNextOpen();

    [[nodiscard]] DataTable &table() { return *m_table; }
    [[nodiscard]] TableTools &tools() { return *m_tools; }
    [[nodiscard]] CandidatePane &sides() { return *m_sides; }
    [[nodiscard]] std::optional<size_t> current() const;

Q_SIGNALS:
    void planChanged();

private:
    bool goToOpenFrom(size_t from);
    [[nodiscard]] QWidget *makeTools();
    void makeKeys();
    void connectParts();
    void showRows();
    /// The words of a row that was decided, and of those that its decision may reach.
    void renew(size_t index);
    void renewAll();
    void noteDuplicates();
    void showCurrent();
    /// After a decision about the current row.
    void goOnFrom(size_t index);
    [[nodiscard]] QString countsText() const;

    ContactsPlanned m_planned;
    std::vector<ContactTableRow> m_texts; ///< of the plan's rows: words take their time
    std::vector<bool> m_isDuplicate;      ///< when m_texts was made
    ContactTable m_rows;
    QLabel *m_counts;
    QComboBox *m_kind;
    DataTable *m_table;
    TableTools *m_tools;
    CandidatePane *m_sides;
    QPushButton *m_toggle;
    QPushButton *m_suggestion;
    QPushButton *m_forAll;
    QPushButton *m_nextOpen;
};

} // namespace hauspost
