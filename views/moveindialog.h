#pragma once

#include "views/questions.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace hauspost {

class HintLine;
class PersonFields;

/// "Einzug erfassen": the new resident, and the days around the change. The first day follows from them.
class MoveInDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MoveInDialog(MoveInQuestion question, QWidget *parent = nullptr);
    [[nodiscard]] MoveInRequest request() const;

    [[nodiscard]] PersonFields &person() { return *m_person; }
    [[nodiscard]] QDateEdit &lastDay() { return *m_lastDay; }
    [[nodiscard]] QCheckBox &vacancy() { return *m_vacancy; }
    [[nodiscard]] QDateEdit &vacantUntil() { return *m_vacantUntil; }
    [[nodiscard]] QLabel &firstDay() { return *m_firstDay; }
    [[nodiscard]] HintLine &consequence() { return *m_consequence; }
    [[nodiscard]] HintLine &reason() { return *m_reason; }
    [[nodiscard]] QPushButton &saveButton() { return *m_save; }

private:
    [[nodiscard]] QWidget *buildDays();
    [[nodiscard]] QString consequenceText() const;
    void update();

    MoveInQuestion m_question;
    const Resident *m_previous; ///< of m_question; null: nobody on record
    PersonFields *m_person;
    QDateEdit *m_lastDay; ///< of the predecessor; where nobody is on record: the first day itself
    QCheckBox *m_vacancy;
    QDateEdit *m_vacantUntil;
    QLabel *m_firstDay;
    HintLine *m_consequence;
    HintLine *m_reason;
    QPushButton *m_save = nullptr;
};

} // namespace hauspost
