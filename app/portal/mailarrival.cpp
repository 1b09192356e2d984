#include "app/portal/mailarrival.h"

#include "app/portal/accesschange.h"
#include "app/portal/mailinvitation.h"
#include "models/sql/database.h"

namespace hauspost::portal {

namespace {

/// Id of the unclear mail with this link, "" where there is none. The few unclear ones are opened one by one: the link
/// is kept nowhere but encrypted.
Result<QString> unclearMailWith(AccountTransaction &transaction, const PortalKey &key, const QByteArray &token)
{
    auto statement = transaction.database().prepare(
        QStringLiteral("SELECT id, box FROM mail_job WHERE account_id = ? AND state = 'unclear'"));
    if (!statement) {
        return Failure(statement.error());
    }
    statement->bind(transaction.account().toString());
    for (;;) {
        const auto row = statement->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return QString();
        }
        if (key.unsealToken(statement->blob(1)) == token) {
            return statement->text(0);
        }
    }
}

} // namespace

Result<> noteLinkUsed(AccountTransaction &transaction, const PortalKey &key, const QByteArray &token, QDate today)
{
    const auto id = unclearMailWith(transaction, key, token);
    if (!id || id->isEmpty()) {
        return id.map([](const QString &) {});
    }
    auto update = transaction.database().prepare(
        QStringLiteral("UPDATE mail_job SET state = 'sent', box = ?, problem = '' WHERE account_id = ? AND id = ?"));
    if (!update) {
        return Failure(update.error());
    }
    return update->bind(QByteArray(""))
        .bind(transaction.account().toString())
        .bind(*id)
        .execute()
        .and_then([&] { return findInvitation(transaction.database(), key, transaction.account(), token, today); })
        .and_then([&](const std::optional<MailInvitation> &invitation) {
            return invitation ? markMail(transaction, invitation->resident, invitation->inviteNo, MailDelivery::Sent)
                              : Result<>();
        });
}

} // namespace hauspost::portal
