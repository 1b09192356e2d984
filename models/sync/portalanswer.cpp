#include "models/sync/portalanswer.h"

#include "models/wire/meta.h"
#include "models/wire/problem.h"

namespace hauspost {

namespace {

constexpr int longestRetryAfterSeconds = 3600; // a mistyped header must not silence a desk for a year

bool isProxyFault(const PortalAnswer &answer, const QString &proxyHost)
{
    constexpr int proxyAuthenticationRequired = 407;
    switch (answer.error) {
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return true;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::UnknownNetworkError: // Qt 6.4's word for a proxy that refuses the connection
        // Behind a proxy the desk connects to nothing else.
        return answer.status == 0 && !proxyHost.isEmpty();
    default:
        return answer.status == proxyAuthenticationRequired;
    }
}

Failure withoutAnswer(const PortalAnswer &answer, const QString &host)
{
    switch (answer.error) {
    case QNetworkReply::TimeoutError:
        return fail(ErrorCode::PortalTimeout, {host});
    case QNetworkReply::SslHandshakeFailedError:
        return fail(ErrorCode::PortalTlsFailed, {host, answer.reason});
    default:
        return fail(ErrorCode::PortalUnreachable, {host, answer.reason});
    }
}

/// Seconds as text; "" for a date or nonsense.
QString waitOf(const QByteArray &retryAfter)
{
    bool isNumber = false;
    const qlonglong seconds = retryAfter.trimmed().toLongLong(&isNumber);
    return isNumber && seconds >= 0 ? QString::number(std::min<qlonglong>(seconds, longestRetryAfterSeconds))
                                    : QString();
}

Failure refused(const PortalAnswer &answer, const QString &host)
{
    switch (answer.status) {
    case 401:
        return fail(ErrorCode::PortalUnauthorized, {host});
    case 410:
        return fail(ErrorCode::PortalResyncRequired);
    case 429:
    case 503:
        return fail(ErrorCode::PortalBusy, {host, waitOf(answer.retryAfter)});
    default:
        break;
    }
    const auto problem = wire::problemFrom(answer.body);
    const bool hasTitle = problem && !problem->title.isEmpty();
    return fail(ErrorCode::PortalError,
                {host, hasTitle ? problem->title : QStringLiteral("HTTP %1").arg(answer.status)});
}

} // namespace

Result<QByteArray> bodyOf(const PortalAnswer &answer, const QString &host, const QString &proxyHost)
{
    if (isProxyFault(answer, proxyHost)) {
        return fail(ErrorCode::ProxyFailed, {proxyHost, answer.reason});
    }
    if (answer.status == 0) {
        return withoutAnswer(answer, host);
    }
    if (answer.api.isEmpty()) {
        return fail(ErrorCode::PortalNotOurs, {host, QString::number(answer.status)});
    }
    if (answer.api != QByteArray::number(wire::portalApiVersion)) {
        return fail(ErrorCode::PortalBadAnswer,
                    {host, QStringLiteral("Portal-Api: %1").arg(QString::fromLatin1(answer.api.left(16)))});
    }
    if (answer.status != 200) {
        return refused(answer, host);
    }
    if (answer.error != QNetworkReply::NoError) {
        return fail(ErrorCode::PortalBadAnswer, {host, answer.reason});
    }
    return answer.body;
}

} // namespace hauspost
