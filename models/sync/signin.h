#pragma once

#include "models/base/result.h"
#include "models/sync/browser.h"
#include "models/sync/networksettings.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <atomic>
#include <chrono>
#include <memory>

class QThread;

namespace hauspost {

class CallbackListener;

/// How long a sign-in waits for whom.
struct SignInLimits
{
    std::chrono::milliseconds user{std::chrono::minutes(10)}; ///< for the user in front of the page
    std::chrono::milliseconds request{5000};                  ///< for one request of the browser
};

/// Signs the desk in through the browser: authorization code with PKCE S256 and a loopback redirect (RFC 8252, 7636).
/// The password is typed at the portal's own page only; this program never sees it. Ends with exactly one signal, none
/// after cancel(). Lives in one thread and never blocks it; the destructor waits for a request to be aborted.
class SignIn final : public QObject
{
    Q_OBJECT

public:
    SignIn(QUrl portal, const QString &deskName, SignInLimits limits = {}, QObject *parent = nullptr);
    ~SignIn() override;

    /// Waits for the browser from now on and opens it. A browser that does not open is no error: the user can type the
    /// address. Errors: ListenFailed.
    [[nodiscard]] Result<> start(Browser &browser);

    /// What the browser opens; holds no secret that helps anybody else.
    [[nodiscard]] QUrl address() const;
    /// For the exchange at the end; set before start().
    void setNetwork(const NetworkSettings &network) { m_network = network; }
    [[nodiscard]] bool isBrowserOpen() const { return m_isBrowserOpen; }

    void cancel();

Q_SIGNALS:
    void signedIn(const QByteArray &token);
    /// SignInDenied, SignInRefused, SignInTimedOut, those of HttpPortalClient.
    void failed(const hauspost::Error &error);

private:
    void onCallback(const QByteArray &code, const QString &error);
    void exchange(const QByteArray &code);
    void end(const Error &error);

    QUrl m_portal;
    QString m_deskName;
    NetworkSettings m_network;
    QByteArray m_state;
    QByteArray m_verifier;
    std::unique_ptr<CallbackListener> m_listener;
    QTimer m_patience;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_exchange;
    bool m_isBrowserOpen = false;
};

} // namespace hauspost
