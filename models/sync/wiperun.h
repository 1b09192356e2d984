#pragma once

#include "models/base/clock.h"
#include "models/base/paths.h"
#include "models/sync/portalconnection.h"

#include <functional>

namespace hauspost {

/// What a desk does that hears WipeRequested: deletes (wipeDesk()), then tells the portal. True: the portal knows, the
/// access can be forgotten; false: it could not be told, and the next contact asks again, which is harmless. Blocks
/// like a call of the portal. Errors: something could not be deleted; the portal is not told then.
[[nodiscard]] Result<bool> obeyWipe(const DeskPaths &paths, const PortalConnection &connection, const Clock &clock,
                                    std::function<bool()> isCancelled);

} // namespace hauspost
