#include "views/contactplanpage.h"

#include "models/usecases/contactreasontext.h"
#include "views/datatable.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hauspost {

namespace {

using Kind = ContactPlan::Kind;

ContactTableRow tableRow(const ContactPlan::Row &row)
{
    const QString key = row.source.text(ContactField::Key);
    ContactTableRow shown;
    shown.row = row.source.row;
    shown.kind = contactKindText(row.kind);
    shown.resident = row.occupancy   ? displayName(*row.occupancy->resident)
                     : key.isEmpty() ? row.source.text(ContactField::Name).simplified()
                                     : key;
    shown.changes = contactChangesText(row);
    shown.remark = contactRemarksText(row);
    shown.isOn = row.isOn;
    shown.isWarning = !row.remarks.empty();
    return shown;
}

} // namespace

ContactPlanPage::ContactPlanPage(QWidget *parent)
    : QWidget(parent),
      m_counts(new QLabel(this)),
      m_kind(new QComboBox(this)),
      m_table(new DataTable(m_rows, {{60, 110, 120, 190, 300, 0}, 0}, nullptr, QString(), this)),
      m_toggle(new QPushButton(tr("&Take over / leave out"), this)),
      m_decide(new QPushButton(tr("&Decide…"), this)),
      m_suggestion(new QPushButton(tr("Use the &suggested address"), this))
{
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_kind->setAccessibleName(tr("Which rows are shown"));
    m_table->setAccessibleName(tr("What the list changes"));
    m_kind->addItem(tr("All rows"));
    for (const Kind kind : {Kind::Fresh, Kind::Changed, Kind::Unchanged, Kind::Doubtful, Kind::Conflict, Kind::Bad}) {
        m_kind->addItem(contactKindText(kind), static_cast<int>(kind));
    }
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_kind);
    tools->addStretch();
    tools->addWidget(m_toggle);
    tools->addWidget(m_decide);
    tools->addWidget(m_suggestion);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_counts);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
    const auto onCurrent = [this](void (ContactPlanPage::*act)(size_t)) {
        if (const auto index = current()) {
            (this->*act)(*index);
        }
    };
    connect(m_kind, &QComboBox::activated, this, &ContactPlanPage::showRows);
    connect(m_toggle, &QPushButton::clicked, this, [onCurrent] { onCurrent(&ContactPlanPage::toggle); });
    connect(m_suggestion, &QPushButton::clicked, this, [onCurrent] { onCurrent(&ContactPlanPage::useSuggestion); });
    connect(m_decide, &QPushButton::clicked, this, &ContactPlanPage::openCandidates);
    connect(m_table, &DataTable::rowOpened, this, [onCurrent] { onCurrent(&ContactPlanPage::toggle); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContactPlanPage::updateButtons);
}

void ContactPlanPage::showPlan(ContactsPlanned planned)
{
    m_planned = std::move(planned);
    m_kind->setCurrentIndex(0);
    showRows();
}

void ContactPlanPage::showRows()
{
    const QVariant only = m_kind->currentData();
    std::vector<ContactTableRow> rows;
    for (const ContactPlan::Row &row : m_planned.plan.rows) {
        if (!only.isValid() || only.toInt() == static_cast<int>(row.kind)) {
            rows.push_back(tableRow(row));
        }
    }
    m_rows.replaceRows(std::move(rows));
    const ContactPlan &plan = m_planned.plan;
    const int open = plan.count(Kind::Doubtful) + plan.count(Kind::Conflict);
    m_counts->setText(QStringList{tr("%Ln resident(s) to change.", nullptr, plan.countOn()),
                                  tr("%Ln row(s) as on record.", nullptr, plan.count(Kind::Unchanged)),
                                  tr("%Ln row(s) need your decision.", nullptr, open),
                                  tr("%Ln row(s) cannot be used.", nullptr, plan.count(Kind::Bad))}
                          .join(u' '));
    updateButtons();
    Q_EMIT planChanged();
}

std::optional<size_t> ContactPlanPage::current() const
{
    const qint64 number = m_table->currentRowId().toLongLong();
    const auto &rows = m_planned.plan.rows;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [number](const auto &r) { return r.source.row == number; });
    return found == rows.end() ? std::nullopt : std::optional(static_cast<size_t>(std::distance(rows.begin(), found)));
}

void ContactPlanPage::updateButtons()
{
    const auto index = current();
    const ContactPlan::Row *row = index ? &m_planned.plan.rows[*index] : nullptr;
    m_toggle->setEnabled(row != nullptr && row->canBeOn());
    m_decide->setEnabled(row != nullptr && row->kind == Kind::Doubtful && !row->candidates.empty());
    m_suggestion->setEnabled(row != nullptr && !row->suggestion.isEmpty());
}

void ContactPlanPage::toggle(size_t index)
{
    ContactPlan::Row &row = m_planned.plan.rows.at(index);
    if (row.canBeOn()) {
        row.isOn = !row.isOn;
        showRows();
    }
}

void ContactPlanPage::decide(size_t index, size_t candidate)
{
    m_planned.planner->decide(m_planned.plan, index, candidate);
    showRows();
}

void ContactPlanPage::useSuggestion(size_t index)
{
    m_planned.planner->useSuggestion(m_planned.plan, index);
    showRows();
}

void ContactPlanPage::openCandidates()
{
    const auto index = current();
    if (!index) {
        return;
    }
    QMenu menu(this);
    const auto &candidates = m_planned.plan.rows[*index].candidates;
    for (size_t i = 0; i < candidates.size(); ++i) {
        const Occupancy &one = candidates[i];
        const QString text =
            tr("%1, property %2, unit %3").arg(displayName(*one.resident), one.property.number).arg(one.unit.number);
        menu.addAction(QString(text).replace(u'&', QStringLiteral("&&")), this,
                       [this, index, i] { decide(*index, i); });
    }
    menu.exec(m_decide->mapToGlobal(m_decide->rect().bottomLeft()));
}

} // namespace hauspost
