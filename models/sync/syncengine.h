#pragma once

#include "models/base/clock.h"
#include "models/base/progress.h"
#include "models/storage/mirror.h"
#include "models/sync/portalclient.h"

#include <functional>

namespace hauspost {

/// What one run brought.
struct SyncOutcome
{
    qint64 rows = 0;          ///< received
    bool startedAnew = false; ///< pulled from nothing: everything was replaced
};

/// One synchronisation: asks the portal for what is new, page by page, each page one transaction at the mirror, and
/// proves once a day by the portal's digest that the mirror is complete. Whatever fails, the mirror stands at the last
/// committed page and the next run goes on from there. Belongs to the thread of its mirror and client.
class SyncEngine
{
public:
    SyncEngine(PortalClient &client, Mirror &mirror, const Clock &clock)
        : m_client(client), m_mirror(mirror), m_clock(clock)
    {
    }

    /// progress: rows received so far, total unknown. pageApplied: after each commit that changed something.
    /// Errors: of the client and the mirror; Cancelled.
    [[nodiscard]] Result<SyncOutcome> run(Progress &progress, const std::function<void()> &pageApplied = {});

private:
    [[nodiscard]] Result<> checkPortal();
    enum class From { Position, Nothing };
    /// From::Position becomes From::Nothing, once, where the portal cannot calculate the changes.
    [[nodiscard]] Result<> pull(From from, SyncOutcome &outcome, Progress &progress,
                                const std::function<void()> &pageApplied);
    [[nodiscard]] Result<> pullPages(From from, SyncOutcome &outcome, Progress &progress,
                                     const std::function<void()> &pageApplied);
    [[nodiscard]] Result<wire::ChangePage> nextPage(const QString &cursor);
    /// Repairs a mirror that differs from the portal.
    [[nodiscard]] Result<> prove(SyncOutcome &outcome, Progress &progress, const std::function<void()> &pageApplied);
    [[nodiscard]] Result<bool> digestIsDue();
    [[nodiscard]] Result<bool> digestMatches();

    PortalClient &m_client;
    Mirror &m_mirror;
    const Clock &m_clock;
    bool m_portalChecked = false;
    QString m_smallestVersion; ///< of this program, as the portal says
};

} // namespace hauspost
