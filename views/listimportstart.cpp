#include "views/listimportstart.h"

#include "models/base/errortext.h"
#include "models/exchange/csvwriter.h"
#include "views/emptystate.h"
#include "views/prompts.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

ListImportStart::ListImportStart(Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_prompts(prompts),
      m_what(new EmptyState(this)),
      m_paste(new QPushButton(tr("&Paste Cells (Ctrl+V)"), this)),
      m_example(new QPushButton(tr("Save an &Example List…"), this))
{
    m_what->setContent(QStringLiteral("list"), tr("Take over contact data from a list"),
                       tr("Choose a file (CSV, XLSX, ODS) or drop it here, or copy the cells in Excel or LibreOffice "
                          "and paste them with Ctrl+V. E-mail addresses, salutations, postal addresses and consents "
                          "are taken over; you see every change before anything is queued."),
                       tr("Choose &File…"));
    auto *ways = new QHBoxLayout;
    ways->addStretch();
    for (QPushButton *button : {m_paste, m_example}) {
        button->setAutoDefault(false);
        ways->addWidget(button);
    }
    ways->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_what, 1);
    layout->addLayout(ways);
    layout->addWidget(makeExample());
    auto *keys = new QShortcut(QKeySequence::Paste, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ListImportStart::pasteRequested);
    connect(m_what, &EmptyState::buttonClicked, this, &ListImportStart::fileRequested);
    connect(m_paste, &QPushButton::clicked, this, &ListImportStart::pasteRequested);
    connect(m_example, &QPushButton::clicked, this, &ListImportStart::saveExample);
}

TableData ListImportStart::example()
{
    TableData list;
    // Names that the import knows, see ColumnMapping::guessed(): a translation must be among them too.
    for (const QString &name : {tr("Key"), tr("Property"), tr("Unit no."), tr("Name"), tr("E-mail"), tr("Salutation"),
                                tr("Consent date"), tr("Consent source")}) {
        list.columns.push_back({name});
    }
    list.rows = {{QStringLiteral("0012"), QStringLiteral("100000001"), QStringLiteral("1"),
                  QStringLiteral("Beispiel, Anna"), QStringLiteral("anna.beispiel@example.org"), QStringLiteral("Frau"),
                  QStringLiteral("2026-03-01"), tr("Form of March 2026, folder 3")},
                 {QString(), QStringLiteral("100000001"), QStringLiteral("2"), QStringLiteral("Muster, Otto"),
                  QStringLiteral("otto.muster@example.org"), QStringLiteral("Herr"), QString(), QString()}};
    return list;
}

QWidget *ListImportStart::makeExample()
{
    const TableData list = example();
    const int rows = static_cast<int>(list.rows.size());
    auto *table = new QTableWidget(rows, static_cast<int>(list.columns.size()), this);
    table->setAccessibleName(tr("Example of a list"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    QStringList names;
    for (const TableData::Column &column : list.columns) {
        names << column.name;
    }
    table->setHorizontalHeaderLabels(names);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            table->setItem(
                row, column,
                new QTableWidgetItem(cellText(list.rows[static_cast<size_t>(row)][static_cast<size_t>(column)])));
        }
    }
    table->resizeColumnsToContents();
    constexpr int room = 24; // a scroll bar below
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + table->verticalHeader()->length() + room);
    auto *frame = new QWidget(this);
    auto *text = new QLabel(tr("For example like this. Whom a row is about is said by the key, or by property, unit "
                               "and name; columns that you do not have are left out."),
                            frame);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(text);
    layout->addWidget(table);
    return frame;
}

void ListImportStart::saveExample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto file = m_prompts.saveFileAs(tr("Save an Example List"), QDir(folder).filePath(tr("Example list.csv")),
                                           tr("CSV lists (*.csv)"), QStringLiteral(".csv"));
    if (!file) {
        return;
    }
    NoProgress nobody;
    const auto saved = writeCsv(example(), *file, nobody);
    Q_EMIT exampleSaved(*file, saved ? QString() : errorText(saved.error()));
}

} // namespace hauspost
