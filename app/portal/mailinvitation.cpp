#include "app/portal/mailinvitation.h"

#include "models/domain/accessstatus.h"
#include "models/sql/database.h"
#include "models/wire/names.h"

namespace hauspost::portal {

namespace {

bool isWaiting(const std::optional<AccessStatus> &access)
{
    return access == AccessStatus::Pending || access == AccessStatus::Reregister;
}

} // namespace

Result<std::optional<MailInvitation>> findInvitation(Database &database, const PortalKey &key, const AccountId &account,
                                                     const QByteArray &token, QDate today)
{
    auto statement = database.prepare(QStringLiteral(
        "SELECT i.resident_id, i.invite_no, i.expires_on, i.used_at, r.access, r.move_out, r.consent_withdrawn_on, "
        "EXISTS (SELECT 1 FROM invitation n WHERE n.account_id = i.account_id "
        "AND n.resident_id = i.resident_id AND n.invite_no > i.invite_no) "
        "FROM invitation i JOIN resident r ON r.account_id = i.account_id AND r.id = i.resident_id "
        "WHERE i.hash = ? AND i.account_id = ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    const auto row = statement->bind(key.hashOfToken(token)).bind(account.toString()).next();
    if (!row) {
        return Failure(row.error());
    }
    if (!*row) {
        return std::optional<MailInvitation>();
    }
    MailInvitation invitation;
    invitation.resident = ResidentId(statement->text(0));
    invitation.inviteNo = static_cast<int>(statement->integer(1));
    invitation.expiresOn = statement->date(2).value_or(QDate());
    const auto moveOut = statement->date(5);
    const bool isWithdrawn = !statement->isNull(6); // a retry is a new beginning
    const bool hasLater = statement->flag(7);
    invitation.isWanted = statement->isNull(3) && invitation.expiresOn >= today && !hasLater && !isWithdrawn &&
                          isWaiting(wire::accessStatusFrom(statement->text(4))) && (!moveOut || *moveOut >= today);
    return std::optional(invitation);
}

} // namespace hauspost::portal
