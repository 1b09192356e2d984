#pragma once

#include "models/domain/accessstatus.h"
#include "models/domain/occupancy.h"
#include "models/domain/unit.h"
#include "models/tables/tableroles.h"

#include <QtCore/QString>

namespace hauspost {

/// The words of the trade, in the language of the installed translator. Used by the tables and the command line.
[[nodiscard]] QString accessStatusText(AccessStatus status);
[[nodiscard]] QString uviRequirementText(UviRequirement requirement);
[[nodiscard]] QString vacancyText();
/// "Nutzer-Name": the resident's name, or the word for a vacancy.
[[nodiscard]] QString residentText(const Occupancy &occupancy);
/// Postal code and city.
[[nodiscard]] QString placeText(const Property &property);

/// The icon beside the word and how it is meant.
struct StatusLook
{
    QString icon;
    Tone tone = Tone::Normal;
};
[[nodiscard]] StatusLook accessStatusLook(AccessStatus status);
[[nodiscard]] StatusLook uviRequirementLook(UviRequirement requirement);

} // namespace hauspost
