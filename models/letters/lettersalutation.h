#pragma once

#include "models/domain/resident.h"

#include <QtCore/QString>

namespace hauspost {

/// The salutation by the value the office entered (DIN 5008: it matches the address), never guessed from a first name:
/// Ms/Mr "Sehr geehrte Frau …,", Family, Couple, Company "Sehr geehrte Damen und Herren,". None and Neutral give
/// "Guten Tag, Vorname Nachname,", for two persons "Guten Tag, … und …,". Plain "Guten Tag," where the name lines
/// are no persons' names beyond doubt.
[[nodiscard]] QString salutationLine(const Resident &resident);

} // namespace hauspost
