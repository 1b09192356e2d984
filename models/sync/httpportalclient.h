#pragma once

#include "models/sync/portalclient.h"

#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkRequest>

#include <chrono>
#include <functional>

namespace hauspost {

struct PortalConnection;
class SystemProxies;

/// The portal over HTTPS (plain HTTP for loopback only): no redirects, no cookies, no cache, no ignored certificate.
/// Waits in an event loop of its own; belongs to one thread, never the window's.
class HttpPortalClient final : public PortalClient
{
public:
    struct Limits
    {
        std::chrono::milliseconds connect{10'000};    ///< until the request is sent
        std::chrono::milliseconds inactivity{30'000}; ///< without a sign of life after that
        std::chrono::milliseconds overall{60'000};    ///< a drip-feeding answer ends here
        qint64 answerBytes = 32 * 1024 * 1024;        ///< unpacked
    };

    /// cancelled: asked about every 50 ms while a request is under way.
    HttpPortalClient(const PortalConnection &connection, std::function<bool()> cancelled);
    HttpPortalClient(const PortalConnection &connection, std::function<bool()> cancelled, const Limits &limits);
    ~HttpPortalClient() override;

    [[nodiscard]] Result<wire::ChangePage> changes(const QString &since, int limit) override;
    [[nodiscard]] Result<wire::Digest> digest() override;
    [[nodiscard]] Result<wire::Meta> meta() override;
    [[nodiscard]] QString host() const override { return m_portal.host(); }

    /// For tests: this proxy instead of the system's.
    void setProxy(const QNetworkProxy &proxy);

private:
    [[nodiscard]] Result<QByteArray> get(const QString &path, const QString &query = {});
    [[nodiscard]] QNetworkRequest request(const QString &path, const QString &query) const;

    QUrl m_portal;
    QByteArray m_token;
    std::function<bool()> m_cancelled;
    Limits m_limits;
    QNetworkAccessManager m_manager;
    SystemProxies *m_proxies; ///< owned by m_manager
    QString m_proxyHost;      ///< of setProxy()
};

} // namespace hauspost
