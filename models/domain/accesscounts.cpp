#include "models/domain/accesscounts.h"

namespace hauspost {

void AccessCounts::add(const Occupancy &current)
{
    if (current.unit.uviRequired != UviRequirement::Yes) {
        return;
    }
    ++required;
    if (current.isVacant()) {
        ++vacant;
    } else if (current.access() == AccessStatus::Confirmed) {
        ++confirmed;
    } else if (current.access() == AccessStatus::Pending) {
        ++pending;
    } else {
        ++without;
    }
}

double AccessCounts::confirmedShare() const
{
    return residents() == 0 ? 1.0 : static_cast<double>(confirmed) / residents();
}

} // namespace hauspost
