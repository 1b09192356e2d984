#include "models/domain/worklist.h"

#include "models/domain/accesscounts.h"

namespace hauspost {

namespace {

constexpr int soonDays = 14;

bool isPendingFor(const Resident &resident, int days, QDate today)
{
    return resident.access == AccessStatus::Pending && resident.invitedOn && resident.invitedOn->daysTo(today) > days;
}

bool movesInSoon(const UnitFacts &facts, QDate today)
{
    return facts.next && facts.next->kind == OccupancyKind::Resident && facts.next->moveIn &&
           *facts.next->moveIn > today && today.daysTo(*facts.next->moveIn) <= soonDays;
}

/// As long as the move-out is not on record, the predecessor sees the data of whoever lives there.
bool lacksMoveOut(const UnitFacts &facts)
{
    return !facts.occupancy.isVacant() && !facts.occupancy.resident->moveOut && facts.next;
}

} // namespace

bool belongsTo(WorkList list, const UnitFacts &facts, QDate today)
{
    if (list == WorkList::NeedsDecision) {
        return facts.needsDecision;
    }
    if (facts.occupancy.unit.uviRequired != UviRequirement::Yes) {
        return false;
    }
    if (list == WorkList::MoveInSoon) {
        return movesInSoon(facts, today);
    }
    if (facts.occupancy.isVacant()) {
        return false;
    }
    const Resident &resident = *facts.occupancy.resident;
    switch (list) {
    case WorkList::WithoutAccess:
        return accessGroup(facts.occupancy) == AccessGroup::Without;
    case WorkList::NeverWritten:
        return resident.access == AccessStatus::None && !facts.lastWritten && !resident.invitedOn;
    case WorkList::Pending14:
        return isPendingFor(resident, 14, today);
    case WorkList::Pending30:
        return isPendingFor(resident, 30, today);
    case WorkList::Expired:
        return resident.access == AccessStatus::Expired;
    case WorkList::Undeliverable:
        return resident.access != AccessStatus::Confirmed &&
               (resident.mail == MailDelivery::Failed || resident.mail == MailDelivery::Unclear);
    case WorkList::LetterReturned:
        return facts.isReturned && resident.access != AccessStatus::Confirmed;
    case WorkList::WithoutEmail:
        return resident.email.isEmpty();
    case WorkList::IncompleteAddress:
        return !resident.postalAddress.isComplete();
    case WorkList::WithoutConsent:
        return !resident.email.isEmpty() && !isGiven(resident.consent);
    case WorkList::MoveOutUnreported:
        return lacksMoveOut(facts);
    case WorkList::MoveInSoon:
    case WorkList::NeedsDecision:
    case WorkList::Count:
        break;
    }
    return false;
}

} // namespace hauspost
