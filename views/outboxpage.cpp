#include "views/outboxpage.h"

#include "models/base/errortext.h"
#include "models/tables/filterproxy.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/filterfield.h"
#include "views/icons.h"
#include "views/outgoingcontroller.h"
#include "views/tableexport.h"
#include "views/tabletools.h"

#include <QtCore/QEvent>
#include <QtCore/QThreadPool>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>

namespace hauspost {

namespace {

const DataTable::Layout outboxLayout{{125, 210, 170, 110, 75, 170, 80, 0}, static_cast<int>(OutboxColumn::State)};

} // namespace

OutboxPage::OutboxPage(OutgoingController &outgoing, TableExport &out, QSettings *settings, QWidget *parent)
    : Page(parent),
      m_outgoing(outgoing),
      m_back(new QToolButton(this)),
      m_title(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_clarify(new QPushButton(this)),
      m_withdraw(new QPushButton(this)),
      m_send(new QPushButton(this)),
      m_table(new DataTable(m_model, outboxLayout, settings, QStringLiteral("columns/outbox"), this)),
      m_filter(new FilterField(this)),
      m_tools(new TableTools(
          *m_table, out, settings,
          {[] { return tr("Outbox"); },
           [this] {
               return m_filter->text().isEmpty() ? QStringList() : QStringList{tr("Filter: %1").arg(m_filter->text())};
           },
           [this] {
               return QVariantMap{{filterKey, m_filter->text()}};
           },
           [this](const QVariantMap &state) { m_filter->setText(state.value(filterKey).toString()); },
           tr("Outbox"),
           QStringLiteral("views/outbox"),
           {static_cast<int>(OutboxColumn::State), static_cast<int>(OutboxColumn::What),
            static_cast<int>(OutboxColumn::Property)}},
          this)),
      m_empty(new EmptyState(this)),
      m_body(new QStackedLayout)
{
    setProperty("helpPage", QStringLiteral("outbox"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->proxy().setCopies([this] { return copyOf(m_model); });
    buildHead();
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    connectParts();
    setTabOrder(m_back, m_clarify);
    setTabOrder(m_clarify, m_withdraw);
    setTabOrder(m_withdraw, m_send);
    setTabOrder(m_send, m_filter);
    setTabOrder(m_filter, m_table);
    setFocusProxy(m_table);
    updateIcons();
    retranslateUi();
}

void OutboxPage::buildHead()
{
    constexpr int backSide = 34;
    QFont titleFont = font();
    titleFont.setBold(true);
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.35);
    m_title->setFont(titleFont);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_back->setAutoRaise(true);
    m_back->setFixedSize(backSide, backSide);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_summary);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 14, 20, 14);
    head->setSpacing(12);
    head->addWidget(m_back);
    head->addLayout(titles, 1);
    for (QPushButton *button : {m_clarify, m_withdraw, m_send}) {
        button->setMinimumHeight(backSide);
        head->addWidget(button);
    }
    auto *narrowing = new QHBoxLayout;
    narrowing->setContentsMargins(20, 0, 20, 10);
    narrowing->setSpacing(12);
    narrowing->addWidget(m_filter, 1);
    narrowing->addStretch();
    narrowing->addWidget(&m_tools->button());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(narrowing);
    layout->addLayout(m_body, 1);
}

void OutboxPage::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, &OutboxPage::backRequested);
    connect(m_send, &QPushButton::clicked, this, &OutboxPage::sendRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &OutboxPage::withdraw);
    connect(m_clarify, &QPushButton::clicked, this, &OutboxPage::clarify);
    connect(m_table, &DataTable::rowOpened, this, &OutboxPage::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OutboxPage::updateButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutboxPage::updateButtons);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->proxy().setFilter(text);
        showWhatIsThere();
        updateButtons();
    });
    connect(m_filter, &FilterField::leaveRequested, this, &OutboxPage::focusContent);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        m_filter->clear();
        m_filter->setFocus();
    });
    connect(&m_outgoing, &OutgoingController::changed, this, [this] {
        m_isStale = !isVisible();
        if (!m_isStale) {
            reload();
        }
    });
}

void OutboxPage::showEvent(QShowEvent *event)
{
    if (m_isStale) {
        reload();
    }
    Page::showEvent(event);
}

void OutboxPage::reload()
{
    m_isStale = false;
    m_reading.ask(m_outgoing.listing(m_model.sharedRows(), m_table->proxy().arrangedColumns()),
                  [this](OutboxListing listing) { show(std::move(listing)); });
    updateSummary();
}

bool OutboxPage::isReading() const
{
    return m_outgoing.isReading() || m_reading.isWaiting();
}

void OutboxPage::show(OutboxListing listing)
{
    OutboxTable::Rows before = m_model.sharedRows();
    const OutboxTable::Changes changes = listing.before == before ? listing.changes : OutboxTable::Changes();
    m_table->proxy().changeSource(std::move(listing.index),
                                  [&] { m_model.replaceRows(std::move(listing.rows), changes); });
    // To let go of so many texts takes as long as to show new ones.
    QThreadPool::globalInstance()->start([before = std::move(before)] {});
    if (!m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_table->proxy().index(0, 0));
    }
    updateSummary();
    updateButtons();
}

void OutboxPage::setSyncState(const std::optional<SyncState> &state)
{
    m_sync = state;
    updateSummary();
    updateButtons();
}

void OutboxPage::focusContent()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void OutboxPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void OutboxPage::saveState() const
{
    m_table->saveColumns();
}

QString OutboxPage::summary() const
{
    return m_summary->text();
}

void OutboxPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        retranslateUi();
        m_isStale = !isVisible();
        if (!m_isStale) {
            reload();
        }
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
    Page::changeEvent(event);
}

void OutboxPage::retranslateUi()
{
    //: Postausgang
    m_title->setText(tr("Outbox"));
    m_back->setToolTip(tr("Back (Esc)"));
    m_back->setAccessibleName(tr("Back"));
    //: Jetzt senden
    m_send->setText(tr("&Send now"));
    //: Zurückziehen
    m_withdraw->setText(tr("&Withdraw"));
    //: Klären …
    m_clarify->setText(tr("&Decide…"));
    constexpr int room = 20;
    for (QPushButton *button : {m_clarify, m_withdraw, m_send}) {
        button->setMinimumWidth(button->sizeHint().width() + room);
    }
    m_filter->setPlaceholderText(tr("Filter by name, state or what it is"));
    m_filter->setAccessibleName(tr("Filter the outbox"));
    m_tools->retranslateUi();
    m_table->setAccessibleName(tr("Outbox"));
    updateSummary();
    updateButtons();
}

void OutboxPage::updateIcons()
{
    m_back->setIcon(tintedIcon(QStringLiteral("back"), palette()));
    m_send->setIcon(tintedIcon(QStringLiteral("outbox"), palette()));
    m_withdraw->setIcon(tintedIcon(QStringLiteral("cross"), palette()));
    m_clarify->setIcon(tintedIcon(QStringLiteral("question"), palette()));
}

QString OutboxPage::cause() const
{
    if (!m_sync) {
        return tr("Not connected to a portal: choose “Connect to portal…” in the menu “File”.");
    }
    if (m_sync->activity == SyncState::Activity::Synchronising) {
        return tr("Talking to the portal…");
    }
    return m_sync->problem ? errorText(*m_sync->problem) : tr("It leaves with the next synchronisation.");
}

void OutboxPage::updateSummary()
{
    QStringList parts;
    if (m_outgoing.needsDecision() > 0) {
        parts << tr("%Ln need(s) your decision.", nullptr, m_outgoing.needsDecision());
    }
    if (m_outgoing.waiting() > 0) {
        parts << tr("%Ln wait(s) for the portal.", nullptr, m_outgoing.waiting()) << cause();
    }
    m_summary->setText(parts.join(u' '));
    m_summary->setVisible(!parts.isEmpty());
    showWhatIsThere();
}

void OutboxPage::showWhatIsThere()
{
    const bool isEmpty = m_model.rows().empty();
    const bool isHidden = m_table->proxy().rowCount() == 0;
    m_body->setCurrentWidget(isHidden ? static_cast<QWidget *>(m_empty) : m_table);
    m_filter->setEnabled(!isEmpty || !m_filter->text().isEmpty());
    if (m_outgoing.problem()) {
        m_empty->setContent(QStringLiteral("warning"), tr("The outbox cannot be read"),
                            errorText(*m_outgoing.problem()));
    } else if (isEmpty && m_reading.isWaiting()) {
        m_empty->setContent(QStringLiteral("hourglass"), tr("Reading the outbox…"), {});
    } else if (isEmpty) {
        m_empty->setContent(QStringLiteral("tick"), tr("Nothing waits"),
                            tr("Everything has reached the portal, and nothing needs your decision."));
    } else if (isHidden) {
        m_empty->setContent(QStringLiteral("search"), tr("No entry matches the filter"),
                            tr("Every word must occur in the row."), tr("Clear filter"));
    }
}

void OutboxPage::updateButtons()
{
    const OutboxRow *row = currentRow();
    const bool isFresh = !selectedFresh().empty();
    m_withdraw->setEnabled(isFresh);
    m_withdraw->setToolTip(isFresh ? tr("Takes back what has not left yet.")
                           : row   ? tr("It has left for the portal already.")
                                   : tr("Nothing is chosen."));
    const bool needsDecision = row && row->entry.needsDecision();
    m_clarify->setEnabled(needsDecision);
    m_clarify->setToolTip(needsDecision ? tr("Shows both sides and asks what to do.")
                                        : tr("Nothing has to be decided here."));
    const bool isBusy = m_sync && m_sync->activity == SyncState::Activity::Synchronising;
    m_send->setEnabled(m_sync && !isBusy && m_outgoing.waiting() > 0);
    m_send->setToolTip(!m_sync                     ? tr("Not connected to a portal.")
                       : isBusy                    ? tr("Talking to the portal…")
                       : m_outgoing.waiting() == 0 ? tr("Nothing waits for the portal.")
                                                   : tr("Sends at once what waits."));
}

const OutboxRow *OutboxPage::currentRow() const
{
    const QModelIndex index = m_table->sourceIndex(m_table->currentIndex());
    return index.isValid() ? &m_model.rowAt(index.row()) : nullptr;
}

std::vector<ActionId> OutboxPage::selectedFresh() const
{
    std::vector<ActionId> ids;
    for (const int at : m_table->selectedSourceRows()) {
        const OutboxEntry &entry = m_model.rowAt(at).entry;
        if (entry.state == OutboxState::Pending && entry.attempts == 0) {
            ids.push_back(entry.action.id);
        }
    }
    return ids;
}

void OutboxPage::withdraw()
{
    if (const auto ids = selectedFresh(); !ids.empty()) {
        m_outgoing.withdraw(ids);
    }
}

void OutboxPage::clarify()
{
    if (const OutboxRow *row = currentRow()) {
        m_outgoing.clarify(OutboxRow(*row)); // a copy: the table changes meanwhile
    }
}

void OutboxPage::openRow()
{
    if (m_clarify->isEnabled()) {
        clarify();
    }
}

} // namespace hauspost
