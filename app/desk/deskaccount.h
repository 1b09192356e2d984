#pragma once

#include "models/base/clock.h"
#include "models/sync/browser.h"
#include "models/sync/deskaccess.h"
#include "models/sync/signin.h"

#include <QtCore/QFutureWatcher>

namespace hauspost {

class MainWindow;

/// The desk's access in front of the user: signing in with progress and cancel, signing out, the notice where it is in
/// memory only, and the wipe. GUI thread; whatever waits for the portal runs elsewhere.
class DeskAccount final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        DeskPaths paths;
        const Clock &clock;
        MainWindow &window;
        SecretStore &keychain; ///< outlives the account
        Browser &browser;
    };

    explicit DeskAccount(const Parts &parts);
    ~DeskAccount() override;

    /// Answers at once for a token file, else when the keychain has.
    void load(const ConnectionSettings &settings, DeskAccess::Loaded loaded) { m_access.load(settings, loaded); }

    /// Opens the browser; ends in signedIn() or in a message of the window.
    void signIn(const ConnectionSettings &settings);

    /// Tells the portal and forgets the access here, whether the portal could be told or not. Nothing may synchronise.
    void signOut(const ConnectionSettings &settings, bool deletesMirror);

    /// After WipeRequested. Nothing may synchronise.
    void wipe(const ConnectionSettings &settings);

Q_SIGNALS:
    /// The access is kept; these are the settings to remember.
    void signedIn(const hauspost::ConnectionSettings &settings);
    /// The access is gone, and with deleted the copy of the data. problem: to be shown.
    void signedOut(bool deleted, const std::optional<hauspost::Error> &problem);

private:
    void keep(const QUrl &portal, const QByteArray &token);
    void endSignIn();
    void finish(const ConnectionSettings &settings, bool forgets, bool deleted, const std::optional<Error> &problem);

    Parts m_parts;
    DeskAccess m_access;
    std::unique_ptr<SignIn> m_signIn;
    QFutureWatcher<Result<bool>> m_work;
    std::atomic<bool> m_stopped = false;
};

/// The desktop's browser.
class DesktopBrowser final : public Browser
{
public:
    bool open(const QUrl &address) override;
};

} // namespace hauspost
