#pragma once

#include "views/questions.h"

#include <QtWidgets/QDialog>

class QDateEdit;
class QPushButton;

namespace hauspost {

class HintLine;

/// "Auszug erfassen" asks for the last day of the tenancy, "Leerstand erfassen" for the first day of the vacancy.
class MoveOutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MoveOutDialog(MoveOutQuestion question, QWidget *parent = nullptr);
    /// The last day of the tenancy, in both cases.
    [[nodiscard]] QDate lastDay() const;

    [[nodiscard]] QDateEdit &day() { return *m_day; }
    [[nodiscard]] HintLine &consequence() { return *m_consequence; }
    [[nodiscard]] HintLine &reason() { return *m_reason; }
    [[nodiscard]] QPushButton &saveButton() { return *m_save; }

private:
    [[nodiscard]] QString consequenceText() const;
    void update();

    MoveOutQuestion m_question;
    QDateEdit *m_day;
    HintLine *m_consequence;
    HintLine *m_reason;
    QPushButton *m_save = nullptr;
};

} // namespace hauspost
