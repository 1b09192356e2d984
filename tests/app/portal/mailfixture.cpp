#include "tests/app/portal/mailfixture.h"

#include "models/base/uuid7.h"
namespace hauspost::portal::test {

MailFixture::MailFixture()
{
    REQUIRE(import(smallFile()).maintenance.codesIssued == 2);
}

QString MailFixture::invite(const QString &clientKey, const QString &recipient)
{
    const Resident resident = residents().at(clientKey);
    const QString id = newUuid7();
    lastToken = randomLinkToken();
    auto transaction = AccountTransaction::begin(store.database(), account);
    REQUIRE(isOk(transaction));
    auto update = store.database().prepare(
        QStringLiteral("UPDATE resident SET seq = ?, access = 'pending', invite_no = invite_no + 1, mail = 'queued', "
                       "email = ? WHERE account_id = ? AND id = ?"));
    auto close = store.database().prepare(QStringLiteral(
        "UPDATE invitation SET used_at = '2026-11-24' WHERE account_id = ? AND resident_id = ? AND used_at IS NULL"));
    auto insert = store.database().prepare(
        QStringLiteral("INSERT INTO invitation (hash, account_id, resident_id, invite_no, email, expires_on) "
                       "VALUES (?, ?, ?, ?, ?, '2026-12-24')"));
    REQUIRE((update && close && insert));
    const QString accountText = account.toString();
    const QString residentText = resident.id.toString();
    REQUIRE(isOk(update->bind(transaction->nextSeq()).bind(recipient).bind(accountText).bind(residentText).execute()));
    REQUIRE(isOk(close->bind(accountText).bind(residentText).execute()));
    REQUIRE(isOk(insert->bind(store.key().hashOfToken(lastToken))
                     .bind(accountText)
                     .bind(residentText)
                     .bind(resident.inviteNo + 1)
                     .bind(recipient)
                     .execute()));
    REQUIRE(
        isOk(enqueueMail(store.database(), store.key(),
                         {id, account, resident.id, MailKind::Invitation, recipient, {}, lastToken}, clock.nowUtc())));
    REQUIRE(isOk(transaction->commit()));
    return id;
}

QString MailFixture::enqueue(MailKind kind, const QString &recipient)
{
    const QString id = newUuid7();
    lastToken = randomLinkToken();
    REQUIRE(isOk(
        enqueueMail(store.database(), store.key(),
                    {id, account, residentId(QStringLiteral("k1")), kind, recipient, QStringLiteral("en"), lastToken},
                    clock.nowUtc())));
    return id;
}

MailQueue MailFixture::queue(const QString &owner)
{
    return MailQueue(store.database(), store.key(), clock, owner);
}

QString MailFixture::text(const QString &query)
{
    auto statement = store.database().prepare(query);
    REQUIRE(isOk(statement));
    const auto row = statement->next();
    REQUIRE(isOk(row));
    return *row ? statement->text(0) : QString();
}

QString MailFixture::stateOf(const QString &id)
{
    return text(QStringLiteral("SELECT state FROM mail_job WHERE id = '%1'").arg(id));
}

QString MailFixture::problemOf(const QString &id)
{
    return text(QStringLiteral("SELECT problem FROM mail_job WHERE id = '%1'").arg(id));
}

bool MailFixture::hasLink(const QString &id)
{
    return number(QStringLiteral("SELECT length(box) FROM mail_job WHERE id = '%1'").arg(id)) > 0;
}

SendResult FakeSender::send(const MailMessage &message, const std::function<bool()> &aboutToFinish)
{
    if (beforeDot) {
        beforeDot();
    }
    if (answer.outcome == SendOutcome::Refused || answer.outcome == SendOutcome::TryAgain) {
        return answer;
    }
    if (!aboutToFinish()) {
        return {SendOutcome::Stopped, {}, false};
    }
    if (answer.outcome == SendOutcome::Accepted) {
        recipients << QString::fromLatin1(message.to);
    }
    return answer;
}

} // namespace hauspost::portal::test
