#include "views/mainwindow.h"

#include "views/actions.h"
#include "views/commandpalette.h"
#include "views/consentpage.h"
#include "views/dashboardpage.h"
#include "views/figuresreader.h"
#include "views/firstrunpage.h"
#include "views/letterruns.h"
#include "views/letterscontroller.h"
#include "views/letterspage.h"
#include "views/navigation.h"
#include "views/noticestrip.h"
#include "views/officedata.h"
#include "views/outboxpage.h"
#include "views/outgoingcontroller.h"
#include "views/outgoingindicator.h"
#include "views/privacycontroller.h"
#include "views/prompts.h"
#include "views/propertypage.h"
#include "views/sidebar.h"
#include "views/sidebarbutton.h"
#include "views/syncindicator.h"
#include "views/tableexport.h"
#include "views/tabletools.h"
#include "views/tenancycontroller.h"
#include "views/unitpage.h"
#include "views/windowmenus.h"

#include <QtCore/QSettings>
#include <QtGui/QCloseEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStatusBar>

namespace hauspost {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent),
      m_parts(parts),
      m_actions(new Actions(*this)),
      m_strips(new WindowStrips(this)),
      m_tableExport(new TableExport(
          parts.prompts, m_strips->tables(), [&runs = parts.letters] { return runs.today(); }, parts.settings, this)),
      m_letters(new LettersController(parts.letters, parts.prompts, m_strips->letters(), parts.settings, this)),
      m_outgoing(new OutgoingController(parts.data, parts.outgoing, parts.residents, parts.prompts,
                                        m_strips->outgoing(), this)),
      m_tenancies(new TenancyController(parts.data, *m_outgoing, parts.residents, parts.prompts, this)),
      m_privacy(new PrivacyController({parts.privacy, *m_outgoing, parts.prompts, m_strips->tables()}, this)),
      m_navigation(new Navigation(*m_strips, parts.settings, this)),
      m_figures(new FiguresReader(parts.data, this)),
      m_dashboardPage(new DashboardPage(*m_figures, this)),
      m_firstRunPage(new FirstRunPage(this)),
      m_palette(new CommandPalette(*m_actions, *m_figures, this)),
      m_propertyPage(new PropertyPage(parts.data, *m_tableExport, parts.settings, this)),
      m_unitPage(
          new UnitPage({parts.data, *m_letters, *m_outgoing, *m_tenancies, parts.residents, *m_tableExport, *m_privacy},
                       parts.settings, this)),
      m_outboxPage(new OutboxPage(*m_outgoing, *m_tableExport, parts.settings, this)),
      m_lettersPage(new LettersPage(parts.letters, *m_letters, *m_tableExport, parts.settings, this)),
      m_consentPage(new ConsentPage({parts.data, *m_outgoing, *m_privacy, *m_tableExport}, parts.settings, this)),
      m_syncIndicator(new SyncIndicator(this)),
      m_outgoingIndicator(new OutgoingIndicator(this))
{
    setWindowIcon(QIcon(QStringLiteral(":/hauspost/icons/app.png")));
    addPages();
    setCentralWidget(m_navigation);
    statusBar()->addWidget(m_syncIndicator);
    statusBar()->addPermanentWidget(m_outgoingIndicator);
    statusBar()->setSizeGripEnabled(false);
    m_menus = new WindowMenus(*menuBar(), *m_actions, this);
    connectParts();
    connectMenus();
    setWindowTitle(tr("Hauspost"));
    constexpr QSize usual(1280, 780);
    constexpr QSize smallest(1000, 600);
    setMinimumSize(smallest.boundedTo(screen()->availableSize()));
    resize(usual.boundedTo(screen()->availableSize()));
    if (parts.settings) {
        restoreGeometry(parts.settings->value(geometryKey).toByteArray());
    }
    updateUndo();
    showStart();
}

MainWindow::~MainWindow() = default;

/// The sidebar, from top to bottom. A new page is one line here and one in the table of the actions.
void MainWindow::addPages()
{
    struct Entry
    {
        Page *page;
        MenuAction action;
        std::function<void()> open;
    };
    const std::initializer_list<Entry> entries{
        {m_dashboardPage, MenuAction::ShowDashboard, [this] { showDashboard(); }},
        {m_propertyPage, MenuAction::ShowProperties, [this] { showProperties(); }},
        {m_unitPage, MenuAction::AllUnits, [this] { showUnits({}); }},
        {m_lettersPage, MenuAction::ShowLetters, [this] { showLetters(); }},
        {m_outboxPage, MenuAction::ShowOutbox, [this] { showOutbox(); }},
        {m_consentPage, MenuAction::ShowConsents, [this] { showConsents(); }},
    };
    for (const Entry &entry : entries) {
        QAction &action = (*m_actions)[entry.action];
        SidebarButton &button = m_navigation->add(*entry.page, action);
        if (entry.page == m_outboxPage) {
            m_outboxButton = &button;
        }
        connect(&action, &QAction::triggered, this, entry.open);
    }
    m_navigation->add(*m_firstRunPage);
    QAction &collapse = (*m_actions)[MenuAction::CollapseSidebar];
    collapse.setChecked(m_navigation->isCollapsed());
    connect(&collapse, &QAction::toggled, m_navigation, &Navigation::setCollapsed);
    connect(m_navigation, &Navigation::shown, this, &MainWindow::updateActions);
    connect(m_navigation, &Navigation::shown, this, [this] { m_awaitsData = false; });
}

