#pragma once

#include "models/base/result.h"

#include <QtCore/QByteArray>
#include <QtNetwork/QNetworkReply>

namespace hauspost {

/// What came back over HTTP, before anybody believes it.
struct PortalAnswer
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString reason; ///< Qt's sentence for the error
    int status = 0; ///< 0: no HTTP answer at all
    QByteArray api; ///< header Portal-Api; empty: not from our portal
    QByteArray retryAfter;
    QByteArray body;
};

/// The body of a success, which is only NoError, 200 and our header (the caller still has to parse it). Anything
/// without our header is a fault of the transport, whatever its status says: never a rejection.
/// host, proxyHost: for messages.
[[nodiscard]] Result<QByteArray> bodyOf(const PortalAnswer &answer, const QString &host, const QString &proxyHost);

} // namespace hauspost
