#pragma once

#include "models/exchange/dtmreader.h"
#include "models/exchange/importedoffice.h"

namespace hauspost {

/// The records of a DTM file in the words of the trade: properties, units and tenancies with their dates, gaps
/// between tenancies as vacancies, and the address a letter to each resident needs.
///
/// Occupancy: an end equal to the period's end means that no move-out is known, unless somebody follows in the flat;
/// a begin equal to the period's begin means then or earlier, unless somebody was there before.
[[nodiscard]] ImportedOffice importedOfficeFrom(const DtmFile &file);

/// The resident's own names: the user's; the owner's where the file names no user (the owner lives there himself).
[[nodiscard]] QStringList residentNames(const DtmUser &user);

/// Where a letter to the user goes. It always names the user, whoever owns the flat:
/// flags 1 and 4: user's address, the property's where the user's is blank; 2: owner's address, "c/o" the owner where
/// he is somebody else; 3: owner's names above the user's, owner's address. Without an owner's address as 1.
[[nodiscard]] PostalAddress letterAddress(const DtmUser &user, const DtmProperty &property);

} // namespace hauspost
