#pragma once

#include "views/printorder.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace hauspost {

class HintLine;

/// "Gedruckt bis …": somebody looks at the paper after a jam and says which letter was the last good one.
class PrintedUpToDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PrintedUpToDialog(PrintedUpToQuestion question, QWidget *parent = nullptr);

    [[nodiscard]] PrintedUpTo answer() const;

private:
    /// As typed: "0012-0311" or "311"; nullopt: no letter of this print.
    [[nodiscard]] std::optional<int> lastGood() const;
    void update();

    PrintedUpToQuestion m_question;
    QLineEdit *m_number;
    QCheckBox *m_none;
    QCheckBox *m_rest;
    HintLine *m_effect;
    HintLine *m_problem;
    QPushButton *m_ok = nullptr;
};

} // namespace hauspost
