#include "views/runletters.h"

#include "models/tables/filterproxy.h"
#include "models/tables/letterlabels.h"
#include "views/datatable.h"
#include "views/filterfield.h"
#include "views/icons.h"
#include "views/letterruns.h"
#include "views/letterscontroller.h"
#include "views/tableexport.h"
#include "views/tabletools.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QEvent>
#include <QtCore/QSet>
#include <QtCore/QThreadPool>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <utility>

namespace hauspost {

namespace {

const DataTable::Layout letterLayout{
    {125, 115, 85, 110, 150, 240, 170, 110, 0},
    static_cast<int>(DispatchColumn::Number),
    {static_cast<int>(DispatchColumn::Location), static_cast<int>(DispatchColumn::Key)}};
/// In the order of the buttons.
constexpr std::array buttonSteps{LetterStep::Print, LetterStep::Post, LetterStep::HandOver, LetterStep::Return,
                                 LetterStep::TakeBack};

/// A slip in the range is no wish for the whole run.
bool selectsNothing(const QLineEdit &range, const std::vector<int> &selectedRows)
{
    return selectedRows.empty() && !range.text().trimmed().isEmpty();
}

} // namespace

RunLetters::RunLetters(LetterRuns &runs, LettersController &letters, TableExport &out, QSettings *settings,
                       QWidget *parent)
    : QWidget(parent),
      m_runs(runs),
      m_letters(letters),
      m_scope(new QLabel(this)),
      m_filter(new FilterField(this)),
      m_range(new QLineEdit(this)),
      m_upTo(new QPushButton(this)),
      m_rest(new QPushButton(this)),
      m_table(new DataTable(m_model, letterLayout, settings, QStringLiteral("columns/runLetters"), this)),
      m_tools(new TableTools(
          *m_table, out, settings,
          {[this] { return m_batch ? tr("Letters of run %1").arg(batchNumberText(m_batch->number)) : QString(); },
           [this] { return notes(); },
           [this] {
               return QVariantMap{{filterKey, m_filter->text()}};
           },
           [this](const QVariantMap &state) { m_filter->setText(state.value(filterKey).toString()); },
           tr("Letters"),
           QStringLiteral("views/runLetters"),
           {static_cast<int>(DispatchColumn::State), static_cast<int>(DispatchColumn::Property)}},
          this))
{
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->proxy().setCopies([this] { return copyOf(m_model); });
    buildLines();
    connectParts();
    setTabOrder(m_filter, m_range);
    setTabOrder(m_range, m_table);
    setFocusProxy(m_table);
    updateIcons();
}

void RunLetters::buildLines()
{
    constexpr int rangeWidth = 190;
    m_scope->setTextFormat(Qt::PlainText);
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    m_range->setFixedWidth(rangeWidth);
    m_range->setMinimumHeight(m_filter->height());
    m_range->setClearButtonEnabled(true);
    auto *narrowing = new QHBoxLayout;
    narrowing->setContentsMargins(20, 10, 20, 0);
    narrowing->setSpacing(8);
    narrowing->addWidget(m_filter, 1);
    narrowing->addWidget(m_range);
    narrowing->addStretch();
    for (QPushButton *button : {m_upTo, m_rest}) {
        button->setMinimumHeight(m_filter->height());
        narrowing->addWidget(button);
    }
    narrowing->addWidget(&m_tools->button());
    auto *steps = new QHBoxLayout;
    steps->setContentsMargins(20, 8, 20, 10);
    steps->setSpacing(8);
    steps->addWidget(m_scope, 1);
    for (const LetterStep step : buttonSteps) {
        auto *button = new QPushButton(this);
        button->setMinimumHeight(m_filter->height());
        m_buttons.at(static_cast<size_t>(step)) = button;
        steps->addWidget(button);
    }
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(narrowing);
    lines->addLayout(steps);
    lines->addWidget(m_table, 1);
}

void RunLetters::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, &RunLetters::applyFilter);
    connect(m_filter, &FilterField::leaveRequested, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_range, &QLineEdit::textChanged, this, &RunLetters::selectRange);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunLetters::updateScope);
    connect(m_upTo, &QPushButton::clicked, this, &RunLetters::askPrintedUpTo);
    connect(m_rest, &QPushButton::clicked, this, [this] { m_letters.printRest(m_batch->number); });
    for (const LetterStep step : buttonSteps) {
        connect(&button(step), &QPushButton::clicked, this, [this, step] { act(step); });
    }
}

