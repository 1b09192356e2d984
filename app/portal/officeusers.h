#pragma once

#include "app/portal/passwordhasher.h"
#include "app/portal/portalkey.h"
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/domain/officerole.h"
#include "models/sql/database.h"

namespace hauspost::portal {

struct OfficeUser
{
    QString id;
    AccountId account;
    QString login; ///< folded
    OfficeRole role = OfficeRole::Clerk;
    bool hasTotp = false;
    bool disabled = false;
};

/// What somebody typed at the sign-in page.
struct Credentials
{
    QString login;
    QString password;
    QString totpCode; ///< of the authenticator app; "" where none is used
};

/// Who may sign in for an office, with password (argon2id) and, if wanted, an authenticator app.
class OfficeUsers
{
public:
    OfficeUsers(Database &database, const PortalKey &key, PasswordHasher &hasher, const Clock &clock)
        : m_database(database), m_key(key), m_hasher(hasher), m_clock(clock)
    {
    }

    struct NewUser
    {
        QString login;
        QString password;
        OfficeRole role = OfficeRole::Clerk;
        QByteArray totpSecret; ///< "": without
    };

    /// Errors: UsageError (the login is taken or empty, the password too weak).
    [[nodiscard]] Result<OfficeUser> add(const AccountId &account, const NewUser &user);
    [[nodiscard]] Result<QList<OfficeUser>> list(const AccountId &account);

    /// His desks are refused from now on. false: there is no such user, or he is disabled already.
    [[nodiscard]] Result<bool> disable(const AccountId &account, const QString &login);

    /// Takes a disabling back: with the password of before, and his desks are let in again. false: there is no such
    /// user, or he is not disabled.
    [[nodiscard]] Result<bool> enable(const AccountId &account, const QString &login);

    /// What he may do from now on; his desks follow with their next request. false: there is no such user, or he is
    /// disabled.
    [[nodiscard]] Result<bool> setRole(const AccountId &account, const QString &login, OfficeRole role);

    /// A new password, for who forgot his; brings back who was disabled. His desks stay signed in. false: there is no
    /// such user. Errors: UsageError (too weak).
    [[nodiscard]] Result<bool> setPassword(const AccountId &account, const QString &login, const QString &password);

    /// The user whose credentials these are; nullopt for any that are wrong, after the same time. A code of the
    /// authenticator app works once. Runs outside a transaction: the hash takes a while. Errors: PortalBusy (too many
    /// passwords are being checked).
    [[nodiscard]] Result<std::optional<OfficeUser>> verify(const Credentials &credentials);

    /// The user of this login, whoever asks; nullopt: there is none or he is disabled.
    [[nodiscard]] Result<std::optional<OfficeUser>> find(const QString &login);

    /// The one form of a login: "Anna@Example.com " -> "anna@example.com".
    [[nodiscard]] static QString folded(const QString &login);

private:
    struct Stored;
    [[nodiscard]] Result<bool> change(const QString &sql, const QStringList &values);
    [[nodiscard]] Result<std::optional<Stored>> stored(const QString &login);
    [[nodiscard]] Result<bool> useStep(const QString &userId, qint64 step);

    Database &m_database;
    const PortalKey &m_key;
    PasswordHasher &m_hasher;
    const Clock &m_clock;
};

} // namespace hauspost::portal
