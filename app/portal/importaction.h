#pragma once

#include "app/portal/actioncontext.h"
#include "models/wire/action.h"

namespace hauspost::portal {

/// import.apply: the rows that a desk read from a file, by the same plan and the same writer as the command line's
/// import. Rows that cannot be are left out and told in the verdict's report.
[[nodiscard]] Result<ActionVerdict> perform(const ActionContext &context, const wire::ImportApply &action);

} // namespace hauspost::portal
