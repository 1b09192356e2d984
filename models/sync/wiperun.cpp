#include "models/sync/wiperun.h"

#include "models/base/logging.h"
#include "models/storage/deskwipe.h"
#include "models/sync/httpportalclient.h"

namespace hauspost {

Result<bool> obeyWipe(const DeskPaths &paths, const PortalConnection &connection, const Clock &clock,
                      std::function<bool()> isCancelled)
{
    if (const auto wiped = wipeDesk(paths, clock); !wiped) {
        qCWarning(lcSync) << "wipe is incomplete:" << errorName(wiped.error().code);
        return Failure(wiped.error());
    }
    const auto told = HttpPortalClient(connection, std::move(isCancelled)).confirmWiped();
    return told || told.error().code == ErrorCode::PortalUnauthorized;
}

} // namespace hauspost
