#pragma once

#include "models/base/paths.h"
#include "models/storage/codecipher.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/instancelock.h"
#include "models/sync/httpportalclient.h"
#include "models/sync/portalconnection.h"
#include "models/sync/syncengine.h"

#include <memory>
#include <optional>

namespace hauspost {

/// Synchronising without a window, on the calling thread: for the command line. Holds the lock of the data folder for
/// its life.
class SyncRun
{
public:
    /// isCancelled is polled during requests. A damaged desk.db does not keep the mirror from being filled: run() says
    /// so after the pull. Errors: AlreadyRunning where the window (or another run) has the folder; of the mirror.
    [[nodiscard]] static Result<std::unique_ptr<SyncRun>> open(const DeskPaths &paths,
                                                               const PortalConnection &connection, const Clock &clock,
                                                               std::function<bool()> isCancelled);

    /// Errors: those of SyncEngine::run(); of opening desk.db.
    [[nodiscard]] Result<SyncOutcome> run(Progress &progress);

    /// Whether something was queued since (also by another program). False where desk.db cannot be read.
    [[nodiscard]] bool hasFreshActions();

private:
    SyncRun(InstanceLock lock, const PortalConnection &connection, std::function<bool()> isCancelled);

    InstanceLock m_lock;
    CodeCipher m_cipher;
    HttpPortalClient m_client;
    std::unique_ptr<Mirror> m_mirror;
    std::optional<Error> m_deskProblem;
    std::optional<DeskDatabase> m_desk;
    std::optional<Outbox> m_outbox;
    std::optional<SyncEngine> m_engine;
};

/// One synchronisation from opening the mirror to the end. Errors: as above.
[[nodiscard]] Result<SyncOutcome> runSync(const DeskPaths &paths, const PortalConnection &connection,
                                          const Clock &clock, Progress &progress);

} // namespace hauspost
