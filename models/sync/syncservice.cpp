#include "models/sync/syncservice.h"

#include "models/storage/codecipher.h"
#include "models/sync/backoff.h"
#include "models/sync/httpportalclient.h"
#include "models/sync/syncsession.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>

namespace hauspost {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds activeInterval = 60s;
constexpr milliseconds idleInterval = 5min;
constexpr milliseconds tellInterval = 1s; // how often a long run lets the window read again

qint64 wholeSeconds(milliseconds time)
{
    return std::chrono::ceil<std::chrono::seconds>(time).count();
}

} // namespace

/// Everything that happens in the sync thread. Talks to the service by queued calls only.
class SyncService::Worker final : public QObject, private Progress
{
public:
    Worker(SyncService &service, const DeskPaths &paths, const PortalConnection &connection)
        : m_service(&service),
          m_paths(paths),
          m_hasToken(!connection.token.isEmpty()),
          m_cipher(connection.token),
          m_connection(connection),
          m_backoff([] { return QRandomGenerator::global()->generateDouble(); })
    {
    }

    /// From any thread; stays.
    void stop() { m_isStopping = true; }

    void begin()
    {
        Q_ASSERT(QThread::currentThread() == thread());
        m_timer = new QTimer(this);
        m_timer->setSingleShot(true);
        connect(m_timer, &QTimer::timeout, this, [this] { run(); });
        m_client = std::make_unique<HttpPortalClient>(m_connection, [this] { return m_isStopping.load(); });
        m_session = std::make_unique<SyncSession>(m_paths.mirrorFile(), m_cipher, *m_client, m_clock);
        m_state.lastSuccess = m_session->lastSuccess();
        run();
    }

    void now()
    {
        m_backoff.reset();
        if (m_isRunning) { // called from the event loop of the request under way
            m_mustRunAgain = true;
        } else {
            run();
        }
    }

    void setUserActive(bool active)
    {
        const bool becomesActive = active && !m_isActive;
        m_isActive = active;
        const bool waitsForPoll = m_timer && m_timer->isActive() && !m_state.problem;
        if (becomesActive && waitsForPoll) {
            const milliseconds since(m_sinceRun.elapsed());
            schedule(std::clamp(activeInterval - since, milliseconds(0), m_timer->remainingTimeAsDuration()));
            publish();
        }
    }

private:
    void report(qint64 done, qint64) override
    {
        m_state.rowsReceived = done;
        if (milliseconds(m_sinceTold.elapsed()) > tellInterval) {
            m_sinceTold.start();
            publish();
            tellChanged();
        }
    }

    [[nodiscard]] bool isCancelled() const override { return m_isStopping; }

    void run()
    {
        if (m_isStopping) {
            return;
        }
        m_timer->stop();
        m_isRunning = true;
        m_state.activity = SyncState::Activity::Synchronising;
        m_state.rowsReceived = 0;
        m_state.retryInSeconds.reset();
        publish();
        m_sinceTold.start();
        SyncOutcome outcome;
        const auto done = m_hasToken ? m_session->run(*this, outcome) : fail(ErrorCode::TokenMissing);
        m_isRunning = false;
        m_sinceRun.start();
        if (m_isStopping) {
            return;
        }
        m_state.activity = SyncState::Activity::Idle;
        m_state.lastSuccess = m_session->lastSuccess();
        m_state.problem = done ? std::nullopt : std::optional(done.error());
        scheduleNext();
        publish();
        if (outcome.changed) {
            tellChanged();
        }
    }

    void scheduleNext()
    {
        if (!m_state.problem) {
            m_backoff.reset();
            schedule(m_isActive ? activeInterval : idleInterval);
        } else if (!needsUser(m_state.problem->code)) {
            milliseconds wait = m_backoff.next();
            if (m_state.problem->code == ErrorCode::PortalBusy) {
                const auto wished = std::chrono::seconds(m_state.problem->arguments.value(1).toLongLong());
                wait = std::max<milliseconds>(wait, wished);
            }
            schedule(wait);
        }
        if (m_mustRunAgain) {
            m_mustRunAgain = false;
            schedule(0ms);
        }
    }

    void schedule(milliseconds wait)
    {
        m_timer->start(wait);
        m_state.retryInSeconds = wholeSeconds(wait);
    }

    void publish()
    {
        QMetaObject::invokeMethod(
            m_service,
            [service = m_service, state = m_state] {
                service->m_state = state;
                Q_EMIT service->stateChanged(state);
            },
            Qt::QueuedConnection);
    }

    void tellChanged() { QMetaObject::invokeMethod(m_service, &SyncService::mirrorChanged, Qt::QueuedConnection); }

    SyncService *m_service; ///< outlives the thread
    DeskPaths m_paths;
    bool m_hasToken;
    CodeCipher m_cipher;
    PortalConnection m_connection;
    SystemClock m_clock;
    Backoff m_backoff;
    SyncState m_state;
    std::atomic<bool> m_isStopping = false;
    bool m_isActive = true;
    bool m_isRunning = false;
    bool m_mustRunAgain = false;
    QElapsedTimer m_sinceRun;
    QElapsedTimer m_sinceTold;
    // Made in the sync thread.
    QTimer *m_timer = nullptr;
    std::unique_ptr<HttpPortalClient> m_client;
    std::unique_ptr<SyncSession> m_session;
};

SyncService::SyncService(DeskPaths paths, PortalConnection connection, QObject *parent)
    : QObject(parent), m_thread(std::make_unique<QThread>()), m_worker(new Worker(*this, paths, connection))
{
    m_thread->setObjectName(QStringLiteral("sync"));
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

SyncService::~SyncService()
{
    m_worker->stop();
    m_thread->quit();
    m_thread->wait();
}

void SyncService::start()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->begin(); });
}

void SyncService::synchroniseNow()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->now(); });
}

void SyncService::setUserActive(bool active)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, active] { worker->setUserActive(active); });
}

} // namespace hauspost
