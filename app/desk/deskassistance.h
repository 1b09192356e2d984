#pragma once

#include "models/base/clock.h"
#include "models/sync/deskaccess.h"
#include "models/usecases/diagnosis.h"
#include "views/actions.h"
#include "views/diagnosticsdialog.h"
#include "views/helpwindow.h"
#include "views/systemtray.h"
#include "views/traycontroller.h"
#include "views/windowlock.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QPointer>
#include <QtCore/QSettings>

#include <atomic>

namespace hauspost {

class MainWindow;
class Prompts;

/// What the program offers about itself: handbook, diagnostics, the lock, the icon beside the clock. GUI thread; the
/// diagnosis runs on another.
class DeskAssistance final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        DeskPaths paths;
        const Clock &clock;
        MainWindow &window;
        Prompts &prompts;
        QSettings &settings;
        SecretStore &keychain; ///< outlives this
    };

    explicit DeskAssistance(const Parts &parts);
    ~DeskAssistance() override;

    void showHelp(const QString &page);
    /// For what the user is looking at.
    void showHelpHere();
    /// What is new, on the first start after an update. version: of this program.
    void tellNews(const QString &version);
    void setLanguage(const QString &language);
    void showDiagnostics(const ConnectionSettings &connection);

    [[nodiscard]] bool hasPassphrase() const;
    /// Errors: those of hashPassphrase().
    [[nodiscard]] Result<> setPassphrase(const QString &passphrase);
    /// Lock and icon as the user wants them.
    void setPreferences(const DeskPreferences &preferences);
    [[nodiscard]] bool hasTray() const { return m_tray.isAvailable(); }
    [[nodiscard]] WindowLock &lock() { return m_lock; }
    [[nodiscard]] HelpWindow *help() { return m_help; }
    [[nodiscard]] DiagnosticsDialog *diagnostics() { return m_diagnostics; }

private:
    Parts m_parts;
    DeskAccess m_access;
    WindowLock m_lock;
    SystemTray m_tray;
    TrayController m_trayController;
    QString m_language;
    QPointer<HelpWindow> m_help;
    QPointer<DiagnosticsDialog> m_diagnostics;
    QFutureWatcher<Diagnosis> m_work;
    std::atomic<bool> m_stopped = false;
};

} // namespace hauspost
