#include "views/listimportdialog.h"

#include "models/base/errortext.h"
#include "views/contactplanpage.h"
#include "views/sheetpreviewpage.h"

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
      m_message(new QLabel(this)),
      m_pages(new QStackedWidget(this)),
      m_start(makeStart()),
      m_previewPage(new SheetPreviewPage(runs, prompts, this)),
      m_planPage(new ContactPlanPage(this))
{
    setWindowTitle(tr("Import Contact Data"));
    setAcceptDrops(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setVisible(false);
    for (QWidget *page : {m_start, static_cast<QWidget *>(m_previewPage), static_cast<QWidget *>(m_planPage)}) {
        m_pages->addWidget(page);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeFoot());
    constexpr QSize roomy(1080, 640);
    resize(roomy);
    connect(&m_previewWatcher, &QFutureWatcherBase::finished, this, &ListImportDialog::showPreview);
    connect(&m_planWatcher, &QFutureWatcherBase::finished, this, &ListImportDialog::showPlan);
    connect(m_previewPage, &SheetPreviewPage::mappingChanged, this, &ListImportDialog::update);
    connect(m_previewPage, &SheetPreviewPage::optionsChanged, this, [this] {
        m_input.options = m_previewPage->options();
        read();
    });
    connect(m_planPage, &ContactPlanPage::planChanged, this, &ListImportDialog::update);
    if (!file.isEmpty()) {
        openFile(file);
    }
    update();
}

ListImportDialog::~ListImportDialog()
{
    m_preview.cancel();
    m_plan.cancel();
}

QWidget *ListImportDialog::makeStart()
{
    auto *page = new QWidget(this);
    auto *text = new QLabel(tr("Take over e-mail addresses, salutations, postal addresses and consents from a list: a "
                               "file (CSV, XLSX, ODS), or cells copied from your spreadsheet program. You see every "
                               "change before anything is queued."),
                            page);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *choose = new QPushButton(tr("Choose &File…"), page);
    auto *pasteButton = new QPushButton(tr("&Paste Cells"), page);
    auto *hint = new QLabel(tr("You can also drop a file here."), page);
    auto *row = new QHBoxLayout;
    row->addWidget(choose);
    row->addWidget(pasteButton);
    row->addWidget(hint);
    row->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
    layout->addLayout(row);
    layout->addStretch();
    connect(choose, &QPushButton::clicked, this, &ListImportDialog::chooseFile);
    connect(pasteButton, &QPushButton::clicked, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    return page;
}

QWidget *ListImportDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    m_progress = new QProgressBar(foot);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Reading the list"));
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
        m_plan = m_runs.plan(m_input, m_previewPage->columns());
        m_planWatcher.setFuture(m_plan.future);
        update();
    } else if (isPlanShown()) {
        auto applied = m_runs.apply(m_planPage->plan());
        if (applied) {
            m_applied = std::move(*applied);
            accept();
        } else {
            showProblem(applied.error());
        }
    }
}

void ListImportDialog::showPlan()
{
    if (m_plan.isCancelled->load() || m_plan.future.resultCount() == 0) {
        return;
    }
    auto planned = m_plan.future.result();
    if (planned) {
        m_pages->setCurrentWidget(m_planPage);
        m_planPage->showPlan(std::move(*planned), m_decisions);
    } else {
        showProblem(planned.error());
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
    return m_previewWatcher.isRunning() || m_planWatcher.isRunning();
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
    m_back->setVisible(!isStart);
    m_next->setVisible(!isStart);
    m_next->setText(isPlanShown() ? tr("&Take over for %Ln resident(s)", nullptr, residents) : tr("&Continue"));
    m_next->setEnabled(!isBusy() && (isPlanShown() ? residents > 0 : m_previewPage->mapping().isComplete()));
}

void ListImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile()) { // several at once: on the window
        event->acceptProposedAction();
    }
}

void ListImportDialog::dropEvent(QDropEvent *event)
{
    openFile(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace hauspost
