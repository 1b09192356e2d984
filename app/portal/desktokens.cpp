#include "app/portal/desktokens.h"

#include "models/base/logging.h"

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

Result<QByteArray> DeskTokens::add(const AccountId &account, const QString &label)
{
    auto statement = m_database.prepare(
        QStringLiteral("INSERT INTO desk_token (account_id, label, hash, created_at) VALUES (?, ?, ?, ?)"));
    if (!statement) {
        return Failure(statement.error());
    }
    const QByteArray token = randomDeskToken();
    return statement->bind(account.toString())
        .bind(label)
        .bind(m_key.hashOfToken(token))
        .bind(textOf(m_clock.nowUtc()))
        .execute()
        .map([&token] { return token; });
}

Result<QList<DeskToken>> DeskTokens::list(const AccountId &account)
{
    auto statement = m_database.prepare(QStringLiteral(
        "SELECT id, label, created_at, last_used_at, revoked_at FROM desk_token WHERE account_id = ? ORDER BY id"));
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
        tokens << DeskToken{statement->integer(0), statement->text(1), timeFrom(statement->text(2)),
                            timeFrom(statement->text(3)), !statement->isNull(4)};
    }
}

Result<bool> DeskTokens::revoke(const AccountId &account, qint64 id)
{
    auto statement = m_database.prepare(
        QStringLiteral("UPDATE desk_token SET revoked_at = ? WHERE account_id = ? AND id = ? AND revoked_at IS NULL"));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->bind(textOf(m_clock.nowUtc())).bind(account.toString()).bind(id).execute().map([&statement] {
        return statement->rowsAffected() > 0;
    });
}

Result<std::optional<DeskIdentity>> DeskTokens::authenticate(const QByteArray &token)
{
    auto statement = m_database.prepare(QStringLiteral(
        "SELECT id, account_id, created_at, last_used_at FROM desk_token WHERE hash = ? AND revoked_at IS NULL"));
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
    const QDateTime now = m_clock.nowUtc();
    const bool used = !statement->isNull(3);
    const QDateTime last = timeFrom(statement->text(used ? 3 : 2));
    if (last.addDays(validDays) < now) {
        return std::nullopt;
    }
    const DeskIdentity desk{AccountId(statement->text(1)), statement->integer(0)};
    statement->reset();
    constexpr qint64 hour = 3600;
    if (!used || last.secsTo(now) >= hour) {
        // A busy database must not keep a desk out.
        if (const auto touched = touch(desk.desk); !touched) {
            qCWarning(lcPortal) << "use of a desk token not noted:" << errorName(touched.error().code);
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
