#include "app/portal/sessions.h"

#include "app/portal/mailjobs.h"

namespace hauspost::portal {

namespace {

QByteArray hashOf(const PortalKey &key, const QByteArray &cookie)
{
    return key.hashOfToken("session " + cookie);
}

} // namespace

Result<QByteArray> Sessions::begin(const LoginId &login)
{
    auto clear = m_database.prepare(QStringLiteral("DELETE FROM login_session WHERE expires_at <= ?"));
    auto insert =
        m_database.prepare(QStringLiteral("INSERT INTO login_session (hash, login_id, expires_at) VALUES (?, ?, ?)"));
    if (!clear || !insert) {
        return Failure(clear ? insert.error() : clear.error());
    }
    const QDateTime now = m_clock.nowUtc();
    const QByteArray cookie = randomLinkToken();
    return clear->bind(mailTime(now))
        .execute()
        .and_then([&] {
            return insert->bind(hashOf(m_key, cookie))
                .bind(login.toString())
                .bind(mailTime(now.addSecs(hours * 3600)))
                .execute();
        })
        .map([&cookie] { return cookie; });
}

Result<std::optional<LoginId>> Sessions::find(const QByteArray &cookie)
{
    if (cookie.isEmpty()) {
        return std::optional<LoginId>();
    }
    auto statement =
        m_database.prepare(QStringLiteral("SELECT login_id FROM login_session WHERE hash = ? AND expires_at > ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->bind(hashOf(m_key, cookie)).bind(mailTime(m_clock.nowUtc())).next().map([&](bool found) {
        return found ? std::optional(LoginId(statement->text(0))) : std::nullopt;
    });
}

Result<> Sessions::end(const QByteArray &cookie)
{
    auto remove = m_database.prepare(QStringLiteral("DELETE FROM login_session WHERE hash = ?"));
    if (!remove) {
        return Failure(remove.error());
    }
    return remove->bind(hashOf(m_key, cookie)).execute();
}

Result<> Sessions::endAll(const LoginId &login)
{
    auto remove = m_database.prepare(QStringLiteral("DELETE FROM login_session WHERE login_id = ?"));
    if (!remove) {
        return Failure(remove.error());
    }
    return remove->bind(login.toString()).execute();
}

} // namespace hauspost::portal
