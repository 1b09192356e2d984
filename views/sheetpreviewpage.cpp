#include "views/sheetpreviewpage.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

SheetPreviewPage::SheetPreviewPage(QWidget *parent)
    : QWidget(parent),
      m_source(new QLabel(this)),
      m_encoding(new QComboBox(this)),
      m_separator(new QComboBox(this)),
      m_sheet(new QComboBox(this)),
      m_header(new QCheckBox(tr("The first row holds &names of columns"), this)),
      m_table(new QTableWidget(this))
{
    m_source->setTextFormat(Qt::PlainText);
    m_source->setWordWrap(true);
    m_source->setText(tr("Choose what each column means. Columns without a meaning are not taken over."));
    m_encoding->setAccessibleName(tr("Character encoding"));
    m_separator->setAccessibleName(tr("Separator"));
    m_sheet->setAccessibleName(tr("Sheet"));
    m_table->setAccessibleName(tr("First rows of the list"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->verticalHeader()->setVisible(false);
    auto *options = new QHBoxLayout;
    options->addWidget(m_header);
    options->addStretch();
    options->addWidget(m_encoding);
    options->addWidget(m_separator);
    options->addWidget(m_sheet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_source);
    layout->addLayout(options);
    layout->addWidget(m_table, 1);
    for (QComboBox *box : {m_encoding, m_separator, m_sheet}) {
        connect(box, &QComboBox::activated, this, &SheetPreviewPage::optionsChanged);
    }
}

bool SheetPreviewPage::hasHeader() const
{
    return m_header->isChecked();
}

SheetOptions SheetPreviewPage::options() const
{
    SheetOptions options;
    options.encoding = m_encoding->currentText();
    options.separator = m_separator->currentData().toChar();
    options.sheet = m_sheet->currentText();
    return options;
}

void SheetPreviewPage::showPreview(const SheetPreview &preview)
{
    fillOptions(preview.source);
    m_header->setChecked(preview.hasHeader);
    m_mapping = preview.mapping;
    fillTable(preview);
    showMapping();
}

void SheetPreviewPage::fillOptions(const SheetSource &source)
{
    const bool isBook = source.format == SheetSource::Format::Xlsx || source.format == SheetSource::Format::Ods;
    m_encoding->clear();
    m_separator->clear();
    m_sheet->clear();
    if (isBook) {
        m_sheet->addItems(source.sheets);
        m_sheet->setCurrentText(source.sheet);
    } else {
        m_encoding->addItems(sheetEncodings());
        m_encoding->setCurrentText(source.encoding);
        m_separator->addItem(tr("Semicolon"), QChar(u';'));
        m_separator->addItem(tr("Comma"), QChar(u','));
        m_separator->addItem(tr("Tab"), QChar(u'\t'));
        m_separator->setCurrentIndex(m_separator->findData(source.separator));
    }
    m_encoding->setVisible(source.format == SheetSource::Format::Csv);
    m_separator->setVisible(!isBook);
    m_sheet->setVisible(isBook && source.sheets.size() > 1);
}

QWidget *SheetPreviewPage::makeChoice(int column)
{
    auto *box = new QComboBox(m_table);
    box->addItem(tr("Not taken over"));
    for (const ContactField field : contactFields()) {
        box->addItem(contactFieldText(field));
    }
    box->setAccessibleName(tr("Meaning of column %1").arg(column + 1));
    connect(box, &QComboBox::activated, this, [this, column](int choice) { choose(column, choice); });
    m_choices.push_back(box);
    return box;
}

void SheetPreviewPage::fillTable(const SheetPreview &preview)
{
    m_choices.clear();
    m_table->clear();
    const auto width = static_cast<int>(preview.header.size());
    m_table->setColumnCount(width);
    m_table->setRowCount(static_cast<int>(preview.rows.size()) + 1);
    m_table->setHorizontalHeaderLabels(preview.header);
    for (int column = 0; column < width; ++column) {
        m_table->setCellWidget(0, column, makeChoice(column));
        int row = 1;
        for (const SheetRow &source : preview.rows) {
            m_table->setItem(row++, column, new QTableWidgetItem(source.text(column).simplified()));
        }
    }
    constexpr int comfortable = 170;
    m_table->horizontalHeader()->setDefaultSectionSize(comfortable);
}

void SheetPreviewPage::choose(int column, int choice)
{
    if (const auto before = m_mapping.field(column)) {
        m_mapping.set(*before, std::nullopt);
    }
    if (choice > 0) {
        m_mapping.set(contactFields().at(static_cast<size_t>(choice - 1)), column);
    }
    showMapping();
}

void SheetPreviewPage::showMapping()
{
    for (size_t column = 0; column < m_choices.size(); ++column) {
        const auto field = m_mapping.field(static_cast<int>(column));
        m_choices[column]->setCurrentIndex(field ? static_cast<int>(*field) + 1 : 0);
    }
    Q_EMIT mappingChanged();
}

} // namespace hauspost
