#pragma once

#include "app/portal/authorizationrequest.h"
#include "app/portal/officeusers.h"
#include "app/portal/portalkey.h"
#include "models/base/clock.h"
#include "models/sql/database.h"

namespace hauspost::portal {

/// The codes that a browser carries from the sign-in page to the desk: 256 random bits, kept as a hash, good for a
/// minute and for one token.
class AuthorizationCodes
{
public:
    static constexpr int validSeconds = 60;

    AuthorizationCodes(Database &database, const PortalKey &key, const Clock &clock)
        : m_database(database), m_key(key), m_clock(clock)
    {
    }

    /// For a user who has just proved who he is. deskName: what the list of desks will say.
    [[nodiscard]] Result<QByteArray> issue(const OfficeUser &user, const AuthorizationRequest &request,
                                           const QString &deskName);

    /// The token of a new desk. nullopt: the code is unknown, too old, used, of another redirect or the verifier is
    /// not the secret it was asked for with. A code that comes twice takes back the token that the first one got.
    [[nodiscard]] Result<std::optional<QByteArray>> redeem(const QByteArray &code, const QString &redirect,
                                                           const QByteArray &verifier);

private:
    struct Taken;
    [[nodiscard]] Result<std::optional<Taken>> take(const QByteArray &hash);
    [[nodiscard]] Result<QByteArray> makeToken(const Taken &taken, const QByteArray &hash);
    [[nodiscard]] Result<> revokeOf(const QByteArray &hash);

    Database &m_database;
    const PortalKey &m_key;
    const Clock &m_clock;
};

} // namespace hauspost::portal
