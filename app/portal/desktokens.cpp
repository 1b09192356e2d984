#include "app/portal/desktokens.h"

#include "app/portal/logline.h"

namespace hauspost::portal {

namespace {

QString textOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QDateTime timeFrom(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

} // namespace

Result<QByteArray> DeskTokens::add(const AccountId &account, const QString &label, const QString &userId)
{
    auto statement = m_database.prepare(QStringLiteral(
        "INSERT INTO desk_token (account_id, label, hash, created_at, user_id) VALUES (?, ?, ?, ?, nullif(?, ''))"));
    if (!statement) {
        return Failure(statement.error());
    }
    const QByteArray token = randomDeskToken();
    return statement->bind(account.toString())
        .bind(label)
        .bind(m_key.hashOfToken(token))
        .bind(textOf(m_clock.nowUtc()))
        .bind(userId)
        .execute()
        .map([&token] { return token; });
}

Result<QList<DeskToken>> DeskTokens::list(const AccountId &account)
{
    auto statement = m_database.prepare(
        QStringLiteral("SELECT t.id, t.label, t.created_at, t.last_used_at, t.revoked_at, coalesce(u.login, ''), "
                       "t.wipe_requested_at, t.wiped_at FROM desk_token t LEFT JOIN office_user u ON u.id = t.user_id "
                       "WHERE t.account_id = ? ORDER BY t.id"));
    if (!statement) {
        return Failure(statement.error());
    }
    statement->bind(account.toString());
    QList<DeskToken> tokens;
    for (;;) {
        const auto row = statement->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return tokens;
        }
        tokens << DeskToken{statement->integer(0),        statement->text(1),    timeFrom(statement->text(2)),
                            timeFrom(statement->text(3)), !statement->isNull(4), statement->text(5),
                            !statement->isNull(6),        !statement->isNull(7)};
    }
}

Result<bool> DeskTokens::note(const char *sql, const AccountId &account, qint64 id)
{
    auto statement = m_database.prepare(QString::fromLatin1(sql));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->bind(textOf(m_clock.nowUtc())).bind(account.toString()).bind(id).execute().map([&statement] {
        return statement->rowsAffected() > 0;
    });
}

Result<bool> DeskTokens::revoke(const AccountId &account, qint64 id)
{
    return note("UPDATE desk_token SET revoked_at = ? WHERE account_id = ? AND id = ? AND revoked_at IS NULL", account,
                id);
}

Result<bool> DeskTokens::requestWipe(const AccountId &account, qint64 id)
{
    return note("UPDATE desk_token SET wipe_requested_at = ? WHERE account_id = ? AND id = ? "
                "AND wipe_requested_at IS NULL",
                account, id);
}

Result<bool> DeskTokens::noteWiped(qint64 id)
{
    auto statement = m_database.prepare(QStringLiteral(
        "UPDATE desk_token SET wiped_at = ? WHERE id = ? AND wipe_requested_at IS NOT NULL AND wiped_at IS NULL"));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->bind(textOf(m_clock.nowUtc())).bind(id).execute().map([&statement] {
        return statement->rowsAffected() > 0;
    });
}

Result<std::optional<DeskIdentity>> DeskTokens::revokeToken(const QByteArray &token)
{
    const auto access = authenticate(token);
    if (!access || !*access) {
        return access;
    }
    return revoke((*access)->account, (*access)->desk).map([&access](bool revoked) {
        return revoked ? *access : std::nullopt;
    });
}

Result<std::optional<DeskIdentity>> DeskTokens::authenticate(const QByteArray &token)
{
    auto statement = m_database.prepare(
        QStringLiteral("SELECT t.id, t.account_id, t.created_at, t.last_used_at, t.wipe_requested_at, "
                       "coalesce(u.role, 'lead'), t.revoked_at IS NOT NULL OR u.disabled_at IS NOT NULL "
                       "FROM desk_token t LEFT JOIN office_user u ON u.id = t.user_id WHERE t.hash = ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    const auto row = statement->bind(m_key.hashOfToken(token)).next();
    if (!row) {
        return Failure(row.error());
    }
    if (!*row) {
        return std::nullopt;
    }
    const DeskIdentity desk{AccountId(statement->text(1)), statement->integer(0),
                            officeRoleFrom(statement->text(5)).value_or(OfficeRole::Reader), !statement->isNull(4)};
    const QDateTime now = m_clock.nowUtc();
    const bool used = !statement->isNull(3);
    const QDateTime last = timeFrom(statement->text(used ? 3 : 2));
    const bool isGood = !statement->flag(6) && last.addDays(validDays) >= now;
    statement->reset();
    if (!isGood && !desk.wipeRequested) {
        return std::nullopt;
    }
    constexpr qint64 hour = 3600;
    if (!used || last.secsTo(now) >= hour) {
        // A busy database must not keep a desk out.
        if (const auto touched = touch(desk.desk); !touched) {
            LogLine("desk-use-not-noted", LogLine::Level::Warning)
                .with("desk", desk.desk)
                .with("error", errorName(touched.error().code));
        }
    }
    return desk;
}

Result<> DeskTokens::touch(qint64 id)
{
    auto statement = m_database.prepare(QStringLiteral("UPDATE desk_token SET last_used_at = ? WHERE id = ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->bind(textOf(m_clock.nowUtc())).bind(id).execute();
}

} // namespace hauspost::portal
