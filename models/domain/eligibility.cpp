#include "models/domain/eligibility.h"

namespace hauspost {

namespace {

/// nullopt: this access is one that gets letters.
std::optional<LetterVerdict> accessObstacle(AccessStatus access)
{
    switch (access) {
    case AccessStatus::None:
    case AccessStatus::Pending:
    case AccessStatus::Expired:
        return std::nullopt;
    case AccessStatus::Confirmed:
        return LetterVerdict::AlreadyConfirmed;
    case AccessStatus::Revoked:
        return LetterVerdict::AccessRevoked;
    case AccessStatus::Reregister:
        return LetterVerdict::MustReregister;
    case AccessStatus::Ended:
        return LetterVerdict::MovedOut;
    case AccessStatus::Deleted:
        return LetterVerdict::AccountDeleted;
    }
    return std::nullopt;
}

std::optional<LetterVerdict> requirementObstacle(UviRequirement requirement)
{
    switch (requirement) {
    case UviRequirement::Yes:
        return std::nullopt;
    case UviRequirement::No:
        return LetterVerdict::UviNotRequired;
    case UviRequirement::Unknown:
        return LetterVerdict::UviUnknown;
    }
    return std::nullopt;
}

std::optional<LetterVerdict> dateObstacle(const Resident &resident, const LetterRule &rule,
                                          std::optional<QDate> lastWritten)
{
    const OccupancyPhase phase = phaseOn(resident, rule.today);
    if (phase == OccupancyPhase::Future && !rule.includeFuture) {
        return LetterVerdict::NotMovedIn;
    }
    if (rule.skipWrittenDays && lastWritten && lastWritten->daysTo(rule.today) < *rule.skipWrittenDays) {
        return LetterVerdict::RecentlyWritten;
    }
    return std::nullopt;
}

} // namespace

LetterVerdict letterVerdict(const Occupancy &occupancy, const LetterRule &rule, std::optional<QDate> lastWritten)
{
    if (occupancy.isVacant()) {
        return LetterVerdict::Vacant;
    }
    const Resident &resident = *occupancy.resident;
    if (phaseOn(resident, rule.today) == OccupancyPhase::Previous) {
        return LetterVerdict::MovedOut;
    }
    if (const auto obstacle = requirementObstacle(occupancy.unit.uviRequired)) {
        return *obstacle;
    }
    if (const auto obstacle = accessObstacle(resident.access)) {
        return *obstacle;
    }
    if (const auto obstacle = dateObstacle(resident, rule, lastWritten)) {
        return *obstacle;
    }
    if (!resident.postalAddress.isComplete()) {
        return LetterVerdict::AddressIncomplete;
    }
    if (!resident.code) {
        return LetterVerdict::CodeMissing;
    }
    if (resident.codeValidUntil && *resident.codeValidUntil < rule.today) {
        return LetterVerdict::CodeExpired;
    }
    return LetterVerdict::Eligible;
}

} // namespace hauspost
