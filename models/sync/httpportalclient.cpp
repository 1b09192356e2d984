#include "models/sync/httpportalclient.h"

#include "models/sync/connectionsettings.h"
#include "models/wire/problem.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkProxyFactory>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QSslError>

#include <algorithm>
#include <memory>

namespace hauspost {

struct HttpPortalClient::Answer
{
    enum class Stop { None, Cancelled, TooSlow, TooLarge };
    Stop stop = Stop::None;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;
    QString tlsProblem;
    int status = 0; ///< 0: no HTTP answer
    bool isOurs = false;
    bool isSent = false; ///< at least once: Qt tries a connection that broke again by itself
    QByteArray retryAfter;
    QByteArray body;
};

namespace {

constexpr int pollCancelMilliseconds = 100;
constexpr qint64 pieceBytes = 64 * 1024;
constexpr qlonglong longestWaitSeconds = 3600; // a mistyped header must not silence a desk for a year

const QString formType = QStringLiteral("application/x-www-form-urlencoded");

QByteArray formOf(const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields) {
        pairs << name + '=' + value.toPercentEncoding();
    }
    return pairs.join('&');
}

/// "host:port"; "" where the portal is reached without one.
QString proxyFor(const QUrl &url, const QNetworkProxy &chosen)
{
    const auto proxies = chosen.type() == QNetworkProxy::DefaultProxy
                             ? QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url))
                             : QList{chosen};
    for (const QNetworkProxy &proxy : proxies) {
        if (proxy.type() != QNetworkProxy::NoProxy && !proxy.hostName().isEmpty()) {
            return proxy.hostName() + u':' + QString::number(proxy.port());
        }
    }
    return {};
}

bool isProxyError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

/// False once the body is larger than allowed. In pieces: of a small answer that unpacks to gigabytes only a piece is
/// ever in memory.
bool readPieces(QNetworkReply &reply, QByteArray &body, qint64 largest)
{
    while (reply.bytesAvailable() > 0 && body.size() <= largest) {
        const QByteArray piece = reply.read(pieceBytes);
        if (piece.isEmpty()) {
            break;
        }
        body += piece;
    }
    return body.size() <= largest;
}

bool isWipeRequested(const QByteArray &body)
{
    const auto problem = wire::problemFrom(body);
    return problem && problem->type == wire::wipeRequestedType;
}

/// Seconds as text; "" for a date or nonsense.
QString waitOf(const QByteArray &retryAfter)
{
    bool isNumber = false;
    const qlonglong seconds = retryAfter.trimmed().toLongLong(&isNumber);
    return isNumber && seconds >= 0 ? QString::number(std::min(seconds, longestWaitSeconds)) : QString();
}

} // namespace

HttpPortalClient::HttpPortalClient(PortalConnection connection, std::function<bool()> isCancelled, HttpLimits limits)
    : m_connection(std::move(connection)),
      m_isCancelled(std::move(isCancelled)),
      m_limits(limits),
      m_tls(m_connection.network.tls())
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    const bool isHere = m_connection.portal.scheme() == u"http"; // this computer itself, see get()
    m_network.setProxy(isHere ? QNetworkProxy(QNetworkProxy::NoProxy) : m_connection.network.networkProxy());
}

void HttpPortalClient::setProxy(const QNetworkProxy &proxy)
{
    m_network.setProxy(proxy);
}

template <class Value>
Result<Value> HttpPortalClient::parsed(Result<QByteArray> body, Result<Value> (*parse)(const QByteArray &)) const
{
    if (!body) {
        return Failure(body.error());
    }
    auto value = parse(*body);
    if (!value) {
        return fail(ErrorCode::PortalBadAnswer, {m_connection.portal.host(), value.error().arguments.value(0)});
    }
    return value;
}

Result<wire::Meta> HttpPortalClient::meta()
{
    return parsed(get(QStringLiteral("/v1/meta")), &wire::metaFrom);
}

Result<wire::ChangePage> HttpPortalClient::changes(const QString &cursor)
{
    return parsed(get(QStringLiteral("/v1/changes"), cursor), &wire::changePageFrom);
}

Result<wire::Digest> HttpPortalClient::digest()
{
    return parsed(get(QStringLiteral("/v1/digest")), &wire::digestFrom);
}

Result<std::vector<wire::ActionResult>> HttpPortalClient::actions(const QByteArray &body)
{
    return parsed(post(QStringLiteral("/v1/actions"), body), &wire::actionResultsFrom);
}

