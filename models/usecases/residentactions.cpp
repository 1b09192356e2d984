#include "models/usecases/residentactions.h"

#include "models/base/uuid7.h"
#include "models/domain/emailaddress.h"

#include <QtCore/QCoreApplication>

namespace hauspost {

namespace {

struct ResidentActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::ResidentActions)
};

using Payload = decltype(wire::Action::payload);

wire::Action actionFor(const Resident &resident, Payload payload)
{
    return {ActionId(newUuid7()), resident.id, std::move(payload)};
}

Result<ActionId> queue(Outbox &outbox, const Resident &resident, Payload payload)
{
    const wire::Action action = actionFor(resident, std::move(payload));
    return outbox.add({action}).map([&action] { return action.id; });
}

Failure notAllowed(InvitationVerdict verdict)
{
    return fail(ErrorCode::InvitationNotAllowed, {invitationVerdictText(verdict)});
}

/// Something of a resident can be changed as long as the tenancy lasts.
Result<> checkLivesThere(const Occupancy &occupancy)
{
    if (occupancy.isVacant()) {
        return notAllowed(InvitationVerdict::Vacant);
    }
    return occupancy.resident->access == AccessStatus::Ended ? Result<>(notAllowed(InvitationVerdict::MovedOut))
                                                             : Result<>();
}

/// A new code or an invitation needs a unit whose residents are to be informed.
Result<> checkRequired(const Occupancy &occupancy)
{
    switch (occupancy.unit.uviRequired) {
    case UviRequirement::No:
        return notAllowed(InvitationVerdict::UviNotRequired);
    case UviRequirement::Unknown:
        return notAllowed(InvitationVerdict::UviUnknown);
    case UviRequirement::Yes:
        break;
    }
    return {};
}

bool isAllowed(InvitationVerdict verdict, bool resend)
{
    const bool wasInvited = verdict == InvitationVerdict::NeedsResend || verdict == InvitationVerdict::MustReregister;
    return verdict == InvitationVerdict::Eligible || (resend && wasInvited);
}

} // namespace

Result<ActionId> sendRegistrationEmail(Outbox &outbox, const Clock &clock, const EmailRequest &request)
{
    const InvitationVerdict verdict = invitationVerdict(request.occupancy, clock.today(), false);
    if (!isAllowed(verdict, request.resend)) {
        return notAllowed(verdict);
    }
    const QString email = request.email.trimmed();
    if (!isPlausibleEmail(email)) {
        return fail(ErrorCode::EmailInvalid);
    }
    const Resident &resident = *request.occupancy.resident;
    if (!isGiven(request.consent ? request.consent : resident.consent)) {
        return fail(ErrorCode::ConsentMissing);
    }
    const auto intent = request.resend ? wire::InviteIntent::Resend : wire::InviteIntent::First;
    return queue(outbox, resident, wire::InviteEmail{email, intent, resident.inviteNo, request.consent});
}

Result<ActionId> renewInvitation(Outbox &outbox, const Occupancy &occupancy)
{
    if (const auto allowed = checkLivesThere(occupancy).and_then([&] { return checkRequired(occupancy); }); !allowed) {
        return Failure(allowed.error());
    }
    switch (occupancy.resident->access) {
    case AccessStatus::Confirmed:
        return notAllowed(InvitationVerdict::AlreadyConfirmed);
    case AccessStatus::Revoked:
        return fail(ErrorCode::InvitationNotAllowed, {ResidentActionTexts::tr("access was taken back on purpose")});
    case AccessStatus::Deleted:
        return fail(ErrorCode::InvitationNotAllowed, {ResidentActionTexts::tr("the resident has deleted the account")});
    case AccessStatus::Reregister:
        return notAllowed(InvitationVerdict::MustReregister);
    case AccessStatus::None:
    case AccessStatus::Pending:
    case AccessStatus::Expired:
    case AccessStatus::Ended:
        break;
    }
    return queue(outbox, *occupancy.resident, wire::InviteRenew{occupancy.resident->inviteNo});
}

Result<ActionId> revokeAccess(Outbox &outbox, const Occupancy &occupancy)
{
    if (const auto allowed = checkLivesThere(occupancy); !allowed) {
        return Failure(allowed.error());
    }
    const AccessStatus access = occupancy.resident->access;
    if (access == AccessStatus::Revoked || access == AccessStatus::Deleted) {
        return fail(ErrorCode::InvitationNotAllowed,
                    {ResidentActionTexts::tr("there is no access that could be taken back")});
    }
    return queue(outbox, *occupancy.resident, wire::AccessRevoke{});
}

Result<ActionId> changeEmail(Outbox &outbox, const Occupancy &occupancy, const QString &email)
{
    if (const auto allowed = checkLivesThere(occupancy); !allowed) {
        return Failure(allowed.error());
    }
    const QString address = email.trimmed();
    if (!address.isEmpty() && !isPlausibleEmail(address)) {
        return fail(ErrorCode::EmailInvalid);
    }
    const Resident &resident = *occupancy.resident;
    if (address == resident.email) {
        return fail(ErrorCode::InvitationNotAllowed,
                    {address.isEmpty() ? ResidentActionTexts::tr("there is no e-mail address on record")
                                       : ResidentActionTexts::tr("this address is on record already")});
    }
    wire::ResidentUpdate update;
    update.email = wire::Edit<QString>{resident.email, address};
    return queue(outbox, resident, update);
}

Result<ActionId> recordConsent(Outbox &outbox, const Occupancy &occupancy, const Consent &consent)
{
    if (const auto allowed = checkLivesThere(occupancy); !allowed) {
        return Failure(allowed.error());
    }
    if (!consent.givenOn.isValid() || consent.source.trimmed().isEmpty()) {
        return fail(ErrorCode::ConsentMissing);
    }
    return queue(outbox, *occupancy.resident, wire::ConsentSet{consent});
}

Result<int> sendRegistrationEmails(Outbox &outbox, const InvitationPlan &plan)
{
    std::vector<wire::Action> actions;
    actions.reserve(plan.recipients.size());
    for (const Occupancy &recipient : plan.recipients) {
        const Resident &resident = *recipient.resident;
        actions.push_back(actionFor(
            resident, wire::InviteEmail{resident.email.trimmed(), wire::InviteIntent::First, resident.inviteNo, {}}));
    }
    return outbox.add(actions).map([&actions] { return static_cast<int>(actions.size()); });
}

} // namespace hauspost
