#include "models/usecases/contactplan.h"

#include <algorithm>

namespace hauspost {

int ContactPlan::count(Kind kind) const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [kind](const Row &row) { return row.kind == kind; }));
}

int ContactPlan::countOn() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.isOn; }));
}

} // namespace hauspost
