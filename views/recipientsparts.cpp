// The parts of the list before letters: what RecipientsDialog is built of.

#include "models/tables/filterproxy.h"
#include "views/datatable.h"
#include "views/lettertargetchoice.h"
#include "views/recipientsdialog.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>

namespace hauspost {

namespace {

/// The rows stand as the letters will lie, until the user wants them otherwise.
const DataTable::Layout recipientLayout{{112, 85, 95, 200, 320, 0}, -1};
const DataTable::Layout leftOutLayout{{112, 85, 95, 180, 220, 0}, -1};

/// A table, with a line above it: what filters it, and what is done to its selection.
QWidget *tablePage(DataTable &table, QWidget *filter, QPushButton &button)
{
    auto *page = new QWidget;
    auto *line = new QHBoxLayout;
    line->setContentsMargins(10, 8, 10, 8);
    if (filter) {
        line->addWidget(filter);
    }
    line->addStretch();
    line->addWidget(&button);
    button.setAutoDefault(false);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(&table, 1);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    return page;
}

} // namespace

QWidget *RecipientsDialog::buildHead()
{
    constexpr int barHeight = 6;
    auto *head = new QWidget(this);
    m_summary = new QLabel(head);
    m_summary->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.25);
    m_summary->setFont(bold);
    m_remarks = new QLabel(head);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setWordWrap(true);
    m_bar = new QProgressBar(head);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    m_bar->setAccessibleName(tr("The list is being prepared"));
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_summary);
    layout->addWidget(m_remarks);
    layout->addWidget(m_bar);
    return head;
}

QWidget *RecipientsDialog::buildSwitches()
{
    constexpr int defaultDays = 30;
    constexpr int mostDays = 999;
    auto *switches = new QWidget(this);
    m_future = new QCheckBox(tr("Also residents who move in &later"), switches);
    m_skip = new QCheckBox(tr("Leave out those &written to in the last"), switches);
    m_days = new QSpinBox(switches);
    m_days->setRange(1, mostDays);
    m_days->setValue(defaultDays);
    m_days->setSuffix(QStringLiteral(" ") + tr("days"));
    m_days->setAccessibleName(tr("Days since the last letter"));
    m_days->setEnabled(false);
    auto *layout = new QHBoxLayout(switches);
    layout->setContentsMargins(0, 0, 0, 0);
    if (m_selection.again()) {
        switches->hide(); // the letters are chosen already, with their places
    } else {
        m_sequence = new QComboBox(switches);
        m_sequence->addItem(tr("Property and unit"));
        m_sequence->addItem(tr("Postal code, street, house, floor"));
        auto *label = new QLabel(tr("&Order:"), switches);
        label->setBuddy(m_sequence);
        layout->addWidget(label);
        layout->addWidget(m_sequence);
        layout->addSpacing(28);
        connect(m_sequence, &QComboBox::currentIndexChanged, this, &RecipientsDialog::prepare);
    }
    layout->addWidget(m_future);
    layout->addSpacing(28);
    layout->addWidget(m_skip);
    layout->addWidget(m_days);
    layout->addStretch();
    connect(m_future, &QCheckBox::toggled, this, &RecipientsDialog::prepare);
    connect(m_skip, &QCheckBox::toggled, m_days, &QSpinBox::setEnabled);
    connect(m_skip, &QCheckBox::toggled, this, &RecipientsDialog::prepare);
    connect(m_days, &QSpinBox::valueChanged, this, &RecipientsDialog::prepare);
    return switches;
}

QWidget *RecipientsDialog::buildRecipientsPage()
{
    m_recipientsView = new DataTable(m_recipients, recipientLayout, nullptr, {}, m_tabs);
    m_recipientsView->setAccessibleName(tr("Recipients"));
    m_takeOff = new QPushButton(tr("Take &off the list"));
    m_takeOff->setToolTip(tr("The selected residents get no letter this time (Del)."));
    m_takeOff->setShortcut(QKeySequence(Qt::Key_Delete));
    connect(m_takeOff, &QPushButton::clicked, this, &RecipientsDialog::takeOffSelected);
    return tablePage(*m_recipientsView, nullptr, *m_takeOff);
}

QWidget *RecipientsDialog::buildLeftOutPage()
{
    m_leftOutView = new DataTable(m_leftOut, leftOutLayout, nullptr, {}, m_tabs);
    m_leftOutView->setAccessibleName(tr("Without a letter"));
    m_reasons = new QComboBox;
    m_reasons->setAccessibleName(tr("Why no letter"));
    m_putBack = new QPushButton(tr("Put &back on the list"));
    connect(m_reasons, &QComboBox::currentIndexChanged, this, &RecipientsDialog::filterByReason);
    connect(m_putBack, &QPushButton::clicked, this, &RecipientsDialog::putBackSelected);
    return tablePage(*m_leftOutView, m_reasons, *m_putBack);
}

QWidget *RecipientsDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    m_target = new LetterTargetChoice(foot);
    //: Vorschau …
    m_preview = new QPushButton(tr("Pre&view…"), foot);
    m_preview->setAutoDefault(false);
    m_tools = new QPushButton(tr("List"), foot);
    m_tools->setToolTip(tr("Export or print who gets a letter, and who does not and why"));
    m_tools->setAutoDefault(false);
    m_tools->hide(); // until offerTools()
    auto *buttons = new QDialogButtonBox(foot);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    constexpr QSize roomy(170, 32);
    m_save->setMinimumSize(roomy);
    m_preview->setMinimumHeight(roomy.height());
    m_tools->setMinimumHeight(roomy.height());
    cancel->setMinimumHeight(roomy.height());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_preview, &QPushButton::clicked, this, &RecipientsDialog::preview);
    connect(m_target, &LetterTargetChoice::changed, this, &RecipientsDialog::updateSummary);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_target);
    layout->addStretch();
    layout->addWidget(m_tools);
    layout->addWidget(m_preview);
    layout->addWidget(buttons);
    return foot;
}

} // namespace hauspost
