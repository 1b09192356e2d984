#pragma once

#include "models/exchange/importedoffice.h"

#include <optional>
#include <vector>

/// Which tenancy on record is which of the file, and what becomes of their dates. Pure functions of the import plan.
namespace hauspost {

struct TenancyDates
{
    std::optional<QDate> moveIn;
    std::optional<QDate> moveOut;
};

/// For each tenancy of one flat the one on record that it is, nullptr where it is new. Each on record is used once.
/// Same client key (without a key: same folded names) is the same tenancy; of several those at the same time first.
/// A vacancy is the same where the dates overlap.
[[nodiscard]] std::vector<const Resident *> matchTenancies(const std::vector<const ImportedTenancy *> &tenancies,
                                                           const std::vector<const Resident *> &residents);

/// Dates of a tenancy that was not on record. From an older file it has ended: somebody newer is on record.
[[nodiscard]] TenancyDates newDates(const ImportedTenancy &tenancy, bool olderFile);

/// Dates of a tenancy on record after the file. A file that says "then or earlier" or "not known" does not overrule
/// a date outside its period.
[[nodiscard]] TenancyDates mergedDates(const ImportedTenancy &tenancy, const Resident &resident, bool olderFile);

/// Move-out of a tenancy that is not in the file, where the file shows who follows in the flat: the day before.
/// Else as it is.
[[nodiscard]] std::optional<QDate> moveOutBySuccessor(const Resident &resident,
                                                      const std::vector<const ImportedTenancy *> &tenancies);

} // namespace hauspost
