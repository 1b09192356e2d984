#pragma once

#include "app/portal/httpmessage.h"
#include "app/portal/portalkey.h"
#include "models/base/clock.h"
#include "models/sql/database.h"

namespace hauspost::portal {

/// What desks ask without a browser: a token for a code (RFC 6749, 4.1.3 with PKCE) and the end of a token (RFC 7009).
/// Both are posted.
class TokenEndpoint
{
public:
    TokenEndpoint(Database &database, const PortalKey &key, const Clock &clock)
        : m_database(database), m_key(key), m_clock(clock)
    {
    }

    [[nodiscard]] HttpResponse token(const HttpRequest &request);
    [[nodiscard]] HttpResponse revoke(const HttpRequest &request);

private:
    Database &m_database;
    const PortalKey &m_key;
    const Clock &m_clock;
};

} // namespace hauspost::portal
