#pragma once

#include "models/base/paths.h"
#include "models/sync/portalconnection.h"
#include "models/sync/syncschedule.h"
#include "models/sync/syncstate.h"

#include <QtCore/QObject>

#include <memory>

class QThread;

namespace hauspost {

class SyncWorker;

/// Keeps the mirror up to date in a thread of its own: by the schedule (first run at start(), then polls,
/// seldom while nobody works here), on demand, with back-off after faults. Each run first sends what waits in the
/// outbox (desk.db, which the program must have opened with all checks before). The object lives in the caller's
/// thread; signals arrive there. Never blocks the caller, but the destructor waits for the current step (at most one
/// request's abort).
class SyncService final : public QObject
{
    Q_OBJECT

public:
    SyncService(DeskPaths paths, PortalConnection connection, SyncSchedule schedule = {}, QObject *parent = nullptr);
    ~SyncService() override;

    void start();
    /// "Jetzt synchronisieren": also ends a back-off.
    void synchroniseNow();
    /// The user has queued something: sends it when that departs, unless the portal asked to be left alone or the user
    /// has to do something first. The time for "undo" begins anew with each step.
    void actionsQueued(Departure departure = Departure::AtOnce);
    /// Chooses the poll interval; back after more than a short one, it synchronises at once.
    void setUserActive(bool active);

    [[nodiscard]] const SyncState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(const hauspost::SyncState &state);
    /// Rows of the mirror changed and are committed: read again.
    void mirrorChanged();
    /// The portal has answered, or the mirror has caught up: read the outbox again.
    void outboxChanged();

private:
    /// The system says when the network is there again, where it can.
    void followReachability();

    SyncState m_state;
    std::unique_ptr<QThread> m_thread;
    SyncWorker *m_worker = nullptr; ///< lives in m_thread, deleted at its end
};

} // namespace hauspost
