#pragma once

#include "app/ctl/session.h"

namespace hauspost::ctl {

/// Tries to send at once what was queued. What stands in the way is said, but is no failure: it stays queued.
void pushNow(Session &session);

} // namespace hauspost::ctl
