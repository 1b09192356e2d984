#pragma once

#include "models/base/paths.h"
#include "models/sync/syncengine.h"
#include "models/sync/syncservice.h"

namespace hauspost {

/// One synchronisation from start to end in the caller's thread, for programs without a window. Holds the data
/// folder's lock meanwhile. progress: cancels within about 50 ms, also while the portal does not answer.
/// Errors: AlreadyRunning, TokenMissing, those of SyncSession::run(). Needs a QCoreApplication.
[[nodiscard]] Result<SyncOutcome> runSync(const DeskPaths &paths, const PortalConnection &connection,
                                          Progress &progress);

} // namespace hauspost
