#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/domain/accessstatus.h"
#include "models/sql/database.h"

#include <QtCore/QStringList>

#include <optional>

namespace hauspost::portal {

using LoginId = Id<struct LoginTag>;

/// A resident's account at the pages: his address and a password of his own.
struct Login
{
    LoginId id;
    QString email;
    QString passwordHash;
    QString language; ///< "de" or "en"
    QString createdAt;
};

/// A tenancy that belongs to a login.
struct Flat
{
    AccountId account;
    ResidentId resident;
    QStringList names;
    QString property; ///< number
    QString street;
    QString postalCode;
    QString city;
    int unit = 0;
    QString location;
    std::optional<QDate> moveIn;
    QString addedAt;
};

/// The logins in the database. Writes belong into the caller's transaction.
class Logins
{
public:
    Logins(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    [[nodiscard]] Result<std::optional<Login>> findByEmail(const QString &email);
    [[nodiscard]] Result<std::optional<Login>> find(const LoginId &login);

    /// Errors: DatabaseQuery where the address has a login already.
    [[nodiscard]] Result<LoginId> create(const QString &email, const QString &passwordHash, const QString &language);

    /// A flat has one login: an earlier one loses it, and is removed where it has no other.
    [[nodiscard]] Result<> addFlat(const LoginId &login, const AccountId &account, const ResidentId &resident);

    /// The login that a flat belongs to; nullopt: none.
    [[nodiscard]] Result<std::optional<LoginId>> ownerOf(const AccountId &account, const ResidentId &resident);

    /// Those whose access is confirmed.
    [[nodiscard]] Result<QList<Flat>> flats(const LoginId &login);

    [[nodiscard]] Result<> setPassword(const LoginId &login, const QString &passwordHash);
    [[nodiscard]] Result<> setLanguage(const LoginId &login, const QString &language); ///< "de" or "en"
    [[nodiscard]] Result<> setEmail(const LoginId &login, const QString &email);
    [[nodiscard]] Result<> remove(const LoginId &login); ///< with sessions and what links it to flats

    /// Removes a login that has no flat left, with links and mails: it belongs to nobody any more.
    [[nodiscard]] Result<> removeIfEmpty(const LoginId &login);

private:
    [[nodiscard]] Result<std::optional<Login>> findWhere(const QString &column, const QString &value);

    Database &m_database;
    const Clock &m_clock;
};

/// What makes an address unique: case does not matter, everything else does.
[[nodiscard]] QString foldedEmail(const QString &email);

} // namespace hauspost::portal
