#include "app/portal/tenancyrule.h"

namespace hauspost::portal {

namespace {

/// Whether there was a way to register and none of them works any more.
bool hasLapsed(const TenancyFacts &facts, QDate today)
{
    const auto works = [today](const std::optional<QDate> &lastDay) { return lastDay && *lastDay >= today; };
    return (facts.linkValidUntil || facts.codeValidUntil) && !works(facts.linkValidUntil) &&
           !works(facts.codeValidUntil);
}

} // namespace

AccessStatus givenBack(AccessStatus before)
{
    return before == AccessStatus::Pending ? AccessStatus::None : before;
}

TenancyDecision decideTenancy(const TenancyFacts &facts, QDate today)
{
    TenancyDecision decision;
    decision.access = facts.access;
    decision.accessBeforeEnd = facts.accessBeforeEnd;
    const bool movedOut = facts.moveOut && *facts.moveOut < today;
    const bool isResident = facts.kind == OccupancyKind::Resident;
    if (isResident && movedOut && facts.access != AccessStatus::Ended) {
        decision.accessBeforeEnd = facts.access;
        decision.access = AccessStatus::Ended;
    } else if (!movedOut && facts.access == AccessStatus::Ended) {
        decision.access = givenBack(facts.accessBeforeEnd.value_or(AccessStatus::None));
        decision.accessBeforeEnd = std::nullopt;
    }
    if (decision.access == AccessStatus::Pending && hasLapsed(facts, today)) {
        decision.access = AccessStatus::Expired;
    }
    const bool open = decision.access == AccessStatus::None || decision.access == AccessStatus::Pending ||
                      decision.access == AccessStatus::Expired;
    const bool needsCode = isResident && open && !movedOut && facts.uviRequired == UviRequirement::Yes;
    if (needsCode) {
        const bool works = facts.codeValidUntil && *facts.codeValidUntil >= today;
        decision.code = works ? CodeStep::Keep : CodeStep::Issue;
    } else {
        decision.code = facts.codeValidUntil ? CodeStep::Remove : CodeStep::Keep;
    }
    return decision;
}

} // namespace hauspost::portal
