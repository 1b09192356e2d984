#pragma once

#include "models/exchange/contactlist.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QCheckBox;
class QLabel;
class QTableWidget;

namespace hauspost {

/// The first rows of a table with the meaning of each column above it, and how the file is understood. GUI thread.
class SheetPreviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPreviewPage(QWidget *parent = nullptr);

    void showPreview(const SheetPreview &preview);
    [[nodiscard]] const ColumnMapping &mapping() const { return m_mapping; }
    [[nodiscard]] bool hasHeader() const;
    [[nodiscard]] SheetOptions options() const;

Q_SIGNALS:
    void mappingChanged();
    /// Another encoding, separator or sheet: it has to be read again.
    void optionsChanged();

private:
    void fillOptions(const SheetSource &source);
    void fillTable(const SheetPreview &preview);
    [[nodiscard]] QWidget *makeChoice(int column);
    void choose(int column, int choice);
    void showMapping();

    QLabel *m_source;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_sheet;
    QCheckBox *m_header;
    QTableWidget *m_table;
    std::vector<QComboBox *> m_choices; ///< by column
    ColumnMapping m_mapping;
};

} // namespace hauspost
