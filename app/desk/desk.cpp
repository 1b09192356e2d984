#include "app/desk/desk.h"

#include "models/base/errortext.h"
#include "models/base/translation.h"
#include "views/actions.h"
#include "views/settingsdialog.h"

#include <QtWidgets/QApplication>

#include <algorithm>
#include <utility>

namespace hauspost {

namespace {

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

/// What the command line says goes before what was chosen in the window; it is not kept.
ThemeChoice themeOf(const DeskOptions &options, const DeskPreferences &preferences)
{
    return options.theme.isEmpty() ? preferences.theme : themeFromName(options.theme);
}

} // namespace

Desk::Desk(QApplication &application, const DeskOptions &options, DeskPaths paths, InstanceLock lock,
           DeskSurroundings surroundings)
    : m_application(application),
      m_theme(application),
      m_paths(std::move(paths)),
      m_lock(std::move(lock)),
      m_settings(m_paths.settingsFile(), QSettings::IniFormat),
      m_connection(connectionSettings(options, m_paths)),
      m_preferences(DeskPreferences::load(m_settings)),
      m_office(m_paths, m_clock),
      m_letters(m_paths, m_clock, m_office),
      m_outgoing(m_paths, m_clock),
      m_residents(m_paths, m_clock),
      m_privacy(m_paths, m_clock)
{
    m_language =
        installTranslation(application, options.language.isEmpty() ? m_preferences.language : options.language);
    m_theme.apply(themeOf(options, m_preferences));
    m_prompts.setDefaults(m_preferences.letters, m_preferences.printer);
    if (const auto connection = connectionFrom(m_connection)) {
        m_office.setCipher(std::make_shared<CodeCipher>(connection->token));
    }
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{m_office, m_letters, m_outgoing, m_residents, m_prompts, &m_settings, &m_privacy});
    m_imports = std::make_unique<DeskImports>(DeskImports::Parts{m_paths, m_clock, *m_window, m_prompts});
    m_account = std::make_unique<DeskAccount>(
        DeskAccount::Parts{m_paths, m_clock, *m_window, surroundings.keychain ? *surroundings.keychain : m_keychain,
                           surroundings.browser ? *surroundings.browser : m_browser});
    m_assistance = std::make_unique<DeskAssistance>(
        DeskAssistance::Parts{m_paths, m_clock, *m_window, m_prompts, m_settings,
                              surroundings.keychain ? *surroundings.keychain : m_keychain});
    m_assistance->setLanguage(m_language);
    connect(&m_assistance->lock(), &WindowLock::lockedChanged, m_imports.get(), &DeskImports::hold);
    m_prompts.setParent(m_window.get());
    m_window->setChoices(themeOf(options, m_preferences), m_language);
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
    m_assistance.reset();
    m_account.reset();
}

void Desk::show()
{
    m_assistance->setPreferences(m_preferences);
    if (m_preferences.lockMinutes > 0 && m_assistance->hasPassphrase()) {
        m_assistance->lock().lock(); // or it would be enough to start the program again
    }
    m_window->show();
    QTimer::singleShot(0, this, [this] {
        openDeskDatabase();
        m_window->reload(); // the figures need desk.db too
        m_assistance->tellNews(QCoreApplication::applicationVersion());
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
    connect(m_window.get(), &MainWindow::actionsQueued, this, [this](Departure departure) {
        if (m_sync) {
            m_sync->actionsQueued(departure);
        }
    });
    connect(m_imports.get(), &DeskImports::queued, m_window.get(), &MainWindow::reloadOutbox);
    connect(m_window.get(), &MainWindow::connectionChosen, this, [this](const ConnectionSettings &connection) {
        if (connection.place != AccessPlace::File) {
            m_account->signIn(connection);
            return;
        }
        connection.save(m_paths);
        connectPortal(connection);
    });
    connect(m_window.get(), &MainWindow::signOutRequested, this, &Desk::signOut);
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](ThemeChoice theme) {
        DeskPreferences wanted = DeskPreferences::load(m_settings);
        wanted.theme = theme;
        apply(wanted);
    });
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString &language) {
        DeskPreferences wanted = DeskPreferences::load(m_settings);
        wanted.language = language;
        apply(wanted);
    });
    connect(m_window.get(), &MainWindow::programActionRequested, this, &Desk::onProgramAction);
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
    closeDeskDatabase();
    const auto restored = DeskDatabase::restoreNewestBackup(m_paths, m_clock);
    if (restored) {
        m_window->problemStrip().dismiss();
        openDeskDatabase();
        connectPortal(m_connection);
    } else {
        m_window->showProblem(errorText(restored.error()), {}, {});
    }
}

