#include "views/letterspage.h"

#include "models/base/errortext.h"
#include "models/tables/filterproxy.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/icons.h"
#include "views/letterruns.h"
#include "views/letterscontroller.h"

#include <QtCore/QEvent>
#include <QtCore/QSettings>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>

#include <numeric>

namespace hauspost {

namespace {

const DataTable::Layout batchLayout{{90, 160, 100, 320, 0}, static_cast<int>(BatchColumn::Number)};
const DataTable::Layout letterLayout{{125, 115, 85, 240, 170, 110, 0}, static_cast<int>(DispatchColumn::Number)};
const QString splitterKey = QStringLiteral("window/letterRuns");
/// In the order of the buttons.
constexpr std::array buttonSteps{LetterStep::Print, LetterStep::Post, LetterStep::HandOver, LetterStep::Return,
                                 LetterStep::TakeBack};

} // namespace

LettersPage::LettersPage(LetterRuns &runs, LettersController &letters, QSettings *settings, QWidget *parent)
    : Page(parent),
      m_runs(runs),
      m_letters(letters),
      m_settings(settings),
      m_back(new QToolButton(this)),
      m_title(new QLabel(this)),
      m_number(new QLineEdit(this)),
      m_range(new QLineEdit(this)),
      m_scope(new QLabel(this)),
      m_batchTable(new DataTable(m_batches, batchLayout, settings, QStringLiteral("columns/batches"), this)),
      m_letterTable(new DataTable(m_dispatched, letterLayout, settings, QStringLiteral("columns/dispatch"), this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_empty(new EmptyState(this)),
      m_body(new QStackedLayout)
{
    m_letterTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    buildHead();
    m_splitter->addWidget(m_batchTable);
    m_splitter->addWidget(buildLetters());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({220, 440});
    m_splitter->setStretchFactor(1, 1);
    if (settings) {
        m_splitter->restoreState(settings->value(splitterKey).toByteArray());
    }
    m_body->addWidget(m_splitter);
    m_body->addWidget(m_empty);
    connectParts();
    setFocusProxy(m_batchTable);
    updateIcons();
    retranslateUi();
}

void LettersPage::buildHead()
{
    constexpr int backSide = 34;
    constexpr int numberWidth = 320;
    QFont titleFont = font();
    titleFont.setBold(true);
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.35);
    m_title->setFont(titleFont);
    m_back->setAutoRaise(true);
    m_back->setFixedSize(backSide, backSide);
    m_number->setMinimumWidth(numberWidth);
    m_number->setMinimumHeight(backSide);
    m_number->setClearButtonEnabled(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 14, 20, 14);
    head->setSpacing(12);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_number);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_body, 1);
}

QWidget *LettersPage::buildLetters()
{
    constexpr int rangeWidth = 190;
    auto *part = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(20, 10, 20, 10);
    line->setSpacing(8);
    m_scope->setTextFormat(Qt::PlainText);
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    m_range->setFixedWidth(rangeWidth);
    m_range->setMinimumHeight(m_number->minimumHeight());
    m_range->setClearButtonEnabled(true);
    line->addWidget(m_scope, 1);
    line->addWidget(m_range);
    for (const LetterStep step : buttonSteps) {
        auto *button = new QPushButton(part);
        button->setMinimumHeight(m_number->minimumHeight());
        m_buttons.at(static_cast<size_t>(step)) = button;
        line->addWidget(button);
    }
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_letterTable, 1);
    return part;
}

void LettersPage::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, &LettersPage::backRequested);
    connect(m_number, &QLineEdit::returnPressed, this, [this] { find(m_number->text()); });
    connect(m_range, &QLineEdit::textChanged, this, &LettersPage::selectRange);
    connect(m_batchTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LettersPage::showBatch);
    connect(m_batchTable, &DataTable::rowOpened, this, [this] { m_letterTable->setFocus(); });
    connect(m_letterTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LettersPage::updateScope);
    connect(&m_letters, &LettersController::logChanged, this, &LettersPage::reload);
    for (const LetterStep step : buttonSteps) {
        connect(&button(step), &QPushButton::clicked, this, [this, step] { act(step); });
    }
}

void LettersPage::reload()
{
    auto batches = m_runs.batches();
    m_body->setCurrentWidget(batches && !batches->empty() ? static_cast<QWidget *>(m_splitter) : m_empty);
    if (!batches) {
        m_empty->setContent(QStringLiteral("warning"), tr("The record of letters cannot be read"),
                            errorText(batches.error()));
    } else if (batches->empty()) {
        m_empty->setContent(QStringLiteral("letters"), tr("No letters were made at this computer yet"),
                            tr("Each run of letters appears here with its number, and what became of it."));
    }
    m_batches.replaceRows(batches ? std::move(*batches) : std::vector<LetterBatch>());
    if (!m_batchTable->currentIndex().isValid()) {
        m_batchTable->setCurrentIndex(m_batchTable->proxy().index(0, 0));
    }
    showBatch();
}

void LettersPage::showBatch()
{
    const LetterBatch *batch = currentBatch();
    const bool isSame =
        batch && !m_dispatched.rows().empty() && m_dispatched.rows().front().letter.number.batch == batch->number;
    auto letters =
        batch ? m_runs.letters(batch->number) : Result<std::vector<LoggedLetter>>(std::vector<LoggedLetter>());
    m_dispatched.replaceRows(letters ? std::move(*letters) : std::vector<LoggedLetter>());
    if (!isSame) {
        m_letterTable->clearSelection();
        m_range->clear();
    }
    updateScope();
}

