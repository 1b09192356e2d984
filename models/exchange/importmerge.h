#pragma once

#include "models/exchange/importplan.h"
#include "models/exchange/tenancymatch.h"

namespace hauspost {

/// Brings what a file says of a tenancy into row.value, field by field, and notes in row what changed, what stays
/// because it was edited by hand, and what is a conflict. dates: those that the file makes of the ones on record.
/// person: also names, address and salutation (not from an older file). Pure; part of the import plan.
void mergeTenancy(PlannedTenancy &row, const ImportedTenancy &tenancy, const TenancyDates &dates, bool person);

} // namespace hauspost
