#include "views/listimportdialog.h"

#include "models/base/errortext.h"
#include "models/tables/filterproxy.h"
#include "views/datatable.h"
#include "views/listimportstart.h"
#include "views/noticestrip.h"
#include "views/sheetpreviewpage.h"
#include "views/tableexport.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

ListImportDialog::ListImportDialog(ContactRuns &runs, Prompts &prompts, const QString &file, QWidget *parent)
    : QDialog(parent),
      m_runs(runs),
      m_strip(new NoticeStrip(this)),
      m_export(new TableExport(
          prompts, *m_strip, [] { return QDate::currentDate(); }, nullptr, this)),
      m_message(new QLabel(this)),
      m_pages(new QStackedWidget(this)),
      m_start(new ListImportStart(prompts, this)),
      m_previewPage(new SheetPreviewPage(runs, prompts, this)),
      m_planPage(new ContactPlanPage(*m_export, this))
{
    setWindowTitle(tr("Import Contact Data"));
    setAcceptDrops(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setVisible(false);
    for (QWidget *page :
         {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_previewPage), static_cast<QWidget *>(m_planPage)}) {
        m_pages->addWidget(page);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_strip);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeFoot());
    constexpr QSize roomy(1080, 640);
    resize(roomy);
    connectParts();
    if (!file.isEmpty()) {
        openFile(file);
    }
    update();
}

ListImportDialog::~ListImportDialog()
{
    m_preview.cancel();
    m_plan.cancel();
    m_apply.cancel();
}

void ListImportDialog::connectParts()
{
    connect(&m_previewWatcher, &QFutureWatcherBase::finished, this, &ListImportDialog::showPreview);
    connect(&m_planWatcher, &QFutureWatcherBase::finished, this, &ListImportDialog::showPlan);
    connect(&m_applyWatcher, &QFutureWatcherBase::finished, this, &ListImportDialog::showApplied);
    connect(&m_applyWatcher, &QFutureWatcherBase::progressValueChanged, this, &ListImportDialog::showProgress);
    connect(m_start, &ListImportStart::fileRequested, this, &ListImportDialog::chooseFile);
    connect(m_start, &ListImportStart::pasteRequested, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    connect(m_start, &ListImportStart::exampleSaved, this, [this](const QString &file, const QString &problem) {
        if (problem.isEmpty()) {
            m_strip->showMessage(Tone::Good, QStringLiteral("tick"),
                                 tr("The example list is saved: %1").arg(QDir::toNativeSeparators(file)), {});
        } else {
            m_strip->showMessage(Tone::Problem, QStringLiteral("warning"), problem, {});
        }
    });
    connect(m_previewPage, &SheetPreviewPage::mappingChanged, this, &ListImportDialog::update);
    connect(m_previewPage, &SheetPreviewPage::optionsChanged, this, [this] {
        m_input.options = m_previewPage->options();
        read();
    });
    connect(m_planPage, &ContactPlanPage::planChanged, this, &ListImportDialog::update);
}

QWidget *ListImportDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    m_progress = new QProgressBar(foot);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Progress of the list"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, foot);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    m_next = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_next->setDefault(true);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress, 1);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &ListImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &ListImportDialog::goOn);
    return foot;
}

void ListImportDialog::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose a List"), QString(),
                                                      tr("Lists (*.csv *.txt *.xlsx *.ods);;All files (*)"));
    if (!file.isEmpty()) {
        openFile(file);
    }
}

void ListImportDialog::openFile(const QString &file)
{
    m_input = {file, {}, {}};
    m_decisions.clear();
    read();
}

void ListImportDialog::paste(const QString &text)
{
    m_input = {{}, text, {}};
    m_decisions.clear();
    read();
}

void ListImportDialog::read()
{
    m_preview.cancel();
    m_message->setVisible(false);
    m_preview = m_runs.preview(m_input);
    m_previewWatcher.setFuture(m_preview.future);
    update();
}

void ListImportDialog::showPreview()
{
    if (m_preview.isCancelled->load() || m_preview.future.resultCount() == 0) {
        return;
    }
    const auto preview = m_preview.future.result();
    if (preview) {
        m_previewPage->showPreview(*preview);
        m_pages->setCurrentWidget(m_previewPage);
    } else {
        showProblem(preview.error());
    }
    update();
}

