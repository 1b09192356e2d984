#include "models/sync/httpportalclient.h"

#include "models/sync/portalanswer.h"
#include "models/sync/syncservice.h"
#include "models/sync/systemproxies.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkProxy>

#include <memory>
#include <optional>

namespace hauspost {

namespace {

using std::chrono::milliseconds;

/// One request from its start to its end: reads what comes, keeps the limits, ends the loop.
class Exchange
{
public:
    Exchange(std::unique_ptr<QNetworkReply> reply, const HttpPortalClient::Limits &limits,
             const std::function<bool()> &cancelled, QString host)
        : m_reply(std::move(reply)), m_limits(limits), m_cancelled(cancelled), m_host(std::move(host))
    {
    }

    /// The answer, or the error of a limit that ended it.
    [[nodiscard]] Result<PortalAnswer> wait()
    {
        m_sinceStart.start();
        m_sinceSign.start();
        QObject::connect(m_reply.get(), &QNetworkReply::readyRead, m_reply.get(), [this] { read(); });
        QObject::connect(m_reply.get(), &QNetworkReply::metaDataChanged, m_reply.get(), [this] { signOfLife(); });
        QObject::connect(m_reply.get(), &QNetworkReply::requestSent, m_reply.get(), [this] { signOfLife(); });
        QObject::connect(m_reply.get(), &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
        QTimer tick;
        tick.setInterval(tickInterval);
        QObject::connect(&tick, &QTimer::timeout, &m_loop, [this] { checkLimits(); });
        tick.start();
        checkLimits();
        if (!m_stop && !m_reply->isFinished()) {
            m_loop.exec();
        }
        if (m_stop) {
            return Failure(*m_stop);
        }
        if (!m_reply->isFinished()) { // the thread ends
            return fail(ErrorCode::Cancelled);
        }
        read();
        if (m_stop) {
            return Failure(*m_stop);
        }
        PortalAnswer answer;
        answer.error = m_reply->error();
        answer.reason = m_reply->errorString();
        answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.api = m_reply->rawHeader(wire::portalApiHeader);
        answer.retryAfter = m_reply->rawHeader("Retry-After");
        answer.body = std::move(m_body);
        return answer;
    }

private:
    static constexpr milliseconds tickInterval{50};
    static constexpr qint64 chunk = 64 * 1024;

    void signOfLife()
    {
        m_isConnected = true;
        m_sinceSign.restart();
    }

    void read()
    {
        // In pieces: of a small answer that unpacks to gigabytes no more than a piece is ever in memory.
        while (!m_stop && m_reply->bytesAvailable() > 0) {
            const QByteArray piece = m_reply->read(chunk);
            if (piece.isEmpty()) {
                break;
            }
            signOfLife();
            m_body += piece;
            if (m_body.size() > m_limits.answerBytes) {
                stop({ErrorCode::PortalBadAnswer,
                      {m_host, QStringLiteral("more than %1 bytes").arg(m_limits.answerBytes)}});
            }
        }
    }

    void checkLimits()
    {
        const milliseconds silence(m_sinceSign.elapsed());
        if (m_cancelled && m_cancelled()) {
            stop({ErrorCode::Cancelled, {}});
        } else if (silence > (m_isConnected ? m_limits.inactivity : m_limits.connect) ||
                   milliseconds(m_sinceStart.elapsed()) > m_limits.overall) {
            stop({ErrorCode::PortalTimeout, {m_host}});
        }
    }

    void stop(const Error &error)
    {
        if (!m_stop) {
            m_stop = error;
            m_reply->abort();
            m_loop.quit();
        }
    }

    std::unique_ptr<QNetworkReply> m_reply;
    const HttpPortalClient::Limits &m_limits;
    const std::function<bool()> &m_cancelled;
    QString m_host;
    QEventLoop m_loop;
    QElapsedTimer m_sinceStart; // monotonic
    QElapsedTimer m_sinceSign;
    bool m_isConnected = false;
    std::optional<Error> m_stop;
    QByteArray m_body;
};

/// What the portal sent but this program cannot read: a fault of this answer, never of the desk's data.
template <class T>
Result<T> readable(Result<T> parsed, const QString &host)
{
    if (!parsed) {
        return fail(ErrorCode::PortalBadAnswer, {host, parsed.error().arguments.value(0)});
    }
    return parsed;
}

} // namespace

HttpPortalClient::HttpPortalClient(const PortalConnection &connection, std::function<bool()> cancelled)
    : HttpPortalClient(connection, std::move(cancelled), Limits())
{
}

HttpPortalClient::HttpPortalClient(const PortalConnection &connection, std::function<bool()> cancelled,
                                   const Limits &limits)
    : m_portal(connection.portal),
      m_token(connection.token),
      m_cancelled(std::move(cancelled)),
      m_limits(limits),
      m_proxies(new SystemProxies)
{
    m_manager.setProxyFactory(m_proxies);
}

HttpPortalClient::~HttpPortalClient() = default;

void HttpPortalClient::setProxy(const QNetworkProxy &proxy)
{
    m_proxies = nullptr;
    m_proxyHost = proxy.hostName();
    m_manager.setProxy(proxy); // deletes the factory
}

QNetworkRequest HttpPortalClient::request(const QString &path, const QString &query) const
{
    QUrl url = m_portal;
    QString base = url.path();
    if (base.endsWith(u'/')) {
        base.chop(1);
    }
    url.setPath(base + path);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setRawHeader("Accept", "application/json, application/problem+json");
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Hauspost/" HAUSPOST_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Rows of a table pack better than Qt's own ratio limit expects; the size unpacked is limited while reading.
    request.setDecompressedSafetyCheckThreshold(-1);
    return request;
}

Result<QByteArray> HttpPortalClient::get(const QString &path, const QString &query)
{
    const bool isSecure = m_portal.scheme() == u"https";
    const bool isLocal = m_portal.scheme() == u"http" && isLoopback(m_portal.host());
    if (!m_portal.isValid() || m_portal.host().isEmpty() || !(isSecure || isLocal)) {
        return fail(ErrorCode::PortalAddressInvalid, {m_portal.toString(QUrl::RemoveUserInfo)});
    }
    std::unique_ptr<QNetworkReply> reply(m_manager.get(request(path, query)));
    reply->setReadBufferSize(m_limits.answerBytes);
    const auto answer = Exchange(std::move(reply), m_limits, m_cancelled, host()).wait();
    if (!answer) {
        return Failure(answer.error());
    }
    return bodyOf(*answer, host(), m_proxies ? m_proxies->lastHost() : m_proxyHost);
}

Result<wire::ChangePage> HttpPortalClient::changes(const QString &since, int limit)
{
    QString query = QStringLiteral("limit=%1").arg(limit);
    if (!since.isEmpty()) {
        query += QStringLiteral("&since=") + QString::fromLatin1(QUrl::toPercentEncoding(since));
    }
    return get(QStringLiteral("/v1/changes"), query).and_then([this](const QByteArray &body) {
        return readable(wire::changePageFrom(body), host());
    });
}

Result<wire::Digest> HttpPortalClient::digest()
{
    return get(QStringLiteral("/v1/digest")).and_then([this](const QByteArray &body) {
        return readable(wire::digestFrom(body), host());
    });
}

Result<wire::Meta> HttpPortalClient::meta()
{
    return get(QStringLiteral("/v1/meta")).and_then([this](const QByteArray &body) {
        return readable(wire::metaFrom(body), host());
    });
}

} // namespace hauspost
