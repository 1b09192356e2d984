#pragma once

#include <QtCore/QString>

namespace hauspost {

/// True for Germany and for "not stated" ("", "D", "DE", "DEU", "Deutschland").
[[nodiscard]] bool isInland(QStringView countryCode);

/// Country as the last line of an address going abroad: German name in capitals (Deutsche Post). Knows number-plate,
/// ISO 3166 alpha-2 and alpha-3 codes of the countries post usually goes to; anything else is returned in capitals
/// as it stands. Empty for inland.
[[nodiscard]] QString countryLine(QStringView countryCode);

} // namespace hauspost
