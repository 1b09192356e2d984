#include "app/portal/logins.h"

#include "app/portal/logintokens.h"
#include "app/portal/mailjobs.h"
#include "models/base/uuid7.h"

namespace hauspost::portal {

QString foldedEmail(const QString &email)
{
    return email.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

Result<std::optional<Login>> Logins::findWhere(const QString &column, const QString &value)
{
    auto statement = m_database.prepare(
        QStringLiteral("SELECT id, email, password, language, created_at FROM login WHERE %1 = ?").arg(column));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->bind(value).next().map([&statement](bool found) {
        return found ? std::optional(Login{LoginId(statement->text(0)), statement->text(1), statement->text(2),
                                           statement->text(3), statement->text(4)})
                     : std::nullopt;
    });
}

Result<std::optional<Login>> Logins::findByEmail(const QString &email)
{
    return findWhere(QStringLiteral("email_folded"), foldedEmail(email));
}

Result<std::optional<Login>> Logins::find(const LoginId &login)
{
    return findWhere(QStringLiteral("id"), login.toString());
}

Result<LoginId> Logins::create(const QString &email, const QString &passwordHash, const QString &language)
{
    auto insert = m_database.prepare(QStringLiteral(
        "INSERT INTO login (id, email, email_folded, password, language, created_at) VALUES (?, ?, ?, ?, ?, ?)"));
    if (!insert) {
        return Failure(insert.error());
    }
    const LoginId login(newUuid7());
    return insert->bind(login.toString())
        .bind(email)
        .bind(foldedEmail(email))
        .bind(passwordHash)
        .bind(language)
        .bind(mailTime(m_clock.nowUtc()))
        .execute()
        .map([&login] { return login; });
}

Result<> Logins::addFlat(const LoginId &login, const AccountId &account, const ResidentId &resident)
{
    auto insert = m_database.prepare(
        QStringLiteral("INSERT INTO login_tenancy (login_id, account_id, resident_id, added_at) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (account_id, resident_id) DO UPDATE SET login_id = excluded.login_id, added_at = "
                       "excluded.added_at"));
    const auto earlier = ownerOf(account, resident);
    if (!insert || !earlier) {
        return Failure(insert ? earlier.error() : insert.error());
    }
    return insert->bind(login.toString())
        .bind(account.toString())
        .bind(resident.toString())
        .bind(mailTime(m_clock.nowUtc()))
        .execute()
        .and_then([&] { return *earlier ? removeIfEmpty(**earlier) : Result<>(); });
}

Result<std::optional<LoginId>> Logins::ownerOf(const AccountId &account, const ResidentId &resident)
{
    auto statement = m_database.prepare(
        QStringLiteral("SELECT login_id FROM login_tenancy WHERE account_id = ? AND resident_id = ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->bind(account.toString()).bind(resident.toString()).next().map([&statement](bool found) {
        return found ? std::optional(LoginId(statement->text(0))) : std::nullopt;
    });
}

Result<QList<Flat>> Logins::flats(const LoginId &login)
{
    auto statement = m_database.prepare(QStringLiteral(
        "SELECT t.account_id, t.resident_id, r.names, p.number, p.street, p.postal_code, p.city, u.number, u.location, "
        "r.move_in, t.added_at FROM login_tenancy t "
        "JOIN resident r ON r.account_id = t.account_id AND r.id = t.resident_id "
        "JOIN unit u ON u.account_id = r.account_id AND u.id = r.unit_id "
        "JOIN property p ON p.account_id = r.account_id AND p.id = r.property_id "
        "WHERE t.login_id = ? AND r.access = 'confirmed' AND (r.move_out IS NULL OR r.move_out >= ?) "
        "ORDER BY p.street, u.number, t.added_at"));
    if (!statement) {
        return Failure(statement.error());
    }
    statement->bind(login.toString()).bind(std::optional(m_clock.today()));
    QList<Flat> found;
    for (;;) {
        const auto row = statement->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return found;
        }
        found << Flat{AccountId(statement->text(0)),
                      ResidentId(statement->text(1)),
                      statement->text(2).split(u'\n'),
                      statement->text(3),
                      statement->text(4),
                      statement->text(5),
                      statement->text(6),
                      static_cast<int>(statement->integer(7)),
                      statement->text(8),
                      statement->date(9),
                      statement->text(10)};
    }
}

Result<> Logins::setPassword(const LoginId &login, const QString &passwordHash)
{
    auto update = m_database.prepare(QStringLiteral("UPDATE login SET password = ? WHERE id = ?"));
    if (!update) {
        return Failure(update.error());
    }
    return update->bind(passwordHash).bind(login.toString()).execute();
}

Result<> Logins::setEmail(const LoginId &login, const QString &email)
{
    auto update = m_database.prepare(QStringLiteral("UPDATE login SET email = ?, email_folded = ? WHERE id = ?"));
    if (!update) {
        return Failure(update.error());
    }
    return update->bind(email).bind(foldedEmail(email)).bind(login.toString()).execute();
}

Result<> Logins::setLanguage(const LoginId &login, const QString &language)
{
    auto update = m_database.prepare(QStringLiteral("UPDATE login SET language = ? WHERE id = ?"));
    if (!update) {
        return Failure(update.error());
    }
    return update->bind(language).bind(login.toString()).execute();
}

Result<> Logins::remove(const LoginId &login)
{
    // What was confirmed before a revocation or a move-out must not come back without a login. No desk sees these.
    auto forget = m_database.prepare(QStringLiteral(
        "UPDATE resident SET "
        "access_before_revoke = CASE access_before_revoke WHEN 'confirmed' THEN 'deleted' ELSE access_before_revoke "
        "END, "
        "access_before_end = CASE access_before_end WHEN 'confirmed' THEN 'deleted' ELSE access_before_end END "
        "WHERE EXISTS (SELECT 1 FROM login_tenancy t WHERE t.login_id = ? AND t.account_id = resident.account_id "
        "AND t.resident_id = resident.id)"));
    auto remove = m_database.prepare(QStringLiteral("DELETE FROM login WHERE id = ?"));
    if (!forget || !remove) {
        return Failure(forget ? remove.error() : forget.error());
    }
    return forget->bind(login.toString()).execute().and_then([&] { return remove->bind(login.toString()).execute(); });
}

Result<> Logins::removeIfEmpty(const LoginId &login)
{
    const auto found = find(login);
    auto flats = m_database.prepare(QStringLiteral("SELECT 1 FROM login_tenancy WHERE login_id = ?"));
    // Mails of before there was a login_id are known by their recipient only.
    auto mails = m_database.prepare(QStringLiteral("DELETE FROM mail_job WHERE login_id = ? OR (login_id = '' AND "
                                                   "resident_id = '' AND recipient = ?)"));
    if (!found || !flats || !mails) {
        return Failure(!found ? found.error() : !flats ? flats.error() : mails.error());
    }
    const auto hasFlat = flats->bind(login.toString()).next();
    flats->reset();
    if (!hasFlat || *hasFlat || !*found) {
        return hasFlat ? Result<>() : Failure(hasFlat.error());
    }
    return LoginTokens::forget(m_database, login.toString())
        .and_then([&] { return mails->bind(login.toString()).bind((*found)->email).execute(); })
        .and_then([&] { return remove(login); });
}

} // namespace hauspost::portal
