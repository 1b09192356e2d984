#pragma once

#include "models/domain/occupancy.h"

#include <QtCore/QStringView>

#include <vector>

namespace hauspost {

/// In which order the letters lie.
enum class LetterSequence {
    Units, ///< property number, unit number
    Route  ///< postal code, street, house number, floor, location: the way of whoever carries them
};

/// The floor that a location (Lage) tells, "2. OG RE" = 2: basement -1 and below, ground floor 0, attic above every
/// numbered floor (100), nothing known after everything else (1000). For order only.
[[nodiscard]] int floorOf(QStringView location);

/// "Ahornweg 12 a": the street without its number, the number (0 where there is none) and what follows it.
struct StreetParts
{
    QString street;
    int number = 0;
    QString suffix;

    friend bool operator==(const StreetParts &, const StreetParts &) = default;
};
[[nodiscard]] StreetParts streetParts(QStringView street);

/// Puts the residents into this order. By route, the address is where the letter goes. Stable.
void sortLetters(std::vector<Occupancy> &recipients, LetterSequence sequence);

} // namespace hauspost
