#pragma once

#include "app/portal/actioncontext.h"
#include "models/wire/action.h"

namespace hauspost::portal {

/// The actions that give and take access. The caller takes back what a verdict other than Applied has written; errors
/// are those of the database.
[[nodiscard]] Result<ActionVerdict> perform(const ActionContext &context, const wire::InviteEmail &action);
[[nodiscard]] Result<ActionVerdict> perform(const ActionContext &context, const wire::InviteRenew &action);
[[nodiscard]] Result<ActionVerdict> perform(const ActionContext &context, const wire::AccessRevoke &action);

} // namespace hauspost::portal
