#include "models/sync/signin.h"

#include "models/sync/callbacklistener.h"
#include "models/sync/httpportalclient.h"
#include "models/wire/signin.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QThread>
#include <QtCore/QUrlQuery>

#include <array>

namespace hauspost {

namespace {

/// 256 bits of the operating system's random numbers, 43 characters.
QByteArray randomText()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void add(QUrlQuery &query, const char *name, const QString &value)
{
    query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

} // namespace

SignIn::SignIn(QUrl portal, const QString &deskName, SignInLimits limits, QObject *parent)
    : QObject(parent),
      m_portal(std::move(portal)),
      m_deskName(deskName),
      m_state(randomText()),
      m_verifier(randomText()),
      m_listener(std::make_unique<CallbackListener>(m_state, limits.request))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(limits.user);
    connect(&m_patience, &QTimer::timeout, this, [this] { end({ErrorCode::SignInTimedOut, {}}); });
    connect(m_listener.get(), &CallbackListener::received, this, &SignIn::onCallback);
}

SignIn::~SignIn()
{
    cancel();
    if (m_exchange) {
        m_exchange->wait();
    }
}

Result<> SignIn::start(Browser &browser)
{
    if (const auto listening = m_listener->listen(); !listening) {
        return listening;
    }
    m_patience.start();
    m_isBrowserOpen = browser.open(address());
    return {};
}

QUrl SignIn::address() const
{
    QUrlQuery query;
    add(query, "response_type", QStringLiteral("code"));
    add(query, "client_id", wire::deskClientId);
    add(query, "redirect_uri", m_listener->address());
    add(query, "state", QString::fromLatin1(m_state));
    add(query, "code_challenge", QString::fromLatin1(wire::challengeOf(m_verifier)));
    add(query, "code_challenge_method", QStringLiteral("S256"));
    add(query, "desk", m_deskName);
    QUrl url = m_portal;
    url.setPath(QLatin1String(wire::signInPath));
    url.setQuery(query);
    return url;
}

void SignIn::cancel()
{
    m_cancelled = true;
    m_patience.stop();
    m_listener->disconnect(this);
}

void SignIn::onCallback(const QByteArray &code, const QString &error)
{
    if (code.isEmpty()) {
        end(error == u"access_denied" ? Error{ErrorCode::SignInDenied, {}}
                                      : Error{ErrorCode::SignInRefused, {m_portal.host()}});
        return;
    }
    m_patience.stop();
    exchange(code);
}

/// In a thread of its own: calls of the portal block.
void SignIn::exchange(const QByteArray &code)
{
    const auto token = std::make_shared<Result<wire::TokenGrant>>(fail(ErrorCode::Cancelled));
    m_exchange.reset(
        QThread::create([this, code, token, redirect = m_listener->address(), portal = m_portal, network = m_network] {
            HttpPortalClient client({portal, {}, network}, [this] { return m_cancelled.load(); });
            *token = client.exchange({code, redirect, m_verifier});
        }));
    connect(m_exchange.get(), &QThread::finished, this, [this, token] {
        if (m_cancelled) {
            return;
        }
        if (*token) {
            Q_EMIT signedIn((*token)->token);
        } else {
            const bool isRefused = token->error().code == ErrorCode::PortalRequestRefused;
            end(isRefused ? Error{ErrorCode::SignInRefused, {m_portal.host()}} : token->error());
        }
    });
    m_exchange->start();
}

void SignIn::end(const Error &error)
{
    cancel();
    Q_EMIT failed(error);
}

} // namespace hauspost
