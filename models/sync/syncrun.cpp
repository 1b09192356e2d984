#include "models/sync/syncrun.h"

#include "models/storage/codecipher.h"
#include "models/storage/instancelock.h"
#include "models/sync/httpportalclient.h"

namespace hauspost {

Result<SyncOutcome> runSync(const DeskPaths &paths, const PortalConnection &connection, const Clock &clock,
                            Progress &progress)
{
    const auto lock = InstanceLock::acquire(paths);
    if (!lock) {
        return Failure(lock.error());
    }
    const CodeCipher cipher(connection.token);
    auto mirror = Mirror::open(paths.mirrorFile(), cipher);
    if (!mirror) {
        return Failure(mirror.error());
    }
    HttpPortalClient client(connection, [&progress] { return progress.isCancelled(); });
    return SyncEngine(client, **mirror, clock).run(progress);
}

} // namespace hauspost
