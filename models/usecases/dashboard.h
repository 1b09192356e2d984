#pragma once

#include "models/domain/accesscounts.h"
#include "models/domain/worklist.h"

#include <array>
#include <vector>

namespace hauspost {

/// What the overview says of the whole office on one day.
struct Dashboard
{
    struct Share
    {
        Property property;
        AccessCounts counts;
    };

    QDate today;
    AccessCounts counts;
    int units = 0;       ///< all, whatever is required
    int notRequired = 0; ///< units with "UVI notwendig" = nein, which are not counted further
    int unknown = 0;     ///< units of which the portal does not say whether UVI is required; neither are they
    std::array<int, static_cast<size_t>(WorkList::Count)> workLists{};
    std::vector<Share> behind; ///< properties with residents without access, the smallest share first, at most ten

    [[nodiscard]] int count(WorkList list) const { return workLists.at(static_cast<size_t>(list)); }
    /// Residents who are not confirmed.
    [[nodiscard]] int open() const { return counts.pending + counts.without; }
};

/// Until then devices have to be remote-readable, and so all of the residents informed (HeizkostenV 5).
[[nodiscard]] QDate uviDeadline();

/// facts: by property.
[[nodiscard]] Dashboard dashboardOf(const std::vector<UnitFacts> &facts, QDate today);

} // namespace hauspost
