#pragma once

#include "views/contactruns.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QCheckBox;
class QLabel;
class QTableWidget;

namespace hauspost {

class ColumnProfileBar;
class Prompts;

/// The first rows of a table with the meaning of each column above it, and how the file is understood. GUI thread.
class SheetPreviewPage final : public QWidget
{
    Q_OBJECT

public:
    SheetPreviewPage(ContactRuns &runs, Prompts &prompts, QWidget *parent = nullptr);

    void showPreview(const SheetPreview &preview);
    [[nodiscard]] const ColumnMapping &mapping() const { return m_preview.mapping; }
    [[nodiscard]] ColumnChoice columns() const;
    [[nodiscard]] SheetOptions options() const;
    [[nodiscard]] ColumnProfileBar &profiles() { return *m_profiles; }
    /// The sentence above the table: where the columns come from.
    [[nodiscard]] QString message() const;
    /// The user gives a column its meaning; nullopt: none. column: 0-based.
    void setMeaning(int column, std::optional<ContactField> field);
    /// The user says whether the first row holds names.
    void setHeader(bool isHeader);

Q_SIGNALS:
    void mappingChanged();
    /// Another encoding, separator or sheet: it has to be read again.
    void optionsChanged();

private:
    void connectProfiles();
    void fillOptions(const SheetSource &source);
    void fillTable();
    [[nodiscard]] QWidget *makeChoice(int column);
    void setMapping(const ColumnMapping &mapping, const QString &message);
    void showMapping();
    [[nodiscard]] QString originText() const;

    SheetPreview m_preview;
    ColumnMapping m_confirmed; ///< as the list came
    QLabel *m_source;
    ColumnProfileBar *m_profiles;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_sheet;
    QCheckBox *m_header;
    QTableWidget *m_table;
    std::vector<QComboBox *> m_choices; ///< by column
};

} // namespace hauspost
