#include "views/recipientsdialog.h"

#include "models/base/errortext.h"
#include "models/tables/filterproxy.h"
#include "models/usecases/eligibilitytext.h"
#include "views/datatable.h"
#include "views/letterpreviewdialog.h"
#include "views/lettertargetchoice.h"
#include "views/noticestrip.h"
#include "views/tableexport.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QLocale>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hauspost {

namespace {

QString counted(int count)
{
    return QLocale().toString(count);
}

} // namespace

RecipientsDialog::RecipientsDialog(LetterRuns &runs, LetterSelection selection, const QString &scope, QWidget *parent)
    : QDialog(parent), m_runs(runs), m_selection(std::move(selection)), m_scope(scope)
{
    setProperty("helpPage", QStringLiteral("letters"));
    setWindowTitle(tr("Letters for %1").arg(scope));
    resize(1040, 660);
    m_tabs = new QTabWidget(this);
    m_tabs->setAccessibleName(windowTitle());
    m_tabs->addTab(buildRecipientsPage(), tr("Recipients"));
    m_tabs->addTab(buildLeftOutPage(), tr("Without a letter"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(buildHead());
    layout->addWidget(buildSwitches());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buildFoot());
    prepare();
    m_save->setFocus();
}

RecipientsDialog::~RecipientsDialog()
{
    m_listing.cancel();
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
        prepare();
    }
}

void RecipientsDialog::offerTools(Prompts &prompts)
{
    auto *strip = new NoticeStrip(this);
    m_out = new TableExport(
        prompts, *strip, [this] { return m_runs.today(); }, nullptr, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, strip);
    auto *menu = new QMenu(m_tools);
    menu->addAction(tr("&Export…"), this, &RecipientsDialog::exportLists);
    menu->addAction(tr("&Print…"), this, &RecipientsDialog::printLists);
    m_tools->setMenu(menu);
    m_tools->show();
}

LetterOrder RecipientsDialog::order() const
{
    LetterPlan plan = m_plan ? *m_plan : LetterPlan();
    plan.notices = m_notices;
    return {std::move(plan), m_target->destination(), m_target->withIndex()};
}

LetterRule RecipientsDialog::rule() const
{
    return {m_runs.today(), m_future->isChecked(), m_skip->isChecked() ? std::optional(m_days->value()) : std::nullopt};
}

LetterListWish RecipientsDialog::wish() const
{
    const bool isRoute = m_sequence && m_sequence->currentIndex() == 1;
    return {isRoute ? LetterSequence::Route : LetterSequence::Units, m_unticked, m_days->value()};
}

void RecipientsDialog::prepare()
{
    if (m_isStale = m_isStarting; m_isStale) {
        return;
    }
    m_isReadAnew = true;
    dropCheck();
    await(m_runs.list(m_selection, rule(), wish()));
}

void RecipientsDialog::await(const Run<LetterList> &run)
{
    m_listing.cancel();
    m_listing = run;
    m_answer.ask(run.future, [this](Result<LetterList> list) { take(std::move(list)); });
    if (m_answer.isWaiting()) {
        updateSummary();
    }
}

void RecipientsDialog::take(Result<LetterList> list)
{
    const bool isReadAnew = std::exchange(m_isReadAnew, false);
    m_problem = list ? std::nullopt : std::optional(list.error());
    LetterList taken = list ? std::move(*list) : LetterList();
    m_plan = taken.plan;
    m_notices = m_plan ? m_plan->notices : std::vector<LetterPlan::Notice>();
    m_recent = taken.recent;
    m_reasonCounts = taken.reasons;
    if (isReadAnew) {
        m_recipientsView->proxy().sort(-1); // as the letters will lie
    }
    m_recipients.replaceRows(std::move(taken.recipients));
    m_leftOut.replaceRows(std::move(taken.leftOut));
    m_tabs->setTabText(0, tr("Recipients (%1)").arg(counted(m_recipients.rowCount())));
    m_tabs->setTabText(1, tr("Without a letter (%1)").arg(counted(m_leftOut.rowCount())));
    showReasons();
    if (std::exchange(m_needsCheck, false)) {
        startCheck();
    }
    updateSummary();
}

void RecipientsDialog::showReasons()
{
    const QString chosen = m_reasons->currentData().toString();
    {
        const QSignalBlocker quiet(m_reasons);
        m_reasons->clear();
        m_reasons->addItem(tr("All reasons (%1)").arg(counted(m_leftOut.rowCount())), QString());
        for (size_t verdict = 0; verdict < m_reasonCounts.size(); ++verdict) {
            if (const int count = m_reasonCounts.at(verdict); count > 0) {
                const QString text = verdictText(static_cast<LetterVerdict>(verdict));
                m_reasons->addItem(QStringLiteral("%1 (%2)").arg(text, counted(count)), text);
            }
        }
        m_reasons->setCurrentIndex(std::max(0, m_reasons->findData(chosen)));
    }
    if (m_reasons->currentData().toString() != chosen) {
        filterByReason();
    }
    m_reasons->setEnabled(m_leftOut.rowCount() > 0);
    m_putBack->setEnabled(m_reasonCounts.at(static_cast<size_t>(LetterVerdict::Unticked)) > 0);
    m_takeOff->setEnabled(m_recipients.rowCount() > 0);
    m_skip->setText(m_skip->isChecked() || m_recent == 0
                        ? tr("Leave out those &written to in the last")
                        : tr("Leave out those &written to (%1) in the last").arg(counted(m_recent)));
}

