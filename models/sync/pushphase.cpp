#include "models/sync/pushphase.h"

#include "models/base/logging.h"

#include <unordered_set>

namespace hauspost {

namespace {

bool answersExactly(const std::vector<wire::ActionResult> &results, const std::vector<OutboxParcel> &parcels)
{
    std::unordered_set<ActionId> open;
    for (const OutboxParcel &parcel : parcels) {
        open.insert(parcel.id);
    }
    for (const wire::ActionResult &result : results) {
        if (open.erase(result.id) == 0) { // not asked about, or twice
            return false;
        }
    }
    return open.empty();
}

std::vector<wire::ActionResult> refusalOf(const std::vector<OutboxParcel> &parcels)
{
    std::vector<wire::ActionResult> results;
    for (const OutboxParcel &parcel : parcels) {
        results.push_back({parcel.id, wire::ActionOutcome::Rejected, 0, QString::fromLatin1(wire::problems::readOnly)});
    }
    return results;
}

void count(const std::vector<wire::ActionResult> &results, PushCounts &counts)
{
    for (const wire::ActionResult &result : results) {
        const bool accepted =
            result.outcome == wire::ActionOutcome::Applied || result.outcome == wire::ActionOutcome::Superseded;
        ++(accepted ? counts.accepted : counts.refused);
    }
}

} // namespace

Result<std::vector<wire::ActionResult>> PushPhase::ask(const Parcels &parcels)
{
    std::vector<QByteArray> bodies;
    bodies.reserve(parcels.size());
    for (const OutboxParcel &parcel : parcels) {
        bodies.push_back(parcel.body);
    }
    auto results = m_client.actions(wire::actionsBody(bodies));
    if (!results && results.error().code == ErrorCode::AccessReadOnly) {
        // Trying again helps nobody: the user is to know.
        return refusalOf(parcels);
    }
    if (results && !answersExactly(*results, parcels)) {
        return fail(ErrorCode::PortalBadAnswer, {QString(), QStringLiteral("results")});
    }
    const bool isCulprit = !results && results.error().code == ErrorCode::PortalRequestRefused && parcels.size() == 1;
    if (isCulprit) {
        qCWarning(lcSync) << "the portal does not understand an action";
        return std::vector{wire::ActionResult{parcels.front().id, wire::ActionOutcome::Rejected, 0,
                                              QString::fromLatin1(wire::problems::malformed)}};
    }
    return results;
}

Result<> PushPhase::send(Parcels parcels, PushCounts &counts, const std::function<void()> &settled)
{
    std::vector<Parcels> waiting; // last first
    waiting.push_back(std::move(parcels));
    bool wasHalved = false;
    m_neverLeft = false;
    while (!waiting.empty()) {
        const Parcels batch = std::move(waiting.back());
        waiting.pop_back();
        const auto results = ask(batch);
        if (!results && results.error().code == ErrorCode::PortalRequestRefused) {
            const auto middle = batch.begin() + static_cast<std::ptrdiff_t>(batch.size() / 2);
            wasHalved = true;
            waiting.emplace_back(middle, batch.end());
            waiting.emplace_back(batch.begin(), middle);
            continue;
        }
        if (!results) {
            // Of a request that was halved, all were under way once already.
            m_neverLeft = !wasHalved && !m_client.mayHaveArrived();
            return Failure(results.error());
        }
        if (const auto kept = m_outbox.settle(*results); !kept) {
            return kept;
        }
        count(*results, counts);
        if (settled) {
            settled();
        }
    }
    return {};
}

Result<> PushPhase::run(const Progress &progress, PushCounts &counts, const std::function<void()> &settled)
{
    // Of a run that ended in the middle: nobody knows whether it arrived.
    if (const auto back = m_outbox.putBack(); !back) {
        return back;
    }
    for (;;) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        auto parcels = m_outbox.take(wire::actionsPerRequest);
        if (!parcels) {
            return Failure(parcels.error());
        }
        if (parcels->empty()) {
            return {};
        }
        const auto sent = send(std::move(*parcels), counts, settled);
        if (!sent) {
            if (!(m_neverLeft ? m_outbox.putBackUnsent() : m_outbox.putBack())) {
                qCInfo(lcSync) << "actions stay under way until the next run";
            }
            return sent;
        }
    }
}

} // namespace hauspost
