#include "app/portal/clientaddress.h"

#include <QtCore/QUrl>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace hauspost::portal {

namespace {

bool isAddress(const QByteArray &text)
{
    in6_addr six{};
    in_addr four{};
    return inet_pton(AF_INET, text.constData(), &four) == 1 || inet_pton(AF_INET6, text.constData(), &six) == 1;
}

} // namespace

QByteArray clientAddress(const HttpRequest &request, const QByteArray &peer, bool trustedProxy)
{
    if (!trustedProxy || !(peer.startsWith("127.") || peer == "::1")) {
        return peer;
    }
    // A client may send the field as well; a proxy appends to it or adds a field of its own behind.
    QByteArray last;
    for (const HttpHeader &header : request.headers) {
        if (header.name.compare("X-Forwarded-For", Qt::CaseInsensitive) == 0) {
            last = header.value.sliced(header.value.lastIndexOf(',') + 1).trimmed();
        }
    }
    return isAddress(last) ? last : peer;
}

QByteArray clientNetwork(const QByteArray &address)
{
    constexpr int networkBytes = 8;
    in6_addr six{};
    if (inet_pton(AF_INET6, address.constData(), &six) != 1) {
        return address;
    }
    const QByteArray bytes(reinterpret_cast<const char *>(&six), sizeof six);
    if (IN6_IS_ADDR_V4MAPPED(&six)) {
        char text[INET_ADDRSTRLEN] = {};
        return inet_ntop(AF_INET, bytes.constData() + 12, text, sizeof text);
    }
    return bytes.first(networkBytes).toHex();
}

bool isThisComputer(const QByteArray &host)
{
    const QString name = QUrl(QStringLiteral("http://") + QString::fromLatin1(host)).host();
    return name == u"127.0.0.1" || name == u"localhost" || name == u"::1";
}

} // namespace hauspost::portal
