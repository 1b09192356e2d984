#pragma once

#include "models/tables/contacttable.h"
#include "views/contactruns.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace hauspost {

class CandidatePane;
class DataTable;

/// What a list would change, row by row, with the user's decisions: by the buttons beside the candidates, or in the
/// table with 1 to 9 for a candidate, 0 for none of them, L and D for the list's or the desk's values. GUI thread.
class ContactPlanPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactPlanPage(QWidget *parent = nullptr);

    /// decisions: of an earlier plan of the same list.
    void showPlan(ContactsPlanned planned, const ContactDecisions &decisions = {});
    [[nodiscard]] const ContactPlan &plan() const { return m_planned.plan; }

    /// As the user does. index: of the plan.
    void toggle(size_t index);
    void decide(size_t index, std::optional<size_t> candidate);
    void chooseValues(size_t index, ContactDecision::Values values);
    void chooseValuesForAll(ContactDecision::Values values);
    void useSuggestion(size_t index);
    /// To the next row that needs a decision. false: there is none.
    bool goToNextOpen();

    [[nodiscard]] DataTable &table() { return *m_table; }
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
    void showCurrent();
    /// After a decision about the current row.
    void goOnFrom(size_t index);
    [[nodiscard]] QString countsText() const;

    ContactsPlanned m_planned;
    ContactTable m_rows;
    QLabel *m_counts;
    QComboBox *m_kind;
    DataTable *m_table;
    CandidatePane *m_sides;
    QPushButton *m_toggle;
    QPushButton *m_suggestion;
    QPushButton *m_forAll;
    QPushButton *m_nextOpen;
};

} // namespace hauspost
