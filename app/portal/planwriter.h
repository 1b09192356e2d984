#pragma once

#include "app/portal/accounttransaction.h"
#include "models/exchange/importplan.h"

namespace hauspost::portal {

/// Writes what a plan says. Rows that do not change keep their seq; new ones get an id. The plan must have been made
/// within the same transaction.
[[nodiscard]] Result<> writePlan(AccountTransaction &transaction, const ImportPlan &plan,
                                 const ExistingOffice &existing);

} // namespace hauspost::portal
