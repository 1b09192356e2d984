#pragma once

#include "tests/support/fakeportalclient.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace hauspost::test {

/// A small HTTP server on loopback whose next answers a test writes byte by byte. Without a script it answers as a
/// portal with `state` would. Lives in the thread of its test; the client's event loop serves it.
class ScriptedServer
{
public:
    PortalState state;

    /// Takes the request (a GET's head, a POST with its body) and does with the socket what it likes.
    using Answer = std::function<void(QTcpSocket &, const QByteArray &head)>;

    ScriptedServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    [[nodiscard]] QUrl url(const QString &scheme = QStringLiteral("http")) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(m_server.serverPort()));
    }

    /// Answers the next request; several are used up in order.
    void script(Answer answer) { m_script.push_back(std::move(answer)); }
    /// Answers every request from now on.
    void always(Answer answer) { m_always = std::move(answer); }

    [[nodiscard]] const std::vector<QByteArray> &requests() const { return m_requests; }

    // Building blocks of answers.
    static QByteArray http(const QByteArray &status, const QByteArray &body, const QByteArray &headers)
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers +
               "\r\n" + body;
    }
    static Answer send(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket &socket, const QByteArray &) { socket.write(bytes); };
    }
    static Answer sendAndClose(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket &socket, const QByteArray &) {
            socket.write(bytes);
            socket.disconnectFromHost();
        };
    }
    static Answer silence()
    {
        return [](QTcpSocket &, const QByteArray &) {};
    }
    static Answer reset()
    {
        return [](QTcpSocket &socket, const QByteArray &) { socket.abort(); };
    }
    /// One byte every few milliseconds, for ever.
    static Answer drip(const QByteArray &begin)
    {
        return [begin](QTcpSocket &socket, const QByteArray &) {
            socket.write(begin);
            auto *timer = new QTimer(&socket);
            QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
            timer->start(5);
        };
    }

    static QByteArray bodyOf(const QByteArray &request) { return request.mid(request.indexOf("\r\n\r\n") + 4); }

    static constexpr char ours[] = "Portal-Api: 1\r\nContent-Type: application/json\r\n";

private:
    void read(QTcpSocket &socket)
    {
        QByteArray head = socket.property("head").toByteArray() + socket.readAll();
        const bool isWhole = hasWholeRequest(head);
        socket.setProperty("head", isWhole ? QByteArray() : head);
        // What is no HTTP (a TLS hello) goes to the script as it is.
        if (!isWhole && (head.startsWith("GET") || head.startsWith("POST"))) {
            return;
        }
        m_requests.push_back(head);
        if (!m_script.empty()) {
            const Answer answer = std::move(m_script.front());
            m_script.pop_front();
            answer(socket, head);
        } else if (m_always) {
            m_always(socket, head);
        } else {
            socket.write(asPortal(head));
        }
    }

    static bool hasWholeRequest(const QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        const qsizetype length = bytes.toLower().indexOf("\r\ncontent-length:");
        if (end < 0 || length < 0 || length > end) {
            return end >= 0;
        }
        const qsizetype value = bytes.indexOf(':', length) + 1;
        return bodyOf(bytes).size() >= bytes.mid(value, bytes.indexOf('\r', value) - value).trimmed().toLongLong();
    }

    [[nodiscard]] QByteArray asPortal(const QByteArray &head)
    {
        if (head.startsWith("POST /v1/actions ")) {
            const auto results = state.apply(bodyOf(head));
            return results ? http("200 OK", wire::toJson(*results), ours) : http("400 Bad Request", "{}", ours);
        }
        const QUrl target(QString::fromLatin1(head.split(' ').value(1)));
        if (target.path() == u"/v1/meta") {
            return http("200 OK", toJson(state.meta()), ours);
        }
        if (target.path() == u"/v1/digest") {
            return http("200 OK", toJson(state.digest()), ours);
        }
        QString since;
        const QStringList items = target.query(QUrl::FullyDecoded).split(u'&');
        for (const QString &item : items) {
            if (item.startsWith(u"since=")) {
                since = item.section(u'=', 1);
            }
        }
        const auto page = state.page(since);
        return page ? http("200 OK", toJson(*page), ours) : http("410 Gone", "{}", ours);
    }

    QTcpServer m_server;
    std::deque<Answer> m_script;
    Answer m_always;
    std::vector<QByteArray> m_requests;
};

} // namespace hauspost::test