void RecipientsDialog::filterByReason()
{
    const QString reason = m_reasons->currentData().toString();
    m_leftOutView->proxy().setPredicate(reason.isEmpty() ? std::function<bool(int)>() : [this, reason](int row) {
        return m_leftOut.rowAt(row).remark == reason;
    });
}

QSet<ResidentId> RecipientsDialog::selectedIn(const DataTable &table, const LetterTable &model) const
{
    QSet<ResidentId> residents;
    for (const int row : table.selectedSourceRows()) {
        const Occupancy &occupancy = *model.rowAt(row).occupancy;
        if (occupancy.resident) {
            residents.insert(occupancy.resident->id);
        }
    }
    return residents;
}

void RecipientsDialog::takeOffSelected()
{
    m_unticked += selectedIn(*m_recipientsView, m_recipients);
    if (m_isReadAnew || !m_plan) {
        prepare(); // a list is on its way that does not know of it
    } else {
        if (m_checking->isWaiting()) {
            dropCheck();
        }
        await(m_runs.without(m_plan, m_notices, wish()));
    }
}

void RecipientsDialog::putBackSelected()
{
    m_unticked -= selectedIn(*m_leftOutView, m_leftOut);
    prepare();
}

void RecipientsDialog::preview()
{
    auto fonts = m_runs.fonts();
    if (!fonts || !m_plan || m_plan->recipients.empty()) {
        return;
    }
    const SharedPlan shown = m_plan; // another one may come meanwhile
    const QModelIndex current = m_recipientsView->sourceIndex(m_recipientsView->currentIndex());
    LetterPreviewDialog(*shown, std::move(*fonts), std::max(current.row(), 0) + 1, this).exec();
}

/// What it finds would name the rows of another list.
void RecipientsDialog::dropCheck()
{
    m_check.cancel();
    m_checking.emplace();
    m_needsCheck = true;
}

void RecipientsDialog::startCheck()
{
    if (m_recipients.rowCount() == 0) {
        return;
    }
    m_check = m_runs.check(m_plan);
    m_checking->ask(m_check.future,
                    [this](Result<std::vector<LetterPlan::Notice>> notices) { finishCheck(std::move(notices)); });
}

void RecipientsDialog::finishCheck(Result<std::vector<LetterPlan::Notice>> notices)
{
    if (!notices) {
        m_problem = notices.error();
    } else if (!notices->empty()) {
        m_notices = std::move(*notices);
        std::vector<LetterRow> rows = m_recipients.rows();
        addWarnings(rows, m_notices);
        m_recipients.replaceRows(std::move(rows));
    }
    updateSummary();
}

void RecipientsDialog::exportLists()
{
    m_out->exportTables([list = shown(), scope = m_scope] { return letterListTables(list, scope); },
                        m_recipients.rowCount() + m_leftOut.rowCount(), tr("Recipients of letters"));
}

void RecipientsDialog::printLists()
{
    m_tables.ask(QtConcurrent::run([list = shown(), scope = m_scope] { return letterListTables(list, scope); }),
                 [this](const std::vector<TableData> &tables) { m_out->print(tables); });
}

/// Exactly what stands in the tables now, whatever comes meanwhile.
LetterList RecipientsDialog::shown() const
{
    return {m_plan, m_recipients.rows(), m_leftOut.rows()};
}

void RecipientsDialog::updateSummary()
{
    const int letters = m_recipients.rowCount();
    const bool isPreparing = m_answer.isWaiting();
    const bool isChecking = m_checking->isWaiting();
    m_bar->setVisible(isPreparing);
    m_summary->setText(isPreparing   ? tr("The list is being prepared…")
                       : m_problem   ? tr("The letters cannot be prepared")
                       : letters > 0 ? tr("%Ln resident(s) get a letter", nullptr, letters)
                                     : tr("Nobody here needs a letter"));
    const auto remarks = std::count_if(m_recipients.rows().begin(), m_recipients.rows().end(),
                                       [](const LetterRow &row) { return row.isWarning; });
    m_remarks->setText(
        isPreparing  ? tr("Esc leaves it: nothing has been written yet.")
        : m_problem  ? errorText(*m_problem)
        : isChecking ? tr("Checking the addresses…")
        : remarks > 0 ? tr("Please look at %Ln letter(s): see the column “Remark”.", nullptr, static_cast<int>(remarks))
        : letters > 0 ? tr("Nothing has been written yet. All addresses fit into the window of the envelope.")
                      : tr("The other list says why."));
    const bool isPrinter = m_target->destination() == LetterDestination::Printer;
    m_save->setText(letters == 0 ? tr("&Save letters…")
                    : isPrinter  ? tr("&Print %Ln letter(s)…", nullptr, letters)
                                 : tr("&Save %Ln letter(s)…", nullptr, letters));
    m_preview->setEnabled(letters > 0 && !isPreparing && !m_problem);
    m_tools->setEnabled(m_plan && !isPreparing);
    m_save->setEnabled(letters > 0 && !isPreparing && !isChecking && !m_problem);
    if (letters == 0 && !isPreparing) {
        m_tabs->setCurrentIndex(1);
    }
}

} // namespace hauspost
