#include "views/contactplanpage.h"

#include "models/tables/filterproxy.h"
#include "models/usecases/contactreasontext.h"
#include "views/candidatepane.h"
#include "views/datatable.h"
#include "views/tableexport.h"
#include "views/tabletools.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <functional>
#include <iterator>

namespace hauspost {

namespace {

using Kind = ContactPlan::Kind;

ContactTableRow tableRow(const ContactPlan::Row &row)
{
    const QString name = row.source.text(ContactField::Name).simplified();
    ContactTableRow shown;
    shown.row = row.source.row;
    shown.kind = contactKindText(row.kind);
    shown.resident = row.occupancy    ? displayName(*row.occupancy->resident)
                     : name.isEmpty() ? row.source.text(ContactField::Key)
                                      : name;
    shown.changes = contactChangesText(row);
    shown.remark = contactRemarksText(row);
    shown.isOn = row.isOn;
    shown.isWarning = !row.remarks.empty();
    return shown;
}

std::vector<ContactTableRow> textsOf(const ContactPlan &plan)
{
    std::vector<ContactTableRow> texts;
    texts.reserve(plan.rows.size());
    std::transform(plan.rows.begin(), plan.rows.end(), std::back_inserter(texts), tableRow);
    return texts;
}

} // namespace

ContactPlanPage::ContactPlanPage(TableExport &out, QWidget *parent)
    : QWidget(parent),
      m_counts(new QLabel(this)),
      m_kind(new QComboBox(this)),
      m_table(new DataTable(m_rows, {{60, 105, 150, 190, 280, 0}, 0}, nullptr, QString(), this)),
      m_tools(new TableTools(*m_table, out, nullptr,
                             {[] { return tr("What the list changes"); },
                              [this] {
                                  return QStringList{m_counts->text(), m_kind->currentText()};
                              },
                              {},
                              {},
                              tr("Changes of contact data"),
                              QString(),
                              {static_cast<int>(ContactColumn::Kind)}},
                             this)),
      m_sides(new CandidatePane(this)),
      m_toggle(new QPushButton(tr("&Take over / leave out"), this)),
      m_suggestion(new QPushButton(tr("Use the &suggested address"), this)),
      m_forAll(new QPushButton(tr("For &all conflicts"), this)),
      m_nextOpen(new QPushButton(tr("&Next open row"), this))
{
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_kind->setAccessibleName(tr("Which rows are shown"));
    m_table->setAccessibleName(tr("What the list changes"));
    m_table->proxy().setCopies([this] { return copyOf(m_rows); });
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(m_sides);
    constexpr int tableShare = 3;
    constexpr int sidesShare = 2;
    halves->setStretchFactor(0, tableShare);
    halves->setStretchFactor(1, sidesShare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_counts);
    layout->addWidget(makeTools());
    layout->addWidget(halves, 1);
    makeKeys();
    connectParts();
}

QWidget *ContactPlanPage::makeTools()
{
    m_kind->addItem(tr("All rows"));
    for (const Kind kind :
         {Kind::Fresh, Kind::Changed, Kind::Unchanged, Kind::Doubtful, Kind::Conflict, Kind::LeftOut, Kind::Bad}) {
        m_kind->addItem(contactKindText(kind), static_cast<int>(kind));
    }
    auto *menu = new QMenu(m_forAll);
    menu->addAction(tr("Take the &list's values"), this, [this] { chooseValuesForAll(ContactDecision::Values::List); });
    menu->addAction(tr("Keep the &desk's values"), this, [this] { chooseValuesForAll(ContactDecision::Values::Desk); });
    m_forAll->setMenu(menu);
    auto *tools = new QWidget(this);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(&m_tools->button());
    layout->addStretch();
    for (QPushButton *button : {m_nextOpen, m_toggle, m_suggestion, m_forAll}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    return tools;
}

void ContactPlanPage::makeKeys()
{
    const auto onKey = [this](int key, const std::function<void(size_t)> &act) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_table);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (const auto index = current()) {
                act(*index);
            }
        });
    };
    constexpr int digits = 9;
    for (int digit = 0; digit <= digits; ++digit) {
        const auto candidate = digit == 0 ? std::nullopt : std::optional(static_cast<size_t>(digit - 1));
        onKey(Qt::Key_0 + digit, [this, candidate](size_t index) { decide(index, candidate); });
    }
    onKey(Qt::Key_L, [this](size_t index) { chooseValues(index, ContactDecision::Values::List); });
    onKey(Qt::Key_D, [this](size_t index) { chooseValues(index, ContactDecision::Values::Desk); });
    onKey(Qt::Key_Space, [this](size_t index) { toggle(index); });
}

