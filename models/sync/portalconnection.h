#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

namespace hauspost {

/// Where and as whom the desk talks to the portal.
struct PortalConnection
{
    QUrl portal;      ///< https://…; http only for loopback
    QByteArray token; ///< the desk token; secret
};

} // namespace hauspost