bool LettersPage::find(const QString &text)
{
    const auto number = LetterNumber::parse(text);
    const auto letter = number ? m_runs.letter(*number)
                               : Result<DispatchedLetter>(fail(ErrorCode::LetterNotFound, {text.simplified()}));
    m_number->selectAll(); // the next one is scanned over it
    if (!letter) {
        m_letters.showError(letter.error());
        return false;
    }
    m_batchTable->selectRow(QString::number(number->batch));
    return m_letterTable->selectRow(number->toString());
}

void LettersPage::selectRange(const QString &text)
{
    const LetterBatch *batch = currentBatch();
    const auto range = batch ? LetterRange::parse(text, batch->letters) : std::nullopt;
    QItemSelection selection;
    if (range) {
        for (int row = 0; row < m_dispatched.rowCount(); ++row) {
            if (range->contains(m_dispatched.rowAt(row).letter.number.position)) {
                const QModelIndex index = m_letterTable->proxy().mapFromSource(m_dispatched.index(row, 0));
                selection.select(index, index);
            }
        }
    }
    m_letterTable->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!selection.isEmpty()) {
        m_letterTable->scrollTo(selection.indexes().constFirst());
    }
}

std::vector<int> LettersPage::chosen() const
{
    std::vector<int> positions;
    const QModelIndexList rows = m_letterTable->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        positions.push_back(m_dispatched.rowAt(m_letterTable->sourceIndex(index).row()).letter.number.position);
    }
    if (positions.empty()) {
        positions.resize(m_dispatched.rows().size());
        std::iota(positions.begin(), positions.end(), 1);
    }
    return positions;
}

QString LettersPage::scope() const
{
    return m_scope->text();
}

void LettersPage::updateScope()
{
    const LetterBatch *batch = currentBatch();
    const auto selected = static_cast<int>(m_letterTable->selectionModel()->selectedRows().size());
    m_scope->setText(!batch         ? QString()
                     : selected > 0 ? tr("%Ln letter(s) selected", nullptr, selected)
                                    : tr("All %Ln letter(s) of the run", nullptr, batch->letters));
    const std::vector<int> positions = chosen();
    for (const LetterStep step : buttonSteps) {
        const bool fits = std::any_of(positions.begin(), positions.end(), [this, step](int position) {
            const auto &rows = m_dispatched.rows();
            const auto index = static_cast<size_t>(position - 1);
            return index < rows.size() && stateAfter(rows[index].letter.state, step).has_value();
        });
        // Handing over and returns are noted letter by letter; a slip on a whole run would be hard to mend.
        const bool needsSelection = step == LetterStep::HandOver || step == LetterStep::Return;
        button(step).setEnabled(batch && fits && (!needsSelection || selected > 0));
    }
}

void LettersPage::act(LetterStep step)
{
    const LetterBatch *batch = currentBatch();
    if (!batch) {
        return;
    }
    const int number = batch->number; // the table changes meanwhile
    if (step == LetterStep::Print) {
        m_letters.printAgain(number, chosen());
    } else {
        m_letters.note(number, chosen(), step);
    }
}

const LetterBatch *LettersPage::currentBatch() const
{
    const QModelIndex index = m_batchTable->sourceIndex(m_batchTable->currentIndex());
    return index.isValid() ? &m_batches.rowAt(index.row()) : nullptr;
}

void LettersPage::focusContent()
{
    m_batchTable->setFocus(Qt::OtherFocusReason);
}

void LettersPage::focusFilter()
{
    m_number->setFocus(Qt::ShortcutFocusReason);
    m_number->selectAll();
}

void LettersPage::saveState() const
{
    m_batchTable->saveColumns();
    m_letterTable->saveColumns();
    if (m_settings) {
        m_settings->setValue(splitterKey, m_splitter->saveState());
    }
}

void LettersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_batches.retranslate();
        m_dispatched.retranslate();
        retranslateUi();
        reload();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
    Page::changeEvent(event);
}

void LettersPage::retranslateUi()
{
    //: Druckaufträge
    m_title->setText(tr("Letter runs"));
    m_back->setToolTip(tr("Back (Esc)"));
    m_back->setAccessibleName(tr("Back"));
    m_number->setPlaceholderText(tr("Number of a letter, for example 0012-0034"));
    m_number->setAccessibleName(tr("Number of a letter"));
    m_number->setToolTip(tr("Typed or scanned, then Enter: shows the letter."));
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
    m_batchTable->setAccessibleName(tr("Letter runs"));
    m_letterTable->setAccessibleName(tr("Letters of the run"));
    updateScope();
}

void LettersPage::updateIcons()
{
    m_back->setIcon(tintedIcon(QStringLiteral("back"), palette()));
    button(LetterStep::Print).setIcon(tintedIcon(QStringLiteral("letters"), palette()));
    button(LetterStep::Post).setIcon(tintedIcon(QStringLiteral("mail"), palette()));
    button(LetterStep::Return).setIcon(tintedIcon(QStringLiteral("renew"), palette()));
}

} // namespace hauspost
