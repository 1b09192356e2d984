#include "app/portal/accesschange.h"

#include "app/portal/mailjobs.h"
#include "app/portal/registrationcodes.h"
#include "app/portal/residentrecord.h"
#include "models/sql/database.h"

namespace hauspost::portal {

namespace {

/// A letter's code works without any invitation, so "no access" is open too.
bool isOpen(AccessStatus access)
{
    switch (access) {
    case AccessStatus::None:
    case AccessStatus::Pending:
    case AccessStatus::Expired:
    case AccessStatus::Reregister:
        return true;
    case AccessStatus::Confirmed:
    case AccessStatus::Revoked:
    case AccessStatus::Ended:
    case AccessStatus::Deleted:
        return false;
    }
    return false;
}

/// Changes the row of a resident with confirmed access.
template <class Change>
Result<bool> changeConfirmed(AccountTransaction &transaction, const ResidentId &resident, Change change)
{
    auto found = findResident(transaction, resident);
    if (!found) {
        return Failure(found.error());
    }
    if (!*found || (*found)->value.access != AccessStatus::Confirmed) {
        return false;
    }
    change(**found);
    return saveResident(transaction, **found).map([] { return true; });
}

/// Whether there is no later invitation than this one.
Result<bool> isLastInvitation(AccountTransaction &transaction, const ResidentId &resident, int inviteNo)
{
    auto statement = transaction.database().prepare(
        QStringLiteral("SELECT 1 FROM invitation WHERE account_id = ? AND resident_id = ? AND invite_no > ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->bind(transaction.account().toString())
        .bind(resident.toString())
        .bind(inviteNo)
        .next()
        .map([](bool later) { return !later; });
}

} // namespace

Result<bool> confirmAccess(AccountTransaction &transaction, const ResidentId &resident, const QString &email,
                           const Clock &clock, const QString &language)
{
    auto found = findResident(transaction, resident);
    if (!found) {
        return Failure(found.error());
    }
    if (!*found) {
        return false;
    }
    ResidentRecord &record = **found;
    if (record.value.kind != OccupancyKind::Resident || !isOpen(record.value.access) || isGone(record, clock.today())) {
        return false;
    }
    record.value.access = AccessStatus::Confirmed;
    record.value.email = email;
    record.value.language = language.isEmpty() ? record.value.language : language;
    record.emailBefore.clear();
    record.accessBeforeRevoke = std::nullopt;
    if (const auto withdrawn = withdrawInvitations(transaction, resident, {}, clock.nowUtc()); !withdrawn) {
        return Failure(withdrawn.error());
    }
    return RegistrationCodes::withdraw(transaction, resident)
        .and_then([&] { return saveResident(transaction, record); })
        .map([] { return true; });
}

Result<bool> followEmail(AccountTransaction &transaction, const ResidentId &resident, const QString &email)
{
    return changeConfirmed(transaction, resident, [&email](ResidentRecord &record) { record.value.email = email; });
}

Result<bool> deleteAccess(AccountTransaction &transaction, const ResidentId &resident)
{
    return changeConfirmed(transaction, resident,
                           [](ResidentRecord &record) { record.value.access = AccessStatus::Deleted; });
}

Result<> markMail(AccountTransaction &transaction, const ResidentId &resident, std::optional<int> inviteNo,
                  MailDelivery delivery)
{
    auto found = findResident(transaction, resident);
    if (!found) {
        return Failure(found.error());
    }
    if (!*found || (*found)->value.mail == delivery) {
        return {};
    }
    if (inviteNo) {
        const auto last = isLastInvitation(transaction, resident, *inviteNo);
        if (!last || !*last) {
            return last ? Result<>() : Failure(last.error());
        }
    }
    (*found)->value.mail = delivery;
    return saveResident(transaction, **found);
}

Result<bool> withdrawInvitations(AccountTransaction &transaction, const ResidentId &resident, const QString &butTo,
                                 const QDateTime &nowUtc)
{
    auto links = transaction.database().prepare(
        QStringLiteral("UPDATE invitation SET used_at = ? WHERE account_id = ? AND resident_id = ? "
                       "AND used_at IS NULL AND email <> ?"));
    if (!links) {
        return Failure(links.error());
    }
    return links->bind(mailTime(nowUtc))
        .bind(transaction.account().toString())
        .bind(resident.toString())
        .bind(butTo)
        .execute()
        .and_then([&] { return withdrawQueuedMail(transaction, resident, butTo, nowUtc); });
}

Result<bool> withdrawQueuedMail(AccountTransaction &transaction, const ResidentId &resident, const QString &butTo,
                                const QDateTime &nowUtc)
{
    // Only what waits: a mail that is being sent belongs to the mailer. substr(): an empty value on both databases.
    auto mails = transaction.database().prepare(
        QStringLiteral("UPDATE mail_job SET state = 'failed', problem = 'withdrawn', box = substr(box, 1, 0), done_at "
                       "= ? WHERE account_id = ? "
                       "AND resident_id = ? AND kind = ? AND state = 'queued' AND recipient <> ?"));
    if (!mails) {
        return Failure(mails.error());
    }
    return mails->bind(mailTime(nowUtc))
        .bind(transaction.account().toString())
        .bind(resident.toString())
        .bind(toName(MailKind::Invitation))
        .bind(butTo)
        .execute()
        .map([&mails] { return mails->rowsAffected() > 0; });
}

} // namespace hauspost::portal
