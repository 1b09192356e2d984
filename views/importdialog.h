#pragma once

#include "models/tables/importtable.h"
#include "models/usecases/importoffice.h"

#include <QtWidgets/QDialog>

#include <utility>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace hauspost {

class DataTable;
class NoticeStrip;
class Prompts;
class TableExport;
class TableTools;

/// The dry run of an import: what would become of each row and why, before anything is queued. Where somebody edited by
/// hand the user chooses whose values count: for all, or row by row with L (the file's) and D (the desk's). Accepted:
/// import preview(). GUI thread.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// prompts: for the list of the rows as a file or on paper.
    ImportDialog(ImportPreview preview, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] const ImportTable &table() const { return m_table; }
    [[nodiscard]] DataTable &view() { return *m_view; }
    [[nodiscard]] QPushButton &importButton() { return *m_import; }
    [[nodiscard]] QComboBox &filter() { return *m_filter; }
    /// "Importwerte übernehmen": of all rows that somebody edited by hand.
    [[nodiscard]] QCheckBox &overruleBox() { return *m_overrule; }
    /// The same for the current row.
    [[nodiscard]] QPushButton &rowButton() { return *m_row; }

    /// The dry run, with what the user chose.
    [[nodiscard]] const ImportPreview &preview() const { return m_preview; }
    /// The same at the end: nothing is left here.
    [[nodiscard]] ImportPreview takePreview() { return std::exchange(m_preview, {}); }
    [[nodiscard]] TableTools &tools() { return *m_tools; }
    [[nodiscard]] NoticeStrip &strip() { return *m_strip; }

private:
    [[nodiscard]] QWidget *buildHead();
    void fillFilter();
    void showPreview();
    void showLines();
    void showChoice();
    void overrule(bool all);
    void chooseForRow(bool overrules);
    [[nodiscard]] const ImportLine *currentLine() const;

    ImportPreview m_preview;
    std::vector<ImportLine> m_lines;
    ImportTable m_table;
    NoticeStrip *m_strip; ///< what became of an export
    TableExport *m_export;
    DataTable *m_view;
    TableTools *m_tools;
    QLabel *m_summary = nullptr;
    QLabel *m_remark = nullptr;
    QComboBox *m_filter = nullptr;
    QCheckBox *m_overrule = nullptr;
    QPushButton *m_row = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace hauspost
