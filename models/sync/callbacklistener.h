#pragma once

#include "models/base/result.h"

#include <QtNetwork/QTcpServer>

#include <chrono>

class QTcpSocket;
class QUrlQuery;

namespace hauspost {

/// Waits on this computer for the browser to come back from the portal (RFC 8252, 7.3). Listens on 127.0.0.1 only, on
/// a port that the system chooses; takes exactly one request, the first with the right path and state. Whatever else
/// hits the port (any program on this computer can) gets an error page and changes nothing. Lives in one thread.
class CallbackListener final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype longestRequest = 8 * 1024;
    static constexpr int mostConnections = 16;

    /// state: random, never shown; compared in constant time. patience: for one request.
    CallbackListener(QByteArray state, std::chrono::milliseconds patience, QObject *parent = nullptr);

    /// Errors: ListenFailed.
    [[nodiscard]] Result<> listen();
    [[nodiscard]] QString address() const; ///< "http://127.0.0.1:PORT/callback", also when it is over

Q_SIGNALS:
    /// Once, after the browser has its page. code: "" where the portal sent an error (RFC 6749, 4.1.2.1).
    void received(const QByteArray &code, const QString &error);

private:
    void accept();
    void read(QTcpSocket &socket);
    void answer(QTcpSocket &socket, const QByteArray &head);
    void finish(QTcpSocket &socket, const QByteArray &code, const QString &error);
    [[nodiscard]] bool isOurs(const QByteArray &head, const QUrlQuery &query) const;

    QByteArray m_state;
    std::chrono::milliseconds m_patience;
    QTcpServer m_server;
    quint16 m_port = 0;
    int m_connections = 0;
    bool m_done = false;
};

} // namespace hauspost
