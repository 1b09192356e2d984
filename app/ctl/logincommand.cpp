#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/stopsignals.h"

#include "models/storage/deskwipe.h"
#include "models/storage/instancelock.h"
#include "models/sync/httpportalclient.h"
#include "models/sync/signin.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QSysInfo>

namespace hauspost::ctl {

namespace {

struct LoginCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::LoginCommand)
};

/// The desktop's own, started by its usual command: a program without a window has no other way.
class SystemBrowser final : public Browser
{
public:
    bool open(const QUrl &address) override
    {
        const QString url = QString::fromLatin1(address.toEncoded());
#if defined(Q_OS_WIN)
        return QProcess::startDetached(QStringLiteral("rundll32"),
                                       {QStringLiteral("url.dll,FileProtocolHandler"), url});
#elif defined(Q_OS_MACOS)
        return QProcess::startDetached(QStringLiteral("/usr/bin/open"), {url});
#else
        return QProcess::startDetached(QStringLiteral("xdg-open"), {url});
#endif
    }
};

class NoBrowser final : public Browser
{
public:
    bool open(const QUrl &) override { return false; }
};

/// Until the browser comes back, or Ctrl+C.
Result<QByteArray> awaitToken(SignIn &signIn)
{
    constexpr std::chrono::milliseconds pollStop(100);
    Result<QByteArray> token = fail(ErrorCode::Cancelled);
    QEventLoop loop;
    QObject::connect(&signIn, &SignIn::signedIn, &loop, [&](const QByteArray &received) {
        token = received;
        loop.quit();
    });
    QObject::connect(&signIn, &SignIn::failed, &loop, [&](const Error &error) {
        token = Failure(error);
        loop.quit();
    });
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (StopSignals::arrived()) {
            signIn.cancel();
            loop.quit();
        }
    });
    poll.start(pollStop);
    loop.exec();
    return token;
}

/// Made for its owner only before the first byte is in it.
Result<> writeTokenFile(const QString &name, const QByteArray &token)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(token + '\n') < 0 || !file.flush()) {
        return fail(ErrorCode::FileNotWritable, {name, file.errorString()});
    }
    return {};
}

Result<> keep(Session &session, const CommandLine &line, const QUrl &portal, const QByteArray &token)
{
    if (line.tokenFile.isEmpty()) {
        return session.keepAccess(portal, token);
    }
    return writeTokenFile(line.tokenFile, token).map([&] {
        ConnectionSettings{portal.toString(), line.tokenFile}.save(session.paths());
    });
}

/// The remedy in place of "cannot read the access, please sign in anew", which leads round in a circle.
Result<> withRemedy(const Result<> &keychain)
{
    if (keychain || keychain.error().code != ErrorCode::KeychainUnavailable) {
        return keychain;
    }
    return fail(ErrorCode::UsageError,
                {LoginCommandTexts::tr("This computer has no keychain that works. Please say with --token-file FILE "
                                       "where the access is to be kept")});
}

} // namespace

Result<> runLogin(Session &session, const CommandLine &line)
{
    const auto portal = portalAddressFrom(session.settings().portal);
    if (!portal) {
        return Failure(portal.error());
    }
    if (const auto prepared = session.paths().prepare(); !prepared) {
        return prepared;
    }
    if (const auto keychain = line.tokenFile.isEmpty() ? withRemedy(session.checkKeychain()) : Result<>(); !keychain) {
        return keychain;
    }
    const StopSignals stopSignals; // before the address is out: from then on somebody may want to stop
    const NetworkSettings network = NetworkSettings::load(session.paths());
    SignIn signIn(*portal, QSysInfo::machineHostName());
    signIn.setNetwork(network);
    SystemBrowser system;
    NoBrowser none;
    const auto started = signIn.start(line.noBrowser ? static_cast<Browser &>(none) : system);
    if (!started) {
        return started;
    }
    print(LoginCommandTexts::tr("Sign in at this address, in a browser on this computer:") + u'\n' +
          QString::fromLatin1(signIn.address().toEncoded()) + u'\n');
    const auto token = awaitToken(signIn);
    if (!token) {
        return Failure(token.error());
    }
    if (const auto kept = keep(session, line, *portal, *token); !kept) {
        // An access that nobody can use any more is better not there.
        (void)HttpPortalClient({*portal, *token, network}, {}).revokeToken();
        return withRemedy(kept);
    }
    print(LoginCommandTexts::tr("Signed in.") + u'\n');
    return {};
}

Result<> runLogout(Session &session, const CommandLine &line)
{
    const auto connection = session.connection();
    if (connection) {
        const auto revoked = HttpPortalClient(*connection, &StopSignals::arrived).revokeToken();
        if (!revoked) {
            printNote(LoginCommandTexts::tr("The portal could not be told. Ask your administrator to revoke the access "
                                            "of this desk."));
        }
    }
    session.forgetAccess();
    if (line.deleteData) {
        const auto lock = InstanceLock::acquire(session.paths());
        const auto wiped = lock ? wipeMirror(session.paths()) : Result<>(Failure(lock.error()));
        if (!wiped) {
            return wiped;
        }
    }
    print(LoginCommandTexts::tr("Signed out.") + u'\n');
    return {};
}

} // namespace hauspost::ctl