void ContactPlanPage::connectParts()
{
    const auto onCurrent = [this](void (ContactPlanPage::*act)(size_t)) {
        if (const auto index = current()) {
            (this->*act)(*index);
        }
    };
    connect(m_kind, &QComboBox::activated, this, &ContactPlanPage::showRows);
    connect(m_toggle, &QPushButton::clicked, this, [onCurrent] { onCurrent(&ContactPlanPage::toggle); });
    connect(m_suggestion, &QPushButton::clicked, this, [onCurrent] { onCurrent(&ContactPlanPage::useSuggestion); });
    connect(m_nextOpen, &QPushButton::clicked, this, &ContactPlanPage::goToNextOpen);
    connect(m_table, &DataTable::rowOpened, this, [onCurrent] { onCurrent(&ContactPlanPage::toggle); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContactPlanPage::showCurrent);
    connect(m_sides, &CandidatePane::candidateChosen, this, [this](std::optional<size_t> candidate) {
        if (const auto index = current()) {
            decide(*index, candidate);
        }
    });
    connect(m_sides, &CandidatePane::valuesChosen, this, [this](ContactDecision::Values values) {
        if (const auto index = current()) {
            chooseValues(*index, values);
        }
    });
}

ContactsShown contactsShown(ContactsPlanned planned, const std::vector<int> &columns)
{
    ContactsShown shown{std::move(planned), {}, {}};
    shown.texts = textsOf(shown.planned.plan);
    ContactTable table; // of this thread
    table.replaceRows(shown.texts);
    shown.index = indexOfTable(table, columns);
    return shown;
}

void ContactPlanPage::showPlan(ContactsShown shown, const ContactDecisions &decisions)
{
    m_planned = std::move(shown.planned);
    m_kind->setCurrentIndex(0);
    m_table->setCurrentIndex({});
    m_texts = std::move(shown.texts);
    noteDuplicates();
    m_table->proxy().changeSource(std::move(shown.index), [this] { m_rows.replaceRows(m_texts); });
    if (decisions.empty()) {
        showRows();
    } else {
        m_planned.planner->redecide(m_planned.plan, decisions);
        renewAll();
    }
    if (!goToOpenFrom(0) && !m_planned.plan.rows.empty()) {
        m_table->selectRow(QString::number(m_planned.plan.rows.front().source.row));
    }
    m_table->setFocus();
}

QString ContactPlanPage::countsText() const
{
    const ContactPlan &plan = m_planned.plan;
    const int open = plan.countOpen();
    const int waiting = plan.count(Kind::Doubtful) + plan.count(Kind::Conflict) - open;
    QStringList texts{tr("%Ln resident(s) to change.", nullptr, plan.countOn()),
                      tr("%Ln row(s) as on record.", nullptr, plan.count(Kind::Unchanged)),
                      tr("%Ln row(s) need your decision; without it they are left out.", nullptr, open),
                      tr("%Ln row(s) cannot be used.", nullptr, plan.count(Kind::Bad) + waiting)};
    if (m_planned.notes.contains(SheetNote::MergedCells)) {
        texts << tr("The list has merged cells: their value counts in the first row only.");
    }
    return texts.join(u' ');
}

void ContactPlanPage::renewAll()
{
    m_texts = textsOf(m_planned.plan);
    noteDuplicates();
    showRows();
}

void ContactPlanPage::noteDuplicates()
{
    const auto &rows = m_planned.plan.rows;
    m_isDuplicate.assign(rows.size(), false);
    std::transform(rows.begin(), rows.end(), m_isDuplicate.begin(),
                   [](const ContactPlan::Row &row) { return row.has(ContactPlan::Reason::Duplicate); });
}

void ContactPlanPage::renew(size_t index)
{
    const auto &rows = m_planned.plan.rows;
    for (size_t at = 0; at < rows.size(); ++at) {
        const bool isDuplicate = rows[at].has(ContactPlan::Reason::Duplicate);
        if (at == index || isDuplicate || m_isDuplicate[at]) {
            m_texts[at] = tableRow(rows[at]);
            m_isDuplicate[at] = isDuplicate;
        }
    }
    showRows();
}

void ContactPlanPage::showRows()
{
    const QVariant only = m_kind->currentData();
    std::vector<ContactTableRow> rows;
    for (size_t at = 0; at < m_texts.size(); ++at) {
        if (!only.isValid() || only.toInt() == static_cast<int>(m_planned.plan.rows[at].kind)) {
            rows.push_back(m_texts[at]);
        }
    }
    m_rows.replaceRows(std::move(rows));
    m_counts->setText(countsText());
    showCurrent();
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

void ContactPlanPage::showCurrent()
{
    const auto index = current();
    const ContactPlan &plan = m_planned.plan;
    const ContactPlan::Row *row = index ? &plan.rows[*index] : nullptr;
    m_sides->showRow(row);
    m_toggle->setEnabled(row != nullptr && row->canBeOn());
    m_suggestion->setEnabled(row != nullptr && !row->suggestion.isEmpty());
    m_nextOpen->setEnabled(plan.countOpen() > 0);
    m_forAll->setEnabled(std::any_of(plan.rows.begin(), plan.rows.end(), [](const ContactPlan::Row &one) {
        return one.has(ContactPlan::Reason::EditedByHand) || one.decision.values != ContactDecision::Values::Open;
    }));
}

bool ContactPlanPage::goToNextOpen()
{
    const auto index = current();
    return goToOpenFrom(index ? *index + 1 : 0);
}

bool ContactPlanPage::goToOpenFrom(size_t from)
{
    const auto &rows = m_planned.plan.rows;
    for (size_t step = 0; step < rows.size(); ++step) {
        const ContactPlan::Row &row = rows[(from + step) % rows.size()];
        if (row.needsDecision() && m_table->selectRow(QString::number(row.source.row))) {
            return true;
        }
    }
    return false;
}

/// A row that is decided is left for the next one; one that still needs something stays.
void ContactPlanPage::goOnFrom(size_t index)
{
    const bool isSettled = !m_planned.plan.rows.at(index).needsDecision();
    renew(index);
    if (isSettled) {
        (void)goToNextOpen();
    }
}

void ContactPlanPage::toggle(size_t index)
{
    m_planned.planner->setOn(m_planned.plan, index, !m_planned.plan.rows.at(index).isOn);
    renew(index);
}

void ContactPlanPage::decide(size_t index, std::optional<size_t> candidate)
{
    const size_t candidates = m_planned.plan.rows.at(index).candidates.size();
    if (candidates > 0 && candidate.value_or(0) < candidates) {
        m_planned.planner->decide(m_planned.plan, index, candidate);
        goOnFrom(index);
    }
}

void ContactPlanPage::chooseValues(size_t index, ContactDecision::Values values)
{
    if (m_planned.plan.rows.at(index).hasValuesToChoose()) {
        m_planned.planner->chooseValues(m_planned.plan, index, values);
        goOnFrom(index);
    }
}

void ContactPlanPage::chooseValuesForAll(ContactDecision::Values values)
{
    m_planned.planner->chooseValuesForAll(m_planned.plan, values);
    renewAll();
}

void ContactPlanPage::useSuggestion(size_t index)
{
    m_planned.planner->useSuggestion(m_planned.plan, index);
    renew(index);
}

} // namespace hauspost
