#pragma once

#include "app/portal/portalkey.h"
#include "models/base/clock.h"
#include "models/sql/database.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace hauspost::portal {

enum class TokenPurpose { Confirm, Reset, Change };

/// Whether a link still does something.
enum class LinkState { Good, Used, Expired, Unknown };

/// The links that residents get by mail: 256 random bits that work once. What a link does lies encrypted beside it.
class LoginTokens
{
public:
    struct Found
    {
        LinkState state = LinkState::Unknown;
        QJsonObject payload; ///< empty unless good
    };

    LoginTokens(Database &database, const PortalKey &key, const Clock &clock)
        : m_database(database), m_key(key), m_clock(clock)
    {
    }

    /// subject: of several links of one purpose and subject the newest works only. In the caller's transaction.
    [[nodiscard]] Result<QByteArray> issue(TokenPurpose purpose, const QString &subject, const QJsonObject &payload);

    /// Without any effect.
    [[nodiscard]] Result<Found> look(TokenPurpose purpose, const QByteArray &token);

    /// Uses the link up, in the caller's transaction: of many at once one gets true.
    [[nodiscard]] Result<bool> redeem(TokenPurpose purpose, const QByteArray &token);

    /// All links of this subject are worthless from now on.
    [[nodiscard]] Result<> withdraw(const QString &subject);

    /// Removes them with all traces, used ones too; in the caller's transaction.
    [[nodiscard]] static Result<> forget(Database &database, const QString &subject);

private:
    [[nodiscard]] QByteArray hashOf(TokenPurpose purpose, const QByteArray &token) const;

    Database &m_database;
    const PortalKey &m_key;
    const Clock &m_clock;
};

} // namespace hauspost::portal
