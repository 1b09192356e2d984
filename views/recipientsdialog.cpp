#include "views/recipientsdialog.h"

#include "models/base/errortext.h"
#include "models/tables/filterproxy.h"
#include "models/usecases/eligibilitytext.h"
#include "views/datatable.h"
#include "views/letterpreviewdialog.h"
#include "views/lettertargetchoice.h"

#include <QtCore/QLocale>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>

#include <map>

namespace hauspost {

namespace {

const DataTable::Layout recipientLayout{{112, 85, 95, 200, 320, 0}, 0};
const DataTable::Layout leftOutLayout{{112, 85, 95, 180, 220, 0}, 0};

QString counted(size_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

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

RecipientsDialog::RecipientsDialog(LetterRuns &runs, LetterSelection selection, const QString &scope, QWidget *parent)
    : QDialog(parent), m_runs(runs), m_selection(std::move(selection))
{
    setProperty("helpPage", QStringLiteral("letters"));
    setWindowTitle(tr("Letters for %1").arg(scope));
    resize(1040, 660);
    m_tabs = new QTabWidget(this);
    m_tabs->setAccessibleName(windowTitle());
    m_tabs->addTab(buildRecipientsPage(), QString());
    m_tabs->addTab(buildLeftOutPage(), QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(buildHead());
    layout->addWidget(buildSwitches());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buildFoot());
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RecipientsDialog::finishCheck);
    planAgain();
    m_save->setFocus();
}

RecipientsDialog::~RecipientsDialog()
{
    m_check.cancel();
}

void RecipientsDialog::startWith(const LetterDefaults &defaults)
{
    m_isStarting = true; // one plan for all switches
    const auto *again = m_selection.again();
    m_target->setDestination(again && again->isForPrinter ? LetterDestination::Printer : defaults.kind);
    m_target->setWithIndex(defaults.withIndex);
    if (m_sequence) {
        m_sequence->setCurrentIndex(static_cast<int>(defaults.sequence));
    }
    m_days->setValue(defaults.skipDays);
    m_skip->setChecked(defaults.skipsWritten);
    m_isStarting = false;
    if (m_isStale) {
        planAgain();
    }
}

LetterOrder RecipientsDialog::order() const
{
    return {m_plan, m_target->destination(), m_target->withIndex()};
}

QWidget *RecipientsDialog::buildHead()
{
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
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_summary);
    layout->addWidget(m_remarks);
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
        connect(m_sequence, &QComboBox::currentIndexChanged, this, &RecipientsDialog::planAgain);
    }
    layout->addWidget(m_future);
    layout->addSpacing(28);
    layout->addWidget(m_skip);
    layout->addWidget(m_days);
    layout->addStretch();
    connect(m_future, &QCheckBox::toggled, this, &RecipientsDialog::planAgain);
    connect(m_skip, &QCheckBox::toggled, m_days, &QSpinBox::setEnabled);
    connect(m_skip, &QCheckBox::toggled, this, &RecipientsDialog::planAgain);
    connect(m_days, &QSpinBox::valueChanged, this, &RecipientsDialog::planAgain);
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
    connect(m_reasons, &QComboBox::currentIndexChanged, this,
            [this] { m_leftOutView->proxy().setFilter(m_reasons->currentData().toString()); });
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
    auto *buttons = new QDialogButtonBox(foot);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    constexpr QSize roomy(170, 32);
    m_save->setMinimumSize(roomy);
    m_preview->setMinimumHeight(roomy.height());
    cancel->setMinimumHeight(roomy.height());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_preview, &QPushButton::clicked, this, &RecipientsDialog::preview);
    connect(m_target, &LetterTargetChoice::changed, this, &RecipientsDialog::updateSummary);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_target);
    layout->addStretch();
    layout->addWidget(m_preview);
    layout->addWidget(buttons);
    return foot;
}

LetterRule RecipientsDialog::rule() const
{
    return {m_runs.today(), m_future->isChecked(), m_skip->isChecked() ? std::optional(m_days->value()) : std::nullopt};
}

void RecipientsDialog::planAgain()
{
    if (m_isStale = m_isStarting; m_isStale) {
        return;
    }
    auto plan = m_runs.plan(m_selection, rule());
    m_problem = plan ? std::nullopt : std::optional(plan.error());
    m_plan = plan ? std::move(*plan) : LetterPlan();
    if (m_sequence && m_sequence->currentIndex() == 1) {
        orderLetters(m_plan, LetterSequence::Route);
    }
    // The rows stand as the letters will lie.
    m_recipientsView->sortByColumn(m_sequence && m_sequence->currentIndex() == 0 ? 0 : -1, Qt::AscendingOrder);
    takeOff(m_plan, m_unticked);
    showPlan();
    startCheck();
    updateSummary();
}

void RecipientsDialog::showPlan()
{
    std::vector<LetterRow> recipients;
    recipients.reserve(m_plan.recipients.size());
    for (const Occupancy &occupancy : m_plan.recipients) {
        const QString remark = remarkOf(occupancy);
        recipients.push_back({occupancy, remark, !remark.isEmpty()});
    }
    for (const LetterPlan::Notice &notice : m_plan.notices) {
        LetterRow &row = recipients.at(notice.recipient);
        row.isWarning = true;
        row.remark += (row.remark.isEmpty() ? QString() : QStringLiteral(" ")) + letterWarningText(notice.warning);
    }
    m_recipients.replaceRows(std::move(recipients));
    std::vector<LetterRow> leftOut;
    leftOut.reserve(m_plan.leftOut.size());
    for (const LetterPlan::LeftOut &left : m_plan.leftOut) {
        leftOut.push_back({left.occupancy, verdictText(left.verdict), false});
    }
    m_leftOut.replaceRows(std::move(leftOut));
    m_tabs->setTabText(0, tr("Recipients (%1)").arg(counted(m_plan.recipients.size())));
    m_tabs->setTabText(1, tr("Without a letter (%1)").arg(counted(m_plan.leftOut.size())));
    showReasons();
}