void RunLetters::setBatch(const std::optional<LetterBatch> &batch)
{
    const bool isSame = batch && m_batch && batch->number == m_batch->number;
    m_batch = batch;
    m_wanted.reset();
    m_listing.ask(QtFuture::makeReadyFuture(Listing()), [](const Listing &) {}); // an older one comes too late
    m_reading.ask(batch ? m_runs.letters(batch->number).future
                        : QtFuture::makeReadyFuture(Result<std::vector<LoggedLetter>>(std::vector<LoggedLetter>())),
                  [this, isSame](Result<std::vector<LoggedLetter>> letters) { take(std::move(letters), isSame); });
    if (isReading() && !isSame) {
        show({}, false); // what is there belongs to another run
    }
}

void RunLetters::take(Result<std::vector<LoggedLetter>> letters, bool isSame)
{
    if (!letters) {
        m_letters.showError(letters.error());
    }
    const auto rows =
        std::make_shared<const std::vector<LoggedLetter>>(letters ? std::move(*letters) : std::vector<LoggedLetter>());
    const DispatchTable::Rows before = m_model.sharedRows();
    const std::vector<int> columns = m_table->proxy().arrangedColumns();
    const bool isBig = rows->size() >= FilterProxy::manyRows;
    m_listing.ask(isBig ? QtConcurrent::run([rows, before, columns] { return listing(rows, before, columns); })
                        : QtFuture::makeReadyFuture(listing(rows, before, columns)),
                  [this, isSame](Listing made) { show(std::move(made), isSame); });
}

RunLetters::Listing RunLetters::listing(const DispatchTable::Rows &rows, const DispatchTable::Rows &before,
                                        const std::vector<int> &columns)
{
    DispatchTable table;
    table.replaceRows(before, {});
    const DispatchTable::Changes changes = table.changesTo(*rows);
    table.replaceRows(rows, {});
    return {rows, before, changes, indexOfTable(table, columns)};
}

void RunLetters::show(Listing listing, bool isSame)
{
    const bool hadSelection = m_table->selectionModel()->hasSelection();
    DispatchTable::Rows before = m_model.sharedRows();
    const DispatchTable::Changes changes = listing.before == before ? listing.changes : DispatchTable::Changes();
    m_table->proxy().changeSource(std::move(listing.index),
                                  [&] { m_model.replaceRows(std::move(listing.rows), changes); });
    // To let go of a large run takes as long as to show one.
    QThreadPool::globalInstance()->start([before = std::move(before)] {});
    if (!isSame) {
        m_filter->clear();
        m_table->clearSelection();
        m_range->clear();
    } else if (!hadSelection) {
        m_table->clearSelection(); // see applyFilter()
    }
    if (m_wanted && !isReading()) {
        (void)find(*std::exchange(m_wanted, std::nullopt));
    }
    updateScope();
}

/// What was selected by itself, because a table has a current row, is not chosen.
void RunLetters::applyFilter(const QString &text)
{
    const bool hadSelection = m_table->selectionModel()->hasSelection();
    m_table->proxy().setFilter(text);
    if (!hadSelection) {
        m_table->clearSelection();
    }
    updateScope();
}

bool RunLetters::find(const LetterNumber &number)
{
    if (isReading() && m_batch && m_batch->number == number.batch) {
        m_wanted = number;
        return true;
    }
    m_filter->clear();
    return m_table->selectRow(number.toString());
}

void RunLetters::selectRange(const QString &text)
{
    const auto range = m_batch ? LetterRange::parse(text, m_batch->letters) : std::nullopt;
    const QModelIndex first = m_table->selectWhere([this, &range](const QModelIndex &index) {
        const QModelIndex source = m_table->sourceIndex(index);
        return range && source.isValid() && range->contains(m_model.rowAt(source.row()).letter.number.position);
    });
    if (first.isValid()) {
        m_table->scrollTo(first);
    }
    updateScope(); // also where no letter was selected before
}

std::vector<int> RunLetters::chosen() const
{
    std::vector<int> rows = m_table->selectedSourceRows();
    if (rows.empty() && !selectsNothing(*m_range, rows)) {
        rows = m_table->proxy().matches();
    }
    std::vector<int> positions;
    positions.reserve(rows.size());
    for (const int row : rows) {
        positions.push_back(m_model.rowAt(row).letter.number.position);
    }
    std::sort(positions.begin(), positions.end());
    return positions;
}

QString RunLetters::scope() const
{
    return m_scope->text();
}

QStringList RunLetters::notes() const
{
    QStringList result{m_scope->text()};
    if (!m_filter->text().isEmpty()) {
        result << tr("Filter: %1").arg(m_filter->text());
    }
    return result;
}