void MainWindow::connectParts()
{
    connect(m_strips, &WindowStrips::synchroniseRequested, this, &MainWindow::synchroniseRequested);
    connect(m_strips, &WindowStrips::connectRequested, this, &MainWindow::askConnection);
    connect(m_strips, &WindowStrips::outboxRequested, this, &MainWindow::showOutbox);
    connect(m_strips, &WindowStrips::sampleEndRequested, this, &MainWindow::sampleEndRequested);
    connect(m_strips, &WindowStrips::sampleMailsRequested, this, &MainWindow::sampleMailsRequested);
    connect(m_dashboardPage, &DashboardPage::unitsChosen, this, &MainWindow::showFiltered);
    connect(m_dashboardPage, &DashboardPage::propertyChosen, this,
            [this](const Property &property) { showUnits(property); });
    connect(m_figures, &FiguresReader::changed, this, [this] {
        const auto &figures = m_figures->figures();
        Q_EMIT confirmedRead(figures ? std::optional(figures->dashboard.counts.confirmed) : std::nullopt);
    });
    connect(m_firstRunPage, &FirstRunPage::connectRequested, this, &MainWindow::askConnection);
    connect(m_firstRunPage, &FirstRunPage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_palette, &CommandPalette::propertyChosen, this,
            [this](const Property &property) { showUnits(property); });
    connect(m_palette, &CommandPalette::unitChosen, this, &MainWindow::showUnit);
    connect(m_propertyPage, &PropertyPage::propertyOpened, this,
            [this](const Property &property) { showUnits(property); });
    connect(m_propertyPage, &PropertyPage::allUnitsRequested, this, [this] { showUnits({}); });
    connect(m_propertyPage, &PropertyPage::connectRequested, this, &MainWindow::askConnection);
    connect(m_consentPage, &ConsentPage::unitChosen, this, &MainWindow::showUnit);
    connect(m_outboxPage, &OutboxPage::sendRequested, this, &MainWindow::synchroniseRequested);
    connect(m_outgoingIndicator, &QToolButton::clicked, this, &MainWindow::showOutbox);
    connect(m_letters, &LettersController::runsRequested, this, &MainWindow::showLetters);
    connect(m_outgoing, &OutgoingController::changed, this, &MainWindow::updateOutgoing);
    connect(m_outgoing, &OutgoingController::queued, this, &MainWindow::actionsQueued);
}

void MainWindow::setSyncState(const std::optional<SyncState> &state)
{
    m_sync = state;
    const bool isFirstRun = !state && !hasData();
    if (isFirstRun != (&m_navigation->current() == m_firstRunPage)) {
        isFirstRun ? m_navigation->show(*m_firstRunPage, {}) : showStart();
    }
    if (m_awaitsData && state && state->lastSuccess) {
        showStart();
    }
    m_syncIndicator->setState(state);
    Q_EMIT syncStateShown(state);
    for (Page *page : m_navigation->pages()) {
        page->setSyncState(state);
    }
    m_strips->setSyncState(state);
    if (m_areFiguresStale) {
        refreshFigures();
    }
    updateActions();
}

void MainWindow::reload()
{
    m_outgoing->reload();
    refreshFigures();
    m_navigation->current().reload();
}

/// Once for all pages of a synchronisation: reading the whole office beside it would slow it down.
void MainWindow::refreshFigures()
{
    m_areFiguresStale = m_sync && m_sync->activity == SyncState::Activity::Synchronising;
    if (!m_areFiguresStale) {
        m_figures->refresh();
    }
}

void MainWindow::forgetData()
{
    for (Page *page : m_navigation->pages()) {
        page->reload();
    }
    refreshFigures();
    showStart();
}

void MainWindow::reloadOutbox()
{
    m_outgoing->reload();
}

void MainWindow::rememberStep(const std::vector<ActionId> &ids)
{
    m_outgoing->reload();
    m_outgoing->remember(ids);
}

