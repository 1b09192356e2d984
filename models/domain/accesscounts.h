#pragma once

#include "models/domain/occupancy.h"

namespace hauspost {

/// How far units with "UVI notwendig" = ja have come. required is the sum of the other four.
struct AccessCounts
{
    int required = 0;
    int confirmed = 0;
    int pending = 0;
    int without = 0; ///< somebody lives there and is neither confirmed nor pending
    int vacant = 0;

    void add(const Occupancy &current);
    [[nodiscard]] int residents() const { return required - vacant; }
    /// Of the residents, 0 to 1; 1 where there are none.
    [[nodiscard]] double confirmedShare() const;

    friend bool operator==(const AccessCounts &, const AccessCounts &) = default;
};

} // namespace hauspost
