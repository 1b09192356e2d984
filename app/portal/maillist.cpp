#include "app/portal/maillist.h"

#include "app/portal/accesschange.h"
#include "app/portal/residentrecord.h"

#include <QtCore/QCoreApplication>

namespace hauspost::portal {

namespace {

struct MailListTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::MailList)
};

QDateTime timeFrom(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

struct UnclearMail
{
    QByteArray box;      ///< the sealed link; empty: of a time before a backup was restored
    ResidentId resident; ///< of an invitation; else empty
};

/// nullopt: there is no unclear mail of this id.
Result<std::optional<UnclearMail>> unclearMail(AccountTransaction &transaction, const QString &id)
{
    auto statement = transaction.database().prepare(QStringLiteral(
        "SELECT box, resident_id, kind FROM mail_job WHERE account_id = ? AND id = ? AND state = 'unclear'"));
    if (!statement) {
        return Failure(statement.error());
    }
    const auto row = statement->bind(transaction.account().toString()).bind(id).next();
    return row.map([&statement](bool found) -> std::optional<UnclearMail> {
        if (!found) {
            return std::nullopt;
        }
        const bool isInvitation = mailKindFrom(statement->text(2)) == MailKind::Invitation;
        return UnclearMail{statement->blob(0), isInvitation ? ResidentId(statement->text(1)) : ResidentId()};
    });
}

/// Without its link it is not known which of the resident's invitations a mail was: his row says so only as long as it
/// knows no better.
Result<> tellWithoutLink(AccountTransaction &transaction, const ResidentId &resident)
{
    const auto found = findResident(transaction, resident);
    if (!found) {
        return Failure(found.error());
    }
    return *found && (*found)->value.mail == MailDelivery::Unclear
               ? markMail(transaction, resident, std::nullopt, MailDelivery::Sent)
               : Result<>();
}

} // namespace

Result<std::vector<ListedMail>> MailList::list(const AccountId &account, const QString &state)
{
    auto statement = m_database.prepare(
        QStringLiteral("SELECT id, kind, recipient, state, attempts, created_at, next_try_at, problem FROM mail_job "
                       "WHERE account_id = ? AND (? = '' OR state = ?) ORDER BY created_at, id"));
    if (!statement) {
        return Failure(statement.error());
    }
    statement->bind(account.toString()).bind(state).bind(state);
    std::vector<ListedMail> mails;
    for (;;) {
        const auto row = statement->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return mails;
        }
        mails.push_back({statement->text(0), statement->text(1), statement->text(2), statement->text(3),
                         static_cast<int>(statement->integer(4)), timeFrom(statement->text(5)),
                         timeFrom(statement->text(6)), statement->text(7)});
    }
}

Result<bool> MailList::retry(const AccountId &account, const QString &id)
{
    auto update = m_database.prepare(
        QStringLiteral("UPDATE mail_job SET next_try_at = ? WHERE account_id = ? AND id = ? AND state = 'queued'"));
    if (!update) {
        return Failure(update.error());
    }
    return update->bind(mailTime(m_clock.nowUtc())).bind(account.toString()).bind(id).execute().map([&update] {
        return update->rowsAffected() == 1;
    });
}

Result<> MailList::tell(AccountTransaction &transaction, const QByteArray &box, MailDelivery delivery)
{
    const auto token = m_key.unsealToken(box);
    if (!token) {
        return {};
    }
    return findInvitation(m_database, m_key, transaction.account(), *token, m_clock.today())
        .and_then([&](const std::optional<MailInvitation> &invitation) {
            return invitation ? markMail(transaction, invitation->resident, invitation->inviteNo, delivery)
                              : Result<>();
        });
}

Result<bool> MailList::resolve(const AccountId &account, const QString &id, Resolution resolution)
{
    auto transaction = AccountTransaction::begin(m_database, account);
    if (!transaction) {
        return Failure(transaction.error());
    }
    const auto mail = unclearMail(*transaction, id);
    if (!mail || !*mail) {
        return mail.map([](const auto &) { return false; });
    }
    const bool isSent = resolution == Resolution::Sent;
    const QByteArray box = (*mail)->box;
    if (!isSent && box.isEmpty()) {
        return fail(ErrorCode::UsageError,
                    {MailListTexts::tr("The link of mail %1 is not kept since a backup was "
                                       "restored. It is made anew by inviting the resident again")
                         .arg(id)});
    }
    auto update = m_database.prepare(QStringLiteral("UPDATE mail_job SET state = ?, box = ?, problem = '', "
                                                    "next_try_at = ? WHERE account_id = ? AND id = ?"));
    if (!update) {
        return Failure(update.error());
    }
    const auto done = update->bind(isSent ? QStringLiteral("sent") : QStringLiteral("queued"))
                          .bind(isSent ? QByteArray("") : box)
                          .bind(mailTime(m_clock.nowUtc()))
                          .bind(account.toString())
                          .bind(id)
                          .execute()
                          .and_then([&] {
                              return box.isEmpty()
                                         ? tellWithoutLink(*transaction, (*mail)->resident)
                                         : tell(*transaction, box, isSent ? MailDelivery::Sent : MailDelivery::Queued);
                          });
    if (!done) {
        return Failure(done.error());
    }
    return transaction->commit().map([] { return true; });
}

} // namespace hauspost::portal
