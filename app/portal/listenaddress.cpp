#include "app/portal/listenaddress.h"

namespace hauspost::portal {

std::optional<ListenAddress> listenAddressFrom(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isPort = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isPort);
    if (colon <= 0 || !isPort) {
        return std::nullopt;
    }
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        host = host.sliced(1, host.size() - 2);
    }
    return ListenAddress{host == u"localhost" ? QStringLiteral("127.0.0.1") : host, port};
}

} // namespace hauspost::portal
