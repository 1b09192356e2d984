#pragma once

#include "models/sync/networksettings.h"

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

namespace hauspost {

/// Where and as whom the desk talks to the portal.
struct PortalConnection
{
    QUrl portal;      ///< https://…; http only for loopback
    QByteArray token; ///< the desk token; secret
    NetworkSettings network = {};
};

} // namespace hauspost
