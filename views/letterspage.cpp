#include "views/letterspage.h"

#include "models/base/errortext.h"
#include "models/tables/filterproxy.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/filterfield.h"
#include "views/icons.h"
#include "views/letterruns.h"
#include "views/letterscontroller.h"
#include "views/protocolbutton.h"
#include "views/runletters.h"
#include "views/tableexport.h"
#include "views/tabletools.h"

#include <QtCore/QEvent>
#include <QtCore/QSettings>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>

namespace hauspost {

namespace {

const DataTable::Layout batchLayout{{90, 160, 100, 320, 0}, static_cast<int>(BatchColumn::Number)};
const QString splitterKey = QStringLiteral("window/letterRuns");

} // namespace

LettersPage::LettersPage(LetterRuns &runs, LettersController &letters, TableExport &out, QSettings *settings,
                         QWidget *parent)
    : Page(parent),
      m_runs(runs),
      m_letters(letters),
      m_settings(settings),
      m_back(new QToolButton(this)),
      m_title(new QLabel(this)),
      m_filter(new FilterField(this)),
      m_number(new QLineEdit(this)),
      m_protocol(new ProtocolButton(runs, out, this)),
      m_batchTable(new DataTable(m_batches, batchLayout, settings, QStringLiteral("columns/batches"), this)),
      m_batchTools(new TableTools(
          *m_batchTable, out, settings,
          {[] { return tr("Letter runs"); },
           [this] {
               return m_filter->text().isEmpty() ? QStringList() : QStringList{tr("Filter: %1").arg(m_filter->text())};
           },
           [this] {
               return QVariantMap{{filterKey, m_filter->text()}};
           },
           [this](const QVariantMap &state) { m_filter->setText(state.value(filterKey).toString()); },
           tr("Letter runs"),
           QStringLiteral("views/batches"),
           {static_cast<int>(BatchColumn::State), static_cast<int>(BatchColumn::Target)}},
          this)),
      m_runLetters(new RunLetters(runs, letters, out, settings, this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_empty(new EmptyState(this)),
      m_body(new QStackedLayout)
{
    setProperty("helpPage", QStringLiteral("letters"));
    buildHead();
    m_splitter->addWidget(m_batchTable);
    m_splitter->addWidget(m_runLetters);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({220, 440});
    m_splitter->setStretchFactor(1, 1);
    if (settings) {
        m_splitter->restoreState(settings->value(splitterKey).toByteArray());
    }
    m_body->addWidget(m_splitter);
    m_body->addWidget(m_empty);
    connectParts();
    setTabOrder(m_back, m_filter);
    setTabOrder(m_filter, m_number);
    setTabOrder(m_number, m_protocol);
    setTabOrder(m_protocol, &m_batchTools->button());
    setTabOrder(&m_batchTools->button(), m_batchTable);
    setFocusProxy(m_batchTable);
    updateIcons();
    retranslateUi();
}

void LettersPage::buildHead()
{
    constexpr int backSide = 34;
    constexpr int numberWidth = 250;
    QFont titleFont = font();
    titleFont.setBold(true);
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.35);
    m_title->setFont(titleFont);
    m_back->setAutoRaise(true);
    m_back->setFixedSize(backSide, backSide);
    m_number->setFixedWidth(numberWidth);
    m_number->setMinimumHeight(backSide);
    m_number->setClearButtonEnabled(true);
    m_protocol->setMinimumHeight(backSide);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 14, 20, 14);
    head->setSpacing(12);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_filter, 1);
    head->addWidget(m_number);
    head->addWidget(m_protocol);
    head->addWidget(&m_batchTools->button());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_body, 1);
}

void LettersPage::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, &LettersPage::backRequested);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_batchTable->proxy().setFilter(text);
        showOtherBatch(); // no row, no signal
    });
    connect(m_filter, &FilterField::leaveRequested, this, &LettersPage::focusContent);
    connect(m_number, &QLineEdit::returnPressed, this, [this] { find(m_number->text()); });
    connect(m_protocol, &ProtocolButton::failed, &m_letters, &LettersController::showError);
    connect(m_batchTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LettersPage::showOtherBatch);
    connect(m_batchTable, &DataTable::rowOpened, this, [this] { m_runLetters->table().setFocus(); });
    connect(&m_letters, &LettersController::logChanged, this, &LettersPage::reload);
}

void LettersPage::reload()
{
    m_reading.ask(m_runs.batches().future,
                  [this](Result<std::vector<LetterBatch>> batches) { showBatches(std::move(batches)); });
}

bool LettersPage::isReading() const
{
    return m_reading.isWaiting() || m_runLetters->isReading();
}

void LettersPage::showBatches(Result<std::vector<LetterBatch>> batches)
{
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
    m_protocol->setBatch(batch ? std::optional(batch->number) : std::nullopt);
    m_runLetters->setBatch(batch ? std::optional(*batch) : std::nullopt);
}

/// Each keystroke of the filter takes the rows away and brings them back: the run in sight is not read again for that.
void LettersPage::showOtherBatch()
{
    const LetterBatch *batch = currentBatch();
    if (m_runLetters->batchNumber() != (batch ? std::optional(batch->number) : std::nullopt)) {
        showBatch();
    }
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
    m_filter->clear();
    m_batchTable->proxy().setAllGroupsClosed(false);
    m_batchTable->selectRow(QString::number(number->batch));
    return m_runLetters->find(*number);
}

const LetterBatch *LettersPage::currentBatch() const
{
    const QModelIndex index = m_batchTable->sourceIndex(m_batchTable->currentIndex());
    return index.isValid() ? &m_batches.rowAt(index.row()) : nullptr;
}

bool LettersPage::isAmongLetters() const
{
    const QWidget *focus = focusWidget();
    return focus && (focus == m_runLetters || m_runLetters->isAncestorOf(focus));
}

TableTools *LettersPage::tableTools() const
{
    return isAmongLetters() ? &m_runLetters->tools() : m_batchTools;
}

void LettersPage::focusContent()
{
    m_batchTable->setFocus(Qt::OtherFocusReason);
}

void LettersPage::focusFilter()
{
    FilterField &field = isAmongLetters() ? m_runLetters->filter() : *m_filter;
    field.setFocus(Qt::ShortcutFocusReason);
    field.selectAll();
}

void LettersPage::saveState() const
{
    m_batchTable->saveColumns();
    m_runLetters->saveState();
    if (m_settings) {
        m_settings->setValue(splitterKey, m_splitter->saveState());
    }
}

void LettersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_batches.retranslate();
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
    m_filter->setPlaceholderText(tr("Filter the runs"));
    m_filter->setAccessibleName(tr("Filter the runs"));
    m_number->setPlaceholderText(tr("Letter no., e.g. 0012-0034"));
    m_number->setAccessibleName(tr("Number of a letter"));
    m_number->setToolTip(tr("Typed or scanned, then Enter: shows the letter."));
    m_protocol->retranslateUi();
    m_batchTools->retranslateUi();
    m_runLetters->retranslateUi();
    m_batchTable->setAccessibleName(tr("Letter runs"));
}

void LettersPage::updateIcons()
{
    m_back->setIcon(tintedIcon(QStringLiteral("back"), palette()));
}

} // namespace hauspost