Result<wire::TokenGrant> HttpPortalClient::exchange(const CodeExchange &exchange)
{
    const QByteArray form = formOf({{"grant_type", "authorization_code"},
                                    {"client_id", QByteArray(wire::deskClientId.data(), wire::deskClientId.size())},
                                    {"code", exchange.code},
                                    {"redirect_uri", exchange.redirect.toUtf8()},
                                    {"code_verifier", exchange.verifier}});
    return parsed(post(QLatin1String(wire::tokenPath), form, formType), &wire::tokenGrantFrom);
}

Result<> HttpPortalClient::revokeToken()
{
    return post(QLatin1String(wire::revokePath), formOf({{"token", m_connection.token}}), formType)
        .map([](const QByteArray &) {});
}

Result<> HttpPortalClient::confirmWiped()
{
    return post(QLatin1String(wire::wipedPath), "{}").map([](const QByteArray &) {});
}

Result<QUrl> HttpPortalClient::address(const QString &path) const
{
    // The last door: the token never leaves this computer without TLS, whoever made the connection.
    if (const auto allowed = portalAddressFrom(m_connection.portal.toString()); !allowed) {
        return Failure(allowed.error());
    }
    QUrl url = m_connection.portal;
    url.setPath(path);
    return url;
}

Result<QByteArray> HttpPortalClient::get(const QString &path, const QString &cursor)
{
    auto url = address(path);
    if (!url) {
        return Failure(url.error());
    }
    if (!cursor.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("since"), QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
        url->setQuery(query);
    }
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request(*url)));
    return judge(await(*reply));
}

Result<QByteArray> HttpPortalClient::post(const QString &path, const QByteArray &body, const QString &contentType)
{
    const auto url = address(path);
    if (!url) {
        return Failure(url.error());
    }
    QNetworkRequest posting = request(*url);
    posting.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    const std::unique_ptr<QNetworkReply> reply(m_network.post(posting, body));
    return judge(await(*reply));
}

QNetworkRequest HttpPortalClient::request(const QUrl &url) const
{
    QNetworkRequest request(url);
    if (!m_connection.token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + m_connection.token);
    }
    request.setRawHeader("Accept", "application/json");
    request.setTransferTimeout(static_cast<int>(m_limits.inactivity.count()));
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (m_tls) {
        request.setSslConfiguration(*m_tls);
    }
    // Rows of a table pack better than the ratio that Qt allows; the unpacked size is limited while reading.
    request.setDecompressedSafetyCheckThreshold(-1);
    return request;
}

HttpPortalClient::Answer HttpPortalClient::await(QNetworkReply &reply)
{
    Answer answer;
    const auto stop = [&answer, &reply](Answer::Stop reason) {
        answer.stop = reason;
        reply.abort();
    };
    QEventLoop loop;
    QTimer connectTimer;
    QTimer overallTimer;
    QTimer cancelTimer;
    connectTimer.setSingleShot(true);
    overallTimer.setSingleShot(true);
    QObject::connect(&connectTimer, &QTimer::timeout, &reply, [&stop] { stop(Answer::Stop::TooSlow); });
    QObject::connect(&overallTimer, &QTimer::timeout, &reply, [&stop] { stop(Answer::Stop::TooSlow); });
    QObject::connect(&cancelTimer, &QTimer::timeout, &reply, [this, &stop] {
        if (m_isCancelled && m_isCancelled()) {
            stop(Answer::Stop::Cancelled);
        }
    });
    QObject::connect(&reply, &QNetworkReply::requestSent, &connectTimer, [&answer, &connectTimer] {
        answer.isSent = true;
        connectTimer.stop();
    });
    QObject::connect(&reply, &QNetworkReply::sslErrors, &reply, [&answer](const QList<QSslError> &errors) {
        answer.tlsProblem = errors.isEmpty() ? QString() : errors.constFirst().errorString();
    });
    QObject::connect(&reply, &QNetworkReply::readyRead, &reply, [this, &answer, &reply, &stop] {
        if (!readPieces(reply, answer.body, m_limits.answerBytes)) {
            stop(Answer::Stop::TooLarge);
        }
    });
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    connectTimer.start(m_limits.connect);
    overallTimer.start(m_limits.overall);
    cancelTimer.start(pollCancelMilliseconds);
    if (!reply.isFinished()) {
        loop.exec();
    }

    answer.error = reply.error();
    answer.errorText = reply.errorString();
    m_mayHaveArrived = answer.isSent || (answer.error != QNetworkReply::ConnectionRefusedError &&
                                         answer.error != QNetworkReply::HostNotFoundError);
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.isOurs = reply.rawHeader(wire::portalApiHeader) == QByteArray::number(wire::portalApiVersion);
    answer.retryAfter = reply.rawHeader("Retry-After");
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(reply.rawHeader("Date")), Qt::RFC2822Date);
    if (answer.isOurs && time.isValid()) {
        m_portalTime = time;
    }
    return answer;
}