QString RecipientsDialog::remarkOf(const Occupancy &recipient) const
{
    const auto day = m_plan.returned.constFind(recipient.resident->id);
    return day == m_plan.returned.constEnd()
               ? QString()
               : tr("The last letter came back on %1.").arg(QLocale().toString(*day, QLocale::ShortFormat));
}

void RecipientsDialog::showReasons()
{
    std::map<LetterVerdict, size_t> counts;
    for (const LetterPlan::LeftOut &left : m_plan.leftOut) {
        ++counts[left.verdict];
    }
    const QString chosen = m_reasons->currentData().toString();
    {
        const QSignalBlocker quiet(m_reasons);
        m_reasons->clear();
        m_reasons->addItem(tr("All reasons (%1)").arg(counted(m_plan.leftOut.size())), QString());
        for (const auto &[verdict, count] : counts) {
            const QString text = verdictText(verdict);
            m_reasons->addItem(QStringLiteral("%1 (%2)").arg(text, counted(count)), text);
        }
    }
    m_reasons->setCurrentIndex(std::max(0, m_reasons->findData(chosen)));
    m_leftOutView->proxy().setFilter(m_reasons->currentData().toString());
    m_reasons->setEnabled(!counts.empty());
    m_putBack->setEnabled(counts.contains(LetterVerdict::Unticked));
    m_takeOff->setEnabled(!m_plan.recipients.empty());
    const int recent = m_plan.writtenWithin(m_days->value());
    m_skip->setText(m_skip->isChecked() || recent == 0
                        ? tr("Leave out those &written to in the last")
                        : tr("Leave out those &written to (%1) in the last").arg(counted(static_cast<size_t>(recent))));
}

QSet<ResidentId> RecipientsDialog::selectedIn(const DataTable &table, const LetterTable &model) const
{
    QSet<ResidentId> residents;
    const QModelIndexList rows = table.selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const Occupancy &occupancy = model.rowAt(table.sourceIndex(index).row()).occupancy;
        if (occupancy.resident) {
            residents.insert(occupancy.resident->id);
        }
    }
    return residents;
}

void RecipientsDialog::takeOffSelected()
{
    const QSet<ResidentId> chosen = selectedIn(*m_recipientsView, m_recipients);
    m_unticked += chosen;
    const bool isChecking = m_watcher.isRunning();
    takeOff(m_plan, chosen);
    showPlan();
    if (isChecking) {
        startCheck(); // what it finds would name the wrong rows
    }
    updateSummary();
}

void RecipientsDialog::putBackSelected()
{
    m_unticked -= selectedIn(*m_leftOutView, m_leftOut);
    planAgain();
}

void RecipientsDialog::preview()
{
    auto fonts = m_runs.fonts();
    if (!fonts || m_plan.recipients.empty()) {
        return;
    }
    const QModelIndex current = m_recipientsView->sourceIndex(m_recipientsView->currentIndex());
    LetterPreviewDialog(m_plan, std::move(*fonts), std::max(current.row(), 0) + 1, this).exec();
}

void RecipientsDialog::startCheck()
{
    m_check.cancel();
    if (m_plan.recipients.empty()) {
        m_watcher.setFuture({});
        return;
    }
    m_check = m_runs.check(m_plan);
    m_watcher.setFuture(m_check.future);
}

void RecipientsDialog::finishCheck()
{
    if (m_check.isCancelled->load() || m_check.future.resultCount() == 0) {
        return;
    }
    const auto notices = m_check.future.result();
    if (notices) {
        m_plan.notices = *notices;
        showPlan();
    } else {
        m_problem = notices.error();
    }
    updateSummary();
}

void RecipientsDialog::updateSummary()
{
    const auto letters = static_cast<int>(m_plan.recipients.size());
    const bool isChecking = letters > 0 && m_watcher.isRunning();
    m_summary->setText(letters > 0 ? tr("%Ln resident(s) get a letter", nullptr, letters)
                                   : tr("Nobody here needs a letter"));
    const auto remarks = std::count_if(m_recipients.rows().begin(), m_recipients.rows().end(),
                                       [](const LetterRow &row) { return row.isWarning; });
    if (m_problem) {
        m_summary->setText(tr("The letters cannot be prepared"));
        m_remarks->setText(errorText(*m_problem));
    } else if (isChecking) {
        m_remarks->setText(tr("Checking the addresses…"));
    } else if (remarks > 0) {
        m_remarks->setText(
            tr("Please look at %Ln letter(s): see the column “Remark”.", nullptr, static_cast<int>(remarks)));
    } else {
        m_remarks->setText(letters > 0 ? tr("Nothing has been written yet. All addresses fit into the window of the "
                                            "envelope.")
                                       : tr("The other list says why."));
    }
    const bool isPrinter = m_target->destination() == LetterDestination::Printer;
    m_save->setText(letters == 0 ? tr("&Save letters…")
                    : isPrinter  ? tr("&Print %Ln letter(s)…", nullptr, letters)
                                 : tr("&Save %Ln letter(s)…", nullptr, letters));
    m_preview->setEnabled(letters > 0 && !m_problem);
    m_save->setEnabled(letters > 0 && !isChecking && !m_problem);
    m_tabs->setCurrentIndex(letters > 0 ? m_tabs->currentIndex() : 1);
}

} // namespace hauspost
