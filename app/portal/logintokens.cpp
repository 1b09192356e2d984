#include "app/portal/logintokens.h"

#include "app/portal/mailjobs.h"

#include <QtCore/QJsonDocument>

namespace hauspost::portal {

namespace {

// "substr(payload, 1, 0)" below is an empty value of the column's type on both databases.

constexpr int keepDays = 30; // so that a link opened late is told that it was used or is too old

QString toName(TokenPurpose purpose)
{
    switch (purpose) {
    case TokenPurpose::Confirm:
        return QStringLiteral("confirm");
    case TokenPurpose::Reset:
        return QStringLiteral("reset");
    case TokenPurpose::Change:
        return QStringLiteral("change");
    }
    return {};
}

/// Who asked for a new password sits in front of the mailbox; an address may be proved tomorrow.
int hoursOf(TokenPurpose purpose)
{
    return purpose == TokenPurpose::Reset ? 2 : 48;
}

QString subjectOf(TokenPurpose purpose, const QString &subject)
{
    return toName(purpose) + u' ' + subject;
}

} // namespace

QByteArray LoginTokens::hashOf(TokenPurpose purpose, const QByteArray &token) const
{
    return m_key.hashOfToken(toName(purpose).toLatin1() + ' ' + token);
}

Result<QByteArray> LoginTokens::issue(TokenPurpose purpose, const QString &subject, const QJsonObject &payload)
{
    auto clear = m_database.prepare(QStringLiteral("DELETE FROM login_token WHERE expires_at < ?"));
    auto older = m_database.prepare(QStringLiteral(
        "UPDATE login_token SET used_at = ?, payload = substr(payload, 1, 0) WHERE subject = ? AND used_at IS NULL"));
    auto insert = m_database.prepare(QStringLiteral(
        "INSERT INTO login_token (hash, purpose, subject, payload, expires_at, used_at) VALUES (?, ?, ?, ?, ?, NULL)"));
    if (!clear || !older || !insert) {
        return Failure(!clear ? clear.error() : !older ? older.error() : insert.error());
    }
    const QDateTime now = m_clock.nowUtc();
    const QByteArray token = randomLinkToken();
    return clear->bind(mailTime(now.addDays(-keepDays)))
        .execute()
        .and_then([&] { return older->bind(mailTime(now)).bind(subjectOf(purpose, subject)).execute(); })
        .and_then([&] {
            return insert->bind(hashOf(purpose, token))
                .bind(toName(purpose))
                .bind(subjectOf(purpose, subject))
                .bind(m_key.sealToken(QJsonDocument(payload).toJson(QJsonDocument::Compact)))
                .bind(mailTime(now.addSecs(hoursOf(purpose) * 3600)))
                .execute();
        })
        .map([&token] { return token; });
}

Result<LoginTokens::Found> LoginTokens::look(TokenPurpose purpose, const QByteArray &token)
{
    auto statement = m_database.prepare(
        QStringLiteral("SELECT payload, expires_at, used_at FROM login_token WHERE hash = ? AND purpose = ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    const auto row = statement->bind(hashOf(purpose, token)).bind(toName(purpose)).next();
    if (!row) {
        return Failure(row.error());
    }
    Found found;
    if (!*row) {
        return found;
    }
    if (!statement->isNull(2)) {
        found.state = LinkState::Used;
    } else if (statement->text(1) <= mailTime(m_clock.nowUtc())) {
        found.state = LinkState::Expired;
    } else if (const auto payload = m_key.unsealToken(statement->blob(0))) {
        found.state = LinkState::Good;
        found.payload = QJsonDocument::fromJson(*payload).object();
    }
    return found;
}

Result<bool> LoginTokens::redeem(TokenPurpose purpose, const QByteArray &token)
{
    auto update = m_database.prepare(QStringLiteral("UPDATE login_token SET used_at = ?, payload = substr(payload, 1, "
                                                    "0) WHERE hash = ? AND purpose = ? AND used_at IS NULL "
                                                    "AND expires_at > ? RETURNING 1"));
    if (!update) {
        return Failure(update.error());
    }
    const QString now = mailTime(m_clock.nowUtc());
    const auto row = update->bind(now).bind(hashOf(purpose, token)).bind(toName(purpose)).bind(now).next();
    if (!row || !*row) {
        return row;
    }
    // RETURNING holds the statement open until it has been read to its end.
    return update->next().map([](bool) { return true; });
}

Result<> LoginTokens::withdraw(const QString &subject)
{
    auto update = m_database.prepare(QStringLiteral("UPDATE login_token SET used_at = ?, payload = substr(payload, 1, "
                                                    "0) WHERE subject IN (?, ?, ?) AND used_at IS NULL"));
    if (!update) {
        return Failure(update.error());
    }
    return update->bind(mailTime(m_clock.nowUtc()))
        .bind(subjectOf(TokenPurpose::Confirm, subject))
        .bind(subjectOf(TokenPurpose::Reset, subject))
        .bind(subjectOf(TokenPurpose::Change, subject))
        .execute();
}

Result<> LoginTokens::forget(Database &database, const QString &subject)
{
    auto remove = database.prepare(QStringLiteral("DELETE FROM login_token WHERE subject IN (?, ?, ?)"));
    if (!remove) {
        return Failure(remove.error());
    }
    return remove->bind(subjectOf(TokenPurpose::Confirm, subject))
        .bind(subjectOf(TokenPurpose::Reset, subject))
        .bind(subjectOf(TokenPurpose::Change, subject))
        .execute();
}

} // namespace hauspost::portal
