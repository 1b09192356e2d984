#pragma once

#include "models/sync/portalclient.h"
#include "models/sync/portalconnection.h"
#include "models/wire/signin.h"

#include <QtCore/QDateTime>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkRequest>

#include <chrono>
#include <functional>

class QNetworkReply;

namespace hauspost {

/// Limits of one request (protocol: desk).
struct HttpLimits
{
    std::chrono::milliseconds connect{10'000};    ///< until the request is out
    std::chrono::milliseconds inactivity{30'000}; ///< between two bytes
    std::chrono::milliseconds overall{60'000};
    qint64 answerBytes = 32 * 1024 * 1024; ///< after decompression
};

/// What a desk shows for its token (RFC 6749, 4.1.3; RFC 7636, 4.5).
struct CodeExchange
{
    QByteArray code;
    QString redirect;
    QByteArray verifier;
};

/// The portal over HTTP(S) through the chosen proxy (none for this computer itself); no redirects; TLS errors stop.
/// Lives in one thread and runs a local event loop there while a request is under way.
class HttpPortalClient final : public PortalClient
{
public:
    /// isCancelled is polled ten times a second during a request, on this thread.
    HttpPortalClient(PortalConnection connection, std::function<bool()> isCancelled, HttpLimits limits = {});

    QString address() const override { return m_connection.portal.toString(); }
    [[nodiscard]] Result<wire::Meta> meta() override;
    [[nodiscard]] Result<wire::ChangePage> changes(const QString &cursor) override;
    [[nodiscard]] Result<wire::Digest> digest() override;
    [[nodiscard]] Result<std::vector<wire::ActionResult>> actions(const QByteArray &body) override;
    [[nodiscard]] bool mayHaveArrived() const override { return m_mayHaveArrived; }

    /// A token for a code; the connection needs none. Errors: also PortalRequestRefused, the code is of no use.
    [[nodiscard]] Result<wire::TokenGrant> exchange(const CodeExchange &exchange);
    [[nodiscard]] Result<> revokeToken();  ///< of the connection
    [[nodiscard]] Result<> confirmWiped(); ///< everything is deleted, as the portal asked

    /// The portal's clock in its last answer, to the second.
    [[nodiscard]] const std::optional<QDateTime> &portalTime() const { return m_portalTime; }

    /// This proxy instead of the chosen one.
    void setProxy(const QNetworkProxy &proxy);

private:
    struct Answer;
    [[nodiscard]] Result<QByteArray> get(const QString &path, const QString &cursor = {});
    [[nodiscard]] Result<QByteArray> post(const QString &path, const QByteArray &body,
                                          const QString &contentType = QStringLiteral("application/json"));
    [[nodiscard]] Result<QUrl> address(const QString &path) const;
    [[nodiscard]] QNetworkRequest request(const QUrl &url) const;
    [[nodiscard]] Answer await(QNetworkReply &reply);
    [[nodiscard]] Result<QByteArray> judge(const Answer &answer) const;
    [[nodiscard]] Error faultOf(const Answer &answer) const;
    [[nodiscard]] Error refusalOf(const Answer &answer) const;
    template <class Value>
    [[nodiscard]] Result<Value> parsed(Result<QByteArray> body, Result<Value> (*parse)(const QByteArray &)) const;

    PortalConnection m_connection;
    std::function<bool()> m_isCancelled;
    HttpLimits m_limits;
    std::optional<QSslConfiguration> m_tls;
    QNetworkAccessManager m_network;
    std::optional<QDateTime> m_portalTime;
    bool m_mayHaveArrived = true;
};

} // namespace hauspost
