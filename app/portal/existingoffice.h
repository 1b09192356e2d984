#pragma once

#include "models/base/ids.h"
#include "models/exchange/importplan.h"
#include "models/sql/database.h"

namespace hauspost::portal {

/// What is on record of an account, for the plan of an import. Call within a transaction.
[[nodiscard]] Result<ExistingOffice> existingOffice(Database &database, const AccountId &account);

} // namespace hauspost::portal
