#include "models/domain/invitationrule.h"

namespace hauspost {

namespace {

InvitationVerdict accessVerdict(AccessStatus access)
{
    switch (access) {
    case AccessStatus::None:
    case AccessStatus::Expired:
    case AccessStatus::Revoked:
    case AccessStatus::Deleted:
        return InvitationVerdict::Eligible;
    case AccessStatus::Pending:
        return InvitationVerdict::NeedsResend;
    case AccessStatus::Reregister:
        return InvitationVerdict::MustReregister;
    case AccessStatus::Confirmed:
        return InvitationVerdict::AlreadyConfirmed;
    case AccessStatus::Ended:
        return InvitationVerdict::MovedOut;
    }
    return InvitationVerdict::Eligible;
}

} // namespace

InvitationVerdict invitationVerdict(const Occupancy &occupancy, QDate today, bool waiting)
{
    if (occupancy.isVacant()) {
        return InvitationVerdict::Vacant;
    }
    const InvitationVerdict byAccess = accessVerdict(occupancy.resident->access);
    if (byAccess == InvitationVerdict::MovedOut || phaseOn(*occupancy.resident, today) == OccupancyPhase::Previous) {
        return InvitationVerdict::MovedOut;
    }
    switch (occupancy.unit.uviRequired) {
    case UviRequirement::No:
        return InvitationVerdict::UviNotRequired;
    case UviRequirement::Unknown:
        return InvitationVerdict::UviUnknown;
    case UviRequirement::Yes:
        break;
    }
    if (byAccess == InvitationVerdict::AlreadyConfirmed) {
        return byAccess;
    }
    return waiting ? InvitationVerdict::Waiting : byAccess;
}

} // namespace hauspost
