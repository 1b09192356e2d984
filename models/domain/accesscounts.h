#pragma once

#include "models/domain/occupancy.h"

#include <optional>

namespace hauspost {

/// Where a unit with "UVI notwendig" = ja stands.
enum class AccessGroup {
    Confirmed,
    Pending,
    Without, ///< somebody lives there and is neither confirmed nor pending
    Vacant
};

/// The one rule by which units are counted, whoever shows the number. nullopt: not counted, because the unit needs no
/// consumption information or the portal does not say whether it does.
[[nodiscard]] std::optional<AccessGroup> accessGroup(const Occupancy &current);

/// How far units with "UVI notwendig" = ja have come. required is the sum of the other four.
struct AccessCounts
{
    int required = 0;
    int confirmed = 0;
    int pending = 0;
    int without = 0;
    int vacant = 0;

    void add(const Occupancy &current);
    [[nodiscard]] int of(AccessGroup group) const;
    [[nodiscard]] int residents() const { return required - vacant; }
    /// Of the residents, 0 to 1; 1 where there are none.
    [[nodiscard]] double confirmedShare() const;
    /// A group's share of the residents, in whole percent: 100 only where it is all of them, 0 only where it is nobody.
    /// nullopt: there are no residents, or the group is the vacant units.
    [[nodiscard]] std::optional<int> percent(AccessGroup group) const;

    friend bool operator==(const AccessCounts &, const AccessCounts &) = default;
};

} // namespace hauspost
