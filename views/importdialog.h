#pragma once

#include "models/tables/importtable.h"
#include "models/usecases/importoffice.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace hauspost {

class DataTable;

/// The dry run of an import: what would become of each row and why, before anything is queued. Accepted: import it.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const ImportPreview &preview, QWidget *parent = nullptr);

    [[nodiscard]] const ImportTable &table() const { return m_table; }
    [[nodiscard]] QPushButton &importButton() { return *m_import; }
    [[nodiscard]] QComboBox &filter() { return *m_filter; }
    /// "Importwerte übernehmen": asks for the dry run once more, with or without what was edited by hand.
    [[nodiscard]] QCheckBox &overruleBox() { return *m_overrule; }

    /// Another dry run of the same file.
    void setPreview(const ImportPreview &preview);

Q_SIGNALS:
    void overruleRequested(bool overrules);

private:
    [[nodiscard]] QWidget *buildHead();
    void fillFilter();
    void showLines();

    std::vector<ImportLine> m_lines;
    ImportTable m_table;
    DataTable *m_view = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_remark = nullptr;
    QComboBox *m_filter = nullptr;
    QCheckBox *m_overrule = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace hauspost
