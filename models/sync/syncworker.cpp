#include "models/sync/syncworker.h"

#include "models/base/logging.h"
#include "models/sync/retryrule.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QThread>

namespace hauspost {

namespace {

constexpr std::chrono::minutes shortestIdlePoll{5};

std::chrono::milliseconds sinceStart()
{
    return std::chrono::milliseconds(QDeadlineTimer::current().deadline());
}

} // namespace

SyncWorker::SyncWorker(DeskPaths paths, PortalConnection connection, SyncSchedule schedule, Monotonic monotonic)
    : m_paths(std::move(paths)),
      m_connection(std::move(connection)),
      m_schedule(schedule),
      m_log(m_paths),
      m_monotonic(monotonic ? std::move(monotonic) : Monotonic(sinceStart)),
      m_cipher(m_connection.token)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SyncWorker::run);
    m_undoTimer.setSingleShot(true);
    connect(&m_undoTimer, &QTimer::timeout, this, &SyncWorker::sendQueued);
}

void SyncWorker::setUserActive(bool active)
{
    const bool wokeUp = active && !m_userActive;
    if (!active && m_userActive) {
        m_inactiveSince = m_monotonic();
    }
    m_userActive = active;
    if (!wokeUp || !m_timer.isActive() || m_state.problem) {
        return;
    }
    if (m_monotonic() - m_inactiveSince > m_schedule.interval) {
        run();
    } else {
        m_timer.start(std::min(pollInterval(), m_timer.remainingTimeAsDuration()));
    }
}

void SyncWorker::networkReturned()
{
    const bool isWaiting = m_timer.isActive();
    if (isWaiting && !(m_state.problem && askedWait(*m_state.problem))) {
        run();
    }
}

std::chrono::milliseconds SyncWorker::pollInterval() const
{
    return m_userActive ? m_schedule.interval : std::max(m_schedule.interval, shortestIdlePoll);
}

void SyncWorker::start()
{
    if (m_schedule.mode != SyncSchedule::Mode::OnRequest) {
        run();
        return;
    }
    if (const auto opened = openMirror(); !opened) {
        m_state.problem = opened.error();
    }
    (void)openDesk(); // the next run says what is wrong with it
    if (m_outbox && m_outbox->hasFresh().value_or(false)) {
        run(); // the program ended before it left
        return;
    }
    Q_EMIT stateChanged(m_state);
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
        m_undoTimer.stop(); // this run takes along what waits
        m_state.activity = SyncState::Activity::Synchronising;
        m_state.rowsReceived = 0;
        m_state.retryInSeconds.reset();
        Q_EMIT stateChanged(m_state);
        const QDateTime begin = m_clock.nowUtc();
        const auto outcome = synchronise();
        m_running = false;
        if (m_stopped) {
            return;
        }
        note(outcome, begin);
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
    return {};
}

Result<> SyncWorker::openDesk()
{
    if (m_desk) {
        return {};
    }
    auto desk = DeskDatabase::open(m_paths, m_clock, DeskDatabase::Checks::None);
    if (!desk) {
        return Failure(desk.error());
    }
    m_desk.emplace(std::move(*desk));
    m_outbox.emplace(m_desk->database(), m_clock);
    m_engine.reset(); // the next one sends too
    readCounts();
    return {};
}

void SyncWorker::closeStores()
{
    m_engine.reset();
    m_client.reset();
    m_mirror.reset();
    m_outbox.reset();
    m_desk.reset();
}

void SyncWorker::readCounts()
{
    if (!m_outbox) {
        return;
    }
    if (const auto counts = m_outbox->counts()) {
        m_state.waiting = counts->waiting;
        m_state.attention = counts->attention;
    }
}

void SyncWorker::actionsQueued(Departure departure)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (departure == Departure::AfterUndoTime) {
        m_undoTimer.start(m_schedule.undoTime);
        readCounts();
        Q_EMIT stateChanged(m_state);
        return;
    }
    sendQueued();
}

void SyncWorker::sendQueued()
{
    readCounts();
    const bool leaveAlone =
        m_state.problem && (needsUser(m_state.problem->code) || askedWait(*m_state.problem).has_value());
    if (leaveAlone) {
        Q_EMIT stateChanged(m_state);
    } else {
        run();
    }
}

Result<SyncOutcome> SyncWorker::synchronise()
{
    if (const auto opened = openMirror(); !opened) {
        return Failure(opened.error());
    }
    // A damaged desk.db is no reason to show old rows: the mirror is pulled all the same.
    const auto desk = openDesk();
    ThrottledProgress progress([this](qint64 rows, qint64) { showRows(rows); }, [this] { return m_stopped.load(); });
    if (!m_engine) {
        m_engine.emplace(*m_client, *m_mirror, m_clock, m_outbox ? &*m_outbox : nullptr);
    }
    const auto outcome = m_engine->run(
        progress, [this] { Q_EMIT mirrorChanged(); },
        [this] {
            readCounts();
            Q_EMIT outboxChanged();
        });
    return outcome && !desk ? Failure(desk.error()) : outcome;
}

void SyncWorker::showRows(qint64 rows)
{
    m_state.rowsReceived = rows;
    Q_EMIT stateChanged(m_state);
}

void SyncWorker::note(const Result<SyncOutcome> &outcome, const QDateTime &begin) const
{
    m_log.add({begin, begin.msecsTo(m_clock.nowUtc()), outcome ? outcome->rows : m_state.rowsReceived,
               outcome ? QStringLiteral("ok") : errorName(outcome.error().code)});
}

void SyncWorker::finish(const Result<SyncOutcome> &outcome)
{
    m_state.activity = SyncState::Activity::Idle;
    readCounts();
    std::optional<std::chrono::milliseconds> wait;
    if (outcome) {
        m_backoff.reset();
        m_state.problem.reset();
        m_state.rowsReceived = outcome->rows;
        m_state.lastSuccess = m_clock.nowUtc();
        if (m_schedule.mode == SyncSchedule::Mode::Automatic) {
            wait = pollInterval();
        }
    } else {
        const Error &error = outcome.error();
        qCInfo(lcSync) << "synchronisation failed:" << errorName(error.code);
        m_state.problem = error;
        if (error.code == ErrorCode::DatabaseCorrupt || error.code == ErrorCode::DatabaseQuery) {
            closeStores(); // the next run opens them anew, and makes the mirror anew
        }
        if (!needsUser(error.code) && m_schedule.mode != SyncSchedule::Mode::OnRequest) {
            const auto asked = askedWait(error);
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