void RunLetters::updateScope()
{
    const std::vector<int> chosenRows = m_table->selectedSourceRows();
    const auto selected = static_cast<int>(chosenRows.size());
    const int shown = m_table->proxy().matchCount();
    const bool isSlip = selectsNothing(*m_range, chosenRows);
    const std::vector<int> &rows = selected > 0 || isSlip ? chosenRows : m_table->proxy().matches();
    std::array<bool, static_cast<size_t>(LetterState::Count)> states{}; // that occur; one walk over a large run
    for (const int row : rows) {
        states.at(static_cast<size_t>(m_model.rowAt(row).letter.state)) = true;
    }
    const auto anyState = [&states](const auto &fits) {
        for (size_t state = 0; state < states.size(); ++state) {
            if (states.at(state) && fits(static_cast<LetterState>(state))) {
                return true;
            }
        }
        return false;
    };
    m_scope->setText(!m_batch                     ? QString()
                     : isReading() && shown == 0  ? tr("The letters are being read…")
                     : selected > 0               ? tr("%Ln letter(s) selected", nullptr, selected)
                     : isSlip                     ? tr("“%1” selects no letter").arg(m_range->text().trimmed())
                     : shown < m_model.rowCount() ? tr("%Ln letter(s) shown", nullptr, shown)
                                                  : tr("All %Ln letter(s) of the run", nullptr, shown));
    // In a file no paper jams; where letters of it are missing they were printed again, on paper.
    const bool isPaper = m_batch && m_batch->target.destination == LetterDestination::Printer;
    m_upTo->setEnabled(m_batch && anyState([isPaper](LetterState state) {
                           return isMissing(state) || (isPaper && state == LetterState::Printed);
                       }));
    m_rest->setEnabled(m_batch && m_batch->count(LetterState::Failed) + m_batch->count(LetterState::InJob) > 0);
    for (const LetterStep step : buttonSteps) {
        const bool fits = anyState([step](LetterState state) { return stateAfter(state, step).has_value(); });
        // Handing over and returns are noted letter by letter; a slip on a whole run would be hard to mend.
        const bool needsSelection = step == LetterStep::HandOver || step == LetterStep::Return;
        button(step).setEnabled(m_batch && fits && (!needsSelection || selected > 0));
    }
}

void RunLetters::act(LetterStep step)
{
    if (!m_batch) {
        return;
    }
    const int number = m_batch->number; // the table changes meanwhile
    if (step == LetterStep::Print) {
        m_letters.printAgain(number, chosen());
    } else {
        m_letters.note(number, chosen(), step);
    }
}

void RunLetters::askPrintedUpTo()
{
    PrintedUpToQuestion question{m_batch->number, chosen(), 0};
    const QSet<int> wanted(question.positions.begin(), question.positions.end());
    for (const LoggedLetter &row : m_model.rows()) {
        if (wanted.contains(row.letter.number.position) && !isMissing(row.letter.state)) {
            question.guess = row.letter.number.position;
        }
    }
    m_letters.askPrintedUpTo(question);
}

void RunLetters::saveState() const
{
    m_table->saveColumns();
}

void RunLetters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
    QWidget::changeEvent(event);
}

void RunLetters::retranslateUi()
{
    m_model.retranslate();
    m_filter->setPlaceholderText(tr("Filter by name, unit or state"));
    m_filter->setAccessibleName(tr("Filter the letters of the run"));
    m_range->setPlaceholderText(tr("From–to, e.g. 312-400"));
    m_range->setAccessibleName(tr("Select letters from–to"));
    m_range->setToolTip(tr("Selects these letters of the run; “312-” goes to the last one."));
    //: Erneut drucken …
    button(LetterStep::Print).setText(tr("&Print again…"));
    //: Zur Post gegeben
    button(LetterStep::Post).setText(tr("P&osted"));
    //: Ausgehändigt
    button(LetterStep::HandOver).setText(tr("&Handed over"));
    //: Rückläufer …
    button(LetterStep::Return).setText(tr("&Returned…"));
    //: Zurücknehmen
    button(LetterStep::TakeBack).setText(tr("&Take back"));
    button(LetterStep::TakeBack).setToolTip(tr("The last note was a mistake: the letters count as printed again."));
    //: Gedruckt bis …
    m_upTo->setText(tr("Printed &up to…"));
    m_upTo->setToolTip(tr("After a paper jam: say which letter was the last good one."));
    //: Rest drucken …
    m_rest->setText(tr("Print the r&est…"));
    m_rest->setToolTip(tr("Prints what is missing of this run, under the same numbers."));
    m_table->setAccessibleName(tr("Letters of the run"));
    m_tools->retranslateUi();
    updateScope();
}

void RunLetters::updateIcons()
{
    button(LetterStep::Print).setIcon(tintedIcon(QStringLiteral("letters"), palette()));
    button(LetterStep::Post).setIcon(tintedIcon(QStringLiteral("mail"), palette()));
    button(LetterStep::Return).setIcon(tintedIcon(QStringLiteral("renew"), palette()));
}

} // namespace hauspost
