#include "models/sync/syncworker.h"

#include "models/base/logging.h"

#include <QtCore/QThread>

namespace hauspost {

namespace {

constexpr std::chrono::seconds activePoll{60};
constexpr std::chrono::seconds idlePoll{300};

/// Trying again by itself would not help.
bool needsUser(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PortalUnauthorized:
    case ErrorCode::PortalTlsFailed:
    case ErrorCode::PortalClientTooOld:
    case ErrorCode::PortalAddressInvalid:
    case ErrorCode::DataFolderUnsuitable:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseSetting:
        return true;
    default:
        return false;
    }
}

/// Seconds that the portal asked for; nullopt where it did not.
std::optional<std::chrono::seconds> retryAfter(const Error &error)
{
    bool ok = false;
    const int seconds = error.arguments.value(1).toInt(&ok);
    constexpr int longest = 3600;
    return error.code == ErrorCode::PortalBusy && ok ? std::optional(std::chrono::seconds(qBound(1, seconds, longest)))
                                                     : std::nullopt;
}

} // namespace

SyncWorker::SyncWorker(DeskPaths paths, PortalConnection connection)
    : m_paths(std::move(paths)), m_connection(std::move(connection)), m_cipher(m_connection.token)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SyncWorker::run);
}

void SyncWorker::setUserActive(bool active)
{
    const bool wokeUp = active && !m_userActive;
    m_userActive = active;
    if (wokeUp && m_timer.isActive() && !m_state.problem) {
        m_timer.start(std::min(std::chrono::milliseconds(activePoll), m_timer.remainingTimeAsDuration()));
    }
}

void SyncWorker::run()
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (m_running) {
        // Comes in through the event loop of the request that is under way.
        m_runAgain = true;
        return;
    }
    do {
        m_running = true;
        m_runAgain = false;
        m_timer.stop();
        m_state.activity = SyncState::Activity::Synchronising;
        m_state.rowsReceived = 0;
        m_state.retryInSeconds.reset();
        Q_EMIT stateChanged(m_state);
        const auto outcome = synchronise();
        m_running = false;
        if (m_stopped) {
            return;
        }
        finish(outcome);
    } while (m_runAgain);
}

Result<> SyncWorker::openMirror()
{
    if (m_mirror) {
        return {};
    }
    if (const auto prepared = m_paths.prepare(); !prepared) {
        return prepared;
    }
    auto mirror = Mirror::open(m_paths.mirrorFile(), m_cipher);
    if (!mirror) {
        return Failure(mirror.error());
    }
    m_mirror = std::move(*mirror);
    m_state.lastSuccess = m_mirror->lastSuccess().value_or(std::nullopt);
    m_client.emplace(m_connection, [this] { return m_stopped.load(); });
    m_engine.emplace(*m_client, *m_mirror, m_clock);
    return {};
}

Result<SyncOutcome> SyncWorker::synchronise()
{
    if (const auto opened = openMirror(); !opened) {
        return Failure(opened.error());
    }
    ThrottledProgress progress([this](qint64 rows, qint64) { showRows(rows); }, [this] { return m_stopped.load(); });
    return m_engine->run(progress, [this] { Q_EMIT mirrorChanged(); });
}

void SyncWorker::showRows(qint64 rows)
{
    m_state.rowsReceived = rows;
    Q_EMIT stateChanged(m_state);
}

void SyncWorker::finish(const Result<SyncOutcome> &outcome)
{
    m_state.activity = SyncState::Activity::Idle;
    std::optional<std::chrono::milliseconds> wait;
    if (outcome) {
        m_backoff.reset();
        m_state.problem.reset();
        m_state.rowsReceived = outcome->rows;
        m_state.lastSuccess = m_clock.nowUtc();
        wait = m_userActive ? activePoll : idlePoll;
    } else {
        const Error &error = outcome.error();
        qCInfo(lcSync) << "synchronisation failed:" << errorName(error.code);
        m_state.problem = error;
        if (error.code == ErrorCode::DatabaseCorrupt || error.code == ErrorCode::DatabaseQuery) {
            m_engine.reset();
            m_client.reset();
            m_mirror.reset(); // opened anew, and made anew, by the next run
        }
        if (!needsUser(error.code)) {
            const auto asked = retryAfter(error);
            wait = asked ? std::chrono::milliseconds(*asked) : m_backoff.next();
            m_state.retryInSeconds = std::chrono::ceil<std::chrono::seconds>(*wait).count();
        }
    }
    if (wait) {
        m_timer.start(*wait);
    }
    Q_EMIT stateChanged(m_state);
}

} // namespace hauspost
