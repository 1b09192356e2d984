#include "models/sync/syncengine.h"

#include "models/base/logging.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QVersionNumber>

#include <algorithm>

namespace hauspost {

namespace {

constexpr qint64 digestIntervalSeconds = 24 * 3600;

constexpr int proofTries = 3;

Failure badAnswer(const QString &detail)
{
    return fail(ErrorCode::PortalBadAnswer, {QString(), detail});
}

/// A push that failed like this says nothing against the pull.
bool pullStillHelps(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PortalError:
    case ErrorCode::PortalBadAnswer:
    case ErrorCode::DatabaseCorrupt:
    case ErrorCode::DatabaseLocked:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseQuery:
        return true;
    default:
        return false;
    }
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
    m_smallestVersion = meta->minClient;
    const QVersionNumber ours = QVersionNumber::fromString(QCoreApplication::applicationVersion());
    if (!ours.isNull() && ours < QVersionNumber::fromString(meta->minClient)) {
        return fail(ErrorCode::PortalClientTooOld, {meta->minClient});
    }
    m_portalChecked = true;
    return {};
}

Result<wire::ChangePage> SyncEngine::nextPage(const QString &cursor)
{
    auto page = m_client.changes(cursor);
    if (!page) {
        return page;
    }
    if (page->schema > wire::mirrorSchema) {
        return fail(ErrorCode::PortalClientTooOld, {m_smallestVersion});
    }
    if (page->schema < wire::mirrorSchema) {
        return badAnswer(QStringLiteral("schema %1").arg(page->schema));
    }
    if (page->more && page->cursor == cursor) { // would go round for ever
        return badAnswer(QStringLiteral("cursor does not move"));
    }
    return page;
}

Result<> SyncEngine::pullPages(From from, SyncOutcome &outcome, Progress &progress,
                               const std::function<void()> &pageApplied)
{
    auto cursor = from == From::Nothing ? Result<QString>(QString()) : m_mirror.cursor();
    for (bool more = true; more;) {
        if (!cursor) {
            return Failure(cursor.error());
        }
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const auto page = nextPage(*cursor);
        if (!page) {
            return Failure(page.error());
        }
        if (const auto forgotten = forgetRemoved(*page); !forgotten) {
            return forgotten;
        }
        // The rows of before stay until the first page of the new ones is here.
        const bool anew = cursor->isEmpty();
        if (const auto applied = anew ? m_mirror.startAnew(*page) : m_mirror.apply(*page); !applied) {
            return applied;
        }
        // Before anybody shows the rows: what is queued about them must be for their office.
        // Where that fails nothing is sent, and the next run does it: no reason to show old rows.
        if (auto noted = noteOffice(); !noted) {
            m_noted = std::move(noted);
        }
        outcome.startedAnew = outcome.startedAnew || anew;
        outcome.rows += static_cast<qint64>(page->changes.size());
        progress.report(outcome.rows, 0);
        if (pageApplied && (anew || !page->changes.empty())) {
            pageApplied();
        }
        cursor = page->cursor;
        more = page->more;
    }
    return forgetVanished();
}

Result<> SyncEngine::forgetVanished()
{
    const auto vanished = m_mirror.vanished();
    if (!vanished) {
        return Failure(vanished.error());
    }
    if (!*vanished || !m_outbox) {
        return {};
    }
    m_hasRemoved = m_hasRemoved || !(*vanished)->empty();
    return m_outbox->forget(**vanished).and_then([this] { return m_mirror.forgetVanished(); });
}

Result<> SyncEngine::forgetRemoved(const wire::ChangePage &page)
{
    std::vector<ResidentId> removed;
    for (const wire::Change &change : page.changes) {
        const auto *tombstone = std::get_if<wire::Tombstone>(&change.row);
        if (tombstone && tombstone->type == wire::EntityType::Resident) {
            removed.emplace_back(tombstone->id);
        }
    }
    m_hasRemoved = m_hasRemoved || !removed.empty();
    return m_outbox ? m_outbox->forget(removed) : Result<>();
}

/// Deleted is not gone: unused parts of both files still hold it.
void SyncEngine::scrub()
{
    const auto desk = m_outbox ? m_outbox->scrub() : Result<bool>(false);
    const auto mirror = m_hasRemoved ? m_mirror.scrub() : Result<>();
    m_hasRemoved = m_hasRemoved && !mirror;
    if (!desk || !mirror) {
        qCInfo(lcSync) << "clearing up after an erasure put off";
    }
}

Result<> SyncEngine::pull(From from, SyncOutcome &outcome, Progress &progress, const std::function<void()> &pageApplied)
{
    auto pulled = pullPages(from, outcome, progress, pageApplied);
    if (!pulled && pulled.error().code == ErrorCode::PortalResyncRequired && from == From::Position) {
        qCInfo(lcSync) << "the portal cannot calculate the changes; pulling from nothing";
        pulled = pullPages(From::Nothing, outcome, progress, pageApplied);
    }
    return pulled;
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
        // Only types that both know count; one without rows may be missing.
        const auto agrees = [&](wire::EntityType type) { return theirs->sums.value(type) == ours.sums.value(type); };
        const auto types = ours.sums.keys();
        return theirs->epoch == ours.epoch && std::all_of(types.begin(), types.end(), agrees);
    });
}

