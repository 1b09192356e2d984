#pragma once

#include "models/base/clock.h"
#include "models/base/progress.h"
#include "models/storage/mirror.h"
#include "models/sync/portalclient.h"
#include "models/sync/pushphase.h"

#include <functional>

namespace hauspost {

/// What one run brought.
struct SyncOutcome
{
    qint64 rows = 0;          ///< received
    bool startedAnew = false; ///< pulled from nothing: everything was replaced
    PushCounts pushed;
};

/// One synchronisation: sends what waits in the outbox, then asks the portal for what is new, page by page, each page
/// one transaction at the mirror, and proves once a day by the portal's digest that the mirror is complete. Whatever
/// fails, the mirror stands at the last committed page and the next run goes on from there. Belongs to the thread of
/// its mirror and client.
class SyncEngine
{
public:
    /// outbox null: nothing is sent.
    SyncEngine(PortalClient &client, Mirror &mirror, const Clock &clock, Outbox *outbox = nullptr)
        : m_client(client), m_mirror(mirror), m_clock(clock), m_outbox(outbox)
    {
    }

    /// progress: rows received so far, total unknown. pageApplied: after each commit that changed the mirror;
    /// outboxChanged: the same of the outbox. A push that fails at the portal alone does not keep the pull from going
    /// on; its error is the run's then. Errors: of the client, the mirror and the outbox; Cancelled.
    [[nodiscard]] Result<SyncOutcome> run(Progress &progress, const std::function<void()> &pageApplied = {},
                                          const std::function<void()> &outboxChanged = {});

private:
    [[nodiscard]] Result<> push(SyncOutcome &outcome, const Progress &progress,
                                const std::function<void()> &outboxChanged);
    /// Whether the mirror and the outbox are of the office that this token belongs to, so that something may be sent.
    [[nodiscard]] Result<bool> isOfficeKnown();
    /// Whether what waits may leave before the pull.
    [[nodiscard]] Result<bool> mayPushFirst();
    void tellDoubtful(SyncOutcome &outcome, const std::function<void()> &outboxChanged) const;
    /// Tells the outbox whose rows the mirror holds now, and of which epoch.
    [[nodiscard]] Result<> noteOffice();
    /// The pull, and with its end the end of what had been accepted before it began.
    [[nodiscard]] Result<> pullAndFinish(SyncOutcome &outcome, Progress &progress,
                                         const std::function<void()> &pageApplied,
                                         const std::function<void()> &outboxChanged);
    [[nodiscard]] Result<> checkPortal();
    enum class From { Position, Nothing };
    /// From::Position becomes From::Nothing, once, where the portal cannot calculate the changes.
    [[nodiscard]] Result<> pull(From from, SyncOutcome &outcome, Progress &progress,
                                const std::function<void()> &pageApplied);
    [[nodiscard]] Result<> pullPages(From from, SyncOutcome &outcome, Progress &progress,
                                     const std::function<void()> &pageApplied);
    /// What the desk itself holds of tenancies that the page removes goes before the page is applied: a crash in
    /// between repeats the page.
    [[nodiscard]] Result<> forgetRemoved(const wire::ChangePage &page);
    /// The same after a pull from nothing: the portal keeps no word of old removals.
    [[nodiscard]] Result<> forgetVanished();
    void scrub();
    [[nodiscard]] Result<wire::ChangePage> nextPage(const QString &cursor);
    /// Repairs a mirror that differs from the portal.
    [[nodiscard]] Result<> prove(SyncOutcome &outcome, Progress &progress, const std::function<void()> &pageApplied);
    [[nodiscard]] Result<bool> digestIsDue();
    [[nodiscard]] Result<bool> digestMatches();

    PortalClient &m_client;
    Mirror &m_mirror;
    const Clock &m_clock;
    Outbox *m_outbox;
    bool m_portalChecked = false;
    bool m_hasRemoved = false; ///< a page removed tenancies, and the mirror was not cleared since
    int m_doubtful = 0;        ///< e-mails that this run does not send again because the portal was restored
    Result<> m_noted;          ///< what kept noteOffice() from its work in this run
    QString m_smallestVersion; ///< of this program, as the portal says
};

} // namespace hauspost
