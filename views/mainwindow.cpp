#include "views/mainwindow.h"

#include "models/base/errortext.h"
#include "views/actions.h"
#include "views/letterscontroller.h"
#include "views/noticestrip.h"
#include "views/outboxpage.h"
#include "views/outgoingcontroller.h"
#include "views/outgoingindicator.h"
#include "views/prompts.h"
#include "views/propertypage.h"
#include "views/syncindicator.h"
#include "views/unitpage.h"
#include "views/windowmenus.h"

#include <QtCore/QSettings>
#include <QtGui/QCloseEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString german = QStringLiteral("de");
const QString english = QStringLiteral("en");

/// The access of this desk is missing or worth nothing: somebody has to give another one.
bool needsAccess(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PortalUnauthorized:
    case ErrorCode::WipeRequested:
    case ErrorCode::TokenMissing:
    case ErrorCode::TokenFileInvalid:
    case ErrorCode::FileNotFound:
    case ErrorCode::FileNotReadable:
    case ErrorCode::PortalAddressInvalid:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::AccessNotFound:
    case ErrorCode::SignInNeeded:
    case ErrorCode::SignInRefused:
    case ErrorCode::SignInDenied:
    case ErrorCode::SignInTimedOut:
        return true;
    default:
        return false;
    }
}

/// The user can unlock the keychain, and then the old access is good.
bool mayHeal(ErrorCode code)
{
    return code == ErrorCode::KeychainLocked || code == ErrorCode::KeychainUnavailable ||
           code == ErrorCode::AccessNotFound;
}

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent),
      m_parts(parts),
      m_actions(new Actions(*this)),
      m_problemStrip(new NoticeStrip(this)),
      m_syncStrip(new NoticeStrip(this)),
      m_letterStrip(new NoticeStrip(this)),
      m_decisionStrip(new NoticeStrip(this)),
      m_outgoingStrip(new NoticeStrip(this)),
      m_letters(new LettersController(parts.letters, parts.prompts, *m_letterStrip, parts.settings, this)),
      m_outgoing(new OutgoingController(parts.data, parts.outgoing, parts.prompts, *m_outgoingStrip, this)),
      m_pages(new QStackedWidget(this)),
      m_propertyPage(new PropertyPage(parts.data, parts.settings, m_pages)),
      m_unitPage(new UnitPage(parts.data, *m_letters, *m_outgoing, parts.settings, m_pages)),
      m_outboxPage(new OutboxPage(*m_outgoing, parts.settings, m_pages)),
      m_syncIndicator(new SyncIndicator(this)),
      m_outgoingIndicator(new OutgoingIndicator(this))
{
    setWindowIcon(QIcon(QStringLiteral(":/hauspost/icons/app.png")));
    buildPages();
    m_menus = new WindowMenus(*menuBar(), *m_actions, this);
    connectActions();
    setWindowTitle(tr("Hauspost"));
    constexpr QSize usual(1180, 740);
    resize(usual.boundedTo(screen()->availableSize()));
    if (parts.settings) {
        restoreGeometry(parts.settings->value(geometryKey).toByteArray());
    }
    showProperties();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problemStrip);
    layout->addWidget(m_syncStrip);
    layout->addWidget(m_decisionStrip);
    layout->addWidget(m_letterStrip);
    layout->addWidget(m_outgoingStrip);
    layout->addWidget(m_pages, 1);
    for (Page *page :
         {static_cast<Page *>(m_propertyPage), static_cast<Page *>(m_unitPage), static_cast<Page *>(m_outboxPage)}) {
        m_pages->addWidget(page);
        connect(page, &Page::backRequested, this, &MainWindow::goBack);
    }
    setCentralWidget(central);
    statusBar()->addWidget(m_syncIndicator);
    statusBar()->addPermanentWidget(m_outgoingIndicator);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectActions()
{
    const auto on = [this](MenuAction id, auto &&slot) {
        connect(&(*m_actions)[id], &QAction::triggered, this, std::forward<decltype(slot)>(slot));
    };
    on(MenuAction::SynchroniseNow, [this] { Q_EMIT synchroniseRequested(); });
    on(MenuAction::Connect, [this] { askConnection(); });
    on(MenuAction::SignOut, [this] { Q_EMIT signOutRequested(); });
    on(MenuAction::Quit, [this] { close(); });
    on(MenuAction::Back, [this] { goBack(); });
    on(MenuAction::AllUnits, [this] { showUnits({}); });
    on(MenuAction::DownloadAll, [this] { m_unitPage->downloadAll(); });
    on(MenuAction::SendSelected, [this] { m_unitPage->sendToSelection(); });
    on(MenuAction::ShowOutbox, [this] { showOutbox(); });
    on(MenuAction::Find, [this] { currentPage().focusFilter(); });
    on(MenuAction::LanguageGerman, [this] { Q_EMIT languageChosen(german); });
    on(MenuAction::LanguageEnglish, [this] { Q_EMIT languageChosen(english); });
    on(MenuAction::ThemeSystem, [this] { Q_EMIT themeChosen(ThemeChoice::System); });
    on(MenuAction::ThemeLight, [this] { Q_EMIT themeChosen(ThemeChoice::Light); });
    on(MenuAction::ThemeDark, [this] { Q_EMIT themeChosen(ThemeChoice::Dark); });
    on(MenuAction::About, [this] { m_parts.prompts.about(); });
    connect(m_propertyPage, &PropertyPage::propertyOpened, this,
            [this](const Property &property) { showUnits(property); });
    connect(m_propertyPage, &PropertyPage::allUnitsRequested, this, [this] { showUnits({}); });
    connect(m_propertyPage, &PropertyPage::connectRequested, this, &MainWindow::askConnection);
    connect(m_outboxPage, &OutboxPage::sendRequested, this, &MainWindow::synchroniseRequested);
    connect(m_outgoingIndicator, &QToolButton::clicked, this, &MainWindow::showOutbox);
    connect(m_outgoing, &OutgoingController::changed, this, &MainWindow::updateOutgoing);
    connect(m_outgoing, &OutgoingController::queued, this, &MainWindow::actionsQueued);
}