void MainWindow::setChoices(ThemeChoice theme, const QString &language)
{
    const MenuAction themeAction = theme == ThemeChoice::Light  ? MenuAction::ThemeLight
                                   : theme == ThemeChoice::Dark ? MenuAction::ThemeDark
                                                                : MenuAction::ThemeSystem;
    (*m_actions)[themeAction].setChecked(true);
    (*m_actions)[language == QLatin1String("de") ? MenuAction::LanguageGerman : MenuAction::LanguageEnglish].setChecked(
        true);
}

void MainWindow::showProblem(const QString &text, const QString &remedy, std::function<void()> clicked)
{
    m_strips->showProblem(text, remedy, std::move(clicked));
}

bool MainWindow::hasData()
{
    return m_parts.data.propertyList().has_value();
}

void MainWindow::showStart()
{
    const bool isEmpty = !hasData();
    isEmpty ? showProperties() : showDashboard();
    m_awaitsData = isEmpty;
}

void MainWindow::showDashboard()
{
    m_navigation->show(*m_dashboardPage, {});
}

void MainWindow::showProperties()
{
    m_propertyPage->reload();
    m_navigation->show(*m_propertyPage, {});
}

void MainWindow::showUnits(const std::optional<Property> &property)
{
    m_unitPage->showProperty(property);
    m_navigation->show(*m_unitPage, {m_propertyPage});
}

void MainWindow::showUnit(const Property &property, const UnitId &unit)
{
    showUnits(property);
    m_unitPage->selectUnit(unit);
}

void MainWindow::showFiltered(const UnitFilter &filter)
{
    m_unitPage->showFiltered(filter, std::nullopt);
    m_navigation->show(*m_unitPage, {m_dashboardPage});
}

void MainWindow::showPalette()
{
    m_palette->open(*this);
}

void MainWindow::offerSample(const QString &problem)
{
    m_firstRunPage->offerSample(problem);
}

void MainWindow::markSample()
{
    m_strips->showSample();
}

/// "Back" leads to where the user was.
void MainWindow::showOutbox()
{
    QList<Page *> way = m_navigation->way();
    if (!isOutboxShown()) {
        way.append(&m_navigation->current());
    }
    m_outgoing->reload();
    m_outboxPage->reload();
    m_strips->decision().dismiss(); // the page says it
    m_navigation->show(*m_outboxPage, way);
}

void MainWindow::showLetters()
{
    m_lettersPage->reload();
    m_navigation->show(*m_lettersPage, {});
}

void MainWindow::showConsents()
{
    m_consentPage->reload();
    m_navigation->show(*m_consentPage, {});
}

/// The parts of the window that F6 goes round: sidebar, page, status bar.
void MainWindow::focusRegion(int step)
{
    const std::array<QWidget *, 3> regions{&m_navigation->sidebar(), &m_navigation->current(), statusBar()};
    const QWidget *focus = focusWidget();
    int place = 1;
    for (int region = 0; region < static_cast<int>(regions.size()); ++region) {
        if (focus && regions[static_cast<size_t>(region)]->isAncestorOf(focus)) {
            place = region;
        }
    }
    const int count = static_cast<int>(regions.size());
    switch ((place + step + count) % count) {
    case 0:
        m_navigation->sidebar().focusCurrent();
        break;
    case 1:
        m_navigation->current().focusContent();
        break;
    default:
        m_outgoingIndicator->setFocus(Qt::TabFocusReason);
    }
}

bool MainWindow::isOutboxShown() const
{
    return &m_navigation->current() == m_outboxPage;
}

bool MainWindow::isUnitPageShown() const
{
    return &m_navigation->current() == m_unitPage;
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setWindowTitle(tr("Hauspost"));
        m_menus->retranslate();
        m_actions->retranslate();
        updateOutgoing();
    } else if (event->type() == QEvent::PaletteChange) {
        m_actions->updateIcons();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_parts.settings) {
        m_parts.settings->setValue(geometryKey, saveGeometry());
        for (const Page *page : m_navigation->pages()) {
            page->saveState();
        }
    }
    QMainWindow::closeEvent(event);
}

/// Only what needs the user; what heals by itself stands in the status bar. While a run is under way nothing is known
/// yet: what stood there stays.
void MainWindow::updateOutgoing()
{
    updateUndo();
    const int decisions = m_outgoing->needsDecision();
    const int waiting = m_outgoing->waiting();
    m_outgoingIndicator->setCounts(waiting, decisions);
    Q_EMIT outgoingShown(waiting, decisions);
    m_outboxButton->setBadge(waiting + decisions, waiting + decisions == 0 ? QString() : m_outgoingIndicator->text());
    m_strips->setDecisions(decisions, isOutboxShown());
    refreshFigures(); // they count what waits
}

void MainWindow::askConnection()
{
    const auto chosen = m_parts.prompts.connection(m_connection);
    if (chosen) {
        m_connection = *chosen;
        Q_EMIT connectionChosen(*chosen);
    }
}

} // namespace hauspost