Result<> SyncEngine::prove(SyncOutcome &outcome, Progress &progress, const std::function<void()> &pageApplied)
{
    bool pulledAnew = false;
    for (int i = 0; i < proofTries; ++i) {
        const auto matches = digestMatches();
        if (!matches) {
            return Failure(matches.error());
        }
        if (*matches) {
            return m_mirror.noteDigestChecked(m_clock.nowUtc());
        }
        // Either something changed since the last page or the mirror is wrong. Cursors are opaque: one place has more
        // than one text, so only asking for changes tells.
        const qint64 rowsBefore = outcome.rows;
        if (const auto pulled = pull(From::Position, outcome, progress, pageApplied); !pulled) {
            return pulled;
        }
        if (outcome.rows != rowsBefore) {
            continue;
        }
        if (pulledAnew) {
            return badAnswer(QStringLiteral("digest"));
        }
        qCWarning(lcSync) << "the mirror is not what the portal has; pulling from nothing";
        pulledAnew = true;
        if (const auto pulled = pull(From::Nothing, outcome, progress, pageApplied); !pulled) {
            return pulled;
        }
    }
    return {}; // changes faster than it can be compared: the next run tries again
}

Result<bool> SyncEngine::isOfficeKnown()
{
    if (!m_outbox) {
        return false;
    }
    const auto mirror = m_mirror.account();
    const auto outbox = m_outbox->office();
    if (!mirror || !outbox) {
        return Failure(mirror ? outbox.error() : mirror.error());
    }
    const auto epoch = m_mirror.epoch();
    const auto noted = m_outbox->epoch();
    if (!epoch || !noted) {
        return Failure(epoch ? noted.error() : epoch.error());
    }
    return *mirror == *outbox && *epoch == *noted;
}

Result<bool> SyncEngine::mayPushFirst()
{
    const auto known = isOfficeKnown();
    if (!known || !*known) {
        return known;
    }
    // A portal that was restored does not know any more that it sent this e-mail: the pull tells.
    return m_outbox->hasTriedEmail().map([](bool tried) { return !tried; });
}

Result<> SyncEngine::noteOffice()
{
    if (!m_outbox) {
        return {};
    }
    const auto known = isOfficeKnown();
    const auto account = m_mirror.account();
    const auto epoch = m_mirror.epoch();
    if (!known || !account || !epoch) {
        return Failure(!known ? known.error() : !account ? account.error() : epoch.error());
    }
    if (*known) {
        return {};
    }
    const auto noted = account->isEmpty() ? Result<>() : m_outbox->setOffice(*account, m_client.address());
    return noted.and_then([&] { return m_outbox->setEpoch(*epoch); }).map([this](int doubtful) {
        m_doubtful += doubtful;
    });
}

Result<> SyncEngine::push(SyncOutcome &outcome, const Progress &progress, const std::function<void()> &outboxChanged)
{
    // What waits is for the office that it was made for: before the first page nobody knows whose token this is.
    const auto known = isOfficeKnown();
    if (!known || !*known) {
        return known.map([](bool) {});
    }
    return PushPhase(m_client, *m_outbox).run(progress, outcome.pushed, outboxChanged);
}

Result<> SyncEngine::pullAndFinish(SyncOutcome &outcome, Progress &progress, const std::function<void()> &pageApplied,
                                   const std::function<void()> &outboxChanged)
{
    const auto accepted = m_outbox ? m_outbox->acked() : Result<std::vector<ActionId>>();
    if (const auto pulled = pull(From::Position, outcome, progress, pageApplied); !pulled) {
        return pulled;
    }
    if (!accepted || !m_outbox) {
        return accepted ? Result<>() : Failure(accepted.error());
    }
    const auto finished = m_outbox->finish(*accepted);
    if (finished && outboxChanged && !accepted->empty()) {
        outboxChanged();
    }
    return finished;
}

Result<SyncOutcome> SyncEngine::run(Progress &progress, const std::function<void()> &pageApplied,
                                    const std::function<void()> &outboxChanged)
{
    SyncOutcome outcome;
    m_noted = {};
    m_doubtful = 0;
    const auto first = mayPushFirst();
    const bool pushesLater = first && !*first;
    const auto ready = first ? checkPortal() : Failure(first.error());
    auto pushed = ready && !pushesLater ? push(outcome, progress, outboxChanged) : ready;
    if (!pushed && !pullStillHelps(pushed.error().code)) {
        return Failure(pushed.error());
    }
    auto pulled = pullAndFinish(outcome, progress, pageApplied, outboxChanged);
    tellDoubtful(outcome, outboxChanged);
    if (pulled && pushed && pushesLater) {
        pushed = push(outcome, progress, outboxChanged);
        if (!pushed && !pullStillHelps(pushed.error().code)) {
            pulled = pushed;
        } else if (outcome.pushed.accepted > 0) {
            pulled = pullAndFinish(outcome, progress, pageApplied, outboxChanged);
        }
    }
    const auto done = pulled.and_then([this] { return digestIsDue(); })
                          .and_then([&](bool due) { return due ? prove(outcome, progress, pageApplied) : Result<>(); })
                          .and_then([this] { return m_mirror.noteSuccess(m_clock.nowUtc()); })
                          .and_then([&pushed] { return pushed; })
                          .and_then([this] { return m_noted; });
    scrub();
    if (outcome.rows > 0) {
        m_mirror.checkpoint();
    }
    return done.map([&outcome] { return outcome; });
}

void SyncEngine::tellDoubtful(SyncOutcome &outcome, const std::function<void()> &outboxChanged) const
{
    outcome.pushed.refused += m_doubtful;
    if (m_doubtful > 0 && outboxChanged) {
        outboxChanged();
    }
}

} // namespace hauspost
