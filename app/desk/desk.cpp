#include "app/desk/desk.h"

#include "models/base/errortext.h"
#include "models/base/translation.h"

#include <QtWidgets/QApplication>

namespace hauspost {

namespace {

const QString themeKey = QStringLiteral("window/theme");
const QString languageKey = QStringLiteral("window/language");

ConnectionSettings connectionSettings(const DeskOptions &options, const DeskPaths &paths)
{
    ConnectionSettings settings = ConnectionSettings::load(paths);
    if (!options.portal.isEmpty()) {
        settings.portal = options.portal;
    }
    if (!options.tokenFile.isEmpty()) {
        settings.tokenFile = options.tokenFile;
        settings.place = AccessPlace::File;
    }
    return settings;
}

QString chosen(const QString &option, const QSettings &settings, const QString &key)
{
    return option.isEmpty() ? settings.value(key).toString() : option;
}

} // namespace

Desk::Desk(QApplication &application, const DeskOptions &options, DeskPaths paths, InstanceLock lock,
           DeskSurroundings surroundings)
    : m_application(application),
      m_paths(std::move(paths)),
      m_lock(std::move(lock)),
      m_settings(m_paths.settingsFile(), QSettings::IniFormat),
      m_connection(connectionSettings(options, m_paths)),
      m_theme(themeFromName(chosen(options.theme, m_settings, themeKey))),
      m_office(m_paths, m_clock),
      m_letters(m_paths, m_clock, m_office),
      m_outgoing(m_paths, m_clock)
{
    m_language = installTranslation(application, chosen(options.language, m_settings, languageKey));
    applyTheme(application, m_theme);
    if (const auto connection = connectionFrom(m_connection)) {
        m_office.setCipher(std::make_shared<CodeCipher>(connection->token));
    }
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{m_office, m_letters, m_outgoing, m_prompts, &m_settings});
    m_account = std::make_unique<DeskAccount>(
        DeskAccount::Parts{m_paths, m_clock, *m_window, surroundings.keychain ? *surroundings.keychain : m_keychain,
                           surroundings.browser ? *surroundings.browser : m_browser});
    m_prompts.setParent(m_window.get());
    m_window->setChoices(m_theme, m_language);
    m_window->setConnection(m_connection);
    constexpr std::chrono::milliseconds gather(250);
    m_reload.setInterval(gather);
    m_reload.setSingleShot(true);
    connectWindow();
    connectAccount();
}

Desk::~Desk()
{
    m_sync.reset(); // before what its signals reach
    m_account.reset();
}

void Desk::show()
{
    m_window->show();
    QTimer::singleShot(0, this, [this] {
        openDeskDatabase();
        connectPortal(m_connection);
    });
}

void Desk::connectWindow()
{
    connect(m_window.get(), &MainWindow::synchroniseRequested, this, [this] {
        if (m_sync) {
            m_sync->synchroniseNow();
        } else {
            connectPortal(m_connection); // perhaps the token file is there now
        }
    });
    connect(m_window.get(), &MainWindow::actionsQueued, this, [this] {
        if (m_sync) {
            m_sync->actionsQueued();
        }
    });
    connect(m_window.get(), &MainWindow::connectionChosen, this, [this](const ConnectionSettings &connection) {
        if (connection.place != AccessPlace::File) {
            m_account->signIn(connection);
            return;
        }
        connection.save(m_paths);
        connectPortal(connection);
    });
    connect(m_window.get(), &MainWindow::signOutRequested, this, &Desk::signOut);
    connect(m_window.get(), &MainWindow::themeChosen, this, &Desk::chooseTheme);
    connect(m_window.get(), &MainWindow::languageChosen, this, &Desk::chooseLanguage);
    connect(&m_reload, &QTimer::timeout, this, [this] {
        m_office.reopen();
        m_window->reload();
    });
    connect(&m_application, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (m_sync) {
            m_sync->setUserActive(state == Qt::ApplicationActive);
        }
    });
}

void Desk::openDeskDatabase()
{
    // Checks, migrates and backs up; the letters open their own connections afterwards.
    const auto opened = DeskDatabase::open(m_paths, m_clock);
    if (!opened) {
        offerBackup(opened.error());
    } else {
        m_window->reloadOutbox();
    }
}

