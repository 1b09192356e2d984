#pragma once

// The inside of SyncService: everything here lives in the sync thread.

#include "models/base/clock.h"
#include "models/base/paths.h"
#include "models/storage/codecipher.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/mirror.h"
#include "models/storage/outbox.h"
#include "models/sync/backoff.h"
#include "models/sync/httpportalclient.h"
#include "models/sync/syncengine.h"
#include "models/sync/synclog.h"
#include "models/sync/syncschedule.h"
#include "models/sync/syncstate.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <atomic>
#include <functional>
#include <optional>

namespace hauspost {

class SyncWorker final : public QObject
{
    Q_OBJECT

public:
    /// Time since anything, which no setting of the clock changes; replaced in tests.
    using Monotonic = std::function<std::chrono::milliseconds()>;
    SyncWorker(DeskPaths paths, PortalConnection connection, SyncSchedule schedule, Monotonic monotonic = {});

    /// The first run, or where the user wants none: only what is known of the last one.
    void start();
    void run();
    void actionsQueued(Departure departure);
    /// Back after a while: runs at once, where runs come by themselves and nothing is wrong.
    void setUserActive(bool active);
    /// Ends a wait between two runs, also that of a fault, unless the portal asked for it.
    void networkReturned();
    /// Any thread: ends the request that is under way.
    void requestStop() { m_stopped = true; }

Q_SIGNALS:
    void stateChanged(const hauspost::SyncState &state);
    void mirrorChanged();
    void outboxChanged();

private:
    [[nodiscard]] Result<SyncOutcome> synchronise();
    [[nodiscard]] Result<> openMirror();
    [[nodiscard]] Result<> openDesk();
    void closeStores();
    void readCounts();
    [[nodiscard]] std::chrono::milliseconds pollInterval() const;
    void note(const Result<SyncOutcome> &outcome, const QDateTime &begin) const;
    void finish(const Result<SyncOutcome> &outcome);
    void showRows(qint64 rows);
    void sendQueued();

    DeskPaths m_paths;
    PortalConnection m_connection;
    SyncSchedule m_schedule;
    SyncLog m_log;
    SystemClock m_clock;
    std::atomic<bool> m_stopped = false;
    Monotonic m_monotonic;
    bool m_userActive = true;
    std::chrono::milliseconds m_inactiveSince{0};
    bool m_running = false;
    bool m_runAgain = false;
    SyncState m_state;
    Backoff m_backoff;
    QTimer m_timer{this};
    QTimer m_undoTimer{this}; ///< something waits for its undo time to end
    CodeCipher m_cipher;
    std::unique_ptr<Mirror> m_mirror;
    std::optional<HttpPortalClient> m_client;
    std::optional<DeskDatabase> m_desk;
    std::optional<Outbox> m_outbox;
    std::optional<SyncEngine> m_engine;
};

} // namespace hauspost
