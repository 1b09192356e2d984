#pragma once

#include "app/portal/actioncontext.h"
#include "models/wire/action.h"

namespace hauspost::portal {

/// Erases a tenancy that is over, with everything about the person that hangs on it; what stays names nobody.
[[nodiscard]] Result<ActionVerdict> perform(const ActionContext &context, const wire::ResidentErase &action);

} // namespace hauspost::portal
