#include "app/portal/listenaddress.h"

#include <QtCore/QCoreApplication>

namespace hauspost::portal {

Error addressFault(const QString &text)
{
    return {ErrorCode::UsageError,
            {QCoreApplication::translate("hauspost::portal::ListenAddress",
                                         "“%1” is no address to listen on; it looks like 127.0.0.1:8080")
                 .arg(text)}};
}

Result<ListenAddress> listenAddressFrom(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isPort = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isPort);
    if (colon <= 0 || !isPort) {
        return Failure(addressFault(text));
    }
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        host = host.sliced(1, host.size() - 2);
    }
    return ListenAddress{host == u"localhost" ? QStringLiteral("127.0.0.1") : host, port};
}

QString addressText(const QString &host, quint16 port)
{
    return (host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

} // namespace hauspost::portal
