#pragma once

#include "app/portal/logins.h"
#include "app/portal/portalkey.h"

namespace hauspost::portal {

/// Who is signed in with which cookie. The cookie's value is 256 random bits and always made here, at sign-in: one that
/// somebody else planted in the browser never becomes a session.
class Sessions
{
public:
    static constexpr int hours = 12;

    Sessions(Database &database, const PortalKey &key, const Clock &clock)
        : m_database(database), m_key(key), m_clock(clock)
    {
    }

    [[nodiscard]] Result<QByteArray> begin(const LoginId &login); ///< the new cookie's value
    [[nodiscard]] Result<std::optional<LoginId>> find(const QByteArray &cookie);
    [[nodiscard]] Result<> end(const QByteArray &cookie);
    [[nodiscard]] Result<> endAll(const LoginId &login);

private:
    Database &m_database;
    const PortalKey &m_key;
    const Clock &m_clock;
};

} // namespace hauspost::portal
