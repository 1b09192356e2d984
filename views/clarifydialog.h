#pragma once

#include "views/questions.h"

#include <QtWidgets/QDialog>

class QPushButton;

namespace hauspost {

/// One line of the comparison.
struct ClarificationLine
{
    QString field;
    QString wanted;
    QString portal;
};
/// What the user wanted beside what the portal has now.
[[nodiscard]] std::vector<ClarificationLine> clarificationLines(const Clarification &clarification);

/// "Klärung nötig": both sides and the decision. Closed without one, everything stays.
class ClarifyDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ClarifyDialog(const Clarification &clarification, QWidget *parent = nullptr);
    [[nodiscard]] ClarificationDecision decision() const { return m_decision; }

    [[nodiscard]] QPushButton &discardButton() { return *m_discard; }
    [[nodiscard]] QPushButton *sendAnywayButton() { return m_sendAnyway; } ///< null: not allowed

private:
    [[nodiscard]] QWidget *buildSides(const Clarification &clarification);
    void decide(ClarificationDecision decision);

    ClarificationDecision m_decision = ClarificationDecision::Discard;
    QPushButton *m_discard = nullptr;
    QPushButton *m_sendAnyway = nullptr;
};

} // namespace hauspost
