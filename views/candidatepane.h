#pragma once

#include "models/usecases/contactplan.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace hauspost {

/// A row of a list beside whom it may be about, with what differs marked, and the buttons that decide it: which of
/// them, nobody, whose values count. GUI thread.
class CandidatePane final : public QWidget
{
    Q_OBJECT

public:
    explicit CandidatePane(QWidget *parent = nullptr);

    /// nullptr: none.
    void showRow(const ContactPlan::Row *row);
    [[nodiscard]] const QTableWidget &table() const { return *m_table; }

Q_SIGNALS:
    /// nullopt: nobody of them.
    void candidateChosen(std::optional<size_t> candidate);
    void valuesChosen(hauspost::ContactDecision::Values values);

private:
    [[nodiscard]] QPushButton *addButton(int line, int column, const QString &text, bool isChosen);
    void addCandidateButtons(const ContactPlan::Row &row, std::optional<size_t> chosen);
    void addValueButtons(const ContactPlan::Row &row, std::optional<size_t> chosen);
    void setText(int line, int column, const QString &text, bool differs);

    QLabel *m_remarks;
    QTableWidget *m_table;
    int m_buttonLines = 0; ///< above the fields
};

} // namespace hauspost
