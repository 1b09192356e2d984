#include "models/sync/callbacklistener.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QTimer>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QTcpSocket>

#include <utility>

namespace hauspost {

namespace {

constexpr char path[] = "/callback";

/// Hashes differ everywhere at once, so comparing them tells nothing about how far a guess was right.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    const auto hash = [](const QByteArray &text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256); };
    return hash(a) == hash(b);
}

QByteArray fieldOf(const QByteArray &head, const QByteArray &name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0) {
            return line.sliced(colon + 1).trimmed();
        }
    }
    return {};
}

QByteArray pageOf(const QByteArray &status, const QString &title, const QString &text)
{
    const QByteArray body =
        QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head>"
                       "<body><h1>%1</h1><p>%2</p></body></html>\n")
            .arg(title.toHtmlEscaped(), text.toHtmlEscaped())
            .toUtf8();
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
           "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\nConnection: close\r\n\r\n" +
           body;
}

void end(QTcpSocket &socket, const QByteArray &bytes)
{
    socket.write(bytes);
    socket.disconnectFromHost();
}

} // namespace

CallbackListener::CallbackListener(QByteArray state, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_state(std::move(state)), m_patience(patience)
{
    connect(&m_server, &QTcpServer::newConnection, this, &CallbackListener::accept);
}

Result<> CallbackListener::listen()
{
    // By number: "localhost" may be anything, and no other computer may ever reach this.
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), 0)) {
        return fail(ErrorCode::ListenFailed, {QStringLiteral("127.0.0.1"), m_server.errorString()});
    }
    m_port = m_server.serverPort();
    return {};
}

QString CallbackListener::address() const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(QLatin1String(path));
}

void CallbackListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_connections >= mostConnections) {
            socket->abort();
            continue;
        }
        ++m_connections;
        connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        // Who says nothing or too little takes no place for ever.
        QTimer::singleShot(m_patience, socket, [socket] { socket->abort(); });
    }
}

void CallbackListener::read(QTcpSocket &socket)
{
    // Looked at, not taken: the request comes in pieces.
    const QByteArray seen = socket.peek(longestRequest + 1);
    if (seen.contains("\r\n\r\n")) {
        answer(socket, seen.first(seen.indexOf("\r\n\r\n")));
    } else if (seen.size() > longestRequest) {
        end(socket, pageOf("431 Request Header Fields Too Large", tr("Sign-in"), tr("This address is of no use.")));
    }
}

bool CallbackListener::isOurs(const QByteArray &head, const QUrlQuery &query) const
{
    const QByteArray host = fieldOf(head, "Host");
    const auto isOnce = [&query](const QString &name) { return query.allQueryItemValues(name).size() == 1; };
    // A foreign page can make the browser come here under a name of its own (DNS rebinding).
    return host == "127.0.0.1:" + QByteArray::number(m_port) && isOnce(QStringLiteral("state")) &&
           isOnce(QStringLiteral("code")) != isOnce(QStringLiteral("error")) &&
           isSame(query.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded).toUtf8(), m_state);
}

void CallbackListener::answer(QTcpSocket &socket, const QByteArray &head)
{
    disconnect(&socket, &QTcpSocket::readyRead, this, nullptr);
    const QList<QByteArray> words = head.first(qMax(head.indexOf('\r'), qsizetype(0))).split(' ');
    const QByteArray target = words.value(1);
    const qsizetype mark = target.indexOf('?');
    const QUrlQuery query(QString::fromLatin1(mark < 0 ? QByteArray() : target.sliced(mark + 1)));
    const bool isPath = words.value(0) == "GET" && target.first(mark < 0 ? target.size() : mark) == path;
    if (m_done || !isPath || !isOurs(head, query)) {
        end(socket, pageOf(isPath ? "400 Bad Request" : "404 Not Found", tr("Sign-in"),
                           tr("This address is of no use. Please begin to sign in again in Hauspost.")));
        return;
    }
    m_done = true;
    const QByteArray code = query.queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded).toLatin1();
    const QString error = query.queryItemValue(QStringLiteral("error"), QUrl::FullyDecoded);
    end(socket, code.isEmpty() ? pageOf("200 OK", tr("Not signed in"), tr("You can close this window."))
                               : pageOf("200 OK", tr("Hauspost goes on"),
                                        tr("You can close this window and return to Hauspost.")));
    m_server.close();
    finish(socket, code, error);
}

/// A program may end when it has heard: not before the browser has its page, nor much later than that.
void CallbackListener::finish(QTcpSocket &socket, const QByteArray &code, const QString &error)
{
    constexpr std::chrono::seconds forThePage(1);
    const auto tell = [this, code, error, isTold = std::make_shared<bool>(false)] {
        if (!std::exchange(*isTold, true)) {
            Q_EMIT received(code, error);
        }
    };
    if (socket.state() == QAbstractSocket::UnconnectedState) {
        tell();
        return;
    }
    connect(&socket, &QTcpSocket::disconnected, this, tell);
    QTimer::singleShot(forThePage, this, tell);
}

} // namespace hauspost
