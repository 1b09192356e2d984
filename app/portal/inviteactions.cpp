#include "app/portal/inviteactions.h"

#include "app/portal/accesschange.h"
#include "app/portal/mailjobs.h"
#include "app/portal/maintenance.h"
#include "app/portal/registrationcodes.h"
#include "app/portal/residentrecord.h"
#include "models/domain/emailaddress.h"
#include "models/sql/database.h"

namespace hauspost::portal {

namespace {

namespace problems = wire::problems;
using Refusal = std::optional<ActionVerdict>;

constexpr int linkDays = 30;
constexpr int mostInvitationsPerDay = 5; ///< of one resident: a fault at a desk, or impatience, floods no mailbox

/// What no invitation and no code gets past.
Refusal refusalOf(const std::optional<ResidentRecord> &record, QDate today)
{
    if (!record || isGone(*record, today)) {
        return ActionVerdict::conflict(problems::residentGone);
    }
    if (record->value.kind != OccupancyKind::Resident || record->uviRequired != UviRequirement::Yes) {
        return ActionVerdict::rejected(problems::notAllowed);
    }
    if (record->value.access == AccessStatus::Confirmed) {
        return ActionVerdict::conflict(problems::alreadyConfirmed);
    }
    return std::nullopt;
}

bool isSameAddress(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// Whether a link that still opens is on its way, or was brought, to this very address.
Result<bool> isInvitedAt(const ActionContext &context, const ResidentRecord &record, const QString &email)
{
    const MailDelivery mail = record.value.mail;
    if (mail == MailDelivery::None || mail == MailDelivery::Failed || !isSameAddress(record.value.email, email)) {
        return false;
    }
    auto statement = context.transaction.database().prepare(
        QStringLiteral("SELECT email FROM invitation WHERE account_id = ? AND resident_id = ? AND used_at IS NULL "
                       "AND expires_on >= ? ORDER BY invite_no DESC LIMIT 1"));
    if (!statement) {
        return Failure(statement.error());
    }
    const auto row = statement->bind(context.transaction.account().toString())
                         .bind(context.resident.toString())
                         .bind(std::optional(context.clock.today()))
                         .next();
    return row.map([&](bool found) { return found && isSameAddress(statement->text(0), email); });
}

/// Whether somebody else's invitation came first. One that will never be read (its mail failed, its link ran out or
/// was withdrawn) is none: then the wish still has to be fulfilled.
Result<Refusal> earlierInvitation(const ActionContext &context, const ResidentRecord &record,
                                  const wire::InviteEmail &action)
{
    const AccessStatus access = record.value.access;
    if (action.intent == wire::InviteIntent::First &&
        (access == AccessStatus::Pending || access == AccessStatus::Reregister)) {
        if (access == AccessStatus::Reregister || !isSameAddress(record.value.email, action.email)) {
            return Refusal(ActionVerdict::conflict(problems::alreadyInvited));
        }
        return isInvitedAt(context, record, action.email).map([&record](bool invited) {
            return invited ? Refusal(ActionVerdict::superseded(record.seq)) : std::nullopt;
        });
    }
    return action.expectedInviteNo == record.value.inviteNo ? Refusal()
                                                            : ActionVerdict::conflict(problems::inviteNoChanged);
}

/// Whether this resident was invited often enough for today.
Result<bool> isInvitedEnough(const ActionContext &context)
{
    // An invitation has no date of its own, but its last day tells it.
    auto statement = context.transaction.database().prepare(
        QStringLiteral("SELECT count(*) FROM invitation WHERE account_id = ? AND resident_id = ? AND expires_on >= ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->bind(context.transaction.account().toString())
        .bind(context.resident.toString())
        .bind(std::optional(context.clock.today().addDays(linkDays)))
        .next()
        .map([&statement](bool) { return statement->integer(0) >= mostInvitationsPerDay; });
}

/// The consent on record after the action, nullopt: e-mail must not be sent. An action that waited at a desk brings no
/// consent back that was withdrawn meanwhile.
std::optional<Consent> consentAfter(const std::optional<Consent> &onRecord, const std::optional<Consent> &brought)
{
    const bool newer = isGiven(brought) && isPlainLine(brought->source) && !isOverruled(*brought, onRecord);
    if (newer) {
        return brought;
    }
    return isGiven(onRecord) ? onRecord : std::nullopt;
}

Result<> insertInvitation(const ActionContext &context, const ResidentRecord &record, const QByteArray &token)
{
    auto insert = context.transaction.database().prepare(
        QStringLiteral("INSERT INTO invitation (hash, account_id, resident_id, invite_no, email, expires_on, used_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, NULL)"));
    if (!insert) {
        return Failure(insert.error());
    }
    return insert->bind(context.key.hashOfToken(token))
        .bind(context.transaction.account().toString())
        .bind(context.resident.toString())
        .bind(record.value.inviteNo)
        .bind(record.value.email)
        .bind(std::optional(context.clock.today().addDays(linkDays)))
        .execute();
}

/// The link, kept as a hash, and the mail that carries it.
Result<> sendLink(const ActionContext &context, const ResidentRecord &record)
{
    const QByteArray token = randomLinkToken();
    NewMail mail;
    mail.id = context.id.toString();
    mail.account = context.transaction.account();
    mail.resident = context.resident;
    mail.kind = MailKind::Invitation;
    mail.recipient = record.value.email;
    mail.language = record.value.language;
    mail.token = token;
    return insertInvitation(context, record, token).and_then([&] {
        return enqueueMail(context.transaction.database(), context.key, mail, context.clock.nowUtc());
    });
}

Result<ActionVerdict> invite(const ActionContext &context, ResidentRecord &record, const wire::InviteEmail &action)
{
    Resident &value = record.value;
    const auto withdrawn =
        withdrawInvitations(context.transaction, context.resident, action.email, context.clock.nowUtc());
    if (!withdrawn) {
        return Failure(withdrawn.error());
    }
    if (value.access != AccessStatus::Reregister) {
        value.access = AccessStatus::Pending;
    }
    value.email = action.email;
    ++value.inviteNo;
    value.invitedOn = context.clock.nowUtc().date();
    value.mail = MailDelivery::Queued;
    record.emailBefore.clear();
    record.accessBeforeRevoke = std::nullopt;
    return saveResident(context.transaction, record)
        .and_then([&] { return sendLink(context, record); })
        .and_then([&] {
            return Maintenance(context.key).settle(context.transaction, context.resident, context.clock.today());
        })
        .map([&record] { return ActionVerdict::applied(record.seq); });
}

/// Takes all ways to register away; the rule then gives a new code to who is to have one.
Result<> withdrawAll(const ActionContext &context, ResidentRecord &record)
{
    const auto heldBack = withdrawInvitations(context.transaction, context.resident, {}, context.clock.nowUtc());
    if (!heldBack) {
        return Failure(heldBack.error());
    }
    if (*heldBack) {
        record.value.mail = MailDelivery::None;
    }
    return RegistrationCodes::withdraw(context.transaction, context.resident)
        .and_then([&] { return saveResident(context.transaction, record); })
        .and_then([&] {
            return Maintenance(context.key).settle(context.transaction, context.resident, context.clock.today());
        });
}

} // namespace

Result<ActionVerdict> perform(const ActionContext &context, const wire::InviteEmail &action)
{
    auto record = findResident(context.transaction, context.resident);
    if (!record) {
        return Failure(record.error());
    }
    if (const auto refusal = refusalOf(*record, context.clock.today())) {
        return *refusal;
    }
    if (!isPlausibleEmail(action.email)) {
        return ActionVerdict::rejected(problems::addressInvalid);
    }
    const auto earlier = earlierInvitation(context, **record, action);
    if (!earlier || *earlier) {
        return earlier.map([](const Refusal &refusal) { return *refusal; });
    }
    const auto enough = isInvitedEnough(context);
    if (!enough || *enough) {
        return enough.map([](bool) { return ActionVerdict::rejected(problems::tooManyMails); });
    }
    const auto consent = consentAfter((*record)->value.consent, action.consent);
    if (!consent) {
        return ActionVerdict::rejected(problems::consentMissing);
    }
    (*record)->value.consent = consent;
    return invite(context, **record, action);
}

Result<ActionVerdict> perform(const ActionContext &context, const wire::InviteRenew &action)
{
    auto record = findResident(context.transaction, context.resident);
    if (!record) {
        return Failure(record.error());
    }
    if (const auto refusal = refusalOf(*record, context.clock.today())) {
        return *refusal;
    }
    Resident &value = (*record)->value;
    if (action.expectedInviteNo != value.inviteNo) {
        return ActionVerdict::conflict(problems::inviteNoChanged);
    }
    // Who was taken out on purpose or has to register anew has no code to renew.
    if (value.access != AccessStatus::None && value.access != AccessStatus::Pending &&
        value.access != AccessStatus::Expired) {
        return ActionVerdict::rejected(problems::notAllowed);
    }
    // Two desks that renew at once must not kill each other's new code.
    ++value.inviteNo;
    return withdrawAll(context, **record).map([&record] { return ActionVerdict::applied((*record)->seq); });
}

Result<ActionVerdict> perform(const ActionContext &context, const wire::AccessRevoke &)
{
    auto record = findResident(context.transaction, context.resident);
    if (!record) {
        return Failure(record.error());
    }
    if (!*record || isGone(**record, context.clock.today())) {
        return ActionVerdict::conflict(problems::residentGone);
    }
    Resident &value = (*record)->value;
    if (value.kind != OccupancyKind::Resident) {
        return ActionVerdict::rejected(problems::notAllowed);
    }
    const bool onPurpose = value.access == AccessStatus::Revoked && !(*record)->accessBeforeRevoke;
    if (onPurpose || value.access == AccessStatus::Deleted) {
        return ActionVerdict::superseded((*record)->seq);
    }
    value.access = AccessStatus::Revoked;
    // The deleted address entered again must not undo this, nor a bulk invitation that another desk queued before.
    (*record)->emailBefore.clear();
    (*record)->accessBeforeRevoke = std::nullopt;
    ++value.inviteNo;
    return withdrawAll(context, **record).map([&record] { return ActionVerdict::applied((*record)->seq); });
}

} // namespace hauspost::portal
