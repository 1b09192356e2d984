#include "models/usecases/invitationplan.h"

#include "models/domain/emailaddress.h"

#include <unordered_set>

namespace hauspost {

namespace {

using Reason = InvitationPlan::Reason;

/// nullopt: gets one. Only asked where the verdict is Eligible.
std::optional<Reason> bulkObstacle(const Resident &resident, ContactPreference preference)
{
    if (resident.access == AccessStatus::Revoked) {
        return Reason::AccessRevoked;
    }
    if (resident.access == AccessStatus::Deleted) {
        return Reason::AccountDeleted;
    }
    if (wishesPost(preference)) {
        return preference == ContactPreference::Paper ? Reason::WishesPaper : Reason::WishesLetter;
    }
    if (resident.email.trimmed().isEmpty()) {
        return Reason::NoAddress;
    }
    if (!isPlausibleEmail(resident.email)) {
        return Reason::AddressInvalid;
    }
    return isGiven(resident.consent) ? std::nullopt : std::optional(Reason::NoConsent);
}

} // namespace

InvitationPlan planInvitations(const std::vector<Occupancy> &selection, const QSet<ResidentId> &waiting,
                               const QHash<ResidentId, ContactPreference> &preferences, QDate today)
{
    InvitationPlan plan;
    std::unordered_set<ResidentId> seen;
    for (const Occupancy &occupancy : selection) {
        if (occupancy.resident && !seen.insert(occupancy.resident->id).second) {
            continue;
        }
        const bool waits = occupancy.resident && waiting.contains(occupancy.resident->id);
        const InvitationVerdict verdict = invitationVerdict(occupancy, today, waits);
        if (verdict != InvitationVerdict::Eligible) {
            plan.leftOut.push_back({occupancy, Reason::Verdict, verdict});
        } else if (const auto obstacle = bulkObstacle(*occupancy.resident, preferences.value(occupancy.resident->id))) {
            plan.leftOut.push_back({occupancy, *obstacle, verdict});
        } else {
            plan.recipients.push_back(occupancy);
        }
    }
    return plan;
}

} // namespace hauspost
