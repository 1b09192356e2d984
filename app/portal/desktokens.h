#pragma once

#include "app/portal/portalkey.h"
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/domain/officerole.h"
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
    QString login; ///< who signed in; "": the administrator made it
    bool wipeRequested = false;
    bool wiped = false;
};

/// Who asks: one desk of one account.
struct DeskIdentity
{
    AccountId account;
    qint64 desk = 0;                     ///< DeskToken::id
    OfficeRole role = OfficeRole::Clerk; ///< of who signed in; a token from the administrator is a lead's
    bool wipeRequested = false;          ///< it is to forget everything and may do nothing else
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

    /// The new token. userId: who signed in; "": nobody, the administrator makes it.
    [[nodiscard]] Result<QByteArray> add(const AccountId &account, const QString &label, const QString &userId = {});
    [[nodiscard]] Result<QList<DeskToken>> list(const AccountId &account);

    /// false: there is no such token, or it is revoked already.
    [[nodiscard]] Result<bool> revoke(const AccountId &account, qint64 id);

    /// Revokes the token itself, whoever's; one to be wiped stays so. nullopt: unknown or revoked already.
    [[nodiscard]] Result<std::optional<DeskIdentity>> revokeToken(const QByteArray &token);

    /// From now on the desk is told to delete what it holds, even where its token is revoked or has run out.
    /// false: there is no such token, or it was told already.
    [[nodiscard]] Result<bool> requestWipe(const AccountId &account, qint64 id);
    /// false: it was noted before.
    [[nodiscard]] Result<bool> noteWiped(qint64 id);

    /// nullopt for an unknown, revoked or expired token and that of a disabled user.
    [[nodiscard]] Result<std::optional<DeskIdentity>> authenticate(const QByteArray &token);

private:
    [[nodiscard]] Result<> touch(qint64 id);
    [[nodiscard]] Result<bool> note(const char *sql, const AccountId &account, qint64 id);

    Database &m_database;
    const PortalKey &m_key;
    const Clock &m_clock;
};

} // namespace hauspost::portal
