#include "models/sync/systemproxies.h"

#include <QtNetwork/QHostAddress>

namespace hauspost {

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    m_lastHost.clear();
    if (isLoopback(query.peerHostName())) {
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }
    const QList<QNetworkProxy> proxies = systemProxyForQuery(query);
    if (!proxies.isEmpty()) {
        m_lastHost = proxies.front().hostName();
    }
    return proxies;
}

} // namespace hauspost