void MainWindow::setSyncState(const std::optional<SyncState> &state)
{
    m_sync = state;
    m_syncIndicator->setState(state);
    for (Page *page : pages()) {
        page->setSyncState(state);
    }
    updateSyncStrip();
    updateActions();
}

void MainWindow::reload()
{
    m_outgoing->reload();
    currentPage().reload();
}

void MainWindow::reloadOutbox()
{
    m_outgoing->reload();
}

void MainWindow::setChoices(ThemeChoice theme, const QString &language)
{
    const MenuAction themeAction = theme == ThemeChoice::Light  ? MenuAction::ThemeLight
                                   : theme == ThemeChoice::Dark ? MenuAction::ThemeDark
                                                                : MenuAction::ThemeSystem;
    (*m_actions)[themeAction].setChecked(true);
    (*m_actions)[language == german ? MenuAction::LanguageGerman : MenuAction::LanguageEnglish].setChecked(true);
}

void MainWindow::showProblem(const QString &text, const QString &remedy, std::function<void()> clicked)
{
    std::vector<NoticeStrip::Button> buttons;
    if (!remedy.isEmpty()) {
        buttons.push_back({remedy, std::move(clicked)});
    }
    m_problemStrip->showMessage(Tone::Problem, QStringLiteral("warning"), text, buttons);
}

QList<Page *> MainWindow::pages() const
{
    return m_pages->findChildren<Page *>(QString(), Qt::FindDirectChildrenOnly);
}

Page &MainWindow::currentPage() const
{
    return *static_cast<Page *>(m_pages->currentWidget());
}

void MainWindow::showPage(Page &page)
{
    m_pages->setCurrentWidget(&page);
    page.focusContent();
    updateActions();
}

void MainWindow::showProperties()
{
    m_way.clear();
    m_propertyPage->reload();
    showPage(*m_propertyPage);
}

void MainWindow::showUnits(const std::optional<Property> &property)
{
    m_way = {m_propertyPage};
    m_unitPage->showProperty(property);
    showPage(*m_unitPage);
}

void MainWindow::showOutbox()
{
    if (!isOutboxShown()) {
        m_way.append(&currentPage());
    }
    m_outgoing->reload();
    m_outboxPage->reload();
    m_decisionStrip->dismiss(); // the page says it
    showPage(*m_outboxPage);
}

/// From the outbox to where the user was, from the units to the properties.
void MainWindow::goBack()
{
    Page &page = m_way.isEmpty() ? *m_propertyPage : *m_way.takeLast();
    page.reload();
    showPage(page);
}

bool MainWindow::isOutboxShown() const
{
    return &currentPage() == m_outboxPage;
}

bool MainWindow::isUnitPageShown() const
{
    return &currentPage() == m_unitPage;
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setWindowTitle(tr("Hauspost"));
        m_menus->retranslate();
        m_actions->retranslate();
        updateSyncStrip();
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
        for (const Page *page : pages()) {
            page->saveState();
        }
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::updateActions()
{
    const Actions &actions = *m_actions;
    actions[MenuAction::Back].setEnabled(&currentPage() != m_propertyPage);
    actions[MenuAction::SendSelected].setEnabled(isUnitPageShown());
    actions[MenuAction::Find].setEnabled(currentPage().hasFilter());
    actions[MenuAction::DownloadAll].setEnabled(isUnitPageShown());
    actions[MenuAction::SynchroniseNow].setEnabled(m_sync.has_value());
    actions[MenuAction::SignOut].setEnabled(m_sync.has_value());
}

/// Only what needs the user; what heals by itself stands in the status bar. While a run is under way nothing is known
/// yet: what stood there stays.
void MainWindow::updateSyncStrip()
{
    if (!m_sync || m_sync->activity != SyncState::Activity::Idle) {
        return;
    }
    if (!m_sync->problem || m_sync->retryInSeconds) {
        m_syncStrip->dismiss();
        return;
    }
    const bool isAccess = needsAccess(m_sync->problem->code);
    std::vector<NoticeStrip::Button> remedies;
    if (!isAccess || mayHeal(m_sync->problem->code)) {
        remedies.push_back({tr("Try again"), [this] { Q_EMIT synchroniseRequested(); }});
    }
    if (isAccess) {
        remedies.push_back({tr("Connect…"), [this] { askConnection(); }});
    }
    m_syncStrip->showMessage(Tone::Problem, QStringLiteral("warning"), errorText(*m_sync->problem), remedies);
}

void MainWindow::updateOutgoing()
{
    const int decisions = m_outgoing->needsDecision();
    m_outgoingIndicator->setCounts(m_outgoing->waiting(), decisions);
    if (decisions == 0 || isOutboxShown()) {
        m_decisionStrip->dismiss();
    } else if (decisions > m_decisionsTold || m_decisionStrip->isVisibleTo(centralWidget())) {
        m_decisionStrip->showMessage(
            Tone::Problem, QStringLiteral("warning"),
            tr("The portal could not do %Ln action(s) as you wanted. Please decide.", nullptr, decisions),
            {{tr("Decide…"), [this] { showOutbox(); }}});
    }
    m_decisionsTold = decisions;
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
