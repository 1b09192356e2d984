#include "app/desk/deskaccount.h"

#include "models/storage/deskwipe.h"
#include "models/sync/httpportalclient.h"
#include "models/sync/wiperun.h"
#include "views/mainwindow.h"
#include "views/noticestrip.h"

#include "models/base/errortext.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QSysInfo>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>

namespace hauspost {

DeskAccount::DeskAccount(const Parts &parts) : m_parts(parts), m_access(parts.paths, parts.keychain) {}

DeskAccount::~DeskAccount()
{
    m_stopped = true;
    m_work.waitForFinished();
}

void DeskAccount::signIn(const ConnectionSettings &settings)
{
    const auto portal = portalAddressFrom(settings.portal);
    if (!portal) {
        m_parts.window.showProblem(errorText(portal.error()), {}, {});
        return;
    }
    m_signIn = std::make_unique<SignIn>(*portal, QSysInfo::machineHostName());
    m_signIn->setNetwork(NetworkSettings::load(m_parts.paths));
    connect(m_signIn.get(), &SignIn::signedIn, this,
            [this, url = *portal](const QByteArray &token) { keep(url, token); });
    connect(m_signIn.get(), &SignIn::failed, this, [this, settings](const Error &error) {
        endSignIn();
        m_parts.window.showProblem(errorText(error), tr("Sign in again"), [this, settings] { signIn(settings); });
    });
    if (const auto started = m_signIn->start(m_parts.browser); !started) {
        endSignIn();
        m_parts.window.showProblem(errorText(started.error()), {}, {});
        return;
    }
    const NoticeStrip::Button cancel{tr("Cancel"), [this] { endSignIn(); }};
    NoticeStrip &strip = m_parts.window.problemStrip();
    if (m_signIn->isBrowserOpen()) {
        strip.showProgress(tr("Please sign in in your browser. Hauspost waits for it."), 0, 0, cancel);
        return;
    }
    const QString address = QString::fromLatin1(m_signIn->address().toEncoded());
    strip.showMessage(
        Tone::Waiting, QStringLiteral("link"),
        tr("No browser could be opened. Please copy the address and open it in a browser on this computer."),
        {{tr("Copy address"), [address] { QGuiApplication::clipboard()->setText(address); }}, cancel});
}

void DeskAccount::endSignIn()
{
    m_parts.window.problemStrip().dismiss();
    if (m_signIn) {
        m_signIn->cancel();
        m_signIn.release()->deleteLater(); // perhaps it is what calls
    }
}

void DeskAccount::keep(const QUrl &portal, const QByteArray &token)
{
    endSignIn();
    m_access.keep(portal, token, [this](const ConnectionSettings &settings) {
        if (settings.place == AccessPlace::Memory) {
            m_parts.window.showProblem(
                tr("This computer has no keychain that works. You are signed in until Hauspost ends; then you have to "
                   "sign in again."),
                {}, {});
        }
        Q_EMIT signedIn(settings);
    });
}

void DeskAccount::signOut(const ConnectionSettings &settings, bool deletesMirror)
{
    endSignIn();
    m_access.load(settings, [this, settings, deletesMirror](const Result<PortalConnection> &connection) {
        const auto deleted = deletesMirror ? wipeMirror(m_parts.paths) : Result<>();
        if (!connection) {
            finish(settings, true, deletesMirror, deleted ? std::nullopt : std::optional(deleted.error()));
            return;
        }
        connect(&m_work, &QFutureWatcherBase::finished, this, [this, settings, deletesMirror, deleted] {
            m_work.disconnect(this);
            const auto told = m_work.result();
            finish(settings, true, deletesMirror,
                   !deleted ? std::optional(deleted.error())
                   : !told  ? std::optional(told.error())
                            : std::nullopt);
        });
        m_work.setFuture(QtConcurrent::run([this, connection = *connection]() -> Result<bool> {
            const auto told = HttpPortalClient(connection, [this] { return m_stopped.load(); }).revokeToken();
            return told.map([] { return true; });
        }));
    });
}

void DeskAccount::wipe(const ConnectionSettings &settings)
{
    m_access.load(settings, [this, settings](const Result<PortalConnection> &connection) {
        if (!connection) {
            return; // it was there a moment ago; the next start asks again
        }
        connect(&m_work, &QFutureWatcherBase::finished, this, [this, settings] {
            m_work.disconnect(this);
            const auto told = m_work.result();
            finish(settings, told.value_or(false), true, told ? Error{ErrorCode::WipeRequested, {}} : told.error());
        });
        m_work.setFuture(QtConcurrent::run([this, connection = *connection] {
            return obeyWipe(m_parts.paths, connection, m_parts.clock, [this] { return m_stopped.load(); });
        }));
    });
}

void DeskAccount::finish(const ConnectionSettings &settings, bool forgets, bool deleted,
                         const std::optional<Error> &problem)
{
    if (!forgets) {
        Q_EMIT signedOut(deleted, problem);
        return;
    }
    m_access.forget(settings, [this, settings, deleted, problem] {
        ConnectionSettings{settings.portal, {}}.save(m_parts.paths);
        Q_EMIT signedOut(deleted, problem);
    });
}

bool DesktopBrowser::open(const QUrl &address)
{
    return QDesktopServices::openUrl(address);
}

} // namespace hauspost
