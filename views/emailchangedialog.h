#pragma once

#include "views/questions.h"

#include <QtWidgets/QDialog>

class QPushButton;

namespace hauspost {

class EmailField;
class HintLine;

/// "E-Mail-Adresse ändern …": says before what the change does to the access. An empty field deletes the address.
class EmailChangeDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EmailChangeDialog(EmailChangeQuestion question, QWidget *parent = nullptr);
    /// For the caller after accept(); "" = delete it.
    [[nodiscard]] QString email() const;

    [[nodiscard]] EmailField &field() { return *m_email; }
    [[nodiscard]] HintLine &consequence() { return *m_consequence; }
    [[nodiscard]] QPushButton &saveButton() { return *m_save; }

private:
    [[nodiscard]] QString consequenceText() const;
    void update();

    EmailChangeQuestion m_question;
    EmailField *m_email;
    HintLine *m_consequence;
    QPushButton *m_save = nullptr;
};

/// What another address (or none: "") does to the access; empty = nothing.
[[nodiscard]] QString emailChangeConsequence(const Resident &resident, const QString &email);

} // namespace hauspost
