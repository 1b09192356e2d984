#pragma once

#include "app/portal/actioncontext.h"
#include "models/wire/action.h"

namespace hauspost::portal {

/// The actions that write down something about a resident. The caller takes back what a verdict other than Applied has
/// written; errors are those of the database.
[[nodiscard]] Result<ActionVerdict> perform(const ActionContext &context, const wire::LetterIssued &action);
[[nodiscard]] Result<ActionVerdict> perform(const ActionContext &context, const wire::ResidentUpdate &action);
[[nodiscard]] Result<ActionVerdict> perform(const ActionContext &context, const wire::ConsentSet &action);

} // namespace hauspost::portal
