#include "models/sync/syncengine.h"

#include "models/base/logging.h"
#include "models/storage/mirror.h"

#include <QtCore/QVersionNumber>

#include <chrono>

namespace hauspost {

namespace {

constexpr std::chrono::hours verificationInterval{24};
constexpr int verificationTries = 3;

bool haveSameSums(const wire::Digest &a, const wire::Digest &b)
{
    for (const auto type :
         {wire::EntityType::Office, wire::EntityType::Property, wire::EntityType::Unit, wire::EntityType::Resident}) {
        if (!(a.sums.value(type) == b.sums.value(type))) {
            return false;
        }
    }
    return true;
}

} // namespace

SyncEngine::SyncEngine(Mirror &mirror, PortalClient &portal, const Clock &clock)
    : m_mirror(&mirror), m_portal(&portal), m_clock(&clock)
{
}

bool SyncEngine::isVerificationDue() const
{
    return !m_sinceVerified.isValid() || std::chrono::milliseconds(m_sinceVerified.elapsed()) > verificationInterval;
}

Result<> SyncEngine::run(Progress &progress, SyncOutcome &outcome)
{
    outcome = {};
    const bool isDue = isVerificationDue();
    Result<> done = isDue ? checkSupported() : Result<>();
    if (done) {
        done = pull(From::Position, progress, outcome);
    }
    if (done && isDue) {
        done = verify(progress, outcome);
    }
    if (outcome.changed) {
        m_mirror->checkpoint();
    }
    return done ? m_mirror->setLastSuccess(m_clock->nowUtc()) : done;
}

Result<> SyncEngine::checkSupported()
{
    const auto meta = m_portal->meta();
    if (!meta) {
        return Failure(meta.error());
    }
    m_smallestVersion = meta->minClient;
    if (QVersionNumber::fromString(QStringLiteral(HAUSPOST_VERSION)) < QVersionNumber::fromString(m_smallestVersion)) {
        return fail(ErrorCode::PortalClientTooOld, {m_smallestVersion});
    }
    return {};
}

Result<> SyncEngine::pull(From from, Progress &progress, SyncOutcome &outcome)
{
    const auto pulled = pullPages(from, progress, outcome);
    const bool mustRestart =
        !pulled && pulled.error().code == ErrorCode::PortalResyncRequired && from == From::Position;
    if (!mustRestart) {
        return pulled;
    }
    qCInfo(lcSync) << "the portal cannot calculate the changes: pulling everything";
    return pullPages(From::Nothing, progress, outcome);
}

Result<wire::ChangePage> SyncEngine::nextPage(const QString &since)
{
    auto page = m_portal->changes(since, pageSize);
    if (!page) {
        return page;
    }
    if (page->schema > wire::mirrorSchema) {
        return fail(ErrorCode::PortalClientTooOld, {m_smallestVersion});
    }
    if (page->schema < wire::mirrorSchema) {
        return fail(ErrorCode::PortalBadAnswer, {m_portal->host(), QStringLiteral("schema %1").arg(page->schema)});
    }
    if (page->more && page->cursor == since) { // would go round for ever
        return fail(ErrorCode::PortalBadAnswer, {m_portal->host(), QStringLiteral("cursor")});
    }
    return page;
}

Result<> SyncEngine::pullPages(From from, Progress &progress, SyncOutcome &outcome)
{
    const auto position = m_mirror->position();
    if (!position) {
        return Failure(position.error());
    }
    QString since = from == From::Nothing ? QString() : position->cursor;
    bool more = true;
    while (more) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const auto page = nextPage(since);
        if (!page) {
            return Failure(page.error());
        }
        // The rows of before stay until the first page of the new ones is here.
        const auto kind = since.isEmpty() ? Mirror::PageKind::First : Mirror::PageKind::Next;
        if (const auto applied = m_mirror->applyPage(*page, kind); !applied) {
            return applied;
        }
        outcome.rows += static_cast<qint64>(page->changes.size());
        outcome.changed = outcome.changed || kind == Mirror::PageKind::First || !page->changes.empty();
        progress.report(outcome.rows, 0);
        since = page->cursor;
        more = page->more;
    }
    return {};
}

Result<> SyncEngine::verify(Progress &progress, SyncOutcome &outcome)
{
    bool wasPulledAnew = false;
    for (int i = 0; i < verificationTries; ++i) {
        const auto theirs = m_portal->digest();
        if (!theirs) {
            return Failure(theirs.error());
        }
        const auto ours = m_mirror->digest();
        if (!ours) {
            return Failure(ours.error());
        }
        if (theirs->epoch == ours->epoch && haveSameSums(*theirs, *ours)) {
            m_sinceVerified.start();
            outcome.verified = true;
            return {};
        }
        // Either something changed since the last page, or the mirror is wrong. Cursors are opaque, so ask for changes.
        const qint64 rowsBefore = outcome.rows;
        if (const auto pulled = pull(From::Position, progress, outcome); !pulled) {
            return pulled;
        }
        if (outcome.rows != rowsBefore) {
            continue;
        }
        if (wasPulledAnew) {
            return fail(ErrorCode::PortalBadAnswer, {m_portal->host(), QStringLiteral("digest")});
        }
        qCWarning(lcSync) << "the mirror is not what the portal has: pulling everything";
        wasPulledAnew = true;
        if (const auto pulled = pull(From::Nothing, progress, outcome); !pulled) {
            return pulled;
        }
    }
    // The portal changes faster than it can be compared: the next run tries again.
    return {};
}

} // namespace hauspost
