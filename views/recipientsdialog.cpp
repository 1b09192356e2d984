#include "views/recipientsdialog.h"

#include "models/base/errortext.h"
#include "models/usecases/eligibilitytext.h"
#include "views/datatable.h"

#include <QtCore/QLocale>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
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

} // namespace

RecipientsDialog::RecipientsDialog(LetterRuns &runs, LetterSelection selection, const QString &scope, QWidget *parent)
    : QDialog(parent), m_runs(runs), m_selection(std::move(selection))
{
    setWindowTitle(tr("Letters for %1").arg(scope));
    resize(1040, 660);
    m_tabs = new QTabWidget(this);
    auto *table = new DataTable(m_recipients, recipientLayout, nullptr, {}, m_tabs);
    table->setAccessibleName(tr("Recipients"));
    m_tabs->addTab(table, QString());
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

LetterOrder RecipientsDialog::order() const
{
    return {m_plan, m_oneFile->isChecked() ? LetterTarget::Kind::OneFile : LetterTarget::Kind::FilePerResident};
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

QWidget *RecipientsDialog::buildLeftOutPage()
{
    auto *page = new QWidget(m_tabs);
    m_reasons = new QLabel(page);
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    m_reasons->setContentsMargins(10, 8, 10, 4);
    auto *table = new DataTable(m_leftOut, leftOutLayout, nullptr, {}, page);
    table->setAccessibleName(tr("Without a letter"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reasons);
    layout->addWidget(table, 1);
    return page;
}

QWidget *RecipientsDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    m_oneFile = new QRadioButton(tr("&One file with all letters"), foot);
    m_filePerResident = new QRadioButton(tr("One file per &resident"), foot);
    m_oneFile->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, foot);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    constexpr QSize roomy(170, 32);
    m_save->setMinimumSize(roomy);
    buttons->button(QDialogButtonBox::Cancel)->setMinimumHeight(roomy.height());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_oneFile);
    layout->addSpacing(16);
    layout->addWidget(m_filePerResident);
    layout->addStretch();
    layout->addWidget(buttons);
    return foot;
}

LetterRule RecipientsDialog::rule() const
{
    return {m_runs.today(), m_future->isChecked(), m_skip->isChecked() ? std::optional(m_days->value()) : std::nullopt};
}

void RecipientsDialog::planAgain()
{
    auto plan = m_runs.plan(m_selection, rule());
    m_problem = plan ? std::nullopt : std::optional(plan.error());
    m_plan = plan ? std::move(*plan) : LetterPlan();
    showPlan();
    startCheck();
    updateSummary();
}

void RecipientsDialog::showPlan()
{
    std::vector<LetterRow> recipients;
    recipients.reserve(m_plan.recipients.size());
    for (const Occupancy &occupancy : m_plan.recipients) {
        recipients.push_back({occupancy, {}, false});
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

void RecipientsDialog::showReasons()
{
    std::map<LetterVerdict, size_t> counts;
    for (const LetterPlan::LeftOut &left : m_plan.leftOut) {
        ++counts[left.verdict];
    }
    QStringList reasons;
    for (const auto &[verdict, count] : counts) {
        reasons << QStringLiteral("%1 × %2").arg(counted(count), verdictText(verdict));
    }
    m_reasons->setText(reasons.join(QStringLiteral("   ·   ")));
    m_reasons->setVisible(!reasons.isEmpty());
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
    m_save->setText(letters > 0 ? tr("&Save %Ln letter(s)…", nullptr, letters) : tr("&Save letters…"));
    m_save->setEnabled(letters > 0 && !isChecking && !m_problem);
    m_tabs->setCurrentIndex(letters > 0 ? m_tabs->currentIndex() : 1);
}

} // namespace hauspost
