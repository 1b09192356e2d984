#include "views/sheetpreviewpage.h"

#include "models/base/errortext.h"
#include "views/columnprofilebar.h"

#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

SheetPreviewPage::SheetPreviewPage(ContactRuns &runs, Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_source(new QLabel(this)),
      m_profiles(new ColumnProfileBar(
          runs, prompts, [this] { return m_preview.mapping.toJson(m_preview.header); }, this)),
      m_encoding(new QComboBox(this)),
      m_separator(new QComboBox(this)),
      m_sheet(new QComboBox(this)),
      m_header(new QCheckBox(tr("The first row holds &names of columns"), this)),
      m_table(new QTableWidget(this))
{
    m_source->setTextFormat(Qt::PlainText);
    m_source->setWordWrap(true);
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
    layout->addWidget(m_profiles);
    layout->addLayout(options);
    layout->addWidget(m_table, 1);
    for (QComboBox *box : {m_encoding, m_separator, m_sheet}) {
        connect(box, &QComboBox::activated, this, &SheetPreviewPage::optionsChanged);
    }
    connect(m_header, &QCheckBox::clicked, this, &SheetPreviewPage::setHeader);
    connectProfiles();
}

void SheetPreviewPage::connectProfiles()
{
    connect(m_profiles, &ColumnProfileBar::guessChosen, this, [this] {
        setMapping(m_preview.hasHeader ? ColumnMapping::guessed(m_preview.header) : ColumnMapping(), QString());
    });
    connect(m_profiles, &ColumnProfileBar::confirmedChosen, this, [this] { setMapping(m_confirmed, originText()); });
    connect(m_profiles, &ColumnProfileBar::profileChosen, this, [this](const QString &name, const QJsonObject &saved) {
        const bool hadHeader = m_preview.hasHeader;
        useProfile(m_preview, saved);
        if (m_preview.hasHeader != hadHeader) {
            m_header->setChecked(m_preview.hasHeader);
            fillTable();
        }
        QStringList missing;
        for (const ContactField field : fieldsMissing(saved, m_preview.mapping)) {
            missing << contactFieldText(field);
        }
        setMapping(m_preview.mapping, missing.isEmpty()
                                          ? tr("The columns are those of the profile “%1”.").arg(name)
                                          : tr("The columns are those of the profile “%1”. This list does not have "
                                               "its columns for: %2.")
                                                .arg(name, missing.join(QStringLiteral(", "))));
    });
    connect(m_profiles, &ColumnProfileBar::nameTaken, this, [this](const QString &name) {
        m_source->setText(tr("There is a profile “%1” already; nothing was renamed.").arg(name));
    });
    connect(m_profiles, &ColumnProfileBar::failed, this,
            [this](const Error &error) { m_source->setText(errorText(error)); });
}

ColumnChoice SheetPreviewPage::columns() const
{
    return m_preview.choice();
}

QString SheetPreviewPage::message() const
{
    return m_source->text();
}

QString SheetPreviewPage::originText() const
{
    return m_preview.confirmedOn
               ? tr("A list with these names of columns is known: the columns are as you confirmed them on %1.")
                     .arg(QLocale().toString(*m_preview.confirmedOn, QLocale::ShortFormat))
               : QString();
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
    m_preview = preview;
    m_confirmed = preview.mapping;
    fillOptions(preview.source);
    m_header->setChecked(preview.hasHeader);
    fillTable();
    setMapping(preview.mapping, originText());
    m_profiles->showOrigin(preview.confirmedOn); // may say what failed in the place of that
}

void SheetPreviewPage::setHeader(bool isHeader)
{
    m_header->setChecked(isHeader);
    m_preview.setHeader(isHeader);
    fillTable();
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
    connect(box, &QComboBox::activated, this, [this, column](int choice) {
        setMeaning(column,
                   choice > 0 ? std::optional(contactFields().at(static_cast<size_t>(choice - 1))) : std::nullopt);
    });
    m_choices.push_back(box);
    return box;
}

void SheetPreviewPage::fillTable()
{
    m_choices.clear();
    m_table->clear();
    const auto width = static_cast<int>(m_preview.header.size());
    m_table->setColumnCount(width);
    m_table->setRowCount(static_cast<int>(m_preview.rows.size()) + 1);
    m_table->setHorizontalHeaderLabels(m_preview.header);
    for (int column = 0; column < width; ++column) {
        m_table->setCellWidget(0, column, makeChoice(column));
        int row = 1;
        for (const SheetRow &source : m_preview.rows) {
            m_table->setItem(row++, column, new QTableWidgetItem(source.text(column).simplified()));
        }
    }
    constexpr int comfortable = 170;
    m_table->horizontalHeader()->setDefaultSectionSize(comfortable);
}

void SheetPreviewPage::setMeaning(int column, std::optional<ContactField> field)
{
    if (const auto before = m_preview.mapping.field(column)) {
        m_preview.mapping.set(*before, std::nullopt);
    }
    if (field) {
        m_preview.mapping.set(*field, column);
    }
    m_profiles->showOwnChoice();
    setMapping(m_preview.mapping, QString());
}

/// message: empty = how to choose.
void SheetPreviewPage::setMapping(const ColumnMapping &mapping, const QString &message)
{
    m_preview.mapping = mapping;
    m_source->setText(message.isEmpty()
                          ? tr("Choose what each column means. Columns without a meaning are not taken over.")
                          : message);
    showMapping();
}

void SheetPreviewPage::showMapping()
{
    for (size_t column = 0; column < m_choices.size(); ++column) {
        const auto field = m_preview.mapping.field(static_cast<int>(column));
        m_choices[column]->setCurrentIndex(field ? static_cast<int>(*field) + 1 : 0);
    }
    Q_EMIT mappingChanged();
}

} // namespace hauspost