void Desk::offerBackup(const Error &error)
{
    if (error.code != ErrorCode::DatabaseCorrupt) {
        m_window->showProblem(errorText(error), {}, {});
        return;
    }
    const bool hasBackup = !DeskDatabase::backups(m_paths).isEmpty();
    const QString remedy = hasBackup ? tr("Restore the last backup") : tr("Start with an empty record");
    const QString consequence =
        hasBackup
            ? tr("Letters made since the last backup will be missing in the record of letters, and what was put into "
                 "the outbox since then has to be done again.")
            : tr("The record of letters made so far and what waits in the outbox are lost. The data of the portal is "
                 "not affected.");
    m_window->showProblem(errorText(error) + u' ' + consequence, remedy, [this] { restoreBackup(); });
}

void Desk::restoreBackup()
{
    m_letters.reopen();
    m_outgoing.reopen();
    m_sync.reset(); // nothing may have the file open
    const auto restored = DeskDatabase::restoreNewestBackup(m_paths, m_clock);
    if (restored) {
        m_window->problemStrip().dismiss();
        openDeskDatabase();
        connectPortal(m_connection);
    } else {
        m_window->showProblem(errorText(restored.error()), {}, {});
    }
}

void Desk::connectAccount()
{
    connect(m_account.get(), &DeskAccount::signedIn, this, [this](const ConnectionSettings &settings) {
        settings.save(m_paths);
        m_window->setConnection(settings);
        connectPortal(settings);
    });
    connect(m_account.get(), &DeskAccount::signedOut, this, &Desk::onSignedOut);
}

void Desk::connectPortal(const ConnectionSettings &settings)
{
    m_connection = settings;
    m_sync.reset();
    m_account->load(settings, [this](const Result<PortalConnection> &connection) { startSync(connection); });
}

void Desk::startSync(const Result<PortalConnection> &connection)
{
    if (!connection) {
        SyncState state;
        state.problem = connection.error();
        m_window->setSyncState(m_connection.isEmpty() ? std::nullopt : std::optional(state));
        Q_EMIT settled();
        return;
    }
    m_office.setCipher(std::make_shared<CodeCipher>(connection->token));
    m_sync = std::make_unique<SyncService>(m_paths, *connection);
    connect(m_sync.get(), &SyncService::stateChanged, this, &Desk::onSyncState);
    connect(m_sync.get(), &SyncService::mirrorChanged, this, [this] {
        if (!m_reload.isActive()) {
            m_reload.start();
        }
    });
    connect(m_sync.get(), &SyncService::outboxChanged, m_window.get(), &MainWindow::reloadOutbox);
    m_window->setSyncState(m_sync->state());
    m_sync->setUserActive(true);
    m_sync->start();
}

void Desk::signOut()
{
    const bool deletes = m_prompts.confirm({tr("Sign out"),
                                            tr("Delete the copy of the portal's data on this computer too? Without it "
                                               "nothing can be shown or printed until "
                                               "somebody signs in again. The record of letters and the outbox stay."),
                                            tr("Delete the copy")});
    m_sync.reset();
    m_account->signOut(m_connection, deletes);
}

void Desk::onSignedOut(bool deleted, const std::optional<Error> &problem)
{
    m_connection = ConnectionSettings{m_connection.portal, {}};
    m_window->setConnection(m_connection);
    if (deleted) {
        m_office.setCipher(nullptr);
        m_outgoing.reopen();
        m_window->reload();
        m_window->reloadOutbox();
    }
    SyncState state;
    state.problem = problem.value_or(Error{ErrorCode::TokenMissing, {}});
    m_window->setSyncState(state);
    Q_EMIT settled();
}

void Desk::onSyncState(const SyncState &state)
{
    m_window->setSyncState(state);
    if (state.activity == SyncState::Activity::Idle && state.problem &&
        state.problem->code == ErrorCode::WipeRequested) {
        // Not here: this is a call of what ends now.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_sync.reset();
                m_account->wipe(m_connection);
            },
            Qt::QueuedConnection);
        return;
    }
    if (state.activity == SyncState::Activity::Idle && (state.lastSuccess || state.problem)) {
        Q_EMIT settled();
    }
}

void Desk::chooseTheme(ThemeChoice theme)
{
    m_theme = theme;
    m_settings.setValue(themeKey, themeName(theme));
    applyTheme(m_application, theme);
}

void Desk::chooseLanguage(const QString &language)
{
    m_settings.setValue(languageKey, language);
    m_language = installTranslation(m_application, language);
    m_window->setChoices(m_theme, m_language);
}

} // namespace hauspost
