#include "models/domain/consentregister.h"

namespace hauspost {

std::optional<ConsentState> consentState(const Resident &resident)
{
    if (resident.kind == OccupancyKind::Vacancy) {
        return std::nullopt;
    }
    if (isGiven(resident.consent)) {
        return ConsentState::Present;
    }
    if (resident.consent && resident.consent->withdrawnOn) {
        return ConsentState::Withdrawn;
    }
    return resident.email.isEmpty() ? std::nullopt : std::optional(ConsentState::Missing);
}

} // namespace hauspost
