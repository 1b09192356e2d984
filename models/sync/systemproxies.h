#pragma once

#include <QtNetwork/QNetworkProxyFactory>

namespace hauspost {

/// The system's proxy for the portal, none for this computer itself. Remembers the host it named last, for messages.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
    [[nodiscard]] const QString &lastHost() const { return m_lastHost; }

private:
    QString m_lastHost;
};

/// True for localhost and the loopback addresses.
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace hauspost
