#pragma once

#include "models/usecases/diagnosis.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace hauspost {

class Prompts;

/// "Diagnose": how program, files and portal are; as a report to save or copy. Shows that it is still asking until it
/// is given what was found.
class DiagnosticsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DiagnosticsDialog(Prompts &prompts, QWidget *parent = nullptr);

    void showDiagnosis(const Diagnosis &diagnosis);

private:
    void copy();
    void save();

    Prompts &m_prompts;
    QString m_report;
    QLabel *m_state;
    QTreeWidget *m_tree;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace hauspost
