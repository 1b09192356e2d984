#pragma once

#include "models/tables/contacttable.h"
#include "views/contactruns.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace hauspost {

class DataTable;

/// What a list would change, row by row, with the user's decisions. GUI thread.
class ContactPlanPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactPlanPage(QWidget *parent = nullptr);

    void showPlan(ContactsPlanned planned);
    [[nodiscard]] const ContactPlan &plan() const { return m_planned.plan; }

    /// Takes a row over or leaves it out, where that is possible. index: of the plan.
    void toggle(size_t index);
    void decide(size_t index, size_t candidate);
    void useSuggestion(size_t index);

Q_SIGNALS:
    void planChanged();

private:
    void showRows();
    void updateButtons();
    void openCandidates();
    [[nodiscard]] std::optional<size_t> current() const;

    ContactsPlanned m_planned;
    ContactTable m_rows;
    QLabel *m_counts;
    QComboBox *m_kind;
    DataTable *m_table;
    QPushButton *m_toggle;
    QPushButton *m_decide;
    QPushButton *m_suggestion;
};

} // namespace hauspost
