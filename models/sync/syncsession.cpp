#include "models/sync/syncsession.h"

#include "models/base/logging.h"
#include "models/storage/mirror.h"

namespace hauspost {

SyncSession::SyncSession(QString mirrorFile, const CodeCipher &cipher, PortalClient &portal, const Clock &clock)
    : m_mirrorFile(std::move(mirrorFile)), m_cipher(&cipher), m_portal(&portal), m_clock(&clock)
{
}

SyncSession::~SyncSession() = default;

Result<> SyncSession::open()
{
    if (m_mirror) {
        return {};
    }
    auto mirror = Mirror::open(m_mirrorFile, *m_cipher);
    if (!mirror) {
        return Failure(mirror.error());
    }
    m_mirror = std::move(*mirror);
    m_engine = std::make_unique<SyncEngine>(*m_mirror, *m_portal, *m_clock);
    return {};
}

Result<> SyncSession::runOnce(Progress &progress, SyncOutcome &outcome)
{
    const auto opened = open();
    return opened ? m_engine->run(progress, outcome) : opened;
}

Result<> SyncSession::run(Progress &progress, SyncOutcome &outcome)
{
    const auto done = runOnce(progress, outcome);
    // A statement that fails where none can is damage that the check at opening did not see.
    const bool isDamaged =
        !done && m_mirror &&
        (done.error().code == ErrorCode::DatabaseCorrupt || done.error().code == ErrorCode::DatabaseQuery);
    if (!isDamaged) {
        return done;
    }
    qCWarning(lcSync) << "mirror is damaged and will be pulled anew";
    m_engine.reset();
    m_mirror.reset();
    return Mirror::remove(m_mirrorFile) ? runOnce(progress, outcome) : done;
}

std::optional<QDateTime> SyncSession::lastSuccess()
{
    if (!open()) {
        return std::nullopt;
    }
    return m_mirror->lastSuccess().value_or(std::nullopt);
}

} // namespace hauspost
