#pragma once

#include "app/desk/deskaccount.h"
#include "app/desk/deskassistance.h"
#include "app/desk/deskbackups.h"
#include "app/desk/deskimports.h"
#include "app/desk/letterwork.h"
#include "app/desk/mirroroffice.h"
#include "app/desk/options.h"
#include "app/desk/outgoingwork.h"
#include "app/desk/privacywork.h"
#include "app/desk/residentwork.h"

#include "models/base/clock.h"
#include "models/storage/instancelock.h"
#include "models/sync/keychainsecretstore.h"
#include "models/sync/syncservice.h"
#include "views/deskpreferences.h"
#include "views/mainwindow.h"
#include "views/noticestrip.h"
#include "views/widgetprompts.h"

#include <QtCore/QSettings>
#include <QtCore/QTimer>

namespace hauspost {

/// What a test puts in the place of the system's own.
struct DeskSurroundings
{
    SecretStore *keychain = nullptr;
    Browser *browser = nullptr;
};

/// The desk program: makes all objects and connects them. GUI thread.
class Desk final : public QObject
{
    Q_OBJECT

public:
    /// lock: held as long as the desk lives.
    Desk(QApplication &application, const DeskOptions &options, DeskPaths paths, InstanceLock lock,
         DeskSurroundings surroundings = {});
    ~Desk() override;

    /// The window with what the mirror holds; everything else comes after its first picture.
    void show();

    /// Language and appearance as they are now; nothing else.
    [[nodiscard]] DeskOptions choices() const;
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] LetterRuns &letters() { return m_letters; }
    [[nodiscard]] Outgoing &outgoing() { return m_outgoing; }
    [[nodiscard]] DeskAssistance &assistance() { return *m_assistance; }
    [[nodiscard]] DeskImports &imports() { return *m_imports; }
    [[nodiscard]] Prompts &prompts() { return m_prompts; }
    [[nodiscard]] OfficeData &office() { return m_office; }
    [[nodiscard]] PrivacyDesk &privacy() { return m_privacy; }

Q_SIGNALS:
    /// A synchronisation came to its end, or there is none to wait for.
    void settled();

private:
    void connectWindow();
    void openDeskDatabase();
    void offerBackup(const Error &error);
    void restoreBackup();
    void connectAccount();
    void connectPortal(const ConnectionSettings &settings);
    void startSync(const Result<PortalConnection> &connection);
    void signOut();
    void onSignedOut(bool deleted, const std::optional<Error> &problem);
    void onSyncState(const SyncState &state);
    void onProgramAction(MenuAction id);
    void askSettings();
    void lockNow();
    [[nodiscard]] DeskBackups backups();
    /// Nothing has desk.db open afterwards, until openDeskDatabase() and connectPortal().
    void closeDeskDatabase();
    /// Does and keeps what is different from now.
    void apply(const DeskPreferences &preferences);

    QApplication &m_application;
    Theme m_theme;
    DeskPaths m_paths;
    InstanceLock m_lock;
    SystemClock m_clock;
    QSettings m_settings;
    ConnectionSettings m_connection;
    DeskPreferences m_preferences;
    QString m_language; ///< really spoken
    MirrorOffice m_office;
    LetterWork m_letters;
    OutgoingWork m_outgoing;
    ResidentWork m_residents;
    PrivacyWork m_privacy;
    WidgetPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DeskImports> m_imports;
    KeychainSecretStore m_keychain;
    DesktopBrowser m_browser;
    std::unique_ptr<DeskAccount> m_account;
    std::unique_ptr<DeskAssistance> m_assistance;
    std::unique_ptr<SyncService> m_sync;
    QTimer m_reload; ///< many pages of a first synchronisation, few readings
};

} // namespace hauspost
