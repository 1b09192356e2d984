#include "views/outboxpage.h"

#include "models/base/errortext.h"
#include "models/tables/filterproxy.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/icons.h"
#include "views/outgoingcontroller.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>

namespace hauspost {

namespace {

const DataTable::Layout columnLayout{{125, 210, 170, 110, 75, 170, 80, 0}, static_cast<int>(OutboxColumn::State)};

} // namespace

OutboxPage::OutboxPage(OutgoingController &outgoing, QSettings *settings, QWidget *parent)
    : Page(parent),
      m_outgoing(outgoing),
      m_back(new QToolButton(this)),
      m_title(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_clarify(new QPushButton(this)),
      m_withdraw(new QPushButton(this)),
      m_send(new QPushButton(this)),
      m_table(new DataTable(m_model, columnLayout, settings, QStringLiteral("columns/outbox"), this)),
      m_empty(new EmptyState(this)),
      m_body(new QStackedLayout)
{
    setProperty("helpPage", QStringLiteral("outbox"));
    buildHead();
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    connectParts();
    setTabOrder(m_back, m_clarify);
    setTabOrder(m_clarify, m_withdraw);
    setTabOrder(m_withdraw, m_send);
    setTabOrder(m_send, m_table);
    setFocusProxy(m_table);
    updateIcons();
    retranslateUi();
    reload();
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
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
    connect(&m_outgoing, &OutgoingController::changed, this, &OutboxPage::reload);
}

void OutboxPage::reload()
{
    m_model.replaceRows(m_outgoing.outboxRows());
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
        m_model.replaceRows(m_outgoing.outboxRows());
        retranslateUi();
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
    const bool isEmpty = m_model.rows().empty();
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    QStringList parts;
    if (m_outgoing.needsDecision() > 0) {
        parts << tr("%Ln need(s) your decision.", nullptr, m_outgoing.needsDecision());
    }
    if (m_outgoing.waiting() > 0) {
        parts << tr("%Ln wait(s) for the portal.", nullptr, m_outgoing.waiting()) << cause();
    }
    m_summary->setText(parts.join(u' '));
    m_summary->setVisible(!parts.isEmpty());
    if (m_outgoing.problem()) {
        m_empty->setContent(QStringLiteral("warning"), tr("The outbox cannot be read"),
                            errorText(*m_outgoing.problem()));
    } else if (isEmpty) {
        m_empty->setContent(QStringLiteral("tick"), tr("Nothing waits"),
                            tr("Everything has reached the portal, and nothing needs your decision."));
    }
}

void OutboxPage::updateButtons()
{
    const OutboxRow *row = currentRow();
    const bool isFresh = row && row->entry.state == OutboxState::Pending && row->entry.attempts == 0;
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

void OutboxPage::withdraw()
{
    if (const OutboxRow *row = currentRow()) {
        m_outgoing.withdraw(ActionId(row->entry.action.id)); // a copy: the table changes meanwhile
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
