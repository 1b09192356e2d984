#include "views/candidatepane.h"

#include "models/usecases/contactreasontext.h"
#include "models/usecases/contactsides.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

namespace {

constexpr int fieldColumn = 0;
constexpr int listColumn = 1;
constexpr int firstOnRecord = 2;

} // namespace

CandidatePane::CandidatePane(QWidget *parent)
    : QWidget(parent), m_remarks(new QLabel(this)), m_table(new QTableWidget(this))
{
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setWordWrap(true);
    m_table->setAccessibleName(tr("The row of the list beside what is on record"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_remarks);
    layout->addWidget(m_table);
}

void CandidatePane::showRow(const ContactPlan::Row *row)
{
    m_table->clear();
    m_table->setRowCount(0);
    m_table->setColumnCount(0);
    m_remarks->setText(row == nullptr ? QString() : contactRemarksText(*row));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    if (row == nullptr) {
        return;
    }
    const ContactSides sides = contactSides(*row);
    const bool hasCandidates = !row->candidates.empty();
    m_buttonLines = (hasCandidates ? 1 : 0) + (row->hasValuesToChoose() ? 1 : 0);
    m_table->setColumnCount(firstOnRecord + static_cast<int>(sides.heads.size()));
    m_table->setRowCount(m_buttonLines + static_cast<int>(sides.lines.size()));
    QStringList heads{QString(), tr("Row %1 of the list").arg(row->source.row)};
    for (const QString &head : sides.heads) {
        heads << (hasCandidates ? QStringLiteral("%1: %2").arg(heads.size() - listColumn).arg(head) : tr("On record"));
    }
    m_table->setHorizontalHeaderLabels(heads);
    for (int line = 0; line < static_cast<int>(sides.lines.size()); ++line) {
        const ContactSides::Line &shown = sides.lines[static_cast<size_t>(line)];
        setText(m_buttonLines + line, fieldColumn, shown.field, false);
        setText(m_buttonLines + line, listColumn, shown.listed, false);
        int column = firstOnRecord;
        for (const ContactSides::Cell &cell : shown.onRecord) {
            setText(m_buttonLines + line, column++, cell.text, cell.differs);
        }
    }
    if (hasCandidates) {
        addCandidateButtons(*row, sides.chosen);
    }
    if (row->hasValuesToChoose()) {
        addValueButtons(*row, sides.chosen);
    }
    m_table->resizeRowsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(fieldColumn, QHeaderView::ResizeToContents);
}

void CandidatePane::setText(int line, int column, const QString &text, bool differs)
{
    const QString shown = text.isEmpty() && column >= firstOnRecord ? QStringLiteral("–") : text;
    auto *item = new QTableWidgetItem(differs ? QStringLiteral("≠ ") + shown : shown);
    item->setToolTip(shown.toHtmlEscaped());
    if (differs) {
        QFont bold = font();
        bold.setBold(true);
        item->setFont(bold);
        item->setData(Qt::AccessibleTextRole, tr("differs: %1").arg(shown));
    }
    m_table->setItem(line, column, item);
}

QPushButton *CandidatePane::addButton(int line, int column, const QString &text, bool isChosen)
{
    auto *button = new QPushButton(isChosen ? QStringLiteral("✓ ") + text : text, m_table);
    button->setAutoDefault(false);
    button->setCheckable(true);
    button->setChecked(isChosen);
    m_table->setCellWidget(line, column, button);
    return button;
}

void CandidatePane::addCandidateButtons(const ContactPlan::Row &row, std::optional<size_t> chosen)
{
    setText(0, fieldColumn, tr("Who is it?"), false);
    auto *nobody = addButton(0, listColumn, tr("None of them (0)"), row.kind == ContactPlan::Kind::LeftOut);
    connect(nobody, &QPushButton::clicked, this, [this] { Q_EMIT candidateChosen(std::nullopt); });
    for (size_t candidate = 0; candidate < row.candidates.size(); ++candidate) {
        const int number = static_cast<int>(candidate) + 1;
        constexpr int lastKey = 9;
        const QString text = number <= lastKey ? tr("It is this one (%1)").arg(number) : tr("It is this one");
        auto *button = addButton(0, firstOnRecord + static_cast<int>(candidate), text, chosen == candidate);
        button->setAccessibleName(tr("It is %1").arg(displayName(*row.candidates[candidate].resident)));
        connect(button, &QPushButton::clicked, this, [this, candidate] { Q_EMIT candidateChosen(candidate); });
    }
}

void CandidatePane::addValueButtons(const ContactPlan::Row &row, std::optional<size_t> chosen)
{
    using Values = ContactDecision::Values;
    const int line = m_buttonLines - 1;
    setText(line, fieldColumn, tr("Which values?"), false);
    auto *list = addButton(line, listColumn, tr("Take the list's (L)"), row.decision.values == Values::List);
    auto *desk = addButton(line, firstOnRecord + static_cast<int>(chosen.value_or(0)), tr("Keep these (D)"),
                           row.decision.values == Values::Desk);
    connect(list, &QPushButton::clicked, this, [this] { Q_EMIT valuesChosen(Values::List); });
    connect(desk, &QPushButton::clicked, this, [this] { Q_EMIT valuesChosen(Values::Desk); });
}

} // namespace hauspost
