#pragma once

#include "app/ctl/session.h"

#include <functional>

namespace hauspost::ctl {

/// Tries to send at once what was queued. What stands in the way is said, but is no failure: it stays queued.
void pushNow(Session &session);

/// pushNow() unless it is to wait (--offline), then says what became of the action that was queued under this id: with
/// --json as an object, else with the sentence that textOf makes of the receipt.
/// Errors: ActionRefused with the portal's reason, those of the outbox.
[[nodiscard]] Result<> pushAndTell(Session &session, const CommandLine &line, const ActionId &id,
                                   const std::function<QString(const OutboxReceipt &)> &textOf);

} // namespace hauspost::ctl
