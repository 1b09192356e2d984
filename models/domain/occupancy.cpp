#include "models/domain/occupancy.h"

namespace hauspost {

bool Occupancy::isVacant() const
{
    return !resident || resident->kind == OccupancyKind::Vacancy;
}

AccessStatus Occupancy::access() const
{
    return isVacant() ? AccessStatus::None : resident->access;
}

} // namespace hauspost
