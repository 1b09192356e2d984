#pragma once

#include "app/portal/httpmessage.h"

namespace hauspost::portal {

/// Whom a request comes from: the peer of the connection, or behind a trusted proxy on this computer the last entry of
/// X-Forwarded-For, which is the one that the proxy itself wrote. Anything that is no address there is ignored.
[[nodiscard]] QByteArray clientAddress(const HttpRequest &request, const QByteArray &peer, bool trustedProxy);

/// What counts as one client when tries are counted: an IPv4 address; of an IPv6 address the first 64 bits, because a
/// household has that many addresses to choose from.
[[nodiscard]] QByteArray clientNetwork(const QByteArray &address);

/// Whether the Host of a request is this computer: a page of another site whose name suddenly means this computer says
/// its own name there (DNS rebinding).
[[nodiscard]] bool isThisComputer(const QByteArray &host);

} // namespace hauspost::portal
