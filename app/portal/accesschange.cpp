#include "app/portal/accesschange.h"

#include "app/portal/mailjobs.h"
#include "models/sql/database.h"

namespace hauspost::portal {

namespace {

Result<> forget(AccountTransaction &transaction, const ResidentId &resident, const Clock &clock)
{
    auto codes = transaction.database().prepare(
        QStringLiteral("DELETE FROM registration_code WHERE account_id = ? AND resident_id = ?"));
    auto links = transaction.database().prepare(QStringLiteral(
        "UPDATE invitation SET used_at = ? WHERE account_id = ? AND resident_id = ? AND used_at IS NULL"));
    if (!codes || !links) {
        return Failure(codes ? links.error() : codes.error());
    }
    const QString account = transaction.account().toString();
    return codes->bind(account).bind(resident.toString()).execute().and_then([&] {
        return links->bind(mailTime(clock.nowUtc())).bind(account).bind(resident.toString()).execute();
    });
}

} // namespace

Result<bool> confirmAccess(AccountTransaction &transaction, const ResidentId &resident, const QString &email,
                           const Clock &clock)
{
    auto update = transaction.database().prepare(QStringLiteral(
        "UPDATE resident SET seq = ?, access = 'confirmed', email = ?, email_before = '', access_before_revoke = NULL "
        "WHERE account_id = ? AND id = ? AND kind = 'resident' AND (move_out IS NULL OR move_out >= ?) "
        "AND access IN ('none', 'pending', 'expired', 'reregister')"));
    if (!update) {
        return Failure(update.error());
    }
    const auto done = update->bind(transaction.nextSeq())
                          .bind(email)
                          .bind(transaction.account().toString())
                          .bind(resident.toString())
                          .bind(std::optional(clock.today()))
                          .execute();
    if (!done) {
        return Failure(done.error());
    }
    if (update->rowsAffected() == 0) {
        return false;
    }
    return forget(transaction, resident, clock).map([] { return true; });
}

Result<bool> followEmail(AccountTransaction &transaction, const ResidentId &resident, const QString &email)
{
    auto update = transaction.database().prepare(QStringLiteral(
        "UPDATE resident SET seq = ?, email = ? WHERE account_id = ? AND id = ? AND access = 'confirmed'"));
    if (!update) {
        return Failure(update.error());
    }
    return update->bind(transaction.nextSeq())
        .bind(email)
        .bind(transaction.account().toString())
        .bind(resident.toString())
        .execute()
        .map([&update] { return update->rowsAffected() > 0; });
}

Result<bool> deleteAccess(AccountTransaction &transaction, const ResidentId &resident)
{
    auto update = transaction.database().prepare(QStringLiteral(
        "UPDATE resident SET seq = ?, access = 'deleted' WHERE account_id = ? AND id = ? AND access = 'confirmed'"));
    if (!update) {
        return Failure(update.error());
    }
    return update->bind(transaction.nextSeq())
        .bind(transaction.account().toString())
        .bind(resident.toString())
        .execute()
        .map([&update] { return update->rowsAffected() > 0; });
}

} // namespace hauspost::portal