void Desk::closeDeskDatabase()
{
    m_office.close();
    m_letters.reopen();
    m_outgoing.reopen();
    m_residents.reopen();
    m_privacy.reopen();
    m_imports->stopWork();
    m_sync.reset(); // nothing may have the file open
}

DeskBackups Desk::backups()
{
    return DeskBackups({m_paths, m_clock, *m_window, m_prompts, [this] { closeDeskDatabase(); },
                        [this] {
                            openDeskDatabase();
                            connectPortal(m_connection);
                        }});
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
    m_sync = std::make_unique<SyncService>(m_paths, *connection, m_preferences.sync);
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
    if (const auto copy = m_prompts.signOut({m_connection.portal, m_outgoing.waiting().value_or(0)})) {
        m_sync.reset();
        m_account->signOut(m_connection, *copy == MirrorCopy::Delete);
    }
}

void Desk::onSignedOut(bool deleted, const std::optional<Error> &problem)
{
    m_connection = ConnectionSettings{m_connection.portal, {}};
    m_window->setConnection(m_connection);
    if (deleted) {
        m_office.setCipher(nullptr);
        m_outgoing.reopen();
        m_residents.reopen();
        m_window->forgetData();
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

DeskOptions Desk::choices() const
{
    DeskOptions options;
    options.language = m_language;
    options.theme = themeName(m_preferences.theme);
    return options;
}

void Desk::onProgramAction(MenuAction id)
{
    switch (id) {
    case MenuAction::Settings:
        askSettings();
        break;
    case MenuAction::LockNow:
        lockNow();
        break;
    case MenuAction::SaveBackup:
        backups().save();
        break;
    case MenuAction::RestoreBackup:
        backups().restore();
        break;
    case MenuAction::HelpForPage:
        m_assistance->showHelpHere();
        break;
    case MenuAction::Handbook:
        m_assistance->showHelp(QStringLiteral("start"));
        break;
    case MenuAction::Shortcuts:
        m_assistance->showHelp(QStringLiteral("shortcuts"));
        break;
    case MenuAction::WhatsNew:
        m_assistance->showHelp(QStringLiteral("news"));
        break;
    case MenuAction::Diagnostics:
        m_assistance->showDiagnostics(m_connection);
        break;
    default:
        break;
    }
}

void Desk::lockNow()
{
    if (m_assistance->hasPassphrase()) {
        m_assistance->lock().lock();
    } else {
        askSettings(); // a passphrase is chosen there
    }
}

void Desk::askSettings()
{
    const bool isSignedIn = m_connection.place != AccessPlace::File || !m_connection.tokenFile.isEmpty();
    const auto answer = m_prompts.settings({DeskPreferences::load(m_settings), m_connection.portal, isSignedIn,
                                            m_assistance->hasPassphrase(), m_assistance->hasTray()});
    if (!answer) {
        return;
    }
    if (answer->passphrase) {
        if (const auto kept = m_assistance->setPassphrase(*answer->passphrase); !kept) {
            m_window->showProblem(errorText(kept.error()), {}, {});
        }
    }
    apply(answer->preferences);
    switch (answer->next) {
    case SettingsAnswer::Next::Nothing:
        break;
    case SettingsAnswer::Next::Connect:
        m_window->actions()[MenuAction::Connect].trigger();
        break;
    case SettingsAnswer::Next::SignOut:
        signOut();
        break;
    case SettingsAnswer::Next::Retention:
        m_window->actions()[MenuAction::Retention].trigger();
        break;
    }
}

void Desk::apply(const DeskPreferences &preferences)
{
    const DeskPreferences before = std::exchange(m_preferences, preferences);
    preferences.save(m_settings);
    m_settings.sync(); // the sign-in and the synchronisation read the file
    m_prompts.setDefaults(preferences.letters, preferences.printer);
    m_theme.apply(preferences.theme);
    if (before.language != preferences.language) {
        m_language = installTranslation(m_application, preferences.language);
    }
    m_assistance->setLanguage(m_language);
    m_assistance->setPreferences(preferences);
    m_window->setChoices(preferences.theme, m_language);
    if (before.sync != preferences.sync || before.network != preferences.network) {
        connectPortal(m_connection);
    }
}

} // namespace hauspost