Result<QByteArray> HttpPortalClient::judge(const Answer &answer) const
{
    const QString host = m_connection.portal.host();
    switch (answer.stop) {
    case Answer::Stop::Cancelled:
        return fail(ErrorCode::Cancelled);
    case Answer::Stop::TooSlow:
        return fail(ErrorCode::PortalTimeout, {host});
    case Answer::Stop::TooLarge:
        return fail(ErrorCode::PortalBadAnswer, {host, QStringLiteral("> %1 bytes").arg(m_limits.answerBytes)});
    case Answer::Stop::None:
        break;
    }
    constexpr int proxyAuthenticationRequired = 407;
    if (answer.status == 0 || answer.status == proxyAuthenticationRequired) {
        return Failure(faultOf(answer));
    }
    if (!answer.isOurs) {
        return fail(ErrorCode::PortalNotOurs, {host, QString::number(answer.status)});
    }
    constexpr int ok = 200;
    if (answer.status != ok) {
        return Failure(refusalOf(answer));
    }
    // Qt 6.4.2 reports a truncated gzip body as success without content.
    if (answer.error != QNetworkReply::NoError || answer.body.isEmpty()) {
        return fail(ErrorCode::PortalBadAnswer,
                    {host, answer.body.isEmpty() ? QStringLiteral("empty body") : answer.errorText});
    }
    return answer.body;
}

Error HttpPortalClient::faultOf(const Answer &answer) const
{
    const QString host = m_connection.portal.host();
    if (answer.error == QNetworkReply::SslHandshakeFailedError || !answer.tlsProblem.isEmpty()) {
        return {ErrorCode::PortalTlsFailed, {host, answer.tlsProblem.isEmpty() ? answer.errorText : answer.tlsProblem}};
    }
    const QString proxy = proxyFor(m_connection.portal, m_network.proxy());
    // Behind a proxy the desk connects to nothing else, and Qt 6.4 calls a refusing proxy an unknown error.
    const bool isConnectFault = answer.error == QNetworkReply::UnknownNetworkError ||
                                answer.error == QNetworkReply::ConnectionRefusedError ||
                                answer.error == QNetworkReply::HostNotFoundError;
    if (isProxyError(answer.error) || (isConnectFault && !proxy.isEmpty())) {
        return {ErrorCode::ProxyFailed, {proxy, answer.errorText}};
    }
    // setTransferTimeout() aborts like a user would.
    if (answer.error == QNetworkReply::OperationCanceledError || answer.error == QNetworkReply::TimeoutError) {
        return {ErrorCode::PortalTimeout, {host}};
    }
    return {ErrorCode::PortalUnreachable, {host, answer.errorText}};
}

Error HttpPortalClient::refusalOf(const Answer &answer) const
{
    enum Status {
        BadRequest = 400,
        Unauthorized = 401,
        Forbidden = 403,
        Gone = 410,
        TooLarge = 413,
        TooManyRequests = 429,
        Unavailable = 503
    };
    const QString host = m_connection.portal.host();
    switch (answer.status) {
    case Unauthorized:
        return {isWipeRequested(answer.body) ? ErrorCode::WipeRequested : ErrorCode::PortalUnauthorized, {host}};
    case Gone:
        return {ErrorCode::PortalResyncRequired, {}};
    case TooManyRequests:
    case Unavailable:
        return {ErrorCode::PortalBusy, {host, waitOf(answer.retryAfter)}};
    default:
        break;
    }
    const auto problem = wire::problemFrom(answer.body);
    if (answer.status == Forbidden && problem && problem->type == QLatin1String(wire::problems::readOnly)) {
        return {ErrorCode::AccessReadOnly, {}};
    }
    const bool isRequestAtFault = answer.status == BadRequest || answer.status == TooLarge;
    return {isRequestAtFault ? ErrorCode::PortalRequestRefused : ErrorCode::PortalError,
            {host, problem ? problem->title : QStringLiteral("HTTP %1").arg(answer.status)}};
}

} // namespace hauspost
