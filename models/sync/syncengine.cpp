#include "models/sync/syncengine.h"

#include "models/base/logging.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QVersionNumber>

namespace hauspost {

namespace {

constexpr qint64 digestIntervalSeconds = 24 * 3600;

Failure noProgress()
{
    return fail(ErrorCode::PortalBadAnswer, {QString(), QStringLiteral("cursor does not move")});
}

} // namespace

Result<> SyncEngine::checkPortal()
{
    if (m_portalChecked) {
        return {};
    }
    const auto meta = m_client.meta();
    if (!meta) {
        return Failure(meta.error());
    }
    const QVersionNumber ours = QVersionNumber::fromString(QCoreApplication::applicationVersion());
    if (!ours.isNull() && ours < QVersionNumber::fromString(meta->minClient)) {
        return fail(ErrorCode::PortalClientTooOld, {meta->minClient});
    }
    m_portalChecked = true;
    return {};
}

Result<> SyncEngine::startAnew(SyncOutcome &outcome)
{
    if (outcome.startedAnew) {
        // Twice in one run: something is wrong with the portal; do not hammer it.
        return fail(ErrorCode::PortalBadAnswer, {QString(), QStringLiteral("resync loop")});
    }
    outcome.startedAnew = true;
    qCInfo(lcSync) << "mirror dropped; pulling from nothing";
    return m_mirror.reset();
}

Result<> SyncEngine::pull(SyncOutcome &outcome, Progress &progress, const std::function<void()> &pageApplied)
{
    for (;;) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const auto cursor = m_mirror.cursor();
        const auto epoch = m_mirror.epoch();
        if (!cursor || !epoch) {
            return Failure(cursor ? epoch.error() : cursor.error());
        }
        const auto page = m_client.changes(*cursor);
        const bool resync =
            page ? !epoch->isEmpty() && page->epoch != *epoch : page.error().code == ErrorCode::PortalResyncRequired;
        if (resync) {
            if (const auto dropped = startAnew(outcome); !dropped) {
                return dropped;
            }
            continue;
        }
        if (!page) {
            return Failure(page.error());
        }
        if (page->schema != wire::mirrorSchema) {
            return fail(ErrorCode::PortalClientTooOld, {QString()});
        }
        if (page->more && page->cursor == *cursor) {
            return noProgress();
        }
        if (const auto applied = m_mirror.apply(*page); !applied) {
            return applied;
        }
        outcome.rows += static_cast<qint64>(page->changes.size());
        progress.report(outcome.rows, 0);
        if (pageApplied && !page->changes.empty()) {
            pageApplied();
        }
        if (!page->more) {
            return {};
        }
    }
}

Result<bool> SyncEngine::digestIsDue()
{
    return m_mirror.lastDigestCheck().map([this](const std::optional<QDateTime> &last) {
        // A clock that was set back must not stop the check for years.
        return !last || std::abs(last->secsTo(m_clock.nowUtc())) >= digestIntervalSeconds;
    });
}

Result<bool> SyncEngine::digestMatches()
{
    const auto theirs = m_client.digest();
    if (!theirs) {
        return Failure(theirs.error());
    }
    return m_mirror.digest().map([&theirs](const wire::Digest &ours) {
        // Another cursor: the portal went on meanwhile; the next check tells.
        return theirs->cursor != ours.cursor || theirs->epoch != ours.epoch || theirs->sums == ours.sums;
    });
}

Result<SyncOutcome> SyncEngine::run(Progress &progress, const std::function<void()> &pageApplied)
{
    SyncOutcome outcome;
    const auto pullAll = [&] { return pull(outcome, progress, pageApplied); };
    if (const auto pulled = checkPortal().and_then(pullAll); !pulled) {
        return Failure(pulled.error());
    }
    const auto due = digestIsDue();
    if (!due) {
        return Failure(due.error());
    }
    if (*due) {
        const auto matches = digestMatches();
        if (!matches) {
            return Failure(matches.error());
        }
        if (!*matches) {
            qCWarning(lcSync) << "digest differs";
            const auto repaired = startAnew(outcome).and_then(pullAll);
            if (!repaired) {
                return Failure(repaired.error());
            }
        }
        if (const auto noted = m_mirror.noteDigestChecked(m_clock.nowUtc()); !noted) {
            return Failure(noted.error());
        }
    }
    return m_mirror.noteSuccess(m_clock.nowUtc()).map([&outcome] { return outcome; });
}

} // namespace hauspost
