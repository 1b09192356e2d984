#pragma once

#include "models/base/clock.h"
#include "models/base/progress.h"
#include "models/sync/portalclient.h"

#include <QtCore/QElapsedTimer>

namespace hauspost {

class Mirror;

struct SyncOutcome
{
    qint64 rows = 0;       ///< received in this run
    bool changed = false;  ///< the mirror is not what it was: read again
    bool verified = false; ///< the portal's counts and sums were compared and agree
};

/// One run brings the mirror to the portal's state: pages until there are no more, one transaction each, so that a
/// fault anywhere leaves an older but consistent mirror and the next run goes on from there. In the first run of an
/// engine, and then once a day, also asks whether this program is still supported and compares counts and sums; where
/// they differ everything is pulled anew. Belongs to the thread of its mirror and client.
class SyncEngine
{
public:
    static constexpr int pageSize = 2000;

    SyncEngine(Mirror &mirror, PortalClient &portal, const Clock &clock);

    /// progress: rows received so far, after each page that is committed; total unknown (0).
    /// outcome: valid after an error too. Errors: those of PortalClient and of the mirror's database,
    /// PortalClientTooOld, Cancelled.
    [[nodiscard]] Result<> run(Progress &progress, SyncOutcome &outcome);

private:
    enum class From { Position, Nothing };

    [[nodiscard]] bool isVerificationDue() const;
    [[nodiscard]] Result<> checkSupported();
    /// From::Position turns into From::Nothing where the portal cannot calculate the changes.
    [[nodiscard]] Result<> pull(From from, Progress &progress, SyncOutcome &outcome);
    [[nodiscard]] Result<> pullPages(From from, Progress &progress, SyncOutcome &outcome);
    [[nodiscard]] Result<wire::ChangePage> nextPage(const QString &since);
    [[nodiscard]] Result<> verify(Progress &progress, SyncOutcome &outcome);

    Mirror *m_mirror;
    PortalClient *m_portal;
    const Clock *m_clock;
    QString m_smallestVersion;
    QElapsedTimer m_sinceVerified; ///< monotonic; invalid: never
};

} // namespace hauspost
