#pragma once

#include "app/portal/portalkey.h"
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/sql/database.h"

namespace hauspost::portal {

/// What an administrator sees of a token; the token itself is shown once and kept nowhere.
struct DeskToken
{
    qint64 id = 0;
    QString label;
    QDateTime created;  ///< UTC
    QDateTime lastUsed; ///< UTC, to the hour; null: never
    bool revoked = false;
};

/// Who asks: one desk of one account.
struct DeskIdentity
{
    AccountId account;
    qint64 desk = 0; ///< DeskToken::id
};

/// The tokens with which desks sign in: 256 random bits, kept as a hash, good for 90 days after the last use.
class DeskTokens
{
public:
    static constexpr int validDays = 90;

    DeskTokens(Database &database, const PortalKey &key, const Clock &clock)
        : m_database(database), m_key(key), m_clock(clock)
    {
    }

    /// The new token.
    [[nodiscard]] Result<QByteArray> add(const AccountId &account, const QString &label);
    [[nodiscard]] Result<QList<DeskToken>> list(const AccountId &account);

    /// false: there is no such token, or it is revoked already.
    [[nodiscard]] Result<bool> revoke(const AccountId &account, qint64 id);

    /// Whose a token is; nullopt for an unknown, revoked or expired one.
    [[nodiscard]] Result<std::optional<DeskIdentity>> authenticate(const QByteArray &token);

private:
    [[nodiscard]] Result<> touch(qint64 id);

    Database &m_database;
    const PortalKey &m_key;
    const Clock &m_clock;
};

} // namespace hauspost::portal
