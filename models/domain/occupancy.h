#pragma once

#include "models/base/sharedoptional.h"
#include "models/domain/property.h"
#include "models/domain/resident.h"
#include "models/domain/unit.h"

namespace hauspost {

/// One row of the view "Nutzeinheiten": a unit with one tenancy of it (the current one, where nothing else is said).
struct Occupancy
{
    Property property;
    Unit unit;
    SharedOptional<Resident> resident; ///< nullopt: nobody is on record

    /// True where nobody lives in the unit: no tenancy, or a recorded vacancy (Leerstand).
    [[nodiscard]] bool isVacant() const;
    [[nodiscard]] AccessStatus access() const; ///< None for a vacancy

    friend bool operator==(const Occupancy &, const Occupancy &) = default;
};

} // namespace hauspost
