#pragma once

#include "app/portal/actioncontext.h"
#include "models/wire/action.h"

namespace hauspost::portal {

/// The actions that begin and end tenancies. The caller takes back what a verdict other than Applied has written;
/// errors are those of the database.
[[nodiscard]] Result<ActionVerdict> perform(const ActionContext &context, const wire::TenancyMoveOut &action);
[[nodiscard]] Result<ActionVerdict> perform(const ActionContext &context, const wire::TenancyMoveIn &action);
[[nodiscard]] Result<ActionVerdict> perform(const ActionContext &context, const wire::TenancyUndoMoveIn &action);

} // namespace hauspost::portal