void ListImportDialog::goOn()
{
    if (!m_next->isEnabled()) {
        return;
    }
    m_message->setVisible(false);
    if (m_pages->currentWidget() == m_previewPage) {
        m_isPlanning = true;
        m_plan = m_runs.plan(m_input, m_previewPage->columns());
        // On the thread that made the plan: many rows have many words.
        m_planWatcher.setFuture(m_plan.future.then([columns = m_planPage->table().proxy().arrangedColumns()](
                                                       Result<ContactsPlanned> planned) {
            return planned.map([&columns](ContactsPlanned &plan) { return contactsShown(std::move(plan), columns); });
        }));
        update();
    } else if (isPlanShown()) {
        apply();
    }
}

/// The plan is lent to the thread, not copied: many rows hold a lot of text.
void ListImportDialog::apply()
{
    m_applying = std::make_shared<ContactPlan>(m_planPage->takePlan());
    m_apply = m_runs.apply(m_applying);
    m_applyWatcher.setFuture(m_apply.future);
    update();
}

void ListImportDialog::showApplied()
{
    auto applied = m_apply.future.resultCount() > 0 ? m_apply.future.takeResult()
                                                    : Result<ContactsApplied>(fail(ErrorCode::Cancelled));
    m_planPage->putBack(std::move(*std::exchange(m_applying, nullptr)));
    const bool wantsEnd = m_apply.isCancelled->load();
    if (applied) { // also where the wish to stop came too late
        m_applied = std::move(*applied);
        accept();
        return;
    }
    showProblem(applied.error());
    update();
    if (wantsEnd) {
        QDialog::reject();
    }
}

void ListImportDialog::showProgress(int done)
{
    m_progress->setRange(0, m_applyWatcher.progressMaximum());
    m_progress->setValue(done);
}

void ListImportDialog::reject()
{
    if (isApplying()) {
        m_apply.cancel(); // showApplied() says what became of it
        return;
    }
    QDialog::reject();
}

void ListImportDialog::showPlan()
{
    m_isPlanning = false;
    if (m_plan.isCancelled->load() || m_planWatcher.future().resultCount() == 0) {
        update();
        return;
    }
    auto shown = m_planWatcher.future().takeResult();
    if (shown) {
        m_pages->setCurrentWidget(m_planPage);
        m_planPage->showPlan(std::move(*shown), m_decisions);
    } else {
        showProblem(shown.error());
    }
    update();
}

void ListImportDialog::goBack()
{
    m_plan.cancel();
    m_message->setVisible(false);
    if (isPlanShown()) {
        m_decisions = ContactPlanner::decisionsOf(m_planPage->plan());
    }
    m_pages->setCurrentIndex(m_pages->currentIndex() - 1);
    update();
}

void ListImportDialog::showProblem(const Error &error)
{
    m_message->setText(errorText(error));
    m_message->setVisible(error.code != ErrorCode::Cancelled);
}

bool ListImportDialog::isBusy() const
{
    return m_previewWatcher.isRunning() || m_isPlanning || isApplying();
}

bool ListImportDialog::isPreviewShown() const
{
    return m_pages->currentWidget() == m_previewPage;
}

bool ListImportDialog::isPlanShown() const
{
    return m_pages->currentWidget() == m_planPage;
}

QString ListImportDialog::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

void ListImportDialog::update()
{
    const bool isStart = m_pages->currentWidget() == m_start;
    const int residents = m_planPage->plan().countOn();
    m_progress->setVisible(isBusy());
    m_pages->setEnabled(!isApplying());
    m_back->setEnabled(!isApplying());
    if (!isApplying()) {
        m_progress->setRange(0, 0);
    }
    m_back->setVisible(!isStart);
    m_next->setVisible(!isStart);
    if (!isApplying()) { // its plan is lent
        m_next->setText(isPlanShown() ? tr("&Take over for %Ln resident(s)", nullptr, residents) : tr("&Continue"));
    }
    m_next->setEnabled(!isBusy() && (isPlanShown() ? residents > 0 : m_previewPage->mapping().isComplete()));
}

void ListImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!isApplying() && urls.size() == 1 && urls.constFirst().isLocalFile()) { // several at once: on the window
        event->acceptProposedAction();
    }
}

void ListImportDialog::dropEvent(QDropEvent *event)
{
    openFile(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace hauspost
