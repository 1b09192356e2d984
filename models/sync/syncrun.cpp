#include "models/sync/syncrun.h"

#include "models/storage/codecipher.h"
#include "models/storage/instancelock.h"
#include "models/sync/httpportalclient.h"
#include "models/sync/syncsession.h"

namespace hauspost {

Result<SyncOutcome> runSync(const DeskPaths &paths, const PortalConnection &connection, Progress &progress)
{
    if (connection.token.isEmpty()) {
        return fail(ErrorCode::TokenMissing);
    }
    if (const auto prepared = paths.prepare(); !prepared) {
        return Failure(prepared.error());
    }
    const auto lock = InstanceLock::acquire(paths);
    if (!lock) {
        return Failure(lock.error());
    }
    const SystemClock clock;
    const CodeCipher cipher(connection.token);
    HttpPortalClient client(connection, [&progress] { return progress.isCancelled(); });
    SyncSession session(paths.mirrorFile(), cipher, client, clock);
    SyncOutcome outcome;
    return session.run(progress, outcome).map([&outcome] { return outcome; });
}

} // namespace hauspost
