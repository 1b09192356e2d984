#include "app/portal/mailjobs.h"

namespace hauspost::portal {

int linkHours(MailKind kind)
{
    switch (kind) {
    case MailKind::Invitation:
        return 0;
    case MailKind::ConfirmAddress:
        return 48;
    case MailKind::ResetPassword:
        return 2;
    case MailKind::ChangeAddress:
        return 48;
    }
    return 0;
}

QString toName(MailKind kind)
{
    switch (kind) {
    case MailKind::Invitation:
        return QStringLiteral("invitation");
    case MailKind::ConfirmAddress:
        return QStringLiteral("confirm-address");
    case MailKind::ResetPassword:
        return QStringLiteral("reset-password");
    case MailKind::ChangeAddress:
        return QStringLiteral("change-address");
    }
    return {};
}

std::optional<MailKind> mailKindFrom(QStringView name)
{
    for (const auto kind :
         {MailKind::Invitation, MailKind::ConfirmAddress, MailKind::ResetPassword, MailKind::ChangeAddress}) {
        if (name == toName(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

QString mailTime(const QDateTime &utc)
{
    return utc.toUTC().toString(Qt::ISODateWithMs);
}

Result<> enqueueMail(Database &database, const PortalKey &key, const NewMail &mail, const QDateTime &nowUtc)
{
    auto insert = database.prepare(QStringLiteral(
        "INSERT INTO mail_job (account_id, id, resident_id, kind, recipient, language, box, state, attempts, "
        "next_try_at, lease_owner, lease_until, problem, created_at, done_at, login_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', 0, ?, '', NULL, '', ?, NULL, ?)"));
    if (!insert) {
        return Failure(insert.error());
    }
    const QString now = mailTime(nowUtc);
    return insert->bind(mail.account.toString())
        .bind(mail.id)
        .bind(mail.resident.toString())
        .bind(toName(mail.kind))
        .bind(mail.recipient)
        .bind(mail.language)
        .bind(key.sealToken(mail.token))
        .bind(now)
        .bind(now)
        .bind(mail.login.toString())
        .execute();
}

} // namespace hauspost::portal
