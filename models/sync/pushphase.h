#pragma once

#include "models/base/progress.h"
#include "models/storage/outbox.h"
#include "models/sync/portalclient.h"

#include <functional>

namespace hauspost {

/// What the portal said in one push.
struct PushCounts
{
    int accepted = 0;
    int refused = 0; ///< wait for the user now
};

/// Brings what waits in the outbox to the portal, oldest first, up to a hundred actions a request. Each action is noted
/// as sent and committed before its request leaves, so whatever breaks, it is still there with the same id and bytes.
/// Only a clear answer of the portal changes an action; everything else puts it back, and where no connection came
/// about the attempt does not count. A request that the portal does not understand is halved until the culprit is
/// alone, which then waits for the user. Belongs to the thread of its client and outbox; the program must hold the
/// InstanceLock.
class PushPhase
{
public:
    PushPhase(PortalClient &client, Outbox &outbox) : m_client(client), m_outbox(outbox) {}

    /// settled: after each commit of answers. Errors: of the client and the database; Cancelled.
    [[nodiscard]] Result<> run(const Progress &progress, PushCounts &counts, const std::function<void()> &settled = {});

private:
    using Parcels = std::vector<OutboxParcel>;
    [[nodiscard]] Result<> send(Parcels parcels, PushCounts &counts, const std::function<void()> &settled);
    /// Errors: PortalBadAnswer where the answer is not about exactly these actions.
    [[nodiscard]] Result<std::vector<wire::ActionResult>> ask(const Parcels &parcels);

    PortalClient &m_client;
    Outbox &m_outbox;
    bool m_neverLeft = false; ///< nothing of what send() failed with has left this computer
};

} // namespace hauspost
