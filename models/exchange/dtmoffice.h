#pragma once

#include "models/exchange/dtmreader.h"
#include "models/exchange/importedoffice.h"

namespace hauspost {

/// The records of a DTM file in the words of the trade: properties, units and tenancies with their dates, gaps
/// between tenancies as vacancies, and the address a letter to each resident needs.
///
/// Occupancy: an end equal to the period's end means that no move-out is known, unless somebody follows in the flat;
/// a begin equal to the period's begin means then or earlier, unless somebody was there before.
/// Letters always go to the user, whoever owns the flat: see postalAddressOf.
[[nodiscard]] ImportedOffice importedOfficeFrom(const DtmFile &file);

} // namespace hauspost
