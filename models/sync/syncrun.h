#pragma once

#include "models/base/paths.h"
#include "models/sync/portalconnection.h"
#include "models/sync/syncengine.h"

namespace hauspost {

/// One synchronisation on the calling thread, from opening the mirror to the end: for the command line.
/// Errors: AlreadyRunning where the window (or another run) has the folder; those of SyncEngine::run().
[[nodiscard]] Result<SyncOutcome> runSync(const DeskPaths &paths, const PortalConnection &connection,
                                          const Clock &clock, Progress &progress);

} // namespace hauspost
