#pragma once

#include "models/tables/unittable.h"

namespace hauspost::test {

/// Rows for whose residents nothing waits.
inline std::vector<UnitRow> unitRows(std::vector<Occupancy> occupancies)
{
    std::vector<UnitRow> rows;
    for (Occupancy &occupancy : occupancies) {
        rows.push_back({{std::move(occupancy), {}, {}, false, false}, OutgoingMark::None, {}});
    }
    return rows;
}

} // namespace hauspost::test
