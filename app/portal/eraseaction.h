#pragma once

#include "app/portal/actioncontext.h"
#include "models/wire/action.h"

namespace hauspost::portal {

/// Erases a tenancy that is over, with everything about the person that hangs on it; what stays names nobody.
[[nodiscard]] Result<ActionVerdict> perform(const ActionContext &context, const wire::ResidentErase &action);

/// Outside of a transaction: mails as files in the folder spool ("" for none), unused pages and the log, as far as
/// erasures still owe that. What cannot be done now stays owed: the maintenance calls this every hour.
void clearUpAfterErasures(Database &database, const QString &spool);

} // namespace hauspost::portal
