#include "models/sync/syncrun.h"

namespace hauspost {

SyncRun::SyncRun(InstanceLock lock, const PortalConnection &connection, std::function<bool()> isCancelled)
    : m_lock(std::move(lock)), m_cipher(connection.token), m_client(connection, std::move(isCancelled))
{
}

Result<std::unique_ptr<SyncRun>> SyncRun::open(const DeskPaths &paths, const PortalConnection &connection,
                                               const Clock &clock, std::function<bool()> isCancelled)
{
    auto lock = InstanceLock::acquire(paths);
    if (!lock) {
        return Failure(lock.error());
    }
    std::unique_ptr<SyncRun> run(new SyncRun(std::move(*lock), connection, std::move(isCancelled)));
    auto mirror = Mirror::open(paths.mirrorFile(), run->m_cipher);
    if (!mirror) {
        return Failure(mirror.error());
    }
    run->m_mirror = std::move(*mirror);
    auto desk = DeskDatabase::open(paths, clock);
    if (desk) {
        run->m_desk.emplace(std::move(*desk));
        run->m_outbox.emplace(run->m_desk->database(), clock);
    } else {
        run->m_deskProblem = desk.error();
    }
    run->m_engine.emplace(run->m_client, *run->m_mirror, clock, run->m_outbox ? &*run->m_outbox : nullptr);
    return run;
}

Result<SyncOutcome> SyncRun::run(Progress &progress)
{
    auto outcome = m_engine->run(progress);
    return outcome && m_deskProblem ? Failure(*m_deskProblem) : outcome;
}

bool SyncRun::hasFreshActions()
{
    return m_outbox && m_outbox->hasFresh().value_or(false);
}

Result<SyncOutcome> runSync(const DeskPaths &paths, const PortalConnection &connection, const Clock &clock,
                            Progress &progress)
{
    return SyncRun::open(paths, connection, clock, [&progress] { return progress.isCancelled(); })
        .and_then([&progress](const std::unique_ptr<SyncRun> &run) { return run->run(progress); });
}

} // namespace hauspost
