#pragma once

#include "models/usecases/personreport.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QTreeWidget;

namespace hauspost {

/// "Auskunft erteilen …": everything that would be told, before anything is written.
class PersonDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PersonDialog(const PersonData &person, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget &content() { return *m_content; }
    [[nodiscard]] QPushButton &saveButton() { return *m_save; }

private:
    void fill(const PersonData &person);

    QTreeWidget *m_content;
    QPushButton *m_save = nullptr;
};

} // namespace hauspost
