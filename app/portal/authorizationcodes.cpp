#include "app/portal/authorizationcodes.h"

#include "app/portal/auditlog.h"
#include "app/portal/desktokens.h"

namespace hauspost::portal {

namespace {

QString textOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

struct AuthorizationCodes::Taken
{
    QString userId;
    AccountId account;
    QString label;
    QString challenge;
    QString redirect;
};

Result<QByteArray> AuthorizationCodes::issue(const OfficeUser &user, const AuthorizationRequest &request,
                                             const QString &deskName)
{
    const QDateTime now = m_clock.nowUtc();
    auto transaction = m_database.begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    auto clear = m_database.prepare(QStringLiteral("DELETE FROM authorization_code WHERE expires_at < ?"));
    auto insert = m_database.prepare(
        QStringLiteral("INSERT INTO authorization_code (hash, user_id, label, challenge, redirect, expires_at) "
                       "VALUES (?, ?, ?, ?, ?, ?)"));
    if (!clear || !insert) {
        return Failure(clear ? insert.error() : clear.error());
    }
    const QByteArray code = randomLinkToken();
    // A day longer than they are good for: a stolen one that is shown again is recognised.
    const auto done = clear->bind(textOf(now.addDays(-1))).execute().and_then([&] {
        return insert->bind(m_key.hashOfToken(code))
            .bind(user.id)
            .bind(deskName)
            .bind(request.challenge)
            .bind(request.redirect)
            .bind(textOf(now.addSecs(validSeconds)))
            .execute();
    });
    if (!done) {
        return Failure(done.error());
    }
    return transaction->commit().map([&code] { return code; });
}

Result<std::optional<QByteArray>> AuthorizationCodes::redeem(const QByteArray &code, const QString &redirect,
                                                             const QByteArray &verifier)
{
    const QByteArray hash = m_key.hashOfToken(code);
    auto transaction = m_database.begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    const auto taken = take(hash);
    if (!taken) {
        return Failure(taken.error());
    }
    std::optional<QByteArray> token;
    if (!*taken) {
        if (const auto revoked = revokeOf(hash); !revoked) {
            return Failure(revoked.error());
        }
    } else if ((*taken)->redirect == redirect && fitsChallenge(verifier, (*taken)->challenge)) {
        const auto made = makeToken(**taken, hash);
        if (!made) {
            return Failure(made.error());
        }
        token = *made;
    }
    // Also a code that did not fit is used up.
    return transaction->commit().map([&token] { return token; });
}

/// The code, used from now on; nullopt where it cannot be used (any more).
Result<std::optional<AuthorizationCodes::Taken>> AuthorizationCodes::take(const QByteArray &hash)
{
    auto update = m_database.prepare(QStringLiteral(
        "UPDATE authorization_code SET used_at = ? WHERE hash = ? AND used_at IS NULL AND expires_at >= ?"));
    auto select = m_database.prepare(
        QStringLiteral("SELECT u.id, u.account_id, c.label, c.challenge, c.redirect FROM authorization_code c "
                       "JOIN office_user u ON u.id = c.user_id WHERE c.hash = ? AND u.disabled_at IS NULL"));
    if (!update || !select) {
        return Failure(update ? select.error() : update.error());
    }
    const QString now = textOf(m_clock.nowUtc());
    if (const auto done = update->bind(now).bind(hash).bind(now).execute(); !done) {
        return Failure(done.error());
    }
    if (update->rowsAffected() == 0) {
        return std::nullopt;
    }
    return select->bind(hash).next().map([&select](bool found) -> std::optional<Taken> {
        if (!found) {
            return std::nullopt;
        }
        return Taken{select->text(0), AccountId(select->text(1)), select->text(2), select->text(3), select->text(4)};
    });
}

Result<QByteArray> AuthorizationCodes::makeToken(const Taken &taken, const QByteArray &hash)
{
    DeskTokens tokens(m_database, m_key, m_clock);
    const auto token = tokens.add(taken.account, taken.label, taken.userId);
    if (!token) {
        return token;
    }
    const auto access = tokens.authenticate(*token);
    if (!access || !*access) {
        return access ? fail(ErrorCode::Internal, {QStringLiteral("new token")}) : Failure(access.error());
    }
    const qint64 desk = (*access)->desk;
    auto update = m_database.prepare(QStringLiteral("UPDATE authorization_code SET desk_id = ? WHERE hash = ?"));
    if (!update) {
        return Failure(update.error());
    }
    return update->bind(desk)
        .bind(hash)
        .execute()
        .and_then([&] {
            return AuditLog(m_database, m_clock)
                .note(taken.account, taken.userId, AuditEvent::SignedIn, AuditLog::deskName(desk));
        })
        .map([&token] { return *token; });
}

Result<> AuthorizationCodes::revokeOf(const QByteArray &hash)
{
    auto update = m_database.prepare(
        QStringLiteral("UPDATE desk_token SET revoked_at = ? WHERE revoked_at IS NULL AND id IN (SELECT desk_id FROM "
                       "authorization_code WHERE hash = ? AND desk_id IS NOT NULL)"));
    if (!update) {
        return Failure(update.error());
    }
    return update->bind(m_clock.nowUtc().toUTC().toString(Qt::ISODate)).bind(hash).execute();
}

} // namespace hauspost::portal
